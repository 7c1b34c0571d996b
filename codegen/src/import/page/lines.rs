//! The lines of a page.

use std::ops::Range;

/// The lines of a piece of the text that hold anything, each without the white space around it.
pub(super) fn lines(text: &str, piece: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    raw_lines(text, piece).filter_map(|line| {
        let trimmed = trimmed(text, line);
        (!trimmed.is_empty()).then_some(trimmed)
    })
}

/// All lines of a piece of the text, with their indentation and without their ends.
pub(super) fn raw_lines(text: &str, piece: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut next = piece.start;
    text.get(piece).unwrap_or_default().split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        start..start + line.trim_end().len()
    })
}

/// A piece without the white space around it.
pub(super) fn trimmed(text: &str, piece: Range<usize>) -> Range<usize> {
    let whole = text.get(piece.clone()).unwrap_or_default();
    let start = piece.start + (whole.len() - whole.trim_start().len());
    start..start + whole.trim().len()
}

/// Whether two texts are the same but for the blanks between their words.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// A text in one line, one blank between words; `None` where nothing is left.
pub(super) fn in_one_line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Whether a line draws the border between a table's header and its rows: `|---|---|`.
pub(super) fn is_border(line: &str) -> bool {
    line.contains("---") && line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t' | b'\r'))
}
