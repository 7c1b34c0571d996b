//! Changes while they are collected.

use std::collections::BTreeMap;

use super::change::{Change, RustItem};
use super::class::Class;
use super::kind::Kind;
use super::origin::{shown, translated};
use crate::render::surface::Origin;

/// What is found, in the order in which it is found.
#[derive(Default)]
pub struct Found {
    pub changes: Vec<Draft>,
    /// The items of the base that have another name in the head, by service.
    renamed: BTreeMap<String, BTreeMap<Origin, Origin>>,
}

/// A change whose effect on Rust callers is not known yet.
pub struct Draft {
    pub change: Change,
    pub origin: Origin,
    /// Models and enums that come or go with it.
    pub brings: Vec<Origin>,
    pub takes: Vec<Origin>,
    /// Parts of these, which are not listed.
    pub parts: Vec<RustItem>,
}

impl Found {
    /// Adds a change of one service, or of the whole API. Returns it, so that its class can be changed.
    pub fn push(&mut self, kind: Kind, service: Option<&str>, origin: Origin, text: impl Into<String>) -> &mut Draft {
        self.changes.push(Draft {
            change: Change {
                wire: kind.wire(),
                rust: Class::Cosmetic,
                kind,
                service: service.map(str::to_owned),
                item: shown(&origin),
                text: text.into(),
                items: Vec::new(),
            },
            origin,
            brings: Vec::new(),
            takes: Vec::new(),
            parts: Vec::new(),
        });
        let last = self.changes.len() - 1;
        &mut self.changes[last]
    }

    /// Notes that an item of the base has another name in the head.
    pub fn rename(&mut self, service: &str, from: Origin, to: Origin) {
        self.renamed.entry(service.to_owned()).or_default().insert(from, to);
    }

    /// Returns an item of the base as the head names it.
    pub fn in_head(&self, service: Option<&str>, origin: Origin) -> Origin {
        match service.and_then(|service| self.renamed.get(service)) {
            Some(names) => translated(names, origin),
            None => origin,
        }
    }
}

impl Draft {
    pub fn wire(&mut self, class: Class) -> &mut Self {
        self.change.wire = class;
        self
    }
}
