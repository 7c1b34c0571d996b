//! The client-wide rate: at most so many calls in any second, in the order they asked.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use async_lock::Mutex;

use crate::transport::Transport;

const WINDOW: Duration = Duration::from_secs(1);

/// Lets through at most `calls` in any second, by the times of the last calls.
///
/// Who waits holds the lock while waiting, so that others queue behind in order; who gives up
/// leaves the queue without having used a place.
pub(crate) struct Limiter {
    calls: Option<usize>,
    recent: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    /// A limiter for so many calls a second, or one that lets everything through.
    pub(crate) fn new(calls: Option<NonZeroU32>) -> Self {
        let calls = calls.map(|calls| usize::try_from(calls.get()).unwrap_or(usize::MAX));
        Self { calls, recent: Mutex::new(VecDeque::new()) }
    }

    /// Waits until a call may be sent.
    pub(crate) async fn admit(&self, transport: &dyn Transport) {
        let Some(calls) = self.calls else { return };
        let mut recent = self.recent.lock().await;
        loop {
            let now = Instant::now();
            while recent.front().is_some_and(|sent| now.duration_since(*sent) >= WINDOW) {
                recent.pop_front();
            }
            if recent.len() < calls {
                recent.push_back(now);
                return;
            }
            let Some(oldest) = recent.front() else { return };
            transport.sleep(WINDOW.saturating_sub(now.duration_since(*oldest))).await;
        }
    }
}
