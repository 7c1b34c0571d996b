//! Why there is no access token.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Failure};

/// What went wrong with the access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The user or the password is wrong, or the user may not use the API. Final for this client,
    /// which asks no more, since more wrong passwords can lock the user: build a new client with
    /// other credentials.
    Credentials,
    /// The token operation refused for another reason; see [`TokenError::failure`].
    Refused,
    /// The token operation answered something that holds no usable token.
    Unreadable,
    /// The token operation gave no answer; the cause says why. May pass.
    Unreachable,
}

/// A call that was not sent because there is no access token for it.
#[derive(Debug)]
pub struct TokenError {
    kind: TokenErrorKind,
    cause: Option<Error>,
}

impl TokenError {
    pub(crate) fn new(kind: TokenErrorKind, cause: Option<Error>) -> Self {
        Self { kind, cause }
    }

    /// What went wrong.
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// What the token operation said.
    pub fn failure(&self) -> Option<&Failure> {
        self.cause.as_ref()?.failure()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TokenErrorKind::Credentials => {
                "no access token: the user or the password is wrong, or the user is not an API user of this region. \
                 This client does not ask again; build a new one with the right credentials"
            }
            TokenErrorKind::Refused => "no access token: refused",
            TokenErrorKind::Unreadable => "no access token: the answer holds none that can be used",
            TokenErrorKind::Unreachable => "no access token: no answer",
        })?;
        match &self.cause {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
