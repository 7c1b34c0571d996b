//! The server's clock. Every time of the server comes from it: tokens, pending responses, limits and the times of
//! entities. A test can move it forward; it never goes back.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use eset_connect::json::Timestamp;

/// A clock that starts with the server.
#[derive(Debug)]
pub struct Clock {
    start: Instant,
    wall: SystemTime,
    /// The sum of all moves.
    moved: Mutex<Duration>,
}

/// A moment: the time since the server started, including moves of the clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Duration);

impl Clock {
    /// Starts a clock at the time of the system.
    pub fn start() -> Self {
        Self { start: Instant::now(), wall: SystemTime::now(), moved: Mutex::default() }
    }

    /// Returns the current moment.
    pub fn now(&self) -> Moment {
        let moved = *self.moved.lock().unwrap_or_else(PoisonError::into_inner);
        Moment(self.start.elapsed().saturating_add(moved))
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let mut moved = self.moved.lock().unwrap_or_else(PoisonError::into_inner);
        *moved = moved.saturating_add(by);
    }

    /// Returns a moment as a time of an entity; `None` if RFC 3339 cannot express it.
    pub fn timestamp(&self, moment: Moment) -> Option<Timestamp> {
        Timestamp::try_from(self.wall.checked_add(moment.0)?).ok()
    }

    /// Returns the time that was `age` before the server started, in whole seconds.
    pub fn before_start(&self, age: Duration) -> Option<Timestamp> {
        self.before(Moment::default(), age)
    }

    /// Returns the time that was `age` before a moment, in whole seconds.
    pub fn before(&self, moment: Moment, age: Duration) -> Option<Timestamp> {
        let unix = self.wall.checked_add(moment.0)?.duration_since(SystemTime::UNIX_EPOCH).ok()?.checked_sub(age)?;
        let seconds = Duration::from_secs(unix.as_secs());
        Timestamp::try_from(SystemTime::UNIX_EPOCH.checked_add(seconds)?).ok()
    }
}

impl Moment {
    /// Returns the moment that is later by `duration`.
    pub fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(duration))
    }

    /// Returns how long ago `earlier` was; zero if it is in the future.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_clock_continues_from_there() {
        let clock = Clock::start();
        let before = clock.now();
        clock.advance(Duration::from_secs(3600));
        clock.advance(Duration::from_secs(1));
        assert!(clock.now().since(before) >= Duration::from_secs(3601));
        assert_eq!(before.since(clock.now()), Duration::ZERO);
        assert!(clock.timestamp(clock.now()) > clock.timestamp(before));
    }

    #[test]
    fn times_before_the_start_are_in_whole_seconds() {
        let clock = Clock::start();
        let hour_ago = clock.before_start(Duration::from_secs(3600)).unwrap();
        assert!(hour_ago < clock.timestamp(clock.now()).unwrap());
        assert_eq!(hour_ago.unix().unwrap().1, 0);
        assert_eq!(clock.before_start(Duration::MAX), None);
    }

    #[test]
    fn a_move_without_end_does_not_overflow() {
        let clock = Clock::start();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), Moment(Duration::MAX));
        assert_eq!(clock.timestamp(clock.now()), None);
    }
}
