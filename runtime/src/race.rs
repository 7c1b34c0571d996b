//! A future against the clock.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::transport::Transport;

/// What `future` gives, or `None` when it takes longer than `limit`; it is dropped then.
pub(crate) async fn within<F: Future>(transport: &dyn Transport, limit: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timer = transport.timer(limit);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
