//! OpenAPI documents and the results of their import: endpoint documents or diagnostics.

use std::fs;

use eset_connect_codegen::import::{Change, Imported, Overrides, import};
use eset_connect_codegen::{Folder, SourceFile};

use crate::support::{assert_named, entries, file, folder, path, stem};

/// Imports a document into a schema with these files.
fn import_into(schema: Vec<SourceFile>, name: &str, text: &str, service: Option<&str>) -> (Folder, Imported) {
    let sources = Folder { files: vec![file(name, text)] };
    let imported = import(&sources, &Folder { files: schema }, Overrides { service, method: None }, &mut |_| {});
    (sources, imported)
}

fn import_text(name: &str, text: &str) -> (Folder, Imported) {
    import_into(Vec::new(), name, text, None)
}

/// Returns the name and the text of each fixture.
fn corpus(folder: &str) -> Vec<(String, String)> {
    entries(&path(folder)).into_iter().map(|at| (stem(&at), fs::read_to_string(at).unwrap())).collect()
}

#[test]
fn every_document_that_can_be_expressed_is() {
    for (name, text) in corpus("openapi/read") {
        let (sources, imported) = import_text(&format!("{name}.json"), &text);
        assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
        let mut parts = vec![text];
        for document in imported.documents {
            parts.push(format!("════ {}\n{}", document.path, document.text));
        }
        parts.push(imported.diagnostics.render(&sources));
        assert_named!(format!("openapi__{name}"), parts.join("\n"));
    }
}

#[test]
fn every_document_that_cannot_is_explained() {
    for (name, text) in corpus("openapi/refused") {
        let (sources, imported) = import_text(&format!("{name}.json"), &text);
        assert!(imported.diagnostics.has_errors(), "{name} is not refused");
        assert!(imported.diagnostics.iter().all(|problem| problem.help.is_some()), "every problem has its help");
        assert!(imported.diagnostics.iter().all(|problem| !problem.labels.is_empty()), "every problem has its place");
        let mut body = format!("{}\n════\n{}", text.trim_end(), imported.diagnostics.render(&sources));
        // An error excludes only its own operation.
        for document in &imported.documents {
            body = format!("{body}\n════ imported: {}\n", document.path);
        }
        assert_named!(format!("openapi__refused_{name}"), body);
    }
}

/// Returns the schemas that the documents of gateways become.
pub fn gateways() -> Vec<(String, Folder)> {
    let imported = |(name, text): (String, String)| {
        let (sources, imported) = import_into(Vec::new(), &format!("{name}.json"), &text, Some(&name));
        assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
        assert_eq!(imported.refused, [""; 0], "{name}");
        assert!(!imported.documents.is_empty(), "{name}");
        (name, folder(imported.documents.into_iter().map(|document| file(document.path, document.text)).collect()))
    };
    corpus("openapi/gateways").into_iter().map(imported).collect()
}

#[test]
fn documents_of_gateways_are_imported_whole() {
    assert_eq!(gateways().len(), 16);
}

#[test]
fn an_error_costs_only_its_own_operation() {
    let more = ONE.replace("\"/v1/a\":", "\"/v1/b\": { \"get\": { \"responses\": { \"x\": {} } } }, \"/v1/a\":");
    let (_, imported) = import_text("one.json", &more);
    let paths: Vec<&str> = imported.documents.iter().map(|document| document.path.as_str()).collect();
    assert_eq!((paths, imported.refused.len()), (vec!["fleet/v1_a_get.json"], 1));
    assert_eq!(imported.diagnostics.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["bad-status"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let (sources, imported) = import_text("one.json", &format!("\u{feff}{ONE}"));
    assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
    assert_eq!(imported.documents.len(), 1);
    let (sources, imported) = import_text("one.json", &format!("\u{feff}{}", ONE.replace("\"200\"", "\"2000\"")));
    assert!(imported.diagnostics.render(&sources).contains("\"2000\": {"), "{}", imported.diagnostics.render(&sources));
    let (sources, imported) = import_text("one.json", &format!("\u{feff}{}", &ONE[..ONE.len() - 1]));
    assert!(imported.diagnostics.render(&sources).contains("[not-json]"), "{}", imported.diagnostics.render(&sources));
}

#[test]
fn a_document_that_another_one_needs_is_not_changed() {
    let old = |method: &str, path: &str, schema: &str| {
        format!(
            r#"{{ "service": "fleet", "title": "T", "method": "{method}", "path": "{path}",
              "responses": {{ "200": {{ "schema": {schema} }} }} }}"#
        )
    };
    let printed = r#"{ "$ref": "v1GetAResponse", "car": { "$ref": "v1Car", "doors": { "type": "integer" } } }"#;
    let named = r#"{ "$ref": "v1GetBResponse", "car": { "$ref": "v1Car" } }"#;
    let schema = vec![
        file("fleet/v1_a_get.json", old("GET", "/v1/a", printed)),
        file("fleet/v1_b_get.json", old("GET", "/v1/b", named)),
    ];
    let (sources, imported) = import_into(schema, "one.json", ONE, None);
    assert!(imported.documents.is_empty());
    assert_named!("openapi__a_document_that_another_one_needs", imported.diagnostics.render(&sources));
}

#[test]
fn a_document_that_contradicts_another_is_refused() {
    let other = r#"{ "service": "fleet", "title": "T", "method": "GET", "path": "/v1/b", "responses": {
      "200": { "schema": { "$ref": "v1Car", "doors": { "type": "string" } } } } }"#;
    let source = ONE.replace(
        "\"description\": \"Done.\"",
        r#""description": "Done.", "content": { "application/json": { "schema": { "allOf": [{ "$ref": "\u0023/components/schemas/v1Car" }] } } }"#,
    );
    let car = r#"{ "components": { "schemas": { "v1Car": { "type": "object", "properties": { "doors": { "type": "integer" } } } } }, "#;
    let source = source.replacen('{', car, 1);
    let (sources, imported) = import_into(vec![file("fleet/v1_b_get.json", other)], "one.json", &source, None);
    assert!(imported.documents.is_empty());
    assert_named!("openapi__a_document_that_contradicts_another_is_refused", imported.diagnostics.render(&sources));
}

/// A service with one operation, whose response is the first of `count` schemas. `schema` builds each of them from a
/// reference to the next.
fn chained(count: usize, schema: impl Fn(&str) -> String) -> String {
    let link = |index: usize| {
        let next = format!("{{ \"$ref\": \"#/components/schemas/v1M{}\" }}", index + 1);
        format!("\"v1M{index}\": {}", schema(&next))
    };
    let schemas: Vec<String> = (0..count).map(link).collect();
    format!(
        r##"{{ "openapi": "3.0.0", "info": {{ "title": "fleet" }}, "paths": {{ "/v1/m": {{ "get": {{ "responses": {{ "200":
        {{ "description": "", "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/v1M0" }} }} }} }} }} }} }} }},
        "components": {{ "schemas": {{ {}, "v1M{count}": {{ "type": "string" }} }} }} }}"##,
        schemas.join(", ")
    )
}

fn codes(text: &str) -> Vec<&'static str> {
    import_text("m.json", text).1.diagnostics.iter().map(|problem| problem.code).collect()
}

#[test]
fn deeply_nested_models_are_printed_once() {
    let model = |next: &str| format!("{{ \"type\": \"object\", \"properties\": {{ \"a\": {next}, \"b\": {next} }} }}");
    let (sources, imported) = import_text("m.json", &chained(30, model));
    assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
    let [document] = imported.documents.as_slice() else { panic!("one operation") };
    assert!(document.text.len() < 20_000_000, "{}", document.text.len());
    assert!(document.text.contains("\"$ref\": \"v1M29\""));
}

#[test]
fn deeply_nested_unnamed_objects_are_refused() {
    let list = |next: &str| {
        let item = format!("{{ \"type\": \"object\", \"properties\": {{ \"a\": {next}, \"b\": {next} }} }}");
        format!("{{ \"type\": \"array\", \"items\": {item} }}")
    };
    assert_eq!(codes(&chained(24, list)), ["too-large"]);
}

#[test]
fn models_deeper_than_a_document_can_be_are_refused() {
    let model = |next: &str| format!("{{ \"type\": \"object\", \"properties\": {{ \"a\": {next} }} }}");
    assert_eq!(codes(&chained(2000, model)), ["too-deep"]);
}

const ONE: &str = r#"{ "openapi": "3.0.0", "info": { "title": "fleet" }, "paths": { "/v1/a": { "get": { "summary": "List",
  "description": "Lists.", "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string" } }],
  "responses": { "200": { "description": "Done." } } } } } }"#;

#[test]
fn a_document_that_cannot_be_read_is_not_written_over() {
    let schema = vec![file("fleet/v1_a_get.json", "{ \"service\": \"fleet\" }")];
    let (sources, imported) = import_into(schema, "one.json", ONE, None);
    assert_named!("openapi__a_document_that_cannot_be_read_is_not_written_over", imported.diagnostics.render(&sources));
}

#[test]
fn a_file_that_is_too_large_is_refused_at_once() {
    let (sources, imported) = import_text("large.txt", &"x\n".repeat(25 << 20));
    assert_named!("openapi__a_file_that_is_too_large_is_refused_at_once", imported.diagnostics.render(&sources));
}

#[test]
fn a_second_import_changes_no_byte() {
    let (_, first) = import_text("one.json", ONE);
    let files = first.documents.into_iter().map(|document| file(document.path, document.text));
    let (_, second) = import_into(files.collect(), "one.json", ONE, None);
    assert!(second.documents.iter().all(|document| document.change == Change::Same));
}

#[test]
fn an_import_updates_only_what_its_source_contains() {
    let document = r#"{
      "service": "fleet", "title": "An older title", "method": "GET", "path": "/v1/a", "page": "a.html",
      "description": "An older text.",
      "parameters": [{ "name": "q", "in": "query", "description": "Ours.", "schema": { "type": "integer" } }],
      "responses": { "200": { "description": "Done." }, "404": { "description": "Gone." } }
    }"#;
    let (sources, imported) = import_into(vec![file("fleet/v1_a_get.json", document)], "one.json", ONE, None);
    let [document] = imported.documents.as_slice() else { panic!("{}", imported.diagnostics.render(&sources)) };
    let preserved: Vec<String> =
        document.preserved.iter().map(|fact| format!("{} of {}", fact.what, fact.at)).collect();
    assert_named!(
        "openapi__an_import_updates_only_what_its_source_contains",
        format!("{:?}, preserved: {}\n{}", document.change, preserved.join(", "), document.text)
    );
}

/// Returns the diagnostics of an import of [`ONE`], which describes `GET /v1/a` of `fleet`, into a folder with this
/// file.
fn said_beside(path: &str, text: &str, service: Option<&str>) -> Vec<String> {
    let (_, imported) = import_into(vec![file(path, text)], "one.json", ONE, service);
    assert_eq!(imported.documents.is_empty(), imported.diagnostics.has_errors());
    imported.diagnostics.iter().map(|problem| format!("[{}] {}", problem.code, problem.message)).collect()
}

#[test]
fn documents_that_differ_only_in_case_are_refused() {
    let other = r#"{ "service": "fleet", "title": "T", "method": "GET", "path": "/v1/A", "responses": {} }"#;
    let message = "the documents `fleet/V1_a_get.json` and `fleet/v1_a_get.json` differ only in case";
    assert_eq!(said_beside("fleet/V1_a_get.json", other, None), [format!("[name-conflict] {message}")]);
    assert_eq!(said_beside("navy/V1_a_get.json", other, None), [""; 0]);
}

#[test]
fn services_that_differ_only_in_case_are_refused() {
    let api = include_str!("../api.json");
    let message = "[name-conflict] the services `fleet` and `Fleet` differ only in case";
    assert_eq!(said_beside("api.json", api, Some("Fleet")), [message]);
    assert_eq!(said_beside("fleet/x.json", "{}", Some("Fleet")), [message]);
    assert_eq!(said_beside("api.json", api, Some("fleet")), [""; 0]);
}

#[test]
fn a_service_in_other_case_is_reported_once() {
    let more = ONE.replace("\"/v1/a\":", "\"/v1/b\": { \"get\": { \"responses\": {} } }, \"/v1/a\":");
    let schema = vec![file("api.json", include_str!("../api.json"))];
    let (sources, imported) = import_into(schema, "one.json", &more, Some("FLEET"));
    assert_named!("openapi__a_service_in_other_case_is_reported_once", imported.diagnostics.render(&sources));
}
