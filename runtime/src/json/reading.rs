//! How a text is read: how much memory its model may take, and how values of an unexpected kind are
//! handled.

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use serde::de::Error;
use serde_json::Value;

use super::problem::Item;
use super::{Problem, Room};

/// The rules for reading one text, and the [`Problem`]s found in it.
///
/// By default, values of an unexpected kind are kept (see [`UnknownFields`](super::UnknownFields)), and
/// memory is not limited.
#[derive(Debug, Default)]
pub struct Reading {
    is_strict: bool,
    by_item: bool,
    by_either_name: bool,
    memory: Option<Memory>,
    found: Vec<Found>,
    /// The memory that the problems take.
    of_found: usize,
    /// The steps from the root to the invalid value, innermost first. Recorded while an error is returned.
    trail: Vec<Step>,
    /// The size of the tables of slots that are on the stack, one per model around the value that is read.
    tables: usize,
}

/// The tables of models in models are limited, because the parser limits the depth but not the number of fields: a
/// program's own model of hundreds of fields that contains itself would overflow the stack otherwise.
const LARGEST_TABLES: usize = 256 * 1024;

/// The memory that models may take.
#[derive(Debug)]
struct Memory {
    limit: usize,
    left: usize,
    is_exceeded: bool,
}

/// A problem, with its steps innermost first.
#[derive(Debug)]
struct Found {
    steps: Vec<Step>,
    problem: Problem,
}

#[derive(Debug)]
pub(super) enum Step {
    Name(Cow<'static, str>),
    Index(usize),
}

impl Step {
    pub(super) fn field(name: &'static str) -> Self {
        Self::Name(Cow::Borrowed(name))
    }

    pub(super) fn key(name: &str) -> Self {
        Self::Name(Cow::Owned(name.to_owned()))
    }

    fn len(&self) -> usize {
        match self {
            Self::Name(name) => name.len(),
            Self::Index(_) => 0,
        }
    }
}

impl Reading {
    /// Makes every problem an error.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = is_strict;
        self
    }

    /// Limits the memory of a model to four times the maximum size of a response, also while the model is
    /// being read. Beyond that, reading fails with an error that
    /// [`is_too_large`](super::Error::is_too_large), and the memory is freed.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        let limit = bytes.saturating_mul(4);
        self.memory = Some(Memory { limit, left: limit, is_exceeded: false });
        self
    }

    /// Skips items of lists of the root that cannot be read, and reports them as problems.
    pub(crate) fn by_item(mut self) -> Self {
        self.by_item = true;
        self
    }

    /// Also reads fields by their protobuf names: `scan_profile` for `scanProfile`.
    pub(super) fn by_either_name(mut self) -> Self {
        self.by_either_name = true;
        self
    }

    /// The problems, in the order of the text.
    pub fn into_problems(self) -> Vec<Problem> {
        self.found.into_iter().map(Found::problem).collect()
    }

    pub(super) fn is_strict(&self) -> bool {
        self.is_strict
    }

    pub(super) fn is_by_either_name(&self) -> bool {
        self.by_either_name
    }

    pub(super) fn is_by_item(&self) -> bool {
        self.by_item && !self.is_strict
    }

    /// Discards the problems and the memory count of the first reading.
    pub(super) fn reset(&mut self) {
        self.found.clear();
        self.trail.clear();
        if let Some(memory) = &mut self.memory {
            memory.left = memory.limit;
        }
        self.of_found = 0;
    }

    /// The limit, if it was exceeded.
    pub(super) fn exceeded(&self) -> Option<usize> {
        self.memory.as_ref().filter(|memory| memory.is_exceeded).map(|memory| memory.limit)
    }
}

/// The problems.
impl Reading {
    pub(super) fn note<E: Error>(&mut self, problem: Problem) -> Result<(), E> {
        // Counted twice, because the list grows by doubling.
        let bytes = 2 * size_of::<Found>();
        self.take(bytes)?;
        self.of_found += bytes;
        self.found.push(Found { steps: Vec::new(), problem });
        Ok(())
    }

    /// The number of problems so far.
    pub(super) fn mark(&self) -> usize {
        self.found.len()
    }

    /// Discards the problems since `mark`.
    pub(super) fn forget(&mut self, mark: usize) {
        self.found.truncate(mark);
    }

    /// Removes the problems of the root's field `name`, and returns the last one. There are several if the name was
    /// repeated.
    pub(super) fn withdraw(&mut self, name: &str) -> Option<Problem> {
        let is_it = |found: &mut Found| matches!(&found.steps[..], [Step::Name(known)] if known == name);
        self.found.extract_if(.., is_it).last().map(Found::problem)
    }

    /// Adds a step to the paths of the problems since `mark`.
    pub(super) fn locate<E: Error>(&mut self, mark: usize, step: impl Fn() -> Step) -> Result<(), E> {
        for index in mark..self.found.len() {
            let step = step();
            // Counted twice: as a step and in the path.
            let bytes = 2 * (size_of::<Step>() + step.len());
            self.take(bytes)?;
            self.of_found += bytes;
            if let Some(found) = self.found.get_mut(index) {
                found.steps.push(step);
            }
        }
        Ok(())
    }

    /// Adds the JSON text of an item to the last problem, which is about this item. Does nothing unless a page is
    /// being read.
    pub(super) fn add_item<E: Error>(&mut self, position: usize, value: &Value) -> Result<(), E> {
        if !self.by_item {
            return Ok(());
        }
        self.add_text(position, value.to_string().as_bytes())
    }

    pub(super) fn add_text<E: Error>(&mut self, position: usize, text: &[u8]) -> Result<(), E> {
        self.take_block(text.len())?;
        if let Some(found) = self.found.last_mut() {
            found.problem.item = Some(Box::new(Item { position, text: Bytes::copy_from_slice(text) }));
        }
        Ok(())
    }
}

/// The path of an error.
impl Reading {
    pub(super) fn trace<T, E>(&mut self, result: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        if result.is_err() {
            self.trail.push(step());
        }
        result
    }

    /// Removes the last step, so that the path starts inside it.
    pub(super) fn untrace(&mut self) {
        self.trail.pop();
    }

    pub(super) fn take_path(&mut self) -> String {
        path(&std::mem::take(&mut self.trail))
    }
}

/// The memory. The count is at least the amount requested from the allocator.
impl Reading {
    /// Counts a table of this size, until [`leave`](Self::leave).
    pub(super) fn enter<E: Error>(&mut self, table: usize) -> Result<(), E> {
        if self.tables + table > LARGEST_TABLES {
            return Err(E::custom("models nested too deeply"));
        }
        self.tables += table;
        Ok(())
    }

    pub(super) fn leave(&mut self, table: usize) {
        self.tables -= table;
    }

    pub(super) fn take<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        let Some(memory) = &mut self.memory else { return Ok(()) };
        let Some(left) = memory.left.checked_sub(bytes) else {
            memory.is_exceeded = true;
            return Err(E::custom("too much memory"));
        };
        memory.left = left;
        Ok(())
    }

    /// The memory that is left for anything but problems.
    pub(super) fn left(&self) -> usize {
        self.memory.as_ref().map_or(0, |memory| memory.left + self.of_found)
    }

    pub(super) fn give_back(&mut self, bytes: usize) {
        if let Some(memory) = &mut self.memory {
            memory.left += bytes;
        }
    }

    /// Counts one allocation that does not grow. Allocators add a header and round up.
    pub(super) fn take_block<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        if bytes == 0 { Ok(()) } else { self.take(bytes.next_multiple_of(16) + 16) }
    }

    /// Counts one more element of a `Vec`, which doubles its memory if it is full.
    pub(super) fn take_element<E: Error>(&mut self, room: Room) -> Result<(), E> {
        if room.len < room.capacity || room.size == 0 {
            return Ok(());
        }
        let least = match room.size {
            1 => 8,
            2..=1024 => 4,
            _ => 1,
        };
        self.take((room.capacity * 2).max(least) * room.size)?;
        self.give_back(room.capacity * room.size);
        Ok(())
    }

    /// Counts one more entry of a `BTreeMap` with `len` entries.
    pub(super) fn take_entry<E: Error>(&mut self, len: usize, name: &str, size: usize) -> Result<(), E> {
        // A node has room for 11 entries, and is at least half full unless it is the only one. One node per four
        // entries is more than there are, inner nodes included.
        const ENTRIES: usize = 11;
        const LINKS: usize = 128;
        self.take_block(name.len())?;
        if len.is_multiple_of(4) { self.take(ENTRIES * (size_of::<String>() + size) + LINKS) } else { Ok(()) }
    }
}

impl Found {
    fn problem(self) -> Problem {
        let mut problem = self.problem;
        problem.path = path(&self.steps).into();
        // Only the items of the root's lists are returned to the program one by one.
        let is_of_root = matches!(&self.steps[..], [Step::Index(_), Step::Name(_)]);
        problem.item = problem.item.filter(|_| is_of_root);
        problem
    }
}

fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
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
