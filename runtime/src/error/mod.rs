//! What can go wrong with a call, in one type, and what a caller can do about it.

mod deadline;
mod failure;
mod problems;
mod token;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{Method, StatusCode};

pub use deadline::{DeadlineError, Waiting};
pub use failure::{Failure, RpcStatus};
pub use problems::{DecodeError, InvalidRequest, RegionError, TransportFailure};
pub use token::{TokenError, TokenErrorKind};

use crate::pending::Pending;
use crate::transport::TransportErrorKind;

/// Why a call has no answer.
///
/// Prints no secret, and of a body only the message of a gRPC status; `Debug` no more.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service refused the call. See [`Failure::status`] and [`Failure::meaning`].
    #[error(transparent)]
    Refused(Box<Failure>),

    /// The answer cannot be read: cut short, not JSON, or of another shape. The call itself was
    /// executed.
    #[error(transparent)]
    Decode(Box<DecodeError>),

    /// No answer came. Whether the call was executed is said by [`TransportFailure::kind`].
    #[error(transparent)]
    Transport(Box<TransportFailure>),

    /// No access token could be got. The call itself was not sent.
    #[error(transparent)]
    Token(Box<TokenError>),

    /// The answer to a pending call can no longer be collected: 404 or 504 while asking for it.
    /// Send the call again, after looking whether it took effect.
    #[error("{reason} {0}", reason = lost(.0))]
    Lost(Box<Failure>),

    /// The answer is not ready (202). Only where nothing waits for it: from `decode`.
    #[error("the answer is not ready yet; ask for it again, response-id {}", .0.response_id())]
    NotReady(Box<Pending>),

    /// The time for the whole call is over, or a wait would pass it.
    #[error(transparent)]
    Deadline(Box<DeadlineError>),

    /// The service is not offered where the client's calls go: in its region, or on premises.
    /// Nothing was sent.
    #[error(transparent)]
    Region(Box<RegionError>),

    /// The call cannot be sent as it is. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),

    /// The service gave the same page token twice, so the pages would never end.
    #[error("the service gave the same page token twice, so its pages have no end: {0}")]
    RepeatedPage(Box<RequestLine>),

    /// The client cannot be built as configured.
    #[error("the client cannot be built: {0}")]
    Configuration(Box<str>),
}

fn lost(failure: &Failure) -> &'static str {
    if failure.status() == StatusCode::NOT_FOUND {
        "the cached answer is gone, collected before or kept too long: send the call again."
    } else {
        "the service gave up preparing the answer: send the call again."
    }
}

impl Error {
    /// What the service said, wherever it said it: a refusal of the call, of a token, of a pending
    /// answer, or the last refusal before the time was over.
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Refused(failure) | Self::Lost(failure) => Some(failure),
            Self::Token(error) => error.failure(),
            Self::Deadline(error) => error.failure(),
            _ => None,
        }
    }

    /// The HTTP status of [`failure`](Self::failure).
    pub fn status(&self) -> Option<StatusCode> {
        self.failure().map(Failure::status)
    }

    /// The service's id of the request, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Decode(error) => error.request_id(),
            other => other.failure()?.request_id(),
        }
    }

    /// The answer that was still being prepared when this happened. It can be collected later, by
    /// this or another process, see [`Pending::finish`]; so keep it before giving up.
    pub fn pending(&self) -> Option<&Pending> {
        match self {
            Self::NotReady(pending) => Some(pending),
            Self::Refused(failure) => failure.pending(),
            Self::Transport(failure) => failure.pending(),
            Self::Token(error) => error.pending(),
            Self::Deadline(error) => error.pending(),
            _ => None,
        }
    }

    /// 404: what the call names does not exist, or not for this user. Repeating does not help.
    pub fn is_not_found(&self) -> bool {
        self.refused_with(StatusCode::NOT_FOUND)
    }

    /// 429: too many calls. The client has already slowed down and retried: call less often, and
    /// share one client among everything that uses the same user.
    pub fn is_rate_limited(&self) -> bool {
        self.refused_with(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 401, or no token was issued: check the user and the password (or the fixed token's age), and
    /// that the user belongs to the client's region. Repeating does not help, and can lock the user.
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Token(error) => !matches!(error.kind(), TokenErrorKind::Unreachable | TokenErrorKind::Source),
            other => other.refused_with(StatusCode::UNAUTHORIZED),
        }
    }

    /// 403: the user is known but lacks a permission, or a licence. Ask an administrator for it.
    pub fn is_forbidden(&self) -> bool {
        self.refused_with(StatusCode::FORBIDDEN)
    }

    /// 400, 412 and the like, or a call that cannot be sent: a value is wrong or does not fit the
    /// state of things. [`Failure::rpc`] often says which. Change the call; repeating it does not
    /// help.
    pub fn is_invalid(&self) -> bool {
        const INVALID: [StatusCode; 5] = [
            StatusCode::BAD_REQUEST,
            StatusCode::CONFLICT,
            StatusCode::PRECONDITION_FAILED,
            StatusCode::PAYLOAD_TOO_LARGE,
            StatusCode::UNPROCESSABLE_ENTITY,
        ];
        matches!(self, Self::InvalidRequest(_)) || INVALID.iter().any(|status| self.refused_with(*status))
    }

    /// No answer in time: the limit of the call or of an attempt, or 504. Try again later, or with a
    /// longer [`timeout`](crate::ClientBuilder::timeout); if there is a
    /// [`pending`](Self::pending) answer, collect it instead.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Deadline(_) => true,
            Self::Transport(failure) => failure.kind() == TransportErrorKind::TimedOut,
            Self::Lost(failure) => failure.status() == StatusCode::GATEWAY_TIMEOUT,
            other => other.refused_with(StatusCode::GATEWAY_TIMEOUT),
        }
    }

    /// Whether the same call may succeed later. A call that changes something may have been
    /// executed all the same: look before repeating it, unless
    /// [`is_not_executed`](Self::is_not_executed).
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Refused(failure) => {
                failure.status().is_server_error() || failure.status() == StatusCode::TOO_MANY_REQUESTS
            }
            Self::Transport(failure) => failure.kind() != TransportErrorKind::TooLarge,
            Self::Token(error) => matches!(error.kind(), TokenErrorKind::Unreachable | TokenErrorKind::Source),
            Self::Lost(_) | Self::NotReady(_) | Self::Deadline(_) => true,
            _ => false,
        }
    }

    /// Whether the call was certainly not executed, in none of the times it was sent, so that
    /// sending it again cannot do it twice.
    pub fn is_not_executed(&self) -> bool {
        match self {
            Self::Refused(failure) => !failure.may_be_executed(),
            Self::Transport(failure) => !failure.may_be_executed(),
            Self::Token(error) => !error.may_be_executed(),
            Self::Deadline(error) => !error.may_be_executed(),
            Self::Region(_) | Self::InvalidRequest(_) | Self::Configuration(_) => true,
            Self::Decode(_) | Self::Lost(_) | Self::NotReady(_) | Self::RepeatedPage(_) => false,
        }
    }

    /// How long the service asked to wait before the next try (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure()?.retry_after()
    }

    fn refused_with(&self, status: StatusCode) -> bool {
        matches!(self, Self::Refused(failure) if failure.status() == status)
    }

    pub(crate) fn invalid(line: RequestLine, reason: impl Into<String>) -> Self {
        Self::InvalidRequest(Box::new(InvalidRequest::new(line, reason.into())))
    }
}

impl From<RegionError> for Error {
    fn from(error: RegionError) -> Self {
        Self::Region(Box::new(error))
    }
}

impl From<TokenError> for Error {
    fn from(error: TokenError) -> Self {
        Self::Token(Box::new(error))
    }
}

/// Which call an error is about: its method and path, without the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    method: Method,
    path: Box<str>,
}

impl RequestLine {
    pub(crate) fn new(method: Method, path: &str) -> Self {
        Self { method, path: path.into() }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as sent, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for RequestLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Text of a service made fit for one line of a log: no control or direction characters, at most
/// 200 characters.
pub(crate) fn plain(text: &str) -> String {
    const LONGEST: usize = 200;
    let unsafe_in_a_line = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut line: String = text.chars().take(LONGEST).map(|c| if unsafe_in_a_line(c) { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// An error and its causes, on one line.
pub(crate) fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small() {
        assert!(size_of::<Error>() <= 24, "{}", size_of::<Error>());
    }

    #[test]
    fn a_service_cannot_write_a_second_log_line() {
        assert_eq!(plain("a\r\nb\u{202e}c\u{1b}[31m"), "a  b c [31m");
        assert_eq!(plain(&"é".repeat(300)).chars().count(), 201);
    }
}
