//! Calls for programs without async: one background runtime per client, started when first needed.
//!
//! It is not one runtime per call, because a pooled connection lives on the runtime that opened it.

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
    /// Sends the call and blocks the thread until there is a result, see [`send`](Self::send). It can be used on
    /// any thread, such as one of tokio's `spawn_blocking`; a thread that runs async tasks runs none meanwhile.
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

    /// Asks once whether the response is ready, and blocks the thread meanwhile, see [`poll`](Self::poll) and
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

/// The pages of a list, as an iterator that blocks the thread. The errors are those of [`Pages`].
#[must_use = "an iterator does nothing until it is used"]
pub struct BlockingPages<T>(Pages<T>);

impl<T: Page> BlockingPages<T> {
    /// Goes on after the page that was the last error, see [`Pages::skip_page`].
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

/// The items of a list, page by page, as an iterator that blocks the thread. The errors are those of [`Items`].
#[must_use = "an iterator does nothing until it is used"]
pub struct BlockingItems<T: ListPage>(Items<T>);

impl<T: ListPage> BlockingItems<T> {
    /// Goes on after the page that was the last error, see [`Pages::skip_page`].
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

/// Runs futures to their end on the calling thread, with IO on a thread of its own.
#[derive(Default)]
pub(crate) struct Executor {
    runtime: OnceLock<Runtime>,
    making: Mutex<()>,
}

impl Executor {
    /// Waits for `future`. Fails if no thread can be started; `progress` is then that of the call.
    ///
    /// tokio's own `block_on` refuses threads that run async tasks, and takes those of `spawn_blocking` for such.
    /// So the thread polls the future itself and sleeps in between.
    pub(super) fn wait<F: Future>(&self, progress: impl FnOnce() -> Progress, future: F) -> Result<F::Output, Error> {
        let runtime = self.runtime().map_err(|error| {
            let error = TransportError::new(TransportErrorKind::NotSent, error);
            Error::transport(progress(), error, None)
        })?;
        let _inside = runtime.enter();
        // Within an async task, tokio stops what has used up the share of that task, which never ends here.
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
        // One thread makes it: a second runtime could not be dropped on a thread that runs async tasks.
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
    /// `unpark` alone could be taken by something else on the thread that sleeps.
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
    /// An async task may drop the last clone of a client, and there a runtime must not wait for its
    /// threads.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
