//! The part of a file that a label shows: one line, cut to the width of a screen. Characters that a terminal obeys
//! instead of showing are escaped.

use std::fmt::Write as _;
use std::ops::Range;

/// The longest line that is shown completely, in bytes.
const WHOLE: usize = 140;

/// Bytes shown before, in and after the underlined part of a long line.
const BEFORE: usize = 60;
const UNDER: usize = 80;
const AFTER: usize = 40;

/// A line of a file, or the part of it around the underlined bytes.
#[derive(Debug)]
pub(super) struct Excerpt {
    pub text: String,
    /// The underlined bytes of `text`.
    pub span: Range<usize>,
    /// Counted from 1.
    pub line: usize,
    /// In characters of the file's own line, counted from 1.
    pub column: usize,
}

impl Excerpt {
    /// Cuts out the surroundings of `span`. Of a span of several lines, only the beginning is underlined.
    pub fn cut(bytes: &[u8], span: Range<usize>) -> Self {
        let start = span.start.min(bytes.len());
        let before = &bytes[..start];
        let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let line = before.split(|b| *b == b'\n').count();
        let column = 1 + bytes[line_start..start].iter().filter(|b| starts_a_char(**b)).count();

        let rest = &bytes[start..];
        let line_end = rest.iter().take(UNDER + AFTER).position(|b| *b == b'\n').map(|i| start + i);
        let fits = line_end.is_some_and(|end| end - line_start <= WHOLE);
        let from = if fits || start - line_start <= BEFORE {
            line_start
        } else {
            // In bytes that are not UTF-8, the next boundary may be after the span.
            char_boundary(bytes, start - BEFORE).min(start)
        };
        let to = line_end.unwrap_or_else(|| char_boundary(bytes, start + UNDER + AFTER));
        let end = match span.end {
            end if bytes.get(start..end).is_some_and(|s| s.contains(&b'\n')) => start + 1,
            end => char_boundary(bytes, end.min(start + UNDER)),
        };

        let mut text = String::new();
        if from > line_start {
            text.push('…');
        }
        push_visible(&mut text, &bytes[from..start]);
        let shown_start = text.len();
        push_visible(&mut text, &bytes[start..end.clamp(start, to)]);
        let shown_end = text.len();
        push_visible(&mut text, &bytes[end.clamp(start, to)..to]);
        if line_end.is_none() && to < bytes.len() {
            text.push('…');
        }
        Self { text, span: shown_start..shown_end, line, column }
    }
}

fn starts_a_char(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// Returns the offset of the first character that begins at or after `offset`.
fn char_boundary(bytes: &[u8], offset: usize) -> usize {
    let offset = offset.min(bytes.len());
    let rest = bytes.get(offset..).unwrap_or_default();
    offset + rest.iter().take_while(|b| !starts_a_char(**b)).count()
}

fn push_visible(text: &mut String, bytes: &[u8]) {
    for chunk in bytes.utf8_chunks() {
        text.push_str(&visible(&chunk.valid().replace('\t', " ").replace('\r', "")));
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
}

/// Whether a terminal obeys a character instead of showing it: controls, and the marks that reorder, join or hide text.
pub fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Returns the text as one line. Characters that a terminal obeys instead of showing are escaped.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_obeyed(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let e = Excerpt::cut(b"{\n  \"a\": 1\n}", 4..7);
        assert_eq!((e.text.as_str(), e.span, e.line, e.column), ("  \"a\": 1", 2..5, 2, 3));
    }

    #[test]
    fn the_column_of_a_cut_line_is_that_of_the_file() {
        let line = format!("{}X{}", "ä".repeat(1000), "ö".repeat(1000));
        let e = Excerpt::cut(line.as_bytes(), 2000..2001);
        assert_eq!(e.column, 1001);
        assert!(e.text.len() < 250, "{}", e.text);
        assert_eq!(&e.text[e.span], "X");
    }

    #[test]
    fn an_offset_at_or_after_the_end_of_a_file_is_valid() {
        for offset in [0, 3, 4, 99] {
            let e = Excerpt::cut(b"abc\n", offset..offset);
            assert!(e.span.is_empty());
        }
    }

    #[test]
    fn characters_that_a_terminal_obeys_are_escaped() {
        let e = Excerpt::cut("\u{1b}[31m \u{202e}\u{9b}\0\u{feff}".as_bytes(), 0..1);
        assert_eq!(e.text, r"\u{1b}[31m \u{202e}\u{9b}\u{0}\u{feff}");
        assert_eq!(visible("a\nb\u{200f}"), r"a\u{a}b\u{200f}");
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_shown_as_numbers() {
        assert_eq!(Excerpt::cut(b"a\xff\xfeb", 1..2).text, r"a\xff\xfeb");
    }
}
