//! Applies what `api.json` corrects in the vendor's documents, before anything is made of them.
//!
//! A correction is there because the documents are wrong or silent. When the vendor fixes them it has
//! nothing left to correct, and says so: it is an error then, so that no correction outlives its reason.

use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{Correction, Document, Kind, Says, Schema, Target};

/// Applies the corrections to the documents of their services.
pub fn apply(corrections: &[Correction], documents: &mut [Document], diagnostics: &mut Diagnostics) {
    for correction in corrections {
        let mut found = Found::default();
        for document in documents.iter_mut().filter(|document| document.service == correction.service) {
            correct(correction, document, &mut found);
        }
        let (message, help) = if found.places == 0 {
            ("the correction is of nothing that there is", "mend its names, or remove it")
        } else if found.changed == 0 {
            ("the correction changes nothing any more", "the documents say the same now; remove it")
        } else {
            continue;
        };
        let diagnostic = Diagnostic::error("unused-correction", message)
            .label(Span::Value(correction.place), format!("because: {}", correction.reason))
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
                    change(&mut parameter.schema, &correction.says, found);
                }
            }
        }
        Target::Field { model, name } => {
            let request = document.request.iter_mut().map(|request| &mut request.schema);
            for schema in request.chain(document.responses.iter_mut().filter_map(|row| row.schema.as_mut())) {
                in_schema(schema, model, name, &correction.says, found);
            }
        }
    }
}

fn in_schema(schema: &mut Schema, model: &str, field: &str, says: &Says, found: &mut Found) {
    match &mut schema.kind {
        Kind::Array(inner) | Kind::Map(inner) => in_schema(inner, model, field, says, found),
        Kind::Model(occurrence) => {
            let is_it = occurrence.name.as_deref() == Some(model);
            for property in &mut occurrence.properties {
                if is_it && property.name == field {
                    change(&mut property.schema, says, found);
                }
                in_schema(&mut property.schema, model, field, says, found);
            }
        }
        _ => {}
    }
}

/// Of an array of ids, each item is one.
fn change(schema: &mut Schema, says: &Says, found: &mut Found) {
    if let Kind::Array(item) = &mut schema.kind {
        return change(item, says, found);
    }
    found.places += 1;
    let is_changed = match says {
        Says::References(entity) => {
            let is_new = schema.references.as_ref() != Some(entity);
            schema.references = Some(entity.clone());
            is_new
        }
        Says::Duration => set_kind(schema, Kind::Duration),
        Says::Password => set_kind(schema, Kind::Password),
    };
    found.changed += usize::from(is_changed);
}

/// Only a text without a format can be corrected into one.
fn set_kind(schema: &mut Schema, kind: Kind) -> bool {
    let is_text = matches!(schema.kind, Kind::String);
    if is_text {
        schema.kind = kind;
    }
    is_text
}
