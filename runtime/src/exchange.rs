//! One request until it has an answer: a token, a turn under the rate, attempts and the waits
//! between them.
//!
//! Knows nothing of operations' types and little of pending answers: a request that carries a
//! `response-id` collects one.

use std::borrow::Cow;
use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Method, StatusCode};
use tracing::Instrument;

use crate::client::Inner;
use crate::error::{DeadlineError, Error, Failure, TransportFailure, Waiting};
use crate::limiter::Place;
use crate::origin::Origin;
use crate::outgoing::Outgoing;
use crate::pending::Pending;
use crate::race::within;
use crate::response::is_final;
use crate::retry::{Outcome, Repeat, is_not_executed};
use crate::trace;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// The time of one whole call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    start: Instant,
    limit: Duration,
}

impl Deadline {
    pub(crate) fn new(transport: &dyn Transport, limit: Duration) -> Self {
        Self { start: transport.now(), limit }
    }

    pub(crate) fn remaining(&self, transport: &dyn Transport) -> Duration {
        self.remaining_at(transport.now())
    }

    fn remaining_at(&self, now: Instant) -> Duration {
        self.limit.saturating_sub(now.saturating_duration_since(self.start))
    }

    /// This deadline, or one `limit` from now if that is sooner.
    pub(crate) fn at_most(&self, transport: &dyn Transport, limit: Duration) -> Self {
        if limit < self.remaining(transport) { Self::new(transport, limit) } else { *self }
    }
}

/// What is known of a call when it fails, besides the failure itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    /// How often the request was sent.
    pub attempts: u32,
    /// Whether one of these times it may have been executed.
    pub may_be_executed: bool,
    /// The answer that the service is still preparing.
    pub pending: Option<Box<Pending>>,
}

/// A request being exchanged for an answer.
pub(crate) struct Exchange<'a> {
    inner: &'a Inner,
    origin: Cow<'a, Origin>,
    deadline: Deadline,
    attempts: u32,
    may_be_executed: bool,
    /// Whether a pending answer may be kept for later: not that of the client's own token call, whose
    /// body holds the password.
    keeps_pending: bool,
    pub outgoing: Box<Outgoing>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(inner: &'a Inner, outgoing: Box<Outgoing>, deadline: Deadline) -> Result<Self, Error> {
        let origin = inner.origin(&outgoing)?;
        let may_be_executed = outgoing.is_collecting();
        Ok(Self { inner, origin, deadline, attempts: 0, may_be_executed, keeps_pending: true, outgoing })
    }

    /// The exchange of the client's own token call.
    pub(crate) fn for_token(inner: &'a Inner, outgoing: Box<Outgoing>, deadline: Deadline) -> Result<Self, Error> {
        Ok(Self { keeps_pending: false, ..Self::new(inner, outgoing, deadline)? })
    }

    /// The answer, whatever its status, after the retries that are safe.
    pub(crate) async fn answer(&mut self) -> Result<http::Response<Bytes>, Error> {
        let mut tries = 0;
        let mut rejected = None;
        loop {
            let bearer = self.bearer(rejected.as_ref()).await?;
            let outcome = self.attempt(bearer.clone()).await?;
            if rejected.is_none() && is_unauthorized(&outcome) && self.inner.tokens.renews() && bearer.is_some() {
                rejected = bearer;
                continue;
            }
            let wait = self.inner.retry.wait(self.repeat(), &outcome, tries);
            if let Some(pause) = self.inner.retry.pause(&outcome) {
                self.inner.limiter.pause(self.inner.transport.now(), wait.unwrap_or(pause));
            }
            let Some(wait) = wait else {
                return outcome.map(|response| self.answered(response)).map_err(|error| self.unanswered(error));
            };
            let cause = self.cause(outcome);
            self.pause(wait, Waiting::Retry, Some(cause)).await?;
            tries += 1;
        }
    }

    async fn bearer(&self, rejected: Option<&HeaderValue>) -> Result<Option<HeaderValue>, Error> {
        if self.inner.tokens.are_none() || self.inner.issues_tokens(&self.outgoing.target) {
            return Ok(None);
        }
        if let Some(bearer) = self.inner.tokens.at_hand(&*self.inner.transport, rejected) {
            return Ok(Some(bearer));
        }
        // Boxed, like the wait for a turn: rarely needed and large, it would make every call's future larger.
        let mut renewal = Box::pin(self.inner.tokens.bearer(self.inner, self.deadline, rejected));
        match within(&*self.inner.transport, self.remaining(), renewal.as_mut()).await {
            None => Err(self.late(Waiting::Token, None, None)),
            Some(Err(error @ Error::Deadline(_))) => Err(self.late(Waiting::Token, None, Some(error))),
            Some(Err(Error::Token(error))) => Err(Error::Token(Box::new(error.with(self.progress())))),
            Some(bearer) => bearer.map(Some),
        }
    }

    /// Waits for the request's turn under the rate.
    async fn turn(&self) -> Result<Place<'a>, Error> {
        let Inner { transport, limiter, .. } = self.inner;
        let remaining = self.remaining();
        let mut turn = Box::pin(limiter.admit(&**transport, remaining));
        match within(&**transport, remaining, turn.as_mut()).await {
            Some(Ok(place)) => Ok(place),
            Some(Err(wait)) => Err(self.late(Waiting::Turn, Some(wait), None)),
            None => Err(self.late(Waiting::Turn, None, None)),
        }
    }

    /// Sends the request once, in its turn.
    async fn attempt(&mut self, bearer: Option<HeaderValue>) -> Result<Outcome, Error> {
        let Inner { transport, limiter, settings, .. } = self.inner;
        let now = transport.now();
        let (place, now) = match limiter.at_once(now) {
            Some(place) => (place, now),
            None => (self.turn().await?, transport.now()),
        };
        let request = self.request(bearer)?;
        let remaining = self.deadline.remaining_at(now);
        if remaining.is_zero() {
            return Err(self.late(Waiting::Turn, None, None));
        }
        let limit = remaining.min(settings.attempt_timeout);
        let span = trace::attempt(&self.outgoing, &self.origin, self.attempts);
        let before = std::mem::replace(&mut self.may_be_executed, true);
        self.attempts += 1;
        let mut sending = transport.send(request, settings.max_response_bytes);
        let outcome = match within(&**transport, limit, Pin::new(&mut sending)).instrument(span.clone()).await {
            Some(outcome) => outcome,
            None if limit == remaining => {
                let error = self.late(Waiting::Answer, None, None);
                trace::failed(&span, trace::kind(&error));
                return Err(error);
            }
            None => Err(TransportError::new(TransportErrorKind::TimedOut, format!("{limit:?}"))),
        };
        if outcome.is_ok() {
            place.answered(&**transport);
        }
        if is_not_executed(&outcome) {
            self.may_be_executed = before;
        }
        trace::outcome(&span, &outcome);
        Ok(outcome)
    }

    /// The request as it goes over the wire.
    fn request(&self, bearer: Option<HeaderValue>) -> Result<http::Request<Bytes>, Error> {
        let mut request = self.outgoing.request(self.inner.address(&self.origin, &self.outgoing)?);
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, self.inner.settings.user_agent.clone());
        if let Some(bearer) = bearer {
            headers.insert(AUTHORIZATION, bearer);
        }
        Ok(request)
    }

    fn repeat(&self) -> Repeat {
        match self.outgoing.method {
            Method::GET | Method::PUT | Method::DELETE => Repeat::Idempotent,
            // A token that got lost on its way harms nobody.
            _ if self.inner.issues_tokens(&self.outgoing.target) => Repeat::Idempotent,
            _ if self.outgoing.is_collecting() => Repeat::Collecting,
            _ => Repeat::Once,
        }
    }

    /// Why the request is to be sent again. After a 504 that is the request without the answer it collected.
    fn cause(&mut self, outcome: Outcome) -> Error {
        match outcome {
            Ok(response) => {
                let status = response.status();
                let cause = Error::Refused(Box::new(self.failure(response)));
                if status == StatusCode::GATEWAY_TIMEOUT {
                    self.outgoing.ask_anew();
                }
                cause
            }
            Err(error) => self.unanswered(error),
        }
    }

    /// Waits before it asks for a pending answer once more.
    pub(crate) async fn pause_between_polls(&self, polls: u32) -> Result<(), Error> {
        self.pause(self.inner.poll.step(polls), Waiting::Pending, None).await
    }

    /// Waits, unless that would pass the deadline.
    async fn pause(&self, wait: Duration, waiting: Waiting, cause: Option<Error>) -> Result<(), Error> {
        if wait >= self.remaining() {
            return Err(self.late(waiting, Some(wait), cause));
        }
        trace::waiting(wait, waiting);
        self.inner.transport.sleep(wait).await;
        Ok(())
    }

    fn remaining(&self) -> Duration {
        self.deadline.remaining(&*self.inner.transport)
    }

    /// The refusal that `response` is.
    pub(crate) fn failure(&self, response: http::Response<Bytes>) -> Failure {
        Failure::new(self.outgoing.line(), self.outgoing.target.endpoint, self.answered(response))
    }

    /// The pending answer that the request collects.
    pub(crate) fn pending(&self) -> Option<Pending> {
        if self.keeps_pending { Pending::new(&self.outgoing, Some(&self.inner.deployment)) } else { None }
    }

    fn progress(&self) -> Progress {
        let Self { attempts, may_be_executed, .. } = *self;
        Progress { attempts, may_be_executed, pending: self.pending().map(Box::new) }
    }

    /// The answer, with what a failure should know if it is one.
    fn answered(&self, mut response: http::Response<Bytes>) -> http::Response<Bytes> {
        if !is_final(response.status()) {
            response.extensions_mut().insert(self.progress());
        }
        response
    }

    fn unanswered(&self, error: TransportError) -> Error {
        Error::Transport(Box::new(TransportFailure::new(self.outgoing.line(), self.progress(), error)))
    }

    fn late(&self, waiting: Waiting, wait: Option<Duration>, cause: Option<Error>) -> Error {
        Error::Deadline(Box::new(DeadlineError {
            line: self.outgoing.line(),
            limit: self.deadline.limit,
            waiting,
            wait,
            cause,
            progress: self.progress(),
        }))
    }
}

fn is_unauthorized(outcome: &Outcome) -> bool {
    matches!(outcome, Ok(response) if response.status() == StatusCode::UNAUTHORIZED)
}
