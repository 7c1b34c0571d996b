//! The text of a page and where each piece of it stands in the file.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::At;

/// What a page says as text: the file itself, or what is left of HTML without its tags.
#[derive(Debug)]
pub struct Text<'t> {
    /// Index of the file among the sources.
    pub file: u32,
    pub text: Cow<'t, str>,
    /// Pairs of an offset in the text and one in the file, sorted by both: from the one on, both go on
    /// byte by byte until the next pair. Empty where the text is the file.
    pub origins: Vec<(usize, usize)>,
}

impl Text<'_> {
    /// The place in the file of a piece of the text.
    pub fn at(&self, piece: Range<usize>) -> At {
        let start = self.origin(piece.start);
        // The last byte of the piece may come from elsewhere than the first.
        let end = if piece.is_empty() { start } else { self.origin(piece.end - 1) + 1 };
        At::Bytes { file: self.file, start, end: end.max(start) }
    }

    fn origin(&self, offset: usize) -> usize {
        let after = self.origins.partition_point(|(text, _)| *text <= offset);
        match after.checked_sub(1).and_then(|index| self.origins.get(index)) {
            Some((text, file)) => file + (offset - text),
            None => offset,
        }
    }
}
