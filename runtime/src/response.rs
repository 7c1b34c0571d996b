//! A successful answer, with what HTTP says about it.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

pub(crate) const REQUEST_ID: &str = "request-id";
pub(crate) const RESPONSE_ID: &str = "response-id";

/// A successful answer. Dereferences to the decoded value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: Box<HeaderMap>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self { value, status, headers: Box::new(headers) }
    }

    /// The decoded value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's id of this request, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        header(&self.headers, REQUEST_ID)
    }
}

/// A header as text; `None` when absent or not ASCII.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether a status comes with the operation's answer. 202 does not: without a `response-id`, there
/// is no way to the answer.
pub(crate) fn is_final(status: StatusCode) -> bool {
    status.is_success() && status != StatusCode::ACCEPTED
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}
