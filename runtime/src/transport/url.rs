//! Converts URIs into the URL type of the HTTP library.

use std::sync::{Mutex, PoisonError};

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

use super::{TransportError, TransportErrorKind};

/// Parses URIs, and caches the last origin. Parsing takes 7 % of the time of a call, most of it for the host.
#[derive(Default)]
pub(crate) struct Urls(Mutex<Option<Known>>);

/// An origin in both types.
struct Known {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl Urls {
    pub(crate) fn parse(&self, uri: &Uri) -> Result<Url, TransportError> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = &*last
            && (Some(&known.scheme), Some(&known.authority)) == (uri.scheme(), uri.authority())
        {
            let mut url = known.url.clone();
            drop(last);
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string());
        let url = url.map_err(|error| TransportError::new(TransportErrorKind::NotSent, error))?;
        if let (Some(scheme), Some(authority)) = (uri.scheme().cloned(), uri.authority().cloned()) {
            *last = Some(Known { scheme, authority, url: url.clone() });
        }
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cached_origin_gives_the_same_url_as_parsing() {
        let urls = Urls::default();
        for address in [
            "https://a.example.com/v1/devices?pageSize=1&filter=a%20b%26c",
            "https://a.example.com/v1/devices/a%2F..%2Fb%3A:rename",
            "https://a.example.com/v1/%2e/x//y?",
            "https://a.example.com/",
            "https://a.example.com:8443/?a=%C3%A9",
            "http://[::1]:1/v1/devices",
            "http://[::1]:1/v1/devices?q",
            "https://a.example.com/v1",
        ] {
            let uri: Uri = address.parse().unwrap();
            for _ in 0..2 {
                assert_eq!(urls.parse(&uri).unwrap(), Url::parse(address).unwrap(), "{address}");
            }
        }
    }
}
