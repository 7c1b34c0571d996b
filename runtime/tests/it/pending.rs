//! Pending responses: the server takes longer than it keeps a connection open.

use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use eset_connect_runtime::testing::{answer, pending};
use eset_connect_runtime::{Call, Client, Credentials, ErrorKind, Pending, Started, WaitReason};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::api::{self, Device, ListDevicesResponse, get_device, rename_device};
use crate::support::{Reply, Server};

const ID: &str = "0c6d7f3e-1111-4222-8333-944455556666";

#[tokio::test]
async fn a_response_is_collected_with_the_same_request() {
    let server = Server::script([Reply::pending(ID), Reply::pending(ID), Reply::ok(r#"{"displayName":"new"}"#)]).await;
    let call = rename_device("1", &api::device("new"));
    let answer = call.send(&server.client()).await.unwrap();
    assert_eq!(answer.name.as_deref(), Some("new"));

    let calls = server.calls();
    assert_eq!(calls.len(), 3);
    assert_eq!(calls[0].header("response-id"), None);
    for repeated in &calls[1..] {
        assert_eq!(repeated.header("response-id"), Some(ID));
        let mut without_id = repeated.headers.clone();
        without_id.remove("response-id");
        assert_eq!(without_id, calls[0].headers);
        assert_eq!((&repeated.method, &repeated.target), (&calls[0].method, &calls[0].target));
        assert_eq!(repeated.body, r#"{"displayName":"new"}"#);
    }
}

#[tokio::test]
async fn a_404_while_polling_means_a_lost_response() {
    let server = Server::script([Reply::pending(ID), Reply::status(404)]).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::PendingLost && !error.is_not_found() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().starts_with("the pending response was collected before or has expired"), "{error}");
}

#[tokio::test]
async fn a_get_is_sent_again_after_a_504_while_polling() {
    let server = Server::script([Reply::pending(ID), Reply::status(504), Reply::ok("{}")]).await;
    get_device("1").send(&server.client()).await.unwrap();
    assert_eq!(server.calls()[2].header("response-id"), None);
}

#[tokio::test]
async fn a_504_while_polling_a_post_is_an_error() {
    let server = Server::script([Reply::pending(ID), Reply::status(504)]).await;
    let error = rename_device("1", &Device::new()).send(&server.client()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::PendingLost && error.status() == Some(StatusCode::GATEWAY_TIMEOUT), "{error:?}");
    assert!(error.to_string().contains("send the call again"), "{error}");
}

#[tokio::test]
async fn a_poll_is_retried_after_a_broken_connection() {
    let server = Server::script([Reply::pending(ID), Reply::HangUp, Reply::status(502), Reply::ok("{}")]).await;
    rename_device("1", &Device::new()).send(&server.client()).await.unwrap();
    assert_eq!(server.calls()[3].header("response-id"), Some(ID));
}

#[tokio::test]
async fn the_error_of_a_failed_poll_has_the_pending_response() {
    let troubles =
        [Reply::status(500), Reply::status(403), Reply::status(429).with("retry-after", "60"), Reply::CutShort];
    for trouble in troubles {
        let mut replies = vec![trouble.clone(); 4];
        if matches!(trouble, Reply::Answer { .. }) {
            replies.truncate(1);
        }
        replies.insert(0, Reply::pending(ID));
        replies.push(Reply::ok(r#"{"uuid":"1"}"#));
        let server = Server::script(replies).await;
        let call = rename_device("1", &Device::new());
        let error = call.send(&server.client()).await.unwrap_err();
        assert!(!error.is_not_executed(), "{error:?}");
        let pending = error.pending().unwrap_or_else(|| panic!("{error:?}"));
        let other_process = server.client();
        assert_eq!(pending.finish::<Device>(&other_process).await.unwrap().uuid.as_deref(), Some("1"), "{trouble:?}");
    }
}

#[tokio::test]
async fn a_pending_response_survives_a_token_failure() {
    let revoked = std::sync::atomic::AtomicBool::new(false);
    let server = Server::start(move |request| match request.target.as_str() {
        api::TOKEN_PATH if revoked.load(std::sync::atomic::Ordering::SeqCst) => Reply::status(403),
        api::TOKEN_PATH => Reply::token("a", "b"),
        _ if request.header("response-id").is_none() => Reply::pending(ID),
        _ => {
            revoked.store(true, std::sync::atomic::Ordering::SeqCst);
            Reply::status(401)
        }
    })
    .await;
    let error = rename_device("1", &Device::new()).send(&server.client()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Token(_)) && !error.is_not_executed(), "{error:?}");
    assert_eq!(error.pending().unwrap().response_id(), ID);
}

#[tokio::test]
async fn another_process_finishes_a_pending_response() {
    let server = Server::script([Reply::pending(ID), Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let call = rename_device("1", &api::device("é"));
    let Started::Pending(pending) = call.start(&server.client()).await.unwrap() else { panic!("ready") };
    assert_eq!((pending.response_id(), pending.operation()), (ID, "rename_device"));
    let kept = pending.expires_at().unwrap().duration_since(pending.accepted_at()).unwrap();
    assert_eq!(kept, Duration::from_secs(600));

    let stored = serde_json::to_string(&pending).unwrap();
    for secret in ["token-1", "refresh-1", "Bearer", crate::support::PASSWORD] {
        assert!(!stored.contains(secret), "{stored}");
    }
    let restored: Pending = serde_json::from_str(&stored).unwrap();
    assert_eq!(serde_json::to_string(&restored).unwrap(), stored);

    let other_process = server.client();
    let Started::Pending(still) = restored.poll::<Device>(&other_process).await.unwrap() else { panic!("ready") };
    assert_eq!(still.accepted_at(), pending.accepted_at());
    let answer = still.finish::<Device>(&other_process).await.unwrap();
    assert_eq!(answer.uuid.as_deref(), Some("1"));

    let calls = server.calls();
    assert_eq!(calls[2].body, calls[0].body);
    assert_eq!(calls[2].header("content-type"), calls[0].header("content-type"));
    assert_eq!((&calls[2].method, &calls[2].target), (&calls[0].method, &calls[0].target));
}

#[tokio::test]
async fn a_pending_response_stays_in_its_region() {
    let server = Server::script([Reply::pending(ID)]).await;
    let Started::Pending(pending) = get_device("1").start(&server.client()).await.unwrap() else { panic!("ready") };
    let elsewhere =
        Client::builder(api::JAPAN, Credentials::token("token-of-tests")).base_url(&server.url).build().unwrap();
    let error = pending.finish::<Device>(&elsewhere).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidRequest, "{error:?}");
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn a_pending_response_is_read_only_as_its_own_type() {
    let server = Server::script([Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let client = server.client();
    let Started::Pending(pending) = get_device("1").start(&client).await.unwrap() else { panic!("ready") };
    let stored = serde_json::to_string(&pending).unwrap();
    let restored: Pending = serde_json::from_str(&stored).unwrap();
    for pending in [pending, restored.clone()] {
        let errors = [
            pending.finish::<ListDevicesResponse>(&client).await.unwrap_err(),
            pending.poll::<ListDevicesResponse>(&client).await.unwrap_err(),
            pending.finish::<Bytes>(&client).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error:?}");
            assert!(error.to_string().contains(r#""Device""#), "{error}");
            // The server has accepted the call itself.
            assert!(!error.is_not_executed() && !error.is_retryable(), "{error:?}");
            assert_eq!(error.pending().unwrap().response_id(), ID);
        }
    }
    assert_eq!(server.calls().len(), 1, "a request would use up the response");
    assert_eq!(restored.finish::<Device>(&client).await.unwrap().uuid.as_deref(), Some("1"));
}

#[tokio::test]
async fn a_pending_response_can_be_read_as_any_json() {
    let server = Server::script([Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let client = server.client();
    let Started::Pending(pending) = get_device("1").start(&client).await.unwrap() else { panic!("ready") };
    assert_eq!(pending.finish::<Value>(&client).await.unwrap().into_inner(), json!({ "uuid": "1" }));
}

#[tokio::test]
async fn the_pending_response_of_a_raw_call_is_only_json() {
    let server = Server::script([Reply::pending(ID), Reply::ok("[1]")]).await;
    let client = server.client();
    let raw = Call::raw(&api::DEVICES, Method::GET, "/v2/things", &[]);
    let Started::Pending(pending) = raw.start(&client).await.unwrap() else { panic!("ready") };
    assert_eq!(pending.finish::<Device>(&client).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(pending.finish::<Value>(&client).await.unwrap().into_inner(), json!([1]));
}

#[tokio::test]
async fn a_pending_response_without_a_name_is_collected() {
    let server = Server::script([Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let client = server.client();
    let Started::Pending(pending) = get_device("1").start(&client).await.unwrap() else { panic!("ready") };
    let mut stored = serde_json::to_value(&pending).unwrap();
    assert_eq!(stored.as_object_mut().unwrap().remove("answer"), Some("Device".into()));
    let restored: Pending = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(serde_json::to_value(&restored).unwrap(), stored);
    assert_eq!(restored.finish::<Device>(&client).await.unwrap().uuid.as_deref(), Some("1"));
}

#[test]
fn additional_stored_fields_are_ignored() {
    let error = get_device("1").decode(pending(ID)).unwrap_err();
    let good = serde_json::to_value(error.pending().unwrap()).unwrap();
    let mut later = good.clone();
    later.as_object_mut().unwrap().extend([("future".into(), json!(5)), ("more".into(), json!({ "a": [null] }))]);
    let read: Pending = serde_json::from_value(later).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), good);
}

#[test]
fn the_error_of_a_wrong_type_has_the_response() {
    let error = get_device("1").decode(pending(ID)).unwrap_err();
    let kept = error.pending().unwrap();
    let error = kept.decode::<ListDevicesResponse>(answer(200, r#"{"uuid":"1"}"#)).unwrap_err();
    assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::InvalidRequest, br#"{"uuid":"1"}"#.as_slice()));
    assert!(error.pending().is_none() && !error.is_not_executed(), "the server returned it: {error:?}");
    let error = kept.decode::<ListDevicesResponse>(answer(503, "")).unwrap_err();
    assert!(error.pending().is_some(), "{error:?}");
}

#[test]
fn a_manipulated_pending_response_is_not_read() {
    let good = serde_json::json!({
        "api": "test-api", "region": "eu", "service": "device-management", "host": "devices", "operation": "get_device",
        "method": "GET", "template": "/v1/devices/{deviceUuid}", "path": "/v1/devices/1", "query": "a=b", "body": "",
        "responseId": ID, "acceptedAt": 1_700_000_000,
    });
    assert!(serde_json::from_value::<Pending>(good.clone()).is_ok());
    for (key, value) in [
        ("path", json!("@evil.example")),
        ("path", json!("//\u{7f}")),
        ("path", json!(1)),
        ("query", json!(null)),
        ("region", json!(5)),
        ("onPremises", json!({})),
        ("responseId", json!("a\r\nb")),
        ("responseId", json!(" ")),
        ("body", json!("*")),
    ] {
        let mut bad = good.clone();
        bad[key] = value;
        assert!(serde_json::from_value::<Pending>(bad).is_err(), "{key}");
    }
    let mut short = good;
    short.as_object_mut().unwrap().remove("responseId");
    assert!(serde_json::from_value::<Pending>(short).unwrap_err().to_string().contains("responseId"));
}

#[tokio::test]
async fn a_pending_call_can_be_finished_after_its_timeout() {
    let server = Server::script([Reply::pending(ID), Reply::ok("{}")]).await;
    let wait = Duration::from_secs(60);
    let client = server.builder().polling(wait, wait).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.wait()), (ErrorKind::Deadline(WaitReason::Pending), Some(wait)));
    error.pending().unwrap().finish::<Device>(&client).await.unwrap();
}

#[test]
fn a_pending_response_is_collected_without_a_client() {
    let call = rename_device("1", &Device::new());
    let error = call.decode(pending(ID)).unwrap_err();
    let pending_answer = error.pending().unwrap();
    assert_eq!(pending_answer.request().headers()["response-id"], ID);

    let device = pending_answer.decode::<Device>(answer(200, r#"{"uuid":"1"}"#)).unwrap();
    assert_eq!(device.uuid.as_deref(), Some("1"));
    for status in [202, 401, 403, 429, 500, 503] {
        let error = pending_answer.decode::<Device>(answer(status, "")).unwrap_err();
        assert!(!error.is_not_executed() && error.pending().is_some(), "{status}: {error:?}");
        assert_eq!((error.kind() == ErrorKind::NotReady), status == 202, "{error:?}");
    }
    for status in [404, 504] {
        let error = pending_answer.decode::<Device>(answer(status, "")).unwrap_err();
        assert!(
            error.kind() == ErrorKind::PendingLost && !error.is_not_found() && !error.is_not_executed(),
            "{error:?}"
        );
    }
}

#[test]
fn an_id_that_is_not_a_header_value_is_ignored() {
    for id in [b"".as_slice(), b" ", b"\xe9id"] {
        let mut accepted = answer(202, "");
        accepted.headers_mut().insert("response-id", http::HeaderValue::from_bytes(id).unwrap());
        let error = rename_device("1", &Device::new()).decode(accepted).unwrap_err();
        assert!(error.kind() == ErrorKind::Status && !error.is_not_executed(), "{error:?}");
    }
}

#[tokio::test]
async fn a_pending_token_call_is_never_stored() {
    let replies = Mutex::new(vec![Reply::pending(ID), Reply::pending(ID), Reply::ok("{}"), Reply::pending(ID)]);
    let server = Server::start(move |_| {
        let mut replies = replies.lock().unwrap();
        if replies.len() > 1 { replies.remove(0) } else { replies[0].clone() }
    })
    .await;
    let wait = Duration::from_millis(50);
    let builder = server.builder_for(Credentials::none()).polling(wait, Duration::from_secs(60));
    let client = builder.timeout(Duration::from_secs(1)).build().unwrap();
    let Started::Ready(_) = api::create_token().start(&client).await.unwrap() else { panic!("it can be stored") };
    let ids: Vec<_> = server.tokens().iter().map(|call| call.header("response-id").map(str::to_owned)).collect();
    assert_eq!(ids, [None, Some(ID.to_owned()), Some(ID.to_owned())]);

    let started = api::create_token().start(&client).await.unwrap_err();
    let sent = api::create_token().send(&client).await.unwrap_err();
    for error in [started, sent] {
        assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Pending), "{error:?}");
        assert!(error.pending().is_none(), "{error:?}");
    }
    let error = api::create_token().decode(pending(ID)).unwrap_err();
    assert!(error.kind() == ErrorKind::NotReady && error.pending().is_none(), "{error:?}");
}
