//! The code that depends on the TLS library of the default transport.
//!
//! Cargo unifies the features of all crates that use this one, so several can be enabled. Then rustls has
//! priority, and aws-lc over ring, so a feature that another crate enables does not change the default.

use std::error::Error;
use std::io;

#[cfg(not(feature = "_rustls"))]
pub(super) use native::{choose, identity, is_rejected};
#[cfg(feature = "_rustls")]
pub(super) use with_rustls::{choose, identity, is_rejected};

/// Whether the client rejected the server's certificate. The TLS error is inside IO errors, whose `source`
/// does not return it.
pub(super) fn is_untrusted(error: &(dyn Error + 'static)) -> bool {
    if is_rejected(error) {
        return true;
    }
    let inner = error.downcast_ref::<io::Error>().and_then(|error| Some(error.get_ref()? as &(dyn Error + 'static)));
    inner.or_else(|| error.source()).is_some_and(is_untrusted)
}

#[cfg(feature = "_rustls")]
mod with_rustls {
    use std::error::Error;

    use reqwest::{ClientBuilder, Identity};
    use secrecy::zeroize::Zeroizing;

    /// Selects rustls, whatever features of reqwest other crates enable.
    pub(in super::super) fn choose(builder: ClientBuilder) -> ClientBuilder {
        // Reqwest uses the provider that is installed for the process, and contains none but aws-lc. It also
        // accepts a configuration of rustls, but only of its own version of rustls, which a later 0.13 may change.
        #[cfg(not(feature = "reqwest"))]
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // It fails only if another thread has installed one in the meantime.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        builder.tls_backend_rustls()
    }

    pub(in super::super) fn identity(certificate: &[u8], key: &[u8]) -> reqwest::Result<Identity> {
        let mut pem = Zeroizing::new(Vec::with_capacity(certificate.len() + 1 + key.len()));
        pem.extend_from_slice(certificate);
        pem.push(b'\n');
        pem.extend_from_slice(key);
        Identity::from_pem(&pem)
    }

    pub(in super::super) fn is_rejected(error: &(dyn Error + 'static)) -> bool {
        matches!(error.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
    }
}

#[cfg(not(feature = "_rustls"))]
mod native {
    use std::error::Error;

    use reqwest::{ClientBuilder, Identity};

    /// Selects the operating system's library, whatever features of reqwest other crates enable.
    pub(in super::super) fn choose(builder: ClientBuilder) -> ClientBuilder {
        builder.tls_backend_native()
    }

    pub(in super::super) fn identity(certificate: &[u8], key: &[u8]) -> reqwest::Result<Identity> {
        Identity::from_pkcs8_pem(certificate, key)
    }

    /// The library's errors have no kinds, so this searches for OpenSSL's message. With other libraries, a
    /// certificate that is not trusted counts as a failed connection, and the client retries the call in vain.
    pub(in super::super) fn is_rejected(error: &(dyn Error + 'static)) -> bool {
        error.to_string().contains("certificate verify failed")
    }
}
