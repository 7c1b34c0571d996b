//! Docs: the texts of the schema as Markdown.
//!
//! The texts are not trusted: none can end a comment, open a code block, make a link or reach the compiler as anything
//! but prose.

use crate::markdown::{code, code_span, escape_line, escape_word, words_with_code};

/// The lines of a doc comment, wrapped, without the `///`, and an alias for searches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(pub Vec<String>, Option<String>);

/// The width of a line, without indentation and `///`.
const WIDTH: usize = 100;

impl Docs {
    /// Returns docs of one Markdown paragraph, unescaped.
    pub fn markdown(line: impl Into<String>) -> Self {
        let mut docs = Self::default();
        docs.paragraph(line);
        docs
    }

    /// Adds a Markdown paragraph of one line, unescaped.
    pub fn paragraph(&mut self, line: impl Into<String>) -> &mut Self {
        self.gap();
        self.0.push(line.into());
        self
    }

    /// Adds a Markdown paragraph, wrapped and unescaped.
    pub fn prose(&mut self, text: &str) -> &mut Self {
        self.wrapped(text.split(' '))
    }

    /// Adds a paragraph of these words, which are not broken.
    fn wrapped<'w>(&mut self, words: impl Iterator<Item = &'w str>) -> &mut Self {
        self.gap();
        let start = self.0.len();
        for word in words {
            match self.0.get_mut(start..).and_then(<[String]>::last_mut) {
                Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => self.0.push(word.to_owned()),
            }
        }
        self
    }

    /// Splits off the first paragraph.
    pub fn split_first(mut self) -> (Self, Self) {
        let end = self.0.iter().position(String::is_empty).unwrap_or(self.0.len());
        let mut rest = self.0.split_off(end);
        rest.drain(..rest.len().min(1));
        (self, Self(rest, None))
    }

    /// Adds a Markdown list with unescaped items.
    pub fn items(&mut self, items: impl IntoIterator<Item = String>) -> &mut Self {
        let mut items = items.into_iter().peekable();
        if items.peek().is_none() {
            return self;
        }
        self.gap();
        for item in items {
            let mut lines = Self::default();
            lines.prose(&item);
            let indented = lines.0.into_iter().enumerate();
            self.0.extend(indented.map(|(index, line)| format!("{}{line}", if index == 0 { "* " } else { "  " })));
        }
        self
    }

    /// Adds lines unchanged, such as a table or a code block.
    pub fn lines(&mut self, lines: impl IntoIterator<Item = String>) -> &mut Self {
        self.gap();
        self.0.extend(lines);
        self
    }

    /// Adds a text of the schema. It can contain paragraphs; everything else is prose.
    pub fn text(&mut self, text: &str) -> &mut Self {
        let mut in_paragraph = false;
        for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
            if line.trim().is_empty() {
                in_paragraph &= !line.is_empty();
                continue;
            }
            match self.0.last_mut() {
                Some(before) if in_paragraph => before.push('\\'),
                _ => self.gap(),
            }
            wrap(line, &mut self.0);
            in_paragraph = true;
        }
        self
    }

    /// Adds a text of the maintainers: paragraphs of prose with names in backticks. `link_to` returns links for names
    /// of items.
    pub fn own(&mut self, text: &str, link_to: impl Fn(&str) -> Option<String>) -> &mut Self {
        for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            let words = words_with_code(paragraph, |name| link_to(name).unwrap_or_else(|| code_span(name)));
            self.wrapped(words.iter().map(String::as_str));
        }
        self
    }

    /// Adds the item's name in the schema as an alias, unless it is the Rust name.
    pub fn alias(mut self, name: &str, rust: &str) -> Self {
        // rustdoc rejects other aliases.
        let is_plain =
            !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '\\'));
        self.1 = (is_plain && name != rust).then(|| name.to_owned());
        self
    }

    /// Returns the alias.
    pub fn other_name(&self) -> Option<&str> {
        self.1.as_deref()
    }

    /// Adds the paragraphs of other docs.
    pub fn append(&mut self, other: Self) -> &mut Self {
        if !other.0.is_empty() {
            self.gap();
            self.0.extend(other.0);
        }
        self
    }

    /// Returns the first sentence, for the docs of a related item.
    pub fn first_sentence(&self) -> Self {
        let mut lines = Vec::new();
        for line in self.0.iter().take_while(|line| !line.is_empty()) {
            if let Some(end) = line.find(". ") {
                lines.push(line[..=end].to_owned());
                break;
            }
            lines.push(line.clone());
            if line.ends_with('.') {
                break;
            }
        }
        Self(lines, None)
    }

    fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
    }
}

/// Returns a title as a sentence: escaped, on one line, with a full stop.
pub fn sentence(title: &str) -> String {
    let mut line = escape_line(title.trim());
    if !line.ends_with(['.', '!', '?']) {
        line.push('.');
    }
    line
}

/// Returns a text in code style that can also contain braces and slashes.
pub fn code_line(text: &str) -> String {
    match text.split_once(' ') {
        Some((method, path)) if code(path).starts_with('`') => format!("`{method} {path}`"),
        _ => code(text),
    }
}

/// Breaks a line at spaces.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let empty = || String::with_capacity(text.len().min(WIDTH) + 8);
    let mut line = empty();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > WIDTH {
            lines.push(std::mem::replace(&mut line, empty()));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        escape_word(word, length == 0, &mut line);
        length += letters;
    }
    lines.push(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let mut docs = Docs::default();
        docs.text(text);
        docs.0.join("\n")
    }

    #[test]
    fn a_hostile_text_stays_prose() {
        for (hostile, line) in [
            ("*/ fn main() {}", r"\*/ fn main() {}"),
            ("\"#] #![feature(x)]", r##""#\] #!\[feature(x)\]"##),
            ("``` rust", r"\`\`\` rust"),
            ("[x](javascript:y)", r"\[x\](javascript:y)"),
            ("# Title", r"\# Title"),
            ("1. first", r"1\. first"),
            ("- item", r"\- item"),
            ("a | b", r"a \| b"),
            ("<script>", r"\<script\>"),
            ("&lt;", r"\&lt;"),
            ("    code", "code"),
            ("X_UNSPECIFIED _x_", r"X_UNSPECIFIED \_x\_"),
            ("nul\0 rtl\u{202e}", "nulU+0000 rtlU+202E"),
            ("see https://example.com/a_b.", "see <https://example.com/a_b>."),
            ("(http://example.com)", "(<http://example.com>)"),
        ] {
            assert_eq!(text(hostile), line);
        }
    }

    #[test]
    fn maintainers_texts_have_only_code_and_links() {
        let own = |text: &str| {
            let link = |name: &str| (name == "GET /v1/x").then(|| "[`x`](fn@crate::x)".to_owned());
            Docs::default().own(text, link).0.join("\n")
        };
        assert_eq!(
            own("See `GET /v1/x`, *not* `v1Y.z`.\n\nThen more."),
            "See [`x`](fn@crate::x), \\*not\\* `v1Y.z`.\n\nThen more."
        );
        assert_eq!(own("1. a `b`c `d e f`"), "1\\. a `b`c `d e f`");
        assert!(own(&"word ".repeat(60)).lines().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn the_first_sentence_ends_with_its_full_stop() {
        let docs = |lines: [&str; 4]| Docs(lines.map(str::to_owned).into(), None);
        assert_eq!(docs(["One and", "two. Three.", "", "Four."]).first_sentence().0, ["One and", "two."]);
        assert_eq!(docs(["One and", "two.", "Three.", "Four."]).first_sentence().0, ["One and", "two."]);
        assert_eq!(Docs::markdown("No stop").first_sentence().0, ["No stop"]);
    }

    #[test]
    fn line_breaks_are_kept_and_long_lines_wrapped() {
        assert_eq!(text("One.\n\nInfo:\nTwo."), "One.\n\nInfo:\\\nTwo.");
        let long = text(&"word ".repeat(60));
        assert!(long.lines().all(|line| line.len() <= WIDTH) && long.lines().count() == 3);
    }

    #[test]
    fn a_number_at_the_start_of_a_line_starts_no_list() {
        let wrapped = text(&format!("{} 1. If", "x".repeat(99)));
        assert!(wrapped.ends_with("\n1\\. If"), "{wrapped}");
    }
}
