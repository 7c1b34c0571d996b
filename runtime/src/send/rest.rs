//! Reads the rest of a download after its opening, piece by piece, when the program requests it.
//!
//! It sends nothing again, because the program already has a part of the body.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::deadline::Deadline;
use super::sender::Sender;
use crate::future::BoxFuture;
use crate::transport::{Body, TransportError, TransportErrorKind};

pub(crate) struct Rest {
    sender: Arc<Sender>,
    deadline: Deadline,
    /// `None` after its end.
    body: Option<Body>,
    /// The number of bytes so far, including those of the opening.
    bytes: usize,
    wait: Option<Wait>,
}

/// The wait for the next piece.
struct Wait {
    limit: Duration,
    /// Whether the time limit of the whole call ends first.
    is_last: bool,
    timer: BoxFuture<'static, ()>,
}

/// The reason why a piece is missing.
pub(crate) enum Missing {
    Failed(TransportError),
    /// The time limit of the call has ended. The value is the limit.
    Late(Duration),
}

impl Rest {
    pub(crate) fn new(sender: Arc<Sender>, deadline: Deadline, body: Option<Body>, opening: usize) -> Self {
        Self { sender, deadline, body, bytes: opening, wait: None }
    }

    /// The next piece; `None` at the end, and after a missing piece.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Missing>>> {
        let piece = ready!(self.poll_body(context));
        self.wait = None;
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(piece)
    }

    fn poll_body(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Missing>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let settings = &self.sender.settings;
        let remaining = self.deadline.remaining(self.sender.transport.now());
        let late = Err(Missing::Late(self.deadline.limit));
        Poll::Ready(Some(match Pin::new(body).poll_next(context) {
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Ready(Some(Err(error))) => Err(Missing::Failed(error)),
            Poll::Ready(Some(Ok(_))) if remaining.is_zero() => late,
            Poll::Ready(Some(Ok(piece))) if piece.len() > settings.max_response_bytes - self.bytes => {
                Err(Missing::Failed(TransportError::too_large(settings.max_response_bytes)))
            }
            Poll::Ready(Some(Ok(piece))) => {
                self.bytes += piece.len();
                Ok(piece)
            }
            Poll::Pending => {
                let wait = self.wait.get_or_insert_with(|| {
                    let limit = remaining.min(settings.attempt_timeout);
                    let sender = self.sender.clone();
                    let timer = Box::pin(async move { sender.transport.timer(limit).await });
                    Wait { limit, is_last: limit == remaining, timer }
                });
                ready!(wait.timer.as_mut().poll(context));
                if wait.is_last {
                    late
                } else {
                    let reason = format!("no data arrived for {:?}", wait.limit);
                    Err(Missing::Failed(TransportError::new(TransportErrorKind::TimedOut, reason)))
                }
            }
        }))
    }
}
