//! Links from the maintainers' texts to the items that they name.

use std::collections::BTreeMap;

use super::Name;
use crate::api::Words;

/// The Rust items of one service by their names in the schema.
#[derive(Default)]
pub struct Links(BTreeMap<String, Target>);

struct Target {
    /// The module of its version; `None` for the service's own.
    version: Option<String>,
    kind: Kind,
    /// `Device::uuid`
    path: String,
}

/// What must be told apart from other items of the same name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Function,
    Field,
    /// A type or a value of an enum: nothing else has its name.
    Other,
}

impl Links {
    /// Adds the item `name` of the schema, which is `path` in the module of a version.
    pub fn add(&mut self, name: String, kind: Kind, version: Option<&str>, path: String) {
        let version = version.map(|version| Name::snake(&Words::new(version)).to_string());
        self.0.insert(name, Target { version, kind, path });
    }

    /// The link to what a text in the module of a version names in back-ticks.
    pub fn get(&self, name: &str, version: Option<&str>) -> Option<String> {
        let Target { version: target, kind, path } = self.0.get(name)?;
        let here = version.map(|version| Name::snake(&Words::new(version)).to_string());
        let module = match (target, &here) {
            (target, here) if target == here => String::new(),
            (Some(target), None) => format!("{target}::"),
            (Some(target), Some(_)) => format!("super::{target}::"),
            (None, _) => "super::".to_owned(),
        };
        let call = if *kind == Kind::Function { "()" } else { "" };
        let disambiguator = if *kind == Kind::Field { "field@" } else { "" };
        if module.is_empty() && disambiguator.is_empty() {
            return Some(format!("[`{path}{call}`]"));
        }
        Some(format!("[`{path}{call}`]({disambiguator}{module}{path}{call})"))
    }
}
