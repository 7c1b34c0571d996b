//! Reads a response: its head, then the part of its body that arrives.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::timeout::with_timeout;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};
use crate::wire::Received;
use crate::wire::status::{is_page_for_file, is_result, shows_page};

/// The time limit for the body of an error response. The body only explains the status, which decides what the
/// client does.
const EXPLANATION: Duration = Duration::from_secs(5);

/// The result of one attempt.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A response. If it is not a result, its body can be incomplete.
    Received(Received),
    /// No response, or an incomplete result.
    Failed { error: TransportError, received: Option<Received> },
}

/// How much of a result is read. All other bodies are read to their end.
#[derive(Debug)]
pub(crate) enum Extent<'a> {
    Whole,
    /// The opening, which shows whether it is a file. The rest of the body is stored here, if there is one.
    Opening(&'a mut Option<Body>),
}

/// Sends a request and reads its response, within `limit`. Reads at most `max_bytes` of the body.
pub(crate) async fn receive(
    transport: &dyn Transport,
    request: http::Request<Bytes>,
    limit: Duration,
    max_bytes: usize,
    extent: Extent<'_>,
) -> Outcome {
    let start = transport.now();
    let mut sending = transport.send(request);
    let response = match with_timeout(transport, limit, Pin::new(&mut sending)).await {
        Some(Ok(response)) => response,
        Some(Err(error)) => return Outcome::Failed { error, received: None },
        None => return Outcome::Failed { error: timed_out(limit), received: None },
    };
    drop(sending);
    let (head, mut body) = response.into_parts();
    let is_result = is_result(head.status);
    let left = limit.saturating_sub(transport.now().saturating_duration_since(start));
    let time = if is_result { left } else { left.min(EXPLANATION) };
    let mut bytes = Pieces::default();
    let is_opened = is_result && matches!(extent, Extent::Opening(_));
    let end = {
        let reading = pin!(async {
            if is_opened {
                let end = read(&mut body, &mut bytes, max_bytes, shows_page).await?;
                if end == End::Whole || !is_page_for_file(&head.headers, bytes.so_far()) {
                    return Ok(end);
                }
            }
            read(&mut body, &mut bytes, max_bytes, |_| false).await
        });
        with_timeout(transport, time, reading).await.unwrap_or_else(|| Err(timed_out(limit)))
    };
    let is_complete = matches!(end, Ok(End::Whole));
    let received = Received { head: Box::new(head), body: bytes.whole(), is_complete };
    match (end, extent) {
        (Err(error), _) if is_result => return Outcome::Failed { error, received: Some(received) },
        (Ok(End::Enough), Extent::Opening(rest)) => *rest = Some(body),
        _ => {}
    }
    Outcome::Received(received)
}

/// The pieces of a body. If there is only one, which is the usual case, it is not copied.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    all: BytesMut,
}

impl Pieces {
    fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    fn so_far(&self) -> &[u8] {
        if self.all.is_empty() { &self.first } else { &self.all }
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&piece);
    }

    fn whole(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

/// Where reading a body ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// At the end of the body.
    Whole,
    /// As soon as the bytes were sufficient.
    Enough,
}

/// Reads a body to its end, or until the bytes `are_enough`.
async fn read(
    body: &mut Body,
    bytes: &mut Pieces,
    max_bytes: usize,
    are_enough: impl Fn(&[u8]) -> bool,
) -> Result<End, TransportError> {
    while let Some(piece) = poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await {
        let piece = piece?;
        let room = max_bytes - bytes.len();
        if piece.len() > room {
            bytes.push(piece.slice(..room));
            return Err(TransportError::too_large(max_bytes));
        }
        bytes.push(piece);
        if are_enough(bytes.so_far()) {
            return Ok(End::Enough);
        }
    }
    Ok(End::Whole)
}

fn timed_out(limit: Duration) -> TransportError {
    TransportError::new(TransportErrorKind::TimedOut, format!("the attempt took longer than {limit:?}"))
}
