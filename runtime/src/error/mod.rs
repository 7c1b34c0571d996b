//! The error of a call: one type, with the facts about a failure and methods that help a caller to react.
//!
//! Plain data, which does not depend on how a call is sent.

mod body;
mod kind;
mod predicates;
mod print;
mod response;
mod token;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use body::{OAuthError, RpcStatus};
pub use kind::{ErrorKind, TokenErrorKind, WaitReason};
use response::ErrorResponse;
pub(crate) use token::{TokenCause, TokenFailure};

use crate::api::{AbsentOperation, OperationInfo, Service};
use crate::json;
use crate::transport::{TransportError, TransportErrorKind};
use crate::wire::status::is_result;
use crate::wire::{Pending, Progress, Received, RequestLine, Secrets};

/// A call failed.
///
/// [`kind`](Self::kind) is the kind of failure. The methods `is_…` answer the questions of a program, and
/// their documentation recommends what to do. The other methods return the facts: the request, the number
/// of attempts, and the response.
///
/// `Display` prints one line, without the causes, which [`source`](std::error::Error::source) returns.
/// Neither `Display` nor `Debug` prints a secret. Of a response they print only the status, the request id
/// and the message of an error document, and they redact the client's own secrets in these. Cloning is
/// cheap.
#[derive(Clone)]
pub struct Error(Arc<Facts>);

struct Facts {
    kind: ErrorKind,
    /// `None` if the error does not belong to a call.
    progress: Option<Progress>,
    /// The response that caused the error.
    response: Option<ErrorResponse>,
    detail: Detail,
    /// The token of the page after a page that cannot be read.
    next_page_token: Option<Box<str>>,
    /// How many bytes of a download the program has received.
    delivered_bytes: Option<u64>,
}

/// The details of a kind.
#[derive(Debug)]
enum Detail {
    None,
    Reason(Box<str>),
    Decode(json::Error),
    /// An item of a page. The body of the response is the JSON text of the item.
    Item(json::Error),
    Transport(TransportError),
    Token(TokenFailure),
    Deadline {
        limit: Duration,
        wait: Option<Duration>,
        cause: Option<Error>,
    },
    NotOffered(NotOffered),
}

/// A service or operation that is not available in a deployment.
#[derive(Debug)]
pub(crate) enum NotOffered {
    /// A service in a region with this name and label.
    InRegion { service: &'static Service, name: &'static str, label: &'static str },
    /// A service in a product on premises, which offers these services.
    OnPremises { service: &'static Service, product: &'static str, services: &'static [&'static str] },
    /// An operation of a service that the product on premises offers.
    Operation { operation: &'static AbsentOperation, product: &'static str },
}

/// The constructors.
impl Error {
    /// Redacts the client's secrets in the text that the error prints. Must be called before the error is
    /// cloned. The cause of the error was redacted before.
    pub(crate) fn redact(mut self, secrets: &Secrets) -> Self {
        if let Some(facts) = Arc::get_mut(&mut self.0) {
            if let Some(response) = &mut facts.response {
                response.redact(secrets);
            }
            if let Detail::Decode(problem) | Detail::Item(problem) = &mut facts.detail {
                problem.redact(|path| secrets.redact(path).into_owned());
            }
        }
        self
    }

    fn new(kind: ErrorKind, progress: Option<Progress>, response: Option<ErrorResponse>, detail: Detail) -> Self {
        Self(Arc::new(Facts { kind, progress, response, detail, next_page_token: None, delivered_bytes: None }))
    }

    /// A response with an error status.
    pub(crate) fn status_error(progress: Progress, received: Received, operation: Option<&OperationInfo>) -> Self {
        let response = ErrorResponse::new(received, operation);
        Self::new(ErrorKind::Status, Some(progress), Some(response), Detail::None)
    }

    /// A pending response that no longer exists. The documented meaning of the status does not apply.
    pub(crate) fn pending_lost(progress: Progress, received: Received) -> Self {
        let progress = Progress { pending: None, may_be_executed: true, ..progress };
        let response = ErrorResponse::new(received, None);
        Self::new(ErrorKind::PendingLost, Some(progress), Some(response), Detail::None)
    }

    /// A success that an intermediary sent, so the server still has the pending response.
    pub(crate) fn foreign(progress: Progress, received: Received) -> Self {
        let progress = Progress { may_be_executed: true, ..progress };
        let response = ErrorResponse::new(received, None);
        Self::new(ErrorKind::Foreign, Some(progress), Some(response), Detail::None)
    }

    /// A response that cannot be read. The server returns it only once, so a pending response is lost.
    pub(crate) fn decode(progress: Progress, received: Received, problem: json::Error) -> Self {
        let progress = Progress { pending: None, may_be_executed: true, ..progress };
        let response = ErrorResponse::new(received, None);
        Self::new(ErrorKind::Decode, Some(progress), Some(response), Detail::Decode(problem))
    }

    /// An unreadable item of a readable page.
    pub(crate) fn item(progress: &Progress, status: StatusCode, headers: &HeaderMap, item: &json::Problem) -> Self {
        let body = item.item_text().cloned().unwrap_or_default();
        let response = ErrorResponse::item(status, headers.clone(), body);
        let detail = Detail::Item(json::Error::problem(item.clone()));
        let progress = Progress { pending: None, may_be_executed: true, ..progress.clone() };
        Self::new(ErrorKind::Decode, Some(progress), Some(response), detail)
    }

    /// Sets the token of the page after the one that cannot be read.
    pub(crate) fn set_next_page_token(&mut self, token: &str) {
        // The error has no clones yet.
        if let Some(facts) = Arc::get_mut(&mut self.0) {
            facts.next_page_token = Some(token.into());
        }
    }

    /// Sets how many bytes of the download the program has received.
    pub(crate) fn set_delivered_bytes(&mut self, bytes: u64) {
        // The error has no clones yet.
        if let Some(facts) = Arc::get_mut(&mut self.0) {
            facts.delivered_bytes = Some(bytes);
        }
    }

    /// A request without a response, or with an incomplete successful one.
    pub(crate) fn transport(progress: Progress, error: TransportError, received: Option<Received>) -> Self {
        // The server returns a result only once, and it has sent this one.
        let is_sent = error.kind() == TransportErrorKind::TooLarge;
        let progress = Progress { pending: progress.pending.filter(|_| !is_sent), ..progress };
        let response = received.map(|received| ErrorResponse::new(received, None));
        Self::new(ErrorKind::Transport(error.kind()), Some(progress), response, Detail::Transport(error))
    }

    pub(crate) fn token(progress: Progress, failure: TokenFailure) -> Self {
        Self::new(ErrorKind::Token(failure.kind), Some(progress), None, Detail::Token(failure))
    }

    /// The response is not ready; `progress` contains the pending response.
    pub(crate) fn not_ready(progress: Progress) -> Self {
        Self::new(ErrorKind::NotReady, Some(progress), None, Detail::None)
    }

    pub(crate) fn deadline(
        progress: Progress,
        reason: WaitReason,
        limit: Duration,
        wait: Option<Duration>,
        cause: Option<Self>,
    ) -> Self {
        Self::new(ErrorKind::Deadline(reason), Some(progress), None, Detail::Deadline { limit, wait, cause })
    }

    /// The time limit ended while a successful response was arriving.
    pub(crate) fn deadline_within(progress: Progress, limit: Duration, received: Received) -> Self {
        let response = ErrorResponse::new(received, None);
        let detail = Detail::Deadline { limit, wait: None, cause: None };
        Self::new(ErrorKind::Deadline(WaitReason::Response), Some(progress), Some(response), detail)
    }

    pub(crate) fn not_offered(facts: NotOffered) -> Self {
        Self::new(ErrorKind::NotOffered, None, None, Detail::NotOffered(facts))
    }

    pub(crate) fn invalid_request(request: RequestLine, reason: impl Into<Box<str>>) -> Self {
        let progress = Progress::not_sent(request);
        Self::new(ErrorKind::InvalidRequest, Some(progress), None, Detail::Reason(reason.into()))
    }

    /// A request that would collect `pending` cannot be sent. The server has accepted the call before.
    pub(crate) fn not_collected(pending: Pending, reason: impl Into<Box<str>>) -> Self {
        let request = pending.request.line();
        let pending = Some(Box::new(pending));
        let progress = Progress { may_be_executed: true, pending, ..Progress::not_sent(request) };
        Self::new(ErrorKind::InvalidRequest, Some(progress), None, Detail::Reason(reason.into()))
    }

    /// The response to a request that collects `pending` is not read, because the program expects a different
    /// result. The error contains the response, so that it is not lost.
    pub(crate) fn not_read(pending: Pending, received: Received, reason: impl Into<Box<str>>) -> Self {
        let request = pending.request.line();
        let pending = Some(Box::new(pending)).filter(|_| !is_result(received.status()));
        let progress = Progress { attempts: 1, may_be_executed: true, pending, ..Progress::not_sent(request) };
        let response = ErrorResponse::new(received, None);
        Self::new(ErrorKind::InvalidRequest, Some(progress), Some(response), Detail::Reason(reason.into()))
    }

    pub(crate) fn repeated_page(progress: Progress) -> Self {
        Self::new(ErrorKind::RepeatedPage, Some(progress), None, Detail::None)
    }

    pub(crate) fn build(reason: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Build, None, None, Detail::Reason(reason.into()))
    }

    pub(crate) fn address(reason: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Address, None, None, Detail::Reason(reason.into()))
    }
}

/// The facts.
impl Error {
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The call that failed; `None` if the client was not built, or the call was not started.
    pub fn request(&self) -> Option<&RequestLine> {
        self.0.progress.as_ref().map(|progress| &progress.request)
    }

    /// The host that was called, without its port: that of the call, or of the token operation if the
    /// token request failed. `None` if no client sent the call.
    pub fn host(&self) -> Option<&str> {
        [self.innermost(), self].into_iter().find_map(|error| error.0.progress.as_ref()?.request.host())
    }

    /// How many times the call was sent. An earlier attempt may have been executed even if the last one
    /// was rejected, see [`is_not_executed`](Self::is_not_executed).
    pub fn attempts(&self) -> u32 {
        self.0.progress.as_ref().map_or(0, |progress| progress.attempts)
    }

    /// The response that the server was still preparing when the call failed. Store it before you drop
    /// the error: this or another process can collect the response later, see [`Pending::finish`].
    ///
    /// `None` after a successful response arrived, even if it was too large or cannot be read, because the
    /// server returns a response only once.
    pub fn pending(&self) -> Option<&Pending> {
        self.0.progress.as_ref()?.pending.as_deref()
    }

    /// The HTTP status of the response that caused the error or is incomplete. It is the response to the
    /// call, to the token request, or to the attempt before the time limit ended.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.response()?.head.status)
    }

    /// The documented meaning of the status for this operation.
    ///
    /// `None` for an undocumented status, and for a [`Pending`] that was stored and read back.
    pub fn meaning(&self) -> Option<&'static str> {
        self.response()?.meaning
    }

    /// The HTTP headers of the response, as received. They can contain a secret that the server quotes.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.response()?.head.headers)
    }

    /// The body of the response, as received. It can contain a secret that the server quotes. If the
    /// connection broke, or the body took too long or was too large, it is the part that arrived, see
    /// [`is_body_complete`](Self::is_body_complete). For a [`Download`](crate::Download) it is empty, because
    /// the program already has that part. If an item of a page cannot be read ([`is_item`](Self::is_item)),
    /// it is the JSON text of that item.
    pub fn body(&self) -> Option<&Bytes> {
        Some(&self.response()?.body)
    }

    /// Whether [`body`](Self::body) is the whole body.
    pub fn is_body_complete(&self) -> bool {
        self.response().is_some_and(|response| response.is_complete)
    }

    /// The server's id of the request, with the client's own secrets redacted. The vendor's support asks for
    /// it.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id.as_deref()
    }

    /// How long to wait before the next attempt: the server's `Retry-After`, counted from the receipt of the
    /// response, or the client's pause after a failed token request.
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.detail {
            Detail::Token(failure) => failure.retry_after(),
            _ => self.response()?.retry_after,
        }
    }

    /// The gRPC status, if the body is one (`google.rpc.Status` as JSON).
    pub fn rpc(&self) -> Option<&RpcStatus> {
        self.response()?.rpc.as_ref()
    }

    /// The error of the token operation, if the body is one (RFC 6749, section 5.2).
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.response()?.oauth.as_ref()
    }

    /// The error of reading the body, with its position. Only for [`ErrorKind::Decode`].
    pub fn json(&self) -> Option<&json::Error> {
        match &self.0.detail {
            Detail::Decode(problem) | Detail::Item(problem) => Some(problem),
            _ => None,
        }
    }

    /// The token of the page after the one that cannot be read, if its body contains one.
    /// [`Pages::skip_page`](crate::Pages::skip_page) continues with that page. A program can also store the
    /// token.
    pub fn next_page_token(&self) -> Option<&str> {
        self.0.next_page_token.as_deref()
    }

    /// How many bytes of a [`Download`](crate::Download) the program received before it failed; `None` if it
    /// failed before its result began. The client does not retry a download that has begun. Discard these bytes,
    /// and start a new download if the error [`is_retryable`](Self::is_retryable).
    pub fn delivered_bytes(&self) -> Option<u64> {
        self.0.delivered_bytes
    }

    /// The wait that would have exceeded the call's time limit; `None` if the limit itself was
    /// reached. Only for [`ErrorKind::Deadline`].
    pub fn wait(&self) -> Option<Duration> {
        match self.0.detail {
            Detail::Deadline { wait, .. } => wait,
            _ => None,
        }
    }

    /// The time limit of the whole call, see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    /// Only for [`ErrorKind::Deadline`].
    pub fn time_limit(&self) -> Option<Duration> {
        match self.0.detail {
            Detail::Deadline { limit, .. } => Some(limit),
            _ => None,
        }
    }

    fn response(&self) -> Option<&ErrorResponse> {
        self.innermost().0.response.as_ref()
    }

    /// The error of this crate that caused this one.
    fn cause(&self) -> Option<&Self> {
        match &self.0.detail {
            Detail::Deadline { cause, .. } => cause.as_ref(),
            Detail::Token(TokenFailure { cause: TokenCause::Call(cause), .. }) => Some(cause),
            _ => None,
        }
    }

    fn innermost(&self) -> &Self {
        self.cause().map_or(self, Self::innermost)
    }
}
