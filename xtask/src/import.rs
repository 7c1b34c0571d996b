//! `cargo xtask import`: writes endpoint documents from the vendor's pages and OpenAPI documents.

use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use eset_connect_codegen::diagnostic::visible;
use eset_connect_codegen::import::{self, Change, Imported, LARGEST, Overrides, Preserved};
use eset_connect_codegen::{Folder, METHODS, Method, SourceFile};

use crate::error::Error;
use crate::output::{self, Access, lock};
use crate::report::{plural, show, show_folder};
use crate::{Outcome, note, paths, print, read, report};

/// A run with at least so many files shows its progress.
const MANY: usize = 20;

const EXIT_CODES: &str = "\
Exit codes:
  0  imported, or nothing had changed
  1  imported, except for the operations with errors
  2  failed, and nothing was written: errors in all operations (or in one, with --all-or-nothing) or in api.json,
     files that cannot be read or written, wrong usage";

/// Writes endpoint documents from the vendor's help pages and OpenAPI documents.
///
/// Reads pages saved as text or as HTML, and OpenAPI 3.0 and 3.1 documents in JSON; the content of a file decides
/// which it is. Each operation becomes a document SERVICE/PATH_METHOD.json in the schema folder. If the document
/// exists, it is replaced by the facts of the source, and keeps what the source cannot express: texts that the
/// source lacks, and what a page loses (an array's text, a query parameter's values). Texts in texts/ move to the
/// new name of a model or enum that the source renames.
///
/// Problems of the files, and of api.json, are printed to stderr, each with its place and a way to fix it. An
/// operation with an error is not imported. That includes every error that `generate` would report of its document.
/// The other operations are imported, and the exit code is 1. With --all-or-nothing, or if no operation is without
/// errors, nothing is written, and the exit code is 2.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    /// Service of every operation; required if neither addresses nor file names identify it.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,

    /// Method of every page without one (neither in its title nor in its file name).
    #[arg(long, value_name = "M", value_parser = method)]
    method: Option<Method>,

    /// Folder of the schema documents, outside any generated crate [default: schema/ of the workspace].
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,

    /// Write nothing if an operation has an error.
    #[arg(long)]
    all_or_nothing: bool,

    /// Pages and OpenAPI documents, which must be regular files, or folders with such files.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

fn method(word: &str) -> Result<Method, String> {
    let found = METHODS.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, method)| method);
    found.ok_or_else(|| "the methods are GET, PUT, POST, PATCH and DELETE".to_owned())
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let start = Instant::now();
    let workspace = paths::workspace()?;
    let schema = workspace.join("schema");
    let into = paths::schema(args.into.as_deref())?;
    output::check_is_outside(&into, &workspace)?;
    let sources = read_sources(&args.files)?;
    let held = lock(paths::existing(&into), Access::Write);
    let mut documents = if into.exists() { Folder::load(&report::short(&into))? } else { Folder::default() };
    let api_root = add_api_file(&mut documents, &into, &schema)?;
    let overrides = Overrides { service: args.service.as_deref(), method: args.method };
    let imported = with_progress(sources.files.len(), |shown| import::import(&sources, &documents, overrides, shown));
    if let Some(errors) = report::problems(&documents, show_folder(api_root), &imported.schema_diagnostics) {
        note(&format!("{errors} in {API_FILE}; nothing was written"));
        return Ok(Outcome::Failed);
    }
    let errors = report::problems(&sources, String::new(), &imported.diagnostics);
    if let Some(errors) = errors.as_ref().filter(|_| args.all_or_nothing || imported.documents.is_empty()) {
        note(&format!("{errors} in {}; nothing was written", plural(sources.files.len(), "file")));
        return Ok(Outcome::Failed);
    }
    let is_stale =
        |path: &str, text: &str| documents.files.iter().all(|f| f.path != path || f.bytes != text.as_bytes());
    output::write_files(&into, imported.files().into_iter().filter(|(path, text)| is_stale(path, text)))?;
    drop(held);
    print_documents(&imported, &sources, &into, start);
    let Some(errors) = errors else { return Ok(Outcome::Done) };
    let refused = match imported.refused.len() {
        0 => String::new(),
        count => format!("; not imported: {}", plural(count, "operation")),
    };
    note(&format!("{errors} in {}{refused}", plural(sources.files.len(), "file")));
    Ok(Outcome::Partial)
}

/// Reads every file of the command line, in its order; those of a folder in the order of their names.
pub fn read_sources(named: &[PathBuf]) -> Result<Folder, Error> {
    let mut files = Vec::new();
    for path in named {
        if path.is_dir() {
            let failed = |source: io::Error| Error::io("read the folder", path, &source);
            let entries = fs::read_dir(path).map_err(failed)?;
            let mut inside = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(failed)?;
            // Reading reports an entry that is not a file.
            inside.retain(|path| !path.is_dir());
            inside.sort();
            if inside.is_empty() {
                return Err(Error::new(format!("there are no files in {}", show(path))));
            }
            for path in inside {
                files.push(read_source(&path)?);
            }
        } else {
            files.push(read_source(path)?);
        }
    }
    Ok(Folder { files })
}

/// Reads one byte more than the limit at most, which is enough to reject the file.
fn read_source(path: &Path) -> Result<SourceFile, Error> {
    let bytes = read::regular(path, LARGEST as u64 + 1).map_err(|source| Error::io("read", path, &source))?;
    Ok(SourceFile { path: path.display().to_string(), bytes })
}

/// Adds the workspace's `api.json`, which lists the services, to a folder without one. Returns the folder of the
/// `api.json` that is used.
fn add_api_file<'f>(documents: &mut Folder, into: &'f Path, schema: &'f Path) -> Result<&'f Path, Error> {
    if documents.files.iter().any(|file| file.path == API_FILE) {
        return Ok(into);
    }
    let path = schema.join(API_FILE);
    match read::regular(&path, u64::MAX) {
        Ok(bytes) => documents.files.push(SourceFile { path: API_FILE.to_owned(), bytes }),
        Err(source) if source.kind() == io::ErrorKind::NotFound => {}
        Err(source) => return Err(Error::io("read", &path, &source)),
    }
    Ok(schema)
}

const API_FILE: &str = "api.json";

/// Prints for each operation whether its document is new, changed or the same.
fn print_documents(imported: &Imported, sources: &Folder, into: &Path, start: Instant) {
    let mut lines = Vec::new();
    let mut tally = [0, 0, 0];
    for document in &imported.documents {
        let (index, word) = match document.change {
            Change::New => (0, "new"),
            Change::Changed => (1, "changed"),
            Change::Same => (2, "same"),
        };
        tally[index] += 1;
        let source = sources.files.get(document.source).map_or("", |file| &file.path);
        lines.push(format!("{word:<8} {} ← {}", document.path, visible(source)));
        if document.change == Change::Changed && !document.preserved.is_empty() {
            lines.push(format!("         kept: {}", kept(&document.preserved)));
        }
    }
    for texts in &imported.texts {
        let names: Vec<String> = texts.names.iter().map(|(old, new)| format!("{old} → {new}")).collect();
        lines.push(visible(&format!("moved    {}: {}", texts.path, names.join(", "))));
    }
    let [new, changed, same] = tally;
    lines.push(format!(
        "imported: {} from {} ({new} new, {changed} changed, {same} same) → {} in {} ms\n",
        plural(imported.documents.len(), "operation"),
        plural(sources.files.len(), "file"),
        show_folder(into),
        start.elapsed().as_millis(),
    ));
    print(&lines.join("\n"));
    for file in &imported.fingerprints {
        let service = file.path.rsplit('/').next().unwrap_or_default();
        for item in &file.changed {
            note(&format!("check: the vendor changed its text about `{item}` (texts/{service})"));
        }
    }
    for line in &imported.notes {
        note(&format!("note: {line}"));
    }
    for message in &imported.caused {
        note(&format!("note: `cargo xtask generate` will report: {message}"));
    }
    for path in &imported.absent {
        note(&format!("note: {path} describes an operation that the vendor's document no longer has"));
    }
}

/// The facts that the document keeps because the source lacks them, shortened.
fn kept(kept: &[Preserved]) -> String {
    const SHOWN: usize = 6;
    let shown: Vec<String> = kept
        .iter()
        .take(SHOWN)
        .map(|kept| if kept.at.is_empty() { kept.what.clone() } else { format!("{} of {}", kept.what, kept.at) })
        .collect();
    let rest = kept.len().saturating_sub(SHOWN);
    let more = if rest == 0 { String::new() } else { format!(" and {rest} more") };
    shown.join(", ") + &more
}

/// Calls `work` with a function that shows its progress in one line of a terminal, if there are many files.
pub fn with_progress<T>(files: usize, work: impl FnOnce(&mut dyn FnMut(usize)) -> T) -> T {
    let is_shown = files >= MANY && io::stderr().is_terminal();
    let done = work(&mut |index| {
        if is_shown {
            let _ = write!(io::stderr(), "\rreading {} of {files}", index + 1);
        }
    });
    if is_shown {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
    done
}
