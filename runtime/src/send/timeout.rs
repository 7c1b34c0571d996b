use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::transport::Transport;

/// Waits for `future`; returns `None` after `limit`.
pub(crate) async fn with_timeout<F: Future>(
    transport: &dyn Transport,
    limit: Duration,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    // Created only if needed, because most futures here are ready immediately.
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
