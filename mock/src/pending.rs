//! Pending responses: 202 with a `response-id`, with which the client requests the response later.
//!
//! The operation is executed when the first request arrives. Its response is ready after a time; then one identical
//! request with the id collects it. A response that is not collected is dropped after ten minutes, and one that would
//! take longer than two minutes ends with 504. In every other case an id is unknown, which is 404.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderName, StatusCode};

use crate::clock::Moment;
use crate::random::{Random, unpredictable};
use crate::reply::{Code, Refusal, Reply};

/// The header with the id.
pub const RESPONSE_ID: HeaderName = HeaderName::from_static("response-id");

/// How long the service works on a response.
const LONGEST: Duration = Duration::from_secs(120);

/// How long a ready response can be collected, if the schema does not contain it.
const KEPT: Duration = Duration::from_secs(600);

/// When the responses of operations that can be pending are ready.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Readiness {
    /// At once.
    #[default]
    AtOnce,
    /// After this time; the first request gets 202.
    After(Duration),
}

/// The part of a request that must be repeated to collect its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The user.
    pub user: String,
    /// The method, the path and the query.
    pub target: String,
    /// The body.
    pub body: bytes::Bytes,
}

/// The responses that are not collected yet.
#[derive(Debug)]
pub struct Pending {
    kept_for: Duration,
    waiting: Mutex<Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    responses: HashMap<String, Response>,
    count: u64,
}

#[derive(Debug)]
struct Response {
    identity: Identity,
    reply: Reply,
    asked: Moment,
    ready: Moment,
}

impl Pending {
    /// No pending responses. A ready one is kept for `minutes`.
    pub fn new(minutes: Option<u32>) -> Self {
        let kept_for = minutes.map_or(KEPT, |minutes| Duration::from_secs(u64::from(minutes) * 60));
        Self { kept_for, waiting: Mutex::default() }
    }

    /// Keeps a response that is ready after `delay`, and returns the 202.
    pub fn keep(&self, identity: Identity, reply: Reply, now: Moment, delay: Duration) -> Reply {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.responses.retain(|_, response| !response.is_dropped(now, self.kept_for));
        waiting.count += 1;
        let id = Random::of(unpredictable(), "response-id", waiting.count).uuid();
        waiting.responses.insert(id.clone(), Response { identity, reply, asked: now, ready: now.after(delay) });
        accepted(&id)
    }

    /// Drops all responses.
    pub fn clear(&self) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).responses.clear();
    }

    /// Returns the response with this id, or another 202.
    pub fn collect(&self, id: &str, identity: &Identity, now: Moment) -> Reply {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let response = waiting.responses.get(id).filter(|response| response.identity == *identity);
        let Some(response) = response.filter(|response| !response.is_dropped(now, self.kept_for)) else {
            return unknown(id);
        };
        let is_late = response.ready.since(response.asked) > LONGEST && now.since(response.asked) >= LONGEST;
        if now < response.ready && !is_late {
            return accepted(id);
        }
        match waiting.responses.remove(id) {
            Some(response) if !is_late => response.reply,
            _ => Refusal::new(Code::DeadlineExceeded, "the response was not ready in time").into(),
        }
    }
}

impl Response {
    fn is_dropped(&self, now: Moment, kept_for: Duration) -> bool {
        now >= self.ready.after(kept_for)
    }
}

/// Returns a 202 with an id.
pub fn accepted(id: &str) -> Reply {
    Reply::empty(StatusCode::ACCEPTED).header(RESPONSE_ID, id)
}

fn unknown(id: &str) -> Reply {
    Refusal::not_found("the pending response", id).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment(Duration::from_secs(seconds))
    }

    fn request(body: &'static str) -> Identity {
        Identity { user: "a".to_owned(), target: "POST /".to_owned(), body: body.into() }
    }

    /// Keeps a response that is ready after `delay` seconds; returns its id.
    fn keep(pending: &Pending, delay: u64) -> String {
        let reply = Reply::json(StatusCode::OK, "{}");
        let accepted = pending.keep(request("1"), reply, at(0), Duration::from_secs(delay));
        assert_eq!(accepted.status, 202);
        accepted.headers[RESPONSE_ID].to_str().unwrap().to_owned()
    }

    #[test]
    fn a_response_is_collected_once_when_it_is_ready() {
        let pending = Pending::new(None);
        let id = keep(&pending, 5);
        let status = |now| pending.collect(&id, &request("1"), at(now)).status;
        assert_eq!([status(4), status(5), status(5)], [202, 200, 404]);
    }

    #[test]
    fn only_the_identical_request_collects_it() {
        let pending = Pending::new(None);
        let id = keep(&pending, 5);
        assert_eq!(pending.collect(&id, &request("2"), at(5)).status, 404);
        let other_user = Identity { user: "b".to_owned(), ..request("1") };
        assert_eq!(pending.collect(&id, &other_user, at(5)).status, 404);
        assert_eq!(pending.collect("unknown", &request("1"), at(5)).status, 404);
        assert_eq!(pending.collect(&id, &request("1"), at(5)).status, 200);
    }

    #[test]
    fn a_response_that_nobody_collects_is_dropped() {
        let pending = Pending::new(Some(10));
        let (first, second) = (keep(&pending, 5), keep(&pending, 5));
        assert_eq!(pending.collect(&first, &request("1"), at(604)).status, 200);
        assert_eq!(pending.collect(&second, &request("1"), at(605)).status, 404);
    }

    #[test]
    fn a_response_that_takes_too_long_ends_with_504() {
        let pending = Pending::new(None);
        let id = keep(&pending, 200);
        let status = |now| pending.collect(&id, &request("1"), at(now)).status;
        assert_eq!([status(119), status(120), status(120)], [202, 504, 404]);
    }
}
