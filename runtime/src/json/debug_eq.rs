//! `Debug` and `PartialEq` of all models.

use std::fmt;

use super::kept::{Whole, rest};
use super::{Field, Item, Map, Model, View};

/// Prints the fields that are set, under their Rust names, and then the unknown fields, under their JSON names. The
/// generated `Debug` impls call this.
///
/// `names` are the Rust names of the model and then of its fields, in order, separated by spaces. They are one
/// string because each use of `stringify!` costs compile time.
///
/// For a list or map that could not take all its elements, it prints the field and then the kept elements. In a
/// model with a secret, it redacts the unknown fields, because one of them may be another secret.
pub fn debug(model: &dyn Model, names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut names = names.split_ascii_whitespace();
    let mut out = f.debug_struct(names.next().unwrap_or_default());
    let fields = model.fields();
    let mut has_secret = false;
    for Field(wire, view) in fields.iter() {
        let name = names.next().map_or(wire, |name| name.trim_start_matches("r#"));
        has_secret |= matches!(view, View::Secret(_));
        let Some(item) = view.item() else { continue };
        out.field(name, &item);
        if let Some(whole) = Whole::new(fields.unknown, wire, item) {
            out.field(name, &whole.kept());
        }
    }
    for (name, kept) in rest(&fields) {
        if has_secret {
            out.field(name, &format_args!("[REDACTED]"));
        } else {
            out.field(name, &kept);
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
            Self::Timestamp(time) => time.fmt(f),
            Self::Duration(duration) => duration.fmt(f),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Secret(secret) => secret.fmt(f),
            Self::Any(value) => value.fmt(f),
            Self::Struct(fields) => f.debug_map().entries(fields).finish(),
            Self::Value(value) => value.fmt(f),
            Self::Model(model) => model.fmt(f),
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

/// Compares two values of the same model type. The generated `PartialEq` impls call this.
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    let (left, right) = (left.fields(), right.fields());
    for (Field(name, view), Field(_, other)) in left.iter().zip(right.iter()) {
        let (item, other) = (view.item(), other.item());
        if item != other {
            return false;
        }
        let whole = |unknown, item: Option<_>| Some(Whole::new(unknown, name, item?)?.kept());
        if whole(left.unknown, item) != whole(right.unknown, other) {
            return false;
        }
    }
    rest(&left).eq(rest(&right))
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
            (Self::Timestamp(left), Self::Timestamp(right)) => left == right,
            (Self::Duration(left), Self::Duration(right)) => left == right,
            (Self::Bytes(left), Self::Bytes(right)) => left == right,
            (Self::Secret(left), Self::Secret(right)) => left == right,
            (Self::Any(left), Self::Any(right)) => left == right,
            (Self::Struct(left), Self::Struct(right)) => left == right,
            (Self::Value(left), Self::Value(right)) => left == right,
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
