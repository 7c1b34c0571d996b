//! Which errors pass, and how long a program waits before it tries again.

use std::time::Duration;

use eset_connect::{Error, ErrorKind};

/// The wait after the first error, and the longest one.
const WAITS: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(60));

/// Whether the same call may succeed later, so that a program without a person to ask should try again.
///
/// In addition to what the crate considers as temporary, these are: a body that cannot be read, and 400 and 403 without an
/// error document, which come from a firewall in front of the service.
pub fn passes(error: &Error) -> bool {
    let is_refused = error.kind() == ErrorKind::Status && (error.is_invalid() || error.is_forbidden());
    error.is_retryable() || error.kind() == ErrorKind::Decode || (is_refused && error.rpc().is_none())
}

/// The waits between failed attempts.
#[derive(Debug)]
pub struct Patience {
    next: Duration,
}

impl Patience {
    pub fn new() -> Self {
        Self { next: WAITS.0 }
    }

    /// Returns how long to wait after an error. The wait doubles from error to error.
    pub fn wait(&mut self, error: &Error) -> Duration {
        let wait = error.retry_after().unwrap_or_default().max(self.next);
        self.next = (self.next * 2).min(WAITS.1);
        wait
    }
}
