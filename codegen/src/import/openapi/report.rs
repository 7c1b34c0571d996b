//! Reports problems of the document.

use super::Reader;
use super::node::{is_negligible, members};
use super::references::Lost;
use crate::diagnostic::Diagnostic;
use crate::source::json::{Member, Node};

impl<'n, 't> Reader<'n, 't> {
    /// Reports a value that a client would handle incorrectly.
    pub(super) fn error(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        let diagnostic = Diagnostic::error(code, message).label(self.problems.value(node), "").help(help);
        self.problems.push(diagnostic);
    }

    /// Reports a value of which only knowledge is lost.
    pub(super) fn warning(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        let diagnostic = Diagnostic::warning(code, message).label(self.problems.value(node), "").help(help);
        self.problems.push(diagnostic);
    }

    pub(super) fn lost(&mut self, at: &Node<'_>, pointer: &str, lost: Lost) {
        let (message, help) = match lost {
            Lost::Outside => (format!("`{pointer}` is outside the document"), "move the target into the document"),
            Lost::Missing => (format!("`{pointer}` does not exist"), "add the target, or correct the name"),
            Lost::Circle => (format!("`{pointer}` refers to itself"), "replace one of the references by the value"),
        };
        self.error("unresolved-reference", at, &message, help);
    }

    /// Warns about keys that are neither imported nor ignored on purpose.
    pub(super) fn known_keys(&mut self, node: &'n Node<'t>, what: &str, known: &[&str]) {
        for entry in members(node) {
            if !known.contains(&&*entry.key) {
                self.unknown(entry, what);
            }
        }
    }

    /// Warns about a key, unless it is an extension or has its default value.
    pub(super) fn unknown(&mut self, entry: &Member<'_>, what: &str) {
        if is_negligible(entry) {
            return;
        }
        let message = format!("`{}` of {what} is not imported", entry.key);
        let diagnostic = Diagnostic::warning("not-expressed", message)
            .label(self.problems.key(&entry.node), "not supported in endpoint documents")
            .help("check that the operation can be called without it");
        self.problems.push(diagnostic);
    }
}
