//! Checks the names of header parameters.

use crate::vocabulary::Location;

/// Returns why a parameter cannot have this name, as the end of a sentence that begins with the name; `None` if it can.
pub(crate) fn refusal(name: &str) -> Option<&'static str> {
    if name.is_empty() || !name.bytes().all(is_of_token) {
        return Some("is not a valid header name");
    }
    Some(match name.to_ascii_lowercase().as_str() {
        "authorization" => "is set by the client, which has the token",
        "accept" | "content-type" => "is set by the client, which knows the formats of the operation",
        "accept-encoding" | "content-encoding" => "is set by the transport, which decodes responses",
        "user-agent" | "host" | "cookie" | "proxy-authorization" => "is set by the client, the same for all operations",
        "response-id" => "makes a request collect a pending response",
        // RFC 9110, sections 7.6.1, 7.8 and 10.1, and RFC 9112, section 6.
        "connection" | "content-length" | "expect" | "http2-settings" | "keep-alive" | "proxy-connection" | "te"
        | "trailer" | "transfer-encoding" | "upgrade" => "is about one connection or message, not about the operation",
        // RFC 9110, sections 13 and 14: 206, 304, 412 and 416 are not responses of an operation.
        "range"
        | "content-range"
        | "if-match"
        | "if-modified-since"
        | "if-none-match"
        | "if-range"
        | "if-unmodified-since" => "requests a different response than the documented one",
        _ => return None,
    })
}

/// A key that no two parameters of an operation may share.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    /// The name of a parameter, wherever it is.
    Name(String),
    /// The name of a header in lower case: case does not matter in it.
    Header(String),
}

/// The keys of a parameter.
pub(crate) fn keys(name: &str, location: Location) -> impl Iterator<Item = Key> {
    let header = (location == Location::Header).then(|| Key::Header(name.to_ascii_lowercase()));
    [Key::Name(name.to_owned())].into_iter().chain(header)
}

pub(crate) const HELP: &str = "remove the parameter, or correct its name or its `in`";

/// `tchar` of RFC 9110, section 5.6.2.
fn is_of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
