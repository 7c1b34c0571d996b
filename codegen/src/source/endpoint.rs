//! Reads an endpoint document: the envelope around the schemas.

use std::collections::HashMap;

use super::dialect::{extract_facts, read_body, read_schema};
use super::document::{Document, Parameter, Request, Response};
use super::fields::Fields;
use super::json::{Member, Node, Value};
use super::operation_name::read_method;
use super::problems::Problems;
use super::{header, keys, path};
use crate::diagnostic::{Diagnostic, Span};
use crate::vocabulary::{ContentType, Location, Method, Status};

pub(crate) const LOCATIONS: [(&str, Location); 3] =
    [("path", Location::Path), ("query", Location::Query), ("header", Location::Header)];

const CONTENT_TYPES: [(&str, ContentType); 2] =
    [("application/json", ContentType::Json), ("application/x-www-form-urlencoded", ContentType::Form)];

/// Reads a document from the folder `folder`. `None` if the method or the path is missing.
pub(super) fn read_endpoint(root: &Node<'_>, folder: &str, problems: &mut Problems) -> Option<Document> {
    let fields = Fields::open(root, &keys::DOCUMENT, problems)?;
    let service = read_service(fields, folder, problems);
    let title = fields.owned_text("title", problems);
    let page = fields.owned_text("page", problems);
    let source = fields.owned_text("source", problems);
    if let (Some(page), Some(source)) = (fields.get("page"), fields.get("source")) {
        let diagnostic = Diagnostic::error("two-sources", "a document has both `page` and `source`")
            .label(problems.key(source), "only for an operation without a page")
            .label(problems.key(page), "the page")
            .help("remove `source` if the vendor has published the page, otherwise remove `page`");
        problems.push(diagnostic);
    }
    let description = fields.owned_text("description", problems);
    let method = read_method(fields, problems);
    let parameters = fields.objects("parameters", &keys::PARAMETER, problems, read_parameter);
    report_duplicates(&parameters, problems);
    let request = fields.get("request").and_then(|node| read_request(node, problems));
    if let (Some(Method::Get), Some(node)) = (method, fields.get("request")) {
        let diagnostic = Diagnostic::error("get-with-body", "a GET request has no body")
            .label(problems.key(node), "unexpected body")
            .help("remove it, or correct the method");
        problems.push(diagnostic);
    }
    let responses = read_responses(fields, problems);
    let path_node = fields.get("path")?;
    let path = super::fields::text(path_node, problems)?;
    path::check(path, path_node, fields.get("parameters"), &parameters, problems);
    Some(Document {
        service,
        title: title.unwrap_or_default(),
        method: method?,
        path: path.to_owned(),
        path_place: problems.place(path_node),
        page,
        source,
        description,
        parameters,
        request,
        responses,
    })
}

pub(super) fn read_service(fields: Fields<'_, '_>, folder: &str, problems: &mut Problems) -> String {
    let named = fields.text("service", problems);
    if let (Some(named), Some(node)) = (named, fields.get("service"))
        && named != folder
    {
        let diagnostic =
            Diagnostic::error("wrong-folder", format!("the document of `{named}` is in the folder of `{folder}`"))
                .label(problems.value(node), "differs from the folder")
                .help(format!("move the file to `{named}/`, or write `{folder}` here"));
        problems.push(diagnostic);
    }
    named.unwrap_or(folder).to_owned()
}

fn read_parameter(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Parameter> {
    let name = fields.owned_text("name", problems);
    if let (Some(""), Some(node)) = (name.as_deref(), fields.get("name")) {
        problems.empty_name(problems.value(node), "a parameter");
    }
    let location =
        fields.get("in").and_then(|node| problems.word(node, "bad-location", "parameter location", &LOCATIONS));
    if let (Some(Location::Header), Some(name), Some(node)) = (location, &name, fields.get("name"))
        && let Some(reason) = header::refusal(name)
    {
        problems.error("bad-header", problems.value(node), format!("the header `{name}` {reason}"), header::HELP);
    }
    let required = fields.flag("required", problems);
    let description = fields.text("description", problems);
    let schema = fields.get("schema").and_then(|node| read_schema(node, problems));
    let (location, mut schema) = (location?, schema?);
    Some(Parameter {
        place: problems.place(fields.node),
        name: name?,
        location,
        // A path without one of its parts is a different path.
        required: location == Location::Path || required == Some(true),
        description: description.and_then(|text| extract_facts(text, &mut schema)),
        schema,
    })
}

fn report_duplicates(parameters: &[Parameter], problems: &mut Problems) {
    let mut seen: HashMap<header::Key, &Parameter> = HashMap::new();
    for parameter in parameters {
        let keys = header::keys(&parameter.name, parameter.location);
        // Every key has to be inserted.
        let earlier = keys.fold(None, |earlier, key| earlier.or(seen.insert(key, parameter)));
        let Some(earlier) = earlier else { continue };
        let message = format!("duplicate parameter `{}`", parameter.name);
        let diagnostic = Diagnostic::error("duplicate-parameter", message)
            .label(Span::Value(parameter.place), "duplicate")
            .label(Span::Value(earlier.place), "first occurrence")
            .help("remove one of them");
        problems.push(diagnostic);
    }
}

fn read_request(node: &Node<'_>, problems: &mut Problems) -> Option<Request> {
    let fields = Fields::open(node, &keys::REQUEST, problems)?;
    let content_type = fields
        .get("contentType")
        .and_then(|node| problems.word(node, "bad-content-type", "content type", &CONTENT_TYPES));
    let required = fields.flag("required", problems) == Some(true);
    let schema = fields.get("schema").and_then(|node| read_body(node, problems));
    Some(Request { content_type: content_type?, required, schema: schema? })
}

fn read_responses(fields: Fields<'_, '_>, problems: &mut Problems) -> Vec<Response> {
    fields
        .entries("responses", problems)
        .iter()
        .filter_map(|member| {
            let status = read_status(member, problems);
            let response = Fields::open(&member.node, &keys::RESPONSE, problems)?;
            let description = response.owned_text("description", problems);
            let schema = response.get("schema").and_then(|node| read_body(node, problems));
            let headers = read_headers(response, problems);
            Some(Response { place: problems.place(&member.node), status: status?, description, schema, headers })
        })
        .collect()
}

fn read_status(member: &Member<'_>, problems: &mut Problems) -> Option<Status> {
    let status = status(&member.key);
    if status.is_none() {
        let message = format!("`{}` is not a status", member.key);
        problems.error("bad-status", problems.key(&member.node), message, STATUS_HELP);
    }
    status
}

pub(crate) const STATUS_HELP: &str = "write a code from `100` to `599`, or `default` for all other codes";

/// Parses the key of a response.
pub(crate) fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let is_three_digits = key.len() == 3 && key.bytes().all(|b| b.is_ascii_digit());
    key.parse().ok().filter(|code| is_three_digits && (100..=599).contains(code)).map(Status::Code)
}

fn read_headers(response: Fields<'_, '_>, problems: &mut Problems) -> Vec<String> {
    response
        .entries("headers", problems)
        .iter()
        .filter_map(|member| {
            let fields = Fields::open(&member.node, &keys::HEADER, problems)?;
            fields.text("style", problems);
            fields.flag("explode", problems);
            // Clients return every header as text, so its schema is not read. It is in OpenAPI's form.
            if let Some(schema) = fields.get("schema")
                && !matches!(schema.value, Value::Object(_))
            {
                problems.wrong_kind(schema, "an object");
            }
            fields.text("description", problems);
            Some(member.key.to_string())
        })
        .collect()
}
