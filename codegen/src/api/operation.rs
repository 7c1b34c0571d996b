//! Resolves one document as an operation of its service.

use super::merge::{Context, Merger};
use super::{Answer, Body, Operation, Parameter, Type, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Span};
use crate::source::document::{self, Document, Kind, Schema};
use crate::vocabulary::{Location, Method, Status, StatusRow};

pub fn resolve(document: &Document, merger: &mut Merger<'_>) -> Operation {
    let named = name(document);
    let is_named_by_path = named.is_none();
    let name = named.unwrap_or_else(|| from_path(document.method, &document.path));
    let version = version(&document.path);
    let context = |part: &str, in_request| Context {
        version: version.clone(),
        words: name.then(part),
        key: format!("{} {}\0{part}", document.method.as_str(), document.path),
        in_request,
    };
    let body = document.request.as_ref().map(|request| {
        let ty = merger.ty(&request.schema, &context("request", true));
        let model = if let Type::Model(id) = ty { Some(id) } else { None };
        if let Some(id) = model {
            merger.name_body(id, &name);
        }
        if model.is_none() {
            refuse_body(request.schema.place, "request", merger.diagnostics);
        }
        Body { content_type: request.content_type, required: request.required, model }
    });
    let answer = answer(document, merger, &context("response", false));
    let mut parameters = |is_meant: fn(Location) -> bool| -> Vec<Parameter> {
        let of = document.parameters.iter().filter(|parameter| is_meant(parameter.location));
        of.map(|parameter| Parameter {
            name: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            description: parameter.description.clone().or_else(|| parameter.schema.description.clone()),
            ty: parameter_type(parameter, merger, &context(&parameter.name, true)),
            bounds: match &parameter.schema.kind {
                Kind::Array(item) => item.bounds.clone(),
                _ => parameter.schema.bounds.clone(),
            },
        })
        .collect()
    };
    let named_parameters = parameters(|location| location != Location::Path);
    let mut path_parameters = parameters(|location| location == Location::Path);
    path_parameters.sort_by_key(|parameter| document.path.find(&format!("{{{}}}", parameter.name)));
    Operation {
        pending: document.responses.iter().any(|row| row.status == Status::Code(202)),
        statuses: document.responses.iter().map(status_row).collect(),
        name,
        is_named_by_path,
        version,
        title: document.title.clone(),
        description: document.description.clone(),
        method: document.method,
        path: document.path.clone(),
        page: document.page.clone(),
        source: document.source.clone(),
        path_parameters,
        named_parameters,
        body,
        answer,
        paging: None,
        warning: None,
        selector: None,
    }
}

/// Reports documents with the same method and path.
pub fn refuse_duplicates(documents: &[&Document], diagnostics: &mut Diagnostics) {
    for pair in documents.windows(2) {
        let [first, second] = pair else { continue };
        if (&first.path, first.method) == (&second.path, second.method) {
            let diagnostic = Diagnostic::error(
                "duplicate-operation",
                format!("duplicate operation `{} {}`", second.method.as_str(), second.path),
            )
            .label(Span::Value(second.path_place), "one description")
            .label(Span::Value(first.path_place), "the other")
            .help("remove one of the two documents");
            diagnostics.push(diagnostic);
        }
    }
}

fn status_row(response: &document::Response) -> StatusRow {
    StatusRow { status: response.status, meaning: response.description.clone(), headers: response.headers.clone() }
}

/// Returns the procedure's name. Messages are named after it (`v2AssignPolicyResponse`), more consistently than titles.
fn name(document: &Document) -> Option<Words> {
    let of = |schema: Option<&Schema>, ending| schema.and_then(message_name)?.words.without_last(ending);
    let success = document.responses.iter().find(|row| is_success(row.status)).and_then(|row| row.schema.as_ref());
    of(success, "response").or_else(|| of(document.request.as_ref().map(|request| &request.schema), "request"))
}

fn message_name(schema: &Schema) -> Option<super::ModelName> {
    let name = match &schema.kind {
        Kind::Model(model) => model.name.as_deref()?,
        Kind::Reference(name) => name,
        _ => return None,
    };
    super::names::is_identifier(name).then(|| super::ModelName::new(name))
}

/// Derives the name from method and path: `delete group` for `DELETE /v1/groups/{groupUuid}`, `enable rule` for
/// `POST /v1/rules/{ruleUuid}:enable`.
fn from_path(method: Method, path: &str) -> Words {
    let (path, action) = path.split_once(':').map_or((path, None), |(path, action)| (path, Some(action)));
    let segments: Vec<_> = path.split('/').filter(|segment| !segment.is_empty() && !is_version(segment)).collect();
    let mut nouns: Vec<_> = segments.iter().filter(|segment| !segment.starts_with('{')).collect();
    let noun = nouns.pop().map_or_else(|| Words::new("root"), |noun| Words::new(noun));
    // `/v1/objects/count` is not a collection either.
    let on_item = segments.last().is_some_and(|last| last.starts_with('{')) || noun.singular() == noun;
    let verb = match (action, method) {
        (Some(action), _) => action,
        (None, Method::Get) if on_item => "get",
        (None, Method::Get) => "list",
        (None, Method::Put) => "replace",
        (None, Method::Patch) => "update",
        // A path without a version, as in `POST /oauth/token`, is a name, not a collection.
        (None, Method::Post) if version(path).is_none() => return Words::new(&segments.join("_")),
        (None, Method::Post) => "create",
        (None, Method::Delete) => "delete",
    };
    let one = on_item || (method == Method::Post && action.is_none());
    Words::new(verb).then((if one { noun.singular() } else { noun }).snake())
}

/// `v2` of `/v2/policies`.
fn version(path: &str) -> Option<String> {
    path.split('/').nth(1).filter(|segment| is_version(segment)).map(str::to_owned)
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200 | 201 | 203..=299))
}

/// Returns the body of the successful response. A 202 is not one, because the response is still pending.
fn answer(document: &Document, merger: &mut Merger<'_>, context: &Context) -> Answer {
    let mut answers = document.responses.iter().filter(|row| is_success(row.status)).map(|row| {
        let Some(schema) = &row.schema else { return (row.place, Answer::Model(merger.empty(row.place, context))) };
        let answer = match (&schema.kind, merger.ty(schema, context)) {
            (Kind::Binary, _) => Answer::Binary,
            (_, Type::Model(id)) => Answer::Model(id),
            // As gateways print an empty message.
            (Kind::Struct, _) => Answer::Model(merger.empty(schema.place, context)),
            _ => {
                refuse_body(schema.place, "response", merger.diagnostics);
                Answer::Model(merger.empty(schema.place, context))
            }
        };
        (row.place, answer)
    });
    let Some((first, answer)) = answers.next() else {
        drop(answers);
        return Answer::Model(merger.empty(document.path_place, context));
    };
    let others: Vec<_> = answers.filter(|(_, other)| *other != answer).collect();
    for (place, _) in others {
        let diagnostic =
            Diagnostic::error("two-answers", "the operation has two successful responses with different bodies")
                .label(Span::Value(place), "one response")
                .label(Span::Value(first), "the other")
                .help("remove the response that the service does not return; a 202 in addition to it is allowed");
        merger.diagnostics.push(diagnostic);
    }
    answer
}

fn refuse_body(place: Place, part: &str, diagnostics: &mut Diagnostics) {
    let diagnostic = Diagnostic::error("unsupported-body", format!("the body of the {part} is not an object"))
        .label(Span::Value(place), "expected an object")
        .help("use an object with a `$ref`; a response can also be a `string` in `binary` format");
    diagnostics.push(diagnostic);
}

/// Reports a parameter that is neither a scalar nor, in the query, a list of scalars: a URI or a header cannot contain
/// it.
fn parameter_type(parameter: &document::Parameter, merger: &mut Merger<'_>, context: &Context) -> Type {
    let ty = merger.ty(&parameter.schema, context);
    let scalar = match (&ty, parameter.location) {
        (Type::List(item), Location::Query) => item,
        (ty, _) => ty,
    };
    let nested =
        matches!(scalar, Type::Any | Type::Struct | Type::Untyped | Type::Model(_) | Type::List(_) | Type::Map(_));
    if nested || matches!(scalar, Type::Password) {
        let part = if parameter.location == Location::Header { "header" } else { "URI" };
        let message = format!("the parameter `{}` cannot be part of a {part}", parameter.name);
        let diagnostic = Diagnostic::error("unsupported-parameter", message)
            .label(Span::Value(parameter.schema.place), "expected a scalar")
            .help("use a string, a number, a boolean or an enum; a parameter in the query can also be an array");
        merger.diagnostics.push(diagnostic);
        return Type::String;
    }
    ty
}
