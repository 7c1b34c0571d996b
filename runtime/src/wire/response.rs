//! A successful response, with its status and headers.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

use super::status::{REQUEST_ID, header_text};
use crate::json::Problem;

/// A successful response. Dereferences to the decoded value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: Box<HeaderMap>,
    problems: Vec<Problem>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, status: StatusCode, headers: HeaderMap, problems: Vec<Problem>) -> Self {
        Self { value, status, headers: Box::new(headers), problems }
    }

    /// Returns the decoded value alone.
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

    /// The values that are not of the documented kind, in the order of the body. They cost nothing but
    /// themselves, and are kept: in the `unknown_fields` of the model around them, or, for an item of a page
    /// that could not be read, as its [`item_text`](Problem::item_text).
    ///
    /// They are in the traces, too. With [`ClientBuilder::strict_json`](crate::ClientBuilder::strict_json)
    /// they are errors.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The server's id of this request, which the vendor's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        header_text(&self.headers, REQUEST_ID)
    }
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
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}
