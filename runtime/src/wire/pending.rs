//! Responses that the server is still preparing, as data that can be stored.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::PreparedRequest;

/// A response that the server is still preparing: the request, which is sent again as it was, and the
/// response's id.
///
/// It is plain data ([`serde::Serialize`] and [`serde::Deserialize`], a flat map), so another process
/// can collect the response with its own client. It holds the call's path, query and body, but no
/// token and no password. Read it back only from a place that nobody else can write to: it names the
/// service to call. A client of the same region finishes it, or, if it came from a server on
/// premises, a client with the same base URL. It never decides which host is called.
///
/// It also names the result of the call: nothing is sent for a program that would read the response as another
/// one, and so use it up. What was stored by a version that did not store the name is read as the program says.
///
/// The server keeps a response for some minutes ([`expires_at`](Self::expires_at)) and returns it
/// once.
#[derive(Clone)]
#[must_use = "a response that is not collected is lost"]
pub struct Pending {
    pub(crate) origin: Box<PendingOrigin>,
    pub(crate) request: Box<PreparedRequest>,
}

/// Where a pending response is kept, by name.
#[derive(Clone, Debug)]
pub(crate) struct PendingOrigin {
    pub api: Cow<'static, str>,
    pub deployment: DeploymentId,
    pub expire_minutes: Option<u32>,
}

/// Identifies one deployment of an API. It is only compared, never called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DeploymentId {
    /// The program sent the request itself.
    Unknown,
    /// The region with this label.
    Region(Cow<'static, str>),
    /// The server at this base URL.
    OnPremises(Cow<'static, str>),
}

impl Pending {
    /// The response that `request` collects, if it collects one. There is none for a token request:
    /// its body holds the password.
    pub(crate) fn new(request: &PreparedRequest, origin: &PendingOrigin) -> Option<Self> {
        let is_secret = request.operation.info.as_ref().is_some_and(|info| info.issues_tokens());
        let pending = || Self { origin: Box::new(origin.clone()), request: Box::new(request.clone()) };
        (request.is_collecting() && !is_secret).then(pending)
    }

    /// The server's id of the response.
    pub fn response_id(&self) -> &str {
        self.request.response_id.as_ref().and_then(|id| id.to_str().ok()).unwrap_or_default()
    }

    /// The Rust name of the called operation.
    pub fn operation(&self) -> &str {
        &self.request.operation.name
    }

    /// When the server accepted the call, to the second.
    pub fn accepted_at(&self) -> SystemTime {
        let seconds = self.request.accepted.unwrap_or(0);
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// When the server drops the response if nobody collects it; `None` if the API does not document
    /// it.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let minutes = u64::from(self.origin.expire_minutes?);
        self.accepted_at().checked_add(Duration::from_secs(60 * minutes))
    }

    /// The request that collects the response, for your own transport. [`decode`](Self::decode) reads
    /// what comes back.
    pub fn request(&self) -> http::Request<Bytes> {
        self.request.to_http(self.request.uri.clone())
    }
}

/// Leaves out the id of the response: it is text of the server.
impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("operation", &self.operation())
            .field("request", &format_args!("{}", self.request.line()))
            .field("accepted", &self.request.accepted)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DeploymentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("of an unknown deployment"),
            Self::Region(label) => write!(f, "in region {label:?}"),
            Self::OnPremises(base_url) => write!(f, "on premises, at {base_url:?}"),
        }
    }
}
