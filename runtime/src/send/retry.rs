//! Decides whether a request is sent again, and after which wait. It does not wait itself.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::receive::Outcome;
use crate::transport::TransportErrorKind;
use crate::wire::status;

/// Waits that grow exponentially.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Backoff {
    pub first: Duration,
    pub max: Duration,
}

impl Backoff {
    /// The wait after `tries` earlier ones. It doubles each time, up to the maximum.
    pub(crate) fn step(&self, tries: u32) -> Duration {
        let factor = 1_u32.checked_shl(tries).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.max)
    }
}

/// The effect of sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// The same as sending it once: GET, PUT, DELETE, and a token request.
    Idempotent,
    /// The same, because the request only collects a pending response. Except after 504, when the response
    /// no longer exists.
    Collecting,
    /// The server would execute the operation twice.
    Unsafe,
}

/// How many times a request is sent again, and with which waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryPolicy {
    pub retries: u32,
    pub backoff: Backoff,
}

impl RetryPolicy {
    /// How long to wait before the next attempt; `None` to send nothing again.
    ///
    /// A request that is safe to repeat is sent again after every temporary failure. Any other request is
    /// sent again only if it was certainly not executed.
    pub(crate) fn wait(&self, repeat: Repeat, outcome: &Outcome, tries: u32) -> Option<Duration> {
        if tries >= self.retries || !may_pass(repeat, outcome) {
            return None;
        }
        if repeat == Repeat::Unsafe && !is_not_executed(outcome) {
            return None;
        }
        let backoff = self.backoff.step(tries);
        let backoff = backoff / 2 + (backoff / 2).mul_f64(random());
        Some(retry_after(outcome).map_or(backoff, |asked| asked.max(backoff)))
    }

    /// How long all calls of the client pause after a 429: the server's `Retry-After`, or else the wait of
    /// the call itself.
    pub(crate) fn pause(&self, outcome: &Outcome, wait: Option<Duration>) -> Option<Duration> {
        let is_too_many =
            matches!(outcome, Outcome::Received(received) if received.status() == StatusCode::TOO_MANY_REQUESTS);
        is_too_many.then(|| retry_after(outcome).or(wait).unwrap_or(self.backoff.first))
    }
}

/// Adds a random part to a wait that the server requested, so that calls with the same wait do not continue at
/// the same time. The sum is below `longest` if `asked` is.
pub(crate) fn spread(asked: Duration, longest: Duration) -> Duration {
    let room = longest.saturating_sub(asked);
    asked.saturating_add((asked / 10).max(Duration::from_secs(1)).min(room).mul_f64(random() * 0.99))
}

/// The wait that the server requested.
pub(crate) fn retry_after(outcome: &Outcome) -> Option<Duration> {
    let Outcome::Received(received) = outcome else { return None };
    status::retry_after(received.headers(), SystemTime::now())
}

/// Whether the failure may be temporary.
fn may_pass(repeat: Repeat, outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed { error, .. } => {
            !matches!(error.kind(), TransportErrorKind::TooLarge | TransportErrorKind::Untrusted)
        }
        Outcome::Received(received) => match received.status() {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE => true,
            StatusCode::GATEWAY_TIMEOUT => repeat != Repeat::Collecting,
            _ => false,
        },
    }
}

/// Whether the request was certainly not executed: there was no connection, or the response is an
/// error that implies it.
pub(crate) fn is_not_executed(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed { error, .. } => {
            matches!(error.kind(), TransportErrorKind::NotSent | TransportErrorKind::Untrusted)
        }
        Outcome::Received(received) => status::is_not_executed(received.status(), received.headers()),
    }
}

/// A number from 0 to 1.
fn random() -> f64 {
    // A new RandomState has random keys, which avoids a dependency.
    let random = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(random >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::transport::TransportError;

    fn policy() -> RetryPolicy {
        let backoff = Backoff { first: Duration::from_millis(100), max: Duration::from_secs(1) };
        RetryPolicy { retries: 3, backoff }
    }

    fn answered(status: u16, retry_after: Option<&str>) -> Outcome {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = status.try_into().unwrap();
        if let Some(value) = retry_after {
            response.headers_mut().insert("retry-after", value.parse().unwrap());
        }
        Outcome::Received(response.into())
    }

    fn broke(kind: TransportErrorKind) -> Outcome {
        Outcome::Failed { error: TransportError::new(kind, "connection"), received: None }
    }

    #[test]
    fn a_request_is_repeated_only_if_that_is_safe() {
        let table = [
            (answered(429, None), true, true, true),
            (answered(503, Some("1")), true, true, true),
            (answered(503, None), true, true, false),
            (answered(502, None), true, true, false),
            (answered(504, Some("1")), true, false, false),
            (answered(500, None), false, false, false),
            (answered(404, None), false, false, false),
            (answered(200, None), false, false, false),
            (broke(TransportErrorKind::NotSent), true, true, true),
            (broke(TransportErrorKind::Broken), true, true, false),
            (broke(TransportErrorKind::TimedOut), true, true, false),
            (broke(TransportErrorKind::TooLarge), false, false, false),
            (broke(TransportErrorKind::Untrusted), false, false, false),
        ];
        for (outcome, idempotent, collecting, once) in &table {
            let expected = [(Repeat::Idempotent, idempotent), (Repeat::Collecting, collecting), (Repeat::Unsafe, once)];
            for (repeat, expected) in expected {
                assert_eq!(policy().wait(repeat, outcome, 0).is_some(), *expected, "{repeat:?} {outcome:?}");
                assert_eq!(policy().wait(repeat, outcome, 3), None, "the last try {outcome:?}");
            }
        }
    }

    #[test]
    fn waits_grow_to_a_maximum_and_respect_retry_after() {
        let waits = [0, 1, 2, 3, 4, 40].map(|tries| policy().backoff.step(tries).as_millis());
        assert_eq!(waits, [100, 200, 400, 800, 1000, 1000]);
        for _ in 0..100 {
            let wait = policy().wait(Repeat::Idempotent, &answered(503, None), 0).unwrap().as_millis();
            assert!((50..=100).contains(&wait), "{wait}");
        }
        let asked = policy().wait(Repeat::Idempotent, &answered(429, Some("7")), 0);
        assert_eq!(asked, Some(Duration::from_secs(7)));
    }

    #[test]
    fn retry_after_is_spread_by_a_tenth_or_one_second() {
        let second = Duration::from_secs(1);
        for (asked, longest, end) in [(60, 300, 66), (2, 300, 3), (60, 62, 62), (60, 30, 60)] {
            let mut waits = [(); 200].map(|()| spread(asked * second, longest * second));
            waits.sort();
            assert!(waits[0] >= asked * second && waits[199] <= end * second, "{waits:?}");
            let span = (end - asked) * second;
            assert!(waits[199] >= waits[0] + span / 2, "{waits:?}");
            assert!(asked >= longest || waits[199] < longest * second, "{waits:?}");
        }
        assert_eq!(spread(Duration::MAX, second), Duration::MAX);
    }
}
