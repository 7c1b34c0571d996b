//! The end of a call's time.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::{Error, Failure, RequestLine};
use crate::exchange::Progress;
use crate::pending::Pending;

/// What the call was waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Waiting {
    /// Its turn under the client's rate.
    Turn,
    /// An access token.
    Token,
    /// The service's answer.
    Answer,
    /// The moment to try again.
    Retry,
    /// An answer that the service is still preparing.
    Pending,
}

impl Waiting {
    /// The name in traces.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Turn => "turn",
            Self::Token => "token",
            Self::Answer => "answer",
            Self::Retry => "retry",
            Self::Pending => "pending",
        }
    }
}

/// A call whose time is over, or would be over after a wait that it therefore did not begin.
#[derive(Debug)]
pub struct DeadlineError {
    pub(crate) line: RequestLine,
    pub(crate) limit: Duration,
    pub(crate) waiting: Waiting,
    pub(crate) wait: Option<Duration>,
    pub(crate) cause: Option<Error>,
    pub(crate) progress: Progress,
}

impl DeadlineError {
    /// The call.
    pub fn request(&self) -> &RequestLine {
        &self.line
    }

    /// The time for the whole call, see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// What the call was waiting for.
    pub fn waiting(&self) -> Waiting {
        self.waiting
    }

    /// The wait that would have passed the limit; `None` when the limit itself was reached.
    pub fn wait(&self) -> Option<Duration> {
        self.wait
    }

    /// The answer that the service is still preparing. It can be collected later, see
    /// [`Pending::finish`].
    pub fn pending(&self) -> Option<&Pending> {
        self.progress.pending.as_deref()
    }

    /// How often the call was sent.
    pub fn attempts(&self) -> u32 {
        self.progress.attempts
    }

    pub(crate) fn may_be_executed(&self) -> bool {
        self.progress.may_be_executed
    }

    pub(crate) fn failure(&self) -> Option<&Failure> {
        self.cause.as_ref()?.failure()
    }
}

impl fmt::Display for DeadlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.waiting {
            Waiting::Turn => "its turn under the client's rate",
            Waiting::Token => "an access token",
            Waiting::Answer => "an answer",
            Waiting::Retry => "a retry",
            Waiting::Pending => "a pending answer",
        };
        match self.wait {
            Some(wait) => write!(f, "waiting {wait:.1?} for {what} would pass the call's limit of {:?}", self.limit)?,
            None => write!(f, "the call's limit of {:?} is over, waiting for {what}", self.limit)?,
        }
        match &self.cause {
            Some(cause) => write!(f, "; before: {cause}"),
            None => write!(f, ". {}", self.line),
        }
    }
}

impl StdError for DeadlineError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
