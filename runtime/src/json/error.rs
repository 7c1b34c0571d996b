//! The error of a JSON text, with its position.

use std::fmt;

use super::{Problem, Reading};

/// A JSON text that could not be read as its model.
///
/// It has the path of the invalid value (`devices[3].displayName`), and its line and column in the text.
#[derive(Debug)]
pub struct Error {
    path: String,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Json(serde_json::Error),
    /// The model would take more than `limit` bytes of memory.
    Memory {
        limit: usize,
        place: serde_json::Error,
    },
    Encoding(&'static str),
    Problem(Box<Problem>),
}

impl Error {
    pub(super) fn new(source: serde_json::Error, reading: &mut Reading) -> Self {
        let path = reading.take_path();
        let cause = match reading.exceeded() {
            Some(limit) => Cause::Memory { limit, place: source },
            None => Cause::Json(source),
        };
        Self { path, cause }
    }

    pub(crate) fn encoding(name: &'static str) -> Self {
        Self { path: String::new(), cause: Cause::Encoding(name) }
    }

    /// The error for a problem.
    pub(crate) fn problem(problem: Problem) -> Self {
        Self { path: problem.path().to_owned(), cause: Cause::Problem(Box::new(problem)) }
    }

    /// The path of the invalid value from the root: `devices[3].displayName`; empty for the root itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Redacts secrets in the path, which can contain names that the server sent.
    pub(crate) fn redact(&mut self, redact: impl FnOnce(&str) -> String) {
        self.path = redact(&self.path);
    }

    /// The line in the text, from 1; 0 if only the path is known.
    pub fn line(&self) -> usize {
        match &self.cause {
            Cause::Json(place) | Cause::Memory { place, .. } => place.line(),
            Cause::Encoding(_) => 1,
            Cause::Problem(_) => 0,
        }
    }

    /// The column in the line, from 1; 0 if only the path is known.
    pub fn column(&self) -> usize {
        match &self.cause {
            Cause::Json(place) | Cause::Memory { place, .. } => place.column(),
            Cause::Encoding(_) => 1,
            Cause::Problem(_) => 0,
        }
    }

    /// Whether the text ended too early, for example because the connection broke.
    pub fn is_truncated(&self) -> bool {
        matches!(&self.cause, Cause::Json(source) if source.is_eof())
    }

    /// Whether the model would take more memory than
    /// [`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes) allows.
    pub fn is_too_large(&self) -> bool {
        matches!(self.cause, Cause::Memory { .. })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Cause::Problem(problem) = &self.cause {
            return problem.fmt(f);
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        match &self.cause {
            Cause::Json(source) => source.fmt(f),
            Cause::Memory { limit, .. } => write!(
                f,
                "the decoded values take more than {limit} bytes of memory, four times the maximum size of a response; \
                raise `ClientBuilder::max_response_bytes`"
            ),
            Cause::Encoding(name) => write!(f, "the text is in {name}, but JSON requires UTF-8"),
            Cause::Problem(problem) => problem.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
