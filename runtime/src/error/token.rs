//! Why there is no access token.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Failure, chain, plain};
use crate::exchange::Progress;
use crate::pending::Pending;

/// What went wrong with the access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The user or the password is wrong, or the user may not use the API, or not in this region.
    /// Final for this client, which asks no more, since more wrong passwords can lock the user:
    /// build a new client with other credentials.
    Credentials,
    /// The token operation refused for another reason; see [`TokenError::failure`].
    Refused,
    /// The token operation answered something that holds no usable token.
    Unreadable,
    /// The token operation gave no answer; the cause says why. May pass.
    Unreachable,
    /// The program's own [`TokenSource`](crate::TokenSource) failed; the cause is its error. May
    /// pass.
    Source,
}

/// A call that was not sent because there is no access token for it.
#[derive(Debug)]
pub struct TokenError {
    kind: TokenErrorKind,
    cause: Option<Box<dyn StdError + Send + Sync>>,
    progress: Progress,
}

impl TokenError {
    pub(crate) fn new(kind: TokenErrorKind, cause: Option<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, cause, progress: Progress::default() }
    }

    /// The error of a [`TokenSource`](crate::TokenSource).
    pub(crate) fn of_source(cause: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(TokenErrorKind::Source, Some(cause))
    }

    /// The same error, of a call that was on its way already.
    pub(crate) fn with(self, progress: Progress) -> Self {
        Self { progress, ..self }
    }

    /// What went wrong.
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// What the token operation said.
    pub fn failure(&self) -> Option<&Failure> {
        self.cause.as_ref()?.downcast_ref::<Error>()?.failure()
    }

    /// The answer that the service is still preparing, when a token was needed to collect it.
    pub fn pending(&self) -> Option<&Pending> {
        self.progress.pending.as_deref()
    }

    pub(crate) fn may_be_executed(&self) -> bool {
        self.progress.may_be_executed
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TokenErrorKind::Credentials => {
                "no access token: the user or the password was refused. Check that it is a dedicated API user, that \
                 integrations are allowed for it, and that its account is in this region. This client does not ask \
                 again; build a new one with the right credentials"
            }
            TokenErrorKind::Refused => "no access token: refused",
            TokenErrorKind::Unreadable => "no access token: the answer holds none that can be used",
            TokenErrorKind::Unreachable => "no access token: no answer",
            TokenErrorKind::Source => "no access token: the program's own source failed",
        })?;
        match &self.cause {
            Some(cause) if self.kind == TokenErrorKind::Source => write!(f, ": {}", plain(&chain(&**cause))),
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
