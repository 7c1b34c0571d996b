//! Responses that begin with a byte order mark or are not in UTF-8.

use eset_connect_runtime::{ErrorKind, TokenErrorKind};

use crate::support::api::{TOKEN_PATH, get_device};
use crate::support::{Reply, Server};

const TOKEN: &str = r#"{"access_token":"token-1","refresh_token":"refresh-1","expires_in":3600}"#;

fn marked(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").into_bytes()
}

fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

async fn server(token: Vec<u8>, reply: Reply) -> Server {
    Server::start(
        move |request| {
            if request.target == TOKEN_PATH { Reply::ok("").with_body(&token) } else { reply.clone() }
        },
    )
    .await
}

#[tokio::test]
async fn a_byte_order_mark_before_a_result_is_skipped() {
    let server = server(marked(TOKEN), Reply::ok("").with_body(marked(r#"{"uuid":"a"}"#))).await;
    let device = get_device("1").send(&server.client()).await.unwrap();
    assert_eq!(device.uuid.as_deref(), Some("a"));
    assert_eq!(server.calls()[0].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn a_byte_order_mark_before_an_error_is_skipped() {
    let refused = Reply::status(404).with_body(marked(r#"{"code":5,"message":"no such device"}"#));
    let server = server(TOKEN.into(), refused).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(error.rpc().unwrap().message(), "no such device");
    let page = Reply::ok("").with_body(marked("<html>"));
    let error = get_device("1").send(&self::server(TOKEN.into(), page).await.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Foreign, "{error}");
    assert!(error.to_string().contains("200 OK; the body is text/html"), "{error}");
}

#[tokio::test]
async fn a_result_in_utf_16_is_an_error() {
    let server = server(TOKEN.into(), Reply::ok("").with_body(utf16(r#"{"uuid":"a"}"#))).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "the response cannot be read: the text is in UTF-16, but JSON requires UTF-8 (GET /v1/devices/1, 1 attempt)"
    );
    assert!(!error.json().unwrap().is_truncated());
}

#[tokio::test]
async fn a_token_in_utf_16_is_an_error() {
    let server = server(utf16(TOKEN), Reply::ok("{}")).await;
    let error = get_device("1").send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token(TokenErrorKind::Unreadable));
    let text = error.to_string();
    assert!(text.contains("the text is in UTF-16, but JSON requires UTF-8 (POST /oauth/token, 1 attempt)"), "{text}");
    assert!(!format!("{error:?}").contains("token-1"));
}
