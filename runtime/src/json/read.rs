//! The one reader of every model.
//!
//! It is generic over the serde format only, so it is compiled once for JSON, here, and again just where
//! a program reads models from another format.

use std::fmt::{self, Write as _};

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;
use serde_json::de::{Read, SliceRead, StrRead};

use super::{Any, Error, List, Map, Model, Slot, Struct, View};

/// Reads a model from a JSON text.
pub fn from_slice<M: Model + Default>(text: &[u8]) -> Result<M, Error> {
    let mut model = M::default();
    read_text(text, &mut model)?;
    Ok(model)
}

/// Reads any JSON text; an empty one is `null`.
pub(crate) fn value(text: &[u8]) -> Result<Value, Error> {
    if text.trim_ascii().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(text).map_err(|source| Error { path: String::new(), source })
}

/// Reads a model from any self-describing serde format; what the generated `Deserialize` impls call.
pub fn deserialize<'de, D: Deserializer<'de>, M: Model + Default>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    ModelSeed { model: &mut model, trail: &mut Trail::default() }.deserialize(deserializer)?;
    Ok(model)
}

fn read_text(text: &[u8], model: &mut dyn Model) -> Result<(), Error> {
    match str::from_utf8(text) {
        // Text that is known to be UTF-8 is not looked through again, string by string.
        Ok(text) => read_from(StrRead::new(text), model),
        Err(_) => read_from(SliceRead::new(text), model),
    }
}

fn read_from<'de>(text: impl Read<'de>, model: &mut dyn Model) -> Result<(), Error> {
    let mut trail = Trail::default();
    let mut deserializer = serde_json::Deserializer::new(text);
    ModelSeed { model, trail: &mut trail }
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end())
        .map_err(|source| Error { path: trail.path(), source })
}

/// The steps from the root to the value at fault, innermost first: noted only while an error passes.
#[derive(Default)]
struct Trail(Vec<Step>);

enum Step {
    Name(String),
    Index(usize),
}

impl Trail {
    fn note<T, E>(&mut self, result: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        if result.is_err() {
            self.0.push(step());
        }
        result
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.iter().rev() {
            match step {
                Step::Name(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Index(index) => {
                    let _ = write!(path, "[{index}]");
                }
            }
        }
        path
    }
}

const BOOLEAN: &str = "a boolean";
const INTEGER: &str = "an integer";
const NUMBER: &str = "a number";
const STRING: &str = "a string";
const ARRAY: &str = "an array";
const OBJECT: &str = "an object";

/// Says what kind of value was found. Not which: errors are logged, and a value may be secret.
fn wrong_type<E: serde::de::Error>(found: &str, expected: &dyn Expected) -> E {
    E::invalid_type(Unexpected::Other(found), expected)
}

/// The same of a value that has the right type, and yet does not fit.
fn wrong_value<E: serde::de::Error>(found: &str, expected: &dyn Expected) -> E {
    E::invalid_value(Unexpected::Other(found), expected)
}

struct ModelSeed<'m> {
    model: &'m mut dyn Model,
    trail: &'m mut Trail,
}

impl<'de> DeserializeSeed<'de> for ModelSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Not `deserialize_map`: what that finds in place of a map it quotes.
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ModelSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(OBJECT)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Err(wrong_type("null", &self))
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        Err(wrong_type(BOOLEAN, &self))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        Err(wrong_type(INTEGER, &self))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        Err(wrong_type(INTEGER, &self))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        Err(wrong_type(NUMBER, &self))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        Err(wrong_type(STRING, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(wrong_type(ARRAY, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_fields(self.model, self.trail, map)
    }
}

fn read_fields<'de, A: MapAccess<'de>>(model: &mut dyn Model, trail: &mut Trail, mut map: A) -> Result<(), A::Error> {
    // Services write fields in the order of the schema, so the next field is mostly the one that follows.
    let mut next = 0;
    while let Some(key) = map.next_key_seed(KeySeed { model, next })? {
        match key {
            Key::Known(index) => {
                let read = map.next_value_seed(SlotSeed { slot: model.slot(index), trail });
                trail.note(read, || Step::Name(model.field(index).0.to_owned()))?;
                next = index + 1;
            }
            Key::Unknown(name) => {
                let value = map.next_value::<Value>();
                let value = trail.note(value, || Step::Name(name.clone()))?;
                if let Slot::Unknown(fields) = model.slot(usize::MAX) {
                    fields.insert(name, value);
                }
            }
        }
    }
    Ok(())
}

enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads a name as a field's number, so that a known name is never copied.
struct KeySeed<'m> {
    model: &'m dyn Model,
    next: usize,
}

impl KeySeed<'_> {
    fn find(&self, name: &str) -> Option<usize> {
        let mut index = self.next;
        loop {
            match self.model.field(index) {
                super::Field(_, View::Unknown(_)) => break,
                super::Field(known, _) if known == name => return Some(index),
                _ => index += 1,
            }
        }
        (0..self.next).find(|index| self.model.field(*index).0 == name)
    }
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
        Ok(self.find(name).map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}

/// Reads one value into its place.
struct SlotSeed<'s, 't> {
    slot: Slot<'s>,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.slot {
            Slot::Bool(_) => BOOLEAN,
            Slot::I32(_) | Slot::QuotedI32(_) => "a 32-bit integer",
            Slot::I64(_) | Slot::QuotedI64(_) => "a 64-bit integer",
            Slot::U32(_) | Slot::QuotedU32(_) => "an unsigned 32-bit integer",
            Slot::U64(_) | Slot::QuotedU64(_) => "an unsigned 64-bit integer",
            Slot::F64(_) => NUMBER,
            Slot::String(_) | Slot::Timestamp(_) | Slot::Secret(_) | Slot::Text(_) => STRING,
            Slot::Bytes(_) => "base64 in a string",
            Slot::List(_) | Slot::QuotedList(_) => ARRAY,
            _ => OBJECT,
        })
    }

    /// `null`: the field is absent, even if its name stood before it with a value.
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        match self.slot {
            Slot::Bool(place) => *place = None,
            Slot::I32(place) | Slot::QuotedI32(place) => *place = None,
            Slot::I64(place) | Slot::QuotedI64(place) => *place = None,
            Slot::U32(place) | Slot::QuotedU32(place) => *place = None,
            Slot::U64(place) | Slot::QuotedU64(place) => *place = None,
            Slot::F64(place) => *place = None,
            Slot::String(place) => *place = None,
            Slot::Timestamp(place) => *place = None,
            Slot::Bytes(place) => *place = None,
            Slot::Secret(place) => *place = None,
            Slot::Any(place) => *place = None,
            Slot::Struct(place) => *place = None,
            Slot::Text(place) => place.set(None),
            Slot::Model(place) => drop(place.set(false)),
            Slot::List(list) | Slot::QuotedList(list) => list.clear(),
            Slot::Map(map) | Slot::QuotedMap(map) => map.clear(),
            Slot::Element(_) | Slot::Unknown(_) => {}
        }
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        if let Slot::Bool(place) = self.slot {
            *place = Some(value);
            return Ok(());
        }
        Err(wrong_type(BOOLEAN, &self))
    }

    fn visit_i64<E: serde::de::Error>(mut self, value: i64) -> Result<(), E> {
        if set_integer(&mut self.slot, value.into()) {
            return Ok(());
        }
        Err(wrong_value(INTEGER, &self))
    }

    fn visit_u64<E: serde::de::Error>(mut self, value: u64) -> Result<(), E> {
        if set_integer(&mut self.slot, value.into()) {
            return Ok(());
        }
        Err(wrong_value(INTEGER, &self))
    }

    fn visit_f64<E: serde::de::Error>(mut self, value: f64) -> Result<(), E> {
        if let Slot::F64(place) = self.slot {
            *place = Some(value);
            return Ok(());
        }
        if whole(value).is_some_and(|value| set_integer(&mut self.slot, value)) {
            return Ok(());
        }
        Err(wrong_value(NUMBER, &self))
    }

    fn visit_str<E: serde::de::Error>(mut self, text: &str) -> Result<(), E> {
        let read = match &mut self.slot {
            Slot::String(place) => set(place, text.to_owned()),
            Slot::Timestamp(place) => set(place, text.into()),
            Slot::Secret(place) => set(place, text.into()),
            Slot::Text(place) => {
                place.set(Some(text));
                true
            }
            Slot::Bytes(place) => decode_base64(text).is_some_and(|bytes| set(place, bytes.into())),
            Slot::F64(place) => parse_f64(text).is_some_and(|value| set(place, value)),
            slot => parse_integer(text).is_some_and(|value| set_integer(slot, value)),
        };
        if read { Ok(()) } else { Err(wrong_value(STRING, &self)) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::List(list) | Slot::QuotedList(list) => read_list(list, self.trail, seq),
            _ => Err(wrong_type(ARRAY, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::Model(place) => read_model(place.set(true), self.trail, map),
            Slot::Element(list) => read_model(list.grow(), self.trail, map),
            Slot::Map(entries) | Slot::QuotedMap(entries) => read_entries(entries, self.trail, map),
            Slot::Struct(place) => read_struct(map).map(|fields| *place = Some(fields)),
            Slot::Any(place) => read_struct(map).map(|fields| *place = Some(Any::from(fields))),
            _ => Err(wrong_type(OBJECT, &self)),
        }
    }
}

fn read_model<'de, A: MapAccess<'de>>(
    model: Option<&mut dyn Model>,
    trail: &mut Trail,
    map: A,
) -> Result<(), A::Error> {
    let model = model.ok_or_else(|| A::Error::custom("there is no place for an object"))?;
    read_fields(model, trail, map)
}

fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, trail: &mut Trail, mut seq: A) -> Result<(), A::Error> {
    list.clear();
    let mut result = Ok(());
    let mut index = 0;
    while list.push(&mut |slot| match seq.next_element_seed(SlotSeed { slot, trail }) {
        Ok(read) => read.is_some(),
        error => {
            result = trail.note(error, || Step::Index(index)).map(drop);
            false
        }
    }) {
        index += 1;
    }
    result
}

fn read_entries<'de, A: MapAccess<'de>>(entries: &mut dyn Map, trail: &mut Trail, mut map: A) -> Result<(), A::Error> {
    entries.clear();
    while let Some(name) = map.next_key::<String>()? {
        let mut result = Ok(());
        entries.put(name.clone(), &mut |slot| {
            result = map.next_value_seed(SlotSeed { slot, trail });
            result.is_ok()
        });
        trail.note(result, || Step::Name(name))?;
    }
    Ok(())
}

fn read_struct<'de, A: MapAccess<'de>>(mut map: A) -> Result<Struct, A::Error> {
    let mut fields = Struct::new();
    while let Some((name, value)) = map.next_entry::<String, Value>()? {
        fields.insert(name, value);
    }
    Ok(fields)
}

fn set<T>(place: &mut Option<T>, value: T) -> bool {
    *place = Some(value);
    true
}

/// Puts an integer into a slot that takes integers of that size; else says `false`.
pub(super) fn set_integer(slot: &mut Slot<'_>, value: i128) -> bool {
    fn fit<T: TryFrom<i128>>(place: &mut Option<T>, value: i128) -> bool {
        T::try_from(value).is_ok_and(|value| set(place, value))
    }
    match slot {
        Slot::I32(place) | Slot::QuotedI32(place) => fit(place, value),
        Slot::I64(place) | Slot::QuotedI64(place) => fit(place, value),
        Slot::U32(place) | Slot::QuotedU32(place) => fit(place, value),
        Slot::U64(place) | Slot::QuotedU64(place) => fit(place, value),
        #[allow(clippy::cast_precision_loss)] // JSON has one kind of number; `1` in a `double` field is 1.0.
        Slot::F64(place) => set(place, value as f64),
        // ProtoJSON allows an enum's number. The number is all that is known of it, and is kept as text.
        Slot::Text(place) => {
            place.set(Some(&value.to_string()));
            true
        }
        _ => false,
    }
}

/// An integer in a string, in exponent form or with a zero fraction too (`"1e3"`, `"5.0"`).
fn parse_integer(text: &str) -> Option<i128> {
    text.parse().ok().or_else(|| whole(parse_f64(text)?))
}

/// A number that is written with an exponent or a fraction and yet is whole (`1e3`).
fn whole(value: f64) -> Option<i128> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53: from it on, an f64 stands for several integers.
    #[allow(clippy::cast_possible_truncation)] // in range, and without a fraction
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i128)
}

fn parse_f64(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        // Rust also reads `inf` and `nan`, which are not ProtoJSON.
        // It reads digits beyond the largest number as infinite, which they are not.
        _ if text.ends_with(|last: char| last.is_ascii_digit() || last == '.') => {
            text.parse().ok().filter(|value: &f64| value.is_finite())
        }
        _ => None,
    }
}

fn decode_base64(text: &str) -> Option<Vec<u8>> {
    // A last character may carry bits that belong to no byte; encoders differ, and no byte is at stake.
    const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
    const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);
    if text.contains(['-', '_']) { URL_SAFE.decode(text).ok() } else { STANDARD.decode(text).ok() }
}
