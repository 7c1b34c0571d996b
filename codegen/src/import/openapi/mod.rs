//! Reads an OpenAPI document of a gRPC gateway, and returns a draft per operation.
//!
//! Pages are printed from such documents, so a draft has the same words as its page, and preserves what a page loses.
//! Parts that the dialect cannot express are reported: as an error, which excludes the operation, if a client would
//! call it incorrectly, and as a warning if only knowledge is lost. A few keys are ignored on purpose, because other
//! files contain the same facts or nothing depends on them; see [`keys`].

mod annotations;
mod expansion;
mod fields;
mod keys;
mod links;
mod media_type;
mod node;
mod operation;
mod parameter;
mod references;
mod report;
mod schema;

use std::collections::BTreeSet;

use self::node::{member, members};
use self::operation::Path;
use self::references::References;
use super::draft::Draft;
use super::origin::Origin;
use crate::diagnostic::Diagnostics;
use crate::source::json::{Member, Node, Value};
use crate::source::problems::Problems;
use crate::vocabulary::{METHODS, Method};

/// The content of an OpenAPI document.
#[derive(Debug)]
pub struct ApiDescription {
    /// The operations without errors, in the document's order.
    pub operations: Vec<Operation>,
    /// The names of the operations with errors.
    pub refused: Vec<String>,
    /// Every operation that the document has, also with errors.
    pub listed: BTreeSet<(Method, String)>,
    /// Whether the document has no error outside its operations. Such an error is one of each operation.
    pub is_sound: bool,
    /// `policy-management`, the document's title.
    pub title: String,
    /// Hosts of the servers: `eu.policy-management.eset.systems`.
    pub hosts: Vec<String>,
}

#[derive(Debug)]
pub struct Operation {
    /// Without its service, which is decided later.
    pub draft: Draft,
    pub origin: Origin,
}

/// Whether a JSON document is OpenAPI, of any version.
pub fn is_openapi(root: &Node<'_>) -> bool {
    ["openapi", "swagger"].iter().any(|key| member(root, key).is_some())
}

/// Reads the document in file `file`.
pub fn read(root: &Node<'_>, file: u32, found: &mut Diagnostics) -> Option<ApiDescription> {
    let mut reader = Reader { references: References::new(root), problems: Problems::new(file) };
    let description = reader.document(root);
    found.append(reader.problems.found);
    description
}

/// The state while one document is read.
struct Reader<'n, 't> {
    references: References<'n, 't>,
    problems: Problems,
}

impl<'n, 't> Reader<'n, 't> {
    fn document(&mut self, root: &'n Node<'t>) -> Option<ApiDescription> {
        self.version(root)?;
        self.known_keys(root, "an OpenAPI document", &keys::DOCUMENT);
        if let Some(components) = self.object_at(root, "components") {
            self.known_keys(components, "`components`", &keys::COMPONENTS);
        }
        let title =
            self.object_at(root, "info").and_then(|info| self.text(info, "title")).unwrap_or_default().to_owned();
        let hosts = self.items(root, "servers").iter().filter_map(|server| self.host(server)).collect();
        let Some(paths) = member(root, "paths") else {
            self.error(
                "missing-key",
                root,
                "missing `paths` in an OpenAPI document",
                "add the paths with their operations",
            );
            return None;
        };
        let mut description = ApiDescription {
            operations: Vec::new(),
            refused: Vec::new(),
            listed: BTreeSet::new(),
            is_sound: !self.problems.has_error,
            title,
            hosts,
        };
        for path in self.entries(root, "paths") {
            if !path.key.starts_with("x-") {
                self.path(path, &mut description);
            }
        }
        if description.operations.is_empty() && !self.problems.found.has_errors() {
            self.error("missing-key", paths, "the document has no operations", "add an operation to one of its paths");
            description.is_sound = false;
        }
        if !description.is_sound {
            description.refused.extend(description.operations.drain(..).map(|operation| operation.draft.name()));
        }
        Some(description)
    }

    fn version(&mut self, root: &Node<'_>) -> Option<()> {
        const HELP: &str = "convert the document to OpenAPI 3.0 or 3.1, in JSON";
        let version = member(root, "openapi");
        if let Some(Value::String(version)) = version.map(|node| &node.value)
            && (version.starts_with("3.0") || version.starts_with("3.1"))
        {
            return Some(());
        }
        let node = version.or(member(root, "swagger")).unwrap_or(root);
        self.error("unsupported-version", node, "unsupported version of OpenAPI", HELP);
        None
    }

    /// Returns the host of a server. `api.json` contains only hosts, so a path in the server's URL is an error.
    fn host(&mut self, server: &'n Node<'t>) -> Option<String> {
        if !self.is_object(server) {
            return None;
        }
        let address = self.text(server, "url")?;
        let (host, path) = host_and_path(address);
        if !matches!(path, "" | "/") {
            let message = format!("the server's URL has the path `{path}`");
            let help = "move the path to the beginning of each of the `paths`; the client ignores it here";
            self.error("not-expressed", member(server, "url").unwrap_or(server), &message, help);
        }
        host.map(str::to_owned)
    }

    fn path(&mut self, entry: &'n Member<'t>, description: &mut ApiDescription) {
        self.problems.has_error = false;
        let Some(item) = self.follow(&entry.node) else {
            // It can be any operation of this path.
            description.listed.extend(METHODS.map(|(_, method)| (method, entry.key.to_string())));
            description.refused.push(entry.key.to_string());
            return;
        };
        let path = Path { text: &entry.key, node: &entry.node, item };
        self.refuse_servers(item, "a path");
        let is_sound = !self.problems.has_error;
        for entry in members(item) {
            let key = &*entry.key;
            if let Some((_, method)) = METHODS.into_iter().find(|(word, _)| word.to_ascii_lowercase() == key) {
                description.listed.insert((method, path.text.to_owned()));
                self.problems.has_error = false;
                match self.operation(path, method, &entry.node) {
                    Some(operation) if is_sound && !self.problems.has_error => description.operations.push(operation),
                    _ => description.refused.push(format!("{} {}", method.as_str(), path.text)),
                }
            } else if keys::OTHER_METHODS.contains(&key) {
                let message = format!("unsupported method `{}`", key.to_ascii_uppercase());
                self.error("unsupported-method", &entry.node, &message, "use GET, PUT, POST, PATCH or DELETE");
            } else if !keys::PATH.contains(&key) {
                self.unknown(entry, "a path");
            }
        }
    }

    /// All operations of a service have the same host.
    fn refuse_servers(&mut self, node: &'n Node<'t>, what: &str) {
        if let Some(server) = self.items(node, "servers").first() {
            let message = format!("{what} has its own servers");
            let help = "remove the servers; all operations of a service have the same host";
            self.error("not-expressed", server, &message, help);
        }
    }
}

/// Splits a URL: `eu.iam.eset.systems` and `/v1` for `https://eu.iam.eset.systems/v1`.
fn host_and_path(address: &str) -> (Option<&str>, &str) {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (address, _) = address.split_at(end);
    let Some((_, rest)) = address.split_once("://") else { return (None, address) };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    (authority.split(':').next().filter(|host| !host.is_empty()), path)
}
