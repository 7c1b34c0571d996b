//! Applies the entries of `api.json` about operations whose effect cannot be undone. An entry with an unknown operation
//! or field is an error, because the warning would be missing from the docs.

use super::Service;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::Destructive;
use crate::vocabulary::ContentType;

pub fn apply(entries: &[Destructive], services: &mut [Service], diagnostics: &mut Diagnostics) {
    for entry in entries {
        if let Err((at, message, help)) = apply_one(entry, services) {
            let diagnostic =
                Diagnostic::error("unused-warning", message).label(at, format!("reason: {}", entry.reason)).help(help);
            diagnostics.push(diagnostic);
        }
    }
}

type Fault = (Span, String, &'static str);

fn apply_one(entry: &Destructive, services: &mut [Service]) -> Result<(), Fault> {
    let name = &entry.operation;
    let mut found = services.iter_mut().filter_map(|service| Some((service.position(name)?, service)));
    let Some((index, service)) = found.next() else {
        let message = format!("unknown operation `{name}` of `{}`", name.service);
        return Err((Span::Value(entry.place), message, "correct its names, or remove the entry"));
    };
    let operation = &mut service.operations[index];
    if operation.warning.is_some() {
        let message = format!("duplicate warning about `{name}`");
        return Err((Span::Value(entry.place), message, "remove one of the two"));
    }
    operation.warning = Some(entry.warning.clone());
    let Some(selector) = &entry.selector else { return Ok(()) };
    let body = operation.body.filter(|body| body.content_type == ContentType::Json).and_then(|body| body.model);
    let has_field =
        body.is_some_and(|model| service.models[model.0].fields.iter().any(|field| field.name == selector.name));
    if !has_field {
        let message = format!("the request of `{name}` has no field `{}`", selector.name);
        return Err((
            Span::Value(selector.place),
            message,
            "write the name of the field that selects the affected items",
        ));
    }
    operation.selector = Some(selector.name.clone());
    Ok(())
}
