//! The parts of a schema of the dialect, with which two schemas are compared.

use super::canonical::canonical;
use crate::json::Json;
use crate::source::dialect::{Role, ValueShape, role};

/// A schema, split into its parts.
pub enum Shape<'j> {
    Array(Array<'j>),
    Object(Object<'j>),
    /// `null` or `[]`: the page could not print the value.
    Empty,
    /// Not a schema.
    Other,
}

/// `[ITEM]` or `{"type": "array", "items": ITEM}`
pub struct Array<'j> {
    /// Absent if the page could not print it.
    pub item: Option<&'j Json>,
    /// Annotations of the array itself, without `type` and `items`.
    pub about: Vec<(&'j str, &'j Json)>,
    /// Whether it is written with `items`.
    pub is_ordinary: bool,
}

/// Anything else: a scalar, an enum, a map, a model.
pub struct Object<'j> {
    pub about: Vec<(&'j str, &'j Json)>,
    pub properties: Vec<(&'j str, &'j Json)>,
    /// Whether the properties are under `properties`.
    pub is_ordinary: bool,
}

impl<'j> Shape<'j> {
    pub fn of(schema: &'j Json) -> Self {
        match schema {
            Json::Null => Self::Empty,
            Json::Array(items) => match items.as_slice() {
                [] => Self::Empty,
                [item] => {
                    let item = Some(item).filter(|item| !matches!(Shape::of(item), Shape::Empty));
                    Self::Array(Array { item, about: Vec::new(), is_ordinary: false })
                }
                _ => Self::Other,
            },
            Json::Object(members) => Self::object(members),
            _ => Self::Other,
        }
    }

    fn object(members: &'j [(String, Json)]) -> Self {
        let word = members.iter().find(|(key, _)| key == "type").and_then(|(_, value)| value.as_str());
        let mut about: Vec<(&str, &Json)> = Vec::new();
        let mut properties: Vec<(&str, &Json)> = Vec::new();
        let mut is_ordinary = false;
        for (key, value) in members {
            match role(key, ValueShape::from(value), word) {
                Role::Property => properties.push((key, value)),
                Role::Properties => {
                    is_ordinary = true;
                    properties.extend(value.members().iter().map(|(key, value)| (key.as_str(), value)));
                }
                _ => about.push((key, value)),
            }
        }
        if word != Some("array") {
            return Self::Object(Object { about, properties, is_ordinary });
        }
        let item = about.iter().find(|(key, _)| *key == "items").map(|(_, item)| *item);
        about.retain(|(key, _)| !matches!(*key, "type" | "items"));
        Self::Array(Array { item, about, is_ordinary: true })
    }
}

impl<'j> Array<'j> {
    pub fn get(&self, key: &str) -> Option<&'j Json> {
        get(&self.about, key)
    }

    /// Returns the description, or else the title.
    pub fn text(&self) -> Option<&'j str> {
        text(&self.about)
    }

    /// Returns the array of `item`, in brackets if it has no annotations.
    pub fn write(self, item: Option<Json>) -> Json {
        if self.about.is_empty() && !self.is_ordinary {
            return Json::Array(vec![item.unwrap_or(Json::Null)]);
        }
        let mut members = vec![("type".to_owned(), Json::from("array"))];
        members.extend(owned(self.about));
        members.push(("items".to_owned(), item.unwrap_or_else(|| Json::Array(Vec::new()))));
        canonical(Json::Object(members))
    }
}

impl<'j> Object<'j> {
    pub fn get(&self, key: &str) -> Option<&'j Json> {
        get(&self.about, key)
    }

    pub fn property(&self, name: &str) -> Option<&'j Json> {
        get(&self.properties, name)
    }

    pub fn word(&self) -> Option<&'j str> {
        self.get("type").and_then(Json::as_str)
    }

    pub fn is_model(&self) -> bool {
        !self.properties.is_empty()
    }

    /// Returns the description, or else the title.
    pub fn text(&self) -> Option<&'j str> {
        text(&self.about)
    }

    /// Returns the object with other annotations, another schema of map values and other properties.
    pub fn write(self, texts: Vec<(&str, Json)>, values: Option<Json>, properties: Vec<(String, Json)>) -> Json {
        let mut members = owned(self.about);
        for (key, value) in texts.into_iter().chain(values.map(|values| ("additionalProperties", values))) {
            if let Some((_, known)) = members.iter_mut().find(|(known, _)| known == key) {
                *known = value;
            }
        }
        if self.is_ordinary {
            members.push(("properties".to_owned(), Json::Object(properties)));
        } else {
            give_way(&mut members, |key| properties.iter().any(|(name, _)| name == key));
            members.extend(properties);
        }
        canonical(Json::Object(members))
    }
}

/// Removes the annotations that have the name of a property, because an object cannot have a key twice. A property called
/// `description` moves the text to `title`.
pub fn give_way(about: &mut Vec<(String, Json)>, is_property: impl Fn(&str) -> bool) {
    if is_property("description")
        && !is_property("title")
        && let Some(index) = about.iter().position(|(key, _)| key == "description")
    {
        let (_, text) = about.remove(index);
        about.retain(|(key, _)| key != "title");
        about.push(("title".to_owned(), text));
    }
    about.retain(|(key, _)| !is_property(key));
}

fn get<'j>(members: &[(&'j str, &'j Json)], key: &str) -> Option<&'j Json> {
    members.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
}

fn text<'j>(about: &[(&'j str, &'j Json)]) -> Option<&'j str> {
    get(about, "description").or_else(|| get(about, "title")).and_then(Json::as_str)
}

fn owned(members: Vec<(&str, &Json)>) -> Vec<(String, Json)> {
    members.into_iter().map(|(key, value)| (key.to_owned(), value.clone())).collect()
}
