use std::fmt;

use http::{Method, Uri};

/// The method and path of a call, without its query.
#[derive(Clone)]
pub struct RequestLine {
    method: Method,
    path: Path,
}

#[derive(Clone)]
enum Path {
    /// The path of this address. The whole address is stored because that needs no copy.
    Of(Uri),
    Unsent(Box<str>),
}

impl RequestLine {
    /// The line of a request to `uri`.
    pub(crate) fn new(method: Method, uri: Uri) -> Self {
        Self { method, path: Path::Of(uri) }
    }

    /// The line of a call that cannot be sent.
    pub(crate) fn unsent(method: Method, path: &str) -> Self {
        Self { method, path: Path::Unsent(path.into()) }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent, percent-encoded. On premises it can differ from the one in the
    /// documentation. For a call that cannot be sent it is the operation's path template.
    pub fn path(&self) -> &str {
        match &self.path {
            Path::Of(uri) => uri.path(),
            Path::Unsent(path) => path,
        }
    }

    /// The host without port, an IPv6 address without brackets; `None` if no client sends the request.
    pub(crate) fn host(&self) -> Option<&str> {
        match &self.path {
            Path::Of(uri) => uri.host().map(without_brackets),
            Path::Unsent(_) => None,
        }
    }
}

/// Removes the brackets of an IPv6 address in a URL. Returns any other host unchanged.
pub(crate) fn without_brackets(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

impl fmt::Display for RequestLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path())
    }
}

impl fmt::Debug for RequestLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestLine").field("method", &self.method).field("path", &self.path()).finish()
    }
}

impl PartialEq for RequestLine {
    fn eq(&self, other: &Self) -> bool {
        (&self.method, self.path()) == (&other.method, other.path())
    }
}

impl Eq for RequestLine {}
