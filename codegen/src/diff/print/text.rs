//! A difference for a terminal.

use std::fmt::Write as _;

use super::parts::{Options, counts, lines, listed, needed, place};
use crate::diagnostic::visible;
use crate::diff::change::Diff;
use crate::diff::class::Class;

const RESET: &str = "\u{1b}[0m";

/// Prints a difference as text: a line for each change, the Rust items below it, the counts of the others, and the version
/// that the crate needs.
pub fn text(diff: &Diff, options: Options) -> String {
    let mut text = String::new();
    let paint = |color: &str, text: &str| {
        if options.coloured { format!("\u{1b}[{color}m{text}{RESET}") } else { text.to_owned() }
    };
    let word = |class: Class| {
        let padded = format!("{:8}", class.as_str());
        match class {
            Class::Breaking => paint("1;31", &padded),
            Class::Additive => paint("32", &padded),
            Class::Cosmetic => padded,
        }
    };
    let mut is_first = true;
    for change in listed(diff, options) {
        if std::mem::take(&mut is_first) {
            let _ = writeln!(text, "{:8}  Rust", "wire");
        }
        let _ = writeln!(text, "{}  {}  {}", word(change.wire), word(change.rust), visible(&place(change)));
        for (sign, line) in change.items.iter().flat_map(lines) {
            let line = format!("{sign} {}", visible(line));
            let _ = writeln!(text, "{:20}  {}", "", paint(if sign == '-' { "31" } else { "32" }, &line));
        }
    }
    if let (Some(counts), false) = (counts(diff), options.all) {
        let _ = writeln!(text, "cosmetic: {counts} (--all lists them)");
    }
    let _ = writeln!(text, "{}", needed(&diff.version));
    text
}
