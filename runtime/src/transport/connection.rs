//! How the default transport connects: certificates, proxies, limits.

use std::error::Error;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderValue;
use reqwest::{Certificate, Identity, Url, redirect};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::tls;

/// How long an idle connection stays open. Many servers close one after 60 seconds, and a request on a
/// connection that is being closed fails.
const IDLE: Duration = Duration::from_secs(30);

/// The settings of a program.
#[derive(Default)]
pub(crate) struct Connection {
    /// In PEM. Trusted in addition to the system's store.
    pub root_certificates: Vec<Vec<u8>>,
    /// Whether the system's store is ignored.
    pub no_system_certificates: bool,
    /// The certificate in PEM, and the key in PEM.
    pub client_certificate: Option<(Vec<u8>, SecretString)>,
    pub proxy: Proxy,
    /// The user name and the password for the proxy.
    pub proxy_credentials: Option<(String, SecretString)>,
    /// Settings that the program makes in the HTTP library.
    #[cfg(feature = "reqwest-0_13")]
    pub customize: Option<Box<Customize>>,
}

/// A program's own settings of the HTTP library's client.
#[cfg(feature = "reqwest-0_13")]
pub(crate) type Customize = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// The proxy for requests to servers.
#[derive(Default)]
pub(crate) enum Proxy {
    /// The proxy of `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` contains the host.
    #[default]
    Environment,
    /// The proxy at this URL.
    Url(SecretString),
    None,
}

/// The kind of servers that a client calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Addresses {
    /// Servers over https only, so that a proxy sees no token.
    Https,
    /// This machine over https, without a proxy.
    LocalHttps,
    /// This machine over plain http, without a proxy.
    LocalHttp,
}

/// The settings in the HTTP library's types.
struct Parts {
    roots: Vec<Certificate>,
    identity: Option<Identity>,
    proxy: Option<reqwest::Proxy>,
}

impl Connection {
    /// The HTTP library's client. The error has a message for each problem.
    pub(crate) fn client(
        &self,
        connect_timeout: Duration,
        addresses: Addresses,
    ) -> Result<reqwest::Client, Vec<String>> {
        let parts = self.parts()?;
        let trusts_system = addresses != Addresses::LocalHttp && !self.no_system_certificates;
        let build = |trusts_system| self.build(&parts, connect_timeout, addresses, trusts_system);
        build(trusts_system).map_err(|error| {
            // If building fails without the system's store too, the store is not the reason. With certificates
            // of the program, an empty store is not an error.
            let error = match build(false) {
                Ok(_) if trusts_system && parts.roots.is_empty() => no_store(&error),
                Ok(_) => chain(&error),
                Err(error) => chain(&error),
            };
            vec![error]
        })
    }

    fn build(
        &self,
        parts: &Parts,
        connect_timeout: Duration,
        addresses: Addresses,
        trusts_system: bool,
    ) -> reqwest::Result<reqwest::Client> {
        // Applied after the program's settings, so that the program cannot change these.
        let mut builder = tls::choose(self.customized())
            .tls_danger_accept_invalid_certs(false)
            .tls_danger_accept_invalid_hostnames(false)
            .connect_timeout(connect_timeout)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .referer(false)
            .pool_idle_timeout(IDLE)
            // This crate decodes bodies, whatever features of reqwest other crates enable.
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        let roots = parts.roots.iter().cloned();
        builder = if trusts_system { builder.tls_certs_merge(roots) } else { builder.tls_certs_only(roots) };
        if let Some(identity) = &parts.identity {
            builder = builder.identity(identity.clone());
        }
        builder = match (addresses, &self.proxy, &parts.proxy) {
            (Addresses::Https, Proxy::Environment, _) => builder,
            (Addresses::Https, Proxy::Url(_), Some(proxy)) => builder.no_proxy().proxy(proxy.clone()),
            _ => builder.no_proxy(),
        };
        builder.https_only(addresses != Addresses::LocalHttp).build()
    }

    #[cfg(feature = "reqwest-0_13")]
    fn customized(&self) -> reqwest::ClientBuilder {
        let builder = reqwest::Client::builder();
        match &self.customize {
            Some(customize) => customize(builder),
            None => builder,
        }
    }

    #[cfg(not(feature = "reqwest-0_13"))]
    #[expect(clippy::unused_self, reason = "with the feature, the program's settings are used")]
    fn customized(&self) -> reqwest::ClientBuilder {
        reqwest::Client::builder()
    }

    fn parts(&self) -> Result<Parts, Vec<String>> {
        let mut problems = Vec::new();
        let mut problem = |problem| problems.push(problem);
        let roots = certificates(&self.root_certificates).map_err(&mut problem).unwrap_or_default();
        if self.no_system_certificates && self.root_certificates.is_empty() {
            problem("`no_system_certificates` requires certificates: set `root_certificates_pem`".to_owned());
        }
        let identity = self.client_certificate.as_ref().map(|(certificate, key)| identity(certificate, key));
        let identity = identity.transpose().map_err(&mut problem).unwrap_or_default();
        let proxy = match (&self.proxy, &self.proxy_credentials) {
            (Proxy::Url(url), credentials) => {
                proxy(url.expose_secret(), credentials.as_ref()).map_err(&mut problem).ok()
            }
            (_, None) => None,
            (_, Some(_)) => {
                problem("`proxy_credentials` requires a proxy: set `proxy`".to_owned());
                None
            }
        };
        if problems.is_empty() { Ok(Parts { roots, identity, proxy }) } else { Err(problems) }
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

fn identity(certificate: &[u8], key: &SecretString) -> Result<Identity, String> {
    tls::identity(certificate, key.expose_secret().as_bytes()).map_err(|error| {
        format!("the client certificate and its key are not PEM, or the key is encrypted: {}", chain(&error))
    })
}

/// Checks the URL completely, because the HTTP library ignores a proxy that it does not support.
fn proxy(url: &str, credentials: Option<&(String, SecretString)>) -> Result<reqwest::Proxy, String> {
    let mut url = Url::parse(url).map_err(|error| format!("the proxy URL is not valid: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err("the proxy URL must be http or https with a host, such as http://proxy.example.com:3128".to_owned());
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err("the proxy URL must not have a path, query or fragment".to_owned());
    }
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let in_url = || (decoded(url.username()), SecretString::from(decoded(url.password().unwrap_or_default())));
    let has_user = !url.username().is_empty() || url.password().is_some();
    let credentials = credentials.cloned().or_else(|| has_user.then(in_url));
    let is_bare = url.set_username("").and_then(|()| url.set_password(None)).is_ok();
    if !is_bare || url.as_str().parse::<http::Uri>().is_err() {
        return Err("the proxy URL is not valid".to_owned());
    }
    let mut proxy =
        reqwest::Proxy::all(url).map_err(|error| format!("the proxy URL is not valid: {}", chain(&error)))?;
    if let Some((user, password)) = credentials {
        proxy = proxy.custom_http_auth(basic(&user, &password)?);
    }
    Ok(proxy)
}

/// The credentials in the Basic scheme (RFC 7617), in memory that is wiped when dropped.
fn basic(user: &str, password: &SecretString) -> Result<HeaderValue, String> {
    if user.contains(':') {
        return Err("the user name for the proxy must not contain a colon".to_owned());
    }
    let password = password.expose_secret();
    let mut pair = Zeroizing::new(String::with_capacity(user.len() + 1 + password.len()));
    pair.extend([user, ":", password]);
    let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
    let mut text = Zeroizing::new(String::with_capacity("Basic ".len() + encoded.len()));
    text.extend(["Basic ", encoded.as_str()]);
    let header = HeaderValue::from_maybe_shared(Bytes::from_owner(text));
    let mut header = header.map_err(|_| "the credentials for the proxy are not a valid header value".to_owned())?;
    header.set_sensitive(true);
    Ok(header)
}

fn no_store(error: &reqwest::Error) -> String {
    format!(
        "no trusted certificate authority was found: install the package `ca-certificates` (or correct SSL_CERT_FILE \
        and SSL_CERT_DIR), or pass certificates to `ClientBuilder::root_certificates_pem` ({})",
        chain(error)
    )
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
