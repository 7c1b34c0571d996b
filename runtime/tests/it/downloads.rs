//! Downloads of files in pieces.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::{
    Body, BoxFuture, Client, Credentials, Download, Error, ErrorKind, Started, Transport, TransportError,
    TransportErrorKind, WaitReason,
};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::api::{self, download_logs, get_icon};
use crate::support::spans::Recorder;
use crate::support::tracing_to::tracing_to;
use crate::support::{Reply, Server};

const MIB: usize = 1 << 20;

/// A client with a fixed token that reads up to 1 MiB and waits up to half a second per attempt.
fn client(server: &Server) -> Client {
    let builder = server.builder_for(Credentials::token("token-of-tests")).max_response_bytes(MIB);
    builder.attempt_timeout(Duration::from_millis(500)).build().unwrap()
}

/// The pieces, and the end of the download.
async fn drain(mut download: Download) -> (Vec<u8>, Result<(), Error>) {
    let mut bytes = Vec::new();
    while let Some(piece) = download.next().await {
        match piece {
            Ok(piece) => {
                assert!(!piece.is_empty());
                bytes.extend_from_slice(&piece);
                assert_eq!(download.delivered_bytes(), bytes.len() as u64);
            }
            Err(error) => {
                assert!(download.next().await.is_none(), "an error ends the download");
                return (bytes, Err(error));
            }
        }
    }
    (bytes, Ok(()))
}

fn noise(size: usize) -> Vec<u8> {
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..size).map(|_| next()).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn the_pieces_form_the_file() {
    for size in [0, 1, 4, 100_000, MIB] {
        let file = noise(size);
        let packed = Reply::ok("").with("content-encoding", "gzip").with_body(gzip(&file));
        for reply in [Reply::ok("").with_body(&file), packed] {
            let server =
                Server::script([reply.with("request-id", "6f1a").with("content-type", "application/zip")]).await;
            let download = download_logs("1").download(&client(&server)).await.unwrap();
            assert_eq!((download.status().as_u16(), download.request_id()), (200, Some("6f1a")));
            assert_eq!(download.headers()["content-type"], "application/zip");
            let (bytes, end) = drain(download).await;
            end.unwrap();
            assert!(bytes == file, "{size}: {} bytes", bytes.len());
            assert_eq!(server.calls()[0].header("accept"), Some("*/*"));
        }
    }
}

#[tokio::test]
async fn a_download_retries_until_the_file_begins() {
    let file = noise(1000);
    let ok = || Reply::ok("").with_body(&file);
    let busy = Reply::status(503).with("retry-after", "0");
    let empty_id = || Reply::pending("id").with_body("{").breaking_off();
    let server = Server::script([Reply::status(401), busy, empty_id(), Reply::pending("id"), ok()]).await;
    let client = server.builder().build().unwrap();
    let (bytes, end) = drain(download_logs("1").download(&client).await.unwrap()).await;
    end.unwrap();
    assert!(bytes == file);
    let ids: Vec<_> = server.calls().iter().map(|call| call.header("response-id").map(str::to_owned)).collect();
    assert_eq!(ids, [None, None, None, Some("id".to_owned()), Some("id".to_owned())]);
    assert_eq!(server.tokens().len(), 2, "the rejected token is renewed");
}

#[tokio::test]
async fn a_pending_file_can_be_downloaded_later() {
    let replies = [Reply::pending("id"), Reply::pending("id"), Reply::ok("the file").breaking_off(), Reply::ok("file")];
    let server = Server::script(replies).await;
    let client = client(&server);
    let started = download_logs("1").start(&client).await.unwrap();
    let Started::Pending(pending) = started else { panic!("{started:?}") };
    let (bytes, end) = drain(pending.download(&client).await.unwrap()).await;
    let error = end.unwrap_err();
    assert_eq!(bytes, b"the file");
    let (bytes, end) = drain(error.pending().unwrap().download(&client).await.unwrap()).await;
    assert!(end.is_ok() && bytes == b"file");
}

#[tokio::test]
async fn a_file_that_fails_before_its_first_byte_is_retried() {
    let server = Server::script([Reply::ok("").breaking_off(), Reply::ok("").stalling(), Reply::ok("file")]).await;
    let (bytes, end) = drain(get_icon("1").download(&client(&server)).await.unwrap()).await;
    end.unwrap();
    assert_eq!((bytes.as_slice(), server.calls().len()), (b"file".as_slice(), 3));
}

#[tokio::test]
async fn the_error_for_a_download_has_the_response_body() {
    let body = r#"{"code":5,"message":"no such device"}"#;
    let server = Server::script([Reply::status(404).with_body(body)]).await;
    let error = download_logs("1").download(&client(&server)).await.unwrap_err();
    assert!(error.is_not_found() && error.is_body_complete(), "{error:?}");
    assert_eq!((error.body().unwrap().as_ref(), error.delivered_bytes()), (body.as_bytes(), None));
    assert_eq!(error.meaning(), Some("Requested resource not found."));
    assert_eq!(error.rpc().unwrap().message(), "no such device");
}

#[tokio::test]
async fn an_html_page_instead_of_a_file_is_an_error() {
    let page = format!("<!doctype html>{}", " sorry".repeat(10_000));
    for (media_type, body) in [("text/html", page.clone()), ("application/json", format!("\u{feff}  \n {page}"))] {
        let reply = || Reply::ok(&body).with("content-type", media_type);
        let server = Server::script([reply(), reply()]).await;
        let error = download_logs("1").download(&client(&server)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Foreign, "{media_type}: {error:?}");
        assert!(error.body().unwrap() == body.as_bytes() && error.is_body_complete(), "{media_type}");
        assert_eq!(server.calls().len(), 1);
    }
    // A file can be an HTML page.
    let server = Server::script([Reply::ok(&page).with("content-type", "application/zip")]).await;
    let (bytes, end) = drain(download_logs("1").download(&client(&server)).await.unwrap()).await;
    assert!(end.is_ok() && bytes == page.as_bytes());
}

#[tokio::test]
async fn a_file_that_fails_later_reports_the_delivered_bytes() {
    let server = Server::script([Reply::ok("the beginning").with("request-id", "6f1a").breaking_off()]).await;
    let (bytes, end) = drain(get_icon("1").download(&client(&server)).await.unwrap()).await;
    let error = end.unwrap_err();
    assert_eq!((bytes.as_slice(), error.delivered_bytes()), (b"the beginning".as_slice(), Some(13)));
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken), "{error:?}");
    assert!(error.is_retryable() && !error.is_not_executed() && !error.is_body_complete(), "{error:?}");
    assert_eq!((error.request_id(), error.status().unwrap().as_u16()), (Some("6f1a"), 200));
    assert_eq!(
        error.to_string(),
        "the connection to 127.0.0.1 broke before the response was complete; its head arrived: 200 OK (GET \
         /v1/devices/1/icon, 1 attempt, request-id 6f1a, 13 bytes delivered)"
    );
    assert!(format!("{error:?}").contains("delivered_bytes: 13"), "{error:?}");
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn the_span_of_a_download_records_its_failure() {
    let recorder = Recorder::default();
    let _guard = tracing_to(recorder.clone());
    let server = Server::script([Reply::ok("the beginning").with("request-id", "6f1a").breaking_off()]).await;
    let mut download = get_icon("1").download(&client(&server)).await.unwrap();
    let spans = || recorder.spans().into_iter().filter(|span| matches!(span.name, "call" | "attempt"));
    let [call, attempt] = &spans().collect::<Vec<_>>()[..] else { panic!("{:?}", recorder.spans()) };
    assert!(!call.is_error() && !call.is_closed && !attempt.is_error() && attempt.is_closed, "{call:?} {attempt:?}");

    while let Some(Ok(_)) = download.next().await {}
    drop(download);
    let call = spans().next().unwrap();
    assert_eq!((call.get("error.type"), call.get("http.response.status_code")), (Some("transport"), Some("200")));
    assert!(call.is_error() && call.is_closed && call.changed.is_empty(), "{call:?}");
}

#[tokio::test]
async fn a_truncated_compressed_file_is_an_error() {
    let packed = gzip(&noise(300_000));
    let reply = Reply::ok("").with("content-encoding", "gzip").with_body(&packed[..packed.len() - 5]);
    let server = Server::script([reply]).await;
    let (bytes, end) = drain(get_icon("1").download(&client(&server)).await.unwrap()).await;
    let error = end.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken), "{error:?}");
    assert_eq!(error.delivered_bytes(), Some(bytes.len() as u64));
}

#[tokio::test]
async fn the_size_limit_applies_to_all_decoded_pieces() {
    let file = vec![0; MIB + 1];
    let packed = Reply::ok("").with("content-encoding", "gzip").with_body(gzip(&file));
    for reply in [Reply::ok("").with_body(&file), packed] {
        let server = Server::script([reply]).await;
        // The first piece or a later one exceeds the limit.
        let (delivered, error) = match get_icon("1").download(&client(&server)).await {
            Ok(download) => {
                let (bytes, end) = drain(download).await;
                assert!(bytes.len() <= MIB);
                (Some(bytes.len() as u64), end.unwrap_err())
            }
            Err(error) => (None, error),
        };
        assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::TooLarge), "{error:?}");
        assert!(error.to_string().contains("raise `ClientBuilder::max_response_bytes`"), "{error}");
        assert_eq!((error.delivered_bytes(), server.calls().len()), (delivered, 1));
    }
}

#[tokio::test]
async fn the_attempt_timeout_applies_to_each_piece() {
    let server = Server::script([
        Reply::Drip(Duration::from_millis(100), b"12345678".to_vec()),
        Reply::ok("12345678").stalling(),
    ])
    .await;
    let client = client(&server);
    let start = Instant::now();
    let (bytes, end) = drain(get_icon("1").download(&client).await.unwrap()).await;
    end.unwrap();
    assert!(bytes == b"12345678" && start.elapsed() > Duration::from_millis(600), "{:?}", start.elapsed());

    let (bytes, end) = drain(get_icon("1").download(&client).await.unwrap()).await;
    let error = end.unwrap_err();
    assert_eq!(bytes, b"12345678");
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::TimedOut), "{error:?}");
    assert!(error.is_timeout() && error.to_string().contains("nothing more arrived from 127.0.0.1"), "{error}");
}

#[tokio::test]
async fn the_call_timeout_applies_to_the_whole_file() {
    for reply in [Reply::Drip(Duration::from_millis(50), vec![b'x'; 100]), Reply::ok("12345678").stalling()] {
        let server = Server::script([reply]).await;
        let builder = server.builder_for(Credentials::token("token-of-tests")).timeout(Duration::from_millis(400));
        let start = Instant::now();
        let (bytes, end) = drain(get_icon("1").download(&builder.build().unwrap()).await.unwrap()).await;
        let error = end.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Response), "{error:?}");
        assert_eq!(error.delivered_bytes(), Some(bytes.len() as u64));
        assert!(!bytes.is_empty() && start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    }
}

/// Sends a file of `size` bytes to each connection, and reports how many bytes could be written.
fn large_file(size: usize) -> (String, thread::JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let written = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        read_head(&mut stream);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\ncontent-type: application/zip\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let piece = vec![b'x'; 64 << 10];
        let mut written = 0;
        while written < size && stream.write_all(&piece[..piece.len().min(size - written)]).is_ok() {
            written += piece.len().min(size - written);
        }
        written
    });
    (url, written)
}

fn read_head(stream: &mut TcpStream) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.extend_from_slice(&byte);
    }
}

fn client_of(url: &str, max_bytes: usize) -> Client {
    let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url(url);
    builder.max_response_bytes(max_bytes).build().unwrap()
}

/// Counts the allocations of this thread. The server runs on another one.
#[test]
fn downloads_of_any_size_take_the_same_memory() {
    const SIZE: usize = 200 * MIB;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (url, written) = large_file(SIZE);
    let client = client_of(&url, SIZE);
    let mut read = 0;
    let info = allocation_counter::measure(|| {
        runtime.block_on(async {
            let mut download = get_icon("1").download(&client).await.unwrap();
            while let Some(piece) = download.next().await {
                read += piece.unwrap().len();
            }
        });
    });
    assert_eq!((read, written.join().unwrap()), (SIZE, SIZE));
    assert!(info.bytes_max < 2 * MIB as u64, "{} bytes", info.bytes_max);
}

#[test]
fn a_download_that_is_dropped_is_not_read_to_its_end() {
    const SIZE: usize = 200 * MIB;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (url, written) = large_file(SIZE);
    let client = client_of(&url, SIZE);
    runtime.block_on(async {
        let mut download = get_icon("1").download(&client).await.unwrap();
        let first: Bytes = download.next().await.unwrap().unwrap();
        assert!(!first.is_empty());
        drop(download);
        // A task of the runtime closes the connection.
        while !written.is_finished() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    assert!(written.join().unwrap() < SIZE / 2);
}

#[test]
fn a_file_can_be_downloaded_without_async() {
    const SIZE: usize = 20 * MIB + 7;
    let (url, written) = large_file(SIZE);
    let mut download = get_icon("1").download_blocking(&client_of(&url, SIZE)).unwrap();
    assert_eq!(download.get_ref().headers()["content-type"], "application/zip");
    let mut bytes = Vec::new();
    assert_eq!(download.read_to_end(&mut bytes).unwrap(), SIZE);
    assert!(bytes.iter().all(|byte| *byte == b'x') && download.get_ref().delivered_bytes() == SIZE as u64);
    assert_eq!(written.join().unwrap(), SIZE);
}

#[test]
fn a_blocking_download_returns_its_error() {
    const SIZE: usize = 20 * MIB;
    let (url, _) = large_file(SIZE);
    let mut download = get_icon("1").download_blocking(&client_of(&url, MIB)).unwrap();
    let mut bytes = Vec::new();
    let error = download.read_to_end(&mut bytes).unwrap_err().downcast::<Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::TooLarge), "{error:?}");
    assert_eq!(error.delivered_bytes(), Some(bytes.len() as u64));
    assert!(bytes.len() <= MIB);
    assert!(download.read_to_end(&mut bytes).is_err(), "reading again does not find an end");
    let shown = format!("{download:?}");
    assert!(shown.contains("delivered") && !shown.contains("xx"), "{shown}");
}

/// Responds with a file in these pieces. Its stream must not be polled after its end.
struct InPieces(&'static [&'static str]);

impl Transport for InPieces {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut pieces = self.0.iter();
        let mut is_over = false;
        let body = futures_util::stream::poll_fn(move |_| {
            assert!(!is_over, "polled after the end");
            let piece = pieces.next().map(|piece| Ok(Bytes::from_static(piece.as_bytes())));
            is_over = piece.is_none();
            Poll::Ready(piece)
        });
        let response = http::Response::builder().header("content-type", "application/json");
        let response = response.body(Body::from_stream(body)).unwrap();
        Box::pin(async { Ok(response) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn pages_are_detected_whatever_the_piece_size() {
    let table: [(&'static [&'static str], bool); 8] = [
        (&[], false),
        (&["", "P", "", "K"], false),
        (&["PK34", "", "<p>"], false),
        (&["\u{feff}"], false),
        (&["\u{feff}", " ", "<p>"], true),
        (&[" ", "\r\n", "<", "html>"], true),
        (&["<"], true),
        (&["{\"a\":", "\"<p>\"}"], false),
    ];
    for (pieces, is_page) in table {
        let client = Client::builder(api::EUROPE, Credentials::token("token-of-tests"))
            .transport(InPieces(pieces))
            .build()
            .unwrap();
        let whole = pieces.concat();
        match get_icon("1").download(&client).await {
            Ok(download) => {
                let (bytes, end) = drain(download).await;
                assert!(end.is_ok() && !is_page && bytes == whole.as_bytes(), "{pieces:?}: {end:?}");
            }
            Err(error) => {
                assert!(is_page && error.kind() == ErrorKind::Foreign, "{pieces:?}: {error:?}");
                assert_eq!(error.body().unwrap(), whole.as_bytes());
            }
        }
    }
}
