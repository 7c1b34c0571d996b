//! Applies the corrections of `api.json` to the vendor's documents, before they are merged.
//!
//! A correction exists because the documents are wrong or incomplete. A correction that changes nothing is an error, so
//! it is removed when the vendor fixes the documents.

use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{Correction, Document, Kind, Meaning, Schema, Target};

/// Applies the corrections to the documents of their services.
pub fn apply(corrections: &[Correction], documents: &mut [Document], diagnostics: &mut Diagnostics) {
    for correction in corrections {
        let mut found = Found::default();
        for document in documents.iter_mut().filter(|document| document.service == correction.service) {
            correct(correction, document, &mut found);
        }
        let (message, help) = if found.places == 0 {
            ("the correction applies to nothing", "correct its names, or remove it")
        } else if found.changed == 0 {
            ("the correction changes nothing", "remove it; the documents already have this fact")
        } else {
            continue;
        };
        let diagnostic = Diagnostic::error("unused-correction", message)
            .label(Span::Value(correction.place), format!("reason: {}", correction.reason))
            .help(help);
        diagnostics.push(diagnostic);
    }
}

#[derive(Default)]
struct Found {
    places: usize,
    changed: usize,
}

fn correct(correction: &Correction, document: &mut Document, found: &mut Found) {
    match &correction.target {
        Target::Parameter { method, path, name } => {
            if document.method == *method && document.path == *path {
                for parameter in document.parameters.iter_mut().filter(|parameter| parameter.name == *name) {
                    change(&mut parameter.schema, &correction.meaning, found);
                }
            }
        }
        Target::Field { model, name } => {
            let request = document.request.iter_mut().map(|request| &mut request.schema);
            for schema in request.chain(document.responses.iter_mut().filter_map(|row| row.schema.as_mut())) {
                in_schema(schema, model, name, &correction.meaning, found);
            }
        }
    }
}

fn in_schema(schema: &mut Schema, model: &str, field: &str, meaning: &Meaning, found: &mut Found) {
    match &mut schema.kind {
        Kind::Array(inner) | Kind::Map(inner) => in_schema(inner, model, field, meaning, found),
        Kind::Model(occurrence) => {
            let is_it = occurrence.name.as_deref() == Some(model);
            for property in &mut occurrence.properties {
                if is_it && property.name == field {
                    change(&mut property.schema, meaning, found);
                }
                in_schema(&mut property.schema, model, field, meaning, found);
            }
        }
        _ => {}
    }
}

/// A correction of an array applies to its items.
fn change(schema: &mut Schema, meaning: &Meaning, found: &mut Found) {
    if let Kind::Array(item) = &mut schema.kind {
        return change(item, meaning, found);
    }
    found.places += 1;
    let is_changed = match meaning {
        Meaning::References(entity) => {
            let is_new = schema.references.as_ref() != Some(entity);
            schema.references = Some(entity.clone());
            is_new
        }
        Meaning::Duration => set_kind(schema, Kind::Duration),
        Meaning::Password => set_kind(schema, Kind::Password),
    };
    found.changed += usize::from(is_changed);
}

/// Only a plain string can become a string with a format.
fn set_kind(schema: &mut Schema, kind: Kind) -> bool {
    let is_text = matches!(schema.kind, Kind::String);
    if is_text {
        schema.kind = kind;
    }
    is_text
}
