//! The API that the server serves: the embedded schema folder, resolved once per process. It is independent of HTTP.

use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::facts::{About, Operation, Service};
use eset_connect_codegen::openapi::{Server, Settings, SharedPath};
use eset_connect_codegen::{Api, Folder, SourceFile, resolve};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The resolved schema.
pub struct Schema {
    api: Api,
}

/// An operation with its service.
#[derive(Clone, Copy)]
pub struct Served {
    /// The service, whose models the operation's types refer to.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
}

/// The embedded schema has errors, so it cannot be served.
#[derive(Clone, Debug)]
pub struct SchemaError(String);

impl Schema {
    /// Returns the embedded schema. The first call resolves it; the others return the same value.
    pub fn embedded() -> Result<&'static Self, SchemaError> {
        static SCHEMA: OnceLock<Result<Schema, SchemaError>> = OnceLock::new();
        SCHEMA.get_or_init(Self::resolve).as_ref().map_err(Clone::clone)
    }

    fn resolve() -> Result<Self, SchemaError> {
        let documents = FILES.iter().filter(|(path, _)| Folder::reads(path));
        let files = documents.map(|(path, bytes)| SourceFile { path: (*path).to_owned(), bytes: bytes.to_vec() });
        let folder = Folder { files: files.collect() };
        let mut diagnostics = Diagnostics::default();
        match resolve(&folder, &mut diagnostics) {
            Some(api) => Ok(Self { api }),
            None => Err(SchemaError(diagnostics.render(&folder))),
        }
    }

    /// Returns the facts that no document of an operation contains.
    pub fn about(&self) -> &About {
        self.api.about()
    }

    /// Returns the services, sorted by name.
    pub fn services(&self) -> &[Service] {
        self.api.services()
    }

    /// Returns every operation, sorted by service, path and method.
    pub fn operations(&'static self) -> impl Iterator<Item = Served> {
        let of =
            |service: &'static Service| service.operations.iter().map(move |operation| Served { service, operation });
        self.services().iter().flat_map(of)
    }

    /// Returns the OpenAPI document of all services. Its server is the one that publishes it.
    pub fn openapi(&self) -> Result<String, SharedPath> {
        let settings = Settings { server: Server::At("/"), ..Settings::default() };
        self.api.openapi(settings).map(|file| file.text)
    }

    /// Returns the operation that issues tokens in the regions.
    pub fn token(&'static self) -> Option<Served> {
        self.api.token().map(|(service, operation)| Served { service, operation })
    }
}

impl Schema {
    /// Whether requests for tokens have this path, in the regions or on premises.
    pub fn is_token_path(&self, path: &str) -> bool {
        let region = self.about().token.as_ref().map(|token| token.operation.path.as_str());
        let login = self.about().on_premises.as_ref().and_then(|facts| facts.login.as_ref());
        let path = path.trim_end_matches('/');
        region == Some(path) || login.is_some_and(|login| login.path == path)
    }
}

impl Served {
    /// Returns the name in reports and in tables: `GET /v1/devices`.
    pub fn name(self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }

    /// Whether this is the same operation.
    pub fn is(self, other: Self) -> bool {
        std::ptr::eq(self.operation, other.operation)
    }
}

/// Without its content, which is a megabyte of text.
impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").finish_non_exhaustive()
    }
}

/// The name.
impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the embedded schema has errors:\n{}", self.0)
    }
}

impl Error for SchemaError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_of_the_folder_is_embedded_and_served() {
        let schema = Schema::embedded().unwrap();
        let services: Vec<_> = schema.services().iter().map(|service| service.about.name.as_str()).collect();
        let documents = FILES.iter().filter(|(path, _)| {
            path.split('/').collect::<Vec<_>>().as_slice().len() == 2
                && services.iter().any(|service| path.starts_with(&format!("{service}/")))
        });
        assert_eq!(documents.count(), schema.operations().count());
        assert!(schema.operations().count() > 100);
    }
}
