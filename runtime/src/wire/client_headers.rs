//! The headers that a program adds to every request of its client.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::status::RESPONSE_ID;

/// Headers set by the program.
#[derive(Clone, Default)]
pub(crate) struct HeaderSettings(Vec<(String, Option<HeaderValue>)>);

impl HeaderSettings {
    /// Sets a header. `None` means that the value is not a valid header value.
    pub(crate) fn set(&mut self, name: &str, value: Option<HeaderValue>) {
        self.0.push((name.to_owned(), value));
    }

    /// Sets a header whose value is marked as sensitive, and wiped from memory when dropped.
    pub(crate) fn set_secret(&mut self, name: &str, value: &SecretString) {
        let text = Zeroizing::new(value.expose_secret().to_owned());
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok();
        if let Some(value) = &mut value {
            value.set_sensitive(true);
        }
        self.set(name, value);
    }

    /// The headers, with the last value of each name. Adds a message to `problems` for each header that cannot be
    /// sent.
    pub(crate) fn check(self, problems: &mut Vec<String>) -> ClientHeaders {
        let mut headers = HeaderMap::new();
        for (name, value) in self.0 {
            let Ok(name) = HeaderName::try_from(&name) else {
                problems.push("a header has an invalid name".to_owned());
                continue;
            };
            match (refusal(&name), value) {
                (Some(reason), _) => problems.push(format!("the header `{name}` cannot be set: {reason}")),
                (None, None) => problems.push(format!("the value of the header `{name}` is not valid")),
                (None, Some(value)) => _ = headers.insert(name, value),
            }
        }
        ClientHeaders(headers)
    }
}

/// Checked headers. They are not part of a stored request: the client that sends it adds its own.
#[derive(Clone, Default)]
pub(crate) struct ClientHeaders(HeaderMap);

impl ClientHeaders {
    /// Adds other headers. They replace those with the same names.
    pub(crate) fn extend(&mut self, others: &Self) {
        others.add_to(&mut self.0);
    }

    pub(crate) fn add_to(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.0 {
            headers.insert(name, value.clone());
        }
    }

    /// The values that are marked as sensitive. Servers decode bytes that are not ASCII as UTF-8 or as Latin-1, so both
    /// forms are secrets.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = SecretString> {
        let values = self.0.values().filter(|value| value.is_sensitive()).map(HeaderValue::as_bytes);
        values.flat_map(|value| {
            let utf8 = str::from_utf8(value).ok().map(SecretString::from);
            let latin_1 = || value.iter().copied().map(char::from).collect::<String>().into();
            [utf8, (!value.is_ascii()).then(latin_1)].into_iter().flatten()
        })
    }
}

/// Prints only the names, because any value may be a secret.
impl fmt::Debug for ClientHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// The reason why a program cannot set this header; `None` if it can.
pub(super) fn refusal(name: &HeaderName) -> Option<&'static str> {
    Some(match name.as_str() {
        "authorization" => "the client sets it to its access token",
        "proxy-authorization" => "it would reach the server, not the proxy; use `ClientBuilder::proxy_credentials`",
        "user-agent" => "use `ClientBuilder::user_agent`",
        "host" => "it is derived from the URL",
        "accept" | "content-type" => "it depends on the operation",
        "accept-encoding" | "content-encoding" => "it depends on what the transport can decode",
        RESPONSE_ID => "it makes a request collect a pending response",
        // RFC 9110, sections 7.6.1, 7.8 and 10.1, and RFC 9112, section 6.
        "connection" | "content-length" | "expect" | "http2-settings" | "keep-alive" | "proxy-connection" | "te"
        | "trailer" | "transfer-encoding" | "upgrade" => "it applies to a single connection or message",
        // RFC 9110, sections 13 and 14: 206, 304, 412 and 416 are not responses of an operation.
        "range"
        | "content-range"
        | "if-match"
        | "if-modified-since"
        | "if-none-match"
        | "if-range"
        | "if-unmodified-since" => "it requests a response that is not the operation's",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_value_is_printed() {
        let mut settings = HeaderSettings::default();
        settings.set("X-Key", Some(HeaderValue::from_static("swordfish")));
        assert_eq!(format!("{:?}", settings.check(&mut Vec::new())), r#"{"x-key"}"#);
    }

    #[test]
    fn a_non_ascii_secret_is_known_in_both_encodings() {
        let secrets = |value: &[u8]| {
            let mut value = HeaderValue::from_bytes(value).unwrap();
            value.set_sensitive(true);
            let mut settings = HeaderSettings::default();
            settings.set("x-key", Some(value));
            let headers = settings.check(&mut Vec::new());
            headers.secrets().map(|secret| secret.expose_secret().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(secrets("swordfish".as_bytes()), ["swordfish"]);
        assert_eq!(secrets("schlüssel".as_bytes()), ["schlüssel", "schlÃ¼ssel"]);
        assert_eq!(secrets(b"schl\xfcssel"), ["schlüssel"]);
    }
}
