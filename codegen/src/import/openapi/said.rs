//! What a schema says beside its shape: texts, formats, limits.

use super::super::json::Json;
use super::super::prose;
use super::{kinds, members};
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

/// What is said of a value, by the dialect's keys.
pub type About = Vec<(String, Json)>;

/// What a schema says about itself, where `about` does not say it better.
pub fn united(node: &Node<'_>, mut about: About) -> About {
    unite(&mut about, said(members(node)));
    about
}

/// Adds what `about` does not say yet.
pub fn unite(about: &mut About, further: About) {
    for (key, value) in further {
        if about.iter().all(|(known, _)| *known != key) {
            about.push((key, value));
        }
    }
}

/// The keys that say something about a value, as the dialect writes them.
pub fn said(about: &[Member<'_>]) -> About {
    about.iter().filter_map(say).collect()
}

fn say(entry: &Member<'_>) -> Option<(String, Json)> {
    // It has been reported, and in the dialect it might be a property.
    if kinds::missed(entry).is_some() {
        return None;
    }
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
