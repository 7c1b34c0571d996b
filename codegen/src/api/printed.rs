//! Which enums the documents print: a bare `$ref` may stand in front of the print, and would be taken for a
//! model's name.

use std::collections::BTreeSet;

use super::names::is_identifier;
use crate::source::document::{Document, Kind, Schema};

/// Names of all enums that are printed in one of the documents.
pub fn enum_names<'d>(documents: &[&'d Document]) -> BTreeSet<&'d str> {
    let mut names = BTreeSet::new();
    for document in documents {
        let bodies = document.responses.iter().filter_map(|response| response.schema.as_ref());
        let bodies = bodies.chain(document.request.as_ref().map(|request| &request.schema));
        for schema in bodies.chain(document.parameters.iter().map(|parameter| &parameter.schema)) {
            collect(schema, &mut names);
        }
    }
    names
}

fn collect<'d>(schema: &'d Schema, names: &mut BTreeSet<&'d str>) {
    match &schema.kind {
        Kind::Enum(printed) => names.extend(printed.name.as_deref().filter(|name| is_identifier(name))),
        Kind::Array(inner) | Kind::Map(inner) => collect(inner, names),
        Kind::Model(model) => model.properties.iter().for_each(|property| collect(&property.schema, names)),
        _ => {}
    }
}
