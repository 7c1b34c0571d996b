//! Converts the vendor's texts into the form on its pages. OpenAPI documents contain Markdown and pages the printed
//! text, so the result is the same for both sources.

/// Whether the member of a schema with this key is a text.
pub fn is_text_key(key: &str) -> bool {
    matches!(key, "description" | "title")
}

/// Returns a text of a schema: one line, without double quotes, which pages replace because they print JSON.
pub fn in_schema(markdown: &str) -> Option<String> {
    one_line(markdown).map(|text| text.replace('"', "'"))
}

/// Returns a text of a table's cell: one line.
pub fn one_line(markdown: &str) -> Option<String> {
    in_one_line(&without_marks(markdown))
}

/// Returns the words of a text, with one space between them; `None` if it has no words.
pub fn in_one_line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Returns a text of several paragraphs. Lines keep their indentation, which is the structure of examples.
pub fn paragraphs(markdown: &str) -> Option<String> {
    in_paragraphs(without_marks(markdown).lines().map(str::trim_end))
}

/// Joins lines, without empty ones at the beginning and the end; several empty lines become one.
pub fn in_paragraphs<'l>(lines: impl IntoIterator<Item = &'l str>) -> Option<String> {
    let mut text = String::new();
    let mut is_apart = false;
    for line in lines {
        if line.is_empty() {
            is_apart = true;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if is_apart { "\n\n" } else { "\n" });
        }
        text.push_str(line);
        is_apart = false;
    }
    (!text.is_empty()).then_some(text)
}

/// Whether two texts have the same words. One of them may have lost its line breaks and indentation.
pub fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// Whether `poorer` is `richer` with words missing. Old pages omit the texts of links.
pub fn lacks_words(poorer: &str, richer: &str) -> bool {
    let mut words = richer.split_whitespace();
    poorer.split_whitespace().all(|word| words.any(|other| other == word))
}

/// Removes the marks of bold text, code and quotations, and replaces links by their texts.
fn without_marks(markdown: &str) -> String {
    let markdown = clean(markdown);
    let mut text = String::with_capacity(markdown.len());
    for line in markdown.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let (blank, rest) = line.split_at(indent);
        if let Some(quoted) = rest.strip_prefix('>') {
            text.push_str(quoted.strip_prefix(' ').unwrap_or(quoted));
        } else {
            text.push_str(blank);
            text.push_str(rest);
        }
    }
    link_texts(&text.replace("**", "").replace('`', ""))
}

/// Replaces `[the guide](https://example.com)` by `the guide`. `[device]` is a term and remains.
fn link_texts(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let Some(open) = rest[..middle].rfind('[') else {
            plain.push_str(&rest[..middle + 2]);
            rest = &rest[middle + 2..];
            continue;
        };
        // A URL has no spaces; anything else in parentheses is prose.
        let address = rest[middle + 2..].find([')', ' ', '\n']);
        if let Some(end) = address.filter(|end| rest[middle + 2 + end..].starts_with(')')) {
            plain.push_str(&rest[..open]);
            plain.push_str(&rest[open + 1..middle]);
            rest = &rest[middle + 2 + end + 1..];
        } else {
            plain.push_str(&rest[..middle + 2]);
            rest = &rest[middle + 2..];
        }
    }
    plain.push_str(rest);
    plain
}

/// Returns a text with plain spaces and line feeds, the only white space that the readers support.
pub fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for (start, c) in text.char_indices() {
        match replacement(c, text.as_bytes().get(start + c.len_utf8()).copied()) {
            Some(instead) => clean.push_str(instead),
            None => clean.push(c),
        }
    }
    clean
}

/// Returns the replacement of a character, if any.
pub fn replacement(c: char, next: Option<u8>) -> Option<&'static str> {
    match c {
        // Non-breaking spaces and figure spaces.
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Some(" "),
        // Characters without a width: byte order marks, soft hyphens and break opportunities.
        '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{ad}' => Some(""),
        '\r' if next != Some(b'\n') => Some("\n"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        let text = "> **Info:**\n> See [the guide](https://example.com/a_b) for `a | b` in a [group](s) [device].";
        assert_eq!(one_line(text).as_deref(), Some("Info: See the guide for a | b in a group [device]."));
        assert_eq!(in_schema("Say \"none\".\n\n- a\n- b").as_deref(), Some("Say 'none'. - a - b"));
        assert_eq!(one_line(" \n "), None);
        assert_eq!(one_line("f](x) [a] (b) ](").as_deref(), Some("f](x) [a] (b) ]("));
    }

    #[test]
    fn paragraphs_keep_their_lines() {
        let text = "One.\n\n\n\n    a:\n      b: c  \n\nTwo.\n";
        assert_eq!(paragraphs(text).as_deref(), Some("One.\n\n    a:\n      b: c\n\nTwo."));
    }

    #[test]
    fn invisible_characters_are_those_of_a_page() {
        assert_eq!(paragraphs("10\u{a0}km\rfrom\u{200b} here").as_deref(), Some("10 km\nfrom here"));
        assert_eq!(in_schema("10\u{202f}km in ca\u{ad}ses").as_deref(), Some("10 km in cases"));
    }

    #[test]
    fn a_poorer_print_of_a_text_is_recognized() {
        assert!(same_words("a b\n\nc", "a  b c"));
        assert!(lacks_words("refer to", "refer to the guide"));
        assert!(!lacks_words("refer to it", "refer to the guide"));
    }
}
