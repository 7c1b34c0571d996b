//! What every format prints of a change.

use std::collections::BTreeMap;

use crate::diff::change::{Change, Diff, RustItem};
use crate::diff::kind::Kind;
use crate::diff::version::{Bump, Version};

/// How a difference is printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whether cosmetic changes are listed, and not only counted.
    pub all: bool,
    /// Whether colours are wanted; for text alone.
    pub coloured: bool,
}

/// The changes that are listed.
pub fn listed(diff: &Diff, options: Options) -> impl Iterator<Item = &Change> {
    let mut listed: Vec<&Change> = diff.changes.iter().filter(|change| options.all || !change.is_cosmetic()).collect();
    // What breaks is read first.
    listed.sort_by_key(|change| std::cmp::Reverse(change.wire.max(change.rust)));
    listed.into_iter()
}

/// The number of cosmetic changes of each kind.
pub fn cosmetic(diff: &Diff) -> BTreeMap<Kind, usize> {
    let mut counts = BTreeMap::new();
    for change in diff.changes.iter().filter(|change| change.is_cosmetic()) {
        *counts.entry(change.kind).or_default() += 1;
    }
    counts
}

/// `12 texts, 1 title`, if there are cosmetic changes.
pub fn counts(diff: &Diff) -> Option<String> {
    let counts: Vec<String> = cosmetic(diff).into_iter().map(|(kind, count)| kind.count(count)).collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}

/// `policy-management v2Policy.builtIn: …`
pub fn place(change: &Change) -> String {
    let service = change.service.as_deref().unwrap_or_default();
    let parts: Vec<&str> = [service, &change.item].into_iter().filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => change.text.clone(),
        parts => format!("{}: {}", parts.join(" "), change.text),
    }
}

/// The lines of an item, as a diff has them.
pub fn lines(item: &RustItem) -> impl Iterator<Item = (char, &str)> {
    let before = item.before.iter().map(|text| ('-', text.as_str()));
    before.chain(item.after.iter().map(|text| ('+', text.as_str())))
}

/// What the crate's version must be.
pub fn needed(Version { base, head, bump, needed, is_enough }: &Version) -> String {
    let why = match bump {
        Bump::None => return format!("version: {base} is still right, since nothing changed"),
        Bump::Patch => "a patch version",
        Bump::Minor => "a minor version",
        Bump::Major => "a major version",
    };
    if *is_enough {
        format!("version: {base} → {head}, which is enough ({why} is needed)")
    } else {
        format!("version: {base} → {needed} is needed ({why})")
    }
}
