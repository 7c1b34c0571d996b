//! The questions that a program asks of an error.

use http::StatusCode;

use super::{Detail, Error, ErrorKind, TokenCause, TokenErrorKind, TokenFailure};
use crate::transport::TransportErrorKind;

impl Error {
    /// Whether one item of a page cannot be read, with [`ErrorKind::Decode`]. [`body`](Self::body) is its JSON
    /// text, and [`json`](Self::json) says what is wrong with it. The list goes on with the next item.
    pub fn is_item(&self) -> bool {
        matches!(self.0.detail, Detail::Item(_))
    }

    /// 404: what the call names does not exist, or not for this user. Sending the call again does not
    /// help.
    pub fn is_not_found(&self) -> bool {
        self.call_status() == Some(StatusCode::NOT_FOUND)
    }

    /// 429: too many calls, also if the server asks for a wait that exceeds the call's time limit. The
    /// client has already slowed down and retried. Call less often, and share one client among
    /// everything that uses the same user.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 401, or the issuer of tokens rejected the credentials: check the user and the password (or the age
    /// of a fixed token), and that the user belongs to the client's region. Sending the call again does
    /// not help, and can lock the account.
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == ErrorKind::Token(TokenErrorKind::Credentials)
            || self.call_status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// 403: the user is known but lacks a permission, or a licence. Ask an administrator for it.
    pub fn is_forbidden(&self) -> bool {
        self.call_status() == Some(StatusCode::FORBIDDEN)
    }

    /// 400, 409, 412, 413, 422, or a call that cannot be sent: a value is wrong, or does not fit the
    /// current state. [`rpc`](Self::rpc) often says which. Change the call; sending it again does not
    /// help.
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

    /// No response in time: the time limit of the call or of an attempt, or 504. Try again later, or
    /// with a longer [`timeout`](crate::ClientBuilder::timeout). If there is a
    /// [`pending`](Self::pending) response, collect it instead.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Deadline(_) | ErrorKind::Transport(TransportErrorKind::TimedOut))
            || matches!(self.0.detail, Detail::Token(TokenFailure { cause: TokenCause::TimedOut, .. }))
            || self.status() == Some(StatusCode::GATEWAY_TIMEOUT)
            || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether the same call may succeed later: after 408, 429 and the server errors, except 501 (the
    /// operation is not implemented, or not licensed) and 505; if there was no connection or it broke,
    /// unless the certificate is not trusted; and after a time limit. A call that changes something may
    /// have been executed nevertheless: check before you repeat it, unless
    /// [`is_not_executed`](Self::is_not_executed).
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Status => self.status().is_some_and(is_retryable),
            ErrorKind::Transport(kind) => !matches!(kind, TransportErrorKind::TooLarge | TransportErrorKind::Untrusted),
            // What the token operation failed with decides, such as a certificate that is not trusted.
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

    /// Whether the call was certainly not executed, in none of its attempts, so that sending it again
    /// cannot execute it twice.
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
