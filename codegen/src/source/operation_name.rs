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
    let Some((method, path)) = method_and_path(operation) else {
        let span = problems.value(fields.get("operation")?);
        problems.bad_value(operation, "operation", span, "write the method and the path: `GET /v1/devices`");
        return None;
    };
    Some((method, path.to_owned()))
}

fn method_and_path(operation: &str) -> Option<(Method, &str)> {
    let (word, path) = operation.split_once(' ')?;
    let (_, method) = METHODS.into_iter().find(|(known, _)| *known == word)?;
    Some((method, path))
}
