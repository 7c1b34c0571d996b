//! Markdown of texts that are not trusted: none can end a comment, open a code block, make a link or reach a program as
//! anything but prose. It is independent of where the text is printed.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::diagnostic::is_obeyed;

/// Escapes a text that is part of a line, such as a table's cell or a title.
pub fn escape_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        escape_word(word, line.is_empty(), &mut line);
    }
    line
}

/// Returns a name of the schema in code style; a name that code style cannot contain is escaped as prose.
pub fn code(name: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && c != '`';
    if !name.is_empty() && name.chars().all(plain) { format!("`{name}`") } else { escape_line(name) }
}

/// Returns words in code style; words that code style cannot contain are escaped as prose.
pub fn code_span(text: &str) -> String {
    let is_plain = !text.trim().is_empty() && text.chars().all(|c| is_printable(c) && c != '`');
    if is_plain { format!("`{text}`") } else { escape_line(text) }
}

/// Adds a word, escaped. At the start of a line, it must not begin a list or a heading.
pub fn escape_word(word: &str, at_start: bool, out: &mut String) {
    // A fast path: most words consist of letters, perhaps followed by a comma or full stop.
    let letters = word.strip_suffix([',', '.']).unwrap_or(word);
    if !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        out.push_str(word);
        return;
    }
    let mut rest = word;
    while let Some((before, address, after)) = web_address(rest) {
        escape_plain(before, at_start && rest.len() == word.len(), out);
        out.push('<');
        out.push_str(address);
        out.push('>');
        rest = after;
    }
    escape_plain(rest, at_start && rest.len() == word.len(), out);
}

/// Returns the words of a text of the maintainers, escaped. `code` prints the names in backticks, and its result is not
/// broken into words.
pub fn words_with_code(text: &str, code: impl Fn(&str) -> String) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            word.push_str(&code(part));
            continue;
        }
        for (index, piece) in part.split(char::is_whitespace).enumerate() {
            if index > 0 && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            escape_word(piece, words.is_empty() && word.is_empty(), &mut word);
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Returns the first URL in a word, with the texts before and after it. The URL has no punctuation around it, and only
/// characters that are safe between `<` and `>`.
fn web_address(word: &str) -> Option<(&str, &str, &str)> {
    // Searching for a character is faster than searching for a text.
    word.find(':')?;
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let rest = &word[start..];
    let end = rest.find(|c: char| !is_safe(c)).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', ')', '\'', '!', '?']);
    let behind = &rest[address.len()..];
    (address.len() > "https://".len()).then_some((&word[..start], address, behind))
}

fn escape_plain(word: &str, at_start: bool, out: &mut String) {
    let starts_list = at_start && is_list_marker(word);
    let last = word.chars().count().saturating_sub(1);
    for (index, c) in word.chars().enumerate() {
        let inside = index > 0 && index < last;
        let escape = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => true,
            '_' => !inside,
            '#' | '+' | '-' | '=' => at_start && index == 0,
            '.' | ')' => starts_list && index == last,
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        if is_printable(c) {
            out.push(c);
        } else {
            let _ = write!(out, "U+{:04X}", u32::from(c));
        }
    }
}

/// Whether a word is `1.` or `1)`, which at the start of a line begin a list.
fn is_list_marker(word: &str) -> bool {
    let digits = word.trim_end_matches(['.', ')']);
    digits.len() + 1 == word.len() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a character is printed as itself: not a control character, and none that changes the direction or the look
/// of other text.
pub fn is_printable(c: char) -> bool {
    !is_obeyed(c)
}

/// Returns a file name for a link. Characters that could end the link or leave the path are encoded.
pub fn link_safe(page: &str) -> String {
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(page, ENCODED).to_string()
}
