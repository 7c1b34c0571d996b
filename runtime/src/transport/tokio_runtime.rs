//! What a request needs of the tokio runtime that it runs on, and what happens when that changes.
//!
//! A pooled connection and a timer live on the runtime that made them, and stop with it. A client can
//! outlive a runtime, or be used from several. So each runtime has its own connections, a timer moves to
//! the runtime that polls it, and an exchange that another runtime goes on with is an error.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;

use tokio::runtime::{Handle, Id};
use tokio::time::Instant;

use super::{TransportError, TransportErrorKind};

/// How many runtimes keep their connections.
const RUNTIMES: usize = 4;

/// A client of each runtime.
pub(crate) struct PerRuntime<C> {
    make: Box<dyn Fn() -> Option<C> + Send + Sync>,
    /// The runtime that used its client last is the last one.
    clients: Mutex<Vec<(Option<Id>, C)>>,
}

impl<C: Clone> PerRuntime<C> {
    /// `first` is for the first runtime, and `make` makes those for others.
    pub(crate) fn new(first: C, make: impl Fn() -> Option<C> + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), clients: Mutex::new(vec![(None, first)]) }
    }

    /// This runtime and its client; `None` if there is no runtime, or no client can be made.
    pub(crate) fn get(&self) -> Option<(Bound, C)> {
        let runtime = Bound::to_this();
        let id = runtime.0?;
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
pub(crate) struct Bound(Option<Id>);

impl Bound {
    pub(crate) fn to_this() -> Self {
        Self(current())
    }

    /// Fails if another runtime polls. Whether the request was executed is then unknown.
    pub(crate) fn check(&self) -> Result<(), TransportError> {
        if self.0 == current() {
            return Ok(());
        }
        let reason = "the request was sent on another tokio runtime, and its connection belongs to that";
        Err(TransportError::new(TransportErrorKind::Broken, reason))
    }

    /// Waits for `future`, as long as this runtime polls it. It polls it now, so only later polls are checked.
    pub(crate) async fn run<T, F>(&self, mut future: Pin<&mut F>) -> Result<T, TransportError>
    where
        F: Future<Output = Result<T, TransportError>>,
    {
        let mut was_polled = false;
        poll_fn(|context| {
            if std::mem::replace(&mut was_polled, true)
                && let Err(error) = self.check()
            {
                return Poll::Ready(Err(error));
            }
            future.as_mut().poll(context)
        })
        .await
    }
}

/// Waits until `end`, on whatever runtime polls. Without a runtime no request is sent, which is an error;
/// there is nothing to wait for.
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
