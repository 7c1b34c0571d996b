//! The fixtures of differences: one base, and one change of it for each kind of change.

use std::fs;
use std::path::{Path, PathBuf};

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::Value;

/// Returns the schema that every change starts from.
pub fn base() -> Folder {
    Folder::load(&path("base")).unwrap()
}

/// Returns the fixtures by name. Each has, for each file of the base that differs, its new content, `null` if it is gone,
/// or replacements.
pub fn changes() -> Vec<(String, Value)> {
    let mut changes = Vec::new();
    for entry in fs::read_dir(path("changes")).unwrap() {
        let path = entry.unwrap().path();
        let change = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        changes.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), change));
    }
    changes.sort_by(|a, b| a.0.cmp(&b.0));
    changes
}

/// Returns the base with a change.
pub fn edited(change: &Value) -> Folder {
    let mut head = base();
    edit(&mut head, change);
    head
}

pub fn edit(head: &mut Folder, change: &Value) {
    for (path, edit) in change.as_object().unwrap() {
        match edit {
            Value::Array(replacements) => {
                for replacement in replacements {
                    replace(head, path, replacement[0].as_str().unwrap(), replacement[1].as_str().unwrap());
                }
            }
            edit => {
                head.files.retain(|file| file.path != *path);
                if !edit.is_null() {
                    head.files.push(SourceFile { path: path.clone(), bytes: edit.to_string().into_bytes() });
                }
            }
        }
    }
    head.files.sort_by(|a, b| a.path.cmp(&b.path));
}

pub fn replace(head: &mut Folder, path: &str, from: &str, to: &str) {
    let file = head.files.iter_mut().find(|file| file.path == path).unwrap();
    let text = str::from_utf8(&file.bytes).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}");
    file.bytes = text.replace(from, to).into_bytes();
}

fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff").join(inside)
}
