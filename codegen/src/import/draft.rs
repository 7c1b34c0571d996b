//! Drafts of documents: the facts of one source about one operation.

use super::schema::canonical::canonical;
use super::schema::text;
use crate::json::Json;
use crate::vocabulary::{Location, Method};

/// The facts of a source about an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The kind of source, which decides what the source can contain.
    pub kind: SourceKind,
    /// The service, if the source or the caller names it.
    pub service: String,
    pub title: String,
    pub method: Method,
    pub path: String,
    /// File name of the vendor's page, if the source contains it.
    pub page: Option<String>,
    /// The source of the facts if no page contains them; only documents of the schema folder have it.
    pub source: Option<String>,
    pub description: Option<String>,
    pub parameters: Vec<Parameter>,
    pub request: Option<Request>,
    /// In the source's order.
    pub responses: Vec<Response>,
}

impl Draft {
    /// Returns the name of the operation: `GET /v1/devices`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// The kinds of sources, which differ in what they can contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// An OpenAPI document, which contains all facts.
    OpenApi,
    /// A page whose tables have the column of schemas and headers.
    Page,
    /// A page of the older tables: no headers, and fewer statuses than the service has.
    OldPage,
    /// An older page without the texts of links.
    PageWithoutLinks,
    /// A page on premises: fewer statuses than the cloud has, and a different name.
    OnPremises,
}

impl SourceKind {
    /// Whether the vendor changed a text if it differs from an earlier one.
    pub fn has_whole_texts(self) -> bool {
        match self {
            Self::OpenApi | Self::Page | Self::OldPage => true,
            Self::PageWithoutLinks | Self::OnPremises => false,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub description: Option<String>,
    /// In the dialect, canonical.
    pub schema: Json,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub content_type: String,
    pub required: bool,
    /// In the dialect, canonical.
    pub schema: Json,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// `200` or `default`.
    pub status: String,
    pub description: Option<String>,
    /// In the dialect, canonical; absent if there is no body.
    pub schema: Option<Json>,
    /// Absent if the source cannot contain headers.
    pub headers: Option<Json>,
}

/// Returns the schema of a parameter, and its text. The text is next to the schema; the entity of an id is in the
/// schema. A text of the schema becomes that of the parameter if there is no other; otherwise it remains in the schema,
/// where it describes the type.
pub fn parameter_schema(schema: Json, text: Option<String>, references: Option<&str>) -> (Json, Option<String>) {
    let mut schema = match schema {
        Json::Array(mut items) if items.len() == 1 => {
            Json::from([("type", "array".into()), ("items", items.remove(0))])
        }
        Json::Object(_) => schema,
        other => return (other, text),
    };
    let own = ["description", "title"].into_iter().find_map(|key| Some((key, schema.remove(key)?)));
    let (text, own) = match (text, own) {
        (Some(text), own) => (Some(Json::String(text)), own),
        (None, own) => (own.map(|(_, text)| text), None),
    };
    if let Some(text) = text {
        schema.set("description", text);
    }
    if let Some(references) = references.filter(|_| schema.get("references").is_none()) {
        schema.set("references", references);
    }
    let mut schema = canonical(schema);
    let text = schema.remove("description").and_then(|text| text.as_str().map(str::to_owned));
    if let Some((key, own)) = own.filter(|(_, own)| !is_said(own, text.as_deref())) {
        schema.set(key, own);
    }
    (canonical(schema), text)
}

/// Whether a schema's text is the same as that of the parameter, or has fewer words.
fn is_said(own: &Json, text: Option<&str>) -> bool {
    // Texts in a schema have no double quotes.
    let text = text.unwrap_or_default().replace('"', "'");
    own.as_str().is_some_and(|own| text::lacks_words(own, &text))
}

/// Sorts parameters: those of the path first, in its order; then the others, in the source's order.
pub fn sort_parameters(parameters: &mut [Parameter], path: &str) {
    parameters.sort_by_key(|parameter| match parameter.location {
        Location::Path => path.find(&format!("{{{}}}", parameter.name)).unwrap_or(path.len()),
        Location::Query | Location::Header => usize::MAX,
    });
}
