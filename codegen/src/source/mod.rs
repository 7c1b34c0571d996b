//! What the documents say. Knows the envelope and the vendor's dialect; knows no Rust, and no document
//! knows another.

pub mod document;

mod api_file;
mod dialect;
mod endpoint;
mod fields;
mod json;
mod json_schema;
mod keys;
pub(crate) mod locate;
pub(crate) mod nearest;
mod path;
mod problems;
mod read;

pub use json_schema::endpoint_schema;
pub use read::{Source, read};
