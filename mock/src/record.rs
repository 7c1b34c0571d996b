//! The requests that the server received, for tests and for people who watch it. Without secrets: no authorization, and
//! no body of a token request.

use std::cell::OnceCell;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use bytes::Bytes;
use eset_connect_codegen::facts::{Service, Type};
use serde_json::Value;

use crate::clock::Moment;
use crate::fault::Fault;
use crate::pattern::Pattern;
use crate::schema::Served;
use crate::validate::{Given, json_name, validate};

/// The number of requests that are kept.
const KEPT: usize = 20_000;

/// The size of the bodies that are kept, in bytes.
const KEPT_BYTES: usize = 64 << 20;

/// A request that the server received, with the status of its response. Everything from `served` on is known as far as
/// the request came.
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
    /// The query as it was sent, without `?`. The values of parameters that the operation does not have are hidden: they can be
    /// secrets. `None` for a token request, and if no operation has the path and the method.
    pub query: Option<String>,
    /// The headers, without `authorization` and `cookie`.
    pub headers: HeaderMap,
    /// The body as it was sent. Empty for a token request, and if no operation has the path and the method, because it can
    /// be a token request to a wrong path.
    pub body: Bytes,
    /// The operation, if one has the path and the method.
    pub(crate) served: Option<Served>,
    /// The values of the path's parameters.
    pub(crate) path_values: BTreeMap<&'static str, String>,
    /// The user, if the request had a valid token.
    pub user: Option<String>,
    /// Fields and parameters that the schema does not have.
    pub unknown: Vec<String>,
    /// The status of the response; `None` if there is none: the request still waits, or its connection was reset.
    pub status: Option<u16>,
    /// Whether the server is done with it.
    pub is_finished: bool,
    /// Whether the operation was executed, or a rule responded with a result in its place, also if the client never
    /// learns about it. A request that collects a pending response executes nothing.
    pub is_executed: bool,
    /// What went wrong on request.
    pub fault: Option<Fault>,
    /// The last change of this record, among the changes of all.
    pub(crate) change: u64,
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

    /// Whether this is a request that the pattern means.
    pub(crate) fn is_of(&self, pattern: &Pattern) -> bool {
        let Some(served) = self.served else { return false };
        let header = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let query = self.query.as_deref().unwrap_or_default();
        let given = Given { path: &self.path_values, query, header: &header, body: &self.body };
        let valid = OnceCell::new();
        let values = || valid.get_or_init(|| validate(served, given).ok()).as_ref();
        pattern.matches(served, &self.path_values, &values)
    }

    /// Returns the body as JSON, or as text, without the values of secret fields; `null` if there is none.
    pub(crate) fn public_body(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        let text = || Value::from(String::from_utf8_lossy(&self.body));
        let Ok(mut body) = serde_json::from_slice(&self.body) else { return text() };
        if let Some((served, model)) = self.served.and_then(|served| Some((served, served.operation.body?.model?))) {
            hide(served.service, &Type::Model(model), &mut body);
        }
        body
    }

    /// Returns the body as JSON; `null` if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// Replaces the values of secret fields, under the names of the schema and in snake case.
fn hide(service: &Service, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::Model(id), Value::Object(members)) => {
            for field in &service.models[id.0].fields {
                for (name, value) in members.iter_mut() {
                    if json_name(name) == field.name {
                        hide(service, &field.ty, value);
                    }
                }
            }
        }
        (Type::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| hide(service, item, value)),
        (Type::Map(item), Value::Object(members)) => members.values_mut().for_each(|value| hide(service, item, value)),
        (Type::Password, value) => *value = Value::from("(secret)"),
        _ => {}
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
    /// The size of the bodies in `requests`.
    bytes: usize,
    /// The number of requests that arrived.
    count: u64,
    /// The number of changes.
    changes: u64,
}

impl Records {
    /// Adds a request that gets the next number. The oldest one is dropped if there are too many.
    pub fn add(&self, make: impl FnOnce(u64) -> Received) -> u64 {
        let mut log = self.lock();
        log.count += 1;
        log.changes += 1;
        let received = Received { change: log.changes, ..make(log.count) };
        log.bytes += received.body.len();
        log.requests.push_back(received);
        while log.requests.len() > KEPT || log.bytes > KEPT_BYTES && log.requests.len() > 1 {
            let forgotten = log.requests.pop_front();
            log.bytes -= forgotten.map_or(0, |forgotten| forgotten.body.len());
        }
        log.count
    }

    /// Changes a request, if it is still there.
    pub fn change(&self, number: u64, change: impl FnOnce(&mut Received)) {
        let mut log = self.lock();
        log.changes += 1;
        let changes = log.changes;
        // The numbers are in order.
        if let Ok(index) = log.requests.binary_search_by_key(&number, |received| received.number) {
            change(&mut log.requests[index]);
            log.requests[index].change = changes;
        }
    }

    /// Returns the requests since the last call of [`clear`](Self::clear), at most the last 20,000 and those with 64 MiB
    /// of bodies, in the order of their arrival.
    pub fn all(&self) -> Vec<Received> {
        self.lock().requests.iter().cloned().collect()
    }

    /// Returns the requests that changed after a change, at most so many, in the order of their last changes: a request
    /// changes when it arrives and when the server is done with it. So a follower misses none, and sees one that takes
    /// long twice.
    pub fn changed(&self, after: u64, most: usize) -> Vec<Received> {
        let log = self.lock();
        let mut changed: Vec<_> = log.requests.iter().filter(|request| request.change > after).collect();
        changed.sort_unstable_by_key(|request| request.change);
        changed.into_iter().take(most).cloned().collect()
    }

    /// Returns the number of the last change.
    pub fn last_change(&self) -> u64 {
        self.lock().changes
    }

    /// Forgets all requests. Numbers and changes continue.
    pub fn clear(&self) {
        let mut log = self.lock();
        log.requests.clear();
        log.bytes = 0;
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// In one line, as in a log: `503 POST /v2/policies (fault: 503 after execution)`.
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None if self.is_finished => f.write_str("reset")?,
            None => f.write_str("---")?,
        }
        write!(f, " {} {}", self.method, self.path)?;
        if let Some(query) = &self.query {
            write!(f, "?{query}")?;
        }
        self.fault.as_ref().map_or(Ok(()), |fault| write!(f, " (fault: {fault})"))
    }
}

/// Failed assertions print it, so it is short. Without the values of secret fields.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        match self.public_body() {
            Value::Null => Ok(()),
            body => write!(f, " {body}"),
        }
    }
}
