//! Reads the methods and the names of operations.

use super::fields::Fields;
use super::problems::Problems;
use crate::vocabulary::{METHODS, Method};

/// Reads the method under `method`.
pub(super) fn read_method(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Method> {
    fields.get("method").and_then(|node| problems.word(node, "bad-method", "method", &METHODS))
}

/// Reads the method and the path under `operation`.
pub(super) fn read_operation(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<(Method, String)> {
    let operation = fields.text("operation", problems)?;
    let read = operation.split_once(' ').and_then(|(word, path)| {
        let (_, method) = METHODS.into_iter().find(|(known, _)| *known == word)?;
        Some((method, path.to_owned()))
    });
    if let (None, Some(node)) = (&read, fields.get("operation")) {
        let help = "write the method and the path: `GET /v1/devices`";
        problems.bad_value(operation, "operation", problems.value(node), help);
    }
    read
}
