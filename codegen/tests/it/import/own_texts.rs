//! If the maintainers write their own texts, an import takes facts and fingerprints, but no texts.

use std::collections::BTreeSet;

use eset_connect_codegen::import::{Overrides, import};
use eset_connect_codegen::{Folder, SourceFile};

use super::printer::json::{Json, parse};
use super::{DATE, at_mut, sample};
use crate::support::{file, surface_text};

const FINGERPRINTS: &str = "texts/sources/fleet-management.json";

fn api_file(texts: &str) -> SourceFile {
    let text = format!(
        r#"{{"crate": "fleet-api", "hostTemplate": "https://{{region}}.{{host}}.example.com",
            "regions": {{"eu": "Europe"}}, "services": {{"fleet-management": {{}}}}{texts}}}"#
    );
    file("api.json", text)
}

/// Returns the schema folder after an import into it, and the items that the import reports as changed.
fn after(schema: &Folder, openapi: &Json) -> (Folder, Vec<String>) {
    let sources = Folder { files: vec![file("openapi.json", openapi.pretty())] };
    let overrides = Overrides { service: Some("fleet-management"), method: None };
    let imported = import(&sources, schema, overrides, &mut |_| {});
    assert_eq!(imported.caused, [""; 0]);
    assert!(!imported.diagnostics.has_errors(), "{}", imported.diagnostics.render(&sources));
    let changed = imported.fingerprints.iter().flat_map(|file| file.changed.clone()).collect();
    (schema.with(&imported.files()), changed)
}

fn own() -> Folder {
    Folder { files: vec![api_file(r#", "texts": "own""#)] }
}

fn text<'f>(folder: &'f Folder, path: &str) -> &'f str {
    let file = folder.files.iter().find(|file| file.path == path).unwrap();
    str::from_utf8(&file.bytes).unwrap()
}

/// The sample, after an edit of a text by the vendor.
fn with_other_month() -> Json {
    Json::parse(&sample().pretty().replace("1 to 12, or 0.", "1 to 12.")).unwrap()
}

/// Returns all longer texts in a JSON document.
fn texts(json: &Json, found: &mut BTreeSet<String>) {
    for key in ["description", "title"] {
        found.extend(json.text(key).filter(|text| text.split_whitespace().count() > 6).map(str::to_owned));
    }
    json.members().iter().for_each(|(_, member)| texts(member, found));
    json.elements().iter().for_each(|element| texts(element, found));
}

#[test]
fn own_texts_take_facts_and_no_text() {
    let openapi = sample();
    let (folder, changed) = after(&own(), &openapi);
    assert_eq!(changed, [""; 0]);
    let mut of_source = BTreeSet::new();
    texts(&openapi, &mut of_source);
    assert!(of_source.len() > 20);
    for file in &folder.files {
        let json = parse(str::from_utf8(&file.bytes).unwrap());
        let mut here = BTreeSet::new();
        texts(&json, &mut here);
        assert_eq!(here.intersection(&of_source).next(), None, "{}", file.path);
    }
    let (with_texts, _) = after(&Folder { files: vec![api_file("")] }, &openapi);
    assert_eq!(surface_text(&folder), surface_text(&with_texts));
    assert!(with_texts.files.iter().all(|file| file.path != FINGERPRINTS));
}

#[test]
fn texts_of_a_header_and_its_schema_are_not_taken() {
    let headers = r#"{"X-Foo": {"description": "A", "schema": {"type": "string", "description": "B", "title": "C"}}}"#;
    let openapi = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "fleet-management", "version": "1"}}, "paths": {{"/v1/a": {{"get": {{
            "summary": "A", "x-page": "a sentence in place of a name",
            "responses": {{"200": {{"description": "OK", "headers": {headers}}}}}}}}}}}}}"#
    );
    let (folder, _) = after(&own(), &Json::parse(&openapi).unwrap());
    let document = Json::parse(text(&folder, "fleet-management/v1_a_get.json")).unwrap();
    let header = document.at(&["responses", "200", "headers", "X-Foo"]).unwrap();
    assert_eq!(header.pretty(), Json::parse(r#"{"schema": {"type": "string"}}"#).unwrap().pretty());
    assert!(!document.pretty().contains("sentence"));
}

#[test]
fn a_second_import_of_the_same_texts_changes_nothing() {
    let (once, _) = after(&own(), &sample());
    let (twice, changed) = after(&once, &sample());
    assert_eq!(changed, [""; 0]);
    for file in &once.files {
        assert_eq!(text(&once, &file.path), text(&twice, &file.path));
    }
}

#[test]
fn a_changed_text_is_reported_until_it_is_checked() {
    let (before, _) = after(&own(), &sample());
    let mut openapi = sample();
    at_mut(&mut openapi, &DATE).get_mut("month").unwrap().set("description", "1 to 12.");
    let (folder, changed) = after(&before, &openapi);
    assert_eq!(changed, ["typeDate.month"]);
    let stored = parse(text(&folder, FINGERPRINTS));
    let entry = stored.get("typeDate.month").unwrap();
    let old = parse(text(&before, FINGERPRINTS));
    assert_eq!(entry.text("described"), old.text("typeDate.month"));
    assert_ne!(entry.text("now"), old.text("typeDate.month"));

    let (again, changed) = after(&folder, &openapi);
    assert_eq!(changed, [""; 0], "it was reported");
    assert_eq!(text(&again, FINGERPRINTS), text(&folder, FINGERPRINTS), "and is not forgotten");

    let (back, _) = after(&folder, &sample());
    assert_eq!(text(&back, FINGERPRINTS), text(&before, FINGERPRINTS));
}

#[test]
fn the_fingerprint_of_a_removed_item_is_removed() {
    let (before, _) = after(&own(), &sample());
    assert!(parse(text(&before, FINGERPRINTS)).get("typeDate.month").is_some());
    let mut openapi = sample();
    at_mut(&mut openapi, &DATE).remove("month").unwrap();
    let (folder, _) = after(&before, &openapi);
    assert!(parse(text(&folder, FINGERPRINTS)).get("typeDate.month").is_none());
    surface_text(&folder);
}

#[test]
fn texts_of_a_document_are_preserved() {
    let (mut folder, _) = after(&own(), &sample());
    let path = "fleet-management/v1_vehicles_get.json";
    let mut document = parse(text(&folder, path));
    document.set("description", "A sentence of ours.");
    // At their position among the keys.
    let file = folder.files.iter_mut().find(|file| file.path == path).unwrap();
    file.bytes = document.pretty().into_bytes();
    let (folder, _) = after(&folder, &sample());
    assert_eq!(parse(text(&folder, path)).text("description"), Some("A sentence of ours."));
}

#[test]
fn a_text_of_a_document_gives_way_to_a_new_property_of_its_name() {
    let (mut folder, _) = after(&own(), &sample());
    let path = "fleet-management/v1_vehicles_vehicleUuid_get.json";
    let file = folder.files.iter_mut().find(|file| file.path == path).unwrap();
    let document = str::from_utf8(&file.bytes).unwrap();
    let model = r#""$ref": "typeDate","#;
    assert!(document.contains(model), "{document}");
    file.bytes = document.replace(model, r#""$ref": "typeDate", "description": "Ours.","#).into_bytes();
    let mut openapi = sample();
    at_mut(&mut openapi, &DATE).set("description", Json::from([("type", "string".into())]));
    let (folder, _) = after(&folder, &openapi);
    let found: String = text(&folder, path).split_whitespace().collect();
    assert!(found.contains(r#""$ref":"typeDate","title":"Ours.","#), "{found}");
}

#[test]
fn a_quoted_operation_has_the_texts_of_the_vendor() {
    let quotes = r#", "texts": "own", "quotes": [
        {"service": "fleet-management", "operation": "GET /v1/vehicles", "reason": "A sample."}]"#;
    let (folder, _) = after(&Folder { files: vec![api_file(quotes)] }, &sample());
    let (with_texts, _) = after(&Folder { files: vec![api_file("")] }, &sample());
    let (without, _) = after(&own(), &sample());
    let sample_path = "fleet-management/v1_vehicles_get.json";
    assert_eq!(text(&folder, sample_path), text(&with_texts, sample_path));
    assert_ne!(text(&without, sample_path), text(&with_texts, sample_path));
    let other = "fleet-management/v1_vehicles_vehicleUuid_get.json";
    assert_eq!(text(&folder, other), text(&without, other));
}

#[test]
fn a_text_to_check_stays_one_under_a_new_name() {
    const OURS: &str = r#"{"models": {"typeDate": {"fields": {"month": "From 1 to 12."}}}}"#;
    let (mut before, _) = after(&own(), &sample());
    before.files.push(file("texts/fleet-management.json", OURS));
    let (before, _) = after(&before, &with_other_month());
    assert!(text(&before, FINGERPRINTS).contains(r#""typeDate.month": {"#));
    let renamed = with_other_month().pretty().replace("typeDate", "typeCalendarDate");
    let (folder, changed) = after(&before, &Json::parse(&renamed).unwrap());
    assert_eq!(changed, [""; 0]);
    let stored = Json::parse(text(&folder, FINGERPRINTS)).unwrap();
    let old = Json::parse(text(&before, FINGERPRINTS)).unwrap();
    assert_eq!(stored.get("typeCalendarDate.month"), old.get("typeDate.month"));
    assert!(stored.get("typeCalendarDate.month").unwrap().get("now").is_some());
    assert!(stored.get("typeDate.month").is_none());
}
