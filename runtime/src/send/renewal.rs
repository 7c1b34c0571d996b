//! A renewal of the token that all waiting calls share.
//!
//! Any of these calls drives the renewal when it is polled. So a call that is no longer polled does not block
//! the others, and no task has to be spawned. When the last of the calls is dropped, the renewal is cancelled.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};

use crate::future::BoxFuture;

/// A future whose output `T` is shared.
pub(crate) struct Renewal<T> {
    /// `None` after its end, or if a poll panicked.
    future: Mutex<Option<BoxFuture<'static, T>>>,
    /// Whether a call found the future locked since the last release.
    is_contended: AtomicBool,
    wakers: Arc<Wakers>,
    outcome: OnceLock<T>,
}

/// The wakers of all waiting calls, by number.
#[derive(Default)]
struct Wakers {
    registered: Mutex<(u64, BTreeMap<u64, Waker>)>,
    /// Whether the future was woken since the start of its last poll.
    is_woken: AtomicBool,
}

impl Wakers {
    fn lock(&self) -> MutexGuard<'_, (u64, BTreeMap<u64, Waker>)> {
        self.registered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_all(&self) {
        let wakers: Vec<_> = self.lock().1.values().cloned().collect();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Wakers {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_woken.store(true, Ordering::SeqCst);
        self.wake_all();
    }
}

impl<T: Clone> Renewal<T> {
    pub(crate) fn new(future: BoxFuture<'static, T>) -> Self {
        Self {
            future: Mutex::new(Some(future)),
            is_contended: AtomicBool::new(false),
            wakers: Arc::default(),
            outcome: OnceLock::new(),
        }
    }

    /// Waits for the outcome, and drives the renewal while it is polled. `settle` runs once, in the call
    /// that gets the outcome first, before any other call sees it. `None` if a poll panicked.
    pub(crate) async fn outcome(&self, settle: impl Fn(&T)) -> Option<T> {
        let waiter = Waiter::new(&self.wakers);
        poll_fn(|context| {
            waiter.register(context.waker());
            self.poll(&settle)
        })
        .await
    }

    fn poll(&self, settle: &impl Fn(&T)) -> Poll<Option<T>> {
        if let Some(outcome) = self.outcome.get() {
            return Poll::Ready(Some(outcome.clone()));
        }
        // Otherwise another thread polls it, and wakes this waiter when it releases the lock.
        let Some(mut driver) = self.lock() else { return Poll::Pending };
        // Moved out of the mutex, so that it is dropped if it panics.
        let Some(mut future) = driver.future.as_mut().and_then(|future| future.take()) else {
            return Poll::Ready(self.outcome.get().cloned());
        };
        let waker = Waker::from(self.wakers.clone());
        // Earlier wake-ups are covered by this poll.
        self.wakers.is_woken.store(false, Ordering::SeqCst);
        let Poll::Ready(outcome) = future.as_mut().poll(&mut Context::from_waker(&waker)) else {
            driver.put_back(future);
            return Poll::Pending;
        };
        settle(&outcome);
        Poll::Ready(Some(self.outcome.get_or_init(|| outcome).clone()))
    }

    /// The future, if no other thread is polling it. If one is, it sees the contention flag afterwards: the
    /// second attempt ensures that the lock is released after the flag was set.
    fn lock(&self) -> Option<Driver<'_, T>> {
        let try_lock = || match self.future.try_lock() {
            Ok(future) => Some(future),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        let future = try_lock().or_else(|| {
            self.is_contended.store(true, Ordering::SeqCst);
            try_lock()
        })?;
        Some(Driver { renewal: self, future: Some(future) })
    }
}

/// The exclusive access to the future.
struct Driver<'a, T> {
    renewal: &'a Renewal<T>,
    future: Option<MutexGuard<'a, Option<BoxFuture<'static, T>>>>,
}

impl<T> Driver<'_, T> {
    fn put_back(&mut self, future: BoxFuture<'static, T>) {
        if let Some(place) = &mut self.future {
            **place = Some(future);
        }
    }
}

impl<T> Drop for Driver<'_, T> {
    /// Releases the lock, then wakes the waiters if they have something to do: take the outcome, or poll
    /// instead of this call, which may never be polled again.
    fn drop(&mut self) {
        let is_over = self.future.take().is_none_or(|future| future.is_none());
        let is_contended = self.renewal.is_contended.swap(false, Ordering::SeqCst);
        // Contention alone is no reason: the waiters would wake each other forever.
        if is_over || (is_contended && self.renewal.wakers.is_woken.load(Ordering::SeqCst)) {
            self.renewal.wakers.wake_all();
        }
    }
}

/// The registration of one waiting call.
struct Waiter<'a> {
    wakers: &'a Wakers,
    number: u64,
}

impl<'a> Waiter<'a> {
    fn new(wakers: &'a Wakers) -> Self {
        let mut state = wakers.lock();
        state.0 += 1;
        Self { wakers, number: state.0 }
    }

    fn register(&self, waker: &Waker) {
        self.wakers.lock().1.insert(self.number, waker.clone());
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        self.wakers.lock().1.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// A future that needs `polls` polls, and wakes itself during each of them.
    fn eager(polls: usize) -> BoxFuture<'static, usize> {
        let mut left = polls;
        Box::pin(poll_fn(move |context| {
            if left == 0 {
                return Poll::Ready(polls);
            }
            left -= 1;
            context.waker().wake_by_ref();
            Poll::Pending
        }))
    }

    #[test]
    fn a_waiter_drives_a_renewal_that_another_abandoned() {
        let renewal = Renewal::new(eager(2));
        let counts = [0, 1].map(|_| Arc::new(Count(AtomicUsize::new(0))));
        let [first, second] = counts.clone().map(Waker::from);
        let mut frozen = Box::pin(renewal.outcome(|_| {}));
        let mut polled = Box::pin(renewal.outcome(|_| {}));
        assert!(frozen.as_mut().poll(&mut Context::from_waker(&first)).is_pending());
        assert!(polled.as_mut().poll(&mut Context::from_waker(&second)).is_pending());
        assert_eq!(counts[1].0.load(Ordering::SeqCst), 1, "the second poll woke itself");
        assert_eq!(polled.as_mut().poll(&mut Context::from_waker(&second)), Poll::Ready(Some(2)));
        assert_eq!(frozen.as_mut().poll(&mut Context::from_waker(&first)), Poll::Ready(Some(2)));
    }

    #[test]
    fn a_panic_ends_the_renewal_for_all_waiters() {
        let renewal: Renewal<usize> = Renewal::new(Box::pin(async { panic!("a source of tokens") }));
        let waker = Arc::new(Count(AtomicUsize::new(0)));
        let mut waiting = Box::pin(renewal.outcome(|_| {}));
        let waiter = Waiter::new(&renewal.wakers);
        waiter.register(&Waker::from(waker.clone()));
        let poll = std::panic::AssertUnwindSafe(|| {
            let _ = waiting.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        });
        assert!(std::panic::catch_unwind(poll).is_err());
        assert_eq!(waker.0.load(Ordering::SeqCst), 1);
        let mut other = Box::pin(renewal.outcome(|_| {}));
        assert_eq!(other.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(None));
    }

    #[test]
    fn two_threads_get_the_outcome_and_one_settles_it() {
        for _ in 0..200 {
            let renewal = Renewal::new(eager(50));
            let settled = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| {
                        let outcome = renewal.outcome(|_| {
                            settled.fetch_add(1, Ordering::SeqCst);
                        });
                        assert_eq!(block_on(outcome), Some(50));
                    });
                }
            });
            assert_eq!(settled.load(Ordering::SeqCst), 1);
        }
    }

    /// Runs a future on this thread. It is polled only when it is woken, so a lost wake-up fails the
    /// test.
    fn block_on<F: Future>(future: F) -> F::Output {
        struct Unpark(std::thread::Thread, AtomicBool);
        impl Wake for Unpark {
            fn wake(self: Arc<Self>) {
                self.1.store(true, Ordering::SeqCst);
                self.0.unpark();
            }
        }
        let unpark = Arc::new(Unpark(std::thread::current(), AtomicBool::new(true)));
        let waker = Waker::from(unpark.clone());
        let mut future = std::pin::pin!(future);
        loop {
            let start = std::time::Instant::now();
            while !unpark.1.swap(false, Ordering::SeqCst) {
                std::thread::park_timeout(std::time::Duration::from_secs(10));
                assert!(start.elapsed().as_secs() < 10, "a wake-up was lost");
            }
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return output;
            }
        }
    }
}
