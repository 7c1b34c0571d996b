//! Sample values: what a model or a parameter holds when everything in it is set. The generated crate's tests
//! read and write them, so a value differs from its neighbours and lies where reading is easily wrong:
//! integers at the end of their range, times with a fraction and an offset, bytes that one alphabet spells
//! otherwise.

use std::fmt::Write as _;

use super::{EnumId, ModelId, Parameter, Service, Type};
use crate::source::document::{Integer, Width};

/// Beyond this depth a model is `{}`: it has a sample of its own, and samples stay short.
const DEEPEST: usize = 2;

/// Characters that a path or query must not hold as they are.
const AWKWARD: &str = "a/b c?ü&=#%";

/// A password's value begins with it, so that a test can look for it where it must not be.
const SECRET: &str = "never to be shown";

/// What a parameter is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Boolean(bool),
    Integer(i128, Width),
    Number(f64),
    Text(String),
    List(Vec<Value>),
}

impl Value {
    /// What is sent, before it is encoded; a list is sent as several.
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Boolean(value) => vec![value.to_string()],
            Self::Integer(value, _) => vec![value.to_string()],
            Self::Number(value) => vec![value.to_string()],
            Self::Text(text) => vec![text.clone()],
            Self::List(values) => values.iter().flat_map(Self::texts).collect(),
        }
    }
}

/// A JSON object with every field of the model, in its order. Nothing in it is `null`.
pub fn model(service: &Service, id: ModelId) -> String {
    let mut sampler = Sampler { service, number: 0, open: Vec::new(), out: String::new() };
    sampler.model(id);
    sampler.out
}

/// The fields of [`model`], written as a form.
pub fn form(service: &Service, id: ModelId) -> Vec<(String, String)> {
    let mut sampler = Sampler { service, number: 0, open: vec![id], out: String::new() };
    let mut pairs = Vec::new();
    for field in &service.models[id.0].fields {
        sampler.out.clear();
        sampler.value(&field.name, &field.ty);
        let text = |value: serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match serde_json::from_str(&sampler.out).unwrap_or_default() {
            serde_json::Value::Array(items) => {
                pairs.extend(items.into_iter().map(|item| (field.name.clone(), text(item))));
            }
            // As text, because reading sorts the members.
            serde_json::Value::Object(_) => pairs.push((field.name.clone(), sampler.out.clone())),
            value => pairs.push((field.name.clone(), text(value))),
        }
    }
    pairs
}

/// A value for each parameter of an operation, in their order.
pub fn parameters<'a>(service: &'a Service, parameters: impl Iterator<Item = &'a Parameter>) -> Vec<Value> {
    let mut sampler = Sampler { service, number: 0, open: Vec::new(), out: String::new() };
    parameters.map(|parameter| sampler.parameter(&parameter.ty)).collect()
}

struct Sampler<'a> {
    service: &'a Service,
    /// Counts values, so that no two are the same.
    number: u16,
    /// The models around the value.
    open: Vec<ModelId>,
    out: String,
}

impl Sampler<'_> {
    fn next(&mut self) -> u16 {
        self.number = self.number.wrapping_add(1);
        self.number
    }

    fn model(&mut self, id: ModelId) {
        if self.open.len() == DEEPEST || self.open.contains(&id) {
            self.out.push_str("{}");
            return;
        }
        self.open.push(id);
        let mut separator = '{';
        for field in &self.service.models[id.0].fields {
            self.out.push(separator);
            separator = ',';
            push_string(&mut self.out, &field.name);
            self.out.push(':');
            self.value(&field.name, &field.ty);
        }
        self.out.push_str(if separator == '{' { "{}" } else { "}" });
        self.open.pop();
    }

    fn value(&mut self, name: &str, ty: &Type) {
        match ty {
            Type::Boolean => {
                let value = self.boolean();
                let _ = write!(self.out, "{value}");
            }
            Type::Integer(Integer { width, quoted }) => {
                let value = self.integer(*width);
                let _ = if *quoted { write!(self.out, "\"{value}\"") } else { write!(self.out, "{value}") };
            }
            Type::Number => {
                let value = self.float();
                let _ = write!(self.out, "{value}");
            }
            Type::String | Type::Id(_) => self.named("", name),
            Type::Password => self.named(SECRET, name),
            Type::DateTime => {
                let time = self.time();
                push_string(&mut self.out, &time);
            }
            Type::Byte => self.bytes(),
            Type::Enum(id) => {
                let value = self.variant(*id);
                push_string(&mut self.out, &value);
            }
            Type::Any => {
                let number = self.next();
                let _ = write!(self.out, r#"{{"@type":"example.com/Sample{number}","value":[{number},null]}}"#);
            }
            Type::Struct => {
                let number = self.next();
                let _ = write!(self.out, r#"{{"deep":{{"list":[{number},null,"text"]}},"number":{number}.5}}"#);
            }
            Type::Model(id) => self.model(*id),
            Type::List(item) => {
                self.out.push('[');
                self.items(item, |sampler, _| sampler.value(name, item));
                self.out.push(']');
            }
            Type::Map(item) => {
                self.out.push('{');
                self.items(item, |sampler, key| {
                    let _ = write!(sampler.out, "\"{key}\":");
                    sampler.value(name, item);
                });
                self.out.push('}');
            }
        }
    }

    /// Two items, so that their order counts; one is enough of a model.
    fn items(&mut self, item: &Type, mut write: impl FnMut(&mut Self, &str)) {
        write(self, "first");
        if !matches!(item, Type::Model(_)) {
            self.out.push(',');
            write(self, "second");
        }
    }

    fn parameter(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Boolean => Value::Boolean(self.boolean()),
            Type::Integer(integer) => Value::Integer(self.integer(integer.width), integer.width),
            Type::Number => Value::Number(self.float()),
            Type::DateTime => Value::Text(self.time()),
            Type::Enum(id) => Value::Text(self.variant(*id)),
            Type::List(item) => Value::List(vec![self.parameter(item), self.parameter(item)]),
            _ => Value::Text(format!("{AWKWARD}{}", self.next())),
        }
    }

    /// Names its field, so that two swapped values are noticed and can be told.
    fn named(&mut self, prefix: &str, name: &str) {
        let end = name.char_indices().nth(24).map_or(name.len(), |(end, _)| end);
        let name = &name[..end];
        let number = self.next();
        let space = if prefix.is_empty() { "" } else { " " };
        if is_plain(name) {
            let _ = write!(self.out, "\"{prefix}{space}{name} {number}\"");
        } else {
            push_string(&mut self.out, &format!("{prefix}{space}{name} {number}"));
        }
    }

    fn boolean(&mut self) -> bool {
        self.next() % 2 == 1
    }

    /// Near the end of the range, where a wrong width or a detour by way of `f64` loses digits.
    fn integer(&mut self, width: Width) -> i128 {
        let number = i128::from(self.next());
        match width {
            Width::Int32 => i128::from(i32::MIN) + number,
            Width::Int64 => i128::from(i64::MAX) - number,
            Width::Uint32 => i128::from(u32::MAX) - number,
            Width::Uint64 => i128::from(u64::MAX) - number,
        }
    }

    fn float(&mut self) -> f64 {
        f64::from(self.next()) + 0.25
    }

    fn time(&mut self) -> String {
        format!("2024-02-29T23:59:58.{:06}+02:30", self.next())
    }

    /// Base64 with both characters in which the alphabets differ, and with padding.
    fn bytes(&mut self) {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let digit = |number: u16| char::from(ALPHABET[usize::from(number % 64)]);
        let number = self.next();
        let _ = write!(self.out, "\"+/{}{}/w==\"", digit(number / 64), digit(number));
    }

    fn variant(&mut self, EnumId(id): EnumId) -> String {
        let number = usize::from(self.next());
        let values = &self.service.enums[id].values;
        values.get(number % values.len().max(1)).map(|value| value.name.clone()).unwrap_or_default()
    }
}

/// Appends a JSON string.
fn push_string(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// Whether JSON writes the text as it is.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
}
