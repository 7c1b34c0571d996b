//! An import of the exported documents gives the API from which they were made.

use eset_connect_codegen::diff::{Change, Kind};
use eset_connect_codegen::import::{Json, Overrides, import};
use eset_connect_codegen::openapi::Settings;
use eset_connect_codegen::{Api, Folder, SourceFile};

use super::published;
use crate::support::constructs::constructs;
use crate::support::{api, file, schema};

/// The keys of `api.json` about the vendor's documents, which change nothing in documents that are already correct.
const ABOUT_DOCUMENTS: [&str; 4] = ["ids", "corrections", "texts", "quotes"];

/// Returns `api.json`, the messages and the guide of a folder: what is not an operation.
fn without_operations(folder: &Folder) -> Folder {
    let is_kept = |path: &str| path.contains("/messages/") || path.starts_with("guide/");
    let mut files: Vec<SourceFile> = folder.files.iter().filter(|file| is_kept(&file.path)).cloned().collect();
    let about = folder.files.iter().find(|file| file.path == "api.json").unwrap();
    let mut about = Json::parse(str::from_utf8(&about.bytes).unwrap()).unwrap();
    for key in ABOUT_DOCUMENTS {
        about.remove(key);
    }
    files.push(file("api.json", about.to_text()));
    Folder { files }
}

/// Returns the documents of the services of an API.
fn exported(api: &Api) -> Folder {
    let documents = api.openapi_by_service(Settings::default()).unwrap();
    Folder { files: documents.into_iter().map(|one| file(one.path, one.text)).collect() }
}

/// Imports the documents of an API into its schema without operations.
fn imported(name: &str, sources: &Folder, folder: &Folder) -> Api {
    let mut schema = without_operations(folder);
    let imported = import(sources, &schema, Overrides::default(), &mut |_| {});
    let problems = imported.diagnostics.render(sources);
    assert!(problems.is_empty(), "{name}\n{problems}");
    schema.files.extend(imported.documents.into_iter().map(|one| file(one.path, one.text)));
    schema.files.sort_by(|a, b| a.path.cmp(&b.path));
    api(&schema)
}

/// The texts of documents are Markdown and contain notes for clients, so the import has other ones.
fn is_text(change: &Change) -> bool {
    matches!(change.kind, Kind::Text | Kind::Title)
}

/// Returns the changes that lead from an API to the import of its documents, without texts.
fn differences(name: &str, folder: &Folder) -> Vec<(Kind, String)> {
    let original = api(folder);
    let diff = imported(name, &exported(&original), folder).diff(&original);
    let changes = diff.changes.into_iter().filter(|change| !is_text(change));
    changes.map(|change| (change.kind, format!("{name}: {}: {}", change.item, change.text))).collect()
}

#[test]
fn the_published_api_survives_the_round_trip() {
    assert_eq!(differences("published", &schema()), []);
}

#[test]
fn every_construct_survives_the_round_trip() {
    let all = constructs();
    let found = all.iter().flat_map(|construct| differences(&construct.name, &construct.folder));
    // Most fixtures have neither a page nor a source, and an import gives each document the name of a page.
    let found = found.filter(|(kind, _)| *kind != Kind::Source);
    let found: Vec<String> = found.map(|(_, text)| text).collect();
    let expected = [
        // The fixture documents a pending response that nobody could collect.
        "no-body: DELETE /v1/vehicles/{vehicleUuid}: the response header `response-id` was added (status 202)",
        // OpenAPI has one form for both: an object with any members.
        "untyped: v1Vehicle.defaults: the type changed: map of any JSON → free object",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_document_that_differs_does_not_survive() {
    let (folder, original) = (schema(), published());
    let mut documents = exported(&original);
    for file in &mut documents.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text.replace("\"format\": \"int32\"", "\"format\": \"uint32\"").into();
    }
    let diff = imported("published", &documents, &folder).diff(&original);
    let kinds: Vec<Kind> = diff.changes.iter().filter(|change| !is_text(change)).map(|change| change.kind).collect();
    assert!(!kinds.is_empty() && kinds.iter().all(|kind| *kind == Kind::FieldType), "{kinds:?}");
}
