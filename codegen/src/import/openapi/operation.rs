//! An operation of an OpenAPI document as a draft.

use super::super::draft::{Draft, Parameter, Print, Request, Response, parameter_schema, sort_parameters};
use super::super::json::Json;
use super::super::prose;
use super::schema::Printing;
use super::{Reader, flag, items, keys, member, text};
use crate::Method;
use crate::source::document::Location;
use crate::source::json::{Member, Node};
use crate::source::path::names;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

impl<'n, 't> Reader<'n, 't> {
    pub(super) fn operation(&mut self, path: &'n Member<'t>, method: Method, node: &'n Node<'t>) -> Draft {
        self.members_of(node);
        self.known_keys(node, "an operation", &keys::OPERATION);
        let mut printing = Printing::default();
        let parameters = self.parameters(path, node, &mut printing);
        self.check_path(path, node, &parameters);
        let body = member(node, "requestBody");
        if let Some(body) = body.filter(|_| method == Method::Get) {
            self.error("get-with-body", body, "a GET request with a body", "remove it, or correct the method");
        }
        let request = body.and_then(|body| self.request(body, &mut printing));
        let responses = self.responses(node, &mut printing);
        let title = text(node, "summary").and_then(prose::one_line);
        Draft {
            print: Print::OpenApi,
            service: String::new(),
            title: title.unwrap_or_else(|| path.key.to_string()),
            method,
            path: path.key.to_string(),
            page: text(node, "x-page").map(str::to_owned),
            description: text(node, "description").and_then(prose::paragraphs),
            parameters,
            request,
            responses,
        }
    }

    /// The operation's parameters and those of its path, whose namesakes they replace.
    fn parameters(&mut self, path: &'n Member<'t>, node: &'n Node<'t>, printing: &mut Printing<'n>) -> Vec<Parameter> {
        let own = member(node, "parameters").map(items).unwrap_or_default();
        let shared = member(&path.node, "parameters").map(items).unwrap_or_default();
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in own.iter().chain(shared) {
            let Some(parameter) = self.parameter(node, printing) else { continue };
            let is_known = |known: &Parameter| known.name == parameter.name && known.location == parameter.location;
            if !parameters.iter().any(is_known) {
                parameters.push(parameter);
            }
        }
        sort_parameters(&mut parameters, &path.key);
        parameters
    }

    /// The path is one, and names the same parameters as the list.
    fn check_path(&mut self, path: &'n Member<'t>, node: &'n Node<'t>, parameters: &[Parameter]) {
        let names = match names(&path.key) {
            Ok(names) => names,
            Err(wrong) => {
                let message = format!("`{}` is not a path: {wrong}", path.key);
                return self.error("bad-path", &path.node, &message, "write it like `/v1/devices/{deviceUuid}:rename`");
            }
        };
        let of_path = |name: &&str| parameters.iter().any(|p| p.location == Location::Path && p.name == *name);
        for name in names.iter().filter(|name| !of_path(name)) {
            let message = format!("the parameter `{name}` of the path is not listed");
            self.error("path-parameter", node, &message, "add it to the `parameters`, with `\"in\": \"path\"`");
        }
        let lost = parameters.iter().find(|p| p.location == Location::Path && !names.contains(&p.name.as_str()));
        if let Some(parameter) = lost {
            let message = format!("the path has no `{{{}}}`", parameter.name);
            self.error("path-parameter", node, &message, "remove the parameter, or correct its `in` or the path");
        }
    }

    fn parameter(&mut self, node: &'n Node<'t>, printing: &mut Printing<'n>) -> Option<Parameter> {
        let node = self.follow(node)?;
        self.known_keys(node, "a parameter", &keys::PARAMETER);
        let place = member(node, "in");
        let location = match text(node, "in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            _ => {
                let help = "parameters stand in the path or in the query";
                self.error("not-expressed", place.unwrap_or(node), "a parameter in another place", help);
                return None;
            }
        };
        let Some(name) = text(node, "name") else {
            self.error("missing-key", node, "a parameter without a name", "add `name`");
            return None;
        };
        self.check_style(node, location);
        let Some(schema) = member(node, "schema") else {
            self.error("missing-key", node, "a parameter without a schema", "add `schema`");
            return None;
        };
        let schema = self.schema(schema, printing)?;
        let described = text(node, "description").and_then(prose::one_line);
        let references = text(node, "x-references");
        let (schema, description) = parameter_schema(schema, described, references);
        let required = location == Location::Query && flag(node, "required");
        Some(Parameter { name: name.to_owned(), location, required, description, schema })
    }

    /// Values are written as OpenAPI's defaults say, and lists as repeated keys.
    fn check_style(&mut self, node: &'n Node<'t>, location: Location) {
        let expected = if location == Location::Path { "simple" } else { "form" };
        if let Some(style) = text(node, "style").filter(|style| *style != expected) {
            let message = format!("a parameter in the style `{style}`");
            let at = member(node, "style").unwrap_or(node);
            self.error("not-expressed", at, &message, "values are written in OpenAPI's default style only");
        }
        let is_list = member(node, "schema").is_some_and(|schema| text(schema, "type") == Some("array"));
        let joined =
            member(node, "explode").filter(|_| location == Location::Query && is_list && !flag(node, "explode"));
        if let Some(explode) = joined {
            self.error("not-expressed", explode, "a list in one value", "a list is written as a repeated key only");
        }
    }

    fn request(&mut self, node: &'n Node<'t>, printing: &mut Printing<'n>) -> Option<Request> {
        let node = self.follow(node)?;
        self.known_keys(node, "a request", &keys::REQUEST);
        let content = member(node, "content").map(|content| self.members_of(content)).unwrap_or_default();
        let media = content.iter().find(|media| media.key == JSON).or(content.iter().find(|media| media.key == FORM));
        let Some(media) = media else {
            let help = "a request's body is `application/json` or `application/x-www-form-urlencoded`";
            self.error("bad-content-type", node, "a body of another type", help);
            return None;
        };
        for other in content.iter().filter(|other| other.key != media.key) {
            self.unknown(other, "a request");
        }
        self.known_keys(&media.node, "a media type", &keys::MEDIA_TYPE);
        let Some(schema) = member(&media.node, "schema") else {
            self.error("missing-key", &media.node, "a body without a schema", "add `schema`");
            return None;
        };
        let schema = self.schema(schema, printing)?;
        Some(Request { content_type: media.key.to_string(), required: flag(node, "required"), schema })
    }

    fn responses(&mut self, node: &'n Node<'t>, printing: &mut Printing<'n>) -> Vec<Response> {
        let Some(rows) = member(node, "responses") else {
            self.error("missing-key", node, "an operation without responses", "add `responses`");
            return Vec::new();
        };
        let rows = self.members_of(rows).iter().filter(|row| !row.key.starts_with("x-"));
        rows.filter_map(|row| self.response(row, printing)).collect()
    }

    fn response(&mut self, row: &'n Member<'t>, printing: &mut Printing<'n>) -> Option<Response> {
        let is_code = row.key.len() == 3 && row.key.bytes().all(|b| b.is_ascii_digit());
        if !is_code && row.key != "default" {
            let message = format!("a response for `{}`", row.key);
            self.error("bad-status", &row.node, &message, "responses have a code of three digits, or `default`");
            return None;
        }
        let node = self.follow(&row.node)?;
        self.known_keys(node, "a response", &keys::RESPONSE);
        let content = member(node, "content").map(|content| self.members_of(content)).unwrap_or_default();
        let media = content.iter().find(|media| media.key == JSON).or(content.first());
        for other in content.iter().filter(|other| media.is_some_and(|media| media.key != other.key)) {
            self.unknown(other, "a response");
        }
        let schema = media.and_then(|media| {
            self.known_keys(&media.node, "a media type", &keys::MEDIA_TYPE);
            let schema = self.schema(member(&media.node, "schema")?, printing)?;
            let is_binary = schema.get("format").and_then(Json::as_str) == Some("binary");
            if media.key != JSON && !is_binary {
                let message = format!("an answer of the type `{}`", media.key);
                let help = "an answer is `application/json`, or a `string` in `binary` format";
                self.error("bad-content-type", &media.node, &message, help);
            }
            Some(schema)
        });
        let headers = member(node, "headers").map(|headers| self.members_of(headers)).unwrap_or_default();
        let headers = headers.iter().filter_map(|entry| Some((entry.key.to_string(), self.header(&entry.node)?)));
        Some(Response {
            status: row.key.to_string(),
            description: text(node, "description").and_then(prose::one_line),
            schema,
            headers: Some(Json::Object(headers.collect())),
        })
    }

    fn header(&mut self, node: &'n Node<'t>) -> Option<Json> {
        let node = self.follow(node)?;
        self.known_keys(node, "a header", &keys::HEADER);
        let mut header = Vec::new();
        if let Some(text) = text(node, "description").and_then(prose::in_schema) {
            header.push(("description".to_owned(), Json::String(text)));
        }
        for key in ["style", "explode", "schema"] {
            header.extend(member(node, key).map(|value| (key.to_owned(), Json::from(value))));
        }
        Some(Json::Object(header))
    }

    fn follow(&mut self, node: &'n Node<'t>) -> Option<&'n Node<'t>> {
        match self.references.follow(node) {
            Ok(node) => Some(node),
            Err((at, lost)) => {
                let pointer = super::as_text(at).unwrap_or_default().to_owned();
                self.lost(at, &pointer, lost);
                None
            }
        }
    }
}
