//! A difference as the section of a version in `CHANGELOG.md`.

use std::fmt::Write as _;

use super::markdown::escape;
use super::parts::{Options, listed, place};
use crate::diff::change::{Change, Diff};
use crate::diff::class::Class;
use crate::diff::version::Bump;

/// Prints the section of the version that the change needs. What is cosmetic for a user of the crate is not in it, and
/// nothing is printed if nothing changed.
pub fn changelog(diff: &Diff) -> String {
    let version = &diff.version;
    if version.bump == Bump::None {
        return String::new();
    }
    let number = if version.is_enough { &version.head } else { &version.needed };
    let mut text = format!("## {number}\n");
    for (title, class) in [("Breaking", Class::Breaking), ("Added", Class::Additive)] {
        let changes = listed(diff, Options::default()).filter(|change| change.wire.max(change.rust) == class);
        let entries = changes.fold(String::new(), |mut entries, change| {
            let gone = change.items.iter().filter(|item| item.after.is_none() || item.before.is_some());
            let items = gone.map(|item| item.before.as_ref());
            let new = change.items.iter().filter(|item| item.before.is_none()).map(|item| item.after.as_ref());
            let items: Vec<String> = items.chain(new).flatten().map(|item| format!("`{}`", name(item))).collect();
            let items = if items.is_empty() { String::new() } else { format!(" ({})", items.join(", ")) };
            let _ = writeln!(entries, "* {}{items}", escape(&place(change)));
            entries
        });
        if !entries.is_empty() {
            let _ = write!(text, "\n### {title}\n\n{entries}");
        }
    }
    if diff.changes.iter().all(Change::is_cosmetic) {
        text.push_str("\nTexts of the docs changed.\n");
    }
    text
}

/// The path of an item without its type: `policy_management::v2::Policy::built_in`.
fn name(item: &str) -> &str {
    let start = item.find(' ').filter(|_| {
        ["fn ", "struct ", "enum ", "type ", "mod ", "static ", "use "].iter().any(|word| item.starts_with(word))
    });
    let path = start.map_or(item, |at| &item[at + 1..]);
    let end = path.find(['(', ' ', ','].as_slice()).unwrap_or(path.len());
    path[..end].trim_end_matches(':')
}
