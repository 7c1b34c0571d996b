//! Reports what is wrong with the document, at its place.

use super::Reader;
use super::node::{is_negligible, members};
use super::references::Lost;
use crate::diagnostic::Diagnostic;
use crate::source::json::{Member, Node};

impl<'n, 't> Reader<'n, 't> {
    /// Reports a value that a client would get wrong.
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
            Lost::Outside => (format!("`{pointer}` leads out of the document"), "put what it names into the document"),
            Lost::Missing => (format!("there is no `{pointer}`"), "add what it names, or mend the name"),
            Lost::Circle => {
                (format!("`{pointer}` leads back to itself"), "put the value itself into one of the places")
            }
        };
        self.error("unresolved-reference", at, &message, help);
    }

    /// Warns of keys that are neither carried over nor left out on purpose.
    pub(super) fn known_keys(&mut self, node: &'n Node<'t>, what: &str, known: &[&str]) {
        for entry in members(node) {
            if !known.contains(&&*entry.key) {
                self.unknown(entry, what);
            }
        }
    }

    /// Extensions may be passed over, and what says nothing; any other key means something to somebody.
    pub(super) fn unknown(&mut self, entry: &Member<'_>, what: &str) {
        if is_negligible(entry) {
            return;
        }
        let message = format!("`{}` of {what} is not carried over", entry.key);
        let diagnostic = Diagnostic::warning("not-expressed", message)
            .label(self.problems.key(&entry.node), "endpoint documents have no place for it")
            .help("check that the operation can be called without it");
        self.problems.push(diagnostic);
    }
}
