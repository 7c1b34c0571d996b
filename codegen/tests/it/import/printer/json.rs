//! JSON as the tests read it.

pub use eset_connect_codegen::import::Json;

/// A text that is JSON.
pub fn parse(text: &str) -> Json {
    Json::parse(text).unwrap()
}
