//! Reports what is wrong with the document: a thing once, however many operations meet it.

use std::collections::BTreeSet;

use super::Reader;
use super::node::{is_negligible, members};
use super::references::Lost;
use crate::diagnostic::Diagnostic;
use crate::source::json::{Member, Node};

/// What has been reported.
#[derive(Default)]
pub struct Reported {
    /// A model is printed wherever it is used, and what is wrong with it is told once.
    all: BTreeSet<(&'static str, u32, String)>,
    /// Codes of the problems of the operation at hand, those that an earlier one has told included.
    pub codes: BTreeSet<&'static str>,
}

impl Reported {
    /// Whether nobody has been told yet.
    fn is_new(&mut self, code: &'static str, node: &Node<'_>, message: &str) -> bool {
        self.codes.insert(code);
        self.all.insert((code, node.number, message.to_owned()))
    }
}

impl<'n, 't> Reader<'n, 't> {
    /// Reports a value that a client would get wrong.
    pub(super) fn error(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        let diagnostic = Diagnostic::error(code, message).label(self.problems.value(node), "").help(help);
        self.report(node, diagnostic);
    }

    /// Reports a value of which only knowledge is lost.
    pub(super) fn warning(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        let diagnostic = Diagnostic::warning(code, message).label(self.problems.value(node), "").help(help);
        self.report(node, diagnostic);
    }

    pub(super) fn report(&mut self, node: &Node<'_>, diagnostic: Diagnostic) {
        if self.reported.is_new(diagnostic.code, node, &diagnostic.message) {
            self.problems.push(diagnostic);
        }
    }

    /// A value is not what its place asks for: `expected` is `a string`.
    pub(super) fn wrong_kind(&mut self, node: &Node<'_>, expected: &str) {
        if self.reported.is_new("wrong-kind", node, expected) {
            self.problems.wrong_kind(node, expected);
        }
    }

    /// `what` (`a property`), told by `node`, has an empty name.
    pub(super) fn empty_name(&mut self, node: &Node<'_>, what: &str) {
        if self.reported.is_new("empty-name", node, what) {
            self.problems.empty_name(self.problems.key(node), what);
        }
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
        self.report(&entry.node, diagnostic);
    }
}
