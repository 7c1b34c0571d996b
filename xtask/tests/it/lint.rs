//! `cargo xtask lint` as a person runs it: the built binary, on folders of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const API: &str = r#"{
  "crate": "shop-api",
  "hostTemplate": "https://{region}.{host}.example.com",
  "regions": { "eu": "Europe" },
  "services": { "shop": {} },
  "lint": [
    { "code": "undocumented", "reason": "The test is about something else." },
    { "code": "id-without-entity", "service": "shop", "item": "v1Order.shelfUuid", "reason": "Shelves are no entity." }
  ]
}
"#;

const OPERATION: &str = r#"{
  "service": "shop",
  "title": "Get order",
  "method": "GET",
  "path": "/v1/order",
  "responses": {
    "200": { "schema": { "$ref": "v1Order", "shelfUuid": { "type": "string" } } },
    "404": { "description": "There is none." }
  }
}
"#;

fn folder(name: &str, api: &str, operation: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("shop")).unwrap();
    fs::write(folder.join("api.json"), api).unwrap();
    fs::write(folder.join("shop/v1_order_get.json"), operation).unwrap();
    folder
}

/// The exit code, and what is printed to stdout and stderr.
fn lint(folder: &Path) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["lint", "--schema"]).arg(folder).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_schema_without_findings_is_reported() {
    let folder = folder("clean", API, OPERATION);
    assert_eq!(lint(&folder), (0, "0 findings\n".to_owned(), String::new()));
}

#[test]
fn findings_are_listed_with_their_codes() {
    let operation = OPERATION.replace("shelfUuid", "roomUuid").replace("404", "202");
    let expected = "\
shop GET /v1/order: the operation documents no error [no-documented-error]
shop v1Order.roomUuid: an id of an unknown entity [id-without-entity]
shop v1Order.shelfUuid: `id-without-entity` finds nothing, but is allowed here: Shelves are no entity. [unused-allowance]
3 findings
";
    assert_eq!(lint(&folder("findings", API, &operation)), (1, expected.to_owned(), String::new()));
}

#[test]
fn a_schema_with_errors_is_not_checked() {
    let (code, stdout, stderr) = lint(&folder("broken", API, &OPERATION.replace("\"method\"", "\"methid\"")));
    assert_eq!((code, &*stdout), (2, ""));
    assert!(stderr.ends_with("in the schema; nothing was checked\n"), "{stderr}");
}

#[test]
fn the_schema_of_this_repository_has_no_findings() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    assert_eq!(lint(&schema), (0, "0 findings\n".to_owned(), String::new()));
}
