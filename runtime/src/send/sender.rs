//! What every request of a client shares, except its token.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderValue, Uri};

use super::rate_limit::RateLimiter;
use super::retry::{Backoff, RetryPolicy};
use crate::deployment::{Deployment, Origin, join};
use crate::error::Error;
use crate::json::Reading;
use crate::transport::Transport;
use crate::wire::{ClientHeaders, OperationRef, Pending, PendingOrigin, PreparedRequest, Secrets};

pub(crate) struct Sender {
    pub deployment: Deployment,
    /// The base URL that replaces the hosts of a region.
    pub base: Option<Origin>,
    pub pending_origin: PendingOrigin,
    pub transport: Box<dyn Transport>,
    pub limiter: RateLimiter,
    pub secrets: Secrets,
    pub settings: Settings,
}

/// What applies to every call.
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

/// Where one request goes.
pub(crate) struct Address<'a> {
    pub origin: Cow<'a, Origin>,
    pub uri: Uri,
}

impl Settings {
    /// How response bodies are read.
    pub(crate) fn reading(&self) -> Reading {
        Reading::default().max_response_bytes(self.max_response_bytes).strict(self.is_strict)
    }
}

impl Sender {
    /// Where a request goes, if it may be sent.
    pub(crate) fn address(&self, request: &PreparedRequest) -> Result<Address<'_>, Error> {
        let operation = &request.operation;
        // Behind a base URL in place of a region, any service may be available. On premises, it is the
        // product's services and the token operation.
        let is_checked =
            if self.deployment.is_on_premises() { !self.issues_tokens(operation) } else { self.base.is_none() };
        if let Some(info) = operation.info.as_ref().filter(|_| is_checked) {
            self.deployment.offers_operation(info)?;
        }
        let invalid = |reason: String| match Pending::new(request, &self.pending_origin) {
            Some(pending) => Error::not_collected(pending, reason),
            None => Error::invalid_request(request.line(), reason),
        };
        let origin = match &self.base {
            Some(base) => Cow::Borrowed(base),
            None => Cow::Owned(self.deployment.resolve(&operation.host).map_err(invalid)?),
        };
        let paths = self.deployment.other_paths((&operation.service, &operation.template), &request.method);
        let path = paths.and_then(|paths| paths.on_premises.first().copied());
        let uri = join(&origin, &operation.template, &request.uri, path).map_err(invalid)?;
        Ok(Address { origin, uri })
    }

    /// Whether the operation is the one that issues tokens, and so needs none.
    pub(crate) fn issues_tokens(&self, operation: &OperationRef) -> bool {
        let token = self.deployment.token_operation();
        token.is_some_and(|token| token.path == operation.template && token.service.name == operation.service)
    }
}
