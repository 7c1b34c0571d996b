//! Loads a schema folder: the only module of this crate that reads from a disk.

mod walk;

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::Path;

use crate::diagnostic::visible;
use crate::files::{Folder, SourceFile};
use crate::parallel;

/// An error of [`Folder::load`]: every path that could not be read, with the reason.
#[derive(Debug)]
pub struct LoadError {
    /// Never empty, sorted by path.
    problems: Vec<Problem>,
}

/// A path of a schema folder that could not be read.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Problem {
    /// Path and reason.
    line: String,
    help: Option<&'static str>,
}

impl Folder {
    /// Reads every `.json` file below `dir` except the JSON Schemas for editors, and the `.md` files of the guide.
    /// Files in places where no document belongs are read too, so that they are reported. Symbolic links to files and
    /// to folders are followed.
    ///
    /// Only regular files are opened, because reading a named pipe can block forever.
    pub fn load(dir: &Path) -> Result<Self, LoadError> {
        let (found, mut problems) = walk::walk(dir);
        let files = parallel::map(&found, 16, |(path, on_disk)| {
            let bytes = fs::read(on_disk).map_err(|error| Problem::new(on_disk, error, None))?;
            Ok(SourceFile { path: path.clone(), bytes })
        });
        let files = files.into_iter().filter_map(|file| file.map_err(|problem| problems.push(problem)).ok()).collect();
        if problems.is_empty() {
            return Ok(Self { files });
        }
        problems.sort();
        Err(LoadError { problems })
    }

    /// Whether a regular file at this path in a schema folder is one that [`Self::load`] reads.
    pub fn reads(path: &str) -> bool {
        walk::is_read(path)
    }
}

impl LoadError {
    /// How to fix the paths, if the reasons alone do not show it.
    pub fn help(&self) -> Option<&'static str> {
        let mut helps = self.problems.iter().filter_map(|problem| problem.help);
        let first = helps.next()?;
        Some(if helps.all(|help| help == first) { first } else { "correct, rename or remove each of these paths" })
    }
}

/// The most paths that an error lists; of the others it has only the number.
const SHOWN: usize = 20;

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [problem] = self.problems.as_slice() {
            return f.write_str(&problem.line);
        }
        write!(f, "{} problems", self.problems.len())?;
        for problem in self.problems.iter().take(SHOWN) {
            write!(f, "\n  {}", problem.line)?;
        }
        match self.problems.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            rest => write!(f, "\n  … and {rest} more"),
        }
    }
}

impl Error for LoadError {}

impl Problem {
    fn new(path: &Path, reason: impl fmt::Display, help: impl Into<Option<&'static str>>) -> Self {
        Self { line: visible(&format!("{}: {reason}", path.display())), help: help.into() }
    }
}
