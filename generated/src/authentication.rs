//! Access tokens for API users.
//!
//! Host: `https://{region}.business-account.iam.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Answers
//!
//! | Status | Meaning |
//! |---|---|
//! | 200 | Authorisation token (Bearer) |
//! | any other | An unexpected error response. |
//! | 202 | Response took too long and the request was cached. |

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::{Secret, UnknownFields};

/// Get token.
///
/// `POST /oauth/token`
///
/// Gives an access token for a user name and password, or for a refresh token.
///
/// Every other call needs the access token. A refresh token gives a new pair of tokens, so the password
/// need not be sent again.
///
/// Answers as [usual](self#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/authentication_oauth_token_post.html>)
#[inline]
pub fn oauth_token(body: OauthTokenBody) -> OauthToken {
    Call::new(&crate::api::TOKEN, &[]).body(&body).into()
}

/// The call that [`oauth_token`](fn@oauth_token) returns.
///
/// It has the methods of [`Call`].
pub type OauthToken = runtime::PlainCall<Token>;

/// `oauth_token_body` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct OauthTokenBody {
    /// What the token is asked for with.
    pub grant_type: Option<OauthTokenBodyGrantType>,
    /// Name of the API user; with grant type password.
    pub username: Option<String>,
    /// Password of the API user; with grant type password.
    pub password: Option<Secret>,
    /// Refresh token of an earlier answer; with grant type refresh_token.
    pub refresh_token: Option<Secret>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OauthTokenBody {
    /// Sets `grant_type`.
    pub fn grant_type(mut self, value: impl Into<OauthTokenBodyGrantType>) -> Self {
        self.grant_type = Some(value.into());
        self
    }

    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, value: impl Into<Secret>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
}

runtime::model!(OauthTokenBody {
    0 Text grant_type "grant_type";
    1 String username "username";
    2 Secret password "password";
    3 Secret refresh_token "refresh_token";
});

/// `Token` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Token {
    /// Proves the identity of the caller; sent with every call in the Authorization header.
    pub access_token: Option<Secret>,
    /// Gets the next pair of tokens without the password.
    pub refresh_token: Option<Secret>,
    /// How the access token is sent.
    pub token_type: Option<TokenType>,
    /// Time until the access token expires, in seconds.
    pub expires_in: Option<i32>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Token {
    0 Secret access_token "access_token";
    1 Secret refresh_token "refresh_token";
    2 Text token_type "token_type";
    3 I32 expires_in "expires_in";
});

impl runtime::AnswerModel for Token {
    const NAME: &'static str = "authentication/Token";
}

/// What the token is asked for with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthTokenBodyGrantType {
    /// the name and password of an API user.
    Password,
    /// the refresh token of an earlier answer.
    RefreshToken,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(OauthTokenBodyGrantType {
    Password "password";
    RefreshToken "refresh_token";
});

/// How the access token is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// as a bearer token (RFC 6750).
    Bearer,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(TokenType {
    Bearer "Bearer";
});
