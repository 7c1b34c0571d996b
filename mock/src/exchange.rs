//! The way of one request through the server, step by step: route, fault, token, rate limit, validation, given answer,
//! operation, pending response, record. Independent of sockets.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use bytes::Bytes;

use crate::canned::Canned;
use crate::clock::Clock;
use crate::deployment::{Deployment, TokenCall};
use crate::fault::{Arrival, Faults};
use crate::limit::{Limiter, TooMany};
use crate::login;
use crate::paging;
use crate::pending::{Identity, Pending, RESPONSE_ID, Readiness};
use crate::random::{Random, unpredictable};
use crate::record::{Received, Records};
use crate::reply::{Code, Refusal, Reply};
use crate::request::Request;
use crate::route::{Found, Routes};
use crate::sample;
use crate::schema::{Schema, Served};
use crate::state::{Behaviors, World};
use crate::token::Tokens;
use crate::validate::{Given, validate};

/// The header with the id of a response.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// The server without its sockets.
#[derive(Debug)]
pub struct Service {
    pub schema: &'static Schema,
    pub deployment: Deployment,
    pub routes: Routes,
    pub clock: Arc<Clock>,
    pub tokens: Tokens,
    pub limiter: Limiter,
    pub readiness: Readiness,
    pub pending: Pending,
    pub faults: Faults,
    pub canned: Canned,
    pub records: Records,
    pub behaviors: Behaviors,
    pub world: Mutex<World>,
    pub seed: u64,
}

/// A request as it was received.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The method.
    pub method: Method,
    /// The path and the query.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// What a call adds to the record of its request.
#[derive(Debug, Default)]
struct Notes {
    user: Option<String>,
    unknown: Vec<String>,
}

/// Why a call is not executed.
#[derive(Debug)]
enum Stop {
    Refused(Refusal),
    TooMany(TooMany),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<TooMany> for Stop {
    fn from(too_many: TooMany) -> Self {
        Self::TooMany(too_many)
    }
}

impl From<Stop> for Reply {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Refused(refusal) => refusal.into(),
            Stop::TooMany(too_many) => too_many.into(),
        }
    }
}

impl Service {
    /// Responds to a request, and records both. A request is recorded before anything is done for it, so that it is
    /// listed even if the client does not wait for the response.
    pub async fn respond(&self, incoming: Incoming) -> Reply {
        let (served, path_values) = match self.routes.find(&incoming.method, incoming.uri.path()) {
            Found::Operation(served, values) => (Some(served), values),
            Found::WrongMethod(_) | Found::UnknownPath => (None, BTreeMap::new()),
        };
        // Neither a wrong method nor the wrong deployment makes a password less secret.
        let is_secret = self.schema.is_token_path(incoming.uri.path());
        let request_id = Random::of(unpredictable(), "request-id", 0).uuid();
        let number = self.records.add(|number| Received {
            number,
            at: self.clock.now(),
            method: incoming.method.to_string(),
            path: incoming.uri.path().to_owned(),
            query: incoming.uri.query().map(str::to_owned),
            headers: recorded_headers(&incoming.headers),
            body: if is_secret { Bytes::new() } else { Bytes::copy_from_slice(&incoming.body) },
            served,
            path_values,
            user: None,
            unknown: Vec::new(),
            status: None,
            request_id: request_id.clone(),
        });
        let mut notes = Notes::default();
        let reply = self.reply(&incoming, number, &mut notes).await;
        self.records.change(number, |received| {
            received.user = notes.user;
            received.unknown = notes.unknown;
            received.status = Some(reply.status.as_u16());
        });
        reply.header(REQUEST_ID, request_id)
    }

    async fn reply(&self, incoming: &Incoming, number: u64, notes: &mut Notes) -> Reply {
        let (method, path) = (&incoming.method, incoming.uri.path());
        if let Some(TokenCall::Json(login)) = self.deployment.token_call(self.schema)
            && path == login.path
        {
            return login::with_json(login, method, &incoming.body, &self.tokens, self.clock.now());
        }
        let (served, values) = match self.routes.find(method, path) {
            Found::Operation(served, values) => (served, values),
            Found::WrongMethod(methods) => return wrong_method(&methods.into_iter().collect::<Vec<_>>()),
            Found::UnknownPath => return Refusal::new(Code::NotFound, "no operation has this path").into(),
        };
        let is_token_call =
            matches!(self.deployment.token_call(self.schema), Some(TokenCall::Form(token)) if token.is(served));
        let fault = self.faults.plan(&Arrival { served, number, headers: &incoming.headers });
        if !fault.delay.is_zero() {
            tokio::time::sleep(fault.delay).await;
        }
        let reply = match fault.instead {
            Some(reply) => reply,
            None if is_token_call => {
                login::with_form(&incoming.headers, &incoming.body, &self.tokens, self.clock.now())
            }
            None => self.call(served, values, incoming, notes).unwrap_or_else(Reply::from),
        };
        match fault.change {
            Some(change) => change(reply),
            None => reply,
        }
    }

    /// Responds to a call of an operation that needs a token.
    fn call(
        &self,
        served: Served,
        path: BTreeMap<&'static str, String>,
        incoming: &Incoming,
        notes: &mut Notes,
    ) -> Result<Reply, Stop> {
        let now = self.clock.now();
        let text = |name: HeaderName| incoming.headers.get(name).and_then(|value| value.to_str().ok());
        let user = self.tokens.user(text(header::AUTHORIZATION), now)?;
        notes.user = Some(user.clone());
        self.limiter.accept(&user, now)?;

        let identity = Identity {
            user: user.clone(),
            target: format!("{} {}", incoming.method, incoming.uri),
            body: incoming.body.clone(),
        };
        if let Some(id) = text(RESPONSE_ID) {
            return Ok(self.pending.collect(id, &identity, now));
        }

        let header = |name: &str| incoming.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
        let values = validate(
            served,
            Given {
                path: &path,
                query: incoming.uri.query().unwrap_or_default(),
                header: &|name| header(name).map(Cow::into_owned),
                body: &incoming.body,
            },
        )?;
        notes.unknown.clone_from(&values.unknown);
        let names = self.schema.about().paging.as_ref();
        let page = paging::cursor(served, &values, names, self.deployment.page_sizes(self.schema), self.seed)?;
        let request = Request { served, path, values, user, now, page };
        let reply = self.canned.reply(&request).unwrap_or_else(|| self.execute(&request));
        Ok(match self.readiness {
            Readiness::After(delay) if served.operation.pending => self.pending.keep(identity, reply, now, delay),
            _ => reply,
        })
    }

    /// Executes the operation, or answers with a sample.
    fn execute(&self, request: &Request) -> Reply {
        let mut world = self.world();
        let answer = match self.behaviors.of(request.served) {
            Some(behavior) => behavior(&mut world, request),
            None => Ok(sample::answer(request, &world, self.schema.about().paging.as_ref())),
        };
        answer.map_or_else(Reply::from, Reply::from)
    }

    /// Returns the entities.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Copies the headers without secrets. A value that was received is a part of the connection's buffer, and a record that
/// kept the value would keep the buffer.
fn recorded_headers(headers: &HeaderMap) -> HeaderMap {
    let is_public = |name: &HeaderName| ![header::AUTHORIZATION, header::COOKIE].contains(name);
    let copy = |(name, value): (&HeaderName, &HeaderValue)| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    };
    headers.iter().filter(|(name, _)| is_public(name)).filter_map(copy).collect()
}

fn wrong_method(methods: &[&str]) -> Reply {
    let refusal = Refusal::new(Code::Unimplemented, format!("the path has only {}", methods.join(", ")));
    refusal.with_status(axum::http::StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, methods.join(", "))
}
