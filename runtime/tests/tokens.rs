//! Tokens: got once for all, renewed when needed, sent nowhere else, printed never.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::testing::answer;
use eset_connect_runtime::{
    AccessToken, Body, BoxFuture, Client, Credentials, ErrorKind, TokenErrorKind, TokenSource, Transport,
    TransportError,
};
use support::api::{self, TOKEN_PATH, get_device};
use support::{PASSWORD, Reply, Server, USER};
use tokio::task::JoinSet;

#[tokio::test]
async fn the_password_is_sent_as_a_form_and_the_token_as_a_bearer() {
    let server = Server::script([Reply::ok("{}")]).await;
    get_device("1").send(&server.client()).await.unwrap();

    let token = &server.tokens()[0];
    assert_eq!((token.method.as_str(), token.target.as_str()), ("POST", TOKEN_PATH));
    assert_eq!(token.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(token.header("authorization"), None);
    assert_eq!(token.body, "grant_type=password&username=api-user%40example.com&password=p%26ss+w%3Drd%2F%C3%A9");
    assert_eq!(server.calls()[0].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn a_hundred_calls_with_an_expired_token_cause_one_refresh() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.target.as_str() {
        // The first one is over at once, so that all calls find an expired one.
        TOKEN_PATH if issued.fetch_add(1, Ordering::SeqCst) == 0 => {
            Reply::ok(r#"{"access_token":"old","refresh_token":"r","expires_in":0}"#)
        }
        TOKEN_PATH => Reply::After(Duration::from_millis(20), Box::new(Reply::token("new", "r2"))),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    get_device("1").send(&client).await.unwrap();
    let mut calls = JoinSet::new();
    for number in 0..100 {
        let client = client.clone();
        calls.spawn(async move { get_device(&number.to_string()).send(&client).await });
    }
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    assert_eq!(server.calls().len(), 101);
    assert_eq!(
        server.calls()[1..].iter().filter(|call| call.header("authorization") == Some("Bearer new")).count(),
        100
    );
    assert_eq!(
        server.tokens()[1..].iter().map(|token| token.body.as_str()).collect::<Vec<_>>(),
        ["grant_type=refresh_token&refresh_token=r"]
    );
}

/// Accepts the tokens `token-2` and later.
fn second_token_only(issued: &AtomicUsize, request: &support::Received) -> Reply {
    if request.target == TOKEN_PATH {
        let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Reply::token(&format!("token-{number}"), &format!("refresh-{number}"));
        return Reply::After(Duration::from_millis(20), Box::new(token));
    }
    match request.header("authorization") {
        Some("Bearer token-1") => Reply::status(401),
        _ => Reply::ok("{}"),
    }
}

async fn all_succeed(client: &Client) -> bool {
    let mut calls = JoinSet::new();
    for number in 0..20 {
        let client = client.clone();
        calls.spawn(async move { get_device(&number.to_string()).send(&client).await });
    }
    calls.join_all().await.iter().all(Result::is_ok)
}

#[tokio::test]
async fn twenty_calls_ask_for_one_token() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Reply::After(Duration::from_millis(20), Box::new(Reply::token("a", "b"))),
        _ => Reply::ok("{}"),
    })
    .await;
    assert!(all_succeed(&server.client()).await);
    assert_eq!(server.tokens().len(), 1);
    assert_eq!(server.calls().len(), 20);
}

#[tokio::test]
async fn twenty_calls_ask_for_one_token_even_if_it_is_over_at_once() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => {
            let over = Reply::ok(r#"{"access_token":"a","expires_in":0}"#);
            Reply::After(Duration::from_millis(20), Box::new(over))
        }
        _ => Reply::ok("{}"),
    })
    .await;
    assert!(all_succeed(&server.client()).await);
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn twenty_rejections_cause_one_refresh() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| second_token_only(&issued, request)).await;
    assert!(all_succeed(&server.client()).await);

    let tokens = server.tokens();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[1].body, "grant_type=refresh_token&refresh_token=refresh-1");
}

#[tokio::test]
async fn a_refused_refresh_token_falls_back_to_the_password() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        if request.body.starts_with("grant_type=refresh_token") {
            return Reply::status(400).with_body(r#"{"error":"invalid_grant"}"#);
        }
        second_token_only(&issued, request)
    })
    .await;
    get_device("1").send(&server.client()).await.unwrap();

    let grants: Vec<_> = server.tokens().iter().map(|token| token.body.split('&').next().unwrap().to_owned()).collect();
    assert_eq!(grants, ["grant_type=password", "grant_type=refresh_token", "grant_type=password"]);
}

#[tokio::test]
async fn a_token_that_is_rejected_twice_is_a_refusal() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Reply::token("a", "b"),
        _ => Reply::status(401),
    })
    .await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert!(error.is_unauthorized() && error.kind() == ErrorKind::Status, "{error:?}");
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn a_token_that_expires_is_renewed_before() {
    let first = AtomicBool::new(true);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH if first.swap(false, Ordering::SeqCst) => {
            Reply::ok(r#"{"access_token":"short","refresh_token":"r","expires_in":0}"#)
        }
        TOKEN_PATH => Reply::token("long", "r"),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    for _ in 0..3 {
        get_device("1").send(&client).await.unwrap();
    }
    let sent: Vec<_> = server.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer short", "Bearer long", "Bearer long"]);
}

#[tokio::test]
async fn a_renewal_that_is_given_up_leaves_nothing_stuck() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH if issued.fetch_add(1, Ordering::SeqCst) == 0 => {
            Reply::After(Duration::from_secs(60), Box::new(Reply::token("late", "r")))
        }
        TOKEN_PATH => Reply::token("token", "r"),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    let call = get_device("1");
    let moment = Duration::from_millis(50);
    assert!(tokio::time::timeout(moment, call.send(&client)).await.is_err());
    call.send(&client).await.unwrap();
    assert_eq!(server.calls()[0].header("authorization"), Some("Bearer token"));
}

/// Hands out `own-1`, `own-2`, … and then fails.
struct Vault {
    asked: Arc<AtomicUsize>,
    tokens: usize,
}

impl TokenSource for Vault {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if number > self.tokens {
                return Err("the vault is sealed".into());
            }
            Ok(AccessToken::new(format!("own-{number}")).expires_in(Duration::from_secs(3600)))
        })
    }
}

#[tokio::test]
async fn tokens_of_ones_own_are_asked_for_once_and_again_after_a_rejection() {
    let server = Server::start(|request| match request.header("authorization") {
        Some("Bearer own-1") => Reply::status(401),
        _ => Reply::ok("{}"),
    })
    .await;
    let asked = Arc::new(AtomicUsize::new(0));
    let vault = Vault { asked: asked.clone(), tokens: 2 };
    let client = server.builder_for(Credentials::source(vault)).build().unwrap();
    assert!(all_succeed(&client).await);
    assert_eq!((asked.load(Ordering::SeqCst), server.tokens().len()), (2, 0));
}

#[tokio::test]
async fn a_source_of_tokens_that_fails_is_an_error_with_its_reason() {
    let server = Server::script([]).await;
    let vault = Vault { asked: Arc::default(), tokens: 0 };
    let client = server.builder_for(Credentials::source(vault)).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    let text = "no access token: the program's own source failed (GET /v1/devices/1, not sent)";
    assert_eq!(error.to_string(), text);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert!(error.is_retryable() && error.is_not_executed() && !error.is_unauthorized());
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn a_wrong_password_is_final_and_asked_once() {
    let server = Server::start(|_| Reply::status(400).with_body(r#"{"error":"invalid_grant"}"#)).await;
    let client = server.client();
    for _ in 0..3 {
        let error = get_device("1").send(&client).await.unwrap_err();
        assert!(error.is_unauthorized() && !error.is_retryable(), "{error:?}");
        assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Credentials));
        let text = error.to_string();
        assert!(text.contains("the server rejected the user or the password: 400 Bad Request; invalid_grant (POST /oauth/token, 1 attempt)"), "{text}");
        assert!(!text.contains(USER) && !text.contains(PASSWORD), "{text}");
    }
    assert_eq!(server.tokens().len(), 1);
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn a_token_service_in_trouble_is_asked_again() {
    let failed = AtomicBool::new(false);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH if !failed.swap(true, Ordering::SeqCst) => Reply::status(502),
        TOKEN_PATH => Reply::token("a", "b"),
        _ => Reply::ok("{}"),
    })
    .await;
    get_device("1").send(&server.client()).await.unwrap();
    assert_eq!(server.tokens().len(), 2);
}

#[tokio::test]
async fn a_password_that_was_refused_is_not_sent_again() {
    for (status, body) in [
        (400, r#"{"error":"invalid_grant"}"#),
        (400, r#"{"code":3,"message":"Invalid credentials","details":[]}"#),
        (400, r#"{"code":16,"message":"","details":[]}"#),
        (401, ""),
        (403, r#"{"code":7,"message":"","details":[]}"#),
    ] {
        let server = Server::start(move |_| Reply::status(status).with_body(body)).await;
        let client = server.client();
        for _ in 0..3 {
            let error = get_device("1").send(&client).await.unwrap_err();
            assert!(error.is_unauthorized() && !error.is_retryable(), "{status} {body}: {error:?}");
        }
        assert_eq!(server.tokens().len(), 1, "{status} {body}");
    }
}

#[tokio::test]
async fn a_refresh_that_comes_at_a_bad_moment_does_not_use_the_password() {
    for status in [408, 429, 503] {
        let server = Server::start(move |request| match request.target.as_str() {
            TOKEN_PATH if request.body.contains("refresh_token=") => Reply::status(status),
            TOKEN_PATH => Reply::ok(r#"{"access_token":"a","refresh_token":"r","expires_in":0}"#),
            _ => Reply::ok("{}"),
        })
        .await;
        let client = server.client();
        get_device("1").send(&client).await.unwrap();
        let error = get_device("1").send(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Token(TokenErrorKind::Unavailable), "{error:?}");
        assert_eq!(server.tokens().iter().filter(|token| token.body.contains("password")).count(), 1, "{status}");
    }
}

/// A service that issues one token for ten minutes and then answers no request for another one. Its
/// clock can be put forward.
#[derive(Clone)]
struct Silent {
    issued: Arc<AtomicBool>,
    seconds: Arc<AtomicU64>,
}

impl Silent {
    /// A client that holds a token which is to be renewed and ends in 59 seconds.
    async fn client(timeout: Duration) -> Client {
        let silent = Self { issued: Arc::default(), seconds: Arc::default() };
        let builder = Client::builder(api::EUROPE, Credentials::password(USER, PASSWORD));
        let client = builder.transport(silent.clone()).calls_per_second(None).timeout(timeout).build().unwrap();
        get_device("1").send(&client).await.unwrap();
        silent.seconds.store(541, Ordering::SeqCst);
        client
    }
}

impl Transport for Silent {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let is_token = request.uri().path() == TOKEN_PATH;
        let is_silent = is_token && self.issued.swap(true, Ordering::SeqCst);
        Box::pin(async move {
            if is_silent {
                std::future::pending::<()>().await;
            }
            let token = r#"{"access_token":"held","refresh_token":"r","expires_in":600}"#;
            Ok(answer(200, if is_token { token } else { "{}" }).map(Body::from))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        Instant::now() + Duration::from_secs(self.seconds.load(Ordering::SeqCst))
    }
}

#[tokio::test]
async fn a_token_that_still_holds_is_used_while_its_renewal_takes_long() {
    let client = Silent::client(Duration::from_millis(500)).await;
    assert!(all_succeed(&client).await);
}

#[tokio::test]
async fn a_renewal_that_is_dropped_is_not_begun_by_the_next_call() {
    let client = Silent::client(Duration::from_secs(60)).await;
    let in_time = || async { tokio::time::timeout(Duration::from_millis(200), get_device("1").send(&client)).await };
    assert!(in_time().await.is_err(), "it waits for the renewal");
    for _ in 0..3 {
        in_time().await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_fixed_token_is_sent_as_it_is() {
    let server = Server::script([Reply::ok("{}"), Reply::status(401)]).await;
    let builder = Client::builder(api::EUROPE, Credentials::token("given")).base_url(&server.url);
    let client = builder.build().unwrap();
    get_device("1").send(&client).await.unwrap();
    assert!(get_device("1").send(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(server.calls()[1].header("authorization"), Some("Bearer given"));
    assert_eq!((server.tokens().len(), server.calls().len()), (0, 2));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::script([]).await;
    let location = format!("{}/v1/devices/1", elsewhere.url);
    let server = Server::script([Reply::status(302).with("location", &location)]).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(elsewhere.calls().is_empty());
}

#[test]
fn a_token_goes_to_https_or_to_this_machine() {
    for (url, fine) in [
        ("https://gateway.example.com", true),
        ("http://localhost:1", true),
        ("http://example.com", false),
        ("http://127.0.0.1.example.com", false),
        ("example.com", false),
    ] {
        let client = Client::builder(api::EUROPE, Credentials::token("t")).base_url(url).build();
        assert_eq!(client.is_ok(), fine, "{url}");
        assert_eq!(client.is_err_and(|error| error.kind() == ErrorKind::Build), !fine, "{url}");
    }
}

#[tokio::test]
async fn a_service_outside_the_region_is_not_called() {
    let client = Client::builder(api::JAPAN, Credentials::token("t")).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "device-management is not available in Japan (jpn), only in eu, us");
    assert!(error.is_not_executed());
}

#[tokio::test]
async fn no_secret_is_printed() {
    let server = Server::script([Reply::status(500).with_body("body-secret")]).await;
    let client = server.client();
    let call = api::rename_device("1", &api::device("body-secret"));
    let error = call.send(&client).await.unwrap_err();
    let credentials = [Credentials::password(USER, PASSWORD), Credentials::token("token-1")];
    let printed = format!("{client:?} {call:?} {error:?} {error} {credentials:?} {:?}", server.builder());
    for secret in [PASSWORD, "token-1", "refresh-1", "body-secret"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}
