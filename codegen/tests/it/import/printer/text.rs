//! Prints Markdown texts as pages do.

/// Returns the text of a schema: one line, without Markdown, with single quotes.
pub fn flat(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| line_without_marks(line, Links::Text)).collect();
    words(&lines.join("\n")).replace('"', "'")
}

/// Returns the text of an operation or of a parameter, with its lines and quotes.
pub fn block(text: &str) -> String {
    lines(text, Links::Text)
}

/// As [`block`], from a capture that lost the texts of links.
pub fn block_without_links(text: &str) -> String {
    lines(text, Links::Nothing)
}

/// Returns the same words with one space between them.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The replacement of a link.
#[derive(Clone, Copy)]
enum Links {
    Text,
    Nothing,
}

fn lines(text: &str, links: Links) -> String {
    let bare: Vec<String> = text.lines().map(|line| line_without_marks(line, links).trim_end().to_owned()).collect();
    bare.join("\n").trim_matches('\n').to_owned()
}

fn line_without_marks(line: &str, links: Links) -> String {
    let quoted = line.trim_start().strip_prefix('>').map(str::trim_start);
    without_links(quoted.unwrap_or(line), links).replace("**", "").replace('`', "")
}

/// Replaces `[text](address)` by `text`. Brackets without an address mark a term of the glossary and remain.
fn without_links(line: &str, links: Links) -> String {
    let mut result = String::new();
    let mut rest = line;
    while let Some((before, text, behind)) = next_link(rest) {
        result.push_str(before);
        if matches!(links, Links::Text) {
            result.push_str(text);
        }
        rest = behind;
    }
    result + rest
}

fn next_link(line: &str) -> Option<(&str, &str, &str)> {
    let middle = line.find("](")?;
    let start = line[..middle].rfind('[')?;
    let end = middle + line[middle..].find(')')?;
    Some((&line[..start], &line[start + 1..middle], &line[end + 1..]))
}

#[test]
fn the_text_of_a_schema_is_one_line_without_markdown() {
    let text =
        "See **[the guide](https://example.com/a)** of `x`.\n\n> **Note:**\n> say \"no\"\n\n - one\n - two [term]";
    assert_eq!(flat(text), "See the guide of x. Note: say 'no' - one - two [term]");
}

#[test]
fn an_operation_keeps_the_lines_and_quotes_of_its_text() {
    assert_eq!(block("A `b`:\n\n    c: \"d\"\n\n> **Info:**\n> e [f](g)"), "A b:\n\n    c: \"d\"\n\nInfo:\ne f");
    assert_eq!(block_without_links("refer to [the guide](g)"), "refer to");
}
