//! `cargo xtask generate`: writes the crate's folder from the schema folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use eset_connect_codegen::{self as codegen, Coverage, File, Folder, Generated, RuntimeDependency, Share};

use crate::error::Error;
use crate::output::{self, Access, Comparison, Layout, Tally, diff, lock};
use crate::paths::SchemaFolder;
use crate::report::{plural, show, show_folder};
use crate::{Outcome, note, paths, print, report};

const EXIT_CODES: &str = "\
Exit codes:
  0  written; fresh (--check); every item has a text (--undocumented)
  1  stale (--check); items without a text or with an outdated one (--undocumented)
  2  failed: errors in the schema, files that cannot be read or written, wrong usage";

/// Writes the Rust crate from the schema folder.
///
/// Reads every document of the schema folder and writes the complete crate: manifest, README and sources. Files
/// that do not change are left alone. Every other entry of the crate's folder is deleted and listed, except
/// `target`, `Cargo.lock` and `.git`. A folder that contains anything but a generated crate is an error, and so are
/// folders that contain each other.
///
/// Problems of the documents are printed to stderr, each with its position and a way to fix it. If one of them is
/// an error, nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    /// Write nothing; list missing, changed and unexpected files with a diff. The exit code is 1 if there are any.
    #[arg(long)]
    check: bool,

    /// Write nothing; list the items without a text or with an outdated one, and count those with a text. The exit code
    /// is 1 if any are listed.
    #[arg(long, conflicts_with = "check")]
    undocumented: bool,

    #[command(flatten)]
    folders: FolderArgs,
}

/// The options that name folders.
#[derive(Debug, clap::Args)]
pub struct FolderArgs {
    #[command(flatten)]
    schema: SchemaFolder,

    /// Folder of the crate [default: generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Runtime for the crate's manifest: a folder, or a version such as 0.1 [default: runtime/ of the workspace].
    #[arg(long, value_name = "DIR|VERSION")]
    runtime: Option<String>,
}

/// The folders of a run, absolute.
pub struct Folders {
    pub schema: PathBuf,
    out: PathBuf,
    /// Whether the crate's folder is the workspace's own `generated/`.
    is_own_out: bool,
    pub runtime: RuntimeDependency,
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let start = Instant::now();
    let folders = Folders::of(&args.folders)?;
    let folder = Folder::load(&report::short(&folders.schema))?;
    let generated = codegen::generate(&folder, &folders.runtime);
    if let Some(errors) = report::problems(&folder, show_folder(&folders.schema), &generated.diagnostics) {
        note(&format!("{errors} in the schema; nothing was written"));
        return Ok(Outcome::Failed);
    }
    if args.undocumented {
        return Ok(undocumented(&generated.coverage));
    }
    if args.check {
        return check(args, &folders, &generated, start);
    }
    print(&write_crate(&folders, &generated, start)?);
    Ok(Outcome::Done)
}

impl Folders {
    pub fn of(args: &FolderArgs) -> Result<Self, Error> {
        let workspace = paths::workspace()?;
        let default_out = workspace.join("generated");
        let schema = args.schema.resolve()?;
        let out = paths::resolve(args.out.as_deref().unwrap_or(&default_out))?;
        let is_own_out = out == default_out;
        let runtime_folder = args.runtime.as_deref().map(Path::new).filter(|folder| folder.is_dir());
        let runtime_folder = runtime_folder.map(paths::resolve).transpose()?;
        let layout = Layout {
            out: &out,
            staging: &output::staging_folder(&out)?,
            schema: &schema,
            runtime: runtime_folder.as_deref(),
            workspace: &workspace,
        };
        layout.check()?;
        let is_below_target = out.parent().is_some_and(|parent| parent.starts_with(workspace.join("target")));
        if !is_own_out && out.starts_with(&workspace) && !is_below_target {
            return Err(Error::new(format!("cargo would treat a crate in {} as part of this workspace", show(&out)))
                .help("choose a folder outside the workspace, or one inside target/"));
        }
        Ok(Self { is_own_out, runtime: runtime(args.runtime.as_deref(), &out, &workspace)?, schema, out })
    }

    /// The folder that is locked. The crate's folder itself is no place for a lock, since a run replaces it.
    fn out_parent(&self) -> &Path {
        self.out.parent().unwrap_or(&self.out)
    }

    /// Compares the crate's folder with the files of this run. Fails if the generator may not write the folder.
    pub fn compare_out<'a>(&self, files: &'a [File]) -> Result<Comparison<'a>, Error> {
        // The workspace's own folder always belongs to the generator, even without a manifest.
        if !self.is_own_out {
            output::check_is_generated(&self.out)?;
        }
        output::compare(&self.out, files)
    }
}

impl FolderArgs {
    /// The command that writes what `--check` compared.
    fn command(&self) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let options = [
            ("--schema", self.schema.named.as_ref().map(path)),
            ("--out", self.out.as_ref().map(path)),
            ("--runtime", self.runtime.clone()),
        ];
        let options = options.iter().filter_map(|(option, value)| {
            let value = quoted(value.as_ref()?);
            Some(format!(" {option} {value}"))
        });
        "cargo xtask generate".to_owned() + &options.collect::<String>()
    }
}

/// The argument, quoted for a shell.
fn quoted(argument: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+,:@%".contains(c);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        return argument.to_owned();
    }
    format!("'{}'", argument.replace('\'', r"'\''"))
}

/// The folder or version requirement that the option names. Without the option, the workspace's runtime, by a relative
/// path if the crate is in the workspace too, so that the manifest does not depend on the machine.
fn runtime(named: Option<&str>, out: &Path, workspace: &Path) -> Result<RuntimeDependency, Error> {
    let Some(named) = named else {
        let runtime = workspace.join("runtime");
        return match paths::relative(out, &runtime, workspace) {
            Some(path) => Ok(RuntimeDependency::Path(path)),
            None => runtime_folder(&runtime),
        };
    };
    let folder = Path::new(named);
    if folder.is_dir() {
        return runtime_folder(&paths::resolve(folder)?);
    }
    let is_version = named.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c))
        && named.chars().all(|c| c.is_ascii_alphanumeric() || ".-+^~=<>*, ".contains(c));
    if is_version {
        return Ok(RuntimeDependency::Version(named.to_owned()));
    }
    Err(Error::new(format!("--runtime {named}: no such folder"))
        .help("use a folder, or a version requirement such as 0.1"))
}

fn runtime_folder(folder: &Path) -> Result<RuntimeDependency, Error> {
    match folder.to_str() {
        Some(path) => Ok(RuntimeDependency::Path(path.to_owned())),
        None => Err(Error::new(format!("cannot write {} into a manifest, since it is not UTF-8", show(folder)))),
    }
}

/// Writes the crate. Returns what was done, as text.
pub fn write_crate(folders: &Folders, generated: &Generated, start: Instant) -> Result<String, Error> {
    let parent = folders.out_parent();
    std::fs::create_dir_all(parent).map_err(|source| Error::io("create the folder", parent, &source))?;
    let held = lock(parent, Access::Write);
    let tree = folders.compare_out(&generated.files)?;
    output::write(&tree)?;
    drop(held);
    let tally = Tally::of(&tree.differences);
    let removed = diff::removed(&folders.out, &tree.differences);
    Ok(format!(
        "{removed}generated: {} → {} ({}: {} written, {} removed, {} unchanged) in {} ms\n",
        contents(generated),
        show_folder(&folders.out),
        plural(generated.files.len(), "file"),
        tally.missing + tally.changed,
        tally.unexpected,
        tree.unchanged.len(),
        start.elapsed().as_millis(),
    ))
}

fn check(args: &Args, folders: &Folders, generated: &Generated, start: Instant) -> Result<Outcome, Error> {
    let held = lock(folders.out_parent(), Access::Read);
    let tree = folders.compare_out(&generated.files)?;
    let text = diff::list(&folders.out, &tree.differences);
    drop(held);
    let tally = Tally::of(&tree.differences);
    let folder = show_folder(&folders.out);
    let files = plural(generated.files.len(), "file");
    let time = start.elapsed().as_millis();
    if tally == Tally::default() {
        let contents = contents(generated);
        print(&format!("fresh: {contents} → {folder} ({files}) in {time} ms\n"));
        return Ok(Outcome::Done);
    }
    let summary = format!("stale: {tally} ({files} → {folder}) in {time} ms\n");
    let command = format!("fix with: {}\n", args.folders.command());
    print(&(text + &summary + &command));
    Ok(Outcome::Stale)
}

/// Lists the items without a text or with an outdated one, and counts those with one per kind.
fn undocumented(coverage: &Coverage) -> Outcome {
    let mut text = String::new();
    for item in &coverage.missing {
        let _ = writeln!(text, "{item}");
    }
    for item in &coverage.outdated {
        let _ = writeln!(text, "{item}: the vendor's text has changed");
    }
    for (kind, Share { items, documented, unknown }) in &coverage.shares {
        let unknown = if *unknown == 0 { String::new() } else { format!(", nothing is known about {unknown}") };
        let _ = writeln!(text, "{kind}s: {documented} of {items} have a text{unknown}");
    }
    print(&text);
    let is_complete = coverage.missing.is_empty() && coverage.outdated.is_empty();
    if is_complete { Outcome::Done } else { Outcome::Stale }
}

/// `3 operations, 9 models, 2 enums, 7 items without a text`
fn contents(Generated { counts, coverage, .. }: &Generated) -> String {
    let mut parts =
        vec![plural(counts.operations, "operation"), plural(counts.models, "model"), plural(counts.enums, "enum")];
    if !coverage.missing.is_empty() {
        parts.push(format!("{} without a text", plural(coverage.missing.len(), "item")));
    }
    if !coverage.outdated.is_empty() {
        parts.push(format!("{} to check", plural(coverage.outdated.len(), "text")));
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_command_can_be_pasted() {
        let args = FolderArgs {
            schema: SchemaFolder { named: None },
            out: Some("it's here".into()),
            runtime: Some(">=0.1".to_owned()),
        };
        assert_eq!(args.command(), r"cargo xtask generate --out 'it'\''s here' --runtime '>=0.1'");
    }

    #[test]
    fn a_runtime_is_a_folder_or_a_version() {
        let workspace = paths::workspace().unwrap();
        let named = |named| runtime(named, &workspace.join("generated"), &workspace);
        assert!(matches!(named(None), Ok(RuntimeDependency::Path(path)) if path == "../runtime"));
        for version in ["0.1", "^1.2.3", ">=0.1, <0.3", "*"] {
            assert!(matches!(named(Some(version)), Ok(RuntimeDependency::Version(v)) if v == version));
        }
        for neither in ["no/such/folder", "1\"", "1\n[x]", "1/2", ""] {
            assert!(named(Some(neither)).is_err(), "{neither}");
        }
    }

    #[test]
    fn a_runtime_folder_is_named_by_its_absolute_path() {
        let workspace = paths::workspace().unwrap();
        let absolute = workspace.join("runtime").to_str().unwrap().to_owned();
        let elsewhere = runtime(None, Path::new("/elsewhere"), &workspace);
        assert!(matches!(elsewhere, Ok(RuntimeDependency::Path(path)) if path == absolute));
        let named = runtime(Some("."), Path::new("/elsewhere"), &workspace);
        assert!(matches!(named, Ok(RuntimeDependency::Path(path)) if Path::new(&path).is_absolute()));
    }
}
