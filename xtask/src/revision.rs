//! Reads a schema folder from a git revision, with the git command.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use eset_connect_codegen::{Folder, SourceFile};

use crate::error::Error;
use crate::report::show;

/// Whether a name is a revision of the repository around the schema folder.
pub fn exists(revision: &str, schema: &Path) -> bool {
    let commit = format!("{revision}^{{commit}}");
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
    git(schema, arguments).is_ok_and(|output| output.status.success())
}

/// Reads the schema folder as it is in a revision. The folder itself need not exist any more.
pub fn load(revision: &str, schema: &Path) -> Result<Folder, Error> {
    let mut tree = OsString::from(format!("{revision}:./"));
    tree.push(schema.file_name().unwrap_or_default());
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options"].map(OsString::from);
    let found = git(schema, arguments.into_iter().chain([tree]))?;
    if !found.status.success() {
        return Err(Error::new(format!("the revision {revision} has no folder {}", show(schema)))
            .help("name a later revision, or the folder that the schema was in with --schema"));
    }
    let tree = text(&found.stdout, revision)?;
    let listing = checked(git(schema, ["ls-tree", "-r", "-z", "--full-tree", tree.trim()])?, revision)?;
    let entries = listing.split(|byte| *byte == 0).filter(|entry| !entry.is_empty());
    let mut blobs = Vec::new();
    for entry in entries {
        blobs.extend(blob(text(entry, revision)?, revision)?);
    }
    let contents = contents(schema, &blobs, revision)?;
    let files = blobs.into_iter().zip(contents).map(|((path, _), bytes)| SourceFile { path, bytes });
    let mut files: Vec<SourceFile> = files.collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Folder { files })
}

/// The path and the hash of an entry, if it is a file that the generator reads.
fn blob(entry: &str, revision: &str) -> Result<Option<(String, String)>, Error> {
    let unexpected = || Error::new(format!("cannot read the revision {revision}: git lists {entry:?}"));
    let (about, path) = entry.split_once('\t').ok_or_else(unexpected)?;
    let mut about = about.split(' ');
    let (mode, hash) = about.next().zip(about.nth(1)).ok_or_else(unexpected)?;
    match mode {
        // A submodule has no files here.
        "160000" => Ok(None),
        "120000" => Err(Error::new(format!("the revision {revision} has a symbolic link: {path}"))
            .help("check the revision out, and name the folder in place of the revision")),
        _ => Ok(Folder::reads(path).then(|| (path.to_owned(), hash.to_owned()))),
    }
}

/// The contents of files, in one run of git.
fn contents(schema: &Path, blobs: &[(String, String)], revision: &str) -> Result<Vec<Vec<u8>>, Error> {
    let hashes = blobs.iter().fold(String::new(), |hashes, (_, hash)| hashes + hash + "\n");
    let mut child = command(schema)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|source| Error::new(format!("cannot run git: {source}")))?;
    let input = child.stdin.take();
    // Git answers while it reads, so both pipes have to be served at once.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || input.map(|mut input| input.write_all(hashes.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(|source| Error::new(format!("cannot run git: {source}")))?;
    let output = checked(output, revision)?;
    let cut_off = || Error::new(format!("cannot read the revision {revision}: git returned less than it announced"));
    let mut rest = output.as_slice();
    let mut contents = Vec::with_capacity(blobs.len());
    for _ in blobs {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(cut_off)?;
        let head = text(&rest[..end], revision)?;
        let size: usize = head.rsplit(' ').next().and_then(|size| size.parse().ok()).ok_or_else(cut_off)?;
        let bytes = rest.get(end + 1..).and_then(|rest| rest.get(..size)).ok_or_else(cut_off)?;
        contents.push(bytes.to_vec());
        rest = rest.get(end + size + 2..).ok_or_else(cut_off)?;
    }
    Ok(contents)
}

fn command(schema: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(schema.parent().unwrap_or(schema));
    command
}

fn git(schema: &Path, arguments: impl IntoIterator<Item = impl AsRef<std::ffi::OsStr>>) -> Result<Output, Error> {
    let output = command(schema).args(arguments).stdin(Stdio::null()).output();
    output.map_err(|source| Error::new(format!("cannot run git: {source}")))
}

fn checked(output: Output, revision: &str) -> Result<Vec<u8>, Error> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    let reason = String::from_utf8_lossy(&output.stderr);
    Err(Error::new(format!("cannot read the revision {revision}: {}", reason.trim())))
}

fn text<'t>(bytes: &'t [u8], revision: &str) -> Result<&'t str, Error> {
    let not_text = |_| Error::new(format!("the revision {revision} has a file whose name is not UTF-8"));
    std::str::from_utf8(bytes).map_err(not_text)
}
