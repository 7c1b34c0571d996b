//! Problems of a schema folder, collected while it is read and printed the way rustc prints its own.

mod excerpt;
pub(crate) mod locate;
mod print;
pub(crate) mod suggest;

pub(crate) use excerpt::is_obeyed;
pub use excerpt::visible;

use crate::Folder;

/// A problem, with its places and a way to fix it.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Whether the run can still produce a result.
    pub severity: Severity,
    /// A stable short name: `unknown-key`, `kind-conflict`.
    pub code: &'static str,
    /// The problem, in one sentence.
    pub message: String,
    /// The first is the primary one; the others give context, such as the other side of a conflict.
    pub labels: Vec<Label>,
    /// How to fix it.
    pub help: Option<String>,
}

/// Whether a problem prevents a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The document can be read, but probably contains a mistake.
    Warning,
}

/// A part of a file, and how it relates to the problem.
#[derive(Clone, Debug)]
pub struct Label {
    /// The part that is underlined.
    pub span: Span,
    /// Printed next to the underline; may be empty.
    pub text: String,
}

/// The part of a file that a label underlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// A value.
    Value(Place),
    /// The key of a value.
    Key(Place),
    /// A part of a file that is not JSON, or could not be read as JSON.
    Bytes {
        /// Index into [`Folder::files`].
        file: u32,
        /// Offset of the first byte from the beginning of the file.
        start: usize,
        /// Offset after the last byte.
        end: usize,
    },
    /// A whole file, such as an empty one.
    File(u32),
}

/// A value of a JSON file: the file and the value's number in it. Line, column and JSON pointer are computed from the
/// text when a diagnostic is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index into [`Folder::files`].
    pub file: u32,
    /// The value's number in the file, counted in reading order from 0 (the root).
    pub node: u32,
}

impl Diagnostic {
    /// Returns a problem that prevents a result, without labels and help.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// Returns a problem that does not prevent a result, without labels and help.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self { severity, code, message, labels: Vec::new(), help: None }
    }

    /// Adds a label; the first one is the primary one.
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds how to fix it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl Span {
    /// One byte of a file.
    pub fn byte(file: u32, offset: usize) -> Self {
        Self::Bytes { file, start: offset, end: offset.saturating_add(1) }
    }

    /// Index of the file into [`Folder::files`].
    pub fn file(self) -> u32 {
        match self {
            Self::Value(place) | Self::Key(place) => place.file,
            Self::Bytes { file, .. } | Self::File(file) => file,
        }
    }
}

/// How diagnostics are printed.
#[derive(Clone, Debug, Default)]
pub struct RenderOptions {
    /// A prefix of each file's path, such as `schema/`, so that a terminal can open the file.
    pub root: String,
    /// Whether to print colours.
    pub coloured: bool,
}

/// The problems of one run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds the problems of another part of the run.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Whether one of the problems is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// The problems, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Prints every problem as plain text, sorted by place, with excerpts taken from `folder`.
    pub fn render(&self, folder: &Folder) -> String {
        self.render_with(folder, &RenderOptions::default())
    }

    /// As [`Self::render`], with options.
    pub fn render_with(&self, folder: &Folder, options: &RenderOptions) -> String {
        print::print(&self.list, folder, options)
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = std::slice::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
