//! Samples for the generated crate's tests. Of a model: how each of its fields is set, and the JSON that this
//! gives. Of an operation: what its function is called with, and the request that this gives. The request is
//! told from the schema, and by other code than the runtime's.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::member_names::is_argument;
use super::module::ServiceLowering;
use super::{Field, Name, Primitive, RustType};
use crate::api::sample::{self, Value};
use crate::api::{self, Answer, EnumId, ModelId, Parameter, Service, Type};
use crate::vocabulary::{ContentType, Width};

/// RFC 3986's unreserved characters stand for themselves.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the URL Standard's form serializer encodes; a space becomes `+`.
const ENCODED_IN_FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');

/// A model with everything set.
pub struct ModelSample {
    pub json: String,
    /// In the order of the fields.
    pub fields: Vec<FieldSample>,
}

pub struct FieldSample {
    pub way: Way,
    pub value: Expression,
}

/// How a field takes its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `self.state(…)`
    Setter,
    /// The same, with a value of the field's own type: only the field tells what stands in a list in a map.
    TypedSetter,
    /// `self.state = …`
    Field,
}

/// A call of an operation with everything set. Models are named as seen from the service's module.
pub struct Sample {
    /// In the order of the function's arguments.
    pub arguments: Vec<Expression>,
    /// In the order of the setters.
    pub setters: Vec<Expression>,
    /// Whether the last argument is the sample of a model.
    pub has_body: bool,
    /// `GET /v1/devices?pageSize=1`
    pub request: String,
    pub sends: Sends,
    pub answer: RustType,
    /// Whether no field of the answer is documented.
    pub is_answer_empty: bool,
}

/// What the body of a call is.
pub enum Sends {
    Nothing,
    /// The JSON of a model's sample.
    Model(RustType),
    Text(String),
}

/// A value, as Rust writes it. Models and enums are named as seen from the service's module.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Boolean(bool),
    Integer(i128, Width),
    Number(f64),
    Text(String),
    Bytes(Vec<u8>),
    /// `State::On`
    Variant(RustType, Name),
    /// The `Any` and the struct with this number.
    Any(u16),
    Struct(u16),
    /// The sample of a model that stands in this one.
    Nested(RustType),
    Array(Vec<Expression>),
    Vec(Vec<Expression>),
    /// Key and value of a map.
    Entry(Box<[Expression; 2]>),
    Some(Box<Expression>),
    /// Converted into the type that its place has.
    Into(Box<Expression>),
    /// A text that is read as the type that its place has.
    Parsed(String),
}

impl ServiceLowering<'_> {
    /// `fields` are those of the model, in its order.
    pub fn model_sample(&self, id: ModelId, fields: &[Field]) -> ModelSample {
        let values = sample::fields(self.service, id);
        let sampled = fields.iter().zip(&values).map(|(field, value)| self.field_sample(field, value));
        ModelSample { json: sample::model(self.service, id), fields: sampled.collect() }
    }

    fn field_sample(&self, field: &Field, value: &Value) -> FieldSample {
        let way = match (field.setter.is_some(), value) {
            (false, _) => Way::Field,
            (true, Value::List(values)) if values.iter().any(is_collection) => Way::TypedSetter,
            (true, Value::Map(entries)) if entries.iter().any(|(_, value)| is_collection(value)) => Way::TypedSetter,
            (true, _) => Way::Setter,
        };
        let value = match (way, &field.ty) {
            (Way::Setter, _) => self.argument(value),
            (Way::Field, RustType::Option(inner)) => {
                let value = self.exact(value);
                let is_boxed = matches!(**inner, RustType::Box(_));
                Expression::Some(Box::new(if is_boxed { Expression::Into(Box::new(value)) } else { value }))
            }
            (Way::TypedSetter | Way::Field, _) => self.exact(value),
        };
        FieldSample { way, value }
    }

    pub fn sample(&self, operation: &api::Operation) -> Sample {
        let (required, optional): (Vec<&Parameter>, Vec<_>) =
            operation.query_parameters.iter().partition(|parameter| is_argument(parameter));
        let in_path = operation.path_parameters.iter();
        let all: Vec<&Parameter> = in_path.chain(required).chain(optional).collect();
        let values = sample::parameters(self.service, all.iter().copied());
        let (in_path, in_query) = values.split_at(operation.path_parameters.len());
        let path = path(self.service, &operation.path, in_path);
        let mut request = format!("{} {path}", operation.method.as_str());
        let names = all.iter().skip(in_path.len()).map(|parameter| parameter.name.as_str());
        let mut separator = '?';
        for (name, text) in names
            .zip(in_query)
            .flat_map(|(name, value)| sample::texts(self.service, value).into_iter().map(move |text| (name, text)))
        {
            request.push(separator);
            separator = '&';
            request.extend(utf8_percent_encode(name, ENCODED).chain(["="]).chain(utf8_percent_encode(&text, ENCODED)));
        }
        let types = self.types(None);
        let body = operation.body.and_then(|body| body.model);
        // An argument has one type, but for texts and ids, which are converted in the function.
        let mut sampled = all.iter().zip(&values).map(|(parameter, value)| match parameter.ty {
            Type::String | Type::Id(_) => self.argument(value),
            _ if is_argument(parameter) => self.exact(value),
            _ => self.argument(value),
        });
        let count = all.iter().filter(|parameter| is_argument(parameter)).count();
        Sample {
            arguments: sampled.by_ref().take(count).collect(),
            setters: sampled.collect(),
            has_body: body.is_some(),
            request,
            sends: match (operation.body.map(|body| body.content_type), body) {
                (Some(ContentType::Json), None) => Sends::Text("{}".to_owned()),
                (Some(ContentType::Json), Some(model)) => Sends::Model(types.model(model)),
                (Some(ContentType::Form), Some(model)) => Sends::Text(form(&sample::form(self.service, model))),
                (Some(ContentType::Form), None) | (None, _) => Sends::Nothing,
            },
            answer: match operation.answer {
                Answer::Binary => RustType::Primitive(Primitive::Bytes),
                Answer::Model(model) => types.model(model),
            },
            is_answer_empty: matches!(operation.answer, Answer::Model(id) if self.service.models[id.0].fields.is_empty()),
        }
    }

    /// For a place that takes whatever can be converted.
    fn argument(&self, value: &Value) -> Expression {
        match value {
            Value::Boolean(value) => Expression::Boolean(*value),
            Value::Integer(value, integer) => Expression::Integer(*value, integer.width),
            Value::Number(value) => Expression::Number(*value),
            Value::Text(text) => Expression::Text(text.clone()),
            Value::Time(text) | Value::Duration(text) => Expression::Parsed(text.clone()),
            Value::Bytes(bytes) => Expression::Bytes(bytes.clone()),
            Value::Variant(id, value) => self.variant(*id, *value),
            Value::Any(number) => Expression::Any(*number),
            Value::Struct(number) => Expression::Struct(*number),
            Value::Model(id) => Expression::Nested(self.types(None).model(*id)),
            Value::List(values) => Expression::Array(values.iter().map(|value| self.argument(value)).collect()),
            Value::Map(entries) => {
                let entry = |(key, value): &(&str, _)| [Expression::Text((*key).to_owned()), self.argument(value)];
                Expression::Array(entries.iter().map(entry).map(|entry| Expression::Entry(Box::new(entry))).collect())
            }
        }
    }

    /// For a place that has one type.
    fn exact(&self, value: &Value) -> Expression {
        let into = |value| Expression::Into(Box::new(value));
        match value {
            Value::List(values) => Expression::Vec(values.iter().map(|value| self.exact(value)).collect()),
            Value::Map(entries) => {
                let entry = |(key, value): &(&str, _)| [into(Expression::Text((*key).to_owned())), self.exact(value)];
                let entries = entries.iter().map(entry).map(|entry| Expression::Entry(Box::new(entry)));
                into(Expression::Array(entries.collect()))
            }
            Value::Text(_) | Value::Bytes(_) => into(self.argument(value)),
            value => self.argument(value),
        }
    }

    fn variant(&self, id: EnumId, value: usize) -> Expression {
        let variant = self.variants(id).get(value).cloned();
        variant
            .map_or(Expression::Text(String::new()), |name| Expression::Variant(self.types(None).enumeration(id), name))
    }
}

fn is_collection(value: &Value) -> bool {
    matches!(value, Value::List(_) | Value::Map(_))
}

fn path(service: &Service, template: &str, values: &[Value]) -> String {
    let mut path = String::new();
    let mut texts = values.iter().flat_map(|value| sample::texts(service, value));
    for (index, part) in template.split('{').enumerate() {
        let literal = if index == 0 { part } else { part.split_once('}').map_or(part, |(_, literal)| literal) };
        if index > 0 {
            path.extend(utf8_percent_encode(&texts.next().unwrap_or_default(), ENCODED));
        }
        path.push_str(literal);
    }
    path
}

fn form(pairs: &[(String, String)]) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, ENCODED_IN_FORM).to_string().replace(' ', "+");
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}
