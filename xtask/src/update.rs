//! `cargo xtask update`: imports what the vendor publishes, generates the crate and prints the difference.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use eset_connect_codegen::diagnostic::{Diagnostics, RenderOptions, Severity, visible};
use eset_connect_codegen::diff::print::{self, Options, escape};
use eset_connect_codegen::import::{self, Change, Imported, Updated};
use eset_connect_codegen::{self as codegen, Api, Folder, resolve};

use crate::diff::Source;
use crate::error::Error;
use crate::generate::{FolderArgs, Folders, write_crate};
use crate::import::{read_sources, with_progress};
use crate::output::{self, Access, lock};
use crate::report::{plural, show_folder};
use crate::{Outcome, diff, lint, note, paths, print, report};

const EXIT_CODES: &str = "\
Exit codes:
  0  updated, or nothing had changed
  1  updated, except for the operations that cannot be expressed
  2  failed, and nothing was written: errors in a document or in the resulting schema, files that cannot be read or
     written, wrong usage

To update from everything that the vendor publishes:

  bash .ci/fetch-documents target/documents
  cargo xtask update target/documents > target/description.md";

/// Imports documents of the vendor, generates the crate, and prints the difference for a pull request.
///
/// An OpenAPI document describes a whole service: an operation of the schema that it does not have is removed, with the
/// texts about it, unless a `source` or a page of the product on premises describes it. Without files, the schema is not
/// changed.
///
/// An operation that cannot be expressed is left out and listed; the schema keeps the document that it has. Any other
/// error stops the update, and nothing is written.
///
/// The difference is printed to stdout as Markdown, with what a maintainer has to do before the update can be merged.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    /// What the difference is printed against: a git revision, or a schema folder.
    #[arg(long, default_value = "HEAD")]
    base: String,

    #[command(flatten)]
    folders: FolderArgs,

    /// OpenAPI documents and pages, which must be regular files, or folders with such files.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let start = Instant::now();
    let folders = Folders::of(&args.folders)?;
    let base = Source::named(&args.base, &folders.schema)?;
    let Some(base) = diff::read(&base, &folders.schema)? else { return Ok(Outcome::Failed) };
    let sources = read_sources(&args.files)?;
    let lock = lock(paths::existing(&folders.schema), Access::Write);
    let before = Folder::load(&report::short(&folders.schema))?;
    let updated = with_progress(sources.files.len(), |shown| import::update(&sources, &before, shown));
    let root = show_folder(&folders.schema);
    if let Some(errors) = report::problems(&before, root.clone(), &updated.imported.schema_diagnostics) {
        return Ok(failed(&errors, "api.json"));
    }
    let errors = report::problems(&sources, String::new(), &updated.imported.diagnostics);
    if updated.imported.unreadable > 0 {
        let errors = errors.unwrap_or_default();
        return Ok(failed(&errors, &plural(sources.files.len(), "document")));
    }
    let generated = codegen::generate(&updated.schema, &folders.runtime);
    if let Some(errors) = report::problems(&updated.schema, root, &generated.diagnostics) {
        for line in &updated.imported.notes {
            note(&format!("note: {line}"));
        }
        note("note: the positions are those in the updated schema");
        return Ok(failed(&errors, "the updated schema"));
    }
    // An error about the crate's folder must come before the schema is written.
    folders.compare_out(&generated.files)?;
    let Some(head) = resolve(&updated.schema, &mut Diagnostics::default()) else { return Ok(Outcome::Failed) };
    write_schema(&folders.schema, &before, &updated)?;
    drop(lock);
    note(write_crate(&folders, &generated, start)?.trim_end());
    let report = Report { sources: &sources, updated: &updated, base: &base, head: &head };
    print(&report.markdown());
    Ok(if updated.imported.refused.is_empty() { Outcome::Done } else { Outcome::Partial })
}

fn failed(errors: &str, place: &str) -> Outcome {
    note(&format!("{errors} in {place}; nothing was written"));
    Outcome::Failed
}

/// Writes the files that changed, and then deletes those that are gone.
fn write_schema(schema: &Path, before: &Folder, updated: &Updated) -> Result<(), Error> {
    let old = |path: &str| before.files.iter().find(|file| file.path == path).map(|file| &file.bytes);
    let changed = updated.schema.files.iter().filter(|file| old(&file.path) != Some(&file.bytes));
    let texts = changed.map(|file| (file.path.as_str(), str::from_utf8(&file.bytes).unwrap_or_default()));
    output::write_files(schema, texts)?;
    for path in &updated.imported.absent {
        let path = schema.join(path);
        fs::remove_file(&path).map_err(|source| Error::io("remove", &path, &source))?;
    }
    Ok(())
}

/// What is printed about an update.
struct Report<'a> {
    sources: &'a Folder,
    updated: &'a Updated,
    base: &'a Api,
    head: &'a Api,
}

impl Report<'_> {
    fn markdown(&self) -> String {
        let diff = self.head.diff(self.base);
        // A description that is too long is cut at its end.
        let mut text = self.counts();
        section(&mut text, "To do", self.to_do());
        section(&mut text, "Not imported", self.updated.imported.refused.iter().map(|name| escape(name)).collect());
        let errors = self.errors();
        if !errors.is_empty() {
            let longest_run = errors.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest_run.max(2) + 1);
            let _ = writeln!(text, "{fence}text\n{}\n{fence}\n", errors.trim_end());
        }
        section(&mut text, "Removed", self.removed());
        text + &print::markdown(&diff, Options { all: false, coloured: false })
    }

    /// `16 documents with 104 operations: 1 new, 2 changed, 101 the same.`
    fn counts(&self) -> String {
        if self.sources.files.is_empty() {
            return String::new();
        }
        let Imported { documents, .. } = &self.updated.imported;
        let count = |change| documents.iter().filter(|document| document.change == change).count();
        format!(
            "{} with {}: {} new, {} changed, {} the same.\n\n",
            plural(self.sources.files.len(), "document"),
            plural(documents.len(), "operation"),
            count(Change::New),
            count(Change::Changed),
            count(Change::Same),
        )
    }

    /// The files and texts that the update removed.
    fn removed(&self) -> Vec<String> {
        let documents = self.updated.imported.absent.iter().map(|path| escape(path));
        let texts = self.updated.removed_texts.iter();
        let texts = texts.flat_map(|(path, items)| items.iter().map(move |item| (path, item)));
        documents.chain(texts.map(|(path, item)| escape(&format!("the text about {item} in {path}")))).collect()
    }

    /// What CI would reject, and what only a person can decide.
    fn to_do(&self) -> Vec<String> {
        let known = self.base.lint();
        let findings = self.head.lint().into_iter().filter(|finding| !known.contains(finding));
        let findings = findings.map(|finding| format!("Fix or allow: {}", lint::line(&finding)));
        let moved = self.updated.imported.texts.iter().flat_map(|moved| {
            moved.names.iter().map(|(old, new)| format!("Check the texts in {}: {old} is now {new}", moved.path))
        });
        let notes = self.updated.imported.notes.iter().cloned();
        findings.chain(moved).chain(notes).chain(self.not_described()).map(|line| escape(line.trim_end())).collect()
    }

    /// The services that no document describes, of several that should describe all.
    fn not_described(&self) -> impl Iterator<Item = String> {
        let described: BTreeSet<&str> =
            self.updated.imported.documents.iter().filter_map(|document| document.path.split('/').next()).collect();
        let are_all_expected = self.sources.files.len() > 1;
        let services = self.head.services().iter().map(|service| service.about.name.as_str());
        let missing = services.filter(move |name| are_all_expected && !described.contains(name));
        missing.map(|name| format!("No document describes the service {name}, so it was not compared"))
    }

    /// The errors of the operations that were left out, with their places.
    fn errors(&self) -> String {
        let mut errors = Diagnostics::default();
        for diagnostic in &self.updated.imported.diagnostics {
            if diagnostic.severity == Severity::Error {
                errors.push(diagnostic.clone());
            }
        }
        let text = errors.render_with(self.sources, &RenderOptions { root: String::new(), coloured: false });
        text.lines().map(|line| visible(line) + "\n").collect()
    }
}

fn section(text: &mut String, title: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        let _ = write!(text, "## {title}\n\n");
        for line in lines {
            let _ = writeln!(text, "* {line}");
        }
        text.push('\n');
    }
}
