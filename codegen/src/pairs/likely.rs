//! Evidence that an item which is gone and one which is new are the same.

use crate::api::Operation;

/// How similar names must be: one letter in two may differ.
const SIMILAR: usize = 2;

/// What a rename is recognized by.
pub struct Candidate<'a> {
    pub name: &'a str,
    /// How many of the members that are in both APIs are in front of it.
    pub rank: usize,
}

/// Pairs what is gone with what is new: of the same kind, and with a similar name or in the same position. Each is in one
/// pair at most. Returns the indices in `old` and `new`.
pub fn renamed(
    old: &[Candidate<'_>],
    new: &[Candidate<'_>],
    are_of_one_kind: impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (index, gone) in old.iter().enumerate() {
        let is_free = |other: usize| pairs.iter().all(|(_, taken)| *taken != other);
        let candidates = new.iter().enumerate().filter(|(other, _)| is_free(*other) && are_of_one_kind(index, *other));
        let similar = candidates.filter(|(_, added)| are_similar(gone.name, added.name));
        let nearest = similar
            .min_by_key(|(_, added)| (strsim::osa_distance(gone.name, added.name), gone.rank.abs_diff(added.rank)));
        pairs.extend(nearest.map(|(other, _)| (index, other)));
    }
    pairs
}

/// Whether the names have more in common than not, apart from what all names around them begin with.
fn are_similar(old: &str, new: &str) -> bool {
    let shared = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let (old, new) = match old.get(..shared).and_then(|shared| shared.rfind('_')) {
        Some(end) => (&old[end + 1..], &new[end + 1..]),
        None => (old, new),
    };
    let (old, new) = (old.to_lowercase(), new.to_lowercase());
    let longest = old.chars().count().max(new.chars().count());
    SIMILAR * strsim::osa_distance(&old, &new) < longest
}

/// Whether an operation that is gone is likely this new one: it does the same, at another path or with another method.
/// `have_one_result` is whether both return the same.
pub fn is_moved(old: &Operation, new: &Operation, have_one_result: bool) -> bool {
    let (from, to) = (template(&old.path), template(&new.path));
    // The name of an operation is that of its messages, where they have names.
    let are_named_by_path = old.is_named_by_path && new.is_named_by_path;
    let do_the_same = old.name == new.name || are_named_by_path && have_one_result;
    do_the_same && (from == to || old.method == new.method && are_similar(&from, &to))
}

/// The path without the names of its parameters, which are never sent.
pub fn template(path: &str) -> String {
    let mut template = String::new();
    let mut rest = path;
    while let Some((before, behind)) = rest.split_once('{') {
        template.push_str(before);
        template.push_str("{}");
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    template + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_similar_apart_from_what_they_begin_with() {
        for (old, new) in [
            ("activationTaskUuid", "activationTaskTriggerUuid"),
            ("displayName", "dispName"),
            ("COLOR_GRAY", "COLOR_GREY"),
            ("größe", "grösse"),
        ] {
            assert!(are_similar(old, new), "{old} {new}");
        }
        for (old, new) in [("COLOR_RED", "COLOR_BLUE"), ("title", "displayName"), ("uuid", "rank"), ("a", "b")] {
            assert!(!are_similar(old, new), "{old} {new}");
        }
    }
}
