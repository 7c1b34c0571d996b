//! Settings for the headers that a program adds to every request.

use http::HeaderValue;
use secrecy::SecretString;

use super::ClientBuilder;

/// Your own headers.
impl ClientBuilder {
    /// Adds a header to every request of the client: calls, token requests, retries and polls, to every
    /// host, also with your own transport. It replaces an earlier one with the same name.
    /// [`CallOptions::header`](crate::CallOptions::header) adds a header to single calls.
    ///
    /// The value is a string or a [`HeaderValue`]. The client never prints or traces it, and does not store it
    /// in a [`Pending`](crate::Pending): the client that finishes it adds its own headers. For a secret value,
    /// use [`secret_header`](Self::secret_header).
    ///
    /// [`build`](Self::build) fails if the name or the value is not valid for a header, and for these names,
    /// which the client or the connection needs itself:
    ///
    /// | Names | Instead |
    /// |---|---|
    /// | `authorization` | [`Credentials`](crate::Credentials) |
    /// | `user-agent` | [`user_agent`](Self::user_agent) |
    /// | `proxy-authorization` | `proxy_credentials`, since this header would reach the server |
    /// | `host` | [`base_url`](Self::base_url) |
    /// | `accept`, `content-type`, `accept-encoding`, `content-encoding` | nothing: they depend on the operation and the transport |
    /// | `response-id` | [`Pending::finish`](crate::Pending::finish) |
    /// | `connection`, `content-length`, `expect`, `http2-settings`, `keep-alive`, `proxy-connection`, `te`, `trailer`, `transfer-encoding`, `upgrade` | nothing: they apply to a single connection or message |
    /// | `range`, `content-range`, `if-match`, `if-none-match`, `if-modified-since`, `if-unmodified-since`, `if-range` | nothing: they request a response that is not the operation's |
    pub fn header(mut self, name: impl AsRef<str>, value: impl TryInto<HeaderValue>) -> Self {
        self.headers.set(name.as_ref(), value.try_into().ok());
        self
    }

    /// Adds a header with a secret value, such as a key for a reverse proxy, see [`header`](Self::header).
    /// The value is marked as sensitive for the transport ([`HeaderValue::is_sensitive`]), redacted in errors
    /// and traces, and wiped from memory when the client is dropped.
    pub fn secret_header(mut self, name: impl AsRef<str>, value: impl Into<SecretString>) -> Self {
        self.headers.set_secret(name.as_ref(), &value.into());
        self
    }

    /// Sets the name and version of your integration, which the vendor requests from its partners. They are
    /// sent as the headers `3rd-integration` and `version`, see [`header`](Self::header).
    pub fn integration(self, name: &str, version: &str) -> Self {
        self.header("3rd-integration", name).header("version", version)
    }
}
