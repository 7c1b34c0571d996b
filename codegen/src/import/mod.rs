//! Makes endpoint documents of what the vendor publishes: help pages and OpenAPI documents.
//!
//! Bytes in, documents and diagnostics out; which files those are is the caller's business. The kind
//! of a source is detected by its content. Every reader makes drafts in the dialect; the remaining steps are the same for
//! all of them: find the service, merge the draft with the existing document, write the result canonically, and run the
//! checks of `generate` on the new schema folder.

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

use std::collections::BTreeMap;

use self::check::{Candidate, check};
use self::detect::{Detected, detect};
use self::draft::Draft;
pub use self::merge::Preserved;
pub use self::moved_texts::MovedTexts;
use self::openapi::Operation;
use self::origin::Origin;
pub use self::own_texts::Fingerprints;
pub use self::schema::value::Json;
use self::service::{ServiceHints, Services};
use self::taken_names::TakenNames;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::json::Node;
use crate::{Folder, Method, SourceFile, source};

/// The largest file that is read, in bytes. The vendor's largest page has 83 kB.
pub const LARGEST: usize = 16 << 20;

/// What the caller says about the sources, because they do not say it themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides<'a> {
    /// The service that every operation belongs to.
    pub service: Option<&'a str>,
    /// The method of every page that does not name one.
    pub method: Option<Method>,
}

/// What an import made of its sources.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Of the operations without errors, in the order of the sources. An operation that several sources describe has
    /// a document for each; the last one is merged with all before it.
    pub documents: Vec<Document>,
    /// The maintainers' texts under the new names of what the import renames.
    pub texts: Vec<MovedTexts>,
    /// Fingerprints of the sources' texts, where the texts of the schema are the maintainers' own.
    pub fingerprints: Vec<Fingerprints>,
    /// How many operations have errors, and no document.
    pub refused: usize,
    /// Every problem of the sources, with places in their files.
    pub diagnostics: Diagnostics,
    /// What is wrong with `api.json`, with places in the schema folder. Then no source was read: which services
    /// there are is not known.
    pub schema_diagnostics: Diagnostics,
    /// What the maintainer should know in addition: services and regions that `api.json` does not have, and what
    /// `generate` will report of other files.
    pub notes: Vec<String>,
}

/// An endpoint document to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Inside the schema folder: `policy-management/v2_policy-assignments_post.json`.
    pub path: String,
    /// The file's text.
    pub text: String,
    /// Index of the source it was made of.
    pub source: usize,
    /// What became of the document that was there.
    pub change: Change,
    /// What was preserved of that document because the source does not say it.
    pub preserved: Vec<Preserved>,
}

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There was none.
    New,
    /// The source says something else.
    Changed,
    /// Not a byte is different.
    Same,
}

/// Reads `sources`, whose paths are file names, and merges them with the documents of `schema`. The same sources give
/// the same documents again. `watch` is called with the index of each source before it is read.
pub fn import(sources: &Folder, schema: &Folder, overrides: Overrides<'_>, watch: &mut dyn FnMut(usize)) -> Imported {
    let services = match Services::read(schema) {
        Ok(services) => services,
        Err(schema_diagnostics) => return Imported { schema_diagnostics, ..Imported::default() },
    };
    let documents = schema.files.iter().map(|file| file.path.as_str());
    let mut import = Import {
        names: TakenNames::of(services.names(), documents),
        services,
        overrides,
        schema: schema.files.iter().map(|file| (file.path.as_str(), file)).collect(),
        written: BTreeMap::new(),
        described: BTreeMap::new(),
        origins: BTreeMap::new(),
        imported: Imported::default(),
    };
    if let Some(service) = overrides.service
        && let Err(help) = source::api_file::service_name(service)
    {
        let diagnostic = Diagnostic::error("bad-value", format!("a service cannot be called `{service}`"));
        import.imported.diagnostics.push(diagnostic.help(help));
        return import.imported;
    }
    for (index, file) in sources.files.iter().enumerate() {
        watch(index);
        import.source(index, file);
    }
    import.check(schema);
    import.store_fingerprints();
    let mut imported = import.imported;
    imported.notes.splice(0..0, import.services.notes());
    imported
}

struct Import<'a> {
    services: Services,
    overrides: Overrides<'a>,
    names: TakenNames,
    /// The folder's files by path.
    schema: BTreeMap<&'a str, &'a SourceFile>,
    /// Drafts of this run by the path of their documents, with the text of each.
    written: BTreeMap<String, (Draft, String)>,
    /// What the sources alone say, by the path of their documents, where their texts are not taken.
    described: BTreeMap<String, String>,
    /// Where the document of each path comes from.
    origins: BTreeMap<String, Origin>,
    imported: Imported,
}

impl Import<'_> {
    fn source(&mut self, index: usize, file: &SourceFile) {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        let mut found = Diagnostics::default();
        let detected = detect(number, file, &mut found);
        // With a duplicate key, the meaning of the document is not certain.
        let is_sound = !found.has_errors();
        self.imported.diagnostics.append(found);
        match detected {
            Ok(Detected::OpenApi(tree)) => self.openapi(index, &tree.root, is_sound),
            Ok(Detected::Page(text)) => {
                let Some(page) = page::read(&text, stem(&file.path), self.overrides, &mut self.imported.diagnostics)
                else {
                    self.imported.refused += 1;
                    return;
                };
                let hints =
                    ServiceHints { category: page.category, hosts: page.hosts, regions: page.regions, title: None };
                self.draft(index, page.draft, page.origin, &hints);
            }
            Err(diagnostic) => self.imported.diagnostics.push(diagnostic),
        }
    }

    fn openapi(&mut self, index: usize, root: &Node<'_>, is_sound: bool) {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        let Some(described) = openapi::read(root, number, &mut self.imported.diagnostics) else { return };
        self.imported.refused += described.refused;
        if !is_sound {
            self.imported.refused += described.operations.len();
            return;
        }
        for Operation { draft, origin } in described.operations {
            let page = draft.page.as_deref().map(stem);
            let category = page.and_then(|page| document::category(page, &draft.path, draft.method));
            let hints = ServiceHints {
                category: category.map(str::to_owned),
                hosts: described.hosts.clone(),
                title: Some(described.title.clone()),
                ..ServiceHints::default()
            };
            self.draft(index, draft, origin, &hints);
        }
    }

    fn draft(&mut self, index: usize, draft: Draft, origin: Origin, hints: &ServiceHints) {
        if let Err(diagnostic) = self.document(index, draft, origin, hints) {
            self.imported.refused += 1;
            if let Some(diagnostic) = diagnostic {
                self.imported.diagnostics.push(diagnostic);
            }
        }
    }

    /// Makes a document of a draft; or returns what is to be reported, if it has not been reported before.
    fn document(
        &mut self,
        index: usize,
        mut draft: Draft,
        origin: Origin,
        hints: &ServiceHints,
    ) -> Result<(), Option<Diagnostic>> {
        let file = Span::File(u32::try_from(index).unwrap_or(u32::MAX));
        let service = self.overrides.service.map(str::to_owned).or_else(|| self.services.find(hints));
        draft.service = service.ok_or_else(|| {
            Diagnostic::error("unknown-service", "the service is not known")
                .label(file, "neither its name nor an address in it tells the service")
                .help("name it with `--service`, or give the file the name of the vendor's page")
        })?;
        self.services.record(&draft.service, hints);
        let path = document::path(&draft);
        if path.len() > 200 {
            let diagnostic = Diagnostic::error("bad-path", format!("the path `{}` is too long", draft.path))
                .label(file, "")
                .help("a document is named after its path, and no file's name can be as long");
            return Err(Some(diagnostic));
        }
        self.names.claim(&path, file)?;
        let before = self.before(&path, &draft, file)?;
        let has_own_texts = self.services.has_own_texts();
        if has_own_texts && draft.kind.has_whole_texts() {
            self.described.insert(path.clone(), document::write(&draft).to_text());
        }
        let (mut draft, mut preserved) = match &before {
            Some((old, _)) => merge::merge(old, draft),
            None => (draft, Vec::new()),
        };
        if has_own_texts && !self.services.is_quoted(&draft) {
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
        self.origins.insert(path.clone(), origin);
        self.written.insert(path, (draft, text));
        Ok(())
    }

    /// Takes back the documents that `generate` would refuse, until it would refuse none.
    fn check(&mut self, schema: &Folder) {
        loop {
            let mut candidates: BTreeMap<&str, Candidate<'_>> = BTreeMap::new();
            for Document { path, text, source, .. } in &self.imported.documents {
                let Some(origin) = self.origins.get(path) else { continue };
                candidates.insert(path, Candidate { text, origin, source: *source });
            }
            let texts = moved_texts::moved_texts(schema, &self.imported.documents);
            let findings = check(schema, &candidates, &texts);
            if findings.refused.is_empty() {
                self.imported.texts = texts;
                let caused = findings.caused.into_iter();
                let notes = caused.map(|message| format!("`cargo xtask generate` will report: {message}"));
                return self.imported.notes.extend(notes);
            }
            self.imported.refused += findings.refused.len();
            self.imported.documents.retain(|document| !findings.refused.contains_key(&document.path));
            self.written.retain(|path, _| !findings.refused.contains_key(path));
            self.described.retain(|path, _| !findings.refused.contains_key(path));
            for error in findings.refused.into_values().flatten() {
                self.imported.diagnostics.push(error);
            }
        }
    }

    fn store_fingerprints(&mut self) {
        if self.described.is_empty() {
            return;
        }
        let old = self.schema.values().filter(|file| !self.written.contains_key(&file.path));
        let new =
            self.written.iter().map(|(path, (_, text))| SourceFile { path: path.clone(), bytes: text.clone().into() });
        let schema = Folder { files: old.map(|file| (*file).clone()).chain(new).collect() };
        self.imported.fingerprints = own_texts::Texts { described: &self.described, schema: &schema }.fingerprints();
    }

    /// The document that is there, if there is one, as a draft and as text; or why it is in the way.
    fn before(&self, path: &str, draft: &Draft, file: Span) -> Result<Option<(Draft, String)>, Diagnostic> {
        let before = match (self.written.get(path), self.schema.get(path)) {
            (Some(written), _) => written.clone(),
            (None, Some(found)) => read_document(found).ok_or_else(|| {
                Diagnostic::error("broken-document", format!("`{path}` cannot be read"))
                    .label(file, "describes the same operation")
                    .help("`cargo xtask generate --check` tells what is wrong with it; mend it or remove it")
            })?,
            (None, None) => return Ok(None),
        };
        let other = &before.0;
        if other.path == draft.path && other.method == draft.method {
            return Ok(Some(before));
        }
        let message = format!("`{}` and `{}` would have one document", other.path, draft.path);
        Err(Diagnostic::error("duplicate-operation", message)
            .label(file, format!("both are `{path}`"))
            .help("one of the two paths is probably wrong"))
    }
}

/// A document that is sound, as a draft and as text.
fn read_document(file: &SourceFile) -> Option<(Draft, String)> {
    if source::check_document(file).has_errors() {
        return None;
    }
    let text = String::from_utf8(file.bytes.clone()).ok()?;
    let draft = document::read(&Json::parse(&text)?)?;
    Some((draft, text))
}

/// The name of a file without its folder and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
