//! Who calls.

use std::fmt;

use secrecy::SecretString;

/// Who calls: a user with a password, a token got elsewhere, or nobody.
///
/// The secrets are wiped from memory when dropped and never printed.
#[derive(Clone)]
pub struct Credentials(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Password { user: String, password: SecretString },
    Token(SecretString),
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
            Kind::None => "Credentials::none()",
        })
    }
}
