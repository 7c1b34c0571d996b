//! Findings: a document for each code, and what is not one.

use std::collections::BTreeSet;

use eset_connect_codegen::Folder;
use eset_connect_codegen::lint::{Code, Finding};
use serde_json::{Value, json};

use crate::support::documents::{api_file, document};
use crate::support::{api, file, folder};

fn findings(folder: &Folder) -> Vec<Finding> {
    api(folder).lint()
}

/// The items with a finding of this code.
fn items(code: Code, folder: &Folder) -> Vec<String> {
    findings(folder).into_iter().filter(|finding| finding.code == code).map(|finding| finding.item).collect()
}

/// A GET with this response, and one that documents an error.
fn with_response(schema: &Value) -> Folder {
    folder(vec![document("fleet", "get", "GET", "/v1/cars", schema, &json!({}))])
}

#[test]
fn an_operation_without_an_error_is_found() {
    let operation = |name: &str, status: &str| {
        let responses = json!({ "responses": { "200": {}, (status): {} } });
        document("fleet", name, "GET", &format!("/v1/{name}"), &json!([]), &responses)
    };
    let all = [("a", "202"), ("b", "400"), ("c", "503"), ("d", "default")];
    let folder = folder(all.iter().map(|(name, status)| operation(name, status)).collect());
    assert_eq!(items(Code::NoDocumentedError, &folder), ["GET /v1/a"]);
}

#[test]
fn an_id_of_no_entity_is_found() {
    let parameters = json!({ "parameters": [
        { "name": "depotUuid", "in": "query", "schema": { "type": "string" } },
        { "name": "crewUuid", "in": "query", "schema": { "type": "string", "references": "Crew" } },
    ] });
    let car = json!({ "$ref": "v1Car", "uuid": { "type": "string" }, "partUuids": [{ "type": "string" }],
        "name": { "type": "string" }, "crewUuids": [{ "type": "string", "references": "Crew" }] });
    let folder = folder(vec![document("fleet", "get", "GET", "/v1/cars", &car, &parameters)]);
    assert_eq!(items(Code::IdWithoutEntity, &folder), ["GET /v1/cars depotUuid", "v1Car.partUuids"]);
}

#[test]
fn a_secret_that_is_a_plain_text_is_found() {
    let parameters = json!({ "parameters": [
        { "name": "accessToken", "in": "query", "schema": { "type": "string" } },
        { "name": "tokenCount", "in": "query", "schema": { "type": "integer" } },
        { "name": "pageToken", "in": "query", "schema": { "type": "string" } },
    ] });
    let car = json!({ "$ref": "v1Car", "apiKey": { "type": "string" }, "old_passwords": [{ "type": "string" }],
        "password": { "type": "string", "format": "password" }, "tokenize": { "type": "string" },
        "keyboard": { "type": "string" }, "nextPageToken": { "type": "string" } });
    let folder = folder(vec![document("fleet", "get", "GET", "/v1/cars", &car, &parameters)]);
    assert_eq!(items(Code::PlainSecret, &folder), ["GET /v1/cars accessToken", "v1Car.apiKey", "v1Car.old_passwords"]);
}

#[test]
fn an_enum_without_a_fallback_is_found() {
    let color = |name: &str, values: [&str; 2]| json!({ "$ref": name, "type": "string", "enum": values });
    let car = json!({ "$ref": "v1Car", "inside": color("v1Inside", ["INSIDE_RED", "INSIDE_UNSPECIFIED"]),
        "outside": color("v1Outside", ["OUTSIDE_UNSPECIFIED", "OUTSIDE_RED"]) });
    assert_eq!(items(Code::NoFallback, &with_response(&car)), ["v1Inside"]);
}

#[test]
fn a_list_that_is_returned_whole_is_found() {
    let text = json!({ "type": "string" });
    let list = json!({ "$ref": "v1ListCarsResponse", "cars": [text] });
    assert_eq!(items(Code::ListWithoutPaging, &with_response(&list)), ["GET /v1/cars"]);
    let two = json!({ "$ref": "v1GetCarResponse", "doors": [text], "wheels": [text] });
    assert_eq!(items(Code::ListWithoutPaging, &with_response(&two)), [""; 0]);
    let paged = json!({ "$ref": "v1ListCarsResponse", "cars": [text], "nextPageToken": text });
    let parameters = ["pageSize", "pageToken"].map(|name| json!({ "name": name, "in": "query", "schema": text }));
    let paged = document("fleet", "get", "GET", "/v1/cars", &paged, &json!({ "parameters": parameters }));
    assert_eq!(items(Code::ListWithoutPaging, &folder(vec![paged])), [""; 0]);
}

#[test]
fn services_that_disagree_on_a_model_are_found() {
    let file = |service: &str, kind: &str| {
        let wheel = json!({ "$ref": "v1Wheel", "size": { "type": kind }, "name": { "type": "string" } });
        document(service, "get", "GET", "/v1/wheel", &wheel, &json!({}))
    };
    let api = || api_file("garages", &["cars", "lorries"]);
    let same = folder(vec![api(), file("cars", "number"), file("lorries", "number")]);
    assert_eq!(items(Code::ModelsDisagree, &same), [""; 0]);
    let other = folder(vec![api(), file("cars", "number"), file("lorries", "integer")]);
    let finding = findings(&other).into_iter().find(|finding| finding.code == Code::ModelsDisagree).unwrap();
    assert_eq!((finding.service.as_deref(), &*finding.item), (Some("lorries"), "v1Wheel"));
    assert_eq!(finding.message, "`cars` has other fields: `size`");
}

#[test]
fn a_name_with_a_mark_is_found() {
    let number = json!({ "type": "number" });
    let car = json!({ "$ref": "v1Car", "fuelTank": number, "fuel-tank": number, "fuel_tank": number, "x1a2b": number });
    assert_eq!(items(Code::MarkedName, &with_response(&car)), ["v1Car.fuel_tank"]);
}

#[test]
fn an_item_without_a_text_and_an_outdated_text_are_found() {
    let car = json!({ "$ref": "v1Car", "doors": { "type": "number" }, "wheels": { "type": "number" } });
    let mut folder = with_response(&car);
    let texts = json!({ "service": "Cars.", "operations": { "GET /v1/cars": { "text": "Returns the car." } },
        "models": { "v1Car": { "text": "A car.", "fields": { "doors": "How many it has." } } } });
    folder.files.push(file("texts/fleet.json", texts.to_string()));
    let prints = json!({ "v1Car.doors": { "described": "09ab4c6d2e7f8135", "now": "c4e1b7a05d93f286" } });
    folder.files.push(file("texts/sources/fleet.json", prints.to_string()));
    assert_eq!(items(Code::Undocumented, &folder), ["v1Car.wheels"]);
    assert_eq!(items(Code::OutdatedText, &folder), ["v1Car.doors"]);
}

#[test]
fn an_allowance_removes_a_finding_or_is_one() {
    let list = json!({ "$ref": "v1ListCarsResponse", "cars": [{ "type": "string" }] });
    let mut folder = with_response(&list);
    let api = folder.files.iter_mut().find(|file| file.path == "api.json").unwrap();
    let mut text: Value = serde_json::from_slice(&api.bytes).unwrap();
    text["lint"] = json!([
        { "code": "undocumented", "reason": "Whatever the service." },
        { "code": "no-documented-error", "service": "fleet", "reason": "Whatever the item." },
        { "code": "list-without-paging", "service": "fleet", "item": "GET /v1/cars", "reason": "This one." },
        { "code": "list-without-paging", "service": "fleet", "item": "GET /v1/cars", "reason": "Again." },
        { "code": "no-fallback", "service": "fleet", "item": "v1Color", "reason": "There is none." },
        { "code": "no-falback", "reason": "It is misspelled." },
    ]);
    api.bytes = text.to_string().into_bytes();
    let found: Vec<_> = findings(&folder).into_iter().map(|finding| (finding.code, finding.message)).collect();
    let unused = |message: &str| (Code::UnusedAllowance, message.to_owned());
    assert_eq!(
        found,
        [
            unused("`no-falback` is no code, but is allowed here: It is misspelled."),
            unused("`list-without-paging` finds nothing, but is allowed here: Again."),
            unused("`no-fallback` finds nothing, but is allowed here: There is none."),
        ]
    );
}

#[test]
fn every_code_is_in_the_readme() {
    let readme = include_str!("../../README.md");
    let section = readme.split("## Findings").nth(1).unwrap().split("\n## ").next().unwrap();
    let codes = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let codes: BTreeSet<&str> = codes.collect();
    assert_eq!(codes, Code::ALL.iter().map(|code| code.as_str()).collect());
}
