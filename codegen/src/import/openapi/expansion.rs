//! How far a document has been expanded, which decides whether another occurrence of a named schema is expanded in place.

use std::collections::BTreeSet;

use super::links::Named;
use super::node::{is_any, member, members};
use crate::source::json::Node;

/// Number of values in one document after which a model that was expanded before is only named. No page of the vendor is near it; models that hold each other twice over and over would be.
const LARGE: usize = 50_000;

/// Number of values in one document after which nothing is expanded any more: schemas without a name are too large.
pub const LARGEST: usize = 4 * LARGE;

/// The state of the expansion of one document.
#[derive(Default)]
pub struct Expansion<'n> {
    /// The named schemas around the place, outermost first.
    open: Vec<Open<'n>>,
    printed: BTreeSet<&'n str>,
    pub values: usize,
    pub depth: usize,
}

/// A named schema around the place.
struct Open<'n> {
    name: &'n str,
    is_model: bool,
}

/// How a named schema is written.
pub enum Expand {
    Inline,
    /// It is expanded elsewhere in the document.
    Reference,
    /// It contains itself without a name to stop at.
    Infinite,
}

impl<'n> Expansion<'n> {
    /// Only models and enums are found by their names. Any other schema is expanded again, which ends at a model inside
    /// it.
    pub fn expand(&self, named: &Named<'_, '_>) -> Expand {
        let is_model = is_model(named.node, named.word);
        let again = self.open.iter().rposition(|open| open.name == named.name);
        if let Some(around) = again.and_then(|index| self.open.get(index..)) {
            return match around.iter().find(|open| open.is_model) {
                Some(_) if is_model => Expand::Reference,
                Some(_) => Expand::Inline,
                None => Expand::Infinite,
            };
        }
        let has_name = is_model || member(named.node, "enum").is_some();
        if has_name && self.values > LARGE && self.printed.contains(named.name) {
            Expand::Reference
        } else {
            Expand::Inline
        }
    }

    pub fn open(&mut self, named: &Named<'n, '_>) {
        self.open.push(Open { name: named.name, is_model: is_model(named.node, named.word) });
        self.printed.insert(named.name);
    }

    pub fn close(&mut self) {
        self.open.pop();
    }
}

/// Whether a schema has the properties by which the dialect knows a model; `protobufAny` is none.
fn is_model(node: &Node<'_>, word: &str) -> bool {
    let properties = member(node, "properties").map(members).unwrap_or_default();
    word == "object" && !properties.is_empty() && !is_any(properties)
}
