//! Reads an OpenAPI document of a gRPC gateway: every operation in it becomes a draft.
//!
//! Pages are printed from such documents, so a draft says what its page would say, in the same words, and
//! keeps what a page loses. What the dialect has no words for is reported where it stands: as an error where
//! a client would call the operation wrongly, as a warning where only knowledge is lost. A few keys are left
//! out on purpose, because other files say what they say or nothing depends on them; see [`keys`].

mod keys;
mod operation;
mod references;
mod said;
mod schema;

use std::collections::{BTreeSet, HashMap};

use self::references::References;
use super::draft::Draft;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::json::{Member, Node, Value};
use crate::source::problems::Problems;

/// What an OpenAPI document says.
#[derive(Debug)]
pub struct Described {
    /// Without their service, which is decided later; in the document's order.
    pub drafts: Vec<Draft>,
    /// `policy-management`, the document's title.
    pub title: String,
    /// Hosts of the servers: `eu.policy-management.eset.systems`.
    pub hosts: Vec<String>,
}

/// Whether a JSON document means to be OpenAPI, of whatever version.
pub fn is_openapi(root: &Node<'_>) -> bool {
    ["openapi", "swagger"].iter().any(|key| member(root, key).is_some())
}

/// Reads the document in file `file`.
pub fn read(root: &Node<'_>, file: u32, found: &mut Diagnostics) -> Option<Described> {
    let mut reader = Reader {
        references: References::new(root),
        problems: Problems::new(file),
        reported: BTreeSet::new(),
        checked: BTreeSet::new(),
    };
    let described = reader.document(root);
    found.append(reader.problems.found);
    described
}

/// What is known while one document is read.
struct Reader<'n, 't> {
    references: References<'n, 't>,
    problems: Problems,
    /// A model is printed wherever it is used, and what is wrong with it is told once.
    reported: BTreeSet<(&'static str, u32)>,
    /// Numbers of the values that were shown to the dialect's reader.
    checked: BTreeSet<u32>,
}

impl<'n, 't> Reader<'n, 't> {
    fn document(&mut self, root: &'n Node<'t>) -> Option<Described> {
        self.version(root)?;
        self.known_keys(root, "an OpenAPI document", &keys::DOCUMENT);
        if let Some(components) = member(root, "components") {
            self.known_keys(components, "`components`", &keys::COMPONENTS);
        }
        let title = member(root, "info").and_then(|info| text(info, "title")).unwrap_or_default().to_owned();
        let servers = member(root, "servers").map(items).unwrap_or_default();
        let hosts = servers.iter().filter_map(|server| Some(host(text(server, "url")?)?.to_owned())).collect();
        let Some(paths) = member(root, "paths") else {
            self.error("missing-key", root, "an OpenAPI document without `paths`", "there are no operations in it");
            return None;
        };
        let mut drafts = Vec::new();
        for path in self.members_of(paths) {
            if !path.key.starts_with("x-") {
                self.path(path, &mut drafts);
            }
        }
        if drafts.is_empty() && !self.problems.found.has_errors() {
            self.error("missing-key", paths, "no path has an operation", "there is nothing to import");
        }
        Some(Described { drafts, title, hosts })
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
        self.error("unsupported-version", node, "not a version of OpenAPI that is read", HELP);
        None
    }

    fn path(&mut self, path: &'n Member<'t>, drafts: &mut Vec<Draft>) {
        for entry in self.members_of(&path.node) {
            let key = &*entry.key;
            if let Some((_, method)) = keys::METHODS.iter().find(|(word, _)| *word == key) {
                drafts.push(self.operation(path, *method, &entry.node));
            } else if keys::OTHER_METHODS.contains(&key) {
                let message = format!("the method `{}`", key.to_ascii_uppercase());
                self.error("unsupported-method", &entry.node, &message, "the API has GET, PUT, POST and DELETE");
            } else if key != "parameters" && key != "summary" && key != "description" {
                self.unknown(entry, "a path");
            }
        }
    }

    /// The members of an object; reports another value.
    fn members_of(&mut self, node: &'n Node<'t>) -> &'n [Member<'t>] {
        if let Value::Object(members) = &node.value {
            return members;
        }
        self.problems.wrong_kind(node, "an object");
        &[]
    }

    /// Warns of keys that are neither carried over nor left out on purpose.
    fn known_keys(&mut self, node: &'n Node<'t>, what: &str, known: &[&str]) {
        for entry in members(node) {
            if !known.contains(&&*entry.key) {
                self.unknown(entry, what);
            }
        }
    }

    /// Extensions may be passed over, and what says nothing; any other key means something to somebody.
    fn unknown(&mut self, entry: &Member<'_>, what: &str) {
        let says_nothing = match &entry.node.value {
            Value::Null | Value::Bool(false) => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if says_nothing || entry.key.starts_with("x-") || !self.reported.insert(("not-expressed", entry.node.number)) {
            return;
        }
        let message = format!("`{}` of {what} is not carried over", entry.key);
        let diagnostic = Diagnostic::warning("not-expressed", message)
            .label(self.problems.key(&entry.node), "endpoint documents have no place for it")
            .help("check that the operation can be called without it");
        self.problems.push(diagnostic);
    }

    /// Reports a value that a client would get wrong, once.
    fn error(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        if self.reported.insert((code, node.number)) {
            let diagnostic = Diagnostic::error(code, message).label(self.problems.value(node), "").help(help);
            self.problems.push(diagnostic);
        }
    }
}

fn members<'n, 't>(node: &'n Node<'t>) -> &'n [Member<'t>] {
    match &node.value {
        Value::Object(members) => members,
        _ => &[],
    }
}

fn items<'n, 't>(node: &'n Node<'t>) -> &'n [Node<'t>] {
    match &node.value {
        Value::Array(items) => items,
        _ => &[],
    }
}

fn member<'n, 't>(node: &'n Node<'t>, key: &str) -> Option<&'n Node<'t>> {
    members(node).iter().find(|member| member.key == key).map(|member| &member.node)
}

fn text<'n>(node: &'n Node<'_>, key: &str) -> Option<&'n str> {
    as_text(member(node, key)?)
}

fn as_text<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn flag(node: &Node<'_>, key: &str) -> bool {
    matches!(member(node, key).map(|node| &node.value), Some(Value::Bool(true)))
}

/// `eu.iam.eset.systems` of `https://eu.iam.eset.systems/v1`.
fn host(address: &str) -> Option<&str> {
    let rest = address.split_once("://")?.1;
    rest.split(['/', ':', '?', '#']).next().filter(|host| !host.is_empty())
}

/// The schemas of a document by name.
fn schemas<'n, 't>(root: &'n Node<'t>) -> HashMap<&'n str, &'n Node<'t>> {
    let schemas = member(root, "components").and_then(|components| member(components, "schemas"));
    schemas.map(members).unwrap_or_default().iter().map(|schema| (&*schema.key, &schema.node)).collect()
}
