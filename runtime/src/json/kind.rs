//! The names of the kinds of values in messages.

use super::Slot;

pub(super) const BOOLEAN: &str = "a boolean";
pub(super) const INTEGER: &str = "an integer";
pub(super) const NUMBER: &str = "a number";
pub(super) const STRING: &str = "a string";
pub(super) const ARRAY: &str = "an array";
pub(super) const OBJECT: &str = "an object";

/// The kind of values that a slot takes.
pub(super) fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Bool(_) => BOOLEAN,
        Slot::I32(_) | Slot::QuotedI32(_) => "a 32-bit integer",
        Slot::I64(_) | Slot::QuotedI64(_) => "a 64-bit integer",
        Slot::U32(_) | Slot::QuotedU32(_) => "an unsigned 32-bit integer",
        Slot::U64(_) | Slot::QuotedU64(_) => "an unsigned 64-bit integer",
        Slot::F64(_) => NUMBER,
        Slot::String(_) | Slot::Timestamp(_) | Slot::Duration(_) | Slot::Secret(_) | Slot::Text(_) => STRING,
        Slot::Bytes(_) => "base64 in a string",
        Slot::List(_) | Slot::QuotedList(_) => ARRAY,
        Slot::Value(_) => "any JSON",
        _ => OBJECT,
    }
}

/// Whether a value that the slot cannot take may contain a secret.
pub(super) fn may_hold_secret(slot: &Slot<'_>) -> bool {
    matches!(
        slot,
        Slot::Secret(_)
            | Slot::Model(_)
            | Slot::Element(_)
            | Slot::List(_)
            | Slot::QuotedList(_)
            | Slot::Map(_)
            | Slot::QuotedMap(_)
    )
}

/// Clears the value of a slot.
pub(super) fn clear(slot: &mut Slot<'_>) {
    match slot {
        Slot::Bool(place) => **place = None,
        Slot::I32(place) | Slot::QuotedI32(place) => **place = None,
        Slot::I64(place) | Slot::QuotedI64(place) => **place = None,
        Slot::U32(place) | Slot::QuotedU32(place) => **place = None,
        Slot::U64(place) | Slot::QuotedU64(place) => **place = None,
        Slot::F64(place) => **place = None,
        Slot::String(place) => **place = None,
        Slot::Timestamp(place) => **place = None,
        Slot::Duration(place) => **place = None,
        Slot::Bytes(place) => **place = None,
        Slot::Secret(place) => **place = None,
        Slot::Any(place) => **place = None,
        Slot::Struct(place) => **place = None,
        Slot::Value(place) => **place = None,
        Slot::Text(place) => place.set(None),
        Slot::Model(place) => drop(place.set(false)),
        Slot::List(list) | Slot::QuotedList(list) => list.clear(),
        Slot::Map(map) | Slot::QuotedMap(map) => map.clear(),
        Slot::Element(_) => {}
    }
}
