//! Findings about names in Rust.

use super::code::Code;
use super::finding::Finding;
use crate::api::{Api, texts};
use crate::render::surface::{self, Origin};
use crate::rust::{Crate, is_marked};
use crate::vocabulary::Item;

pub fn lint(api: &Api, krate: &Crate, findings: &mut Vec<Finding>) {
    for (service, lowered) in api.services.iter().zip(&krate.services) {
        for line in lowered.modules().flat_map(surface::module).flatten() {
            let Origin::Item(item) = &line.origin else { continue };
            // The text that the mark is made of.
            let wire = match item {
                Item::Operation(key) => key.split_once(' ').map_or(key.as_str(), |(_, path)| path),
                Item::Model(name)
                | Item::Enum(name)
                | Item::Field(_, name)
                | Item::Parameter(_, name)
                | Item::Value(_, name) => name,
                Item::Service | Item::SharedParameter(_) | Item::SharedField(_) => continue,
            };
            let end = line.signature.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '#');
            let name = &line.signature[..end.unwrap_or(line.signature.len())];
            if line.contract.is_some() && is_marked(name, wire) {
                let message =
                    format!("the Rust name `{name}` has a mark, because another item has the name without it");
                findings.push(Finding::new(Code::MarkedName, &service.about.name, texts::name(item), message));
            }
        }
    }
}
