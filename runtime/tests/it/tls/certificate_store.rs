//! A machine without a certificate store, such as a slim container.

use eset_connect_runtime::{Client, Credentials, Deployment, ErrorKind};

use crate::support::api::{self, get_device};
use crate::support::child;
use crate::support::tls::{Authority, TlsServer};
use crate::support::{Reply, Server};

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn a_client_of_this_machine_needs_no_store() {
    let server = Server::script([Reply::ok("{}")]).await;
    get_device("1").send(&server.client()).await.unwrap();
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn a_client_of_https_reports_the_missing_store() {
    for url in [None, Some("https://127.0.0.1:9443")] {
        let mut builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests"));
        if let Some(url) = url {
            builder = builder.base_url(url);
        }
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{error:?}");
        for part in ["ClientBuilder::root_certificates_pem", "`ca-certificates`", "SSL_CERT_FILE"] {
            assert!(error.to_string().contains(part), "{part} in {error}");
        }
    }
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn other_problems_are_not_a_missing_store() {
    let (authority, other) = (Authority::new(), Authority::new());
    let ((certificate, _), (_, key)) = (authority.sign_client(), other.sign_client());
    let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests"));
    let error = builder.client_certificate_pem(certificate.as_bytes(), key).build().unwrap_err();
    assert!(error.kind() == ErrorKind::Build && error.to_string().contains("key"), "{error}");
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn a_client_with_its_own_certificates_needs_no_store() {
    let authority = Authority::new();
    let server = TlsServer::start(authority.sign("127.0.0.1", None)).await;
    let deployment = Deployment::on_premises(&api::ON_PREMISES, server.url());
    let builder = Client::builder(deployment, Credentials::token("token-of-tests"));
    let client = builder.root_certificates_pem(authority.pem.as_bytes()).build().unwrap();
    get_device("1").send(&client).await.unwrap();
}

/// Only on Unix systems other than macOS is the store a file whose location the environment can change.
#[cfg(all(unix, not(target_vendor = "apple")))]
#[test]
fn without_a_certificate_store_only_https_fails() {
    let folder = std::env::temp_dir().join(format!("no-certificates-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("none.pem");
    let variables = [("SSL_CERT_FILE", file.to_str().unwrap()), ("SSL_CERT_DIR", folder.to_str().unwrap())];
    for name in [
        "a_client_of_this_machine_needs_no_store",
        "a_client_of_https_reports_the_missing_store",
        "other_problems_are_not_a_missing_store",
        "a_client_with_its_own_certificates_needs_no_store",
    ] {
        // OpenSSL opens its store when it connects, and has no separate error for a missing one.
        if cfg!(feature = "_rustls") || name != "a_client_of_https_reports_the_missing_store" {
            child::succeeds(child::ignored_test!(name), &variables);
        }
    }
    std::fs::remove_dir(&folder).unwrap();
}
