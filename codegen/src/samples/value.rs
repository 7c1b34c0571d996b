//! Sample values: the JSON of a model in which every field is set, and the texts of parameters. A value is derived from
//! the name of its field, so a field that is added to a model changes no other value. The values are ones that are
//! easily misread: integers at the end of their range, times with a fraction and an offset, bytes that the two base64
//! alphabets encode differently.

use serde_json::Value;

use crate::api::{Constructor, EnumId, Fixed, ModelId, Service, Type};
use crate::rust::hash;
use crate::vocabulary::Width;

/// Below this depth, a model is `{}`, so that samples stay short. The model has its own sample.
const DEEPEST: usize = 2;

/// The beginning of all passwords, so that tests can check that they are not shown.
const SECRET: &str = "never to be shown";

/// Returns the value of a field or parameter that is neither a model nor a collection, in the form of a URL before
/// encoding. It gets the name of the field, its type, and the number of the model in the lists around it, from 0: two
/// models of a list can have different values.
pub type Scalar<'a> = dyn Fn(&Service, &str, &Type, usize) -> String + 'a;

/// Writes the JSON of models with all fields set.
struct Sampler<'a> {
    service: &'a Service,
    scalar: &'a Scalar<'a>,
    /// Below this depth, a model is `{}`.
    deepest: usize,
}

/// Returns a JSON object with all fields of the model, in its order. No value is `null`.
pub fn model(service: &Service, id: ModelId) -> String {
    Sampler { service, scalar: &in_any_model, deepest: DEEPEST }.nested(id, 0, 0)
}

/// As [`model`], with other values. A model that is nested in `deepest` others is `{}`.
pub fn model_of(service: &Service, id: ModelId, deepest: usize, scalar: &Scalar<'_>) -> String {
    Sampler { service, scalar, deepest }.nested(id, 0, 0)
}

impl Sampler<'_> {
    /// As [`model`], nested in `depth` other models; `number` is that of [`Scalar`].
    fn nested(&self, id: ModelId, depth: usize, number: usize) -> String {
        let fields = if depth == self.deepest { &[] } else { self.service.models[id.0].fields.as_slice() };
        object(fields.iter().map(|field| (field.name.as_str(), self.value(&field.name, &field.ty, depth + 1, number))))
    }

    /// Returns the value of a field, nested in `depth` models.
    fn value(&self, name: &str, ty: &Type, depth: usize, number: usize) -> String {
        let scalar = || (self.scalar)(self.service, name, ty, number);
        let inner = |item: &Type| {
            let names = items(name).into_iter().enumerate();
            names.map(|(index, name)| self.value(&name, item, depth, number * 2 + index)).collect::<Vec<_>>()
        };
        match ty {
            Type::Model(id) => self.nested(*id, depth, number),
            Type::List(item) => list(inner(item).into_iter()),
            Type::Map(item) => object(["first", "second"].into_iter().zip(inner(item))),
            Type::Any => {
                format!("{{\"@type\":{},\"value\":[{},null]}}", string(&format!("example.com/{name}")), seed(name))
            }
            Type::Struct | Type::Untyped => {
                format!("{{\"deep\":{{\"list\":[1,null,\"text\"]}},\"number\":{}.5}}", seed(name))
            }
            Type::Boolean | Type::Number => scalar(),
            Type::Integer(integer) if !integer.quoted => scalar(),
            _ => string(&scalar()),
        }
    }
}

/// Returns the fields of [`model`] for a form; a list has several values.
pub fn form(service: &Service, id: ModelId) -> Vec<(&str, String)> {
    let sampler = Sampler { service, scalar: &in_any_model, deepest: DEEPEST };
    let mut pairs = Vec::new();
    for field in &service.models[id.0].fields {
        let texts = match &field.ty {
            Type::List(item) => items(&field.name).map(|name| sampler.value(&name, item, 1, 0)).to_vec(),
            ty => vec![sampler.value(&field.name, ty, 1, 0)],
        };
        pairs.extend(texts.into_iter().map(|json| match serde_json::from_str(&json) {
            Ok(Value::String(text)) => (field.name.as_str(), text),
            _ => (field.name.as_str(), json),
        }));
    }
    pairs
}

/// Returns the JSON of a model that a constructor builds from samples of its arguments.
pub fn constructed(service: &Service, constructor: &Constructor) -> String {
    let set = constructor.set.iter().map(|(field, value)| (*field, fixed(service, value)));
    let arguments = constructor.arguments.iter().map(|(field, id)| (*field, model(service, *id)));
    let message = constructor.message.map(|(field, message)| {
        let message = &service.messages[message];
        let url = format!("\"@type\":\"type.googleapis.com/{}\"", message.type_name);
        let fields = model(service, message.model);
        let separator = if fields == "{}" { "" } else { "," };
        (field, format!("{{{url}{separator}{}", &fields[1..]))
    });
    members(service, constructor.model, set.chain(arguments).chain(message).collect())
}

fn fixed(service: &Service, value: &Fixed) -> String {
    match value {
        Fixed::Text(text) => string(text),
        Fixed::Boolean(value) => value.to_string(),
        Fixed::Variant(EnumId(id), value) => string(&service.enums[*id].values[*value].name),
        Fixed::List(items) => list(items.iter().map(|item| fixed(service, item))),
        Fixed::Model(id, set) => {
            members(service, *id, set.iter().map(|(field, value)| (*field, fixed(service, value))).collect())
        }
    }
}

/// Returns an object with these fields of a model, in its order.
fn members(service: &Service, id: ModelId, mut set: Vec<(usize, String)>) -> String {
    set.sort();
    let fields = &service.models[id.0].fields;
    object(set.into_iter().map(|(field, value)| (fields[field].name.as_str(), value)))
}

/// Returns the names of the items of a list or map: two, so that tests check their order.
pub fn items(name: &str) -> [String; 2] {
    [format!("{name} 1"), format!("{name} 2")]
}

fn in_any_model(service: &Service, name: &str, ty: &Type, _: usize) -> String {
    scalar(service, name, ty)
}

/// Returns a value that is neither a model nor a collection, in the form of a URL before encoding.
pub fn scalar(service: &Service, name: &str, ty: &Type) -> String {
    let seed = seed(name);
    match ty {
        Type::Boolean => (seed % 2 == 1).to_string(),
        // Near the end of the range, so that a wrong width or a conversion to `f64` loses digits.
        Type::Integer(integer) => match integer.width {
            Width::Int32 => (i32::MIN + i32::from(seed)).to_string(),
            Width::Int64 => (i64::MAX - i64::from(seed)).to_string(),
            Width::Uint32 => (u32::MAX - u32::from(seed)).to_string(),
            Width::Uint64 => (u64::MAX - u64::from(seed)).to_string(),
        },
        Type::Number => format!("{seed}.25"),
        Type::DateTime => format!("2024-02-29T23:59:58.{seed:06}+02:30"),
        Type::Duration => format!("-3661.{seed:06}s"),
        // Base64 with padding and both characters that differ between the alphabets.
        Type::Byte => {
            let letter = |number: u16| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[usize::from(number % 26)]);
            format!("+/{}{}/w==", letter(seed), letter(seed / 26))
        }
        Type::Enum(EnumId(id)) => {
            let values = &service.enums[*id].values;
            values.get(usize::from(seed) % values.len().max(1)).map_or_else(String::new, |value| value.name.clone())
        }
        Type::Password => format!("{SECRET} {name}"),
        _ => name.to_owned(),
    }
}

/// Returns a number that depends only on a name.
fn seed(name: &str) -> u16 {
    u16::try_from(hash(name) % 9973).unwrap_or_default()
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn object<'a>(members: impl Iterator<Item = (&'a str, String)>) -> String {
    let members: Vec<_> = members.map(|(name, value)| format!("{}:{value}", string(name))).collect();
    format!("{{{}}}", members.join(","))
}

fn string(text: &str) -> String {
    Value::from(text).to_string()
}
