//! A difference for the description of a pull request.

use std::fmt::Write as _;

use super::parts::{Options, counts, lines, listed, needed, place};
use crate::diagnostic::visible;
use crate::diff::change::Diff;
use crate::diff::class::Class;

/// Prints a difference as Markdown: a section for each severity.
pub fn markdown(diff: &Diff, options: Options) -> String {
    let mut text = String::new();
    let mut section = None;
    for change in listed(diff, options) {
        let class = change.wire.max(change.rust);
        if section != Some(class) {
            let title = match class {
                Class::Breaking => "Breaking",
                Class::Additive => "Added",
                Class::Cosmetic => "Cosmetic",
            };
            let _ = writeln!(text, "{}## {title}\n", if section.is_some() { "\n" } else { "" });
            section = Some(class);
        }
        let (wire, rust) = (change.wire.as_str(), change.rust.as_str());
        let _ = writeln!(text, "* {} (wire: {wire}, Rust: {rust})", escape(&place(change)));
        if !change.items.is_empty() {
            text.push_str("\n  ```diff\n");
            for (sign, line) in change.items.iter().flat_map(lines) {
                let _ = writeln!(text, "  {sign} {}", visible(line));
            }
            text.push_str("  ```\n");
        }
    }
    if section.is_some() {
        text.push('\n');
    }
    if let (Some(counts), false) = (counts(diff), options.all) {
        let _ = writeln!(text, "Cosmetic: {counts}.\n");
    }
    let needed = needed(&diff.version);
    let _ = writeln!(text, "V{}.", &needed[1..]);
    text
}

/// Returns a line in which only code is markup: names of the schema can contain any character. GitHub looks for names of
/// people and numbers of issues after it has removed backslashes, so an empty comment separates them.
pub fn escape(text: &str) -> String {
    let text = visible(text);
    // Otherwise it is not certain what GitHub takes for code.
    let is_paired = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut escaped = String::new();
    let mut is_code = false;
    for c in text.chars() {
        is_code ^= is_paired && c == '`';
        match c {
            _ if is_code => escaped.push(c),
            '@' | '#' => escaped.extend([&c.to_string(), "<!-- -->"]),
            '`' if is_paired => escaped.push(c),
            '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '|' | '~' | '&' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn only_code_is_markup() {
        assert_eq!(escape("`a_b` was *c_d*"), r"`a_b` was \*c\_d\*");
        assert_eq!(escape("[x](http://evil) <b>"), r"\[x\](http://evil) \<b\>");
    }

    #[test]
    fn a_name_of_a_person_is_no_mention() {
        assert_eq!(escape("v1X.@type, #12, `@type`"), "v1X.@<!-- -->type, #<!-- -->12, `@type`");
    }

    #[test]
    fn a_backtick_without_another_begins_no_code() {
        assert_eq!(escape("odd` @octocat <b>"), r"odd\` @<!-- -->octocat \<b\>");
        assert_eq!(escape("``a` <b> `"), r"\`\`a\` \<b\> \`");
    }
}
