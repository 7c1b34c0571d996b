//! Servers whose certificate was signed by an authority that only the customer knows.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use eset_connect_runtime::{Client, Credentials, Deployment, ErrorKind, TransportErrorKind};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use support::api::{self, get_device};
use support::printing::assert_prints_nothing_twice;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::{ServerConfig, pki_types::PrivateKeyDer};

/// An authority that signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = parameters.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(parameters, key), pem }
    }

    /// What a server needs to prove that it is `host`.
    fn sign(&self, host: &str) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([host.to_owned()]).unwrap().signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// A server that answers every request with a device, and counts them.
struct Server {
    url: String,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(acceptor: TlsAcceptor) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let Ok(byte) = stream.read_u8().await else { break };
                    request.push(byte);
                }
                if !request.is_empty() {
                    counter.fetch_add(1, Ordering::SeqCst);
                }
                let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\nconnection: close\r\n\r\n{\"uuid\":\"1\"}";
                let _ = stream.write_all(answer).await;
                let _ = stream.shutdown().await;
            }
        });
        Self { url, requests }
    }

    fn client(&self, roots: &[&str]) -> Client {
        let millisecond = Duration::from_millis(1);
        let deployment = Deployment::on_premises(&api::ON_PREMISES, self.url.as_str());
        let builder = Client::builder(deployment, Credentials::token("t")).retries(1, millisecond, millisecond);
        roots.iter().fold(builder, |builder, pem| builder.root_certificates_pem(pem.as_bytes())).build().unwrap()
    }

    async fn assert_refused(&self, roots: &[&str]) {
        let error = get_device("1").send(&self.client(roots)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Untrusted), "{error}");
        assert_eq!((error.attempts(), error.is_not_executed(), error.is_retryable()), (1, true, false), "{error:?}");
        let text = "the TLS certificate of 127.0.0.1 is not trusted (GET /v1/devices/1, 1 attempt)";
        assert_eq!(error.to_string(), text);
        assert_prints_nothing_twice("a certificate that is not trusted", &error);
        assert_eq!(self.requests.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test]
async fn a_server_of_a_known_authority_is_called() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = Server::start(authority.sign("127.0.0.1")).await;
    let bundle = format!("{}\n{}", other.pem, authority.pem);
    for roots in [&[authority.pem.as_str()] as &[&str], &[&other.pem, &authority.pem], &[&bundle]] {
        let device = get_device("1").send(&server.client(roots)).await.unwrap();
        assert_eq!(device.uuid.as_deref(), Some("1"));
    }
    assert_eq!(server.requests.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_is_sent_nothing() {
    let server = Server::start(Authority::new().sign("127.0.0.1")).await;
    server.assert_refused(&[]).await;
    server.assert_refused(&[&Authority::new().pem]).await;
}

#[tokio::test]
async fn a_known_authority_proves_nothing_about_another_host() {
    let authority = Authority::new();
    let server = Server::start(authority.sign("protect.example.com")).await;
    server.assert_refused(&[&authority.pem]).await;
}
