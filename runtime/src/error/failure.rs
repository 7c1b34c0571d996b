//! A refusal by the service.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{RequestLine, plain};
use crate::api::Endpoint;
use crate::exchange::Progress;
use crate::pending::Pending;
use crate::response::{REQUEST_ID, header};
use crate::retry;

/// A call that the service refused, with everything it said.
///
/// Prints as `404 Not Found: Requested resource not found. POST /v2/policy-assignments, request-id
/// 6f…`.
#[derive(Clone)]
pub struct Failure {
    line: RequestLine,
    status: StatusCode,
    meaning: Option<&'static str>,
    headers: HeaderMap,
    body: Bytes,
    retry_after: Option<Duration>,
    rpc: Option<RpcStatus>,
    progress: Progress,
}

impl Failure {
    pub(crate) fn new(line: RequestLine, endpoint: Option<&'static Endpoint>, response: http::Response<Bytes>) -> Self {
        let (mut head, body) = response.into_parts();
        let progress = head.extensions.remove::<Progress>();
        let progress = progress.unwrap_or_else(|| Progress {
            attempts: 1,
            may_be_executed: !retry::refuses(head.status, &head.headers),
            pending: None,
        });
        Self {
            line,
            progress,
            status: head.status,
            meaning: endpoint.and_then(|endpoint| endpoint.meaning(head.status.as_u16())),
            retry_after: retry::retry_after(&head.headers, SystemTime::now()),
            headers: head.headers,
            rpc: RpcStatus::read(&body),
            body,
        }
    }

    /// The call that was refused.
    pub fn request(&self) -> &RequestLine {
        &self.line
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What the vendor's page says this status means for this operation.
    ///
    /// `None` for an undocumented status, and for a [`Pending`](crate::Pending) that was stored in
    /// between.
    pub fn meaning(&self) -> Option<&'static str> {
        self.meaning
    }

    /// The HTTP headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's id of this request, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        header(&self.headers, REQUEST_ID)
    }

    /// How long the service asks to wait, from the moment the answer came (`Retry-After`, seconds
    /// or a date).
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often the call was sent. An earlier time may have been executed although the last one was
    /// refused, see [`Error::is_not_executed`](super::Error::is_not_executed).
    pub fn attempts(&self) -> u32 {
        self.progress.attempts
    }

    /// The answer that the service may still be preparing, when it was the collecting that was
    /// refused. It can be tried again, see [`Pending::finish`].
    pub fn pending(&self) -> Option<&Pending> {
        self.progress.pending.as_deref()
    }

    pub(crate) fn may_be_executed(&self) -> bool {
        self.progress.may_be_executed
    }

    /// The gRPC status, when the body is one (`google.rpc.Status` as JSON).
    pub fn rpc(&self) -> Option<&RpcStatus> {
        self.rpc.as_ref()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.status.as_str())?;
        if let Some(reason) = self.status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if let Some(meaning) = self.meaning {
            write!(f, ": {}", meaning.trim_end_matches('.'))?;
        }
        f.write_str(". ")?;
        if let Some(rpc) = &self.rpc {
            write!(f, "{rpc}. ")?;
        }
        self.line.fmt(f)?;
        match self.request_id() {
            Some(id) => write!(f, ", request-id {}", plain(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("request", &self.line)
            .field("status", &self.status.as_u16())
            .field("meaning", &self.meaning)
            .field("request_id", &self.request_id())
            .field("retry_after", &self.retry_after)
            .field("rpc", &self.rpc)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Failure {}

/// gRPC's status of a refused call. Prints as `NOT_FOUND "no such policy"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcStatus {
    code: i32,
    message: Box<str>,
}

impl RpcStatus {
    /// Reads `{"code": 5, "message": "…", "details": […]}`; anything else is no status.
    fn read(body: &[u8]) -> Option<Self> {
        let status: serde_json::Value = serde_json::from_slice(body).ok()?;
        let code = i32::try_from(status.get("code")?.as_i64()?).ok()?;
        let message = status.get("message").and_then(serde_json::Value::as_str).unwrap_or_default();
        Some(Self { code, message: message.into() })
    }

    /// The code, as `google.rpc.Code` numbers them.
    pub fn code(&self) -> i32 {
        self.code
    }

    /// The code's name in `google.rpc.Code`, such as `NOT_FOUND`.
    pub fn name(&self) -> Option<&'static str> {
        const NAMES: [&str; 17] = [
            "OK",
            "CANCELLED",
            "UNKNOWN",
            "INVALID_ARGUMENT",
            "DEADLINE_EXCEEDED",
            "NOT_FOUND",
            "ALREADY_EXISTS",
            "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED",
            "FAILED_PRECONDITION",
            "ABORTED",
            "OUT_OF_RANGE",
            "UNIMPLEMENTED",
            "INTERNAL",
            "UNAVAILABLE",
            "DATA_LOSS",
            "UNAUTHENTICATED",
        ];
        NAMES.get(usize::try_from(self.code).ok()?).copied()
    }

    /// The message for developers, as the service wrote it.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for RpcStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name)?,
            None => write!(f, "code {}", self.code)?,
        }
        if self.message.is_empty() {
            return Ok(());
        }
        write!(f, " \"{}\"", plain(&self.message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Method;

    fn failure(status: u16, body: &'static str) -> Failure {
        let response = http::Response::builder()
            .status(status)
            .header("Request-Id", "6f1a")
            .header("Retry-After", "30")
            .body(Bytes::from_static(body.as_bytes()))
            .unwrap();
        let mut failure = Failure::new(RequestLine::new(Method::POST, "/v2/policy-assignments"), None, response);
        failure.meaning = (status == 404).then_some("Requested resource not found.");
        failure
    }

    #[test]
    fn a_failure_says_all_that_helps() {
        assert_eq!(
            failure(404, "").to_string(),
            "404 Not Found: Requested resource not found. POST /v2/policy-assignments, request-id 6f1a"
        );
        assert_eq!(
            failure(400, r#"{"code":3,"message":"bad\nuuid","details":[]}"#).to_string(),
            "400 Bad Request. INVALID_ARGUMENT \"bad uuid\". POST /v2/policy-assignments, request-id 6f1a"
        );
        assert_eq!(failure(404, "").retry_after(), Some(Duration::from_secs(30)));
    }

    #[test]
    fn only_a_grpc_status_is_read_as_one() {
        assert_eq!(failure(502, "<html>").rpc(), None);
        assert_eq!(failure(502, r#"{"code":"x"}"#).rpc(), None);
        assert_eq!(failure(502, r#"{"code":99}"#).rpc().map(ToString::to_string).as_deref(), Some("code 99"));
    }

    #[test]
    fn debug_leaves_the_body_out() {
        let text = format!("{:?}", failure(500, "secret"));
        assert!(!text.contains("secret"), "{text}");
    }
}
