//! Checks the facts of `api.json` about servers on premises against the operations, and merges those about one
//! operation in several versions.

use super::texts::operation_key;
use super::{Operation, Service};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{OnPremises, OperationFact, OtherPath};
use crate::source::path;
use crate::source::problems::list;
use crate::vocabulary::OperationName;

/// Checks that each service is listed once, and that each other fact is about a known operation and changes something
/// in each of its versions.
pub fn check(on_premises: &OnPremises, services: &[Service], diagnostics: &mut Diagnostics) {
    check_services(on_premises, diagnostics);
    let facts = Facts { on_premises, services };
    for (index, absent) in on_premises.absent.iter().enumerate() {
        if facts.operation(absent, diagnostics).is_none() {
            continue;
        }
        if let Some(help) = facts.is_sent_anyway(absent, index) {
            let diagnostic = Diagnostic::error("unused-absence", "the absence of the operation changes nothing");
            diagnostics.push(diagnostic.label(Span::Value(absent.place), origin(absent)).help(help));
        }
    }
    for (index, other) in on_premises.paths.iter().enumerate() {
        let Some(operation) = facts.operation(&other.fact, diagnostics) else { continue };
        if let Some(help) = facts.has_that_path(other, index) {
            let diagnostic = Diagnostic::error("unused-path", "the other path changes nothing");
            diagnostics.push(diagnostic.label(Span::Value(other.fact.place), origin(&other.fact)).help(help));
        } else if parameters(&operation.path) != parameters(&other.other) {
            let message = format!("the other path of `{}` has different parameters", operation.path);
            let diagnostic = Diagnostic::error("path-parameter", message)
                .label(Span::Value(other.other_place), "the names in braces differ")
                .label(Span::Value(other.fact.operation_place), "the operation")
                .help("use each parameter of the operation once, and no others");
            diagnostics.push(diagnostic);
        }
    }
}

/// Returns the operations that have another path in some version, with their paths in all versions, from the oldest to
/// the newest and without duplicates.
pub fn paths(on_premises: &OnPremises) -> Vec<(&OperationName, Vec<&str>)> {
    let mut merged: Vec<(&OperationName, Vec<&str>)> = Vec::new();
    for OtherPath { fact: OperationFact { operation, .. }, .. } in &on_premises.paths {
        if merged.iter().any(|(earlier, _)| *earlier == operation) {
            continue;
        }
        let mut paths = Vec::new();
        for version in first_version(on_premises, &operation.service)..on_premises.versions.len() {
            let mut others = on_premises.paths.iter();
            let is_it =
                |other: &&OtherPath| other.fact.operation == *operation && other.fact.versions.contains(&version);
            let path = others.find(is_it).map_or(operation.path.as_str(), |other| &other.other);
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        merged.push((operation, paths));
    }
    merged
}

/// Returns the first version that has the service.
fn first_version(on_premises: &OnPremises, service: &str) -> usize {
    on_premises.services.iter().find(|offered| offered.name == service).map_or(0, |offered| offered.since)
}

fn check_services(on_premises: &OnPremises, diagnostics: &mut Diagnostics) {
    for (index, offered) in on_premises.services.iter().enumerate() {
        let Some(earlier) = on_premises.services[..index].iter().find(|earlier| earlier.name == offered.name) else {
            continue;
        };
        let message = format!("duplicate service `{}` on premises", offered.name);
        let diagnostic = Diagnostic::error("duplicate-service", message)
            .label(Span::Value(offered.place), format!("source: {}", offered.source))
            .label(Span::Value(earlier.place), "first occurrence")
            .help("remove one of the two; `since` is the first version that has the service");
        diagnostics.push(diagnostic);
    }
}

/// Returns the source of a fact, for the label of its entry.
fn origin(fact: &OperationFact) -> String {
    format!("source: {}", fact.source)
}

struct Facts<'a> {
    on_premises: &'a OnPremises,
    services: &'a [Service],
}

impl<'a> Facts<'a> {
    /// Returns the operation of a fact. An unknown one is reported.
    fn operation(&self, fact: &OperationFact, diagnostics: &mut Diagnostics) -> Option<&'a Operation> {
        let service = self.services.iter().find(|known| known.about.name == fact.operation.service)?;
        let index = service.position(&fact.operation);
        if index.is_none() {
            diagnostics.push(unknown_operation(fact, service));
        }
        index.map(|index| &service.operations[index])
    }

    /// Returns the help for an entry that does not make the operation absent in every version.
    fn is_sent_anyway(&self, fact: &OperationFact, index: usize) -> Option<String> {
        let first = first_version(self.on_premises, &fact.operation.service);
        let missing = (first..self.on_premises.versions.len()).filter(|version| !fact.versions.contains(version));
        let missing: Vec<&str> = missing.map(|version| self.version(version)).collect();
        let earlier = &self.on_premises.absent[..index];
        self.is_not_in_versions(fact).or_else(|| {
            if earlier.iter().any(|earlier| earlier.operation == fact.operation) {
                Some("merge the two entries of this operation".to_owned())
            } else {
                (!missing.is_empty()).then(|| {
                    let missing = list(&missing);
                    format!(
                        "add {missing} to `versions`, or remove the entry: the client sends what any version may have"
                    )
                })
            }
        })
    }

    /// Returns the help for an entry that does not change the path.
    fn has_that_path(&self, other: &OtherPath, index: usize) -> Option<String> {
        let fact = &other.fact;
        let is_same = |earlier: &OperationFact| {
            earlier.operation == fact.operation
                && fact.versions.iter().any(|version| earlier.versions.contains(version))
        };
        if fact.operation.path == other.other {
            return Some("remove the entry; the documents have the same path".to_owned());
        }
        self.is_not_in_versions(fact).or_else(|| {
            if self.on_premises.paths[..index].iter().any(|earlier| is_same(&earlier.fact)) {
                Some("remove one of the two entries with a path for the same version".to_owned())
            } else if self.on_premises.absent.iter().any(is_same) {
                Some("remove this entry or the one in `absent` for the same version".to_owned())
            } else {
                None
            }
        })
    }

    /// Returns the help for a fact without versions, or with a version that lacks the service.
    fn is_not_in_versions(&self, fact: &OperationFact) -> Option<String> {
        let service = &fact.operation.service;
        let Some(offered) = self.on_premises.services.iter().find(|offered| offered.name == *service) else {
            return Some(format!("add `{service}` to the services of `onPremises`, or remove the entry"));
        };
        if fact.versions.is_empty() {
            return Some("add the versions to `versions`, or remove the entry".to_owned());
        }
        let before = fact.versions.iter().find(|version| **version < offered.since)?;
        let [before, since] = [*before, offered.since].map(|version| self.version(version));
        Some(format!("remove `{before}` from `versions`; `{service}` exists since `{since}`"))
    }

    fn version(&self, index: usize) -> &'a str {
        self.on_premises.versions.get(index).map_or("", String::as_str)
    }
}

fn unknown_operation(fact: &OperationFact, service: &Service) -> Diagnostic {
    let named = fact.operation.to_string();
    let lines = service.operations.iter().map(operation_key);
    let otherwise = || format!("add its document to the folder `{}`, or remove the entry", service.about.name);
    let help = did_you_mean(&named, lines, otherwise);
    Diagnostic::error("unknown-operation", format!("unknown operation `{named}`"))
        .label(Span::Value(fact.operation_place), format!("not an operation of `{}`", service.about.name))
        .help(help)
}

/// Returns the names in braces, sorted.
fn parameters(path: &str) -> Vec<&str> {
    let mut names = path::names(path).unwrap_or_default();
    names.sort_unstable();
    names
}
