//! The state of the expansion of a document, which decides whether another occurrence of a named schema is expanded in
//! place.

use std::collections::BTreeSet;

use super::links::Named;
use super::node::{is_any, member, members};
use crate::source::json::Node;

/// The number of values in one document after which a model that was expanded before is only named. The vendor's pages
/// are much smaller. Models that contain each other twice, at many levels, would exceed it.
const LARGE: usize = 50_000;

/// The number of values in one document after which nothing is expanded any more: the schemas without a name are too
/// large.
pub const LARGEST: usize = 4 * LARGE;

/// The state of the expansion of one document.
#[derive(Default)]
pub struct Expansion<'n> {
    /// The enclosing named schemas, outermost first.
    open: Vec<Open<'n>>,
    printed: BTreeSet<&'n str>,
    pub values: usize,
    pub depth: usize,
}

/// An enclosing named schema.
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
    /// Only models and enums can be referenced by name. Any other schema is expanded again, until a model inside it.
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

/// Whether a schema has properties, which make it a model in the dialect; `protobufAny` is not one.
fn is_model(node: &Node<'_>, word: &str) -> bool {
    let properties = member(node, "properties").map(members).unwrap_or_default();
    word == "object" && !properties.is_empty() && !is_any(properties)
}
