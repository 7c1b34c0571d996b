//! How a model describes itself, and the kinds that its fields can have.
//!
//! The kinds are a closed list, so one reader and one writer that are not generic handle every model.
//! A crate with hundreds of models compiles no JSON code for them.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use super::{Any, Duration, Put, Room, Secret, Struct, Timestamp, UnknownFields};

/// A JSON object with named fields.
///
/// The generator writes the implementations. A table of all fields costs the compiler less than a choice among them by
/// number, and no field has a number, so a new field changes the code of no other.
pub trait Model: fmt::Debug {
    /// The names and values of all fields, in the order of the schema.
    fn fields(&self) -> Fields<'_>;
    /// Passes the slots of all fields to `filler`.
    fn fill(&mut self, filler: Filler<'_>);
    /// The heap memory of a value in bytes, in addition to its own size.
    fn heap_size() -> usize
    where
        Self: Sized,
    {
        0
    }
}

/// A model that contains itself is boxed.
impl<M: Model> Model for Box<M> {
    fn fields(&self) -> Fields<'_> {
        (**self).fields()
    }

    fn fill(&mut self, filler: Filler<'_>) {
        (**self).fill(filler);
    }

    fn heap_size() -> usize {
        size_of::<M>()
    }
}

/// An empty model that was inserted into a field, list or map.
pub struct Placed<'a> {
    /// The model.
    pub model: &'a mut dyn Model,
    /// See [`Model::heap_size`].
    pub heap_size: usize,
}

/// A field of a model: its name in JSON and its value.
#[derive(Clone, Copy)]
pub struct Field<'a>(pub &'static str, pub View<'a>);

/// The fields of a model, in the order of the schema.
pub struct Fields<'a> {
    names: &'static [&'static str],
    views: Vec<View<'a>>,
    /// The fields that the model does not know.
    pub unknown: &'a UnknownFields,
}

impl<'a> Fields<'a> {
    /// Takes the fields' names in JSON and their values. They are slices, so that this function is compiled once.
    pub fn new(names: &'static [&'static str], views: &[View<'a>], unknown: &'a UnknownFields) -> Self {
        Self { names, views: views.to_vec(), unknown }
    }

    /// The fields one by one.
    pub fn iter(&self) -> impl Iterator<Item = Field<'a>> {
        self.names.iter().zip(&self.views).map(|(name, view)| Field(name, *view))
    }
}

/// Fills the fields of a model. It is a type because a closure in the signature of [`Model::fill`] takes the user's
/// compiler as long as the tables of the model.
pub struct Filler<'f>(&'f mut dyn FnMut(Places<'_, '_>));

impl Filler<'_> {
    /// Fills the fields with these names in JSON and these slots. `unknown` is for all other fields.
    pub fn fill(self, names: &'static [&'static str], slots: &mut [Slot<'_>], unknown: &mut UnknownFields) {
        (self.0)(Places { names, slots, unknown });
    }
}

impl dyn Model + '_ {
    /// Calls `fill` with the slots of all fields. The result is `None` only if an implementation ignores its filler.
    pub(super) fn with_places<R>(&mut self, fill: impl FnOnce(Places<'_, '_>) -> R) -> Option<R> {
        let (mut fill, mut result) = (Some(fill), None);
        self.fill(Filler(&mut |places| result = fill.take().map(|fill| fill(places))));
        result
    }
}

/// The slots of all fields of a model, in the order of the schema.
pub(super) struct Places<'p, 'm> {
    /// Their names in JSON.
    pub names: &'static [&'static str],
    /// The slots for their values.
    pub slots: &'p mut [Slot<'m>],
    /// The fields that the model does not know.
    pub unknown: &'p mut UnknownFields,
}

/// A field's value, for reading.
#[derive(Clone, Copy)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum View<'a> {
    Bool(&'a Option<bool>),
    I32(&'a Option<i32>),
    I64(&'a Option<i64>),
    U32(&'a Option<u32>),
    U64(&'a Option<u64>),
    /// The `Quoted` kinds are integers that are written as JSON strings.
    QuotedI32(&'a Option<i32>),
    QuotedI64(&'a Option<i64>),
    QuotedU32(&'a Option<u32>),
    QuotedU64(&'a Option<u64>),
    F64(&'a Option<f64>),
    String(&'a Option<String>),
    Timestamp(&'a Option<Timestamp>),
    Duration(&'a Option<Duration>),
    Bytes(&'a Option<Bytes>),
    Secret(&'a Option<Secret>),
    Any(&'a Option<Any>),
    Struct(&'a Option<Struct>),
    /// Any JSON. `null` is a value of it.
    Value(&'a Option<Value>),
    /// An id or an enum.
    Text(&'a dyn OptionalText),
    Model(&'a dyn OptionalModel),
    List(&'a dyn List),
    Map(&'a dyn Map),
    /// Lists and maps of integers that are written as JSON strings.
    QuotedList(&'a dyn List),
    QuotedMap(&'a dyn Map),
}

/// A field's value, for setting.
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Slot<'a> {
    Bool(&'a mut Option<bool>),
    I32(&'a mut Option<i32>),
    I64(&'a mut Option<i64>),
    U32(&'a mut Option<u32>),
    U64(&'a mut Option<u64>),
    QuotedI32(&'a mut Option<i32>),
    QuotedI64(&'a mut Option<i64>),
    QuotedU32(&'a mut Option<u32>),
    QuotedU64(&'a mut Option<u64>),
    F64(&'a mut Option<f64>),
    String(&'a mut Option<String>),
    Timestamp(&'a mut Option<Timestamp>),
    Duration(&'a mut Option<Duration>),
    Bytes(&'a mut Option<Bytes>),
    Secret(&'a mut Option<Secret>),
    Any(&'a mut Option<Any>),
    Struct(&'a mut Option<Struct>),
    Value(&'a mut Option<Value>),
    Text(&'a mut dyn OptionalText),
    Model(&'a mut dyn OptionalModel),
    /// The position after the last model of a list. A model is read in place, because moving a large one
    /// costs as much as reading it.
    Element(&'a mut dyn List),
    List(&'a mut dyn List),
    Map(&'a mut dyn Map),
    QuotedList(&'a mut dyn List),
    QuotedMap(&'a mut dyn Map),
}

impl Slot<'_> {
    /// The value in the slot, unless it is absent.
    pub(super) fn item(&self) -> Option<Item<'_>> {
        let view = match self {
            Self::Bool(place) => View::Bool(place),
            Self::I32(place) => View::I32(place),
            Self::I64(place) => View::I64(place),
            Self::U32(place) => View::U32(place),
            Self::U64(place) => View::U64(place),
            Self::QuotedI32(place) => View::QuotedI32(place),
            Self::QuotedI64(place) => View::QuotedI64(place),
            Self::QuotedU32(place) => View::QuotedU32(place),
            Self::QuotedU64(place) => View::QuotedU64(place),
            Self::F64(place) => View::F64(place),
            Self::String(place) => View::String(place),
            Self::Timestamp(place) => View::Timestamp(place),
            Self::Duration(place) => View::Duration(place),
            Self::Bytes(place) => View::Bytes(place),
            Self::Secret(place) => View::Secret(place),
            Self::Any(place) => View::Any(place),
            Self::Struct(place) => View::Struct(place),
            Self::Value(place) => View::Value(place),
            Self::Text(place) => View::Text(*place),
            Self::Model(place) => View::Model(*place),
            Self::List(list) => View::List(*list),
            Self::Map(map) => View::Map(*map),
            Self::QuotedList(list) => View::QuotedList(*list),
            Self::QuotedMap(map) => View::QuotedMap(*map),
            // An element of a list is not a field.
            Self::Element(_) => return None,
        };
        view.item()
    }
}

/// A value that is present, in a field, list or map.
#[derive(Clone, Copy)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Item<'a> {
    Bool(bool),
    I64(i64),
    U64(u64),
    F64(f64),
    Text(&'a str),
    Timestamp(&'a Timestamp),
    Duration(&'a Duration),
    Bytes(&'a Bytes),
    Secret(&'a Secret),
    Any(&'a Any),
    Struct(&'a Struct),
    Value(&'a Value),
    Model(&'a dyn Model),
    List(&'a dyn List),
    Map(&'a dyn Map),
    QuotedI64(i64),
    QuotedU64(u64),
    QuotedList(&'a dyn List),
    QuotedMap(&'a dyn Map),
}

/// The same value, but integers are written as JSON strings, also those in a list or map.
pub(super) fn quoted(item: Item<'_>) -> Item<'_> {
    match item {
        Item::I64(value) => Item::QuotedI64(value),
        Item::U64(value) => Item::QuotedU64(value),
        Item::List(list) => Item::QuotedList(list),
        Item::Map(map) => Item::QuotedMap(map),
        other => other,
    }
}

impl<'a> View<'a> {
    /// The value, unless it is absent. An empty list or map is absent, as in protobuf.
    pub fn item(self) -> Option<Item<'a>> {
        Some(match self {
            Self::Bool(value) => Item::Bool((*value)?),
            Self::I32(value) => Item::I64((*value)?.into()),
            Self::I64(value) => Item::I64((*value)?),
            Self::U32(value) => Item::U64((*value)?.into()),
            Self::U64(value) => Item::U64((*value)?),
            Self::QuotedI32(value) => Item::QuotedI64((*value)?.into()),
            Self::QuotedI64(value) => Item::QuotedI64((*value)?),
            Self::QuotedU32(value) => Item::QuotedU64((*value)?.into()),
            Self::QuotedU64(value) => Item::QuotedU64((*value)?),
            Self::F64(value) => Item::F64((*value)?),
            Self::String(value) => Item::Text(value.as_ref()?),
            Self::Timestamp(value) => Item::Timestamp(value.as_ref()?),
            Self::Duration(value) => Item::Duration(value.as_ref()?),
            Self::Bytes(value) => Item::Bytes(value.as_ref()?),
            Self::Secret(value) => Item::Secret(value.as_ref()?),
            Self::Any(value) => Item::Any(value.as_ref()?),
            Self::Struct(value) => Item::Struct(value.as_ref()?),
            Self::Value(value) => Item::Value(value.as_ref()?),
            Self::Text(value) => Item::Text(value.get()?),
            Self::Model(value) => Item::Model(value.get()?),
            Self::List(value) if value.get(0).is_some() => Item::List(value),
            Self::Map(value) if value.count() > 0 => Item::Map(value),
            Self::QuotedList(value) if value.get(0).is_some() => Item::QuotedList(value),
            Self::QuotedMap(value) if value.count() > 0 => Item::QuotedMap(value),
            Self::List(_) | Self::QuotedList(_) | Self::Map(_) | Self::QuotedMap(_) => return None,
        })
    }
}

/// A newtype of a JSON string: an id or an enum.
pub trait Text {
    /// The string in JSON.
    fn as_str(&self) -> &str;
    /// Accepts any string; an enum stores an unknown one.
    fn from_text(text: &str) -> Self
    where
        Self: Sized;
}

/// An `Option` of a [`Text`].
pub trait OptionalText {
    /// The string, if there is one.
    fn get(&self) -> Option<&str>;
    /// Sets or clears the value.
    fn set(&mut self, text: Option<&str>);
}

impl<T: Text> OptionalText for Option<T> {
    fn get(&self) -> Option<&str> {
        self.as_ref().map(Text::as_str)
    }

    fn set(&mut self, text: Option<&str>) {
        *self = text.map(T::from_text);
    }
}

/// An `Option` of a model.
pub trait OptionalModel {
    /// The model, if there is one.
    fn get(&self) -> Option<&dyn Model>;
    /// Sets an empty model and returns it, or clears the value.
    fn set(&mut self, is_there: bool) -> Option<Placed<'_>>;
}

impl<M: Model + Default> OptionalModel for Option<M> {
    fn get(&self) -> Option<&dyn Model> {
        match self {
            Some(model) => Some(model),
            None => None,
        }
    }

    fn set(&mut self, is_there: bool) -> Option<Placed<'_>> {
        *self = is_there.then(M::default);
        let model = self.as_mut()?;
        Some(Placed { model, heap_size: M::heap_size() })
    }
}

/// A JSON array: a `Vec` of an [`Element`](super::Element).
pub trait List {
    /// Element `index`, if it exists.
    fn get(&self, index: usize) -> Option<Item<'_>>;
    /// Removes all elements.
    fn clear(&mut self);
    /// The length and capacity of the list.
    fn room(&self) -> Room;
    /// Adds the element that `read` sets in the slot, if it reads one. Returns what `read` returns.
    fn push(&mut self, read: &mut dyn FnMut(Slot<'_>) -> Put) -> Put;
    /// Adds an empty model to a list of models and returns it; `None` for any other list.
    fn grow(&mut self) -> Option<Placed<'_>>;
}

impl dyn List + '_ {
    /// The elements.
    pub(super) fn items(&self) -> impl Iterator<Item = Item<'_>> {
        (0..).map_while(|index| self.get(index))
    }
}

/// A JSON object with arbitrary names: a `BTreeMap` from `String` to an [`Element`](super::Element).
pub trait Map {
    /// Number of entries.
    fn count(&self) -> usize;
    /// Calls `visit` with each entry, in the order of names, until it returns `false`.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Item<'a>) -> bool);
    /// The value under a name.
    fn get(&self, name: &str) -> Option<Item<'_>>;
    /// Removes all entries.
    fn clear(&mut self);
    /// Size of a value in bytes.
    fn value_size(&self) -> usize;
    /// Sets the entry to the value that `read` sets in the slot. If it sets none, the entry is removed.
    fn put(&mut self, name: String, read: &mut dyn FnMut(Slot<'_>) -> Put);
}
