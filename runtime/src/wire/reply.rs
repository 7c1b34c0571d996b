//! A response, and how it relates to its request.

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use tracing::Span;

use super::status::RESPONSE_ID;
use super::{PreparedRequest, Progress};
use crate::api::Facts;
use crate::json::Reading;

/// A received response.
#[derive(Debug)]
pub(crate) struct Received {
    /// Boxed, because it is large and several futures store it.
    pub head: Box<Parts>,
    pub body: Bytes,
    /// Whether the body is complete. If not, it contains the part that arrived.
    pub is_complete: bool,
}

impl Received {
    pub(crate) fn status(&self) -> StatusCode {
        self.head.status
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }
}

impl From<http::Response<Bytes>> for Received {
    fn from(response: http::Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self { head: Box::new(head), body, is_complete: true }
    }
}

/// The last response to a call, whatever its status.
pub(crate) struct Reply {
    /// The span of the call, which also covers the decoding.
    pub span: Span,
    pub received: Received,
    pub progress: Progress,
    /// `None` if the call was stored and read back.
    pub operation: Option<Facts>,
    /// The rules for reading the body.
    pub reading: Reading,
}

/// How a response relates to its request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReplyKind {
    /// It is the response to the call, whatever its status.
    Final,
    /// The server is still preparing the response, which can be collected with this id.
    Pending(HeaderValue),
    /// The response that the request collects is no longer available.
    PendingLost,
}

/// Classifies a response to `request`.
pub(crate) fn classify(request: &PreparedRequest, received: &Received) -> ReplyKind {
    match received.status() {
        StatusCode::ACCEPTED => {
            // Without a new id, the id in the request remains valid.
            let id = response_id(received.headers()).or(request.response_id.as_ref());
            id.cloned().map_or(ReplyKind::Final, ReplyKind::Pending)
        }
        StatusCode::NOT_FOUND | StatusCode::GATEWAY_TIMEOUT if request.is_collecting() => ReplyKind::PendingLost,
        _ => ReplyKind::Final,
    }
}

/// The id with which a pending response can be collected. An empty one is ignored, because the server would
/// execute a request with it again.
fn response_id(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.get(RESPONSE_ID).filter(|id| id.to_str().is_ok_and(|id| !id.trim().is_empty()))
}
