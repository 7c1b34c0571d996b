//! An invented API of any size. Each service has the five kinds of operations of the published one.

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::{Value, json};

use super::documents::{api_file, document, request};
use super::folder;

const SERVICES: [&str; 5] = ["crews", "depots", "lorries", "routes", "tolls"];
const NOUNS: [&str; 2] = ["Plan", "Report"];

/// Returns fifty operations of five services.
pub fn api() -> Folder {
    let mut files: Vec<SourceFile> = Vec::new();
    for (number, service) in SERVICES.iter().enumerate() {
        for noun in NOUNS {
            files.extend(operations(service, noun, number));
        }
    }
    files.push(api_file("synthetic-api", &SERVICES));
    folder(files)
}

fn operations(service: &str, noun: &str, number: usize) -> [SourceFile; 5] {
    let lower = noun.to_lowercase();
    let version = 1 + number % 2;
    let path = format!("/v{version}/{lower}s");
    let item_path = format!("{path}/{{{lower}Uuid}}");
    let entity = entity(noun, version);
    let id = json!({ "name": format!("{lower}Uuid"), "in": "path", "description": format!("Which. type: {noun}"),
        "schema": { "type": "string" } });
    let of_item = json!({ "parameters": [id] });
    let paged = json!({ "parameters": [
        { "name": "pageSize", "in": "query", "schema": { "type": "integer", "format": "int32" } },
        { "name": "pageToken", "in": "query", "schema": { "type": "string" } },
        { "name": "filter.state", "in": "query", "schema": { "type": "string", "enum": ["STATE_ON", "STATE_OFF"] } },
    ] });
    let message = |rpc: &str, mut members: Value| {
        members["$ref"] = format!("v{version}{rpc}").into();
        members
    };
    let list = message(&format!("List{noun}sResponse"), json!({ "items": [entity], "nextPageToken": text() }));
    let get = message(&format!("Get{noun}Response"), json!({ &lower: entity }));
    let create = message(&format!("Create{noun}Request"), json!({ &lower: entity, "dryRun": { "type": "boolean" } }));
    let created = message(&format!("Create{noun}Response"), json!({ &lower: entity }));
    let deleted = json!({ "$ref": format!("v{version}Delete{noun}Response"), "type": "object" });
    let run =
        message(&format!("Run{noun}Response"), json!({ "results": [{ "$ref": "protobufAny", "@type": text() }] }));
    let mut run_rest =
        request(&message(&format!("Run{noun}Request"), json!({ "at": { "type": "string", "format": "date-time" } })));
    run_rest["parameters"] = of_item["parameters"].clone();
    [
        document(service, &format!("{lower}-list"), "GET", &path, &list, &paged),
        document(service, &format!("{lower}-get"), "GET", &item_path, &get, &of_item),
        document(service, &format!("{lower}-create"), "POST", &path, &created, &request(&create)),
        document(service, &format!("{lower}-delete"), "DELETE", &item_path, &deleted, &of_item),
        document(service, &format!("{lower}-run"), "POST", &format!("{item_path}:run"), &run, &run_rest),
    ]
}

fn entity(noun: &str, version: usize) -> Value {
    json!({
        "$ref": format!("v{version}{noun}"),
        "description": format!("A {noun}."),
        "uuid": { "type": "string", "readOnly": true },
        "displayName": text(),
        "versionId": { "type": "string", "format": "uint64" },
        "state": { "$ref": format!("v{version}{noun}State"), "type": "string", "enum": ["STATE_ON", "STATE_OFF"] },
        "labels": { "type": "object", "additionalProperties": { "type": "string" } },
        "stops": [{ "$ref": format!("v{version}{noun}Stop"), "at": { "type": "string", "format": "date-time" },
            "next": { "$ref": format!("v{version}{noun}Stop") }, "payload": { "type": "string", "format": "byte" } }],
        "cost": { "type": "number", "format": "double" },
    })
}

fn text() -> Value {
    json!({ "type": "string" })
}
