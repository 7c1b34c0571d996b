//! A transport that answers from memory, for unit tests of programs that call.
//!
//! ```
//! use eset_connect_runtime::testing::{FakeTransport, answer};
//!
//! let fake = FakeTransport::script([answer(429, ""), answer(200, r#"{"devices": []}"#)]);
//! // Client::builder(region, Credentials::token("test")).transport(fake.clone()).build()
//! assert!(fake.requests().is_empty());
//! ```

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Body, Transport, TransportError};
use crate::future::BoxFuture;
use crate::wire::status::RESPONSE_ID;

/// Answers from memory, without a socket, an async runtime or a real clock.
///
/// Nobody waits for a wait (before retries, for pending responses, for the rate limit): the fake's own
/// clock jumps to its end, so tokens expire and calls run out of time as they would. Calls that wait at
/// the same time do so side by side, and the wait that ends first ends first, so that rates can be
/// tested. [`advance`](Self::advance) moves the clock while no call waits.
///
/// A clone is the same fake: pass one to the client and keep the other to see what was sent.
///
/// A client with [`Credentials::password`](crate::Credentials::password) also requests a token from the
/// fake; one with [`Credentials::token`](crate::Credentials::token) does not.
#[derive(Clone)]
pub struct FakeTransport {
    shared: Arc<Shared>,
}

type Handler = dyn Fn(&http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync;

struct Shared {
    handler: Box<Handler>,
    start: Instant,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    requests: Vec<http::Request<Bytes>>,
    waits: Vec<Duration>,
    /// The time since the start.
    time: Duration,
    /// The ends of the waits that go on, each with a number.
    ends: BTreeSet<(Duration, usize)>,
}

impl FakeTransport {
    /// Answers each request with what `handler` returns; an error is a connection that fails.
    pub fn new(
        handler: impl Fn(&http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync + 'static,
    ) -> Self {
        let shared = Shared { handler: Box::new(handler), start: Instant::now(), log: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// Answers the requests from a list, in order.
    ///
    /// # Panics
    ///
    /// If a request follows the last answer; the message names the request.
    pub fn script(answers: impl IntoIterator<Item = http::Response<Bytes>>) -> Self {
        let answers: Mutex<VecDeque<_>> = Mutex::new(answers.into_iter().collect());
        Self::new(move |request| {
            let next = answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            Ok(next.unwrap_or_else(|| panic!("no answer is left for {} {}", request.method(), request.uri())))
        })
    }

    /// The requests so far, the one for a token included.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.log().requests.clone()
    }

    /// The waits of the client so far, each with its length.
    pub fn waits(&self) -> Vec<Duration> {
        self.log().waits.clone()
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        self.log().time += duration;
    }

    /// The time since the fake was made, by its own clock.
    pub fn elapsed(&self) -> Duration {
        self.log().time
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.log().requests.push(request.clone());
        Box::pin(async move { Ok((self.shared.handler)(&request)?.map(Body::from)) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let mut log = self.log();
        let end = (log.time.saturating_add(duration), log.waits.len());
        log.waits.push(duration);
        log.ends.insert(end);
        Box::pin(Wait { fake: self, end, seen: None, polls: 0 })
    }

    /// Never ends: an answer from memory is not late.
    fn timer(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn now(&self) -> Instant {
        self.shared.start + self.log().time
    }
}

/// A wait, whose end the clock jumps to once every other wait had its turn.
struct Wait<'a> {
    fake: &'a FakeTransport,
    end: (Duration, usize),
    /// The time at the last poll.
    seen: Option<Duration>,
    /// The polls since the clock last moved.
    polls: u8,
}

impl Future for Wait<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut log = self.fake.log();
        if log.time >= self.end.0 {
            return Poll::Ready(());
        }
        self.polls = if self.seen == Some(log.time) { self.polls + 1 } else { 0 };
        self.seen = Some(log.time);
        let is_first = log.ends.first() == Some(&self.end);
        // The first poll lets the calls beside this one begin their waits. A wait that ends earlier goes
        // first, unless nobody polls it any more.
        if self.polls > 2 || (is_first && self.polls > 0) {
            log.time = self.end.0;
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        self.fake.log().ends.remove(&self.end);
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").field("requests", &self.log().requests.len()).finish_non_exhaustive()
    }
}

/// An answer with this status and body.
///
/// # Panics
///
/// If the status is not a number of three digits.
pub fn answer(status: u16, body: impl Into<Bytes>) -> http::Response<Bytes> {
    let response = http::Response::builder().status(status).header("content-type", "application/json");
    response.body(body.into()).expect("a status has three digits")
}

/// A pending response: 202 with the id with which it can be collected.
///
/// # Panics
///
/// If no header can carry the id.
pub fn pending(response_id: &str) -> http::Response<Bytes> {
    let response = http::Response::builder().status(202).header(RESPONSE_ID, response_id);
    response.body(Bytes::new()).expect("an id is a header value")
}
