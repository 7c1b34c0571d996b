//! The default transport: reqwest.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use tokio::time::Instant;

use super::content_coding::{self, Decoder};
use super::tls::is_untrusted;
use super::tokio_runtime::{Bound, PerRuntime, sleep_until};
use super::upload::upload;
use super::url::Urls;
use super::{Body, Transport, TransportError, TransportErrorKind};
use crate::future::BoxFuture;

pub(crate) struct ReqwestTransport {
    clients: PerRuntime<reqwest::Client>,
    urls: Urls,
}

impl ReqwestTransport {
    /// A transport with `client`. `make` creates the clients for further tokio runtimes.
    pub(crate) fn new(
        client: reqwest::Client,
        make: impl Fn() -> Option<reqwest::Client> + Send + Sync + 'static,
    ) -> Self {
        Self { clients: PerRuntime::new(client, make), urls: Urls::default() }
    }

    async fn exchange(&self, request: http::Request<Bytes>) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let url = self.urls.parse(&head.uri)?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(upload(body));
        let (mut runtime, client) = self.clients.get().ok_or_else(|| {
            let reason = "the default transport requires a tokio runtime; set another with `ClientBuilder::transport`";
            TransportError::new(TransportErrorKind::NotSent, reason)
        })?;
        let sending = pin!(async { client.execute(request).await.map_err(classify) });
        let response = runtime.run(sending).await?;
        let (mut head, body) = http::Response::<reqwest::Body>::from(response).into_parts();
        let body = match Decoder::new(&mut head.headers) {
            Ok(decoder) => Body::from_stream(Pieces { body, decoder, runtime, is_received: false, is_over: false }),
            Err(reason) => Body::failed(TransportError::new(TransportErrorKind::Broken, reason)),
        };
        Ok(http::Response::from_parts(head, body))
    }
}

/// The decoded pieces of a body.
struct Pieces {
    body: reqwest::Body,
    decoder: Option<Decoder>,
    runtime: Bound,
    /// Whether the whole body arrived.
    is_received: bool,
    is_over: bool,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { body, decoder, runtime, is_received, is_over } = &mut *self;
        loop {
            if *is_over {
                return Poll::Ready(None);
            }
            if let Some(decoded) = decoder.as_mut().and_then(Decoder::decode) {
                *is_over = decoded.is_err();
                return Poll::Ready(Some(decoded.map_err(undecodable)));
            }
            if *is_received {
                let decoded = decoder.as_mut().and_then(Decoder::finish);
                *is_over = decoded.as_ref().is_none_or(Result::is_err);
                return Poll::Ready(decoded.map(|decoded| decoded.map_err(undecodable)));
            }
            let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(context) else {
                // Data that has arrived can be read on any runtime.
                let Err(error) = ready!(runtime.poll_check(context)) else { return Poll::Pending };
                *is_over = true;
                return Poll::Ready(Some(Err(error)));
            };
            match (frame, &mut *decoder) {
                (Some(Ok(frame)), decoder) => match (frame.into_data(), decoder) {
                    (Ok(piece), Some(decoder)) => decoder.feed(piece),
                    (Ok(piece), None) => return Poll::Ready(Some(Ok(piece))),
                    // Trailers.
                    (Err(_), _) => {}
                },
                (Some(Err(error)), _) => {
                    *is_over = true;
                    return Poll::Ready(Some(Err(classify(error))));
                }
                (None, _) => *is_received = true,
            }
        }
    }
}

fn undecodable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Broken, error)
}

impl Transport for ReqwestTransport {
    fn send(&self, mut request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        content_coding::accept(&mut request);
        Box::pin(self.exchange(request))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(sleep_until(after(duration)))
    }
}

/// The end of a wait, or the far future if the addition overflows.
fn after(duration: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 86400);
    let now = Instant::now();
    now.checked_add(duration).unwrap_or(now + FAR)
}

/// Removes the URL, which contains query values.
fn classify(error: reqwest::Error) -> TransportError {
    let kind = if is_untrusted(&error) {
        TransportErrorKind::Untrusted
    } else if error.is_connect() || error.is_builder() {
        TransportErrorKind::NotSent
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}
