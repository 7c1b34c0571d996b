//! Finds the bytes and the JSON pointers of values in a file, from the numbers of the values. Only printing a
//! diagnostic needs them, so the readers store no positions.

use std::ops::Range;

/// The position of a value in its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Located {
    /// The bytes of the value.
    pub value: Range<usize>,
    /// The bytes of its key, with the quotes; absent for the root and for items of arrays.
    pub key: Option<Range<usize>>,
    /// RFC 6901; empty for the root.
    pub pointer: String,
}

/// Locates the values with the given sorted numbers in one pass over `text`. The text is valid JSON; for any other
/// text, the result is meaningless.
pub(crate) fn locate(text: &[u8], numbers: &[u32]) -> Vec<Located> {
    let mut scan = Scan {
        text,
        // A byte order mark is not part of the JSON text.
        offset: if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 },
        number: 0,
        open: Vec::new(),
        wanted: numbers,
        found: Vec::with_capacity(numbers.len()),
    };
    while scan.found.len() < numbers.len() || scan.open.iter().any(|c| c.wanted.is_some()) {
        if scan.step().is_none() {
            break;
        }
    }
    scan.found.resize_with(numbers.len(), Located::default);
    scan.found
}

struct Scan<'t> {
    text: &'t [u8],
    offset: usize,
    number: u32,
    open: Vec<Container>,
    wanted: &'t [u32],
    found: Vec<Located>,
}

/// An array or object that has not been closed yet.
struct Container {
    place: Position,
    /// Index into the results, if the container itself is one of the wanted values.
    wanted: Option<usize>,
}

/// The position in a container.
enum Position {
    Index(usize),
    /// The key of the current member of an object, once it was read.
    Key(Option<Range<usize>>),
}

impl Scan<'_> {
    /// Reads one token; `None` at the end of the text.
    fn step(&mut self) -> Option<()> {
        let start = self.offset;
        let byte = *self.text.get(start)?;
        self.offset += 1;
        match byte {
            b'{' => self.enter(start, Position::Key(None)),
            b'[' => self.enter(start, Position::Index(0)),
            b'}' | b']' => self.leave(),
            b',' => self.next_member(),
            b'"' => self.string(start),
            b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => {
                let rest = self.text.get(start..)?;
                self.offset = start + rest.iter().take_while(|b| !ends_a_word(**b)).count();
                let end = self.offset;
                self.value(start..end);
            }
        }
        Some(())
    }

    fn enter(&mut self, start: usize, place: Position) {
        let wanted = self.value(start..start + 1);
        self.open.push(Container { place, wanted });
    }

    fn leave(&mut self) {
        let closed = self.open.pop().and_then(|container| container.wanted);
        if let Some(located) = closed.and_then(|index| self.found.get_mut(index)) {
            located.value.end = self.offset;
        }
    }

    fn next_member(&mut self) {
        match self.open.last_mut().map(|container| &mut container.place) {
            Some(Position::Index(index)) => *index += 1,
            Some(Position::Key(key)) => *key = None,
            None => {}
        }
    }

    fn string(&mut self, start: usize) {
        while let Some(byte) = self.text.get(self.offset) {
            self.offset += 1;
            match byte {
                b'\\' => self.offset += 1,
                b'"' => break,
                _ => {}
            }
        }
        let span = start..self.offset.min(self.text.len());
        if let Some(Container { place: Position::Key(key @ None), .. }) = self.open.last_mut() {
            *key = Some(span);
        } else {
            self.value(span);
        }
    }

    /// Counts a value. If it is wanted, stores its position and returns its index.
    fn value(&mut self, span: Range<usize>) -> Option<usize> {
        let number = self.number;
        self.number = number.saturating_add(1);
        let index = self.found.len();
        if self.wanted.get(index) != Some(&number) {
            return None;
        }
        let key = match self.open.last().map(|container| &container.place) {
            Some(Position::Key(key)) => key.clone(),
            _ => None,
        };
        self.found.push(Located { value: span, key, pointer: self.pointer() });
        Some(index)
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for container in &self.open {
            pointer.push('/');
            match &container.place {
                Position::Index(index) => pointer.push_str(&index.to_string()),
                Position::Key(None) => {}
                Position::Key(Some(span)) => {
                    let raw = self.text.get(span.clone()).unwrap_or_default();
                    let key: String = serde_json::from_slice(raw).unwrap_or_default();
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                }
            }
        }
        pointer
    }
}

fn ends_a_word(byte: u8) -> bool {
    matches!(byte, b',' | b']' | b'}' | b':' | b' ' | b'\t' | b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"a/b": [1, {"~\"x": "a \\\" }"}, []], "c": -1.5e3, "d": {"e": null}}"#;

    /// `pointer key value` of each value.
    fn all(text: &str, numbers: &[u32]) -> Vec<String> {
        locate(text.as_bytes(), numbers)
            .into_iter()
            .map(|l| format!("{} {} {}", l.pointer, &text[l.key.unwrap_or(0..0)], &text[l.value]))
            .collect()
    }

    #[test]
    fn values_are_numbered_in_reading_order() {
        assert_eq!(
            all(TEXT, &[1, 2, 3, 4, 5, 6, 7, 8]),
            [
                r#"/a~1b "a/b" [1, {"~\"x": "a \\\" }"}, []]"#,
                "/a~1b/0  1",
                r#"/a~1b/1  {"~\"x": "a \\\" }"}"#,
                r#"/a~1b/1/~0"x "~\"x" "a \\\" }""#,
                "/a~1b/2  []",
                r#"/c "c" -1.5e3"#,
                r#"/d "d" {"e": null}"#,
                r#"/d/e "e" null"#,
            ]
        );
        assert_eq!(all(TEXT, &[0]), [format!("  {TEXT}")]);
        assert_eq!(all(TEXT, &[2, 8]), ["/a~1b/0  1", r#"/d/e "e" null"#]);
    }

    #[test]
    fn text_that_is_not_json_does_not_panic() {
        for text in ["", "]", "{", "\"", "\"\\", "{\"a\"", "[,,:", "}}}}{[\"a\":}"] {
            let _ = locate(text.as_bytes(), &[0, 1, 2, 7]);
        }
    }
}
