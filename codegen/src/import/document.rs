//! Converts a draft into an endpoint document, and back.

use super::draft::{Draft, Parameter, Request, Response, SourceKind};
use crate::json::Json;
use crate::portable;
use crate::source::endpoint::LOCATIONS;
use crate::vocabulary::{Location, METHODS, Method};

/// Returns the document's path, such as `policy-management/v2_policies_policyUuid_get.json`: the name of the vendor's
/// page, in the folder of the service.
pub fn path(draft: &Draft) -> String {
    let mut stem = stem(&draft.path, draft.method);
    // `/aux.v1` would become `aux.v1_get.json`, which is a device on Windows, with any extension.
    if portable::device(&stem).is_some() {
        stem = stem.replacen('.', "-", 1);
    }
    format!("{}/{stem}.json", draft.service)
}

/// `v2_policies_policyUuid_get`
pub fn stem(path: &str, method: Method) -> String {
    let mut stem = String::with_capacity(path.len() + 8);
    for c in path.trim_start_matches('/').chars() {
        match c {
            '{' | '}' => {}
            '/' => stem.push('_'),
            c if c.is_ascii_alphanumeric() || matches!(c, '_' | '.') => stem.push(c),
            _ => stem.push('-'),
        }
    }
    stem + "_" + &method.as_str().to_ascii_lowercase()
}

/// Returns the part of a page's name before path and method.
pub fn category<'n>(name: &'n str, path: &str, method: Method) -> Option<&'n str> {
    name.strip_suffix(&stem(path, method))?.strip_suffix('_').filter(|category| !category.is_empty())
}

/// This part of the names of all pages of the product on premises.
pub const ON_PREMISES: &str = "api";

/// Whether a document has the name of a page on premises, which means that no other page was imported into it.
pub fn is_on_premises(draft: &Draft) -> bool {
    let page = draft.page.as_deref().map(super::stem);
    page.and_then(|page| category(page, &draft.path, draft.method)) == Some(ON_PREMISES)
}

/// Returns the vendor's name of the page of an operation.
pub fn page(draft: &Draft) -> String {
    format!("{}_{}.html", draft.service.replace('-', "_"), stem(&draft.path, draft.method))
}

/// Returns the document, with its keys in the documented order.
pub fn write(draft: &Draft) -> Json {
    let mut document = Json::from([
        ("service", draft.service.as_str().into()),
        ("title", draft.title.as_str().into()),
        ("method", draft.method.as_str().into()),
        ("path", draft.path.as_str().into()),
    ]);
    for (key, text) in [("page", &draft.page), ("source", &draft.source), ("description", &draft.description)] {
        set_text(&mut document, key, text.as_deref());
    }
    if !draft.parameters.is_empty() {
        document.set("parameters", draft.parameters.iter().map(parameter).collect::<Vec<_>>());
    }
    if let Some(Request { content_type, required, schema }) = &draft.request {
        let (content_type, required) = (content_type.as_str().into(), (*required).into());
        let members = [("contentType", content_type), ("required", required), ("schema", schema.clone())];
        document.set("request", Json::from(members));
    }
    let responses = draft.responses.iter().map(|row| (row.status.clone(), response(row)));
    document.set("responses", Json::Object(responses.collect()));
    document
}

fn set_text(object: &mut Json, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        object.set(key, text);
    }
}

fn parameter(parameter: &Parameter) -> Json {
    let location =
        LOCATIONS.iter().find(|(_, location)| *location == parameter.location).map_or("query", |(word, _)| word);
    let mut written = Json::from([("name", parameter.name.as_str().into()), ("in", location.into())]);
    // Path parameters are always required.
    if parameter.required && parameter.location != Location::Path {
        written.set("required", true);
    }
    set_text(&mut written, "description", parameter.description.as_deref());
    written.set("schema", parameter.schema.clone());
    written
}

fn response(response: &Response) -> Json {
    let mut written = Json::from([]);
    set_text(&mut written, "description", response.description.as_deref());
    if let Some(schema) = &response.schema {
        written.set("schema", schema.clone());
    }
    if let Some(headers) = response.headers.as_ref().filter(|headers| !headers.members().is_empty()) {
        written.set("headers", headers.clone());
    }
    written
}

/// Returns the draft of a document, which has no errors.
pub fn read(document: &Json) -> Option<Draft> {
    let text = |of: &Json, key: &str| of.text(key).map(str::to_owned);
    let method = document.text("method")?;
    let (_, method) = METHODS.into_iter().find(|(word, _)| *word == method)?;
    let parameters = document.get("parameters").map_or(&[][..], Json::elements);
    let parameters = parameters.iter().map(read_parameter).collect::<Option<_>>()?;
    let request = document.get("request").and_then(|request| {
        Some(Request {
            content_type: text(request, "contentType")?,
            required: request.get("required") == Some(&Json::Bool(true)),
            schema: request.get("schema")?.clone(),
        })
    });
    let responses = document.get("responses")?.members().iter().map(|(status, row)| Response {
        status: status.clone(),
        description: text(row, "description"),
        schema: row.get("schema").cloned(),
        headers: row.get("headers").cloned(),
    });
    Some(Draft {
        kind: SourceKind::OpenApi,
        service: text(document, "service")?,
        title: text(document, "title").unwrap_or_default(),
        method,
        path: text(document, "path")?,
        page: text(document, "page"),
        source: text(document, "source"),
        description: text(document, "description"),
        parameters,
        request,
        responses: responses.collect(),
    })
}

fn read_parameter(parameter: &Json) -> Option<Parameter> {
    let word = parameter.text("in")?;
    let (_, location) = LOCATIONS.into_iter().find(|(known, _)| *known == word)?;
    Some(Parameter {
        name: parameter.text("name")?.to_owned(),
        location,
        required: parameter.get("required") == Some(&Json::Bool(true)) && location != Location::Path,
        description: parameter.text("description").map(str::to_owned),
        schema: parameter.get("schema")?.clone(),
    })
}
