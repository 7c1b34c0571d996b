//! The client: what all calls of a program share.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};

use crate::builder::ClientBuilder;
use crate::credentials::Credentials;
use crate::deployment::Deployment;
use crate::error::Error;
use crate::limiter::Limiter;
use crate::origin::Origin;
use crate::outgoing::{Outgoing, Target};
use crate::retry::{Backoff, Policy};
use crate::token::Tokens;
use crate::transport::Transport;

/// Sends calls: holds the connections, the tokens and the rate.
///
/// Clones are cheap and share all three. Build one for each user of the API and clone it: the
/// vendor counts calls by user.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub deployment: Deployment,
    pub base: Option<Origin>,
    pub transport: Box<dyn Transport>,
    pub tokens: Tokens,
    pub limiter: Limiter,
    pub retry: Policy,
    pub poll: Backoff,
    pub settings: Settings,
    #[cfg(feature = "blocking")]
    pub blocking: crate::blocking::Executor,
}

/// What holds for every call.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub max_response_bytes: usize,
    pub user_agent: HeaderValue,
}

impl Client {
    /// Starts a client for a region, such as `Region::Europe` of the generated crate, or for a server
    /// on premises.
    pub fn builder(deployment: impl Into<Deployment>, credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(deployment.into(), credentials)
    }

    /// Where the calls go.
    pub fn deployment(&self) -> &Deployment {
        &self.inner.deployment
    }
}

impl Inner {
    /// Where a request goes, if it may.
    pub(crate) fn origin(&self, outgoing: &Outgoing) -> Result<Cow<'_, Origin>, Error> {
        let target = &outgoing.target;
        // Nobody knows what is behind a base URL in place of a region. On premises there are the
        // product's services, and the token operation, which stands beside them.
        let is_checked =
            if self.deployment.is_on_premises() { !self.issues_tokens(target) } else { self.base.is_none() };
        if let Some(endpoint) = target.endpoint.filter(|_| is_checked) {
            self.deployment.offers(endpoint.service)?;
        }
        match &self.base {
            Some(base) => Ok(Cow::Borrowed(base)),
            None => match self.deployment.resolve(&target.host) {
                Ok(origin) => Ok(Cow::Owned(origin)),
                Err(reason) => Err(Error::invalid(outgoing.line(), reason)),
            },
        }
    }

    /// The absolute address of a request.
    pub(crate) fn address(&self, origin: &Origin, outgoing: &Outgoing) -> Result<Uri, Error> {
        let Outgoing { target, method, uri, .. } = outgoing;
        let uri = self.deployment.join(origin, &target.service, &target.template, method, uri);
        uri.map_err(|reason| Error::invalid(outgoing.line(), reason))
    }

    /// Whether the operation is the one that issues tokens, and so needs none.
    pub(crate) fn issues_tokens(&self, target: &Target) -> bool {
        let token = self.deployment.token();
        token.is_some_and(|token| token.path == target.template && token.service.name == target.service)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.inner.deployment.api().name)
            .field("deployment", &self.inner.deployment.name())
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}
