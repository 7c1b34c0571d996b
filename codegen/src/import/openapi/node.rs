//! Functions that inspect the values of an OpenAPI document and report nothing.

use crate::source::json::{Member, Node, Value};

pub fn members<'n, 't>(node: &'n Node<'t>) -> &'n [Member<'t>] {
    match &node.value {
        Value::Object(members) => members,
        _ => &[],
    }
}

pub fn items<'n, 't>(node: &'n Node<'t>) -> &'n [Node<'t>] {
    match &node.value {
        Value::Array(items) => items,
        _ => &[],
    }
}

pub fn member<'n, 't>(node: &'n Node<'t>, key: &str) -> Option<&'n Node<'t>> {
    members(node).iter().find(|member| member.key == key).map(|member| &member.node)
}

pub fn as_text<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Whether a value is a list or an object, which in the dialect is a property.
pub fn is_nested(node: &Node<'_>) -> bool {
    matches!(node.value, Value::Array(_) | Value::Object(_))
}

/// Whether a model has a property with this name.
pub fn is_property(key: &str, properties: &[Member<'_>]) -> bool {
    properties.iter().any(|property| property.key == key)
}

/// Whether these are the properties of `protobufAny`, which may have any others.
pub fn is_any(properties: &[Member<'_>]) -> bool {
    matches!(properties, [only] if only.key == "@type")
}

/// Returns the only type of a schema; `None` if it has none or several. OpenAPI 3.1 may list `null` too, which is
/// ignored because every value may be absent. An integer of 64 bits may also be a string, since protobuf writes it so:
/// then the first of the two types counts.
pub fn stated_type<'n>(schema: &'n Node<'_>) -> Option<&'n str> {
    match &member(schema, "type")?.value {
        Value::String(word) => Some(word),
        Value::Array(words) => {
            let words: Vec<&str> = words.iter().filter_map(as_text).filter(|word| *word != "null").collect();
            let is_long = matches!(member(schema, "format").and_then(as_text), Some("int64" | "uint64"));
            match words.as_slice() {
                [only] => Some(only),
                [first @ "integer", "string"] | [first @ "string", "integer"] if is_long => Some(first),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the key has its default value, so that nothing is lost without it.
pub fn is_negligible(entry: &Member<'_>) -> bool {
    let is_empty = match &entry.node.value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    is_empty || entry.key.starts_with("x-")
}
