//! The rate limit of a client: a maximum number of requests in any second, first come, first served.
//!
//! **Every waiter that is polled makes progress.** A waiter that is not polled must not block the others, so
//! it counts only until shortly after the time at which it planned to check again ([`Waiter::check_at`]). It
//! keeps its position in the queue: when it is polled again, it is first. Wake-ups only save time, because
//! every waiter also has its own timer.

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
/// How long after its sending a request is assumed to have arrived.
const ON_THE_WAY: Duration = Duration::from_millis(500);
/// How late a waiter may check before it no longer blocks the waiters behind it.
const GRACE: Duration = Duration::from_millis(50);
/// The longest pause of all calls that one response can cause. Its own call waits as long as the server
/// requests.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Allows at most `calls` requests in any second, as the server counts them.
///
/// A request arrives between its sending and its response. So a permit is in use until one second after the
/// response (or after [`ON_THE_WAY`], if the response takes longer). One second after the sending would not be
/// enough: delayed requests that arrive together with later ones would exceed the limit.
pub(crate) struct RateLimiter {
    /// `None` means no limit.
    calls: Option<usize>,
    state: Mutex<State>,
}

/// The time when a permit is free again, and its number.
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
    /// When it next checks for a permit, if it is polled.
    check_at: Instant,
    waker: Waker,
}

impl Waiter {
    /// Whether it blocks the waiters behind it.
    fn is_live(&self, now: Instant) -> bool {
        now < self.check_at + GRACE
    }
}

impl RateLimiter {
    /// A limiter of `calls` requests per second, or one without a limit.
    pub(crate) fn new(calls: Option<NonZeroU32>) -> Self {
        let calls = calls.map(|calls| usize::try_from(calls.get()).unwrap_or(usize::MAX));
        Self { calls, state: Mutex::default() }
    }

    /// Waits for a permit, which must be used in the same poll. The error is the wait that would
    /// exceed `longest`, or `None` if `longest` has passed.
    pub(crate) async fn acquire(
        &self,
        transport: &dyn Transport,
        longest: Duration,
    ) -> Result<Permit<'_>, Option<Duration>> {
        let mut position = QueuePosition::new(self, transport, longest);
        // Usually a permit is available immediately, and no waiting state is needed.
        if let Check::Permit(key) = position.check_once() {
            return Ok(Permit { limiter: self, key });
        }
        // Boxed, to keep the future of every call small.
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

    /// Takes a permit for the first in the queue. The error is the time until one may be free.
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

    /// Ends the use of a permit one second after the response.
    fn answered(&mut self, key: Key, now: Instant) {
        if now + WINDOW < key.0 && self.in_use.remove(&key) {
            self.in_use.insert((now + WINDOW, key.1));
        }
    }

    /// The minimum wait of a call with `ahead` others before it.
    fn estimate(&self, calls: Option<usize>, now: Instant, ahead: usize) -> Duration {
        let pause = self.pause(now);
        let Some(calls) = calls else { return pause };
        let used = self.in_use.range((now, u64::MAX)..);
        let Some(index) = (used.clone().count() + ahead).checked_sub(calls) else { return pause };
        let (rounds, index) = (index / calls, index % calls);
        let free_at = used.map(|(free_at, _)| *free_at).nth(index);
        // A permit that is in use for longer waits for a response, which could arrive at any moment.
        let rest = free_at.map_or(Duration::ZERO, |free_at| free_at.saturating_duration_since(now).min(WINDOW));
        pause.max(rest + WINDOW * u32::try_from(rounds).unwrap_or(u32::MAX))
    }

    fn pause(&self, now: Instant) -> Duration {
        self.paused_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }

    /// The number of live waiters before a waiter, and when the last of them checks. A call that does not
    /// wait yet is behind all of them.
    fn ahead(&self, number: Option<u64>, now: Instant) -> (usize, Option<Instant>) {
        let waiters = self.queue.range(..number.unwrap_or(u64::MAX)).map(|(_, waiter)| waiter);
        let live = waiters.filter(|waiter| waiter.is_live(now));
        live.fold((0, None), |(count, last), waiter| (count + 1, last.max(Some(waiter.check_at))))
    }

    /// The waker of the first live waiter.
    fn first(&self, now: Instant) -> Option<Waker> {
        self.queue.values().find(|waiter| waiter.is_live(now)).map(|waiter| waiter.waker.clone())
    }
}

/// The permit of one request.
#[must_use = "a dropped permit counts as a request that has not arrived yet"]
pub(crate) struct Permit<'a> {
    limiter: &'a RateLimiter,
    key: Option<Key>,
}

impl Permit<'_> {
    /// Records that the request has its response, so it has arrived.
    pub(crate) fn answered(self, now: Instant) {
        if let Some(key) = self.key {
            self.limiter.state().answered(key, now);
        }
    }
}

/// A call's position in the queue. Dropping it releases the position without using a permit.
struct QueuePosition<'a, 't> {
    limiter: &'a RateLimiter,
    transport: &'t dyn Transport,
    start: Instant,
    longest: Duration,
    /// `None` until the call has to wait.
    number: Option<u64>,
    /// When the call checks again, and the timer for it.
    timer: Option<(Instant, BoxFuture<'t, ()>)>,
    /// The end of the wait that was logged last.
    reported: Instant,
    /// Without a limit: the end of a pause plus a random part, so that the calls do not continue at the
    /// same time.
    not_before: Option<Instant>,
}

impl<'a, 't> QueuePosition<'a, 't> {
    fn new(limiter: &'a RateLimiter, transport: &'t dyn Transport, longest: Duration) -> Self {
        let start = transport.now();
        Self { limiter, transport, start, longest, number: None, timer: None, reported: start, not_before: None }
    }

    /// Takes a permit if that requires no wait.
    fn check_once(&mut self) -> Check {
        if self.longest.is_zero() {
            return Check::Wait(Duration::ZERO);
        }
        let mut state = self.limiter.state();
        let is_first = self.limiter.calls.is_none() || state.queue.is_empty();
        let taken = if is_first { state.take(self.limiter.calls, self.start) } else { Err(Duration::ZERO) };
        taken.map_or_else(Check::Wait, Check::Permit)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Permit<'a>, Option<Duration>>> {
        loop {
            let now = self.transport.now();
            let remaining = self.longest.saturating_sub(now.saturating_duration_since(self.start));
            if remaining.is_zero() {
                return Poll::Ready(Err(None));
            }
            let wait = match self.check(now, remaining, context.waker()) {
                Check::Permit(key) => return Poll::Ready(Ok(Permit { limiter: self.limiter, key })),
                Check::Wait(wait) if wait >= remaining => return Poll::Ready(Err(Some(wait))),
                Check::Wait(wait) => wait,
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
    fn check(&mut self, now: Instant, remaining: Duration, waker: &Waker) -> Check {
        let calls = self.limiter.calls;
        let mut state = self.limiter.state();
        let (ahead, last) = state.ahead(self.number, now);
        let wait = match calls {
            Some(_) => state.estimate(calls, now, ahead),
            // Only a pause makes calls wait, and no call waits for another one.
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
            return Check::Permit(key);
        }
        if wait >= remaining {
            return Check::Wait(wait);
        }
        let check_at = if calls.is_some() {
            // By then, all waiters before it have lapsed, unless they were polled, and a permit is free.
            let alone = now + state.estimate(calls, now, 0);
            let check_at = last.map_or(alone, |last| alone.max(last + GRACE));
            // If they take their permits, its turn may come earlier. If there are permits for all, they wake
            // it.
            let check_at = if wait.is_zero() { check_at } else { check_at.min(now + wait) };
            check_at.min(now + WINDOW.max(state.pause(now)))
        } else {
            now + wait
        };
        let set_to = self.timer.as_ref().map(|(set_to, _)| *set_to);
        // A time limit that overflows is no limit.
        let end = now.checked_add(remaining).unwrap_or(check_at);
        let check_at = check_at.min(end).min(set_to.unwrap_or(check_at));
        let number = *self.number.get_or_insert_with(|| state.next_number());
        state.queue.insert(number, Waiter { check_at, waker: waker.clone() });
        drop(state);
        if set_to != Some(check_at) {
            self.timer = Some((check_at, self.transport.sleep(check_at.saturating_duration_since(now))));
        }
        Check::Wait(wait)
    }

    /// The wait for the end of a pause, without a limit.
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

    /// Logs the wait, and logs it again if it becomes much longer, for example after a 429.
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

enum Check {
    Permit(Option<Key>),
    /// The minimum wait of the call.
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
        assert_eq!(unanswered, Err(Duration::from_millis(100)), "the other request may take half a second to arrive");
        assert!(limiter.state().take(calls, after(start, 1500)).is_ok());
    }

    #[test]
    fn an_estimate_counts_the_waiters_before_a_call() {
        let (limiter, start) = (RateLimiter::new(NonZeroU32::new(2)), Instant::now());
        let estimate = |ahead| limiter.state().estimate(limiter.calls, start, ahead).as_millis();
        assert_eq!(estimate(0), 0);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!(estimate(0), 0);
        assert!(limiter.state().take(limiter.calls, start).is_ok());
        assert_eq!([0, 1, 2, 3, 4].map(estimate), [1000, 1000, 2000, 2000, 3000]);
    }

    #[test]
    fn a_pause_delays_all_calls_for_at_most_a_minute() {
        let (limiter, start) = (RateLimiter::new(None), Instant::now());
        assert!(limiter.state().take(None, start).is_ok());
        limiter.pause(start, Duration::from_secs(9));
        limiter.pause(start, Duration::from_secs(3));
        assert_eq!(limiter.state().take(None, start), Err(Duration::from_secs(9)));
        limiter.pause(start, Duration::MAX);
        assert_eq!(limiter.state().estimate(None, start, 0), LONGEST_PAUSE);
    }
}
