//! The start page: its files, and the data that it shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use eset_connect_mock::{Fault, MockServer, PASSWORD, Rate, Readiness};
use reqwest::{Client, Response};
use serde_json::{Value, json};

use crate::http::{Http, json};

const PAGE: &str = "/_mock/page/";

async fn get(server: &MockServer, path: &str) -> Response {
    reqwest::get(format!("{}{path}", server.url())).await.unwrap()
}

async fn data(server: &MockServer, name: &str) -> Value {
    let response = get(server, &format!("{PAGE}{name}")).await;
    assert_eq!(response.status(), 200, "{name}");
    json(response).await
}

/// The texts between two marks.
fn between<'t>(text: &'t str, start: &str, end: char) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// Every file of the page with its media type and text, by following the references from the page on.
async fn files(server: &MockServer) -> BTreeMap<String, (String, String)> {
    let mut open = vec!["/".to_owned()];
    let mut files = BTreeMap::new();
    while let Some(path) = open.pop() {
        if files.contains_key(&path) {
            continue;
        }
        let response = get(server, &path).await;
        assert_eq!(response.status(), 200, "{path}");
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'self';") && !policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.contains("require-trusted-types-for 'script'"), "{path}: {policy}");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff", "{path}");
        let media_type = response.headers()["content-type"].to_str().unwrap().to_owned();
        let text = response.text().await.unwrap();
        let references = between(&text, "src=\"", '"').into_iter().chain(between(&text, "href=\"", '"'));
        open.extend(references.filter(|path| path.starts_with('/')).map(str::to_owned));
        open.extend(between(&text, "from \"./", '"').into_iter().map(|name| format!("{PAGE}{name}")));
        files.insert(path, (media_type, text));
    }
    files
}

fn operations(api: &Value) -> BTreeMap<&str, &Value> {
    let services = api["services"].as_array().unwrap().iter();
    let operations = services.flat_map(|service| service["operations"].as_array().unwrap());
    operations.map(|operation| (operation["name"].as_str().unwrap(), operation)).collect()
}

#[tokio::test]
async fn each_file_of_the_page_has_its_media_type() {
    let server = MockServer::start().await.unwrap();
    let files = files(&server).await;
    assert!(files.len() > 10, "{:?}", files.keys());
    for (path, (media_type, _)) in &files {
        let expected = match path.rsplit_once('.') {
            Some((_, "js")) => "text/javascript; charset=utf-8",
            Some((_, "css")) => "text/css; charset=utf-8",
            Some((_, "svg")) => "image/svg+xml",
            _ => "text/html; charset=utf-8",
        };
        assert_eq!(media_type, expected, "{path}");
    }
}

#[tokio::test]
async fn the_server_has_no_file_that_the_page_does_not_load() {
    let server = MockServer::start().await.unwrap();
    let loaded: BTreeSet<_> = files(&server).await.into_keys().collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let path = |name: String| if name == "index.html" { "/".to_owned() } else { format!("{PAGE}{name}") };
    assert_eq!(names.map(path).collect::<BTreeSet<_>>(), loaded);
}

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere() {
    let server = MockServer::start().await.unwrap();
    for (path, (media_type, text)) in files(&server).await {
        // The name of a vocabulary, which nothing loads.
        let text = text.replace("http://www.w3.org/2000/svg", "");
        for mark in ["http:", "https:", "src=\"//", "href=\"//", "@import"] {
            assert!(!text.contains(mark), "{path} contains {mark}");
        }
        assert!(!media_type.starts_with("text/css") || !text.contains("url("), "{path} contains url(");
    }
}

#[tokio::test]
async fn the_page_makes_no_markup_and_no_code_of_texts() {
    let server = MockServer::start().await.unwrap();
    for (path, (_, text)) in files(&server).await {
        for mark in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "createContextualFragment",
            "document.write",
            "DOMParser",
            "eval(",
            "Function(",
            "javascript:",
            "srcdoc",
            " style=",
            "<style",
            "<script>",
            " onclick=",
            " onload=",
        ] {
            assert!(!text.contains(mark), "{path} contains {mark}");
        }
    }
}

#[tokio::test]
async fn every_operation_is_in_the_data_with_its_text() {
    let server = MockServer::start().await.unwrap();
    let api = data(&server, "api.json").await;
    let described = operations(&api);
    let offered: BTreeSet<_> =
        server.examples().iter().map(|example| format!("{} {}", example.method, example.operation)).collect();
    assert_eq!(described.keys().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), offered);
    let text = |value: &Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
    for (name, operation) in &described {
        assert!(text(&operation["title"]) && text(&operation["text"]), "{name}: {operation}");
        for parameter in operation["parameters"].as_array().unwrap() {
            assert!(text(&parameter["text"]), "{name}: {parameter}");
        }
    }
}

/// The maintainers' texts are in files of their own, so this does not read them with the code that is tested.
#[tokio::test]
async fn the_texts_are_those_of_the_maintainers() {
    let server = MockServer::start().await.unwrap();
    let api = data(&server, "api.json").await;
    let described = operations(&api);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/texts");
    let mut compared = 0;
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    for path in paths {
        let texts: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        for (name, own) in texts["operations"].as_object().into_iter().flatten() {
            // An operation with texts about its parameters is an object.
            let own = if own.is_object() { &own["text"] } else { own };
            if own.is_string() {
                assert_eq!(&described[name.as_str()]["text"], own, "{name}");
                compared += 1;
            }
        }
    }
    assert!(compared > 50, "only {compared} texts were compared");
}

/// Calls `check` with each object in a document.
fn each_object(value: &Value, check: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(members) => {
            check(value);
            members.values().for_each(|value| each_object(value, check));
        }
        Value::Array(items) => items.iter().for_each(|value| each_object(value, check)),
        _ => {}
    }
}

#[tokio::test]
async fn each_type_refers_to_a_model_or_an_enum_of_its_service() {
    let server = MockServer::start().await.unwrap();
    let api = data(&server, "api.json").await;
    let mut references = 0;
    for service in api["services"].as_array().unwrap() {
        each_object(service, &mut |value| {
            for (key, list) in [("model", "models"), ("enum", "enums")] {
                if let Some(index) = value[key].as_u64() {
                    references += 1;
                    let index = usize::try_from(index).unwrap();
                    assert!(service[list][index]["name"].is_string(), "{}: {value}", service["name"]);
                }
            }
        });
    }
    assert!(references > 400, "{references}");
}

#[tokio::test]
async fn an_operation_that_cannot_be_undone_has_a_warning() {
    let server = MockServer::start().await.unwrap();
    let api = data(&server, "api.json").await;
    let described = operations(&api);
    assert!(described["DELETE /v1/groups/{groupUuid}"]["warning"].as_str().unwrap().contains("cannot be undone"));
    assert_eq!(described["GET /v1/devices"]["warning"], Value::Null);
}

#[tokio::test]
async fn the_example_of_each_operation_has_the_values_of_its_path() {
    let server = MockServer::start().await.unwrap();
    let (api, examples) = (data(&server, "api.json").await, data(&server, "examples.json").await);
    for (name, operation) in operations(&api) {
        let in_path = operation["parameters"].as_array().unwrap().iter().filter(|parameter| parameter["in"] == "path");
        let expected: BTreeSet<_> = in_path.map(|parameter| parameter["name"].as_str().unwrap()).collect();
        let given: BTreeSet<_> = examples[name]["path"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(given, expected, "{name}");
        let is_json = operation["body"]["kind"] == "json";
        assert_eq!(examples[name]["body"].is_object(), is_json, "{name}: {}", examples[name]);
    }
    let device = server.example_id("device").unwrap();
    assert_eq!(examples["GET /v1/devices/{deviceUuid}"]["path"]["deviceUuid"], device);
}

#[tokio::test]
async fn the_counts_are_those_of_the_fleet() {
    let server = MockServer::builder().devices(120).start().await.unwrap();
    let counts = data(&server, "counts.json").await;
    assert_eq!(counts["devices"], 120);
    let in_groups: u64 = counts["groups"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
    assert_eq!(in_groups, 120);
}

#[tokio::test]
async fn the_page_gets_tokens_of_a_user_of_its_own() {
    let server = MockServer::start().await.unwrap();
    let client = Client::new();
    let response = client.post(format!("{}{PAGE}token", server.url())).send().await.unwrap();
    assert_eq!(response.headers()["cache-control"], "no-store");
    let token = json(response).await["accessToken"].as_str().unwrap().to_owned();
    let call = client.get(format!("{}/v1/devices?pageSize=1", server.url())).bearer_auth(token);
    assert_eq!(call.send().await.unwrap().status(), 200);
    assert_eq!(server.requests().last().unwrap().user.as_deref(), Some("start page"));
    assert_eq!(get(&server, "/_mock/page/token").await.status(), 405);
}

/// The program under test must not notice that somebody watches the server.
#[tokio::test]
async fn what_the_page_reads_is_neither_recorded_nor_counted_and_uses_up_no_rule() {
    let server = MockServer::builder()
        .devices(120)
        .rate(Rate::PerSecond(1.try_into().unwrap()))
        .pending(Readiness::After(Duration::from_secs(5)))
        .start()
        .await
        .unwrap();
    server.on_every_call().times(1).fail(Fault::status(503)).unwrap();
    let first = data(&server, "read/v1/devices?pageSize=100").await;
    let token = first["nextPageToken"].as_str().unwrap();
    let second = data(&server, &format!("read/v1/devices?pageSize=100&pageToken={token}")).await;
    assert_eq!(second["devices"].as_array().unwrap().len(), 20);
    assert!(server.all_requests().is_empty());
    // The fault is still there.
    assert_eq!(Http::to(&server).await.get("/v1/devices").await.status(), 503);
}

#[tokio::test]
async fn the_page_can_read_but_not_change_entities() {
    let server = MockServer::start().await.unwrap();
    let group = server.example_id("device_group").unwrap();
    let url = format!("{}{PAGE}read/v1/groups/{group}", server.url());
    assert_eq!(Client::new().delete(&url).send().await.unwrap().status(), 405);
    assert_eq!(get(&server, &format!("{PAGE}read/v1/groups/{group}")).await.status(), 404);
    assert_eq!(get(&server, &format!("{PAGE}read/v1/devices?pageSize=x")).await.status(), 400);
    assert_eq!(get(&server, &format!("{PAGE}read")).await.status(), 404);
}

#[tokio::test]
async fn requests_of_the_page_itself_are_not_recorded() {
    let server = MockServer::start().await.unwrap();
    files(&server).await;
    for name in ["api.json", "examples.json", "counts.json"] {
        data(&server, name).await;
    }
    assert_eq!(get(&server, "/_mock/page/none").await.status(), 404);
    assert!(server.all_requests().is_empty());
}

#[tokio::test]
async fn only_get_of_the_root_is_the_page() {
    let server = MockServer::start().await.unwrap();
    let client = Client::new();
    let response = client.head(server.url()).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.text().await.unwrap()), (200, String::new()));
    assert_eq!(client.post(server.url()).send().await.unwrap().status(), 404);
    let response = client.post(format!("{}{PAGE}api.json", server.url())).send().await.unwrap();
    assert_eq!(response.headers()["allow"], "GET");
    assert_eq!(response.status(), 405);
}

/// Another site can give its name the address of this machine.
#[tokio::test]
async fn a_page_of_another_site_gets_neither_data_nor_a_token() {
    let server = MockServer::start().await.unwrap();
    let client = Client::new();
    for (name, value) in [("host", "attacker.example.com"), ("origin", "http://attacker.example.com")] {
        let response = client.get(format!("{}{PAGE}api.json", server.url())).header(name, value).send().await.unwrap();
        assert_eq!(response.status(), 403, "{name}");
        let request = client.post(format!("{}{PAGE}token", server.url())).header(name, value);
        assert_eq!(request.send().await.unwrap().status(), 403, "{name}");
    }
}

#[tokio::test]
async fn only_the_well_known_password_is_shown() {
    let server = MockServer::start().await.unwrap();
    assert_eq!(data(&server, "api.json").await["server"]["password"], PASSWORD);
    let server = MockServer::builder().user("someone", "secret-of-someone").start().await.unwrap();
    let api = data(&server, "api.json").await;
    assert_eq!(api["server"]["user"], "someone");
    assert_eq!(api["server"]["password"], Value::Null);
    assert!(!api.to_string().contains("secret-of-someone"));
}

#[tokio::test]
async fn a_server_on_premises_shows_its_own_operations_and_paths() {
    let server = MockServer::builder().on_premises("13.0").start().await.unwrap();
    let api = data(&server, "api.json").await;
    let described = operations(&api);
    assert_eq!(described.len(), server.examples().len());
    let rename = described["POST /v1/devices/{deviceUuid}:rename"];
    assert_eq!(rename["path"], "/v1/devices/{deviceUuid}:renameDevice");
    assert_eq!(api["server"]["onPremises"], "13.0");
    assert_eq!(api["server"]["token"], json!({ "kind": "json", "path": "/GetTokens", "grantType": "PASSWORD" }));
    let examples = data(&server, "examples.json").await;
    assert!(examples["POST /v1/devices/{deviceUuid}:rename"]["path"]["deviceUuid"].is_string());
}
