//! Responses that a server sends before it has read the body of the request, such as 413.

use std::time::{Duration, Instant};

use eset_connect_runtime::{Call, Client, Credentials, Error, ErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::api::{self, Device, rename_device};
use crate::support::tls::head;
use crate::support::{Reply, Server};

const ANSWER: &[u8] = b"HTTP/1.1 413 Payload Too Large\r\nrequest-id: 6f1a\r\nconnection: close\r\n\
    content-length: 36\r\n\r\n{\"code\":3,\"message\":\"13 kB at most\"}";
const LARGE: usize = 8 << 20;

/// The action of the server after its response. It never reads the rest of the request.
#[derive(Clone, Copy, Debug)]
enum Then {
    /// Closes the connection. This resets it, because there is unread data.
    Close,
    /// Closes the connection after the response has arrived.
    CloseLater,
    KeepOpen,
}

/// A call whose body is slightly larger than this size.
fn call(size: usize) -> Call<Device> {
    rename_device("1", &api::device(&"x".repeat(size)))
}

/// The error of a call whose response is sent after the server has read the head of the request.
async fn refused(call: &Call<Device>, then: Then) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await;
        stream.write_all(ANSWER).await.unwrap();
        match then {
            Then::Close => {}
            Then::CloseLater => tokio::time::sleep(Duration::from_millis(200)).await,
            Then::KeepOpen => std::future::pending().await,
        }
    });
    let builder =
        Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url(&url).calls_per_second(None);
    let client = builder.retries(0, Duration::ZERO, Duration::ZERO).build().unwrap();
    let error = call.send(&client).await.unwrap_err();
    server.abort();
    error
}

fn is_answer(error: &Error) -> bool {
    error.kind() == ErrorKind::Status && error.is_invalid() && error.request_id() == Some("6f1a")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_before_the_connection_ends_is_read() {
    for then in [Then::CloseLater, Then::KeepOpen] {
        for size in [100, 300 << 10, LARGE] {
            let start = Instant::now();
            let error = refused(&call(size), then).await;
            assert!(is_answer(&error) && error.is_not_executed(), "{then:?}, {size}: {error:?}");
            assert_eq!(error.rpc().unwrap().message(), "13 kB at most");
            assert!(start.elapsed() < Duration::from_secs(10), "{then:?}, {size}: {:?}", start.elapsed());
        }
    }
    for size in [100, 1000] {
        assert!(is_answer(&refused(&call(size), Then::Close).await), "{size}");
    }
}

/// Whether the client reads the response before it writes to the reset connection depends on microseconds, so one
/// response may be lost. Without checking the connection while sending the body, about every third is lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_response_before_a_reset_is_rarely_lost() {
    let (call, mut lost) = (call(LARGE), 0);
    for _ in 0..30 {
        let error = refused(&call, Then::Close).await;
        lost += usize::from(!is_answer(&error));
        assert!(is_answer(&error) || !error.is_not_executed(), "it may have been executed: {error:?}");
    }
    assert!(lost <= 3, "{lost} of 30");
}

#[tokio::test]
async fn a_large_body_arrives_unchanged() {
    for size in [256 << 10, (256 << 10) + 1, 3 << 20] {
        let server = Server::script([Reply::ok("{}"), Reply::ok("{}")]).await;
        let client = server.builder_for(Credentials::token("token-of-tests")).build().unwrap();
        let name: String = ('a'..='z').cycle().take(size).collect();
        let body = format!(r#"{{"displayName":"{name}"}}"#);
        for _ in 0..2 {
            rename_device("1", &api::device(&name)).send(&client).await.unwrap();
        }
        for call in server.calls() {
            assert!(call.body == body, "{size}");
            assert_eq!(call.header("content-length"), Some(body.len().to_string().as_str()), "{size}");
            assert_eq!(call.header("transfer-encoding"), None, "{size}");
        }
    }
}
