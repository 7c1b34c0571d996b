//! The origins of requests, with the check that tokens are sent only to safe ones.

use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::wire::without_brackets;

/// The origin of a service: https, or http on this machine, with an optional path prefix for all calls.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    scheme: Scheme,
    authority: Authority,
    prefix: String,
}

impl Origin {
    /// Parses a base URL. The error is the reason why it is not valid or not safe for tokens.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let uri: Uri = text.parse().map_err(|error| format!("the base URL is not a URL: {error}"))?;
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err("the base URL must have a scheme and a host, such as https://localhost:8443".to_owned());
        };
        let path = parts.path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/"));
        if authority.as_str().contains('@') || path.query().is_some() || text.contains('#') {
            return Err("the base URL must not have a user, query or fragment".to_owned());
        }
        let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
        if !matches!(port, "" | ":") && authority.port_u16().is_none() {
            return Err("the port of the base URL is not a number up to 65535".to_owned());
        }
        let origin = Self { scheme, authority, prefix: path.path().trim_end_matches('/').to_owned() };
        if origin.scheme == Scheme::HTTPS || (origin.scheme == Scheme::HTTP && origin.is_loopback()) {
            return Ok(origin);
        }
        Err("tokens are sent over https only; http is for a server on this machine (loopback)".to_owned())
    }

    /// The same origin, with this default port instead of the scheme's.
    pub(crate) fn with_default_port(mut self, port: u16) -> Result<Self, String> {
        if self.authority.port_u16().is_none() {
            let authority = format!("{}:{port}", self.authority.host());
            self.authority = authority.parse().map_err(|error| format!("the base URL is not a URL: {error}"))?;
        }
        Ok(self)
    }

    /// Whether the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host();
        host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }

    pub(crate) fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// The host without port, an IPv6 address without brackets.
    pub(crate) fn host(&self) -> &str {
        without_brackets(self.authority.host())
    }

    /// The port of the URL, or the default port of the scheme.
    pub(crate) fn port(&self) -> u16 {
        let default = if self.scheme == Scheme::HTTPS { 443 } else { 80 };
        self.authority.port_u16().unwrap_or(default)
    }

    /// The absolute URI for one in origin form (path and query).
    pub(crate) fn join(&self, target: &Uri) -> Result<Uri, http::Error> {
        let target = target.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
        let target = match self.prefix.as_str() {
            "" => target,
            prefix => PathAndQuery::try_from(format!("{prefix}{target}"))?,
        };
        let address = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        address.path_and_query(target).build()
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_sent_over_https_or_to_this_machine() {
        for url in
            ["https://example.com", "http://127.0.0.1:8080/", "http://[::1]:1", "http://localhost", "https://a/b/"]
        {
            assert!(Origin::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://example.com",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "https://user@example.com",
            "http://127.0.0.1@example.com",
            "https://example.com/?a",
            "https://example.com/#a",
            "https://example.com:99443",
            "https://[::1]:99443",
            "ftp://localhost",
            "example.com",
            "/path",
            "",
        ] {
            assert!(Origin::parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_base_path_comes_before_the_calls_path() {
        let origin = Origin::parse("https://proxy.example.com/eset/").unwrap();
        let uri = origin.join(&Uri::from_static("/v1/devices?pageSize=2")).unwrap();
        assert_eq!(uri, "https://proxy.example.com/eset/v1/devices?pageSize=2");
    }

    #[test]
    fn a_url_without_a_port_gets_the_default_port() {
        for (url, expected) in [
            ("https://protect.example.com", "https://protect.example.com:9443"),
            ("https://protect.example.com/", "https://protect.example.com:9443"),
            ("https://protect.example.com:/era", "https://protect.example.com:9443/era"),
            ("https://protect.example.com:443", "https://protect.example.com:443"),
            ("https://[::1]/era/", "https://[::1]:9443/era"),
            ("http://localhost", "http://localhost:9443"),
        ] {
            let origin = Origin::parse(url).unwrap().with_default_port(9443).unwrap();
            assert_eq!(origin.to_string(), expected);
        }
    }
}
