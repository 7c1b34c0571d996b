//! Headers that a program adds to every request.

use http::HeaderValue;
use secrecy::SecretString;

use super::ClientBuilder;

/// Headers of your own.
impl ClientBuilder {
    /// Adds a header to every request of the client: calls, token requests, retries and polls, on every
    /// host that the client calls, with your own transport too. It replaces an earlier one of the same name.
    /// [`CallOptions::header`](crate::CallOptions::header) adds one to some calls only.
    ///
    /// The value is a text or a [`HeaderValue`]. No value is printed or traced, and none is stored in a
    /// [`Pending`](crate::Pending): the client that finishes it adds its own. Use
    /// [`secret_header`](Self::secret_header) for one that is secret.
    ///
    /// [`build`](Self::build) fails if no header can have this name or value, and for the names that the
    /// client or the connection needs for itself:
    ///
    /// | Names | Instead |
    /// |---|---|
    /// | `authorization` | [`Credentials`](crate::Credentials) |
    /// | `user-agent` | [`user_agent`](Self::user_agent) |
    /// | `proxy-authorization` | `proxy_credentials`, since this header would reach the server |
    /// | `host` | [`base_url`](Self::base_url) |
    /// | `accept`, `content-type`, `accept-encoding`, `content-encoding` | nothing: they depend on the operation and the transport |
    /// | `response-id` | [`Pending::finish`](crate::Pending::finish) |
    /// | `connection`, `content-length`, `expect`, `http2-settings`, `keep-alive`, `proxy-connection`, `te`, `trailer`, `transfer-encoding`, `upgrade` | nothing: they are about one connection or message |
    /// | `range`, `content-range`, `if-match`, `if-none-match`, `if-modified-since`, `if-unmodified-since`, `if-range` | nothing: they ask for another response than the operation's |
    pub fn header(mut self, name: impl AsRef<str>, value: impl TryInto<HeaderValue>) -> Self {
        self.headers.set(name.as_ref(), value.try_into().ok());
        self
    }

    /// Adds a header with a secret value, such as a key for a reverse proxy, see [`header`](Self::header).
    /// The value is marked as sensitive for the transport ([`HeaderValue::is_sensitive`]) and wiped from
    /// memory with the client.
    pub fn secret_header(mut self, name: impl AsRef<str>, value: impl Into<SecretString>) -> Self {
        self.headers.set_secret(name.as_ref(), &value.into());
        self
    }

    /// The name and version of your integration, which the vendor asks its partners for: the headers
    /// `3rd-integration` and `version`, see [`header`](Self::header).
    pub fn integration(self, name: &str, version: &str) -> Self {
        self.header("3rd-integration", name).header("version", version)
    }
}
