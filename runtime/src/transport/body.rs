use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::TransportError;

/// The body of a response, as a stream of pieces.
///
/// It ends after its last piece, or with an error if the rest is missing.
pub struct Body(Pieces);

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

enum Pieces {
    Whole(Bytes),
    Failed(Option<TransportError>),
    /// Never locked. The mutex only makes the type `Sync`.
    Stream(Mutex<BoxStream>),
}

impl Body {
    /// A body that arrives in pieces.
    pub fn from_stream(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Pieces::Stream(Mutex::new(Box::pin(pieces))))
    }

    /// A body that cannot be read.
    pub fn failed(error: TransportError) -> Self {
        Self(Pieces::Failed(Some(error)))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Pieces::Whole(bytes))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Pieces::Whole(bytes) => {
                let piece = std::mem::take(bytes);
                Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
            }
            Pieces::Failed(error) => Poll::Ready(error.take().map(Err)),
            Pieces::Stream(pieces) => {
                pieces.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(context)
            }
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}
