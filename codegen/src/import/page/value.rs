//! Parses the JSON values of a page. Their problems are reported at their places on the page.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::schema::canonical::canonical;
use super::Reading;
use super::cells::{Cell, Content};
use crate::diagnostic::locate::{Located, locate};
use crate::diagnostic::{Diagnostic, Diagnostics, Label, Span};
use crate::json::Json;
use crate::source::dialect::read_body;
use crate::source::json::{self, Broken, Node, Reason, Tree, Value};
use crate::source::problems::Problems;

impl<'t> Reading<'t> {
    /// Parses a cell with a value.
    pub fn tree(&mut self, cell: &Cell) -> Option<Tree<'t>> {
        let slice = self.slice(&cell.at);
        let tree = match json::parse(slice.as_bytes()) {
            Ok(tree) => tree,
            Err(broken) => {
                let diagnostic = self.describe(broken, cell);
                self.found.push(diagnostic);
                return None;
            }
        };
        let mut problems = Problems::new(self.text.file);
        for duplicate in &tree.duplicates {
            let [first, second] = [duplicate.first, duplicate.second].map(|number| problems.place_of(number));
            let message = format!("duplicate key `{}`", duplicate.key);
            let diagnostic = Diagnostic::error("duplicate-key", message)
                .label(Span::Key(second), "duplicate")
                .label(Span::Key(first), "first occurrence")
                .help("remove one of the two from the saved file");
            problems.push(diagnostic);
        }
        self.take(problems.found, &cell.at);
        Some(tree)
    }

    fn describe(&self, broken: Broken, cell: &Cell) -> Diagnostic {
        let offset = cell.at.start + broken.offset;
        let ends_here = cell.content == Content::OpenValue && offset >= cell.at.end;
        let at = self.at(&(offset..offset + 1));
        match broken.reason {
            Reason::TooDeep => Diagnostic::error("too-deep", "nested more than 127 levels deep")
                .label(at, "level 128")
                .help("close the brackets; one is probably missing"),
            Reason::Syntax(_) if ends_here => self
                .cut_off("the page ends within a JSON value")
                .label(self.at(&(cell.at.start..cell.at.start + 1)), "start of the value")
                .help("save the whole page"),
            Reason::Syntax(description) => Diagnostic::error("not-json", format!("invalid JSON: {description}"))
                .label(at, "")
                .help("correct the saved file; the rest of the value was not read"),
            // Cells are text and not empty.
            Reason::Empty | Reason::ByteOrderMark | Reason::NotUtf8 => {
                Diagnostic::error("not-json", "invalid JSON").label(at, "").help("correct the saved file")
            }
        }
    }

    /// Returns a schema in canonical form, checked by the dialect's reader.
    pub fn schema(&mut self, tree: &Tree<'_>, at: &Range<usize>) -> Json {
        let mut problems = Problems::new(self.text.file);
        read_body(&tree.root, &mut problems);
        self.take(problems.found, at);
        canonical(Json::from(&tree.root))
    }

    /// Returns the headers of a response, each with its keys in the order of the documents.
    pub fn headers(&mut self, tree: &Tree<'_>, at: &Range<usize>) -> Json {
        let mut problems = Problems::new(self.text.file);
        let Value::Object(members) = &tree.root.value else { return Json::Object(Vec::new()) };
        let mut headers = Vec::new();
        for member in members {
            let Value::Object(keys) = &member.node.value else { continue };
            for unknown in keys.iter().filter(|key| !HEADER.contains(&&*key.key)) {
                problems.unknown_key(unknown, "a header", &HEADER);
            }
            let in_order = HEADER.iter().filter_map(|key| keys.iter().find(|member| member.key == *key));
            let keys = in_order.map(|key| (key.key.to_string(), Json::from(&key.node))).collect();
            headers.push((member.key.to_string(), Json::Object(keys)));
        }
        self.take(problems.found, at);
        Json::Object(headers)
    }

    /// Adds the problems of the value at `at`, whose places are relative to its beginning.
    fn take(&mut self, found: Diagnostics, at: &Range<usize>) {
        let number = |label: &Label| match label.span {
            Span::Value(place) | Span::Key(place) => Some(place.node),
            Span::Bytes { .. } | Span::File(_) => None,
        };
        let numbers: BTreeSet<u32> =
            found.iter().flat_map(|diagnostic| &diagnostic.labels).filter_map(number).collect();
        let numbers: Vec<u32> = numbers.into_iter().collect();
        let located = locate(self.slice(at).as_bytes(), &numbers);
        let places: BTreeMap<u32, Located> = numbers.into_iter().zip(located).collect();
        for mut diagnostic in found {
            for label in &mut diagnostic.labels {
                let Some(Located { key, value, .. }) = number(label).and_then(|number| places.get(&number)) else {
                    continue;
                };
                let key = key.as_ref().filter(|_| matches!(label.span, Span::Key(_)));
                let piece = key.unwrap_or(value);
                label.span = self.at(&(at.start + piece.start..at.start + piece.end));
            }
            self.found.push(diagnostic);
        }
    }
}

/// The keys of a header, in the order of the documents.
const HEADER: [&str; 4] = ["description", "style", "explode", "schema"];

/// Whether a value contains the headers of a row: each member describes one.
pub(super) fn are_headers(node: &Node<'_>) -> bool {
    let Value::Object(members) = &node.value else { return false };
    members.iter().all(|member| match &member.node.value {
        Value::Object(keys) => keys.iter().any(|key| key.key == "schema"),
        _ => false,
    })
}

/// Whether a value is a schema and cannot be an example.
pub(super) fn is_schema(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => {
            members.iter().any(|m| matches!(&*m.key, "$ref" | "type") && matches!(m.node.value, Value::String(_)))
        }
        _ => false,
    }
}

/// Whether a value is `[]`, which means that there is no body.
pub(super) fn is_no_body(node: &Node<'_>) -> bool {
    matches!(&node.value, Value::Array(items) if items.is_empty())
}

/// Whether a value is `{}`.
pub(super) fn is_empty(node: &Node<'_>) -> bool {
    matches!(&node.value, Value::Object(members) if members.is_empty())
}
