//! All layouts of an operation have the same content, except for the differences that are listed here.

use super::*;
use crate::Method;
use crate::import::draft::SourceKind;
use crate::import::schema::canonical::canonical;
use crate::source::json::parse;
use crate::vocabulary::Location;

const LAYOUTS: [&str; 8] =
    ["layout-A", "layout-B", "layout-C", "layout-D", "layout-D0", "layout-E", "layout-F", "layout-onprem"];

fn without_headers(mut draft: Draft) -> Draft {
    for response in &mut draft.responses {
        response.headers = None;
    }
    draft
}

/// Reduces descriptions to words, because some layouts lose empty lines and indentation.
fn in_one_line(mut draft: Draft) -> Draft {
    draft.description = draft.description.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    draft
}

fn as_kind(mut draft: Draft, kind: SourceKind) -> Draft {
    draft.kind = kind;
    draft
}

/// The newest pages omit read-only fields in requests.
fn without_read_only_in_request(mut draft: Draft) -> Draft {
    fn writable(schema: Json) -> Json {
        let is_read_only = |value: &Json| value.get("readOnly") == Some(&Json::Bool(true));
        match schema {
            Json::Array(items) => Json::Array(items.into_iter().map(writable).collect()),
            Json::Object(members) => {
                let kept = members.into_iter().filter(|(_, value)| !is_read_only(value));
                Json::Object(kept.map(|(key, value)| (key, writable(value))).collect())
            }
            plain => plain,
        }
    }
    if let Some(request) = &mut draft.request {
        request.schema = writable(request.schema.clone());
    }
    draft
}

#[test]
fn every_page_is_read_without_a_problem() {
    for name in LAYOUTS {
        for (stem, text) in layout(name) {
            let page = sound(&text, &stem);
            let category = if name == "layout-onprem" { "api" } else { "fleet_management" };
            assert_eq!(page.category.as_deref(), Some(category), "{name} {stem}");
            assert_eq!(page.draft.page, Some(format!("{stem}.html")));
            let kind = match name {
                "layout-C" | "layout-D" => SourceKind::Page,
                "layout-onprem" => SourceKind::OnPremises,
                "layout-E" => SourceKind::PageWithoutLinks,
                _ => SourceKind::OldPage,
            };
            assert_eq!(page.draft.kind, kind, "{name} {stem}");
            assert!(page.draft.responses.len() >= 2);
        }
    }
}

#[test]
fn layouts_a_and_b_have_the_same_content() {
    for (stem, text) in layout("layout-A") {
        assert_eq!(draft(&text, &stem), draft(&page_of("layout-B", &stem), &stem), "{stem}");
    }
}

#[test]
fn layout_c_has_headers_and_read_only_request_fields() {
    for (stem, text) in layout("layout-C") {
        let new = draft(&text, &stem);
        let old = without_read_only_in_request(draft(&page_of("layout-B", &stem), &stem));
        assert!(new.responses.iter().all(|response| response.headers.is_some()));
        assert!(old.responses.iter().all(|response| response.headers.is_none()));
        assert_eq!(as_kind(without_headers(new), SourceKind::OldPage), old, "{stem}");
    }
}

#[test]
fn layout_d_loses_line_breaks_and_shows_the_hosts() {
    for (stem, text) in layout("layout-D") {
        let (d, c) = (sound(&text, &stem), sound(&page_of("layout-C", &stem), &stem));
        assert_eq!(d.regions, c.regions);
        assert_eq!(d.regions, ["Europe", "Germany", "United States", "Canada", "Japan"]);
        let hosts = ["eu", "de", "us", "ca", "jpn"].map(|region| format!("{region}.fleet-management.eset.systems"));
        assert_eq!((d.hosts, c.hosts), (hosts.to_vec(), Vec::new()));
        assert_eq!(in_one_line(without_read_only_in_request(d.draft)), in_one_line(c.draft), "{stem}");
    }
}

#[test]
fn the_older_layouts_match_b_except_for_their_losses() {
    for (name, kind) in [
        ("layout-D0", SourceKind::OldPage),
        ("layout-E", SourceKind::PageWithoutLinks),
        ("layout-F", SourceKind::OldPage),
    ] {
        for (stem, text) in layout(name) {
            let mut old = in_one_line(draft(&text, &stem));
            let mut b = as_kind(in_one_line(draft(&page_of("layout-B", &stem), &stem)), kind);
            for draft in [&mut old, &mut b] {
                if let Some(request) = &mut draft.request {
                    // On older pages, no body is required.
                    request.required = true;
                }
                if name == "layout-E" {
                    // The texts of links are lost.
                    draft.description = draft.description.take().map(|text| text.replace(" the guide", ""));
                }
            }
            assert_eq!(old, b, "{name} {stem}");
        }
    }
}

#[test]
fn pages_on_premises_differ_in_their_statuses() {
    for (stem, text) in layout("layout-onprem") {
        let mut here = without_read_only_in_request(draft(&text, &stem));
        let cloud = stem.replacen("api_", "fleet_management_", 1);
        let mut there = as_kind(draft(&page_of("layout-C", &cloud), &cloud), SourceKind::OnPremises);
        there.page = here.page.clone();
        assert!(here.responses.iter().any(|response| response.status == "200"));
        here.responses.clear();
        there.responses.clear();
        assert_eq!(here, there, "{stem}");
    }
}

#[test]
fn all_facts_of_a_page_are_read() {
    let list = draft(&page_of("layout-C", LIST), LIST);
    assert_eq!((list.title.as_str(), list.method, list.path.as_str()), ("List vehicles", Method::Get, "/v1/vehicles"));
    let description = list.description.unwrap();
    assert!(description.starts_with("List the vehicles that the caller may see.\n\nRestrictions\n\n- Vehicles"));
    assert!(description.contains("\n- A filter such as a | b is not supported.\n\nFiltering\n"), "{description}");
    assert!(
        description.ends_with(
            "    filter:\n      window: 2024-10-30T12:00Z\n\nInfo:\nFor more about paging refer to the guide"
        )
    );
    let parameter = |name: &str| list.parameters.iter().find(|parameter| parameter.name == name).unwrap().clone();
    let shown = |name: &str| (parameter(name).description.unwrap_or_default(), parameter(name).schema);
    let depot = Json::from([("type", "string".into()), ("references", "depot_management.v1.Depot".into())]);
    assert_eq!(shown("depotUuid"), ("Only vehicles of this depot.".to_owned(), depot));
    assert_eq!(
        shown("fuelTypes"),
        (
            "Any of these. FUEL_TYPE_DIESEL: diesel oil FUEL_TYPE_ELECTRIC: battery".to_owned(),
            Json::from([("type", "array".into()), ("items", Json::from([("type", "string".into())]))])
        )
    );
    assert_eq!(parameter("pageSize").schema, Json::from([("type", "integer".into())]));
    assert!(list.parameters.iter().all(|p| p.location == Location::Query && !p.required));
    let statuses: Vec<&str> = list.responses.iter().map(|response| response.status.as_str()).collect();
    assert_eq!(statuses, ["200", "202", "400", "401", "403", "404", "429", "500", "503", "504"]);
    let pending = &list.responses[1];
    assert_eq!(pending.description.as_deref(), Some("Not ready yet; ask again with the response-id header."));
    assert_eq!(pending.schema, None);
    let names: Vec<&str> = pending.headers.as_ref().unwrap().members().iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["response-id", "request-id"]);
}

#[test]
fn path_parameters_come_first_in_the_order_of_the_path() {
    let update = draft(&page_of("layout-F", UPDATE), UPDATE);
    let names: Vec<&str> = update.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(names, ["vehicleUuid", "routeUuid"]);
    let stem = "fleet_management_v1_vehicles_vehicleUuid_delete";
    let delete = draft(&page_of("layout-E", stem), stem);
    let places: Vec<Location> = delete.parameters.iter().map(|parameter| parameter.location).collect();
    assert_eq!(places, [Location::Path, Location::Query]);
}

#[test]
fn both_samples_match_their_documents() {
    let documents =
        ["installer-management/v1_gpo-sccm-files-generate_post", "policy-management/v2_policy-assignments_post"];
    for ((stem, text), document) in layout("seeds").into_iter().zip(documents) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/modules").join(document).with_extension("json");
        let bytes = fs::read(path).unwrap();
        let document = Json::from(&parse(&bytes).unwrap().root);
        let member = |key: &str| document.get(key).and_then(Json::as_str).map(str::to_owned);
        let named = member("page").unwrap().replace(".html", "");
        for stem in [stem, named] {
            let page = sound(&text, &stem);
            let draft = page.draft;
            assert_eq!(Some(draft.title), member("title"));
            assert_eq!(Some(draft.method.as_str().to_owned()), member("method"));
            assert_eq!(Some(draft.path), member("path"));
            assert_eq!(draft.description, member("description"));
            assert!(draft.page.is_none() || draft.page == member("page"));
            assert_eq!(page.category.is_some(), draft.page.is_some());
            assert_eq!((draft.parameters.len(), document.get("parameters")), (0, None));
            let (request, sent) = (draft.request.unwrap(), document.get("request").unwrap());
            assert_eq!(Some(request.content_type.as_str()), sent.text("contentType"));
            assert_eq!(sent.get("required"), Some(&Json::Bool(request.required)));
            assert_eq!(request.schema, canonical(sent.get("schema").unwrap().clone()));
            let responses = document.get("responses").unwrap().members();
            assert_eq!(draft.responses.len(), responses.len());
            for (response, (status, written)) in draft.responses.iter().zip(responses) {
                assert_eq!(&response.status, status);
                assert_eq!(response.description.as_deref(), written.text("description"));
                assert_eq!(response.schema, written.get("schema").cloned().map(canonical));
                assert_eq!(response.headers.as_ref(), written.get("headers"));
            }
        }
    }
}
