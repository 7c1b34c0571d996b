//! An update imports everything that the vendor publishes, and removes what it no longer publishes.

use eset_connect_codegen::import::{Overrides, Updated, import, update};
use eset_connect_codegen::{Folder, RuntimeDependency, generate};

use super::printer::json::{Json, parse};
use super::{DATE, at_mut, sample};
use crate::support::file;

const API: &str = r#"{
    "crate": "fleet-api",
    "texts": "own",
    "hostTemplate": "https://{region}.{host}.example.com",
    "regions": { "eu": "Europe" },
    "services": { "fleet-management": {} }
}"#;

const TEXTS: &str = r#"{
    "operations": {
        "GET /v1/vehicles": { "text": "Lists vehicles.", "parameters": { "includeRetired": "Retired ones too." } },
        "DELETE /v1/vehicles/{vehicleUuid}": { "text": "Deletes a vehicle." }
    },
    "models": { "typeDate": { "text": "A day.", "fields": { "day": "From 1.", "month": "From 1." } } }
}"#;

const TEXTS_FILE: &str = "texts/fleet-management.json";

fn updated(schema: &Folder, openapi: &Json) -> Updated {
    let sources = Folder { files: vec![file("fleet-management.json", openapi.pretty())] };
    update(&sources, schema, &mut |_| {})
}

/// A schema with everything that is published, and with texts.
fn schema() -> Folder {
    let empty = Folder { files: vec![file("api.json", API)] };
    let Updated { imported, schema, removed_texts } = updated(&empty, &sample());
    assert_eq!((imported.refused.len(), imported.unreadable, removed_texts.len()), (0, 0, 0));
    schema.with(&[(TEXTS_FILE, TEXTS)].into())
}

fn text<'f>(folder: &'f Folder, path: &str) -> Option<&'f str> {
    let file = folder.files.iter().find(|file| file.path == path)?;
    Some(str::from_utf8(&file.bytes).unwrap())
}

fn assert_generates(schema: &Folder) {
    let generated = generate(schema, &RuntimeDependency::Version("0.1".to_owned()));
    assert_eq!(generated.diagnostics.render(schema), "");
}

const DELETE: &str = "fleet-management/v1_vehicles_vehicleUuid_delete.json";

fn without_delete() -> Json {
    let mut openapi = sample();
    at_mut(&mut openapi, &["paths", "/v1/vehicles/{vehicleUuid}"]).remove("delete").unwrap();
    openapi
}

#[test]
fn the_same_documents_change_nothing() {
    let schema = schema();
    let again = updated(&schema, &sample());
    assert_eq!(again.imported.absent, [""; 0]);
    let files = |folder: &Folder| folder.files.iter().map(|f| (f.path.clone(), f.bytes.clone())).collect::<Vec<_>>();
    assert_eq!(files(&again.schema), files(&schema));
}

#[test]
fn an_operation_that_is_no_longer_published_is_removed() {
    let schema = schema();
    assert_generates(&schema);
    assert!(text(&schema, DELETE).is_some());
    let updated = updated(&schema, &without_delete());
    assert_eq!(updated.imported.absent, [DELETE]);
    assert_eq!(text(&updated.schema, DELETE), None);
    assert_generates(&updated.schema);
}

#[test]
fn the_texts_of_removed_items_are_removed() {
    let mut openapi = without_delete();
    at_mut(&mut openapi, &DATE).remove("month").unwrap();
    let updated = updated(&schema(), &openapi);
    let removed = updated.removed_texts.get(TEXTS_FILE).unwrap();
    assert_eq!(removed, &["DELETE /v1/vehicles/{vehicleUuid}", "typeDate.month"]);
    let left = parse(text(&updated.schema, TEXTS_FILE).unwrap());
    assert_eq!(left.at(&["models", "typeDate", "fields", "day"]).unwrap().as_str(), Some("From 1."));
    assert_generates(&updated.schema);
}

#[test]
fn a_text_with_a_misspelled_name_is_not_removed() {
    let misspelled = TEXTS.replace("typeDate", "typDate");
    let schema = schema().with(&[(TEXTS_FILE, misspelled.as_str())].into());
    let updated = updated(&schema, &sample());
    assert_eq!(text(&updated.schema, TEXTS_FILE), Some(misspelled.as_str()));
    let generated = generate(&updated.schema, &RuntimeDependency::Version("0.1".to_owned()));
    assert!(generated.diagnostics.render(&updated.schema).contains("error[unused-text]"));
}

#[test]
fn an_operation_that_cannot_be_expressed_stays_as_it_was() {
    let schema = schema();
    let mut openapi = sample();
    at_mut(&mut openapi, &["paths", "/v1/vehicles/{vehicleUuid}", "delete"]).remove("responses").unwrap();
    let updated = updated(&schema, &openapi);
    assert_eq!(updated.imported.refused, ["DELETE /v1/vehicles/{vehicleUuid}"]);
    assert_eq!(updated.imported.unreadable, 0);
    assert_eq!(updated.imported.absent, [""; 0]);
    assert_eq!(text(&updated.schema, DELETE), text(&schema, DELETE));
}

#[test]
fn an_operation_known_from_elsewhere_stays() {
    let document = text(&schema(), DELETE).unwrap().to_owned();
    let (page, source) = ("\"page\"", "\"source\"");
    assert!(document.contains(page));
    let schema = schema().with(&[(DELETE, document.replace(page, source).as_str())].into());
    let updated = updated(&schema, &without_delete());
    assert_eq!(updated.imported.absent, [""; 0]);
    assert!(text(&updated.schema, DELETE).is_some());
}

#[test]
fn a_document_that_cannot_be_read_removes_nothing() {
    let schema = schema();
    for broken in ["<html>Request Rejected</html>", "{", r#"{"openapi": "3.0.3", "paths": {}}"#] {
        let sources = Folder { files: vec![file("fleet-management.json", broken)] };
        let updated = update(&sources, &schema, &mut |_| {});
        assert_eq!(updated.imported.absent, [""; 0], "{broken}");
        assert_eq!(updated.schema.files.len(), schema.files.len());
        assert_eq!(updated.imported.unreadable, 1, "{broken}");
    }
}

#[test]
fn the_documents_of_other_services_stay() {
    let api = API.replace(r#""fleet-management": {}"#, r#""fleet-management": {}, "harbor-management": {}"#);
    let other = text(&schema(), DELETE).unwrap().replace("fleet-management", "harbor-management");
    let path = DELETE.replace("fleet-management", "harbor-management");
    let schema = schema().with(&[("api.json", api.as_str()), (path.as_str(), other.as_str())].into());
    let updated = updated(&schema, &without_delete());
    assert_eq!(updated.imported.absent, [DELETE]);
    assert!(text(&updated.schema, &path).is_some());
}

#[test]
fn an_import_only_reports_what_is_no_longer_sample() {
    let sources = Folder { files: vec![file("fleet-management.json", without_delete().pretty())] };
    let imported = import(&sources, &schema(), Overrides::default(), &mut |_| {});
    assert_eq!(imported.absent, [DELETE]);
}

#[test]
fn the_texts_of_a_moved_operation_follow_it() {
    const REFERENCE: &str =
        "A part, see `DELETE /v1/vehicles/{vehicleUuid}` and `DELETE /v1/vehicles/{vehicleUuid} vehicleUuid`.";
    let texts = TEXTS.replace(
        r#""text": "Deletes a vehicle.""#,
        r#""text": "Deletes a vehicle.", "parameters": { "vehicleUuid": "Which one.", "force": "Even on the road." }"#,
    );
    let texts = texts.replace(r#""models": {"#, &format!(r#""models": {{ "v1Part": {{ "text": "{REFERENCE}" }},"#));
    let schema = schema().with(&[(TEXTS_FILE, texts.as_str())].into());
    assert_generates(&schema);
    let mut openapi = sample();
    let paths = openapi.get_mut("paths").unwrap();
    let mut moved = paths.get_mut("/v1/vehicles/{vehicleUuid}").unwrap().remove("delete").unwrap();
    let Some(Json::Array(parameters)) = moved.get_mut("parameters") else { panic!("it has parameters") };
    parameters[0].set("name", "uuid");
    paths.set("/v2/vehicles/{uuid}", Json::from([("delete", moved)]));
    let updated = updated(&schema, &openapi);
    assert_eq!(updated.imported.absent, [DELETE]);
    assert!(updated.removed_texts.is_empty(), "{:?}", updated.removed_texts);
    let texts = parse(text(&updated.schema, TEXTS_FILE).unwrap());
    let operation = texts.get("operations").unwrap().get("DELETE /v2/vehicles/{uuid}").unwrap();
    assert_eq!(operation.text("text"), Some("Deletes a vehicle."));
    assert_eq!(operation.get("parameters").unwrap().text("uuid"), Some("Which one."));
    assert_eq!(operation.get("parameters").unwrap().text("force"), Some("Even on the road."));
    let part = texts.get("models").unwrap().get("v1Part").unwrap().text("text");
    assert_eq!(part, Some("A part, see `DELETE /v2/vehicles/{uuid}` and `DELETE /v2/vehicles/{uuid} uuid`."));
    assert_generates(&updated.schema);
    let fingerprints = parse(text(&updated.schema, "texts/sources/fleet-management.json").unwrap());
    assert!(fingerprints.get("DELETE /v2/vehicles/{uuid} uuid").is_some());
    assert!(fingerprints.get("DELETE /v1/vehicles/{vehicleUuid}").is_none());
}
