//! A small HTTP/1.1 server on loopback that answers as a test says and remembers what it was asked,
//! and a small API to call.

#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

pub mod api;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use eset_connect_runtime::{Client, ClientBuilder, Credentials};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub const USER: &str = "api-user@example.com";
pub const PASSWORD: &str = "p&ss w=rd/é";

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
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

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    Answer {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    },
    /// Closes the connection without an answer.
    HangUp,
    /// Promises more body than it sends, then closes the connection.
    CutShort,
    /// Answers late.
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

    pub fn token(access: &str, refresh: &str) -> Self {
        let body = format!(
            r#"{{"access_token":"{access}","refresh_token":"{refresh}","token_type":"Bearer","expires_in":3600}}"#
        );
        Self::ok(&body)
    }
}

type Handler = dyn Fn(&Received) -> Reply + Send + Sync;

/// The server. It lives as long as the test's runtime.
pub struct Server {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Answers every request as `handler` says.
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

    /// Issues tokens, and answers the other requests from a list, in order.
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

    /// A client of this server with a password and waits of milliseconds.
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

async fn serve(stream: TcpStream, handler: Arc<Handler>, log: Arc<Mutex<Vec<Received>>>) {
    let mut stream = BufReader::new(stream);
    while let Some(request) = receive(&mut stream).await {
        log.lock().unwrap().push(request.clone());
        let mut reply = handler(&request);
        if let Reply::After(wait, later) = reply {
            tokio::time::sleep(wait).await;
            reply = *later;
        }
        let Reply::Answer { status, headers, body } = reply else {
            if matches!(reply, Reply::CutShort) {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"dev").await;
            }
            return;
        };
        let mut head = format!("HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n", body.len());
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = stream.write_all(&[head.as_bytes(), b"\r\n", &body].concat()).await;
    }
}

async fn receive(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut first = lines.first()?.split(' ').map(str::to_owned);
    let (method, target) = (first.next()?, first.next()?);
    let headers: HashMap<_, _> = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Received { method, target, headers, body: String::from_utf8(body).unwrap() })
}
