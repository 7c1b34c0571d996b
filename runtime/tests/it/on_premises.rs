//! A customer's own server: one base URL for everything, and its own token call, paths and page
//! sizes.

use std::time::{Duration, Instant};

use eset_connect_runtime::{
    Call, Client, ClientBuilder, Credentials, Deployment, ErrorKind, PageSizes, Pending, Started, TokenErrorKind,
};
use http::Method;
use serde_json::{Value, json};

use crate::support::api::{self, Device, get_device, list_devices, rename_device};
use crate::support::{PASSWORD, Received, Reply, Server, USER};

const TOKEN_PATH: &str = "/GetTokens";
const ID: &str = "0c6d7f3e-1111-4222-8333-944455556666";

fn deployment(url: &str) -> Deployment {
    Deployment::on_premises(&api::ON_PREMISES, url)
}

fn builder(url: &str) -> ClientBuilder {
    let millisecond = Duration::from_millis(1);
    Client::builder(deployment(url), Credentials::password(USER, PASSWORD))
        .retries(3, millisecond, 5 * millisecond)
        .polling(millisecond, 5 * millisecond)
        .timeout(Duration::from_secs(10))
}

fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// A server that issues tokens and passes all other requests to `handler`.
async fn server(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(move |request| {
        if request.target.ends_with(TOKEN_PATH) {
            return Reply::ok(r#"{"accessToken":"token-1","expiresIn":3600}"#);
        }
        handler(request)
    })
    .await
}

/// The method and target of all requests, including token requests.
fn lines(server: &Server) -> Vec<String> {
    server.calls().iter().map(|call| format!("{} {}", call.method, call.target)).collect()
}

#[tokio::test]
async fn a_token_is_requested_with_json() {
    let server = server(|_| Reply::ok(r#"{"uuid":"1"}"#)).await;
    let client = client(&server.url);
    for _ in 0..2 {
        get_device("1").send(&client).await.unwrap();
    }
    assert_eq!(lines(&server), ["POST /GetTokens", "GET /v1/devices/1", "GET /v1/devices/1"]);

    let calls = server.calls();
    assert_eq!(calls[0].header("content-type"), Some("application/json"));
    assert_eq!(calls[0].header("authorization"), None);
    let body: Value = serde_json::from_str(&calls[0].body).unwrap();
    assert_eq!(body, json!({ "grantType": "PASSWORD", "username": USER, "password": PASSWORD }));
    assert_eq!(calls[1].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn a_domain_user_logs_in_with_the_domain_flag() {
    let server = server(|_| Reply::ok("{}")).await;
    let credentials = Credentials::domain_user(USER, PASSWORD);
    assert_eq!(format!("{credentials:?}"), "Credentials::domain_user(..)");
    let client = Client::builder(deployment(&server.url), credentials).build().unwrap();
    get_device("1").send(&client).await.unwrap();
    let body: Value = serde_json::from_str(&server.calls()[0].body).unwrap();
    let expected = json!({ "grantType": "PASSWORD", "username": USER, "password": PASSWORD, "is_domain_user": true });
    assert_eq!(body, expected);
}

#[test]
fn a_region_has_no_domain_users() {
    for base_url in [None, Some("https://gateway.example.com")] {
        let builder = Client::builder(api::EUROPE, Credentials::domain_user(USER, PASSWORD));
        let builder = base_url.into_iter().fold(builder, ClientBuilder::base_url);
        let error = builder.build().unwrap_err();
        assert!(error.kind() == ErrorKind::Build && error.to_string().contains("domain user"), "{error:?}");
    }
}

#[tokio::test]
async fn a_refresh_token_is_sent_as_json() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Reply::ok(r#"{"accessToken":"token-1","refreshToken":"refresh-1","expiresIn":3600}"#),
        _ => Reply::status(401),
    })
    .await;
    get_device("1").send(&client(&server.url)).await.unwrap_err();
    let tokens: Vec<_> = server.calls().into_iter().filter(|call| call.target == TOKEN_PATH).collect();
    let body: Value = serde_json::from_str(&tokens[1].body).unwrap();
    assert_eq!(body, json!({ "grant_type": "refresh_token", "refresh_token": "refresh-1" }));
}

#[tokio::test]
async fn a_rejected_token_is_replaced_with_the_password() {
    let server = server(|_| Reply::status(401)).await;
    let error = get_device("1").send(&client(&server.url)).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error:?}");
    assert_eq!(lines(&server), ["POST /GetTokens", "GET /v1/devices/1", "POST /GetTokens", "GET /v1/devices/1"]);
}

#[tokio::test]
async fn a_rejected_password_is_reported() {
    let server = Server::start(|_| {
        Reply::status(401).with_body(r#"{"code":16,"message":"wrong user or password","details":[]}"#)
    })
    .await;
    let error = get_device("1").send(&client(&server.url)).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Token(TokenErrorKind::Credentials), "{error:?}");
    assert_eq!(error.rpc().unwrap().message(), "wrong user or password");
    assert_eq!(lines(&server), ["POST /GetTokens"]);
}

#[tokio::test]
async fn a_path_that_differs_on_premises_is_sent() {
    let server = server(|_| Reply::ok(r#"{"displayName":"new"}"#)).await;
    let call = rename_device("a/b:c é", &api::device("new"));
    let answer = call.send(&client(&server.url)).await.unwrap();
    assert_eq!(answer.name.as_deref(), Some("new"));
    assert_eq!(lines(&server)[1], "POST /v1/devices/a%2Fb%3Ac%20%C3%A9:renameDevice");
    assert_eq!(server.calls()[1].body, r#"{"displayName":"new"}"#);

    let region = Server::script([Reply::ok("{}")]).await;
    call.send(&region.client()).await.unwrap();
    assert_eq!(region.calls()[0].target, "/v1/devices/a%2Fb%3Ac%20%C3%A9:rename");
}

#[tokio::test]
async fn a_service_that_is_not_offered_is_not_called() {
    let server = server(|_| Reply::ok("{}")).await;
    let client = client(&server.url);
    // The second one issues tokens in the regions.
    for call in [api::create_user(), api::create_token()] {
        let error = call.send(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::NotOffered && error.is_not_executed(), "{error:?}");
        let text =
            "authentication is not available in Test On-Prem, only device-management, asset-management, automation";
        assert_eq!(error.to_string(), text);
    }
    assert_eq!(lines(&server), [""; 0]);
}

#[tokio::test]
async fn an_operation_that_no_version_has_is_not_called() {
    let server = server(|_| Reply::ok("{}")).await;
    let client = client(&server.url);
    let site = client.deployment();
    for (call, text) in [
        (api::import_devices(), "device-management does not offer POST /v1/devices:batchImport in Test On-Prem"),
        (api::delete_group("1"), "asset-management does not offer DELETE /v1/groups/{groupUuid} in Test On-Prem"),
    ] {
        let error = call.send(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::NotOffered && error.is_not_executed(), "{error:?}");
        assert!(!error.is_retryable());
        assert_eq!((error.to_string().as_str(), error.attempts()), (text, 0));
        let error = site.address(call.info(), &call.request().unwrap()).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::NotOffered, text));
        assert!(site.origin(call.info().service).is_ok(), "the service is offered");
    }
    let raw = Call::raw(&api::GROUPS, Method::DELETE, "/v1/groups/{groupUuid}", &["1"]);
    assert_eq!(raw.send(&client).await.unwrap_err().kind(), ErrorKind::NotOffered);
    assert_eq!(lines(&server), [""; 0]);

    let region = Server::script([Reply::ok("{}")]).await;
    api::delete_group("1").send(&region.client()).await.unwrap();
}

#[tokio::test]
async fn services_of_13_1_are_called_on_any_version() {
    let newer = server(|_| Reply::ok("{}")).await;
    let client_of_newer = client(&newer.url);
    api::rename_group("1").send(&client_of_newer).await.unwrap();
    api::delete_task("1").send(&client_of_newer).await.unwrap();
    let expected = ["POST /GetTokens", "POST /v1/groups/1:rename", "DELETE /v1/device_tasks/1"];
    assert_eq!(lines(&newer), expected);

    let older = server(|_| Reply::status(404)).await;
    let error = api::delete_task("1").send(&client(&older.url)).await.unwrap_err();
    assert!(error.is_not_found() && error.attempts() == 1, "{error:?}");
    assert_eq!(lines(&older), ["POST /GetTokens", "DELETE /v1/device_tasks/1"]);
}

#[tokio::test]
async fn another_base_url_changes_only_the_address() {
    let server = server(|_| Reply::ok("{}")).await;
    let client = builder("https://protect.example.com").base_url(&server.url).build().unwrap();
    rename_device("1", &Device::new()).send(&client).await.unwrap();
    assert_eq!(api::create_user().send(&client).await.unwrap_err().kind(), ErrorKind::NotOffered);
    assert_eq!(lines(&server), ["POST /GetTokens", "POST /v1/devices/1:renameDevice"]);
}

#[tokio::test]
async fn the_path_of_the_base_url_precedes_every_path() {
    let server = server(|_| Reply::ok("{}")).await;
    let client = client(&format!("{}/protect/", server.url));
    rename_device("1", &Device::new()).send(&client).await.unwrap();
    get_device("1").send(&client).await.unwrap();
    let expected = ["POST /protect/GetTokens", "POST /protect/v1/devices/1:renameDevice", "GET /protect/v1/devices/1"];
    assert_eq!(lines(&server), expected);
}

#[tokio::test]
async fn page_sizes_are_those_of_the_deployment() {
    let server = server(|request| {
        let next = if request.target.contains("pageToken") { "" } else { "more" };
        Reply::ok(&format!(r#"{{"devices":[{{"uuid":"1"}}],"nextPageToken":"{next}"}}"#))
    })
    .await;
    let client = client(&server.url);
    let sizes = client.deployment().page_sizes();
    assert_eq!(sizes, PageSizes { default: Some(100), max: Some(10_000) });
    assert_eq!(api::EUROPE.page_sizes(), PageSizes { default: Some(50), max: Some(1000) });

    let mut devices = list_devices().page_size(sizes.max.unwrap()).items(&client);
    let mut count = 0;
    while let Some(device) = devices.next().await {
        assert_eq!(device.unwrap().uuid.as_deref(), Some("1"));
        count += 1;
    }
    assert_eq!(count, 2);
    let expected = ["/v1/devices?pageSize=10000", "/v1/devices?pageSize=10000&pageToken=more"];
    assert_eq!(server.calls()[1..].iter().map(|call| call.target.as_str()).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn an_error_on_premises_is_a_grpc_status() {
    let body = r#"{"code":5,"message":"no such device","details":[]}"#;
    let server = server(move |_| Reply::status(404).with_body(body)).await;
    let error = get_device("1").send(&client(&server.url)).await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(error.rpc().unwrap().message(), "no such device");
}

#[tokio::test]
async fn another_client_of_the_server_collects_a_response() {
    let server = server(|request| match request.header("response-id") {
        None => Reply::pending(ID),
        Some(_) => Reply::ok(r#"{"uuid":"1"}"#),
    })
    .await;
    let call = rename_device("a/b", &api::device("new"));
    let Started::Pending(pending) = call.start(&client(&server.url)).await.unwrap() else { panic!("ready") };
    assert_eq!(pending.expires_at(), None, "no expiry is documented");

    let stored = serde_json::to_string(&pending).unwrap();
    let restored: Pending = serde_json::from_str(&stored).unwrap();
    assert_eq!(serde_json::to_string(&restored).unwrap(), stored);
    let answer = restored.finish::<Device>(&client(&server.url)).await.unwrap();
    assert_eq!(answer.uuid.as_deref(), Some("1"));

    let calls: Vec<_> = server.calls().into_iter().filter(|call| call.target != TOKEN_PATH).collect();
    assert_eq!(calls.len(), 2);
    assert!(calls.iter().all(|call| call.target == "/v1/devices/a%2Fb:renameDevice"), "{calls:?}");
    assert_eq!(calls[0].body, calls[1].body);
}

#[tokio::test]
async fn another_deployment_does_not_collect_a_response() {
    let site = server(|_| Reply::pending(ID)).await;
    let region = Server::script([Reply::pending(ID)]).await;
    let call = get_device("1");
    let other_site = server(|_| Reply::ok("{}")).await;
    let (on_premises, elsewhere, in_region) = (client(&site.url), client(&other_site.url), region.client());
    let at_site = format!("the pending response is on premises, at {:?}", site.url);
    for (from, to, message) in [
        (&on_premises, &in_region, at_site.as_str()),
        (&on_premises, &elsewhere, &at_site),
        (&in_region, &on_premises, "the pending response is in region \"eu\""),
    ] {
        let Started::Pending(pending) = call.start(from).await.unwrap() else { panic!("ready") };
        let error = pending.finish::<Device>(to).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains(message), "{error}");
    }
    assert_eq!([&site, &other_site].map(|site| lines(site).len()), [3, 0]);
    assert_eq!(region.calls().len(), 1);
}

#[tokio::test]
async fn a_manipulated_pending_response_is_rejected() {
    let server = server(|_| Reply::ok("{}")).await;
    let good = json!({
        "api": "test-api", "onPremises": server.url, "service": "device-management", "host": "devices",
        "operation": "rename_device", "method": "POST", "template": "/v1/devices/{deviceUuid}:rename",
        "path": "/v1/devices/1:rename", "body": "", "responseId": ID, "acceptedAt": 1_700_000_000,
    });
    let changed = |key: &str, value: &str| {
        let mut changed = good.clone();
        changed[key] = value.into();
        serde_json::from_value::<Pending>(changed)
    };
    let client = client(&server.url);
    changed("path", "/v1/devices/2:rename").unwrap().finish::<Device>(&client).await.unwrap();
    assert!(changed("region", "eu").is_err(), "in a region and on premises");
    for (key, value) in [("path", "/v1/devices/1/2:rename"), ("path", "/v1/devices/1"), ("onPremises", "Other")] {
        let error = changed(key, value).unwrap().finish::<Device>(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest, "{key}: {error:?}");
    }
    assert_eq!(lines(&server), ["POST /GetTokens", "POST /v1/devices/2:renameDevice"]);
}

#[test]
fn an_unsafe_base_url_builds_no_client() {
    for url in ["http://protect.example.com:9443", "protect.example.com", "https://user@protect.example.com", ""] {
        let error = builder(url).build().unwrap_err();
        assert!(error.kind() == ErrorKind::Build, "{url}: {error:?}");
    }
    assert!(builder("https://protect.example.com").build().is_ok());
}

#[test]
fn a_deployment_returns_the_address_of_a_request() {
    let site = deployment("https://protect.example.com/era/");
    let call = rename_device("a/b", &Device::new());
    let request = call.request().unwrap();
    assert_eq!(site.origin(call.info().service).unwrap(), "https://protect.example.com:9443/era");
    let uri = site.address(call.info(), &request).unwrap();
    assert_eq!(uri, "https://protect.example.com:9443/era/v1/devices/a%2Fb:renameDevice");
    let all = site.addresses(call.info(), &request).unwrap();
    let newer = "https://protect.example.com:9443/era/v1/devices/a%2Fb:rename";
    assert!(all.len() == 2 && all[0] == uri && all[1] == newer, "{all:?}");
    let uri = api::EUROPE.address(call.info(), &request).unwrap();
    assert_eq!(uri, "https://eu.devices.example.com/v1/devices/a%2Fb:rename");
    assert_eq!(api::EUROPE.addresses(call.info(), &request).unwrap(), [uri]);

    let call = list_devices().page_size(2);
    let uri = site.address(call.info(), &call.request().unwrap()).unwrap();
    assert_eq!(uri, "https://protect.example.com:9443/era/v1/devices?pageSize=2");

    let user = api::create_user();
    assert_eq!(site.address(user.info(), &user.request().unwrap()).unwrap_err().kind(), ErrorKind::NotOffered);
    assert_eq!(site.origin(user.info().service).unwrap_err().kind(), ErrorKind::NotOffered);
    let unsafe_site = deployment("http://protect.example.com");
    assert_eq!(unsafe_site.origin(call.info().service).unwrap_err().kind(), ErrorKind::Address);
    assert_eq!((site.label(), site.name(), site.is_on_premises()), (None, "Test On-Prem", true));
}

#[tokio::test]
async fn without_a_documented_rate_there_is_no_limit() {
    let server = server(|_| Reply::ok("{}")).await;
    let client = client(&server.url);
    let started = Instant::now();
    for _ in 0..50 {
        get_device("1").send(&client).await.unwrap();
    }
    // In a region this would take at least four seconds.
    assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
}

#[test]
fn root_certificates_must_be_pem() {
    let block = |label: &str, body: &str| format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
    let (key, no_base64, no_der) = (block("KEY", "AAAA"), block("CERTIFICATE", "*"), block("CERTIFICATE", "AAAA"));
    for pem in ["", "no PEM", &key, &no_base64, &no_der] {
        let error = builder("https://protect.example.com").root_certificates_pem(pem.as_bytes()).build().unwrap_err();
        assert!(error.kind() == ErrorKind::Build, "{pem}: {error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
}
