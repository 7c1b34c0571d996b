//! A difference as entries of `CHANGELOG.md`, for those who use the crate: each entry begins with the Rust items that it is
//! about.

use std::fmt::Write as _;

use super::markdown::escape;
use super::parts::{Options, counts, listed, place};
use super::rust_items::subject;
use crate::diff::change::{Change, Diff};
use crate::diff::class::Class;

/// A part of the entries, in the order of print.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// Programs must be changed.
    Breaking,
    /// Programs compile as before, but the service behaves differently.
    Changed,
    /// Something new is possible.
    Added,
}

impl Section {
    const ALL: [Self; 3] = [Self::Breaking, Self::Changed, Self::Added];

    /// The section of a change that is not cosmetic.
    fn of(change: &Change) -> Self {
        match (change.rust, change.wire) {
            (Class::Breaking, _) => Self::Breaking,
            (_, Class::Breaking) | (Class::Cosmetic, _) => Self::Changed,
            (Class::Additive, _) => Self::Added,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Breaking => "Breaking",
            Self::Changed => "Changed",
            Self::Added => "Added",
        }
    }
}

/// Prints the entries for the section "Unreleased" of a changelog, the breaking ones first. Cosmetic changes are counted
/// in one line, if there are no others. Nothing is printed if nothing changed.
pub fn changelog(diff: &Diff) -> String {
    let mut text = String::new();
    for section in Section::ALL {
        let changes = listed(diff, Options::default()).filter(|change| Section::of(change) == section);
        let entries = changes.fold(String::new(), |mut entries, change| {
            let _ = writeln!(entries, "* {}", entry(change));
            entries
        });
        if !entries.is_empty() {
            let space = if text.is_empty() { "" } else { "\n" };
            let _ = write!(text, "{space}### {}\n\n{entries}", section.title());
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
