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
    let mut bytes = BytesMut::new();
    let end = {
        let reading = pin!(read(&mut body, &mut bytes, max_bytes));
        with_timeout(transport, time, reading).await.unwrap_or_else(|| Err(timed_out(limit)))
    };
    let response = http::Response::from_parts(head, bytes.freeze());
    let is_complete = end.is_ok();
    match end {
        Err(error) if is_result => Outcome::Failed { error, received: Some(Received { response, is_complete }) },
        Ok(()) | Err(_) => Outcome::Received(Received { response, is_complete }),
    }
}

async fn read(body: &mut Body, bytes: &mut BytesMut, max_bytes: usize) -> Result<(), TransportError> {
    while let Some(piece) = poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await {
        let piece = piece?;
        let room = max_bytes - bytes.len();
        if piece.len() > room {
            bytes.extend_from_slice(&piece[..room]);
            return Err(TransportError::too_large(max_bytes));
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(())
}

fn timed_out(limit: Duration) -> TransportError {
    TransportError::new(TransportErrorKind::TimedOut, format!("the attempt took longer than {limit:?}"))
}
