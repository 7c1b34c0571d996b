//! The names of the schemas in a document: the names of the vendor, unless two different models have the same one.
//!
//! A document for several services has each model once if it is the same everywhere. If a name means different models,
//! each of them has the name of its (first) service in front: `device-management.v1PlatformComponent`. Names also
//! differ if case and punctuation are ignored, because generators of other languages derive the names of classes from
//! them.

use std::collections::{BTreeMap, BTreeSet};

use super::same::{Item, Kind, are_same};
use crate::api::{ModelId, ModelName, Service};

/// The schema of messages of any type. The schema gives every such value this name.
pub const ANY: &str = "protobufAny";

/// The vendor's name for the body of an error.
pub const STATUS: &str = "rpcStatus";

/// The names of the schemas of a document.
#[derive(Debug, Default)]
pub struct Names {
    /// By the index of the service in the document.
    schemas: BTreeMap<(usize, Kind), String>,
    /// The bodies without fields, by the indices of the service and the operation.
    bodies: BTreeMap<(usize, usize), String>,
    /// The body of an error.
    pub status: String,
    /// Whether a service has the body of an error as one of its models.
    pub has_status: bool,
}

impl Names {
    pub fn of(services: &[Service]) -> Self {
        let mut claims = Claims::default();
        claims.claim(ANY);
        let mut names = Self::default();
        for (key, classes) in groups(services) {
            let is_shared = classes.len() > 1;
            for class in classes {
                let service = &services[class[0].service].about.name;
                let plain = if is_shared { format!("{service}.{key}") } else { key.clone() };
                let name = claims.claim(&portable(&plain));
                if key == STATUS && class.iter().any(Item::is_status) && !names.has_status {
                    (names.status, names.has_status) = (name.clone(), true);
                }
                names.schemas.extend(class.iter().map(|item| ((item.service, item.kind), name.clone())));
            }
        }
        if !names.has_status {
            names.status = claims.claim(STATUS);
        }
        names.name_bodies(services, &mut claims);
        names
    }

    /// Names the bodies without fields after their operations, since nothing else is known about them.
    fn name_bodies(&mut self, services: &[Service], claims: &mut Claims) {
        for (index, service) in services.iter().enumerate() {
            for (at, operation) in service.operations.iter().enumerate() {
                if operation.body.is_some_and(|body| body.model.is_none()) {
                    let words = operation.name.then("body");
                    let name = ModelName::unnamed(operation.version.clone(), words).key();
                    self.bodies.insert((index, at), claims.claim(&portable(&name)));
                }
            }
        }
    }

    /// Returns the name of a model or enum that an operation uses.
    pub fn schema(&self, service: usize, kind: Kind) -> &str {
        self.schemas.get(&(service, kind)).map_or("", String::as_str)
    }

    /// Returns the name of the body without fields of an operation.
    pub fn body(&self, service: usize, operation: usize) -> Option<&str> {
        self.bodies.get(&(service, operation)).map(String::as_str)
    }

    /// Returns the names of the bodies without fields.
    pub fn bodies(&self) -> impl Iterator<Item = &str> {
        self.bodies.values().map(String::as_str)
    }
}

/// The items with one name, and among them those that are the same.
type Groups<'a> = Vec<(String, Vec<Vec<Item<'a>>>)>;

/// Returns the used models and enums by their names, in the order of the schema.
fn groups(services: &[Service]) -> Groups<'_> {
    let mut groups = Groups::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let items = |(service, of)| kinds(of).map(move |kind| Item { service, of, kind });
    for item in services.iter().enumerate().flat_map(items) {
        let key = item.key();
        let at = *index.entry(key.clone()).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        let classes = &mut groups[at].1;
        match classes.iter_mut().find(|class| are_same(class[0], item)) {
            Some(class) => class.push(item),
            None => classes.push(vec![item]),
        }
    }
    groups
}

/// Returns the used models and then the used enums of a service, in the order of the schema.
pub fn kinds(service: &Service) -> impl Iterator<Item = Kind> {
    let models = service.used_models().map(|(id, _)| Kind::Model(ModelId(id)));
    models.chain(service.used_enums().into_iter().map(Kind::Enum))
}

/// Names that are taken, without case and punctuation.
#[derive(Default)]
struct Claims(BTreeSet<String>);

impl Claims {
    /// Returns the name, or one with a number if it is taken.
    fn claim(&mut self, name: &str) -> String {
        let letters = |name: &str| -> String {
            name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
        };
        let mut candidate = name.to_owned();
        let mut number = 2;
        while !self.0.insert(letters(&candidate)) {
            candidate = format!("{name}_{number}");
            number += 1;
        }
        candidate
    }
}

/// Replaces the characters that the name of a component cannot contain.
fn portable(name: &str) -> String {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let name: String = name.chars().map(|c| if is_allowed(c) { c } else { '_' }).collect();
    if name.is_empty() { "_".to_owned() } else { name }
}
