//! Splits a page into lines.

use std::ops::Range;

/// Returns the lines of a text that are not empty, each without the white space around it.
pub(super) fn lines(text: &str, piece: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    raw_lines(text, piece).filter_map(|line| {
        let trimmed = trimmed(text, line);
        (!trimmed.is_empty()).then_some(trimmed)
    })
}

/// Returns all lines of a text, with their indentation and without their ends.
pub(super) fn raw_lines(text: &str, piece: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut next = piece.start;
    text.get(piece).unwrap_or_default().split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        start..start + line.trim_end().len()
    })
}

/// Returns a text without the white space around it.
pub(super) fn trimmed(text: &str, piece: Range<usize>) -> Range<usize> {
    let whole = text.get(piece.clone()).unwrap_or_default();
    let start = piece.start + (whole.len() - whole.trim_start().len());
    start..start + whole.trim().len()
}

/// Whether a line is the border between a table's header and its rows: `|---|---|`.
pub(super) fn is_border(line: &str) -> bool {
    line.contains("---") && line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t' | b'\r'))
}
