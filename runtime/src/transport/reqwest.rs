//! The default transport: reqwest with rustls.

use std::error::Error;
use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use reqwest::{Certificate, Url, redirect};

use super::{Transport, TransportError, TransportErrorKind};
use crate::future::BoxFuture;

/// Whether the environment's proxy settings (`HTTPS_PROXY`) apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proxies {
    /// They do. Addresses must be https, so that a proxy sees no token.
    Environment,
    /// They do not: the server is on this machine, possibly with plain http.
    None,
}

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport that trusts these certificates (PEM) in addition to the system's. The error is the
    /// reason in words.
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
        Ok(Self { client: builder.build().map_err(|error| chain(&error))? })
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let url = Url::parse(&head.uri.to_string());
        let url = url.map_err(|error| TransportError::new(TransportErrorKind::NotSent, error))?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body.into());
        let mut response = self.client.execute(request).await.map_err(classify)?;
        let body = match read(&mut response, max_bytes).await {
            // All that this response says is in its head, above all how to get the next one.
            Err(_) if response.status() == StatusCode::ACCEPTED => Bytes::new(),
            body => body?,
        };
        let mut answer = http::Response::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }
}

fn certificates(pems: &[Vec<u8>]) -> Result<Vec<Certificate>, String> {
    let mut certificates = Vec::new();
    for pem in pems {
        let found = Certificate::from_pem_bundle(pem)
            .map_err(|error| format!("the root certificates are not PEM: {}", chain(&error)))?;
        if found.is_empty() {
            return Err("the root certificates contain no PEM block `CERTIFICATE`".to_owned());
        }
        certificates.extend(found);
    }
    Ok(certificates)
}

async fn read(response: &mut reqwest::Response, max_bytes: usize) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(classify)? {
        if body.len() + chunk.len() > max_bytes {
            return Err(TransportError::too_large(max_bytes));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request, max_bytes))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Leaves out the address, which holds query values.
fn classify(error: reqwest::Error) -> TransportError {
    let kind = if is_untrusted(&error) {
        TransportErrorKind::Untrusted
    } else if error.is_connect() || error.is_builder() {
        TransportErrorKind::NotSent
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}

/// Whether the server's certificate was rejected. The TLS error is inside errors of IO, which do not
/// list it among their sources.
fn is_untrusted(error: &(dyn Error + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        return matches!(error, rustls::Error::InvalidCertificate(_));
    }
    let inner = error.downcast_ref::<io::Error>().and_then(|error| Some(error.get_ref()? as &(dyn Error + 'static)));
    inner.or_else(|| error.source()).is_some_and(is_untrusted)
}

/// An error and its causes, on one line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
