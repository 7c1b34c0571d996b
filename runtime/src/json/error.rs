//! What is wrong with a JSON text, and where.

use std::fmt;

/// A JSON text that could not be read as its model.
///
/// It names the value at fault by its path (`devices[3].displayName`), and its line and column in the
/// text.
#[derive(Debug)]
pub struct Error {
    pub(super) path: String,
    pub(super) source: serde_json::Error,
}

impl Error {
    /// The value at fault, from the root: `devices[3].displayName`; empty for the root itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Strikes secrets out of the path, which can have names of the server.
    pub(crate) fn strike(&mut self, strike: impl FnOnce(&str) -> String) {
        self.path = strike(&self.path);
    }

    /// Line of the text, from 1.
    pub fn line(&self) -> usize {
        self.source.line()
    }

    /// Column of the line, from 1.
    pub fn column(&self) -> usize {
        self.source.column()
    }

    /// Whether the text ended too early, as a cut connection leaves it.
    pub fn is_truncated(&self) -> bool {
        self.source.is_eof()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.source.fmt(f)
    }
}

impl std::error::Error for Error {}
