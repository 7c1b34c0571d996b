//! Reads enums.

use std::collections::HashMap;

use super::parts::Parts;
use crate::diagnostic::Diagnostic;
use crate::source::document::{Enum, Kind};
use crate::source::json::{Node, Value};
use crate::source::problems::Problems;
use crate::vocabulary::EnumValue;

/// Reads the values. Their meanings are in the description and are added later.
pub(super) fn enumeration(parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    let (node, nodes) = parts.values?;
    let mut values: Vec<EnumValue> = Vec::new();
    let mut seen: HashMap<&str, &Node<'_>> = HashMap::new();
    for value in nodes {
        let Value::String(name) = &value.value else {
            problems.wrong_kind(value, "a string, like every value of an enum");
            continue;
        };
        if let Some(first) = seen.insert(&**name, value) {
            let message = format!("duplicate enum value `{name}`");
            let diagnostic = Diagnostic::error("duplicate-value", message)
                .label(problems.value(value), "duplicate")
                .label(problems.value(first), "first occurrence")
                .help("remove one of them");
            problems.push(diagnostic);
            continue;
        }
        values.push(EnumValue { name: name.to_string(), description: None });
    }
    if nodes.is_empty() {
        let help = "list the values, or remove the key `enum`";
        problems.error("empty-enum", problems.value(node), "enum without values", help);
        return None;
    }
    check_default(parts, &values, problems);
    Some(Kind::Enum(Enum { name: parts.name(), values }))
}

fn check_default(parts: &Parts<'_, '_>, values: &[EnumValue], problems: &mut Problems) {
    let Some(default) = parts.default else { return };
    let is_known = |text: &str| values.iter().any(|value| value.name == text);
    if matches!(&default.value, Value::String(text) if is_known(text)) {
        return;
    }
    let diagnostic = Diagnostic::warning("unknown-default", "the default is not a value of the enum")
        .label(problems.value(default), "not in `enum`")
        .help("correct the default or remove it; it is not used");
    problems.push(diagnostic);
}
