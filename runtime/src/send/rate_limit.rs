//! The rate limit of a client: at most so many requests in any second, first come, first served.
//!
//! **Whoever is polled makes progress.** A waiter that nobody polls must not hold up the others, so it
//! counts only until the moment at which it said it would look again ([`Waiter::look_at`]), and a
//! little longer. It keeps its place in the order: polled again, it is the first. Wake-ups are hints
//! that save time; every waiter also has its own timer.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::retry::spread;
use super::trace;
use crate::error::WaitReason;
use crate::future::BoxFuture;
use crate::transport::Transport;

const WINDOW: Duration = Duration::from_secs(1);
/// How long a request may be on its way before it is assumed to have arrived.
const ON_THE_WAY: Duration = Duration::from_millis(500);
/// How late a waiter may look before it no longer holds up the waiters behind it.
const GRACE: Duration = Duration::from_millis(50);
/// The longest pause that one response can cause to all calls. Its own call waits as long as the
/// server asks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Permits at most `calls` requests in any second, as the server counts them.
///
/// A request arrives at some moment between its sending and its response. So a permit is in use until
/// one second after the response (or after [`ON_THE_WAY`], if the response takes longer), and not
/// until one second after the sending: requests that were delayed and arrive together with later ones
/// would exceed the limit.
pub(crate) struct RateLimiter {
    /// `None` permits everything.
    calls: Option<usize>,
    state: Mutex<State>,
}

/// When a permit is free again, and its number.
type Key = (Instant, u64);

#[derive(Default)]
struct State {
    in_use: BTreeSet<Key>,
    /// The waiters by their numbers, in the order in which they were first polled.
    queue: BTreeMap<u64, Waiter>,
    /// The last number of a permit or a waiter.
    last: u64,
    paused_until: Option<Instant>,
}

struct Waiter {
    /// When it looks for a permit next, if it is polled.
    look_at: Instant,
    waker: Waker,
}

impl Waiter {
    /// Whether it holds up the waiters behind it.
    fn is_live(&self, now: Instant) -> bool {
        now < self.look_at + GRACE
    }
}

impl RateLimiter {
    /// A limiter of so many requests per second, or one that permits everything.
    pub(crate) fn new(calls: Option<NonZeroU32>) -> Self {
        let calls = calls.map(|calls| usize::try_from(calls.get()).unwrap_or(usize::MAX));
        Self { calls, state: Mutex::default() }
    }

    /// Waits for a permit, which must be used in the same poll. The error is the wait that would
    /// exceed `longest`, or `None` if `longest` is over.
    pub(crate) async fn acquire(
        &self,
        transport: &dyn Transport,
        longest: Duration,
    ) -> Result<Permit<'_>, Option<Duration>> {
        let mut position = QueuePosition::new(self, transport, longest);
        // Mostly there is a permit at once, and nothing to keep while waiting.
        if let Look::Permit(key) = position.look_once() {
            return Ok(Permit { limiter: self, key });
        }
        // Boxed, so that the future of every call is small.
        let mut position = Box::new(position);
        poll_fn(|context| position.poll(context)).await
    }

    /// Whether there is a limit.
    pub(crate) fn has_limit(&self) -> bool {
        self.calls.is_some()
    }

    /// Makes all calls pause after a 429.
    pub(crate) fn pause(&self, now: Instant, wait: Duration) {
        let until = now + wait.min(LONGEST_PAUSE);
        let mut state = self.state();
        state.paused_until = state.paused_until.max(Some(until));
        let wakers: Vec<_> = state.queue.values().map(|waiter| waiter.waker.clone()).collect();
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next_number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Takes a permit for the first in the queue; how long until there may be one, if there is none.
    fn take(&mut self, calls: Option<usize>, now: Instant) -> Result<Option<Key>, Duration> {
        let wait = self.estimate(calls, now, 0);
        if wait > Duration::ZERO {
            return Err(wait);
        }
        if calls.is_none() {
            return Ok(None);
        }
        self.in_use = self.in_use.split_off(&(now, u64::MAX));
        let key = (now + ON_THE_WAY + WINDOW, self.next_number());
        self.in_use.insert(key);
        Ok(Some(key))
    }

    /// Shortens the use of a permit to one second after the response.
    fn answered(&mut self, key: Key, now: Instant) {
        if now + WINDOW < key.0 && self.in_use.remove(&key) {
            self.in_use.insert((now + WINDOW, key.1));
        }
    }

    /// How long a call has to wait at least that is behind `ahead` others.
    fn estimate(&self, calls: Option<usize>, now: Instant, ahead: usize) -> Duration {
        let pause = self.pause(now);
        let Some(calls) = calls else { return pause };
        let used = self.in_use.range((now, u64::MAX)..);
        let Some(index) = (used.clone().count() + ahead).checked_sub(calls) else { return pause };
        let (rounds, index) = (index / calls, index % calls);
        let free_at = used.map(|(free_at, _)| *free_at).nth(index);
        // A permit that is in use for longer has no response yet, which could arrive at any moment.
        let rest = free_at.map_or(Duration::ZERO, |free_at| free_at.saturating_duration_since(now).min(WINDOW));
        pause.max(rest + WINDOW * u32::try_from(rounds).unwrap_or(u32::MAX))
    }

    fn pause(&self, now: Instant) -> Duration {
        self.paused_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }

    /// The number of live waiters in front of a waiter, and when the last of them looks. A call that
    /// does not wait yet comes after all of them.
    fn ahead(&self, number: Option<u64>, now: Instant) -> (usize, Option<Instant>) {
        let waiters = self.queue.range(..number.unwrap_or(u64::MAX)).map(|(_, waiter)| waiter);
        let live = waiters.filter(|waiter| waiter.is_live(now));
        live.fold((0, None), |(count, last), waiter| (count + 1, last.max(Some(waiter.look_at))))
    }

    /// The waker of the first live waiter.
    fn first(&self, now: Instant) -> Option<Waker> {
        self.queue.values().find(|waiter| waiter.is_live(now)).map(|waiter| waiter.waker.clone())
    }
}

/// One request's permit.
#[must_use = "a permit that is dropped counts as a request that is still on its way"]
pub(crate) struct Permit<'a> {
    limiter: &'a RateLimiter,
    key: Option<Key>,
}

impl Permit<'_> {
    /// Reports that the request has its response, so it has arrived.
    pub(crate) fn answered(self, now: Instant) {
        if let Some(key) = self.key {
            self.limiter.state().answered(key, now);
        }
    }
}

/// A call's position in the queue. Dropping it gives up the position without using a permit.
struct QueuePosition<'a, 't> {
    limiter: &'a RateLimiter,
    transport: &'t dyn Transport,
    start: Instant,
    longest: Duration,
    /// `None` until the call finds that it has to wait.
    number: Option<u64>,
    /// When the call looks again, and what makes it do so.
    timer: Option<(Instant, BoxFuture<'t, ()>)>,
    /// The end of the wait that was reported last.
    reported: Instant,
    /// Without a limit: the end of a pause, later by a random part, so that the calls do not come back
    /// together.
    not_before: Option<Instant>,
}

impl<'a, 't> QueuePosition<'a, 't> {
    fn new(limiter: &'a RateLimiter, transport: &'t dyn Transport, longest: Duration) -> Self {
        let start = transport.now();
        Self { limiter, transport, start, longest, number: None, timer: None, reported: start, not_before: None }
    }

    /// Takes a permit if that needs no wait.
    fn look_once(&mut self) -> Look {
        if self.longest.is_zero() {
            return Look::Wait(Duration::ZERO);
        }
        let mut state = self.limiter.state();
        let is_first = self.limiter.calls.is_none() || state.queue.is_empty();
        let taken = if is_first { state.take(self.limiter.calls, self.start) } else { Err(Duration::ZERO) };
        taken.map_or_else(Look::Wait, Look::Permit)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Permit<'a>, Option<Duration>>> {
        loop {
            let now = self.transport.now();
            let remaining = self.longest.saturating_sub(now.saturating_duration_since(self.start));
            if remaining.is_zero() {
                return Poll::Ready(Err(None));
            }
            let wait = match self.look(now, remaining, context.waker()) {
                Look::Permit(key) => return Poll::Ready(Ok(Permit { limiter: self.limiter, key })),
                Look::Wait(wait) if wait >= remaining => return Poll::Ready(Err(Some(wait))),
                Look::Wait(wait) => wait,
            };
            self.report(now, wait);
            let Some((_, timer)) = &mut self.timer else { continue };
            if timer.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.timer = None;
        }
    }

    /// Takes a permit, or joins the queue and sets the timer.
    fn look(&mut self, now: Instant, remaining: Duration, waker: &Waker) -> Look {
        let calls = self.limiter.calls;
        let mut state = self.limiter.state();
        let (ahead, last) = state.ahead(self.number, now);
        let wait = match calls {
            Some(_) => state.estimate(calls, now, ahead),
            // Only a pause makes calls wait, and none of them waits for another.
            None => self.spread(now, state.pause(now), remaining),
        };
        if (ahead == 0 || calls.is_none())
            && wait.is_zero()
            && let Ok(key) = state.take(calls, now)
        {
            self.leave(&mut state);
            let next = state.first(now);
            drop(state);
            next.into_iter().for_each(Waker::wake);
            return Look::Permit(key);
        }
        if wait >= remaining {
            return Look::Wait(wait);
        }
        let look_at = if calls.is_some() {
            // By then all those in front have lapsed, unless they were polled, and there is a permit.
            let alone = now + state.estimate(calls, now, 0);
            let look_at = last.map_or(alone, |last| alone.max(last + GRACE));
            // If they take their permits, its own turn may come earlier. If there are permits for all, they
            // wake it.
            let look_at = if wait.is_zero() { look_at } else { look_at.min(now + wait) };
            look_at.min(now + WINDOW.max(state.pause(now)))
        } else {
            now + wait
        };
        let set_to = self.timer.as_ref().map(|(set_to, _)| *set_to);
        // A time limit beyond all instants is none.
        let end = now.checked_add(remaining).unwrap_or(look_at);
        let look_at = look_at.min(end).min(set_to.unwrap_or(look_at));
        let number = *self.number.get_or_insert_with(|| state.next_number());
        state.queue.insert(number, Waiter { look_at, waker: waker.clone() });
        drop(state);
        if set_to != Some(look_at) {
            self.timer = Some((look_at, self.transport.sleep(look_at.saturating_duration_since(now))));
        }
        Look::Wait(wait)
    }

    /// How long the call waits for the end of a pause without a limit.
    fn spread(&mut self, now: Instant, pause: Duration, remaining: Duration) -> Duration {
        if pause > Duration::ZERO && self.not_before.is_none_or(|not_before| not_before < now + pause) {
            self.not_before = Some(now + spread(pause, remaining));
        }
        self.not_before.map_or(Duration::ZERO, |not_before| not_before.saturating_duration_since(now)).max(pause)
    }

    fn leave(&mut self, state: &mut State) {
        if let Some(number) = self.number.take() {
            state.queue.remove(&number);
        }
    }

    /// Reports the wait, and again if it becomes much longer: after a 429, say.
    fn report(&mut self, now: Instant, wait: Duration) {
        if wait > Duration::ZERO && (self.reported == self.start || now + wait > self.reported + WINDOW / 2) {
            trace::waiting(now + wait - self.reported.max(now), WaitReason::RateLimit);
            self.reported = now + wait;
        }
    }
}

impl Drop for QueuePosition<'_, '_> {
    fn drop(&mut self) {
        if self.number.is_none() {
            return;
        }
        let mut state = self.limiter.state();
        self.leave(&mut state);
        let next = state.first(self.transport.now());
        drop(state);
        next.into_iter().for_each(Waker::wake);
    }
}

enum Look {
    Permit(Option<Key>),
    /// How long the call has to wait at least.
    Wait(Duration),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Instant, milliseconds: u64) -> Instant {
        start + Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_permit_is_free_one_second_after_the_response() {
        let (limiter, start) = (RateLimiter::new(NonZeroU32::new(2)), Instant::now());
        let calls = limiter.calls;
        let [answered, _] = [(); 2].map(|()| limiter.state().take(calls, start).unwrap().unwrap());
        limiter.state().answered(answered, after(start, 200));
        assert_eq!(limiter.state().take(calls, after(start, 1100)), Err(Duration::from_millis(100)));
        assert!(limiter.state().take(calls, after(start, 1200)).is_ok());
        let unanswered = limiter.state().take(calls, after(start, 1400));
        assert_eq!(
            unanswered,
            Err(Duration::from_millis(100)),
            "the other is assumed to be on its way for half a second"
        );
        assert!(limiter.state().take(calls, after(start, 1500)).is_ok());
    }

    #[test]
    fn an_estimate_counts_the_waiters_in_front() {
        let (limiter, start) = (RateLimiter::new(NonZeroU32::new(2)), Instant::now());
        let estimate = |ahead| limiter.state().estimate(limiter.calls, start, ahead).as_millis();
        assert_eq!(estimate(0), 0);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!(estimate(0), 0);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!([0, 1, 2, 3, 4].map(estimate), [1000, 1000, 2000, 2000, 3000]);
    }

    #[test]
    fn a_pause_holds_up_all_calls_for_a_minute_at_most() {
        let (limiter, start) = (RateLimiter::new(None), Instant::now());
        assert!(limiter.state().take(None, start).is_ok());
        limiter.pause(start, Duration::from_secs(9));
        limiter.pause(start, Duration::from_secs(3));
        assert_eq!(limiter.state().take(None, start), Err(Duration::from_secs(9)));
        limiter.pause(start, Duration::MAX);
        assert_eq!(limiter.state().estimate(None, start, 0), LONGEST_PAUSE);
    }
}
