//! What the client needs of an HTTP library: one exchange, and a clock.

#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;

#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::{Proxies, ReqwestTransport};

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and reads one response; no retries, no redirects, no tokens of its own.
///
/// The default is reqwest with rustls. Implement this to use another HTTP library or async runtime,
/// or to answer from memory in a test.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, whose address is absolute, and reads the whole answer.
    ///
    /// Must not follow redirects: the request carries a token. Must stop reading after `max_bytes`
    /// bytes of (decompressed) body, with [`TransportError::too_large`]. An answer with status 202
    /// is whole without its body. Need not watch the time: the caller drops the future when an
    /// attempt takes too long.
    fn send(
        &self,
        request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Waits for `duration`, before a retry or for a turn.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Ends after `duration`, which cuts off what takes too long. Default: [`sleep`](Self::sleep).
    fn timer(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.sleep(duration)
    }

    /// The time by which waits and limits are measured. Default: [`Instant::now`].
    fn now(&self) -> Instant {
        Instant::now()
    }
}

/// Why no answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request was certainly not executed: no address, connection refused, TLS refused.
    NotSent,
    /// The connection broke after the request was sent, or may have been.
    Broken,
    /// The attempt took longer than the client's limit for one attempt. It may have been executed.
    TimedOut,
    /// The answer is larger than the client's limit. It was executed.
    TooLarge,
}

/// A request without an answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

impl TransportError {
    /// An error of this kind, caused by `source`, which must not print the request's headers or
    /// body.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// The error of an answer with more than `max_bytes` bytes.
    pub fn too_large(max_bytes: usize) -> Self {
        Self::new(TransportErrorKind::TooLarge, format!("more than {max_bytes} bytes"))
    }

    /// Why no answer came, and so whether the request may have been executed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::NotSent => "the service could not be reached",
            TransportErrorKind::Broken => "the connection broke before the answer was complete",
            TransportErrorKind::TimedOut => "no answer in the time for one attempt",
            TransportErrorKind::TooLarge => "the answer is too large",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
