//! Access tokens for API users.
//!
//! Issues the access tokens that all other services require. A dedicated API user signs in with name
//! and password and receives an access token and a refresh token; the refresh token gets the next pair
//! without the password. Each region has its own address for tokens.
//!
//! Host: `https://{region}.business-account.iam.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Statuses
//!
//! | Status | Meaning |
//! |---|---|
//! | 200 | Authorisation token (Bearer) |
//! | any other | An unexpected error response. |
//! | 202 | The answer is not ready yet and can be collected later. |

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::{Secret, UnknownFields};

/// Issues an access token for a name and password, or for a refresh token.
///
/// `POST /oauth/token`
///
/// Send every other request with the header `Authorization: Bearer` and the access token. Before it
/// expires, get a new pair with the refresh token, so that the password need not be sent again; use the
/// new refresh token from then on. The body is form-encoded, anything else is 415. The user must be an
/// API user. A 400 or 403 without a JSON error document can come from a firewall in front of the
/// service; it does not mean that the credentials are wrong.
///
/// Statuses: the [usual ones](self#statuses) of this service.
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

/// Form fields of the token request: a grant type, and the credentials that belong to it.
///
/// Schema: `oauth_token_body`.
#[doc(alias = "oauth_token_body")]
#[non_exhaustive]
pub struct OauthTokenBody {
    /// Which credentials the request carries; the only field that every request needs. It follows OAuth 2.0
    /// (RFC 6749).
    pub grant_type: Option<OauthTokenBodyGrantType>,
    /// Login of the API user; required if [`OauthTokenBody::grant_type`](field@OauthTokenBody::grant_type)
    /// is [`OauthTokenBodyGrantType::Password`]. Ordinary console users are not meant for the API.
    pub username: Option<String>,
    /// Secret of the API user; required if [`OauthTokenBody::grant_type`](field@OauthTokenBody::grant_type)
    /// is [`OauthTokenBodyGrantType::Password`], and left out otherwise.
    pub password: Option<Secret>,
    /// Refresh token of the latest answer, from [`Token::refresh_token`](field@Token::refresh_token).
    /// Required if [`OauthTokenBody::grant_type`](field@OauthTokenBody::grant_type) is
    /// [`OauthTokenBodyGrantType::RefreshToken`].
    pub refresh_token: Option<Secret>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OauthTokenBody {
    /// Which credentials the request carries; the only field that every request needs.
    #[inline]
    pub fn grant_type(mut self, value: OauthTokenBodyGrantType) -> Self {
        self.grant_type = Some(value);
        self
    }

    /// Login of the API user; required if [`OauthTokenBody::grant_type`](field@OauthTokenBody::grant_type)
    /// is [`OauthTokenBodyGrantType::Password`].
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Secret of the API user; required if [`OauthTokenBody::grant_type`](field@OauthTokenBody::grant_type)
    /// is [`OauthTokenBodyGrantType::Password`], and left out otherwise.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Refresh token of the latest answer, from [`Token::refresh_token`](field@Token::refresh_token).
    pub fn refresh_token(mut self, value: impl Into<Secret>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
}

runtime::model!(OauthTokenBody {
    Text grant_type "grant_type";
    String username "username";
    Secret password "password";
    Secret refresh_token "refresh_token";
});

/// Pair of tokens with their type and lifetime, as [`oauth_token()`] returns it. Keep both tokens
/// secret.
///
/// Schema: `Token`.
#[non_exhaustive]
pub struct Token {
    /// Opaque text for the header `Authorization: Bearer` of all other services. It is valid for
    /// [`Token::expires_in`](field@Token::expires_in) seconds.
    pub access_token: Option<Secret>,
    /// Opaque text that gets the next pair of tokens, sent as
    /// [`OauthTokenBody::refresh_token`](field@OauthTokenBody::refresh_token). Replace it whenever an
    /// answer brings a new one.
    pub refresh_token: Option<Secret>,
    /// How to use the access token. It is always [`TokenType::Bearer`].
    pub token_type: Option<TokenType>,
    /// Seconds until the access token expires, 3600 (one hour) in the documentation. Some broken issuers
    /// send 0; treat 0 and negative numbers as unknown.
    pub expires_in: Option<i32>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Token {
    Secret access_token "access_token";
    Secret refresh_token "refresh_token";
    Text token_type "token_type";
    I32 expires_in "expires_in";
});

impl runtime::AnswerModel for Token {
    const NAME: &'static str = "authentication/Token";
}

/// Which credentials a token request carries.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OauthTokenBodyGrantType {
    /// User name and password: the first request, or when no valid refresh token is left.
    #[doc(alias = "password")]
    Password,
    /// A refresh token from an earlier answer, in place of name and password.
    #[doc(alias = "refresh_token")]
    RefreshToken,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(OauthTokenBodyGrantType {
    Password "password";
    RefreshToken "refresh_token";
});

/// How to present the access token in requests.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// Send the token in the header `Authorization`, after the word [`TokenType::Bearer`] and a space (RFC
    /// 6750).
    Bearer,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(TokenType {
    Bearer "Bearer";
});
