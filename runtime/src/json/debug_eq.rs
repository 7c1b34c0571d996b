//! `Debug` and `PartialEq` of every model.

use std::fmt;

use super::{Field, Item, Map, Model, View};

/// Shows the fields that are set, under their JSON names; what the generated `Debug` impls call.
pub fn debug(model: &dyn Model, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for index in 0.. {
        match model.field(index) {
            Field(_, View::Unknown(fields)) => {
                for (name, value) in fields.iter() {
                    out.field(name, value);
                }
                break;
            }
            Field(name, view) => {
                if let Some(item) = view.item() {
                    out.field(name, &item);
                }
            }
        }
    }
    out.finish()
}

/// A model inside another, whose type's name is not known here.
fn debug_fields(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_map();
    for index in 0.. {
        match model.field(index) {
            Field(_, View::Unknown(fields)) => {
                out.entries(fields.iter());
                break;
            }
            Field(name, view) => {
                if let Some(item) = view.item() {
                    out.entry(&name, &item);
                }
            }
        }
    }
    out.finish()
}

impl fmt::Debug for Item<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Bool(value) => value.fmt(f),
            Self::I64(value) | Self::QuotedI64(value) => value.fmt(f),
            Self::U64(value) | Self::QuotedU64(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Secret(secret) => secret.fmt(f),
            Self::Any(value) => value.fmt(f),
            Self::Struct(fields) => f.debug_map().entries(fields).finish(),
            Self::Model(model) => debug_fields(model, f),
            Self::List(list) | Self::QuotedList(list) => f.debug_list().entries(list.items()).finish(),
            Self::Map(map) | Self::QuotedMap(map) => {
                let mut out = f.debug_map();
                map.each(&mut |name, item| {
                    out.entry(&name, &item);
                    true
                });
                out.finish()
            }
        }
    }
}

/// Compares two values of one model type; what the generated `PartialEq` impls call.
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    for index in 0.. {
        match (left.field(index).1, right.field(index).1) {
            (View::Unknown(left), View::Unknown(right)) => return left == right,
            (left, right) => {
                if left.item() != right.item() {
                    return false;
                }
            }
        }
    }
    true
}

impl PartialEq for Item<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Bool(left), Self::Bool(right)) => left == right,
            (Self::I64(left), Self::I64(right)) | (Self::QuotedI64(left), Self::QuotedI64(right)) => left == right,
            (Self::U64(left), Self::U64(right)) | (Self::QuotedU64(left), Self::QuotedU64(right)) => left == right,
            #[allow(clippy::float_cmp)] // as `f64` itself compares
            (Self::F64(left), Self::F64(right)) => left == right,
            (Self::Text(left), Self::Text(right)) => left == right,
            (Self::Bytes(left), Self::Bytes(right)) => left == right,
            (Self::Secret(left), Self::Secret(right)) => left == right,
            (Self::Any(left), Self::Any(right)) => left == right,
            (Self::Struct(left), Self::Struct(right)) => left == right,
            (Self::Model(left), Self::Model(right)) => equal(left, right),
            (Self::List(left), Self::List(right)) | (Self::QuotedList(left), Self::QuotedList(right)) => {
                left.items().eq(right.items())
            }
            (Self::Map(left), Self::Map(right)) | (Self::QuotedMap(left), Self::QuotedMap(right)) => {
                equal_entries(left, right)
            }
            _ => false,
        }
    }
}

fn equal_entries(left: &dyn Map, right: &dyn Map) -> bool {
    let mut equal = left.count() == right.count();
    left.each(&mut |name, item| {
        equal = equal && right.get(name) == Some(item);
        equal
    });
    equal
}
