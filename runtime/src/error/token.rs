use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Error, TokenErrorKind};

/// The reason why there is no access token. It does not depend on the call.
#[derive(Clone, Debug)]
pub(crate) struct TokenFailure {
    pub kind: TokenErrorKind,
    pub cause: TokenCause,
    /// How long the client pauses before it requests a token again.
    pause: Option<Duration>,
}

#[derive(Clone, Debug)]
pub(crate) enum TokenCause {
    /// The program's token source returned an unusable token.
    None,
    /// The token call failed.
    Call(Error),
    /// The program's token source failed.
    Source(Arc<dyn StdError + Send + Sync>),
    /// The program's token source took too long.
    TimedOut,
    /// The token request cannot be created, or the token source panicked.
    Reason(Box<str>),
}

impl TokenFailure {
    pub(crate) fn new(kind: TokenErrorKind, cause: TokenCause) -> Self {
        Self { kind, cause, pause: None }
    }

    pub(crate) fn with_retry_after(self, pause: Duration) -> Self {
        Self { pause: Some(pause), ..self }
    }

    /// How long to wait before the next attempt.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match (&self.cause, self.pause) {
            (_, Some(pause)) => Some(pause),
            (TokenCause::Call(error), None) => error.retry_after(),
            _ => None,
        }
    }
}

impl fmt::Display for TokenFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no access token: ")?;
        f.write_str(match self.kind {
            TokenErrorKind::Credentials => "the server rejected the user or the password",
            TokenErrorKind::Refused => "the token request was refused, but not by the token issuer",
            TokenErrorKind::Unreadable if matches!(self.cause, TokenCause::None) => {
                "the program's token source returned a token that is not a valid header value"
            }
            TokenErrorKind::Unreadable => "the response of the token operation contains no usable token",
            TokenErrorKind::Unavailable => "the token operation is not available",
            TokenErrorKind::Source => "the program's token source failed",
            TokenErrorKind::Request => "the token request cannot be created",
        })?;
        match &self.cause {
            TokenCause::Call(error) => write!(f, ": {error}")?,
            TokenCause::Reason(reason) => write!(f, ": {reason}")?,
            TokenCause::TimedOut => f.write_str(": it took too long")?,
            TokenCause::None | TokenCause::Source(_) => {}
        }
        f.write_str(match self.kind {
            TokenErrorKind::Credentials => {
                "; check that it is a dedicated API user, that integrations are allowed for it, and that its account \
                is in this region; this client does not send the password again, so build a new one with the right \
                credentials"
            }
            TokenErrorKind::Refused | TokenErrorKind::Unreadable if matches!(self.cause, TokenCause::Call(_)) => {
                "; an intermediary may have responded, so check the proxy and the firewall, and whether the server \
                allows the address of this program"
            }
            _ => "",
        })
    }
}
