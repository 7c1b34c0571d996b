//! Reads documents: the envelope and the vendor's dialect. Each document is read on its own, and nothing here depends
//! on Rust.

pub mod document;

pub(crate) mod api_file;
pub(crate) mod dialect;
#[cfg(test)]
mod editor_schemas;
pub(crate) mod endpoint;
pub(crate) mod fields;
mod file_names;
pub(crate) mod fingerprints;
mod guide;
pub(crate) mod header;
pub(crate) mod json;
mod keys;
mod message;
mod on_premises;
mod operation_name;
pub(crate) mod path;
pub(crate) mod problems;
mod read;
pub(crate) mod texts;

pub(crate) use problems::{describe, report_duplicates};
pub(crate) use read::{API_FILE, check_document, missing_api_file, read_api_file, read_fingerprints};
pub use read::{Documents, read};

/// Whether a folder of the schema contains other files than the documents of a service.
pub(crate) fn is_reserved(folder: &str) -> bool {
    [texts::FOLDER, guide::FOLDER].contains(&folder)
}
