//! The components of a document: the schemas that its operations use, and what all operations share.

use std::collections::BTreeSet;

use super::names::{ANY, Names};
use super::schema::{Schemas, used_enums};
use super::{Part, errors, map, object, security};
use crate::api::ModelId;
use crate::json::Json;

pub fn components(part: Part<'_>, names: &Names) -> Json {
    let sections = [
        ("schemas", Some(schemas(part, names))),
        ("parameters", Some(errors::parameters())),
        ("headers", Some(errors::headers())),
        ("responses", Some(errors::responses(names))),
        ("securitySchemes", security::schemes(part)),
    ];
    object(sections.into_iter().filter_map(|(name, section)| Some((name, section?))))
}

/// Returns the models and then the enums of each service, in the order of the schema, and then those that every
/// document has.
fn schemas(part: Part<'_>, names: &Names) -> Json {
    let mut schemas: Vec<(String, Json)> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (index, service) in part.services.iter().enumerate() {
        let of = Schemas { index, service, names };
        // A result without a name and fields is written in place.
        for (id, _) in service.used_models().filter(|(id, _)| !of.is_nameless(ModelId(*id))) {
            let name = names.model(index, ModelId(id));
            if known.insert(name) {
                schemas.push((name.to_owned(), of.of_model(ModelId(id))));
            }
        }
        for (id, _) in used_enums(service) {
            let name = names.enumeration(index, id);
            if known.insert(name) {
                schemas.push((name.to_owned(), of.of_enum(id)));
            }
        }
    }
    let about = "The request has no fields.";
    let empty = || Json::from([("type", "object".into()), ("description", about.into())]);
    schemas.extend(names.bodies().map(|name| (name.to_owned(), empty())));
    if !names.has_status {
        schemas.push((names.status.clone(), errors::status()));
    }
    schemas.push((ANY.to_owned(), errors::any()));
    map(schemas)
}
