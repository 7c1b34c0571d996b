//! The failures that are not refusals: what could not be sent, delivered or read.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::{RequestLine, chain, plain};
use crate::api::Service;
use crate::deployment::Deployment;
use crate::exchange::Progress;
use crate::json;
use crate::pending::Pending;
use crate::response::Response;
use crate::transport::{TransportError, TransportErrorKind};

/// A successful answer that cannot be read as the operation's model. Keeps the body.
pub struct DecodeError {
    line: RequestLine,
    source: json::Error,
    answer: Response<Bytes>,
}

impl DecodeError {
    pub(crate) fn new(line: RequestLine, source: json::Error, answer: Response<Bytes>) -> Self {
        Self { line, source, answer }
    }

    /// The call that was answered.
    pub fn request(&self) -> &RequestLine {
        &self.line
    }

    /// What is wrong with the body, and where.
    pub fn problem(&self) -> &json::Error {
        &self.source
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.answer
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.answer.status()
    }

    /// The service's id of this request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = plain(&self.source.to_string());
        write!(f, "the answer cannot be read: {problem}. {}", self.line)?;
        match self.request_id() {
            Some(id) => write!(f, ", request-id {}", plain(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("request", &self.line)
            .field("problem", &self.source)
            .field("status", &self.status().as_u16())
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// A call without an answer, after all retries that were safe.
#[derive(Debug)]
pub struct TransportFailure {
    line: RequestLine,
    progress: Progress,
    source: TransportError,
}

impl TransportFailure {
    pub(crate) fn new(line: RequestLine, progress: Progress, source: TransportError) -> Self {
        Self { line, progress, source }
    }

    /// The call that has no answer.
    pub fn request(&self) -> &RequestLine {
        &self.line
    }

    /// How often it was sent.
    pub fn attempts(&self) -> u32 {
        self.progress.attempts
    }

    /// Why no answer came the last time. Whether the call may have been executed is said by
    /// [`Error::is_not_executed`](super::Error::is_not_executed).
    pub fn kind(&self) -> TransportErrorKind {
        self.source.kind()
    }

    /// The answer that the service is still preparing. It can be collected later, see
    /// [`Pending::finish`].
    pub fn pending(&self) -> Option<&Pending> {
        self.progress.pending.as_deref()
    }

    pub(crate) fn may_be_executed(&self) -> bool {
        self.progress.may_be_executed
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attempts = match self.attempts() {
            0 | 1 => String::new(),
            more => format!(" ({more} attempts)"),
        };
        write!(f, "{}{attempts}. {}", plain(&chain(&self.source)), self.line)
    }
}

impl StdError for TransportFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// A call that cannot be sent as it is.
#[derive(Debug)]
pub struct InvalidRequest {
    line: RequestLine,
    reason: String,
}

impl InvalidRequest {
    pub(crate) fn new(line: RequestLine, reason: String) -> Self {
        Self { line, reason }
    }

    /// The call; its path is the template when no path could be made.
    pub fn request(&self) -> &RequestLine {
        &self.line
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the call cannot be sent: {}. {}", self.reason, self.line)
    }
}

impl StdError for InvalidRequest {}

/// A service that is not offered where the client's calls go: in its region, or on premises.
#[derive(Debug)]
pub struct RegionError {
    service: &'static Service,
    place: &'static str,
    label: Option<&'static str>,
    on_premises: &'static [&'static str],
}

impl RegionError {
    pub(crate) fn new(service: &'static Service, deployment: &Deployment) -> Self {
        let on_premises = deployment.services().unwrap_or_default();
        Self { service, place: deployment.name(), label: deployment.label(), on_premises }
    }

    /// The service.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// Labels of the regions that have the service.
    pub fn offered(&self) -> &'static [&'static str] {
        self.service.regions
    }
}

impl fmt::Display for RegionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, place, label, on_premises } = self;
        match label {
            Some(label) => {
                let regions = service.regions.join(", ");
                write!(f, "{} is not offered in {place} ({label}), only in {regions}", service.name)
            }
            None => write!(f, "{} is not offered by {place}, only {}", service.name, on_premises.join(", ")),
        }
    }
}

impl StdError for RegionError {}
