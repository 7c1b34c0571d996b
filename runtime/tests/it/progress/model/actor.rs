//! The parts of a program that send calls. Only the test polls them.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use eset_connect_runtime::{Client, Error};

use crate::support::api::{delete_device, device, get_device, list_devices, rename_device};

/// Polls a call, or the next page or item of a list. Returns `None` at the end of the list.
type Poller = Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<(), Error>>>>;

pub struct Actor {
    poller: Poller,
    /// Whether it sends one call after the other.
    pub is_list: bool,
    /// Whether it is not always polled when it is woken, or is not polled at all while it is frozen.
    pub is_laggard: bool,
    pub is_frozen: bool,
    flag: Arc<Flag>,
    /// The flags of its earlier wakers.
    old_flags: Vec<Weak<Flag>>,
    /// The call for which it waits; `None` between two calls.
    pub call: Option<Call>,
}

/// The state of a call, as the test knows it.
pub struct Call {
    /// Its position in the order of the first polls.
    pub order: u64,
    /// The latest time of its end.
    pub deadline: Duration,
    pub state: CallState,
    pub requests: usize,
    /// Whether its first request has a position in the order, because the call needs no missing token.
    pub is_ordered: bool,
    /// The time when it was woken, if it was not polled since.
    pub woken: Option<Duration>,
}

#[derive(Debug)]
pub enum CallState {
    /// It needs a missing token.
    Token,
    /// It may need a token.
    Unclear,
    /// It waits for a permit of the rate limit.
    Permit(Turn),
    /// It has sent a request.
    Sent,
    /// It sends when it has a permit, but not before this time.
    Ready { from: Duration },
}

/// The conditions of a call that waits for a permit.
#[derive(Debug)]
pub struct Turn {
    /// The time since which no laggard before it was polled.
    pub since: Duration,
    /// The actors that may be before it.
    pub ahead: BTreeSet<usize>,
    /// The number of prompt ones among them at that time.
    pub prompt: usize,
}

/// Whether a waker was called.
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Actor {
    pub fn new(kind: usize, client: &Client, is_laggard: bool) -> Self {
        Self {
            poller: poller(kind, client.clone()),
            is_list: kind >= 6,
            is_laggard,
            is_frozen: false,
            flag: Arc::new(Flag(AtomicBool::new(true))),
            old_flags: Vec::new(),
            call: None,
        }
    }

    pub fn is_woken(&self) -> bool {
        self.flag.0.load(Ordering::SeqCst)
    }

    pub fn set_woken(&self, is_woken: bool) {
        self.flag.0.store(is_woken, Ordering::SeqCst);
    }

    /// Polls it, with a new waker if it moves to another task.
    pub fn poll(&mut self, moves: bool) -> Poll<Option<Result<(), Error>>> {
        self.flag.0.store(false, Ordering::SeqCst);
        if moves {
            let old = std::mem::replace(&mut self.flag, Arc::new(Flag(AtomicBool::new(false))));
            self.old_flags.push(Arc::downgrade(&old));
        }
        let waker = Waker::from(self.flag.clone());
        (self.poller)(&mut Context::from_waker(&waker))
    }

    /// The number of its wakers that are stored somewhere.
    pub fn wakers(&self) -> usize {
        self.old_flags.iter().map(Weak::strong_count).sum::<usize>() + Arc::strong_count(&self.flag) - 1
    }

    /// Drops its futures. After that, it can only be woken.
    pub fn stop(&mut self) {
        self.poller = Box::new(|_| Poll::Ready(None));
    }
}

/// A call or a list. The future of `next` is dropped after each poll, which must lose nothing.
fn poller(kind: usize, client: Client) -> Poller {
    match kind {
        0 => boxed(async move { rename_device("1", &device("new")).send(&client).await.map(drop) }),
        1 => boxed(async move { delete_device("1").send(&client).await.map(drop) }),
        2 => boxed(async move { get_device("1").start(&client).await.map(drop) }),
        6 => {
            let mut pages = list_devices().pages(&client);
            Box::new(move |context| pin!(pages.next()).poll(context).map(|page| page.map(|page| page.map(drop))))
        }
        7 => {
            let mut items = list_devices().items(&client);
            Box::new(move |context| pin!(items.next()).poll(context).map(|item| item.map(|item| item.map(drop))))
        }
        _ => boxed(async move { get_device("1").send(&client).await.map(drop) }),
    }
}

fn boxed(call: impl Future<Output = Result<(), Error>> + 'static) -> Poller {
    let mut call = Box::pin(call);
    Box::new(move |context| call.as_mut().poll(context).map(Some))
}
