//! Each operation of the API: a valid request gets a response that the generated crate reads, and a wrong one is refused
//! with the name of the field.

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use eset_connect::http;
use eset_connect_mock::{Example, MockServer, Readiness};
use reqwest::Response;
use serde_json::Value;

use crate::http::{Http, json};
use crate::operations;

/// The valid request of an operation, made for the entities that exist now.
fn example(server: &MockServer, operation: &str) -> Example {
    let mut examples = server.examples().into_iter();
    examples.find(|example| name(example) == operation).unwrap()
}

fn name(example: &Example) -> String {
    format!("{} {}", example.method, example.operation)
}

fn operations(server: &MockServer) -> Vec<String> {
    server.examples().iter().map(name).filter(|name| name != "POST /oauth/token").collect()
}

fn body(example: &Example) -> String {
    example.body.as_ref().map(Value::to_string).unwrap_or_default()
}

async fn whole(response: Response) -> http::Response<Bytes> {
    let (status, headers) = (response.status(), response.headers().clone());
    let mut whole = http::Response::new(response.bytes().await.unwrap());
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    whole
}

#[tokio::test]
async fn the_list_of_decoders_is_complete() {
    let server = MockServer::start().await.unwrap();
    let offered: BTreeSet<_> = server.examples().iter().map(name).collect();
    let decoded: BTreeSet<_> = operations::all().iter().map(|decoder| decoder.name()).collect();
    assert_eq!(offered, decoded);
    assert_eq!(operations::all().len(), decoded.len());
}

#[tokio::test]
async fn each_answer_is_read_by_the_type_of_its_operation() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    let decoders = operations::all();
    let mut wrong = Vec::new();
    for operation in operations(&server) {
        let Example { method, target, .. } = example(&server, &operation);
        let response = http.send(method, &target, &body(&example(&server, &operation))).await;
        let decoder = decoders.iter().find(|decoder| decoder.name() == operation).unwrap();
        let response = whole(response).await;
        let text = String::from_utf8_lossy(response.body()).into_owned();
        if let Err(error) = decoder.check(response) {
            wrong.push(format!("{operation}: {error}\n  {target}\n  {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unknown: Vec<_> = server.requests().iter().flat_map(|request| request.unknown.clone()).collect();
    assert!(unknown.is_empty(), "the examples have unknown fields: {unknown:?}");
}

/// A value of another kind than the given one.
fn of_another_kind(value: &Value) -> Value {
    match value {
        Value::Object(_) | Value::Array(_) => Value::from("neither an object nor an array"),
        _ => Value::from(vec![Value::Null]),
    }
}

/// Sends each document that differs from the valid one in one member, and returns those that are not refused with its
/// name.
#[tokio::test]
async fn each_field_of_a_body_is_named_if_it_is_wrong() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for operation in operations(&server) {
        let valid = example(&server, &operation);
        for field in valid.body.as_ref().and_then(Value::as_object).into_iter().flat_map(|fields| fields.keys()) {
            let mut body = valid.body.clone().unwrap();
            body[field] = of_another_kind(&body[field]);
            let response = http.send(valid.method, &valid.target, &body.to_string()).await;
            let status = response.status();
            let document: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
            let named = &document["details"][0]["fieldViolations"][0]["field"];
            let is_in_message = document["message"].as_str().is_some_and(|message| message.contains(field.as_str()));
            if status != 400 || document["code"] != 3 || named != field.as_str() || !is_in_message {
                wrong.push(format!("{operation}, {field}: {status} {document}"));
            }
            sent += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(sent > 50, "only {sent} bodies were sent");
}

#[tokio::test]
async fn a_body_that_is_no_object_is_refused_by_every_operation_with_a_body() {
    let server = MockServer::start().await.unwrap();
    let http = Http::to(&server).await;
    for operation in operations(&server) {
        let valid = example(&server, &operation);
        if valid.body.is_none() {
            continue;
        }
        for body in ["[]", "{", "null", "\"text\""] {
            let response = http.send(valid.method, &valid.target, body).await;
            assert_eq!(response.status(), 400, "{operation} {body}");
            let document = json(response).await;
            assert_eq!(document["details"][0]["fieldViolations"][0]["field"], "body", "{operation} {body}");
        }
    }
}

#[tokio::test]
async fn each_operation_with_a_documented_202_can_be_pending() {
    let server = MockServer::builder().pending(Readiness::After(Duration::from_secs(1))).start().await.unwrap();
    let http = Http::to(&server).await;
    let mut pending = 0;
    for operation in operations(&server) {
        let valid = example(&server, &operation);
        let response = http.send(valid.method, &valid.target, &body(&valid)).await;
        assert_eq!(response.status() == 202, response.headers().contains_key("response-id"), "{operation}");
        pending += usize::from(response.status() == 202);
    }
    assert!(pending > 90, "only {pending} operations");
}

#[tokio::test]
async fn each_operation_on_premises_answers_at_its_path() {
    for (version, offered) in [("13.0", 12), ("13.1", 22)] {
        let server = MockServer::builder().on_premises(version).start().await.unwrap();
        let http = Http::on_premises(&server).await;
        let operations = operations(&server);
        assert!(operations.len() >= offered, "{version}: {operations:?}");
        for operation in operations {
            let valid = example(&server, &operation);
            let response = http.send(valid.method, &valid.target, &body(&valid)).await;
            assert_eq!(response.status(), 200, "{version} {operation}");
        }
        assert_eq!(http.get("/v2/incidents").await.status(), 404);
    }
}
