//! A valid request for each operation, with ids of entities that exist: for forms, for documents and for tests that call
//! everything.

use eset_connect_codegen::Api;
use eset_connect_codegen::facts::{ContentType, Location, ModelId, Service, Type};
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};

use crate::route::ENCODED;
use crate::sample;
use crate::schema::Served;
use crate::state::World;

/// A body contains models in so many others; deeper ones are empty.
const DEEPEST: usize = 4;

/// A valid request of an operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// `POST`
    pub method: &'static str,
    /// The path template: `/v1/devices/{deviceUuid}:move`.
    pub operation: &'static str,
    /// The path and the query, encoded.
    pub target: String,
    /// The body; absent if the operation has none, or if it is the operation for tokens.
    pub body: Option<Value>,
}

/// Returns a valid request of an operation at a path template, which is another one in some deployments.
pub fn request(served: Served, path: &'static str, world: &World) -> Example {
    let operation = served.operation;
    let own = world.request(served);
    let mut target = String::new();
    let mut parameters = operation.path_parameters.iter();
    let own_value = |name: &str| {
        let path = own.as_ref().map_or(&[][..], |own| &own.path);
        path.iter().find(|(of, _)| *of == name).map(|(_, value)| value.clone())
    };
    for (index, part) in path.split('{').enumerate() {
        if index == 0 {
            target.push_str(part);
            continue;
        }
        let value = parameters.next().map(|p| {
            own_value(&p.name).unwrap_or_else(|| sample::scalar(world, None, served.service, &p.name, &p.ty, 0))
        });
        target.extend(utf8_percent_encode(&value.unwrap_or_default(), ENCODED));
        target.push_str(part.split_once('}').map_or("", |(_, literal)| literal));
    }
    let required = operation.named_parameters.iter().filter(|p| p.required && p.location == Location::Query);
    let required = required.map(|p| (p.name.as_str(), sample::scalar(world, None, served.service, &p.name, &p.ty, 0)));
    let query =
        own.as_ref().filter(|own| !own.query.is_empty()).map_or_else(|| required.collect(), |own| own.query.clone());
    for (index, (name, value)) in query.iter().enumerate() {
        target.push(if index == 0 { '?' } else { '&' });
        target.extend(utf8_percent_encode(name, ENCODED).chain(["="]).chain(utf8_percent_encode(value, ENCODED)));
    }
    let body = operation.body.filter(|body| body.content_type == ContentType::Json).map(|body| {
        own.and_then(|own| own.body)
            .or_else(|| Some(model(served.service, body.model?, world)))
            .unwrap_or_else(|| Value::Object(Map::new()))
    });
    Example { method: operation.method.as_str(), operation: path, target, body }
}

/// Returns a model with every field that a caller may set.
fn model(service: &Service, id: ModelId, world: &World) -> Value {
    let scalar =
        |service: &Service, name: &str, ty: &Type, number| sample::scalar(world, None, service, name, ty, number);
    let mut value = serde_json::from_str(&Api::sample(service, id, DEEPEST, &scalar)).unwrap_or_default();
    remove_read_only(service, &Type::Model(id), &mut value);
    value
}

fn remove_read_only(service: &Service, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::Model(id), Value::Object(members)) => {
            for field in &service.models[id.0].fields {
                match members.get_mut(&field.name) {
                    Some(_) if field.read_only => _ = members.remove(&field.name),
                    Some(value) => remove_read_only(service, &field.ty, value),
                    None => {}
                }
            }
        }
        (Type::List(item), Value::Array(items)) => {
            for value in items {
                remove_read_only(service, item, value);
            }
        }
        (Type::Map(item), Value::Object(members)) => {
            for value in members.values_mut() {
                remove_read_only(service, item, value);
            }
        }
        _ => {}
    }
}
