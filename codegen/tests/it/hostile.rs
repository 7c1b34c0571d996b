//! A document can contain any text anywhere: it is accepted or rejected, and never breaks the output.

use eset_connect_codegen::Folder;
use serde_json::Value;

use crate::support::hostile::{TEXTS, long};
use crate::support::targets::check_generated;
use crate::support::{file, folder, path};

const API: &str = include_str!("../api.json");

/// A document with a string in every place that can have one.
const DOCUMENT: &str = r#"{
  "service": "fleet",
  "title": "Create vehicle",
  "method": "POST",
  "path": "/v1/depots/{depotUuid}/vehicles",
  "page": "vehicles.html",
  "description": "Text.",
  "parameters": [
    { "name": "depotUuid", "in": "path", "description": "Text.", "schema": { "type": "string" } },
    { "name": "state", "in": "query", "schema": { "type": "string", "title": "T", "enum": ["A", "B"] } }
  ],
  "request": { "contentType": "application/json", "schema": {
    "$ref": "v1Vehicle", "description": "Text.",
    "plate": { "type": "string", "format": "byte", "pattern": ".", "title": "T" },
    "driver": { "$ref": "v1Driver", "name": { "type": "string", "references": "v1.Name" } },
    "state": { "$ref": "v1State", "type": "string", "description": "A: one", "default": "A", "enum": ["A", "B"] },
    "labels": { "type": "object", "additionalProperties": { "type": "string" } },
    "wheels": [{ "$ref": "v1Wheel", "size": { "type": "integer", "format": "int32" } }]
  } },
  "responses": { "200": {
    "description": "Text.", "schema": { "$ref": "v1Vehicle" },
    "headers": { "request-id": { "description": "Text.", "style": "simple", "schema": { "type": "string" } } }
  } }
}"#;

#[test]
fn no_string_of_a_document_breaks_the_crate() {
    each_text_in_each_string(DOCUMENT, |changed| folder(vec![file("fleet/x.json", changed)]));
}

#[test]
fn no_string_of_the_api_file_breaks_the_crate() {
    each_text_in_each_string(API, |changed| Folder {
        files: vec![file("api.json", changed), file("fleet/x.json", DOCUMENT)],
    });
}

#[test]
fn no_string_about_on_premises_breaks_the_crate() {
    let files = Folder::load(&path("constructs/documents/on-premises")).unwrap().files;
    let (api, documents): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.path == "api.json");
    each_text_in_each_string(str::from_utf8(&api[0].bytes).unwrap(), |changed| {
        let files = documents.iter().cloned().chain([file("api.json", changed)]);
        Folder { files: files.collect() }
    });
}

fn each_text_in_each_string(document: &str, around: impl Fn(String) -> Folder) {
    let document: Value = serde_json::from_str(document).unwrap();
    let (all, [word, words]) = (TEXTS.join("\n"), long());
    for text in [&all, &word, &words, "", " ", "\0", "\\", "🚀", "self", "3D"] {
        for place in 0.. {
            let mut changed = document.clone();
            let mut to_go = place;
            if !replace(&mut changed, text, &mut to_go) {
                break;
            }
            check(&around(changed.to_string()));
        }
    }
}

/// Replaces the string with the index `number`, counting all keys and string values.
fn replace(value: &mut Value, text: &str, to_go: &mut usize) -> bool {
    let mut is_here = || {
        let is_here = *to_go == 0;
        *to_go = to_go.wrapping_sub(1);
        is_here
    };
    match value {
        Value::String(old) => {
            let is_here = is_here();
            if is_here {
                text.clone_into(old);
            }
            is_here
        }
        Value::Array(items) => items.iter_mut().any(|item| replace(item, text, to_go)),
        Value::Object(members) => {
            let key = members.keys().find(|_| is_here()).cloned();
            match key.and_then(|key| members.remove(&key)) {
                Some(inner) => members.insert(text.to_owned(), inner).is_none() || members.contains_key(text),
                None => members.values_mut().any(|inner| replace(inner, text, to_go)),
            }
        }
        _ => false,
    }
}

/// Checks that there is an error without files, or that every file is valid Rust or JSON.
fn check(folder: &Folder) {
    for source in check_generated(folder) {
        assert!(!source.text.contains("compile_error!"), "{}", source.text);
    }
}
