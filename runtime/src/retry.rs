//! When a request is sent again, and after how long. Decides; waits for nothing.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::response;
use crate::transport::{TransportError, TransportErrorKind};

/// How long to wait, longer each time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Backoff {
    pub first: Duration,
    pub max: Duration,
}

impl Backoff {
    /// The wait after `tries` earlier ones: doubled each time, up to the cap.
    pub(crate) fn step(&self, tries: u32) -> Duration {
        let factor = 1_u32.checked_shl(tries).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.max)
    }
}

/// What sending a request twice would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// The same as sending it once: GET, PUT, DELETE, and asking for a token.
    Idempotent,
    /// The same, as it only collects a pending answer. Not so after 504, when there is none to
    /// collect.
    Collecting,
    /// Something twice.
    Once,
}

/// What became of one attempt.
pub(crate) type Outcome = Result<http::Response<Bytes>, TransportError>;

/// How often a request is sent again, and with which waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub retries: u32,
    pub backoff: Backoff,
}

impl Policy {
    /// How long to wait before sending again; `None` when the outcome stands.
    ///
    /// A request whose repetition changes nothing is repeated after every failure that may pass.
    /// Any other only where it was certainly not executed.
    pub(crate) fn wait(&self, repeat: Repeat, outcome: &Outcome, tries: u32) -> Option<Duration> {
        if tries >= self.retries || !may_pass(repeat, outcome) {
            return None;
        }
        if repeat == Repeat::Once && !is_not_executed(outcome) {
            return None;
        }
        let backoff = jittered(self.backoff.step(tries));
        Some(asked(outcome).map_or(backoff, |asked| asked.max(backoff)))
    }

    /// How long nobody should call, after the service said that there are too many calls.
    pub(crate) fn pause(&self, outcome: &Outcome) -> Option<Duration> {
        let is_too_many = outcome.as_ref().is_ok_and(|response| response.status() == StatusCode::TOO_MANY_REQUESTS);
        is_too_many.then(|| asked(outcome).unwrap_or(self.backoff.first))
    }
}

/// What the service asks for, see [`retry_after`].
fn asked(outcome: &Outcome) -> Option<Duration> {
    outcome.as_ref().ok().and_then(|response| retry_after(response.headers(), SystemTime::now()))
}

/// Whether the failure that `outcome` is may be over soon.
fn may_pass(repeat: Repeat, outcome: &Outcome) -> bool {
    match outcome {
        Err(error) => error.kind() != TransportErrorKind::TooLarge,
        Ok(response) => match response.status() {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE => true,
            StatusCode::GATEWAY_TIMEOUT => repeat != Repeat::Collecting,
            _ => false,
        },
    }
}

/// Whether the request was certainly not executed: never connected, refused, turned away by the
/// rate limit, or told when to come back.
pub(crate) fn is_not_executed(outcome: &Outcome) -> bool {
    match outcome {
        Err(error) => error.kind() == TransportErrorKind::NotSent,
        Ok(response) => refuses(response.status(), response.headers()),
    }
}

/// Whether an answer says that the request was not executed.
pub(crate) fn refuses(status: StatusCode, headers: &HeaderMap) -> bool {
    status.is_client_error() || (status == StatusCode::SERVICE_UNAVAILABLE && headers.contains_key(header::RETRY_AFTER))
}

/// Between half of `wait` and all of it, so that clients that failed together do not return
/// together.
fn jittered(wait: Duration) -> Duration {
    // A fresh RandomState has fresh keys: randomness enough, without a dependency.
    let random = RandomState::new().build_hasher().finish();
    let half = wait / 2;
    half + half.mul_f64(f64::from(random.to_le_bytes()[0]) / 255.0)
}

/// What `Retry-After` asks for: seconds, or an HTTP date (RFC 9110, 10.2.3).
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = response::header(headers, header::RETRY_AFTER.as_str())?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let backoff = Backoff { first: Duration::from_millis(100), max: Duration::from_secs(1) };
        Policy { retries: 3, backoff }
    }

    fn answered(status: u16, retry_after: Option<&str>) -> http::Response<Bytes> {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = status.try_into().unwrap();
        if let Some(value) = retry_after {
            response.headers_mut().insert("retry-after", value.parse().unwrap());
        }
        response
    }

    fn broke(kind: TransportErrorKind) -> Outcome {
        Err(TransportError::new(kind, "connection"))
    }

    #[test]
    fn what_may_have_been_executed_is_repeated_only_where_that_changes_nothing() {
        let table = [
            (Ok(answered(429, None)), true, true, true),
            (Ok(answered(503, Some("1"))), true, true, true),
            (Ok(answered(503, None)), true, true, false),
            (Ok(answered(502, None)), true, true, false),
            (Ok(answered(504, Some("1"))), true, false, false),
            (Ok(answered(500, None)), false, false, false),
            (Ok(answered(404, None)), false, false, false),
            (Ok(answered(200, None)), false, false, false),
            (broke(TransportErrorKind::NotSent), true, true, true),
            (broke(TransportErrorKind::Broken), true, true, false),
            (broke(TransportErrorKind::TimedOut), true, true, false),
            (broke(TransportErrorKind::TooLarge), false, false, false),
        ];
        for (outcome, idempotent, collecting, once) in &table {
            let expected = [(Repeat::Idempotent, idempotent), (Repeat::Collecting, collecting), (Repeat::Once, once)];
            for (repeat, expected) in expected {
                assert_eq!(policy().wait(repeat, outcome, 0).is_some(), *expected, "{repeat:?} {outcome:?}");
                assert_eq!(policy().wait(repeat, outcome, 3), None, "the last try {outcome:?}");
            }
        }
    }

    #[test]
    fn waits_grow_up_to_a_cap_and_never_under_what_was_asked() {
        let waits = [0, 1, 2, 3, 4, 40].map(|tries| policy().backoff.step(tries).as_millis());
        assert_eq!(waits, [100, 200, 400, 800, 1000, 1000]);
        for _ in 0..100 {
            let wait = jittered(Duration::from_millis(100)).as_millis();
            assert!((50..=100).contains(&wait), "{wait}");
        }
        let asked = policy().wait(Repeat::Idempotent, &Ok(answered(429, Some("7"))), 0);
        assert_eq!(asked, Some(Duration::from_secs(7)));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, seconds) in [
            ("120", Some(120)),
            ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("Thu, 29 Feb 1996 00:00:00 GMT", Some(41_440_223)),
            ("-1", None),
            ("soon", None),
            ("Sun, 06 Nov 1994 08:49:37", None),
            ("Sun, 99 Nov 1994 08:49:37 GMT", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", text.parse().unwrap());
            assert_eq!(retry_after(&headers, now), seconds.map(Duration::from_secs), "{text}");
        }
    }
}
