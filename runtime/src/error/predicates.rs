//! The predicates of an error.

use http::StatusCode;

use super::{Detail, Error, ErrorKind, TokenCause, TokenErrorKind, TokenFailure};
use crate::transport::TransportErrorKind;

impl Error {
    /// Whether one item of a page cannot be read, with [`ErrorKind::Decode`]. [`body`](Self::body) is its JSON
    /// text, and [`json`](Self::json) is the error of reading it. The list continues with the next item.
    pub fn is_item(&self) -> bool {
        matches!(self.0.detail, Detail::Item(_))
    }

    /// 404: the requested entity does not exist, or this user cannot see it. Sending the call again does
    /// not help.
    pub fn is_not_found(&self) -> bool {
        self.call_status() == Some(StatusCode::NOT_FOUND)
    }

    /// 429: too many calls. Also if the server requires a wait that exceeds the call's time limit. The
    /// client has already slowed down and retried. Send fewer calls, and share one client in all parts of
    /// the program that use the same user.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 401, or the token issuer rejected the credentials. Check the user and the password, or the age of a
    /// fixed token, and whether the user belongs to the client's region. Sending the call again does not
    /// help, and can lock the account.
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == ErrorKind::Token(TokenErrorKind::Credentials)
            || self.call_status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// 403: the user is known but lacks a permission or a licence. Ask an administrator for it. A firewall in
    /// front of the service answers 403, too, with a body that is empty or HTML.
    pub fn is_forbidden(&self) -> bool {
        self.call_status() == Some(StatusCode::FORBIDDEN)
    }

    /// 400, 409, 412, 413, 422, or a call that cannot be sent: a value is invalid, or conflicts with the
    /// current state. The message of [`rpc`](Self::rpc) often names it. Change the call; sending it again
    /// does not help.
    pub fn is_invalid(&self) -> bool {
        const INVALID: [StatusCode; 5] = [
            StatusCode::BAD_REQUEST,
            StatusCode::CONFLICT,
            StatusCode::PRECONDITION_FAILED,
            StatusCode::PAYLOAD_TOO_LARGE,
            StatusCode::UNPROCESSABLE_ENTITY,
        ];
        self.kind() == ErrorKind::InvalidRequest || self.call_status().is_some_and(|status| INVALID.contains(&status))
    }

    /// No response in time: the time limit of the call or of an attempt ended, or the server sent 504. Try
    /// again later, or with a longer [`timeout`](crate::ClientBuilder::timeout). If there is a
    /// [`pending`](Self::pending) response, collect it instead.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Deadline(_) | ErrorKind::Transport(TransportErrorKind::TimedOut))
            || matches!(self.0.detail, Detail::Token(TokenFailure { cause: TokenCause::TimedOut, .. }))
            || self.status() == Some(StatusCode::GATEWAY_TIMEOUT)
            || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether the same call may succeed later: after 408, 429 and server errors, except 501 (the operation
    /// is not implemented or not licensed) and 505; if there was no connection or it broke, unless the
    /// certificate is not trusted; after a time limit; if there was no token for a reason that may pass; and
    /// if an intermediary responded or a pending response is not ready or lost. The server may have executed a
    /// call that changes something nevertheless. Check this before you repeat it, unless
    /// [`is_not_executed`](Self::is_not_executed).
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Status => self.status().is_some_and(is_retryable),
            ErrorKind::Transport(kind) => !matches!(kind, TransportErrorKind::TooLarge | TransportErrorKind::Untrusted),
            // The error of the token operation decides, such as a certificate that is not trusted.
            ErrorKind::Token(TokenErrorKind::Unavailable) => self.cause().is_none_or(Self::is_retryable),
            ErrorKind::Token(TokenErrorKind::Refused | TokenErrorKind::Unreadable | TokenErrorKind::Source)
            | ErrorKind::Foreign
            | ErrorKind::PendingLost
            | ErrorKind::NotReady
            | ErrorKind::Deadline(_) => true,
            ErrorKind::Token(_)
            | ErrorKind::Decode
            | ErrorKind::NotOffered
            | ErrorKind::InvalidRequest
            | ErrorKind::RepeatedPage
            | ErrorKind::Build
            | ErrorKind::Address => false,
        }
    }

    /// Whether certainly none of the attempts was executed, so that sending the call again cannot execute
    /// it twice.
    pub fn is_not_executed(&self) -> bool {
        match self.kind() {
            ErrorKind::Decode
            | ErrorKind::Foreign
            | ErrorKind::PendingLost
            | ErrorKind::NotReady
            | ErrorKind::RepeatedPage => false,
            _ => !self.0.progress.as_ref().is_some_and(|progress| progress.may_be_executed),
        }
    }

    /// The status of the response to the call itself, not to a token request or to a poll that lost a
    /// pending response.
    fn call_status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Status => self.status(),
            ErrorKind::Deadline(_) => self.cause()?.call_status(),
            _ => None,
        }
    }
}

/// Whether a later attempt may get another status.
fn is_retryable(status: StatusCode) -> bool {
    const FINAL: [StatusCode; 2] = [StatusCode::NOT_IMPLEMENTED, StatusCode::HTTP_VERSION_NOT_SUPPORTED];
    (status.is_server_error() && !FINAL.contains(&status))
        || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS)
}
