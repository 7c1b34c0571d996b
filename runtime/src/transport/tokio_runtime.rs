//! How a request depends on its tokio runtime, and how changes of the runtime are handled.
//!
//! A pooled connection and a timer belong to the runtime that created them, and stop when it stops. A
//! client can outlive a runtime, or be used from several. So each runtime has its own connections, a timer
//! moves to the runtime that polls it, and an exchange fails if its runtime has stopped.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::task::JoinHandle;
use tokio::time::{Instant, Sleep};

use super::{TransportError, TransportErrorKind};

/// The number of runtimes whose connections are cached.
const RUNTIMES: usize = 4;
/// How long to wait for a runtime to show that it is running.
const ANSWER: Duration = Duration::from_secs(1);

/// One client per runtime.
pub(crate) struct PerRuntime<C> {
    make: Box<dyn Fn() -> Option<C> + Send + Sync>,
    /// The most recently used client is the last one.
    clients: Mutex<Vec<(Option<Id>, C)>>,
}

impl<C: Clone> PerRuntime<C> {
    /// `first` is the client for the first runtime. `make` creates those for other runtimes.
    pub(crate) fn new(first: C, make: impl Fn() -> Option<C> + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), clients: Mutex::new(vec![(None, first)]) }
    }

    /// The current runtime and its client; `None` if there is no runtime, or no client can be created.
    pub(crate) fn get(&self) -> Option<(Bound, C)> {
        let runtime = Bound::to_this();
        let id = runtime.id()?;
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.last().filter(|(owner, _)| *owner == Some(id)) {
            return Some((runtime, client.clone()));
        }
        let known = clients.iter().position(|(owner, _)| owner.is_none_or(|owner| owner == id));
        let client = match known {
            Some(index) => clients.remove(index).1,
            None => (self.make)()?,
        };
        clients.push((Some(id), client.clone()));
        if clients.len() > RUNTIMES {
            clients.remove(0);
        }
        Some((runtime, client))
    }
}

/// The part of an exchange that runs on one runtime.
pub(crate) struct Bound {
    owner: Option<Handle>,
    check: Option<Check>,
}

/// A check whether a runtime still runs its tasks.
struct Check {
    /// Done as soon as the runtime runs a task, and cancelled if the runtime has stopped.
    task: JoinHandle<()>,
    limit: Pin<Box<Sleep>>,
    /// The runtime of the limit's timer.
    polled_on: Id,
}

impl Bound {
    pub(crate) fn to_this() -> Self {
        Self { owner: Handle::try_current().ok(), check: None }
    }

    fn id(&self) -> Option<Id> {
        self.owner.as_ref().map(Handle::id)
    }

    /// Checks whether the exchange can continue. On another runtime, it can continue if its own runtime still runs:
    /// calls on several runtimes share a token request, and each of them polls it. Otherwise the exchange fails, and
    /// it is unknown whether the request was executed.
    pub(crate) fn poll_check(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        let here = Handle::try_current().ok();
        if self.id() == here.as_ref().map(Handle::id) {
            self.check = None;
            return Poll::Ready(Ok(()));
        }
        let (Some(owner), Some(here)) = (&self.owner, here) else { return Poll::Ready(Err(moved())) };
        let mut check = match self.check.take() {
            Some(check) if check.polled_on == here.id() => check,
            _ => {
                Check { task: owner.spawn(async {}), limit: Box::pin(tokio::time::sleep(ANSWER)), polled_on: here.id() }
            }
        };
        if let Poll::Ready(answer) = Pin::new(&mut check.task).poll(context) {
            return Poll::Ready(answer.map_err(|_| moved()));
        }
        if check.limit.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(moved()));
        }
        self.check = Some(check);
        Poll::Pending
    }

    /// Waits for `future`. The first poll is on the right runtime, so only later polls are checked.
    pub(crate) async fn run<T, F>(&mut self, mut future: Pin<&mut F>) -> Result<T, TransportError>
    where
        F: Future<Output = Result<T, TransportError>>,
    {
        let mut was_polled = false;
        poll_fn(|context| {
            if std::mem::replace(&mut was_polled, true)
                && let Err(error) = ready!(self.poll_check(context))
            {
                return Poll::Ready(Err(error));
            }
            future.as_mut().poll(context)
        })
        .await
    }
}

fn moved() -> TransportError {
    let reason = "the request was sent on another tokio runtime, which no longer runs it";
    TransportError::new(TransportErrorKind::Broken, reason)
}

/// Waits until `end`, on any runtime that polls. Without a runtime it does not wait, because no request can be
/// sent and the call fails.
pub(crate) async fn sleep_until(end: Instant) {
    let mut timer = pin!(None);
    let mut owner = None;
    poll_fn(|context| {
        let here = current();
        if here.is_none() {
            return Poll::Ready(());
        }
        if timer.is_none() || owner != here {
            owner = here;
            timer.set(Some(tokio::time::sleep_until(end)));
        }
        timer.as_mut().as_pin_mut().map_or(Poll::Ready(()), |timer| timer.poll(context))
    })
    .await;
}

fn current() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}
