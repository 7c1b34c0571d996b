//! Access tokens: got with the password or from the program's own source, renewed before they expire
//! and when the service rejects one.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderValue, StatusCode, Uri};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use crate::api::{Encoding, Endpoint};
use crate::client::Inner;
use crate::credentials::{AccessToken, Credentials, Kind, TokenSource};
use crate::encode;
use crate::error::{Error, Failure, RpcStatus, TokenError, TokenErrorKind};
use crate::exchange::{Deadline, Exchange};
use crate::execute::boxed_run;
use crate::outgoing::Outgoing;
use crate::race::within;
use crate::response::is_final;
use crate::trace;
use crate::transport::{BoxFuture, Transport};

const UNUSABLE: &str = "the token is empty or has characters that no header can carry";
/// How long a token that still holds goes on being used after it could not be renewed.
const RENEW_AGAIN: Duration = Duration::from_secs(10);

/// The tokens of one client.
pub(crate) struct Tokens {
    source: Source,
    state: Mutex<State>,
    /// Held by the call that gets a token, while the others that need it wait.
    renewal: async_lock::Mutex<()>,
}

enum Source {
    Nobody,
    Fixed(HeaderValue),
    Own(Arc<dyn TokenSource>),
    Password { endpoint: &'static Endpoint, user: String, password: SecretString },
}

#[derive(Default)]
struct State {
    /// The last grant and when it was issued.
    grant: Option<(Grant, Instant)>,
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
        Ok(Self { source, state: Mutex::default(), renewal: async_lock::Mutex::new(()) })
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
        let held = self.state().held(rejected).ok()??;
        (!held.is_due(transport.now())).then_some(held.bearer)
    }

    /// The `authorization` header to send, which is another one than the one that was just
    /// `rejected`.
    pub(crate) async fn bearer(
        &self,
        inner: &Inner,
        deadline: Deadline,
        rejected: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Error> {
        let transport = &*inner.transport;
        let asked_at = transport.now();
        let turn = self.renewal.try_lock();
        if turn.is_none() {
            // While another call renews a token that still holds, it goes on being used.
            if let Some(held) = self.state().held(rejected)?.filter(|held| held.left(asked_at).is_some()) {
                return Ok(held.bearer);
            }
            trace::waiting_for_token();
        }
        let _turn = match turn {
            Some(turn) => turn,
            None => self.renewal.lock().await,
        };
        let now = transport.now();
        let held = self.state().held(rejected)?;
        let held = match held.map(|held| (held.left(now), held)) {
            Some((_, held)) if !held.is_due(now) => return Ok(held.bearer),
            // However short it holds: it was issued while this call waited for it.
            Some((_, held)) if held.issued_at > asked_at => return Ok(held.bearer),
            Some((Some(left), held)) => Some((left, held.bearer)),
            _ => None,
        };
        let Some((left, bearer)) = held else {
            return self.renew(inner, deadline).await;
        };
        // It holds for a little longer, so its renewal may fail, and must not take all of the call's
        // time. The next one waits a while, even if this one is dropped on its way.
        self.state().postpone(now);
        let deadline = deadline.at_most(transport, left.min(deadline.remaining(transport)) / 2);
        match self.renew(inner, deadline).await {
            Err(error) if self.state().refused.is_none() => {
                trace::token_not_renewed(&error, left);
                self.state().postpone(transport.now());
                Ok(bearer)
            }
            renewed => renewed,
        }
    }

    /// Gets a new grant. Changes nothing when it fails or is dropped on its way, but for a refusal of
    /// the password.
    ///
    /// Boxed, as it is rarely needed and large.
    fn renew<'a>(&'a self, inner: &'a Inner, deadline: Deadline) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(async move {
            let grant = self.grant(inner, deadline).await?;
            let bearer = grant.bearer.clone();
            self.state().grant = Some((grant, inner.transport.now()));
            Ok(bearer)
        })
    }

    async fn grant(&self, inner: &Inner, deadline: Deadline) -> Result<Grant, Error> {
        let transport = &*inner.transport;
        let asked_at = transport.now();
        match &self.source {
            Source::Nobody | Source::Fixed(_) => Err(TokenError::new(TokenErrorKind::Unreadable, None).into()),
            Source::Own(source) => {
                let token = within(transport, deadline.remaining(transport), Pin::new(&mut source.token())).await;
                let token = token.unwrap_or_else(|| Err("it takes too long".into())).map_err(TokenError::of_source)?;
                let grant = Grant::own(&token, asked_at);
                grant.ok_or_else(|| TokenError::new(TokenErrorKind::Unreadable, None).into())
            }
            Source::Password { endpoint, user, password } => {
                let issuer = Issuer { inner, endpoint, deadline };
                let refresh = self.state().grant.as_ref().and_then(|(grant, _)| grant.refresh.clone());
                if let Some(refresh) = refresh
                    && let Some(grant) = issuer.refresh(&refresh).await?
                {
                    return Ok(grant);
                }
                match issuer.log_in(user, password).await? {
                    Ok(grant) => Ok(grant),
                    Err(failure) => {
                        let kind = kind(&failure);
                        if kind == TokenErrorKind::Credentials {
                            self.state().refused = Some(failure.clone());
                        }
                        Err(refused(kind, failure).into())
                    }
                }
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The token that is there, unless it is the one that was `rejected`.
    fn held(&self, rejected: Option<&HeaderValue>) -> Result<Option<Held>, TokenError> {
        if let Some(failure) = &self.refused {
            return Err(refused(TokenErrorKind::Credentials, failure.clone()));
        }
        let grant = self.grant.as_ref().filter(|(grant, _)| rejected != Some(&grant.bearer));
        Ok(grant.map(|(grant, issued_at)| Held {
            bearer: grant.bearer.clone(),
            life: grant.life,
            issued_at: *issued_at,
        }))
    }

    /// Puts the next renewal off, as long as the token holds.
    fn postpone(&mut self, now: Instant) {
        if let Some((Grant { life: Some(life), .. }, _)) = &mut self.grant {
            life.renew_at = (now + RENEW_AGAIN).min(life.ends_at);
        }
    }
}

/// A token that is there.
struct Held {
    bearer: HeaderValue,
    life: Option<Life>,
    issued_at: Instant,
}

impl Held {
    /// Whether it is time to renew it.
    fn is_due(&self, now: Instant) -> bool {
        self.life.is_some_and(|life| now >= life.renew_at)
    }

    /// How long it still holds, if it does.
    fn left(&self, now: Instant) -> Option<Duration> {
        let Some(life) = self.life else { return Some(Duration::MAX) };
        life.ends_at.checked_duration_since(now).filter(|left| !left.is_zero())
    }
}

/// The token operation, asked on behalf of a waiting call.
struct Issuer<'a> {
    inner: &'a Inner,
    endpoint: &'static Endpoint,
    deadline: Deadline,
}

impl Issuer<'_> {
    /// A grant for the refresh token; `None` when it is refused.
    async fn refresh(&self, refresh: &SecretString) -> Result<Option<Grant>, Error> {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh.expose_secret())];
        match self.ask(&fields).await? {
            Ok(grant) => Ok(Some(grant)),
            Err(failure) if rejects(failure.status()) => {
                tracing::debug!(status = failure.status().as_u16(), "refresh token refused, using the password");
                Ok(None)
            }
            Err(failure) => Err(refused(TokenErrorKind::Unreachable, failure).into()),
        }
    }

    /// A grant for the password, or its refusal.
    async fn log_in(&self, user: &str, password: &SecretString) -> Result<Result<Grant, Failure>, Error> {
        let password = password.expose_secret();
        self.ask(&[("grant_type", "password"), ("username", user), ("password", password)]).await
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> Result<Result<Grant, Failure>, Error> {
        let asked_at = self.inner.transport.now();
        let mut exchange = Exchange::for_token(self.inner, self.request(fields)?, self.deadline)?;
        let response = match boxed_run(&mut exchange).await {
            Err(error @ (Error::Transport(_) | Error::Lost(_))) => {
                return Err(TokenError::new(TokenErrorKind::Unreachable, Some(error.into())).into());
            }
            answer => answer?,
        };
        if !is_final(response.status()) {
            return Ok(Err(exchange.failure(response)));
        }
        let grant = Grant::read(response.body(), asked_at);
        grant.map(Ok).ok_or_else(|| TokenError::new(TokenErrorKind::Unreadable, None).into())
    }

    fn request(&self, fields: &[(&str, &str)]) -> Result<Box<Outgoing>, Error> {
        let unusable = |error: &dyn fmt::Display| {
            Error::Configuration(format!("the token operation cannot be called: {error}").into())
        };
        // So large that it never has to move, which would leave a copy behind: an escaped byte takes six.
        let capacity = fields.iter().map(|(name, value)| 6 * (name.len() + value.len() + 1)).sum();
        let body = match self.endpoint.body {
            Encoding::Json => {
                let mut body = Zeroizing::new(Vec::with_capacity(capacity));
                let fields: BTreeMap<_, _> = fields.iter().copied().collect();
                serde_json::to_writer(&mut *body, &fields).map_err(|error| unusable(&error))?;
                Bytes::from_owner(body)
            }
            Encoding::Form | Encoding::None => {
                let mut body = Zeroizing::new(String::with_capacity(capacity));
                encode::push_pairs(&mut body, fields.iter().copied());
                Bytes::from_owner(body)
            }
        };
        let uri = Uri::try_from(self.endpoint.path).map_err(|error| unusable(&error))?;
        Ok(Outgoing::new(self.endpoint, uri, HeaderValue::from_static("application/json"), body))
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

/// The header, in memory that is wiped once nothing holds it any more.
fn bearer(token: &SecretString) -> Option<HeaderValue> {
    const SCHEME: &str = "Bearer ";
    let token = token.expose_secret();
    if token.is_empty() {
        return None;
    }
    let mut text = Zeroizing::new(String::with_capacity(SCHEME.len() + token.len()));
    text.push_str(SCHEME);
    text.push_str(token);
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    header.set_sensitive(true);
    Some(header)
}

fn refused(kind: TokenErrorKind, failure: Failure) -> TokenError {
    TokenError::new(kind, Some(Error::Refused(Box::new(failure)).into()))
}

/// What a refusal of the password means (RFC 6749, 5.2, and the service's own `rpcStatus`).
fn kind(failure: &Failure) -> TokenErrorKind {
    let answer: Option<Value> = serde_json::from_slice(failure.body()).ok();
    let code = answer.as_ref().and_then(|answer| answer.get("error")).and_then(Value::as_str);
    let rpc = failure.rpc().and_then(RpcStatus::name);
    match (failure.status(), code, rpc) {
        (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, ..)
        | (_, Some("invalid_grant"), _)
        // Of what is sent, only the user and the password can be wrong.
        | (StatusCode::BAD_REQUEST, _, Some("INVALID_ARGUMENT" | "PERMISSION_DENIED" | "UNAUTHENTICATED")) => {
            TokenErrorKind::Credentials
        }
        (status, ..) if rejects(status) => TokenErrorKind::Refused,
        _ => TokenErrorKind::Unreachable,
    }
}

/// Whether a status is about what was asked, and not about the moment.
fn rejects(status: StatusCode) -> bool {
    status.is_client_error() && !matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS)
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
