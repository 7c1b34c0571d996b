//! Reads a whole folder: `api.json` and the documents, each on its own.

use super::api_file::read_api;
use super::document::{Api, Document, FingerprintEntry, Fingerprints, GuidePage, Message, Texts};
use super::endpoint::read_endpoint;
use super::file_names;
use super::fingerprints;
use super::guide;
use super::json::{self, Tree};
use super::message::read_message;
use super::problems::{Problems, describe, list, report_duplicates};
use super::texts;
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::{Folder, SourceFile, parallel};

/// The content of a schema folder.
#[derive(Clone, Debug)]
pub struct Documents {
    /// `api.json`
    pub api: Api,
    /// In the order of the folder's files.
    pub operations: Vec<Document>,
    /// In the order of the folder's files.
    pub messages: Vec<Message>,
    /// The maintainers' texts.
    pub texts: Vec<Texts>,
    /// The pages of the guide, in their order.
    pub guide: Vec<GuidePage>,
    /// The fingerprints of the vendor's texts.
    pub fingerprints: Vec<Fingerprints>,
}

pub(crate) const API_FILE: &str = "api.json";

/// Reads a folder and reports all its problems.
///
/// Returns the documents that could be read in spite of errors, so that later stages can report theirs in the same run;
/// `None` if there is no `api.json` or it cannot be read.
pub fn read(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Documents> {
    let files: Vec<(u32, &SourceFile)> = (0..).zip(&folder.files).collect();
    let parts = parallel::map(&files, 8, |(index, file)| read_file(*index, file));

    let mut api = None;
    let (mut operations, mut messages, mut guide) = (Vec::new(), Vec::new(), Vec::new());
    let (mut texts, mut fingerprints) = (Vec::new(), Vec::new());
    let mut has_api_file = false;
    for ((_, file), (part, found)) in files.iter().zip(parts) {
        has_api_file |= file.path == API_FILE;
        diagnostics.append(found);
        match part {
            Some(Part::Api(read)) => api = Some(*read),
            Some(Part::Document(read)) => operations.push(*read),
            Some(Part::Message(read)) => messages.push(*read),
            Some(Part::Texts(read)) => texts.push(read),
            Some(Part::Guide(read)) => guide.push(read),
            Some(Part::Fingerprints(read)) => fingerprints.push(read),
            None => {}
        }
    }
    // The numbers define the order, not the paths.
    guide.sort_by(|a: &GuidePage, b| (a.number, &a.name).cmp(&(b.number, &b.name)));
    let named = files.iter().filter_map(|(index, file)| {
        let (folder, name) = file.path.rsplit_once('/')?;
        Some((Span::File(*index), folder, name))
    });
    let help = "rename one of them: Windows and macOS cannot store both";
    file_names::report_conflicts(named, ("file", "file names"), help, diagnostics);
    if !has_api_file {
        diagnostics.push(missing_api_file());
    }
    let api = api?;
    check_services(&api, &files, diagnostics);
    Some(Documents { api, operations, messages, texts, guide, fingerprints })
}

enum Part {
    Api(Box<Api>),
    Document(Box<Document>),
    Message(Box<Message>),
    Texts(Texts),
    Guide(GuidePage),
    Fingerprints(Fingerprints),
}

fn read_file(index: u32, file: &SourceFile) -> (Option<Part>, Diagnostics) {
    let mut problems = Problems::new(index);
    let part = if file.path == API_FILE {
        tree(file, &mut problems)
            .and_then(|tree| read_api(&tree.root, &mut problems))
            .map(|api| Part::Api(Box::new(api)))
    } else if let Some((guide::FOLDER, name)) = service_and_name(file) {
        guide::read(&file.bytes, name, &mut problems).map(Part::Guide)
    } else if let Some((texts::FOLDER, name)) = service_and_name(file) {
        file_names::check(name, "name the file after its service: `fleet.json`", &mut problems);
        tree(file, &mut problems).and_then(|tree| texts::read(&tree.root, name, &mut problems)).map(Part::Texts)
    } else if let Some(service) = fingerprints_of(file) {
        tree(file, &mut problems)
            .and_then(|tree| fingerprints::read(&tree.root, service, &mut problems))
            .map(Part::Fingerprints)
    } else if let Some((service, name)) = service_and_name(file) {
        let help = "name the file after the path and the method of its operation: `v1_devices_get.json`";
        file_names::check(name, help, &mut problems);
        tree(file, &mut problems)
            .and_then(|tree| read_endpoint(&tree.root, service, &mut problems))
            .map(|document| Part::Document(Box::new(document)))
    } else if let Some((service, name)) = service_and_message(file) {
        let help = "name the file after the message or the value: `run-command.json`";
        file_names::check(name, help, &mut problems);
        tree(file, &mut problems)
            .and_then(|tree| read_message(&tree.root, service, &mut problems))
            .map(|message| Part::Message(Box::new(message)))
    } else {
        let help = "endpoint documents are at `<service>/<name>.json`, message documents at \
                    `<service>/messages/<name>.json`; move the file or remove it";
        let message = "a document is not in the folder of a service";
        problems.error("unexpected-file", Span::File(index), message, help);
        None
    };
    (part, problems.found)
}

/// Returns the folder of a document and its name there.
fn service_and_name(file: &SourceFile) -> Option<(&str, &str)> {
    file.path.split_once('/').filter(|(_, name)| !name.contains('/'))
}

/// Returns the service of a message document and the name of the file.
fn service_and_message(file: &SourceFile) -> Option<(&str, &str)> {
    let (service, rest) = file.path.split_once('/')?;
    let name = rest.strip_prefix("messages/").filter(|name| !name.contains('/'))?;
    (![guide::FOLDER, texts::FOLDER].contains(&service)).then_some((service, name))
}

/// Returns the service of a file of fingerprints.
fn fingerprints_of(file: &SourceFile) -> Option<&str> {
    let name = file.path.strip_prefix(fingerprints::FOLDER)?;
    name.strip_suffix(".json").filter(|service| !service.contains('/'))
}

/// Returns the service of a document or of a file of texts.
fn service_of(file: &SourceFile) -> Option<&str> {
    if let Some(service) = fingerprints_of(file) {
        return Some(service);
    }
    match service_and_name(file).or_else(|| service_and_message(file))? {
        (guide::FOLDER, _) | (texts::FOLDER, texts::SHARED) => None,
        (texts::FOLDER, name) => Some(name.strip_suffix(".json").unwrap_or(name)),
        (service, _) => Some(service),
    }
}

fn tree<'t>(file: &'t SourceFile, problems: &mut Problems) -> Option<Tree<'t>> {
    let tree = json::parse(&file.bytes).map_err(|broken| problems.push(describe(broken, problems.file))).ok()?;
    report_duplicates(&tree, problems.file, &mut problems.found);
    Some(tree)
}

pub(crate) fn missing_api_file() -> Diagnostic {
    let help = "add the file, with at least `crate`, `hostTemplate`, `regions` and `services`";
    Diagnostic::error("missing-api-file", "the schema folder has no `api.json`").help(help)
}

/// Returns the problems of one document alone.
pub(crate) fn check_document(file: &SourceFile) -> Diagnostics {
    read_file(0, file).1
}

/// Reads a file of fingerprints; `None` if it has errors.
pub(crate) fn read_fingerprints(file: &SourceFile) -> Option<Vec<FingerprintEntry>> {
    match read_file(0, file) {
        (Some(Part::Fingerprints(read)), found) if !found.has_errors() => Some(read.entries),
        _ => None,
    }
}

/// Reads `api.json`, the file with this index in its folder.
pub(crate) fn read_api_file(index: u32, file: &SourceFile) -> Result<Api, Diagnostics> {
    match read_file(index, file) {
        (Some(Part::Api(api)), found) if !found.has_errors() => Ok(*api),
        (_, found) => Err(found),
    }
}

/// Reports each folder whose service is not in `api.json`, once per folder.
fn check_services(api: &Api, files: &[(u32, &SourceFile)], diagnostics: &mut Diagnostics) {
    let known: Vec<&str> = api.services.iter().map(|service| service.name.as_str()).collect();
    let mut reported = None;
    for (index, file) in files {
        let is_new = |service: &&str| !known.contains(service) && reported != Some(*service);
        let Some(service) = service_of(file).filter(is_new) else { continue };
        reported = Some(service);
        let count = files.iter().filter(|(_, f)| service_of(f) == Some(service)).count();
        let otherwise = || format!("add it to the services of `api.json`: {}", list(&known));
        let help = did_you_mean(service, &known, otherwise);
        let documents = if count == 1 { "document" } else { "documents" };
        diagnostics.push(
            Diagnostic::error("unknown-service", format!("unknown service `{service}`"))
                .label(Span::File(*index), format!("its folder contains {count} {documents}"))
                .help(help),
        );
    }
}
