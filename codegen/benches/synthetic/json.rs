//! Short forms for the documents of the bench.

pub use eset_connect_codegen::import::Json;

pub fn text(text: impl Into<String>) -> Json {
    Json::String(text.into())
}

pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::from(members)
}

/// Objects built member by member.
pub trait With {
    /// Returns the object with the member at its end, or in place of the one with this name: a field `description`
    /// replaces the text of its model.
    fn with(self, name: impl AsRef<str>, value: Json) -> Self;

    fn with_some(self, name: &str, value: Option<Json>) -> Self;
}

impl With for Json {
    fn with(mut self, name: impl AsRef<str>, value: Json) -> Self {
        self.set(name.as_ref(), value);
        self
    }

    fn with_some(self, name: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}
