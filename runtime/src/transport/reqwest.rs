//! The default transport: reqwest with rustls.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::uri::{Authority, Scheme};
use http::{StatusCode, Uri};
use reqwest::{Certificate, Url, redirect};

use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::error::chain;

/// Whether the environment's proxy settings (`HTTPS_PROXY`) apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proxies {
    /// They do; addresses must be https, so that a proxy sees no token.
    Environment,
    /// They do not: the server is on this machine, possibly over plain http.
    None,
}

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    origin: Mutex<Option<Known>>,
}

/// An origin in both forms. Parsing an address is a large part of a call's cost, most of it for the
/// host, so the last one is kept.
struct Known {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl ReqwestTransport {
    /// A transport that trusts these certificates (PEM) beside the system's; the reason in words when
    /// there can be none.
    pub(crate) fn new(
        connect_timeout: Duration,
        proxies: Proxies,
        root_certificates: &[Vec<u8>],
    ) -> Result<Self, String> {
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .tls_certs_merge(certificates(root_certificates)?);
        let builder = match proxies {
            Proxies::Environment => builder.https_only(true),
            Proxies::None => builder.no_proxy(),
        };
        Ok(Self { origin: Mutex::default(), client: builder.build().map_err(|error| chain(&error))? })
    }
}

fn certificates(pems: &[Vec<u8>]) -> Result<Vec<Certificate>, String> {
    let mut certificates = Vec::new();
    for pem in pems {
        let found = Certificate::from_pem_bundle(pem)
            .map_err(|error| format!("the root certificates are not PEM: {}", chain(&error)))?;
        if found.is_empty() {
            return Err("the root certificates hold no PEM block `CERTIFICATE`".to_owned());
        }
        certificates.extend(found);
    }
    Ok(certificates)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let mut request = reqwest::Request::new(head.method, self.url(&head.uri)?);
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(body.into());
            let mut response = self.client.execute(request).await.map_err(classify)?;
            let mut body = Body::default();
            // In place, not a function: its future would make this one too large for the allocator's quick path.
            let end = loop {
                match response.chunk().await {
                    Ok(Some(chunk)) if body.length + chunk.len() > max_bytes => {
                        break Err(TransportError::too_large(max_bytes));
                    }
                    Ok(Some(chunk)) => body.push(chunk),
                    Ok(None) => break Ok(()),
                    Err(error) => break Err(classify(error)),
                }
            };
            let body = match end {
                Ok(()) => body.whole(),
                // All that this answer says is in its head, above all how to get at the next one.
                Err(_) if response.status() == StatusCode::ACCEPTED => Bytes::new(),
                Err(error) => return Err(error),
            };
            let mut answer = http::Response::new(body);
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

impl ReqwestTransport {
    /// The address in the form that reqwest takes.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let mut origin = self.origin.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = &*origin
            && (Some(&known.scheme), Some(&known.authority)) == (uri.scheme(), uri.authority())
        {
            let mut url = known.url.clone();
            drop(origin);
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url =
            Url::parse(&uri.to_string()).map_err(|error| TransportError::new(TransportErrorKind::NotSent, error))?;
        if let (Some(scheme), Some(authority)) = (uri.scheme().cloned(), uri.authority().cloned()) {
            *origin = Some(Known { scheme, authority, url: url.clone() });
        }
        Ok(url)
    }
}

/// A body in the pieces in which it came: mostly one, which is not copied.
#[derive(Default)]
struct Body {
    length: usize,
    first: Bytes,
    more: Vec<Bytes>,
}

impl Body {
    fn push(&mut self, piece: Bytes) {
        self.length += piece.len();
        if self.first.is_empty() {
            self.first = piece;
        } else {
            self.more.push(piece);
        }
    }

    fn whole(self) -> Bytes {
        if self.more.is_empty() {
            return self.first;
        }
        let mut body = BytesMut::with_capacity(self.length);
        for piece in [self.first].iter().chain(&self.more) {
            body.extend_from_slice(piece);
        }
        body.freeze()
    }
}

/// Leaves the address out, which holds query values.
fn classify(error: reqwest::Error) -> TransportError {
    let kind =
        if error.is_connect() || error.is_builder() { TransportErrorKind::NotSent } else { TransportErrorKind::Broken };
    TransportError::new(kind, error.without_url())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_known_origin_is_what_parsing_it_gives() {
        let transport = ReqwestTransport::new(Duration::from_secs(1), Proxies::None, &[]).unwrap();
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
                assert_eq!(transport.url(&uri).unwrap(), Url::parse(address).unwrap(), "{address}");
            }
        }
    }
}
