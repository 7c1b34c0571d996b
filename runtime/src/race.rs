//! A future against the clock.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::transport::Transport;

/// What `future` gives, or `None` when it takes longer than `limit`.
pub(crate) async fn within<F: Future>(
    transport: &dyn Transport,
    limit: Duration,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    // Most futures here are ready at once: no timer for them.
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let timer = timer.get_or_insert_with(|| transport.timer(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
