//! The vendor's texts as its pages print them. OpenAPI documents hold Markdown; pages show what is left of
//! it, so a text is the same text whichever of the two it came from.

/// A text in a schema: one line, and no double quotes, which the pages replace because they print JSON.
pub fn in_schema(markdown: &str) -> Option<String> {
    one_line(markdown).map(|text| text.replace('"', "'"))
}

/// A text in a cell of a table: one line.
pub fn one_line(markdown: &str) -> Option<String> {
    let plain = without_marks(markdown);
    let words: Vec<&str> = plain.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A text of several paragraphs: lines keep their indentation, which shows an example's structure.
pub fn paragraphs(markdown: &str) -> Option<String> {
    let plain = without_marks(markdown);
    let mut text = String::new();
    let mut blank = 0;
    for line in plain.lines().map(str::trim_end) {
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if blank > 0 { "\n\n" } else { "\n" });
        }
        blank = 0;
        text.push_str(line);
    }
    (!text.is_empty()).then_some(text)
}

/// Whether two texts say the same in another layout: one may have lost its line breaks and indentation.
pub fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// Whether `poorer` is `richer` with words missing, as old pages print a text whose links they drop.
pub fn lacks_words(poorer: &str, richer: &str) -> bool {
    let mut words = richer.split_whitespace();
    poorer.split_whitespace().all(|word| words.any(|other| other == word))
}

/// Takes out bold, code and quotation marks; of a link only its text stays.
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

/// `[the guide](https://example.com)` is `the guide`; `[device]` marks a term and stays.
fn link_texts(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let Some(open) = rest[..middle].rfind('[') else {
            plain.push_str(&rest[..middle + 2]);
            rest = &rest[middle + 2..];
            continue;
        };
        // An address has no blanks; anything else in parentheses is prose.
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

/// A text with plain blanks and line feeds, which is all that its readers know.
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

/// What a character is read as, where that is not itself.
pub fn replacement(c: char, next: Option<u8>) -> Option<&'static str> {
    match c {
        // Blanks that do not break, and the ones as wide as a digit.
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Some(" "),
        // Marks without a width: of the byte order, of places to break at.
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
    fn blanks_and_marks_without_a_width_are_those_of_a_page() {
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
