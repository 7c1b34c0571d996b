//! All kinds of errors: their predicates and their messages.

mod cases;

use std::collections::BTreeSet;
use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use eset_connect_runtime::testing::{answer, pending};
use eset_connect_runtime::{
    Client, ClientBuilder, Credentials, Deployment, Error, ErrorKind, Pending, Started, TokenErrorKind,
    TransportErrorKind, WaitReason,
};

use crate::support::api::{self, Device, delete_device, get_device, list_devices, rename_device};
use crate::support::printing::{assert_prints_nothing_twice, chain};
use crate::support::scripted::{Scripted, Step, html};
use crate::support::{Reply, Server};
use cases::{Case, ID, TRANSPORT_KINDS, cases, get, post, refused_password, token};

/// The documented results of the predicates for every error. `x` means true.
const TABLE: &str = "\
                                                  not_found
                                                  | rate_limited
                                                  | | unauthorized
                                                  | | | forbidden
                                                  | | | | invalid
                                                  | | | | | timeout
                                                  | | | | | | retryable
                                                  | | | | | | | not_executed
status 400                                        . . . . x . . x
status 401                                        . . x . . . . x
status 403                                        . . . x . . . x
status 404                                        x . . . . . . x
status 408                                        . . . . . . x .
status 409                                        . . . . x . . x
status 412                                        . . . . x . . x
status 413                                        . . . . x . . x
status 422                                        . . . . x . . x
status 429                                        . x . . . . x x
status 500                                        . . . . . . x .
status 501                                        . . . . . . . .
status 502                                        . . . . . . x .
status 503                                        . . . . . . x .
status 504                                        . . . . . x x .
status 505                                        . . . . . . . .
status 503 with Retry-After                       . . . . . . x x
status 202 without an id                          . . . . . . . .
status 403, a page                                . . . x . . . x
status 404, an error document                     x . . . . . . x
status 404 after 502                              x . . . . . . .
transport NotSent                                 . . . . . . x x
transport Untrusted                               . . . . . . . x
transport Broken                                  . . . . . . x .
transport TimedOut                                . . . . . x x .
transport TooLarge                                . . . . . . . .
token Credentials                                 . . x . . . . x
token Credentials, 401                            . . x . . . . x
token Credentials, 403                            . . x . . . . x
token Refused, 403                                . . . . . . x x
token Refused, 404                                . . . . . . x x
token Unreadable                                  . . . . . . x x
token Unreadable, a page                          . . . . . . x x
token Unreadable, of a source                     . . . . . . x x
token Unavailable, 429                            . x . . . . x x
token Unavailable, 501                            . . . . . . . x
token Unavailable, 502                            . . . . . . x x
token Unavailable, 503                            . . . . . . x x
token Unavailable, 504                            . . . . . x x x
token Unavailable, 429 for an hour                . x . . . x x x
token Unavailable, NotSent                        . . . . . . x x
token Unavailable, Untrusted                      . . . . . . . x
token Unavailable, Broken                         . . . . . . x x
token Unavailable, TimedOut                       . . . . . x x x
token Unavailable, TooLarge                       . . . . . . . x
token Unavailable, no response to an attempt      . . . . . x x x
token Unavailable, no response in the call's time . . . . . x x x
token Source                                      . . . . . . x x
token Source, too slow                            . . . . . x x x
token Request                                     . . . . . . . x
token Credentials after 401                       . . x . . . . x
deadline RateLimit                                . . . . . x x x
deadline Token                                    . . . . . x x x
deadline Response                                 . . . . . x x .
deadline Retry, 429 for an hour                   . x . . . x x x
deadline Retry, 503 for an hour                   . . . . . x x x
deadline Retry, NotSent                           . . . . . x x x
deadline Retry, Broken                            . . . . . x x .
deadline Retry, TimedOut                          . . . . . x x .
deadline Pending                                  . . . . . x x .
pending lost, 404                                 . . . . . . x .
pending lost, 504                                 . . . . . x x .
status 500 while collecting                       . . . . . . x .
not ready                                         . . . . . . x .
invalid request, pending elsewhere                . . . . x . . .
decode                                            . . . . . . . .
foreign, a page                                   . . . . . . x .
decode, of your own transport                     . . . . . . . .
not offered                                       . . . . . . . x
invalid request                                   . . . . x . . x
repeated page                                     . . . . . . . .
build                                             . . . . . . . x
address                                           . . . . . . . x
blocking                                          . . . . . . . x
";

const HEADING_LINES: usize = 8;

fn answers(error: &Error) -> [bool; 8] {
    [
        error.is_not_found(),
        error.is_rate_limited(),
        error.is_unauthorized(),
        error.is_forbidden(),
        error.is_invalid(),
        error.is_timeout(),
        error.is_retryable(),
        error.is_not_executed(),
    ]
}

#[tokio::test(start_paused = true)]
async fn predicates_match_the_documented_table() {
    let mut table: String = TABLE.split_inclusive('\n').take(HEADING_LINES).collect();
    for Case { name, error } in cases().await {
        let marks = answers(&error).map(|is_so| if is_so { "x" } else { "." });
        writeln!(table, "{name:<49} {}", marks.join(" ")).unwrap();
    }
    let wrong: Vec<_> = TABLE.lines().zip(table.lines()).filter(|(docs, code)| docs != code).collect();
    assert!(wrong.is_empty(), "docs and code:\n{wrong:#?}");
    assert_eq!(TABLE, table);
}

#[tokio::test(start_paused = true)]
async fn the_table_has_every_kind_of_error() {
    let kinds: BTreeSet<String> = cases().await.iter().map(|case| format!("{:?}", case.error.kind())).collect();
    let transport = TRANSPORT_KINDS.map(ErrorKind::Transport);
    let tokens = [
        TokenErrorKind::Credentials,
        TokenErrorKind::Refused,
        TokenErrorKind::Unreadable,
        TokenErrorKind::Unavailable,
        TokenErrorKind::Source,
        TokenErrorKind::Request,
    ]
    .map(ErrorKind::Token);
    let deadlines =
        [WaitReason::RateLimit, WaitReason::Token, WaitReason::Response, WaitReason::Retry, WaitReason::Pending]
            .map(ErrorKind::Deadline);
    let others = [
        ErrorKind::Status,
        ErrorKind::Decode,
        ErrorKind::Foreign,
        ErrorKind::PendingLost,
        ErrorKind::NotReady,
        ErrorKind::NotOffered,
        ErrorKind::InvalidRequest,
        ErrorKind::RepeatedPage,
        ErrorKind::Build,
        ErrorKind::Address,
    ];
    let all = transport.into_iter().chain(tokens).chain(deadlines).chain(others);
    assert_eq!(kinds, all.map(|kind| format!("{kind:?}")).collect());
}

#[tokio::test(start_paused = true)]
async fn an_error_and_its_causes_print_nothing_twice() {
    for Case { name, error } in cases().await {
        assert_prints_nothing_twice(&name, &error);
    }
}

#[tokio::test]
async fn errors_of_the_default_transport_print_nothing_twice() {
    for reply in [Reply::HangUp, Reply::Reset, Reply::CutShort, Reply::ResetWithin] {
        let server = Server::script([reply.clone()]).await;
        let error = rename_device("1", &Device::new()).send(&server.client()).await.unwrap_err();
        assert!(error.source().is_some(), "{error:?}");
        assert_prints_nothing_twice(&format!("{reply:?}"), &error);
    }
    let nobody = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url("http://127.0.0.1:1");
    let client = nobody.retries(0, Duration::ZERO, Duration::ZERO).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert!(error.source().is_some(), "{error:?}");
    assert_prints_nothing_twice("connection refused", &error);
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_call_names_the_call_and_its_attempts() {
    for Case { name, error } in cases().await {
        let text = error.to_string();
        let Some(request) = error.request() else {
            let none = [ErrorKind::NotOffered, ErrorKind::Build, ErrorKind::Address];
            assert!(none.contains(&error.kind()) && error.attempts() == 0, "{name}: {text}");
            continue;
        };
        assert!(text.contains(&format!("({request}")), "{name}: {text}");
        let attempts = match error.attempts() {
            0 => "not sent".to_owned(),
            1 => "1 attempt".to_owned(),
            more => format!("{more} attempts"),
        };
        assert!(text.contains(&format!("({request}, {attempts}")), "{name}: {text}");
        assert!(text.ends_with(')'), "{name}: {text}");
    }
    let refused = post([answer(429, "")]).await;
    assert!(refused.to_string().ends_with("(POST /v1/devices/1:rename, 5 attempts)"), "{refused}");
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_connection_names_the_host() {
    const CALL: &str = "eu.devices.example.com";
    const TOKEN: &str = "eu.account.iam.example.com";
    for kind in TRANSPORT_KINDS {
        let error = post([kind]).await;
        assert!(error.host() == Some(CALL) && error.to_string().contains(CALL), "{error}");
        let error = token([kind]).await;
        assert!(error.host() == Some(TOKEN) && error.to_string().contains(TOKEN), "{error}");
    }
    let silence = Scripted::new([Step::Silence]);
    for (attempt, call) in [(1, 60), (60, 1)] {
        let limits = [attempt, call].map(Duration::from_secs);
        let none = Duration::ZERO;
        let limited =
            |builder: ClientBuilder| builder.attempt_timeout(limits[0]).timeout(limits[1]).retries(0, none, none);
        let error = get(&silence, limited).await;
        assert!(error.is_timeout() && error.host() == Some(CALL) && error.to_string().contains(CALL), "{error}");
        let silent_token = Scripted::new([answer(200, "{}")]).tokens([Step::Silence]);
        let error = get(&silent_token, limited).await;
        assert!(error.is_timeout() && error.host() == Some(TOKEN) && error.to_string().contains(TOKEN), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_unusable_token_of_a_source_is_reported_as_such() {
    let of_a_source = cases().await.into_iter().filter(|case| case.name.ends_with("of a source"));
    let texts: Vec<_> = of_a_source.map(|case| case.error.to_string()).collect();
    let text = "no access token: the program's token source returned a token that is not a valid header value \
                (GET /v1/devices/1, not sent)";
    assert_eq!(texts, [text]);
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_large_response_names_the_setting() {
    for error in [post([TransportErrorKind::TooLarge]).await, token([TransportErrorKind::TooLarge]).await] {
        assert!(error.to_string().contains("`ClientBuilder::max_response_bytes`"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_password_shows_the_servers_message() {
    let error = token([refused_password()]).await;
    assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Credentials));
    assert!(error.to_string().contains("invalid_grant \"wrong user or password\""), "{error}");
    let oauth = error.oauth().unwrap();
    assert_eq!((oauth.code(), oauth.description()), ("invalid_grant", "wrong user or password"));
}

#[tokio::test(start_paused = true)]
async fn an_html_page_is_reported_with_status_and_type() {
    for (error, status) in [
        (post([html(200)]).await, "200 OK"),
        (post([html(403)]).await, "403 Forbidden"),
        (token([html(200)]).await, "200 OK"),
        (token([html(403)]).await, "403 Forbidden"),
        (get_device("1").decode(html(200)).unwrap_err(), "200 OK"),
    ] {
        let text = chain(&error);
        assert!(text.contains(status) && text.contains("text/html"), "{text}");
        assert!(!text.contains("expected value at line 1") && !text.contains("Sorry"), "{text}");
        assert_eq!(error.status().unwrap().to_string(), status);
    }
}

#[tokio::test(start_paused = true)]
async fn no_error_message_is_wrong() {
    for Case { name, error } in cases().await {
        let text = chain(&error);
        assert!(!text.contains("no answer"), "{name}: {text}");
        let is_build = error.kind() == ErrorKind::Build;
        assert_eq!(text.contains("the client cannot be built"), is_build, "{name}: {text}");
        let was_sent = error.attempts() > 0;
        assert!(!(was_sent && text.contains("not sent")), "{name}: {text}");
    }
}

#[test]
fn an_error_is_a_single_shared_pointer() {
    fn check<T: Clone + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(check::<Error>(), size_of::<usize>());
}

#[tokio::test(start_paused = true)]
async fn a_received_response_is_no_longer_pending() {
    for last in [Step::Fail(TransportErrorKind::TooLarge), answer(200, "[").into()] {
        let error = post([pending(ID).into(), last.clone()]).await;
        assert!(error.pending().is_none() && !error.is_not_executed(), "{last:?}: {error:?}");
    }
    // An HTML page is not the response, so the response is still pending.
    let [broken, timed_out, not_sent] =
        [TransportErrorKind::Broken, TransportErrorKind::TimedOut, TransportErrorKind::NotSent].map(Step::Fail);
    for last in [broken, timed_out, not_sent, html(200).into()] {
        let error = post([pending(ID).into(), last.clone()]).await;
        assert_eq!(error.pending().map(Pending::response_id), Some(ID), "{last:?}: {error:?}");
        assert!(!error.is_not_executed(), "{last:?}: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pending_response_survives_the_wrong_region() {
    let script = Scripted::new([pending(ID)]);
    let started = rename_device("1", &Device::new()).start(&script.builder().build().unwrap()).await;
    let Started::Pending(kept) = started.unwrap() else { panic!("ready") };
    let elsewhere = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
    let error = kept.poll::<Device>(&elsewhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(!error.is_not_executed(), "the server accepted the call: {error:?}");
    assert_eq!(error.pending().map(Pending::response_id), Some(ID));
}

#[tokio::test(start_paused = true)]
async fn an_error_on_premises_has_the_path_that_was_sent() {
    let client = |script: &Scripted| {
        let site = Deployment::on_premises(&api::ON_PREMISES, "https://protect.example.com/era");
        Client::builder(site, Credentials::token("token-of-tests")).transport(script.clone()).build().unwrap()
    };
    let call = rename_device("a b", &Device::new());
    for steps in [
        vec![Step::from(answer(404, ""))],
        vec![Step::from(answer(200, "["))],
        vec![Step::from(TransportErrorKind::Broken)],
        vec![Step::from(pending(ID))],
        vec![Step::from(pending(ID)), Step::from(answer(404, ""))],
    ] {
        let script = Scripted::new(steps);
        let error = call.send(&client(&script)).await.unwrap_err();
        let path = "/era/v1/devices/a%20b:renameDevice";
        assert_eq!(script.sent()[0], format!("POST https://protect.example.com:9443{path}"));
        assert_eq!(error.request().unwrap().path(), path);
        assert!(error.to_string().contains(&format!("(POST {path}")), "{error}");
    }
    let script = Scripted::new([answer(200, r#"{"nextPageToken":"again"}"#)]);
    let mut pages = list_devices().pages(&client(&script));
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.request().unwrap().path()), (ErrorKind::RepeatedPage, "/era/v1/devices"));
}

#[tokio::test(start_paused = true)]
async fn permanent_failures_are_not_retried() {
    for step in [
        Step::from(answer(501, "")),
        Step::from(answer(505, "")),
        Step::from(TransportErrorKind::Untrusted),
        Step::from(TransportErrorKind::TooLarge),
    ] {
        let script = Scripted::new([step.clone()]);
        let client = script.builder_for(Credentials::token("token-of-tests")).build().unwrap();
        let error = delete_device("1").send(&client).await.unwrap_err();
        assert_eq!((error.attempts(), script.sent().len(), error.is_retryable()), (1, 1, false), "{step:?}");
        let script = Scripted::new([answer(200, "{}")]).tokens([step.clone()]);
        let error = get(&script, |builder| builder).await;
        assert_eq!((error.attempts(), script.sent().len(), error.is_retryable()), (0, 1, false), "{step:?}");
    }
}
