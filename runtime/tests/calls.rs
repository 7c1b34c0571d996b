//! Calls as values: what is sent for what was said, with a client and without one.

mod support;

use bytes::Bytes;
use eset_connect_runtime::{Call, ErrorKind, Operation};
use support::api::{self, Device, delete_device, get_device, list_devices, rename_device};
use support::{Reply, Server};

#[tokio::test]
async fn a_path_value_arrives_in_its_segment() {
    let table = [("a/../b", "a%2F..%2Fb"), ("..x", "..x"), ("é?#", "%C3%A9%3F%23"), ("%2e%2e", "%252e%252e")];
    for (value, sent) in table {
        let server = Server::script([Reply::ok("{}")]).await;
        get_device(value).send(&server.client()).await.unwrap();
        assert_eq!(server.calls()[0].target, format!("/v1/devices/{sent}"));
    }
}

#[tokio::test]
async fn a_path_value_that_no_segment_can_hold_is_not_sent() {
    let server = Server::script([]).await;
    for value in ["", ".", ".."] {
        let error = get_device(value).send(&server.client()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.is_not_executed(), "{error:?}");
        assert!(error.to_string().ends_with("(GET /v1/devices/{deviceUuid}, not sent)"), "{error}");
    }
    assert!(server.calls().is_empty());
}

#[test]
fn query_parameters_replace_and_repeat() {
    let mut call = list_devices().page_size(5).device_uuids(["a&b", "c d"]).page_size(7);
    call.set("includeTotalSize", true);
    call.set_all("pageToken", Vec::<String>::new());
    let request = Operation::request(&call).unwrap();
    assert_eq!(request.uri(), "/v1/devices?deviceUuids=a%26b&deviceUuids=c%20d&pageSize=7&includeTotalSize=true");
    assert!(request.headers().get("content-type").is_none());
}

#[test]
fn a_request_and_its_answer_need_no_client() {
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
fn a_body_is_an_empty_object_unless_given() {
    let given: Call<Device> = rename_device("1", &Device::new());
    let empty: Call<Device> = Call::new(given.info(), &["1"]);
    assert_eq!(empty.request().unwrap().body(), "{}");
    assert_eq!(delete_device("1").request().unwrap().body(), "");
}

#[test]
fn an_origin_is_told_for_transports_of_ones_own() {
    let service = get_device("1").info().service;
    assert_eq!(api::EUROPE.origin(service).unwrap(), "https://eu.devices.example.com");
    assert!(api::JAPAN.origin(service).unwrap_err().kind() == ErrorKind::NotOffered);
}

#[tokio::test]
async fn a_call_can_be_sent_from_any_task_again_and_again() {
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

#[cfg(feature = "blocking")]
#[test]
fn a_call_can_be_sent_without_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::script([Reply::ok(r#"{"uuid":"1"}"#), Reply::ok("{}")]));
    let client = server.client();
    let answer = get_device("1").send_blocking(&client).unwrap();
    assert_eq!(answer.uuid.as_deref(), Some("1"));
    get_device("2").send_blocking(&client).unwrap();

    let error = runtime.block_on(async { get_device("3").send_blocking(&client) }).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Blocking, "{error:?}");
    assert_eq!(error.to_string(), "`send_blocking` would block a thread that runs async tasks; use `send` there");
    runtime.block_on(async move { drop(client) });
}
