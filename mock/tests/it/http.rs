//! Plain HTTP, for what a client hides.

use eset_connect_mock::{MockServer, PASSWORD, USER};
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

    pub async fn send(&self, method: &str, target: &str, body: &str) -> Response {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = self.client.request(method, format!("{}{target}", self.url)).bearer_auth(&self.token);
        let request = if body.is_empty() { request } else { request.body(body.to_owned()) };
        request.header("content-type", "application/json").send().await.unwrap()
    }

    pub async fn get(&self, target: &str) -> Response {
        self.send("GET", target, "").await
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
