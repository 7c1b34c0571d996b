//! A transport with scripted replies, on tokio's clock. In a test with a paused clock, a wait ends as soon
//! as nothing else can happen, and the clock moves to its end.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::testing::answer;
use eset_connect_runtime::{
    Body, BoxFuture, Client, ClientBuilder, Credentials, Transport, TransportError, TransportErrorKind,
};

use super::api::{self, TOKEN_PATH};

/// The reply to one request.
#[derive(Clone, Debug)]
pub enum Step {
    Answer(http::Response<Bytes>),
    Fail(TransportErrorKind),
    /// There is never a response.
    Silence,
}

impl From<http::Response<Bytes>> for Step {
    fn from(response: http::Response<Bytes>) -> Self {
        Self::Answer(response)
    }
}

impl From<TransportErrorKind> for Step {
    fn from(kind: TransportErrorKind) -> Self {
        Self::Fail(kind)
    }
}

/// Replies to token requests and other requests from two lists, in order. The last step of a list is
/// repeated.
#[derive(Clone)]
pub struct Scripted {
    calls: Arc<Mutex<VecDeque<Step>>>,
    tokens: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// Issues a token, and replies to the calls with `steps`.
    pub fn new(steps: impl IntoIterator<Item = impl Into<Step>>) -> Self {
        let script = Self { calls: Arc::default(), tokens: Arc::default(), sent: Arc::default() };
        script.calls.lock().unwrap().extend(steps.into_iter().map(Into::into));
        script.tokens([answer(200, r#"{"access_token":"token-1","expires_in":3600}"#)])
    }

    /// Replies to token requests with `steps`.
    pub fn tokens(self, steps: impl IntoIterator<Item = impl Into<Step>>) -> Self {
        *self.tokens.lock().unwrap() = steps.into_iter().map(Into::into).collect();
        self
    }

    /// The methods and addresses of the requests so far, including token requests.
    pub fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }

    /// A client with a password, in a region, without a rate limit.
    pub fn builder(&self) -> ClientBuilder {
        self.builder_for(Credentials::password(super::USER, super::PASSWORD))
    }

    pub fn builder_for(&self, credentials: Credentials) -> ClientBuilder {
        Client::builder(api::EUROPE, credentials).calls_per_second(None).transport(self.clone())
    }
}

impl Transport for Scripted {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.sent.lock().unwrap().push(format!("{} {}", request.method(), request.uri()));
        let is_token = [TOKEN_PATH, "/GetTokens"].iter().any(|path| request.uri().path().ends_with(path));
        let mut steps = if is_token { &self.tokens } else { &self.calls }.lock().unwrap();
        let step = if steps.len() > 1 { steps.pop_front() } else { steps.front().cloned() };
        Box::pin(async move {
            match step.unwrap() {
                Step::Answer(response) => Ok(response.map(Body::from)),
                // Only a body can be too large, and a head precedes it.
                Step::Fail(kind @ TransportErrorKind::TooLarge) => {
                    Ok(answer(200, "").map(|_| Body::failed(failure(kind))))
                }
                Step::Fail(kind) => Err(failure(kind)),
                Step::Silence => pending().await,
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

fn failure(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "the script simulates this failure")
}

/// A response with a header.
pub fn with(mut response: http::Response<Bytes>, name: &'static str, value: &str) -> http::Response<Bytes> {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

/// An HTML page like those of proxies and gateways.
pub fn html(status: u16) -> http::Response<Bytes> {
    with(answer(status, "<!doctype html><title>Sorry</title>"), "content-type", "text/html; charset=utf-8")
}
