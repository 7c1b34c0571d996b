//! The identity of the client's calls.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use crate::future::BoxFuture;

/// The identity of the client's calls: a user with a password, an access token, or none.
///
/// Secrets are wiped from memory when dropped, and are never printed.
#[derive(Clone)]
pub struct Credentials(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Password { user: String, password: SecretString, account: Account },
    Token(SecretString),
    Source(Arc<dyn TokenSource>),
    None,
}

/// Where the account of a user is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Account {
    /// In the API itself.
    Api,
    /// In the Windows domain of a server on premises.
    Domain,
}

impl Credentials {
    /// A user of the API. The client requests tokens from the API's token operation and renews them.
    ///
    /// Building a client with an empty user or an empty password fails with
    /// [`ErrorKind::Build`](crate::ErrorKind::Build).
    pub fn password(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password { user: user.into(), password: password.into(), account: Account::Api })
    }

    /// A user of the Windows domain (Active Directory) that a server on premises belongs to. Like
    /// [`password`](Self::password) otherwise.
    ///
    /// The regions have no such users: building a client of a region with these credentials fails with
    /// [`ErrorKind::Build`](crate::ErrorKind::Build).
    pub fn domain_user(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password { user: user.into(), password: password.into(), account: Account::Domain })
    }

    /// An access token that the program already has. The client does not renew it: after it expires, calls
    /// fail with 401.
    pub fn token(token: impl Into<SecretString>) -> Self {
        Self(Kind::Token(token.into()))
    }

    /// Tokens that the program provides, for example from a vault that several programs share.
    pub fn source(source: impl TokenSource) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// No credentials, for an API that requires no token.
    pub fn none() -> Self {
        Self(Kind::None)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Password { account: Account::Api, .. } => "Credentials::password(..)",
            Kind::Password { account: Account::Domain, .. } => "Credentials::domain_user(..)",
            Kind::Token(_) => "Credentials::token(..)",
            Kind::Source(_) => "Credentials::source(..)",
            Kind::None => "Credentials::none()",
        })
    }
}

/// A program's source of access tokens.
///
/// The client requests a token when it has none, shortly before its token expires, and once after the
/// server rejected the token: with 401, or with 403 and the gRPC code `UNAUTHENTICATED`. It makes one
/// request at a time, however many calls wait, and caches the token. So an implementation needs no cache
/// of its own, and should not return a rejected token again.
pub trait TokenSource: Send + Sync + 'static {
    /// Returns a token that is valid now. The error's message reaches the caller's logs, so it must not
    /// contain a secret.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn Error + Send + Sync>>>;
}

/// An access token of a [`TokenSource`].
pub struct AccessToken {
    pub(crate) token: SecretString,
    pub(crate) expires_in: Option<Duration>,
}

impl AccessToken {
    /// A token that is valid until the server rejects it.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { token: token.into(), expires_in: None }
    }

    /// Sets the token's lifetime, which starts when the client requested the token. The client requests
    /// the next one shortly before it ends.
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
