//! A successful response, with its status and headers.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use http::response::Parts;
use http::{HeaderMap, StatusCode};

use super::Secrets;
use super::status::{REQUEST_ID, header_text};
use crate::json::Problem;

/// A successful response. Dereferences to the decoded value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Box<Parts>,
    problems: Vec<Problem>,
    /// The secrets of the client, for `Debug`.
    secrets: Option<Arc<Secrets>>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, head: Box<Parts>, problems: Vec<Problem>, secrets: Option<Arc<Secrets>>) -> Self {
        Self { value, head, problems, secrets }
    }

    /// Returns the decoded value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The values that are not of the documented kind, in the order of the body. All other values are read as
    /// usual. Each such value is kept in the `unknown_fields` of the model that contains it. An item of a page that
    /// could not be parsed is kept as its [`item_text`](Problem::item_text).
    ///
    /// They are also recorded in the traces. With
    /// [`ClientBuilder::strict_json`](crate::ClientBuilder::strict_json) they are errors.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The server's id of this request. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        header_text(&self.head.headers, REQUEST_ID)
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

/// Redacts the client's secrets in the id of the request, where a server could quote them.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.request_id();
        let id = id.map(|id| self.secrets.as_ref().map_or(Cow::Borrowed(id), |secrets| secrets.redact(id)));
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.head.status.as_u16())
            .field("request_id", &id)
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}
