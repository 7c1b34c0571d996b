//! The code that all open enums share, so that a generated enum is hardly more than a table.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Deserializer};

use super::Text;

/// An enum value that this version of the crate does not know, as the service wrote it.
///
/// Only the enum that it belongs to creates it from a string, so it never contains a known value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Reads a string. The generated `Deserialize` impls of enums call this.
#[doc(hidden)]
pub fn deserialize_text<'de, D: Deserializer<'de>, T: Text>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(|text| T::from_text(&text))
}

/// The names of a type and of its values, for the generated code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Names {
    /// The type's name, followed by the short names of its values, separated by spaces.
    ///
    /// They are one string because each use of `stringify!` costs compile time.
    pub rust: &'static str,
    /// The values' full names, in the same order.
    pub wire: &'static [&'static str],
}

impl Names {
    /// The value with this full name, or the result of `other` for an unknown name.
    ///
    /// `values` are the values in the order of the names.
    pub fn value<T: Clone>(&self, wire: &str, values: &[T], other: fn(Unrecognized) -> T) -> T {
        let known = self.find(wire).and_then(|index| values.get(index));
        known.cloned().unwrap_or_else(|| other(Unrecognized::new(wire)))
    }

    /// Compares two full names by their order here. Unknown names follow, ordered as strings.
    pub fn order(&self, left: &str, right: &str) -> Ordering {
        let place = |wire| self.find(wire).unwrap_or(self.wire.len());
        place(left).cmp(&place(right)).then_with(|| left.cmp(right))
    }

    /// Prints the value with this full name as a derived `Debug` would.
    pub fn debug(&self, wire: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.find(wire).and_then(|index| self.short().nth(index)) {
            Some(name) => f.write_str(name),
            None => f.debug_tuple("Unrecognized").field(&wire).finish(),
        }
    }

    /// The position of the value with this full name.
    fn find(&self, wire: &str) -> Option<usize> {
        self.wire.iter().position(|name| *name == wire)
    }

    /// Parses input of a person: either name, in any case, with or without separators between words. Short names
    /// are unique in this form; full names may not be.
    ///
    /// `values` are the values in the order of the names.
    pub fn parse<T: Clone>(&'static self, text: &str, values: &[T]) -> Result<T, UnknownValue> {
        self.meant(text).and_then(|index| values.get(index)).cloned().ok_or(UnknownValue(self))
    }

    fn meant(&self, text: &str) -> Option<usize> {
        let is_meant = |name: &str| letters(name).eq(letters(text));
        let full = || self.wire.iter().position(|name| is_meant(name));
        self.find(text).or_else(|| self.short().position(is_meant)).or_else(full)
    }

    fn short(&self) -> impl Iterator<Item = &'static str> {
        self.rust.split_ascii_whitespace().skip(1)
    }
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).map(|c| c.to_ascii_lowercase())
}

/// The input is not the name of a value. The message lists the values in the usual form of command lines:
/// `expected one of: low, medium, high`. It does not quote the input.
#[derive(Clone, Copy, Debug)]
pub struct UnknownValue(&'static Names);

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one of: ")?;
        for (index, name) in self.0.short().enumerate() {
            f.write_str(if index > 0 { ", " } else { "" })?;
            write_kebab(name, f)?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownValue {}

/// Writes `InternalUser` as `internal-user`.
fn write_kebab(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut after_word = false;
    for c in name.chars().filter(|c| *c != '_') {
        if c.is_ascii_uppercase() && after_word {
            f.write_str("-")?;
        }
        write!(f, "{}", c.to_ascii_lowercase())?;
        after_word = true;
    }
    Ok(())
}
