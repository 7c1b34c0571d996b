//! Why a command failed, in words for the person who ran it.
//!
//! Problems of a schema document are codegen's diagnostics; these errors are about files and folders.

use std::fmt;
use std::io;
use std::path::Path;

use eset_connect_codegen::LoadError;

use crate::report::show;

/// What failed, the cause, and a way to fix it.
#[derive(Debug)]
pub struct Error {
    message: String,
    help: Option<String>,
}

impl Error {
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// `cannot <what> <path>: <source>`
    pub fn io(what: &str, path: &Path, source: &io::Error) -> Self {
        Self::new(format!("cannot {what} {}: {source}", show(path)))
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl From<LoadError> for Error {
    fn from(error: LoadError) -> Self {
        let message = format!("cannot read the schema folder: {error}");
        Self { message, help: error.help().map(str::to_owned) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_io_error_names_the_act_and_the_path() {
        let source = io::Error::from(io::ErrorKind::NotFound);
        let error = Error::io("read", Path::new("/nowhere/api.json"), &source).help("look elsewhere");
        assert_eq!(error.to_string(), "error: cannot read /nowhere/api.json: entity not found\n  help: look elsewhere");
    }
}
