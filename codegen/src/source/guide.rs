//! Reads the pages of the guide: `guide/<number>-<name>.md`. The numbers define the order of the pages.
//!
//! A page is Markdown with examples in Rust. The maintainers write it, so it is trusted like code. This module reports
//! only problems that would break the generated file or page. rustdoc and rustc check the links and the examples.

use super::document::GuidePage;
use super::json;
use super::problems::{Problems, describe};
use crate::diagnostic::{Diagnostic, Span, is_obeyed};
use crate::portable;

/// The folder of the guide. No service can have this name.
pub(super) const FOLDER: &str = "guide";

/// Reads the page in the file `name`.
pub(super) fn read(bytes: &[u8], name: &str, problems: &mut Problems) -> Option<GuidePage> {
    let (number, name) = page_name(name, problems)?;
    let text = json::utf8(bytes).map_err(|broken| problems.push(describe(broken, problems.file))).ok()?;
    let body = title(text, problems);
    check_characters(text, problems);
    check_fences(text, problems);
    let (title, body) = body?;
    let lines = body.trim_matches(['\n', '\r', ' ']).lines().map(|line| line.trim_end().to_owned());
    Some(GuidePage { number, name: name.to_owned(), title: title.to_owned(), lines: lines.collect() })
}

/// Returns the number and the name of a page from the name of its file.
fn page_name<'n>(name: &'n str, problems: &mut Problems) -> Option<(u32, &'n str)> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let stem = name.strip_suffix(".md").and_then(|stem| stem.split_once('-'));
    let stem = stem.and_then(|(number, stem)| Some((number.parse().ok()?, stem)));
    let stem = stem.filter(|(_, stem)| stem.starts_with(|c: char| c.is_ascii_lowercase()));
    let found = stem.filter(|(_, stem)| stem.chars().all(is_plain) && portable::device(stem).is_none());
    if found.is_none() {
        let message = format!("invalid name `{name}` of a page of the guide");
        let help = "rename the file to the number and the name of the page: `20-first-call.md`";
        problems.error("bad-file-name", Span::File(problems.file), message, help);
    }
    found
}

/// Returns the title in the first line, and the text below it.
fn title<'t>(text: &'t str, problems: &mut Problems) -> Option<(&'t str, &'t str)> {
    let (first, body) = text.split_once('\n').unwrap_or((text, ""));
    let title = first.strip_prefix("# ").map(str::trim).filter(|title| !title.is_empty());
    if title.is_none() && !text.trim().is_empty() {
        let at = Span::Bytes { file: problems.file, start: 0, end: first.trim_end().len().max(1) };
        let diagnostic = Diagnostic::error("missing-title", "page of the guide without a title")
            .label(at, "the first line is not a heading")
            .help("begin the page with its title: `# The first call`");
        problems.push(diagnostic);
    }
    if body.trim().is_empty() && (title.is_some() || text.trim().is_empty()) {
        let diagnostic = Diagnostic::error("empty-page", "page of the guide without a text")
            .label(Span::byte(problems.file, text.trim_end().len()), "nothing follows")
            .help("write the page, or remove the file");
        problems.push(diagnostic);
        return None;
    }
    Some((title?, body))
}

/// Rust comments cannot contain every character, and reviewers do not see hidden ones.
fn check_characters(text: &str, problems: &mut Problems) {
    let is_wrong = |(at, c): &(usize, char)| match c {
        '\n' => false,
        '\r' => !text[*at..].starts_with("\r\n"),
        c => is_obeyed(*c),
    };
    if let Some((start, c)) = text.char_indices().find(is_wrong) {
        let at = Span::Bytes { file: problems.file, start, end: start + c.len_utf8() };
        let message = format!("hidden character U+{:04X} in a page of the guide", u32::from(c));
        let diagnostic =
            Diagnostic::error("hidden-character", message).label(at, "invisible").help("remove it; indent with spaces");
        problems.push(diagnostic);
    }
}

/// The text after an unclosed code block would be part of the code block.
fn check_fences(text: &str, problems: &mut Problems) {
    let mut open = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            open = if open.is_some() { None } else { Some(start..start + line.trim_end().len()) };
        }
        start += line.len();
    }
    if let Some(range) = open {
        let at = Span::Bytes { file: problems.file, start: range.start, end: range.end };
        let diagnostic = Diagnostic::error("unbalanced-code", "unclosed code block")
            .label(at, "no closing line of three backticks")
            .help("write three backticks below the last line of the code");
        problems.push(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_saved_on_windows_is_the_same_page() {
        let mut problems = Problems::new(0);
        let page = read(b"# Title\r\n\r\nA line.  \r\n\r\nAnother.\r\n", "20-a-page.md", &mut problems).unwrap();
        assert_eq!((page.name.as_str(), page.title.as_str()), ("a-page", "Title"));
        assert_eq!(page.lines, ["A line.", "", "Another."]);
        assert_eq!(problems.found.iter().count(), 0);
    }

    #[test]
    fn a_file_name_has_a_number_and_a_module_name() {
        let accepts = |name: &str| page_name(name, &mut Problems::new(0)).is_some();
        for name in ["1-a.md", "10-first-call.md", "20-v2.md"] {
            assert!(accepts(name), "{name}");
        }
        for name in ["a.md", "10.md", "10-.md", "10-A.md", "x-a.md", "10-2a.md", "10-a b.md", "10-nul.md", "10-a.json"]
        {
            assert!(!accepts(name), "{name}");
        }
    }
}
