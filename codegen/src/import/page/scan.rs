//! Finds the end of a JSON value on a page by its brackets, without parsing it: layouts differ in lines and
//! indentation, and a broken value must not hide the next ones.

/// Whether a JSON object or array begins here, and not a sentence such as `[device] not found` or `{name} is taken`.
pub(super) fn opens_value(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['{', '[']) else { return false };
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_value = |word: &str| matches!(word, "null" | "true" | "false") || word.bytes().all(|b| b.is_ascii_digit());
    let word = rest.split(|c: char| !is_word(c)).next().unwrap_or_default();
    word.is_empty() || text.starts_with('[') && is_value(word)
}

/// Returns the length of the object or array at the beginning of `text`; `None` if the text ends within it.
pub(super) fn length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((offset, byte)) = bytes.next() {
        match byte {
            b'\\' if in_string => {
                bytes.next();
            }
            b'"' => in_string = !in_string,
            // JSON strings do not continue on the next line, so an unclosed one ends here. The parser reports it, and
            // the values after it are still found.
            b'\n' => in_string = false,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(offset + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a whole cell is a JSON value without brackets: `null`, `"string"`, `0`.
pub(super) fn is_scalar(cell: &str) -> bool {
    match cell.as_bytes() {
        b"null" | b"true" | b"false" => true,
        // Three digits are a status.
        digits if digits.len() != 3 && digits.iter().all(u8::is_ascii_digit) => !digits.is_empty(),
        [b'"', .., b'"'] => crate::source::json::parse(cell.as_bytes()).is_ok(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_count() {
        let value = r#"{"a": "}\"]", "b": [{}]}"#;
        assert_eq!(length(&format!("{value} and more }}")), Some(value.len()));
        assert_eq!(length(&value[..value.len() - 1]), None);
    }

    #[test]
    fn a_string_that_is_not_closed_hides_nothing() {
        assert_eq!(length("{\"a\": \"b,\n\"c\": 1\n}\n}"), Some(18));
    }

    #[test]
    fn sentences_are_not_values() {
        for text in ["[device group] is missing", "{vehicleUuid} not found.", "(x)", "null and void"] {
            assert!(!opens_value(text), "{text}");
        }
        for text in ["{", "[", "{}", "{ \"a\"", "[\n", "[null]", "[0]", "[]"] {
            assert!(opens_value(text), "{text}");
        }
        assert!(!is_scalar("404") && !is_scalar("\"a\" or \"b\"") && !is_scalar("\"") && !is_scalar(""));
        assert!(is_scalar("0") && is_scalar("\"string\"") && is_scalar("null"));
    }
}
