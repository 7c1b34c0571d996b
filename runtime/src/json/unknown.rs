use std::fmt;

use serde_json::{Map, Value};

/// Fields of a response that the model does not know, and values that its fields cannot take.
///
/// * The service adds fields without notice. They are kept under their names.
/// * A value that is not of the documented kind is kept under the name of its field, and the field is absent:
///   `{"uuid": 7}` for an id. Of a list or a map, only the elements that do not fit are kept, in an array or an
///   object. [`Response::problems`](crate::Response::problems) lists all such values.
///
/// Both are written back, so a program that forwards what it received loses nothing. If the program sets a
/// field, its value replaces the one that was kept for the field. A number beyond 64 bits is kept as the
/// nearest `f64`.
///
/// `Debug` prints a value that was kept for a secret, a model, a list or a map as `[REDACTED]`.
#[derive(Clone, Default, PartialEq)]
pub struct UnknownFields(Option<Box<Kept>>);

impl super::Empty for UnknownFields {
    const EMPTY: Self = Self(None);
}

#[derive(Clone, Default, PartialEq)]
struct Kept {
    fields: Map<String, Value>,
    /// The values that belong to fields of the model.
    misfits: Vec<(&'static str, Misfit)>,
}

/// The facts about a value that its field cannot take.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Misfit {
    pub part: Part,
    /// The digest of the value that was read into the field. If the field's digest differs, the program has set
    /// the field.
    pub digest: u64,
    /// Whether the value may hold a secret.
    pub is_hidden: bool,
}

/// Which part of a field's value is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Whole,
    /// Elements of a list, with their positions in the list as it is written back.
    Elements(Vec<usize>),
    /// Entries of a map.
    Entries,
}

/// The part of a value that a slot could not take; `None` if it took all of it.
pub(super) type Fit = Option<Box<Unfit>>;

/// A value, or the parts of a list or map, that a slot cannot take.
pub(super) struct Unfit {
    pub value: Value,
    pub part: Part,
    pub is_hidden: bool,
}

/// A value that was kept.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct KeptValue<'a> {
    pub value: &'a Value,
    pub misfit: Option<&'a Misfit>,
}

impl UnknownFields {
    /// The memory that the first field takes in addition to its entry.
    pub(super) const HEAP_SIZE: usize = size_of::<Kept>();

    /// Whether there are none: every field was known and could take its value.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of these fields.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.fields.len())
    }

    /// The value under a name in JSON.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.fields.get(name)
    }

    /// Names and values, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|kept| kept.fields.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a field, which is written with the model. Returns the value that it replaces.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let name = name.into();
        let kept = self.0.get_or_insert_default();
        kept.misfits.retain(|(misfit, _)| *misfit != name);
        kept.fields.insert(name, value.into())
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let kept = self.0.as_mut()?;
        kept.misfits.retain(|(misfit, _)| *misfit != name);
        kept.fields.remove(name)
    }

    /// Keeps a value for the field `name`, which cannot take it.
    pub(super) fn keep(&mut self, name: &'static str, value: Value, misfit: Misfit) {
        self.insert(name, value);
        self.0.get_or_insert_default().misfits.push((name, misfit));
    }

    /// All values, in no particular order.
    pub(super) fn values(&self) -> impl Iterator<Item = (&str, KeptValue<'_>)> {
        let kept = self.0.iter().flat_map(|kept| kept.fields.iter().map(move |(name, value)| (kept, name, value)));
        kept.map(|(kept, name, value)| (name.as_str(), KeptValue { value, misfit: kept.misfit(name) }))
    }

    /// The value that is kept for the field `name`.
    pub(super) fn misfit(&self, name: &str) -> Option<(&Value, &Misfit)> {
        let kept = self.0.as_ref()?;
        Some((kept.fields.get(name)?, kept.misfit(name)?))
    }
}

impl Kept {
    fn misfit(&self, name: &str) -> Option<&Misfit> {
        self.misfits.iter().find(|(misfit, _)| *misfit == name).map(|(_, misfit)| misfit)
    }
}

impl fmt::Debug for KeptValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.misfit.is_some_and(|misfit| misfit.is_hidden) {
            return f.write_str("[REDACTED]");
        }
        self.value.fmt(f)
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.values()).finish()
    }
}
