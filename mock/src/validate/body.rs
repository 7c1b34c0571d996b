//! The body of a request.

use eset_connect_codegen::facts::{ContentType, Field, ModelId, Service, Type};
use serde_json::{Map, Value};

use super::{Findings, json_name, scalar};
use crate::schema::Served;

/// Reads the body of a request. An absent one counts as an object without fields, as in gateways. The body of the token
/// operation is a form, which has its own reader.
pub fn read(served: Served, bytes: &[u8], findings: &mut Findings) -> Value {
    let Some(body) = served.operation.body.filter(|body| body.content_type == ContentType::Json) else {
        return Value::Object(Map::new());
    };
    let document = match bytes {
        [] => Ok(Value::Object(Map::new())),
        bytes => serde_json::from_slice(bytes),
    };
    match (document, body.model) {
        (Ok(Value::Object(fields)), Some(id)) => model(served.service, id, &fields, "", findings),
        (Ok(Value::Object(fields)), None) => {
            findings.unknown.extend(fields.keys().cloned());
            Value::Object(Map::new())
        }
        (Ok(value), _) => {
            findings.wrong("body", format!("expected an object, found {}", scalar::found(&value)));
            Value::Null
        }
        (Err(error), _) => {
            findings.wrong("body", format!("not JSON: {error}"));
            Value::Null
        }
    }
}

/// Reads an object with the fields of a model. `path` is its path, with a dot at the end if it is not empty.
fn model(service: &Service, id: ModelId, given: &Map<String, Value>, path: &str, findings: &mut Findings) -> Value {
    let fields = &service.models[id.0].fields;
    let mut out = Map::new();
    for (name, given) in given {
        let Some(field) = find(fields, name) else {
            findings.unknown.push(format!("{path}{name}"));
            continue;
        };
        let at = format!("{path}{}", field.name);
        // `null` means absent, except where any JSON is allowed.
        if given.is_null() && field.ty != Type::Untyped {
            continue;
        }
        if out.contains_key(&field.name) {
            findings.wrong(at, "given twice, under the JSON name and under the protobuf name");
            continue;
        }
        out.insert(field.name.clone(), value(service, &field.ty, given, &at, findings));
    }
    for field in fields.iter().filter(|field| field.required && !out.contains_key(&field.name)) {
        findings.wrong(format!("{path}{}", field.name), "required");
    }
    Value::Object(out)
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name).or_else(|| {
        let json = json_name(name);
        fields.iter().find(|field| field.name == json)
    })
}

fn value(service: &Service, ty: &Type, given: &Value, path: &str, findings: &mut Findings) -> Value {
    match (ty, given) {
        (Type::Model(id), Value::Object(fields)) => model(service, *id, fields, &format!("{path}."), findings),
        (Type::List(item), Value::Array(items)) => {
            let items = items.iter().enumerate();
            items.map(|(index, given)| value(service, item, given, &format!("{path}[{index}]"), findings)).collect()
        }
        (Type::Map(item), Value::Object(entries)) => {
            let entries = entries
                .iter()
                .map(|(key, given)| (key.clone(), value(service, item, given, &format!("{path}[{key:?}]"), findings)));
            Value::Object(entries.collect())
        }
        (Type::Any, Value::Object(fields)) if is_any(fields) => given.clone(),
        (Type::Struct, Value::Object(_)) | (Type::Untyped, _) => given.clone(),
        _ => match scalar::of_json(service, ty, given) {
            Ok(Some(value)) => value,
            Ok(None) => {
                let expected = scalar::expected(service, ty);
                findings.wrong(path, format!("expected {expected}, found {}", scalar::found(given)));
                Value::Null
            }
            Err(wrong) => {
                findings.wrong(path, wrong);
                Value::Null
            }
        },
    }
}

/// Whether an object is an `Any`: empty, or with the type of its content.
fn is_any(fields: &Map<String, Value>) -> bool {
    fields.is_empty() || matches!(fields.get("@type"), Some(Value::String(text)) if !text.is_empty())
}
