//! Spans: one a call, one an attempt, with OpenTelemetry's names for HTTP clients.
//!
//! No body, token, path or query value is ever recorded: the path's template is.

use std::time::Duration;

use bytes::Bytes;
use tracing::{Span, field::Empty};

use crate::error::{Error, Waiting};
use crate::origin::Origin;
use crate::outgoing::Outgoing;
use crate::response::{REQUEST_ID, header};
use crate::transport::TransportError;

const STATUS: &str = "http.response.status_code";
const ID: &str = "http.response.header.request-id";
const ERROR: &str = "error.type";
const OTEL_STATUS: &str = "otel.status_code";

/// The span of a whole call: its retries and the waits in between.
pub(crate) fn call(outgoing: &Outgoing) -> Span {
    let target = &outgoing.target;
    tracing::info_span!(
        "call",
        otel.name = %target.operation,
        otel.kind = "internal",
        service = %target.service,
        http.request.method = %outgoing.method,
        url.template = %target.template,
        http.response.status_code = Empty,
        "http.response.header.request-id" = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// The span of one HTTP exchange, the `resends`th repetition of a request.
pub(crate) fn attempt(outgoing: &Outgoing, origin: &Origin, resends: u32) -> Span {
    let method = &outgoing.method;
    let template = &outgoing.target.template;
    tracing::info_span!(
        "attempt",
        otel.name = %format_args!("{method} {template}"),
        otel.kind = "client",
        http.request.method = %method,
        http.request.resend_count = resends,
        url.template = %template,
        url.scheme = %origin.scheme(),
        server.address = %origin.host(),
        server.port = origin.port(),
        http.response.status_code = Empty,
        "http.response.header.request-id" = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// Records how an attempt ended.
pub(crate) fn outcome(span: &Span, outcome: &Result<http::Response<Bytes>, TransportError>) {
    match outcome {
        Ok(response) => answered(span, response),
        Err(error) => {
            failed(span, tracing::field::debug(error.kind()));
        }
    }
}

/// Records how a call ended.
pub(crate) fn result(span: &Span, result: &Result<http::Response<Bytes>, Error>) {
    match result {
        Ok(response) => answered(span, response),
        Err(error) => {
            failed(span, kind(error));
            if let Some(status) = error.status() {
                span.record(STATUS, status.as_u16());
            }
            if let Some(id) = error.request_id() {
                span.record(ID, id);
            }
        }
    }
}

fn answered(span: &Span, response: &http::Response<Bytes>) {
    if span.is_disabled() {
        return;
    }
    let status = response.status();
    span.record(STATUS, status.as_u16());
    if let Some(id) = header(response.headers(), REQUEST_ID) {
        span.record(ID, id);
    }
    if !status.is_success() {
        failed(span, status.as_str());
    }
}

/// Records that a call or an attempt failed.
pub(crate) fn failed(span: &Span, error: impl tracing::Value) {
    span.record(ERROR, error);
    span.record(OTEL_STATUS, "ERROR");
}

/// Says that a call waits, for how long and for what.
pub(crate) fn waiting(wait: Duration, waiting: Waiting) {
    tracing::debug!(wait_seconds = wait.as_secs_f64(), reason = waiting.name(), "waiting");
}

/// Says that a call waits for another one to get a token.
pub(crate) fn waiting_for_token() {
    tracing::debug!(reason = Waiting::Token.name(), "waiting");
}

/// Says that a token which still holds could not be renewed.
pub(crate) fn token_not_renewed(error: &Error, left: Duration) {
    tracing::warn!(
        error.type = kind(error),
        http.response.status_code = error.status().map(|status| status.as_u16()),
        left_seconds = left.as_secs(),
        "token not renewed, using it while it holds"
    );
}

/// The kind of an error, as `error.type`.
pub(crate) fn kind(error: &Error) -> &'static str {
    match error {
        Error::Refused(_) => "refused",
        Error::Decode(_) => "decode",
        Error::Transport(_) => "transport",
        Error::Token(_) => "token",
        Error::Lost(_) => "lost",
        Error::NotReady(_) => "not_ready",
        Error::Deadline(_) => "deadline",
        Error::Region(_) => "region",
        Error::InvalidRequest(_) => "invalid_request",
        Error::RepeatedPage(_) => "repeated_page",
        Error::Configuration(_) => "configuration",
    }
}
