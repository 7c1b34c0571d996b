use std::fmt;

/// A value of an enum that this version of the crate does not know, as the service wrote it.
///
/// Made from a string only by the enum it belongs to, so a known value never hides in it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For the generated enums.
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
