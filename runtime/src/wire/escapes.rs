//! Decodes the escapes in a text.

use std::ops::Range;

/// Decodes the escapes of URLs, JSON and HTML in a text. Also returns, for each byte of the result, the range of
/// the text that it comes from. `None` if the text has no escapes.
pub(super) fn unescape(text: &[u8]) -> Option<(Vec<u8>, Vec<Range<usize>>)> {
    // Allocate nothing for a text without escapes.
    (0..text.len()).find_map(|at| escape(text.get(at..)?))?;
    let (mut bytes, mut origins) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(first) = rest.first()
    {
        let (unescaped, length) = escape(rest).unwrap_or((Unescaped::Byte(*first), 1));
        let mut utf8 = [0; 4];
        let unescaped = match &unescaped {
            Unescaped::Byte(byte) => std::slice::from_ref(byte),
            Unescaped::Char(char) => char.encode_utf8(&mut utf8).as_bytes(),
        };
        bytes.extend_from_slice(unescaped);
        origins.extend(unescaped.iter().map(|_| at..at + length));
        at += length;
    }
    Some((bytes, origins))
}

/// The decoded escape at the start of a text, and its length in the text.
fn escape(text: &[u8]) -> Option<(Unescaped, usize)> {
    let (first, rest) = text.split_first()?;
    match first {
        b'%' => Some((Unescaped::Byte(u8::try_from(hex(rest, 2)?).ok()?), 3)),
        b'\\' => backslash(rest),
        b'&' => entity(rest),
        _ => None,
    }
}

/// A decoded escape.
enum Unescaped {
    Byte(u8),
    Char(char),
}

/// Decodes an escape of JSON or JavaScript from the text after the backslash. Also returns its length.
fn backslash(rest: &[u8]) -> Option<(Unescaped, usize)> {
    let char = match rest.first()? {
        byte @ (b'"' | b'\\' | b'/' | b'\'') => char::from(*byte),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'x' => return Some((Unescaped::Byte(u8::try_from(hex(rest.get(1..)?, 2)?).ok()?), 4)),
        b'u' => {
            let unit = |at| u16::try_from(hex(rest.get(at..)?, 4)?).ok();
            let high = unit(1)?;
            let low = rest.get(5..7).filter(|next| next == b"\\u").and_then(|_| unit(7));
            let units = [Some(high), low].into_iter().flatten();
            let char = char::decode_utf16(units).next()?.ok()?;
            return Some((Unescaped::Char(char), 6 * char.len_utf16()));
        }
        _ => return None,
    };
    Some((Unescaped::Char(char), 2))
}

/// Decodes an escape of HTML or XML from the text after the ampersand. Also returns its length.
fn entity(rest: &[u8]) -> Option<(Unescaped, usize)> {
    /// The length of the last code point, `#x10FFFF`.
    const LONGEST: usize = 8;
    let end = rest.iter().take(LONGEST + 1).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(rest.get(..end)?).ok()?;
    let char = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let code = name.strip_prefix('#')?;
            let code = match code.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => code.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((Unescaped::Char(char), end + 2))
}

/// Parses this number of hexadecimal digits.
fn hex(text: &[u8], digits: usize) -> Option<u32> {
    let digits = text.get(..digits).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unescaped(text: &str) -> Option<String> {
        unescape(text.as_bytes()).map(|(bytes, _)| String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn escapes_of_urls_json_and_html_are_decoded() {
        for (text, expected) in [
            ("%C3%A9%2f", "é/"),
            (r#"\"\\\/\n\x41"#, "\"\\/\nA"),
            (r"\u00e9\uD83D\uDE00", "é😀"),
            ("&amp;&lt;&gt;&quot;&apos;&#233;&#x1F600;", "&<>\"'é😀"),
            ("%2525", "%25"),
        ] {
            assert_eq!(unescaped(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_text_remains_unchanged() {
        for text in [
            "",
            "plain",
            "100%",
            "%zz",
            "%+1",
            r"\q",
            "\\",
            r"\u12",
            r"\ud800",
            "&",
            "&unknown;",
            "&#xD800;",
            "&#99999999;",
        ] {
            assert_eq!(unescaped(text), None, "{text}");
        }
        assert_eq!(unescaped(r"\ud800\u0041%41").as_deref(), Some(r"\ud800AA"));
    }

    #[test]
    fn each_byte_has_the_range_of_its_escape() {
        let (bytes, origins) = unescape("a%C3%A9\\u00e9".as_bytes()).unwrap();
        assert_eq!(bytes, "aéé".as_bytes());
        assert_eq!(origins, [0..1, 1..4, 4..7, 7..13, 7..13]);
    }
}
