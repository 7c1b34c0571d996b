//! The server of a feed of events, with random failures of all kinds.
//!
//! [`FeedServer`] is a value: it gets a request and returns a [`Reply`]. It uses no sockets.
//!
//! Events are numbers from 0. A delta token contains the first event of a round. A page token contains the next event
//! and the end of the round. So the server stores no state of its readers, and a repeated request gets the same page.

use std::collections::{BTreeMap, VecDeque};
use std::io::Write as _;
use std::time::{Duration, Instant, SystemTime};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::api::TOKEN_PATH;
use super::random::Random;
use super::{Received, Reply};

/// The delta token of the first round.
pub const LATEST: &str = "latest";

/// Twice the time limit of an attempt of the client.
const SILENCE: Duration = Duration::from_secs(2);

/// The number of tokens and pending responses that the server remembers.
const REMEMBERED: usize = 64;

impl Random {
    /// An entry of a table of weights.
    fn choose<T: Copy>(&mut self, table: &[(u64, &'static str, T)]) -> (&'static str, T) {
        let mut number = self.below(table.iter().map(|(weight, ..)| weight).sum::<u64>());
        for (weight, name, value) in table {
            if number < *weight {
                return (*name, *value);
            }
            number -= *weight;
        }
        unreachable!("the number is below the sum of the weights")
    }
}

/// The form of an event in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Plain,
    /// Its uuid is a number, which the client keeps in the unknown fields.
    NumericUuid,
    Unreadable,
}

pub fn shape(event: u64) -> Shape {
    match event % 23 {
        7 => Shape::NumericUuid,
        13 | 19 => Shape::Unreadable,
        _ => Shape::Plain,
    }
}

fn item(event: u64) -> String {
    match (shape(event), event % 23) {
        (Shape::Plain, _) => format!(r#"{{"uuid":"{event}"}}"#),
        (Shape::NumericUuid, _) => format!(r#"{{"uuid":{event}}}"#),
        (Shape::Unreadable, 13) => format!("[{event}]"),
        (Shape::Unreadable, _) => format!(r#"{{"uuid":"{event}","new":1e999}}"#),
    }
}

/// The server's action for a page request.
#[derive(Clone, Copy)]
enum Act {
    /// Returns the page in this form.
    Page(Form),
    Pending,
    /// Rejects the token.
    Reject(u16, &'static str),
    Status(u16),
    /// An error with `Retry-After`; without a value it is a date two seconds later.
    RetryAfter(u16, Option<&'static str>),
    Html(u16),
    /// A complete body that is not a page of the list.
    Body(&'static str),
    CutGzip,
    TooLarge,
    GzipBomb,
    PendingWithoutId,
    Redirect,
    HangUp,
    Reset,
    CutShort,
    ResetWithin,
    Stall,
    Silence,
}

#[derive(Clone, Copy)]
enum Form {
    Plain,
    Gzip,
    GzipMembers,
    ByteOrderMark,
    OtherType,
    Late,
    Drip,
    ThenReset,
}

const ACTS: &[(u64, &str, Act)] = &[
    (600, "200", Act::Page(Form::Plain)),
    (40, "200, gzip", Act::Page(Form::Gzip)),
    (40, "200, gzip in several members", Act::Page(Form::GzipMembers)),
    (40, "200, a byte order mark", Act::Page(Form::ByteOrderMark)),
    (10, "200, another content type", Act::Page(Form::OtherType)),
    (10, "200, late", Act::Page(Form::Late)),
    (5, "200, dripping", Act::Page(Form::Drip)),
    (10, "200, then a reset connection", Act::Page(Form::ThenReset)),
    (60, "202", Act::Pending),
    (5, "202 without an id", Act::PendingWithoutId),
    (20, "401", Act::Reject(401, "")),
    (10, "403 with UNAUTHENTICATED", Act::Reject(403, r#"{"code":16,"message":"token","details":[]}"#)),
    (5, "302", Act::Redirect),
    (5, "400", Act::Status(400)),
    (5, "403", Act::Status(403)),
    (5, "403, HTML", Act::Html(403)),
    (5, "404", Act::Status(404)),
    (10, "429", Act::Status(429)),
    (3, "429, Retry-After: 1", Act::RetryAfter(429, Some("1"))),
    (3, "429, Retry-After: 0.3", Act::RetryAfter(429, Some("0.3"))),
    (2, "429, Retry-After: a date", Act::RetryAfter(429, None)),
    (1, "429, Retry-After: 3600", Act::RetryAfter(429, Some("3600"))),
    (10, "500", Act::Status(500)),
    (10, "502", Act::Status(502)),
    (10, "503", Act::Status(503)),
    (3, "503, Retry-After: 1", Act::RetryAfter(503, Some("1"))),
    (1, "503, Retry-After: a date", Act::RetryAfter(503, None)),
    (10, "504", Act::Status(504)),
    (5, "200, HTML", Act::Html(200)),
    (5, "200, half a page", Act::Body(r#"{"createdDevices":[{"uuid":"1"}],"nextPage"#)),
    (5, "200, empty body", Act::Body("")),
    (5, "200, a list", Act::Body(r#"[{"uuid":"1"}]"#)),
    (10, "200, gzip cut short", Act::CutGzip),
    (2, "200, too large", Act::TooLarge),
    (2, "200, a gzip bomb", Act::GzipBomb),
    (10, "closed", Act::HangUp),
    (10, "reset", Act::Reset),
    (10, "cut short", Act::CutShort),
    (10, "reset within the body", Act::ResetWithin),
    (3, "stalled body", Act::Stall),
    (2, "silent", Act::Silence),
];

/// The server's action for a token request.
#[derive(Clone, Copy)]
enum TokenAct {
    /// Issues a token with this lifetime in seconds. With 0 it is valid for one second, which the client cannot know.
    Issue(u64),
    Fail(Act),
    RefuseGrant,
}

const TOKEN_ACTS: &[(u64, &str, TokenAct)] = &[
    (100, "token for an hour", TokenAct::Issue(3600)),
    (30, "token for a second", TokenAct::Issue(1)),
    (30, "token for three seconds", TokenAct::Issue(3)),
    (20, "token with expires_in 0", TokenAct::Issue(0)),
    (15, "token: 503", TokenAct::Fail(Act::Status(503))),
    (2, "token: 503, Retry-After: 1", TokenAct::Fail(Act::RetryAfter(503, Some("1")))),
    (2, "token: 403, HTML", TokenAct::Fail(Act::Html(403))),
    (2, "token: 200, HTML", TokenAct::Fail(Act::Html(200))),
    (2, "token: 200 without a token", TokenAct::Fail(Act::Body("{}"))),
    (5, "token: closed", TokenAct::Fail(Act::HangUp)),
    (5, "token: reset within the body", TokenAct::Fail(Act::ResetWithin)),
    (3, "token: silent", TokenAct::Fail(Act::Silence)),
    (3, "token: invalid_grant", TokenAct::RefuseGrant),
];

struct Token {
    text: String,
    ends: Instant,
    /// Whether the client knows when it expires.
    is_end_known: bool,
}

/// A requested page.
struct Place {
    start: u64,
    end: u64,
    /// Makes each page token of a round unique.
    step: u64,
}

pub struct FeedServer {
    random: Random,
    /// The number of events.
    pub published: u64,
    tokens: VecDeque<Token>,
    /// The pending responses: their ids and requests.
    pending: VecDeque<(String, String)>,
    issued: u64,
    is_calm: bool,
    pub pages: u64,
    pub requests: u64,
    pub token_requests: u64,
    /// The number of reasons for a token request: no token, a rejected token, or an expiring one.
    pub reasons_for_tokens: u64,
    /// The number of times of each action.
    pub counts: BTreeMap<&'static str, u64>,
    /// Requests that no correct client sends.
    pub misuses: Vec<String>,
}

impl FeedServer {
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random(seed),
            published: 0,
            tokens: VecDeque::new(),
            pending: VecDeque::new(),
            issued: 0,
            is_calm: false,
            pages: 0,
            requests: 0,
            token_requests: 0,
            reasons_for_tokens: 0,
            counts: BTreeMap::new(),
            misuses: Vec::new(),
        }
    }

    /// From now on, there are no new events and no failures.
    pub fn calm_down(&mut self) {
        self.is_calm = true;
    }

    pub fn answer(&mut self, request: &Received) -> Reply {
        if request.target == TOKEN_PATH { self.token(request) } else { self.call(request) }
    }

    fn count(&mut self, name: &'static str) {
        *self.counts.entry(name).or_default() += 1;
    }

    fn misuse(&mut self, request: &Received) -> Reply {
        self.misuses.push(format!("{request:?}"));
        Reply::status(418)
    }

    fn token(&mut self, request: &Received) -> Reply {
        self.token_requests += 1;
        let is_refresh = request.body.starts_with("grant_type=refresh_token&refresh_token=refresh-");
        if !is_refresh && !request.body.starts_with("grant_type=password&username=") {
            return self.misuse(request);
        }
        let mut chosen = self.random.choose(TOKEN_ACTS);
        if self.is_calm {
            chosen = ("token for an hour", TokenAct::Issue(3600));
        }
        let (name, act) = chosen;
        self.count(name);
        if !matches!(act, TokenAct::Issue(3600)) {
            self.reasons_for_tokens += 1;
        }
        match act {
            TokenAct::Issue(seconds) => {
                self.issued += 1;
                let token = format!("token-{}", self.issued);
                let body = format!(
                    r#"{{"access_token":"{token}","refresh_token":"refresh-{}","expires_in":{seconds}}}"#,
                    self.issued
                );
                let ends = request.at + Duration::from_secs(seconds.max(1));
                self.tokens.push_back(Token { text: token, ends, is_end_known: seconds > 0 });
                self.tokens.drain(..self.tokens.len().saturating_sub(REMEMBERED));
                Reply::ok(&body)
            }
            TokenAct::Fail(act) => failure(act),
            TokenAct::RefuseGrant => Reply::status(400).with_body(r#"{"error":"invalid_grant"}"#),
        }
    }

    fn call(&mut self, request: &Received) -> Reply {
        self.requests += 1;
        let Some(place) = self.place(&request.target) else { return self.misuse(request) };
        let bearer = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        let token = self.tokens.iter().find(|token| Some(token.text.as_str()) == bearer);
        let rejection = match token {
            None => Some("401 for an unknown token"),
            Some(token) if request.at < token.ends => None,
            Some(Token { is_end_known: true, .. }) => Some("401 for a token that the client knows to be expired"),
            Some(_) => Some("401 for a token whose end the client does not know"),
        };
        if let Some(name) = rejection {
            self.count(name);
            self.reasons_for_tokens += 1;
            return Reply::status(401);
        }
        let collected = request.header("response-id").map(str::to_owned);
        if let Some(id) = &collected {
            let Some(index) = self.pending.iter().position(|(known, _)| known == id) else {
                self.count("404 for a lost response");
                return Reply::status(404);
            };
            if self.pending[index].1 != request.target {
                return self.misuse(request);
            }
            if !self.is_calm && self.random.one_in(10) {
                self.pending.remove(index);
                let (name, status) =
                    if self.random.one_in(2) { ("202, then 404", 404) } else { ("202, then 504", 504) };
                self.count(name);
                return Reply::status(status);
            }
        }
        let mut chosen = self.random.choose(ACTS);
        if self.is_calm {
            chosen = ("200", Act::Page(Form::Plain));
        }
        let (name, act) = chosen;
        self.count(name);
        match act {
            Act::Page(form) => {
                // A response can be collected only once, even if it does not arrive.
                self.pending.retain(|(id, _)| Some(id) != collected.as_ref());
                let text = page(&place);
                self.pages += 1;
                formed(form, &text, &mut self.random)
            }
            Act::Pending => {
                let id = collected.unwrap_or_else(|| {
                    let id = format!("response-{}", self.requests);
                    self.pending.push_back((id.clone(), request.target.clone()));
                    self.pending.drain(..self.pending.len().saturating_sub(REMEMBERED));
                    id
                });
                Reply::pending(&id)
            }
            Act::Reject(status, body) => {
                self.reasons_for_tokens += 1;
                Reply::status(status).with_body(body)
            }
            act => failure(act),
        }
    }

    /// The requested page. New events appear with the first page of a round.
    fn place(&mut self, target: &str) -> Option<Place> {
        let query = target.strip_prefix("/v1/devices:listDelta?")?;
        let query: BTreeMap<_, _> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let delta = query.get("deltaToken")?;
        let start = if delta == LATEST { 0 } else { delta.strip_prefix("delta ")?.strip_suffix("/+")?.parse().ok()? };
        let Some(token) = query.get("pageToken") else {
            if !self.is_calm {
                self.published += self.random.below(40);
            }
            return (start <= self.published).then_some(Place { start, end: self.published, step: 0 });
        };
        let numbers: Vec<u64> =
            token.strip_prefix("page ")?.strip_suffix('=')?.split('.').map_while(|part| part.parse().ok()).collect();
        let [at, end, step] = numbers[..] else { return None };
        (start <= at && at <= end && end <= self.published).then_some(Place { start: at, end, step })
    }
}

/// Depends only on the position, so that a repeated request gets the same page.
fn page(place: &Place) -> String {
    let size = Random(place.start ^ (place.step << 32)).below(9);
    let next = (place.start + size).min(place.end);
    let items: Vec<_> = (place.start..next).map(item).collect();
    let tokens = if next < place.end {
        format!(r#""nextPageToken":"page {next}.{}.{}=""#, place.end, place.step + 1)
    } else {
        format!(r#""nextPageToken":"","nextDeltaToken":"delta {next}/+""#)
    };
    format!(r#"{{"createdDevices":[{}],{tokens}}}"#, items.join(","))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zipped(body: &[u8]) -> Reply {
    Reply::ok("").with("content-encoding", "gzip").with_body(body)
}

fn formed(form: Form, page: &str, random: &mut Random) -> Reply {
    let plain = Reply::ok(page);
    match form {
        Form::Plain => plain,
        Form::Gzip => zipped(&gzip(page.as_bytes())),
        Form::GzipMembers => {
            let size = usize::try_from(1 + random.below(40)).unwrap();
            zipped(&page.as_bytes().chunks(size).flat_map(gzip).collect::<Vec<_>>())
        }
        Form::ByteOrderMark => Reply::ok(&format!("\u{feff}{page}")),
        Form::OtherType => plain.with("content-type", "text/plain"),
        Form::Late => Reply::After(Duration::from_millis(random.below(300)), Box::new(plain)),
        Form::Drip => Reply::Drip(Duration::from_millis(1), page.as_bytes().to_vec()),
        Form::ThenReset => Reply::ResetAfter(Box::new(plain)),
    }
}

fn failure(act: Act) -> Reply {
    match act {
        Act::Status(status) => Reply::status(status),
        Act::RetryAfter(status, Some(text)) => Reply::status(status).with("retry-after", text),
        Act::RetryAfter(status, None) => {
            let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
            Reply::status(status).with("retry-after", &date)
        }
        Act::Html(status) => {
            Reply::status(status).with("content-type", "text/html").with_body("<html><h1>Proxy</h1></html>")
        }
        Act::Body(body) => Reply::ok(body),
        Act::CutGzip => zipped(&gzip(b"{\"createdDevices\":[]}")[..15]),
        Act::TooLarge => Reply::ok("").with_body(vec![b' '; (1 << 20) + 1]),
        Act::GzipBomb => zipped(&gzip(&vec![0; 4 << 20])),
        Act::PendingWithoutId => Reply::status(202),
        Act::Redirect => Reply::status(302).with("location", "http://127.0.0.2:1/v1/devices:listDelta"),
        Act::HangUp => Reply::HangUp,
        Act::Reset => Reply::Reset,
        Act::CutShort => Reply::CutShort,
        Act::ResetWithin => Reply::ResetWithin,
        // Unlike `Reply::Stall`, it ends some time after the client has gone, and so frees its memory.
        Act::Stall => Reply::Drip(SILENCE, b"{\"".to_vec()),
        Act::Silence => Reply::After(SILENCE, Box::new(Reply::status(503))),
        Act::Page(_) | Act::Pending | Act::Reject(..) => unreachable!("needs the state of the server"),
    }
}
