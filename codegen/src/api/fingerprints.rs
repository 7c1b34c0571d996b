//! Compares the fingerprints of the vendor's texts with the items of the API. An entry for an unknown item is an error.
//! If the vendor's text about an item changed, the maintainers' text may be outdated.

use std::collections::BTreeMap;

use super::Service;
use super::texts::{items, name};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{Api, Fingerprint, Fingerprints};
use crate::vocabulary::Item;

/// Adds to each service the items with texts that may be outdated, and reports entries for unknown items.
pub fn apply(all: &[Fingerprints], services: &mut [Service], diagnostics: &mut Diagnostics) {
    for stored in all {
        let Some(service) = services.iter_mut().find(|service| service.about.name == stored.service) else { continue };
        let items: BTreeMap<String, Item> = items(service).map(|item| (name(&item), item)).collect();
        for entry in &stored.entries {
            match (items.get(&entry.name), &entry.fingerprint) {
                (None, _) => {
                    let message = format!("unknown item `{}` of `{}`", entry.name, service.about.name);
                    let diagnostic = Diagnostic::error("unused-fingerprint", message)
                        .label(Span::Key(entry.place), "a fingerprint for this item")
                        .help("remove the fingerprint");
                    diagnostics.push(diagnostic);
                }
                (Some(item), Fingerprint::Changed { .. }) if service.texts.text(|| item.clone()).is_some() => {
                    service.outdated.push(item.clone());
                }
                (Some(_), _) => {}
            }
        }
    }
}

/// Reports entries that allow a document to contain the vendor's texts, but change nothing.
pub fn check_quotes(api: &Api, services: &[Service], diagnostics: &mut Diagnostics) {
    for quote in &api.quotes {
        let operation = &quote.operation;
        let (message, help) = if services.iter().all(|service| service.position(operation).is_none()) {
            let message = format!("unknown operation `{operation}` of `{}`", operation.service);
            (message, "correct its names, or remove the entry")
        } else if !api.has_own_texts {
            ("all documents may contain the vendor's texts".to_owned(), "add `\"texts\": \"own\"`, or remove the entry")
        } else {
            continue;
        };
        let label = format!("reason: {}", quote.reason);
        let diagnostic = Diagnostic::error("unused-quote", message).label(Span::Value(quote.place), label).help(help);
        diagnostics.push(diagnostic);
    }
}
