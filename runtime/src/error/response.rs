//! A response that is an error, with everything that a program can read from it.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, StatusCode};

use super::body::document;
use super::{OAuthError, RpcStatus};
use crate::api::OperationInfo;
use crate::wire::status::{REQUEST_ID, header_text, is_result, page_type, retry_after};
use crate::wire::text::plain;
use crate::wire::{Received, Secrets};

/// A response that is an error or cannot be read.
pub(crate) struct ErrorResponse {
    /// The status and headers.
    pub head: Box<Parts>,
    pub meaning: Option<&'static str>,
    /// The body, or the part of it that arrived.
    pub body: Bytes,
    pub is_complete: bool,
    pub request_id: Option<Box<str>>,
    /// The media type of the body, such as `text/html`, if it looks like an HTML page instead of JSON.
    pub page_type: Option<Box<str>>,
    pub retry_after: Option<Duration>,
    pub rpc: Option<RpcStatus>,
    pub oauth: Option<OAuthError>,
}

impl ErrorResponse {
    pub(crate) fn new(received: Received, operation: Option<&OperationInfo>) -> Self {
        let Received { head, body, is_complete } = received;
        let json = document(&body);
        Self {
            meaning: operation.and_then(|operation| operation.meaning(head.status.as_u16())),
            request_id: header_text(&head.headers, REQUEST_ID).map(Into::into),
            page_type: page_type(&head.headers, &body).map(Into::into),
            retry_after: retry_after(&head.headers, SystemTime::now()),
            // The body of a success is a result, even if it looks like a gRPC status.
            rpc: json.as_ref().filter(|_| !is_result(head.status)).and_then(RpcStatus::read),
            oauth: json.as_ref().and_then(OAuthError::read),
            head,
            body,
            is_complete,
        }
    }

    /// An item of a page.
    pub(crate) fn item(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Self::new(response.into(), None)
    }

    /// Redacts the client's secrets in the text that is printed.
    pub(crate) fn redact(&mut self, secrets: &Secrets) {
        let texts = [&mut self.request_id, &mut self.page_type].into_iter().flatten();
        let texts = texts.chain(self.rpc.as_mut().map(RpcStatus::text_mut));
        for text in texts.chain(self.oauth.iter_mut().flat_map(OAuthError::texts_mut)) {
            *text = secrets.redact(text).into();
        }
    }
}

/// Prints the status, its meaning, and the message of an error document.
impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head.status.as_str())?;
        if let Some(reason) = self.head.status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if let Some(meaning) = self.meaning {
            write!(f, ": {}", meaning.trim_end_matches('.'))?;
        }
        if let Some(rpc) = &self.rpc {
            return write!(f, "; {rpc}");
        }
        if let Some(oauth) = &self.oauth {
            return write!(f, "; {oauth}");
        }
        match &self.page_type {
            Some(media_type) => write!(f, "; the body is {}", plain(media_type)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("status", &self.head.status.as_u16())
            .field("meaning", &self.meaning)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("rpc", &self.rpc)
            .field("oauth", &self.oauth)
            .field("body_bytes", &self.body.len())
            .field("is_complete", &self.is_complete)
            .finish_non_exhaustive()
    }
}
