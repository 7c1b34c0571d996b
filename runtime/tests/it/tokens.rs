//! Tokens: requested once for all calls, renewed when needed, sent only to the service, and never printed.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::testing::{FakeTransport, answer};
use eset_connect_runtime::{
    AccessToken, Body, BoxFuture, Client, Credentials, ErrorKind, TokenErrorKind, TokenSource, Transport,
    TransportError,
};
use tokio::task::JoinSet;

use crate::support::api::{self, TOKEN_PATH, get_device};
use crate::support::{PASSWORD, Reply, Server, USER};

/// Longer than the lifetime of a token that expires in one second.
const LIFETIME: Duration = Duration::from_millis(1050);

#[test]
fn an_empty_user_or_password_builds_no_client() {
    let of = |credentials| {
        Client::builder(api::EUROPE, credentials).transport(FakeTransport::script([answer(200, "{}")])).build()
    };
    for (user, password, reason) in [("", PASSWORD, "the user is empty"), (USER, "", "the password is empty")] {
        for credentials in [Credentials::password(user, password), Credentials::domain_user(user, password)] {
            let error = of(credentials).unwrap_err();
            assert!(error.kind() == ErrorKind::Build && error.to_string().contains(reason), "{error:?}");
        }
    }
    assert!(of(Credentials::password(USER, PASSWORD)).is_ok());
}

#[tokio::test]
async fn the_password_is_a_form_and_the_token_a_bearer() {
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
async fn a_hundred_calls_with_an_expired_token_refresh_once() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.target.as_str() {
        // The first token expires soon, so that all calls find an expired one.
        TOKEN_PATH if issued.fetch_add(1, Ordering::SeqCst) == 0 => {
            Reply::ok(r#"{"access_token":"old","refresh_token":"r","expires_in":1}"#)
        }
        TOKEN_PATH => Reply::After(Duration::from_millis(20), Box::new(Reply::token("new", "r2"))),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    get_device("1").send(&client).await.unwrap();
    tokio::time::sleep(LIFETIME).await;
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
fn second_token_only(issued: &AtomicUsize, request: &crate::support::Received) -> Reply {
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
async fn twenty_calls_request_one_token() {
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
async fn twenty_rejections_cause_one_refresh() {
    let issued = AtomicUsize::new(0);
    let server = Server::start(move |request| second_token_only(&issued, request)).await;
    assert!(all_succeed(&server.client()).await);

    let tokens = server.tokens();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[1].body, "grant_type=refresh_token&refresh_token=refresh-1");
}

#[tokio::test]
async fn a_rejected_refresh_token_falls_back_to_the_password() {
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
async fn a_call_fails_if_two_tokens_are_rejected() {
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
async fn a_token_is_renewed_before_it_expires() {
    let first = AtomicBool::new(true);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH if first.swap(false, Ordering::SeqCst) => {
            Reply::ok(r#"{"access_token":"short","refresh_token":"r","expires_in":1}"#)
        }
        TOKEN_PATH => Reply::token("long", "r"),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    for _ in 0..3 {
        get_device("1").send(&client).await.unwrap();
        tokio::time::sleep(LIFETIME).await;
    }
    let sent: Vec<_> = server.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer short", "Bearer long", "Bearer long"]);
}

#[tokio::test]
async fn a_dropped_renewal_blocks_nothing() {
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

/// Returns `own-1`, `own-2`, … and then fails.
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
async fn a_token_source_is_asked_again_after_a_rejection() {
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
async fn the_error_of_a_token_source_is_the_source() {
    let server = Server::script([]).await;
    let vault = Vault { asked: Arc::default(), tokens: 0 };
    let client = server.builder_for(Credentials::source(vault)).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    let text = "no access token: the program's token source failed (GET /v1/devices/1, not sent)";
    assert_eq!(error.to_string(), text);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert!(error.is_retryable() && error.is_not_executed() && !error.is_unauthorized());
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn a_wrong_password_is_final_and_sent_once() {
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
async fn a_short_password_does_not_hide_its_rejection() {
    let server = Server::start(|_| Reply::status(400).with_body(r#"{"error":"invalid_grant"}"#)).await;
    let client = server.builder_for(Credentials::password(USER, "grant")).build().unwrap();
    for _ in 0..3 {
        let error = get_device("1").send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Credentials), "{error:?}");
    }
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn an_unavailable_token_operation_is_retried() {
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

const RPC: &str = r#"{"code":7,"message":"no","details":[]}"#;
const PAGE: &str = "<html>Request Rejected</html>";

#[tokio::test]
async fn only_the_issuer_can_reject_a_password() {
    for (status, body, is_final) in [
        (400, r#"{"error":"invalid_grant"}"#, true),
        (400, r#"{"error":"invalid_client"}"#, true),
        (400, r#"{"error":"unauthorized_client"}"#, true),
        (200, r#"{"error":"invalid_grant"}"#, true),
        (401, "", true),
        (401, r#"{"error":"access_denied"}"#, true),
        (401, RPC, true),
        (403, RPC, true),
        (400, "", false),
        (400, PAGE, false),
        (400, r#"{"code":3,"message":"","details":[]}"#, false),
        (400, r#"{"error":"temporarily_unavailable"}"#, false),
        (401, PAGE, false),
        (403, "", false),
        (403, PAGE, false),
        (403, r#"{"code":403,"message":"blocked by policy"}"#, false),
        (401, r#"{"code":1020,"message":"blocked"}"#, false),
        (404, "", false),
        (200, PAGE, false),
        (200, r#"{"error":"server_error"}"#, false),
        (200, "{}", false),
    ] {
        let server = Server::start(move |_| Reply::status(status).with_body(body)).await;
        let client = server.client();
        for _ in 0..3 {
            let error = get_device("1").send(&client).await.unwrap_err();
            assert_eq!(error.is_unauthorized(), is_final, "{status} {body}: {error:?}");
            assert_eq!(error.is_retryable(), !is_final, "{status} {body}: {error:?}");
            assert_eq!(error.kind() == ErrorKind::Token(TokenErrorKind::Credentials), is_final, "{error:?}");
            assert!(error.is_not_executed(), "{error:?}");
            let advice = if is_final { "dedicated API user" } else { "check the proxy and the firewall" };
            assert!(error.to_string().contains(advice), "{status} {body}: {error}");
        }
        assert_eq!(server.tokens().len(), 1, "{status} {body}");
    }
}

/// A fake that replies to token requests from a list, whose last reply is repeated, and to other calls
/// with success.
fn issuing(tokens: Vec<(u16, &'static str)>) -> (FakeTransport, Client) {
    let tokens = Mutex::new(tokens);
    let fake = FakeTransport::new(move |request| {
        if request.uri().path() != TOKEN_PATH {
            return Ok(answer(200, "{}"));
        }
        let mut tokens = tokens.lock().unwrap();
        let (status, body) = if tokens.len() > 1 { tokens.remove(0) } else { tokens[0] };
        Ok(answer(status, body))
    });
    let builder = Client::builder(api::EUROPE, Credentials::password(USER, PASSWORD)).transport(fake.clone());
    let client = builder.retries(0, Duration::ZERO, Duration::ZERO).calls_per_second(None).build().unwrap();
    (fake, client)
}

/// The bodies of the token requests, up to the end of the first field.
fn grants(fake: &FakeTransport) -> Vec<String> {
    let requests = fake.requests().into_iter().filter(|request| request.uri().path() == TOKEN_PATH);
    requests.map(|request| String::from_utf8_lossy(request.body()).split('&').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_client_recovers_after_a_failed_renewal() {
    let (fake, client) = issuing(vec![(403, PAGE), (503, ""), (403, PAGE), (200, r#"{"access_token":"a"}"#)]);
    let mut asked = 0;
    for pause in [5, 10, 20] {
        asked += 1;
        get_device("1").send(&client).await.unwrap_err();
        assert_eq!(grants(&fake).len(), asked);
        for (second, rest) in [(0, pause), (pause - 1, 1)] {
            fake.advance(Duration::from_secs(second));
            let error = get_device("1").send(&client).await.unwrap_err();
            assert!(error.is_retryable() && error.is_not_executed(), "{error:?}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(rest)));
        }
        assert_eq!(grants(&fake).len(), asked, "no request within the pause");
        fake.advance(Duration::from_secs(1));
    }
    get_device("1").send(&client).await.unwrap();
    assert_eq!(grants(&fake).len(), 4);
}

#[tokio::test]
async fn the_pause_after_failures_is_at_most_five_minutes() {
    let (fake, client) = issuing(vec![(403, PAGE)]);
    for _ in 0..10 {
        let error = get_device("1").send(&client).await.unwrap_err();
        assert!(error.retry_after() <= Some(Duration::from_secs(300)), "{error:?}");
        fake.advance(Duration::from_secs(300));
    }
    assert_eq!(grants(&fake).len(), 10);
}

#[tokio::test]
async fn a_valid_token_is_used_whatever_its_renewal_returns() {
    const TOKEN: &str = r#"{"access_token":"held","refresh_token":"r","expires_in":1000}"#;
    for (status, body, is_final) in
        [(403, PAGE, false), (400, r#"{"code":3}"#, false), (400, r#"{"error":"invalid_grant"}"#, true)]
    {
        let (fake, client) = issuing(vec![(200, TOKEN), (status, body)]);
        get_device("1").send(&client).await.unwrap();
        for _ in 0..3 {
            fake.advance(Duration::from_secs(310));
            get_device("1").send(&client).await.unwrap();
        }
        // The renewal is due after 940 seconds.
        fake.advance(Duration::from_secs(20));
        get_device("1").send(&client).await.unwrap();
        fake.advance(Duration::from_secs(6));
        get_device("1").send(&client).await.unwrap();
        // After a rejected refresh token, the password is sent: immediately if the issuer rejected it, otherwise in
        // the next renewal.
        let expected = ["grant_type=password", "grant_type=refresh_token", "grant_type=password"];
        assert_eq!(grants(&fake), expected, "{status} {body}");
        fake.advance(Duration::from_secs(60));
        let error = get_device("1").send(&client).await.unwrap_err();
        assert_eq!(error.is_unauthorized(), is_final, "{error:?}");
    }
}

#[tokio::test]
async fn a_lifetime_that_makes_no_sense_is_unknown() {
    for expires_in in ["0", "-1", "\"0\"", "1e30", "null", "\"soon\"", "0.9"] {
        let body: &'static str = format!(r#"{{"access_token":"a","expires_in":{expires_in}}}"#).leak();
        let (fake, client) = issuing(vec![(200, body)]);
        for _ in 0..5 {
            get_device("1").send(&client).await.unwrap();
            fake.advance(Duration::from_secs(3600));
        }
        assert_eq!(grants(&fake).len(), 1, "{expires_in}");
    }
    for expires_in in ["100", "100.9", "\"100\"", "\"100.9\""] {
        let body: &'static str = format!(r#"{{"access_token":"a","expires_in":{expires_in}}}"#).leak();
        let (fake, client) = issuing(vec![(200, body)]);
        for (second, tokens) in [(0, 1), (89, 1), (1, 2)] {
            fake.advance(Duration::from_secs(second));
            get_device("1").send(&client).await.unwrap();
            assert_eq!(grants(&fake).len(), tokens, "{expires_in}");
        }
    }
}

#[tokio::test]
async fn a_403_with_unauthenticated_renews_the_token_once() {
    let unauthenticated = || Reply::status(403).with_body(r#"{"code":16,"message":"","details":[]}"#);
    let server = Server::script([unauthenticated(), Reply::ok("{}"), unauthenticated(), unauthenticated()]).await;
    let client = server.client();
    get_device("1").send(&client).await.unwrap();
    assert_eq!(server.tokens().len(), 2);
    let error = get_device("1").send(&client).await.unwrap_err();
    assert!(error.is_forbidden() && server.calls().len() == 4, "{error:?}");

    let server = Server::script([Reply::status(403).with_body(RPC)]).await;
    get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!((server.tokens().len(), server.calls().len()), (1, 1), "another code does not reject the token");
}

#[tokio::test]
async fn calls_that_waited_for_a_renewal_share_its_failure() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Reply::After(Duration::from_millis(20), Box::new(Reply::status(503))),
        _ => Reply::ok("{}"),
    })
    .await;
    let client = server.client();
    let mut calls = JoinSet::new();
    for number in 0..30 {
        let client = client.clone();
        calls.spawn(async move { get_device(&number.to_string()).send(&client).await.unwrap_err() });
    }
    let start = Instant::now();
    for error in calls.join_all().await {
        assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Unavailable), "{error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    }
    assert!(start.elapsed() < Duration::from_secs(2));
    assert_eq!(server.tokens().len(), 4, "one renewal with its retries");
}

#[tokio::test]
async fn a_token_that_is_issued_again_is_requested_once() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Reply::After(Duration::from_millis(20), Box::new(Reply::token("same", "r"))),
        _ => Reply::After(Duration::from_millis(20), Box::new(Reply::status(401))),
    })
    .await;
    let client = server.client();
    let mut calls = JoinSet::new();
    for number in 0..50 {
        let client = client.clone();
        calls.spawn(async move { get_device(&number.to_string()).send(&client).await.unwrap_err() });
    }
    assert!(calls.join_all().await.iter().all(eset_connect_runtime::Error::is_unauthorized));
    assert_eq!(server.tokens().len(), 2);
}

#[tokio::test]
async fn an_unavailable_refresh_does_not_send_the_password() {
    for status in [408, 429, 503] {
        let server = Server::start(move |request| match request.target.as_str() {
            TOKEN_PATH if request.body.contains("refresh_token=") => Reply::status(status),
            TOKEN_PATH => Reply::ok(r#"{"access_token":"a","refresh_token":"r","expires_in":1}"#),
            _ => Reply::ok("{}"),
        })
        .await;
        let client = server.client();
        get_device("1").send(&client).await.unwrap();
        tokio::time::sleep(LIFETIME).await;
        let error = get_device("1").send(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Token(TokenErrorKind::Unavailable), "{error:?}");
        assert_eq!(server.tokens().iter().filter(|token| token.body.contains("password")).count(), 1, "{status}");
    }
}

/// A server that issues one token for ten minutes and then does not respond to token requests. Its clock
/// can be moved forward.
#[derive(Clone)]
struct Silent {
    issued: Arc<AtomicBool>,
    seconds: Arc<AtomicU64>,
}

impl Silent {
    /// A client with a token that is due for renewal and expires in 59 seconds.
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
async fn a_valid_token_is_used_during_a_slow_renewal() {
    let client = Silent::client(Duration::from_millis(500)).await;
    assert!(all_succeed(&client).await);
}

#[tokio::test]
async fn the_next_call_does_not_restart_a_dropped_renewal() {
    let client = Silent::client(Duration::from_secs(60)).await;
    let in_time = || async { tokio::time::timeout(Duration::from_millis(200), get_device("1").send(&client)).await };
    assert!(in_time().await.is_err(), "the call does not wait for the renewal");
    for _ in 0..3 {
        in_time().await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_fixed_token_is_sent_unchanged() {
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
fn a_token_is_sent_over_https_or_to_this_machine() {
    for (url, fine) in [
        ("https://gateway.example.com", true),
        ("http://localhost:1", true),
        ("http://example.com", false),
        ("http://127.0.0.1.example.com", false),
        ("example.com", false),
    ] {
        let client = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url(url).build();
        assert_eq!(client.is_ok(), fine, "{url}");
        assert_eq!(client.is_err_and(|error| error.kind() == ErrorKind::Build), !fine, "{url}");
    }
}

#[tokio::test]
async fn a_service_outside_the_region_is_not_called() {
    let client = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
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

#[tokio::test]
async fn no_secret_that_a_server_quotes_is_printed() {
    let quoted = "id-%74oken-1-p%26ss%20w=rd/%C3%A9";
    let server = Server::script([
        Reply::ok("{}").with("request-id", quoted),
        Reply::pending(quoted),
        Reply::status(500).with("request-id", quoted),
    ])
    .await;
    let client = server.client();
    let device = get_device("1").send(&client).await.unwrap();
    let started = get_device("1").start(&client).await.unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    let printed = format!("{device:?} {started:?} {error:?} {error}");
    assert!(printed.contains("[REDACTED]"), "{printed}");
    for secret in ["p%26ss", "%74oken-1"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
    assert_eq!(device.request_id(), Some(quoted), "a program gets the id as received");
}
