//! JSON texts as bytes: their encoding, and the positions of their values, found without parsing them.

/// Skips a byte order mark. The error is the name of an encoding that JSON does not allow.
pub(crate) fn utf8(text: &[u8]) -> Result<&[u8], &'static str> {
    if let Some(rest) = text.strip_prefix(b"\xef\xbb\xbf") {
        return Ok(rest);
    }
    // Without a mark, the first character shows the encoding, because it is ASCII.
    match *text {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Err("UTF-32"),
        [first, 0, 0, last, ..] if (first == 0) != (last == 0) => Err("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Err("UTF-16"),
        [first, second, ..] if (first == 0) != (second == 0) => Err("UTF-16"),
        _ => Ok(text),
    }
}

/// The members of a JSON text that is an object, or the elements of one that is an array.
///
/// It reads only brackets, quotes and separators, so it continues where a parser stops: after a number that is too
/// large, after bytes that are not UTF-8, at any depth.
pub(crate) struct Pieces<'t> {
    rest: &'t [u8],
    state: State,
    is_object: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    First,
    Next,
    /// The closing bracket was found, and nothing follows it.
    Whole,
    Broken,
}

/// A name, with its quotes, and a value, as written in the text. The name of an element is empty.
pub(crate) struct Piece<'t> {
    pub name: &'t [u8],
    pub value: &'t [u8],
}

impl<'t> Pieces<'t> {
    pub(crate) fn members(text: &'t [u8]) -> Self {
        Self::new(text, b'{')
    }

    pub(crate) fn elements(text: &'t [u8]) -> Self {
        Self::new(text, b'[')
    }

    fn new(text: &'t [u8], open: u8) -> Self {
        let mut pieces = Self { rest: text, state: State::First, is_object: open == b'{' };
        if pieces.token(open).is_none() {
            pieces.state = State::Broken;
        }
        pieces
    }

    /// Whether the text was complete. Valid after the last piece.
    pub(crate) fn is_whole(&self) -> bool {
        self.state == State::Whole
    }

    fn token(&mut self, token: u8) -> Option<()> {
        self.rest = self.rest.trim_ascii_start().strip_prefix(&[token])?;
        Some(())
    }

    fn piece(&mut self) -> Option<Piece<'t>> {
        let close = if self.is_object { b'}' } else { b']' };
        if self.token(close).is_some() {
            self.state = if self.rest.trim_ascii().is_empty() { State::Whole } else { State::Broken };
            return None;
        }
        if self.state == State::Next {
            self.token(b',')?;
        }
        let name = if self.is_object { self.cut(string)? } else { &[] };
        if self.is_object {
            self.token(b':')?;
        }
        let value = self.cut(value)?;
        self.state = State::Next;
        Some(Piece { name, value })
    }

    fn cut(&mut self, length: fn(&[u8]) -> Option<usize>) -> Option<&'t [u8]> {
        let text = self.rest.trim_ascii_start();
        let (piece, rest) = text.split_at_checked(length(text)?)?;
        self.rest = rest;
        Some(piece)
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if matches!(self.state, State::Whole | State::Broken) {
            return None;
        }
        let piece = self.piece();
        if piece.is_none() && self.state != State::Whole {
            self.state = State::Broken;
        }
        piece
    }
}

/// The length of the string at the start of `text`; `None` if it does not end.
fn string(text: &[u8]) -> Option<usize> {
    let mut is_escaped = false;
    let inner = text.strip_prefix(b"\"")?;
    let end = inner.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    })?;
    Some(end + 2)
}

/// The length of the value at the start of `text`; `None` if it does not end.
fn value(text: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    loop {
        match text.get(at)? {
            b'"' => at += string(&text[at..])?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' if depth > 0 => {
                depth -= 1;
                at += 1;
            }
            b'}' | b']' | b',' if depth == 0 => return (at > 0).then_some(at),
            _ => {
                at += 1;
                continue;
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pieces: Pieces<'_>) -> Vec<&str> {
        pieces.map(|piece| str::from_utf8(piece.value).unwrap()).collect()
    }

    #[test]
    fn a_text_is_split_at_brackets_and_quotes_only() {
        let text = br#" [ 1e999 ,"a\"],", {"b":["]"]},[[]] , nonsense ] "#;
        let mut pieces = Pieces::elements(text);
        let found: Vec<_> = pieces.by_ref().map(|piece| str::from_utf8(piece.value).unwrap().trim_end()).collect();
        assert_eq!(found, ["1e999", r#""a\"],""#, r#"{"b":["]"]}"#, "[[]]", "nonsense"]);
        assert!(pieces.is_whole());
        assert!(values(Pieces::elements(b"[]")).is_empty());
        let names: Vec<_> = Pieces::members(br#"{"a":1,"b\"":{"a":2}}"#).map(|piece| piece.name).collect();
        assert_eq!(names, [br#""a""#.as_slice(), br#""b\"""#]);
    }

    #[test]
    fn an_incomplete_text_returns_its_complete_values() {
        let text = br#"{"a":"b","c":[1,{"d":"e"}],"f":[{"g":"h"#;
        for end in 0..=text.len() {
            let mut pieces = Pieces::members(&text[..end]);
            let count = pieces.by_ref().count();
            assert!(!pieces.is_whole());
            assert_eq!(count, usize::from(end > 7) + usize::from(end > 25), "{end}");
        }
        for text in ["", "[", "7", "<html>", "{}x", "{,}", r#"{"a"}"#, r#"{"a":}"#, "{a:1}", r#"{"a":1 "b":2}"#] {
            let mut pieces = Pieces::members(text.as_bytes());
            assert!(pieces.by_ref().count() < 2, "{text}");
            assert!(!pieces.is_whole(), "{text}");
        }
    }

    #[test]
    fn the_first_bytes_show_the_encoding() {
        let utf16 = |swap: bool, mark: &str| -> Vec<u8> {
            let units = format!("{mark}{{}}").encode_utf16().collect::<Vec<_>>();
            units.into_iter().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        for text in [utf16(true, ""), utf16(false, ""), utf16(true, "\u{feff}"), utf16(false, "\u{feff}")] {
            assert_eq!(utf8(&text), Err("UTF-16"), "{text:?}");
        }
        assert_eq!(utf8(b"\0\0\xfe\xff\0\0\0{"), Err("UTF-32"));
        assert_eq!(utf8(b"\xff\xfe\0\0{\0\0\0"), Err("UTF-32"));
        assert_eq!(utf8(b"\0\0\0{\0\0\0}"), Err("UTF-32"));
        assert_eq!(utf8(b"{\0\0\0}\0\0\0"), Err("UTF-32"));
        assert_eq!(utf8(b"\xef\xbb\xbf{}"), Ok(b"{}".as_slice()));
        for text in [b"".as_slice(), b"{}", b"\xef\xbb", b"\xff", b"\0", b"\0\0"] {
            assert_eq!(utf8(text), Ok(text));
        }
    }
}
