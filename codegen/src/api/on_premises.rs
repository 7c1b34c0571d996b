//! Checks what `api.json` says of servers on premises against the operations that there are.

use super::{Operation, Service};
use crate::diagnostic::{At, Diagnostic, Diagnostics};
use crate::source::document::{OnPremises, OtherPath};
use crate::source::nearest::nearest;
use crate::source::path;

/// Every other path is one of an operation that is offered there, and is another one.
pub fn check(on_premises: &OnPremises, services: &[Service], diagnostics: &mut Diagnostics) {
    for (index, other) in on_premises.paths.iter().enumerate() {
        let Some(service) = services.iter().find(|service| service.about.name == other.service) else {
            continue;
        };
        let is_it = |operation: &&Operation| operation.method == other.method && operation.path == other.path;
        let Some(operation) = service.operations.iter().find(is_it) else {
            diagnostics.push(unknown_operation(other, service));
            continue;
        };
        let earlier = &on_premises.paths[..index];
        if let Some(help) = nothing_changed(other, on_premises, earlier) {
            let diagnostic = Diagnostic::error("unused-path", "the other path changes nothing")
                .label(At::Value(other.place), format!("because: {}", other.reason))
                .help(help);
            diagnostics.push(diagnostic);
        } else if parameters(&operation.path) != parameters(&other.other) {
            let message = format!("the other path of `{}` has other parameters", operation.path);
            let diagnostic = Diagnostic::error("path-parameter", message)
                .label(At::Value(other.other_place), "not the same names in braces")
                .label(At::Value(other.operation_place), "the operation")
                .help("name exactly the parameters of the operation, each once");
            diagnostics.push(diagnostic);
        }
    }
}

fn unknown_operation(other: &OtherPath, service: &Service) -> Diagnostic {
    let named = format!("{} {}", other.method.as_str(), other.path);
    let lines = service.operations.iter().map(|operation| format!("{} {}", operation.method.as_str(), operation.path));
    let lines: Vec<String> = lines.collect();
    let help = match nearest(&named, lines.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add its document to the folder `{}`, or remove the entry", other.service),
    };
    Diagnostic::error("unknown-operation", format!("no document describes the operation `{named}`"))
        .label(At::Value(other.operation_place), format!("not an operation of `{}`", other.service))
        .help(help)
}

/// What to do about an entry without effect.
fn nothing_changed(other: &OtherPath, on_premises: &OnPremises, earlier: &[OtherPath]) -> Option<String> {
    let is_same = |before: &OtherPath| {
        (&before.service, before.method, &before.path) == (&other.service, other.method, &other.path)
    };
    if other.path == other.other {
        Some("the documents say the same path; remove it".to_owned())
    } else if !on_premises.services.contains(&other.service) {
        Some(format!("`{}` is not among the services of `onPremises`; add it there, or remove this", other.service))
    } else {
        earlier.iter().any(is_same).then(|| "the operation has another path already; remove one of the two".to_owned())
    }
}

/// The names in braces, sorted.
fn parameters(path: &str) -> Vec<&str> {
    let mut names = path::names(path).unwrap_or_default();
    names.sort_unstable();
    names
}
