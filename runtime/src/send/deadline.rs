use std::time::{Duration, Instant};

/// The time limit of a call or of a token renewal, with its start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    start: Instant,
    pub limit: Duration,
}

impl Deadline {
    pub(crate) fn new(now: Instant, limit: Duration) -> Self {
        Self { start: now, limit }
    }

    pub(crate) fn remaining(&self, now: Instant) -> Duration {
        self.limit.saturating_sub(now.saturating_duration_since(self.start))
    }
}
