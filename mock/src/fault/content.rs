//! Content that the documents rule out: values of other types in one item of a list, and fields and enum values that
//! the schema does not have. Works on the document of a response and on the model of its operation.

use eset_connect_codegen::facts::{Answer, Field, ModelId, Service, Type};
use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::schema::Served;

/// The field that every object of a changed response has.
const NEW_FIELD: &str = "mockNewField";

/// Returns the document with one malformed item; `None` if it has no list of objects with texts or numbers. The item is
/// chosen at random.
pub fn with_malformed_item(served: Served, body: &[u8], mut random: Random) -> Option<Vec<u8>> {
    let Answer::Model(id) = served.operation.answer else { return None };
    let mut document: Value = serde_json::from_slice(body).ok()?;
    let (field, item) = items(served, id)?;
    let items = document.get_mut(&field.name)?.as_array_mut()?;
    let chosen = usize::try_from(random.below(items.len() as u64)).ok()?;
    let members = items.get_mut(chosen)?.as_object_mut()?;
    let mut is_changed = false;
    for field in &served.service.models[item.0].fields {
        if let Some(value) = members.get_mut(&field.name) {
            is_changed |= mistype(&field.ty, value);
        }
    }
    is_changed.then(|| document.to_string().into_bytes())
}

/// The list of a response, and the model of its items.
fn items(served: Served, id: ModelId) -> Option<(&'static Field, ModelId)> {
    let fields = &served.service.models[id.0].fields;
    let paged = served.operation.paging.and_then(|page| page.items).and_then(|index| fields.get(index));
    paged.into_iter().chain(fields).find_map(|field| match &field.ty {
        Type::List(item) => {
            if let Type::Model(id) = **item {
                Some((field, id))
            } else {
                None
            }
        }
        _ => None,
    })
}

/// Replaces a text by a number, and a number by a text.
fn mistype(ty: &Type, value: &mut Value) -> bool {
    let mistyped = match ty {
        Type::String | Type::Id(_) | Type::Password | Type::DateTime | Type::Duration | Type::Byte => json!(4711),
        Type::Integer(_) | Type::Number => json!("a text"),
        _ => return false,
    };
    *value = mistyped;
    true
}

/// Returns the document with a new field in every object, and a new value of every enum; `None` if it is not an object.
/// Of a document that no operation describes, only the outermost object gets a field.
pub fn with_unknown_values(served: Option<Served>, body: &[u8]) -> Option<Vec<u8>> {
    let mut document: Value = serde_json::from_slice(body).ok()?;
    let members = document.as_object_mut()?;
    match served.map(|served| (served.service, &served.operation.answer)) {
        Some((service, Answer::Model(id))) => extend_object(service, *id, members),
        Some((_, Answer::Binary)) => return None,
        None => add_field(members),
    }
    Some(document.to_string().into_bytes())
}

fn extend(service: &Service, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::Model(id), Value::Object(members)) => extend_object(service, *id, members),
        (Type::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| extend(service, item, value)),
        (Type::Map(item), Value::Object(members)) => {
            members.values_mut().for_each(|value| extend(service, item, value));
        }
        (Type::Enum(_), Value::String(name)) => name.push_str("_MOCK_NEW"),
        _ => {}
    }
}

fn extend_object(service: &Service, id: ModelId, members: &mut Map<String, Value>) {
    for field in &service.models[id.0].fields {
        if let Some(value) = members.get_mut(&field.name) {
            extend(service, &field.ty, value);
        }
    }
    add_field(members);
}

fn add_field(members: &mut Map<String, Value>) {
    members.insert(NEW_FIELD.to_owned(), json!({ "values": [1, "new"] }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;

    fn operation(name: &str) -> Served {
        Schema::embedded().unwrap().operations().find(|served| served.name() == name).unwrap()
    }

    fn read(document: Option<Vec<u8>>) -> Value {
        serde_json::from_slice(&document.unwrap()).unwrap()
    }

    #[test]
    fn one_item_gets_numbers_for_texts_and_texts_for_numbers() {
        let body = r#"{"devices":[{"displayName":"a","functionalityProblemCount":1,"isMuted":true}]}"#;
        let document = read(with_malformed_item(operation("GET /v1/devices"), body.as_bytes(), Random::of(1, "", 0)));
        let item = json!({ "displayName": 4711, "functionalityProblemCount": "a text", "isMuted": true });
        assert_eq!(document, json!({ "devices": [item] }));
    }

    #[test]
    fn without_an_item_nothing_is_malformed() {
        let malformed = |name, body: &str| with_malformed_item(operation(name), body.as_bytes(), Random::of(1, "", 0));
        assert_eq!(malformed("GET /v1/devices", r#"{"devices":[]}"#), None);
        assert_eq!(malformed("GET /v1/devices", r#"{"devices":[{"isMuted":true}]}"#), None);
        assert_eq!(malformed("GET /v1/devices/{deviceUuid}", r#"{"device":{"uuid":"1"}}"#), None);
        assert_eq!(malformed("GET /v1/devices", "{"), None);
    }

    #[test]
    fn every_object_and_every_enum_gets_something_new() {
        let body = r#"{"devices":[{"deviceType":"DEVICE_TYPE_SERVER","hardwareProfiles":[{"bios":{}}]}]}"#;
        let served = Some(operation("GET /v1/devices"));
        let document = read(with_unknown_values(served, body.as_bytes()));
        let new = json!({ "values": [1, "new"] });
        let device = json!({
            "deviceType": "DEVICE_TYPE_SERVER_MOCK_NEW",
            "hardwareProfiles": [{ "bios": { "mockNewField": new }, "mockNewField": new }],
            "mockNewField": new,
        });
        assert_eq!(document, json!({ "devices": [device], "mockNewField": new }));
        assert_eq!(with_unknown_values(served, b"[]"), None);
        assert_eq!(read(with_unknown_values(None, b"{}")), json!({ "mockNewField": new }));
    }
}
