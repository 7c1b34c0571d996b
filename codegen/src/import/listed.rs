//! The operations that the OpenAPI documents of a run list. Such a document describes a whole service, so the schema's
//! other operations of the service are gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::Method;

/// Methods and paths by service.
#[derive(Debug, Default)]
pub struct Listed(BTreeMap<String, BTreeSet<(Method, String)>>);

impl Listed {
    /// Adds the operations of a document, also those with errors. A document about several services does not show which
    /// of them an operation was removed from.
    pub fn add(&mut self, services: BTreeSet<String>, operations: BTreeSet<(Method, String)>) {
        let mut services = services.into_iter();
        if let (Some(service), None) = (services.next(), services.next()) {
            self.0.entry(service).or_default().extend(operations);
        }
    }

    /// Whether a document describes the service.
    pub fn is_about(&self, service: &str) -> bool {
        self.0.contains_key(service)
    }

    pub fn has(&self, service: &str, method: Method, path: &str) -> bool {
        let operations = self.0.get(service);
        operations.is_some_and(|operations| operations.contains(&(method, path.to_owned())))
    }
}
