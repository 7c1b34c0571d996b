//! What becomes of OpenAPI documents: endpoint documents, or problems.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use std::fs;

use eset_connect_codegen::Folder;
use eset_connect_codegen::import::{Imported, Told, import};
use support::{assert_named, file, path};

fn import_text(name: &str, text: &str) -> (Folder, Imported) {
    let sources = Folder { files: vec![file(name, text)] };
    let imported = import(&sources, &Folder::default(), Told::default(), &mut |_| {});
    (sources, imported)
}

/// Every file of a corpus by its name without the ending.
fn corpus(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(path(folder)).unwrap().map(|entry| entry.unwrap().path());
    let named = |at: std::path::PathBuf| {
        (at.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(at).unwrap())
    };
    entries.map(named).collect()
}

#[test]
fn every_document_that_can_be_expressed_is() {
    for (name, text) in corpus("openapi/read") {
        let (sources, imported) = import_text(&format!("{name}.json"), &text);
        assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
        let mut body = text;
        for document in imported.documents {
            body += &format!("\n════ {}\n{}", document.path, document.text);
        }
        body += &imported.diagnostics.render(&sources);
        assert_named!(format!("openapi__{name}"), body);
    }
}

#[test]
fn every_document_that_cannot_is_explained() {
    for (name, text) in corpus("openapi/refused") {
        let (sources, imported) = import_text(&format!("{name}.json"), &text);
        assert!(imported.diagnostics.has_errors(), "{name} is not refused");
        assert!(imported.documents.is_empty());
        assert!(imported.diagnostics.iter().all(|problem| problem.help.is_some()), "every problem has its help");
        assert!(imported.diagnostics.iter().all(|problem| !problem.labels.is_empty()), "every problem has its place");
        assert_named!(format!("openapi__refused_{name}"), imported.diagnostics.render(&sources));
    }
}

#[test]
fn models_that_hold_each_other_over_and_over_are_printed_once() {
    let model = |index: usize| {
        let next = format!("{{ \"$ref\": \"#/components/schemas/v1M{}\" }}", index + 1);
        format!("\"v1M{index}\": {{ \"type\": \"object\", \"properties\": {{ \"a\": {next}, \"b\": {next} }} }}")
    };
    let models: Vec<String> = (0..30).map(model).collect();
    let text = format!(
        r##"{{ "openapi": "3.0.0", "info": {{ "title": "fleet" }}, "paths": {{ "/v1/m": {{ "get": {{ "responses": {{ "200":
        {{ "description": "", "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/v1M0" }} }} }} }} }} }} }} }},
        "components": {{ "schemas": {{ {}, "v1M30": {{ "type": "string" }} }} }} }}"##,
        models.join(", ")
    );
    let (sources, imported) = import_text("m.json", &text);
    assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
    let [document] = imported.documents.as_slice() else { panic!("one operation") };
    assert!(document.text.len() < 20_000_000, "{}", document.text.len());
    assert!(document.text.contains("\"$ref\": \"v1M29\""));
}

#[test]
fn models_deeper_than_a_document_can_be_are_refused() {
    let model = |index: usize| {
        let next = format!("{{ \"$ref\": \"#/components/schemas/v1M{}\" }}", index + 1);
        format!("\"v1M{index}\": {{ \"type\": \"object\", \"properties\": {{ \"a\": {next} }} }}")
    };
    let models: Vec<String> = (0..2000).map(model).collect();
    let text = format!(
        r##"{{ "openapi": "3.0.0", "info": {{ "title": "fleet" }}, "paths": {{ "/v1/m": {{ "get": {{ "responses": {{ "200":
        {{ "description": "", "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/v1M0" }} }} }} }} }} }} }} }},
        "components": {{ "schemas": {{ {}, "v1M2000": {{ "type": "string" }} }} }} }}"##,
        models.join(", ")
    );
    let (_, imported) = import_text("m.json", &text);
    let codes: Vec<&str> = imported.diagnostics.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["too-deep"]);
}
