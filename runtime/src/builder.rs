//! How a client is configured.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::client::{Client, Inner, Settings};
use crate::credentials::Credentials;
use crate::deployment::Deployment;
use crate::error::Error;
use crate::limiter::Limiter;
use crate::origin::Origin;
use crate::retry::{Backoff, Policy};
use crate::token::Tokens;
use crate::transport::Transport;

/// Configures a [`Client`]. Every setting has a default that suits the API.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    deployment: Deployment,
    credentials: Credentials,
    base_url: Option<String>,
    #[cfg(feature = "reqwest")]
    root_certificates: Vec<Vec<u8>>,
    transport: Option<Box<dyn Transport>>,
    calls_per_second: Option<NonZeroU32>,
    connect_timeout: Duration,
    timeout: Duration,
    attempt_timeout: Duration,
    max_response_bytes: usize,
    user_agent: String,
    retry: Policy,
    poll: Backoff,
}

impl ClientBuilder {
    pub(crate) fn new(deployment: Deployment, credentials: Credentials) -> Self {
        let limits = deployment.limits();
        let poll = Duration::from_secs(limits.poll_from_seconds.unwrap_or(2).into());
        Self {
            deployment,
            credentials,
            base_url: None,
            #[cfg(feature = "reqwest")]
            root_certificates: Vec::new(),
            transport: None,
            calls_per_second: limits.calls_per_second.and_then(NonZeroU32::new),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(300),
            attempt_timeout: Duration::from_secs(60),
            max_response_bytes: 64 << 20,
            user_agent: concat!("eset-connect-runtime/", env!("CARGO_PKG_VERSION")).to_owned(),
            retry: Policy {
                retries: 4,
                backoff: Backoff { first: Duration::from_millis(500), max: Duration::from_secs(20) },
            },
            poll: Backoff { first: poll, max: poll.max(Duration::from_secs(10)) },
        }
    }

    /// One base URL for all services, the token operation included, such as that of a gateway or of
    /// a test server.
    ///
    /// It must be https; http is allowed to this machine only (`localhost`, `127.0.0.1`, `[::1]`),
    /// where the environment's proxy settings are not used. Regions are not checked then; what a
    /// server on premises offers is. Default: the region's hosts, or the URL of the server on premises.
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// The time for a whole call: tokens, retries, waits and pending answers included. Default: 5
    /// minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The time for one HTTP exchange. The service itself answers within 30 to 50 seconds, with 202
    /// if need be. Default: 60 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// The time for a connection to be made, TLS included. Default: 10 seconds. Not for a transport
    /// of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Trusts the certificates in `pem`, one or several in PEM (RFC 7468), beside those that the
    /// operating system trusts: the authority that signed the certificate of a server on premises,
    /// say. Further calls add to them. Not for a transport of your own.
    ///
    /// Nothing switches the check of certificates off. [`build`](Self::build) fails with
    /// [`Error::Configuration`] when `pem` holds no certificate or a broken one.
    #[cfg(feature = "reqwest")]
    pub fn root_certificates_pem(mut self, pem: &[u8]) -> Self {
        self.root_certificates.push(pem.to_vec());
        self
    }

    /// How many requests this client and its clones send in any second, `None` for no limit.
    /// Default: the API's limit, none on premises. Lower it when other programs share the user.
    pub fn calls_per_second(mut self, calls: impl Into<Option<NonZeroU32>>) -> Self {
        self.calls_per_second = calls.into();
        self
    }

    /// How often a request is sent again where that is safe, and how long to wait: `first` before
    /// the first retry, doubled for each further one up to `max`, or what `Retry-After` asks.
    /// Default: 4 retries, 0.5 to 20 seconds.
    pub fn retries(mut self, retries: u32, first: Duration, max: Duration) -> Self {
        self.retry = Policy { retries, backoff: Backoff { first, max } };
        self
    }

    /// How long to wait before a pending answer is asked for again: `first`, then doubled up to
    /// `max`. Default: from what the API asks (2 seconds) to 10 seconds.
    pub fn polling(mut self, first: Duration, max: Duration) -> Self {
        self.poll = Backoff { first, max };
        self
    }

    /// The most bytes of an answer's body, decompressed. Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The `user-agent` header. Default: this crate's name and version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// Another HTTP library or async runtime. Default: reqwest on tokio, with the feature
    /// `reqwest`.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client. Sends nothing yet.
    ///
    /// Fails with [`Error::Configuration`] when the base URL is not safe for tokens, the
    /// credentials do not fit the API, the user agent or token is no header value, a root
    /// certificate cannot be read, or there is no transport.
    pub fn build(mut self) -> Result<Client, Error> {
        let base = self.base_url.as_deref().map(Origin::parse).or_else(|| self.deployment.base());
        let base = base.transpose().map_err(configuration)?;
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => self.default_transport(base.as_ref())?,
        };
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| configuration("the user agent has characters that no header can carry"))?;
        let inner = Inner {
            base,
            transport,
            tokens: Tokens::new(self.credentials, self.deployment.token()).map_err(configuration)?,
            deployment: self.deployment,
            limiter: Limiter::new(self.calls_per_second),
            retry: self.retry,
            poll: self.poll,
            settings: Settings {
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                max_response_bytes: self.max_response_bytes,
                user_agent,
            },
            #[cfg(feature = "blocking")]
            blocking: crate::blocking::Executor::default(),
        };
        Ok(Client { inner: Arc::new(inner) })
    }

    #[cfg(feature = "reqwest")]
    fn default_transport(&self, base: Option<&Origin>) -> Result<Box<dyn Transport>, Error> {
        use crate::transport::{Proxies, ReqwestTransport};

        let local = base.is_some_and(Origin::is_loopback);
        let proxies = if local { Proxies::None } else { Proxies::Environment };
        let transport = ReqwestTransport::new(self.connect_timeout, proxies, &self.root_certificates);
        Ok(Box::new(transport.map_err(configuration)?))
    }

    #[cfg(not(feature = "reqwest"))]
    #[expect(clippy::unused_self, reason = "with the feature, settings are used")]
    fn default_transport(&self, _: Option<&Origin>) -> Result<Box<dyn Transport>, Error> {
        Err(configuration("there is no transport: enable the feature `reqwest` or give one with `transport`"))
    }
}

fn configuration(reason: impl Into<Box<str>>) -> Error {
    Error::Configuration(reason.into())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("deployment", &self.deployment.name())
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
