//! Headers that a program adds to every request of its client.

use std::sync::atomic::{AtomicUsize, Ordering};

use eset_connect_runtime::testing::{FakeTransport, answer};
use eset_connect_runtime::{Client, ClientBuilder, Credentials, Error, ErrorKind, Pending, Started};
use http::HeaderValue;

use crate::support::api::{self, Device, get_device, rename_device, update_device, update_revision};
use crate::support::journal::Journal;
use crate::support::tracing_to::tracing_to;
use crate::support::{Received, Reply, Server};

const ID: &str = "0c6d7f3e";
const SECRET: &str = "swordfish";

fn builder() -> ClientBuilder {
    Client::builder(api::EUROPE, Credentials::token("token-of-tests"))
        .transport(FakeTransport::new(|_| Ok(answer(200, "{}"))))
}

fn refused(builder: ClientBuilder) -> Error {
    let printed = format!("{builder:?}");
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build, "{error:?}");
    for text in [printed, format!("{error} {error:?} {error:#?}")] {
        assert!(!text.contains(SECRET), "{text}");
    }
    error
}

/// The headers with this name of all requests, including token requests.
fn values(requests: impl IntoIterator<Item = Received>, name: &str) -> Vec<Option<String>> {
    requests.into_iter().map(|request| request.header(name).map(str::to_owned)).collect()
}

#[tokio::test]
async fn headers_are_on_every_request_of_the_client() {
    let sent = AtomicUsize::new(0);
    let server = Server::start(move |request| match (request.target.as_str(), sent.fetch_add(1, Ordering::SeqCst)) {
        // A token, its renewal, and failures that make the client send everything twice.
        (api::TOKEN_PATH, 0) => Reply::status(503),
        (api::TOKEN_PATH, _) => Reply::token("a", "b"),
        (_, 2) => Reply::status(401),
        (_, 4) => Reply::status(429),
        (_, 5 | 6) => Reply::pending(ID),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.builder().integration("Acme SIEM", "3.1").header("X-Site", "prague").build().unwrap();
    rename_device("1", &api::device("n")).send(&client).await.unwrap();

    assert_eq!((server.tokens().len(), server.calls().len()), (3, 5));
    let requests = || server.tokens().into_iter().chain(server.calls());
    for (name, value) in [("3rd-integration", "Acme SIEM"), ("version", "3.1"), ("x-site", "prague")] {
        assert_eq!(values(requests(), name), vec![Some(value.to_owned()); 8], "{name}");
    }
}

#[tokio::test]
async fn the_last_header_of_a_name_is_sent_alone() {
    let fake = FakeTransport::new(|_| Ok(answer(200, "{}")));
    let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).transport(fake.clone());
    let builder = builder.header("X-Site", "prague").integration("Acme SIEM", "3.1");
    let client = builder.secret_header("x-site", "brno").header("Version", "3.2").build().unwrap();
    get_device("1").send(&client).await.unwrap();
    let requests = fake.requests();
    let headers = requests[0].headers();
    for (name, value) in [("x-site", "brno"), ("version", "3.2"), ("3rd-integration", "Acme SIEM")] {
        assert_eq!(headers.get_all(name).iter().collect::<Vec<_>>(), [value]);
        assert_eq!(headers[name].is_sensitive(), name == "x-site", "{name}");
    }
}

#[test]
fn reserved_headers_are_rejected() {
    let owned = [
        "authorization",
        "proxy-authorization",
        "user-agent",
        "host",
        "accept",
        "content-type",
        "accept-encoding",
        "content-encoding",
        "response-id",
        "connection",
        "content-length",
        "expect",
        "http2-settings",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "range",
        "content-range",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
    ];
    for name in owned {
        for name in [name.to_owned(), name.to_uppercase()] {
            let plain = refused(builder().header(&name, SECRET)).to_string();
            let secret = refused(builder().secret_header(&name, SECRET)).to_string();
            assert!(
                plain == secret && plain.contains(&format!("`{}` cannot be set: ", name.to_lowercase())),
                "{plain}"
            );
        }
    }
    for name in ["cookie", "3rd-integration", "cf-access-client-id", "x-forwarded-for", "request-id"] {
        builder().header(name, SECRET).build().unwrap();
    }
}

#[test]
fn all_header_problems_are_reported_without_values() {
    let builder = builder().base_url("http://example.com").user_agent("\n").header("", SECRET);
    let builder = builder.header("x y", SECRET).header("x-ok", SECRET).header("x-line", format!("{SECRET}\r\nx: y"));
    let builder = builder.secret_header("x-secret", format!("{SECRET}\n")).header("Host", SECRET);
    let text = refused(builder).to_string();
    for part in [
        "tokens are sent over https only",
        "the user agent is not a valid header value",
        "a header has an invalid name",
        "the value of the header `x-line` is not valid",
        "the value of the header `x-secret` is not valid",
        "the header `host` cannot be set",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("x-ok"), "{text}");
}

#[tokio::test]
async fn values_are_never_printed() {
    let journal = Journal::default();
    let _guard = tracing_to(journal.clone());
    let server = Server::script([Reply::pending(ID), Reply::status(500).with("request-id", "6f1a")]).await;
    let mut marked = HeaderValue::from_static(SECRET);
    marked.set_sensitive(true);
    let builder = server.builder().secret_header("x-key", SECRET).header("x-other-key", marked).header("x", SECRET);
    let mut texts = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    texts.push(format!("{client:?} {client:#?}"));
    let error = rename_device("1", &Device::new()).send(&client).await.unwrap_err();
    let pending = error.pending().unwrap();
    texts.push(format!("{error} {error:?} {error:#?} {pending:?} {}", serde_json::to_string(pending).unwrap()));
    texts.push(journal.text());
    for text in texts {
        assert!(!text.contains(SECRET), "{text}");
    }
    assert!(journal.text().contains("6f1a"), "the traces are missing");
    assert_eq!(server.calls()[1].header("x-key"), Some(SECRET), "the header was not sent");
}

#[tokio::test]
async fn a_pending_response_is_finished_with_new_headers() {
    let server = Server::script([Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let first = server.builder().header("x-site", "prague").header("x-first", "1").build().unwrap();
    let started = rename_device("1", &api::device("n")).start(&first).await.unwrap();
    let Started::Pending(pending) = started else { panic!("{started:?}") };
    assert!(!pending.request().headers().contains_key("x-site"));
    let stored = serde_json::to_string(&pending).unwrap();
    let restored: Pending = serde_json::from_str(&stored).unwrap();

    let second = server.builder().header("x-site", "brno").build().unwrap();
    restored.finish::<Device>(&second).await.unwrap();
    let expected = ["prague", "brno"].map(|site| Some(site.to_owned()));
    assert_eq!(values(server.calls(), "x-site"), expected);
    assert_eq!(server.calls()[1].header("x-first"), None);
}

#[tokio::test]
async fn a_header_parameter_goes_with_every_request_of_its_call() {
    let server = Server::script([
        Reply::status(429),
        Reply::pending(ID),
        Reply::pending(ID),
        Reply::ok(r#"{"uuid":"1"}"#),
        Reply::ok("{}"),
    ])
    .await;
    let client = server.builder().header("if-revision", "of the client").build().unwrap();
    let call = update_revision("1", "7", &api::device("n"));
    assert_eq!(call.request().unwrap().headers()["if-revision"], "7");
    let Started::Pending(pending) = call.start(&client).await.unwrap() else { panic!("ready") };
    pending.finish::<Device>(&client).await.unwrap();
    update_device("1", &api::device("n")).send(&client).await.unwrap();
    let mut expected = vec![Some("7".to_owned()); 4];
    expected.push(Some("of the client".to_owned()));
    assert_eq!(values(server.calls(), "if-revision"), expected);
}

#[tokio::test]
async fn a_stored_response_keeps_the_header_parameters() {
    let server = Server::script([Reply::pending(ID), Reply::ok(r#"{"uuid":"1"}"#)]).await;
    let client = server.client();
    let call = update_revision("1", "řada", &api::device("n"));
    let Started::Pending(pending) = call.start(&client).await.unwrap() else { panic!("ready") };
    let stored = serde_json::to_string(&pending).unwrap();
    let restored: Pending = serde_json::from_str(&stored).unwrap();
    assert_eq!(restored.request().headers()["if-revision"], "řada".as_bytes());
    restored.finish::<Device>(&client).await.unwrap();

    for name in ["authorization", "content-length", "no name"] {
        let tampered = stored.replace("if-revision", name);
        assert!(serde_json::from_str::<Pending>(&tampered).is_err(), "{name}");
    }
}

#[tokio::test]
async fn a_value_that_no_header_can_have_is_an_error_of_the_call() {
    let call = update_revision("1", "7\n8", &api::device("n"));
    let error = call.request().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("if-revision") || error.to_string().contains("If-Revision"), "{error}");
}
