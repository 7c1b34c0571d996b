//! The types that lists and maps can contain, and what their elements have in common.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::{Any, Duration, Item, List, Map, Model, Placed, Put, Room, Secret, Slot, Struct, Text, Timestamp};

/// A type of list elements or map values.
pub trait Element: Sized {
    /// The implementation for the type. It is a separate type, so that an enum has no functions for it.
    #[doc(hidden)]
    type Kind: Kind<Self>;
}

/// How elements of the type `T` are read and written.
#[doc(hidden)]
pub trait Kind<T> {
    /// The value.
    fn item(value: &T) -> Item<'_>;
    /// The slot that a value of this type is read into; it remains `None` for `null`.
    fn slot(cell: &mut Option<T>) -> Slot<'_>;
    /// Adds an empty model to a list of models and returns it; `None` for any other list.
    fn grow(_: &mut Vec<T>) -> Option<Placed<'_>> {
        None
    }
    /// Whether the type is a model.
    const IS_MODEL: bool = false;
}

/// The kind of values that have their own variant of [`Item`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OfItem {}

/// The kind of ids and enums.
#[doc(hidden)]
#[derive(Debug)]
pub enum OfText {}

/// The kind of models.
#[doc(hidden)]
#[derive(Debug)]
pub enum OfModel {}

fn item<T: Element>(value: &T) -> Item<'_> {
    T::Kind::item(value)
}

macro_rules! elements {
    ($($type:ty, $kind:ident, |$value:ident| $item:expr;)*) => {$(
        impl Element for $type {
            type Kind = OfItem;
        }

        impl Kind<$type> for OfItem {
            fn item($value: &$type) -> Item<'_> {
                $item
            }

            fn slot(cell: &mut Option<$type>) -> Slot<'_> {
                Slot::$kind(cell)
            }
        }
    )*};
}

elements! {
    bool, Bool, |value| Item::Bool(*value);
    i32, I32, |value| Item::I64((*value).into());
    i64, I64, |value| Item::I64(*value);
    u32, U32, |value| Item::U64((*value).into());
    u64, U64, |value| Item::U64(*value);
    f64, F64, |value| Item::F64(*value);
    String, String, |value| Item::Text(value);
    Timestamp, Timestamp, |value| Item::Timestamp(value);
    Duration, Duration, |value| Item::Duration(value);
    Bytes, Bytes, |value| Item::Bytes(value);
    Secret, Secret, |value| Item::Secret(value);
    Any, Any, |value| Item::Any(value);
    Struct, Struct, |value| Item::Struct(value);
    Value, Value, |value| Item::Value(value);
}

impl<T: Text> Kind<T> for OfText {
    fn item(value: &T) -> Item<'_> {
        Item::Text(value.as_str())
    }

    fn slot(cell: &mut Option<T>) -> Slot<'_> {
        Slot::Text(cell)
    }
}

impl<M: Model + Default> Element for M {
    type Kind = OfModel;
}

impl<M: Model + Default> Kind<M> for OfModel {
    fn item(value: &M) -> Item<'_> {
        Item::Model(value)
    }

    fn slot(cell: &mut Option<M>) -> Slot<'_> {
        Slot::Model(cell)
    }

    fn grow(list: &mut Vec<M>) -> Option<Placed<'_>> {
        list.push(M::default());
        let model = list.last_mut()?;
        Some(Placed { model, heap_size: M::heap_size() })
    }

    const IS_MODEL: bool = true;
}

impl<T: Element> Element for Vec<T> {
    type Kind = OfItem;
}

impl<T: Element> Kind<Vec<T>> for OfItem {
    fn item(value: &Vec<T>) -> Item<'_> {
        Item::List(value)
    }

    fn slot(cell: &mut Option<Vec<T>>) -> Slot<'_> {
        Slot::List(cell.insert(Vec::new()))
    }
}

impl<T: Element> Element for BTreeMap<String, T> {
    type Kind = OfItem;
}

impl<T: Element> Kind<BTreeMap<String, T>> for OfItem {
    fn item(value: &BTreeMap<String, T>) -> Item<'_> {
        Item::Map(value)
    }

    fn slot(cell: &mut Option<BTreeMap<String, T>>) -> Slot<'_> {
        Slot::Map(cell.insert(BTreeMap::new()))
    }
}

impl<T: Element> List for Vec<T> {
    fn get(&self, index: usize) -> Option<Item<'_>> {
        <[T]>::get(self, index).map(item)
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn room(&self) -> Room {
        Room::of(self)
    }

    fn push(&mut self, read: &mut dyn FnMut(Slot<'_>) -> Put) -> Put {
        if T::Kind::IS_MODEL {
            let len = self.len();
            let put = read(Slot::Element(self));
            if put == Put::Left {
                self.truncate(len);
            }
            return put;
        }
        let mut cell = None;
        let put = read(T::Kind::slot(&mut cell));
        if put == Put::Read {
            self.extend(cell);
        }
        put
    }

    fn grow(&mut self) -> Option<Placed<'_>> {
        T::Kind::grow(self)
    }
}

impl<T: Element> Map for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Item<'a>) -> bool) {
        for (name, value) in self {
            if !visit(name, item(value)) {
                return;
            }
        }
    }

    fn get(&self, name: &str) -> Option<Item<'_>> {
        self.get(name).map(item)
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn value_size(&self) -> usize {
        size_of::<T>()
    }

    fn put(&mut self, name: String, read: &mut dyn FnMut(Slot<'_>) -> Put) {
        let mut cell = None;
        let put = read(T::Kind::slot(&mut cell));
        match cell.filter(|_| put == Put::Read) {
            Some(value) => drop(self.insert(name, value)),
            None => drop(self.remove(&name)),
        }
    }
}
