//! Every field of every body, alone in its document: a value of its type is accepted in each spelling, and any other is
//! refused with the path of the field.

use std::collections::BTreeMap;
use std::rc::Rc;

use eset_connect_codegen::facts::{ContentType, EnumId, ModelId, Service, Type, Width};
use serde_json::{Value, json};

use super::{Given, Values, validate};
use crate::reply::Refusal;
use crate::schema::{Schema, Served};

/// Puts a value of a field into an otherwise empty body.
type Document = Rc<dyn Fn(Value) -> Value>;

/// A field of a body, with the way to it.
struct Place {
    path: String,
    ty: Type,
    document: Document,
}

fn read(served: Served, query: &str, body: &Value) -> Result<Values, Refusal> {
    let path: BTreeMap<_, _> =
        served.operation.path_parameters.iter().map(|parameter| (parameter.name.as_str(), "x".to_owned())).collect();
    let body = body.to_string();
    validate(served, Given { path: &path, query, header: &|_| None, body: body.as_bytes() })
}

/// Returns the fields of a model and of the models in it. `outer` has the models around it, so that a model that contains
/// itself comes to an end.
fn places(service: &Service, ModelId(id): ModelId, outer: &[usize]) -> Vec<Place> {
    let mut found = Vec::new();
    if outer.contains(&id) {
        return found;
    }
    let outer = [outer, &[id]].concat();
    for field in &service.models[id].fields {
        let name = field.name.clone();
        let document: Document = Rc::new(move |value| json!({ name.as_str(): value }));
        add(service, Place { path: field.name.clone(), ty: field.ty.clone(), document }, &outer, &mut found);
    }
    found
}

/// Adds a place and those in it.
fn add(service: &Service, place: Place, outer: &[usize], found: &mut Vec<Place>) {
    let document = place.document.clone();
    match &place.ty {
        Type::Model(id) => {
            for inner in places(service, *id, outer) {
                let document = document.clone();
                let document: Document = Rc::new(move |value| document((inner.document)(value)));
                found.push(Place { path: format!("{}.{}", place.path, inner.path), ty: inner.ty, document });
            }
        }
        Type::List(item) => {
            let document: Document = Rc::new(move |value| document(json!([value])));
            add(service, Place { path: format!("{}[0]", place.path), ty: (**item).clone(), document }, outer, found);
        }
        Type::Map(item) => {
            let document: Document = Rc::new(move |value| document(json!({ "a.b": value })));
            let path = format!("{}[\"a.b\"]", place.path);
            add(service, Place { path, ty: (**item).clone(), document }, outer, found);
        }
        _ => {}
    }
    found.push(place);
}

/// Values that the type accepts.
fn accepted(service: &Service, ty: &Type) -> Vec<Value> {
    match ty {
        Type::Boolean => vec![json!(true), json!(false)],
        Type::Integer(integer) => match integer.width {
            Width::Int32 => vec![json!(i32::MIN), json!("2147483647"), json!(1.0)],
            Width::Int64 => vec![json!(i64::MIN), json!(i64::MAX.to_string())],
            Width::Uint32 => vec![json!(0), json!("4294967295")],
            Width::Uint64 => vec![json!(u64::MAX), json!(u64::MAX.to_string())],
        },
        Type::Number => vec![json!(1), json!(1.5), json!("1.5"), json!("NaN")],
        Type::String | Type::Password | Type::Id(_) => vec![json!(""), json!("text")],
        Type::DateTime => vec![json!("2024-02-29T23:59:58Z"), json!("2024-02-29T23:59:58.123+02:30")],
        Type::Duration => vec![json!("1s"), json!("-3661.5s")],
        Type::Byte => vec![json!(""), json!("+/A="), json!("-_A")],
        Type::Any => vec![json!({ "@type": "example.com/a", "b": [null] })],
        Type::Struct | Type::Map(_) | Type::Model(_) => vec![json!({})],
        Type::Untyped => vec![json!({}), json!(1), Value::Null],
        Type::Enum(EnumId(id)) => {
            let names = service.enums[*id].values.iter().map(|value| json!(value.name));
            names.chain([json!(0)]).collect()
        }
        Type::List(_) => vec![json!([])],
    }
}

/// Values that the type refuses.
fn refused(ty: &Type) -> Vec<Value> {
    let structures = [json!([true]), json!({ "a": 1 })];
    let others = match ty {
        Type::Untyped => return Vec::new(),
        Type::Boolean => vec![json!("true"), json!(1)],
        Type::Integer(integer) => {
            let beyond = match integer.width {
                Width::Int32 => json!(2_147_483_648_i64),
                Width::Int64 => json!("9223372036854775808"),
                Width::Uint32 => json!(4_294_967_296_i64),
                Width::Uint64 => json!("18446744073709551616"),
            };
            vec![beyond, json!("x"), json!(1.5), json!(true)]
        }
        Type::Number => vec![json!("x"), json!(true)],
        Type::String | Type::Password | Type::Id(_) => vec![json!(1), json!(true)],
        Type::DateTime => vec![json!("yesterday"), json!("2024-02-30T00:00:00Z"), json!(1)],
        Type::Duration => vec![json!("1"), json!(1)],
        Type::Byte => vec![json!("?"), json!(1)],
        Type::Enum(_) => vec![json!("NO_SUCH_VALUE"), json!(9999), json!(-1), json!(true)],
        Type::Any => return vec![json!({ "a": 1 }), json!({ "@type": 1 }), json!([]), json!("x")],
        Type::Struct | Type::Map(_) | Type::Model(_) => return vec![json!([]), json!("x"), json!(1)],
        Type::List(_) => return vec![json!({}), json!("x"), json!(1)],
    };
    others.into_iter().chain(structures).collect()
}

/// Every field of every JSON body with its operation.
fn all() -> impl Iterator<Item = (Served, Place)> {
    Schema::embedded().unwrap().operations().flat_map(|served| {
        let body = served.operation.body.filter(|body| body.content_type == ContentType::Json);
        let model = body.and_then(|body| body.model);
        let places = model.map(|id| places(served.service, id, &[])).unwrap_or_default();
        places.into_iter().map(move |place| (served, place))
    })
}

#[test]
fn every_field_accepts_the_values_of_its_type() {
    let mut count = 0;
    for (served, place) in all() {
        for value in accepted(served.service, &place.ty) {
            let document = (place.document)(value);
            let read = read(served, "", &document);
            let read = read.unwrap_or_else(|refusal| panic!("{} {document}: {}", served.name(), refusal.message));
            assert!(read.unknown.is_empty(), "{} {document}: {:?}", served.name(), read.unknown);
            count += 1;
        }
    }
    assert!(count > 500, "only {count} values");
}

#[test]
fn every_field_refuses_other_values_and_is_named() {
    let mut count = 0;
    for (served, place) in all() {
        for value in refused(&place.ty) {
            let document = (place.document)(value);
            let refusal = read(served, "", &document).expect_err(&format!("{} {document}", served.name()));
            let fields: Vec<_> = refusal.violations.iter().map(|wrong| wrong.field.as_str()).collect();
            let is_named =
                fields.iter().any(|field| **field == place.path || field.starts_with(&format!("{}[", place.path)));
            assert!(is_named, "{} {document}: {fields:?}, not {}", served.name(), place.path);
            assert!(refusal.message.contains(&place.path), "{}", refusal.message);
            count += 1;
        }
    }
    assert!(count > 500, "only {count} values");
}

#[test]
fn every_parameter_of_a_query_is_compared_with_its_type() {
    let mut count = 0;
    for served in Schema::embedded().unwrap().operations() {
        for parameter in &served.operation.named_parameters {
            let ty = parameter.ty.innermost();
            if matches!(ty, Type::String | Type::Id(_)) {
                continue;
            }
            let name = &parameter.name;
            let refusal = read(served, &format!("{name}=no%20such%20value"), &json!({})).unwrap_err();
            assert_eq!(refusal.violations[0].field, *name, "{}", served.name());
            let valid = accepted(served.service, ty).remove(0);
            let text = valid.as_str().map_or_else(|| valid.to_string(), str::to_owned);
            let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let values = read(served, &format!("{name}={encoded}"), &json!({})).unwrap();
            assert_eq!(values.query[name.as_str()], [text], "{}", served.name());
            count += 1;
        }
    }
    assert!(count > 50, "only {count} parameters");
}

fn operation(name: &str) -> Served {
    Schema::embedded().unwrap().operations().find(|served| served.name() == name).unwrap()
}

#[test]
fn names_of_protobuf_are_read_as_those_of_the_schema() {
    let body = json!({ "parent_group_uuid": "g", "devices": [{ "display_name": "d", "is_mobile": true }] });
    let values = read(operation("POST /v1/devices:batchImport"), "", &body).unwrap();
    let expected = json!({ "parentGroupUuid": "g", "devices": [{ "displayName": "d", "isMobile": true }] });
    assert_eq!(values.body, expected);
    let values =
        read(operation("GET /v1/devices"), "is_muted=true&display_names=a&displayNames=b", &json!({})).unwrap();
    assert_eq!(values.query["isMuted"], ["true"]);
    assert_eq!(values.query["displayNames"], ["a", "b"]);
}

#[test]
fn a_field_under_both_of_its_names_is_refused() {
    let body = json!({ "newParentUuid": "a", "new_parent_uuid": "b" });
    let refusal = read(operation("POST /v1/devices/{deviceUuid}:move"), "", &body).unwrap_err();
    assert_eq!(refusal.violations[0].field, "newParentUuid");
}

#[test]
fn null_is_absent_and_what_the_schema_does_not_have_is_listed() {
    let body = json!({ "displayName": null, "color": 1 });
    let values = read(operation("POST /v1/devices/{deviceUuid}:rename"), "color=2", &body).unwrap();
    assert_eq!(values.body, json!({}));
    assert_eq!(values.unknown, ["color", "color"]);
}

#[test]
fn an_absent_body_is_an_empty_object() {
    let served = operation("POST /v1/devices/{deviceUuid}:rename");
    let path = BTreeMap::from([("deviceUuid", "x".to_owned())]);
    let values = validate(served, Given { path: &path, query: "", header: &|_| None, body: b"" }).unwrap();
    assert_eq!(values.body, json!({}));
}

#[test]
fn one_value_is_expected_where_the_parameter_is_no_list() {
    let refusal = read(operation("GET /v1/devices"), "pageSize=1&pageSize=2", &json!({})).unwrap_err();
    assert_eq!(refusal.message, "pageSize: expected one value, found 2");
}

#[test]
fn every_wrong_value_is_reported_at_once() {
    let body = json!({ "devices": [{ "isMobile": 1 }, { "displayName": 2 }], "parentGroupUuid": [] });
    let refusal = read(operation("POST /v1/devices:batchImport"), "", &body).unwrap_err();
    let fields: Vec<_> = refusal.violations.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(fields, ["devices[0].isMobile", "devices[1].displayName", "parentGroupUuid"]);
}
