//! The sample call of an operation, for the generated crate's tests: what its function is called with, and
//! the request that this gives. The request is told from the schema, and by other code than the runtime's.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::RustType;
use super::module::ServiceLowering;
use super::operation::is_argument;
use crate::api::sample::{self, Value};
use crate::api::{self, Answer, Parameter, Type};
use crate::source::document::ContentType;

/// RFC 3986's unreserved characters stand for themselves.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the URL Standard's form serializer encodes; a space becomes `+`.
const ENCODED_IN_FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');

/// A call of an operation with everything set. Models are named as seen from the service's module.
pub struct Sample {
    /// In the order of the function's arguments.
    pub arguments: Vec<SampleValue>,
    /// In the order of the setters.
    pub setters: Vec<SampleValue>,
    /// The argument that is the body.
    pub body: Option<RustType>,
    /// `GET /v1/devices?pageSize=1`
    pub request: String,
    /// The body that is sent, where it is not the JSON of the argument.
    pub text: Option<String>,
    pub answer: RustType,
}

pub struct SampleValue {
    pub value: Value,
    /// Whether the place asks for one type, so that a string has to be converted into it.
    pub is_converted: bool,
}

impl ServiceLowering<'_> {
    pub fn sample(&self, operation: &api::Operation) -> Sample {
        let (required, optional): (Vec<&Parameter>, Vec<_>) =
            operation.query_parameters.iter().partition(|parameter| is_argument(parameter));
        let in_path = operation.path_parameters.iter();
        let all: Vec<&Parameter> = in_path.chain(required).chain(optional).collect();
        let values = sample::parameters(self.service, all.iter().copied());
        let (in_path, in_query) = values.split_at(operation.path_parameters.len());
        let mut request = format!("{} {}", operation.method.as_str(), path(&operation.path, in_path));
        let names = all.iter().skip(in_path.len()).map(|parameter| parameter.name.as_str());
        let mut separator = '?';
        for (name, text) in
            names.zip(in_query).flat_map(|(name, value)| value.texts().into_iter().map(move |text| (name, text)))
        {
            request.push(separator);
            separator = '&';
            request.extend(utf8_percent_encode(name, ENCODED).chain(["="]).chain(utf8_percent_encode(&text, ENCODED)));
        }
        let types = self.types(None);
        let body = operation.body.and_then(|body| body.model);
        let mut sampled = all.iter().zip(values).map(|(parameter, value)| SampleValue {
            value,
            is_converted: is_argument(parameter) && !matches!(parameter.ty, Type::String | Type::Id(_)),
        });
        let count = all.iter().filter(|parameter| is_argument(parameter)).count();
        Sample {
            arguments: sampled.by_ref().take(count).collect(),
            setters: sampled.collect(),
            body: body.map(|model| types.model(model)),
            request,
            text: match (operation.body.map(|body| body.content_type), body) {
                (Some(ContentType::Json), None) => Some("{}".to_owned()),
                (Some(ContentType::Form), Some(model)) => Some(form(&sample::form(self.service, model))),
                (Some(ContentType::Json), Some(_)) | (Some(ContentType::Form), None) | (None, _) => None,
            },
            answer: match operation.answer {
                Answer::Empty => RustType::Unit,
                Answer::Binary => RustType::Plain("Bytes"),
                Answer::Model(model) => types.model(model),
            },
        }
    }
}

fn path(template: &str, values: &[Value]) -> String {
    let mut path = String::new();
    let mut texts = values.iter().flat_map(Value::texts);
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
