//! The canonical form of a schema of the dialect, whatever its source: keywords first and in a fixed order, then
//! properties in the source's order. The entity of an id is under `references` instead of in the text.

use crate::json::Json;
use crate::source::dialect::{METADATA, Role, UNUSED, ValueShape, role, take_annotation};

/// The keys of OpenAPI's form, which are written after all others.
const FORM: [&str; 3] = ["items", "additionalProperties", "properties"];

/// Brings a schema into its canonical form. Anything that is not a schema is unchanged, so that its reader reports it.
pub fn canonical(schema: Json) -> Json {
    match schema {
        Json::Array(items) => Json::Array(items.into_iter().map(canonical).collect()),
        Json::Object(members) => object(members),
        plain => plain,
    }
}

fn object(members: Vec<(String, Json)>) -> Json {
    let word = members.iter().find(|(key, _)| key == "type").and_then(|(_, value)| value.as_str()).map(str::to_owned);
    let word = word.as_deref();
    let mut about: Vec<(usize, String, Json)> = Vec::new();
    let mut properties = Vec::new();
    for (key, value) in members {
        let value = match role(&key, ValueShape::from(&value), word) {
            Role::Property => {
                properties.push((key, canonical(value)));
                continue;
            }
            Role::Items | Role::MapValues => canonical(value),
            Role::Properties => each(value),
            Role::Annotation | Role::EnumValues | Role::Required => value,
        };
        about.push((rank(&key), key, value));
    }
    // Pages print `additionalProperties` of `protobufAny` only below a map.
    let is_any = about
        .iter()
        .any(|(_, key, value)| key == "properties" && value.members().iter().all(|(key, _)| key == "@type"));
    about.retain(|(_, key, value)| key != "additionalProperties" || !is_any && !is_free(value));
    about.sort_by_key(|(place, ..)| *place);
    let mut members: Vec<(String, Json)> = about.into_iter().map(|(_, key, value)| (key, value)).collect();
    if properties.is_empty() && is_id(&members, word) {
        name_entity(&mut members);
    }
    // In OpenAPI's form, the properties are only under `properties`.
    match members.iter_mut().find(|(key, _)| key == "properties") {
        Some((_, Json::Object(listed))) => {
            properties.retain(|(key, _)| listed.iter().all(|(known, _)| known != key));
            listed.extend(properties);
        }
        _ => members.extend(properties),
    }
    Json::Object(members)
}

/// Whether the schema of a map's values allows any value, so that the object is a free or an empty one.
fn is_free(values: &Json) -> bool {
    match values {
        Json::Bool(is_free) => *is_free,
        Json::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn each(properties: Json) -> Json {
    match properties {
        Json::Object(members) => {
            Json::Object(members.into_iter().map(|(key, value)| (key, canonical(value))).collect())
        }
        other => other,
    }
}

/// Returns the position of a keyword.
fn rank(key: &str) -> usize {
    let mut keys = METADATA.iter().chain(&UNUSED).chain(&FORM);
    keys.position(|known| *known == key).unwrap_or(usize::MAX)
}

impl From<&Json> for ValueShape {
    fn from(value: &Json) -> Self {
        match value {
            Json::Object(_) => Self::Object,
            Json::Array(items) if !items.is_empty() && items.iter().all(|item| item.as_str().is_some()) => {
                Self::Strings
            }
            Json::Array(_) => Self::Array,
            _ => Self::Plain,
        }
    }
}

/// Only a scalar, or an array of them, is an id; in the text of an enum or a model, `type:` is prose.
fn is_id(members: &[(String, Json)], word: Option<&str>) -> bool {
    let has = |key: &str| members.iter().any(|(name, _)| name == key);
    let is_scalar = matches!(word, Some("string" | "integer")) && !has("enum");
    let of_scalars =
        |items: &Json| matches!(items.text("type"), Some("string" | "integer")) && items.get("enum").is_none();
    is_scalar || word == Some("array") && members.iter().any(|(key, value)| key == "items" && of_scalars(value))
}

/// Moves `type: device_management.v1.Device` from the text to `references`. If there are several, the first one is used
/// and all are removed, so that the canonical form does not change when it is read again.
fn name_entity(members: &mut Vec<(String, Json)>) {
    for key in ["description", "title"] {
        while let Some(index) = members.iter().position(|(name, _)| name == key) {
            let annotated = take_annotation(members[index].1.as_str().unwrap_or_default());
            let Some(references) = annotated.references else { break };
            match annotated.text {
                Some(text) => members[index].1 = Json::String(text),
                None => drop(members.remove(index)),
            }
            if !members.iter().any(|(name, _)| name == "references") {
                let at = members.iter().position(|(name, _)| rank(name) > rank("references")).unwrap_or(members.len());
                members.insert(at, ("references".to_owned(), Json::String(references)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_canonical_form_is_stable() {
        let text = "Which one. type: v1.Device, or type: Group type: type: x";
        let schema = Json::from([("description", text.into()), ("type", "string".into())]);
        let once = canonical(schema);
        assert_eq!(once.get("references"), Some(&Json::from("v1.Device")));
        assert_eq!(canonical(once.clone()), once);
    }

    #[test]
    fn a_free_object_is_written_in_one_way() {
        let object = |values| Json::from([("type", "object".into()), ("additionalProperties", values)]);
        for values in [Json::Bool(true), Json::Object(Vec::new())] {
            assert_eq!(canonical(object(values)).members().len(), 1);
        }
        let map = object(Json::from([("type", "string".into())]));
        assert_eq!(canonical(map.clone()), map);
    }

    #[test]
    fn properties_are_in_one_place() {
        let value = || Json::from([("type", "string".into())]);
        let listed = Json::from([("a", value())]);
        let schema = Json::from([("type", "object".into()), ("b", value()), ("properties", listed)]);
        let once = canonical(schema);
        let names: Vec<&str> =
            once.get("properties").unwrap().members().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((names, once.members().len()), (vec!["a", "b"], 2));
    }
}
