//! Options for single calls of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;

use super::Client;
use crate::send::Overrides;
use crate::wire::HeaderSettings;

/// Options for single calls of a client, see [`Client::with`]. The client's settings apply to everything that is not
/// set here.
#[derive(Clone, Default)]
#[must_use = "options do nothing until a client has them"]
pub struct CallOptions {
    timeout: Option<Duration>,
    no_retries: bool,
    headers: HeaderSettings,
}

impl CallOptions {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time limit of a whole call, see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout). Of a list,
    /// it is the limit for each page.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Disables retries for all methods. The client still polls a pending (202) response, and still sends a call
    /// again whose token was rejected. Neither executes the call twice.
    pub fn no_retries(mut self) -> Self {
        self.no_retries = true;
        self
    }

    /// Adds a header to the calls, but not to token requests, which all calls of a client share. It replaces a
    /// header of the client with the same name.
    ///
    /// The names that [`ClientBuilder::header`](crate::ClientBuilder::header) rejects are not allowed here either.
    /// With such a name or an invalid value, sending a call fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl TryInto<HeaderValue>) -> Self {
        self.headers.set(name.as_ref(), value.try_into().ok());
        self
    }

    /// Adds a header with a secret value, see [`header`](Self::header). The value is marked as sensitive for the
    /// transport, and redacted in errors and traces.
    pub fn secret_header(mut self, name: impl AsRef<str>, value: impl Into<SecretString>) -> Self {
        self.headers.set_secret(name.as_ref(), &value.into());
        self
    }
}

impl Client {
    /// A client for calls with these options: `call.send(&client.with(options))`. It shares connections, tokens and
    /// the rate limit with this client. Creating it is cheap.
    ///
    /// The options apply to everything that the new client and its clones send: calls, pages, pending responses. If
    /// this client already has options, those that are not set again remain.
    ///
    /// ```
    /// # extern crate eset_connect_runtime as eset_connect;
    /// use std::time::Duration;
    ///
    /// use eset_connect::{CallOptions, Client};
    ///
    /// fn impatient(client: &Client) -> Client {
    ///     client.with(CallOptions::new().timeout(Duration::from_secs(5)).no_retries())
    /// }
    /// ```
    pub fn with(&self, options: CallOptions) -> Self {
        let mut overrides = self.options.as_deref().cloned().unwrap_or_default();
        let headers = options.headers.check(&mut overrides.problems);
        overrides.headers.extend(&headers);
        let secrets = overrides.headers.secrets();
        overrides.secrets = secrets.map(|secret| self.engine.sender.secrets.add_of_call(&secret)).collect();
        overrides.timeout = options.timeout.or(overrides.timeout);
        overrides.no_retries |= options.no_retries;
        Self { options: Some(Arc::new(overrides)), ..self.clone() }
    }

    /// The options for the calls of this client.
    pub(super) fn overrides(&self) -> Option<&Overrides> {
        self.options.as_deref()
    }
}

/// Omits the headers.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("no_retries", &self.no_retries)
            .finish_non_exhaustive()
    }
}
