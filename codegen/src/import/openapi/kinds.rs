//! Of what kind the values of a schema's keys are, as far as something is read out of them. In the dialect a
//! value of another kind would be read as a property, or as if it were absent.

use super::said::is_nested;
use crate::source::dialect;
use crate::source::json::{Member, Value};

/// What a key of a schema asks for (`a string`), where its value is of another kind.
pub fn missed(entry: &Member<'_>) -> Option<&'static str> {
    let value = &entry.node.value;
    let (is_met, expected) = match &*entry.key {
        "$ref" | "title" | "description" | "references" | "x-references" | "format" | "pattern" | "contentEncoding" => {
            (matches!(value, Value::String(_)), "a string")
        }
        "readOnly" => (matches!(value, Value::Bool(_)), "a boolean"),
        "enum" | "allOf" => (matches!(value, Value::Array(_)), "an array"),
        "required" => (are_strings(value), "an array of strings"),
        "properties" => (matches!(value, Value::Object(_)), "an object"),
        // It may be anything, and is left out where the dialect has no place for it.
        "example" => return None,
        key if dialect::UNUSED.contains(&key) => (!is_nested(&entry.node), "a plain value"),
        _ => return None,
    };
    (!is_met).then_some(expected)
}

fn are_strings(value: &Value<'_>) -> bool {
    matches!(value, Value::Array(items) if items.iter().all(|item| matches!(item.value, Value::String(_))))
}
