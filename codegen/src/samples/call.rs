//! The call of an operation with everything set, and the expected request. The request is derived from the schema,
//! independently of the runtime's code.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Paths, value};
use crate::api::{self, Answer, ModelId, Parameter, Type};
use crate::render::literal;
use crate::rust::{Operation, is_argument};
use crate::vocabulary::{ContentType, Location, Width};

/// Characters that a path or a query must not contain unencoded.
const AWKWARD: &str = "a/b c?ü&=#%";

/// Bytes and their base64, which contains characters that a query must not contain unencoded.
const BYTES: (&str, &str) = ("~~?>", "fn4/Pg==");

/// RFC 3986's unreserved characters are not encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The characters that the form serializer of the URL Standard encodes; a space becomes `+`.
const ENCODED_IN_FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');

/// A parameter with its value.
struct Sample<'a> {
    parameter: &'a Parameter,
    /// The values before they are encoded; a list has several.
    texts: Vec<String>,
}

/// Returns the statements that build and check the call. `function` is the path of its function below the service's
/// module.
pub fn print(paths: &Paths<'_>, function: &str, operation: &Operation) -> String {
    let facts = &paths.facts.operations[operation.index];
    let sampled = |parameter| Sample { parameter, texts: texts(paths, parameter) };
    let in_path: Vec<_> = facts.path_parameters.iter().map(sampled).collect();
    let (required, optional): (Vec<&Parameter>, Vec<_>) = facts.named_parameters.iter().partition(|p| is_argument(p));
    let in_query: Vec<_> = required.into_iter().chain(optional).map(sampled).collect();

    let body = facts.body.and_then(|body| body.model);
    let given = in_path.iter().chain(&in_query).filter(|sample| is_argument(sample.parameter));
    let mut arguments: Vec<_> = given.map(|sample| expression(paths, sample)).collect();
    let mut setters = String::new();
    let optional = in_query.iter().filter(|sample| !is_argument(sample.parameter));
    for (setter, sample) in operation.call.setters.iter().zip(optional) {
        let _ = write!(setters, ".{}({})", setter.method, expression(paths, sample));
    }
    let empty = body.map(|_| [arguments.as_slice(), &["Default::default()".to_owned()]].concat().join(", "));
    arguments.extend(body.map(|model| format!("MODELS.read({})", literal(&paths.model(model)))));

    let mut out = format!("let call = service::{function}({}){setters};\n", arguments.join(", "));
    let request = request(facts, &in_path, &in_query);
    let _ = writeln!(out, "checks::sends(&call, {}, {});", literal(&request), expected_body(paths, facts, body));
    let _ = match facts.answer {
        Answer::Binary => writeln!(out, "checks::answers_bytes(&call);"),
        Answer::Model(id) if paths.facts.models[id.0].fields.is_empty() => {
            writeln!(out, "checks::answers_nothing(&call);")
        }
        Answer::Model(id) => writeln!(out, "MODELS.answers(&call, {});", literal(&paths.model(id))),
    };
    if let Some(empty) = empty.filter(|_| operation.selector.is_some()) {
        let refused = format!("service::{function}({empty})");
        let _ = writeln!(out, "checks::needs_everything(&{refused}, &{refused}.everything());");
    }
    out
}

fn texts(paths: &Paths<'_>, parameter: &Parameter) -> Vec<String> {
    let text = |name: &str, ty: &Type| match ty {
        Type::Byte => BYTES.1.to_owned(),
        Type::String | Type::Id(_) | Type::Password => {
            format!("{AWKWARD}{}", name.chars().take(24).collect::<String>())
        }
        ty => value::scalar(paths.facts, name, ty),
    };
    match &parameter.ty {
        Type::List(item) => value::items(&parameter.name).iter().map(|name| text(name, item)).collect(),
        ty => vec![text(&parameter.name, ty)],
    }
}

/// Returns the value of a parameter as a Rust expression.
fn expression(paths: &Paths<'_>, Sample { parameter, texts }: &Sample<'_>) -> String {
    let one = |text: &String, ty: &Type| match ty {
        Type::Boolean | Type::Number => text.clone(),
        Type::Integer(integer) => text.clone() + suffix(integer.width),
        Type::DateTime | Type::Duration => format!("{}.parse().unwrap()", literal(text)),
        Type::Byte => format!("eset_connect_runtime::bytes::Bytes::from_static(b{})", literal(BYTES.0)),
        Type::Enum(id) => format!("service::{}::from_wire({})", paths.enumeration(*id), literal(text)),
        _ => literal(text).to_string(),
    };
    match &parameter.ty {
        Type::List(item) => format!("[{}]", texts.iter().map(|text| one(text, item)).collect::<Vec<_>>().join(", ")),
        ty => texts.iter().map(|text| one(text, ty)).collect(),
    }
}

fn suffix(width: Width) -> &'static str {
    match width {
        Width::Int32 => "_i32",
        Width::Int64 => "_i64",
        Width::Uint32 => "_u32",
        Width::Uint64 => "_u64",
    }
}

/// `GET /v1/devices?pageSize=1`
fn request(facts: &api::Operation, in_path: &[Sample<'_>], in_query: &[Sample<'_>]) -> String {
    let mut out = format!("{} ", facts.method.as_str());
    let mut values = in_path.iter().flat_map(|sample| &sample.texts);
    for (index, part) in facts.path.split('{').enumerate() {
        if index > 0 {
            out.extend(values.next().into_iter().flat_map(|text| utf8_percent_encode(text, ENCODED)));
        }
        out.push_str(if index == 0 { part } else { part.split_once('}').map_or(part, |(_, literal)| literal) });
    }
    let in_query = in_query.iter().filter(|sample| sample.parameter.location == Location::Query);
    let pairs = in_query.flat_map(|sample| sample.texts.iter().map(|text| (&sample.parameter.name, text)));
    for (index, (name, text)) in pairs.enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.extend(utf8_percent_encode(name, ENCODED).chain(["="]).chain(utf8_percent_encode(text, ENCODED)));
    }
    out
}

/// Returns the expression of the request's body.
fn expected_body(paths: &Paths<'_>, facts: &api::Operation, model: Option<ModelId>) -> String {
    match (facts.body.map(|body| body.content_type), model) {
        (Some(ContentType::Json), None) => "\"{}\"".to_owned(),
        (Some(ContentType::Json), Some(model)) => format!("MODELS.text({})", literal(&paths.model(model))),
        (Some(ContentType::Form), Some(model)) => literal(&form(&value::form(paths.facts, model))).to_string(),
        (Some(ContentType::Form), None) | (None, _) => "\"\"".to_owned(),
    }
}

fn form(pairs: &[(&str, String)]) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, ENCODED_IN_FORM).to_string().replace(' ', "+");
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}
