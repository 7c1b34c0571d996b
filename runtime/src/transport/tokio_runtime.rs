//! What a request needs of the tokio runtime that it runs on, and what happens when that changes.
//!
//! A pooled connection and a timer live on the runtime that made them, and stop with it. A client can
//! outlive a runtime, or be used from several. So each runtime has its own connections, a timer moves to
//! the runtime that polls it, and an exchange ends with an error if its runtime does not go on with it.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::task::JoinHandle;
use tokio::time::{Instant, Sleep};

use super::{TransportError, TransportErrorKind};

/// How many runtimes keep their connections.
const RUNTIMES: usize = 4;
/// How soon a runtime that runs does so.
const ANSWER: Duration = Duration::from_secs(1);

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
    question: Option<Question>,
}

/// Whether a runtime still runs what is on it.
struct Question {
    /// Done as soon as the runtime runs a task, and cancelled if it has ended.
    task: JoinHandle<()>,
    limit: Pin<Box<Sleep>>,
    /// The runtime that the limit is on.
    asked_on: Id,
}

impl Bound {
    pub(crate) fn to_this() -> Self {
        Self { owner: Handle::try_current().ok(), question: None }
    }

    fn id(&self) -> Option<Id> {
        self.owner.as_ref().map(Handle::id)
    }

    /// Whether the exchange can go on. On another runtime it can if its own one still runs: calls of several
    /// runtimes share a token request, and each of them drives it. Otherwise it fails, and whether the request was
    /// executed is unknown.
    pub(crate) fn poll_check(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        let here = Handle::try_current().ok();
        if self.id() == here.as_ref().map(Handle::id) {
            self.question = None;
            return Poll::Ready(Ok(()));
        }
        let (Some(owner), Some(here)) = (&self.owner, here) else { return Poll::Ready(Err(moved())) };
        let mut question = match self.question.take() {
            Some(question) if question.asked_on == here.id() => question,
            _ => Question {
                task: owner.spawn(async {}),
                limit: Box::pin(tokio::time::sleep(ANSWER)),
                asked_on: here.id(),
            },
        };
        if let Poll::Ready(answer) = Pin::new(&mut question.task).poll(context) {
            return Poll::Ready(answer.map_err(|_| moved()));
        }
        if question.limit.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(moved()));
        }
        self.question = Some(question);
        Poll::Pending
    }

    /// Waits for `future`. It polls it now, so only later polls are checked.
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
    let reason = "the request was sent on another tokio runtime, which does not go on with it";
    TransportError::new(TransportErrorKind::Broken, reason)
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
