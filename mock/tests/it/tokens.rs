//! Tokens over HTTP, in a region and on premises.

use std::time::Duration;

use eset_connect::device_management::v1::{RenameDeviceBody, list_devices, list_groups, rename_device};
use eset_connect::{Client, Credentials, ErrorKind, Region, TokenErrorKind};
use eset_connect_mock::{MockServer, PASSWORD, USER};
use reqwest::Response;
use serde_json::Value;

use crate::http::json;

const FORM: &str = "application/x-www-form-urlencoded";

async fn token(server: &MockServer, media_type: &str, body: &str) -> Response {
    let request = reqwest::Client::new().post(format!("{}/oauth/token", server.url())).body(body.to_owned());
    request.header("content-type", media_type).send().await.unwrap()
}

/// The status and the OAuth error.
async fn rejection(response: Response) -> (u16, String) {
    let status = response.status().as_u16();
    (status, json(response).await["error"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_password_and_then_a_refresh_token_get_a_pair() {
    let server = MockServer::start().await.unwrap();
    let form = format!("grant_type=password&username={USER}&password={PASSWORD}");
    let first = json(token(&server, FORM, &form).await).await;
    assert_eq!((&first["token_type"], &first["expires_in"]), (&"Bearer".into(), &3600.into()));
    let refresh = format!("grant_type=refresh_token&refresh_token={}", first["refresh_token"].as_str().unwrap());
    let second = json(token(&server, FORM, &refresh).await).await;
    assert_ne!(first["access_token"], second["access_token"]);
    assert_eq!(rejection(token(&server, FORM, &refresh).await).await, (400, "invalid_grant".to_owned()));
}

#[tokio::test]
async fn a_wrong_token_request_gets_an_error_of_oauth() {
    let server = MockServer::start().await.unwrap();
    for (form, error) in [
        ("grant_type=password&username=a&password=b", "invalid_grant"),
        ("grant_type=password&username=a", "invalid_request"),
        ("grant_type=client_credentials", "unsupported_grant_type"),
        ("", "invalid_request"),
    ] {
        assert_eq!(rejection(token(&server, FORM, form).await).await, (400, error.to_owned()), "{form}");
    }
    assert_eq!(token(&server, "application/json", "{}").await.status(), 415);
}

#[tokio::test]
async fn the_client_reports_a_wrong_password() {
    let server = MockServer::start().await.unwrap();
    let credentials = Credentials::password(USER, "wrong");
    let client = Client::builder(Region::Europe, credentials).base_url(&server.url()).build().unwrap();
    let error = list_groups().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Credentials), "{error}");
}

#[tokio::test]
async fn revoked_tokens_are_renewed() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    list_groups().send(&client).await.unwrap();
    server.revoke_tokens();
    list_groups().send(&client).await.unwrap();
    let statuses: Vec<_> = server.requests().iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 401, 200]);
}

#[tokio::test]
async fn no_record_contains_a_password_or_a_token() {
    let server = MockServer::builder().on_premises("13.1").start().await.unwrap();
    let cloud = MockServer::start().await.unwrap();
    for server in [&server, &cloud] {
        list_groups().send(&server.client().unwrap()).await.unwrap();
        let requests = server.all_requests();
        assert_eq!(requests.len(), 2);
        for request in requests.iter() {
            let printed = format!("{request:?} {:?} {:?}", request.headers, request.body);
            assert!(!printed.contains(PASSWORD) && !printed.contains("Bearer"), "{printed}");
        }
        assert_eq!(server.requests().len(), 1);
        assert!(!format!("{server:?}").contains(PASSWORD));
    }
}

#[tokio::test]
async fn both_versions_on_premises_are_called_like_the_cloud() {
    for (version, attempts) in [("13.0", 1), ("13.1", 2)] {
        let server = MockServer::builder().on_premises(version).start().await.unwrap();
        let client = server.client().unwrap();
        let devices = list_devices().send(&client).await.unwrap();
        // The default size there is 100.
        assert_eq!(devices.devices.len(), 100);
        let device = devices.devices[0].uuid.clone().unwrap();
        let renamed = rename_device(&device, RenameDeviceBody::new().display_name("New")).send(&client).await.unwrap();
        assert_eq!(renamed.device.as_ref().unwrap().display_name.as_deref(), Some("New"));
        // The client tries the path of the oldest version first.
        assert_eq!(server.requests().len(), 1 + attempts, "{version}: {:?}", server.requests());
    }
}

#[tokio::test]
async fn a_login_on_premises_has_names_in_both_spellings() {
    let server = MockServer::builder().on_premises("13.0").start().await.unwrap();
    let login = async |body: String| {
        let request = reqwest::Client::new().post(format!("{}/GetTokens", server.url())).body(body);
        request.send().await.unwrap()
    };
    for grant in [r#""grant_type": 0"#, r#""grantType": "PASSWORD""#] {
        let body = format!(r#"{{ "username": "{USER}", "password": "{PASSWORD}", {grant} }}"#);
        let tokens: Value = json(login(body).await).await;
        assert!(tokens["accessToken"].is_string() && tokens["refreshToken"].is_null(), "{tokens}");
        assert_eq!(tokens["expiresIn"], 3600);
    }
    let wrong = login(r#"{ "username": "a", "password": "b" }"#.to_owned()).await;
    assert_eq!(wrong.status(), 401);
    assert_eq!(json(wrong).await["code"], 16);
    assert_eq!(login("{}".to_owned()).await.status(), 400);
    assert_eq!(reqwest::get(format!("{}/oauth/token", server.url())).await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_token_expires_after_its_lifetime() {
    let server = MockServer::builder().token_lifetime(Duration::from_secs(60)).start().await.unwrap();
    let client = server.client().unwrap();
    list_groups().send(&client).await.unwrap();
    server.advance(Duration::from_secs(60));
    list_groups().send(&client).await.unwrap();
    assert_eq!(server.requests().with_status(401).len(), 1);
}

#[tokio::test]
async fn a_password_is_not_recorded_if_the_request_is_wrong_in_another_way() {
    let (cloud, premises) = (MockServer::start(), MockServer::builder().on_premises("13.1").start());
    let (cloud, premises) = (cloud.await.unwrap(), premises.await.unwrap());
    for (server, path, status) in [
        (&cloud, "/oauth/token", 405),
        (&cloud, "/oauth/token/", 404),
        (&cloud, "/GetTokens", 404),
        (&premises, "/GetTokens", 405),
        (&premises, "/oauth/token", 404),
    ] {
        let request = reqwest::Client::new().put(format!("{}{path}", server.url())).body(PASSWORD);
        assert_eq!(request.send().await.unwrap().status(), status, "{path}");
    }
    let requests = [cloud.all_requests().to_vec(), premises.all_requests().to_vec()].concat();
    assert!(requests.len() == 5 && requests.iter().all(|request| request.body.is_empty()), "{requests:?}");
}
