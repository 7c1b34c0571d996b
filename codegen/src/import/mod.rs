//! Makes endpoint documents of what the vendor publishes: help pages and OpenAPI documents.
//!
//! Bytes in, documents and diagnostics out; which files those are is the caller's business. A source is
//! told by its content. Every reader makes drafts in the dialect; the rest of the way is one for
//! all of them: the service is found, the draft is united with the document that is there already, and the
//! result is printed canonically and read back by the reader that `generate` uses.

mod detect;
mod document;
mod draft;
mod merge;
mod moved_texts;
mod openapi;
mod own_texts;
mod page;
mod schema;
mod service;
mod taken_names;

use std::collections::{BTreeMap, BTreeSet};

use self::detect::{Detected, detect};
use self::draft::Draft;
pub use self::merge::Preserved;
pub use self::moved_texts::MovedTexts;
use self::openapi::Operation;
pub use self::own_texts::Fingerprints;
pub use self::schema::value::Json;
use self::service::{ServiceHints, Services};
use self::taken_names::TakenNames;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
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
    /// In the order of the sources; empty when there are errors. An operation that several sources describe
    /// has a document for each, of which the last is united with all before it.
    pub documents: Vec<Document>,
    /// The maintainers' texts under the new names of what the import renames.
    pub texts: Vec<MovedTexts>,
    /// Fingerprints of the sources' texts, where the texts of the schema are the maintainers' own.
    pub fingerprints: Vec<Fingerprints>,
    /// Every problem of the sources, with places in their files.
    pub diagnostics: Diagnostics,
    /// What is wrong with `api.json`, with places in the schema folder. Then no source was read: which services
    /// there are is not known.
    pub schema_diagnostics: Diagnostics,
    /// What the maintainer should know beside: services and regions that `api.json` does not have.
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

/// Reads `sources`, whose paths are the files' names, and unites what they say with the documents of
/// `schema`. The same sources give the same documents again. `watch` is told of each source, by its index,
/// before it is read.
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
        imported: Imported::default(),
    };
    import.check_service();
    for (index, file) in sources.files.iter().enumerate() {
        watch(index);
        import.source(index, file);
    }
    import.store_fingerprints();
    let mut imported = import.imported;
    if imported.diagnostics.has_errors() {
        imported.documents.clear();
        imported.fingerprints.clear();
    }
    imported.texts = moved_texts::moved_texts(schema, &imported.documents);
    imported.notes = import.services.notes();
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
    imported: Imported,
}

impl Import<'_> {
    fn check_service(&mut self) {
        if let Some(service) = self.overrides.service
            && let Err(help) = source::api_file::service_name(service)
        {
            let diagnostic = Diagnostic::error("bad-value", format!("a service cannot be called `{service}`"));
            self.imported.diagnostics.push(diagnostic.help(help));
        }
    }

    fn source(&mut self, index: usize, file: &SourceFile) {
        let number = u32::try_from(index).unwrap_or(u32::MAX);
        match detect(number, file, &mut self.imported.diagnostics) {
            Ok(Detected::OpenApi(tree)) => {
                let Some(described) = openapi::read(&tree.root, number, &mut self.imported.diagnostics) else { return };
                for Operation { draft, reported } in described.operations {
                    let category = draft
                        .page
                        .as_deref()
                        .and_then(|page| document::category(stem(page), &draft.path, draft.method));
                    let hints = ServiceHints {
                        category: category.map(str::to_owned),
                        hosts: described.hosts.clone(),
                        title: Some(described.title.clone()),
                        ..ServiceHints::default()
                    };
                    self.draft(index, draft, &hints, reported);
                }
            }
            Ok(Detected::Page(text)) => {
                let stem = stem(&file.path);
                let mut found = Diagnostics::default();
                let page = page::read(&text, stem, self.overrides, &mut found);
                let reported = found.iter().map(|problem| problem.code).collect();
                self.imported.diagnostics.append(found);
                let Some(page) = page else { return };
                let hints =
                    ServiceHints { category: page.category, hosts: page.hosts, regions: page.regions, title: None };
                self.draft(index, page.draft, &hints, reported);
            }
            Err(diagnostic) => self.imported.diagnostics.push(diagnostic),
        }
    }

    /// Makes a document of a draft, of which the reader has told problems of the codes `reported`.
    fn draft(&mut self, index: usize, mut draft: Draft, hints: &ServiceHints, reported: BTreeSet<&'static str>) {
        let file = Span::File(u32::try_from(index).unwrap_or(u32::MAX));
        let Some(service) = self.overrides.service.map(str::to_owned).or_else(|| self.services.find(hints)) else {
            let diagnostic = Diagnostic::error("unknown-service", "the service is not known")
                .label(file, "neither its name nor an address in it tells the service")
                .help("name it with `--service`, or give the file the name of the vendor's page");
            return self.imported.diagnostics.push(diagnostic);
        };
        draft.service = service;
        self.services.record(&draft.service, hints);
        let path = document::path(&draft);
        if path.len() > 200 {
            let diagnostic = Diagnostic::error("bad-path", format!("the path `{}` is too long", draft.path))
                .label(file, "")
                .help("a document is named after its path, and no file's name can be as long");
            return self.imported.diagnostics.push(diagnostic);
        }
        if let Err(diagnostic) = self.names.claim(&path, file) {
            return diagnostic.into_iter().for_each(|diagnostic| self.imported.diagnostics.push(diagnostic));
        }
        let before = match self.before(&path, &draft, file) {
            Ok(before) => before,
            Err(diagnostic) => return self.imported.diagnostics.push(diagnostic),
        };
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
        if self.read_back(&path, &text, file, reported) {
            self.imported.documents.push(Document {
                path: path.clone(),
                text: text.clone(),
                source: index,
                change,
                preserved,
            });
            self.written.insert(path, (draft, text));
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

    /// Whether `generate` can read the document. The readers have reported what is wrong with a source, which
    /// has the codes `reported`; this is the last guard of the schema folder.
    fn read_back(&mut self, path: &str, text: &str, at: Span, mut reported: BTreeSet<&'static str>) -> bool {
        let file = SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        let found = source::check_document(&file);
        let is_sound = !found.has_errors();
        for mut diagnostic in found {
            if reported.insert(diagnostic.code) {
                diagnostic.labels.clear();
                self.imported.diagnostics.push(diagnostic.label(at, format!("its document would be `{path}`")));
            }
        }
        is_sound
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_one_document_is_told_of_another_too() {
        let mut import = Import {
            services: Services::read(&Folder::default()).unwrap(),
            names: TakenNames::default(),
            overrides: Overrides::default(),
            schema: BTreeMap::new(),
            written: BTreeMap::new(),
            described: BTreeMap::new(),
            imported: Imported::default(),
        };
        let text = r#"{"service": "fleet", "x": 1, "y": 2, "responses": {"99": {}}}"#;
        for (path, told) in [("fleet/a.json", None), ("fleet/b.json", None), ("fleet/c.json", Some("unknown-key"))] {
            assert!(!import.read_back(path, text, Span::File(0), told.into_iter().collect()));
        }
        let told: Vec<String> = import
            .imported
            .diagnostics
            .iter()
            .map(|problem| format!("{}, {}", problem.code, problem.labels[0].text))
            .collect();
        let of = |code: &str, name: &str| format!("{code}, its document would be `fleet/{name}.json`");
        let expected = ["a", "b"].map(|name| ["missing-key", "unknown-key", "bad-status"].map(|code| of(code, name)));
        let of_c = ["missing-key", "bad-status"].map(|code| of(code, "c"));
        assert_eq!(told, [expected.concat(), of_c.to_vec()].concat());
    }
}
