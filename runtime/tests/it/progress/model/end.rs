//! The end of an interleaving: new calls succeed next to the frozen ones, and dropped calls leave nothing
//! behind.

use std::time::Duration;

use eset_connect_runtime::{Error, ErrorKind, WaitReason};

use super::checks::{GRACE, WINDOW};
use super::plan::LONGEST_RETRY_AFTER;
use super::run::Run;
use super::world::ON_THE_WAY;

/// The kind of actor that sends one GET request.
const GET: usize = 5;

impl Run {
    /// No laggard is polled any more, and the server replies immediately. New calls must succeed.
    pub(super) fn probe(&mut self) {
        self.plan.calm();
        // A call may fail because it depended on calls that were just frozen, or because a renewal that they
        // started fails. There is at most one such renewal, and one that ended before. When the current token
        // expires determines which call fails.
        let mut failures = 0;
        for number in 1.. {
            if self.token.is_refused {
                return;
            }
            let (start, latest) = (self.now(), self.latest_probe());
            let result = self.probe_once();
            let took = self.now() - start;
            self.log(format_args!("the new call ended after {took:?}: {result:?}"));
            let is_in_time = latest < self.plan.timeout;
            if let Err(error) = &result {
                let is_excused =
                    matches!(error.kind(), ErrorKind::Deadline(WaitReason::RateLimit) | ErrorKind::Token(_));
                assert!(is_excused, "a new call failed: {error:?}");
                failures += 1;
                assert!(failures <= 2 || !is_in_time || self.token.is_refused, "a new call failed: {result:?}");
            }
            if number >= 3 && is_in_time && result.is_ok() {
                assert!(took <= latest, "a new call took {took:?}, more than {latest:?}");
                self.tally.probes += 1;
                return;
            }
            if number >= 3 && !is_in_time {
                return;
            }
            // After a failed renewal, none starts during a pause.
            let pause = result.as_ref().err().and_then(Error::retry_after).unwrap_or_default();
            let end = self.now() + pause + 2 * WINDOW;
            while self.now() < end {
                self.advance(end);
            }
        }
    }

    /// The longest time of a new call, which may need a new token.
    fn latest_probe(&self) -> Duration {
        let prompt = self.actors.values().filter(|actor| !actor.is_laggard).count() + 1;
        let rounds = self.plan.rate.map_or(0, |rate| prompt / rate as usize + 1);
        let send = (WINDOW + ON_THE_WAY) * u32::try_from(rounds).unwrap() + GRACE;
        self.paused_until.saturating_sub(self.now()) + 2 * send + Duration::from_secs(LONGEST_RETRY_AFTER)
    }

    /// The result of a new call.
    fn probe_once(&mut self) -> Result<(), Error> {
        let id = self.add(GET, false);
        self.log(format_args!("a new call: {id}"));
        (self.watched, self.watched_result) = (Some(id), None);
        loop {
            self.settle();
            if let Some(result) = self.watched_result.take() {
                return result;
            }
            self.advance(Duration::MAX);
        }
    }

    /// Drops everything, in random order.
    pub(super) fn finish(&mut self) {
        let mut left: Vec<_> = self.actors.keys().copied().collect();
        let client = if self.random.percent(50) { self.client.take() } else { None };
        drop(client);
        while !left.is_empty() {
            let index = self.random.below(left.len());
            self.drop_actor(left.swap_remove(index));
        }
        {
            let state = self.world.state();
            assert_eq!((state.timers, state.armed.len()), (0, 0), "timers are left");
            assert_eq!(state.exchanges.len(), 0, "requests are left");
        }
        self.client = None;
        assert_eq!((self.world.clones(), self.released.strong_count()), (0, 0), "the client is not released");
        self.check_drawn_arrivals();
    }
}
