//! Proxies: which one is used, and what it can see.

use std::fmt::Write as _;
use std::time::Duration;

use eset_connect_runtime::{Client, ClientBuilder, Credentials, Deployment, Error, ErrorKind, TransportErrorKind};

use crate::support::api::{self, get_device};
use crate::support::child;
use crate::support::tls::{Authority, HttpProxy, TlsServer};
use crate::support::{Reply, Server};

/// A name that does not resolve, so only the proxy can connect.
const SITE: &str = "protect.invalid";
const PASSWORD: &str = "sword:fish/é%";
/// `user:sword:fish/é%` in Base64.
const BASIC: &str = "dXNlcjpzd29yZDpmaXNoL8OpJQ==";

fn builder(authority: &str) -> ClientBuilder {
    let millisecond = Duration::from_millis(1);
    let deployment = Deployment::on_premises(&api::ON_PREMISES, format!("https://{SITE}"));
    Client::builder(deployment, Credentials::token("token-secret")).root_certificates_pem(authority.as_bytes()).retries(
        0,
        millisecond,
        millisecond,
    )
}

async fn site() -> (Authority, TlsServer, HttpProxy) {
    let authority = Authority::new();
    let server = TlsServer::start(authority.sign(SITE, None)).await;
    let proxy = HttpProxy::start(Some(server.address.clone())).await;
    (authority, server, proxy)
}

fn sources(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let _ = write!(text, ": {cause} {cause:?}");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn a_proxy_sees_the_host_and_its_own_credentials_only() {
    let (authority, server, proxy) = site().await;
    let address = proxy.url.strip_prefix("http://").unwrap();
    let in_url = format!("http://user:sword%3Afish%2F%C3%A9%25@{address}/");
    for (url, credentials) in [
        (proxy.url.as_str(), None),
        (proxy.url.as_str(), Some(PASSWORD)),
        (in_url.as_str(), None),
        (&in_url.replace("user", "nobody"), Some(PASSWORD)),
    ] {
        let builder = builder(&authority.pem).secret_header("x-key", "header-secret").proxy(url);
        let builder = match credentials {
            Some(password) => builder.proxy_credentials("user", password),
            None => builder,
        };
        let printed = format!("{builder:?}");
        let client = builder.build().unwrap();
        get_device("path-secret").send(&client).await.unwrap();

        let seen = proxy.heads().pop().unwrap();
        assert!(seen.starts_with(&format!("CONNECT {SITE}:9443 HTTP/1.1\r\n")), "{seen}");
        let has_credentials = credentials.is_some() || url == in_url;
        let sent = seen.lines().find_map(|line| line.strip_prefix("proxy-authorization: Basic "));
        let sent = sent.or_else(|| seen.lines().find_map(|line| line.strip_prefix("Proxy-Authorization: Basic ")));
        assert_eq!(sent, has_credentials.then_some(BASIC), "{seen}");
        assert!(!seen.contains("secret"), "{seen}");

        let head = server.heads().pop().unwrap();
        assert!(head.contains("authorization: Bearer token-secret") && head.contains("x-key: header-secret"), "{head}");
        assert!(!head.to_lowercase().contains("proxy-authorization"), "{head}");
        let printed = format!("{printed} {client:?}");
        assert!(!printed.contains("sword") && !printed.contains(BASIC), "{printed}");
    }
}

#[tokio::test]
async fn a_proxy_that_rejects_its_user_is_no_connection() {
    let proxy = HttpProxy::start(None).await;
    let builder = builder(&Authority::new().pem).proxy(proxy.url.as_str()).proxy_credentials("user", PASSWORD);
    let error = get_device("1").send(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::NotSent), "{error:?}");
    assert!(error.is_not_executed(), "{error:?}");
    let text = sources(&error);
    assert!(text.contains("proxy auth"), "{text}");
    assert!(!text.contains("sword") && !text.contains(BASIC), "{text}");
}

#[tokio::test]
async fn this_machine_is_called_directly() {
    let server = Server::script([Reply::ok("{}")]).await;
    let client = server.builder().proxy("http://127.0.0.1:1").build().unwrap();
    get_device("1").send(&client).await.unwrap();
}

#[test]
fn an_invalid_proxy_builds_no_client() {
    let authority = Authority::new().pem;
    for url in [
        "",
        "swordfish:3128",
        "user:swordfish@proxy.example.com:3128",
        "socks5://user:swordfish@proxy.example.com",
        "ftp://user:swordfish@proxy.example.com",
        "http://user:swordfish@",
        "http://user:swordfish@proxy.example.com:99999",
        "http://user:swordfish@proxy.example.com/path",
        "http://user:swordfish@proxy.example.com/?query",
        "http://user:swordfish@proxy.example.com/#fragment",
        "http://us%3Aer:swordfish@proxy.example.com",
    ] {
        let builder = builder(&authority).proxy(url);
        let printed = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert!(error.kind() == ErrorKind::Build && error.to_string().contains("proxy"), "{url}: {error:?}");
        for text in [printed, sources(&error)] {
            assert!(!text.contains("swordfish"), "{text}");
        }
    }
    for builder in [builder(&authority), builder(&authority).proxy("http://proxy.example.com").no_proxy()] {
        let error = builder.proxy_credentials("user", "swordfish").build().unwrap_err();
        assert_eq!(error.to_string(), "the client cannot be built: `proxy_credentials` requires a proxy: set `proxy`");
    }
    for url in ["http://proxy.example.com", "HTTPS://proxy.example.com:3128/", "http://[::1]:3128", "http://é.example"]
    {
        builder(&authority).proxy(url).build().unwrap();
    }
}

const AUTHORITY: &str = "PROXY_TEST_AUTHORITY";
const PROXY: &str = "PROXY_TEST_PROXY";

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn calls_through_the_proxy_of_the_environment() {
    let client = builder(&std::env::var(AUTHORITY).unwrap()).build().unwrap();
    get_device("1").send(&client).await.unwrap();
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn calls_through_the_proxy_of_the_program() {
    let client = builder(&std::env::var(AUTHORITY).unwrap()).proxy(std::env::var(PROXY).unwrap()).build().unwrap();
    get_device("1").send(&client).await.unwrap();
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn calls_without_a_proxy() {
    let client = builder(&std::env::var(AUTHORITY).unwrap()).no_proxy().build().unwrap();
    let error = get_device("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::NotSent), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_programs_proxy_replaces_the_environments() {
    let (authority, server, proxy) = site().await;
    let authority = (AUTHORITY, authority.pem.as_str());
    let run = |name: &str, variables: [(&str, &str); 3]| child::succeeds(child::ignored_test!(name), &variables);

    let none = ("NO_PROXY", "");
    run("calls_through_the_proxy_of_the_environment", [authority, ("HTTPS_PROXY", &proxy.url), none]);
    assert_eq!((proxy.heads().len(), server.heads().len()), (1, 1));
    run("calls_without_a_proxy", [authority, ("HTTPS_PROXY", &proxy.url), none]);
    assert_eq!((proxy.heads().len(), server.heads().len()), (1, 1));

    let own = (PROXY, proxy.url.as_str());
    run("calls_through_the_proxy_of_the_program", [authority, own, ("HTTPS_PROXY", "http://127.0.0.1:1")]);
    run("calls_through_the_proxy_of_the_program", [authority, own, ("NO_PROXY", "*")]);
    assert_eq!((proxy.heads().len(), server.heads().len()), (3, 3));
}
