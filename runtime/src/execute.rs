//! The one way from a request to its answer, the same for every operation.

use std::pin::pin;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use tracing::{Instrument, Span};

use crate::client::Inner;
use crate::error::Error;
use crate::exchange::{Deadline, Exchange};
use crate::outgoing::Outgoing;
use crate::response::RESPONSE_ID;
use crate::trace;
use crate::transport::BoxFuture;

/// What to do when the answer is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    /// Ask again until it is.
    ToTheEnd,
    /// Give it up as [`Error::NotReady`].
    Once,
}

/// An answer, whatever its status, and the span of its call, which covers the reading too.
pub(crate) struct Answered {
    pub span: Span,
    pub response: http::Response<Bytes>,
}

impl From<http::Response<Bytes>> for Answered {
    /// An answer to a request that somebody else sent.
    fn from(response: http::Response<Bytes>) -> Self {
        Self { span: Span::none(), response }
    }
}

/// Sends a request and gives its answer: tokens, rate, retries and 202 are seen to.
pub(crate) async fn execute(inner: &Inner, outgoing: Box<Outgoing>, follow: Follow) -> Result<Answered, Error> {
    let span = trace::call(&outgoing);
    let deadline = Deadline::new(&*inner.transport, inner.settings.timeout);
    let result = match Exchange::new(inner, outgoing, deadline) {
        Ok(mut exchange) => {
            // Pinned first: the span wraps a reference, not a large future.
            let run = pin!(run(&mut exchange, follow));
            run.instrument(span.clone()).await
        }
        Err(error) => Err(error),
    };
    trace::result(&span, &result);
    Ok(Answered { span, response: result? })
}

/// Exchanges a request for its answer, to the end of a pending one if `follow` says so.
async fn run(exchange: &mut Exchange<'_>, follow: Follow) -> Result<http::Response<Bytes>, Error> {
    let mut polls = 0;
    loop {
        let response = exchange.answer().await?;
        match judge(&mut exchange.outgoing, &response) {
            Verdict::Final => return Ok(response),
            Verdict::Lost => return Err(Error::Lost(Box::new(exchange.failure(response)))),
            Verdict::Pending => {
                if let (Follow::Once, Some(pending)) = (follow, exchange.pending()) {
                    return Err(Error::NotReady(Box::new(pending)));
                }
                exchange.pause_between_polls(polls).await?;
                polls += 1;
            }
        }
    }
}

/// [`run`] behind a pointer, for the token call, which another call waits for within its own.
pub(crate) fn boxed_run<'a>(exchange: &'a mut Exchange<'_>) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
    Box::pin(run(exchange, Follow::ToTheEnd))
}

/// What an answer is to its request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The answer, whatever its status.
    Final,
    /// The service is still preparing the answer, which the request collects from now on.
    Pending,
    /// The answer that the request collects is gone.
    Lost,
}

/// Judges an answer to `outgoing`.
pub(crate) fn judge(outgoing: &mut Outgoing, response: &http::Response<Bytes>) -> Verdict {
    match response.status() {
        StatusCode::ACCEPTED => {
            if let Some(id) = response_id(response.headers()) {
                outgoing.collect(id);
            }
            // Without an id, the one that the request carries still holds.
            if outgoing.is_collecting() { Verdict::Pending } else { Verdict::Final }
        }
        StatusCode::NOT_FOUND | StatusCode::GATEWAY_TIMEOUT if outgoing.is_collecting() => Verdict::Lost,
        _ => Verdict::Final,
    }
}

/// The id under which an answer that is not ready can be collected. An empty one is none: the request
/// that carries it would be executed once more.
fn response_id(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.get(RESPONSE_ID).filter(|id| id.to_str().is_ok_and(|id| !id.trim().is_empty()))
}
