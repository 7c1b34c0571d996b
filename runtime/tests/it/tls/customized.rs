//! Settings that a program makes in the HTTP library, and the settings that it cannot change.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use eset_connect_runtime::{Client, ClientBuilder, Credentials, Deployment, ErrorKind, TransportErrorKind};
use reqwest::redirect;

use crate::support::api::{self, get_device};
use crate::support::tls::{Authority, HttpProxy, TlsServer};
use crate::support::{Reply, Server};

const HOST: &str = "protect.example.com";

/// A client of a server with the name `HOST`, which resolves to the server's address.
fn builder(server: &TlsServer, authority: &Authority) -> ClientBuilder {
    let address: SocketAddr = server.address.parse().unwrap();
    let url = format!("https://{HOST}:{}", address.port());
    let builder =
        Client::builder(Deployment::on_premises(&api::ON_PREMISES, url), Credentials::token("token-of-tests"));
    builder.root_certificates_pem(authority.pem.as_bytes()).no_proxy()
}

#[tokio::test]
async fn a_program_can_set_the_address_of_a_name() {
    let authority = Authority::new();
    let server = TlsServer::start(authority.sign(HOST, None)).await;
    let address: SocketAddr = server.address.parse().unwrap();
    let client = builder(&server, &authority).reqwest(move |builder| builder.resolve(HOST, address)).build().unwrap();
    get_device("1").send(&client).await.unwrap();
    assert!(server.heads()[0].to_lowercase().contains(&format!("host: {HOST}")));
}

#[tokio::test]
async fn certificates_are_always_verified() {
    let (authority, other) = (Authority::new(), Authority::new());
    for (signed_by, name) in [(&other, HOST), (&authority, "other.example.com")] {
        let server = TlsServer::start(signed_by.sign(name, None)).await;
        let address: SocketAddr = server.address.parse().unwrap();
        let builder = builder(&server, &authority).reqwest(move |builder| {
            let builder = builder.resolve(HOST, address).https_only(false).tls_danger_accept_invalid_certs(true);
            builder.tls_danger_accept_invalid_hostnames(true)
        });
        let error = get_device("1").send(&builder.build().unwrap()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Untrusted), "{error:?}");
        assert!(server.heads().is_empty());
    }
}

#[tokio::test]
async fn redirects_are_never_followed() {
    let server = Server::start(|request| match request.target.as_str() {
        "/elsewhere" => Reply::ok("{}"),
        _ => Reply::status(307).with("location", "/elsewhere"),
    })
    .await;
    let builder = server.builder_for(Credentials::token("token-of-tests"));
    let client = builder.reqwest(|builder| builder.redirect(redirect::Policy::limited(5))).build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.calls().len()), (307, 1));
}

#[tokio::test]
async fn this_machine_is_always_called_without_a_proxy() {
    let proxy = HttpProxy::start(None).await;
    let server = Server::script([Reply::ok("{}")]).await;
    let url = proxy.url.clone();
    let builder = server.builder_for(Credentials::token("token-of-tests"));
    let builder = builder.reqwest(move |builder| builder.proxy(reqwest::Proxy::all(&url).unwrap()));
    get_device("1").send(&builder.build().unwrap()).await.unwrap();
    assert!(proxy.heads().is_empty());
}

#[test]
fn the_settings_apply_on_each_tokio_runtime() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let new = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let runtime = new();
    let server = runtime.block_on(Server::script([Reply::ok("{}")]));
    let builder = server.builder_for(Credentials::token("token-of-tests")).retries(0, Duration::ZERO, Duration::ZERO);
    let builder = builder.reqwest(move |builder| {
        counted.fetch_add(1, Ordering::SeqCst);
        builder
    });
    let client = builder.build().unwrap();
    runtime.block_on(get_device("1").send(&client)).unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 1);
    // The server's runtime does not run meanwhile.
    let unanswered = get_device("1");
    let other = new();
    let waiting = async { tokio::time::timeout(Duration::from_millis(50), unanswered.send(&client)).await };
    assert!(other.block_on(waiting).is_err());
    assert_eq!(count.load(Ordering::SeqCst), 2);
}
