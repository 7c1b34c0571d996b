//! Reads the endpoint schema of a service and generates the Rust crate that calls it.
//!
//! The data passes through these stages: `source` reads each document, `api` merges all documents, `rust` decides what
//! the API looks like in Rust, `render` prints it, and the result are `files`. Diagnostics of all stages are collected
//! ([`diagnostic`]). Nothing here panics on a document, and only [`Folder::load`] reads a disk.
//!
//! ```
//! use eset_connect_codegen::{Folder, RuntimeDependency, SourceFile, generate};
//!
//! let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
//! let api = r#"{
//!     "crate": "fleet",
//!     "hostTemplate": "https://{region}.{host}.example.com",
//!     "regions": { "eu": "Europe" },
//!     "services": { "cars": {} }
//! }"#;
//! let document = r#"{
//!     "service": "cars",
//!     "title": "Get a car",
//!     "method": "GET",
//!     "path": "/v1/cars/{plate}",
//!     "parameters": [{ "name": "plate", "in": "path", "schema": { "type": "string" } }],
//!     "responses": {
//!         "200": { "schema": { "$ref": "v1Car", "doors": { "type": "integer", "format": "int32" } } }
//!     }
//! }"#;
//! let folder = Folder { files: vec![file("api.json", api), file("cars/v1_cars_get.json", document)] };
//!
//! let generated = generate(&folder, &RuntimeDependency::Version("0.1".to_owned()));
//! assert_eq!(generated.diagnostics.render(&folder), "");
//!
//! let module = generated.files.iter().find(|file| file.path == "src/cars/v1.rs").unwrap();
//! assert!(module.text.contains("/// Get a car."));
//! assert!(module.text.contains("pub fn get_car(plate: &str) -> GetCar {"));
//! assert!(module.text.contains("pub doors: Option<i32>,"));
//! ```

mod api;
pub mod diagnostic;
pub mod diff;
mod files;
mod json;
pub mod lint;
mod markdown;
pub mod openapi;
mod render;
mod rust;
mod samples;
mod source;
mod vendor_documents;
mod vocabulary;

mod folder;
pub mod import;
mod pairs;
mod parallel;
mod pipeline;
mod portable;

pub use api::texts::{Coverage, NamedItem, Share};
pub use files::{File, Folder, SourceFile};
pub use folder::LoadError;
pub use pipeline::{Api, Counts, Generated, Surface, generate, resolve, samples, surfaces};
pub use render::{MARKER, RuntimeDependency};
pub use vendor_documents::{VendorDocument, vendor_documents};
pub use vocabulary::{METHODS, Method};

/// The facts of a resolved [`Api`]: services, operations, models and types, as the schema names them. For programs that
/// do what the schema says instead of generating code from it, such as a server. They are read-only and independent of
/// Rust.
pub mod facts {
    pub use crate::api::{
        Answer, Body, Enum, EnumId, Field, Model, ModelId, ModelName, Operation, Page, Parameter, Service, Type, Words,
    };
    pub use crate::samples::value::Scalar;
    pub use crate::source::document::{
        Api as About, Delta, Login, OfferedService, OnPremises, OperationFact, OtherPath, Paging, Region, Token,
    };
    pub use crate::vocabulary::{
        ContentType, EnumValue, Integer, Item, Limits, Location, OperationName, PageSizes, Status, StatusRow, Width,
    };
}

/// The stages of [`generate`], each made from the one before, for benchmarks that measure them one by one.
pub mod stages {
    pub use crate::pipeline::{Api, Crate, Documents};
}
