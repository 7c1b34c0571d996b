//! Spans, one per call and one per attempt, with the names of OpenTelemetry for HTTP clients.
//!
//! They contain the path template, but no body, token, path or query value. So `url.full` is missing,
//! which the conventions require.

use std::time::Duration;

use http::{Method, StatusCode};
use tracing::{Span, field::Empty};

use super::receive::Outcome;
use crate::deployment::Origin;
use crate::error::{Error, ErrorKind, TokenFailure, WaitReason};
use crate::wire::status::{REQUEST_ID, header_text};
use crate::wire::{PreparedRequest, Received, Secrets};

const STATUS: &str = "http.response.status_code";
const ID: &str = "http.response.header.request-id";
const ERROR: &str = "error.type";
const OTEL_STATUS: &str = "otel.status_code";

/// The span of a whole call, including its retries and waits.
pub(crate) fn call(request: &PreparedRequest) -> Span {
    let operation = &request.operation;
    tracing::info_span!(
        "call",
        otel.name = %operation.name,
        otel.kind = "internal",
        service = %operation.service,
        http.request.method = %request.method,
        url.template = %operation.template,
        http.response.status_code = Empty,
        "http.response.header.request-id" = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// The span of one HTTP exchange. `template` is the template of the path that is sent, and `resends` the number
/// of attempts before it.
pub(crate) fn attempt(method: &Method, template: &str, origin: &Origin, resends: u32) -> Span {
    tracing::info_span!(
        "attempt",
        otel.name = %format_args!("{method} {template}"),
        otel.kind = "client",
        http.request.method = %method,
        http.request.resend_count = (resends > 0).then_some(resends),
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

/// Records the result of an attempt.
pub(crate) fn outcome(span: &Span, outcome: &Outcome, secrets: &Secrets) {
    match outcome {
        Outcome::Received(received) => {
            response(span, received, secrets);
            // According to the conventions, the span of a client is an error for statuses of 400 and above.
            if received.status().is_client_error() || received.status().is_server_error() {
                failed(span, received.status().as_str());
            }
        }
        Outcome::Failed { error, received } => {
            if let Some(received) = received {
                response(span, received, secrets);
            }
            failed(span, tracing::field::debug(error.kind()));
        }
    }
}

/// Records that a call failed.
pub(crate) fn error(span: &Span, error: &Error) {
    let status = error.status();
    failed(span, kind(error.kind(), status.as_ref()));
    if let Some(status) = status {
        span.record(STATUS, status.as_u16());
    }
    if let Some(id) = error.request_id() {
        span.record(ID, id);
    }
}

/// Records the last response to a call, or the response to an attempt.
pub(crate) fn response(span: &Span, response: &Received, secrets: &Secrets) {
    if span.is_disabled() {
        return;
    }
    span.record(STATUS, response.status().as_u16());
    if let Some(id) = header_text(response.headers(), REQUEST_ID) {
        span.record(ID, &*secrets.redact(id));
    }
}

fn failed(span: &Span, error: impl tracing::Value) {
    span.record(ERROR, error);
    span.record(OTEL_STATUS, "ERROR");
}

/// Logs that a call waits, with the duration and the reason.
pub(crate) fn waiting(wait: Duration, reason: WaitReason) {
    tracing::debug!(wait_seconds = wait.as_secs_f64(), reason = reason.name(), "waiting");
}

/// Logs that a call waits for a token that another call already requested.
pub(crate) fn waiting_for_token() {
    tracing::debug!(reason = WaitReason::Token.name(), "waiting");
}

/// Logs that a valid token could not be renewed. `None` if the renewal takes too long.
pub(crate) fn token_not_renewed(failure: Option<&TokenFailure>, left: Duration) {
    tracing::warn!(
        error = failure.map(tracing::field::display),
        left_seconds = left.as_secs(),
        "the token was not renewed; using it until it expires"
    );
}

/// Logs that the token issuer rejected the refresh token.
pub(crate) fn refresh_token_rejected(failure: &TokenFailure) {
    tracing::debug!(error = %failure, "the refresh token was rejected; using the password");
}

/// The value of `error.type` for a kind of error. According to the conventions, it is the status of a response
/// with an error status.
fn kind(kind: ErrorKind, status: Option<&StatusCode>) -> &str {
    match kind {
        ErrorKind::Status => status.map_or("status", StatusCode::as_str),
        ErrorKind::Decode => "decode",
        ErrorKind::Foreign => "foreign",
        ErrorKind::Transport(_) => "transport",
        ErrorKind::Token(_) => "token",
        ErrorKind::PendingLost => "pending_lost",
        ErrorKind::NotReady => "not_ready",
        ErrorKind::Deadline(_) => "deadline",
        ErrorKind::NotOffered => "not_offered",
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::RepeatedPage => "repeated_page",
        ErrorKind::Build => "build",
        ErrorKind::Address => "address",
    }
}
