use std::fmt;

use bytes::Bytes;

/// A value that is not of the documented kind.
///
/// It names the value by its path and says what kind it is of. It does not print the value, which may be
/// secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    pub(super) path: Box<str>,
    expected: &'static str,
    found: &'static str,
    /// Why the value could not be kept.
    lost: Option<Box<str>>,
    pub(super) item: Option<Box<Item>>,
}

/// An item of a list of the root that could not be read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// How many items are in front of it, those that cannot be read included.
    pub position: usize,
    pub text: Bytes,
}

impl Problem {
    pub(super) fn kept(expected: &'static str, found: &'static str) -> Self {
        Self { path: Box::default(), expected, found, lost: None, item: None }
    }

    pub(super) fn lost(expected: &'static str, reason: String) -> Self {
        let found = "JSON that cannot be read";
        Self { path: Box::default(), expected, found, lost: Some(reason.into()), item: None }
    }

    /// The value, from the root: `devices[3].displayName`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Strikes secrets out of the path, which can have names of the server.
    pub(crate) fn strike(&mut self, strike: impl Fn(&str) -> String) {
        self.path = strike(&self.path).into();
        self.lost = self.lost.as_deref().map(|reason| strike(reason).into());
    }

    /// The documented kind: `a string`.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The kind that was found: `an integer`.
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// Whether the value is in the `unknown_fields` of the model around it, under the name of its field,
    /// and is written back with the model. If not, it is an item of a page that JSON's reader had to stop at, and
    /// only [`item_text`](Self::item_text) has it.
    pub fn is_kept(&self) -> bool {
        self.lost.is_none()
    }

    /// The JSON text of an item that is missing in its page, because it is no object or could not be read; `None`
    /// for any other value. An item that is no object is [kept](Self::is_kept) as well. A program that forwards the
    /// items of a page forwards these texts, too, and so loses none. The text can hold secrets.
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
