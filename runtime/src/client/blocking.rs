//! Calls for programs without async. Each client has one background runtime, which starts when it is first needed.
//!
//! It is not one runtime per call, because a pooled connection belongs to the runtime that opened it.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Runtime};
use tokio::task::unconstrained;

use super::{Client, Items, ListPage, Page, Paged, Pages};
use crate::call::{Answer, Call, Started};
use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};
use crate::wire::{Pending, Progress, Response};

impl<T: Answer> Call<T> {
    /// Sends the call and blocks the thread until there is a result, see [`send`](Self::send). It works on any
    /// thread, such as one of tokio's `spawn_blocking`. A thread that runs async tasks is blocked meanwhile.
    pub fn send_blocking(&self, client: &Client) -> Result<Response<T>, Error> {
        client.executor.wait(|| Progress::not_sent(self.parts().line()), self.send(client))?
    }

    /// Sends the call and blocks the thread until there is a response, see [`start`](Self::start) and
    /// [`send_blocking`](Self::send_blocking).
    pub fn start_blocking(&self, client: &Client) -> Result<Started<T>, Error> {
        client.executor.wait(|| Progress::not_sent(self.parts().line()), self.start(client))?
    }
}

impl Pending {
    /// Blocks the thread until there is a result, see [`finish`](Self::finish) and
    /// [`Call::send_blocking`].
    pub fn finish_blocking<T: Answer>(&self, client: &Client) -> Result<Response<T>, Error> {
        client.executor.wait(|| self.progress(), self.finish(client))?
    }

    /// Polls the response once and blocks the thread meanwhile, see [`poll`](Self::poll) and
    /// [`Call::send_blocking`].
    pub fn poll_blocking<T: Answer>(&self, client: &Client) -> Result<Started<T>, Error> {
        client.executor.wait(|| self.progress(), self.poll(client))?
    }

    fn progress(&self) -> Progress {
        let pending = Some(Box::new(self.clone()));
        Progress { may_be_executed: true, pending, ..Progress::not_sent(self.request.line()) }
    }
}

impl<T: Page> Paged<T> {
    /// All pages as an iterator that blocks the thread, see [`pages`](Self::pages) and
    /// [`send_blocking`](Call::send_blocking).
    pub fn pages_blocking(&self, client: &Client) -> BlockingPages<T> {
        BlockingPages(self.pages(client))
    }

    /// All items of all pages as an iterator that blocks the thread, see [`items`](Self::items) and
    /// [`send_blocking`](Call::send_blocking).
    pub fn items_blocking(&self, client: &Client) -> BlockingItems<T>
    where
        T: ListPage,
    {
        BlockingItems(self.items(client))
    }
}

/// The pages of a list, as an iterator that blocks the thread. It returns the same errors as [`Pages`].
#[must_use = "an iterator does nothing until it is used"]
pub struct BlockingPages<T>(Pages<T>);

impl<T: Page> BlockingPages<T> {
    /// Skips the page of the last error, see [`Pages::skip_page`].
    pub fn skip_page(&mut self) -> bool {
        self.0.skip_page()
    }
}

impl<T: Page> Iterator for BlockingPages<T> {
    type Item = Result<Response<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let (executor, line) = (self.0.walk.client.executor.clone(), self.0.walk.parts.line());
        let next = executor.wait(|| Progress::not_sent(line), self.0.next());
        next.unwrap_or_else(|error| Some(Err(error)))
    }
}

/// The items of a list, as an iterator that blocks the thread. It returns the same errors as [`Items`].
#[must_use = "an iterator does nothing until it is used"]
pub struct BlockingItems<T: ListPage>(Items<T>);

impl<T: ListPage> BlockingItems<T> {
    /// Skips the page of the last error, see [`Pages::skip_page`].
    pub fn skip_page(&mut self) -> bool {
        self.0.skip_page()
    }

    /// The delta token that starts the next round, see [`Items::next_delta_token`].
    pub fn next_delta_token(&self) -> Option<&str> {
        self.0.next_delta_token()
    }
}

impl<T: ListPage> Iterator for BlockingItems<T> {
    type Item = Result<T::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(item) = self.0.at_hand() {
            return Some(Ok(item));
        }
        let walk = &self.0.pages.walk;
        let (executor, line) = (walk.client.executor.clone(), walk.parts.line());
        let next = executor.wait(|| Progress::not_sent(line), self.0.next());
        next.unwrap_or_else(|error| Some(Err(error)))
    }
}

/// Runs futures to their end on the calling thread, with IO on a background thread.
#[derive(Default)]
pub(crate) struct Executor {
    runtime: OnceLock<Runtime>,
    making: Mutex<()>,
}

impl Executor {
    /// Waits for `future`. Fails if the thread cannot be started; `progress` is for that error.
    ///
    /// tokio's `block_on` panics on a thread that runs async tasks. So the thread polls the future itself and
    /// sleeps between two polls.
    pub(super) fn wait<F: Future>(&self, progress: impl FnOnce() -> Progress, future: F) -> Result<F::Output, Error> {
        let runtime = self.runtime().map_err(|error| {
            let error = TransportError::new(TransportErrorKind::NotSent, error);
            Error::transport(progress(), error, None)
        })?;
        let _inside = runtime.enter();
        // Within an async task, tokio suspends futures that have used up the task's budget. The budget would not
        // be renewed here.
        let mut future = pin!(unconstrained(future));
        let sleeper = Arc::new(Sleeper { thread: thread::current(), is_woken: AtomicBool::new(false) });
        let waker = Waker::from(sleeper.clone());
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return Ok(output);
            }
            while !sleeper.is_woken.swap(false, Ordering::Acquire) {
                thread::park();
            }
        }
    }

    fn runtime(&self) -> std::io::Result<&Runtime> {
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        // Only one thread creates it, because a second runtime could not be dropped on a thread that runs async
        // tasks.
        let _only = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("eset-connect").enable_all().build()?;
        Ok(self.runtime.get_or_init(|| runtime))
    }
}

/// A thread that waits for its future.
struct Sleeper {
    thread: Thread,
    /// `unpark` alone is not enough, because other code on the thread could consume it.
    is_woken: AtomicBool,
}

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

impl Drop for Executor {
    /// An async task may drop the last clone of a client, and a runtime must not wait for its threads there.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
