//! `cargo xtask update` as a maintainer runs it, on what an invented vendor publishes.

use std::fs;

use serde_json::{Value, json};

use crate::scratch::{Run, Scratch};
use crate::support::root;

pub const API: &str = r#"{
    "crate": "fleet-api",
    "version": "0.4.0",
    "hostTemplate": "https://{region}.{host}.eset.systems",
    "regions": { "eu": "Europe", "de": "Germany", "us": "USA", "ca": "Canada", "jpn": "Japan" },
    "services": { "fleet-management": {} }
}"#;

pub fn published() -> Value {
    let file = root().join("codegen/tests/pages/fleet-management.openapi.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// A repository with the schema of what is published.
fn repository(name: &str) -> Scratch {
    let repository = Scratch::new("update", name);
    repository.init();
    repository.write(".gitignore", "/documents");
    repository.write("schema/api.json", API);
    repository.publish(&published());
    repository.commit_import("documents");
    repository
}

impl Scratch {
    fn publish(&self, openapi: &Value) {
        self.write("documents/fleet-management.json", &serde_json::to_string_pretty(openapi).unwrap());
    }

    /// Imports documents, generates the crate, and commits both.
    pub fn commit_import(&self, documents: &str) {
        for arguments in [&["import", documents][..], &["generate", "--runtime", "0.1"]] {
            let run = self.xtask_of_workspace(arguments);
            assert_eq!(run.code, 0, "{}", run.stderr);
        }
        self.commit();
    }

    fn update(&self) -> Run {
        self.xtask_of_workspace(&["update", "--runtime", "0.1", "documents"])
    }

    fn is_unchanged(&self) -> bool {
        self.git(&["status", "--porcelain"]).is_empty()
    }
}

/// An OpenAPI document that is changed.
struct Document(Value);

impl Document {
    fn at(&mut self, pointer: &str) -> &mut Value {
        self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"))
    }

    fn remove(&mut self, pointer: &str, key: &str) -> Value {
        self.at(pointer).as_object_mut().unwrap().remove(key).unwrap_or_else(|| panic!("no {key} at {pointer}"))
    }

    fn add(&mut self, pointer: &str, key: &str, value: Value) {
        assert_eq!(self.at(pointer).as_object_mut().unwrap().insert(key.to_owned(), value), None, "{key}");
    }

    fn rename(&mut self, pointer: &str, from: &str, to: &str) {
        let value = self.remove(pointer, from);
        self.add(pointer, to, value);
    }
}

pub fn changed() -> Value {
    let vehicle = "/components/schemas/v1Vehicle/properties";
    let mut document = Document(published());
    // A field is renamed, removed, added, read-only, of another width, a list no longer, a list now, of another entity.
    document.rename(vehicle, "displayName", "label");
    document.remove("/components/schemas/typeDate/properties", "day");
    let planned = json!({ "type": "boolean", "description": "True when it was planned by a person." });
    document.add("/components/schemas/fleet_managementv2Route/properties", "manual", planned);
    document.add(&format!("{vehicle}/type"), "readOnly", json!(true));
    document.at(&format!("{vehicle}/seats"))["format"] = json!("int64");
    *document.at(&format!("{vehicle}/featureIds")) =
        json!({ "type": "integer", "format": "int64", "description": "Enabled features." });
    *document.at("/components/schemas/v1Part/properties/serial") =
        json!({ "type": "array", "items": { "type": "string" }, "description": "Serial number." });
    document.at(&format!("{vehicle}/depotUuid"))["description"] =
        json!("Where the vehicle is parked.\n\ntype: yard_management.v1.Yard");
    // An enum loses a value, and another one gains one.
    *document.at("/components/schemas/v2RouteState/enum") = json!(["ROUTE_STATE_UNSPECIFIED", "ROUTE_STATE_2WAY"]);
    document.at("/components/schemas/v1FuelType/enum").as_array_mut().unwrap().push(json!("FUEL_TYPE_HYDROGEN"));
    // An operation is added, removed, moved, and one has another text.
    let mut disable = document.at("/paths/~1v1~1vehicles~1{vehicleUuid}:enable").clone();
    disable["post"]["summary"] = json!("Disable vehicle");
    disable["post"]["operationId"] = json!("Vehicles_DisableVehicle");
    document.add("/paths", "/v1/vehicles/{vehicleUuid}:disable", disable);
    document.remove("/paths", "/v1/vehicles:batchImport");
    document.rename("/paths", "/v2/depots/{depotName}/zones", "/v2/depots/{depotName}/areas");
    document.at("/paths/~1v1~1vehicles/post")["description"] = json!("Adds a vehicle.");
    // A parameter is added, required, removed, of another format; a header is added.
    let parameter = |name: &str, location: &str, is_required: bool| json!({ "name": name, "in": location, "required": is_required, "schema": { "type": "string" }, "description": "New." });
    document.add("/paths/~1v1~1vehicles~1count/get", "parameters", json!([parameter("tenant", "query", true)]));
    document.add("/paths/~1v1~1vehicles/post", "parameters", json!([parameter("x-fleet", "header", false)]));
    let list = document.at("/paths/~1v1~1vehicles/get/parameters").as_array_mut().unwrap();
    list.retain(|parameter| parameter["name"] != "includeRetired");
    list.iter_mut().find(|parameter| parameter["name"] == "filter.window.startTime").unwrap()["schema"] =
        json!({ "type": "string" });
    // A status is documented, and one no longer.
    let responses = "/paths/~1v1~1vehicles~1{vehicleUuid}/delete/responses";
    document.add(responses, "409", json!({ "description": "The vehicle is on the road." }));
    document.remove("/paths/~1v1~1vehicles~1count/get/responses", "412");
    // A body is optional, and a region is gone.
    document.remove("/paths/~1v1~1vehicles/post/requestBody", "required");
    document.at("/servers").as_array_mut().unwrap().pop();
    // A model has another name.
    let text = serde_json::to_string(&document.0).unwrap().replace("schemas/v1Engine", "schemas/v1Motor");
    let mut document = Document(serde_json::from_str(&text).unwrap());
    document.rename("/components/schemas", "v1Engine", "v1Motor");
    document.0
}

#[test]
fn each_change_is_listed_once() {
    let repository = repository("changes");
    repository.publish(&changed());
    let run = repository.update();
    assert_eq!(run.code, 0, "{}", run.stderr);
    insta::assert_snapshot!(run.stdout);
    let generated = repository.xtask_of_workspace(&["generate", "--runtime", "0.1", "--check"]);
    assert_eq!(generated.code, 0, "the crate is up to date: {}", generated.stdout);
}

#[test]
fn nothing_changes_if_nothing_was_published() {
    let repository = repository("nothing");
    let run = repository.update();
    assert_eq!(run.code, 0, "{}", run.stderr);
    let counts = "1 document with 10 operations: 0 new, 0 changed, 10 the same.";
    assert_eq!(run.stdout, format!("{counts}\n\nVersion: 0.4.0 is still right, since nothing changed.\n"));
    assert!(repository.is_unchanged());
}

#[test]
fn an_operation_that_cannot_be_expressed_is_listed() {
    let repository = repository("partial");
    let mut document = Document(published());
    document.remove("/paths/~1v1~1vehicles~1{vehicleUuid}/delete", "responses");
    document.at("/paths/~1v1~1vehicles/get")["summary"] = json!("List cars");
    repository.publish(&document.0);
    let run = repository.update();
    assert_eq!(run.code, 1, "{}", run.stderr);
    let list = "## Not imported\n\n* DELETE /v1/vehicles/{vehicleUuid}\n\n```text\nerror[missing-key]: ";
    assert!(run.stdout.contains(list), "{}", run.stdout);
    assert!(run.stdout.contains("documents/fleet-management.json:"), "{}", run.stdout);
    assert!(repository.path("schema/fleet-management/v1_vehicles_vehicleUuid_delete.json").exists());
}

#[test]
fn any_other_error_writes_nothing() {
    let repository = repository("errors");
    repository.publish(&changed());
    repository.write("documents/iam.json", "<html><body>Request Rejected</body></html>");
    let run = repository.update();
    assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.stderr);
    assert!(run.stderr.contains("documents/iam.json") && run.stderr.contains("nothing was written"), "{}", run.stderr);
    assert!(repository.is_unchanged());

    // An entry of api.json that is wrong after the update.
    let repository = self::repository("stale");
    let destructive = r#""destructive": [{ "service": "fleet-management", "operation": "POST /v1/vehicles:batchImport",
        "warning": "It cannot be undone.", "reason": "No operation undoes it." }], "#;
    repository.write("schema/api.json", &API.replace("\"services\"", &format!("{destructive}\"services\"")));
    repository.commit();
    repository.publish(&changed());
    let run = repository.update();
    assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.stderr);
    assert!(run.stderr.contains("nothing was written"), "{}", run.stderr);
    assert!(repository.is_unchanged());
}

#[test]
fn a_service_without_a_document_is_reported() {
    let repository = repository("partly");
    let api = API.replace(r#""fleet-management": {}"#, r#""fleet-management": {}, "depot-management": {}"#);
    repository.write("schema/api.json", &api);
    let depot = repository.read("schema/fleet-management/v1_vehicles_count_get.json");
    let depot = depot.replace("fleet-management", "depot-management").replace("fleet_management", "depot_management");
    repository.write("schema/depot-management/v1_vehicles_count_get.json", &depot);
    repository.commit();
    let missing = "* No document describes the service depot-management, so it was not compared\n";
    assert!(!repository.update().stdout.contains(missing), "one document is one service");
    repository.write("documents/again.json", &serde_json::to_string(&published()).unwrap());
    let run = repository.update();
    assert!(run.stdout.contains(missing), "{}{}", run.stdout, run.stderr);
}

#[test]
fn a_base_that_does_not_exist_is_an_error() {
    let repository = repository("base");
    let run = repository.xtask_of_workspace(&["update", "--base", "v9", "--runtime", "0.1", "documents"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("v9 is neither a schema folder nor a revision"), "{}", run.stderr);
}

#[test]
fn without_documents_the_crate_and_the_difference_follow_the_schema() {
    let repository = repository("by-hand");
    let path = "schema/fleet-management/v1_vehicles_count_get.json";
    repository.write(path, &repository.read(path).replace("\"count\"", "\"total\""));
    let run = repository.xtask_of_workspace(&["update", "--runtime", "0.1"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("v1CountVehiclesResponse.count"), "{}", run.stdout);
    assert_eq!(repository.xtask_of_workspace(&["generate", "--runtime", "0.1", "--check"]).code, 0);
}
