//! Pages that cannot be read, and their diagnostics.

use super::*;
use crate::Method;

/// Returns a page with one text replaced, which must be there.
fn changed(layout: &str, stem: &str, from: &str, to: &str) -> String {
    let text = page_of(layout, stem);
    assert!(text.contains(from), "{layout} {stem} has no {from}");
    text.replacen(from, to, 1)
}

fn until(layout: &str, stem: &str, mark: &str) -> String {
    let text = page_of(layout, stem);
    text.split_once(mark).unwrap().0.to_owned()
}

fn explained(cases: &[(&str, String)]) -> String {
    let explain = |(name, text): &(&str, String)| {
        let (page, printed) = read_plain(text, UPDATE);
        assert!(page.is_none(), "{name} is not broken");
        format!("──── {name}\n{printed}\n")
    };
    cases.iter().map(explain).collect()
}

#[test]
fn other_files_than_pages_are_explained() {
    let printed = explained(&[
        ("empty", String::new()),
        ("white space", "\n \u{a0}\n".to_owned()),
        ("another product", "ESET Inspect\n\nRules\n\nA rule has a name | and a body.\n".to_owned()),
        ("an index", "Identity\n\nMethod\n\nPath\n\nSummary\n\nGET\n\n/v1/users\n\nList users\n".to_owned()),
        ("a document", "{ \"openapi\": \"3.0.0\" }".to_owned()),
    ]);
    insta::assert_snapshot!(printed);
}

#[test]
fn truncated_pages_are_explained() {
    let printed = explained(&[
        ("before the path", until("layout-B", UPDATE, " /v2")),
        ("before any table", until("layout-B", UPDATE, "Request body")),
        ("within the request", until("layout-B", UPDATE, "\"updateMask\": \"string\"")),
        ("between example and schema", until("layout-B", UPDATE, "{\n  \"$ref\": \"RoutesUpdateRouteBody\"")),
        ("before the responses", until("layout-D", UPDATE, "Responses")),
        ("before the first response", until("layout-D", UPDATE, "200 |")),
        ("after a status", until("layout-C", UPDATE, "Not permitted.")),
        ("after an example", until("layout-C", UPDATE, "\nSuccessful response.\n\n\nResponse schema")),
        ("after a label", until("layout-C", UPDATE, "{\n  \"response-id\"")),
        ("within a label", until("layout-C", UPDATE, "ders\n\n{\n  \"response-id\"")),
        ("before a label", until("layout-C", UPDATE, "\n\nHeaders\n\n{\n  \"response-id\"")),
        ("within headers", until("layout-D", UPDATE, "\"style\"")),
        ("before the end of a cell", until("layout-F", UPDATE, " |\n| 400")),
    ]);
    insta::assert_snapshot!(printed);
}

#[test]
fn problems_of_the_head_are_explained() {
    let printed = explained(&[
        ("no title", page_of("layout-D", UPDATE).replacen("Update route\n", "", 1)),
        ("another method", changed("layout-B", UPDATE, "POST Update", "HEAD Update")),
        ("no slash", changed("layout-B", UPDATE, "path: /v2", "path: v2")),
        ("open brace", changed("layout-B", UPDATE, "routeUuid}", "routeUuid")),
        ("dots", changed("layout-B", UPDATE, "path: /v2", "path: /../v2")),
        ("parameter not listed", changed("layout-B", UPDATE, "\nrouteUuid\n", "\nrouteId\n")),
        (
            "no table",
            changed("layout-D", UPDATE, "Parameters in path\nName |\nType |\nRequired |", "Parameters in path"),
        ),
    ]);
    insta::assert_snapshot!(printed);
}

#[test]
fn a_page_without_a_method_is_explained() {
    let page = |text: &str, stem, method| {
        read_text(&SourceText::plain(0, text), text, stem, Overrides { method, ..Overrides::default() }).1
    };
    let (e, b) = (page_of("layout-E", UPDATE), page_of("layout-B", UPDATE));
    let printed =
        [page(&e, "saved", None), page(&e, "saved_head", None), page(&b, "saved", Some(Method::Put))].join("\n");
    insta::assert_snapshot!(printed);
}

#[test]
fn problems_of_tables_are_explained() {
    let printed = explained(&[
        ("type", changed("layout-D", UPDATE, "vehicleUuid |\nstring |", "vehicleUuid |\nuuid |")),
        ("required", changed("layout-D", UPDATE, "string |\nYes |", "string |\nMaybe |")),
        ("row twice", changed("layout-D", UPDATE, "\nrouteUuid |", "\nvehicleUuid |")),
        ("content type", changed("layout-F", UPDATE, "application/json | No", "text/plain | Often")),
        ("status twice", changed("layout-F", UPDATE, "| 404 |", "| 403 |")),
        ("no status", changed("layout-F", UPDATE, "| 200 |", "| OK |")),
        ("not a status", changed("layout-E", UPDATE, "404 |", "999 |")),
        ("no schema", changed("layout-E", UPDATE, "Not permitted. |\nnull |\n[] |", "Not permitted. |\nnull |")),
        ("too many values", changed("layout-B", UPDATE, "null\n[]", "null\n[]\n{}")),
        ("text among values", changed("layout-B", UPDATE, "null\n[]", "null\n[]\nsic")),
        ("table twice", page_of("layout-B", UPDATE).repeat(2)),
        ("request without a cell", changed("layout-D", UPDATE, "application/json |\n", "")),
    ]);
    insta::assert_snapshot!(printed);
}

#[test]
fn an_unknown_table_is_explained() {
    let count = "fleet_management_v1_vehicles_count_get";
    let with_default = |stem| changed("layout-C", stem, "Name\n\nType\n", "Name\n\nDefault\n\nType\n");
    let printed = explained(&[
        ("query", with_default(LIST)),
        ("query in pipes", changed("layout-F", LIST, "| Name | Type |", "| Name | Type | Default |")),
        ("path", with_default(UPDATE)),
        ("request", changed("layout-C", UPDATE, "\nRequired\n\nExample\n\nSchema\n", "\nRequired\n\nSchema\n")),
        ("responses", changed("layout-D", UPDATE, "Code |\n", "Status |\n")),
        ("after no query", changed("layout-C", count, "are required.\n", "are required.\n\npageSize\n\nstring\n")),
        (
            "another table after no query",
            changed("layout-D", count, "are required.\n", "are required.\n|\nRequest body |\nContent |\nSchema |\n"),
        ),
    ]);
    insta::assert_snapshot!(printed);
}

#[test]
fn problems_of_values_are_explained() {
    let printed = explained(&[
        ("comma", changed("layout-D", UPDATE, "\"ROUTE_STATE_OTHER\"", "\"ROUTE_STATE_OTHER\",")),
        ("quote", changed("layout-B", UPDATE, "\"string\"", "\"string")),
        ("bracket", changed("layout-B", UPDATE, "\"ROUTE_STATE_OTHER\"\n      ]", "\"ROUTE_STATE_OTHER\"\n      ")),
        ("unknown key", changed("layout-E", UPDATE, "\"format\": \"int32\"", "\"fromat\": \"int32\"")),
        ("unknown type", changed("layout-F", UPDATE, "\"type\": \"integer\"", "\"type\": \"int\"")),
        ("key twice", changed("layout-C", UPDATE, "\"minutes\": {", "\"depotUuid\": {")),
        ("key of a header", changed("layout-C", UPDATE, "\"explode\": false", "\"explodes\": false")),
        ("too deep", changed("layout-B", UPDATE, "null", &("[".repeat(200) + &"]".repeat(200)))),
    ]);
    insta::assert_snapshot!(printed);
}
