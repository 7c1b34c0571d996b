//! The values that are kept in addition to a model's fields, and whether they are still written.

use std::hash::{DefaultHasher, Hasher};
use std::io;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::model::quoted;
use super::unknown::{KeptValue, Misfit, Part};
use super::{Field, Fields, Item, List, Map, UnknownFields};

/// The values that are written after the fields of a model: all that are kept, except those whose field the
/// program has set.
pub(super) fn rest<'a>(fields: &Fields<'a>) -> impl Iterator<Item = (&'a str, KeptValue<'a>)> {
    fields.unknown.values().filter(move |(name, kept)| {
        let item = fields.iter().find(|Field(known, _)| known == name).and_then(|Field(_, view)| view.item());
        // A list that is not empty is written together with its kept elements, see `Whole`.
        item.is_none() && kept.misfit.is_none_or(|misfit| misfit.digest == digest(item))
    })
}

/// A list or map with its kept elements.
#[derive(Clone, Copy)]
pub(super) struct Whole<'a> {
    item: Item<'a>,
    value: &'a Value,
    misfit: &'a Misfit,
}

/// An element of a list.
pub(super) enum Element<'a> {
    Item(Item<'a>),
    Kept(&'a Value),
}

impl<'a> Whole<'a> {
    /// `None` if nothing is kept for the field, or if the program has changed the field since.
    pub(super) fn new(unknown: &'a UnknownFields, name: &str, item: Item<'a>) -> Option<Self> {
        let (value, misfit) = unknown.misfit(name)?;
        (misfit.digest == digest(Some(item))).then_some(Self { item, value, misfit })
    }

    pub(super) fn kept(self) -> KeptValue<'a> {
        KeptValue { value: self.value, misfit: Some(self.misfit) }
    }

    /// The elements of a list; empty for a map.
    pub(super) fn elements(self) -> impl Iterator<Item = Element<'a>> {
        let quote = matches!(self.item, Item::QuotedList(_));
        let list: Option<&dyn List> = match self.item {
            Item::List(list) | Item::QuotedList(list) => Some(list),
            _ => None,
        };
        let positions: &[usize] = match &self.misfit.part {
            Part::Elements(positions) => positions,
            Part::Whole | Part::Entries => &[],
        };
        let values = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut kept = positions.iter().zip(values).peekable();
        let mut items = list.into_iter().flat_map(<dyn List>::items);
        (0..).map_while(move |position| match kept.next_if(|(kept, _)| **kept == position) {
            Some((_, value)) => Some(Element::Kept(value)),
            None => items.next().map(|item| Element::Item(if quote { quoted(item) } else { item })),
        })
    }
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (map, quote): (&dyn Map, _) = match self.item {
            Item::Map(map) => (map, false),
            Item::QuotedMap(map) => (map, true),
            _ => return serializer.collect_seq(self.elements()),
        };
        let mut out = serializer.serialize_map(None)?;
        let mut result = Ok(());
        map.each(&mut |name, item| {
            result = out.serialize_entry(name, &if quote { quoted(item) } else { item });
            result.is_ok()
        });
        result?;
        for (name, value) in self.value.as_object().into_iter().flatten() {
            out.serialize_entry(name, value)?;
        }
        out.end()
    }
}

impl Serialize for Element<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Item(item) => item.serialize(serializer),
            Self::Kept(value) => value.serialize(serializer),
        }
    }
}

/// A digest that shows whether the program has set the field. All models have the same digest, because a
/// program that changes a model in a list does not replace the list.
pub(super) fn digest(item: Option<Item<'_>>) -> u64 {
    let mut digest = Digest(DefaultHasher::new());
    if let Some(item) = item {
        digest.add(item);
    }
    digest.0.finish()
}

struct Digest(DefaultHasher);

impl Digest {
    fn add(&mut self, item: Item<'_>) {
        match item {
            Item::Model(_) => self.0.write_u8(0),
            Item::List(list) | Item::QuotedList(list) => {
                self.0.write_u8(1);
                list.items().for_each(|item| self.add(item));
                self.0.write_u8(2);
            }
            Item::Map(map) | Item::QuotedMap(map) => {
                self.0.write_u8(3);
                map.each(&mut |name, item| {
                    self.0.write(name.as_bytes());
                    // This byte does not occur in UTF-8.
                    self.0.write_u8(0xff);
                    self.add(item);
                    true
                });
                self.0.write_u8(4);
            }
            scalar => {
                // Writing into a hasher cannot fail. The JSON ends before the mark.
                let _ = serde_json::to_writer(&mut *self, &scalar);
                self.0.write_u8(0xff);
            }
        }
    }
}

impl io::Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
