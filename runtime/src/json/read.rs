//! The reader of all models.
//!
//! It is generic only over the serde format, so it is compiled once, for JSON, in this crate. A program that
//! reads models from another format compiles it again.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::collection::{Elements, Entries};
use super::kind::{ARRAY, BOOLEAN, INTEGER, NUMBER, OBJECT, STRING, clear, expected, may_hold_secret};
use super::name::{Key, KeySeed};
use super::number::{decode_base64, parse_f64, parse_integer, set, set_integer, whole};
use super::reading::{Reading, Step};
use super::unknown::{Fit, Misfit, Part, Unfit};
use super::value::{ValueSeed, read_struct};
use super::{Any, Duration, List, Map, Model, Placed, Places, Problem, Slot, Timestamp, UnknownFields, kept};

/// The error of a value with the wrong type. It names the kind of the value but does not quote it, because
/// errors are logged and a value may be secret.
fn wrong_type<E: serde::de::Error>(found: &str, expected: &dyn Expected) -> E {
    E::invalid_type(Unexpected::Other(found), expected)
}

/// The error of a value that has the right type but does not fit.
fn wrong_value<E: serde::de::Error>(found: &str, expected: &dyn Expected) -> E {
    E::invalid_value(Unexpected::Other(found), expected)
}

pub(super) struct ModelSeed<'m> {
    pub model: &'m mut dyn Model,
    pub reading: &'m mut Reading,
}

impl<'de> DeserializeSeed<'de> for ModelSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Not `deserialize_map`, whose error quotes a value that is not a map.
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
        read_fields(self.model, self.reading, map)
    }
}

fn read_fields<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    reading: &mut Reading,
    mut map: A,
) -> Result<(), A::Error> {
    let read = model.with_places(|places| {
        let table = size_of_val(places.slots);
        reading.enter(table)?;
        let read = read_places(places, reading, &mut map);
        reading.leave(table);
        read
    });
    read.unwrap_or(Ok(()))
}

fn read_places<'de, A: MapAccess<'de>>(
    mut model: Places<'_, '_>,
    reading: &mut Reading,
    map: &mut A,
) -> Result<(), A::Error> {
    // Services write fields in the order of the schema, so the search starts at the next field.
    let mut next = 0;
    let mut has_misfits = false;
    let by_either_name = reading.is_by_either_name();
    while let Some(key) = map.next_key_seed(KeySeed { model: &model, next, by_either_name })? {
        match key {
            Key::Known(index) => {
                read_known(&mut model, index, &mut has_misfits, reading, |seed| map.next_value_seed(seed))?;
                next = index + 1;
            }
            Key::Unknown(name) => read_unknown(model.unknown, name, reading, |seed| map.next_value_seed(seed))?,
        }
    }
    Ok(())
}

/// Reads the value of field `index` with `read`. `has_misfits` is whether the model already keeps a value
/// that one of its fields could not take.
pub(super) fn read_known<E: serde::de::Error>(
    model: &mut Places<'_, '_>,
    index: usize,
    has_misfits: &mut bool,
    reading: &mut Reading,
    read: impl FnOnce(SlotSeed<'_, '_, '_>) -> Result<Fit, E>,
) -> Result<(), E> {
    let (name, slot) = (model.names[index], &mut model.slots[index]);
    let mark = reading.mark();
    let fit = read(SlotSeed { slot, reading, is_inner: false });
    let fit = reading.trace(fit, || Step::field(name))?;
    if fit.is_none() && reading.mark() == mark && !*has_misfits {
        return Ok(());
    }
    reading.locate(mark, || Step::field(name))?;
    match fit {
        Some(unfit) => {
            *has_misfits = true;
            take_unknown(model.unknown, name, reading)?;
            reading.take(4 * size_of::<(&str, Misfit)>())?;
            let Unfit { value, part, is_hidden } = *unfit;
            let digest = kept::digest(slot.item());
            model.unknown.keep(name, value, Misfit { part, digest, is_hidden });
        }
        // An earlier value of the same name.
        None => drop(model.unknown.remove(name)),
    }
    Ok(())
}

/// Reads the value of an unknown field.
pub(super) fn read_unknown<E: serde::de::Error>(
    unknown: &mut UnknownFields,
    name: String,
    reading: &mut Reading,
    read: impl FnOnce(ValueSeed<'_>) -> Result<Value, E>,
) -> Result<(), E> {
    let value = read(ValueSeed(reading));
    let value = reading.trace(value, || Step::key(&name))?;
    take_unknown(unknown, &name, reading)?;
    unknown.insert(name, value);
    Ok(())
}

fn take_unknown<E: serde::de::Error>(fields: &UnknownFields, name: &str, reading: &mut Reading) -> Result<(), E> {
    if fields.is_empty() {
        reading.take_block(UnknownFields::HEAP_SIZE)?;
    }
    reading.take_entry(fields.len(), name, size_of::<Value>())
}

/// Reads one value into its slot.
pub(super) struct SlotSeed<'s, 'm, 'r> {
    pub slot: &'s mut Slot<'m>,
    pub reading: &'r mut Reading,
    /// Whether the slot is in a list or a map.
    pub is_inner: bool,
}

impl SlotSeed<'_, '_, '_> {
    /// Keeps a value that the slot does not take. In strict mode, such a value is an error.
    fn unfit<E: serde::de::Error>(
        self,
        found: &'static str,
        wrong: fn(&str, &dyn Expected) -> E,
        value: impl FnOnce(ValueSeed<'_>) -> Result<Value, E>,
    ) -> Result<Fit, E> {
        if self.reading.is_strict() {
            return Err(wrong(found, &ExpectedKind(expected(self.slot))));
        }
        clear(self.slot);
        self.reading.note(Problem::kept(expected(self.slot), found))?;
        let value = value(ValueSeed(self.reading))?;
        self.reading.take_block(size_of::<Unfit>())?;
        let is_hidden = may_hold_secret(self.slot);
        Ok(Some(Box::new(Unfit { value, part: Part::Whole, is_hidden })))
    }

    /// Whether a list or map is kept as a whole if one of its elements does not fit.
    fn keeps_whole(&self) -> bool {
        self.is_inner && !self.reading.is_strict()
    }
}

struct ExpectedKind(&'static str);

impl Expected for ExpectedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_, '_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        // This place takes everything, `null` too.
        if let Slot::Value(place) = self.slot {
            **place = Some(ValueSeed(self.reading).deserialize(deserializer)?);
            return Ok(None);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_, '_> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(self.slot))
    }

    /// `null`: the field is absent, even if the object had a value under the same name before.
    fn visit_unit<E: serde::de::Error>(self) -> Result<Fit, E> {
        clear(self.slot);
        Ok(None)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Fit, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Fit, E> {
        if let Slot::Bool(place) = self.slot {
            **place = Some(value);
            return Ok(None);
        }
        self.unfit(BOOLEAN, wrong_type, |seed| seed.visit_bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Fit, E> {
        if set_integer(self.slot, value.into()) {
            return Ok(None);
        }
        self.unfit(INTEGER, wrong_value, |seed| seed.visit_i64(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Fit, E> {
        if set_integer(self.slot, value.into()) {
            return Ok(None);
        }
        self.unfit(INTEGER, wrong_value, |seed| seed.visit_u64(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Fit, E> {
        if let Slot::F64(place) = self.slot {
            **place = Some(value);
            return Ok(None);
        }
        if whole(value).is_some_and(|value| set_integer(self.slot, value)) {
            return Ok(None);
        }
        self.unfit(NUMBER, wrong_value, |seed| seed.visit_f64(value))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Fit, E> {
        if let Slot::String(_)
        | Slot::Timestamp(_)
        | Slot::Duration(_)
        | Slot::Secret(_)
        | Slot::Text(_)
        | Slot::Bytes(_) = self.slot
        {
            self.reading.take_block(text.len())?;
        }
        let is_read = match &mut *self.slot {
            Slot::String(place) => set(place, text.to_owned()),
            Slot::Timestamp(place) => set(place, Timestamp::from_wire(text)),
            Slot::Duration(place) => set(place, Duration::from_wire(text)),
            Slot::Secret(place) => set(place, text.into()),
            Slot::Text(place) => {
                place.set(Some(text));
                true
            }
            Slot::Bytes(place) => decode_base64(text).is_some_and(|bytes| set(place, bytes.into())),
            Slot::F64(place) => parse_f64(text).is_some_and(|value| set(place, value)),
            slot => parse_integer(text).is_some_and(|value| set_integer(slot, value)),
        };
        if is_read { Ok(None) } else { self.unfit(STRING, wrong_value, |seed| seed.visit_str(text)) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Fit, A::Error> {
        let keeps_whole = self.keeps_whole();
        match self.slot {
            Slot::List(_) | Slot::QuotedList(_) if keeps_whole => {
                let left = self.reading.left();
                let value = ValueSeed(self.reading).visit_seq(seq)?;
                inner(value, left, self.slot, self.reading)
            }
            Slot::List(list) | Slot::QuotedList(list) => read_list(*list, self.reading, seq),
            _ => self.unfit(ARRAY, wrong_type, |seed| seed.visit_seq(seq)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Fit, A::Error> {
        let keeps_whole = self.keeps_whole();
        match self.slot {
            Slot::Model(place) => read_model(place.set(true), self.reading, map),
            Slot::Element(list) => {
                self.reading.take_element(list.room())?;
                read_model(list.grow(), self.reading, map)
            }
            Slot::Map(_) | Slot::QuotedMap(_) if keeps_whole => {
                let left = self.reading.left();
                let value = ValueSeed(self.reading).visit_map(map)?;
                inner(value, left, self.slot, self.reading)
            }
            Slot::Map(entries) | Slot::QuotedMap(entries) => read_entries(*entries, self.reading, map),
            Slot::Struct(place) => {
                **place = Some(read_struct(self.reading, map)?);
                Ok(None)
            }
            Slot::Any(place) => {
                **place = Some(Any::from(read_struct(self.reading, map)?));
                Ok(None)
            }
            _ => self.unfit(OBJECT, wrong_type, |seed| seed.visit_map(map)),
        }
    }
}

fn read_model<'de, A: MapAccess<'de>>(
    placed: Option<Placed<'_>>,
    reading: &mut Reading,
    map: A,
) -> Result<Fit, A::Error> {
    let Placed { model, heap_size } = placed.ok_or_else(|| A::Error::custom("no slot for an object"))?;
    reading.take_block(heap_size)?;
    read_fields(model, reading, map)?;
    Ok(None)
}

fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, reading: &mut Reading, mut seq: A) -> Result<Fit, A::Error> {
    let mut elements = Elements::new(list);
    while elements.read(reading, |slot, reading| seq.next_element_seed(SlotSeed { slot, reading, is_inner: true }))? {}
    Ok(elements.unfit())
}

fn read_entries<'de, A: MapAccess<'de>>(
    entries: &mut dyn Map,
    reading: &mut Reading,
    mut map: A,
) -> Result<Fit, A::Error> {
    let mut entries = Entries::new(entries);
    while let Some(name) = map.next_key::<String>()? {
        entries.read(reading, name, |slot, reading| map.next_value_seed(SlotSeed { slot, reading, is_inner: true }))?;
    }
    Ok(entries.unfit())
}

/// Reads a list or map inside another one. It is kept as a whole if one of its elements does not fit, because
/// such an element could not be written back at its position. `left` is the memory that was left before.
fn inner<E: serde::de::Error>(value: Value, left: usize, slot: &mut Slot<'_>, reading: &mut Reading) -> Result<Fit, E> {
    let left_with_value = reading.left();
    let seed = SlotSeed { slot, reading: &mut *reading, is_inner: false };
    match seed.deserialize(&value).map_err(E::custom)? {
        None => {
            reading.give_back(left - left_with_value);
            Ok(None)
        }
        Some(unfit) => {
            reading.give_back(left_with_value - reading.left());
            Ok(Some(Box::new(Unfit { value, part: Part::Whole, ..*unfit })))
        }
    }
}
