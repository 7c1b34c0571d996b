use serde_json::{Map, Value};

/// A free JSON object (`google.protobuf.Struct`).
pub type Struct = Map<String, Value>;

/// A value of any message type (`google.protobuf.Any`): the type's URL in `@type`, and the message's own
/// fields beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Any {
    /// `@type`, which may stand anywhere in the object.
    pub type_url: Option<String>,
    /// Everything else in the object, as it came.
    pub fields: Struct,
}

impl Any {
    /// A value of the type that `type_url` names, without fields.
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
        // An `@type` that is no string is not a type URL; it is kept as it came.
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
