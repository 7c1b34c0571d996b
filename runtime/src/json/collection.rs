//! Lists and maps while they are read. Elements that do not fit are kept with their positions.

use serde::de::Error;
use serde_json::Value;

use super::reading::{Reading, Step};
use super::unknown::{Fit, Part, Unfit};
use super::{List, Map, Problem, Put, Room, Slot, Struct};

/// A list that is being read.
pub(super) struct Elements<'l> {
    list: &'l mut dyn List,
    /// Index of the next element; `null` elements count.
    index: usize,
    /// Number of elements that could not be parsed.
    lost: usize,
    positions: Vec<usize>,
    values: Vec<Value>,
    is_hidden: bool,
}

impl<'l> Elements<'l> {
    pub(super) fn new(list: &'l mut dyn List) -> Self {
        list.clear();
        Self { list, index: 0, lost: 0, positions: Vec::new(), values: Vec::new(), is_hidden: false }
    }

    /// The position of the next element; `null` elements do not count.
    fn position(&self) -> usize {
        self.list.room().len + self.values.len()
    }

    /// Reads an element with `read`; returns `false` if there is none. After an error, the element is not in the
    /// list.
    pub(super) fn read<E: Error>(
        &mut self,
        reading: &mut Reading,
        mut read: impl FnMut(&mut Slot<'_>, &mut Reading) -> Result<Option<Fit>, E>,
    ) -> Result<bool, E> {
        let (index, room, mark) = (self.index, self.list.room(), reading.mark());
        let (mut result, mut is_model) = (Ok(None), false);
        let put = self.list.push(&mut |mut slot| {
            is_model = matches!(slot, Slot::Element(_));
            result = read(&mut slot, reading);
            if !is_model && matches!(result, Ok(Some(None))) {
                // The memory of a model was counted before it was added to the list.
                if let Err(error) = reading.take_element(room) {
                    result = Err(error);
                }
            }
            match &result {
                Ok(Some(None)) => Put::Read,
                Ok(Some(Some(_))) | Err(_) => Put::Left,
                Ok(None) => Put::End,
            }
        });
        let unfit = reading.trace(result, || Step::Index(index))?;
        if let Some(Some(unfit)) = unfit {
            let position = self.position();
            if is_model {
                reading.add_item(position + self.lost, &unfit.value)?;
            }
            reading.take_element(Room::of(&self.positions))?;
            reading.take_element(Room::of(&self.values))?;
            self.positions.push(position);
            self.values.push(unfit.value);
            self.is_hidden |= unfit.is_hidden;
        }
        reading.locate(mark, || Step::Index(index))?;
        self.index += 1;
        Ok(put != Put::End)
    }

    /// Records that the element for which [`read`](Self::read) failed is lost. Only its text is stored.
    pub(super) fn lose<E: Error>(&mut self, reading: &mut Reading, problem: Problem, text: &[u8]) -> Result<(), E> {
        let index = self.index;
        let mark = reading.mark();
        reading.note(problem)?;
        reading.add_text(self.position() + self.lost, text)?;
        reading.locate(mark, || Step::Index(index))?;
        self.index += 1;
        self.lost += 1;
        Ok(())
    }

    /// The elements that the list did not take.
    pub(super) fn unfit(self) -> Fit {
        let Self { positions, values, is_hidden, .. } = self;
        if values.is_empty() {
            return None;
        }
        let value = Value::Array(values);
        Some(Box::new(Unfit { value, part: Part::Elements(positions), is_hidden }))
    }
}

/// A map that is being read.
pub(super) struct Entries<'m> {
    map: &'m mut dyn Map,
    unfit: Struct,
    is_hidden: bool,
}

impl<'m> Entries<'m> {
    pub(super) fn new(map: &'m mut dyn Map) -> Self {
        map.clear();
        Self { map, unfit: Struct::new(), is_hidden: false }
    }

    /// Reads the value of an entry with `read`.
    pub(super) fn read<E: Error>(
        &mut self,
        reading: &mut Reading,
        name: String,
        read: impl FnOnce(&mut Slot<'_>, &mut Reading) -> Result<Fit, E>,
    ) -> Result<(), E> {
        let mark = reading.mark();
        let (count, size) = (self.map.count(), self.map.value_size());
        let (mut read, mut result) = (Some(read), Ok(None));
        self.map.put(name.clone(), &mut |mut slot| {
            if let Some(read) = read.take() {
                result = read(&mut slot, reading);
            }
            if matches!(result, Ok(None)) {
                result = reading.take_entry(count, &name, size).map(|()| None);
            }
            if matches!(result, Ok(None)) { Put::Read } else { Put::Left }
        });
        let fit = reading.trace(result, || Step::key(&name))?;
        reading.locate(mark, || Step::key(&name))?;
        match fit {
            Some(entry) => {
                reading.take_entry(self.unfit.len(), &name, size_of::<Value>())?;
                self.is_hidden |= entry.is_hidden;
                self.unfit.insert(name, entry.value);
            }
            // An earlier value of the same name.
            None => drop(self.unfit.remove(&name)),
        }
        Ok(())
    }

    /// The entries that the map did not take.
    pub(super) fn unfit(self) -> Fit {
        let Self { unfit, is_hidden, .. } = self;
        if unfit.is_empty() {
            return None;
        }
        Some(Box::new(Unfit { value: Value::Object(unfit), part: Part::Entries, is_hidden }))
    }
}
