//! The client-wide rate: at most so many calls in any second, in the order they asked.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use crate::error::Waiting;
use crate::trace;
use crate::transport::Transport;

const WINDOW: Duration = Duration::from_secs(1);
/// How long a request may be on its way before it is taken to have arrived.
const ON_THE_WAY: Duration = Duration::from_millis(500);
/// The longest pause that one answer can cause to all calls. Its own call waits for as long as it
/// is asked to.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Lets through at most `calls` in any second, as the service counts them.
///
/// When a request arrives is known only to lie between its sending and its answer. So a place is
/// free again one second after the answer (or after [`ON_THE_WAY`], when that takes longer), and
/// not one second after the sending: requests that were held up and arrive together with later
/// ones would exceed the limit.
pub(crate) struct Limiter {
    /// `None` lets everything through.
    calls: Option<usize>,
    state: Mutex<State>,
}

/// When a place becomes free, and its number.
type Key = (Instant, u64);

#[derive(Default)]
struct State {
    /// The places in use.
    places: BTreeSet<Key>,
    /// Who waits, in the order they asked. Only the first may take a place.
    queue: BTreeMap<u64, Waker>,
    /// The last number given to a place or to one who waits.
    last: u64,
    paused_until: Option<Instant>,
}

impl Limiter {
    /// A limiter for so many calls a second, or one that lets everything through.
    pub(crate) fn new(calls: Option<NonZeroU32>) -> Self {
        let calls = calls.map(|calls| usize::try_from(calls.get()).unwrap_or(usize::MAX));
        Self { calls, state: Mutex::default() }
    }

    /// A place, where nobody has to wait for one.
    pub(crate) fn at_once(&self, now: Instant) -> Option<Place<'_>> {
        let mut state = self.state();
        let is_free = state.queue.is_empty();
        let key = is_free.then(|| state.take(self.calls, now))?.ok()?;
        Some(Place { limiter: self, key })
    }

    /// Waits until a call may be sent; the wait that would not be over within `longest`, as soon as
    /// that is known.
    pub(crate) async fn admit(&self, transport: &dyn Transport, longest: Duration) -> Result<Place<'_>, Duration> {
        let start = transport.now();
        let is_late = |now: Instant, wait| (now + wait).saturating_duration_since(start) >= longest;
        let estimate = self.state().estimate(self.calls, start);
        if estimate > Duration::ZERO {
            if is_late(start, estimate) {
                return Err(estimate);
            }
            trace::waiting(estimate, Waiting::Turn);
        }
        let mut told = start + estimate;
        let ticket = Ticket::new(self);
        ticket.is_first(transport, is_late).await?;
        loop {
            let now = transport.now();
            let taken = self.state().take(self.calls, now);
            let wait = match taken {
                Ok(key) => return Ok(Place { limiter: self, key }),
                Err(wait) => wait,
            };
            if is_late(now, wait) {
                return Err(wait);
            }
            // The answers of others may have made it longer than it was told.
            if now + wait > told {
                trace::waiting(now + wait - told.max(now), Waiting::Turn);
                told = now + wait;
            }
            transport.sleep(wait).await;
        }
    }

    /// Keeps all calls back for a while, after the service said that there are too many.
    pub(crate) fn pause(&self, now: Instant, wait: Duration) {
        let until = now + wait.min(LONGEST_PAUSE);
        let mut state = self.state();
        state.paused_until = state.paused_until.max(Some(until));
        let waiting: Vec<_> = state.queue.values().cloned().collect();
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Takes a place; how long until there may be one, when there is none.
    fn take(&mut self, calls: Option<usize>, now: Instant) -> Result<Option<Key>, Duration> {
        let pause = self.pause(now);
        if pause > Duration::ZERO {
            return Err(pause);
        }
        let Some(calls) = calls else { return Ok(None) };
        while let Some((free_at, _)) = self.places.first().copied() {
            if free_at <= now {
                self.places.pop_first();
            } else if self.places.len() < calls {
                break;
            } else {
                // When it is free later than that, it has no answer yet, which could come at once.
                return Err((free_at - now).min(WINDOW));
            }
        }
        let key = (now + ON_THE_WAY + WINDOW, self.number());
        self.places.insert(key);
        Ok(Some(key))
    }

    /// Frees a place one second after the answer, if that is sooner.
    fn answered(&mut self, key: Key, now: Instant) {
        if now + WINDOW < key.0 && self.places.remove(&key) {
            self.places.insert((now + WINDOW, key.1));
        }
    }

    /// How long the next one to ask has to wait at least, behind those that wait already.
    fn estimate(&self, calls: Option<usize>, now: Instant) -> Duration {
        let pause = self.pause(now);
        let Some(calls) = calls else { return pause };
        let used = self.places.range((now, u64::MAX)..);
        let Some(index) = (used.clone().count() + self.queue.len()).checked_sub(calls) else { return pause };
        let (rounds, index) = (index / calls, index % calls);
        let free_at = used.map(|(free_at, _)| *free_at).nth(index);
        let rest = free_at.map_or(Duration::ZERO, |free_at| free_at.saturating_duration_since(now).min(WINDOW));
        pause.max(rest + WINDOW * u32::try_from(rounds).unwrap_or(u32::MAX))
    }

    fn pause(&self, now: Instant) -> Duration {
        self.paused_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }
}

/// One call's place under the rate.
#[must_use = "a place that is dropped counts as a request that is still on its way"]
pub(crate) struct Place<'a> {
    limiter: &'a Limiter,
    key: Option<Key>,
}

impl Place<'_> {
    /// The request has its answer, so it has arrived.
    pub(crate) fn answered(self, transport: &dyn Transport) {
        if let Some(key) = self.key {
            self.limiter.state().answered(key, transport.now());
        }
    }
}

/// A call's stand in the queue. Who gives up leaves it without having used a place.
///
/// An async lock would do, but none that needs no runtime is first come, first served.
struct Ticket<'a> {
    limiter: &'a Limiter,
    number: u64,
}

impl<'a> Ticket<'a> {
    fn new(limiter: &'a Limiter) -> Self {
        let mut state = limiter.state();
        let number = state.number();
        state.queue.insert(number, Waker::noop().clone());
        Self { limiter, number }
    }

    /// Waits to be the first; the pause of all calls that would make that too late.
    async fn is_first(
        &self,
        transport: &dyn Transport,
        is_late: impl Fn(Instant, Duration) -> bool,
    ) -> Result<(), Duration> {
        poll_fn(|context| {
            let now = transport.now();
            let mut state = self.limiter.state();
            if state.queue.first_key_value().is_some_and(|(first, _)| *first == self.number) {
                return Poll::Ready(Ok(()));
            }
            let pause = state.pause(now);
            if pause > Duration::ZERO && is_late(now, pause) {
                return Poll::Ready(Err(pause));
            }
            state.queue.insert(self.number, context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let mut state = self.limiter.state();
        state.queue.remove(&self.number);
        let next = state.queue.first_key_value().map(|(_, waker)| waker.clone());
        drop(state);
        if let Some(next) = next {
            next.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Instant, milliseconds: u64) -> Instant {
        start + Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_place_is_free_one_second_after_the_answer() {
        let (limiter, start) = (Limiter::new(NonZeroU32::new(2)), Instant::now());
        let calls = limiter.calls;
        let [answered, _] = [(); 2].map(|()| limiter.state().take(calls, start).unwrap().unwrap());
        limiter.state().answered(answered, after(start, 200));
        assert_eq!(limiter.state().take(calls, after(start, 1100)), Err(Duration::from_millis(100)));
        assert!(limiter.state().take(calls, after(start, 1200)).is_ok());
        let unanswered = limiter.state().take(calls, after(start, 1400));
        assert_eq!(
            unanswered,
            Err(Duration::from_millis(100)),
            "the other is taken to be on its way for half a second"
        );
        assert!(limiter.state().take(calls, after(start, 1500)).is_ok());
    }

    #[test]
    fn an_estimate_counts_those_who_wait() {
        let (limiter, start) = (Limiter::new(NonZeroU32::new(2)), Instant::now());
        let estimate = |waiting| {
            let queue: Vec<_> = (0..waiting).map(|_| Ticket::new(&limiter)).collect();
            let estimate = limiter.state().estimate(limiter.calls, start);
            drop(queue);
            estimate
        };
        assert_eq!(estimate(0), Duration::ZERO);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!(estimate(0), Duration::ZERO);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!([0, 1, 2, 3, 4].map(|waiting| estimate(waiting).as_millis()), [1000, 1000, 2000, 2000, 3000]);
    }

    #[test]
    fn a_pause_is_for_all_and_not_for_ever() {
        let (limiter, start) = (Limiter::new(None), Instant::now());
        assert!(limiter.state().take(None, start).is_ok());
        limiter.pause(start, Duration::from_secs(9));
        limiter.pause(start, Duration::from_secs(3));
        assert_eq!(limiter.state().take(None, start), Err(Duration::from_secs(9)));
        limiter.pause(start, Duration::MAX);
        assert_eq!(limiter.state().estimate(None, start), LONGEST_PAUSE);
    }
}
