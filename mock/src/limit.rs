//! The rate limit: so many calls per second and user, counted over the last second.

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::header;

use crate::clock::Moment;
use crate::reply::{Code, Refusal, Reply};

const SECOND: Duration = Duration::from_secs(1);

/// How many calls per second a user may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// So many. The documented limit is 10.
    PerSecond(NonZeroU32),
    /// As many as arrive.
    Unlimited,
}

/// The recent calls of each user.
#[derive(Debug)]
pub struct Limiter {
    rate: Rate,
    recent: Mutex<HashMap<String, VecDeque<Moment>>>,
}

/// A call beyond the limit, with the time after which another one is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany(Duration);

impl Limiter {
    /// A limiter without recent calls.
    pub fn new(rate: Rate) -> Self {
        Self { rate, recent: Mutex::default() }
    }

    /// Returns how many calls per second a user may send; `None` if there is no limit.
    pub fn calls_per_second(&self) -> Option<u32> {
        match self.rate {
            Rate::PerSecond(most) => Some(most.get()),
            Rate::Unlimited => None,
        }
    }

    /// Counts a call. A rejected call does not count.
    pub fn accept(&self, user: &str, now: Moment) -> Result<(), TooMany> {
        let Rate::PerSecond(most) = self.rate else { return Ok(()) };
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = recent.entry(user.to_owned()).or_default();
        while recent.front().is_some_and(|first| now.since(*first) >= SECOND) {
            recent.pop_front();
        }
        match recent.front() {
            Some(first) if recent.len() >= usize::try_from(most.get()).unwrap_or(usize::MAX) => {
                Err(TooMany(SECOND.saturating_sub(now.since(*first))))
            }
            _ => {
                recent.push_back(now);
                Ok(())
            }
        }
    }
}

impl From<TooMany> for Reply {
    fn from(TooMany(wait): TooMany) -> Self {
        let refusal = Refusal::new(Code::ResourceExhausted, "too many calls per second");
        // Whole seconds, as most services send it.
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        Self::from(refusal).header(header::RETRY_AFTER, seconds.max(1).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Moment {
        Moment(Duration::from_millis(millis))
    }

    #[test]
    fn any_second_contains_at_most_the_limit() {
        let limiter = Limiter::new(Rate::PerSecond(NonZeroU32::new(2).unwrap()));
        assert_eq!(limiter.accept("a", at(0)), Ok(()));
        assert_eq!(limiter.accept("a", at(600)), Ok(()));
        assert_eq!(limiter.accept("a", at(700)), Err(TooMany(Duration::from_millis(300))));
        assert_eq!(limiter.accept("b", at(700)), Ok(()));
        assert_eq!(limiter.accept("a", at(1000)), Ok(()));
        assert_eq!(limiter.accept("a", at(1001)), Err(TooMany(Duration::from_millis(599))));
    }

    #[test]
    fn without_a_limit_every_call_is_accepted() {
        let limiter = Limiter::new(Rate::Unlimited);
        assert!((0..1000).all(|_| limiter.accept("a", at(0)).is_ok()));
    }

    #[test]
    fn a_rejected_call_is_told_when_to_come_back() {
        let reply = Reply::from(TooMany(Duration::from_millis(300)));
        assert_eq!(reply.status, 429);
        assert_eq!(reply.headers["retry-after"], "1");
    }
}
