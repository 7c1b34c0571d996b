use std::fmt;

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// A free JSON object (`google.protobuf.Struct`).
pub type Struct = Map<String, Value>;

/// A value of any message type (`google.protobuf.Any`): the type's URL in `@type`, and the fields of the
/// message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Any {
    /// `@type`, which may be at any position in the object.
    pub type_url: Option<String>,
    /// All other fields of the object, unchanged.
    pub fields: Struct,
}

impl Any {
    /// A value of the type `type_url`, without fields.
    pub fn new(type_url: impl Into<String>) -> Self {
        Self { type_url: Some(type_url.into()), fields: Struct::new() }
    }

    /// Sets a field.
    pub fn field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.insert(name.into(), value.into());
        self
    }
}

impl From<Struct> for Any {
    fn from(mut fields: Struct) -> Self {
        // An `@type` that is not a string is not a type URL. It remains an ordinary field.
        let type_url = match fields.remove("@type") {
            Some(Value::String(url)) => Some(url),
            Some(other) => {
                fields.insert("@type".to_owned(), other);
                None
            }
            None => None,
        };
        Self { type_url, fields }
    }
}

/// Only a JSON object is an `Any`.
impl TryFrom<Value> for Any {
    type Error = NoObject;

    fn try_from(value: Value) -> Result<Self, NoObject> {
        match value {
            Value::Object(fields) => Ok(fields.into()),
            _ => Err(NoObject),
        }
    }
}

impl From<Any> for Struct {
    fn from(value: Any) -> Self {
        let mut fields = value.fields;
        if let Some(url) = value.type_url {
            fields.insert("@type".to_owned(), url.into());
        }
        fields
    }
}

impl From<Any> for Value {
    fn from(value: Any) -> Self {
        Self::Object(value.into())
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(url) = &self.type_url {
            map.serialize_entry("@type", url)?;
        }
        for (name, field) in &self.fields {
            // A reader would take the last value of a repeated name.
            if self.type_url.is_none() || name != "@type" {
                map.serialize_entry(name, field)?;
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Struct::deserialize(deserializer).map(Into::into)
    }
}

/// A JSON value is not an object, where an object is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoObject;

impl fmt::Display for NoObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value is not a JSON object")
    }
}

impl std::error::Error for NoObject {}
