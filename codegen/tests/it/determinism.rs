//! The same schema gives the same bytes, and additions to it rename nothing.

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::json;

use crate::support::constructs::constructs;
use crate::support::documents::{document, members, model};
use crate::support::{folder, generated, surface_text, synthetic, torture};

fn folders() -> Vec<Folder> {
    let mut folders: Vec<_> = constructs().into_iter().map(|construct| construct.folder).collect();
    folders.extend([synthetic::api(), torture::functions(), torture::models(), torture::services()]);
    folders
}

#[test]
fn two_runs_give_the_same_bytes() {
    for folder in folders() {
        assert_eq!(generated(&folder), generated(&folder));
    }
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    for folder in folders() {
        let mut reversed = folder.clone();
        reversed.files.reverse();
        let mut rotated = folder.clone();
        rotated.files.rotate_left(folder.files.len() / 2);
        assert_eq!(generated(&reversed), generated(&folder));
        assert_eq!(generated(&rotated), generated(&folder));
    }
}

#[test]
fn the_line_ends_of_a_document_do_not_matter() {
    for folder in folders() {
        let mut windows = folder.clone();
        for file in &mut windows.files {
            file.bytes = str::from_utf8(&file.bytes).unwrap().replace('\n', "\r\n").into_bytes();
        }
        assert_eq!(generated(&windows), generated(&folder));
    }
}

#[test]
fn a_late_added_model_renames_nothing() {
    let late = model("v1APlanState", members(&["x"], |_, _| json!({ "type": "boolean" })));
    let holder = json!({ "$ref": "v1AAA", "plan": late, "tagged": { "$ref": "aav1Plan", "y": { "type": "boolean" } } });
    stays_when_added(&document("crews", "aaa", "GET", "/v1/aaa", &holder, &json!({})));
}

#[test]
fn a_late_added_operation_renames_nothing() {
    for (method, path) in [("GET", "/v1/plan/aa"), ("GET", "/v1/plans/aas"), ("POST", "/v1/plans:list-all")] {
        stays_when_added(&document("crews", "aaa", method, path, &json!([]), &json!({})));
    }
}

#[test]
fn a_late_added_operation_changes_no_function() {
    let list = |name: &str, path: &str| {
        let answer = json!({ "$ref": "v1ListThingsResponse", "x": { "type": "string" } });
        document("fleet", name, "GET", path, &answer, &json!({}))
    };
    let (zebras, alphas) = (list("zebras", "/v1/zebras/things"), list("alphas", "/v1/alphas/things"));
    let by_path = document("fleet", "path", "GET", "/v1/things", &json!([]), &json!({}));
    let functions = |files: Vec<SourceFile>| {
        let surface = surface_text(&folder(files));
        surface.lines().filter_map(|line| Some(line.strip_prefix("fn ")?.split('(').next()?.to_owned())).collect()
    };
    let functions: [Vec<String>; 3] =
        [vec![zebras.clone()], vec![zebras.clone(), alphas], vec![zebras, by_path]].map(functions);
    assert_eq!(functions[0], ["list_things"]);
    assert_eq!(functions[1], ["list_things_v1_alphas_things", "list_things_v1_zebras_things"]);
    assert_eq!(functions[2], ["list_things_v1_things", "list_things_v1_zebras_things"]);
}

#[test]
fn a_late_added_field_renames_nothing() {
    let added = json!({ "$ref": "v1Plan", "aaa": { "type": "string" }, "displayNAME2": { "type": "string" },
        "stop": { "type": "string" } });
    stays_when_added(&document("crews", "aaa", "GET", "/v1/aaa", &added, &json!({})));
}

#[test]
fn a_late_added_value_renames_nothing() {
    let paint = |values: &[&str]| {
        let paint = json!({ "$ref": "v1Paint", "type": "string", "enum": values });
        folder(vec![document("fleet", "x", "GET", "/v1/x", &json!({ "$ref": "v1Car", "paint": paint }), &json!({}))])
    };
    let before = surface_text(&paint(&["PAINT_UNSPECIFIED", "PAINT_RED"]));
    let after = surface_text(&paint(&["PAINT_UNSPECIFIED", "PAINT_RED", "PAINT_3D", "MATTE", "PAINT"]));
    assert_has_lines(&before, &after);
}

fn stays_when_added(late: &SourceFile) {
    let before = synthetic::api();
    let mut after = before.clone();
    after.files.push(late.clone());
    assert_has_lines(&surface_text(&before), &surface_text(&after));
}

/// Checks that all old lines are present, in the same order.
fn assert_has_lines(before: &str, after: &str) {
    let mut rest = after.lines();
    for line in before.lines() {
        assert!(rest.any(|other| other == line), "`{line}` is gone, or has moved:\n{after}");
    }
    assert_ne!(before, after);
}
