//! An HTTP server on loopback with scripted replies and a record of its requests, and a small API to
//! call.

pub mod api;
pub mod child;
pub mod feed_server;
pub mod journal;
pub mod printing;
pub mod random;
pub mod scripted;
pub mod spans;
pub mod tls;
pub mod tracing_to;

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use eset_connect_runtime::{Client, ClientBuilder, Credentials};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Channel, Full};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};

pub const USER: &str = "api-user@example.com";
pub const PASSWORD: &str = "p&ss w=rd/é";

/// A received request.
#[derive(Clone, Debug)]
pub struct Received {
    pub at: Instant,
    pub method: String,
    pub target: String,
    pub headers: HashMap<String, String>,
    pub body: String,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// The server's action for a request.
#[derive(Clone, Debug)]
pub enum Reply {
    Answer {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    },
    /// Closes the connection without a response.
    HangUp,
    /// Resets the connection without a response.
    Reset,
    /// Announces a longer body than it sends, then closes the connection.
    CutShort,
    /// Sends this response without its end, then closes the connection.
    BreakOff(Box<Reply>),
    /// Sends this response without its end, and leaves the connection open.
    Stall(Box<Reply>),
    /// Announces a longer body than it sends, then resets the connection.
    ResetWithin,
    /// Sends a response, then resets the connection.
    ResetAfter(Box<Reply>),
    /// Sends the body byte by byte, with this pause between two bytes.
    Drip(Duration, Vec<u8>),
    /// Replies after a delay.
    After(Duration, Box<Reply>),
}

impl Reply {
    pub fn status(status: u16) -> Self {
        Self::Answer { status, headers: Vec::new(), body: Vec::new() }
    }

    pub fn ok(body: &str) -> Self {
        Self::status(200).with_body(body)
    }

    pub fn with_body(mut self, bytes: impl AsRef<[u8]>) -> Self {
        if let Self::Answer { body, .. } = &mut self {
            *body = bytes.as_ref().to_vec();
        }
        self
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.push((name, value.to_owned()));
        }
        self
    }

    pub fn pending(id: &str) -> Self {
        Self::status(202).with("response-id", id).with("request-id", "r-pending")
    }

    pub fn breaking_off(self) -> Self {
        Self::BreakOff(Box::new(self))
    }

    pub fn stalling(self) -> Self {
        Self::Stall(Box::new(self))
    }

    pub fn token(access: &str, refresh: &str) -> Self {
        let body = format!(
            r#"{{"access_token":"{access}","refresh_token":"{refresh}","token_type":"Bearer","expires_in":3600}}"#
        );
        Self::ok(&body)
    }
}

type Handler = dyn Fn(&Received) -> Reply + Send + Sync;

/// The server. It runs as long as the test's runtime.
pub struct Server {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// A server that passes every request to `handler`.
    pub async fn start(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let (handler, log): (Arc<Handler>, _) = (Arc::new(handler), received.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, handler.clone(), log.clone()));
            }
        });
        Self { url, received }
    }

    /// A server that issues tokens, and replies to the other requests from a list, in order.
    pub async fn script(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Mutex<Vec<Reply>> = Mutex::new(replies.into_iter().collect());
        Self::start(move |request| {
            if request.target == api::TOKEN_PATH {
                return Reply::token("token-1", "refresh-1");
            }
            let mut replies = replies.lock().unwrap();
            if replies.is_empty() {
                return Reply::status(418);
            }
            replies.remove(0)
        })
        .await
    }

    fn log(&self) -> MutexGuard<'_, Vec<Received>> {
        self.received.lock().unwrap()
    }

    /// The token requests.
    pub fn tokens(&self) -> Vec<Received> {
        self.log().iter().filter(|request| request.target == api::TOKEN_PATH).cloned().collect()
    }

    /// The other requests.
    pub fn calls(&self) -> Vec<Received> {
        self.log().iter().filter(|request| request.target != api::TOKEN_PATH).cloned().collect()
    }

    /// Discards the recorded requests, which would take more and more memory.
    pub fn forget(&self) {
        self.log().clear();
    }

    /// A client of this server with a password and waits of a few milliseconds.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        self.builder_for(Credentials::password(USER, PASSWORD))
    }

    pub fn builder_for(&self, credentials: Credentials) -> ClientBuilder {
        let millisecond = Duration::from_millis(1);
        Client::builder(api::EUROPE, credentials)
            .base_url(&self.url)
            .calls_per_second(None)
            .retries(3, millisecond, 5 * millisecond)
            .polling(millisecond, 5 * millisecond)
            .timeout(Duration::from_secs(10))
    }
}

type Body = BoxBody<Bytes, io::Error>;

/// A larger request body is not read. The server replies early and then resets the connection.
pub const LARGEST_BODY: usize = 4 << 20;

/// Serves one connection. An error of the handler closes it.
async fn serve(stream: TcpStream, handler: Arc<Handler>, log: Arc<Mutex<Vec<Received>>>) {
    let stream = stream.into_std().unwrap();
    // A second handle of the same socket, because hyper does not give access to its own.
    let socket = Arc::new(stream.try_clone().unwrap());
    let stream = TokioIo::new(TcpStream::from_std(stream).unwrap());
    let service = service_fn(move |request: http::Request<Incoming>| {
        let (handler, log, socket) = (handler.clone(), log.clone(), socket.clone());
        async move {
            let is_read = request.body().size_hint().exact().is_none_or(|size| size <= LARGEST_BODY as u64);
            let request = receive(request, is_read).await?;
            if !is_read {
                // The socket is closed, and so reset, only when no handle is left.
                let socket = socket.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(300)).await;
                    drop(socket);
                });
            }
            log.lock().unwrap().push(request.clone());
            let mut reply = handler(&request);
            if let Reply::After(wait, later) = reply {
                tokio::time::sleep(wait).await;
                reply = *later;
            }
            respond(reply, &SockRef::from(&*socket))
        }
    });
    let _ = http1::Builder::new().serve_connection(stream, service).await;
}

async fn receive(request: http::Request<Incoming>, is_read: bool) -> Result<Received, io::Error> {
    let (head, body) = request.into_parts();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect();
    let body = if is_read { body.collect().await.map_err(io::Error::other)?.to_bytes() } else { Bytes::new() };
    let (method, target) = (head.method.to_string(), head.uri.to_string());
    Ok(Received { at: Instant::now(), method, target, headers, body: text(&body) })
}

fn respond(reply: Reply, socket: &SockRef<'_>) -> Result<http::Response<Body>, io::Error> {
    // With this, closing a connection resets it.
    let reset = || socket.set_linger(Some(Duration::ZERO));
    match reply {
        Reply::Answer { status, headers, body } => {
            let mut response = http::Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(name, value);
            }
            let body = Full::new(Bytes::from(body)).map_err(|never: Infallible| match never {});
            Ok(response.body(body.boxed()).unwrap())
        }
        Reply::HangUp => Err(io::Error::other("hang up")),
        Reply::Reset => {
            reset()?;
            Err(io::Error::other("reset"))
        }
        Reply::CutShort => Ok(pieces(Duration::ZERO, b"{\"dev".to_vec(), End::BreaksOff)),
        Reply::BreakOff(reply) => Ok(without_end(*reply, End::BreaksOff)),
        Reply::Stall(reply) => Ok(without_end(*reply, End::NeverComes)),
        Reply::ResetWithin => {
            reset()?;
            Ok(pieces(Duration::ZERO, b"{\"dev".to_vec(), End::BreaksOff))
        }
        Reply::ResetAfter(reply) => {
            reset()?;
            let mut response = respond(*reply, socket)?;
            response.headers_mut().insert("connection", http::HeaderValue::from_static("close"));
            Ok(response)
        }
        Reply::Drip(pause, body) => Ok(pieces(pause, body, End::Whole)),
        Reply::After(..) => panic!("a delayed reply cannot be delayed again"),
    }
}

/// The action after the last byte of a body that is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// It was the last byte of the body.
    Whole,
    /// More was announced, but the connection is closed.
    BreaksOff,
    /// More was announced, but is never sent.
    NeverComes,
}

/// The head and the body of `reply`, with a different end.
fn without_end(reply: Reply, end: End) -> http::Response<Body> {
    let Reply::Answer { status, headers, body } = reply else { panic!("{reply:?} has no body") };
    let mut response = pieces(Duration::ZERO, body, end);
    *response.status_mut() = status.try_into().unwrap();
    for (name, value) in headers {
        response.headers_mut().append(name, value.parse().unwrap());
    }
    response
}

/// Sends `body` byte by byte if there is a `pause`, or else in one piece. Announces 100 bytes more than it
/// sends unless the body is complete.
fn pieces(pause: Duration, body: Vec<u8>, end: End) -> http::Response<Body> {
    let (mut sender, channel) = Channel::new(1);
    let length = body.len() + if end == End::Whole { 0 } else { 100 };
    tokio::spawn(async move {
        let size = if pause.is_zero() { body.len().max(1) } else { 1 };
        for piece in body.chunks(size) {
            let _ = sender.send_data(Bytes::copy_from_slice(piece)).await;
            tokio::time::sleep(pause).await;
        }
        match end {
            End::Whole => {}
            End::BreaksOff => sender.abort(io::Error::other("cut short")),
            End::NeverComes => std::future::pending().await,
        }
    });
    http::Response::builder().header("content-length", length).body(channel.boxed()).unwrap()
}
