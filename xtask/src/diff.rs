//! `cargo xtask diff`: compares two schemas, for the review of an update.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::diff::print::{self, Options};
use eset_connect_codegen::diff::{Change, Class, Diff};
use eset_connect_codegen::{Api, Folder, resolve};

use crate::error::Error;
use crate::report::{self, plural, show, show_folder};
use crate::{Outcome, note, paths, revision};

const EXIT_CODES: &str = "\
Exit codes:
  0  compared
  1  a change breaks what --deny names
  2  failed: errors in one of the schemas, a revision that cannot be read, wrong usage";

/// Compares two schemas and prints each change with its effects.
///
/// Each change is classified twice: for the wire, by the vendor's policy, and for Rust callers, by the API of the
/// generated crate. The classes are breaking, additive and cosmetic. Cosmetic changes are counted. The last line is the
/// version that the crate needs.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    /// The earlier schema: a git revision, or a schema folder [default: HEAD].
    base: Option<String>,

    /// The later schema: a git revision, or a schema folder [default: schema/ of the workspace].
    head: Option<String>,

    /// List cosmetic changes too.
    #[arg(long)]
    all: bool,

    /// How the changes are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Print entries for the section "Unreleased" of CHANGELOG.md instead: the effects on programs, by Rust names.
    #[arg(long, conflicts_with_all = ["format", "all"])]
    changelog: bool,

    /// Exit with 1 if a change breaks the wire, or Rust callers. Can be repeated.
    #[arg(long, value_enum, value_name = "SIDE")]
    deny: Vec<SideName>,

    /// The schema folder, also for its place in a revision [default: schema/ of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SideName {
    /// Requests and responses.
    Wire,
    /// Programs that use the generated crate.
    Rust,
}

/// Where a schema is.
pub enum Source {
    /// A schema folder.
    Folder(PathBuf),
    /// A git revision.
    Revision(String),
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let schema = paths::schema(args.schema.as_deref())?;
    let base = Source::named(args.base.as_deref().unwrap_or("HEAD"), &schema)?;
    let head =
        args.head.as_deref().map_or_else(|| Ok(Source::Folder(schema.clone())), |name| Source::named(name, &schema));
    let head = head?;
    let Some((base, head)) = read(&base, &schema)?.zip(read(&head, &schema)?) else {
        return Ok(Outcome::Failed);
    };
    let diff = head.diff(&base);
    crate::print(&printed(args, &diff));
    let denied: Vec<String> = args.deny.iter().filter_map(|side| denied(*side, &diff)).collect();
    for line in &denied {
        note(line);
    }
    Ok(if denied.is_empty() { Outcome::Done } else { Outcome::Stale })
}

fn printed(args: &Args, diff: &Diff) -> String {
    if args.changelog {
        return print::changelog(diff);
    }
    let options = Options { all: args.all, coloured: report::has_color(&std::io::stdout()) };
    match args.format {
        Format::Text => print::text(diff, options),
        Format::Markdown => print::markdown(diff, options),
        Format::Json => print::json(diff, options),
    }
}

/// `denied: 2 changes break the wire`
fn denied(side: SideName, diff: &Diff) -> Option<String> {
    let (what, class): (_, fn(&Change) -> Class) = match side {
        SideName::Wire => ("the wire", |change| change.wire),
        SideName::Rust => ("Rust callers", |change| change.rust),
    };
    match diff.changes.iter().filter(|change| class(change) == Class::Breaking).count() {
        0 => None,
        1 => Some(format!("denied: 1 change breaks {what}")),
        count => Some(format!("denied: {} break {what}", plural(count, "change"))),
    }
}

impl Source {
    /// A folder with an `api.json`, or else a revision.
    pub fn named(name: &str, schema: &Path) -> Result<Self, Error> {
        let folder = Path::new(name);
        if folder.join("api.json").exists() {
            return Ok(Self::Folder(paths::resolve(folder)?));
        }
        if revision::exists(name, schema) {
            return Ok(Self::Revision(name.to_owned()));
        }
        let error = Error::new(format!("{name} is neither a schema folder nor a revision"));
        Err(error.help("name a folder with an api.json, or a commit, branch or tag of the repository of the schema"))
    }

    /// The source, as an error names it.
    fn shown(&self) -> String {
        match self {
            Self::Folder(folder) => show(folder),
            Self::Revision(name) => format!("the revision {name}"),
        }
    }

    /// What is printed in front of the paths of its files.
    fn root(&self, schema: &Path) -> String {
        match self {
            Self::Folder(folder) => show_folder(folder),
            Self::Revision(name) => format!("{name}:{}", show_folder(schema)),
        }
    }
}

/// Reads a schema; `None` if it has errors, which are printed.
pub fn read(source: &Source, schema: &Path) -> Result<Option<Api>, Error> {
    let folder = match source {
        Source::Folder(folder) => Folder::load(&report::short(folder))?,
        Source::Revision(name) => revision::load(name, schema)?,
    };
    let mut diagnostics = Diagnostics::default();
    let api = resolve(&folder, &mut diagnostics);
    if api.is_none()
        && let Some(errors) = report::problems(&folder, source.root(schema), &diagnostics)
    {
        note(&format!("{errors} in {}; nothing was compared", source.shown()));
    }
    Ok(api)
}
