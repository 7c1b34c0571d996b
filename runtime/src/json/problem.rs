use std::fmt;

use bytes::Bytes;

/// A value that is not of the documented kind.
///
/// It contains the path and the kind of the value. It does not print the value, which may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    pub(super) path: Box<str>,
    expected: &'static str,
    found: &'static str,
    /// The reason why the value could not be kept.
    lost: Option<Box<str>>,
    pub(super) item: Option<Box<Item>>,
}

/// An item of a list of the root that could not be read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// The number of items before it, including those that cannot be read.
    pub position: usize,
    pub text: Bytes,
}

impl Problem {
    pub(super) fn kept(expected: &'static str, found: &'static str) -> Self {
        Self { path: Box::default(), expected, found, lost: None, item: None }
    }

    pub(super) fn lost(expected: &'static str, reason: String) -> Self {
        let found = "invalid JSON";
        Self { path: Box::default(), expected, found, lost: Some(reason.into()), item: None }
    }

    /// The path of the value from the root: `devices[3].displayName`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Redacts secrets in the path, which can contain names that the server sent.
    pub(crate) fn redact(&mut self, redact: impl Fn(&str) -> String) {
        self.path = redact(&self.path).into();
        self.lost = self.lost.as_deref().map(|reason| redact(reason).into());
    }

    /// The documented kind: `a string`.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The actual kind: `an integer`.
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// Whether the value is in the `unknown_fields` of the model that contains it, under the name of its field,
    /// and is written back with the model. If not, it is an item of a page that could not be parsed, and only
    /// [`item_text`](Self::item_text) returns it.
    pub fn is_kept(&self) -> bool {
        self.lost.is_none()
    }

    /// The JSON text of an item that is missing in its page, because it is not an object or could not be parsed;
    /// `None` for any other value. An item that is not an object is also [kept](Self::is_kept). A program that
    /// forwards the items of a page should forward these texts too, so that none is lost. The text can contain
    /// secrets.
    pub fn item_text(&self) -> Option<&Bytes> {
        self.item.as_ref().map(|item| &item.text)
    }

    pub(crate) fn item(&self) -> Option<&Item> {
        self.item.as_deref()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}, expected {}", self.path, self.found, self.expected)?;
        match &self.lost {
            Some(reason) => write!(f, " ({reason})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("path", &self.path)
            .field("expected", &self.expected)
            .field("found", &self.found)
            .field("is_kept", &self.is_kept())
            .finish_non_exhaustive()
    }
}
