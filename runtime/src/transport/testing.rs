//! A transport that answers from memory, for unit tests of programs that call.
//!
//! ```
//! use eset_connect_runtime::testing::{FakeTransport, answer};
//!
//! let fake = FakeTransport::script([answer(429, ""), answer(200, r#"{"devices": []}"#)]);
//! // Client::builder(region, Credentials::token("test")).transport(fake.clone()).build()
//! assert!(fake.requests().is_empty());
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Body, Transport, TransportError};
use crate::future::BoxFuture;
use crate::wire::status::RESPONSE_ID;

/// Answers from memory, without a socket, an async runtime or a clock.
///
/// Waits (before retries, for pending answers, under the rate) end at once; the fake's own clock
/// moves on by as much, so that tokens expire and calls run out of time as they would. A clone is
/// the same fake: give one to the client and keep the other to see what was sent.
///
/// A client with [`Credentials::password`](crate::Credentials::password) also asks the fake for a
/// token; with [`Credentials::token`](crate::Credentials::token) it does not.
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
}

impl FakeTransport {
    /// Answers each request as `handler` says; an error stands for a connection that fails.
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
    /// When a request comes after the last answer; the message says which.
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

    /// How long the client would have waited, wait by wait.
    pub fn waits(&self) -> Vec<Duration> {
        self.log().waits.clone()
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
        self.log().waits.push(duration);
        Box::pin(std::future::ready(()))
    }

    /// Never: an answer from memory is not late.
    fn timer(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn now(&self) -> Instant {
        self.shared.start + self.log().waits.iter().sum()
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
/// When the status is not one of three digits.
pub fn answer(status: u16, body: impl Into<Bytes>) -> http::Response<Bytes> {
    let response = http::Response::builder().status(status).header("content-type", "application/json");
    response.body(body.into()).expect("a status has three digits")
}

/// An answer that is still being prepared: 202 with the id under which it can be collected.
///
/// # Panics
///
/// When no header can carry the id.
pub fn pending(response_id: &str) -> http::Response<Bytes> {
    let response = http::Response::builder().status(202).header(RESPONSE_ID, response_id);
    response.body(Bytes::new()).expect("an id is a header value")
}
