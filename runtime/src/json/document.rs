//! Reads a JSON text into a model.

use serde::de::{DeserializeSeed, Deserializer};
use serde_json::Value;
use serde_json::de::{Read, SliceRead, StrRead};

use super::read::ModelSeed;
use super::value::ValueSeed;
use super::{Error, Model, Reading, pieces, text};

/// Reads a model from a JSON text, without a memory limit. Values of an unexpected kind are kept.
pub fn from_slice<M: Model + Default>(text: &[u8]) -> Result<M, Error> {
    read(text, &mut Reading::default())
}

/// Reads a model from a JSON text by the rules of `reading`, which collects the problems.
pub fn read<M: Model + Default>(text: &[u8], reading: &mut Reading) -> Result<M, Error> {
    let mut model = M::default();
    if let Err(error) = read_text(text, &mut model, reading) {
        model = M::default();
        pieces::read_again(text, &mut model, reading, error)?;
    }
    Ok(model)
}

/// Reads any JSON text; an empty one is read as `null`.
pub(crate) fn read_value(text: &[u8], reading: &mut Reading) -> Result<Value, Error> {
    let text = text::utf8(text).map_err(Error::encoding)?;
    if text.trim_ascii().is_empty() {
        return Ok(Value::Null);
    }
    let mut deserializer = serde_json::Deserializer::new(SliceRead::new(text));
    let value = ValueSeed(reading).deserialize(&mut deserializer);
    value.and_then(|value| deserializer.end().map(|()| value)).map_err(|source| Error::new(source, reading))
}

/// Reads a model from any self-describing serde format. The generated `Deserialize` impls call this.
pub fn deserialize<'de, D: Deserializer<'de>, M: Model + Default>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    ModelSeed { model: &mut model, reading: &mut Reading::default() }.deserialize(deserializer)?;
    Ok(model)
}

fn read_text(text: &[u8], model: &mut dyn Model, reading: &mut Reading) -> Result<(), Error> {
    let text = text::utf8(text).map_err(Error::encoding)?;
    match str::from_utf8(text) {
        // For a text that is known to be UTF-8, serde_json does not check each string again.
        Ok(text) => read_from(StrRead::new(text), model, reading),
        Err(_) => read_from(SliceRead::new(text), model, reading),
    }
}

fn read_from<'de>(text: impl Read<'de>, model: &mut dyn Model, reading: &mut Reading) -> Result<(), Error> {
    let mut deserializer = serde_json::Deserializer::new(text);
    ModelSeed { model, reading }
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end())
        .map_err(|source| Error::new(source, reading))
}
