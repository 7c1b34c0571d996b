//! The client-wide rate: at most so many calls in any second, in the order they asked.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use async_lock::Mutex as Queue;

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
    /// Held by whoever is next, so that others queue behind in order. Who gives up leaves the queue
    /// without having used a place.
    queue: Queue<()>,
    state: Mutex<State>,
}

/// When a place becomes free, and its number.
type Key = (Instant, u64);

#[derive(Default)]
struct State {
    /// The places in use.
    places: BTreeSet<Key>,
    /// The number of the last place given away.
    last: u64,
    waiting: usize,
    paused_until: Option<Instant>,
}

impl Limiter {
    /// A limiter for so many calls a second, or one that lets everything through.
    pub(crate) fn new(calls: Option<NonZeroU32>) -> Self {
        let calls = calls.map(|calls| usize::try_from(calls.get()).unwrap_or(usize::MAX));
        Self { calls, queue: Queue::new(()), state: Mutex::default() }
    }

    /// A place, where nobody has to wait for one.
    pub(crate) fn at_once(&self, now: Instant) -> Option<Place<'_>> {
        let mut state = self.state();
        let is_free = state.waiting == 0;
        let key = is_free.then(|| state.take(self.calls, now))?.ok()?;
        Some(Place { limiter: self, key })
    }

    /// Waits until a call may be sent; the wait that this would take when it is longer than
    /// `longest`, without waiting.
    pub(crate) async fn admit(&self, transport: &dyn Transport, longest: Duration) -> Result<Place<'_>, Duration> {
        let wait = self.state().estimate(self.calls, transport.now());
        if wait > Duration::ZERO {
            if wait >= longest {
                return Err(wait);
            }
            trace::waiting(wait, Waiting::Turn);
        }
        let waiting = InQueue::new(self);
        let turn = self.queue.lock().await;
        loop {
            let place = self.state().take(self.calls, transport.now());
            match place {
                Ok(key) => {
                    drop((turn, waiting));
                    return Ok(Place { limiter: self, key });
                }
                Err(wait) => transport.sleep(wait).await,
            }
        }
    }

    /// Keeps all calls back for a while, after the service said that there are too many.
    pub(crate) fn pause(&self, now: Instant, wait: Duration) {
        let until = now + wait.min(LONGEST_PAUSE);
        let mut state = self.state();
        state.paused_until = state.paused_until.max(Some(until));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
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
                return Err(free_at - now);
            }
        }
        self.last += 1;
        let key = (now + ON_THE_WAY + WINDOW, self.last);
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
        let Some(index) = (used.clone().count() + self.waiting).checked_sub(calls) else { return pause };
        let (rounds, index) = (index / calls, index % calls);
        let free_at = used.map(|(free_at, _)| *free_at).nth(index);
        let rest = free_at.map_or(Duration::ZERO, |free_at| free_at.saturating_duration_since(now));
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

/// Counts a call that waits for its turn.
struct InQueue<'a>(&'a Limiter);

impl<'a> InQueue<'a> {
    fn new(limiter: &'a Limiter) -> Self {
        limiter.state().waiting += 1;
        Self(limiter)
    }
}

impl Drop for InQueue<'_> {
    fn drop(&mut self) {
        self.0.state().waiting -= 1;
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
            let mut state = limiter.state();
            state.waiting = waiting;
            state.estimate(limiter.calls, start)
        };
        assert_eq!(estimate(0), Duration::ZERO);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!(estimate(0), Duration::ZERO);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!([0, 1, 2, 3, 4].map(|waiting| estimate(waiting).as_millis()), [1500, 1500, 2500, 2500, 3500]);
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
