//! Sends one request until it has a response: gets a token and a permit of the rate limit, makes attempts, and
//! waits between them.
//!
//! It is independent of the types of operations. It knows only one thing about pending responses: a request
//! with a `response-id` collects one.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Method, StatusCode, Uri};
use tracing::Instrument;

use super::deadline::Deadline;
use super::overrides::Overrides;
use super::rate_limit::Permit;
use super::receive::{Extent, Outcome, receive};
use super::rest::Rest;
use super::retry::{Repeat, is_not_executed, retry_after, spread};
use super::sender::{Address, Sender};
use super::tokens::{Bearer, NoToken, Tokens};
use super::trace;
use crate::error::{Error, RpcStatus, WaitReason};
use crate::transport::{Body, TransportError, TransportErrorKind};
use crate::wire::{Pending, PreparedRequest, Progress, Received, RequestLine};

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    sender: &'a Sender,
    /// `None` for a token request, which needs no token.
    tokens: Option<&'a Tokens>,
    overrides: Option<&'a Overrides>,
    address: Address<'a>,
    deadline: Deadline,
    pub request: Box<PreparedRequest>,
    /// How many times the request was sent.
    sent: u32,
    may_be_executed: bool,
    /// Whether only the opening of the result is read.
    is_download: bool,
    /// The rest of the body after the opening.
    rest: Option<Body>,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(
        sender: &'a Sender,
        tokens: Option<&'a Tokens>,
        request: Box<PreparedRequest>,
        deadline: Deadline,
    ) -> Result<Self, Error> {
        let address = sender.address(&request)?;
        let tokens = tokens.filter(|_| !sender.issues_tokens(&request.operation));
        let may_be_executed = request.is_collecting();
        let (is_download, rest) = (false, None);
        Ok(Self {
            sender,
            tokens,
            overrides: None,
            address,
            deadline,
            request,
            sent: 0,
            may_be_executed,
            is_download,
            rest,
        })
    }

    /// Applies the options of this call. Fails if they cannot be sent.
    pub(crate) fn with(self, overrides: Option<&'a Overrides>) -> Result<Self, Error> {
        match overrides.filter(|overrides| !overrides.problems.is_empty()) {
            Some(Overrides { problems, .. }) => Err(self.sender.invalid(&self.request, problems.join("; "))),
            None => Ok(Self { overrides, ..self }),
        }
    }

    /// Reads only the opening of the result. [`rest`](Self::rest) returns the rest.
    pub(crate) fn download(self) -> Self {
        Self { is_download: true, ..self }
    }

    /// The rest of the last response after its opening.
    pub(crate) fn rest(&mut self, sender: Arc<Sender>, opening: usize) -> Rest {
        Rest::new(sender, self.deadline, self.rest.take(), opening)
    }

    /// Returns the response, whatever its status, after all safe retries.
    ///
    /// After a 404, the same request is sent to the next path that the operation may have on the server. If
    /// all respond with 404, the result is the first response.
    pub(crate) async fn run(&mut self) -> Result<Received, Error> {
        let mut first: Option<Box<(Uri, Received)>> = None;
        loop {
            let received = self.run_at_address().await?;
            self.sender.learn(&self.address, &received);
            if received.status() != StatusCode::NOT_FOUND {
                // From now on, a 404 means that a pending response is lost.
                self.address.others.clear();
                return Ok(received);
            }
            let Some(address) = self.address.advance() else {
                let Some(first) = first else { return Ok(received) };
                let (address, response) = *first;
                self.address.uri = address;
                return Ok(response);
            };
            first.get_or_insert(Box::new((address, received)));
        }
    }

    /// The response at the current address, after all safe retries.
    async fn run_at_address(&mut self) -> Result<Received, Error> {
        let mut retry = self.sender.settings.retry;
        if self.overrides.is_some_and(|overrides| overrides.no_retries) {
            retry.retries = 0;
        }
        let (mut tries, mut rejected) = (0, None);
        loop {
            let bearer = self.bearer(rejected).await?;
            let permit = self.permit().await?;
            // Another call may have renewed the token while this one waited for its permit.
            let bearer = match (bearer, self.tokens) {
                (Some(bearer), Some(tokens)) => Some(tokens.newest(bearer)),
                (bearer, _) => bearer,
            };
            let outcome = self.send_once(permit, bearer.as_ref()).await?;
            if rejected.is_none() && is_token_rejected(&outcome) && self.tokens.is_some_and(Tokens::can_renew) {
                rejected = bearer.map(|bearer| bearer.generation);
                continue;
            }
            let wait = retry.wait(self.repeat(), &outcome, tries);
            if let Some(pause) = retry.pause(&outcome, wait) {
                self.sender.limiter.pause(self.sender.transport.now(), pause);
            }
            let Some(wait) = wait else {
                return match outcome {
                    Outcome::Received(received) => Ok(received),
                    Outcome::Failed { error, received } => Err(self.transport_error(error, received)),
                };
            };
            // With a rate limit, the calls are spread anyway.
            let wait = match retry_after(&outcome) {
                Some(asked) if wait == asked && !self.sender.limiter.has_limit() => spread(asked, self.remaining()),
                _ => wait,
            };
            let cause = self.cause(outcome);
            self.pause(wait, WaitReason::Retry, Some(cause)).await?;
            tries += 1;
        }
    }

    async fn bearer(&self, rejected: Option<u64>) -> Result<Option<Bearer>, Error> {
        let Some(tokens) = self.tokens else { return Ok(None) };
        let Sender { transport, settings, .. } = self.sender;
        let bearer = tokens.bearer(&**transport, self.deadline, settings.timeout, rejected).await;
        bearer.map_err(|error| match error {
            NoToken::Late => self.late(WaitReason::Token, None, None),
            NoToken::Failed(failure) => Error::token(self.progress(), failure),
        })
    }

    /// Sends the request once, in the same poll in which it got its permit.
    async fn send_once(&mut self, permit: Permit<'a>, bearer: Option<&Bearer>) -> Result<Outcome, Error> {
        let Sender { transport, settings, .. } = self.sender;
        let request = self.to_http(bearer);
        let remaining = self.remaining();
        let limit = remaining.min(settings.attempt_timeout);
        let template = self.address.path.map_or(&*self.request.operation.template, |(_, path)| path);
        let span = trace::attempt(&self.request.method, template, &self.address.origin, self.sent);
        let before = std::mem::replace(&mut self.may_be_executed, true);
        self.sent += 1;
        // Boxed, to keep the future of every call small.
        let extent = if self.is_download { Extent::Opening(&mut self.rest) } else { Extent::Whole };
        let receiving = Box::pin(receive(&**transport, request, limit, settings.max_response_bytes, extent));
        let outcome = receiving.instrument(span.clone()).await;
        if let Outcome::Received(_) | Outcome::Failed { received: Some(_), .. } = outcome {
            permit.answered(transport.now());
        }
        if is_not_executed(&outcome) {
            self.may_be_executed = before;
        }
        match outcome {
            Outcome::Failed { error, received }
                // A transport can have its own limit, which may be shorter.
                if error.kind() == TransportErrorKind::TimedOut && limit == remaining && self.remaining().is_zero() =>
            {
                let error = match received {
                    Some(received) => {
                        let error = Error::deadline_within(self.progress(), self.deadline.limit, received);
                        error.redact(&self.sender.secrets)
                    }
                    None => self.late(WaitReason::Response, None, None),
                };
                trace::error(&span, &error);
                Err(error)
            }
            outcome => {
                trace::outcome(&span, &outcome, &self.sender.secrets);
                Ok(outcome)
            }
        }
    }

    async fn permit(&self) -> Result<Permit<'a>, Error> {
        let Sender { transport, limiter, .. } = self.sender;
        let permit = limiter.acquire(&**transport, self.remaining()).await;
        permit.map_err(|wait| self.late(WaitReason::RateLimit, wait, None))
    }

    fn to_http(&self, bearer: Option<&Bearer>) -> http::Request<Bytes> {
        let mut request = self.request.to_http(self.address.uri.clone());
        let headers = request.headers_mut();
        self.sender.settings.headers.add_to(headers);
        if let Some(overrides) = self.overrides {
            overrides.headers.add_to(headers);
        }
        // A setting of the call is closer to the program's intention than one for all calls.
        self.request.add_parameters(headers);
        headers.insert(USER_AGENT, self.sender.settings.user_agent.clone());
        if let Some(Bearer { header, .. }) = bearer {
            headers.insert(AUTHORIZATION, HeaderValue::clone(header));
        }
        request
    }

    fn repeat(&self) -> Repeat {
        match self.request.method {
            Method::GET | Method::PUT | Method::DELETE => Repeat::Idempotent,
            // Requesting a token twice is harmless.
            _ if self.sender.issues_tokens(&self.request.operation) => Repeat::Idempotent,
            _ if self.request.is_collecting() => Repeat::Collecting,
            _ => Repeat::Unsafe,
        }
    }

    /// The error that causes a retry. After a 504, the request no longer collects the pending response.
    fn cause(&mut self, outcome: Outcome) -> Error {
        match outcome {
            Outcome::Received(received) => {
                let status = received.status();
                let cause = self.status_error(received);
                if status == StatusCode::GATEWAY_TIMEOUT {
                    self.request.clear_response_id();
                }
                cause
            }
            Outcome::Failed { error, received } => self.transport_error(error, received),
        }
    }

    /// Waits before the next poll for a pending response.
    pub(crate) async fn pause_between_polls(&self, polls: u32) -> Result<(), Error> {
        self.pause(self.sender.settings.polling.step(polls), WaitReason::Pending, None).await
    }

    /// Waits, or fails if the wait would exceed the time limit of the call.
    async fn pause(&self, wait: Duration, reason: WaitReason, cause: Option<Error>) -> Result<(), Error> {
        if wait >= self.remaining() {
            return Err(self.late(reason, Some(wait), cause));
        }
        trace::waiting(wait, reason);
        self.sender.transport.sleep(wait).await;
        Ok(())
    }

    fn remaining(&self) -> Duration {
        self.deadline.remaining(self.sender.transport.now())
    }

    /// The error for a response.
    pub(crate) fn status_error(&self, received: Received) -> Error {
        let error = Error::status_error(self.progress(), received, self.request.operation.info.as_deref());
        error.redact(&self.sender.secrets)
    }

    /// The error for a pending response that no longer exists.
    pub(crate) fn pending_lost(&self, received: Received) -> Error {
        let error = Error::pending_lost(self.progress(), received);
        error.redact(&self.sender.secrets)
    }

    fn transport_error(&self, error: TransportError, received: Option<Received>) -> Error {
        Error::transport(self.progress(), error, received).redact(&self.sender.secrets)
    }

    /// The progress of the call, for an error.
    pub(crate) fn progress(&self) -> Progress {
        Progress {
            request: RequestLine::new(self.request.method.clone(), self.address.uri.clone()),
            attempts: self.sent,
            may_be_executed: self.may_be_executed,
            pending: self.pending().map(Box::new),
        }
    }

    /// The progress at the end of the call.
    pub(crate) fn into_progress(self) -> Progress {
        let pending = self.pending().map(Box::new);
        let request = RequestLine::new(self.request.method, self.address.uri);
        Progress { request, attempts: self.sent, may_be_executed: self.may_be_executed, pending }
    }

    /// The pending response that the request collects. `None` for a token request, because its body contains
    /// the password.
    pub(crate) fn pending(&self) -> Option<Pending> {
        let may_be_stored = !self.sender.issues_tokens(&self.request.operation);
        may_be_stored.then(|| Pending::new(&self.request, &self.sender.pending_origin))?
    }

    fn late(&self, reason: WaitReason, wait: Option<Duration>, cause: Option<Error>) -> Error {
        Error::deadline(self.progress(), reason, self.deadline.limit, wait, cause)
    }
}

/// Whether the server rejected the token: with 401, or with 403 and the gRPC code `UNAUTHENTICATED`.
fn is_token_rejected(outcome: &Outcome) -> bool {
    const UNAUTHENTICATED: i32 = 16;
    let Outcome::Received(received) = outcome else { return false };
    match received.status() {
        StatusCode::UNAUTHORIZED => true,
        StatusCode::FORBIDDEN => RpcStatus::from_body(&received.body).is_some_and(|rpc| rpc.code() == UNAUTHENTICATED),
        _ => false,
    }
}
