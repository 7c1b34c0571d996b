//! Plain HTTP, for what a client hides.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::time::Duration;

use eset_connect::Started;
use eset_connect::asset_management::v1::{CreateGroupRequest, CreateGroupResponse, Group, create_group};
use eset_connect::device_management::v1::{ListGroupsResponse, list_groups};
use eset_connect_mock::{MockServer, PASSWORD, Rate, Readiness, USER};
use flate2::read::GzDecoder;
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;

/// A connection to a server, with a token.
pub struct Http {
    url: String,
    client: reqwest::Client,
    token: String,
}

impl Http {
    pub async fn to(server: &MockServer) -> Self {
        let client = reqwest::Client::new();
        let form = format!("grant_type=password&username={USER}&password={PASSWORD}");
        let request = client.post(format!("{}/oauth/token", server.url())).body(form);
        let response = request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
        let token = json(response).await["access_token"].as_str().unwrap().to_owned();
        Self { url: server.url(), client, token }
    }

    pub async fn on_premises(server: &MockServer) -> Self {
        let client = reqwest::Client::new();
        let login = format!(r#"{{ "username": "{USER}", "password": "{PASSWORD}", "grantType": "PASSWORD" }}"#);
        let response = client.post(format!("{}/GetTokens", server.url())).body(login).send().await.unwrap();
        let token = json(response).await["accessToken"].as_str().unwrap().to_owned();
        Self { url: server.url(), client, token }
    }

    pub async fn send(&self, method: &str, target: &str, body: &str) -> Response {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = self.client.request(method, format!("{}{target}", self.url)).bearer_auth(&self.token);
        let request = if body.is_empty() { request } else { request.body(body.to_owned()) };
        request.header("content-type", "application/json").send().await.unwrap()
    }

    pub async fn get(&self, target: &str) -> Response {
        self.send("GET", target, "").await
    }

    async fn get_with(&self, target: &str, name: &str, value: &str) -> Response {
        let request = self.client.get(format!("{}{target}", self.url)).bearer_auth(&self.token);
        request.header(name, value).send().await.unwrap()
    }

    async fn collect(&self, target: &str, id: &str) -> Response {
        self.get_with(target, "response-id", id).await
    }

    async fn accepting_gzip(&self, target: &str) -> Response {
        self.get_with(target, "accept-encoding", "gzip").await
    }
}

pub async fn json(response: Response) -> Value {
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

/// The status and the `rpcStatus` code of a refusal.
async fn refusal(response: Response) -> (StatusCode, Value) {
    assert!(response.headers().contains_key("request-id"));
    let status = response.status();
    let document = json(response).await;
    assert!(document["message"].is_string() && document["details"].is_array(), "{document}");
    (status, document["code"].clone())
}

#[tokio::test]
async fn a_call_without_a_token_is_refused() {
    let server = MockServer::start().await.unwrap();
    let response = reqwest::get(format!("{}/v1/devices", server.url())).await.unwrap();
    assert_eq!(refusal(response).await, (StatusCode::UNAUTHORIZED, 16.into()));
}

#[tokio::test]
async fn unknown_paths_and_wrong_methods_are_refused() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    assert_eq!(refusal(http.get("/v1/cars").await).await, (StatusCode::NOT_FOUND, 5.into()));
    let response = http.send("PUT", "/v2/policies/1", "").await;
    assert_eq!(response.headers()["allow"], "DELETE, GET");
    assert_eq!(refusal(response).await, (StatusCode::METHOD_NOT_ALLOWED, 12.into()));
}

#[tokio::test]
async fn lists_have_pages_with_opaque_tokens() {
    let server = MockServer::builder().devices(120).start().await.unwrap();
    let http = Http::to(&server).await;
    let mut token = String::new();
    let mut sizes = Vec::new();
    loop {
        let page = json(http.get(&format!("/v1/devices?page_token={token}")).await).await;
        sizes.push(page["devices"].as_array().unwrap().len());
        token = page["nextPageToken"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(sizes, [50, 50, 20]);
    let response = http.get("/v1/devices?pageToken=2").await;
    assert_eq!(refusal(response).await, (StatusCode::BAD_REQUEST, 3.into()));
}

#[tokio::test]
async fn more_calls_than_the_limit_get_429_until_a_second_has_passed() {
    let server = MockServer::builder().rate(Rate::PerSecond(10.try_into().unwrap())).start().await.unwrap();
    let http = Http::to(&server).await;
    let mut statuses = Vec::new();
    for _ in 0..12 {
        let response = http.get("/v1/device_groups?pageSize=1").await;
        statuses.push(response.status().as_u16());
        if response.status() == 429 {
            assert_eq!(response.headers()["retry-after"], "1");
            assert_eq!(refusal(response).await.1, 8);
        }
    }
    assert_eq!(statuses[..10], [200; 10]);
    assert_eq!(statuses[10..], [429; 2]);
    server.advance(Duration::from_secs(1));
    assert_eq!(http.get("/v1/device_groups").await.status(), 200);
}

#[tokio::test]
async fn only_the_identical_request_collects_a_pending_response_and_only_once() {
    let server = MockServer::builder().pending(Readiness::After(Duration::from_secs(5))).start().await.unwrap();
    let http = Http::to(&server).await;
    let first = http.get("/v1/devices?pageSize=1").await;
    assert_eq!(first.status(), 202);
    let id = first.headers()["response-id"].to_str().unwrap().to_owned();
    let collect = async |target: &str| http.collect(target, &id).await.status().as_u16();
    assert_eq!(collect("/v1/devices?pageSize=1").await, 202);
    server.advance(Duration::from_secs(5));
    assert_eq!(collect("/v1/devices?pageSize=2").await, 404);
    assert_eq!(collect("/v1/devices?pageSize=1").await, 200);
    assert_eq!(collect("/v1/devices?pageSize=1").await, 404);
}

#[tokio::test]
async fn a_pending_change_is_made_once() {
    let server = MockServer::builder().pending(Readiness::After(Duration::from_secs(5))).start().await.unwrap();
    let client = server.client().unwrap();
    let body = CreateGroupRequest::new()
        .group(Group::new().display_name("East").parent_group_uuid(server.example_id("device_group").unwrap()));
    let Started::Pending(pending) = create_group(body).start(&client).await.unwrap() else { panic!("not pending") };
    server.advance(Duration::from_secs(5));
    let created = pending.finish::<CreateGroupResponse>(&client).await.unwrap();
    let id = created.group.as_ref().unwrap().uuid.clone();
    server.advance(Duration::from_secs(5));
    let listed = list_groups().page_size(1000).start(&client).await.unwrap();
    let Started::Pending(listed) = listed else { panic!("not pending") };
    server.advance(Duration::from_secs(5));
    let groups = listed.finish::<ListGroupsResponse>(&client).await.unwrap();
    let named: Vec<_> =
        groups.device_groups.iter().filter(|group| group.display_name.as_deref() == Some("East")).collect();
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].uuid, id);
}

#[tokio::test]
async fn a_long_response_is_compressed_if_the_client_asks_for_it() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    let plain = http.get("/v1/devices?pageSize=20").await.bytes().await.unwrap();
    let response = http.accepting_gzip("/v1/devices?pageSize=20").await;
    assert_eq!(response.headers()["content-encoding"], "gzip");
    let mut text = Vec::new();
    GzDecoder::new(&*response.bytes().await.unwrap()).read_to_end(&mut text).unwrap();
    assert_eq!(text, plain);
}

#[tokio::test]
async fn a_dropped_server_refuses_connections() {
    let server = MockServer::start().await.unwrap();
    let url = server.url();
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 200);
    drop(server);
    for _ in 0..100 {
        if reqwest::get(&url).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the server still responds");
}

#[tokio::test]
async fn each_response_has_an_id_of_its_own() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    let mut ids = BTreeSet::new();
    for target in ["/v1/device_groups", "/v1/cars", "/v1/devices/x", "/v1/devices?pageSize=x"] {
        let response = http.get(target).await;
        ids.insert(response.headers()["request-id"].to_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 4);
    let recorded: BTreeSet<_> = server.requests().iter().map(|request| request.request_id.clone()).collect();
    assert_eq!(recorded, ids);
}

#[tokio::test]
async fn the_openapi_document_describes_every_operation() {
    let server = MockServer::start().await.unwrap();
    let response = reqwest::get(format!("{}/openapi.json", server.url())).await.unwrap();
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    let document = json(response).await;
    assert_eq!(document["servers"], serde_json::json!([{ "url": "/" }]));
    let operations = document["paths"].as_object().unwrap().values();
    let operations = operations.flat_map(|path| path.as_object().unwrap().values());
    let described = operations.filter(|operation| operation["operationId"].is_string()).count();
    assert_eq!(described, server.examples().len());
    assert!(server.all_requests().is_empty(), "it is no call of the API");

    let on_premises = MockServer::builder().on_premises("13.1").start().await.unwrap();
    let response = reqwest::get(format!("{}/openapi.json", on_premises.url())).await.unwrap();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
}
