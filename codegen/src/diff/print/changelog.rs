//! A difference as entries of `CHANGELOG.md`, for those who use the crate: each entry begins with the Rust items that it is
//! about.

use std::fmt::Write as _;

use super::markdown::escape;
use super::parts::{Options, counts, listed, place};
use super::rust_items::subject;
use crate::diff::change::{Change, Diff};
use crate::diff::class::Class;

/// The titles of the sections, in the order of print.
const SECTIONS: [&str; 3] = ["Breaking", "Changed", "Added"];

/// The title of the section of a change that is not cosmetic.
fn section(change: &Change) -> &'static str {
    match (change.rust, change.wire) {
        // Programs must be changed.
        (Class::Breaking, _) => "Breaking",
        // Programs compile as before, but the service behaves differently.
        (_, Class::Breaking) | (Class::Cosmetic, _) => "Changed",
        // Something new is possible.
        (Class::Additive, _) => "Added",
    }
}

/// Prints the entries for the section "Unreleased" of a changelog, the breaking ones first. Cosmetic changes are counted
/// in one line, if there are no others. Nothing is printed if nothing changed.
pub fn changelog(diff: &Diff) -> String {
    let mut text = String::new();
    for title in SECTIONS {
        let changes = listed(diff, Options::default()).filter(|change| section(change) == title);
        let entries = changes.fold(String::new(), |mut entries, change| {
            let _ = writeln!(entries, "* {}", entry(change));
            entries
        });
        if !entries.is_empty() {
            let space = if text.is_empty() { "" } else { "\n" };
            let _ = write!(text, "{space}### {title}\n\n{entries}");
        }
    }
    match counts(diff) {
        Some(counts) if text.is_empty() => format!("* No effect on programs: {counts}.\n"),
        _ => text,
    }
}

fn entry(change: &Change) -> String {
    match subject(change) {
        Some(subject) => format!("{}: {}{}", subject.items, escape(&change.text), subject.details),
        None => escape(&place(change)),
    }
}
