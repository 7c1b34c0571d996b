//! The tokens of a client with a clock that a test moves, and an issuer that a test scripts.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use secrecy::ExposeSecret;

use crate::error::{TokenCause, TokenErrorKind, TokenFailure};
use crate::future::BoxFuture;
use crate::send::deadline::Deadline;
use crate::send::tokens::{Grant, IssueToken, Life, NoToken, Token, TokenOrigin, TokenReply, Tokens};
use crate::transport::{Body, Transport, TransportError};

/// The lifetime of an issued token. Its renewal is due one minute before its end.
pub const LIFE: Duration = Duration::from_secs(3600);
pub const DUE: Duration = Duration::from_secs(3540);
/// The time limit of a call, and of a renewal.
pub const CALL: Duration = Duration::from_secs(300);

/// A clock that a test moves.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<Instant>>);

impl Clock {
    pub fn pass(&self, duration: Duration) {
        *self.0.lock().unwrap() += duration;
    }
}

impl Transport for Clock {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        panic!("tokens do not use HTTP")
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let ends_at = self.now() + duration;
        Box::pin(poll_fn(move |_| if self.now() >= ends_at { Poll::Ready(()) } else { Poll::Pending }))
    }

    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }
}

/// The result of a token request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Issue,
    /// The issuer rejects the refresh token or the password.
    Refuse,
    /// An intermediary refuses the request.
    Block,
    Fail,
    /// No reply until the test replaces it.
    Silence,
    Panic,
}

/// Issues `token-1`, `token-2` and so on, each with a refresh token.
#[derive(Clone)]
struct Issuer(Arc<Mutex<Script>>, Clock);

struct Script {
    /// The replies to the next requests. The last one is repeated. Each poll of a request reads its reply.
    replies: VecDeque<Reply>,
    /// The grants that were sent: `password` or the refresh token.
    grants: Vec<String>,
    issued: usize,
    /// The number of requests that were neither answered nor dropped.
    running: usize,
}

impl Issuer {
    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reply(&self, reply: Reply) -> TokenReply {
        let failure = |kind| TokenFailure::new(kind, TokenCause::None);
        match reply {
            Reply::Issue => {
                self.script().issued += 1;
                let number = self.script().issued;
                TokenReply::Issued(Token {
                    header: format!("token-{number}").parse().unwrap(),
                    refresh: Some(format!("refresh-{number}").into()),
                    life: Life::new(self.1.now(), LIFE),
                })
            }
            Reply::Refuse => TokenReply::Refused(failure(TokenErrorKind::Credentials)),
            Reply::Block => TokenReply::Failed(failure(TokenErrorKind::Refused)),
            Reply::Fail => TokenReply::Failed(failure(TokenErrorKind::Unavailable)),
            Reply::Silence | Reply::Panic => panic!("the source of tokens panics"),
        }
    }
}

/// Counts a request as running until it is dropped.
struct Running(Issuer);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.script().running -= 1;
    }
}

impl IssueToken for Issuer {
    fn issue(&self, grant: Grant, _: Deadline) -> BoxFuture<'static, TokenReply> {
        let grant = match grant {
            Grant::Password => "password".to_owned(),
            Grant::Refresh(token) => token.expose_secret().to_owned(),
        };
        let mut script = self.script();
        script.grants.push(grant);
        script.running += 1;
        let running = Running(self.clone());
        drop(script);
        Box::pin(poll_fn(move |_| {
            let issuer = &running.0;
            let mut script = issuer.script();
            let reply = script.replies[0];
            if reply == Reply::Silence {
                return Poll::Pending;
            }
            if script.replies.len() > 1 {
                script.replies.pop_front();
            }
            drop(script);
            Poll::Ready(issuer.reply(reply))
        }))
    }
}

pub type Call<'a> = Pin<Box<dyn Future<Output = String> + 'a>>;

/// The tokens of a client, with their clock and issuer.
pub struct World {
    pub clock: Clock,
    pub tokens: Tokens,
    issuer: Issuer,
}

impl World {
    pub fn new() -> Self {
        let clock = Clock(Arc::new(Mutex::new(Instant::now())));
        let script = Script { replies: [Reply::Issue].into(), grants: Vec::new(), issued: 0, running: 0 };
        let issuer = Issuer(Arc::new(Mutex::new(script)), clock.clone());
        let tokens = Tokens::new(TokenOrigin::Issued(Arc::new(issuer.clone())));
        Self { clock, tokens, issuer }
    }

    /// A world in which `token-1` was issued `age` ago.
    pub fn after(age: Duration) -> Self {
        let world = Self::new();
        assert_eq!(world.run(), "token-1");
        world.clock.pass(age);
        world.issuer.script().grants.clear();
        world
    }

    pub fn replies(&self, replies: &[Reply]) -> &Self {
        self.issuer.script().replies = replies.iter().copied().collect();
        self
    }

    /// A call that needs a token. Its result is the token that it uses, or the reason why it has none.
    pub fn call(&self) -> Call<'_> {
        self.call_after(None)
    }

    /// A call whose token of generation `rejected` was rejected.
    pub fn call_after(&self, rejected: Option<u64>) -> Call<'_> {
        let deadline = Deadline::new(self.clock.now(), CALL);
        Box::pin(async move {
            match self.tokens.bearer(&self.clock, deadline, CALL, rejected).await {
                Ok(bearer) => bearer.unwrap().header.to_str().unwrap().to_owned(),
                Err(NoToken::Late) => "late".to_owned(),
                Err(NoToken::Failed(failure)) => format!("{:?}", failure.kind),
            }
        })
    }

    /// Runs a call to its end. Moves the clock while the call waits.
    pub fn run(&self) -> String {
        self.finish(&mut self.call())
    }

    pub fn finish(&self, call: &mut Call<'_>) -> String {
        for _ in 0..=CALL.as_secs() {
            if let Poll::Ready(result) = poll(call) {
                return result;
            }
            self.clock.pass(Duration::from_secs(1));
        }
        panic!("the call exceeds its time limit")
    }

    /// The grants that were sent since the last call of this function, in one line.
    pub fn grants(&self) -> String {
        std::mem::take(&mut self.issuer.script().grants).join(" ")
    }

    /// The number of issued tokens.
    pub fn issued(&self) -> usize {
        self.issuer.script().issued
    }

    /// The number of requests that were neither answered nor dropped.
    pub fn running(&self) -> usize {
        self.issuer.script().running
    }
}

pub fn poll(call: &mut Call<'_>) -> Poll<String> {
    call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

pub fn ready(text: &str) -> Poll<String> {
    Poll::Ready(text.to_owned())
}
