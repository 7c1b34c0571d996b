//! Links from the maintainers' texts to the named items.

use std::collections::{BTreeMap, BTreeSet};

use super::Name;
use super::types::path_between;
use crate::api::texts::parameter_key;
use crate::vocabulary::Item;

/// The Rust items of one service by their names in the schema.
#[derive(Default)]
pub struct Links {
    targets: BTreeMap<String, LinkTarget>,
    /// The types that the module of a version imports from another one: `v2`, `super::v1`, `SeverityLevel`.
    borrowed: BTreeSet<(String, Vec<Name>, String)>,
}

struct LinkTarget {
    /// `None` for an item in the module of the service.
    version: Option<String>,
    kind: LinkKind,
    /// `Device::uuid`
    path: String,
}

/// The kind of an item, which distinguishes it from others with the same name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// A function or a method.
    Function,
    Field,
    /// An argument of a function: it has no docs of its own, so it is code instead of a link.
    Argument,
    /// A type or a value of an enum, whose name is unique.
    Other,
}

impl Links {
    /// Adds the item `name` of the schema, with its path in the module of a version.
    pub fn add(&mut self, name: String, kind: LinkKind, version: Option<&str>, path: String) {
        self.targets.insert(name, LinkTarget { version: version.map(str::to_owned), kind, path });
    }

    /// Adds a type that the module of a version imports from the module at `path`.
    pub fn borrow(&mut self, version: &str, path: Vec<Name>, name: &Name) {
        self.borrowed.insert((version.to_owned(), path, name.to_string()));
    }

    /// Returns the link for a name in backticks, in the text about an item in the module of a version. A parameter or
    /// field next to the item is named without its operation or model, unless a value of an enum has that name.
    pub fn get(&self, name: &str, about: &Item, version: Option<&str>) -> Option<String> {
        let beside = match about {
            Item::Operation(operation) | Item::Parameter(operation, _) => Some(parameter_key(operation, name)),
            Item::Model(model) | Item::Field(model, _) => Some(format!("{model}.{name}")),
            _ => None,
        };
        let beside = || self.targets.get(&beside?);
        let LinkTarget { version: target, kind, path } = self.targets.get(name).or_else(beside)?;
        let (call, disambiguator) = match kind {
            LinkKind::Argument => return Some(format!("`{path}`")),
            LinkKind::Function => ("()", ""),
            LinkKind::Field => ("", "field@"),
            LinkKind::Other => ("", ""),
        };
        let module = self.module(target.as_deref(), version, path);
        if module.is_empty() && disambiguator.is_empty() {
            return Some(format!("[`{path}{call}`]"));
        }
        Some(format!("[`{path}{call}`]({disambiguator}{module}{path}{call})"))
    }

    /// Returns the path from the module of a version to the module that contains the item; empty if it is the same
    /// module or an imported name.
    fn module(&self, target: Option<&str>, version: Option<&str>, path: &str) -> String {
        let ty = path.split_once("::").map_or(path, |(ty, _)| ty).to_owned();
        let key = (version.unwrap_or_default().to_owned(), path_between(version, target), ty);
        if self.borrowed.contains(&key) {
            String::new()
        } else {
            key.1.iter().fold(String::new(), |path, part| path + part.as_str() + "::")
        }
    }
}
