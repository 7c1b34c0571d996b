//! The configuration of a client.

#[cfg(feature = "_reqwest")]
mod connection;
mod headers;

use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
#[cfg(feature = "_reqwest")]
use http::uri::Scheme;

use super::Client;
use crate::call::MAX_RESPONSE_BYTES;
use crate::credentials::Credentials;
use crate::deployment::{Deployment, Origin};
use crate::error::Error;
use crate::send::{Backoff, Engine, KnownPaths, RateLimiter, RetryPolicy, Sender, Settings};
#[cfg(feature = "_reqwest")]
use crate::transport::Connection;
use crate::transport::Transport;
use crate::wire::{HeaderSettings, Secrets};

/// Configures a [`Client`]. Every setting has a default that suits the API.
///
/// The default transport opens connections as needed, and reuses those that have been idle for less than
/// 30 seconds. Many servers and proxies close idle connections after 60 seconds, and a request on a
/// connection that is being closed would fail. Connection settings do not apply to your own
/// [`transport`](Self::transport), so the same builder works for a program and its tests. The documentation
/// of each such setting mentions this.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    deployment: Deployment,
    credentials: Credentials,
    base_url: Option<String>,
    headers: HeaderSettings,
    #[cfg(feature = "_reqwest")]
    connection: Connection,
    transport: Option<Box<dyn Transport>>,
    calls_per_second: Option<NonZeroU32>,
    connect_timeout: Duration,
    timeout: Duration,
    attempt_timeout: Duration,
    max_response_bytes: usize,
    is_strict: bool,
    user_agent: String,
    retry: RetryPolicy,
    polling: Backoff,
}

impl ClientBuilder {
    pub(crate) fn new(deployment: Deployment, credentials: Credentials) -> Self {
        let limits = deployment.limits();
        let poll = Duration::from_secs(limits.poll_from_seconds.unwrap_or(2).into());
        Self {
            credentials,
            base_url: None,
            headers: HeaderSettings::default(),
            #[cfg(feature = "_reqwest")]
            connection: Connection::default(),
            transport: None,
            calls_per_second: limits.calls_per_second.and_then(NonZeroU32::new),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(300),
            attempt_timeout: Duration::from_secs(60),
            max_response_bytes: MAX_RESPONSE_BYTES,
            is_strict: false,
            user_agent: deployment.api().user_agent.to_owned(),
            retry: RetryPolicy {
                retries: 4,
                backoff: Backoff { first: Duration::from_millis(500), max: Duration::from_secs(20) },
            },
            polling: Backoff { first: poll, max: poll.max(Duration::from_secs(10)) },
            deployment,
        }
    }

    /// Sets one base URL for all services, including the token operation, such as that of a gateway or a
    /// test server.
    ///
    /// It must be https. Http is allowed only for this machine (`localhost`, `127.0.0.0/8`, `[::1]`), which is
    /// never called through a proxy. With a base URL, the client does not check which services a region
    /// offers, but it does check what a server on premises offers. Default: the region's hosts, or the URL of
    /// the server on premises.
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// Sets the time limit of a whole call, including its tokens, retries, waits and pending responses.
    /// Default: 5 minutes. [`Client::with`] sets a different one for single calls.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time limit of one HTTP exchange. The service responds within 30 to 50 seconds, with 202 if
    /// necessary. Default: 60 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the time limit for opening a connection, including TLS. Default: 10 seconds. It does not apply
    /// to your own transport.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how many requests this client and its clones send in any second; `None` for no limit. Default: the
    /// API's limit, and none on premises. Lower it if other programs use the same user.
    pub fn calls_per_second(mut self, calls: impl Into<Option<NonZeroU32>>) -> Self {
        self.calls_per_second = calls.into();
        self
    }

    /// Sets how many times a request is sent again if that is safe (see [`Call::send`](crate::Call::send)),
    /// and the wait before each retry: up to `first` before the first one, doubled for each further retry up to
    /// `max`, but at least `Retry-After`. Default: 4 retries, 0.5 to 20 seconds. [`Client::with`] disables
    /// retries for single calls.
    pub fn retries(mut self, retries: u32, first: Duration, max: Duration) -> Self {
        self.retry = RetryPolicy { retries, backoff: Backoff { first, max } };
        self
    }

    /// Sets the wait between two polls for a pending response: `first`, then doubled up to `max`.
    /// Default: from the API's minimum (2 seconds) to 10 seconds.
    pub fn polling(mut self, first: Duration, max: Duration) -> Self {
        self.polling = Backoff { first, max };
        self
    }

    /// Sets the maximum size of a decompressed response body in bytes. Its decoded values may take four times
    /// as much memory; beyond that, the call fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode).
    /// Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Makes each of a response's [`problems`](crate::Response::problems) an error, with
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode). For tests that check whether the service follows its
    /// schema. Default: a value that is not of the documented kind is kept.
    pub fn strict_json(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// Sets the `user-agent` header. Default: the name and version of the API's crate, such as
    /// `eset-connect/0.1.0`.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// Sets your own transport, for another HTTP library or async runtime. Default: reqwest on tokio, with one of
    /// the `reqwest…` features.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Builds the client, without sending anything.
    ///
    /// Fails with [`ErrorKind::Build`](crate::ErrorKind::Build) if the base URL is not safe for tokens, the
    /// API does not support the credentials, the user agent, the token or a header cannot be sent, a
    /// certificate or the URL of a proxy is not valid, no trusted certificate authority was found, or there is
    /// no transport. The error lists all problems with headers and connections, and prints none of their
    /// values.
    pub fn build(mut self) -> Result<Client, Error> {
        let mut problems = Vec::new();
        let base = self.base_url.as_deref().map(Origin::parse).or_else(|| self.deployment.base());
        let base = base.transpose().unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        let user_agent = HeaderValue::from_str(&self.user_agent).unwrap_or_else(|_| {
            problems.push("the user agent is not a valid header value".to_owned());
            HeaderValue::from_static("")
        });
        let headers = std::mem::take(&mut self.headers).check(&mut problems);
        let transport = match self.transport.take() {
            Some(transport) => Some(transport),
            None => self.default_transport(base.as_ref()).map_err(|more| problems.extend(more)).ok(),
        };
        let Some(transport) = transport.filter(|_| problems.is_empty()) else {
            return Err(Error::build(problems.join("; ")));
        };
        let secrets = Secrets::default();
        headers.secrets().for_each(|secret| secrets.add(&secret));
        let sender = Sender {
            base,
            pending_origin: self.deployment.pending_origin(),
            deployment: self.deployment,
            transport,
            limiter: RateLimiter::new(self.calls_per_second),
            paths: KnownPaths::default(),
            secrets: Arc::new(secrets),
            settings: Settings {
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                max_response_bytes: self.max_response_bytes,
                is_strict: self.is_strict,
                user_agent,
                headers,
                retry: self.retry,
                polling: self.polling,
            },
        };
        Ok(Client {
            engine: Arc::new(Engine::new(sender, self.credentials).map_err(Error::build)?),
            options: None,
            #[cfg(feature = "blocking")]
            executor: Arc::default(),
        })
    }

    #[cfg(feature = "_reqwest")]
    fn default_transport(&mut self, base: Option<&Origin>) -> Result<Box<dyn Transport>, Vec<String>> {
        use crate::transport::{Addresses, ReqwestTransport};

        let addresses = match base {
            Some(base) if base.is_loopback() && *base.scheme() == Scheme::HTTP => Addresses::LocalHttp,
            Some(base) if base.is_loopback() => Addresses::LocalHttps,
            _ => Addresses::Https,
        };
        let (connection, connect_timeout) = (std::mem::take(&mut self.connection), self.connect_timeout);
        let client = connection.client(connect_timeout, addresses)?;
        let make = move || connection.client(connect_timeout, addresses).ok();
        Ok(Box::new(ReqwestTransport::new(client, make)))
    }

    #[cfg(not(feature = "_reqwest"))]
    #[expect(clippy::unused_self, reason = "with the feature, settings are used")]
    fn default_transport(&mut self, _: Option<&Origin>) -> Result<Box<dyn Transport>, Vec<String>> {
        Err(vec!["there is no transport: enable the feature `reqwest`, or set one with `transport`".to_owned()])
    }
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
