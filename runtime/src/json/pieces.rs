//! Reads a page item by item, if its text cannot be read as a whole.
//!
//! serde_json cannot continue after a number that is too large, a string that is not UTF-8, or nesting that is
//! too deep. The brackets show where such an item ends, so the other items can still be read.

use serde::de::DeserializeSeed;
use serde_json::de::SliceRead;

use super::collection::Elements;
use super::kind::OBJECT;
use super::name::find;
use super::read::{SlotSeed, read_known, read_unknown};
use super::reading::Reading;
use super::text::{Pieces, utf8};
use super::unknown::Fit;
use super::{Error, Model, Places, Problem, Slot};

/// Reads the text again into an empty model, after `error`. Skips only items of lists of the root.
pub(super) fn read_again(text: &[u8], model: &mut dyn Model, reading: &mut Reading, error: Error) -> Result<(), Error> {
    if !reading.is_by_item() || reading.exceeded().is_some() {
        return Err(error);
    }
    let Ok(text) = utf8(text) else { return Err(error) };
    let mut members = Pieces::members(text);
    if members.by_ref().count() == 0 || !members.is_whole() {
        return Err(error);
    }
    reading.reset();
    let result = model.with_places(|places| read_members(text, places, reading)).unwrap_or(Ok(()));
    result.map_err(|source| {
        let again = Error::new(source, reading);
        if again.is_too_large() { again } else { error }
    })
}

fn read_members(text: &[u8], mut model: Places<'_, '_>, reading: &mut Reading) -> Result<(), serde_json::Error> {
    let mut has_misfits = false;
    for member in Pieces::members(text) {
        let name: String = serde_json::from_slice(member.name)?;
        match find(model.names, 0, &name) {
            Some(index) => read_known(&mut model, index, &mut has_misfits, reading, |seed| match seed.slot {
                Slot::List(list) | Slot::QuotedList(list) if member.value.starts_with(b"[") => {
                    read_items(member.value, Elements::new(*list), seed.reading)
                }
                _ => read_piece(member.value, seed),
            })?,
            None => read_unknown(model.unknown, name, reading, |seed| read_piece(member.value, seed))?,
        }
    }
    Ok(())
}

fn read_items(text: &[u8], mut elements: Elements<'_>, reading: &mut Reading) -> Result<Fit, serde_json::Error> {
    for item in Pieces::elements(text) {
        let mark = reading.mark();
        let read = elements.read(reading, |slot, reading| {
            read_piece(item.value, SlotSeed { slot, reading, is_inner: true }).map(Some)
        });
        let Err(source) = read else { continue };
        if reading.exceeded().is_some() {
            return Err(source);
        }
        reading.forget(mark);
        reading.untrace();
        let reason = Error::new(source, reading).to_string();
        elements.lose(reading, Problem::lost(OBJECT, reason), item.value)?;
    }
    Ok(elements.unfit())
}

fn read_piece<'de, S: DeserializeSeed<'de>>(text: &'de [u8], seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::new(SliceRead::new(text));
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}
