//! The components of a document: the schemas that its operations use, and what all operations share.

use std::collections::BTreeSet;

use super::names::{ANY, kinds};
use super::same::Kind;
use super::schema::Schemas;
use super::{Part, errors, object, security};
use crate::json::Json;

pub fn components(part: Part<'_>) -> Json {
    let sections = [
        ("schemas", Some(schemas(part))),
        ("parameters", Some(errors::parameters())),
        ("headers", Some(errors::headers())),
        ("responses", Some(errors::responses(part.names))),
        ("securitySchemes", security::schemes(part)),
    ];
    object(sections.into_iter().filter_map(|(name, section)| Some((name, section?))))
}

/// Returns the models and then the enums of each service, in the order of the schema, and then those that every
/// document has.
fn schemas(part: Part<'_>) -> Json {
    let names = part.names;
    let mut schemas: Vec<(&str, Json)> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (index, service) in part.services.iter().enumerate() {
        let of = Schemas { index, service, names };
        // A result without a name and fields is written in place.
        for kind in kinds(service).filter(|kind| !matches!(kind, Kind::Model(id) if of.is_nameless(*id))) {
            let name = names.schema(index, kind);
            if known.insert(name) {
                schemas.push((name, of.of(kind)));
            }
        }
    }
    let about = "The request has no fields.";
    let empty = || Json::from([("type", "object".into()), ("description", about.into())]);
    schemas.extend(names.bodies().map(|name| (name, empty())));
    if !names.has_status {
        schemas.push((&names.status, errors::status()));
    }
    schemas.push((ANY, errors::any()));
    object(schemas)
}
