//! Access tokens: got with the password or from the program's own source, renewed before they expire
//! and when the service rejects one.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_lock::Mutex;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, Uri};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::api::{Encoding, Endpoint};
use crate::client::Inner;
use crate::credentials::{AccessToken, Credentials, Kind, TokenSource};
use crate::encode;
use crate::error::{Error, Failure, TokenError, TokenErrorKind};
use crate::exchange::{Deadline, Exchange};
use crate::outgoing::Outgoing;
use crate::race::within;
use crate::trace;
use crate::transport::Transport;

const UNUSABLE: &str = "the token is empty or has characters that no header can carry";
/// How long a token that still holds goes on being used after it could not be renewed.
const RENEW_AGAIN: Duration = Duration::from_secs(10);

/// The tokens of one client. One lock: while one call gets a token, the others that need it wait
/// for it.
pub(crate) struct Tokens {
    source: Source,
    state: Mutex<State>,
}

enum Source {
    Nobody,
    Fixed(HeaderValue),
    Own(Arc<dyn TokenSource>),
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
    life: Option<Life>,
}

/// How long a token holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Life {
    renew_at: Instant,
    ends_at: Instant,
}

impl Tokens {
    /// The tokens of `credentials`, issued by `endpoint`; the reason in words when there can be
    /// none.
    pub(crate) fn new(credentials: Credentials, endpoint: Option<&'static Endpoint>) -> Result<Self, &'static str> {
        let source = match (credentials.0, endpoint) {
            (Kind::None, _) => Source::Nobody,
            (Kind::Token(token), _) => Source::Fixed(bearer(&token).ok_or(UNUSABLE)?),
            (Kind::Source(source), _) => Source::Own(source),
            (Kind::Password { user, password }, Some(endpoint)) => Source::Password { endpoint, user, password },
            (Kind::Password { .. }, None) => {
                return Err("the API has no operation that issues tokens for a password");
            }
        };
        Ok(Self { source, state: Mutex::default() })
    }

    /// Whether a rejected token can be replaced.
    pub(crate) fn renews(&self) -> bool {
        matches!(self.source, Source::Password { .. } | Source::Own(_))
    }

    /// Whether calls go without a token.
    pub(crate) fn are_none(&self) -> bool {
        matches!(self.source, Source::Nobody)
    }

    /// What [`bearer`](Self::bearer) gives, where that needs neither a renewal nor a wait.
    pub(crate) fn at_hand(&self, transport: &dyn Transport, rejected: Option<&HeaderValue>) -> Option<HeaderValue> {
        if let Source::Fixed(bearer) = &self.source {
            return Some(bearer.clone());
        }
        let (bearer, life) = self.state.try_lock()?.held(rejected).ok()??;
        life.is_none_or(|life| transport.now() < life.renew_at).then_some(bearer)
    }

    /// The `authorization` header to send, which is another one than the one that was just
    /// `rejected`.
    pub(crate) async fn bearer(
        &self,
        inner: &Inner,
        deadline: Deadline,
        rejected: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Error> {
        let mut state = if let Some(state) = self.state.try_lock() {
            state
        } else {
            trace::waiting_for_token();
            self.state.lock().await
        };
        let now = inner.transport.now();
        let held = match state.held(rejected)? {
            Some((bearer, life)) if life.is_none_or(|life| now < life.renew_at) => return Ok(bearer),
            // It holds for a little longer, so its renewal may fail.
            Some((bearer, Some(life))) if now < life.ends_at => Some((bearer, life.ends_at - now)),
            _ => None,
        };
        let deadline = match &held {
            Some((_, left)) => deadline.at_most(&*inner.transport, *left / 2),
            None => deadline,
        };
        // Boxed, as it is rarely needed and large.
        let renewed = Box::pin(self.renew(inner, deadline, &mut state)).await;
        match (renewed, held, state.grant.as_mut()) {
            (Err(error), Some((bearer, left)), Some(Grant { life: Some(life), .. })) if error.is_retryable() => {
                tracing::warn!(%error, left_seconds = left.as_secs(), "token not renewed, using it while it holds");
                life.renew_at = (inner.transport.now() + RENEW_AGAIN).min(life.ends_at);
                Ok(bearer)
            }
            (renewed, ..) => renewed,
        }
    }

    /// Puts a new grant into `state`. Changes nothing when it fails or is dropped on its way, but
    /// for a refusal of the password.
    async fn renew(&self, inner: &Inner, deadline: Deadline, state: &mut State) -> Result<HeaderValue, Error> {
        let asked_at = inner.transport.now();
        let grant = match &self.source {
            Source::Nobody | Source::Fixed(_) => return Err(TokenError::new(TokenErrorKind::Unreadable, None).into()),
            Source::Own(source) => {
                let transport = &*inner.transport;
                let token = within(transport, deadline.remaining(transport), Pin::new(&mut source.token())).await;
                let token = token.unwrap_or_else(|| Err("it takes too long".into())).map_err(TokenError::of_source)?;
                Grant::own(&token, asked_at).ok_or_else(|| TokenError::new(TokenErrorKind::Unreadable, None))?
            }
            Source::Password { endpoint, user, password } => {
                let issuer = Issuer { inner, endpoint, deadline };
                match issuer.refresh(state).await? {
                    Some(grant) => grant,
                    None => issuer.log_in(user, password, state).await?,
                }
            }
        };
        let bearer = grant.bearer.clone();
        state.grant = Some(grant);
        Ok(bearer)
    }
}

impl State {
    /// The token that is there, unless it is the one that was `rejected`.
    fn held(&self, rejected: Option<&HeaderValue>) -> Result<Option<(HeaderValue, Option<Life>)>, TokenError> {
        if let Some(failure) = &self.refused {
            return Err(refused(TokenErrorKind::Credentials, failure.clone()));
        }
        let grant = self.grant.as_ref().filter(|grant| rejected != Some(&grant.bearer));
        Ok(grant.map(|grant| (grant.bearer.clone(), grant.life)))
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
    async fn log_in(&self, user: &str, password: &SecretString, state: &mut State) -> Result<Grant, Error> {
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
        let asked_at = self.inner.transport.now();
        let mut exchange = Exchange::new(self.inner, self.request(fields)?, self.deadline)?;
        let response = match exchange.boxed_answer().await {
            Err(error @ Error::Transport(_)) => {
                return Err(TokenError::new(TokenErrorKind::Unreachable, Some(error.into())).into());
            }
            answer => answer?,
        };
        if !response.status().is_success() {
            return Ok(Err(exchange.failure(response)));
        }
        let grant = Grant::read(response.body(), asked_at);
        grant.map(Ok).ok_or_else(|| TokenError::new(TokenErrorKind::Unreadable, None).into())
    }

    fn request(&self, fields: &[(&str, &str)]) -> Result<Box<Outgoing>, Error> {
        let body = match self.endpoint.body {
            Encoding::Json => {
                let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).into()));
                Value::Object(fields.collect()).to_string()
            }
            Encoding::Form | Encoding::None => encode::pairs(fields.iter().copied()),
        };
        let uri = Uri::try_from(self.endpoint.path)
            .map_err(|error| Error::Configuration(format!("the token operation cannot be called: {error}").into()))?;
        Ok(Outgoing::new(self.endpoint, uri, HeaderValue::from_static("application/json"), wiped(body)))
    }
}

impl Grant {
    /// Reads the answer of a token operation (RFC 6749, 5.1), its names in either of the two cases
    /// that are met.
    fn read(body: &[u8], asked_at: Instant) -> Option<Self> {
        let mut answer: Map<String, Value> = serde_json::from_slice(body).ok()?;
        let mut field = |snake, camel| answer.remove(snake).or_else(|| answer.remove(camel));
        // Taken out, not copied, so that no copy is left behind.
        let text = |value| if let Value::String(text) = value { Some(SecretString::from(text)) } else { None };
        let token = field("access_token", "accessToken").and_then(text)?;
        let refresh = field("refresh_token", "refreshToken").and_then(text);
        let seconds = field("expires_in", "expiresIn");
        let seconds = seconds.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()));
        Some(Self {
            bearer: bearer(&token)?,
            refresh: refresh.filter(|token| !token.expose_secret().is_empty()),
            life: seconds.and_then(|seconds| Life::new(asked_at, Duration::from_secs(seconds))),
        })
    }

    /// A grant for a token of the program's own.
    fn own(token: &AccessToken, asked_at: Instant) -> Option<Self> {
        let life = token.expires_in.and_then(|expires_in| Life::new(asked_at, expires_in));
        Some(Self { bearer: bearer(&token.token)?, refresh: None, life })
    }
}

impl Life {
    /// The life of a token; `None` when it never ends.
    fn new(asked_at: Instant, length: Duration) -> Option<Self> {
        let renew_at = asked_at.checked_add(length.saturating_sub(margin(length)))?;
        Some(Self { renew_at, ends_at: asked_at.checked_add(length)? })
    }
}

/// How long before its end a token is renewed: a tenth of its life, a minute at most.
fn margin(life: Duration) -> Duration {
    (life / 10).min(Duration::from_secs(60))
}

fn bearer(token: &SecretString) -> Option<HeaderValue> {
    let token = token.expose_secret();
    if token.is_empty() {
        return None;
    }
    let mut header = HeaderValue::from_maybe_shared(wiped(format!("Bearer {token}"))).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// Bytes that are wiped from memory once nothing holds them any more.
fn wiped(text: String) -> Bytes {
    struct Owner(SecretString);

    impl AsRef<[u8]> for Owner {
        fn as_ref(&self) -> &[u8] {
            self.0.expose_secret().as_bytes()
        }
    }

    Bytes::from_owner(Owner(text.into()))
}

fn refused(kind: TokenErrorKind, failure: Failure) -> TokenError {
    TokenError::new(kind, Some(Error::Refused(Box::new(failure)).into()))
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
            let [renew_at, ends_at] = [3540, 3600].map(|seconds| now + Duration::from_secs(seconds));
            assert_eq!(grant.life, Some(Life { renew_at, ends_at }));
        }
        let short = Grant::read(br#"{"access_token":"a","expires_in":100}"#, now).unwrap();
        assert_eq!(short.life.unwrap().renew_at, now + Duration::from_secs(90));
    }

    #[test]
    fn an_answer_without_a_usable_token_is_no_grant() {
        for body in ["", "{}", r#"{"access_token":""}"#, r#"{"access_token":"a\nb"}"#, r#"{"access_token":1}"#] {
            assert!(Grant::read(body.as_bytes(), Instant::now()).is_none(), "{body}");
        }
    }
}
