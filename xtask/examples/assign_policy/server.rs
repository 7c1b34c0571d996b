//! A stand-in for the service: a token, an answer that is pending first, and a refusal, over HTTP on this
//! machine.

use std::io;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A policy that the service does not have.
pub const UNKNOWN_POLICY: &str = "00000000-0000-0000-0000-000000000000";

/// Serves in the background; returns the base URL.
pub async fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    Ok(format!("http://{address}"))
}

struct Request {
    path: String,
    is_collecting: bool,
    body: Vec<u8>,
}

/// Answers the requests of one connection, one after the other.
async fn serve(stream: TcpStream) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = receive(&mut stream).await? {
        let (status, headers, body) = answer(&request);
        let body = body.to_string();
        let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
        stream.write_all((head + &body).as_bytes()).await?;
    }
    Ok(())
}

/// Reads a request; `None` where the connection ends.
async fn receive(stream: &mut BufReader<TcpStream>) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let (mut is_collecting, mut length) = (false, 0);
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        match name {
            "content-length" => length = value.parse().unwrap_or(0),
            "response-id" => is_collecting = true,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(Some(Request { path, is_collecting, body }))
}

/// Status, headers and body.
fn answer(request: &Request) -> (&'static str, &'static str, Value) {
    if request.path == "/oauth/token" {
        return ("200 OK", "", json!({ "access_token": "token", "token_type": "Bearer", "expires_in": 3600 }));
    }
    let mut answer: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    if answer["assignment"]["policyUuid"] == UNKNOWN_POLICY {
        let refusal = json!({ "code": 5, "message": "no such policy", "details": [] });
        return ("404 Not Found", "request-id: 93d1c2a7\r\n", refusal);
    }
    if !request.is_collecting {
        return ("202 Accepted", "response-id: 58a0e4f1\r\nrequest-id: 6f1a07be\r\n", Value::Null);
    }
    answer["assignment"]["rank"] = json!(3);
    answer["assignment"]["uuid"] = json!("7c9d5e10-42f8-4b7a-9e36-d1a8f0c4b2e7");
    ("200 OK", "request-id: 6f1a07bf\r\n", answer)
}
