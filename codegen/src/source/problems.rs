//! The problems of one file, and the diagnostics that several readers share.

use std::collections::HashSet;

use super::json::{Broken, Member, Node, Reason, Tree, Value};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, Span};

/// Collects the problems of one file.
#[derive(Debug)]
pub(crate) struct Problems {
    /// Index into [`crate::Folder::files`].
    pub file: u32,
    /// The problems, without duplicates: a value that is used in several places is read for each of them.
    pub found: Diagnostics,
    /// Whether there was an error since the last reset, even if it was already in `found`.
    pub has_error: bool,
    reported: HashSet<(Option<Span>, String)>,
}

impl Problems {
    pub fn new(file: u32) -> Self {
        Self { file, found: Diagnostics::default(), has_error: false, reported: HashSet::new() }
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.has_error |= diagnostic.severity == Severity::Error;
        let place = diagnostic.labels.first().map(|label| label.span);
        if self.reported.insert((place, diagnostic.message.clone())) {
            self.found.push(diagnostic);
        }
    }

    pub fn place(&self, node: &Node<'_>) -> Place {
        self.place_of(node.number)
    }

    pub fn place_of(&self, number: u32) -> Place {
        Place { file: self.file, node: number }
    }

    pub fn value(&self, node: &Node<'_>) -> Span {
        Span::Value(self.place(node))
    }

    pub fn key(&self, node: &Node<'_>) -> Span {
        Span::Key(self.place(node))
    }

    /// Reports a value of the wrong kind; `expected` is `a string`.
    pub fn wrong_kind(&mut self, node: &Node<'_>, expected: &str) {
        let message = format!("expected {expected}, found {}", node.value.kind());
        let diagnostic = Diagnostic::error("wrong-kind", message)
            .label(self.value(node), format!("this is {}", node.value.kind()))
            .help(format!("write {expected} here"));
        self.push(diagnostic);
    }

    /// Reports an error that needs no other words at its place.
    pub fn error(&mut self, code: &'static str, at: Span, message: impl Into<String>, help: impl Into<String>) {
        self.push(Diagnostic::error(code, message).label(at, "").help(help));
    }

    /// Reports a text under `what` (`version`) that breaks a rule.
    pub fn bad_value(&mut self, text: &str, what: &str, span: Span, help: &str) {
        self.error("bad-value", span, format!("invalid `{what}`: `{text}`"), help);
    }

    /// Reports an empty name of `what` (`a property`).
    pub fn empty_name(&mut self, span: Span, what: &str) {
        let diagnostic = Diagnostic::error("empty-name", format!("{what} has an empty name"))
            .label(span, "empty")
            .help("write the name, or remove it");
        self.push(diagnostic);
    }

    /// Reports a key that `what` (`a parameter`) cannot have.
    pub fn unknown_key(&mut self, member: &Member<'_>, what: &str, allowed: &[&str]) {
        let help = did_you_mean(&member.key, allowed, || format!("the keys of {what} are {}", list(allowed)));
        let message = format!("unknown key `{}` in {what}", member.key);
        self.error("unknown-key", self.key(&member.node), message, help);
    }

    /// Returns the meaning of the string `node` if it is one of `words`. Otherwise, reports an unknown `what`
    /// (`method`).
    pub fn word<T: Clone>(
        &mut self,
        node: &Node<'_>,
        code: &'static str,
        what: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let Value::String(word) = &node.value else {
            self.wrong_kind(node, "a string");
            return None;
        };
        if let Some((_, meaning)) = words.iter().find(|(known, _)| known == word) {
            return Some(meaning.clone());
        }
        let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
        let help = did_you_mean(word, &known, || format!("use one of {}", list(&known)));
        self.error(code, self.value(node), format!("unknown {what} `{word}`"), help);
        None
    }
}

/// Reports duplicate keys.
pub(crate) fn report_duplicates(tree: &Tree<'_>, file: u32, found: &mut Diagnostics) {
    for duplicate in &tree.duplicates {
        let message = format!("duplicate key `{}`", duplicate.key);
        let [first, second] = [duplicate.first, duplicate.second].map(|node| Span::Key(Place { file, node }));
        let diagnostic = Diagnostic::error("duplicate-key", message)
            .label(second, "duplicate")
            .label(first, "first occurrence")
            .help("remove one of the two");
        found.push(diagnostic);
    }
}

/// Describes why a file is not JSON.
pub(crate) fn describe(broken: Broken, file: u32) -> Diagnostic {
    let at = Span::byte(file, broken.offset);
    match broken.reason {
        Reason::Empty => Diagnostic::error("empty-file", "the file is empty")
            .label(Span::byte(file, 0), "")
            .help("write an endpoint document, or remove the file"),
        Reason::ByteOrderMark => Diagnostic::error("byte-order-mark", "the file begins with a byte order mark")
            .label(at, "not allowed in JSON")
            .help("save the file as UTF-8 without a byte order mark"),
        Reason::NotUtf8 => Diagnostic::error("not-utf8", "the file is not UTF-8")
            .label(at, "invalid byte")
            .help("save the file as UTF-8"),
        Reason::TooDeep => Diagnostic::error("too-deep", "nested more than 127 levels deep")
            .label(at, "level 128")
            .help("close the brackets; one is probably missing"),
        Reason::Syntax(description) => Diagnostic::error("not-json", format!("invalid JSON: {description}"))
            .label(at, "")
            .help("correct it; the rest of the file was not read"),
    }
}

/// Returns names in backticks, for a sentence.
pub(crate) fn list<'w>(words: impl IntoIterator<Item = &'w &'w str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

impl Value<'_> {
    /// Returns JSON's name for the kind of the value, with its article.
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}
