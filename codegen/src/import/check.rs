//! The checks of `generate`, on the schema folder as it would be after the import.

use std::collections::{BTreeMap, BTreeSet};

use super::moved_texts::MovedTexts;
use super::origin::Origin;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Span};
use crate::json::Json;
use crate::source::json::{self, Tree};
use crate::{Folder, api, source};

/// A document of the import.
pub struct Candidate<'a> {
    pub text: &'a str,
    pub origin: &'a Origin,
    /// The index of its source. Of two documents that contradict each other, the later one is rejected.
    pub source: usize,
}

/// The result of the checks.
#[derive(Default)]
pub struct Findings {
    /// Errors that prevent a document from being written, by its path, with places in the sources.
    pub refused: BTreeMap<String, Vec<Diagnostic>>,
    /// Errors that the documents cause in other files: texts and entries of `api.json` that must be changed.
    pub caused: Vec<String>,
}

/// Checks `schema` with the documents, by their paths, and with the texts instead of its own.
pub fn check(schema: &Folder, documents: &BTreeMap<&str, Candidate<'_>>, texts: &[MovedTexts]) -> Findings {
    let services: BTreeSet<&str> = documents.keys().filter_map(|path| path.split('/').next()).collect();
    let api_file = api_file(schema, &services);
    let mut new: BTreeMap<&str, &str> = documents.iter().map(|(path, document)| (*path, document.text)).collect();
    new.insert(source::API_FILE, &api_file);
    new.extend(texts.iter().map(|texts| (texts.path.as_str(), texts.text.as_str())));
    let after = folder(schema, &new);
    let mut findings = Findings::default();
    let mut others = Vec::new();
    for error in errors(&after) {
        let in_documents = error.labels.iter().filter_map(|label| path_of(&after, label.span));
        let blamed = in_documents.filter_map(|path| documents.get_key_value(path));
        match blamed.max_by_key(|(_, document)| document.source) {
            Some((path, _)) => {
                let reported = translated(&error, &after, documents, path);
                findings.refused.entry((*path).to_owned()).or_default().push(reported);
            }
            None => others.push(error),
        }
    }
    if !findings.refused.is_empty() || others.is_empty() || !schema.files.iter().any(|file| file.path.contains('/')) {
        return findings;
    }
    let before = folder(schema, &BTreeMap::from([(source::API_FILE, api_file.as_str())]));
    let known: BTreeSet<(&str, String)> =
        errors(&before).into_iter().map(|error| (error.code, error.message)).collect();
    others.retain(|error| !known.contains(&(error.code, error.message.clone())));
    for error in others {
        let path = error.labels.first().and_then(|label| path_of(&after, label.span)).unwrap_or_default();
        if !is_document(path) {
            findings.caused.push(error.message);
            continue;
        }
        let culprits = culprits(schema, &new, documents, path, &error);
        if culprits.is_empty() {
            findings.caused.push(error.message.clone());
        }
        for culprit in culprits {
            let reported = translated(&error, &after, documents, culprit);
            findings.refused.entry(culprit.to_owned()).or_default().push(reported);
        }
    }
    findings
}

fn path_of(folder: &Folder, span: Span) -> Option<&str> {
    folder.files.get(span.file() as usize).map(|file| file.path.as_str())
}

/// Whether a file describes an operation. Other files can be corrected after an import.
fn is_document(path: &str) -> bool {
    path.split_once('/').is_some_and(|(folder, name)| !name.contains('/') && !source::is_reserved(folder))
}

/// Returns the imported documents that cause an error in the document at `path`, which is not imported: the one without
/// which the error disappears, or else all of the same service.
fn culprits<'d>(
    schema: &Folder,
    new: &BTreeMap<&str, &str>,
    documents: &BTreeMap<&'d str, Candidate<'_>>,
    path: &str,
    error: &Diagnostic,
) -> Vec<&'d str> {
    let service = path.split('/').next();
    let of_service: Vec<&str> = documents.keys().copied().filter(|path| path.split('/').next() == service).collect();
    let is_culprit = |path: &&&str| {
        let mut without = new.clone();
        without.remove(**path);
        let is_same = |other: &Diagnostic| other.code == error.code && other.message == error.message;
        !errors(&folder(schema, &without)).iter().any(is_same)
    };
    match of_service.iter().find(is_culprit) {
        Some(path) => vec![path],
        None => of_service,
    }
}

fn errors(folder: &Folder) -> Vec<Diagnostic> {
    let mut found = Diagnostics::default();
    if let Some(documents) = source::read(folder, &mut found) {
        api::resolve(documents, &mut found);
    }
    found.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect()
}

/// Returns the folder with these files, by path, which replace its own. It has no fingerprints: the import writes them
/// anew.
fn folder(schema: &Folder, new: &BTreeMap<&str, &str>) -> Folder {
    let mut after = schema.with(new);
    after.files.retain(|file| !file.path.starts_with(source::fingerprints::FOLDER));
    after
}

/// Returns `api.json` with the services of the documents, which the maintainer adds after the import.
fn api_file(schema: &Folder, services: &BTreeSet<&str>) -> String {
    let found = schema.files.iter().find(|file| file.path == source::API_FILE);
    let read = found.and_then(|file| Json::parse(str::from_utf8(&file.bytes).ok()?));
    let mut api = read.unwrap_or_else(|| {
        Json::from([
            ("crate", "imported".into()),
            ("hostTemplate", "https://{region}.{host}.example".into()),
            ("regions", Json::from([("eu", "Europe".into())])),
            ("services", Json::from([])),
        ])
    });
    if let Some(known) = api.get_mut("services") {
        for service in services {
            if known.get(service).is_none() {
                known.set(service, Json::from([]));
            }
        }
    }
    api.to_text()
}

/// Converts an error of a document into one of its source. `path` is that of the rejected document.
fn translated(
    error: &Diagnostic,
    folder: &Folder,
    documents: &BTreeMap<&str, Candidate<'_>>,
    path: &str,
) -> Diagnostic {
    let mut labels: Vec<(Span, &str)> = Vec::new();
    let mut elsewhere: BTreeSet<&str> = BTreeSet::new();
    for label in &error.labels {
        let Some(file) = folder.files.get(label.span.file() as usize) else { continue };
        match documents.get(file.path.as_str()) {
            Some(document) => labels.push((place(document, label.span), &label.text)),
            None => drop(elsewhere.insert(&file.path)),
        }
    }
    // The primary label is in the rejected document.
    let own = documents.get(path).map(|document| document.origin.operation);
    labels.sort_by_key(|(span, _)| own.is_some_and(|own| own.file() != span.file()));
    labels.dedup_by_key(|(span, _)| *span);
    if labels.is_empty() {
        labels.extend(own.map(|own| (own, "caused by the document of this operation")));
    }
    let translated = Diagnostic::error(error.code, error.message.as_str());
    let translated = labels.into_iter().fold(translated, |error, (span, text)| error.label(span, text));
    let mut help = error.help.clone().unwrap_or_default();
    if !elsewhere.is_empty() {
        let files: Vec<&str> = elsewhere.into_iter().collect();
        help = format!("{help}; the other place is in `{}`", files.join("`, `"));
    }
    translated.help(help)
}

/// Returns the place in the source for a place in the document.
fn place(document: &Candidate<'_>, span: Span) -> Span {
    match (span, json::parse(document.text.as_bytes())) {
        (Span::Value(place) | Span::Key(place), Ok(Tree { root, .. })) => document.origin.of(&root, place.node),
        _ => document.origin.operation,
    }
}
