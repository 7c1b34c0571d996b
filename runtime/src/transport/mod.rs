//! What the client requires of an HTTP library: single exchanges, and a clock.

mod body;
#[cfg(feature = "_reqwest")]
mod connection;
#[cfg(feature = "_reqwest")]
mod content_coding;
#[cfg(feature = "_reqwest")]
mod reqwest;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "_reqwest")]
mod tls;
#[cfg(feature = "_reqwest")]
mod tokio_runtime;
#[cfg(feature = "_reqwest")]
mod upload;
#[cfg(feature = "_reqwest")]
mod url;

use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

use bytes::Bytes;

pub use self::body::Body;
#[cfg(feature = "_reqwest")]
pub(crate) use self::connection::{Addresses, Connection, Proxy};
#[cfg(feature = "_reqwest")]
pub(crate) use self::reqwest::ReqwestTransport;
use crate::future::BoxFuture;

/// Sends one request and reads one response. It does no retries, follows no redirects and adds no tokens.
///
/// The default is reqwest. Implement this trait to use another HTTP library or async runtime, or to
/// respond from memory in a test.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, whose URI is absolute, and returns the response as soon as its head has
    /// arrived. The body follows in pieces. The client reads it, limits its size, and drops it if it does
    /// not need the rest.
    ///
    /// An implementation must not follow redirects, because the request contains a token. It must decode
    /// content codings (gzip), or not request any. It needs no timeout: the client drops the future or the
    /// body when an attempt takes too long.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Waits for `duration`, before a retry or for the rate limit.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Waits for `duration`, to cancel an operation that takes too long. Default: [`sleep`](Self::sleep).
    fn timer(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.sleep(duration)
    }

    /// The current time, for waits and limits. Default: [`Instant::now`].
    fn now(&self) -> Instant {
        Instant::now()
    }
}

/// The reason why there is no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name was not resolved, the connection was refused, or the TLS handshake
    /// failed. The request was certainly not executed.
    NotSent,
    /// The server's TLS certificate is not trusted: its issuer is unknown, it is for another host, or
    /// it has expired. The request was not sent. Sending it again does not help.
    Untrusted,
    /// The connection broke after the request was sent or may have been sent.
    Broken,
    /// The attempt took longer than the client's limit for one attempt. The request may have been
    /// executed.
    TimedOut,
    /// The response is larger than the client's limit. The request was executed.
    TooLarge,
}

/// A request got no response, or an incomplete one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

impl TransportError {
    /// An error of this kind, caused by `source`, which must not print the request's headers or body.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// The error for a response with more than `max_bytes` bytes.
    pub(crate) fn too_large(max_bytes: usize) -> Self {
        Self::new(TransportErrorKind::TooLarge, format!("the body has more than {max_bytes} bytes"))
    }

    /// The reason, which also shows whether the request may have been executed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::NotSent => "cannot connect to the server",
            TransportErrorKind::Untrusted => "the TLS certificate of the server is not trusted",
            TransportErrorKind::Broken => "the connection broke before the response was complete",
            TransportErrorKind::TimedOut => "no complete response within the time limit of one attempt",
            TransportErrorKind::TooLarge => "the response is too large",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
