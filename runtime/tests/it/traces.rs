//! The events and spans for `tracing`, which contain no secrets.

use std::task::{Context, Waker};
use std::time::Duration;

use eset_connect_runtime::testing::{answer, pending};
use eset_connect_runtime::{Client, Credentials, Deployment, Started, TransportErrorKind};
use tracing::Instrument;
use tracing::subscriber::DefaultGuard;

use crate::support::api::{Device, JAPAN, ON_PREMISES, create_token, device, get_device, list_devices, rename_device};
use crate::support::journal::Journal;
use crate::support::scripted::{Scripted, Step, with};
use crate::support::spans::{Recorded, Recorder};
use crate::support::tracing_to::tracing_to;
use crate::support::{PASSWORD, Reply, Server};

#[tokio::test]
async fn spans_have_opentelemetry_names_and_no_secrets() {
    let journal = Journal::default();
    let _guard = tracing_to(journal.clone());
    let refused = Reply::status(404).with("request-id", "6f1a").with_body(r#"{"code":5,"message":"body-secret"}"#);
    let server = Server::script([Reply::status(429), refused, Reply::ok("{}")]).await;
    let client = server.client();
    rename_device("path-secret", &device("body-secret")).send(&client).await.unwrap_err();
    list_devices().device_uuids(["query-secret"]).send(&client).await.unwrap();

    let text = journal.text();
    for event in [
        "\ncall otel.name=rename_device",
        "\nattempt otel.name=POST /v1/devices/{deviceUuid}:rename otel.kind=\"client\"",
        "http.request.method=POST",
        "http.request.resend_count=1",
        "url.template=/v1/devices/{deviceUuid}:rename",
        "server.address=127.0.0.1",
        "http.response.status_code=404",
        "http.response.header.request-id=\"6f1a\"",
        "error.type=\"404\"",
        "otel.status_code=\"ERROR\"",
        "reason=\"retry\"",
    ] {
        assert!(text.contains(event), "{event} in {text}");
    }
    for secret in [PASSWORD, "token-1", "refresh-1", "body-secret", "path-secret", "query-secret"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn the_span_of_a_failed_call_is_an_error() {
    let journal = Journal::default();
    let _guard = tracing_to(journal.clone());
    let late = Reply::After(Duration::from_secs(9), Box::new(Reply::ok("{}")));
    let server = Server::script([Reply::ok(r#"["body-secret"]"#), late]).await;

    let unreadable = list_devices().send(&server.client()).await.unwrap_err();
    assert!(journal.text().contains("error.type=\"decode\""), "{}", journal.text());
    for text in [format!("{unreadable}"), format!("{unreadable:?}"), journal.text()] {
        assert!(!text.contains("body-secret"), "{text}");
    }

    let client = server.builder().timeout(Duration::from_millis(200)).build().unwrap();
    list_devices().send(&client).await.unwrap_err();
    let failed = journal.text().matches("error.type=\"deadline\"").count();
    assert_eq!(failed, 2, "the attempt and the call: {}", journal.text());
}

const ID: &str = "0c6d7f3e";

/// A client with scripted replies, and the spans of its calls.
struct Traced {
    client: Client,
    recorder: Recorder,
    _guard: DefaultGuard,
}

impl Traced {
    fn new(steps: impl IntoIterator<Item = impl Into<Step>>) -> Self {
        Self::with(&Scripted::new(steps), Credentials::token("token-of-tests"))
    }

    fn with(script: &Scripted, credentials: Credentials) -> Self {
        let recorder = Recorder::default();
        let guard = tracing_to(recorder.clone());
        Self { client: script.builder_for(credentials).build().unwrap(), recorder, _guard: guard }
    }

    /// The only call with its attempts. All spans are closed and follow the conventions.
    fn call(&self) -> (Recorded, Vec<Recorded>) {
        let mut calls = self.calls();
        assert_eq!(calls.len(), 1, "{calls:#?}");
        calls.remove(0)
    }

    /// The calls, each with its attempts.
    fn calls(&self) -> Vec<(Recorded, Vec<Recorded>)> {
        let spans = self.recorder.spans();
        for span in &spans {
            assert!(span.is_closed, "{span:#?}");
            assert_eq!(span.changed, [""; 0], "a value is recorded once: {span:#?}");
            assert_eq!(span.is_error(), span.get("error.type").is_some(), "{span:#?}");
            assert_eq!(span.get("url.full"), None, "url.full contains values of the path and the query");
        }
        let mut calls = Vec::new();
        for (index, call) in spans.iter().enumerate().filter(|(_, span)| span.name == "call") {
            let attempts: Vec<_> = spans.iter().filter(|span| span.parent == Some(index)).cloned().collect();
            assert!(call.get("otel.kind") == Some("internal"), "{call:#?}");
            attempts.iter().for_each(assert_is_a_client_span);
            calls.push((call.clone(), attempts));
        }
        let sum: usize = calls.iter().map(|(_, attempts)| 1 + attempts.len()).sum();
        assert_eq!(sum, spans.len(), "every attempt belongs to a call: {spans:#?}");
        calls
    }
}

/// Checks the conventions of OpenTelemetry for the span of an HTTP client,
/// <https://opentelemetry.io/docs/specs/semconv/http/http-spans>: the required attributes, except `url.full`, which
/// is omitted on purpose, and the status.
fn assert_is_a_client_span(span: &Recorded) {
    assert_eq!((span.name, span.get("otel.kind")), ("attempt", Some("client")), "{span:#?}");
    let method = span.get("http.request.method").unwrap();
    let name = format!("{method} {}", span.get("url.template").unwrap());
    assert_eq!(span.get("otel.name"), Some(name.as_str()));
    assert!(span.get("server.address").is_some_and(|host| !host.is_empty() && !host.contains(':')), "{span:#?}");
    assert!(span.get("server.port").is_some_and(|port| port.parse::<u16>().is_ok()), "{span:#?}");
    assert!(span.get("http.request.resend_count").is_none_or(|count| count.parse::<u32>().unwrap() > 0), "{span:#?}");
    let status = span.get("http.response.status_code").map(|status| status.parse::<u16>().unwrap());
    match status {
        Some(status @ 400..) => assert_eq!(span.get("error.type"), Some(status.to_string().as_str()), "{span:#?}"),
        // A truncated body is an error with any status.
        Some(_) => assert!(span.get("error.type").is_none_or(|kind| kind.parse::<u16>().is_err()), "{span:#?}"),
        None => {}
    }
}

/// The statuses of the spans.
fn statuses(spans: &[Recorded]) -> Vec<Option<&str>> {
    spans.iter().map(|span| span.get("http.response.status_code")).collect()
}

/// The numbers of the resends.
fn resends(spans: &[Recorded]) -> Vec<Option<&str>> {
    spans.iter().map(|span| span.get("http.request.resend_count")).collect()
}

/// The kinds of the errors.
fn errors(spans: &[Recorded]) -> Vec<Option<&str>> {
    spans.iter().map(|span| span.get("error.type")).collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_with_one_span_per_attempt() {
    let traced = Traced::new([with(answer(200, "{}"), "request-id", "6f1a")]);
    let outer = tracing::info_span!(target: "eset_connect_test", "program");
    get_device("1").send(&traced.client).instrument(outer).await.unwrap();
    let spans = traced.recorder.spans();
    assert_eq!(
        spans.iter().map(|span| (span.name, span.parent)).collect::<Vec<_>>(),
        [("program", None), ("call", Some(0)), ("attempt", Some(1)),]
    );
    let [_, call, attempt] = &spans[..] else { panic!("{spans:#?}") };
    assert_is_a_client_span(attempt);
    for span in [call, attempt] {
        assert_eq!(span.get("http.request.method"), Some("GET"));
        assert_eq!(span.get("url.template"), Some("/v1/devices/{deviceUuid}"));
        assert_eq!(span.get("http.response.status_code"), Some("200"));
        assert_eq!(span.get("http.response.header.request-id"), Some("6f1a"));
        assert!(!span.is_error() && span.is_closed, "{span:#?}");
    }
    assert_eq!((call.get("otel.name"), call.get("service")), (Some("get_device"), Some("device-management")));
    assert_eq!(attempt.get("server.address"), Some("eu.devices.example.com"));
    assert_eq!((attempt.get("server.port"), attempt.get("url.scheme")), (Some("443"), Some("https")));
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_pending_start_is_not_an_error() {
    let traced = Traced::new([pending(ID)]);
    let Started::Pending(kept) = get_device("1").start(&traced.client).await.unwrap() else { panic!("ready") };
    let (call, attempts) = traced.call();
    assert_eq!(attempts.len(), 1);
    for span in [&call, &attempts[0]] {
        assert_eq!(span.get("http.response.status_code"), Some("202"));
        assert!(!span.is_error(), "{span:#?}");
    }
    drop(kept);
}

#[tokio::test(start_paused = true)]
async fn a_poll_and_a_finish_have_their_own_spans() {
    let traced = Traced::new([pending(ID), pending(ID), pending(ID), answer(200, "{}")]);
    let Started::Pending(kept) = get_device("1").start(&traced.client).await.unwrap() else { panic!("ready") };
    let Started::Pending(kept) = kept.poll::<Device>(&traced.client).await.unwrap() else { panic!("ready") };
    kept.finish::<Device>(&traced.client).await.unwrap();
    let calls = traced.calls();
    let found: Vec<_> = calls.iter().map(|(_, attempts)| statuses(attempts)).collect();
    assert_eq!(found, [vec![Some("202")], vec![Some("202")], vec![Some("202"), Some("200")]]);
    let found: Vec<_> = calls.iter().map(|(_, attempts)| resends(attempts)).collect();
    assert_eq!(found, [vec![None], vec![None], vec![None, Some("1")]]);
    let last: Vec<_> = calls.into_iter().map(|(call, _)| call).collect();
    assert_eq!(statuses(&last), [Some("202"), Some("202"), Some("200")]);
    assert_eq!(errors(&last), [None; 3]);
}

#[tokio::test(start_paused = true)]
async fn every_retry_is_a_span_with_its_number() {
    let traced = Traced::new([
        Step::from(answer(503, "")),
        Step::from(TransportErrorKind::NotSent),
        Step::from(answer(429, "")),
        Step::from(answer(200, "{}")),
    ]);
    get_device("1").send(&traced.client).await.unwrap();
    let (call, attempts) = traced.call();
    assert_eq!(statuses(&attempts), [Some("503"), None, Some("429"), Some("200")]);
    assert_eq!(errors(&attempts), [Some("503"), Some("NotSent"), Some("429"), None]);
    assert_eq!(resends(&attempts), [None, Some("1"), Some("2"), Some("3")]);
    assert!(call.get("http.response.status_code") == Some("200") && !call.is_error(), "{call:#?}");
}

#[tokio::test(start_paused = true)]
async fn token_requests_are_attempts_of_the_call() {
    let issued = answer(200, r#"{"access_token":"a"}"#);
    let script = Scripted::new([answer(401, ""), answer(200, "{}")]).tokens([answer(503, ""), issued]);
    let traced = Traced::with(&script, Credentials::password("user", "password"));
    get_device("1").send(&traced.client).await.unwrap();
    let (_, attempts) = traced.call();
    let found: Vec<_> = attempts.iter().map(|span| span.get("url.template").unwrap()).collect();
    let (token, device) = ("/oauth/token", "/v1/devices/{deviceUuid}");
    assert_eq!(found, [token, token, device, token, device]);
    assert_eq!(resends(&attempts), [None, Some("1"), None, None, Some("1")]);
    assert_eq!(attempts[0].get("server.address"), Some("eu.account.iam.example.com"));
}

#[tokio::test(start_paused = true)]
async fn every_page_is_a_call() {
    let page = answer(200, r#"{"devices":[],"nextPageToken":"more"}"#);
    let traced = Traced::new([page, answer(200, "{}")]);
    let mut pages = list_devices().pages(&traced.client);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    drop(pages);
    let calls = traced.calls();
    let found: Vec<_> = calls.iter().map(|(call, attempts)| (call.parent, call.is_error(), attempts.len())).collect();
    assert_eq!(found, [(None, false, 1); 2]);
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_dropped_call_is_not_an_error() {
    let traced = Traced::new([Step::Silence]);
    let mut call = Box::pin(async { get_device("1").send(&traced.client).await });
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert!(traced.recorder.spans().iter().all(|span| !span.is_closed));
    drop(call);
    let (call, attempts) = traced.call();
    assert_eq!(attempts.len(), 1);
    assert!(!call.is_error() && !attempts[0].is_error(), "{call:#?}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_an_error_of_the_call_and_its_attempt() {
    let none = Option::<&str>::None;
    for (step, status, of_attempt, of_call) in [
        (Step::from(answer(404, "")), Some("404"), Some("404"), "404"),
        (Step::from(answer(500, "")), Some("500"), Some("500"), "500"),
        (Step::from(answer(302, "")), Some("302"), None, "302"),
        (Step::from(answer(202, "")), Some("202"), None, "202"),
        (Step::from(answer(200, "[")), Some("200"), None, "decode"),
        (Step::from(TransportErrorKind::NotSent), none, Some("NotSent"), "transport"),
        (Step::from(TransportErrorKind::Untrusted), none, Some("Untrusted"), "transport"),
        (Step::from(TransportErrorKind::Broken), none, Some("Broken"), "transport"),
        (Step::from(TransportErrorKind::TooLarge), Some("200"), Some("TooLarge"), "transport"),
    ] {
        let traced = Traced::new([step.clone()]);
        rename_device("1", &Device::new()).send(&traced.client).await.unwrap_err();
        let (call, attempts) = traced.call();
        let attempt = attempts.last().unwrap();
        assert_eq!((attempt.get("http.response.status_code"), attempt.get("error.type")), (status, of_attempt));
        assert_eq!(
            (call.get("http.response.status_code"), call.get("error.type")),
            (status, Some(of_call)),
            "{step:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_pending_token_operation_is_waited_for() {
    let script = Scripted::new([answer(200, "{}")]).tokens([pending(ID), answer(200, "{}")]);
    let traced = Traced::with(&script, Credentials::token("token-of-tests"));
    let started = create_token().start(&traced.client).await.unwrap();
    assert!(matches!(started, Started::Ready(_)), "{started:?}");
    let (call, attempts) = traced.call();
    assert_eq!((call.get("error.type"), statuses(&attempts)), (None, vec![Some("202"), Some("200")]));
}

#[tokio::test(start_paused = true)]
async fn a_time_limit_is_an_error_of_call_and_attempt() {
    let traced = Traced::new([Step::Silence]);
    get_device("1").send(&traced.client).await.unwrap_err();
    let (call, attempts) = traced.call();
    // Four attempts of one minute take most of the five minutes, and the end of the call cuts off the fifth.
    let timed_out = Some("TimedOut");
    assert_eq!(errors(&attempts), [timed_out, timed_out, timed_out, timed_out, Some("deadline")]);
    assert_eq!((call.get("error.type"), call.get("http.response.status_code")), (Some("deadline"), None));

    let traced = Traced::new([with(answer(429, ""), "retry-after", "3600")]);
    get_device("1").send(&traced.client).await.unwrap_err();
    let (call, attempts) = traced.call();
    assert_eq!(errors(&attempts), [Some("429")]);
    assert_eq!((call.get("error.type"), call.get("http.response.status_code")), (Some("deadline"), Some("429")));
}

#[tokio::test(start_paused = true)]
async fn an_unsent_call_has_no_attempt() {
    let traced =
        Traced::with(&Scripted::new([answer(200, "{}")]).tokens([answer(401, "")]), Credentials::password("u", "p"));
    get_device("1").send(&traced.client).await.unwrap_err();
    let (call, attempts) = traced.call();
    assert_eq!((call.get("error.type"), errors(&attempts)), (Some("token"), vec![Some("401")]));

    let recorder = Recorder::default();
    let _guard = tracing_to(recorder.clone());
    let japan = Client::builder(JAPAN, Credentials::token("token-of-tests")).build().unwrap();
    get_device("1").send(&japan).await.unwrap_err();
    let spans = recorder.spans();
    assert_eq!(errors(&spans), [Some("not_offered")]);
    assert!(spans[0].is_closed && spans[0].is_error());
}

#[tokio::test]
async fn every_problem_is_logged_without_its_value() {
    let journal = Journal::default();
    let _guard = tracing_to(journal.clone());
    let server = Server::script([Reply::ok(
        r#"{"devices":[{"uuid":918273645},"body-secret",{"new":1e999,"displayName":"body-secret"},{"token-1":1e999}]}"#,
    )])
    .await;
    let mut items = list_devices().items(&server.client());
    let mut errors = String::new();
    while let Some(item) = items.next().await {
        errors.push_str(&item.map_or_else(|error| format!("{error} {error:?}"), |_| String::new()));
    }
    let traces = journal.text() + &errors;
    for event in [
        "values=4",
        "devices[0].uuid: an integer, expected a string",
        "devices[1]: a string, expected an object",
        "devices[2]: invalid JSON, expected an object (new: number out of range",
    ] {
        assert!(traces.contains(event), "{event} in {traces}");
    }
    for secret in ["918273645", "body-secret", "token-1"] {
        assert!(!traces.contains(secret), "{secret} in {traces}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_on_premises_has_the_path_that_was_sent() {
    let recorder = Recorder::default();
    let _guard = tracing_to(recorder.clone());
    let script = Scripted::new([answer(404, ""), answer(200, "{}")]);
    let site = Deployment::on_premises(&ON_PREMISES, "https://protect.example.com");
    let client = Client::builder(site, Credentials::token("token-of-tests")).transport(script).build().unwrap();
    rename_device("1", &Device::new()).send(&client).await.unwrap();
    let attempts: Vec<_> = recorder.spans().into_iter().filter(|span| span.name == "attempt").collect();
    attempts.iter().for_each(assert_is_a_client_span);
    let templates: Vec<_> = attempts.iter().map(|span| span.get("url.template").unwrap()).collect();
    assert_eq!(templates, ["/v1/devices/{deviceUuid}:renameDevice", "/v1/devices/{deviceUuid}:rename"]);
}
