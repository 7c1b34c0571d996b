//! The environment of the client: a clock and a server. They do nothing by themselves. The test moves the
//! clock, fires the timers and replies to the requests.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::{AccessToken, Body, BoxFuture, TokenSource, Transport, TransportError, TransportErrorKind};

use super::futures::{LateBody, Timer, Waiting};
use crate::support::api::TOKEN_PATH;

/// The longest time until a request arrives.
pub const ON_THE_WAY: Duration = Duration::from_millis(500);

/// The transport of a client. Clones share the world.
#[derive(Clone)]
pub struct World(Arc<Shared>);

struct Shared {
    base: Instant,
    state: Mutex<State>,
}

/// All times are counted from the start of the world.
#[derive(Default)]
pub struct State {
    pub now: Duration,
    /// The armed timers, by the time at which they are due.
    pub armed: BTreeMap<(Duration, u64), Waker>,
    pub fired: BTreeSet<u64>,
    /// The number of timers, polled or not.
    pub timers: usize,
    /// The open exchanges, by number.
    pub exchanges: BTreeMap<u64, Exchange>,
    /// All sent requests, in order.
    pub sent: Vec<Sent>,
    /// The events since the last check of the test.
    pub events: Vec<Event>,
    /// The actor that is being polled.
    pub polled: usize,
    /// The exchange for the next time limit.
    unlimited: Option<u64>,
    last: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A request of this actor's call.
    Call(usize),
    /// A request to the token operation, with the password or a refresh token.
    Password,
    Refresh,
    /// A request to the program's token source.
    Source,
}

impl Purpose {
    pub fn is_token(self) -> bool {
        !matches!(self, Self::Call(_))
    }
}

#[derive(Debug)]
pub struct Exchange {
    pub purpose: Purpose,
    /// The number of the token in the request.
    pub token: Option<u64>,
    pub since: Duration,
    /// When the client cancels it if there is no response.
    pub limit: Option<Duration>,
    pub answer: Option<Answer>,
    /// Whether the client has the head and waits for the body.
    pub has_head: bool,
    pub has_body: bool,
    /// Its index in [`State::sent`].
    index: Option<usize>,
    pub waker: Option<Waker>,
}

impl Exchange {
    /// Whether the server still has to reply.
    pub fn is_open(&self) -> bool {
        self.answer.is_none() || (self.has_head && !self.has_body)
    }

    /// Whether there is a reply that the client has not read.
    pub fn is_untaken(&self) -> bool {
        self.answer.is_some() && (!self.has_head || self.has_body)
    }

    /// Whether the client still waits for it.
    pub fn is_in_time(&self, now: Duration) -> bool {
        self.limit.is_none_or(|limit| now < limit)
    }
}

/// A reply of the server.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status; `None` if the connection breaks.
    pub status: Option<u16>,
    pub retry_after: Option<u64>,
    /// The lifetime of a token of the program's token source, in seconds.
    pub life: Option<u64>,
    pub body: String,
    /// Whether the body follows the head later.
    pub is_split: bool,
}

/// A sent request.
pub struct Sent {
    pub at: Duration,
    pub answered: Option<Duration>,
    /// When the client received the whole response.
    pub received: Option<Duration>,
}

impl Sent {
    /// The latest time at which it can have arrived, if that is not in the future.
    pub fn arrived(&self, now: Duration) -> Option<Duration> {
        let latest = self.at + ON_THE_WAY;
        let arrived = self.answered.map_or(latest, |answered| answered.min(latest));
        (arrived <= now).then_some(arrived)
    }

    /// The time until its arrival, as far as the client knows.
    pub fn delay(&self, now: Duration) -> Duration {
        (self.received.unwrap_or(now) - self.at).min(ON_THE_WAY)
    }
}

#[derive(Debug)]
pub enum Event {
    Sent(Purpose),
    /// An exchange has ended; without a response if the client cancelled it. A body can be incomplete.
    Over {
        number: u64,
        exchange: Exchange,
        is_complete: bool,
    },
}

impl World {
    pub fn new() -> Self {
        Self(Arc::new(Shared { base: Instant::now(), state: Mutex::default() }))
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of clones. Each part of a client that was not released has one.
    pub fn clones(&self) -> usize {
        Arc::strong_count(&self.0) - 1
    }

    /// Fires the timer at `index` of those that are due. Returns whether there was one.
    pub fn fire(&self, index: usize) -> bool {
        let mut state = self.state();
        let due: Vec<_> = state.due().collect();
        let Some(key) = due.get(index % due.len().max(1)) else { return false };
        let waker = state.armed.remove(key).unwrap();
        state.fired.insert(key.1);
        drop(state);
        waker.wake();
        true
    }

    /// Replies to a request.
    pub fn answer(&self, number: u64, answer: Answer) {
        let mut state = self.state();
        let now = state.now;
        let exchange = state.exchanges.get_mut(&number).unwrap();
        // When a connection breaks, the request may arrive later.
        let index = exchange.index.filter(|_| answer.status.is_some());
        exchange.answer = Some(answer);
        let waker = exchange.waker.take();
        if let Some(index) = index {
            state.sent[index].answered = Some(now);
        }
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    /// Sends the body of a response after its head.
    pub fn complete(&self, number: u64) {
        let mut state = self.state();
        let exchange = state.exchanges.get_mut(&number).unwrap();
        exchange.has_body = true;
        let waker = exchange.waker.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    fn timer(&self, duration: Duration) -> Timer {
        let mut state = self.state();
        state.timers += 1;
        let due = state.now.saturating_add(duration);
        Timer { world: self.clone(), key: (due, state.number()) }
    }
}

impl State {
    /// The timers that are due.
    pub fn due(&self) -> impl Iterator<Item = (Duration, u64)> {
        self.armed.range(..=(self.now, u64::MAX)).map(|(key, _)| *key)
    }

    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    pub fn begin(&mut self, purpose: Purpose, token: Option<u64>) -> u64 {
        let (number, now) = (self.number(), self.now);
        let is_sent = purpose != Purpose::Source;
        let index = is_sent.then_some(self.sent.len());
        if is_sent {
            self.sent.push(Sent { at: now, answered: None, received: None });
        }
        let exchange = Exchange {
            purpose,
            token,
            since: now,
            limit: None,
            answer: None,
            has_head: false,
            has_body: false,
            index,
            waker: None,
        };
        self.exchanges.insert(number, exchange);
        self.events.push(Event::Sent(purpose));
        // The client sets a time limit right after the first poll.
        self.unlimited = Some(number);
        number
    }

    pub fn end(&mut self, number: u64, is_complete: bool) {
        let now = self.now;
        let mut exchange = self.exchanges.remove(&number).unwrap();
        exchange.waker = None;
        let has_response = exchange.answer.as_ref().is_some_and(|answer| answer.status.is_some());
        if let Some(index) = exchange.index.filter(|_| has_response && is_complete) {
            self.sent[index].received = Some(now);
        }
        if self.unlimited == Some(number) {
            self.unlimited = None;
        }
        self.events.push(Event::Over { number, exchange, is_complete });
    }
}

impl Transport for World {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let is_refresh = request.body().starts_with(b"grant_type=refresh_token");
        let is_token = request.uri().path() == TOKEN_PATH;
        let purpose = match (is_token, is_refresh) {
            (true, true) => Purpose::Refresh,
            (true, false) => Purpose::Password,
            (false, _) => Purpose::Call(self.state().polled),
        };
        let bearer = request.headers().get("authorization").and_then(|bearer| bearer.to_str().ok());
        let token = bearer.and_then(|bearer| bearer.strip_prefix("Bearer token-")?.parse().ok());
        let waiting = Waiting { world: self.clone(), purpose, token, number: None };
        Box::pin(async move {
            let world = waiting.world.clone();
            let (number, answer) = waiting.await;
            respond(world, number, answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.timer(duration))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let timer = self.timer(duration);
        let mut state = self.state();
        if let Some(number) = state.unlimited.take() {
            state.exchanges.get_mut(&number).unwrap().limit = Some(timer.key.0);
        }
        Box::pin(timer)
    }

    fn now(&self) -> Instant {
        self.0.base + self.state().now
    }
}

fn respond(world: World, number: u64, answer: Answer) -> Result<http::Response<Body>, TransportError> {
    let Some(status) = answer.status else {
        return Err(TransportError::new(TransportErrorKind::Broken, "the connection broke"));
    };
    let mut response = http::Response::builder().status(status);
    if let Some(seconds) = answer.retry_after {
        response = response.header("retry-after", seconds);
    }
    if status == 202 {
        response = response.header("response-id", format!("id-{number}"));
    }
    let bytes = Bytes::from(answer.body);
    let body =
        if answer.is_split { Body::from_stream(LateBody { world, number, bytes: Some(bytes) }) } else { bytes.into() };
    Ok(response.body(body).unwrap())
}

/// The program's token source, which the client owns. The test replies to its requests.
pub struct Source {
    pub world: World,
    /// Dropped with the client.
    #[expect(dead_code, reason = "it is only released")]
    pub owner: Arc<()>,
}

impl TokenSource for Source {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn Error + Send + Sync>>> {
        let waiting = Waiting { world: self.world.clone(), purpose: Purpose::Source, token: None, number: None };
        Box::pin(async move {
            let (number, answer) = waiting.await;
            if answer.status != Some(200) {
                return Err("the source has no token".into());
            }
            let token = AccessToken::new(format!("token-{number}"));
            Ok(match answer.life {
                Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
                None => token,
            })
        })
    }
}
