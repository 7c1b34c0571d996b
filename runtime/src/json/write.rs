//! The writer of all models, into any serde format.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::kept::{Whole, rest};
use super::model::quoted;
use super::{Field, Item, List, Map, Model};

/// Writes a model as a JSON text.
pub fn to_vec(model: &dyn Model) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    // Writing into memory cannot fail, and every name is a string.
    let _ = serde_json::to_writer(&mut out, &Item::Model(model));
    out
}

/// Writes a model into any serde format. The generated `Serialize` impls call this.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let fields = model.fields();
    for Field(name, view) in fields.iter() {
        let Some(item) = view.item() else { continue };
        match Whole::new(fields.unknown, name, item) {
            Some(whole) => map.serialize_entry(name, &whole)?,
            None => map.serialize_entry(name, &item)?,
        }
    }
    for (name, kept) in rest(&fields) {
        map.serialize_entry(name, kept.value)?;
    }
    map.end()
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::I64(value) => serializer.serialize_i64(value),
            Self::U64(value) => serializer.serialize_u64(value),
            Self::QuotedI64(value) => serializer.collect_str(&value),
            Self::QuotedU64(value) => serializer.collect_str(&value),
            Self::F64(value) if value.is_finite() => serializer.serialize_f64(value),
            Self::F64(value) => serializer.serialize_str(not_finite(value)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Timestamp(time) => time.serialize(serializer),
            Self::Duration(duration) => duration.serialize(serializer),
            Self::Bytes(bytes) => serializer.serialize_str(&STANDARD.encode(bytes)),
            Self::Secret(secret) => serializer.serialize_str(secret.expose()),
            Self::Any(value) => value.serialize(serializer),
            Self::Struct(fields) => fields.serialize(serializer),
            Self::Value(value) => value.serialize(serializer),
            Self::Model(model) => serialize(model, serializer),
            Self::List(list) => serialize_list(list, |item| item, serializer),
            Self::QuotedList(list) => serialize_list(list, quoted, serializer),
            Self::Map(map) => serialize_entries(map, |item| item, serializer),
            Self::QuotedMap(map) => serialize_entries(map, quoted, serializer),
        }
    }
}

fn not_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value.is_sign_positive() {
        "Infinity"
    } else {
        "-Infinity"
    }
}

fn serialize_list<S: Serializer>(
    list: &dyn List,
    form: fn(Item<'_>) -> Item<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(list.items().map(form))
}

fn serialize_entries<S: Serializer>(
    entries: &dyn Map,
    form: fn(Item<'_>) -> Item<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.count()))?;
    let mut result = Ok(());
    entries.each(&mut |name, item| {
        result = map.serialize_entry(name, &form(item));
        result.is_ok()
    });
    result?;
    map.end()
}
