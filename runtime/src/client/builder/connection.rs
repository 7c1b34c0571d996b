//! Settings for the connections of the default transport.

use secrecy::SecretString;

use super::ClientBuilder;
use crate::transport::Proxy;

/// Connections of the default transport. These settings do not apply to your own transport.
impl ClientBuilder {
    /// Trusts the certificates in `pem`, one or several in PEM (RFC 7468), in addition to those that the
    /// operating system trusts. For example, trusts the authority that signed the certificate of a server on
    /// premises. Further calls add more certificates. It does not apply to your own transport.
    ///
    /// No setting disables the verification of certificates. [`build`](Self::build) fails if `pem` contains
    /// no certificate or an invalid one.
    pub fn root_certificates_pem(mut self, pem: &[u8]) -> Self {
        self.connection.root_certificates.push(pem.to_vec());
        self
    }

    /// Does not trust the certificates that the operating system trusts, only those of
    /// [`root_certificates_pem`](Self::root_certificates_pem). [`build`](Self::build) fails if there are
    /// none. It does not apply to your own transport.
    ///
    /// Default: the operating system's store. On Linux that is the file and the folders of `SSL_CERT_FILE`
    /// and `SSL_CERT_DIR`, or else the store of the package `ca-certificates`.
    pub fn no_system_certificates(mut self) -> Self {
        self.connection.no_system_certificates = true;
        self
    }

    /// Sets the client certificate for servers that require one, such as a reverse proxy with mutual TLS: a
    /// certificate in PEM, followed by its intermediate certificates if there are any, and its private key in
    /// PEM (PKCS #8, PKCS #1 or SEC 1, not encrypted). It replaces an earlier one. It does not apply to your
    /// own transport.
    ///
    /// [`build`](Self::build) fails if they cannot be read or do not belong together.
    pub fn client_certificate_pem(mut self, certificate: &[u8], key: impl Into<SecretString>) -> Self {
        self.connection.client_certificate = Some((certificate.to_vec(), key.into()));
        self
    }

    /// Connects through this proxy, such as `http://proxy.example.com:3128`, whatever the environment's
    /// proxy settings. The client opens a tunnel (`CONNECT`), so the proxy receives the host and port of the
    /// server, but no token, header or body. If the proxy's URL is https, its certificate is verified. It does
    /// not apply to this machine (loopback) or to your own transport.
    ///
    /// The URL can contain a percent-encoded user name and password, but prefer
    /// [`proxy_credentials`](Self::proxy_credentials). It is never printed.
    ///
    /// Default: the proxies of the environment, `HTTPS_PROXY` or `ALL_PROXY`, except for the hosts of
    /// `NO_PROXY`.
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.connection.proxy = Proxy::Url(url.into());
        self
    }

    /// Sets the user name and the password for [`proxy`](Self::proxy) (the Basic scheme, RFC 7617). They are
    /// sent only to the proxy, and never printed.
    pub fn proxy_credentials(mut self, user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.connection.proxy_credentials = Some((user.into(), password.into()));
        self
    }

    /// Changes settings in the builder of reqwest 0.13 that this builder has no method for, such as name resolution,
    /// the local address and sockets. `customize` runs for each set of connections that the client opens, which is
    /// one per tokio runtime. It does not apply to your own transport.
    ///
    /// ```
    /// # extern crate eset_connect_runtime as eset_connect;
    /// use eset_connect::ClientBuilder;
    ///
    /// fn from_this_interface(builder: ClientBuilder) -> ClientBuilder {
    ///     builder.reqwest(|builder| builder.local_address(std::net::IpAddr::from([10, 0, 0, 7])))
    /// }
    /// ```
    ///
    /// The client applies its own settings afterwards, so `customize` cannot change the following: redirects are not
    /// followed, https is required, the TLS library of the Cargo features verifies certificates, reqwest retries
    /// nothing, the client decodes bodies, and this machine is called without a proxy. Other settings of this
    /// builder, such as [`connect_timeout`](Self::connect_timeout), replace those of `customize`, except that the
    /// certificates of both are trusted. Set time limits and headers in this builder: a timeout of reqwest would
    /// count as a broken connection.
    ///
    /// The name of the feature contains the version of reqwest, because the types are reqwest's.
    #[cfg(feature = "reqwest-0_13")]
    pub fn reqwest(
        mut self,
        customize: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.connection.customize = Some(Box::new(customize));
        self
    }

    /// Connects without a proxy, whatever the environment's proxy settings. It does not apply to your own
    /// transport.
    pub fn no_proxy(mut self) -> Self {
        self.connection.proxy = Proxy::None;
        self
    }
}
