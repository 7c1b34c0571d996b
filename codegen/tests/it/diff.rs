//! The difference of two schemas, one fixture for each kind of change: the edit above, the printed difference below.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use eset_connect_codegen::Folder;
use eset_connect_codegen::diff::print::{self, Options};
use eset_connect_codegen::diff::{Change, Diff, Kind};
use serde_json::Value;

use crate::support::changes::{base, changes, edit, edited, replace};
use crate::support::{api, assert_named, schema};

const ALL: Options = Options { all: true, coloured: false };

/// A fixture, and what it changes.
struct Fixture {
    name: String,
    change: Value,
    there: Diff,
    back: Diff,
}

/// Computed once, for all tests.
static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let base = api(&base());
    let fixture = |(name, change): (String, Value)| {
        let head = api(&edited(&change));
        Fixture { name, change, there: head.diff(&base), back: base.diff(&head) }
    };
    changes().into_iter().map(fixture).collect()
});

#[test]
fn every_kind_of_change_is_printed() {
    for Fixture { name, change, there, back } in &*FIXTURES {
        let (there, back) = (print::text(there, ALL), print::text(back, ALL));
        let body = format!("{change:#}\n════\n{there}════ the other way round\n{back}");
        assert_named!(format!("diff__{name}"), body);
    }
}

/// The entries of a changelog, for each fixture with an effect on programs.
#[test]
fn every_kind_of_change_is_an_entry_of_a_changelog() {
    let mut body = String::new();
    for Fixture { name, there, .. } in &*FIXTURES {
        let entries = print::changelog(there);
        if there.changes.iter().all(Change::is_cosmetic) {
            assert!(entries.starts_with("* No effect on programs: ") && entries.lines().count() == 1, "{entries}");
        } else {
            let _ = write!(body, "════ {name}\n{entries}");
        }
    }
    assert_named!("diff__changelog_entries", body);
}

#[test]
fn every_kind_has_a_fixture() {
    let all = FIXTURES.iter().flat_map(|fixture| [&fixture.there, &fixture.back]);
    let found: BTreeSet<Kind> = all.flat_map(|diff| &diff.changes).map(|change| change.kind).collect();
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !found.contains(kind)).map(|kind| kind.code()).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn what_is_added_in_one_direction_is_removed_in_the_other() {
    for Fixture { name, there, back, .. } in &*FIXTURES {
        assert!(!there.changes.is_empty() && !back.changes.is_empty(), "{name}");
        let items = |diff: &Diff, is_new: bool| {
            let items = diff.changes.iter().flat_map(|change| &change.items);
            let items = items.map(|item| if is_new { &item.after } else { &item.before });
            items.flatten().cloned().collect::<BTreeSet<String>>()
        };
        assert_eq!(items(there, true), items(back, false), "{name}");
        assert_eq!(items(there, false), items(back, true), "{name}");
    }
}

#[test]
fn a_schema_does_not_differ_from_itself() {
    for folder in [base(), schema()] {
        let diff = difference(&folder, &folder);
        assert_eq!(diff.changes, []);
        let text = print::text(&diff, ALL);
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.ends_with("is still right, since nothing changed\n"), "{text}");
        assert_eq!(print::changelog(&diff), "");
    }
}

/// The vendor edits nearly all texts in every release.
#[test]
fn an_edit_of_every_text_is_one_line_and_a_patch() {
    let schema = schema();
    let mut head = schema.clone();
    for file in head.files.iter_mut().filter(|file| file.path.starts_with("texts/") && !file.path.contains("sources")) {
        let mut texts: Value = serde_json::from_slice(&file.bytes).unwrap();
        edit_texts(&mut texts);
        file.bytes = texts.to_string().into_bytes();
    }
    let diff = difference(&schema, &head);
    assert!(diff.changes.len() > 1000, "{}", diff.changes.len());
    assert!(diff.changes.iter().all(|change| change.kind == Kind::Text && change.is_cosmetic()));
    let text = print::text(&diff, Options::default());
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.contains(" texts (--all lists them)\n") && text.ends_with("(a patch version)\n"), "{text}");
    let entries = print::changelog(&diff);
    assert_eq!(entries.lines().count(), 1, "{entries}");
    assert!(entries.starts_with("* No effect on programs: ") && entries.ends_with(" texts.\n"), "{entries}");
}

fn edit_texts(value: &mut Value) {
    match value {
        Value::String(text) => text.push_str(" In other words."),
        Value::Object(members) => {
            let texts = members.iter_mut().filter(|(key, _)| *key != "unknown");
            texts.for_each(|(_, value)| edit_texts(value));
        }
        _ => {}
    }
}

#[test]
fn many_changes_are_printed_in_every_format() {
    let names = ["field-added", "field-renamed", "value-removed", "text-changed", "operation-added", "region-removed"];
    let mut head = base();
    for (_, change) in changes().into_iter().filter(|(name, _)| names.contains(&name.as_str())) {
        edit(&mut head, &change);
    }
    let diff = difference(&base(), &head);
    assert!(diff.breaks_rust() && diff.breaks_wire());
    assert_named!("diff__text", print::text(&diff, Options::default()));
    assert_named!("diff__colored_text", print::text(&diff, Options { coloured: true, all: false }).escape_debug());
    assert_named!("diff__markdown", print::markdown(&diff, Options::default()));
    assert_named!("diff__json", print::json(&diff, Options::default()));
    assert_named!("diff__changelog", print::changelog(&diff));
}

/// An old caller of `list(from, to)` compiles and sends the two in each other's place.
#[test]
fn arguments_that_trade_places_break_callers() {
    const DEPOT: &str = r#"{ "name": "depotUuid", "in": "query", "required": true, "schema": { "type": "string", "references": "v1.Depot" } }"#;
    const CITY: &str = r#"{ "name": "city", "in": "query", "required": true, "schema": { "type": "string" } }"#;
    let with = |parameters: [&str; 2]| {
        let mut folder = base();
        replace(&mut folder, "fleet/v1_vehicles_get.json", DEPOT, &parameters.join(", "));
        folder
    };
    let diff = difference(&with([DEPOT, CITY]), &with([CITY, DEPOT]));
    assert!(diff.breaks_rust() && !diff.breaks_wire(), "{}", print::text(&diff, ALL));
}

#[test]
fn names_of_the_schema_are_not_markup() {
    let hostile = "**x** <b>|`\u{1b}[31m";
    let mut head = base();
    let field = serde_json::json!({ (hostile): { "type": "string" } }).to_string();
    let field = format!("\"$ref\": \"v1Seat\", {}", &field[1..field.len() - 1]);
    replace(&mut head, "fleet/v1_vehicles_post.json", "\"$ref\": \"v1Seat\"", &field);
    let diff = difference(&base(), &head);
    assert_named!("diff__hostile", format!("{}{}", print::text(&diff, ALL), print::markdown(&diff, ALL)));
}

fn difference(base: &Folder, head: &Folder) -> Diff {
    api(head).diff(&api(base))
}
