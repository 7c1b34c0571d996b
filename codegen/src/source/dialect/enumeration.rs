//! A list of texts that a value is one of.

use std::collections::HashMap;

use super::parts::Parts;
use crate::diagnostic::Diagnostic;
use crate::source::document::{Enum, Kind};
use crate::source::json::{Node, Value};
use crate::source::problems::Problems;
use crate::vocabulary::EnumValue;

/// Reads the values; what they mean stands in the description and is added later.
pub(super) fn enumeration(parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    let (node, nodes) = parts.values?;
    let mut values: Vec<EnumValue> = Vec::new();
    let mut seen: HashMap<&str, &Node<'_>> = HashMap::new();
    for value in nodes {
        let Value::String(name) = &value.value else {
            problems.wrong_kind(value, "a string, as every value of an enum is one");
            continue;
        };
        if let Some(first) = seen.insert(&**name, value) {
            let message = format!("the value `{name}` stands twice in one enum");
            let diagnostic = Diagnostic::error("duplicate-value", message)
                .label(problems.value(value), "again here")
                .label(problems.value(first), "first here")
                .help("remove one of them");
            problems.push(diagnostic);
            continue;
        }
        let name = name.to_string();
        values.push(EnumValue { name, description: None });
    }
    if nodes.is_empty() {
        let diagnostic = Diagnostic::error("empty-enum", "an enum without values")
            .label(problems.value(node), "")
            .help("list the values, or remove the key `enum`");
        problems.push(diagnostic);
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
    let diagnostic = Diagnostic::warning("unknown-default", "the default is none of the enum's values")
        .label(problems.value(default), "not in the list")
        .help("defaults are not used; correct it or leave it out");
    problems.push(diagnostic);
}
