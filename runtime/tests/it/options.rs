//! Options for single calls of a client.

use std::time::Duration;

use eset_connect_runtime::testing::{FakeTransport, answer, with_header};
use eset_connect_runtime::{CallOptions, Client, Credentials, ErrorKind, Started};
use http::HeaderValue;
use serde_json::json;

use crate::support::api::{self, Device, get_device, list_devices, rename_device};
use crate::support::journal::Journal;
use crate::support::tracing_to::tracing_to;
use crate::support::{Reply, Server};

const ID: &str = "0c6d7f3e";
const SECRET: &str = "swordfish-1";

fn page(next: &str) -> Reply {
    Reply::ok(&format!(r#"{{"devices":[{{"uuid":"1"}}],"nextPageToken":"{next}"}}"#))
}

#[tokio::test]
async fn call_headers_are_sent_with_their_calls_only() {
    let replies = [Reply::status(429), Reply::pending(ID), Reply::pending(ID), Reply::ok("{}"), page("t"), page("")];
    let server = Server::script(replies.into_iter().chain([Reply::ok("{}")])).await;
    let client = server.builder().header("x-site", "prague").header("x-mode", "usual").build().unwrap();
    let own = client.with(CallOptions::new().header("X-Mode", "rare").secret_header("x-key", SECRET));

    let Started::Pending(pending) = rename_device("1", &Device::new()).start(&own).await.unwrap() else { panic!() };
    pending.finish::<Device>(&own).await.unwrap();
    let mut items = list_devices().items(&own);
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    get_device("1").send(&client).await.unwrap();

    let calls = server.calls();
    let values = |name: &str| calls.iter().map(|call| call.header(name).unwrap_or("none")).collect::<Vec<_>>();
    assert_eq!(values("x-site"), ["prague"; 7]);
    assert_eq!(values("x-mode"), ["rare", "rare", "rare", "rare", "rare", "rare", "usual"]);
    assert_eq!(values("x-key"), [SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, "none"]);
    let [token] = &server.tokens()[..] else { panic!("the clients do not share their token") };
    assert_eq!((token.header("x-key"), token.header("x-mode")), (None, Some("usual")));
}

#[tokio::test]
async fn a_secret_of_a_call_is_never_printed() {
    let message = format!(r#"{{"code":3,"message":"no {SECRET} here"}}"#);
    let server =
        Server::script([Reply::ok(&message), Reply::Answer { status: 400, headers: vec![], body: message.into() }]);
    let server = server.await;
    let options = CallOptions::new().secret_header("x-key", SECRET);
    let client = server.client().with(options.clone());
    get_device("1").send(&client).await.unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    let printed = format!("{error} {error:?} {options:?} {client:?}");
    assert!(!printed.contains(SECRET) && printed.contains("x-key"), "{printed}");
    assert!(error.to_string().contains("no [REDACTED] here"), "{error}");
}

/// A client whose calls fail with this message and request id.
fn quoting(text: &str, id: &str) -> Client {
    let (body, id) = (json!({ "code": 3, "message": text }).to_string(), id.to_owned());
    let fake = FakeTransport::new(move |_| Ok(with_header(answer(400, body.clone()), "request-id", &id)));
    Client::builder(api::EUROPE, Credentials::token("a-long-token")).transport(fake).build().unwrap()
}

#[tokio::test]
async fn a_short_secret_redacts_the_whole_text() {
    let journal = Journal::default();
    let _guard = tracing_to(journal.clone());
    let client = quoting("acme1: bad token a-long-token", "acme1-a-long-token");
    let client = client.with(CallOptions::new().secret_header("x-tenant", "acme1"));
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!((error.rpc().unwrap().message(), error.request_id()), ("[REDACTED]", Some("[REDACTED]")));
    let texts = format!("{error} {error:?} {}", journal.text());
    assert!(!texts.contains("acme1") && !texts.contains("a-long-token"), "{texts}");
    assert!(journal.text().contains("request-id=\"[REDACTED]\""), "{}", journal.text());
}

#[tokio::test]
async fn non_ascii_and_padded_secrets_are_redacted() {
    for (secret, text) in
        [("schlüssel", "schlüssel"), ("schlüssel", "schlÃ¼ssel"), (" padded-secret ", "padded-secret")]
    {
        let client = quoting(&format!("no {text}."), "1").with(CallOptions::new().secret_header("x-key", secret));
        let error = get_device("1").send(&client).await.unwrap_err();
        assert_eq!(error.rpc().unwrap().message(), "no [REDACTED].", "{secret} as {text}");
    }
}

#[tokio::test]
async fn a_secret_of_calls_is_known_while_in_use() {
    let base = quoting(&format!("no {SECRET}."), "1");
    let message = async |client: &Client| {
        let error = get_device("1").send(client).await.unwrap_err();
        error.rpc().unwrap().message().to_owned()
    };
    let client = base.with(CallOptions::new().secret_header("x-key", SECRET)).with(CallOptions::new().no_retries());
    let others = |count: usize| {
        for number in 0..count {
            drop(base.with(CallOptions::new().secret_header("x-key", format!("another-{number}"))));
        }
    };
    others(1000);
    assert_eq!(message(&client).await, "no [REDACTED].");
    // A replaced secret is not remembered.
    let replaced = client.with(CallOptions::new().secret_header("X-Key", "another"));
    drop(client);
    others(1000);
    assert_eq!(message(&replaced).await, format!("no {SECRET}."));
}

#[tokio::test]
async fn long_messages_are_shortened_but_bodies_are_not() {
    let text = "a%41".repeat(1 << 20);
    let error = get_device("1").send(&quoting(&text, "1")).await.unwrap_err();
    assert_eq!(error.rpc().unwrap().message(), format!("{}…", &text[..4 << 10]));
    assert!(error.body().unwrap().len() > text.len());
}

#[tokio::test]
async fn invalid_options_fail_before_sending() {
    let server = Server::script([Reply::pending(ID), Reply::ok("{}")]).await;
    let client = server.client();
    let Started::Pending(pending) = get_device("1").start(&client).await.unwrap() else { panic!("ready") };
    let cases = [
        (CallOptions::new().header("Authorization", "Bearer x"), "authorization"),
        (CallOptions::new().secret_header("response-id", "1"), "response-id"),
        (CallOptions::new().header("x-a", "a\nb"), "x-a"),
        (CallOptions::new().header("a b", HeaderValue::from_static("c")), "invalid name"),
    ];
    for (options, text) in cases {
        // Options that are added later do not hide the problem.
        let client = client.with(options).with(CallOptions::new().header("x-good", "1"));
        let call = get_device("1").send(&client).await.unwrap_err();
        let page = list_devices().pages(&client).next().await.unwrap().unwrap_err();
        let collected = pending.finish::<Device>(&client).await.unwrap_err();
        assert!(call.is_not_executed() && page.is_not_executed() && !collected.is_not_executed());
        assert_eq!(collected.pending().unwrap().response_id(), ID);
        for error in [call, page, collected] {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error:?}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn retries_can_be_disabled_for_single_calls() {
    let replies = [Reply::status(503), Reply::status(503), Reply::ok("{}"), Reply::HangUp, Reply::pending(ID)];
    let server = Server::script(replies.into_iter().chain([Reply::pending(ID), Reply::ok("{}")])).await;
    let client = server.client();
    let once = client.with(CallOptions::new().no_retries());
    let error = get_device("1").send(&once).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, true));
    get_device("1").send(&client).await.unwrap();
    assert_eq!(get_device("1").send(&once).await.unwrap_err().attempts(), 1);
    get_device("1").send(&once).await.unwrap();
    assert_eq!(server.calls().len(), 7, "a pending response is polled");
}

#[tokio::test]
async fn a_call_without_retries_still_gets_a_new_token() {
    let server = Server::script([Reply::status(401), Reply::ok("{}")]).await;
    get_device("1").send(&server.client().with(CallOptions::new().no_retries())).await.unwrap();
    assert_eq!((server.calls().len(), server.tokens().len()), (2, 2));
}

#[tokio::test]
async fn a_call_has_its_own_time_limit() {
    let late = || Reply::After(Duration::from_millis(300), Box::new(Reply::ok("{}")));
    let server = Server::script([late(), late()]).await;
    let client = server.client();
    let limit = Duration::from_millis(50);
    // Options of options: settings that are not changed remain.
    let short = client.with(CallOptions::new().timeout(limit)).with(CallOptions::new().no_retries());
    let error = get_device("1").send(&short).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Deadline(_)), "{error:?}");
    assert_eq!(error.time_limit(), Some(limit));
    get_device("1").send(&client).await.unwrap();
    let back = short.with(CallOptions::new().timeout(Duration::from_secs(5)));
    assert!(get_device("1").send(&back).await.unwrap_err().time_limit().is_none(), "418 of the script");
}

#[tokio::test]
async fn clients_with_options_share_the_rate_limit() {
    let server = Server::script(std::iter::repeat_with(|| Reply::ok("{}")).take(4)).await;
    let builder = server.builder().calls_per_second(std::num::NonZeroU32::new(2));
    let client = builder.timeout(Duration::from_millis(500)).build().unwrap();
    get_device("1").send(&client).await.unwrap();
    let error = get_device("1").send(&client.with(CallOptions::new().no_retries())).await.map(|_| ()).err();
    let third = get_device("1").send(&client.with(CallOptions::new().no_retries())).await.unwrap_err();
    assert!(error.is_none_or(|error| matches!(error.kind(), ErrorKind::Deadline(_))));
    assert!(matches!(third.kind(), ErrorKind::Deadline(_)), "{third:?}");
}

#[test]
fn the_default_user_agent_is_that_of_the_api() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::script([Reply::ok("{}")]).await;
        get_device("1").send(&server.client()).await.unwrap();
        assert_eq!(server.calls()[0].header("user-agent"), Some(api::API.user_agent));
        assert_eq!(server.tokens()[0].header("user-agent"), Some("test-api/1.2.3"));
    });
}
