//! The state that all requests of a client share, except the token.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};

use super::paths::KnownPaths;
use super::rate_limit::RateLimiter;
use super::retry::{Backoff, RetryPolicy};
use crate::api::OtherPaths;
use crate::deployment::{Deployment, Origin, join};
use crate::error::Error;
use crate::json::Reading;
use crate::transport::Transport;
use crate::wire::status::page_type;
use crate::wire::{ClientHeaders, OperationRef, Pending, PendingOrigin, PreparedRequest, Received, Secrets};

pub(crate) struct Sender {
    pub deployment: Deployment,
    /// The base URL that replaces the hosts of a region.
    pub base: Option<Origin>,
    pub pending_origin: PendingOrigin,
    pub transport: Box<dyn Transport>,
    pub limiter: RateLimiter,
    /// For operations whose path depends on the version of the server.
    pub paths: KnownPaths,
    pub secrets: Arc<Secrets>,
    pub settings: Settings,
}

/// The settings for all calls.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub max_response_bytes: usize,
    /// Whether a value of an unexpected kind is an error.
    pub is_strict: bool,
    pub user_agent: HeaderValue,
    pub headers: ClientHeaders,
    pub retry: RetryPolicy,
    pub polling: Backoff,
}

/// The destination of one request.
pub(crate) struct Address<'a> {
    pub origin: Cow<'a, Origin>,
    pub uri: Uri,
    /// The path, if the operation has different paths in the versions of the server.
    pub path: Option<(&'static OtherPaths, &'static str)>,
    /// The other paths to try if the server does not have this one, each with its address.
    pub others: VecDeque<(&'static str, Uri)>,
}

impl Address<'_> {
    /// Switches to the next path and returns the previous address; `None` if there is no other path.
    pub(crate) fn advance(&mut self) -> Option<Uri> {
        let (next, uri) = self.others.pop_front()?;
        self.path = self.path.map(|(versions, _)| (versions, next));
        Some(std::mem::replace(&mut self.uri, uri))
    }
}

impl Settings {
    /// The rules for reading response bodies.
    pub(crate) fn reading(&self) -> Reading {
        Reading::default().max_response_bytes(self.max_response_bytes).strict(self.is_strict)
    }
}

impl Sender {
    /// The destination of a request, if it may be sent.
    pub(crate) fn address(&self, request: &PreparedRequest) -> Result<Address<'_>, Error> {
        let operation = &request.operation;
        // With a base URL instead of a region's hosts, any service may be available. On premises, the services
        // of the product and the token operation are available.
        let is_checked =
            if self.deployment.is_on_premises() { !self.issues_tokens(operation) } else { self.base.is_none() };
        if let Some(info) = operation.info.as_ref().filter(|_| is_checked) {
            self.deployment.offers_operation(info)?;
        }
        let invalid = |reason: String| self.invalid(request, reason);
        let origin = match &self.base {
            Some(base) => Cow::Borrowed(base),
            None => Cow::Owned(self.deployment.resolve(&operation.host).map_err(invalid)?),
        };
        let join = |other| join(&origin, &operation.template, &request.uri, other).map_err(invalid);
        let versions = self.deployment.other_paths((&operation.service, &operation.template), &request.method);
        let Some(versions) = versions else {
            return Ok(Address { uri: join(None)?, origin, path: None, others: VecDeque::new() });
        };
        let mut paths = self.paths.to_try(versions).into_iter();
        let path = paths.next();
        let uri = join(path)?;
        let others = paths.map(|path| Ok((path, join(Some(path))?))).collect::<Result<_, Error>>()?;
        Ok(Address { origin, uri, path: path.map(|path| (versions, path)), others })
    }

    /// The error for a request that cannot be sent. A pending response can still be collected.
    pub(crate) fn invalid(&self, request: &PreparedRequest, reason: String) -> Error {
        match Pending::new(request, &self.pending_origin) {
            Some(pending) => Error::not_collected(pending, reason),
            None => Error::invalid_request(request.line(), reason),
        }
    }

    /// Remembers whether the server has the path of the request. Ignores an HTML page, because an intermediary sent
    /// it.
    pub(crate) fn learn(&self, address: &Address<'_>, received: &Received) {
        if let Some((versions, path)) = address.path
            && page_type(received.headers(), &received.body).is_none()
        {
            self.paths.learn(versions, path, received.status());
        }
    }

    /// Whether the operation issues tokens, and so needs none.
    pub(crate) fn issues_tokens(&self, operation: &OperationRef) -> bool {
        let token = self.deployment.token_operation();
        token.is_some_and(|token| token.path == operation.template && token.service.name == operation.service)
    }
}
