//! The paths of a document with their operations.

use std::collections::BTreeMap;
use std::fmt;

use super::operation::{Context, operation};
use super::{Part, object};
use crate::api::Operation;
use crate::json::Json;
use crate::vocabulary::Method;

/// Two operations with the same method and path, of which a document can contain only one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedPath {
    /// The method and the path: `GET /v1/groups`.
    pub operation: String,
    /// The services of the two operations; they can be the same if the parameters of the paths have different names.
    pub services: [String; 2],
}

impl fmt::Display for SharedPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, services: [first, second] } = self;
        write!(f, "the services `{first}` and `{second}` have the same operation `{operation}`")
    }
}

impl std::error::Error for SharedPath {}

/// One path, as its first operation writes it.
struct PathItem<'a> {
    path: &'a str,
    operations: BTreeMap<Method, usize>,
    members: Vec<(String, Json)>,
}

/// Returns the paths, in the order of the services. Paths that differ only in the names of their parameters are one.
pub fn paths(part: Part<'_>) -> Result<Json, SharedPath> {
    let mut items: Vec<PathItem<'_>> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for (at, service) in part.services.iter().enumerate() {
        for (number, facts) in service.operations.iter().enumerate() {
            let item = *index.entry(template(facts)).or_insert_with(|| {
                items.push(PathItem { path: &facts.path, operations: BTreeMap::new(), members: Vec::new() });
                items.len() - 1
            });
            let item = &mut items[item];
            if let Some(other) = item.operations.insert(facts.method, at) {
                let operation = format!("{} {}", facts.method.as_str(), item.path);
                let services = [other, at].map(|at| part.services[at].about.name.clone());
                return Err(SharedPath { operation, services });
            }
            let context = Context { part, service: at, operation: number, path: item.path };
            item.members.push((facts.method.as_str().to_ascii_lowercase(), operation(&context, service, facts)));
        }
    }
    Ok(object(items.into_iter().map(|item| (item.path, object(item.members)))))
}

/// Returns the path without the names of its parameters: `/v1/groups/{}`.
fn template(operation: &Operation) -> String {
    let mut parts = operation.path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
