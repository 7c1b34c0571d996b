//! Reads an operation of an OpenAPI document.

use super::super::draft::{Draft, Parameter, Request, Response, SourceKind};
use super::super::origin::{Origin, Part};
use super::super::schema::text;
use super::expansion::Expansion;
use super::media_type::{FORM, Format, JSON, find, find_sent, format};
use super::node::{member, members};
use super::{Operation, Reader, keys};
use crate::Method;
use crate::json::Json;
use crate::source::endpoint;
use crate::source::json::{Member, Node};
use crate::source::path::{BAD_PATH_HELP, Mismatch, NOT_IN_PATH_HELP, TWICE_HELP, compare};
use crate::vocabulary::Location;

/// A path and its value.
#[derive(Clone, Copy)]
pub struct Path<'n, 't> {
    pub text: &'n str,
    /// Its value under `paths`.
    pub node: &'n Node<'t>,
    /// The path item with its operations, which may be elsewhere in the document.
    pub item: &'n Node<'t>,
}

impl<'n, 't> Reader<'n, 't> {
    pub(super) fn operation(&mut self, path: Path<'n, 't>, method: Method, node: &'n Node<'t>) -> Option<Operation> {
        if !self.is_object(node) {
            return None;
        }
        self.known_keys(node, "an operation", &keys::OPERATION);
        self.refuse_servers(node, "an operation");
        let mut expansion = Expansion::default();
        let mut origin = Origin::new(self.problems.value(node));
        let parameters = self.parameters(path, node, &mut origin, &mut expansion);
        self.check_path(path, node, &parameters);
        let body = member(node, "requestBody");
        if let Some(body) = body.filter(|_| method == Method::Get) {
            self.error("get-with-body", body, "a GET request has no body", "remove it, or correct the method");
        }
        let request = body.and_then(|body| self.request(body, &mut expansion));
        origin.parts.extend(body.map(|body| (Part::Request, self.problems.key(body))));
        let rows = member(node, "responses").map(members).unwrap_or_default().iter();
        origin.parts.extend(rows.map(|row| (Part::Response(row.key.to_string()), self.problems.key(&row.node))));
        let responses = self.responses(node, &mut expansion);
        let title = self.text(node, "summary").and_then(text::one_line);
        // A file name; anything else is a text.
        let page = self.text(node, "x-page").filter(|page| !page.contains(char::is_whitespace)).map(str::to_owned);
        let draft = Draft {
            kind: SourceKind::OpenApi,
            service: String::new(),
            title: title.unwrap_or_else(|| path.text.to_owned()),
            method,
            path: path.text.to_owned(),
            source: self.text(node, "x-source").filter(|_| page.is_none()).map(str::to_owned),
            page,
            description: self.text(node, "description").and_then(text::paragraphs),
            parameters,
            request,
            responses,
        };
        Some(Operation { draft, origin })
    }

    /// Checks that the path is valid and has the same parameters as the list.
    fn check_path(&mut self, path: Path<'n, 't>, node: &'n Node<'t>, parameters: &[Parameter]) {
        let in_path = parameters.iter().filter(|p| p.location == Location::Path);
        let listed: Vec<&str> = in_path.map(|p| p.name.as_str()).collect();
        let mismatches = match compare(path.text, &listed) {
            Ok(mismatches) => mismatches,
            Err(wrong) => {
                let message = format!("invalid path `{}`: {wrong}", path.text);
                return self.error("bad-path", path.node, &message, BAD_PATH_HELP);
            }
        };
        for mismatch in mismatches {
            let (at, help) = match mismatch {
                Mismatch::Twice(_) => (path.node, TWICE_HELP),
                Mismatch::NotListed(_) => (node, "add the parameter to `parameters`, with `\"in\": \"path\"`"),
                Mismatch::NotInPath(..) => (node, NOT_IN_PATH_HELP),
            };
            self.error("path-parameter", at, &mismatch.message(), help);
        }
    }

    fn request(&mut self, node: &'n Node<'t>, expansion: &mut Expansion<'n>) -> Option<Request> {
        let node = self.follow(node)?;
        self.known_keys(node, "a request", &keys::REQUEST);
        let content = self.entries(node, "content");
        let Some(media) = find_sent(content) else {
            let help = "use `application/json` or `application/x-www-form-urlencoded`";
            self.error("bad-content-type", node, "unsupported media type of a body", help);
            return None;
        };
        let format = format(&media.key);
        self.other_media_types(content, media, "a request");
        if !self.is_object(&media.node) {
            return None;
        }
        self.known_keys(&media.node, "a media type", &keys::MEDIA_TYPE);
        let Some(schema) = member(&media.node, "schema") else {
            self.error("missing-key", &media.node, "missing `schema` of a body", "add `schema`");
            return None;
        };
        let schema = self.schema(schema, expansion)?;
        Some(Request {
            content_type: if format == Format::Form { FORM } else { JSON }.to_owned(),
            required: self.flag(node, "required") == Some(true),
            schema,
        })
    }

    fn responses(&mut self, node: &'n Node<'t>, expansion: &mut Expansion<'n>) -> Vec<Response> {
        if member(node, "responses").is_none() {
            self.error("missing-key", node, "missing `responses` of an operation", "add `responses`");
        }
        let rows = self.entries(node, "responses").iter().filter(|row| !row.key.starts_with("x-"));
        rows.filter_map(|row| self.response(row, expansion)).collect()
    }

    fn response(&mut self, row: &'n Member<'t>, expansion: &mut Expansion<'n>) -> Option<Response> {
        if endpoint::status(&row.key).is_none() {
            let message = format!("unsupported status `{}`", row.key);
            self.error("bad-status", &row.node, &message, endpoint::STATUS_HELP);
            return None;
        }
        let node = self.follow(&row.node)?;
        // Our own documents also describe the statuses that are not documented.
        if self.flag(node, "x-undocumented") == Some(true) {
            return None;
        }
        self.known_keys(node, "a response", &keys::RESPONSE);
        let content = self.entries(node, "content");
        let media = find(content, Format::Json).or(content.first());
        if let Some(media) = media {
            self.other_media_types(content, media, "a response");
        }
        let schema = media.and_then(|media| self.answer(media, expansion));
        let headers = self.entries(node, "headers").iter();
        let headers = headers.filter_map(|entry| Some((entry.key.to_string(), self.header(&entry.node)?))).collect();
        Some(Response {
            status: row.key.to_string(),
            description: self.text(node, "description").and_then(text::one_line),
            schema,
            headers: Some(Json::Object(headers)),
        })
    }

    fn answer(&mut self, media: &'n Member<'t>, expansion: &mut Expansion<'n>) -> Option<Json> {
        if !self.is_object(&media.node) {
            return None;
        }
        self.known_keys(&media.node, "a media type", &keys::MEDIA_TYPE);
        let Some(schema) = member(&media.node, "schema") else { return self.answer_without_schema(media) };
        let schema = self.schema(schema, expansion)?;
        let is_binary = schema.text("format") == Some("binary");
        if format(&media.key) != Format::Json && !is_binary {
            let message = format!("unsupported media type `{}` of a response", media.key);
            let help = "use `application/json`, or a `string` in `binary` format";
            self.error("bad-content-type", &media.node, &message, help);
        }
        Some(schema)
    }

    /// Warns about media types that are ignored. JSON under several names is one format.
    fn other_media_types(&mut self, content: &'n [Member<'t>], taken: &'n Member<'t>, what: &str) {
        let is_other = |media: &&Member<'_>| media.key != taken.key && format(&media.key) != format(&taken.key);
        for other in content.iter().filter(is_other) {
            self.unknown(other, what);
        }
    }

    /// OpenAPI 3.1 describes a file by its media type alone; a wildcard without a schema is a file, too.
    fn answer_without_schema(&mut self, media: &'n Member<'t>) -> Option<Json> {
        if format(&media.key) == Format::Json && !media.key.contains('*') {
            self.error("missing-key", &media.node, "missing `schema` of a response", "add `schema`");
            return None;
        }
        Some(Json::from([("type", "string".into()), ("format", "binary".into())]))
    }

    fn header(&mut self, node: &'n Node<'t>) -> Option<Json> {
        let node = self.follow(node)?;
        self.known_keys(node, "a header", &keys::HEADER);
        let mut header = Vec::new();
        if let Some(text) = self.text(node, "description").and_then(text::in_schema) {
            header.push(("description".to_owned(), Json::String(text)));
        }
        self.text(node, "style");
        self.flag(node, "explode");
        self.object_at(node, "schema");
        for key in ["style", "explode", "schema"] {
            header.extend(member(node, key).map(|value| (key.to_owned(), Json::from(value))));
        }
        Some(Json::Object(header))
    }
}
