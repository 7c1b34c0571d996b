//! Responses that the server is still preparing, as data that a program can store.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::PreparedRequest;

/// A response that the server is still preparing: the request, which is sent again unchanged, and the
/// response's id.
///
/// It is plain data ([`serde::Serialize`] and [`serde::Deserialize`], a flat map), so another process
/// can collect the response with its own client. It contains the call's path, query and body, but no
/// token and no password. Read it back only from storage that nobody else can write to, because it
/// contains the name of the service to call. Only a client of the same region can finish it, or, for a
/// server on premises, a client with the same base URL. One from [`Call::decode`](crate::Call::decode) has no
/// deployment, so any client of the API can finish it. It never determines the host that is called.
///
/// It also contains the name of the call's result. If a program requests a different result, the client returns an
/// error and sends nothing, because the server returns a response only once. Older versions did not store the name;
/// then the client does not check it.
///
/// The server stores a response for some minutes ([`expires_at`](Self::expires_at)) and returns it
/// once.
#[derive(Clone)]
#[must_use = "a response that is not collected is lost"]
pub struct Pending {
    pub(crate) origin: Box<PendingOrigin>,
    pub(crate) request: Box<PreparedRequest>,
}

/// The names of the API and deployment that store a pending response.
#[derive(Clone, Debug)]
pub(crate) struct PendingOrigin {
    pub api: Cow<'static, str>,
    pub deployment: DeploymentId,
    pub expire_minutes: Option<u32>,
}

/// Identifies one deployment of an API. It is only compared, never called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DeploymentId {
    /// The program sent the request with its own transport.
    Unknown,
    /// The region with this label.
    Region(Cow<'static, str>),
    /// The server at this base URL.
    OnPremises(Cow<'static, str>),
}

impl Pending {
    /// The response that `request` collects, if it collects one. `None` for a token request, because its
    /// body contains the password.
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

    /// When the server accepted the call, in whole seconds.
    pub fn accepted_at(&self) -> SystemTime {
        let seconds = self.request.accepted.unwrap_or(0);
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// When the server drops the response if it is not collected; `None` if the API does not document
    /// this.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let minutes = u64::from(self.origin.expire_minutes?);
        self.accepted_at().checked_add(Duration::from_secs(60 * minutes))
    }

    /// The request that collects the response, for your own transport. Pass the response to
    /// [`decode`](Self::decode).
    pub fn request(&self) -> http::Request<Bytes> {
        self.request.to_http(self.request.uri.clone())
    }
}

/// Omits the id of the response, which is text from the server.
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
