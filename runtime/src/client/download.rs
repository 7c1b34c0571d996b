//! Downloads of files in pieces.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use tracing::Span;

use super::Client;
use super::send::read;
use crate::call::{Answer, Call};
use crate::error::Error;
use crate::send::{Missing, Overrides, Rest, trace};
use crate::wire::{Pending, PreparedRequest, Progress, Received, Response, Secrets};

impl Call<Bytes> {
    /// Sends the call like [`send`](Self::send), but returns as soon as its result begins. The program reads the
    /// result in pieces, so it is never in memory as a whole.
    ///
    /// Until then, the client retries the call, polls a pending response, and returns error responses and HTML
    /// pages of intermediaries as errors, as with `send`. After that, it sends nothing again: if the connection
    /// breaks, the download ends with an error that contains the number of bytes that the program received
    /// ([`Error::delivered_bytes`]).
    ///
    /// The client's limits apply as follows:
    ///
    /// * [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) applies to an attempt until its result begins,
    ///   and then to each wait for the next piece;
    /// * [`timeout`](crate::ClientBuilder::timeout) applies to the whole download. It includes the time that the
    ///   program takes between two pieces;
    /// * [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) applies to all pieces together.
    ///
    /// Increase the last two for large files.
    ///
    /// ```
    /// # extern crate eset_connect_runtime as eset_connect;
    /// use std::fs::{self, File};
    /// use std::io::Write;
    ///
    /// use eset_connect::bytes::Bytes;
    /// use eset_connect::{Call, Client};
    ///
    /// async fn save(call: Call<Bytes>, client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let mut file = File::create("objects.part")?;
    ///     let mut download = call.download(client).await?;
    ///     while let Some(piece) = download.next().await {
    ///         file.write_all(&piece?)?;
    ///     }
    ///     // Only a complete file gets its final name.
    ///     fs::rename("objects.part", "objects.zip")?;
    ///     Ok(())
    /// }
    /// ```
    pub async fn download(&self, client: &Client) -> Result<Download, Error> {
        Download::start(self.parts().prepare(Bytes::INFO)?, client).await
    }

    /// Sends the call like [`download`](Self::download), and blocks the thread until its result begins, see
    /// [`send_blocking`](Self::send_blocking).
    ///
    /// ```
    /// # extern crate eset_connect_runtime as eset_connect;
    /// use std::fs::File;
    /// use std::io;
    ///
    /// use eset_connect::bytes::Bytes;
    /// use eset_connect::{Call, Client};
    ///
    /// fn save(call: Call<Bytes>, client: &Client) -> Result<u64, Box<dyn std::error::Error>> {
    ///     Ok(io::copy(&mut call.download_blocking(client)?, &mut File::create("objects.zip")?)?)
    /// }
    /// ```
    #[cfg(feature = "blocking")]
    pub fn download_blocking(&self, client: &Client) -> Result<BlockingDownload, Error> {
        let download = client.executor.wait(|| Progress::not_sent(self.parts().line()), self.download(client))??;
        Ok(BlockingDownload { download, client: client.clone(), piece: Bytes::new(), error: None })
    }
}

impl Pending {
    /// Waits for the response like [`finish`](Self::finish), and returns as soon as it begins, see
    /// [`Call::download`].
    pub async fn download(&self, client: &Client) -> Result<Download, Error> {
        self.check(Bytes::INFO, client.deployment())?;
        Download::start(self.request.clone(), client).await
    }
}

/// The result of a call, in pieces as they arrive, see [`Call::download`].
///
/// The download is complete once [`next`](Self::next) returns `None` without an error before it. An error ends
/// it. Dropping it closes the connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct Download {
    /// The value is the opening of the result, until it is returned.
    response: Response<Bytes>,
    rest: Rest,
    progress: Progress,
    span: Span,
    delivered: u64,
    secrets: Arc<Secrets>,
    /// The secrets of the call are remembered as long as these options exist.
    _options: Option<Arc<Overrides>>,
}

impl Download {
    async fn start(request: Box<PreparedRequest>, client: &Client) -> Result<Self, Error> {
        let (reply, rest) = client.engine.download(request, client.overrides()).await?;
        let (span, progress) = (reply.span.clone(), reply.progress.clone());
        let response = read(client, reply)?;
        let secrets = client.engine.sender.secrets.clone();
        Ok(Self { response, rest, progress, span, delivered: 0, secrets, _options: client.options.clone() })
    }

    /// Returns the next piece, which is never empty; `None` after the last, and after an error. Dropping the
    /// future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The HTTP headers. `content-length`, if present, is the size in bytes.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The server's id of this request. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }

    /// The number of bytes returned so far.
    pub fn delivered_bytes(&self) -> u64 {
        self.delivered
    }

    fn error(&self, missing: Missing) -> Error {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = self.status();
        *response.headers_mut() = self.headers().clone();
        let received = Received { is_complete: false, ..response.into() };
        let mut error = match missing {
            Missing::Failed(error) => Error::transport(self.progress.clone(), error, Some(received)),
            Missing::Late(limit) => Error::deadline_within(self.progress.clone(), limit, received),
        };
        error.set_delivered_bytes(self.delivered);
        let error = error.redact(&self.secrets);
        trace::error(&self.span, &error);
        error
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let opening = std::mem::take(&mut *self.response);
            let piece = if opening.is_empty() {
                let Self { span, rest, .. } = &mut *self;
                match ready!(span.in_scope(|| rest.poll_piece(context))) {
                    Some(Ok(piece)) => piece,
                    Some(Err(missing)) => return Poll::Ready(Some(Err(self.error(missing)))),
                    None => return Poll::Ready(None),
                }
            } else {
                opening
            };
            if !piece.is_empty() {
                self.delivered += piece.len() as u64;
                return Poll::Ready(Some(Ok(piece)));
            }
        }
    }
}

/// Omits the content.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status().as_u16())
            .field("delivered_bytes", &self.delivered)
            .finish_non_exhaustive()
    }
}

/// The result of a call as a [`Read`](std::io::Read), which blocks the thread until a piece arrives, see
/// [`Call::download_blocking`].
///
/// An [`Error`] of the download is inside the [`io::Error`](std::io::Error); `downcast` returns it.
#[cfg(feature = "blocking")]
pub struct BlockingDownload {
    download: Download,
    client: Client,
    /// The unread part of the last piece.
    piece: Bytes,
    /// The error with which the download ended, if it is incomplete.
    error: Option<Error>,
}

#[cfg(feature = "blocking")]
impl BlockingDownload {
    /// The download, with its status, its headers and the number of bytes so far.
    pub fn get_ref(&self) -> &Download {
        &self.download
    }
}

/// Omits the content.
#[cfg(feature = "blocking")]
impl fmt::Debug for BlockingDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingDownload").field("download", &self.download).finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
impl std::io::Read for BlockingDownload {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.piece.is_empty() && !buffer.is_empty() {
            let progress = self.download.progress.clone();
            let next = match &self.error {
                // A caller that reads again must not mistake the part for the whole file.
                Some(error) => Err(error.clone()),
                None => self.client.executor.wait(|| progress, self.download.next()).and_then(Option::transpose),
            };
            self.piece = match next {
                Ok(piece) => piece.unwrap_or_default(),
                Err(error) => {
                    self.error = Some(error.clone());
                    return Err(std::io::Error::other(error));
                }
            };
        }
        let size = buffer.len().min(self.piece.len());
        buffer[..size].copy_from_slice(&self.piece.split_to(size));
        Ok(size)
    }
}
