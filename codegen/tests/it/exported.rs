//! The OpenAPI documents of an API: one snapshot per construct, and properties of every document.

mod round_trip;

use std::collections::{BTreeMap, BTreeSet};

use eset_connect_codegen::import::Json;
use eset_connect_codegen::openapi::{Server, Settings, SharedPath};
use eset_connect_codegen::{Api, File, SourceFile};

use crate::support::constructs::constructs;
use crate::support::{api, assert_named, file, folder, schema, shown};

/// The published API.
fn published() -> Api {
    api(&schema())
}

fn parse(file: &File) -> Json {
    Json::parse(&file.text).unwrap()
}

/// Returns the names of the schemas in a document.
fn names(document: &Json) -> Vec<&str> {
    schemas(document).members().iter().map(|(name, _)| name.as_str()).collect()
}

/// Returns the document of all services.
fn whole(api: &Api) -> Json {
    parse(&api.openapi(Settings::default()).unwrap())
}

/// Returns all documents, with their paths.
fn documents(api: &Api) -> Vec<(String, Json)> {
    let files = api.openapi_by_service(Settings::default()).unwrap().into_iter();
    files.chain([api.openapi(Settings::default()).unwrap()]).map(|file| (file.path.clone(), parse(&file))).collect()
}

/// Returns the APIs of all constructs and the published one.
fn all_apis() -> Vec<(String, Api)> {
    let constructs = constructs().into_iter().map(|construct| (construct.name, api(&construct.folder)));
    constructs.chain([("published".to_owned(), published())]).collect()
}

/// Calls a function with each value in a value.
fn walk<'j>(value: &'j Json, visit: &mut dyn FnMut(&'j Json)) {
    visit(value);
    value.members().iter().map(|(_, value)| value).chain(value.elements()).for_each(|value| walk(value, visit));
}

/// Returns the operations of a document, with method and path.
fn operations(document: &Json) -> impl Iterator<Item = (String, &Json)> {
    let paths = document.get("paths").unwrap().members().iter();
    paths.flat_map(|(path, item)| item.members().iter().map(move |(method, found)| (format!("{method} {path}"), found)))
}

fn schemas(document: &Json) -> &Json {
    document.at(&["components", "schemas"]).unwrap()
}

#[test]
fn every_construct_becomes_openapi() {
    for construct in constructs() {
        let mut body = shown(construct.input.iter().filter(|file| !file.path.starts_with("guide/")));
        let mut document = whole(&api(&construct.folder));
        let is_shared = |name: &str| ["protobufAny", "rpcStatus"].contains(&name);
        let schemas = schemas(&document).members().iter().filter(|(name, _)| !is_shared(name)).cloned();
        let schemas = Json::Object(schemas.collect());
        if !construct.is_model {
            for key in ["components", "openapi", "security", "tags", "info", "servers"] {
                document.remove(key);
            }
            body.push_str(&document.to_text());
        }
        body.push_str(&schemas.to_text());
        assert_named!(format!("exported__{}", construct.name), body);
    }
}

#[test]
fn every_document_has_the_same_shared_parts() {
    let construct = constructs().into_iter().find(|construct| construct.name == "token").unwrap();
    let mut document = whole(&api(&construct.folder));
    document.remove("paths");
    assert_named!("exported__shared_parts", document.to_text());
}

#[test]
fn every_reference_has_a_target() {
    for (name, api) in all_apis() {
        for (path, document) in documents(&api) {
            let mut count = 0;
            walk(&document, &mut |value| {
                let Some(pointer) = value.text("$ref") else { return };
                let keys: Vec<&str> = pointer.strip_prefix("#/").unwrap().split('/').collect();
                assert!(document.at(&keys).is_some(), "{name} {path}: {pointer}");
                count += 1;
            });
            assert!(count > 0, "{name} {path}");
        }
    }
}

#[test]
fn an_operation_has_one_id_in_every_document() {
    for (name, api) in all_apis() {
        let ids = |document: &Json| -> BTreeMap<String, String> {
            operations(document).map(|(key, found)| (key, found.text("operationId").unwrap().to_owned())).collect()
        };
        let whole = ids(&whole(&api));
        let different: BTreeSet<_> = whole.values().map(|id| id.to_lowercase()).collect();
        assert_eq!(different.len(), whole.len(), "{name}");
        for (path, document) in documents(&api) {
            assert!(ids(&document).iter().all(|(key, id)| whole[key] == *id), "{name} {path}");
        }
    }
}

#[test]
fn every_operation_of_the_published_api_is_in_the_document_of_its_service_and_in_that_of_all() {
    let documents = documents(&published());
    let (whole, services) = documents.split_last().unwrap();
    assert_eq!((services.len(), operations(&whole.1).count()), (16, 104));
    let of_services: Vec<String> = services.iter().flat_map(|(_, one)| operations(one)).map(|(key, _)| key).collect();
    assert_eq!(of_services, operations(&whole.1).map(|(key, _)| key).collect::<Vec<_>>());
}

/// A GET operation whose response is a model with these members.
fn get(service: &str, path: &str, members: &str) -> SourceFile {
    let text = format!(
        r#"{{ "service": "{service}", "title": "Get", "method": "GET", "path": "{path}",
          "responses": {{ "200": {{ "schema": {{ "$ref": "v1Get{service}Response", {members} }} }} }} }}"#
    );
    file(format!("{service}/{}_get.json", path.trim_start_matches('/').replace(['/', '{', '}'], "_")), text)
}

const SAME: &str = r#""car": { "$ref": "v1Car", "wheel": { "$ref": "v1Wheel", "size": { "type": "string" } } }"#;

#[test]
fn a_model_that_is_the_same_in_two_services_is_one() {
    let document = whole(&api(&folder(vec![get("a", "/v1/a", SAME), get("b", "/v1/b", SAME)])));
    assert_eq!(names(&document), ["v1GetaResponse", "v1Car", "v1Wheel", "v1GetbResponse", "rpcStatus", "protobufAny"]);
}

#[test]
fn models_with_one_name_have_that_of_their_service_too() {
    // The cars differ because their wheels do.
    let other = SAME.replace("string", "boolean");
    let files = vec![get("a", "/v1/a", SAME), get("b", "/v1/b", &other), get("c", "/v1/c", SAME)];
    let api = api(&folder(files));
    let document = whole(&api);
    let cars = names(&document).into_iter().filter(|name| name.contains("v1Car") || name.contains("v1Wheel"));
    assert_eq!(cars.collect::<Vec<_>>(), ["a.v1Car", "a.v1Wheel", "b.v1Car", "b.v1Wheel"]);
    let car = |service: &str| schemas(&document).at(&[service, "properties", "car"]).unwrap().text("$ref").unwrap();
    assert!(car("v1GetaResponse").ends_with("/a.v1Car") && car("v1GetcResponse").ends_with("/a.v1Car"));
    assert!(car("v1GetbResponse").ends_with("/b.v1Car"));
    // The documents of the services need no such name.
    let own = parse(&api.openapi_by_service(Settings::default()).unwrap()[1]);
    assert!(schemas(&own).get("v1Car").is_some());
}

#[test]
fn names_differ_by_more_than_case_and_punctuation() {
    let members = r#""a": { "$ref": "v1FooBar", "x": { "type": "string" } },
                     "b": { "$ref": "v1_foo_bar", "y": { "type": "string" } }"#;
    let document = whole(&api(&folder(vec![get("a", "/v1/a", members)])));
    assert_eq!(names(&document)[1..3], ["v1FooBar", "v1_foo_bar_2"]);
}

#[test]
fn two_services_with_the_same_operation_cannot_be_in_one_document() {
    let api = api(&folder(vec![get("a", "/v1/a", SAME), get("b", "/v1/a", SAME)]));
    let shared = SharedPath { operation: "GET /v1/a".to_owned(), services: ["a".to_owned(), "b".to_owned()] };
    assert_eq!(api.openapi(Settings::default()), Err(shared));
    assert_eq!(api.openapi_by_service(Settings::default()).unwrap().len(), 2);
}

#[test]
fn paths_that_differ_only_in_the_names_of_parameters_are_one() {
    let with_parameter = |service: &str, method: &str, name: &str| {
        let text = format!(
            r#"{{ "service": "{service}", "title": "T", "method": "{method}", "path": "/v1/a/{{{name}}}",
              "parameters": [{{ "name": "{name}", "in": "path", "schema": {{ "type": "string" }} }}],
              "responses": {{ "200": {{}} }} }}"#
        );
        file(format!("{service}/{method}.json"), text)
    };
    let document = whole(&api(&folder(vec![with_parameter("a", "GET", "id"), with_parameter("b", "PUT", "uuid")])));
    let paths: Vec<&str> = document.get("paths").unwrap().members().iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["/v1/a/{id}"]);
    let put = document.at(&["paths", "/v1/a/{id}", "put", "parameters"]).unwrap();
    assert_eq!(put.elements()[0].text("name"), Some("id"));
}

#[test]
fn an_own_server_replaces_the_hosts_of_the_regions() {
    let api = published();
    let settings = Settings { version: Some("2.0.0"), server: Server::At("http://127.0.0.1:8080/") };
    let file = api.openapi(settings).unwrap();
    assert!(!file.text.contains(".eset.systems"));
    let document = parse(&file);
    assert_eq!(document.at(&["info", "version"]).unwrap().as_str(), Some("2.0.0"));
    assert!(operations(&document).all(|(_, operation)| operation.get("servers").is_none()));
    let flow = document.at(&["components", "securitySchemes", "oauth", "flows", "password"]).unwrap();
    assert_eq!(flow.text("tokenUrl"), Some("http://127.0.0.1:8080/oauth/token"));
}

#[test]
fn each_operation_has_the_hosts_of_its_service_in_its_regions() {
    let document = whole(&published());
    let server = |path: &str| {
        let operation = document.at(&["paths", path, "get", "servers"]).unwrap();
        let server = &operation.elements()[0];
        let regions = server.at(&["variables", "region", "enum"]).unwrap().elements();
        (server.text("url").unwrap().to_owned(), regions.len())
    };
    assert_eq!(server("/v1/devices"), ("https://{region}.device-management.eset.systems".to_owned(), 5));
    let quarantine = "https://{region}.quarantine-management.eset.systems".to_owned();
    assert_eq!(server("/v1/quarantined-objects"), (quarantine, 4));
}

#[test]
fn only_the_token_operation_needs_no_token() {
    let document = whole(&published());
    let open: Vec<String> =
        operations(&document).filter(|(_, found)| found.get("security").is_some()).map(|(key, _)| key).collect();
    assert_eq!(open, ["post /oauth/token"]);
}

#[test]
fn a_pending_operation_can_be_collected() {
    let document = whole(&published());
    for (key, operation) in operations(&document) {
        let pending = operation.at(&["responses", "202"]);
        let parameters = operation.get("parameters").map_or(&[][..], Json::elements);
        let collects = parameters.iter().any(|one| one.text("$ref") == Some("#/components/parameters/responseId"));
        assert_eq!(pending.is_some(), collects, "{key}");
        assert!(pending.is_none_or(|row| row.at(&["headers", "response-id"]).is_some()), "{key}");
    }
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    let one = |api: &Api| (api.openapi(Settings::default()), api.openapi_by_service(Settings::default()));
    assert_eq!(one(&published()), one(&published()));
}
