//! The entry points of the engine: the client calls them with a request.

use std::pin::pin;
use std::sync::Arc;

use tracing::{Instrument, Span};

use super::attempts::Attempts;
use super::deadline::Deadline;
use super::overrides::Overrides;
use super::poll::{self, Step};
use super::rest::Rest;
use super::sender::Sender;
use super::token_call::token_origin;
use super::tokens::Tokens;
use super::trace;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::wire::{Pending, PreparedRequest, Received, Reply};

/// Sends the requests of one client and its clones.
pub(crate) struct Engine {
    pub sender: Arc<Sender>,
    tokens: Tokens,
}

/// The result of a request that was sent once.
pub(crate) enum Polled {
    Reply(Box<Reply>),
    Pending(Pending),
}

impl Engine {
    /// Creates the engine. The error is the reason why the client can have no tokens.
    pub(crate) fn new(sender: Sender, credentials: Credentials) -> Result<Self, &'static str> {
        let sender = Arc::new(sender);
        let tokens = Tokens::new(token_origin(credentials, &sender)?);
        Ok(Self { sender, tokens })
    }

    /// Sends a request and polls until its response is ready.
    pub(crate) async fn send(
        &self,
        request: Box<PreparedRequest>,
        overrides: Option<&Overrides>,
    ) -> Result<Reply, Error> {
        let span = trace::call(&request);
        let mut attempts = self.attempts(request, overrides, &span)?;
        let response = ready(&mut attempts, &span).await?;
        Ok(self.reply(span, attempts, response))
    }

    /// Sends a request like [`send`](Self::send), but reads only the opening of the result.
    pub(crate) async fn download(
        &self,
        request: Box<PreparedRequest>,
        overrides: Option<&Overrides>,
    ) -> Result<(Reply, Rest), Error> {
        let span = trace::call(&request);
        let mut attempts = self.attempts(request, overrides, &span)?.download();
        let response = ready(&mut attempts, &span).await?;
        let rest = attempts.rest(self.sender.clone(), response.body.len());
        Ok((self.reply(span, attempts, response), rest))
    }

    /// Sends a request once, and does not wait if the server is still preparing the response. It does wait
    /// for the response to a token request, which must not be stored because its body contains the
    /// password.
    pub(crate) async fn send_once(
        &self,
        request: Box<PreparedRequest>,
        overrides: Option<&Overrides>,
    ) -> Result<Polled, Error> {
        let span = trace::call(&request);
        let mut attempts = self.attempts(request, overrides, &span)?;
        let mut polls = 0;
        loop {
            let step = pin!(poll::once(&mut attempts)).instrument(span.clone()).await;
            match step.inspect_err(|error| trace::error(&span, error))? {
                Step::Final(received) => return Ok(Polled::Reply(Box::new(self.reply(span, attempts, received)))),
                Step::Pending(received) => {
                    if let Some(pending) = attempts.pending() {
                        trace::response(&span, &received, &self.sender.secrets);
                        return Ok(Polled::Pending(pending));
                    }
                    let pause = attempts.pause_between_polls(polls).await;
                    pause.inspect_err(|error| trace::error(&span, error))?;
                }
            }
            polls += 1;
        }
    }

    fn attempts<'a>(
        &'a self,
        request: Box<PreparedRequest>,
        overrides: Option<&'a Overrides>,
        span: &Span,
    ) -> Result<Attempts<'a>, Error> {
        let timeout = overrides.and_then(|overrides| overrides.timeout).unwrap_or(self.sender.settings.timeout);
        let deadline = Deadline::new(self.sender.transport.now(), timeout);
        let attempts = Attempts::new(&self.sender, Some(&self.tokens), request, deadline);
        let attempts = attempts.and_then(|attempts| attempts.with(overrides));
        attempts.inspect_err(|error| trace::error(span, error))
    }

    fn reply(&self, span: Span, attempts: Attempts<'_>, received: Received) -> Reply {
        trace::response(&span, &received, &self.sender.secrets);
        Reply {
            span,
            operation: attempts.request.operation.info.clone(),
            progress: attempts.into_progress(),
            reading: self.sender.settings.reading(),
            received,
        }
    }
}

/// The final response, whatever its status.
async fn ready(attempts: &mut Attempts<'_>, span: &Span) -> Result<Received, Error> {
    // Pinned here, so that the span wraps a reference and not a large future.
    let response = pin!(poll::until_ready(attempts)).instrument(span.clone()).await;
    response.inspect_err(|error| trace::error(span, error))
}
