//! Finds the field for a name in a JSON text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::Places;

pub(super) enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads a name as the number of its field, so that a known name is never copied.
pub(super) struct KeySeed<'k, 'p, 'm> {
    pub model: &'k Places<'p, 'm>,
    /// The field at which the search starts.
    pub next: usize,
    /// Whether protobuf names are also accepted.
    pub by_either_name: bool,
}

/// The number of the field `name`. The search starts at `next`.
pub(super) fn find(names: &[&str], next: usize, name: &str) -> Option<usize> {
    let is_it = |known: &&str| *known == name;
    let (before, after) = names.split_at_checked(next)?;
    after.iter().position(is_it).map(|index| next + index).or_else(|| before.iter().position(is_it))
}

/// The number of the field with this name in protobuf: `scan_profile` for `scanProfile`, and the reverse.
fn find_in_protobuf(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| json_name(known).eq(json_name(name)))
}

/// Whether the field has no value yet, not even one that was kept.
fn is_free(model: &Places<'_, '_>, index: usize) -> bool {
    model.slots[index].item().is_none() && model.unknown.get(model.names[index]).is_none()
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

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_, '_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_, '_, '_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        let mut found = find(self.model.names, self.next, name);
        if self.by_either_name {
            // If both spellings of a field are present, the second is an unknown field.
            found =
                found.or_else(|| find_in_protobuf(self.model.names, name)).filter(|index| is_free(self.model, *index));
        }
        Ok(found.map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}
