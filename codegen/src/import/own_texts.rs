//! If the maintainers write their own texts, an import takes the facts of a source and none of its texts.
//!
//! The texts of a document do not change. Only fingerprints of the source's texts are stored, with which the next
//! import detects changed descriptions.

use std::collections::{BTreeMap, BTreeSet};

use super::MovedTexts;
use super::draft::{Draft, Parameter, Response};
use super::moved_texts::renamed;
use super::schema::shape::Shape;
use super::schema::text::is_text_key;
use crate::api;
use crate::diagnostic::Diagnostics;
use crate::json::Json;
use crate::source::{self, document::Fingerprint, fingerprints};
use crate::{Folder, SourceFile};

/// A title or the meaning of a status with at least this number of words is a text and not only a name.
const WORDS_OF_A_TEXT: usize = 7;
/// From so many letters on, too: not every script has spaces.
const LETTERS_OF_A_TEXT: usize = 60;

/// Replaces the texts of a draft by those of the existing document.
pub fn keep_own(old: Option<&Draft>, new: &mut Draft) {
    new.description = old.and_then(|old| old.description.clone());
    if let Some(old) = old {
        new.title.clone_from(&old.title);
    } else if is_text(&new.title) {
        new.title = format!("{} {}", new.method.as_str(), new.path);
    }
    for Parameter { name, location, description, schema, .. } in &mut new.parameters {
        let mut known = old.into_iter().flat_map(|old| &old.parameters);
        let known = known.find(|known| known.name == *name && known.location == *location);
        *description = known.and_then(|known| known.description.clone());
        *schema = with_texts_of(known.map(|known| &known.schema), schema, Lists::WithItems);
    }
    if let Some(request) = &mut new.request {
        let known = old.and_then(|old| old.request.as_ref());
        request.schema = with_texts_of(known.map(|known| &known.schema), &request.schema, Lists::InBrackets);
    }
    for Response { status, description, schema, headers } in &mut new.responses {
        let known = old.into_iter().flat_map(|old| &old.responses).find(|known| known.status == *status);
        match known {
            Some(known) => description.clone_from(&known.description),
            None => *description = description.take().filter(|text| !is_text(text)),
        }
        if let Some(schema) = schema {
            *schema = with_texts_of(known.and_then(|known| known.schema.as_ref()), schema, Lists::InBrackets);
        }
        if let Some(Json::Object(headers)) = headers {
            let known = known.and_then(|known| known.headers.as_ref());
            for (name, header) in headers {
                set_texts(header, known.and_then(|known| known.get(name)));
            }
        }
    }
}

fn is_text(text: &str) -> bool {
    text.split_whitespace().count() >= WORDS_OF_A_TEXT || text.chars().count() >= LETTERS_OF_A_TEXT
}

fn set_texts(header: &mut Json, known: Option<&Json>) {
    let Json::Object(members) = header else { return };
    members.retain(|(key, _)| key != "description");
    let text = known.and_then(|known| known.get("description"));
    members.splice(0..0, text.map(|text| ("description".to_owned(), text.clone())));
    if let Some((_, schema)) = members.iter_mut().find(|(key, _)| key == "schema") {
        *schema = with_texts_of(known.and_then(|known| known.get("schema")), schema, Lists::WithItems);
    }
}

/// How lists are written.
#[derive(Clone, Copy)]
enum Lists {
    /// In brackets, unless the list itself has annotations: in a body.
    InBrackets,
    /// With `items`, as in OpenAPI: in a parameter, and below a map.
    WithItems,
}

/// Returns a schema with the texts of another one instead of its own.
fn with_texts_of(old: Option<&Json>, new: &Json, lists: Lists) -> Json {
    let known = old.map(Shape::of);
    match (Shape::of(new), &known) {
        (Shape::Array(mut array), known) => {
            let known = if let Some(Shape::Array(known)) = known { Some(known) } else { None };
            replace_texts(&mut array.about, known.map_or(&[], |known| &known.about));
            let item = array.item.map(|item| with_texts_of(known.and_then(|known| known.item), item, lists));
            array.is_ordinary = matches!(lists, Lists::WithItems) || !array.about.is_empty();
            array.write(item)
        }
        (Shape::Object(mut object), known) => {
            let known = if let Some(Shape::Object(known)) = known { Some(known) } else { None };
            replace_texts(&mut object.about, known.map_or(&[], |known| &known.about));
            let values = object.get("additionalProperties").filter(|values| !values.members().is_empty());
            let values = values.map(|values| {
                let known = known.and_then(|known| known.get("additionalProperties"));
                with_texts_of(known, values, Lists::WithItems)
            });
            let lists = if object.is_ordinary { Lists::WithItems } else { lists };
            let properties = object.properties.iter().map(|(name, schema)| {
                let known = known.and_then(|known| known.property(name));
                ((*name).to_owned(), with_texts_of(known, schema, lists))
            });
            let properties = properties.collect();
            object.write(Vec::new(), values, properties)
        }
        (Shape::Empty | Shape::Other, _) => new.clone(),
    }
}

fn replace_texts<'j>(about: &mut Vec<(&'j str, &'j Json)>, known: &[(&'j str, &'j Json)]) {
    about.retain(|(key, _)| !is_text_key(key));
    about.extend(known.iter().filter(|(key, _)| is_text_key(key)));
}

/// The sources of an import, and the schema folder that they change.
pub struct Texts<'a> {
    /// The drafts of the sources alone, by the path of their documents.
    pub described: &'a BTreeMap<&'a str, &'a str>,
    /// The folder with the new documents in it.
    pub schema: &'a Folder,
    /// The models and enums whose texts move to another name.
    pub moved: &'a [MovedTexts],
}

/// A file of fingerprints to write, and the items with changed descriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprints {
    /// Inside the schema folder: `texts/sources/fleet.json`.
    pub path: String,
    /// The text of the file.
    pub text: String,
    /// In the form of references in texts: `v1Device.uuid`.
    pub changed: Vec<String>,
}

impl Texts<'_> {
    /// Returns the files of the services that the sources describe.
    pub fn fingerprints(&self) -> Vec<Fingerprints> {
        let file = |(path, text): (&&str, &&str)| SourceFile { path: (*path).to_owned(), bytes: (*text).into() };
        let api_file = self.schema.files.iter().filter(|file| file.path == source::API_FILE).cloned();
        let files = api_file.chain(self.described.iter().map(file)).collect();
        let (described, all) = (services(&Folder { files }), services(self.schema));
        let described = described.iter().filter(|service| !service.operations.is_empty());
        let same = |service: &api::Service| all.iter().find(|known| known.about.name == service.about.name);
        described.map(|service| self.of_service(service, same(service))).collect()
    }

    fn of_service(&self, service: &api::Service, all: Option<&api::Service>) -> Fingerprints {
        let path = format!("{}{}.json", fingerprints::FOLDER, service.about.name);
        let stored = self.schema.files.iter().find(|file| file.path == path);
        let entries: BTreeMap<String, Fingerprint> = stored.map(read).unwrap_or_default();
        // A fingerprint follows its text to the new name, so a text that is to be checked stays one.
        let names = self.moved.iter().filter(|moved| moved.service == service.about.name);
        let names: Vec<&(String, String)> = names.flat_map(|moved| &moved.names).collect();
        let name_of = |name: String| names.iter().find_map(|(old, new)| renamed(&name, old, new)).unwrap_or(name);
        let mut entries: BTreeMap<String, Fingerprint> =
            entries.into_iter().map(|(name, fingerprint)| (name_of(name), fingerprint)).collect();
        // The fingerprint of a removed item is removed too.
        let items: BTreeSet<String> =
            all.into_iter().flat_map(api::texts::items).map(|item| api::texts::name(&item)).collect();
        entries.retain(|name, _| items.contains(name));
        let mut changed = Vec::new();
        for (name, text) in api::texts::described(service) {
            let now = fingerprints::of(text);
            let entry = match entries.remove(&name) {
                None => Fingerprint::Same(now),
                Some(Fingerprint::Same(described) | Fingerprint::Changed { described, .. }) if described == now => {
                    Fingerprint::Same(now)
                }
                Some(Fingerprint::Changed { described, now: before }) if before == now => {
                    Fingerprint::Changed { described, now }
                }
                Some(Fingerprint::Same(described) | Fingerprint::Changed { described, .. }) => {
                    changed.push(name.clone());
                    Fingerprint::Changed { described, now }
                }
            };
            entries.insert(name, entry);
        }
        let members = entries.into_iter().map(|(name, fingerprint)| (name, write(fingerprint)));
        Fingerprints { path, text: Json::Object(members.collect()).to_text(), changed }
    }
}

/// Returns the services of a schema folder, also if it has errors.
pub fn services(folder: &Folder) -> Vec<api::Service> {
    // Errors of the documents are reported elsewhere, with places in their sources.
    let mut ignored = Diagnostics::default();
    let documents = source::read(folder, &mut ignored);
    documents.map(|documents| api::resolve(documents, &mut ignored).services).unwrap_or_default()
}

fn read(file: &SourceFile) -> BTreeMap<String, Fingerprint> {
    let stored = source::read_fingerprints(file).unwrap_or_default();
    stored.into_iter().map(|entry| (entry.name, entry.fingerprint)).collect()
}

fn write(fingerprint: Fingerprint) -> Json {
    match fingerprint {
        Fingerprint::Same(fingerprint) => Json::from(fingerprint),
        Fingerprint::Changed { described, now } => Json::from([("described", described.into()), ("now", now.into())]),
    }
}
