//! The cases of the matrix: the actions of the server for each request.

use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{PASSWORD, Reply};

/// Placeholder for a date two seconds after the response.
pub const IN_TWO_SECONDS: &str = "in two seconds";

/// The server's action for one request.
#[derive(Clone)]
pub struct Step {
    pub reply: Reply,
    /// Whether the server executes the request. If the response leaves that open (500, 502, 504, a
    /// broken connection), it does.
    pub executes: bool,
}

pub struct Case {
    pub name: &'static str,
    /// The steps for the requests. The last one is repeated.
    pub steps: Vec<Step>,
    /// Replies to the first token requests. Later ones get tokens.
    pub tokens: Vec<Reply>,
    pub nobody_listens: bool,
    /// Whether the server does not read the request body.
    pub body_is_not_read: bool,
}

fn done(reply: Reply) -> Step {
    Step { reply, executes: true }
}

fn not_done(reply: Reply) -> Step {
    Step { reply, executes: false }
}

fn ok() -> Reply {
    Reply::ok(r#"{"uuid":"1"}"#)
}

fn case(name: &'static str, steps: impl Into<Vec<Step>>) -> Case {
    Case { name, steps: steps.into(), tokens: Vec::new(), nobody_listens: false, body_is_not_read: false }
}

const ID: &str = "0c6d7f3e";

fn pending() -> Reply {
    Reply::pending(ID)
}

fn after_a_second(reply: Reply) -> Reply {
    reply.with("retry-after", "1")
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A body larger than the limit of the client.
fn too_large() -> Vec<u8> {
    vec![b' '; (1 << 20) + 1]
}

fn zipped(body: Vec<u8>) -> Reply {
    Reply::status(200).with("content-encoding", "gzip").with_body(body)
}

/// As many values of 32 bytes as the maximum size of the text allows.
fn small_values() -> String {
    format!(r#"{{"uuid":"1","new":[{}1]}}"#, "1,".repeat(500_000))
}

fn many_headers() -> Reply {
    (0..200).fold(ok(), |reply, _| reply.with("x-more", "1"))
}

fn html_page() -> Reply {
    Reply::ok("<html></html>").with("content-type", "text/html")
}

/// A rejection whose message quotes the password, literally, form-encoded and as JSON.
fn quoting_refusal() -> Reply {
    let form: String = form_urlencoded::byte_serialize(PASSWORD.as_bytes()).collect();
    let body = serde_json::json!({
        "error": "invalid_grant",
        "error_description": format!("wrong: {PASSWORD}, {form}, {}", serde_json::to_string(PASSWORD).unwrap()),
    });
    Reply::status(400).with("request-id", &form).with_body(body.to_string())
}

fn quoting_the_token() -> Reply {
    let quoting =
        Reply::status(403).with("request-id", "for access-secret-first").with("content-type", "access-secret-first");
    quoting.with_body(r#"{"code":7,"message":"not with access-secret-first","details":[]}"#)
}

pub fn cases() -> Vec<Case> {
    [results(), connections(), pending_responses(), tokens(), refusals()].into_iter().flatten().collect()
}

fn results() -> Vec<Case> {
    let bomb = gzip(&vec![0; 16 << 20]);
    let broken_gzip = gzip(b"{\"uuid\":\"1\"}")[..15].to_vec();
    vec![
        case("200", [done(ok())]),
        case(
            "200, unknown fields and enum values",
            [done(Reply::ok(r#"{"uuid":"1","new":[{}],"state":"STATE_NEW"}"#))],
        ),
        case(
            "200, values of an unexpected kind",
            [done(Reply::ok(r#"{"uuid":"1","displayName":{"new":[1]},"state":7}"#))],
        ),
        case("200, a list instead of the result", [done(Reply::ok(r#"[{"uuid":"1"}]"#))]),
        case("200, values that take more than four times the size limit", [done(Reply::ok(&small_values()))]),
        case("200, a byte order mark", [done(Reply::ok("\u{feff}{\"uuid\":\"1\"}"))]),
        case("200, UTF-16", [done(Reply::status(200).with_body(b"{\0\"\0u\0\"\0:\x001\0}\0"))]),
        case("200, empty body", [done(Reply::ok(""))]),
        case("200, JSON with another content type", [done(ok().with("content-type", "text/plain"))]),
        case("200, an HTML page", [done(Reply::ok("<html></html>").with("content-type", "text/html"))]),
        case(
            "200, an HTML page with the content type of JSON",
            [done(Reply::ok("<!doctype html>").with("content-type", "application/json"))],
        ),
        case("200, plain text", [done(Reply::ok("Request Rejected").with("content-type", "text/plain"))]),
        case("202, then 200, an HTML page", [done(pending()), not_done(html_page())]),
        case("200, invalid JSON", [done(Reply::ok(r#"{"uuid":"1""#))]),
        case("200, invalid UTF-8", [done(Reply::status(200).with_body(b"{\"uuid\":\"\xff\"}"))]),
        case("200, JSON nested 100 000 deep", [done(Reply::ok(&format!(r#"{{"new":{}"#, "[".repeat(100_000))))]),
        case("200, larger than the limit", [done(Reply::ok("").with_body(too_large()))]),
        case("200, a gzip bomb of 16 MiB", [done(zipped(bomb))]),
        case("200, gzip with two members", [done(zipped([gzip(b"{\"uuid\":"), gzip(b"\"1\"}")].concat()))]),
        case("200, truncated gzip, then 200", [done(zipped(broken_gzip)), done(ok())]),
        case("200, 200 headers", [done(many_headers())]),
        case(
            "200 after the attempt timeout, then 200",
            [done(Reply::After(Duration::from_secs(3), Box::new(ok()))), done(ok())],
        ),
        case(
            "200, sent byte by byte for too long, then 200",
            [done(Reply::Drip(Duration::from_millis(250), br#"{"uuid":"1"}"#.to_vec())), done(ok())],
        ),
        case("200, half a body, then 200", [done(Reply::CutShort), done(ok())]),
        case("200 whose body stalls, then 200", [done(Reply::ok("{").stalling()), done(ok())]),
    ]
}

fn connections() -> Vec<Case> {
    vec![
        case("connection refused", []).nobody_listens(),
        case("connection closed before the response, then 200", [done(Reply::HangUp), done(ok())]),
        case("connection reset before the response, then 200", [done(Reply::Reset), done(ok())]),
        case("connection reset within the response, then 200", [done(Reply::ResetWithin), done(ok())]),
        case("200, then a reset connection", [done(Reply::ResetAfter(Box::new(ok()))), done(ok())]),
        case("connection closed every time", [done(Reply::HangUp)]),
    ]
}

fn pending_responses() -> Vec<Case> {
    vec![
        case(
            "202 with an id three times, then 200",
            [done(pending()), not_done(pending()), not_done(pending()), not_done(ok())],
        ),
        case("202, then 404: already collected or expired", [done(pending()), not_done(Reply::status(404))]),
        case(
            "202, then 504: the server gave up, then 200",
            [done(pending()), not_done(Reply::status(504)), done(ok())],
        ),
        case("202, then the connection breaks, then 200", [done(pending()), not_done(Reply::Reset), not_done(ok())]),
        case("202, then 401, then 200", [done(pending()), not_done(Reply::status(401)), not_done(ok())]),
        case("202, then 429, then 200", [done(pending()), not_done(Reply::status(429)), not_done(ok())]),
        case("202, then always 503", [done(pending()), not_done(Reply::status(503))]),
        case("202, then 500", [done(pending()), not_done(Reply::status(500))]),
        case("always 202", [done(pending()), not_done(pending())]),
        case("202, then 202 without an id, then 200", [done(pending()), not_done(Reply::status(202)), not_done(ok())]),
        case("202 whose body breaks off, then 200", [done(pending().breaking_off()), not_done(ok())]),
        case("202 whose body stalls, then 200", [done(pending().stalling()), not_done(ok())]),
        case("202 whose body is too large, then 200", [done(pending().with_body(too_large())), not_done(ok())]),
        case("202 without an id", [done(Reply::status(202))]),
        // A client that sent the empty id back would make the server execute the call again.
        case("202 with an empty id", [done(Reply::pending("")), done(ok())]),
    ]
}

fn token() -> Reply {
    Reply::token("access-secret-first", "refresh-secret-first")
}

fn tokens() -> Vec<Case> {
    let refused_grant = || Reply::status(400).with_body(r#"{"error":"invalid_grant"}"#);
    vec![
        case("401, then 200", [not_done(Reply::status(401)), done(ok())]),
        case("401 whose body stalls, then 200", [not_done(Reply::status(401).stalling()), done(ok())]),
        case("always 401", [not_done(Reply::status(401))]),
        case("401, then the refresh token is rejected, then 200", [not_done(Reply::status(401)), done(ok())])
            .tokens([token(), refused_grant()]),
        case("401, then the password is rejected", [not_done(Reply::status(401)), done(ok())]).tokens([
            token(),
            refused_grant(),
            refused_grant(),
        ]),
        case("no token: the password is rejected", [done(ok())]).tokens([refused_grant()]),
        case("no token: the password is rejected and quoted", [done(ok())]).tokens([quoting_refusal()]),
        case("no token: 403", [done(ok())]).tokens([Reply::status(403)]),
        case("no token: 503, then a token", [done(ok())]).tokens([Reply::status(503)]),
        case("no token: 202 with an id, then a token", [done(ok())]).tokens([pending(), token()]),
        case("no token: a response without a token", [done(ok())]).tokens([Reply::ok("{}")]),
    ]
}

fn refusals() -> Vec<Case> {
    let elsewhere = |status| Reply::status(status).with("location", "http://127.0.0.2:1/v1/devices/1");
    vec![
        case("400", [not_done(Reply::status(400))]),
        case("403", [not_done(Reply::status(403))]),
        case("403 that quotes the token", [not_done(quoting_the_token())]).tokens([token()]),
        case("404", [not_done(Reply::status(404))]),
        case("404 whose body stalls", [not_done(Reply::status(404).stalling())]),
        case("404 whose body is too large", [not_done(Reply::status(404).with_body(too_large()))]),
        case("413", [not_done(Reply::status(413))]),
        case("413 before the request is read, then a reset connection", [not_done(Reply::status(413))])
            .body_is_not_read(),
        case("429, then 200", [not_done(Reply::status(429)), done(ok())]),
        case("429 with `Retry-After: 1`, then 200", [not_done(after_a_second(Reply::status(429))), done(ok())]),
        case(
            "429 with `Retry-After` as a date, then 200",
            [not_done(Reply::status(429).with("retry-after", IN_TWO_SECONDS)), done(ok())],
        ),
        case("429 with `Retry-After: 3600`", [not_done(Reply::status(429).with("retry-after", "3600"))]),
        case(
            "429 with `Retry-After: 1` whose body stalls, then 200",
            [not_done(after_a_second(Reply::status(429)).stalling()), done(ok())],
        ),
        case("always 429", [not_done(Reply::status(429))]),
        case("500", [done(Reply::status(500))]),
        case("502, then 200", [done(Reply::status(502)), done(ok())]),
        case("502, then 404", [done(Reply::status(502)), not_done(Reply::status(404))]),
        case("503, then 200", [done(Reply::status(503)), done(ok())]),
        case("503 with `Retry-After: 1`, then 200", [not_done(after_a_second(Reply::status(503))), done(ok())]),
        case(
            "503 with `Retry-After: 1` whose body stalls, then 200",
            [not_done(after_a_second(Reply::status(503)).stalling()), done(ok())],
        ),
        case("504, then 200", [done(Reply::status(504)), done(ok())]),
        case("302 to another host", [not_done(elsewhere(302))]),
        case("307 to another host", [not_done(elsewhere(307))]),
    ]
}

impl Case {
    fn tokens(mut self, tokens: impl Into<Vec<Reply>>) -> Self {
        self.tokens = tokens.into();
        self
    }

    fn body_is_not_read(mut self) -> Self {
        self.body_is_not_read = true;
        self
    }

    fn nobody_listens(mut self) -> Self {
        self.nobody_listens = true;
        self
    }
}
