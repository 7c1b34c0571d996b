//! Who calls.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use crate::transport::BoxFuture;

/// Who calls: a user with a password, a token got elsewhere, or nobody.
///
/// The secrets are wiped from memory when dropped and never printed.
#[derive(Clone)]
pub struct Credentials(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Password { user: String, password: SecretString },
    Token(SecretString),
    Source(Arc<dyn TokenSource>),
    None,
}

impl Credentials {
    /// A user of the API. The client gets tokens at the API's token operation and renews them.
    pub fn password(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password { user: user.into(), password: password.into() })
    }

    /// An access token got elsewhere. It is not renewed: once it expires calls are refused with
    /// 401.
    pub fn token(token: impl Into<SecretString>) -> Self {
        Self(Kind::Token(token.into()))
    }

    /// Tokens of the program's own, such as those of a vault that several programs share.
    pub fn source(source: impl TokenSource) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// Nobody, for an API that asks for no token.
    pub fn none() -> Self {
        Self(Kind::None)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Password { .. } => "Credentials::password(..)",
            Kind::Token(_) => "Credentials::token(..)",
            Kind::Source(_) => "Credentials::source(..)",
            Kind::None => "Credentials::none()",
        })
    }
}

/// Where a program gets its access tokens, for those that do not leave this to the client.
///
/// The client asks for a token when it has none, shortly before the one it has expires, and once
/// after the service rejected it (401). It asks once at a time, whatever the number of calls that
/// wait, and keeps the token until then: an implementation needs no cache, and should not hand out
/// one again that was rejected.
pub trait TokenSource: Send + Sync + 'static {
    /// A token that holds now. The error's text reaches the caller's logs, so it must not hold a
    /// secret.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn Error + Send + Sync>>>;
}

/// An access token of a [`TokenSource`].
pub struct AccessToken {
    pub(crate) token: SecretString,
    pub(crate) expires_in: Option<Duration>,
}

impl AccessToken {
    /// A token that holds until the service rejects it.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { token: token.into(), expires_in: None }
    }

    /// The same, known to expire after `duration` from when it was asked for. The client asks for
    /// another one a little earlier.
    pub fn expires_in(mut self, duration: Duration) -> Self {
        self.expires_in = Some(duration);
        self
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_in", &self.expires_in).finish_non_exhaustive()
    }
}
