//! Retries and reported failures.

use std::time::{Duration, Instant};

use eset_connect_runtime::{Call, Client, Credentials, ErrorKind, TransportErrorKind, WaitReason};

use crate::support::api::{self, Device, delete_device, get_device, rename_device};
use crate::support::{Reply, Server};

#[tokio::test]
async fn an_error_status_has_its_documented_meaning() {
    let refusal = Reply::status(404).with("request-id", "6f1a");
    let server = Server::script([refusal.with_body(r#"{"code":5,"message":"no such device","details":[]}"#)]).await;
    let error = rename_device("a b", &Device::new()).send(&server.client()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "404 Not Found: Requested resource not found; NOT_FOUND \"no such device\" \
         (POST /v1/devices/a%20b:rename, 1 attempt, request-id 6f1a)"
    );
    assert_eq!(error.meaning(), Some("Requested resource not found."));
    assert_eq!(error.rpc().map(|rpc| (rpc.code(), rpc.message())), Some((5, "no such device")));
    assert!(error.is_not_found() && !error.is_retryable() && error.is_not_executed());
    assert_eq!(error.request_id(), Some("6f1a"));
}

#[tokio::test]
async fn a_get_is_retried_after_server_errors() {
    let trouble = [
        Reply::status(503).with("retry-after", "0"),
        Reply::status(429),
        Reply::status(502),
        Reply::status(504),
        Reply::HangUp,
        Reply::CutShort,
    ];
    for reply in trouble {
        let server = Server::script([reply.clone(), Reply::ok("{}")]).await;
        get_device("1").send(&server.client()).await.unwrap();
        assert_eq!(server.calls().len(), 2, "{reply:?}");

        let server = Server::script([reply.clone(), Reply::status(200)]).await;
        delete_device("1").send(&server.client()).await.unwrap();
        assert_eq!(server.calls().len(), 2, "{reply:?}");
    }
}

#[tokio::test]
async fn a_post_is_retried_only_if_not_executed() {
    let table = [
        (Reply::status(429), 2),
        (Reply::status(503).with("retry-after", "0"), 2),
        (Reply::status(503), 1),
        (Reply::status(502), 1),
        (Reply::status(504), 1),
        (Reply::HangUp, 1),
        (Reply::CutShort, 1),
    ];
    for (reply, sent) in table {
        let server = Server::script([reply.clone(), Reply::ok("{}")]).await;
        let result = rename_device("1", &Device::new()).send(&server.client()).await;
        assert_eq!(server.calls().len(), sent, "{reply:?}");
        assert_eq!(result.is_ok(), sent == 2, "{reply:?}");
    }
}

#[tokio::test]
async fn an_earlier_attempt_may_have_been_executed() {
    for first in [Reply::HangUp, Reply::status(502), Reply::status(504)] {
        let server = Server::script([first, Reply::status(404)]).await;
        let error = delete_device("1").send(&server.client()).await.unwrap_err();
        assert!(error.is_not_found() && !error.is_not_executed(), "{error:?}");
        assert_eq!(error.attempts(), 2);
    }
    let server = Server::script([Reply::status(429), Reply::status(404)]).await;
    let error = delete_device("1").send(&server.client()).await.unwrap_err();
    assert!(error.is_not_found() && error.is_not_executed(), "{error:?}");
}

#[tokio::test]
async fn a_202_without_an_id_is_an_error() {
    let server = Server::script([Reply::status(202), Reply::status(202)]).await;
    let client = server.client();
    let change = rename_device("1", &Device::new()).send(&client).await.unwrap_err();
    let removal = delete_device("1").send(&client).await.unwrap_err();
    for error in [change, removal] {
        assert!(error.kind() == ErrorKind::Status && !error.is_not_executed(), "{error:?}");
        assert!(error.to_string().starts_with("202 Accepted"), "{error}");
    }
}

#[tokio::test]
async fn all_clones_pause_after_a_429() {
    let server = Server::script([Reply::status(429).with("retry-after", "1"), Reply::ok("{}"), Reply::ok("{}")]).await;
    let client = server.builder_for(Credentials::token("token-of-tests")).build().unwrap();
    let (refused, call) = (client.clone(), get_device("1"));
    let refused = tokio::spawn(async move { get_device("1").send(&refused).await });
    while server.calls().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    call.send(&client).await.unwrap();
    refused.await.unwrap().unwrap();
    let calls = server.calls();
    assert!(calls[1..].iter().all(|call| call.at - calls[0].at >= Duration::from_secs(1)), "{calls:?}");
}

#[tokio::test]
async fn retries_end() {
    let server = Server::script(vec![Reply::status(503); 10]).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(server.calls().len(), 4);
    assert!(error.is_retryable() && error.kind() == ErrorKind::Status, "{error:?}");
}

#[tokio::test]
async fn a_call_to_a_missing_server_is_not_executed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let wait = Duration::from_millis(1);
    let builder =
        Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url(&url).retries(2, wait, wait);
    let error = rename_device("1", &Device::new()).send(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport(TransportErrorKind::NotSent), 3));
    assert!(error.is_not_executed());
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_does_not_start() {
    let server = Server::script([Reply::status(429).with("retry-after", "3600")]).await;
    let start = Instant::now();
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Retry));
    assert_eq!(error.wait(), Some(Duration::from_secs(3600)));
    assert!(error.to_string().contains("429 Too Many Requests"), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn attempts_and_calls_respect_their_time_limits() {
    let late = Reply::After(Duration::from_secs(60), Box::new(Reply::ok("{}")));
    let server = Server::script([late.clone(), Reply::ok("{}"), late]).await;
    let builder =
        || server.builder_for(Credentials::token("token-of-tests")).attempt_timeout(Duration::from_millis(300));
    get_device("1").send(&builder().build().unwrap()).await.unwrap();

    let client = builder().timeout(Duration::from_millis(50)).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Deadline(WaitReason::Response), "{error:?}");
}

#[tokio::test]
async fn a_call_without_time_left_is_not_sent() {
    let server = Server::script([Reply::ok("{}")]).await;
    let client = server.builder_for(Credentials::token("token-of-tests")).timeout(Duration::ZERO).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Deadline(_)) && error.is_not_executed(), "{error:?}");
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn the_error_of_an_unreadable_result_has_its_body() {
    let page = "{\"uuid\": maintenance}";
    let server = Server::script([Reply::ok(page).with("request-id", "6f1a")]).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!((error.body().unwrap().as_ref(), error.request_id()), (page.as_bytes(), Some("6f1a")));
    assert!(error.to_string().contains("(GET /v1/devices/1, 1 attempt, request-id 6f1a)"), "{error}");
    assert!(!format!("{error:?}").contains("maintenance"), "{error:?}");
}

#[tokio::test]
async fn a_result_beyond_the_size_limit_is_not_read() {
    let server = Server::script([Reply::ok(&"x".repeat(1001)), Reply::ok(&"x".repeat(1000))]).await;
    let client = server.builder_for(Credentials::token("token-of-tests")).max_response_bytes(1000).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport(TransportErrorKind::TooLarge), "{error:?}");
    assert_eq!(get_device("1").send(&client).await.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(server.calls().len(), 2);
}

/// `{"uuid":"1"}` as gzip.
const ZIPPED: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\x2a\x2d\xcd\x4c\x51\xb2\x52\x32\x54\xaa\x05\x00\x0a\x69\x95\xed\x0c\x00\x00\x00";

#[tokio::test]
async fn the_size_limit_applies_to_decompressed_results() {
    let zipped = |body| Reply::status(200).with("content-encoding", "gzip").with_body(body);
    let server = Server::script([zipped(ZIPPED), zipped(ZIPPED), zipped(&ZIPPED[..20]), Reply::ok("{}")]).await;
    let call = get_device("1");
    assert_eq!(call.send(&server.client()).await.unwrap().uuid.as_deref(), Some("1"));
    assert!(server.calls()[0].header("accept-encoding").unwrap().contains("gzip"));

    let narrow = server.builder_for(Credentials::token("token-of-tests")).max_response_bytes(11).build().unwrap();
    let error = call.send(&narrow).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport(TransportErrorKind::TooLarge), "{error:?}");

    call.send(&server.client()).await.unwrap();
    assert_eq!(server.calls().len(), 4, "a truncated one is requested again");
}

#[tokio::test]
async fn a_page_or_plain_text_is_never_a_success() {
    let page = || Reply::ok("<html>Request Rejected</html>").with("content-type", "text/html");
    let text = || Reply::ok("Request Rejected").with("content-type", "text/plain");
    let server = Server::script([page(), text(), page(), Reply::ok(""), Reply::ok("{}"), Reply::ok(" null ")]).await;
    let client = server.client();
    for error in [
        delete_device("1").send(&client).await.unwrap_err(),
        delete_device("1").send(&client).await.unwrap_err(),
        rename_device("1", &Device::new()).send(&client).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Foreign);
        assert!(!error.is_not_executed() && !error.body().unwrap().is_empty(), "{error:?}");
        assert!(error.to_string().contains("it is unknown whether the call was executed: 200 OK"), "{error}");
    }
    for _ in 0..3 {
        delete_device("1").send(&client).await.unwrap();
    }
}

#[test]
fn a_file_can_be_a_page() {
    let file: Call<bytes::Bytes> = Call::new(&api::RENAME_DEVICE, &["1"]);
    let answer = |media_type: &str| {
        let response = http::Response::builder().header("content-type", media_type);
        file.decode(response.body(bytes::Bytes::from_static(b"<html></html>")).unwrap())
    };
    assert_eq!(*answer("application/octet-stream").unwrap(), "<html></html>");
    assert_eq!(answer("text/html; charset=utf-8").unwrap_err().kind(), ErrorKind::Foreign);
}
