//! Converts the vendor's help pages and OpenAPI documents into endpoint documents.
//!
//! The input is bytes, the output documents and diagnostics; the caller reads and writes files. The kind of a source is
//! detected by its content. Each reader returns drafts in the dialect. The remaining steps are the same for all of
//! them: find the service, merge the draft with the existing document, write the result canonically, and run the checks
//! of `generate` on the new schema folder.

mod check;
mod detect;
mod document;
mod draft;
mod merge;
mod moved_texts;
mod openapi;
mod origin;
mod own_texts;
mod page;
mod schema;
mod service;
mod taken_names;
mod unused_texts;
mod update;

use std::collections::{BTreeMap, BTreeSet};

use self::check::{Candidate, check};
use self::detect::{Detected, detect};
use self::draft::Draft;
pub use self::merge::Preserved;
pub use self::moved_texts::MovedTexts;
use self::moved_texts::moved_texts;
use self::openapi::Operation;
use self::origin::Origin;
pub use self::own_texts::Fingerprints;
use self::service::{ServiceHints, Services};
use self::taken_names::TakenNames;
pub use self::update::{Updated, update};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
pub use crate::json::Json;
use crate::source::json::Node;
use crate::source::texts::FOLDER as TEXTS;
use crate::{Folder, Method, SourceFile, source};

/// The largest file that is read, in bytes. The vendor's largest page has 83 kB.
pub const LARGEST: usize = 16 << 20;

/// Facts that the caller provides because the sources lack them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides<'a> {
    /// The service of every operation.
    pub service: Option<&'a str>,
    /// The method of the pages that do not name one.
    pub method: Option<Method>,
}

/// The result of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The documents of the operations without errors, in the order of the sources. An operation in several sources has
    /// a document for each; the last one is merged with all before it.
    pub documents: Vec<Document>,
    /// The files of the maintainers' texts in which the import renames models or enums.
    pub texts: Vec<MovedTexts>,
    /// Fingerprints of the sources' texts, if the maintainers write their own.
    pub fingerprints: Vec<Fingerprints>,
    /// The operations with errors, which have no document: `GET /v1/devices`, or the file name of a page.
    pub refused: Vec<String>,
    /// The number of sources that are no description of operations: files of an unknown kind, such as an error page,
    /// pages with errors, and OpenAPI documents with errors outside their operations. Nothing of them was imported.
    pub unreadable: usize,
    /// The existing documents of operations that the OpenAPI document of their service does not have, by path.
    pub absent: Vec<String>,
    /// Every problem of the sources, with places in their files.
    pub diagnostics: Diagnostics,
    /// The problems of `api.json`, with places in the schema folder. With such errors no source was read, because the
    /// services are unknown.
    pub schema_diagnostics: Diagnostics,
    /// Notes for the maintainer: services and regions that `api.json` lacks.
    pub notes: Vec<String>,
    /// Problems that `generate` will report in other files: texts, and entries of `api.json`.
    pub caused: Vec<String>,
}

impl Imported {
    /// The text of each file of the schema folder that the import writes, by path.
    pub fn files(&self) -> BTreeMap<&str, &str> {
        // Of an operation that several sources describe, the last document is merged with those before it.
        let documents = self.documents.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        let texts = self.texts.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        let fingerprints = self.fingerprints.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        documents.chain(texts).chain(fingerprints).collect()
    }
}

/// An endpoint document to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Inside the schema folder: `policy-management/v2_policy-assignments_post.json`.
    pub path: String,
    /// The file's text.
    pub text: String,
    /// The index of its source.
    pub source: usize,
    /// How it differs from the existing document.
    pub change: Change,
    /// The facts of that document that were preserved because the source does not contain them.
    pub preserved: Vec<Preserved>,
}

/// How a document differs from the existing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There was no document.
    New,
    /// The documents differ.
    Changed,
    /// The documents are the same, byte for byte.
    Same,
}

/// Reads `sources`, whose paths are file names, and merges them with the documents of `schema`. The same sources give
/// the same documents again. `watch` is called with the index of each source before it is read.
pub fn import(sources: &Folder, schema: &Folder, overrides: Overrides<'_>, watch: &mut dyn FnMut(usize)) -> Imported {
    match Import::read(sources, schema, overrides, watch) {
        Ok(import) => import.finish(schema, schema),
        Err(imported) => *imported,
    }
}

struct Import<'a> {
    services: Services,
    overrides: Overrides<'a>,
    names: TakenNames,
    /// The folder's files, by path.
    schema: BTreeMap<&'a str, &'a SourceFile>,
    /// The documents of this run, by path.
    written: BTreeMap<String, Written>,
    /// The operations that an OpenAPI document lists, also those with errors, by service. Such a document describes a
    /// whole service, so the schema's other operations of the service are gone.
    listed: BTreeMap<String, BTreeSet<(Method, String)>>,
    imported: Imported,
}

/// A document of this run.
struct Written {
    draft: Draft,
    text: String,
    /// The document of the source alone, if the maintainers write their own texts.
    described: Option<String>,
    origin: Origin,
}

impl<'a> Import<'a> {
    /// Reads the sources. The error is the result of an import that read none.
    fn read(
        sources: &Folder,
        schema: &'a Folder,
        overrides: Overrides<'a>,
        watch: &mut dyn FnMut(usize),
    ) -> Result<Self, Box<Imported>> {
        let services = Services::read(schema)
            .map_err(|schema_diagnostics| Box::new(Imported { schema_diagnostics, ..Imported::default() }))?;
        let documents = schema.files.iter().map(|file| file.path.as_str());
        let mut import = Import {
            names: TakenNames::of(services.names(), documents),
            services,
            overrides,
            schema: schema.files.iter().map(|file| (file.path.as_str(), file)).collect(),
            written: BTreeMap::new(),
            listed: BTreeMap::new(),
            imported: Imported::default(),
        };
        if let Some(service) = overrides.service
            && let Err(help) = source::api_file::service_name(service)
        {
            let diagnostic = Diagnostic::error("bad-value", format!("invalid service `{service}`"));
            import.imported.diagnostics.push(diagnostic.help(help));
            return Err(Box::new(import.imported));
        }
        for (index, file) in sources.files.iter().enumerate() {
            watch(index);
            import.source(index, file);
        }
        import.imported.absent = import.absent();
        Ok(import)
    }

    /// Checks the documents and adds what depends on all of them. `schema` is the folder that they are written to, and
    /// `before` that with the documents that are absent from it.
    fn finish(mut self, before: &Folder, schema: &Folder) -> Imported {
        self.check(before, schema);
        self.store_fingerprints(schema);
        self.imported.notes = self.services.notes();
        self.imported
    }

    /// The documents of operations that the OpenAPI document of their service does not have.
    fn absent(&self) -> Vec<String> {
        let is_absent = |file: &&&SourceFile| {
            let service = file.path.split('/').next().unwrap_or_default();
            self.listed.get(service).is_some_and(|listed| {
                read_document(file).is_some_and(|(draft, _)| {
                    // No OpenAPI document has these operations.
                    let is_elsewhere = draft.source.is_some() || document::is_on_premises(&draft);
                    !is_elsewhere && !listed.contains(&(draft.method, draft.path))
                })
            })
        };
        self.schema.values().filter(is_absent).map(|file| file.path.clone()).collect()
    }

    fn source(&mut self, index: usize, file: &SourceFile) {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        let mut found = Diagnostics::default();
        let detected = detect(number, file, &mut found);
        // With a duplicate key, the meaning of the document is ambiguous.
        let is_sound = !found.has_errors();
        self.imported.diagnostics.append(found);
        match detected {
            Ok(Detected::OpenApi(tree)) => self.openapi(index, &tree.root, is_sound),
            Ok(Detected::Page(text)) => {
                let Some(page) = page::read(&text, stem(&file.path), self.overrides, &mut self.imported.diagnostics)
                else {
                    self.imported.refused.push(file.path.clone());
                    self.imported.unreadable += 1;
                    return;
                };
                let hints =
                    ServiceHints { category: page.category, hosts: page.hosts, regions: page.regions, title: None };
                self.draft(index, page.draft, page.origin, &hints);
            }
            Err(diagnostic) => {
                self.imported.unreadable += 1;
                self.imported.diagnostics.push(diagnostic);
            }
        }
    }

    fn openapi(&mut self, index: usize, root: &Node<'_>, is_sound: bool) {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        let Some(described) = openapi::read(root, number, &mut self.imported.diagnostics) else {
            self.imported.unreadable += 1;
            return;
        };
        self.imported.refused.extend(described.refused);
        if !(is_sound && described.is_sound) {
            self.imported.refused.extend(described.operations.iter().map(|operation| operation.draft.name()));
            self.imported.unreadable += 1;
            return;
        }
        let mut services = BTreeSet::new();
        for Operation { draft, origin } in described.operations {
            let page = draft.page.as_deref().map(stem);
            let category = page.and_then(|page| document::category(page, &draft.path, draft.method));
            let hints = ServiceHints {
                category: category.map(str::to_owned),
                hosts: described.hosts.clone(),
                title: Some(described.title.clone()),
                ..ServiceHints::default()
            };
            services.extend(self.draft(index, draft, origin, &hints));
        }
        // A document about several services does not show which of them an operation was removed from.
        let mut services = services.into_iter();
        if let (Some(service), None) = (services.next(), services.next()) {
            self.listed.entry(service).or_default().extend(described.listed);
        }
    }

    /// Returns the operation's service, if it has a document now.
    fn draft(&mut self, index: usize, draft: Draft, origin: Origin, hints: &ServiceHints) -> Option<String> {
        let name = draft.name();
        let document = self.document(index, draft, origin, hints);
        match document {
            Ok(service) => Some(service),
            Err(diagnostic) => {
                self.imported.refused.push(name);
                if let Some(diagnostic) = diagnostic {
                    self.imported.diagnostics.push(diagnostic);
                }
                None
            }
        }
    }

    /// Converts a draft into a document, and returns its service. The error is the diagnostic to report, if it is not
    /// reported yet.
    fn document(
        &mut self,
        index: usize,
        mut draft: Draft,
        origin: Origin,
        hints: &ServiceHints,
    ) -> Result<String, Option<Diagnostic>> {
        let file = Span::File(u32::try_from(index).unwrap_or(u32::MAX));
        let service = self.overrides.service.map(str::to_owned).or_else(|| self.services.find(hints));
        draft.service = service.ok_or_else(|| {
            Diagnostic::error("unknown-service", "unknown service")
                .label(file, "neither the file's name nor a URL in it identifies the service")
                .help("add `--service`, or give the file the name of the vendor's page")
        })?;
        self.services.record(&draft.service, hints);
        let path = document::path(&draft);
        if path.len() > 200 {
            let diagnostic = Diagnostic::error("bad-path", format!("the path `{}` is too long", draft.path))
                .label(file, "")
                .help("documents are named after their paths, and file names cannot be as long");
            return Err(Some(diagnostic));
        }
        self.names.claim(&path, file)?;
        let before = self.before(&path, &draft, file)?;
        let has_own_texts = self.services.has_own_texts();
        let is_described = has_own_texts && draft.kind.has_whole_texts();
        let described = is_described.then(|| document::write(&draft).to_text());
        let (mut draft, mut preserved) = match &before {
            Some((old, _)) => merge::merge(old, draft),
            None => (draft, Vec::new()),
        };
        // A document that may contain the vendor's texts has those that were quoted, and takes no others.
        if has_own_texts && !(before.is_none() && self.services.is_quoted(&draft)) {
            own_texts::keep_own(before.as_ref().map(|(old, _)| old), &mut draft);
            preserved.retain(Preserved::is_fact);
        }
        if draft.page.is_none() && draft.source.is_none() {
            draft.page = Some(document::page(&draft));
        }
        let text = document::write(&draft).to_text();
        let change = match &before {
            None => Change::New,
            Some((_, old)) if *old == text => Change::Same,
            Some(_) => Change::Changed,
        };
        self.imported.documents.push(Document {
            path: path.clone(),
            text: text.clone(),
            source: index,
            change,
            preserved,
        });
        // A page that is read after an OpenAPI document describes less.
        let described = described.or_else(|| self.written.remove(&path)?.described);
        let service = draft.service.clone();
        self.written.insert(path, Written { draft, text, described, origin });
        Ok(service)
    }

    /// Removes the documents that `generate` would reject, until none is left.
    fn check(&mut self, before: &Folder, schema: &Folder) {
        // Only texts follow a renamed item.
        let has_texts = schema.files.iter().any(|file| file.path.starts_with(TEXTS));
        let before = has_texts.then(|| own_texts::services(before));
        loop {
            let mut candidates: BTreeMap<&str, Candidate<'_>> = BTreeMap::new();
            for Document { path, text, source, .. } in &self.imported.documents {
                let Some(written) = self.written.get(path) else { continue };
                candidates.insert(path, Candidate { text, origin: &written.origin, source: *source });
            }
            let texts = before.as_ref().map_or_else(Vec::new, |before| {
                moved_texts(before, &own_texts::services(&schema.with(&self.imported.files())), schema)
            });
            let findings = check(schema, &candidates, &texts);
            if findings.refused.is_empty() {
                self.imported.texts = texts;
                self.imported.caused = findings.caused;
                return;
            }
            let refused = findings.refused.keys().filter_map(|path| self.written.get(path));
            self.imported.refused.extend(refused.map(|written| written.draft.name()));
            self.imported.documents.retain(|document| !findings.refused.contains_key(&document.path));
            self.written.retain(|path, _| !findings.refused.contains_key(path));
            for error in findings.refused.into_values().flatten() {
                self.imported.diagnostics.push(error);
            }
        }
    }

    fn store_fingerprints(&mut self, schema: &Folder) {
        let described = self.written.iter();
        let described = described.filter_map(|(path, written)| Some((path.as_str(), written.described.as_deref()?)));
        let described: BTreeMap<&str, &str> = described.collect();
        if described.is_empty() {
            return;
        }
        let written = self.written.iter().map(|(path, written)| (path.as_str(), written.text.as_str()));
        let schema = schema.with(&written.collect());
        let moved = &self.imported.texts;
        self.imported.fingerprints = own_texts::Texts { described: &described, schema: &schema, moved }.fingerprints();
    }

    /// Returns the existing document, if there is one, as a draft and as text. The error is the reason why it cannot be
    /// merged.
    fn before(&self, path: &str, draft: &Draft, file: Span) -> Result<Option<(Draft, String)>, Diagnostic> {
        let before = match (self.written.get(path), self.schema.get(path)) {
            (Some(Written { draft, text, .. }), _) => (draft.clone(), text.clone()),
            (None, Some(found)) => read_document(found).ok_or_else(|| {
                Diagnostic::error("broken-document", format!("`{path}` cannot be read"))
                    .label(file, "describes the same operation")
                    .help("run `cargo xtask generate --check` for the reason; fix the document or remove it")
            })?,
            (None, None) => return Ok(None),
        };
        let other = &before.0;
        if other.path == draft.path && other.method == draft.method {
            return Ok(Some(before));
        }
        let message = format!("`{}` and `{}` would have the same document", other.path, draft.path);
        Err(Diagnostic::error("duplicate-operation", message)
            .label(file, format!("the document of both is `{path}`"))
            .help("correct the path that is wrong"))
    }
}

/// Returns a document without errors, as a draft and as text.
fn read_document(file: &SourceFile) -> Option<(Draft, String)> {
    if source::check_document(file).has_errors() {
        return None;
    }
    let text = String::from_utf8(file.bytes.clone()).ok()?;
    let draft = document::read(&Json::parse(&text)?)?;
    Some((draft, text))
}

/// Returns the name of a file without its folder and its extension.
fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
