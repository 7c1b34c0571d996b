//! Sample values: what a model or a parameter holds when everything in it is set. The generated crate's tests
//! set, write and read them, so a value differs from its neighbours and lies where reading is easily wrong:
//! integers at the end of their range, times with a fraction and an offset, bytes that one alphabet spells
//! otherwise.

use std::fmt::Write as _;

use super::{Constructor, EnumId, Fixed, ModelId, Parameter, Service, Type};
use crate::vocabulary::{Integer, Width};

/// Beyond this depth a model is `{}`: it has a sample of its own, and samples stay short.
const DEEPEST: usize = 2;

/// Characters that a path or query must not hold as they are.
const AWKWARD: &str = "a/b c?ü&=#%";

/// A password's value begins with it, so that a test can look for it where it must not be.
const SECRET: &str = "never to be shown";

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Boolean(bool),
    Integer(i128, Integer),
    Number(f64),
    Text(String),
    Time(String),
    Duration(String),
    Bytes(Vec<u8>),
    /// A value of an enum, by its place there.
    Variant(EnumId, usize),
    /// The `Any` and the struct with this number: JSON of their own, which this crate and the tests both know.
    Any(u16),
    Struct(u16),
    /// A model holds the same wherever it stands, so its name is enough.
    Model(ModelId),
    List(Vec<Value>),
    Map(Vec<(&'static str, Value)>),
}

/// A value for each field of a model, in their order.
pub fn fields(service: &Service, id: ModelId) -> Vec<Value> {
    let mut sampler = Sampler { service, number: 0 };
    service.models[id.0].fields.iter().map(|field| sampler.value(&field.name, &field.ty)).collect()
}

/// A value for each parameter of an operation, in their order.
pub fn parameters<'a>(service: &'a Service, parameters: impl Iterator<Item = &'a Parameter>) -> Vec<Value> {
    let mut sampler = Sampler { service, number: 0 };
    parameters.map(|parameter| sampler.parameter(&parameter.ty)).collect()
}

/// A JSON object with every field of the model, in its order. Nothing in it is `null`.
pub fn model(service: &Service, id: ModelId) -> String {
    let mut writer = Writer { service, depth: 0, out: String::new() };
    writer.model(id);
    writer.out
}

/// What a constructor makes of the samples of the models that it takes.
pub fn constructed(service: &Service, constructor: &Constructor) -> String {
    let mut members: Vec<(usize, String)> =
        constructor.set.iter().map(|(field, value)| (*field, fixed(service, value))).collect();
    members.extend(constructor.arguments.iter().map(|(field, id)| (*field, model(service, *id))));
    members.extend(constructor.message.map(|(field, message)| {
        let message = &service.messages[message];
        let url = format!("\"@type\":\"type.googleapis.com/{}\"", message.type_name);
        let text = model(service, message.model);
        let rest = text.trim_start_matches('{');
        let separator = if rest == "}" { "" } else { "," };
        (field, format!("{{{url}{separator}{rest}"))
    }));
    object(service, constructor.model, members)
}

fn fixed(service: &Service, value: &Fixed) -> String {
    match value {
        Fixed::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Fixed::Boolean(value) => value.to_string(),
        Fixed::Variant(id, value) => serde_json::Value::from(wire(service, *id, *value)).to_string(),
        Fixed::List(items) => {
            let items: Vec<_> = items.iter().map(|item| fixed(service, item)).collect();
            format!("[{}]", items.join(","))
        }
        Fixed::Model(id, members) => {
            object(service, *id, members.iter().map(|(field, value)| (*field, fixed(service, value))).collect())
        }
    }
}

/// An object with these fields of a model, in its order.
fn object(service: &Service, id: ModelId, mut members: Vec<(usize, String)>) -> String {
    members.sort();
    let name = |field: usize| serde_json::Value::from(service.models[id.0].fields[field].name.as_str());
    let members: Vec<_> = members.into_iter().map(|(field, value)| format!("{}:{value}", name(field))).collect();
    format!("{{{}}}", members.join(","))
}

/// The fields of [`model`], written as a form.
pub fn form(service: &Service, id: ModelId) -> Vec<(String, String)> {
    let names = service.models[id.0].fields.iter().map(|field| &field.name);
    let values = fields(service, id);
    let pairs = names.zip(&values).flat_map(|(name, value)| {
        texts(service, value).into_iter().map(|text| (name.clone(), text)).collect::<Vec<_>>()
    });
    pairs.collect()
}

/// What a parameter or a form sends, before it is encoded; a list is sent as several.
pub fn texts(service: &Service, value: &Value) -> Vec<String> {
    match value {
        Value::Integer(value, _) => vec![value.to_string()],
        Value::Text(text) | Value::Time(text) | Value::Duration(text) => vec![text.clone()],
        Value::Bytes(bytes) => vec![base64(bytes)],
        Value::Variant(id, value) => vec![wire(service, *id, *value).to_owned()],
        Value::List(values) => values.iter().flat_map(|value| texts(service, value)).collect(),
        value => {
            // What stands in a form stands in its model.
            let mut writer = Writer { service, depth: 1, out: String::new() };
            writer.value(value);
            vec![writer.out]
        }
    }
}

fn wire(service: &Service, EnumId(id): EnumId, value: usize) -> &str {
    service.enums[id].values.get(value).map_or("", |value| &value.name)
}

struct Sampler<'a> {
    service: &'a Service,
    /// Counts values, so that no two of a model are the same.
    number: u16,
}

impl Sampler<'_> {
    fn next(&mut self) -> u16 {
        self.number = self.number.wrapping_add(1);
        self.number
    }

    fn value(&mut self, name: &str, ty: &Type) -> Value {
        match ty {
            Type::Boolean => self.boolean(),
            Type::Integer(integer) => self.integer(*integer),
            Type::Number => self.float(),
            Type::String | Type::Id(_) => self.named("", name),
            Type::Password => self.named(SECRET, name),
            Type::DateTime => self.time(),
            Type::Duration => self.duration(),
            Type::Byte => self.bytes(),
            Type::Enum(id) => self.variant(*id),
            Type::Any => Value::Any(self.next()),
            Type::Struct => Value::Struct(self.next()),
            Type::Model(id) => Value::Model(*id),
            Type::List(item) => Value::List(self.items(name, item).map(|(_, value)| value).collect()),
            Type::Map(item) => Value::Map(self.items(name, item).collect()),
        }
    }

    /// Two items, so that their order counts; one is enough of a model.
    fn items(&mut self, name: &str, item: &Type) -> impl Iterator<Item = (&'static str, Value)> {
        let count = if matches!(item, Type::Model(_)) { 1 } else { 2 };
        ["first", "second"].into_iter().take(count).map(move |key| (key, self.value(name, item)))
    }

    fn parameter(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Boolean => self.boolean(),
            Type::Integer(integer) => self.integer(*integer),
            Type::Number => self.float(),
            Type::DateTime => self.time(),
            Type::Duration => self.duration(),
            Type::Enum(id) => self.variant(*id),
            Type::List(item) => Value::List(vec![self.parameter(item), self.parameter(item)]),
            _ => Value::Text(format!("{AWKWARD}{}", self.next())),
        }
    }

    /// Names its field, so that two swapped values are noticed and can be told.
    fn named(&mut self, prefix: &str, name: &str) -> Value {
        let end = name.char_indices().nth(24).map_or(name.len(), |(end, _)| end);
        let space = if prefix.is_empty() { "" } else { " " };
        Value::Text(format!("{prefix}{space}{} {}", &name[..end], self.next()))
    }

    fn boolean(&mut self) -> Value {
        Value::Boolean(self.next() % 2 == 1)
    }

    /// Near the end of the range, where a wrong width or a detour by way of `f64` loses digits.
    fn integer(&mut self, integer: Integer) -> Value {
        let number = i128::from(self.next());
        let value = match integer.width {
            Width::Int32 => i128::from(i32::MIN) + number,
            Width::Int64 => i128::from(i64::MAX) - number,
            Width::Uint32 => i128::from(u32::MAX) - number,
            Width::Uint64 => i128::from(u64::MAX) - number,
        };
        Value::Integer(value, integer)
    }

    fn float(&mut self) -> Value {
        Value::Number(f64::from(self.next()) + 0.25)
    }

    fn time(&mut self) -> Value {
        Value::Time(format!("2024-02-29T23:59:58.{:06}+02:30", self.next()))
    }

    fn duration(&mut self) -> Value {
        Value::Duration(format!("-3661.{:06}s", self.next()))
    }

    /// In base64 they have both characters in which the alphabets differ, and padding.
    fn bytes(&mut self) -> Value {
        let [high, low] = self.next().to_be_bytes();
        Value::Bytes(vec![0xFB, 0xF0 | (high & 0x0F), low, 0xFF])
    }

    fn variant(&mut self, id: EnumId) -> Value {
        let number = usize::from(self.next());
        Value::Variant(id, number % self.service.enums[id.0].values.len().max(1))
    }
}

/// Writes values as JSON.
struct Writer<'a> {
    service: &'a Service,
    /// How many models are around the value.
    depth: usize,
    out: String,
}

impl Writer<'_> {
    fn model(&mut self, id: ModelId) {
        let model = &self.service.models[id.0];
        if self.depth == DEEPEST || model.fields.is_empty() {
            self.out.push_str("{}");
            return;
        }
        self.depth += 1;
        let mut separator = '{';
        for (field, value) in model.fields.iter().zip(fields(self.service, id)) {
            self.out.push(separator);
            separator = ',';
            push_string(&mut self.out, &field.name);
            self.out.push(':');
            self.value(&value);
        }
        self.out.push('}');
        self.depth -= 1;
    }

    fn value(&mut self, value: &Value) {
        let _ = match value {
            Value::Boolean(value) => write!(self.out, "{value}"),
            Value::Integer(value, Integer { quoted: true, .. }) => write!(self.out, "\"{value}\""),
            Value::Integer(value, _) => write!(self.out, "{value}"),
            Value::Number(value) => write!(self.out, "{value}"),
            Value::Any(number) => {
                write!(self.out, r#"{{"@type":"example.com/Sample{number}","value":[{number},null]}}"#)
            }
            Value::Struct(number) => {
                write!(self.out, r#"{{"deep":{{"list":[{number},null,"text"]}},"number":{number}.5}}"#)
            }
            Value::Bytes(bytes) => write!(self.out, "\"{}\"", base64(bytes)),
            Value::Text(text) | Value::Time(text) | Value::Duration(text) => return push_string(&mut self.out, text),
            Value::Variant(id, value) => return push_string(&mut self.out, wire(self.service, *id, *value)),
            Value::Model(id) => return self.model(*id),
            Value::List(values) => {
                return self.separated(['[', ']'], values, Self::value);
            }
            Value::Map(entries) => {
                return self.separated(['{', '}'], entries, |writer, (key, value)| {
                    push_string(&mut writer.out, key);
                    writer.out.push(':');
                    writer.value(value);
                });
            }
        };
    }

    fn separated<T>(&mut self, [open, close]: [char; 2], items: &[T], write: impl Fn(&mut Self, &T)) {
        self.out.push(open);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            write(self, item);
        }
        self.out.push(close);
    }
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, index| bits << 8 | usize::from(chunk.get(index).copied().unwrap_or_default()));
        for digit in 0..4 {
            let is_padding = digit > chunk.len();
            out.push(if is_padding { '=' } else { char::from(ALPHABET[bits >> (18 - 6 * digit) & 63]) });
        }
    }
    out
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
