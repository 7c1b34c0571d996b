//! The requests that the server received, for tests and for people who watch it. Without secrets: no authorization, and
//! no body of a token request.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::Value;

use crate::clock::Moment;
use crate::schema::Served;
use crate::validate::{Given, Values, validate};

/// The number of requests that are kept.
const KEPT: usize = 20_000;

/// A request that the server received, with the status of its response. Everything from `served` on is known as far as the
/// request came.
#[derive(Clone)]
pub struct Received {
    /// The number of the request, from 1.
    pub number: u64,
    /// When it arrived.
    pub at: Moment,
    /// `GET`
    pub method: String,
    /// The path as it was sent.
    pub path: String,
    /// The query as it was sent, without `?`.
    pub query: Option<String>,
    /// The headers, without `authorization` and `cookie`.
    pub headers: HeaderMap,
    /// The body as it was sent; empty for a token request.
    pub body: Bytes,
    /// The operation, if one has the path and the method.
    pub(crate) served: Option<Served>,
    /// The values of the path's parameters.
    pub(crate) path_values: BTreeMap<&'static str, String>,
    /// The user, if the request had a valid token.
    pub user: Option<String>,
    /// Fields and parameters that the schema does not have.
    pub unknown: Vec<String>,
    /// The status of the response; `None` if there is none, because the request still waits or the client gave up.
    pub status: Option<u16>,
    /// The id of the response.
    pub request_id: String,
}

impl Received {
    /// Returns the operation: `POST /v1/devices/{deviceUuid}:move`.
    pub fn operation(&self) -> Option<String> {
        self.served.map(Served::name)
    }

    /// Returns the service of the operation: `device-management`.
    pub fn service(&self) -> Option<&'static str> {
        self.served.map(|served| served.service.about.name.as_str())
    }

    /// Returns the operation and the values of the request; `None` if it has none, or if the values are wrong.
    pub(crate) fn values(&self) -> Option<(Served, Values)> {
        let served = self.served?;
        let header = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let query = self.query.as_deref().unwrap_or_default();
        let given = Given { path: &self.path_values, query, header: &header, body: &self.body };
        validate(served, given).ok().map(|values| (served, values))
    }

    /// Returns the body as JSON; `null` if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub struct Records {
    log: Mutex<Log>,
}

#[derive(Debug, Default)]
struct Log {
    requests: VecDeque<Received>,
    count: u64,
}

impl Records {
    /// Adds a request that gets the next number. The oldest one is dropped if there are too many.
    pub fn add(&self, make: impl FnOnce(u64) -> Received) -> u64 {
        let mut log = self.lock();
        log.count += 1;
        let received = make(log.count);
        if log.requests.len() == KEPT {
            log.requests.pop_front();
        }
        log.requests.push_back(received);
        log.count
    }

    /// Changes a request, if it is still there.
    pub fn change(&self, number: u64, change: impl FnOnce(&mut Received)) {
        // The numbers are in order.
        let mut log = self.lock();
        if let Ok(index) = log.requests.binary_search_by_key(&number, |received| received.number) {
            change(&mut log.requests[index]);
        }
    }

    /// Returns the requests since the last call of [`clear`](Self::clear), at most the last 20,000, in the order of
    /// their arrival.
    pub fn all(&self) -> Vec<Received> {
        self.lock().requests.iter().cloned().collect()
    }

    /// Forgets all requests.
    pub fn clear(&self) {
        self.lock().requests.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// In one line, as in a log.
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.map_or_else(|| "---".to_owned(), |status| status.to_string());
        write!(f, "{status} {} {}", self.method, self.path)?;
        self.query.as_ref().map_or(Ok(()), |query| write!(f, "?{query}"))
    }
}

/// Failed assertions print it, so it is short.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        if self.body.is_empty() { Ok(()) } else { write!(f, " {}", String::from_utf8_lossy(&self.body)) }
    }
}
