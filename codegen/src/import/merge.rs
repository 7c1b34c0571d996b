//! Merges a draft with the existing document.
//!
//! The source replaces the facts that it can contain, because operations change and the source is the newest. The
//! others are preserved: a page cannot contain the text of an array, the values of a query parameter or the required
//! fields, and an import should not lose them. A text is preserved if the source has none, or the same with words or
//! line breaks missing, together with the facts that pages print only in texts.

use super::document;
use super::draft::{Draft, Parameter, Response, SourceKind};
use super::schema::canonical::canonical;
use super::schema::shape::{Array, Object, Shape};
use super::schema::text;
use crate::json::Json;

/// A fact of the document that the source does not contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preserved {
    /// The position: `200.vehicles`.
    pub at: String,
    /// The key: `description`.
    pub what: String,
}

impl Preserved {
    /// Whether it is not a text.
    pub fn is_fact(&self) -> bool {
        !text::is_text_key(&self.what)
    }
}

/// Returns `new` merged with `old`.
pub fn merge(old: &Draft, new: Draft) -> (Draft, Vec<Preserved>) {
    let mut merge =
        Merge { kind: new.kind, responses: Vec::new(), in_request: false, at: Vec::new(), preserved: Vec::new() };
    for schema in new.responses.iter().filter_map(|row| row.schema.as_ref()) {
        collect_models(schema, &mut merge.responses);
    }
    let draft = merge.draft(old, new);
    (draft, merge.preserved)
}

struct Merge {
    kind: SourceKind,
    /// Models of the source's responses: name and properties.
    responses: Vec<(String, Vec<String>)>,
    in_request: bool,
    at: Vec<String>,
    preserved: Vec<Preserved>,
}

impl Merge {
    fn draft(&mut self, old: &Draft, mut new: Draft) -> Draft {
        // If a call has no summary, its title is its path.
        if new.title == new.path && old.title != new.title {
            self.preserve("title");
            new.title.clone_from(&old.title);
        }
        new.page = self.page(old, new.page.take());
        new.source = self.source(old, &new);
        new.description = self.text(old.description.as_deref(), new.description);
        for parameter in &mut new.parameters {
            let is_same = |known: &&Parameter| known.name == parameter.name && known.location == parameter.location;
            if let Some(known) = old.parameters.iter().find(is_same) {
                self.inside(&parameter.name.clone(), |merge| merge.parameter(known, parameter));
            }
        }
        self.in_request = true;
        if let (Some(known), Some(request)) = (&old.request, &mut new.request) {
            if known.required && !request.required && self.is_page() {
                self.inside("request", |merge| merge.preserve("required"));
                request.required = true;
            }
            request.schema = self.inside("request", |merge| merge.schema(&known.schema, &request.schema));
        }
        self.in_request = false;
        new.responses = self.responses(old, new.responses);
        new
    }

    /// Returns the name of the page. That of the cloud takes precedence.
    fn page(&mut self, old: &Draft, new: Option<String>) -> Option<String> {
        let known = old.page.clone();
        if self.kind != SourceKind::OnPremises {
            return new.or(known.filter(|_| !document::is_on_premises(old)));
        }
        if known.is_some() && known != new {
            self.preserve("page");
        }
        known.or(new)
    }

    /// Returns the source of the facts if there is no page. It is dropped if a page is imported or an OpenAPI document
    /// names one.
    fn source(&mut self, old: &Draft, new: &Draft) -> Option<String> {
        if new.source.is_some() {
            return new.source.clone();
        }
        let source = old.source.clone().filter(|_| !self.is_page() && new.page.is_none())?;
        self.preserve("source");
        Some(source)
    }

    fn parameter(&mut self, old: &Parameter, new: &mut Parameter) {
        let lacks_references = self.lacks_references(old.description.as_deref(), new.description.as_deref());
        new.description = self.text(old.description.as_deref(), new.description.take());
        if old.required && !new.required && self.is_page() {
            self.preserve("required");
            new.required = true;
        }
        if !self.is_page() || old.schema.text("type") != new.schema.text("type") {
            new.schema = self.schema(&old.schema, &new.schema);
            return;
        }
        // A page prints an enum as `string`, an array without its items and no format.
        let references =
            new.schema.get("references").or_else(|| old.schema.get("references").filter(|_| lacks_references));
        let schema = with_references(old.schema.clone(), references);
        if schema != new.schema {
            self.preserve("schema");
        }
        new.schema = schema;
    }

    fn responses(&mut self, old: &Draft, new: Vec<Response>) -> Vec<Response> {
        let has_more = self.has_more_rows(old);
        let find = |rows: &[Response], status: &str| rows.iter().position(|row| row.status == status);
        let mut rows: Vec<Response> = Vec::new();
        for mut row in new {
            let Some(known) = find(&old.responses, &row.status).and_then(|index| old.responses.get(index)) else {
                // The row for all other statuses is replaced by the rows of newer tables.
                if !(has_more && row.status == "default") {
                    rows.push(row);
                }
                continue;
            };
            let status = row.status.clone();
            self.inside(&status, |merge| {
                row.description = merge.text(known.description.as_deref(), row.description.take());
                if let (Some(old), Some(new)) = (&known.schema, &row.schema) {
                    row.schema = Some(merge.schema(old, new));
                }
                row.headers = merge.headers(known.headers.as_ref(), row.headers.take());
            });
            rows.push(row);
        }
        if has_more {
            for (index, row) in old.responses.iter().enumerate() {
                if find(&rows, &row.status).is_none() {
                    self.inside(&row.status, |merge| merge.preserve("status"));
                    rows.insert(index.min(rows.len()), row.clone());
                }
            }
        }
        rows
    }

    /// Whether the document can have rows that the page cannot contain.
    fn has_more_rows(&self, old: &Draft) -> bool {
        let has_headers = || old.responses.iter().any(|row| row.headers.is_some());
        let may_have_more = match self.kind {
            SourceKind::OpenApi | SourceKind::Page => false,
            SourceKind::OldPage | SourceKind::PageWithoutLinks => has_headers(),
            SourceKind::OnPremises => true,
        };
        may_have_more && !document::is_on_premises(old)
    }

    fn headers(&mut self, old: Option<&Json>, new: Option<Json>) -> Option<Json> {
        let Some(Json::Object(mut headers)) = new else {
            if old.is_some() {
                self.preserve("headers");
            }
            return old.cloned();
        };
        for (name, header) in &mut headers {
            let Some(known) = old.and_then(|old| old.get(name)) else { continue };
            if let (Some(text), Json::Object(members)) = (known.get("description"), header)
                && members.iter().all(|(key, _)| key != "description")
            {
                self.inside(&name.clone(), |merge| merge.preserve("description"));
                members.insert(0, ("description".to_owned(), text.clone()));
            }
        }
        Some(Json::Object(headers))
    }

    /// Returns the longer one of the two texts.
    fn text(&mut self, old: Option<&str>, new: Option<String>) -> Option<String> {
        let Some(old) = old.filter(|old| self.has_no_new_words(old, new.as_deref())) else { return new };
        if new.as_deref() != Some(old) {
            self.preserve("description");
        }
        Some(old.to_owned())
    }

    /// Whether the source's text is that of the document, or a part of it.
    fn has_no_new_words(&self, old: &str, new: Option<&str>) -> bool {
        new.is_none_or(|new| {
            text::same_words(old, new) || self.kind == SourceKind::PageWithoutLinks && text::lacks_words(new, old)
        })
    }

    /// Whether a source with this text cannot contain the entity of an id. A page has it in the text, so if the texts
    /// are the same, the page would have it too.
    fn lacks_references(&self, old: Option<&str>, new: Option<&str>) -> bool {
        new.is_none() || self.is_page() && old.is_some_and(|old| self.has_no_new_words(old, new))
    }

    fn schema(&mut self, old: &Json, new: &Json) -> Json {
        match (Shape::of(old), Shape::of(new)) {
            (Shape::Array(old), Shape::Array(new)) => self.array(&old, new),
            (Shape::Object(old), Shape::Object(new)) => self.object(&old, new),
            // The page could not print this value; the document has it.
            (_, Shape::Empty) => {
                self.preserve("items");
                old.clone()
            }
            _ => new.clone(),
        }
    }

    fn array<'j>(&mut self, old: &Array<'j>, new: Array<'j>) -> Json {
        let mut merged = new;
        let item = match (merged.item, old.item) {
            (Some(new), Some(old)) => Some(self.schema(old, new)),
            (None, Some(old)) => {
                self.preserve("items");
                Some(old.clone())
            }
            (new, None) => new.cloned(),
        };
        let lacks_references = self.lacks_references(old.text(), merged.text());
        for (key, value) in &old.about {
            // An OpenAPI document has all facts about an array, but may lack texts.
            let is_silent = match *key {
                "references" => lacks_references,
                key => self.is_page() || text::is_text_key(key),
            };
            if is_silent && merged.get(key).is_none() {
                self.preserve(key);
                merged.about.push((*key, *value));
            }
        }
        let texts = (old.get("description"), merged.get("description"));
        if let (Some(Json::String(old)), Some(Json::String(new))) = texts
            && old != new
            && text::same_words(old, new)
        {
            merged.about.retain(|(key, _)| *key != "description");
            merged.about.extend(texts.0.map(|text| ("description", text)));
        }
        merged.write(item)
    }

    fn object<'j>(&mut self, old: &Object<'j>, mut new: Object<'j>) -> Json {
        for (key, value) in self.unstated(old, &new) {
            self.preserve(key);
            new.about.push((key, value));
        }
        let mut texts = Vec::new();
        for key in ["description", "title"] {
            if let (Some(Json::String(old)), Some(Json::String(new))) = (old.get(key), new.get(key)) {
                let text = self.text(Some(old), Some(new.clone())).map(Json::String);
                texts.extend(text.map(|text| (key, text)));
            }
        }
        let values = match (old.get("additionalProperties"), new.get("additionalProperties")) {
            (Some(old), Some(new)) => Some(self.inside("*", |merge| merge.schema(old, new))),
            _ => None,
        };
        let properties = self.properties(old, &new);
        new.write(texts, values, properties)
    }

    /// Returns the annotations of the document's object that the source cannot contain.
    fn unstated<'j>(&self, old: &Object<'j>, new: &Object<'_>) -> Vec<(&'j str, &'j Json)> {
        // Of a model without properties, the source has only the name.
        let is_same_kind = old.word() == new.word() && (old.is_model() || !new.is_model());
        let description = old.get("description").and_then(Json::as_str);
        let is_unstated = |key: &str| match (key, description) {
            // For a model, pages print only the description.
            ("title", Some(description)) => {
                let text = new.get("description").and_then(Json::as_str);
                self.is_page() && old.is_model() && !new.is_ordinary && self.has_no_new_words(description, text)
            }
            ("title" | "description", _) => new.text().is_none(),
            ("references", _) => self.lacks_references(old.text(), new.text()),
            ("$ref" | "type" | "additionalProperties" | "items", _) => false,
            (key, _) => self.is_page() && is_same_kind && (!PRINTED.contains(&key) || new.is_model()),
        };
        old.about.iter().copied().filter(|(key, _)| new.get(key).is_none() && is_unstated(key)).collect()
    }

    fn properties(&mut self, old: &Object<'_>, new: &Object<'_>) -> Vec<(String, Json)> {
        let mut merged: Vec<(String, Json)> = Vec::with_capacity(new.properties.len());
        for (name, schema) in &new.properties {
            let schema = match old.property(name) {
                Some(known) => self.inside(name, |merge| merge.schema(known, schema)),
                None => (*schema).clone(),
            };
            merged.push(((*name).to_owned(), schema));
        }
        for (index, (name, schema)) in old.properties.iter().enumerate() {
            if new.property(name).is_some() || !self.is_left_out(new, name, schema) {
                continue;
            }
            self.inside(name, |merge| merge.preserve("property"));
            let before = index.checked_sub(1).and_then(|index| old.properties.get(index));
            let at = before.and_then(|(before, _)| merged.iter().position(|(known, _)| known == before));
            merged.insert(at.map_or(0, |at| at + 1), ((*name).to_owned(), (*schema).clone()));
        }
        if self.is_page() { in_order_of(old, merged) } else { merged }
    }

    /// Adds the read-only properties to a request, because newer pages omit them.
    fn is_left_out(&self, model: &Object<'_>, name: &str, schema: &Json) -> bool {
        let name_of_model = model.get("$ref").and_then(Json::as_str);
        let is_in_response = |(model, properties): &(String, Vec<String>)| {
            Some(model.as_str()) == name_of_model && properties.iter().any(|known| known == name)
        };
        self.is_page()
            && self.in_request
            && (schema.get("readOnly") == Some(&Json::Bool(true)) || self.responses.iter().any(is_in_response))
    }

    fn is_page(&self) -> bool {
        self.kind != SourceKind::OpenApi
    }

    fn preserve(&mut self, what: &str) {
        self.preserved.push(Preserved { at: self.at.join("."), what: what.to_owned() });
    }

    fn inside<T>(&mut self, name: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.at.push(name.to_owned());
        let done = work(self);
        self.at.pop();
        done
    }
}

/// Sorts properties: known ones in the document's order, each new one after its predecessor in the source. A page
/// always prints a property called `description` first, in the place of the model's text.
fn in_order_of(old: &Object<'_>, merged: Vec<(String, Json)>) -> Vec<(String, Json)> {
    let rank = |name: &str| old.properties.iter().position(|(known, _)| *known == name);
    let mut behind = 0;
    let mut ranked: Vec<(usize, (String, Json))> = Vec::with_capacity(merged.len());
    for property in merged {
        behind = rank(&property.0).unwrap_or(behind);
        ranked.push((behind, property));
    }
    // The sort is stable, so that a new property remains after the known one.
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, property)| property).collect()
}

/// Keys that a page prints for a scalar, an enum or a map, so that their absence is a fact.
const PRINTED: [&str; 5] = ["format", "pattern", "default", "enum", "readOnly"];

fn with_references(mut schema: Json, references: Option<&Json>) -> Json {
    schema.remove("references");
    if let Some(references) = references {
        schema.set("references", references.clone());
    }
    canonical(schema)
}

fn collect_models(schema: &Json, models: &mut Vec<(String, Vec<String>)>) {
    match Shape::of(schema) {
        Shape::Array(array) => array.item.into_iter().for_each(|item| collect_models(item, models)),
        Shape::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Json::as_str) {
                models.push((name.to_owned(), object.properties.iter().map(|(name, _)| (*name).to_owned()).collect()));
            }
            object.properties.iter().for_each(|(_, schema)| collect_models(schema, models));
        }
        Shape::Empty | Shape::Other => {}
    }
}
