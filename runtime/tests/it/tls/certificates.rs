//! Servers whose certificate was signed by the customer's own authority.

use std::time::Duration;

use eset_connect_runtime::{Client, ClientBuilder, Credentials, Deployment, ErrorKind, TransportErrorKind};

use crate::support::api::{self, get_device};
use crate::support::printing::assert_prints_nothing_twice;
use crate::support::tls::{Authority, TlsServer};

fn builder(server: &TlsServer, roots: &[&str]) -> ClientBuilder {
    let millisecond = Duration::from_millis(1);
    let deployment = Deployment::on_premises(&api::ON_PREMISES, server.url());
    let builder =
        Client::builder(deployment, Credentials::token("token-of-tests")).retries(1, millisecond, millisecond);
    roots.iter().fold(builder, |builder, pem| builder.root_certificates_pem(pem.as_bytes()))
}

async fn assert_refused(server: &TlsServer, client: &Client) {
    let error = get_device("1").send(client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Untrusted), "{error}");
    assert_eq!((error.attempts(), error.is_not_executed(), error.is_retryable()), (1, true, false), "{error:?}");
    let text = "the TLS certificate of 127.0.0.1 is not trusted (GET /v1/devices/1, 1 attempt)";
    assert_eq!(error.to_string(), text);
    // OpenSSL's own errors print their causes.
    if cfg!(feature = "_rustls") {
        assert_prints_nothing_twice("a certificate that is not trusted", &error);
    }
    assert!(server.heads().is_empty());
}

#[tokio::test]
async fn a_server_of_a_trusted_authority_is_called() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = TlsServer::start(authority.sign("127.0.0.1", None)).await;
    let bundle = format!("{}\n{}", other.pem, authority.pem);
    for roots in [&[authority.pem.as_str()] as &[&str], &[&other.pem, &authority.pem], &[&bundle]] {
        let device = get_device("1").send(&builder(&server, roots).build().unwrap()).await.unwrap();
        assert_eq!(device.uuid.as_deref(), Some("1"));
    }
    assert_eq!(server.heads().len(), 3);
}

#[tokio::test]
async fn nothing_is_sent_to_an_untrusted_server() {
    let server = TlsServer::start(Authority::new().sign("127.0.0.1", None)).await;
    let other = Authority::new().pem;
    for builder in [builder(&server, &[]), builder(&server, &[&other])] {
        assert_refused(&server, &builder.build().unwrap()).await;
    }
    assert_refused(&server, &builder(&server, &[&other]).no_system_certificates().build().unwrap()).await;
}

#[tokio::test]
async fn a_certificate_is_not_valid_for_another_host() {
    let authority = Authority::new();
    let server = TlsServer::start(authority.sign("protect.example.com", None)).await;
    assert_refused(&server, &builder(&server, &[&authority.pem]).build().unwrap()).await;
}

#[tokio::test]
async fn the_systems_certificates_can_be_ignored() {
    let authority = Authority::new();
    let server = TlsServer::start(authority.sign("127.0.0.1", None)).await;
    let client = builder(&server, &[&authority.pem]).no_system_certificates().build().unwrap();
    get_device("1").send(&client).await.unwrap();
    let error = builder(&server, &[]).no_system_certificates().build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the client cannot be built: `no_system_certificates` requires certificates: set `root_certificates_pem`"
    );
}

#[tokio::test]
async fn a_client_certificate_is_accepted() {
    let (servers, clients) = (Authority::new(), Authority::new());
    let server = TlsServer::start(servers.sign("127.0.0.1", Some(&clients))).await;
    let (certificate, key) = clients.sign_client();
    let with = |(certificate, key): &(String, String)| {
        builder(&server, &[&servers.pem]).client_certificate_pem(certificate.as_bytes(), key.as_str())
    };
    let client = with(&(certificate, key)).build().unwrap();
    get_device("1").send(&client).await.unwrap();
    assert_eq!(server.heads().len(), 1);

    for builder in [builder(&server, &[&servers.pem]), with(&servers.sign_client())] {
        get_device("1").send(&builder.build().unwrap()).await.unwrap_err();
    }
    assert_eq!(server.heads().len(), 1, "the other clients are rejected");
}

#[tokio::test]
async fn an_invalid_client_certificate_builds_no_client() {
    let authority = Authority::new();
    let ((certificate, key), (_, other_key)) = (authority.sign_client(), authority.sign_client());
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let site = || Client::builder(api::EUROPE, Credentials::token("token-of-tests"));
    site().client_certificate_pem(certificate.as_bytes(), key.as_str()).build().unwrap();
    for (certificate, key) in
        [("", key.as_str()), (&certificate, ""), (&certificate, encrypted), (&certificate, &other_key), ("x", "y")]
    {
        let error = site().client_certificate_pem(certificate.as_bytes(), key).build().unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(error.kind() == ErrorKind::Build && !text.contains("BEGIN") && !text.contains("MII"), "{text}");
        assert!(text.contains("key"), "{text}");
    }
}
