//! Checks the facts of `api.json` about servers on premises against the known operations, and merges those about one
//! operation in several versions.

use super::{Operation, Service};
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{OnPremises, OperationFact, OtherPath};
use crate::source::path;
use crate::source::problems::list;
use crate::vocabulary::OperationName;

/// Every service is listed once. Every other fact is about an operation that a document describes, and changes
/// something in each of its versions.
pub fn check(on_premises: &OnPremises, services: &[Service], diagnostics: &mut Diagnostics) {
    check_services(on_premises, diagnostics);
    let facts = Facts { on_premises, services };
    for (index, absent) in on_premises.absent.iter().enumerate() {
        if facts.operation(absent, diagnostics).is_none() {
            continue;
        }
        if let Some(help) = facts.is_sent_anyway(absent, index) {
            let diagnostic = Diagnostic::error("unused-absence", "the absent operation is sent all the same");
            diagnostics.push(diagnostic.label(Span::Value(absent.place), origin(absent)).help(help));
        }
    }
    for (index, other) in on_premises.paths.iter().enumerate() {
        let Some(operation) = facts.operation(&other.fact, diagnostics) else { continue };
        if let Some(help) = facts.has_that_path(other, index) {
            let diagnostic = Diagnostic::error("unused-path", "the other path changes nothing");
            diagnostics.push(diagnostic.label(Span::Value(other.fact.place), origin(&other.fact)).help(help));
        } else if parameters(&operation.path) != parameters(&other.other) {
            let message = format!("the other path of `{}` has other parameters", operation.path);
            let diagnostic = Diagnostic::error("path-parameter", message)
                .label(Span::Value(other.other_place), "not the same names in braces")
                .label(Span::Value(other.fact.operation_place), "the operation")
                .help("name exactly the parameters of the operation, each once");
            diagnostics.push(diagnostic);
        }
    }
}

/// Every operation that has another path in some version, with its paths in all versions, from the oldest to the
/// newest and each once.
pub fn paths(on_premises: &OnPremises) -> Vec<(&OperationName, Vec<&str>)> {
    let mut united: Vec<(&OperationName, Vec<&str>)> = Vec::new();
    for OtherPath { fact: OperationFact { operation, .. }, .. } in &on_premises.paths {
        if united.iter().any(|(earlier, _)| *earlier == operation) {
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
        united.push((operation, paths));
    }
    united
}

/// The first version that has the service.
fn first_version(on_premises: &OnPremises, service: &str) -> usize {
    on_premises.services.iter().find(|offered| offered.name == service).map_or(0, |offered| offered.since)
}

fn check_services(on_premises: &OnPremises, diagnostics: &mut Diagnostics) {
    for (index, offered) in on_premises.services.iter().enumerate() {
        let Some(earlier) = on_premises.services[..index].iter().find(|earlier| earlier.name == offered.name) else {
            continue;
        };
        let message = format!("the service `{}` is listed twice on premises", offered.name);
        let diagnostic = Diagnostic::error("duplicate-service", message)
            .label(Span::Value(offered.place), format!("from: {}", offered.source))
            .label(Span::Value(earlier.place), "the first entry")
            .help("keep the one with the first version that has the service");
        diagnostics.push(diagnostic);
    }
}

/// Where a fact is from, for the label of its entry.
fn origin(fact: &OperationFact) -> String {
    format!("from: {}", fact.source)
}

struct Facts<'a> {
    on_premises: &'a OnPremises,
    services: &'a [Service],
}

impl<'a> Facts<'a> {
    /// The operation that a fact is about. That there is none is reported.
    fn operation(&self, fact: &OperationFact, diagnostics: &mut Diagnostics) -> Option<&'a Operation> {
        let OperationName { service, method, path } = &fact.operation;
        let service = self.services.iter().find(|known| known.about.name == *service)?;
        let operation = service.operations.iter().find(|known| known.method == *method && known.path == *path);
        if operation.is_none() {
            diagnostics.push(unknown_operation(fact, service));
        }
        operation
    }

    /// Why the client sends an operation although it is listed as absent, and what to do about it.
    fn is_sent_anyway(&self, fact: &OperationFact, index: usize) -> Option<String> {
        let first = first_version(self.on_premises, &fact.operation.service);
        let missing = (first..self.on_premises.versions.len()).filter(|version| !fact.versions.contains(version));
        let missing: Vec<&str> = missing.map(|version| self.version(version)).collect();
        let earlier = &self.on_premises.absent[..index];
        self.is_not_in_versions(fact).or_else(|| {
            if earlier.iter().any(|earlier| earlier.operation == fact.operation) {
                Some("the operation is listed as absent already; unite the two entries".to_owned())
            } else {
                (!missing.is_empty()).then(|| {
                    let missing = list(&missing);
                    format!("the client sends what one version may have; add {missing} to `versions`, or remove this")
                })
            }
        })
    }

    /// Why an operation has the same path without an entry, and what to do about it.
    fn has_that_path(&self, other: &OtherPath, index: usize) -> Option<String> {
        let fact = &other.fact;
        let is_same = |earlier: &OperationFact| {
            earlier.operation == fact.operation
                && fact.versions.iter().any(|version| earlier.versions.contains(version))
        };
        if fact.operation.path == other.other {
            return Some("the documents say the same path; remove it".to_owned());
        }
        self.is_not_in_versions(fact).or_else(|| {
            if self.on_premises.paths[..index].iter().any(|earlier| is_same(&earlier.fact)) {
                Some("the operation has another path already in one of the versions; remove one of the two".to_owned())
            } else if self.on_premises.absent.iter().any(is_same) {
                Some("one of the versions lacks the operation, by `absent`; remove one of the two".to_owned())
            } else {
                None
            }
        })
    }

    /// Why a fact is about no version, or about one that lacks the service, and what to do about it.
    fn is_not_in_versions(&self, fact: &OperationFact) -> Option<String> {
        let service = &fact.operation.service;
        let Some(offered) = self.on_premises.services.iter().find(|offered| offered.name == *service) else {
            return Some(format!(
                "`{service}` is not among the services of `onPremises`; add it there, or remove this"
            ));
        };
        if fact.versions.is_empty() {
            return Some("it is about no version; name them in `versions`, or remove it".to_owned());
        }
        let before = fact.versions.iter().find(|version| **version < offered.since)?;
        let [before, since] = [*before, offered.since].map(|version| self.version(version));
        Some(format!("`{service}` is there since `{since}`; remove `{before}` from `versions`"))
    }

    fn version(&self, index: usize) -> &'a str {
        self.on_premises.versions.get(index).map_or("", String::as_str)
    }
}

fn unknown_operation(fact: &OperationFact, service: &Service) -> Diagnostic {
    let OperationName { method, path, .. } = &fact.operation;
    let named = format!("{} {path}", method.as_str());
    let lines = service.operations.iter().map(|operation| format!("{} {}", operation.method.as_str(), operation.path));
    let lines: Vec<String> = lines.collect();
    let help = match nearest(&named, lines.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add its document to the folder `{}`, or remove the entry", service.about.name),
    };
    Diagnostic::error("unknown-operation", format!("no document describes the operation `{named}`"))
        .label(Span::Value(fact.operation_place), format!("not an operation of `{}`", service.about.name))
        .help(help)
}

/// The names in braces, sorted.
fn parameters(path: &str) -> Vec<&str> {
    let mut names = path::names(path).unwrap_or_default();
    names.sort_unstable();
    names
}
