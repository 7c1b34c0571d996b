//! Finds the field for a name in a JSON text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::kept::unknown;
use super::{Field, Model, View};

pub(super) enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads a name as the number of its field, so that a known name is never copied.
pub(super) struct KeySeed<'m> {
    pub model: &'m dyn Model,
    /// The field at which the search starts.
    pub next: usize,
    /// Whether protobuf names are also accepted.
    pub by_either_name: bool,
}

/// The number of the field `name`. The search starts at `next`.
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

/// The number of the field with this name in protobuf: `scan_profile` for `scanProfile`, and the reverse.
fn find_in_protobuf(model: &dyn Model, name: &str) -> Option<usize> {
    let fields = (0..).map(|index| model.field(index)).take_while(|field| !matches!(field.1, View::Unknown(_)));
    fields.map(|field| field.0).position(|known| json_name(known).eq(json_name(name)))
}

/// Whether the field has no value yet, not even one that was kept.
fn is_free(model: &dyn Model, index: usize) -> bool {
    let Field(name, view) = model.field(index);
    view.item().is_none() && unknown(model).is_none_or(|fields| fields.get(name).is_none())
}

/// The JSON name that protobuf derives from a name: it removes each underscore and capitalizes the letter after
/// it.
fn json_name(name: &str) -> impl Iterator<Item = char> {
    let mut is_after = false;
    name.chars().filter_map(move |c| {
        let was_after = std::mem::replace(&mut is_after, c == '_');
        (c != '_').then(|| if was_after { c.to_ascii_uppercase() } else { c })
    })
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
        let mut found = find(self.model, self.next, name);
        if self.by_either_name {
            // If both spellings of a field are present, the second is an unknown field.
            found = found.or_else(|| find_in_protobuf(self.model, name)).filter(|index| is_free(self.model, *index));
        }
        Ok(found.map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}
