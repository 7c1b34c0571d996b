//! What is told to `tracing`, and what never is.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod support;

use std::time::Duration;

use support::api::{device, list_devices, rename_device};
use support::journal::Journal;
use support::{PASSWORD, Reply, Server};

#[tokio::test]
async fn spans_have_the_names_of_opentelemetry_and_no_secrets() {
    let journal = Journal::default();
    let _guard = tracing::subscriber::set_default(journal.clone());
    let refused = Reply::status(404).with("request-id", "6f1a").with_body(r#"{"code":5,"message":"body-secret"}"#);
    let server = Server::script([Reply::status(429), refused, Reply::ok("{}")]).await;
    let client = server.client();
    rename_device("path-secret", &device("body-secret")).send(&client).await.unwrap_err();
    list_devices().device_uuids(["query-secret"]).send(&client).await.unwrap();

    let text = journal.text();
    for told in [
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
        assert!(text.contains(told), "{told} in {text}");
    }
    for secret in [PASSWORD, "token-1", "refresh-1", "body-secret", "path-secret", "query-secret"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn a_call_that_fails_in_the_end_is_told_as_failed() {
    let journal = Journal::default();
    let _guard = tracing::subscriber::set_default(journal.clone());
    let late = Reply::After(Duration::from_secs(9), Box::new(Reply::ok("{}")));
    let server = Server::script([Reply::ok(r#"{"devices":"body-secret"}"#), late]).await;

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
