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
    /// With the member at the end of the object, or in place of the one of that name: a model's field
    /// `description` leaves the model without a text.
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
