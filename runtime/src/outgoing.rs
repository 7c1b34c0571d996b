//! A request on its way, in the parts of which it is made anew for every attempt.

use std::borrow::Cow;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};

use crate::api::Endpoint;
use crate::error::RequestLine;
use crate::response::RESPONSE_ID;

/// Which operation a request belongs to. Owned where it was stored and read back.
#[derive(Clone)]
pub(crate) struct Target {
    pub operation: Cow<'static, str>,
    pub service: Cow<'static, str>,
    pub host: Cow<'static, str>,
    pub template: Cow<'static, str>,
    /// Absent where the target was stored in between.
    pub endpoint: Option<&'static Endpoint>,
}

impl From<&'static Endpoint> for Target {
    fn from(endpoint: &'static Endpoint) -> Self {
        Self {
            operation: endpoint.name.into(),
            service: endpoint.service.name.into(),
            host: endpoint.service.host.into(),
            template: endpoint.path.into(),
            endpoint: Some(endpoint),
        }
    }
}

/// A request: what it says, to whom, and which answer it collects. Holds no token, but a body that may be secret.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub target: Target,
    pub method: Method,
    /// In origin form: path and query.
    pub uri: Uri,
    pub accept: Option<HeaderValue>,
    pub content_type: Option<HeaderValue>,
    pub body: Bytes,
    /// The id of the pending answer that the request asks for.
    pub response_id: Option<HeaderValue>,
    /// When the service first answered 202, in seconds since 1970.
    pub accepted: Option<u64>,
}

impl Outgoing {
    /// A request of `endpoint`. Boxed from the start: it passes through many hands.
    pub(crate) fn new(endpoint: &'static Endpoint, uri: Uri, accept: HeaderValue, body: Bytes) -> Box<Self> {
        Box::new(Self {
            target: endpoint.into(),
            method: endpoint.method.clone(),
            uri,
            accept: Some(accept),
            content_type: endpoint.body.media_type().map(HeaderValue::from_static),
            body,
            response_id: None,
            accepted: None,
        })
    }

    /// The request to send to `uri`, with room for two more headers.
    pub(crate) fn request(&self, uri: Uri) -> Request<Bytes> {
        let mut headers = HeaderMap::with_capacity(5);
        let own = [(ACCEPT, &self.accept), (CONTENT_TYPE, &self.content_type)];
        for (name, value) in own {
            if let Some(value) = value {
                headers.insert(name, value.clone());
            }
        }
        if let Some(id) = &self.response_id {
            headers.insert(RESPONSE_ID, id.clone());
        }
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request
    }

    pub(crate) fn line(&self) -> RequestLine {
        RequestLine::new(self.method.clone(), self.uri.path())
    }

    /// Makes the request one that collects the answer `id`; nothing else in it changes.
    pub(crate) fn collect(&mut self, id: &HeaderValue) {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        self.accepted.get_or_insert(now.map_or(0, |now| now.as_secs()));
        self.response_id = Some(id.clone());
    }

    /// Makes the request what it was before it collected an answer, which the service gave up preparing.
    pub(crate) fn ask_anew(&mut self) {
        self.accepted = None;
        self.response_id = None;
    }

    /// Whether the request asks for an answer that was pending.
    pub(crate) fn is_collecting(&self) -> bool {
        self.response_id.is_some()
    }
}
