//! What is told to `tracing`, and what never is.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod support;

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use support::api::{device, list_devices, rename_device};
use support::{PASSWORD, Reply, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down every span and event as text.
#[derive(Clone, Default)]
struct Journal {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Journal {
    fn line(&self, name: &str, record: impl FnOnce(&mut Line<'_>)) {
        let mut text = self.text.lock().unwrap();
        write!(text, "\n{name}").unwrap();
        record(&mut Line(&mut text));
    }
}

impl Subscriber for Journal {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn spans_have_the_names_of_opentelemetry_and_no_secrets() {
    let journal = Journal::default();
    let _guard = tracing::subscriber::set_default(journal.clone());
    let refused = Reply::status(404).with("request-id", "6f1a").with_body(r#"{"code":5,"message":"body-secret"}"#);
    let server = Server::script([Reply::status(429), refused, Reply::ok("{}")]).await;
    let client = server.client();
    rename_device("path-secret", &device("body-secret")).send(&client).await.unwrap_err();
    list_devices().device_uuids(["query-secret"]).send(&client).await.unwrap();

    let text = journal.text.lock().unwrap().clone();
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
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
    for secret in [PASSWORD, "token-1", "refresh-1", "body-secret", "path-secret", "query-secret"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
