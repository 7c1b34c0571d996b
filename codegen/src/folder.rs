//! The schema folder as values: the only place of this crate that reads a disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::parallel;

/// What an editor validates documents with; written by the generator, so nothing to read.
const EDITOR_SCHEMA: &str = "endpoint.schema.json";

/// A schema folder, read. Files are sorted by path, so the order of a directory listing decides nothing.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// `api.json` and the documents.
    pub files: Vec<SourceFile>,
}

/// One file of a schema folder.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path inside the folder, with `/` on every platform: `policy-management/v2_policies_get.json`.
    pub path: String,
    /// The bytes of the file; whether they are UTF-8 and JSON is for the reader to say.
    pub bytes: Vec<u8>,
}

impl Folder {
    /// Reads every `.json` file below `dir` but the editor's schema. Files that stand where no document
    /// belongs are read too, so that they are reported rather than overlooked.
    ///
    /// An error names the path that could not be read.
    pub fn load(dir: &Path) -> io::Result<Self> {
        let mut found = Vec::new();
        collect(dir, "", &mut found)?;
        found.sort();
        let files = parallel::map(&found, 16, |(path, on_disk)| {
            let bytes = fs::read(on_disk).map_err(|error| naming(on_disk, &error))?;
            Ok(SourceFile { path: path.clone(), bytes })
        });
        Ok(Self { files: files.into_iter().collect::<io::Result<_>>()? })
    }
}

/// Paths inside the folder, each with its path on the disk.
fn collect(dir: &Path, inside: &str, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(dir).map_err(|error| naming(dir, &error))? {
        let entry = entry.map_err(|error| naming(dir, &error))?;
        let on_disk = entry.path();
        let path = format!("{inside}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(|error| naming(&on_disk, &error))?;
        if kind.is_dir() {
            collect(&on_disk, &format!("{path}/"), found)?;
        } else if on_disk.extension().is_some_and(|e| e == "json") && path != EDITOR_SCHEMA {
            found.push((path, on_disk));
        }
    }
    Ok(())
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
