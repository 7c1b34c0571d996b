//! Reads the head of a page: the title, the method, the path and the page's name.

use std::collections::HashSet;
use std::ops::Range;

use super::super::Overrides;
use super::super::schema::text::in_one_line;
use super::Reading;
use super::lines::lines;
use crate::diagnostic::{Diagnostic, Span};
use crate::source::path::{BAD_PATH_HELP, names};
use crate::vocabulary::{METHODS, Method};

/// The parts of a page above the description.
#[derive(Debug)]
pub(super) struct Head {
    /// Without the method; the path if the operation has no name.
    pub title: String,
    /// The line of the title.
    pub method: Option<Method>,
    pub title_at: Range<usize>,
    pub path: String,
    pub path_at: Range<usize>,
    pub is_valid_path: bool,
}

/// Methods that are not supported.
const FOREIGN: [&str; 4] = ["HEAD", "OPTIONS", "TRACE", "CONNECT"];

impl Reading<'_> {
    /// Reads the head; `None` if the page does not describe an operation.
    pub fn head(&mut self) -> Option<Head> {
        let text = self.whole();
        let mut above = None;
        let mut lines = lines(text, 0..text.len());
        let path_at = loop {
            let Some(line) = lines.next() else {
                self.report_other_page();
                return None;
            };
            match behind_label(&text[line.clone()]) {
                // The path can be on its own line.
                Some(0) => break lines.next(),
                Some(length) => break Some(line.end - length..line.end),
                None => above = Some(line),
            }
        };
        let Some(path_at) = path_at else {
            let diagnostic = self.cut_off("the page ends before the path of its operation");
            self.found.push(diagnostic.help("save the whole page"));
            return None;
        };
        let path = text[path_at.clone()].to_owned();
        let is_valid_path = self.is_valid_path(&path, &path_at);
        let (method, title, title_at) = self.title(above, &path_at);
        Some(Head { title, method, title_at, path, path_at, is_valid_path })
    }

    /// Whether the path is valid. If not, reports it.
    fn is_valid_path(&mut self, path: &str, path_at: &Range<usize>) -> bool {
        let Err(wrong) = check_path(path) else { return true };
        let diagnostic = Diagnostic::error("bad-path", format!("invalid path: {wrong}"))
            .label(self.at(path_at), "")
            .help(BAD_PATH_HELP);
        self.found.push(diagnostic);
        false
    }

    /// Splits the last line above the path into method and title.
    fn title(&mut self, line: Option<Range<usize>>, path_at: &Range<usize>) -> (Option<Method>, String, Range<usize>) {
        let text = line.as_ref().map(|line| self.slice(line)).unwrap_or_default();
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let method = METHODS.into_iter().find(|(name, _)| *name == word).map(|(_, method)| method);
        if FOREIGN.contains(&word) {
            let at = line.as_ref().map_or(0..0, |line| line.start..line.start + word.len());
            self.report_foreign(word, Some(self.at(&at)));
        }
        let title = in_one_line(if method.is_some() { rest } else { text });
        let at = line.unwrap_or_else(|| path_at.clone());
        if title.is_none() {
            let diagnostic = Diagnostic::error("missing-cell", "the page has no title above its path")
                .label(self.at(&at), "expected a title")
                .help("save the whole page, from its title on");
            self.found.push(diagnostic);
        }
        (method, title.unwrap_or_default(), at)
    }

    /// Returns the method of the title, or else of the file's name, or else that of the caller.
    pub fn method(&mut self, head: &Head, stem: &str, overrides: Overrides<'_>) -> Option<Method> {
        let word = stem.rsplit_once('_').map_or("", |(_, word)| word);
        let of_stem = METHODS.into_iter().find(|(name, _)| name.to_ascii_lowercase() == word).map(|(_, method)| method);
        let foreign = FOREIGN.into_iter().find(|method| method.to_ascii_lowercase() == word);
        if let (None, Some(foreign)) = (head.method, foreign) {
            self.report_foreign(foreign, None);
            return None;
        }
        let known = head.method.or(of_stem);
        if let (Some(known), Some(stated)) = (known, overrides.method)
            && known != stated
        {
            let (known, stated) = (known.as_str(), stated.as_str());
            let source = if head.method.is_some() { "title" } else { "file name" };
            let diagnostic =
                Diagnostic::warning("unknown-method", format!("the method of the {source} is {known}, not {stated}"))
                    .label(self.at(&head.title_at), format!("{known} is used"))
                    .help("omit `--method` for pages that name their method");
            self.found.push(diagnostic);
        }
        let method = known.or(overrides.method);
        // An unsupported method in the title is already reported.
        let is_foreign = FOREIGN.contains(&head.title.split(' ').next().unwrap_or_default());
        if method.is_none() && !is_foreign {
            let diagnostic = Diagnostic::error("unknown-method", "the page does not name its method")
                .label(self.at(&head.title_at), "no method before the title")
                .help("add `--method`, or give the file the vendor's name, which ends in the method: `…_get`");
            self.found.push(diagnostic);
        }
        if is_foreign { None } else { method }
    }

    fn report_foreign(&mut self, word: &str, at: Option<Span>) {
        let label = if at.is_some() { "" } else { "in the file name" };
        let diagnostic = Diagnostic::error("unsupported-method", format!("unsupported method {word}"))
            .label(at.unwrap_or(Span::File(self.text.file)), label)
            .help("the supported methods are GET, PUT, POST, PATCH and DELETE");
        self.found.push(diagnostic);
    }

    /// Reports that the page does not describe an operation, with its likely kind.
    fn report_other_page(&mut self) {
        let text = self.whole();
        let first = lines(text, 0..text.len()).next();
        let cells: Vec<&str> = lines(text, 0..text.len()).map(|line| text[line].trim_end_matches(['|', ' '])).collect();
        let what = match &first {
            None => "the file is empty",
            Some(_) if cells.windows(INDEX.len()).any(|cells| cells == INDEX) => "the page is an index of operations",
            Some(_) => "the page does not describe an operation",
        };
        let at = first.map_or(Span::File(self.text.file), |first| self.at(&first));
        let diagnostic = Diagnostic::error("not-a-page", what)
            .label(at, "no line `Relative path: /…` follows")
            .help("save the page of one operation; it has the path below the title");
        self.found.push(diagnostic);
    }
}

/// The header of the index of a category.
const INDEX: [&str; 3] = ["Method", "Path", "Summary"];

/// Returns the length of the text after `Relative path:`, if the line begins with it.
fn behind_label(line: &str) -> Option<usize> {
    let rest = line.strip_prefix("Relative")?.trim_start().strip_prefix("path")?;
    Some(rest.trim_start().strip_prefix(':')?.trim().len())
}

/// The error is the reason why the path is invalid.
fn check_path(path: &str) -> Result<(), &'static str> {
    // The border of a cell is not part of a path.
    if path.contains('|') {
        return Err("it contains a character that is not allowed in a path");
    }
    let mut seen = HashSet::new();
    if names(path)?.into_iter().all(|name| seen.insert(name)) { Ok(()) } else { Err("it has a duplicate name") }
}
