//! The parts of a request. Each attempt builds its HTTP request from them.

use std::borrow::Cow;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

use super::RequestLine;
use super::status::RESPONSE_ID;
use crate::api::{AnswerInfo, Facts};

/// The operation of a request. Owned if the request was stored and read back.
#[derive(Clone)]
pub(crate) struct OperationRef {
    pub name: Cow<'static, str>,
    pub service: Cow<'static, str>,
    pub host: Cow<'static, str>,
    pub template: Cow<'static, str>,
    /// `None` if the request was stored and read back.
    pub info: Option<Facts>,
}

impl From<Facts> for OperationRef {
    fn from(info: Facts) -> Self {
        Self {
            name: info.name.into(),
            service: info.service.name.into(),
            host: info.service.host.into(),
            template: info.path.into(),
            info: Some(info),
        }
    }
}

/// Room for the headers of most requests, including those that the HTTP library adds.
const HEADERS: usize = 12;

/// A request, its operation, and the pending response that it collects. It contains no token, but its
/// body may be secret.
#[derive(Clone)]
pub(crate) struct PreparedRequest {
    pub operation: OperationRef,
    /// Name of the result, see [`AnswerInfo`]. `None` if an older version, which had no such name, stored the
    /// request.
    pub answer: Option<Cow<'static, str>>,
    pub method: Method,
    /// In origin form: path and query.
    pub uri: Uri,
    pub accept: Option<HeaderValue>,
    pub content_type: Option<HeaderValue>,
    /// The header parameters that the call sets.
    pub parameters: Vec<(HeaderName, HeaderValue)>,
    pub body: Bytes,
    /// The id of the pending response that the request collects.
    pub response_id: Option<HeaderValue>,
    /// When the server first responded with 202, in seconds since 1970.
    pub accepted: Option<u64>,
}

impl PreparedRequest {
    /// A request of an operation. Boxed, because several futures store it.
    pub(crate) fn new(
        info: Facts,
        uri: Uri,
        answer: AnswerInfo,
        parameters: Vec<(HeaderName, HeaderValue)>,
        body: Bytes,
    ) -> Box<Self> {
        Box::new(Self {
            method: info.method.clone(),
            uri,
            accept: Some(HeaderValue::from_static(answer.media_type())),
            content_type: info.body.media_type().map(HeaderValue::from_static),
            operation: info.into(),
            answer: Some(answer.name.into()),
            parameters,
            body,
            response_id: None,
            accepted: None,
        })
    }

    /// The HTTP request to `uri`.
    pub(crate) fn to_http(&self, uri: Uri) -> Request<Bytes> {
        let mut headers = HeaderMap::with_capacity(HEADERS);
        let own = [(ACCEPT, &self.accept), (CONTENT_TYPE, &self.content_type)];
        for (name, value) in own {
            if let Some(value) = value {
                headers.insert(name, value.clone());
            }
        }
        self.add_parameters(&mut headers);
        if let Some(id) = &self.response_id {
            headers.insert(RESPONSE_ID, id.clone());
        }
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request
    }

    /// Adds the header parameters, in place of headers of the same names.
    pub(crate) fn add_parameters(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.parameters {
            headers.insert(name, value.clone());
        }
    }

    pub(crate) fn line(&self) -> RequestLine {
        RequestLine::new(self.method.clone(), self.uri.clone())
    }

    /// Makes the request collect the pending response `id`. Everything else remains the same.
    pub(crate) fn set_response_id(&mut self, id: HeaderValue) {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        self.accepted.get_or_insert(now.map_or(0, |now| now.as_secs()));
        self.response_id = Some(id);
    }

    /// Restores the request to its form before [`set_response_id`](Self::set_response_id).
    pub(crate) fn clear_response_id(&mut self) {
        self.accepted = None;
        self.response_id = None;
    }

    /// Whether the request collects a pending response.
    pub(crate) fn is_collecting(&self) -> bool {
        self.response_id.is_some()
    }
}
