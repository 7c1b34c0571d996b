//! Calls as values: the requests that they send, with a client and without one.

use bytes::Bytes;
use eset_connect_runtime::json::Id;
use eset_connect_runtime::testing::answer;
use eset_connect_runtime::{Call, Client, Credentials, ErrorKind, Operation};
use http::Method;
use serde_json::{Value, json};

use crate::support::api::{self, Device, ListDevices, delete_device, get_device, list_devices, rename_device};
use crate::support::{Reply, Server};

#[tokio::test]
async fn a_path_value_stays_in_its_segment() {
    let table = [("a/../b", "a%2F..%2Fb"), ("..x", "..x"), ("é?#", "%C3%A9%3F%23"), ("%2e%2e", "%252e%252e")];
    for (value, sent) in table {
        let server = Server::script([Reply::ok("{}")]).await;
        get_device(value).send(&server.client()).await.unwrap();
        assert_eq!(server.calls()[0].target, format!("/v1/devices/{sent}"));
    }
}

#[tokio::test]
async fn an_invalid_path_value_is_not_sent() {
    let server = Server::script([]).await;
    for value in ["", ".", ".."] {
        let error = get_device(value).send(&server.client()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.is_not_executed(), "{error:?}");
        assert!(error.to_string().ends_with("(GET /v1/devices/{deviceUuid}, not sent)"), "{error}");
    }
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn an_empty_id_in_the_query_is_not_sent() {
    let server = Server::script([Reply::ok("{}")]).await;
    let id = |text: &str| Id::<()>::from(text);
    let mut call: Call<Device> = get_device("1");
    call.set("groupUuid", id(""));
    for _ in 0..2 {
        let error = call.send(&server.client()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.is_not_executed(), "{error:?}");
        assert_eq!(
            error.to_string(),
            "the call cannot be sent: the id in the query parameter groupUuid is empty, which would select everything \
             (GET /v1/devices/1, not sent)"
        );
        // One empty value among several.
        call.set_all("groupUuid", [id("a"), id("")]);
    }
    assert!(server.calls().is_empty());
    // The last value of a parameter counts. A string that is not an id may be empty.
    call.set("groupUuid", id("b"));
    call.set("filter", "");
    call.send(&server.client()).await.unwrap();
    assert_eq!(server.calls()[0].target, "/v1/devices/1?groupUuid=b&filter=");
}

#[tokio::test]
async fn a_call_that_selects_everything_requires_permission() {
    let server = Server::script([Reply::ok("{}"), Reply::ok("{}")]).await;
    let mut call = rename_device("1", &Device::default()).selecting("displayName");
    let error = call.send(&server.client()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidRequest && error.is_not_executed(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the call cannot be sent: no value is set in `displayName`, which selects everything; set one, or call \
        `everything` to allow that \
         (POST /v1/devices/1:rename, not sent)"
    );
    assert_eq!(call.request().unwrap_err().to_string(), error.to_string());
    assert!(server.calls().is_empty());
    // A body that is set later is checked too.
    call.clone().body(&api::device("n")).send(&server.client()).await.unwrap();
    call.allow_everything();
    call.send(&server.client()).await.unwrap();
    let bodies: Vec<_> = server.calls().into_iter().map(|call| call.body).collect();
    assert_eq!(bodies, [r#"{"displayName":"n"}"#, "{}"]);
}

#[test]
fn query_parameters_replace_and_repeat() {
    let call = list_devices().page_size(5).device_uuids(["a&b", "c d"]).page_size(7);
    let mut call = Call::from(call);
    call.set("includeTotalSize", true);
    call.set_all("pageToken", Vec::<String>::new());
    let request = Operation::request(&call).unwrap();
    assert_eq!(request.uri(), "/v1/devices?deviceUuids=a%26b&deviceUuids=c%20d&pageSize=7&includeTotalSize=true");
    assert!(request.headers().get("content-type").is_none());
}

#[test]
fn a_request_and_its_response_need_no_client() {
    let call = rename_device("1", &api::device("n"));
    let request = call.request().unwrap();
    assert_eq!((request.method().as_str(), request.uri().to_string()), ("POST", "/v1/devices/1:rename".into()));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["accept"], "application/json");
    assert_eq!(request.body(), r#"{"displayName":"n"}"#);

    let answer = http::Response::new(Bytes::from_static(br#"{"uuid":"1"}"#));
    assert_eq!(call.decode(answer).unwrap().uuid.as_deref(), Some("1"));
    let mut pending = http::Response::new(Bytes::new());
    *pending.status_mut() = http::StatusCode::ACCEPTED;
    pending.headers_mut().insert("response-id", "id".parse().unwrap());
    let error = call.decode(pending).unwrap_err();
    assert_eq!(error.pending().unwrap().request().headers()["response-id"], "id");
}

#[test]
fn the_default_body_is_an_empty_object() {
    let empty: Call<Device> = Call::new(&api::RENAME_DEVICE, &["1"]);
    assert_eq!(empty.request().unwrap().body(), "{}");
    assert_eq!(delete_device("1").request().unwrap().body(), "");
}

#[test]
fn the_origin_is_available_for_other_transports() {
    let service = get_device("1").info().service;
    assert_eq!(api::EUROPE.origin(service).unwrap(), "https://eu.devices.example.com");
    assert!(api::JAPAN.origin(service).unwrap_err().kind() == ErrorKind::NotOffered);
}

#[tokio::test]
async fn a_call_can_be_sent_repeatedly_from_any_task() {
    let server = Server::script([Reply::ok("{}").with("request-id", "r"), Reply::ok("{}")]).await;
    let (client, call) = (server.client(), get_device("1"));
    let sent = tokio::spawn({
        let (client, call) = (client.clone(), call.clone());
        async move { call.send(&client).await }
    });
    let answer = sent.await.unwrap().unwrap();
    assert_eq!((answer.request_id(), answer.status().as_u16()), (Some("r"), 200));
    call.send(&client).await.unwrap();
}

#[test]
fn a_page_size_is_any_unsigned_number() {
    let sent = |call: ListDevices| call.request().map(|request| request.uri().to_string());
    assert_eq!(sent(list_devices().page_size(7)).unwrap(), "/v1/devices?pageSize=7");
    assert_eq!(sent(list_devices().page_size(7_u16)).unwrap(), "/v1/devices?pageSize=7");
    assert_eq!(sent(list_devices().page_size(7_usize)).unwrap(), "/v1/devices?pageSize=7");
    assert_eq!(sent(list_devices().page_size(u64::MAX)).unwrap(), "/v1/devices?pageSize=18446744073709551615");
    let error = sent(list_devices().page_size(-1)).unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("pageSize"), "{error}");
}

#[test]
fn an_undocumented_result_keeps_all_its_fields() {
    for (body, kept) in [("", "{}"), ("{}", "{}"), ("[1]", "{}"), ("null", "{}"), (r#"{"id":7}"#, r#"{"id":7}"#)] {
        let done = delete_device("1").decode(answer(200, body)).unwrap();
        assert_eq!(serde_json::to_string(&*done).unwrap(), kept, "{body}");
        assert!(done.problems().is_empty(), "{body}");
    }
    let error = delete_device("1").decode(answer(200, "done")).unwrap_err();
    assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::Foreign, b"done".as_slice()));
}

#[tokio::test]
async fn an_unknown_operation_is_called_like_any_other() {
    let answers = [Reply::status(429), Reply::pending("id"), Reply::ok(r#"{"things":[1]}"#)];
    let server = Server::script(answers).await;
    let call = Call::raw(&api::DEVICES, Method::POST, "/v2/things/{thingUuid}:rename", &["a/b"])
        .query("force", "true")
        .query("of", "a&b")
        .query("of", "c")
        .json(&json!({ "displayName": "new" }));
    let answer = call.send(&server.client()).await.unwrap();
    assert_eq!(answer.into_inner(), json!({ "things": [1] }));

    let calls = server.calls();
    assert_eq!(calls.len(), 3);
    assert_eq!(
        (calls[0].method.as_str(), calls[0].target.as_str()),
        ("POST", "/v2/things/a%2Fb:rename?force=true&of=a%26b&of=c")
    );
    assert_eq!(calls[0].header("content-type"), Some("application/json"));
    assert_eq!(calls[0].header("authorization"), Some("Bearer token-1"));
    assert_eq!(calls[2].header("response-id"), Some("id"));
    assert!(calls.iter().all(|call| call.body == r#"{"displayName":"new"}"#));
}

#[tokio::test]
async fn an_unknown_operation_is_checked_like_any_other() {
    let server = Server::script([Reply::status(200)]).await;
    let call = |value| Call::raw(&api::DEVICES, Method::DELETE, "/v2/things/{thingUuid}", &[value]);
    let error = call("..").send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let japan = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
    assert_eq!(call("1").send(&japan).await.unwrap_err().kind(), ErrorKind::NotOffered);

    let answer = call("1").send(&server.client()).await.unwrap();
    assert_eq!((answer.into_inner(), server.calls()[0].body.as_str()), (Value::Null, ""), "no body in, none out");
}

#[tokio::test]
async fn the_error_of_a_missing_service_can_be_printed() {
    let japan = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
    let error = get_device("1").send(&japan).await.unwrap_err();
    assert!(format!("{error:?} {:?} {:?}", japan.deployment(), get_device("1").info()).contains("device-management"));
}
