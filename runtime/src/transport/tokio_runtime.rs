//! What a request needs of the tokio runtime that it runs on, and what happens when that changes.
//!
//! A pooled connection and a timer live on the runtime that made them, and stop with it. A client can
//! outlive a runtime, or be used from several. So each runtime has its own connections, a timer moves to
//! the runtime that polls it, and an exchange that another runtime goes on with is an error.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::time::{Instant, Sleep};

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

    /// The client of this runtime; `None` if there is no runtime, or no client can be made.
    pub(crate) fn get(&self) -> Option<C> {
        let id = current()?;
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let known = clients.iter().position(|(owner, _)| owner.is_none_or(|owner| owner == id));
        let client = match known {
            Some(index) => clients.remove(index).1,
            None => (self.make)()?,
        };
        clients.push((Some(id), client.clone()));
        if clients.len() > RUNTIMES {
            clients.remove(0);
        }
        Some(client)
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

    /// Waits for `future`, as long as this runtime polls it.
    pub(crate) async fn run<T, F>(&self, mut future: Pin<&mut F>) -> Result<T, TransportError>
    where
        F: Future<Output = Result<T, TransportError>>,
    {
        poll_fn(|context| match self.check() {
            Ok(()) => future.as_mut().poll(context),
            Err(error) => Poll::Ready(Err(error)),
        })
        .await
    }
}

/// A timer that moves to the runtime that polls it.
pub(crate) struct Timer {
    end: Instant,
    owner: Bound,
    sleep: Pin<Box<Sleep>>,
}

impl Timer {
    pub(crate) fn new(duration: Duration) -> Self {
        let sleep = Box::pin(tokio::time::sleep(duration));
        Self { end: sleep.deadline(), owner: Bound::to_this(), sleep }
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.owner.check().is_err() {
            self.owner = Bound::to_this();
            self.sleep = Box::pin(tokio::time::sleep_until(self.end));
        }
        self.sleep.as_mut().poll(context)
    }
}

fn current() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}
