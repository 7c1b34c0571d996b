//! The one way from a request to its answer, the same for every operation.

use std::pin::pin;

use bytes::Bytes;
use http::{HeaderValue, StatusCode};
use tracing::Instrument;

use crate::client::Inner;
use crate::error::{Error, Waiting};
use crate::exchange::{Deadline, Exchange};
use crate::outgoing::Outgoing;
use crate::response::RESPONSE_ID;
use crate::trace;

/// What to do when the answer is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    /// Ask again until it is.
    ToTheEnd,
    /// Give it up as [`Error::NotReady`].
    Once,
}

/// Sends a request and gives its answer, whatever its status: tokens, rate, retries and 202 are
/// seen to.
pub(crate) async fn execute(
    inner: &Inner,
    outgoing: Box<Outgoing>,
    follow: Follow,
) -> Result<http::Response<Bytes>, Error> {
    let span = trace::call(&outgoing);
    // Pinned first: the span wraps a reference, not a large future.
    let run = pin!(run(inner, outgoing, follow));
    let result = run.instrument(span.clone()).await;
    trace::result(&span, &result);
    result
}

async fn run(inner: &Inner, outgoing: Box<Outgoing>, follow: Follow) -> Result<http::Response<Bytes>, Error> {
    let mut exchange = Exchange::new(inner, outgoing, Deadline::new(&*inner.transport, inner.settings.timeout))?;
    let mut polls = 0;
    loop {
        let response = exchange.answer().await?;
        let collecting = exchange.outgoing.is_collecting();
        if let Some(id) = pending(&response) {
            exchange.outgoing.collect(id);
            if let (Follow::Once, Some(pending)) = (follow, exchange.pending()) {
                return Err(Error::NotReady(Box::new(pending)));
            }
            exchange.pause(inner.poll.step(polls), Waiting::Pending, None).await?;
            polls += 1;
        } else if collecting && matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::GATEWAY_TIMEOUT) {
            return Err(Error::Lost(Box::new(exchange.failure(response))));
        } else {
            return Ok(response);
        }
    }
}

/// The id under which an answer that is not ready can be collected.
pub(crate) fn pending(response: &http::Response<Bytes>) -> Option<&HeaderValue> {
    if response.status() != StatusCode::ACCEPTED {
        return None;
    }
    response.headers().get(RESPONSE_ID)
}
