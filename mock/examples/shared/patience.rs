//! Which errors pass, and how a program waits before it tries again.

use std::time::Duration;

use eset_connect::{Error, ErrorKind};

use super::terminal::Progress;

/// The wait after the first error, and the longest one.
const WAITS: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(60));

/// Whether the same call may succeed later, so that a program without a person to ask should try again.
///
/// In addition to what the crate considers as temporary, these are: a body that cannot be read; 400 and 403 without an error
/// document, which come from a firewall in front of the service; and 401 for a token that was just issued, because the
/// password was right. A rejected password is final.
pub fn passes(error: &Error) -> bool {
    let is_refused = error.is_invalid() || error.is_forbidden();
    let is_of_firewall = is_refused && error.rpc().is_none();
    let is_temporary = match error.kind() {
        ErrorKind::Status => is_of_firewall || error.is_unauthorized(),
        kind => kind == ErrorKind::Decode,
    };
    is_temporary || error.is_retryable()
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

    /// Prints what failed and the advice, and waits before the next attempt. The wait doubles from error to error.
    pub async fn wait(&mut self, error: &Error, failed: &str, advice: Option<&str>, progress: &Progress) {
        let wait = error.retry_after().unwrap_or_default().max(self.next);
        self.next = (self.next * 2).min(WAITS.1);
        progress.print(&format!("{failed}; trying again in {:.1} s", wait.as_secs_f64()));
        if let Some(advice) = advice {
            progress.print(&format!("help: {advice}"));
        }
        tokio::time::sleep(wait).await;
    }
}
