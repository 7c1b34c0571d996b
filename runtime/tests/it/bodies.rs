//! A response whose body does not arrive, or not in full: its head has arrived, and it decides.

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
async fn an_accepted_change_is_collected_whatever_becomes_of_the_body_of_the_202() {
    for reply in accepted() {
        let server = Server::script([reply, Reply::ok(r#"{"uuid":"1"}"#)]).await;
        let answer = rename_device("1", &api::device("n")).send(&client(&server)).await.unwrap();
        assert_eq!(answer.uuid.as_deref(), Some("1"));
        let ids: Vec<_> = server.calls().iter().map(|call| call.header("response-id").map(str::to_owned)).collect();
        assert_eq!(ids, [None, Some(ID.to_owned())], "the change is requested once");
    }
}

#[tokio::test]
async fn an_accepted_change_can_be_collected_later_whatever_becomes_of_the_body_of_the_202() {
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
async fn a_token_that_was_rejected_is_renewed_although_the_body_of_the_401_stalls() {
    let server = Server::script([explained(401).stalling(), Reply::ok("{}")]).await;
    let client = server.builder().attempt_timeout(Duration::from_millis(500)).build().unwrap();
    rename_device("1", &Device::new()).send(&client).await.unwrap();
    assert_eq!((server.tokens().len(), server.calls().len()), (2, 2));
}

#[tokio::test]
async fn a_refused_change_is_sent_again_although_the_body_of_the_refusal_stalls() {
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
async fn a_404_remains_one_whatever_becomes_of_its_body() {
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
async fn a_404_keeps_what_the_limit_allows_of_its_body() {
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
async fn a_body_that_only_explains_is_not_waited_for() {
    let server = Server::script([explained(404).stalling()]).await;
    let client =
        server.builder_for(Credentials::token("token-of-tests")).timeout(Duration::from_secs(60)).build().unwrap();
    let start = Instant::now();
    assert_not_found(&get_device("1").send(&client).await.unwrap_err(), br#"{"code":5,"#);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_result_that_does_not_arrive_in_full_keeps_its_head() {
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
async fn a_result_that_is_still_arriving_when_the_time_is_over_keeps_its_head() {
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
async fn gzip_is_decoded_in_every_form_that_http_allows() {
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
async fn a_second_member_that_is_cut_short_is_not_taken_for_the_end() {
    let members = [gzip(br#"{"uuid":"1"}"#), gzip(b" ")[..12].to_vec()].concat();
    let server = Server::script([Reply::status(200).with("content-encoding", "gzip").with_body(&members)]).await;
    let error = rename_device("1", &Device::new()).send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken), "{error:?}");
}

#[tokio::test]
async fn a_404_in_an_unknown_coding_remains_one() {
    let reply = explained(404).with("content-encoding", "br");
    let server = Server::script([reply]).await;
    let error = get_device("1").send(&client(&server)).await.unwrap_err();
    assert_not_found(&error, b"");
    assert!(!error.is_body_complete(), "{error:?}");
}
