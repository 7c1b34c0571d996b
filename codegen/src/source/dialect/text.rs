//! Parses the facts that the vendor's descriptions contain: the meanings of an enum's values, and the entity of an id.

use std::collections::HashMap;

/// The parts of an enum's description.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Meanings {
    /// The text before the first value.
    pub about: Option<String>,
    /// One per value, in the order of the values.
    pub values: Vec<Option<String>>,
}

/// Splits `About. A_ONE: first - A_TWO: second` at each value's name that is a whole word before a colon. A name
/// without a colon is prose, and so is a second occurrence.
pub(super) fn split_meanings(text: &str, names: &[&str]) -> Meanings {
    let mut open: HashMap<&str, usize> = names.iter().copied().zip(0..).collect();
    // The start of a name, the start of its meaning, and the index of its value.
    let mut starts: Vec<(usize, usize, usize)> = Vec::new();
    for (colon, _) in text.match_indices(':') {
        // `HTTP://…` is a URL, not the meaning of HTTP.
        if text[colon..].starts_with(":/") {
            continue;
        }
        let name = last_word(&text[..colon]);
        if let Some(value) = open.remove(name) {
            starts.push((colon - name.len(), colon + 1, value));
        }
    }
    let mut meanings = Meanings { about: None, values: vec![None; names.len()] };
    let end = starts.first().map_or(text.len(), |(start, ..)| *start);
    meanings.about = trimmed(&text[..end]);
    for (index, (_, start, value)) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(text.len(), |(next, ..)| *next);
        meanings.values[*value] = trimmed(&text[*start..end]);
    }
    meanings
}

/// Returns the last word of a text: a whole word, so that a name is not found at the end of a longer one.
fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !is_word_char(c)).next().unwrap_or_default()
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Returns an item of a list without the list's marks.
fn trimmed(piece: &str) -> Option<String> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '*' | '•' | '`');
    let piece = piece.trim_end_matches(is_mark).trim_start();
    (!piece.is_empty()).then(|| piece.to_owned())
}

/// A text without its annotation, and the annotated entity.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Annotated {
    pub text: Option<String>,
    pub references: Option<String>,
}

/// Removes the first annotation such as `type: device_management.v1.Device` from a text.
pub(crate) fn take_annotation(text: &str) -> Annotated {
    const MARK: &str = "type: ";
    let whole = text.trim();
    for (start, _) in whole.match_indices(MARK) {
        let (before, rest) = (&whole[..start], &whole[start + MARK.len()..]);
        let end = rest.find(|c: char| !is_name_char(c)).unwrap_or(rest.len());
        // A full stop at the end is not part of the name.
        let name = rest[..end].trim_end_matches(['.', '-', '/']);
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if is_name && !before.ends_with(is_word_char) {
            let text = without_annotation(before, &rest[name.len()..]);
            return Annotated { text, references: Some(name.to_owned()) };
        }
    }
    Annotated { text: (!whole.is_empty()).then(|| whole.to_owned()), references: None }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '/' | '-')
}

/// Joins the texts before and after an annotation into a proper sentence.
fn without_annotation(before: &str, after: &str) -> Option<String> {
    let loose = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | '[' | '-' | '–');
    let before = before.trim_end_matches(loose);
    let closing = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ')' | ']');
    let rest = after.trim_start_matches(closing);
    let ended_a_sentence = after[..after.len() - rest.len()].contains('.');
    let mut text = before.to_owned();
    if ended_a_sentence && before.ends_with(|c: char| c.is_alphanumeric()) {
        text.push('.');
    }
    if !text.is_empty() && !rest.is_empty() {
        text.push(' ');
    }
    text.push_str(rest);
    (!text.is_empty()).then_some(text)
}
