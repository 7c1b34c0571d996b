//! The text of a page, with the places of its parts in the file.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::Span;
use crate::import::schema::text::replacement;

/// The text of a page: the file itself, or HTML without its tags.
#[derive(Debug)]
pub struct SourceText<'t> {
    /// Index of the file among the sources.
    pub file: u32,
    pub text: Cow<'t, str>,
    /// Pairs of offsets in the text and in the file, sorted by both: between two pairs, both advance byte by byte.
    /// Empty if the text is the file.
    pub origins: Vec<(usize, usize)>,
}

impl<'t> SourceText<'t> {
    /// Returns the text of a text file.
    pub fn plain(file: u32, text: &'t str) -> Self {
        Self { file, text: Cow::Borrowed(text), origins: Vec::new() }
    }
}

impl SourceText<'_> {
    /// Returns the place in the file of a part of the text.
    pub fn at(&self, piece: Range<usize>) -> Span {
        let start = self.origin(piece.start);
        // The last byte of the part may come from another place than the first.
        let end = if piece.is_empty() { start } else { self.origin(piece.end - 1) + 1 };
        Span::Bytes { file: self.file, start, end: end.max(start) }
    }

    fn origin(&self, offset: usize) -> usize {
        let after = self.origins.partition_point(|(text, _)| *text <= offset);
        match after.checked_sub(1).and_then(|index| self.origins.get(index)) {
            Some((text, file)) => file + (offset - text),
            None => offset,
        }
    }

    /// Returns the text with plain spaces and line feeds instead of the variants of browsers and editors, so that the
    /// readers support only these.
    pub fn cleaned(&self) -> SourceText<'_> {
        let mut clean = Clean { text: self, result: String::new(), origins: Vec::new(), copied: 0 };
        let bytes = self.text.as_bytes();
        for (start, c) in self.text.char_indices() {
            let end = start + c.len_utf8();
            if let Some(instead) = replacement(c, bytes.get(end).copied()) {
                clean.copy_until(start);
                clean.result.push_str(instead);
                clean.copied = end;
            }
        }
        if clean.copied == 0 {
            return SourceText { file: self.file, text: Cow::Borrowed(&self.text), origins: self.origins.clone() };
        }
        clean.copy_until(self.text.len());
        SourceText { file: self.file, text: Cow::Owned(clean.result), origins: clean.origins }
    }
}

/// The state while a text is cleaned.
struct Clean<'t> {
    text: &'t SourceText<'t>,
    result: String,
    origins: Vec<(usize, usize)>,
    /// The length of the text that is already cleaned.
    copied: usize,
}

impl Clean<'_> {
    fn copy_until(&mut self, end: usize) {
        let start = self.copied;
        let at = self.result.len();
        self.add_origin(at, self.text.origin(start));
        let inherited = &self.text.origins;
        let first = inherited.partition_point(|(text, _)| *text <= start);
        for (text, file) in inherited.iter().skip(first).take_while(|(text, _)| *text < end) {
            self.add_origin(at + (text - start), *file);
        }
        self.result.push_str(self.text.text.get(start..end).unwrap_or_default());
    }

    fn add_origin(&mut self, text: usize, file: usize) {
        match self.origins.last_mut() {
            Some(last) if last.0 == text => last.1 = file,
            _ => self.origins.push((text, file)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file_after_cleaning() {
        let file = "\u{feff}a\u{a0}\u{a0}b\rc\r\n\u{200b}d";
        let text = SourceText::plain(0, file);
        let clean = text.cleaned();
        assert_eq!(clean.text, "a  b\nc\r\nd");
        for letter in ["a", "b", "c", "d"] {
            let (start, offset) = (clean.text.find(letter).unwrap(), file.find(letter).unwrap());
            assert_eq!(clean.at(start..start + 1), Span::byte(0, offset), "{letter}");
        }
    }

    #[test]
    fn places_of_text_out_of_html_survive_cleaning() {
        let text = SourceText { file: 0, text: "ab\u{a0}cd".into(), origins: vec![(0, 10), (1, 20), (5, 50)] };
        let clean = text.cleaned();
        let offsets = [0, 1, 3, 4].map(|offset| clean.at(offset..offset + 1));
        assert_eq!(clean.text, "ab cd");
        assert_eq!(offsets, [10, 20, 23, 50].map(|offset| Span::byte(0, offset)));
    }

    #[test]
    fn a_text_without_anything_to_clean_is_not_copied() {
        let text = SourceText::plain(0, "a\r\nb");
        assert!(matches!(text.cleaned().text, Cow::Borrowed(_)));
    }
}
