//! Finds the field that a name of a text belongs to.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::{Field, Model, View};

pub(super) enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads a name as a field's number, so that a known name is never copied.
pub(super) struct KeySeed<'m> {
    pub model: &'m dyn Model,
    /// Where the search begins.
    pub next: usize,
}

/// The number of the field `name`; the search begins at `next`.
pub(super) fn find(model: &dyn Model, next: usize, name: &str) -> Option<usize> {
    let mut index = next;
    loop {
        match model.field(index) {
            Field(_, View::Unknown(_)) => break,
            Field(known, _) if known == name => return Some(index),
            _ => index += 1,
        }
    }
    (0..next).find(|index| model.field(*index).0 == name)
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(find(self.model, self.next, name).map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}
