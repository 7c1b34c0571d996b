//! Reads a response: its head, then its body as far as it arrives.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::timeout::with_timeout;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};
use crate::wire::Received;
use crate::wire::status::is_result;

/// How long a body may take that only explains its status. The head says what to do.
const EXPLANATION: Duration = Duration::from_secs(5);

/// The result of one attempt.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A response. The body of one that is no result can be incomplete.
    Received(Received),
    /// No response, or a result that is not complete.
    Failed { error: TransportError, received: Option<Received> },
}

/// Sends a request and reads its response, within `limit`. A body is read up to `max_bytes`.
pub(crate) async fn receive(
    transport: &dyn Transport,
    request: http::Request<Bytes>,
    limit: Duration,
    max_bytes: usize,
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
    let end = {
        let reading = pin!(read(&mut body, &mut bytes, max_bytes));
        with_timeout(transport, time, reading).await.unwrap_or_else(|| Err(timed_out(limit)))
    };
    let received = Received { head: Box::new(head), body: bytes.whole(), is_complete: end.is_ok() };
    match end {
        Err(error) if is_result => Outcome::Failed { error, received: Some(received) },
        Ok(()) | Err(_) => Outcome::Received(received),
    }
}

/// The pieces of a body. Mostly there is one, which is not copied.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    all: BytesMut,
}

impl Pieces {
    fn len(&self) -> usize {
        self.first.len().max(self.all.len())
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

async fn read(body: &mut Body, bytes: &mut Pieces, max_bytes: usize) -> Result<(), TransportError> {
    while let Some(piece) = poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await {
        let piece = piece?;
        let room = max_bytes - bytes.len();
        if piece.len() > room {
            bytes.push(piece.slice(..room));
            return Err(TransportError::too_large(max_bytes));
        }
        bytes.push(piece);
    }
    Ok(())
}

fn timed_out(limit: Duration) -> TransportError {
    TransportError::new(TransportErrorKind::TimedOut, format!("the attempt took longer than {limit:?}"))
}
