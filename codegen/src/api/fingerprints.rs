//! Compares what is stored of the vendor's texts with the items of the API. An entry about nothing is an error; an item
//! that the vendor describes otherwise now has a text of the maintainers that may no longer be true.

use std::collections::BTreeMap;

use super::Service;
use super::texts::{items, name};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{Api, Fingerprint, Fingerprints};
use crate::vocabulary::{Item, OperationName};

/// Gives each service the items whose texts are to be checked, and reports entries about nothing.
pub fn apply(all: &[Fingerprints], services: &mut [Service], diagnostics: &mut Diagnostics) {
    for stored in all {
        let Some(service) = services.iter_mut().find(|service| service.about.name == stored.service) else { continue };
        let items: BTreeMap<String, Item> = items(service).map(|item| (name(&item), item)).collect();
        for entry in &stored.entries {
            match (items.get(&entry.name), &entry.fingerprint) {
                (None, _) => {
                    let message = format!("`{}` has no `{}`", service.about.name, entry.name);
                    let diagnostic = Diagnostic::error("unused-fingerprint", message)
                        .label(Span::Key(entry.place), "the fingerprint of a text about nothing")
                        .help("remove it");
                    diagnostics.push(diagnostic);
                }
                (Some(item), Fingerprint::Changed { .. }) if service.texts.said(|| item.clone()).is_some() => {
                    service.outdated.push(item.clone());
                }
                (Some(_), _) => {}
            }
        }
    }
}

/// Refuses entries that let a document quote the vendor and change nothing.
pub fn check_quotes(api: &Api, services: &[Service], diagnostics: &mut Diagnostics) {
    for quote in &api.quotes {
        let OperationName { service, method, path } = &quote.operation;
        let is_there = services.iter().filter(|known| known.about.name == *service).any(|service| {
            service.operations.iter().any(|operation| operation.method == *method && operation.path == *path)
        });
        let (message, help) = if !is_there {
            let message = format!("no document of `{service}` describes `{} {path}`", method.as_str());
            (message, "correct its names, or remove the entry")
        } else if !api.has_own_texts {
            ("all documents quote the vendor".to_owned(), "add `\"texts\": \"own\"`, or remove the entry")
        } else {
            continue;
        };
        let label = format!("because: {}", quote.reason);
        let diagnostic = Diagnostic::error("unused-quote", message).label(Span::Value(quote.place), label).help(help);
        diagnostics.push(diagnostic);
    }
}
