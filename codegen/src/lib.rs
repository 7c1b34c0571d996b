//! Reads the endpoint schema of a service and writes the Rust crate that calls it.
//!
//! The stages stand in the order of the data: `source` says what each document says, `api` what the
//! API is, `rust` what that looks like in Rust, `render` prints it, `files` are the result. Problems of
//! every stage are collected as [`diagnostic`]s; nothing here panics on a document, and nothing but
//! [`Folder::load`] touches a disk.

mod api;
pub mod diagnostic;
mod files;
mod render;
mod rust;
mod source;
mod vocabulary;

mod folder;
pub mod import;
mod parallel;
mod pipeline;
mod portable;

pub use api::texts::{Coverage, Share};
pub use files::{File, Folder, SourceFile};
pub use folder::LoadError;
pub use pipeline::{Counts, Generated, Surface, generate, surfaces};
pub use render::{MARKER, RuntimeDependency};
pub use vocabulary::Method;

/// The stages of [`generate`], each made from the one before, for benchmarks that measure them one by one.
pub mod stages {
    pub use crate::pipeline::{Api, Crate, Documents};
}
