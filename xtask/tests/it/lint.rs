//! `cargo xtask lint` as a person runs it: the built binary, on folders of its own.

use crate::scratch::{Run, Scratch};
use crate::support::root;

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

fn lint(name: &str, api: &str, operation: &str) -> Run {
    let scratch = Scratch::new("lint", name);
    scratch.write("api.json", api);
    scratch.write("shop/v1_order_get.json", operation);
    scratch.xtask(&["lint", "--schema", "."])
}

#[test]
fn a_schema_without_findings_is_reported() {
    let run = lint("clean", API, OPERATION);
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (0, "0 findings\n", ""));
}

#[test]
fn findings_are_listed_with_their_codes() {
    let run = lint("findings", API, &OPERATION.replace("shelfUuid", "roomUuid").replace("404", "202"));
    let expected = "\
shop GET /v1/order: the operation documents no error [no-documented-error]
shop v1Order.roomUuid: an id of an unknown entity [id-without-entity]
shop v1Order.shelfUuid: `id-without-entity` finds nothing, but is allowed here: Shelves are no entity. [unused-allowance]
3 findings
";
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (1, expected, ""));
}

#[test]
fn a_schema_with_errors_is_not_checked() {
    let run = lint("broken", API, &OPERATION.replace("\"method\"", "\"methid\""));
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.ends_with("in the schema; nothing was checked\n"), "{}", run.stderr);
}

#[test]
fn the_schema_of_this_repository_has_no_findings() {
    let schema = root().join("schema");
    let run = Scratch::new("lint", "repository").xtask(&["lint", "--schema", schema.to_str().unwrap()]);
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (0, "0 findings\n", ""));
}
