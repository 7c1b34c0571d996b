//! A folder of generated files, compared with what a run produced.
//!
//! The folder belongs to the generator as a whole: whatever a run did not produce is unexpected there. This
//! module reads; `write.rs` writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, FileType};
use std::io;
use std::path::{Component, Path, PathBuf};

use eset_connect_codegen::File;

use crate::error::Error;
use crate::owned;

/// What a folder holds, seen from the files that it should hold.
#[derive(Debug)]
pub struct Comparison<'a> {
    pub root: PathBuf,
    /// Sorted by path.
    pub differences: Vec<Difference<'a>>,
    pub unchanged: Vec<&'a File>,
    /// Whether the folder also holds something that is not the generator's.
    pub foreign: bool,
}

#[derive(Debug)]
pub struct Difference<'a> {
    /// Inside the folder.
    pub path: PathBuf,
    pub kind: Kind<'a>,
}

#[derive(Debug)]
pub enum Kind<'a> {
    Missing(&'a File),
    Changed(&'a File, Found),
    Unexpected(Found),
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
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
            match difference.kind {
                Kind::Missing(_) => tally.missing += 1,
                Kind::Changed(..) => tally.changed += 1,
                Kind::Unexpected(_) => tally.unexpected += 1,
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

impl From<FileType> for Found {
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
    let folders: BTreeSet<&Path> = expected.keys().flat_map(|path| path.ancestors()).collect();
    for (path, found) in listing.entries {
        let is_explained = match found {
            // A folder with something in it is told of by what is in it.
            Found::Folder => folders.contains(&*path) || !listing.empty.contains(&path),
            _ => false,
        };
        if !is_explained && !expected.contains_key(&path) {
            let kind = Kind::Unexpected(found);
            differences.push(Difference { path, kind });
        }
    }
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Comparison { root: root.to_path_buf(), differences, unchanged, foreign: listing.foreign })
}

/// Compares one file of a folder that is not the generator's as a whole. There a symbolic link is as good as what
/// it leads to.
pub fn compare_file<'a>(root: &Path, file: &'a File) -> Result<Option<Difference<'a>>, Error> {
    let path = inside(&file.path)?;
    let on_disk = root.join(&path);
    let target = fs::metadata(&on_disk).ok().map(|metadata| Found::from(metadata.file_type()));
    let found = target.or_else(|| found(&on_disk));
    Ok(difference(root, &path, file, found.as_ref()))
}

/// What stands at the path, symbolic links not followed.
pub fn found(path: &Path) -> Option<Found> {
    let metadata = fs::symlink_metadata(path).ok()?;
    Some(metadata.file_type().into())
}

fn difference<'a>(root: &Path, path: &Path, file: &'a File, found: Option<&Found>) -> Option<Difference<'a>> {
    let kind = match found {
        None => Kind::Missing(file),
        Some(Found::File) if holds(&root.join(path), &file.text) => return None,
        Some(&found) => Kind::Changed(file, found),
    };
    Some(Difference { path: path.to_path_buf(), kind })
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

/// A file that cannot be read holds something else, whatever it is: writing it anew fixes that too.
fn holds(path: &Path, text: &str) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())
}

#[derive(Default)]
struct Listing {
    /// Everything below the folder, symbolic links not followed.
    entries: BTreeMap<PathBuf, Found>,
    empty: BTreeSet<PathBuf>,
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
        let mut is_empty = true;
        for entry in entries {
            let entry = entry.map_err(|source| failed(&source))?;
            is_empty = false;
            if folder.as_os_str().is_empty() && owned::is_foreign(&entry.file_name()) {
                listing.foreign = true;
                continue;
            }
            let found = Found::from(entry.file_type().map_err(|source| failed(&source))?);
            let path = folder.join(entry.file_name());
            if found == Found::Folder {
                folders.push(path.clone());
            }
            listing.entries.insert(path, found);
        }
        if is_empty {
            listing.empty.insert(folder);
        }
    }
    Ok(listing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::{self, file};

    fn summary(root: &Path, files: &[File]) -> Vec<String> {
        let differences = compare(root, files).unwrap().differences;
        let line = |Difference { path, kind }: &Difference<'_>| {
            let path = path.display();
            match kind {
                Kind::Missing(_) => format!("missing {path}"),
                Kind::Changed(_, found) => format!("changed {path} {found:?}"),
                Kind::Unexpected(found) => format!("unexpected {path} {found:?}"),
            }
        };
        differences.iter().map(line).collect()
    }

    #[test]
    fn a_folder_that_is_not_there_misses_everything() {
        let root = scratch::folder("tree_absent").join("crate");
        let files = [file("Cargo.toml", ""), file("src/lib.rs", "")];
        assert_eq!(summary(&root, &files), ["missing Cargo.toml", "missing src/lib.rs"]);
    }

    #[test]
    fn each_kind_of_difference_is_told() {
        let root = scratch::folder("tree_kinds");
        scratch::fill(
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
    fn a_symbolic_link_is_told_and_not_followed() {
        let root = scratch::folder("tree_links");
        let elsewhere = scratch::folder("tree_links_elsewhere");
        scratch::fill(&elsewhere, &[("lib.rs", "")]);
        std::os::unix::fs::symlink(&elsewhere, root.join("src")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.join("README.md")).unwrap();
        let files = [file("README.md", ""), file("src/lib.rs", "")];
        assert_eq!(summary(&root, &files), ["changed README.md Link", "unexpected src Link", "missing src/lib.rs"]);
    }

    #[test]
    fn what_cargo_and_git_put_there_is_left_alone() {
        let root = scratch::folder("tree_foreign");
        scratch::fill(&root, &[("target/debug/x", ""), ("Cargo.lock", ""), (".git/HEAD", "")]);
        let tree = compare(&root, &[]).unwrap();
        assert!(tree.differences.is_empty() && tree.foreign);
        scratch::fill(&root, &[("src/target", ""), ("src/Cargo.lock", "")]);
        assert_eq!(summary(&root, &[]), ["unexpected src/Cargo.lock File", "unexpected src/target File"]);
    }

    #[test]
    fn a_path_out_of_the_folder_is_an_error() {
        for path in ["", "../x", "/x", "a/../../x", "./x"] {
            assert!(compare(Path::new("nowhere"), &[file(path, "")]).is_err(), "{path}");
        }
    }
}
