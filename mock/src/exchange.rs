//! The way of one request through the server, step by step: route, fault, token, rate limit, validation, given answer,
//! operation, pending response, record. Independent of sockets.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use bytes::Bytes;
use eset_connect_codegen::facts::Login;

use crate::canned::Canned;
use crate::clock::Clock;
use crate::deployment::{Deployment, TokenCall};
use crate::fault::list::{Faults, Hit};
use crate::fault::{Fault, steps};
use crate::limit::{Limiter, TooMany};
use crate::login;
use crate::paging;
use crate::pending::{Identity, Pending, RESPONSE_ID, Readiness};
use crate::random::{Random, unpredictable};
use crate::record::{Received, Records};
use crate::reply::{Code, Ending, Refusal, Reply};
use crate::request::Request;
use crate::route::{Found, Routes};
use crate::rule::Subject;
use crate::sample;
use crate::schema::{Schema, Served};
use crate::state::{Behaviors, Size, World};
use crate::token::Tokens;
use crate::validate::{Given, json_name, validate};

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
    pub size: Size,
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
    is_executed: bool,
    fault: Option<Fault>,
}

/// What a request is for.
#[derive(Debug)]
enum Route {
    /// An operation that needs a token, with the values of its path.
    Call(Served, BTreeMap<&'static str, String>),
    /// A token, requested with a form.
    Form(Served, BTreeMap<&'static str, String>),
    /// A token, requested with JSON.
    Json(&'static Login),
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

impl Route {
    /// Returns the operation.
    fn served(&self) -> Option<Served> {
        match self {
            Self::Call(served, _) | Self::Form(served, _) => Some(*served),
            Self::Json(_) => None,
        }
    }
}

impl Incoming {
    /// Returns the value of a header, if it is text.
    fn text(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the value of a header that a parameter is sent in.
    fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// Returns what the schema describes.
    fn given<'a>(
        &'a self,
        path: &'a BTreeMap<&'static str, String>,
        header: &'a dyn Fn(&str) -> Option<String>,
    ) -> Given<'a> {
        Given { path, query: self.uri.query().unwrap_or_default(), header, body: &self.body }
    }

    /// Returns what must be repeated to collect the response.
    fn identity(&self, user: &str) -> Identity {
        Identity { user: user.to_owned(), target: format!("{} {}", self.method, self.uri), body: self.body.clone() }
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
        // Neither a wrong method nor the wrong deployment or path makes a password less secret.
        let recorded = served.filter(|_| !self.schema.is_token_path(incoming.uri.path()));
        let request_id = Random::of(unpredictable(), "request-id", 0).uuid();
        let number = self.records.add(|number| Received {
            number,
            at: self.clock.now(),
            method: incoming.method.to_string(),
            path: incoming.uri.path().to_owned(),
            query: recorded.zip(incoming.uri.query()).map(|(served, query)| recorded_query(served, query)),
            headers: recorded_headers(&incoming.headers),
            body: if recorded.is_some() { Bytes::copy_from_slice(&incoming.body) } else { Bytes::new() },
            served,
            path_values,
            user: None,
            unknown: Vec::new(),
            status: None,
            is_executed: false,
            is_finished: false,
            fault: None,
            change: 0,
            request_id: request_id.clone(),
        });
        let mut notes = Notes::default();
        let reply = self.reply(&incoming, &mut notes).await;
        self.records.change(number, |received| {
            received.user = notes.user;
            received.unknown = notes.unknown;
            received.status = (reply.ending != Ending::Reset).then_some(reply.status.as_u16());
            received.is_executed = notes.is_executed;
            received.is_finished = true;
            received.fault = notes.fault;
        });
        reply.header(REQUEST_ID, request_id)
    }

    async fn reply(&self, incoming: &Incoming, notes: &mut Notes) -> Reply {
        let route = match self.route(incoming) {
            Ok(route) => route,
            Err(methods) => return no_operation(&methods.into_iter().collect::<Vec<_>>()),
        };
        let Some(hit) = self.plan(incoming, &route) else { return self.handle(route, incoming, notes) };
        if let Some(reply) = steps::before(&hit.fault, &self.tokens, incoming.text(&RESPONSE_ID)).await {
            notes.fault = Some(hit.fault);
            return reply;
        }
        let served = route.served();
        let reply = self.handle(route, incoming, notes);
        let identity = incoming.identity(notes.user.as_deref().unwrap_or_default());
        let keep = |reply| self.pending.keep(identity, reply, self.clock.now(), Duration::ZERO);
        match steps::after(&hit.fault, hit.random.clone(), served, reply, keep).await {
            Ok(reply) => {
                notes.fault = Some(hit.fault);
                reply
            }
            Err(reply) => {
                self.faults.give_back(&hit);
                reply
            }
        }
    }

    /// Finds what a request is for. Fails with the methods that the path has.
    fn route(&self, incoming: &Incoming) -> Result<Route, BTreeSet<&'static str>> {
        let (method, path) = (&incoming.method, incoming.uri.path());
        let token_call = self.deployment.token_call(self.schema);
        if let Some(TokenCall::Json(login)) = token_call
            && path == login.path
        {
            return Ok(Route::Json(login));
        }
        match self.routes.find(method, path) {
            Found::Operation(served, values) => Ok(match token_call {
                Some(TokenCall::Form(token)) if token.is(served) => Route::Form(served, values),
                _ => Route::Call(served, values),
            }),
            Found::WrongMethod(methods) => Err(methods),
            Found::UnknownPath => Err(BTreeSet::new()),
        }
    }

    /// Decides what goes wrong with a request.
    fn plan(&self, incoming: &Incoming, route: &Route) -> Option<Hit> {
        let path = match route {
            Route::Call(_, path) | Route::Form(_, path) => path,
            Route::Json(_) => &BTreeMap::new(),
        };
        let valid = OnceCell::new();
        let read = || validate(route.served()?, incoming.given(path, &|name| incoming.header(name))).ok();
        self.faults.plan(&Subject {
            served: route.served(),
            is_token_request: !matches!(route, Route::Call(..)),
            path,
            values: &|| valid.get_or_init(read).as_ref(),
        })
    }

    /// Responds to a request as if nothing went wrong.
    fn handle(&self, route: Route, incoming: &Incoming, notes: &mut Notes) -> Reply {
        let now = self.clock.now();
        let reply = match route {
            Route::Call(served, path) => return self.call(served, path, incoming, notes).unwrap_or_else(Reply::from),
            Route::Form(..) => login::with_form(&incoming.headers, &incoming.body, &self.tokens, now),
            Route::Json(login) => login::with_json(login, &incoming.method, &incoming.body, &self.tokens, now),
        };
        notes.is_executed = reply.status.is_success();
        reply
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
        let user = self.tokens.user(incoming.text(&header::AUTHORIZATION), now)?;
        notes.user = Some(user.clone());
        self.limiter.accept(&user, now)?;

        let identity = incoming.identity(&user);
        if let Some(id) = incoming.text(&RESPONSE_ID) {
            return Ok(self.pending.collect(id, &identity, now));
        }

        let request = self.request(served, path, incoming, user)?;
        notes.unknown.clone_from(&request.values.unknown);
        let reply = self.canned.reply(&request).unwrap_or_else(|| self.execute(&request));
        notes.is_executed = reply.status.is_success();
        Ok(match self.readiness {
            Readiness::After(delay) if served.operation.pending => self.pending.keep(identity, reply, now, delay),
            _ => reply,
        })
    }

    /// Validates a request of an operation.
    fn request(
        &self,
        served: Served,
        path: BTreeMap<&'static str, String>,
        incoming: &Incoming,
        user: String,
    ) -> Result<Request, Refusal> {
        let values = validate(served, incoming.given(&path, &|name| incoming.header(name)))?;
        let names = self.schema.about().paging.as_ref();
        let page = paging::cursor(served, &values, names, self.deployment.page_sizes(self.schema), self.size.seed)?;
        Ok(Request { served, path, values, user, now: self.clock.now(), page })
    }

    /// Reads entities with a GET operation for somebody who watches the server. No rule applies to it, and it needs no
    /// token, counts for no limit and is not recorded, so the program under test does not notice it.
    pub fn watch(&self, uri: Uri, user: &str) -> Reply {
        let Found::Operation(served, path) = self.routes.find(&Method::GET, uri.path()) else {
            return no_operation(&[]);
        };
        let incoming = Incoming { method: Method::GET, uri, headers: HeaderMap::new(), body: Bytes::new() };
        let request = self.request(served, path, &incoming, user.to_owned());
        request.map_or_else(Reply::from, |request| self.execute(&request))
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

    /// Removes all rules.
    pub fn reset_rules(&self) {
        self.faults.clear();
        self.canned.clear();
    }

    /// Restores the entities, and forgets rules, requests and pending responses.
    pub fn reset(&self) {
        *self.world() = World::new(self.clock.clone(), self.size);
        self.reset_rules();
        self.pending.clear();
        self.records.clear();
    }

    /// Returns the entities as they are now.
    pub fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        world.catch_up();
        world
    }
}

/// The query without the values of parameters that the operation does not have.
fn recorded_query(served: Served, query: &str) -> String {
    let is_known =
        |name: &str| served.operation.parameters().any(|known| known.name == name || known.name == json_name(name));
    if form_urlencoded::parse(query.as_bytes()).all(|(name, _)| is_known(&name)) {
        return query.to_owned();
    }
    let mut recorded = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        recorded.append_pair(&name, if is_known(&name) { &value } else { "hidden" });
    }
    recorded.finish()
}

/// Copies the headers without secrets. A value that was received is a part of the connection's buffer, and a record
/// that kept the value would keep the buffer.
fn recorded_headers(headers: &HeaderMap) -> HeaderMap {
    let is_public = |name: &HeaderName| ![header::AUTHORIZATION, header::COOKIE].contains(name);
    let copy = |(name, value): (&HeaderName, &HeaderValue)| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    };
    headers.iter().filter(|(name, _)| is_public(name)).filter_map(copy).collect()
}

fn no_operation(methods: &[&str]) -> Reply {
    if methods.is_empty() {
        return Refusal::new(Code::NotFound, "no operation has this path").into();
    }
    let refusal = Refusal::new(Code::Unimplemented, format!("the path has only {}", methods.join(", ")));
    refusal.with_status(axum::http::StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, methods.join(", "))
}
