//! For the tests of a program: a transport that responds from memory, and models created from JSON.
//!
//! * [`FakeTransport`] replaces the server, for code that sends calls. Its script contains [responses](answer),
//!   which can be [`late`] or [truncated](cut_short), [pending] responses and [failures](failure). It needs no
//!   socket and no async runtime, and its waits take no real time.
//! * [`Call::decode`](crate::Call::decode) of an [`answer`], for code that takes a
//!   [`Response`](crate::Response) or an [`Error`](crate::Error): it creates any of them without a client.
//! * [`model`], for code that takes a model: every field of a model is public, but JSON is shorter and
//!   corresponds to the vendor's documentation.
//!
//! ```
//! # extern crate eset_connect_runtime as eset_connect;
//! use std::time::Duration;
//!
//! use eset_connect::json::Value;
//! use eset_connect::testing::{FakeTransport, answer, failure, late, with_header};
//! use eset_connect::{Call, Client, Credentials, Deployment, TransportErrorKind};
//!
//! async fn a_report_survives_a_bad_day(region: Deployment, get_report: Call<Value>) {
//!     let fake = FakeTransport::script([
//!         with_header(answer(429, ""), "retry-after", "30").into(),
//!         failure(TransportErrorKind::Broken),
//!         late(Duration::from_secs(45), answer(200, r#"{"devices": 3}"#)),
//!     ]);
//!     let builder = Client::builder(region, Credentials::token("test-token")).transport(fake.clone());
//!     let report = get_report.send(&builder.build().unwrap()).await.unwrap();
//!     assert_eq!(report["devices"], 3);
//!     assert_eq!(fake.requests().len(), 3);
//!     assert!(fake.elapsed() >= Duration::from_secs(75));
//! }
//!
//! fn a_missing_report_is_explained(get_report: Call<Value>) {
//!     let error = get_report.decode(answer(404, r#"{"code": 5, "message": "no report yet"}"#)).unwrap_err();
//!     assert!(error.is_not_found());
//! }
//! ```

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderName, HeaderValue};

use super::{Body, Transport, TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::json::{self, Model, Reading};
use crate::wire::status::RESPONSE_ID;

/// Responds from memory, without a socket, an async runtime or a real clock.
///
/// Waits (before retries, for pending responses, for the rate limit, for a [`late`] response) take no real time:
/// the fake's clock jumps to their end, so tokens expire and calls time out as usual. Concurrent waits end in
/// the order of their end times, so that rates and time limits can be tested. [`advance`](Self::advance) moves
/// the clock while no call waits.
///
/// Clones share their state: pass one to the client, and use the other to inspect the requests.
///
/// A client with [`Credentials::password`](crate::Credentials::password) also requests a token from the
/// fake; one with [`Credentials::token`](crate::Credentials::token) does not.
#[derive(Clone)]
pub struct FakeTransport {
    shared: Arc<Shared>,
}

/// The reply to a request: a response or a failure. An [`answer`] and a `Result` convert into it with `into`.
#[derive(Debug)]
pub struct Reply {
    after: Duration,
    answer: Result<http::Response<Bytes>, TransportError>,
    /// Whether the connection breaks after the body.
    is_cut_short: bool,
}

impl From<Result<http::Response<Bytes>, TransportError>> for Reply {
    fn from(answer: Result<http::Response<Bytes>, TransportError>) -> Self {
        Self { after: Duration::ZERO, answer, is_cut_short: false }
    }
}

impl From<http::Response<Bytes>> for Reply {
    fn from(answer: http::Response<Bytes>) -> Self {
        Ok(answer).into()
    }
}

impl From<TransportError> for Reply {
    fn from(error: TransportError) -> Self {
        Err(error).into()
    }
}

type Handler = dyn Fn(&http::Request<Bytes>) -> Reply + Send + Sync;

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
    /// The ends of the active waits.
    ends: BTreeSet<End>,
    /// The ends of the active timers, with their wakers. A timer limits another wait.
    timers: BTreeMap<End, Waker>,
    /// The number of the next wait or timer.
    next: usize,
}

/// The end of a wait, with its number.
type End = (Duration, usize);

impl Log {
    fn end(&mut self, duration: Duration) -> End {
        self.next += 1;
        (self.time.saturating_add(duration), self.next)
    }

    /// Moves the clock, and returns the wakers of the timers that end.
    fn pass(&mut self, time: Duration) -> Vec<Waker> {
        self.time = time;
        self.timers.iter().take_while(|(end, _)| end.0 <= time).map(|(_, waker)| waker.clone()).collect()
    }

    /// The end of the next timer.
    fn next_timer(&self) -> Option<Duration> {
        self.timers.keys().map(|end| end.0).find(|end| *end > self.time)
    }
}

impl FakeTransport {
    /// Replies to each request with the value that `handler` returns: an [`answer`], a [`Reply`] or a `Result`, whose
    /// error is a failed connection.
    pub fn new<R: Into<Reply>>(handler: impl Fn(&http::Request<Bytes>) -> R + Send + Sync + 'static) -> Self {
        let handler = move |request: &http::Request<Bytes>| handler(request).into();
        let shared = Shared { handler: Box::new(handler), start: Instant::now(), log: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// Replies to the requests from a list, in order. In a list with several types of replies, convert each
    /// [`answer`] into a [`Reply`] with `into`.
    ///
    /// # Panics
    ///
    /// If there are more requests than replies. The message contains the request.
    pub fn script(replies: impl IntoIterator<Item = impl Into<Reply>>) -> Self {
        let replies: Mutex<VecDeque<Reply>> = Mutex::new(replies.into_iter().map(Into::into).collect());
        Self::new(move |request| {
            let next = replies.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            next.unwrap_or_else(|| panic!("no reply is left for {} {}", request.method(), request.uri()))
        })
    }

    /// The requests so far, including token requests.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.log().requests.clone()
    }

    /// The lengths of the client's waits so far.
    pub fn waits(&self) -> Vec<Duration> {
        self.log().waits.clone()
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        let mut log = self.log();
        let time = log.time.saturating_add(duration);
        let woken = log.pass(time);
        drop(log);
        woken.into_iter().for_each(Waker::wake);
    }

    /// The time since the fake was created, by its own clock.
    pub fn elapsed(&self) -> Duration {
        self.log().time
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait(&self, duration: Duration) -> Wait<'_> {
        let mut log = self.log();
        let end = log.end(duration);
        log.ends.insert(end);
        Wait { fake: self, end, seen: None, polls: 0 }
    }

    async fn reply(&self, request: http::Request<Bytes>) -> Result<http::Response<Body>, TransportError> {
        let Reply { after, answer, is_cut_short } = (self.shared.handler)(&request);
        if !after.is_zero() {
            self.wait(after).await;
        }
        Ok(answer?.map(|body| if is_cut_short { Body::from_stream(CutShort(Some(body), true)) } else { body.into() }))
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.log().requests.push(request.clone());
        Box::pin(self.reply(request))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.log().waits.push(duration);
        Box::pin(self.wait(duration))
    }

    /// Ends when the clock reaches its end, but does not move the clock: it may limit something that does not depend
    /// on the clock, such as a token source of the program.
    fn timer(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let end = self.log().end(duration);
        Box::pin(Timer { fake: self, end })
    }

    fn now(&self) -> Instant {
        self.shared.start + self.log().time
    }
}

/// A wait. The clock jumps to its end after all other waits were polled.
struct Wait<'a> {
    fake: &'a FakeTransport,
    end: End,
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
        // The first poll does not move the clock, so that concurrent calls can start their waits. A wait that
        // ends earlier has priority, unless it is no longer polled.
        if self.polls > 2 || (is_first && self.polls > 0) {
            // A timer that ends earlier may cancel this wait.
            let time = log.next_timer().map_or(self.end.0, |timer| timer.min(self.end.0));
            let woken = log.pass(time);
            drop(log);
            woken.into_iter().for_each(Waker::wake);
            if time == self.end.0 {
                return Poll::Ready(());
            }
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

/// A timer. It ends when a wait or the program moves the clock.
struct Timer<'a> {
    fake: &'a FakeTransport,
    end: End,
}

impl Future for Timer<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut log = self.fake.log();
        if log.time >= self.end.0 {
            return Poll::Ready(());
        }
        log.timers.insert(self.end, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Timer<'_> {
    fn drop(&mut self) {
        self.fake.log().timers.remove(&self.end);
    }
}

/// A body, followed by the error that it is incomplete.
struct CutShort(Option<Bytes>, bool);

impl Stream for CutShort {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = self.0.take().map(Ok);
        let is_broken = part.is_none() && std::mem::take(&mut self.1);
        Poll::Ready(part.or_else(|| is_broken.then(|| Err(broken(TransportErrorKind::Broken)))))
    }
}

fn broken(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "the test simulates this failure")
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").field("requests", &self.log().requests.len()).finish_non_exhaustive()
    }
}

/// A response with this status and body.
///
/// # Panics
///
/// If the status is not a number with three digits.
pub fn answer(status: u16, body: impl Into<Bytes>) -> http::Response<Bytes> {
    let response = http::Response::builder().status(status).header("content-type", "application/json");
    response.body(body.into()).expect("the status must have three digits")
}

/// A pending response: 202 with the id for collecting it.
///
/// # Panics
///
/// If the id is not a valid header value.
pub fn pending(response_id: &str) -> http::Response<Bytes> {
    let response = http::Response::builder().status(202).header(RESPONSE_ID, response_id);
    response.body(Bytes::new()).expect("the id must be a valid header value")
}

/// The response with this header, which replaces an earlier one with the same name.
///
/// # Panics
///
/// If the name or the value is not valid for a header.
pub fn with_header(mut response: http::Response<Bytes>, name: &str, value: &str) -> http::Response<Bytes> {
    let name = HeaderName::try_from(name).expect("the name must be a valid header name");
    response.headers_mut().insert(name, HeaderValue::try_from(value).expect("the value must be a valid header value"));
    response
}

/// A response or a failure that arrives after this time of the fake's clock. It does not arrive if the time limit
/// of the attempt or the call is shorter.
pub fn late(after: Duration, reply: impl Into<Reply>) -> Reply {
    let reply = reply.into();
    Reply { after: reply.after + after, ..reply }
}

/// An exchange that fails in this way, before the head of a response arrives.
pub fn failure(kind: TransportErrorKind) -> Reply {
    broken(kind).into()
}

/// A response whose connection breaks after this part of the body, so that the body is incomplete.
pub fn cut_short(answer: http::Response<Bytes>) -> Reply {
    Reply { is_cut_short: true, ..answer.into() }
}

/// Creates a model from JSON.
///
/// Fields that are not in the JSON are absent. Fields that are not in the model are kept in its unknown fields, as
/// for a received model.
///
/// # Panics
///
/// If the text is not a JSON object, or a value is not of the documented kind. The message contains its path.
#[track_caller]
pub fn model<M: Model + Default>(json: &str) -> M {
    json::read(json.as_bytes(), &mut Reading::default().strict(true)).unwrap_or_else(|error| panic!("{error}"))
}
