//! The control API over HTTP.

use std::time::Duration;

use eset_connect::device_management::v1::{
    Device, ImportDeviceBatchRequest, get_device, import_device_batch, list_groups,
};
use eset_connect_mock::{Fault, MockServer};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

/// Sends a command. An empty body is none.
async fn send(server: &MockServer, method: &str, command: &str, body: &str) -> Response {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    let request = reqwest::Client::new().request(method, format!("{}/_mock/{command}", server.url()));
    let request = if body.is_empty() { request } else { request.body(body.to_owned()) };
    request.send().await.unwrap()
}

/// The document of a command that succeeds.
async fn done(server: &MockServer, method: &str, command: &str, body: &str) -> Value {
    let response = send(server, method, command, body).await;
    let (status, text) = (response.status(), response.text().await.unwrap());
    assert_eq!(status, StatusCode::OK, "{text}");
    serde_json::from_str(&text).unwrap()
}

/// The status and the message of a command that is refused.
async fn refusal(server: &MockServer, method: &str, command: &str, body: &str) -> (u16, String) {
    let response = send(server, method, command, body).await;
    let status = response.status().as_u16();
    let document: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    (status, document["message"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_fault_is_added_listed_and_removed() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    let body = r#"{"fault": "404 \"gone\"", "on": "GET /v1/devices/{deviceUuid}", "times": 2}"#;
    let added = done(&server, "POST", "faults", body).await;
    let expected = json!({
        "id": 1,
        "fault": "404 \"gone\"",
        "on": "GET /v1/devices/{deviceUuid}",
        "times": 2,
        "random": null,
        "seed": null,
        "left": 2,
        "hits": 0,
    });
    assert_eq!(added, expected);

    let device = server.example_id("device").unwrap();
    assert!(get_device(device.as_str()).send(&client).await.unwrap_err().to_string().contains("gone"));
    let listed = done(&server, "GET", "faults", "").await;
    assert_eq!((&listed["faults"][0]["left"], &listed["faults"][0]["hits"]), (&json!(1), &json!(1)));

    done(&server, "DELETE", "faults/1", "").await;
    assert!(get_device(device.as_str()).send(&client).await.is_ok());
    assert_eq!(refusal(&server, "DELETE", "faults/1", "").await, (404, "fault \"1\" does not exist".to_owned()));
    done(&server, "POST", "faults", r#"{"fault": "any", "random": 0.5, "seed": 3}"#).await;
    done(&server, "DELETE", "faults", "").await;
    assert_eq!(done(&server, "GET", "faults", "").await, json!({ "faults": [] }));
}

#[tokio::test]
async fn a_wrong_body_is_refused_with_the_name_of_the_field() {
    let server = MockServer::start().await.unwrap();
    for (command, body, message) in [
        ("faults", "", r#"fault: missing; expected a text such as "503 retry-after 2""#),
        ("faults", "[]", "body: expected a JSON object"),
        ("faults", "{", "body: not JSON: EOF while parsing an object at line 1 column 1"),
        ("faults", r#"{"fault": 503}"#, r#"fault: expected a text such as "503 retry-after 2", found 503"#),
        ("faults", r#"{"fault": "reset now"}"#, "fault: column 7: expected the end, found `now`"),
        ("faults", r#"{"fault": "202", "on": "token requests"}"#, "fault: `202` cannot happen to token requests"),
        ("faults", r#"{"fault": "reset", "on": "GET /v1/cars"}"#, "on: column 5: no operation is `GET /v1/cars`"),
        ("faults", r#"{"fault": "reset", "times": -1}"#, "times: expected a number of times, found -1"),
        ("faults", r#"{"fault": "reset", "random": 2}"#, "random: 2 is not a share of requests"),
        ("faults", r#"{"fault": "reset", "seed": "a"}"#, r#"seed: expected a number, found "a""#),
        ("faults", r#"{"fault": "reset", "time": 1}"#, "time: unknown field; expected fault, on, times, random, seed"),
        ("advance", r#"{"seconds": -1}"#, "seconds: expected a number from 0, found -1"),
        ("advance", r#"{"seconds": 1e300}"#, "seconds: expected a number from 0, found 1e+300"),
        ("reset", r#"{"all": true}"#, "all: unknown field; expected no fields"),
        ("revoke-tokens", r#"{"user": "a"}"#, "user: unknown field; expected no fields"),
    ] {
        let (status, found) = refusal(&server, "POST", command, body).await;
        assert_eq!(status, 400, "{body}");
        assert!(found.starts_with(message), "{body}: {found}");
    }
    for (query, message) in [
        ("after=x", "after: expected a number, found \"x\""),
        ("since=1", "since: unknown parameter; expected after, limit"),
    ] {
        let found = refusal(&server, "GET", &format!("requests?{query}"), "").await;
        assert_eq!(found, (400, message.to_owned()));
    }
}

#[tokio::test]
async fn the_requests_can_be_followed() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    let follow = async |after: u64| {
        let document = done(&server, "GET", &format!("requests?after={after}"), "").await;
        (document["requests"].as_array().unwrap().clone(), document["last"].as_u64().unwrap())
    };
    list_groups().page_size(7).send(&client).await.unwrap();
    let (first, last) = follow(0).await;
    assert_eq!((first.len(), last), (2, 4));
    let request = &first[1];
    for (name, value) in [
        ("method", json!("GET")),
        ("path", json!("/v1/device_groups")),
        ("query", json!("pageSize=7")),
        ("operation", json!("GET /v1/device_groups")),
        ("service", json!("device-management")),
        ("user", json!(eset_connect_mock::USER)),
        ("status", json!(200)),
        ("finished", json!(true)),
        ("executed", json!(true)),
        ("fault", json!(null)),
        ("body", json!(null)),
    ] {
        assert_eq!(request[name], value, "{name}");
    }
    assert!(request["headers"]["user-agent"].is_string() && request["time"].is_string());

    assert_eq!(follow(last).await, (Vec::new(), 4));
    done(&server, "POST", "faults", r#"{"fault": "404", "times": 1}"#).await;
    list_groups().send(&client).await.unwrap_err();
    let (second, last) = follow(last).await;
    assert_eq!((second.len(), last), (1, 6));
    assert_eq!((&second[0]["fault"], &second[0]["executed"]), (&json!("404"), &json!(false)));

    // A follower that was away continues with what is kept, also after the others are forgotten.
    done(&server, "DELETE", "requests", "").await;
    assert_eq!(follow(0).await, (Vec::new(), 0));
    list_groups().send(&client).await.unwrap();
    assert_eq!(follow(last).await.1, 8);
    let first = done(&server, "GET", "requests?limit=1", "").await;
    assert_eq!((first["requests"].as_array().unwrap().len(), &first["last"]), (1, &json!(8)));
}

#[tokio::test]
async fn a_request_that_takes_long_is_listed_when_it_arrives_and_when_it_is_finished() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    list_groups().send(&client).await.unwrap();
    server.on_every_call().once().fail(Fault::delay(Duration::from_millis(500))).unwrap();
    let call = list_groups();
    let followed = async {
        let mut after = 4;
        let mut seen = Vec::new();
        while seen.last() != Some(&json!(true)) {
            let document = done(&server, "GET", &format!("requests?after={after}"), "").await;
            after = document["last"].as_u64().unwrap();
            seen.extend(document["requests"].as_array().unwrap().iter().map(|request| request["finished"].clone()));
        }
        seen
    };
    let (sent, seen) = tokio::join!(call.send(&client), followed);
    sent.unwrap();
    assert_eq!(seen, [json!(false), json!(true)]);
}

#[tokio::test]
async fn no_list_of_requests_contains_a_secret() {
    let server = MockServer::start().await.unwrap();
    let builder = server.client_builder().secret_header("cf-access-client-secret", "header-value");
    let client = builder.build().unwrap();
    let mut device = Device::new().display_name("A");
    device.device_token = Some("device-value".to_owned().into());
    let body = ImportDeviceBatchRequest::new().devices([device]);
    let call = import_device_batch(body.parent_group_uuid(server.example_id("device_group").unwrap()));
    call.send(&client).await.unwrap();

    let listed = done(&server, "GET", "requests", "").await;
    assert_eq!(listed["requests"][1]["headers"]["cf-access-client-secret"], "(secret)");
    assert_eq!(listed["requests"][1]["body"]["devices"][0]["deviceToken"], "(secret)");
    let printed = format!("{listed} {:?}", server.all_requests());
    for secret in ["header-value", "device-value", eset_connect_mock::PASSWORD, "Bearer"] {
        assert!(!printed.contains(secret), "{secret}: {printed}");
    }
}

#[tokio::test]
async fn the_clock_the_tokens_and_the_state_are_controlled() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    let group = server.example_id("device_group").unwrap();
    done(&server, "POST", "revoke-tokens", "").await;
    list_groups().send(&client).await.unwrap();
    assert!(done(&server, "POST", "advance", r#"{"seconds": 3600}"#).await["now"].is_string());
    list_groups().send(&client).await.unwrap();
    assert_eq!(server.requests().with_status(401).len(), 1);

    eset_connect::asset_management::v1::delete_group(group.as_str()).send(&client).await.unwrap();
    done(&server, "POST", "faults", r#"{"fault": "404"}"#).await;
    assert!(list_groups().send(&client).await.is_err());
    done(&server, "POST", "reset", "").await;
    assert_eq!(server.example_id("device_group").as_ref(), Some(&group));
    assert_eq!(server.all_requests().len(), 0);
    assert!(list_groups().send(&client).await.is_ok());
}

#[tokio::test]
async fn only_this_machine_can_control_the_server() {
    let server = MockServer::start().await.unwrap();
    let url = format!("{}/_mock/faults", server.url());
    for (name, value) in [("host", "example.com"), ("origin", "http://example.com")] {
        let response = reqwest::Client::new().get(&url).header(name, value).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{name}");
    }
    let own = reqwest::Client::new().get(&url).header("origin", server.url()).send().await.unwrap();
    assert_eq!(own.status(), StatusCode::OK);
}

#[tokio::test]
async fn an_unknown_command_is_refused_with_the_known_ones() {
    let server = MockServer::start().await.unwrap();
    let (status, message) = refusal(&server, "GET", "cars", "").await;
    assert_eq!(status, 404);
    assert!(message.contains("GET /_mock/faults, POST /_mock/faults"), "{message}");
    let (status, message) = refusal(&server, "PUT", "faults/1", "").await;
    assert_eq!((status, &*message), (404, "the path has no such method; known: DELETE /_mock/faults/{id}"));
    // Not a path of the control API.
    let response = reqwest::get(format!("{}/_mocked", server.url())).await.unwrap();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_password_to_a_wrong_path_is_not_recorded() {
    const SECRET: &str = "hunter2hunter2";
    let server = MockServer::start().await.unwrap();
    let client = reqwest::Client::new();
    let queried = format!("/oauth/token?password={SECRET}");
    for target in ["//oauth/token", "/v1/oauth/token", "/v1/devices", &queried] {
        let body = format!("grant_type=password&password={SECRET}");
        client.post(format!("{}{target}", server.url())).body(body).send().await.unwrap();
    }
    let list = format!("{}/v1/devices?access_token={SECRET}&pageSize=3", server.url());
    client.get(list).send().await.unwrap();
    let requests = format!("{:?}", server.all_requests());
    assert!(!requests.contains(SECRET), "{requests}");
    let listed = done(&server, "GET", "requests", "").await.to_string();
    assert!(!listed.contains(SECRET), "{listed}");
    assert!(listed.contains("access_token=hidden&pageSize=3"), "{listed}");
}
