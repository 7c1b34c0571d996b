//! Responses whose body does not arrive completely: the head decides what the client does.

use std::io::Write as _;
use std::time::{Duration, Instant};

use eset_connect_runtime::{Client, Credentials, Error, ErrorKind, Started, TransportErrorKind, WaitReason};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::api::{self, Device, get_device, rename_device};
use crate::support::{Reply, Server};

const ID: &str = "0c6d7f3e";
const MEBIBYTE: usize = 1 << 20;

/// A client with a fixed token that reads up to 1 MiB and waits up to half a second per attempt.
fn client(server: &Server) -> Client {
    let builder = server.builder_for(Credentials::token("token-of-tests")).max_response_bytes(MEBIBYTE);
    builder.attempt_timeout(Duration::from_millis(500)).build().unwrap()
}

fn explained(status: u16) -> Reply {
    Reply::status(status).with("request-id", "6f1a").with_body(r#"{"code":5,"#)
}

fn accepted() -> [Reply; 3] {
    [
        Reply::pending(ID).with_body("{").stalling(),
        Reply::pending(ID).with_body("{").breaking_off(),
        Reply::pending(ID).with_body(vec![b' '; 2 * MEBIBYTE]),
    ]
}

#[tokio::test]
async fn a_202_is_collected_whatever_happens_to_its_body() {
    for reply in accepted() {
        let server = Server::script([reply, Reply::ok(r#"{"uuid":"1"}"#)]).await;
        let answer = rename_device("1", &api::device("n")).send(&client(&server)).await.unwrap();
        assert_eq!(answer.uuid.as_deref(), Some("1"));
        let ids: Vec<_> = server.calls().iter().map(|call| call.header("response-id").map(str::to_owned)).collect();
        assert_eq!(ids, [None, Some(ID.to_owned())], "the change is requested once");
    }
}

#[tokio::test]
async fn a_202_with_a_broken_body_can_be_collected_later() {
    for reply in accepted() {
        let server = Server::script([reply, Reply::ok(r#"{"uuid":"1"}"#)]).await;
        let client = client(&server);
        let started = rename_device("1", &Device::new()).start(&client).await.unwrap();
        let Started::Pending(pending) = started else { panic!("{started:?}") };
        assert_eq!(pending.response_id(), ID);
        assert_eq!(pending.finish::<Device>(&client).await.unwrap().uuid.as_deref(), Some("1"));
    }
}

#[tokio::test]
async fn a_401_with_a_stalled_body_renews_the_token() {
    let server = Server::script([explained(401).stalling(), Reply::ok("{}")]).await;
    let client = server.builder().attempt_timeout(Duration::from_millis(500)).build().unwrap();
    rename_device("1", &Device::new()).send(&client).await.unwrap();
    assert_eq!((server.tokens().len(), server.calls().len()), (2, 2));
}

#[tokio::test]
async fn a_retry_does_not_wait_for_a_stalled_error_body() {
    for status in [429, 503] {
        let refused = Reply::status(status).with("retry-after", "0").with_body("{").stalling();
        let server = Server::script([refused, Reply::ok("{}")]).await;
        rename_device("1", &Device::new()).send(&client(&server)).await.unwrap();
        assert_eq!(server.calls().len(), 2, "{status}");
    }
}

fn assert_not_found(error: &Error, body: &[u8]) {
    assert!(error.is_not_found() && error.is_not_executed() && error.kind() == ErrorKind::Status, "{error:?}");
    assert_eq!((error.attempts(), error.request_id()), (1, Some("6f1a")));
    assert_eq!(error.meaning(), Some("Requested resource not found."));
    assert!(error.body().unwrap() == body, "{} bytes", error.body().unwrap().len());
}

#[tokio::test]
async fn a_404_with_a_broken_body_remains_a_404() {
    let body = br#"{"code":5,"#;
    for reply in [explained(404).stalling(), explained(404).breaking_off()] {
        let server = Server::script([reply]).await;
        let error = rename_device("1", &Device::new()).send(&client(&server)).await.unwrap_err();
        assert_not_found(&error, body);
        assert!(!error.is_body_complete(), "{error:?}");
    }
    let server = Server::script([explained(404)]).await;
    let error = rename_device("1", &Device::new()).send(&client(&server)).await.unwrap_err();
    assert_not_found(&error, body);
    assert!(error.is_body_complete(), "{error:?}");
}

#[tokio::test]
async fn the_body_of_a_404_is_truncated_at_the_limit() {
    let sent: Vec<u8> = (0..(1_u32 << 19)).flat_map(u32::to_le_bytes).collect();
    assert_eq!(sent.len(), 2 * MEBIBYTE);
    let server = Server::script([explained(404).with_body(&sent), explained(404).with_body(&sent)]).await;
    let error = get_device("1").send(&client(&server)).await.unwrap_err();
    assert_not_found(&error, &sent[..MEBIBYTE]);
    assert!(!error.is_body_complete(), "{error:?}");

    let client = server.builder().max_response_bytes(2 * MEBIBYTE).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_not_found(&error, &sent);
    assert!(error.is_body_complete(), "a body as large as the limit: {error:?}");
}

#[tokio::test]
async fn a_stalled_error_body_is_not_waited_for() {
    let server = Server::script([explained(404).stalling()]).await;
    let client =
        server.builder_for(Credentials::token("token-of-tests")).timeout(Duration::from_secs(60)).build().unwrap();
    let start = Instant::now();
    assert_not_found(&get_device("1").send(&client).await.unwrap_err(), br#"{"code":5,"#);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test]
async fn the_error_of_an_incomplete_result_has_its_head() {
    let result = || Reply::ok(r#"{"uuid":"#).with("request-id", "6f1a");
    let table = [
        (result().breaking_off(), TransportErrorKind::Broken, 8),
        (result().stalling(), TransportErrorKind::TimedOut, 8),
        (result().with_body(vec![b' '; 2 * MEBIBYTE]), TransportErrorKind::TooLarge, MEBIBYTE),
    ];
    for (reply, kind, arrived) in table {
        let server = Server::script([reply]).await;
        let error = rename_device("1", &Device::new()).send(&client(&server)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport(kind), "{error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{kind:?}");
        assert_eq!((error.request_id(), error.body().unwrap().len()), (Some("6f1a"), arrived), "{kind:?}");
        assert!(!error.is_body_complete() && !error.is_not_executed(), "{error:?}");
        assert!(error.to_string().contains("request-id 6f1a"), "{error}");
        assert_eq!(server.calls().len(), 1);
    }
}

#[tokio::test]
async fn the_error_of_a_late_result_has_its_head() {
    let server = Server::script([Reply::ok("{").with("request-id", "6f1a").stalling()]).await;
    let client =
        server.builder_for(Credentials::token("token-of-tests")).timeout(Duration::from_millis(300)).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Response), "{error:?}");
    assert_eq!((error.request_id(), error.body().unwrap().as_ref()), (Some("6f1a"), b"{".as_slice()));
    assert!(!error.is_body_complete() && !error.is_not_executed(), "{error:?}");
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn every_form_of_gzip_in_http_is_decoded() {
    let text = br#"{"uuid":"1"}"#;
    let whole = gzip(text);
    let members = [gzip(br#"{"uuid":"#), gzip(b""), gzip(br#""1"}"#)].concat();
    let table = [
        ("gzip", &whole),
        ("x-gzip", &whole),
        ("GZIP", &whole),
        ("X-GZip", &whole),
        ("identity, gzip", &whole),
        ("gzip", &members),
        ("gzip, gzip", &gzip(&members)),
    ];
    for (coding, body) in table {
        let reply = Reply::status(200).with("content-encoding", coding).with_body(body);
        let server = Server::script([reply]).await;
        let answer = rename_device("1", &Device::new()).send(&client(&server)).await;
        let answer = answer.unwrap_or_else(|error| panic!("{coding}: {error:?}"));
        assert_eq!(answer.uuid.as_deref(), Some("1"), "{coding}");
        assert!(!answer.headers().contains_key("content-encoding"), "{coding}");
    }
}

#[tokio::test]
async fn a_truncated_second_gzip_member_is_an_error() {
    let members = [gzip(br#"{"uuid":"1"}"#), gzip(b" ")[..12].to_vec()].concat();
    let server = Server::script([Reply::status(200).with("content-encoding", "gzip").with_body(&members)]).await;
    let error = rename_device("1", &Device::new()).send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken), "{error:?}");
}

#[tokio::test]
async fn a_404_with_an_unknown_coding_remains_a_404() {
    let reply = explained(404).with("content-encoding", "br");
    let server = Server::script([reply]).await;
    let error = get_device("1").send(&client(&server)).await.unwrap_err();
    assert_not_found(&error, b"");
    assert!(!error.is_body_complete(), "{error:?}");
}
