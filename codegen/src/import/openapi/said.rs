//! What a schema says beside its shape: texts, formats, limits.

use super::super::json::Json;
use super::super::prose;
use super::members;
use crate::source::dialect;
use crate::source::json::{Member, Node, Value};

/// Whether a model has a property of this name.
pub fn is_property(key: &str, properties: &[Member<'_>]) -> bool {
    properties.iter().any(|property| property.key == key)
}

/// Whether a value is a list or an object, which in the dialect is a property.
pub fn is_nested(node: &Node<'_>) -> bool {
    matches!(node.value, Value::Array(_) | Value::Object(_))
}

/// What a schema says of itself, where `about` does not say it better.
pub fn united(node: &Node<'_>, about: &[Member<'_>]) -> Vec<(String, Json)> {
    let mut all = said(about);
    if !std::ptr::eq(members(node), about) {
        let own: Vec<_> =
            said(members(node)).into_iter().filter(|(key, _)| all.iter().all(|(k, _)| k != key)).collect();
        all.extend(own);
    }
    all
}

/// The keys that say something about a value, as the dialect writes them.
pub fn said(about: &[Member<'_>]) -> Vec<(String, Json)> {
    about.iter().filter_map(say).collect()
}

fn say(entry: &Member<'_>) -> Option<(String, Json)> {
    let key = match &*entry.key {
        "x-references" => "references",
        // Written by whoever asks, because they decide what kind of value it is.
        "$ref" | "type" => return None,
        key if dialect::METADATA.contains(&key) || dialect::UNUSED.contains(&key) => key,
        _ => return None,
    };
    let value = match (key, &entry.node.value) {
        ("description" | "title", Value::String(text)) => Json::String(prose::in_schema(text)?),
        ("required", Value::Array(names)) if names.is_empty() => return None,
        // The dialect would read them as properties.
        ("example" | "default", _) if is_nested(&entry.node) => return None,
        _ => Json::from(&entry.node),
    };
    Some((key.to_owned(), value))
}
