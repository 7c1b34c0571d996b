//! How many places of the generated crate, and lines of its surface, a change of the schema moves. A small change has a
//! small footprint, so a reviewer, a blame and a merge see it and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use eset_connect_codegen::{File, Folder};

use crate::support::changes::{base, changes, edited};
use crate::support::{generated, surface_lines};

/// A fixture of `diff/changes`, the runs of changed lines in all generated files, and the lines that the surface loses and
/// gains.
type Footprint = (&'static str, usize, [usize; 2]);

/// Changes of one field: at most its declaration, its setter and its row.
const FIELD: &[Footprint] = &[
    ("field-added", 3, [0, 1]),
    ("field-removed", 3, [1, 0]),
    ("field-int32-becomes-int64", 3, [1, 1]),
    ("field-array-becomes-scalar", 3, [1, 1]),
    ("field-array-becomes-map", 3, [1, 1]),
    ("field-scalar-becomes-array", 3, [1, 1]),
    ("field-loses-its-quotes", 1, [1, 1]),
    ("field-becomes-read-only", 2, [1, 1]),
    ("field-becomes-writable", 3, [1, 1]),
    ("field-becomes-required", 0, [0, 0]),
    ("message-gets-another-field", 3, [0, 1]),
];

/// Changes of one field that move something else too.
const FIELD_AND_MORE: &[Footprint] = &[
    // An example sets the field.
    ("field-renamed", 5, [1, 1]),
    ("required-field-added", 5, [0, 1]),
    // The module imports a type that it did not use before.
    ("field-format-added", 4, [1, 1]),
    ("field-becomes-a-secret", 4, [1, 1]),
    ("field-becomes-untyped", 4, [1, 1]),
    // A new enum and its values, a new entity, a new model and its fields.
    ("field-becomes-an-enum", 4, [1, 4]),
    ("field-becomes-an-id", 7, [1, 2]),
    ("field-becomes-a-model", 6, [1, 3]),
    ("field-added-with-models", 7, [0, 8]),
    // Every field on the cycle.
    ("model-contains-itself", 3, [0, 1]),
];

/// Changes of other parts.
const OTHERS: &[Footprint] = &[
    // The setter, its link in the docs of the function, and two examples.
    ("parameter-added", 4, [0, 1]),
    ("parameter-removed", 4, [1, 0]),
    ("parameter-renamed", 4, [1, 1]),
    ("parameter-becomes-a-list", 3, [1, 1]),
    ("parameter-becomes-a-header", 1, [1, 1]),
    // The docs of the argument, the signature and the call; the setter and its link; two examples.
    ("parameter-becomes-required", 7, [2, 2]),
    ("required-parameter-added", 4, [1, 2]),
    ("path-parameter-renamed", 5, [2, 2]),
    ("value-added", 2, [0, 1]),
    ("value-removed", 2, [1, 0]),
    ("value-renamed", 2, [1, 1]),
    ("status-added", 2, [1, 1]),
    ("status-removed", 2, [1, 1]),
    ("header-added", 0, [2, 3]),
    ("call-becomes-pending", 2, [0, 1]),
    ("operation-added", 4, [0, 7]),
    ("operation-removed", 3, [3, 0]),
    ("operation-moved", 2, [2, 2]),
    ("method-changed", 2, [1, 1]),
    ("body-gets-its-first-field", 5, [1, 3]),
    ("response-gets-its-first-field", 6, [1, 2]),
    ("list-gets-a-second-array", 7, [1, 2]),
    ("reference-renamed", 6, [2, 2]),
    ("message-added", 2, [0, 3]),
    ("constructor-renamed", 1, [1, 1]),
    ("region-added", 7, [0, 1]),
    // Two modules, the facts, the ids, the features, and the tables of the README and the docs.
    ("service-added", 12, [0, 8]),
    ("host-template-changed", 3, [0, 0]),
    ("text-changed", 2, [0, 0]),
    ("own-text-changed", 1, [0, 0]),
    ("title-changed", 1, [0, 0]),
    ("vendor-text-changed", 0, [0, 0]),
    ("status-meaning-changed", 2, [0, 0]),
    ("fields-reordered", 7, [0, 0]),
];

#[test]
fn a_change_of_one_field_moves_three_places_and_one_line() {
    for (name, hunks, surface) in FIELD {
        assert!(*hunks <= 3 && surface.iter().all(|lines| *lines <= 1), "{name}");
    }
    assert_eq!(measured(FIELD), FIELD);
}

#[test]
fn a_change_moves_as_little_as_its_kind_allows() {
    let rows = [FIELD_AND_MORE, OTHERS].concat();
    assert_eq!(measured(&rows), rows);
}

fn measured(rows: &[Footprint]) -> Vec<Footprint> {
    let before = Rendered::of(&base());
    let changes: BTreeMap<String, _> = changes().into_iter().collect();
    let measure = |(name, ..): &Footprint| {
        let (hunks, surface) = before.moved(&Rendered::of(&edited(&changes[*name])));
        (*name, hunks, surface)
    };
    rows.iter().map(measure).collect()
}

/// A crate and its surface.
struct Rendered {
    files: BTreeMap<String, String>,
    surface: BTreeMap<String, usize>,
}

impl Rendered {
    fn of(folder: &Folder) -> Self {
        let files = generated(folder).into_iter().map(|File { path, text }| (path, text)).collect();
        Self { files, surface: surface_lines(folder) }
    }

    fn moved(&self, after: &Self) -> (usize, [usize; 2]) {
        let paths: BTreeSet<_> = self.files.keys().chain(after.files.keys()).collect();
        let text = |files: &BTreeMap<String, String>, path| files.get(path).cloned().unwrap_or_default();
        let hunks = paths.into_iter().map(|path| hunks(&text(&self.files, path), &text(&after.files, path))).sum();
        let missing = |from: &Self, to: &Self| {
            let kept = |line| to.surface.get(line).copied().unwrap_or_default();
            from.surface.iter().map(|(line, count)| count.saturating_sub(kept(line))).sum()
        };
        (hunks, [missing(self, after), missing(after, self)])
    }
}

/// Counts the runs of changed lines between two texts, with as few changed lines as possible.
fn hunks(old: &str, new: &str) -> usize {
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    (old, new) = (old.split_off(same), new.split_off(same));
    while old.last() == new.last() && old.pop().is_some() {
        new.pop();
    }
    // The length of the longest common part of the lines from here on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            common[at][other] = if old[at] == new[other] {
                common[at + 1][other + 1] + 1
            } else {
                common[at + 1][other].max(common[at][other + 1])
            };
        }
    }
    let (mut at, mut other, mut count, mut is_in_hunk) = (0, 0, 0, false);
    while at < old.len() || other < new.len() {
        let is_same = at < old.len() && other < new.len() && old[at] == new[other];
        count += usize::from(!is_same && !is_in_hunk);
        is_in_hunk = !is_same;
        let takes_old =
            is_same || other == new.len() || at < old.len() && common[at + 1][other] >= common[at][other + 1];
        at += usize::from(takes_old);
        other += usize::from(is_same || !takes_old);
    }
    count
}
