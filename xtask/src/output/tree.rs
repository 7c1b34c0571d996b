//! Compares a crate's folder with the files of a run.
//!
//! The folder belongs to the generator as a whole: an entry that a run did not produce is unexpected. This module only
//! reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, FileType};
use std::io;
use std::path::{Component, Path, PathBuf};

use eset_connect_codegen::File;

use super::ownership;
use crate::error::Error;

/// A folder compared with the files that it should contain.
#[derive(Debug)]
pub struct Comparison<'a> {
    pub root: PathBuf,
    /// Sorted by path.
    pub differences: Vec<Difference<'a>>,
    pub unchanged: Vec<&'a File>,
    /// Whether the folder also contains entries that are not the generator's.
    pub foreign: bool,
}

#[derive(Debug)]
pub struct Difference<'a> {
    /// Inside the folder.
    pub path: PathBuf,
    pub state: State<'a>,
}

#[derive(Debug)]
pub enum State<'a> {
    Missing(&'a File),
    Changed(&'a File, EntryType),
    Unexpected(EntryType),
}

/// The type of a directory entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryType {
    File,
    Folder,
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// How many files differ, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub missing: usize,
    pub changed: usize,
    pub unexpected: usize,
}

impl Tally {
    pub fn of<'a>(differences: impl IntoIterator<Item = &'a Difference<'a>>) -> Self {
        let mut tally = Self::default();
        for difference in differences {
            match difference.state {
                State::Missing(_) => tally.missing += 1,
                State::Changed(..) => tally.changed += 1,
                State::Unexpected(_) => tally.unexpected += 1,
            }
        }
        tally
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} missing, {} changed, {} unexpected", self.missing, self.changed, self.unexpected)
    }
}

impl From<FileType> for EntryType {
    fn from(file_type: FileType) -> Self {
        if file_type.is_symlink() {
            Self::Link
        } else if file_type.is_dir() {
            Self::Folder
        } else if file_type.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }
}

/// Compares the folder at `root`, which need not exist, with `files`.
pub fn compare<'a>(root: &Path, files: &'a [File]) -> Result<Comparison<'a>, Error> {
    let listing = list(root)?;
    let mut expected = BTreeMap::new();
    for file in files {
        expected.insert(inside(&file.path)?, file);
    }
    let mut unchanged = Vec::new();
    let mut differences = Vec::new();
    for (path, &file) in &expected {
        match difference(root, path, file, listing.entries.get(path)) {
            Some(difference) => differences.push(difference),
            None => unchanged.push(file),
        }
    }
    let all = expected.keys().chain(listing.entries.keys());
    let around: BTreeSet<&Path> = all.flat_map(|path| path.ancestors().skip(1)).collect();
    for (path, &found) in &listing.entries {
        // Entries inside a folder are reported themselves.
        let is_explained = found == EntryType::Folder && around.contains(&**path);
        if !is_explained && !expected.contains_key(path) {
            differences.push(Difference { path: path.clone(), state: State::Unexpected(found) });
        }
    }
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Comparison { root: root.to_path_buf(), differences, unchanged, foreign: listing.foreign })
}

fn difference<'a>(root: &Path, path: &Path, file: &'a File, found: Option<&EntryType>) -> Option<Difference<'a>> {
    let state = match found {
        None => State::Missing(file),
        Some(EntryType::File) if contains(&root.join(path), &file.text) => return None,
        Some(&found) => State::Changed(file, found),
    };
    Some(Difference { path: path.to_path_buf(), state })
}

/// The path of a generated file, which never leads out of its folder.
fn inside(path: &str) -> Result<PathBuf, Error> {
    let path = PathBuf::from(path);
    let mut parts = path.components().peekable();
    if parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_))) {
        return Ok(path);
    }
    Err(Error::new(format!("the generator named a file outside its folder: {}", path.display())))
}

/// A file that cannot be read counts as different, since writing it again fixes that too.
fn contains(path: &Path, text: &str) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())
}

#[derive(Default)]
struct Listing {
    /// Everything in the folder and its subfolders; symbolic links are not followed.
    entries: BTreeMap<PathBuf, EntryType>,
    foreign: bool,
}

fn list(root: &Path) -> Result<Listing, Error> {
    let mut listing = Listing::default();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let path = root.join(&folder);
        let failed = |source: &io::Error| Error::io("read the folder", &path, source);
        let entries = match fs::read_dir(&path) {
            Err(source) if source.kind() == io::ErrorKind::NotFound => continue,
            result => result.map_err(|source| failed(&source))?,
        };
        for entry in entries {
            let entry = entry.map_err(|source| failed(&source))?;
            if folder.as_os_str().is_empty() && ownership::is_foreign(&entry.file_name()) {
                listing.foreign = true;
                continue;
            }
            let found = EntryType::from(entry.file_type().map_err(|source| failed(&source))?);
            let path = folder.join(entry.file_name());
            if found == EntryType::Folder {
                folders.push(path.clone());
            }
            listing.entries.insert(path, found);
        }
    }
    Ok(listing)
}

#[cfg(test)]
mod tests {
    use super::super::test_dir::{self, file};
    use super::*;

    fn summary(root: &Path, files: &[File]) -> Vec<String> {
        let differences = compare(root, files).unwrap().differences;
        let line = |Difference { path, state }: &Difference<'_>| {
            let path = path.display();
            match state {
                State::Missing(_) => format!("missing {path}"),
                State::Changed(_, found) => format!("changed {path} {found:?}"),
                State::Unexpected(found) => format!("unexpected {path} {found:?}"),
            }
        };
        differences.iter().map(line).collect()
    }

    #[test]
    fn in_an_absent_folder_every_file_is_missing() {
        let root = test_dir::folder("tree_absent").join("crate");
        let files = [file("Cargo.toml", ""), file("src/lib.rs", "")];
        assert_eq!(summary(&root, &files), ["missing Cargo.toml", "missing src/lib.rs"]);
    }

    #[test]
    fn every_kind_of_difference_is_found() {
        let root = test_dir::folder("tree_kinds");
        test_dir::fill(
            &root,
            &[("same", "1"), ("edited", "old"), ("folder/x", ""), ("src/stray", ""), ("src/lib.rs", "")],
        );
        fs::create_dir(root.join("empty")).unwrap();
        fs::write(root.join("binary"), b"\xff").unwrap();
        let files = ["same", "edited", "folder", "src/lib.rs", "src/new", "binary"];
        let text = |path| match path {
            "same" => "1",
            "edited" => "new",
            _ => "",
        };
        let files = files.map(|path| file(path, text(path)));
        assert_eq!(
            summary(&root, &files),
            [
                "changed binary File",
                "changed edited File",
                "unexpected empty Folder",
                "changed folder Folder",
                "unexpected folder/x File",
                "missing src/new",
                "unexpected src/stray File",
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_reported_and_not_followed() {
        let root = test_dir::folder("tree_links");
        let elsewhere = test_dir::folder("tree_links_elsewhere");
        test_dir::fill(&elsewhere, &[("lib.rs", "")]);
        std::os::unix::fs::symlink(&elsewhere, root.join("src")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.join("README.md")).unwrap();
        let files = [file("README.md", ""), file("src/lib.rs", "")];
        assert_eq!(summary(&root, &files), ["changed README.md Link", "unexpected src Link", "missing src/lib.rs"]);
    }

    #[test]
    fn entries_of_cargo_and_git_are_ignored() {
        let root = test_dir::folder("tree_foreign");
        test_dir::fill(&root, &[("target/debug/x", ""), ("Cargo.lock", ""), (".git/HEAD", "")]);
        let tree = compare(&root, &[]).unwrap();
        assert!(tree.differences.is_empty() && tree.foreign);
        test_dir::fill(&root, &[("src/target", ""), ("src/Cargo.lock", "")]);
        assert_eq!(summary(&root, &[]), ["unexpected src/Cargo.lock File", "unexpected src/target File"]);
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_an_error() {
        for path in ["", "../x", "/x", "a/../../x", "./x"] {
            assert!(compare(Path::new("nowhere"), &[file(path, "")]).is_err(), "{path}");
        }
    }
}
