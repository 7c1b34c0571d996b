//! The public API of the published schema, one snapshot per module, for reviewers of a schema change.

mod conventions;
mod expand;
mod krate;
mod listing;
mod paths;
mod proof;
mod syntax;

use eset_connect_codegen::Folder;

use crate::support::{assert_named, path, schema, surface_lines, surfaces_of};

#[test]
fn every_module_of_the_schema_has_its_surface() {
    for surface in surfaces_of(&schema()) {
        assert_named!(format!("surface__{}", surface.module.replace("::", "_")), surface.text);
    }
}

#[test]
fn a_changed_field_moves_one_line() {
    let change = difference("\"format\": \"byte\"", "\"format\": \"date-time\"");
    assert_eq!(
        change,
        [
            "-installer_management::v1:     gpo_sccm_file: Option<Bytes> \"gpoSccmFile\"",
            "+installer_management::v1:     gpo_sccm_file: Option<Timestamp> \"gpoSccmFile\"",
        ]
    );
}

#[test]
fn an_added_field_moves_one_line() {
    let change = difference("\"gpoSccmFile\": {", "\"fileName\": { \"type\": \"string\" }, \"gpoSccmFile\": {");
    assert_eq!(change, ["+installer_management::v1:     file_name: Option<String> \"fileName\""]);
}

#[test]
fn a_changed_text_moves_none() {
    assert_eq!(difference("\"description\": \"", "\"description\": \"In other words: "), [""; 0]);
}

/// Returns the differences in the surfaces of the sample documents after a text in them is replaced.
fn difference(from: &str, to: &str) -> Vec<String> {
    let before = Folder::load(&path("modules")).unwrap();
    let mut after = before.clone();
    for file in &mut after.files {
        file.bytes = str::from_utf8(&file.bytes).unwrap().replace(from, to).into_bytes();
    }
    let (mut before, mut after) = (surface_lines(&before), surface_lines(&after));
    let shared: Vec<String> = before.keys().filter(|line| before.get(*line) == after.get(*line)).cloned().collect();
    for line in shared {
        before.remove(&line);
        after.remove(&line);
    }
    before.keys().map(|line| format!("-{line}")).chain(after.keys().map(|line| format!("+{line}"))).collect()
}
