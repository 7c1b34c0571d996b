//! The access token of a client: which token a call uses, and when it is renewed.
//!
//! It is independent of HTTP: tokens come from an [`IssueToken`]. One renewal runs at a time, and all
//! calls that wait for it share its outcome ([`Renewal`]).
//!
//! | The token | Renewal | A call |
//! |---|---|---|
//! | is valid | | uses it |
//! | is valid and due for renewal | none runs | renews it; uses the old one if that fails or takes too long |
//! | is valid and due for renewal | one runs, or failed recently | uses it |
//! | is absent, expired or rejected | none runs | renews it and waits |
//! | is absent, expired or rejected | one runs | waits for it |
//! | is absent, expired or rejected | failed recently | fails with that failure |
//! | is absent, expired or rejected | the issuer rejected the password | fails with that rejection |

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::SecretString;

use super::deadline::Deadline;
use super::renewal::Renewal;
use super::timeout::with_timeout;
use super::trace;
use crate::error::{TokenCause, TokenErrorKind, TokenFailure};
use crate::future::BoxFuture;
use crate::transport::Transport;

/// The pause after a failed renewal. It doubles with each further failure.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Issues tokens.
pub(crate) trait IssueToken: Send + Sync {
    /// Requests a token. The future must not own the owner of the issuer.
    fn issue(&self, grant: Grant, deadline: Deadline) -> BoxFuture<'static, TokenReply>;
}

/// The grant of a token request.
pub(crate) enum Grant {
    /// The credentials.
    Password,
    /// The refresh token that came with the last token.
    Refresh(SecretString),
}

/// The result of a token request.
pub(crate) enum TokenReply {
    Issued(Token),
    /// The issuer rejected the grant. Sending it again does not help, and can do harm.
    Refused(TokenFailure),
    /// Any other failure, which may be temporary.
    Failed(TokenFailure),
}

/// An issued token.
pub(crate) struct Token {
    pub header: HeaderValue,
    pub refresh: Option<SecretString>,
    pub life: Option<Life>,
}

/// The lifetime of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Life {
    pub renew_at: Instant,
    pub ends_at: Instant,
}

impl Life {
    /// The lifetime of a token that was requested at `start`; `None` if it never ends. The renewal is due
    /// a tenth of the lifetime before its end, but at most one minute before.
    pub(crate) fn new(start: Instant, length: Duration) -> Option<Self> {
        let margin = (length / 10).min(Duration::from_secs(60));
        let renew_at = start.checked_add(length.saturating_sub(margin))?;
        Some(Self { renew_at, ends_at: start.checked_add(length)? })
    }
}

/// The `authorization` header of a request.
#[derive(Clone, Debug)]
pub(crate) struct Bearer {
    pub header: HeaderValue,
    /// The number of the token, in the order of the renewals.
    pub generation: u64,
}

/// The reason why a call gets no token.
pub(crate) enum NoToken {
    /// The call's time limit has ended.
    Late,
    Failed(TokenFailure),
}

/// The tokens of one client.
pub(crate) struct Tokens {
    source: TokenOrigin,
    state: Mutex<State>,
}

/// The origin of tokens.
pub(crate) enum TokenOrigin {
    /// Calls are sent without a token.
    None,
    /// The program provided one token.
    Fixed(HeaderValue),
    Issued(Arc<dyn IssueToken>),
}

type Outcome = Result<Arc<Token>, TokenFailure>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// The generation of the last renewal that was started.
    last: u64,
    renewal: Option<Started>,
    /// The failure of the last renewal, until one succeeds.
    failed: Option<Failed>,
    /// The rejection of the password. It is final, because sending it again could lock the account.
    refused: Option<TokenFailure>,
}

/// A renewal that failed. If the refresh token was refused, but not in the way of an issuer, the next
/// renewal uses the credentials. Otherwise a server that rejects refresh tokens in an unknown way would
/// make all later calls fail.
struct Failed {
    failure: TokenFailure,
    pause: Duration,
    /// The end of the pause.
    until: Instant,
}

/// The current token.
struct Held {
    token: Arc<Token>,
    generation: u64,
    /// When the next renewal is due; `None` if the token never expires.
    renew_at: Option<Instant>,
}

/// A renewal that was started. It ends when no call waits for it any more.
struct Started {
    renewal: Weak<Renewal<Outcome>>,
    ends_at: Option<Instant>,
}

/// What a call does to get a token.
enum Decision {
    Use(Bearer),
    Fail(TokenFailure),
    Wait(Wait),
}

struct Wait {
    renewal: Arc<Renewal<Outcome>>,
    generation: u64,
    /// The token to use if the renewal does not succeed in time, and its remaining lifetime.
    fallback: Option<(Bearer, Duration)>,
    /// Whether another call started the renewal.
    is_shared: bool,
}

impl Tokens {
    pub(crate) fn new(source: TokenOrigin) -> Self {
        Self { source, state: Mutex::default() }
    }

    /// Whether a rejected token can be replaced.
    pub(crate) fn can_renew(&self) -> bool {
        matches!(self.source, TokenOrigin::Issued(_))
    }

    /// The token to send; `None` if calls are sent without one. `rejected` is the generation of the token
    /// that the server has just rejected. `limit` is the time limit of a renewal, which can be longer than the
    /// remaining time of this call.
    pub(crate) async fn bearer(
        &self,
        transport: &dyn Transport,
        deadline: Deadline,
        limit: Duration,
        rejected: Option<u64>,
    ) -> Result<Option<Bearer>, NoToken> {
        let issuer = match &self.source {
            TokenOrigin::None => return Ok(None),
            TokenOrigin::Fixed(header) => return Ok(Some(Bearer { header: header.clone(), generation: 0 })),
            TokenOrigin::Issued(issuer) => issuer,
        };
        let now = transport.now();
        let decision = self.state().decide(now, rejected, issuer, limit);
        match decision {
            Decision::Use(bearer) => Ok(Some(bearer)),
            Decision::Fail(failure) => Err(NoToken::Failed(failure)),
            // Boxed, because it is rarely needed and would enlarge the future of every call.
            Decision::Wait(wait) => Box::pin(self.wait(transport, deadline.remaining(now), wait)).await.map(Some),
        }
    }

    /// The current token if it is newer than this one, or else this one.
    pub(crate) fn newest(&self, bearer: Bearer) -> Bearer {
        let state = self.state();
        let newer = state.held.as_ref().filter(|held| held.generation > bearer.generation);
        newer.map_or(bearer, Held::bearer)
    }

    async fn wait(&self, transport: &dyn Transport, remaining: Duration, wait: Wait) -> Result<Bearer, NoToken> {
        let Wait { renewal, generation, fallback, is_shared } = wait;
        if is_shared {
            trace::waiting_for_token();
        }
        let limit = fallback.as_ref().map_or(remaining, |(_, left)| remaining.min(*left) / 2);
        let outcome = pin!(renewal.outcome(|outcome| self.state().settle(transport.now(), generation, outcome)));
        let failure = match with_timeout(transport, limit, outcome).await {
            Some(Some(Ok(token))) => return Ok(Bearer { header: token.header.clone(), generation }),
            Some(Some(Err(failure))) => Some(failure),
            Some(None) => Some(TokenFailure::new(TokenErrorKind::Source, TokenCause::Reason("it panicked".into()))),
            None => None,
        };
        let Some((bearer, left)) = fallback else {
            return Err(failure.map_or(NoToken::Late, NoToken::Failed));
        };
        trace::token_not_renewed(failure.as_ref(), left);
        self.state().postpone(transport.now());
        Ok(bearer)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn decide(
        &mut self,
        now: Instant,
        rejected: Option<u64>,
        issuer: &Arc<dyn IssueToken>,
        limit: Duration,
    ) -> Decision {
        let held = self.held.as_ref().filter(|held| rejected != Some(held.generation));
        let valid = held.and_then(|held| Some((held.bearer(), held.left(now)?)));
        let is_due = held.is_none_or(|held| held.is_due(now));
        let running = self.running(now);
        let failure = self.refused.clone().or_else(|| self.failed.as_ref()?.at(now));
        match (valid, running, failure) {
            (Some((bearer, _)), running, failure) if !is_due || running.is_some() || failure.is_some() => {
                Decision::Use(bearer)
            }
            (_, _, Some(failure)) => Decision::Fail(failure),
            (fallback, Some(renewal), None) => {
                Decision::Wait(Wait { renewal, generation: self.last, fallback, is_shared: true })
            }
            (fallback, None, None) => {
                let limit = fallback.as_ref().map_or(limit, |(_, left)| limit.min(*left / 2));
                let renewal = self.start(now, issuer.clone(), limit);
                Decision::Wait(Wait { renewal, generation: self.last, fallback, is_shared: false })
            }
        }
    }

    /// The running renewal, unless its time limit has ended because it was not polled.
    fn running(&self, now: Instant) -> Option<Arc<Renewal<Outcome>>> {
        let started = self.renewal.as_ref()?;
        let is_in_time = started.ends_at.is_none_or(|ends_at| now < ends_at);
        started.renewal.upgrade().filter(|_| is_in_time)
    }

    fn start(&mut self, now: Instant, issuer: Arc<dyn IssueToken>, limit: Duration) -> Arc<Renewal<Outcome>> {
        let is_refused = self.failed.as_ref().is_some_and(|failed| failed.failure.kind == TokenErrorKind::Refused);
        let refresh = self.held.as_ref().filter(|_| !is_refused).and_then(|held| held.token.refresh.clone());
        let renewal = Arc::new(Renewal::new(Box::pin(renew(issuer, refresh, Deadline::new(now, limit)))));
        self.last += 1;
        // The next one does not start immediately, even if this one is dropped before its end.
        self.postpone(now);
        self.renewal = Some(Started { renewal: Arc::downgrade(&renewal), ends_at: now.checked_add(limit) });
        renewal
    }

    /// Postpones the next renewal of a token that is still valid.
    fn postpone(&mut self, now: Instant) {
        if let Some(held) = &mut self.held {
            held.renew_at = held.renew_at.map(|_| now + FIRST_PAUSE);
        }
    }

    /// Applies the outcome of a renewal.
    fn settle(&mut self, now: Instant, generation: u64, outcome: &Outcome) {
        let is_last = generation == self.last;
        if is_last {
            self.renewal = None;
        }
        match outcome {
            Ok(token) if self.held.as_ref().is_none_or(|held| held.generation < generation) => {
                let renew_at = token.life.map(|life| life.renew_at);
                self.held = Some(Held { token: token.clone(), generation, renew_at });
                self.failed = None;
            }
            Err(failure) if failure.kind == TokenErrorKind::Credentials => self.refused = Some(failure.clone()),
            // The failure of a renewal that was replaced does not affect the running one.
            Err(failure) if is_last => {
                let pause = self.failed.as_ref().map_or(FIRST_PAUSE, |failed| failed.pause * 2);
                let pause = pause.max(failure.retry_after().unwrap_or_default()).min(LONGEST_PAUSE);
                self.failed = Some(Failed { failure: failure.clone(), pause, until: now + pause });
            }
            Ok(_) | Err(_) => {}
        }
    }
}

impl Failed {
    /// The failure, during the pause after it.
    fn at(&self, now: Instant) -> Option<TokenFailure> {
        let rest = self.until.checked_duration_since(now).filter(|rest| !rest.is_zero())?;
        Some(self.failure.clone().with_retry_after(rest))
    }
}

impl Held {
    fn bearer(&self) -> Bearer {
        Bearer { header: self.token.header.clone(), generation: self.generation }
    }

    /// Whether a renewal is due.
    fn is_due(&self, now: Instant) -> bool {
        self.renew_at.is_some_and(|renew_at| now >= renew_at)
    }

    /// The remaining lifetime; `None` if the token has expired.
    fn left(&self, now: Instant) -> Option<Duration> {
        let Some(life) = self.token.life else { return Some(Duration::MAX) };
        life.ends_at.checked_duration_since(now).filter(|left| !left.is_zero())
    }
}

/// Requests a token with the refresh token, if there is one, or else with the credentials.
async fn renew(issuer: Arc<dyn IssueToken>, refresh: Option<SecretString>, deadline: Deadline) -> Outcome {
    if let Some(refresh) = refresh {
        match issuer.issue(Grant::Refresh(refresh), deadline).await {
            TokenReply::Issued(token) => return Ok(Arc::new(token)),
            TokenReply::Failed(failure) => return Err(failure),
            TokenReply::Refused(failure) => trace::refresh_token_rejected(&failure),
        }
    }
    match issuer.issue(Grant::Password, deadline).await {
        TokenReply::Issued(token) => Ok(Arc::new(token)),
        TokenReply::Refused(failure) | TokenReply::Failed(failure) => Err(failure),
    }
}

#[cfg(test)]
mod tests;
