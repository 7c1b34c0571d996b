//! A field that is added to a model changes only three parts of the generated files: its declaration, its setter and
//! its row. So a reviewer, a blame and a merge see the field and nothing else.

use std::fmt::Write as _;

use serde_json::json;

use crate::support::documents::{document, members, model, request};
use crate::support::{assert_named, folder, generated};

#[test]
fn an_added_field_changes_only_its_own_lines() {
    let crate_of = |names: &[&str]| {
        let vehicle = model("fleetv1Vehicle", members(names, |_, _| json!({ "type": "string" })));
        let answer = model("fleetv1UpdateVehicleResponse", members(&["vehicle"], |_, _| vehicle.clone()));
        let body = model("fleetv1UpdateVehicleRequest", members(&["vehicle"], |_, _| vehicle.clone()));
        generated(&folder(vec![document("fleet", "update", "PUT", "/v1/vehicles", &answer, &request(&body))]))
    };
    let (before, after) = (crate_of(&["color", "name", "plate"]), crate_of(&["color", "doors", "name", "plate"]));
    let paths = |files: &[eset_connect_codegen::File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&before), paths(&after));
    let mut hunks = String::new();
    for (old, new) in before.iter().zip(&after).filter(|(old, new)| old != new) {
        write!(hunks, "{}", added(&new.path, &old.text, &new.text)).unwrap();
    }
    assert_named!("added__field", hunks);
}

/// The lines of `new` that `old` lacks, with the line before each run of them. Every line of `old` must be there.
fn added(path: &str, old: &str, new: &str) -> String {
    let (mut rest, mut hunks, mut before, mut is_in_hunk) = (old.lines().peekable(), String::new(), "", false);
    for line in new.lines() {
        if rest.next_if_eq(&line).is_some() {
            is_in_hunk = false;
        } else {
            if !is_in_hunk {
                writeln!(hunks, "──── {path}\n {before}").unwrap();
            }
            writeln!(hunks, "+{line}").unwrap();
            is_in_hunk = true;
        }
        before = line;
    }
    assert_eq!(rest.next(), None, "a line of {path} is changed or gone");
    hunks
}
