//! What is outside of the client: a clock, and a server. Nothing happens here by itself. The test moves
//! the clock, fires the timers and answers the requests.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::{AccessToken, Body, BoxFuture, TokenSource, Transport, TransportError, TransportErrorKind};

use super::futures::{LateBody, Timer, Waiting};
use crate::support::api::TOKEN_PATH;

/// How long a request may be on its way.
pub const ON_THE_WAY: Duration = Duration::from_millis(500);

/// The transport of a client. Clones are the same world.
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
    /// The timers that wait, by the time at which they are due.
    pub armed: BTreeMap<(Duration, u64), Waker>,
    pub fired: BTreeSet<u64>,
    /// How many timers exist, polled or not.
    pub timers: usize,
    /// What was requested and is not over, by number.
    pub exchanges: BTreeMap<u64, Exchange>,
    /// Every request that was sent, in order.
    pub sent: Vec<Sent>,
    /// What happened since the test looked last.
    pub events: Vec<Event>,
    /// The actor that is polled now.
    pub polled: usize,
    /// The exchange whose time limit is set next.
    unlimited: Option<u64>,
    last: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A request of the call of this actor.
    Call(usize),
    /// A request to the token operation, with the password or a refresh token.
    Password,
    Refresh,
    /// The program's own source of tokens is asked.
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
    /// The number of the token that the request carries.
    pub token: Option<u64>,
    pub since: Duration,
    /// When the client ends it if there is no response.
    pub limit: Option<Duration>,
    pub answer: Option<Answer>,
    /// Whether the client has the head, and the body follows.
    pub has_head: bool,
    pub has_body: bool,
    /// Its index in [`State::sent`].
    index: Option<usize>,
    pub waker: Option<Waker>,
}

impl Exchange {
    /// Whether the server has something left to do.
    pub fn is_open(&self) -> bool {
        self.answer.is_none() || (self.has_head && !self.has_body)
    }

    /// Whether there is something that the client has not taken.
    pub fn is_untaken(&self) -> bool {
        self.answer.is_some() && (!self.has_head || self.has_body)
    }

    /// Whether the client still counts on it.
    pub fn is_in_time(&self, now: Duration) -> bool {
        self.limit.is_none_or(|limit| now < limit)
    }
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status; `None` if the connection breaks.
    pub status: Option<u16>,
    pub retry_after: Option<u64>,
    /// The life of a token of the program's own source, in seconds.
    pub life: Option<u64>,
    pub body: String,
    /// Whether the body follows the head later.
    pub is_split: bool,
}

/// A request that was sent.
pub struct Sent {
    pub at: Duration,
    pub answered: Option<Duration>,
    /// When the client had the whole response.
    pub received: Option<Duration>,
}

impl Sent {
    /// The latest moment at which it can have arrived, if that is not in the future.
    pub fn arrived(&self, now: Duration) -> Option<Duration> {
        let latest = self.at + ON_THE_WAY;
        let arrived = self.answered.map_or(latest, |answered| answered.min(latest));
        (arrived <= now).then_some(arrived)
    }

    /// How long it was on its way, as far as the client knows by now.
    pub fn delay(&self, now: Duration) -> Duration {
        (self.received.unwrap_or(now) - self.at).min(ON_THE_WAY)
    }
}

#[derive(Debug)]
pub enum Event {
    Sent(Purpose),
    /// An exchange is over; without an answer, if the client ended it. A body can be incomplete.
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

    /// How many clones there are, one for every part of a client that was not released.
    pub fn clones(&self) -> usize {
        Arc::strong_count(&self.0) - 1
    }

    /// Fires a timer that is due, the one at `index` of them; whether there was one.
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

    /// Answers a request.
    pub fn answer(&self, number: u64, answer: Answer) {
        let mut state = self.state();
        let now = state.now;
        let exchange = state.exchanges.get_mut(&number).unwrap();
        // When a connection breaks, the request can still be on its way.
        let index = exchange.index.filter(|_| answer.status.is_some());
        exchange.answer = Some(answer);
        let waker = exchange.waker.take();
        if let Some(index) = index {
            state.sent[index].answered = Some(now);
        }
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    /// Sends the body of a response whose head was sent.
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

/// The program's own source of tokens, answered by the test. The client owns it.
pub struct Source {
    pub world: World,
    /// Released with the client.
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
