//! The body of a request.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::yield_now;

/// The size of a piece. Few bodies are larger.
const PIECE: usize = 256 << 10;

/// A large body in pieces. Between two of them, the HTTP library checks the connection.
///
/// A server can respond before it has read the body, with 413 for example, and then close the connection. An
/// HTTP library that is writing at that moment reports that the connection was reset, and does not read the
/// response that arrived before. It reads the response whenever the body makes it wait.
struct Upload {
    rest: Bytes,
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

/// The body for the HTTP library.
pub(crate) fn upload(body: Bytes) -> reqwest::Body {
    if body.len() <= PIECE { body.into() } else { reqwest::Body::wrap(Upload { rest: body, pause: None }) }
}

/// Returns to the runtime, so that it notices arrived data.
async fn pause() {
    yield_now().await;
    // hyper polls once more before it returns to the runtime.
    yield_now().await;
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let size = PIECE.min(self.rest.len());
        let piece = self.rest.split_to(size);
        if !self.rest.is_empty() {
            self.pause = Some(Box::pin(pause()));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
