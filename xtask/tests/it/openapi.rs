//! `cargo xtask openapi` as a person runs it: the built binary, on folders of its own.

use serde_json::Value;

use crate::scratch::{Run, Scratch};

const API: &str = r#"{
  "crate": "shop-api",
  "version": "0.4.0",
  "title": "Shop",
  "hostTemplate": "https://{region}.{host}.example.com",
  "regions": { "eu": "Europe" },
  "services": { "shop": {}, "store": {} }
}
"#;

/// A folder with a schema of two services, each with one operation; tests name theirs apart.
fn folder(name: &str) -> Scratch {
    let folder = Scratch::new("openapi", name);
    for (service, path) in [("shop", "orders"), ("store", "shelves")] {
        folder.write(&format!("schema/{service}/v1_get.json"), &operation(service, path));
    }
    folder.write("schema/api.json", API);
    folder
}

fn operation(service: &str, path: &str) -> String {
    format!(
        r#"{{ "service": "{service}", "title": "Get", "method": "GET", "path": "/v1/{path}",
          "responses": {{ "200": {{ "schema": {{ "$ref": "v1Get", "name": {{ "type": "string" }} }} }} }} }}"#
    )
}

/// Runs the command in the folder, with its schema.
fn openapi(folder: &Scratch, options: &[&str]) -> Run {
    folder.xtask(&[&["openapi", "--schema", "schema"], options].concat())
}

/// Returns the paths of a document, and checks that it is one.
fn paths(text: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(text).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    document["paths"].as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_document_of_all_services_is_printed() {
    let run = openapi(&folder("printed"), &[]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert_eq!(paths(&run.stdout), ["/v1/orders", "/v1/shelves"]);
}

#[test]
fn the_document_of_one_service_is_printed() {
    let folder = folder("one_service");
    let run = openapi(&folder, &["--service", "store"]);
    assert_eq!((run.code, paths(&run.stdout)), (0, vec!["/v1/shelves".to_owned()]));
    let run = openapi(&folder, &["--service", "stock"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert_eq!(run.stderr, "error: unknown service `stock`\n  help: the services are shop, store\n");
}

#[test]
fn a_folder_gets_one_document_per_service_and_one_for_all() {
    let folder = folder("written");
    folder.write("out/services/shop.json", "old");
    folder.write("out/mine", "mine");
    let run = openapi(&folder, &["--out", "out"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert_eq!(run.stdout, "written: 3 documents → out/\n");
    assert_eq!(paths(&folder.read("out/openapi.json")), ["/v1/orders", "/v1/shelves"]);
    assert_eq!(paths(&folder.read("out/services/shop.json")), ["/v1/orders"]);
    assert_eq!(paths(&folder.read("out/services/store.json")), ["/v1/shelves"]);
    assert_eq!(folder.read("out/mine"), "mine");
    assert_eq!(folder.count("out/services"), 2);
}

#[test]
fn a_document_can_have_another_version_and_server() {
    let folder = folder("settings");
    let own: Value = serde_json::from_str(&openapi(&folder, &[]).stdout).unwrap();
    assert_eq!(own["info"]["version"], "0.4.0");
    let run = openapi(&folder, &["--api-version", "7", "--server", "http://127.0.0.1:8080"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["info"]["version"], "7");
    assert_eq!(document["servers"][0]["url"], "http://127.0.0.1:8080");
    let run = openapi(&folder, &["--server", "127.0.0.1:8080"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.contains("a base URL begins with `https://` or `http://`"), "{}", run.stderr);
}

#[test]
fn services_with_the_same_operation_have_documents_of_their_own_only() {
    let folder = folder("shared_path");
    folder.write("schema/store/v1_get.json", &operation("store", "orders"));
    for options in [&[][..], &["--out", "out"]] {
        let run = openapi(&folder, options);
        assert_eq!((run.code, &*run.stdout), (2, ""));
        let message = "error: no document can describe all services: the services `shop` and `store` have the same \
                       operation `GET /v1/orders`\n  help: print the document of one of them with `--service`\n";
        assert_eq!(run.stderr, message);
    }
    assert!(!folder.path("out").exists());
    assert_eq!(paths(&openapi(&folder, &["--service", "store"]).stdout), ["/v1/orders"]);
}

#[test]
fn a_schema_with_errors_gives_no_document() {
    let folder = folder("broken");
    folder.write("schema/shop/v1_get.json", &operation("shop", "orders").replace("method", "methid"));
    let run = openapi(&folder, &["--out", "out"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.ends_with("in the schema; nothing was written\n"), "{}", run.stderr);
    assert!(!folder.path("out").exists());
}

#[test]
fn documents_are_not_written_into_the_schema() {
    let folder = folder("into_the_schema");
    let run = openapi(&folder, &["--out", "schema/openapi"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.starts_with("error: schema/openapi is in the schema folder\n  help: "), "{}", run.stderr);
    assert!(!folder.path("schema/openapi").exists());
}
