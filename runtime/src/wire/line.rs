use std::fmt;

use http::Method;

/// The method and path of a call, without its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    method: Method,
    path: Box<str>,
}

impl RequestLine {
    pub(crate) fn new(method: Method, path: &str) -> Self {
        Self { method, path: path.into() }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent, percent-encoded. On premises it can differ from the one in the
    /// documentation. For a call that cannot be sent it is the operation's path template.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for RequestLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
