//! The keys of a schema that describe the value without changing its shape: texts, formats, limits.

use super::super::schema::text;
use super::node::{is_nested, members};
use crate::json::Json;
use crate::source::dialect;
use crate::source::json::{Member, Node, Value};

/// Annotations of a value, by the dialect's keys.
pub type Annotations = Vec<(String, Json)>;

/// Returns the annotations `nearer`, and those of a schema with other keys, in the dialect.
pub fn with_own(node: &Node<'_>, mut nearer: Annotations) -> Annotations {
    for (key, value) in members(node).iter().filter_map(annotation) {
        if nearer.iter().all(|(other, _)| *other != key) {
            nearer.push((key, value));
        }
    }
    nearer
}

fn annotation(entry: &Member<'_>) -> Option<(String, Json)> {
    // It is already reported, and in the dialect it could be a property.
    if type_mismatch(entry).is_some() {
        return None;
    }
    let key = match &*entry.key {
        "x-references" => "references",
        // The callers write these two, because they define the kind of the value.
        "$ref" | "type" => return None,
        key if dialect::METADATA.contains(&key) || dialect::UNUSED.contains(&key) => key,
        _ => return None,
    };
    let value = match (key, &entry.node.value) {
        ("description" | "title", Value::String(text)) => Json::String(text::in_schema(text)?),
        // A duration as protobuf writes it; the dialect has no other.
        ("format", Value::String(format)) if format == "google-duration" => Json::from("duration"),
        ("required", Value::Array(names)) if names.is_empty() => return None,
        // The dialect would read them as properties.
        ("example" | "default", _) if is_nested(&entry.node) => return None,
        _ => Json::from(&entry.node),
    };
    Some((key.to_owned(), value))
}

/// Returns the kind of value that a key of a schema requires (`a string`), if its value has another kind. In the
/// dialect, such a value would be a property or would be ignored.
pub fn type_mismatch(entry: &Member<'_>) -> Option<&'static str> {
    let value = &entry.node.value;
    let (matches, expected) = match &*entry.key {
        "$ref" | "title" | "description" | "references" | "x-references" | "format" | "pattern" | "contentEncoding" => {
            (matches!(value, Value::String(_)), "a string")
        }
        "readOnly" => (matches!(value, Value::Bool(_)), "a boolean"),
        "enum" | "allOf" => (matches!(value, Value::Array(_)), "an array"),
        "required" => (are_strings(value), "an array of strings"),
        "properties" => (matches!(value, Value::Object(_)), "an object"),
        // It may be any value, and is omitted if the dialect cannot contain it.
        "example" => return None,
        key if dialect::UNUSED.contains(&key) => (!is_nested(&entry.node), "a plain value"),
        _ => return None,
    };
    (!matches).then_some(expected)
}

fn are_strings(value: &Value<'_>) -> bool {
    matches!(value, Value::Array(items) if items.iter().all(|item| matches!(item.value, Value::String(_))))
}
