//! Checks the folders of a run. A run deletes everything in the crate's folder that it did not write, so nothing that
//! it reads may be in there; and a crate inside the schema folder would be read as documents.
//!
//! It compares resolved paths only, so a wrong layout is an error before any document is read.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::report::show;

const HELP: &str = "a run deletes everything in the crate's folder that it did not write; choose folders for `--schema`, \
                    `--out` and `--runtime` that do not contain each other";

/// The folders of a run, absolute and without symbolic links.
pub struct Layout<'a> {
    /// The crate's folder.
    pub out: &'a Path,
    /// The staging folder, which a run deletes before and after.
    pub staging: &'a Path,
    pub schema: &'a Path,
    /// The runtime, if the caller named a folder.
    pub runtime: Option<&'a Path>,
    pub workspace: &'a Path,
}

impl Layout<'_> {
    /// Returns an error if a run would delete what it reads, or read what it writes.
    pub fn check(&self) -> Result<(), Error> {
        if self.workspace.starts_with(self.out) {
            return Err(inside("the workspace", self.workspace, "the crate's folder", self.out));
        }
        self.keep_apart("the schema folder", self.schema)?;
        for (link, target) in links(self.schema) {
            self.keep_apart(&format!("the target of the link {}", show(&link)), &target)?;
        }
        self.runtime.map_or(Ok(()), |runtime| self.keep_apart("the runtime's folder", runtime))
    }

    fn keep_apart(&self, what: &str, path: &Path) -> Result<(), Error> {
        if path == self.out {
            let message = format!("{what} and the crate's folder are the same: {}", show(path));
            return Err(Error::new(message).help(HELP));
        }
        if path.starts_with(self.out) {
            return Err(inside(what, path, "the crate's folder", self.out));
        }
        if path.starts_with(self.staging) {
            return Err(inside(what, path, "the staging folder of the run", self.staging));
        }
        if self.out.starts_with(path) {
            return Err(inside("the crate's folder", self.out, what, path));
        }
        Ok(())
    }
}

fn inside(inner: &str, inner_path: &Path, outer: &str, outer_path: &Path) -> Error {
    let (inner_path, outer_path) = (show(inner_path), show(outer_path));
    Error::new(format!("{inner} is inside {outer}: {inner_path} is in {outer_path}")).help(HELP)
}

/// The symbolic links of a schema folder with their targets, on the two levels where documents are read.
///
/// Without dangling links and links to a folder around the schema folder: reading the folder reports those.
pub fn links(schema: &Path) -> Vec<(PathBuf, PathBuf)> {
    let outer = entries(schema);
    let inner: Vec<PathBuf> = outer.iter().flat_map(|entry| entries(entry)).collect();
    let links = outer.into_iter().chain(inner).filter(|path| path.is_symlink());
    let targets = links.filter_map(|link| link.canonicalize().ok().map(|target| (link, target)));
    targets.filter(|(_, target)| !schema.starts_with(target)).collect()
}

/// The paths in a folder; none if it is no folder or cannot be read, which reading the schema reports.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The error of a run that writes `/w/crate`, or an empty text.
    fn error(schema: &str, runtime: Option<&str>) -> String {
        let layout = Layout {
            out: Path::new("/w/crate"),
            staging: Path::new("/w/.crate.xtask-generate"),
            schema: Path::new(schema),
            runtime: runtime.map(Path::new),
            workspace: Path::new("/workspace"),
        };
        layout.check().err().map_or_else(String::new, |error| error.to_string())
    }

    #[test]
    fn folders_side_by_side_are_accepted() {
        for schema in ["/w/schema", "/w/crate2", "/w/crat", "/elsewhere"] {
            assert_eq!(error(schema, None), "", "{schema}");
            assert_eq!(error("/w/schema", Some(schema)), "", "{schema}");
        }
    }

    #[test]
    fn a_folder_that_contains_another_is_refused() {
        for (schema, runtime, message) in [
            ("/w/crate", None, "the schema folder and the crate's folder are the same: /w/crate"),
            ("/w/crate/a/b", None, "the schema folder is inside the crate's folder: /w/crate/a/b is in /w/crate"),
            ("/w", None, "the crate's folder is inside the schema folder: /w/crate is in /w"),
            ("/", None, "the crate's folder is inside the schema folder: /w/crate is in /"),
            ("/s", Some("/w/crate"), "the runtime's folder and the crate's folder are the same: /w/crate"),
            ("/s", Some("/w/crate/r"), "the runtime's folder is inside the crate's folder: /w/crate/r is in /w/crate"),
            ("/s", Some("/w"), "the crate's folder is inside the runtime's folder: /w/crate is in /w"),
        ] {
            assert_eq!(error(schema, runtime), format!("error: {message}\n  help: {HELP}"), "{schema}");
        }
    }

    #[test]
    fn a_schema_in_the_staging_folder_is_refused() {
        for schema in ["/w/.crate.xtask-generate", "/w/.crate.xtask-generate/schema"] {
            assert!(error(schema, None).contains("is inside the staging folder of the run"), "{schema}");
        }
    }

    #[test]
    fn a_crate_around_the_workspace_is_refused() {
        for out in ["/a/workspace", "/a", "/"] {
            let [out, workspace, schema] = [out, "/a/workspace", "/elsewhere"].map(Path::new);
            let layout = Layout { out, staging: Path::new("/.x"), schema, runtime: None, workspace };
            let error = layout.check().unwrap_err().to_string();
            assert!(error.starts_with("error: the workspace is inside the crate's folder: "), "{error}");
        }
    }
}
