//! Access tokens: got with the password, renewed before they expire and when the service rejects
//! one.

use std::time::{Duration, Instant};

use async_lock::{Mutex, MutexGuard};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use crate::api::{Encoding, Endpoint};
use crate::client::Inner;
use crate::credentials::{Credentials, Kind};
use crate::encode;
use crate::error::{Error, Failure, TokenError, TokenErrorKind};
use crate::exchange::{Deadline, Exchange, Outgoing};

/// The tokens of one client. One lock: while one call gets a token, the others that need it wait
/// for it.
pub(crate) struct Tokens {
    source: Source,
    state: Mutex<State>,
}

enum Source {
    Nobody,
    Fixed(HeaderValue),
    Password { endpoint: &'static Endpoint, user: String, password: SecretString },
}

#[derive(Default)]
struct State {
    grant: Option<Grant>,
    /// The refusal of the password, which stands: asking again could lock the user.
    refused: Option<Failure>,
}

struct Grant {
    bearer: HeaderValue,
    refresh: Option<SecretString>,
    renew_at: Option<Instant>,
}

impl Tokens {
    /// The tokens of `credentials`, issued by `endpoint`; the reason in words when there can be
    /// none.
    pub(crate) fn new(credentials: Credentials, endpoint: Option<&'static Endpoint>) -> Result<Self, &'static str> {
        let source = match (credentials.0, endpoint) {
            (Kind::None, _) => Source::Nobody,
            (Kind::Token(token), _) => {
                Source::Fixed(bearer(token.expose_secret()).ok_or("the token has characters that no header can carry")?)
            }
            (Kind::Password { user, password }, Some(endpoint)) => Source::Password { endpoint, user, password },
            (Kind::Password { .. }, None) => {
                return Err("the API has no operation that issues tokens for a password");
            }
        };
        Ok(Self { source, state: Mutex::default() })
    }

    /// Whether a rejected token can be replaced.
    pub(crate) fn renews(&self) -> bool {
        matches!(self.source, Source::Password { .. })
    }

    /// The `authorization` header to send, which is another one than the one that was just
    /// `rejected`.
    pub(crate) async fn bearer(
        &self,
        inner: &Inner,
        deadline: Deadline,
        rejected: Option<&HeaderValue>,
    ) -> Result<Option<HeaderValue>, Error> {
        let (endpoint, user, password) = match &self.source {
            Source::Nobody => return Ok(None),
            Source::Fixed(bearer) => return Ok(Some(bearer.clone())),
            Source::Password { endpoint, user, password } => (*endpoint, user.as_str(), password),
        };
        let mut state = self.state.lock().await;
        if let Some(bearer) = state.usable(rejected)? {
            return Ok(Some(bearer));
        }
        let issuer = Issuer { inner, endpoint, deadline };
        let grant = match issuer.refresh(&state).await? {
            Some(grant) => grant,
            None => issuer.log_in(user, password, &mut state).await?,
        };
        let bearer = grant.bearer.clone();
        state.grant = Some(grant);
        Ok(Some(bearer))
    }
}

impl State {
    fn usable(&self, rejected: Option<&HeaderValue>) -> Result<Option<HeaderValue>, TokenError> {
        if let Some(failure) = &self.refused {
            return Err(refused(TokenErrorKind::Credentials, failure.clone()));
        }
        let Some(grant) = &self.grant else {
            return Ok(None);
        };
        let fresh = grant.renew_at.is_none_or(|renew_at| Instant::now() < renew_at);
        Ok((fresh && rejected != Some(&grant.bearer)).then(|| grant.bearer.clone()))
    }
}

/// The token operation, asked on behalf of a waiting call.
struct Issuer<'a> {
    inner: &'a Inner,
    endpoint: &'static Endpoint,
    deadline: Deadline,
}

impl Issuer<'_> {
    /// A grant for the refresh token; `None` without one or when it is refused.
    async fn refresh(&self, state: &State) -> Result<Option<Grant>, Error> {
        let Some(refresh) = state.grant.as_ref().and_then(|grant| grant.refresh.as_ref()) else {
            return Ok(None);
        };
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh.expose_secret())];
        match self.ask(&fields).await? {
            Ok(grant) => Ok(Some(grant)),
            Err(failure) if failure.status().is_client_error() => {
                tracing::debug!(status = failure.status().as_u16(), "refresh token refused, using the password");
                Ok(None)
            }
            Err(failure) => Err(refused(TokenErrorKind::Unreachable, failure).into()),
        }
    }

    /// A grant for the password. Remembers when the password is refused.
    async fn log_in(
        &self,
        user: &str,
        password: &SecretString,
        state: &mut MutexGuard<'_, State>,
    ) -> Result<Grant, Error> {
        let password = password.expose_secret();
        let failure = match self.ask(&[("grant_type", "password"), ("username", user), ("password", password)]).await? {
            Ok(grant) => return Ok(grant),
            Err(failure) => failure,
        };
        let kind = kind(&failure);
        if kind == TokenErrorKind::Credentials {
            state.refused = Some(failure.clone());
        }
        Err(refused(kind, failure).into())
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> Result<Result<Grant, Failure>, Error> {
        let asked_at = Instant::now();
        let outgoing = Outgoing::new(self.endpoint, self.request(fields)?);
        let mut exchange = Exchange::new(self.inner, outgoing, self.deadline)?;
        let response = match exchange.boxed_answer().await {
            Err(error @ Error::Transport(_)) => {
                return Err(TokenError::new(TokenErrorKind::Unreachable, Some(error)).into());
            }
            answer => answer?,
        };
        if !response.status().is_success() {
            return Ok(Err(exchange.failure(response)));
        }
        let grant = Grant::read(response.body(), asked_at);
        grant.map(Ok).ok_or_else(|| TokenError::new(TokenErrorKind::Unreadable, None).into())
    }

    fn request(&self, fields: &[(&str, &str)]) -> Result<http::Request<Bytes>, Error> {
        let encoding = self.endpoint.body;
        let body = match encoding {
            Encoding::Json => {
                let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).into()));
                Value::Object(fields.collect()).to_string()
            }
            Encoding::Form | Encoding::None => encode::pairs(fields.iter().copied()),
        };
        http::Request::builder()
            .method(self.endpoint.method.clone())
            .uri(self.endpoint.path)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, encoding.media_type().unwrap_or_default())
            .body(Bytes::from(body))
            .map_err(|error| Error::Configuration(format!("the token operation cannot be called: {error}").into()))
    }
}

impl Grant {
    /// Reads the answer of a token operation (RFC 6749, 5.1), its names in either of the two cases
    /// that are met.
    fn read(body: &[u8], asked_at: Instant) -> Option<Self> {
        let answer: Value = serde_json::from_slice(body).ok()?;
        let field = |snake: &str, camel: &str| answer.get(snake).or_else(|| answer.get(camel));
        let text = |snake, camel| field(snake, camel).and_then(Value::as_str);
        let seconds = field("expires_in", "expiresIn");
        let seconds = seconds.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()));
        let life = seconds.map(Duration::from_secs);
        Some(Self {
            bearer: bearer(text("access_token", "accessToken")?)?,
            refresh: text("refresh_token", "refreshToken").filter(|token| !token.is_empty()).map(SecretString::from),
            renew_at: life.and_then(|life| asked_at.checked_add(life.saturating_sub(margin(life)))),
        })
    }
}

/// How long before its end a token is renewed: a tenth of its life, a minute at most.
fn margin(life: Duration) -> Duration {
    (life / 10).min(Duration::from_secs(60))
}

fn bearer(token: &str) -> Option<HeaderValue> {
    if token.is_empty() {
        return None;
    }
    let mut header = HeaderValue::try_from(format!("Bearer {token}")).ok()?;
    header.set_sensitive(true);
    Some(header)
}

fn refused(kind: TokenErrorKind, failure: Failure) -> TokenError {
    TokenError::new(kind, Some(Error::Refused(Box::new(failure))))
}

/// What a refusal of the password means (RFC 6749, 5.2).
fn kind(failure: &Failure) -> TokenErrorKind {
    let answer: Option<Value> = serde_json::from_slice(failure.body()).ok();
    let code = answer.as_ref().and_then(|answer| answer.get("error")).and_then(Value::as_str);
    match (failure.status(), code) {
        (_, Some("invalid_grant")) | (StatusCode::UNAUTHORIZED, _) => TokenErrorKind::Credentials,
        (status, _) if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS => TokenErrorKind::Refused,
        _ => TokenErrorKind::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_is_read_in_either_case_and_renewed_in_time() {
        let now = Instant::now();
        for body in [
            r#"{"access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":3600}"#,
            r#"{"accessToken":"a","refreshToken":"r","expiresIn":"3600"}"#,
        ] {
            let grant = Grant::read(body.as_bytes(), now).unwrap();
            assert_eq!(grant.bearer, "Bearer a");
            assert!(grant.bearer.is_sensitive());
            assert_eq!(grant.refresh.unwrap().expose_secret(), "r");
            assert_eq!(grant.renew_at, Some(now + Duration::from_secs(3540)));
        }
        let short = Grant::read(br#"{"access_token":"a","expires_in":100}"#, now).unwrap();
        assert_eq!(short.renew_at, Some(now + Duration::from_secs(90)));
    }

    #[test]
    fn an_answer_without_a_usable_token_is_no_grant() {
        for body in ["", "{}", r#"{"access_token":""}"#, r#"{"access_token":"a\nb"}"#, r#"{"access_token":1}"#] {
            assert!(Grant::read(body.as_bytes(), Instant::now()).is_none(), "{body}");
        }
    }
}
