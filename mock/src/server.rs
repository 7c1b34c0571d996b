//! The server: a socket in front of a [`Service`], and what a test does with it.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::{Request, Response, StatusCode, header};
use eset_connect::{Answer, Call, Client, ClientBuilder, Credentials, Error, OnPremises, Region};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::compression::compressed;
use crate::connection::{CutBody, Peer, Sockets};
use crate::control;
use crate::deployment::Deployment;
use crate::example::{self, Example};
use crate::exchange::{Incoming, Service};
use crate::expectation::{AnyResult, Expectation};
use crate::page;
use crate::pattern::{InvalidCall, Pattern};
use crate::publish;
use crate::received::Requests;
use crate::reply::{Code, Ending, Refusal, Reply};
use crate::rule::Target;
use crate::settings::{MockServerBuilder, StartError};
use crate::token::User;

/// The largest body that the server reads.
const LARGEST_BODY: usize = 16 << 20;

/// A server that behaves like the API, on this machine. It stops when it is dropped.
pub struct MockServer {
    service: Arc<Service>,
    address: SocketAddr,
    user: Option<User>,
    /// Dropping it stops the server.
    _stop: oneshot::Sender<()>,
}

impl MockServer {
    /// Starts a server with the default settings, on a free port.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts the configuration of a server.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::default()
    }

    /// Serves until the server is dropped.
    fn serve(service: Arc<Service>, user: Option<User>, listener: TcpListener) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let router = Router::new().fallback(respond).with_state(service.clone());
        let router = router.into_make_service_with_connect_info::<Peer>();
        let serving = axum::serve(Sockets(listener), router).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        tokio::spawn(serving.into_future());
        let weak = Arc::downgrade(&service);
        tokio::task::spawn_blocking(move || prepare(&weak));
        Ok(Self { service, address, user, _stop: stop })
    }

    /// Returns the base URL: `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the credentials of the first user.
    pub fn credentials(&self) -> Credentials {
        let (name, password) = self.user.as_ref().map_or(("", ""), |user| (&*user.name, &*user.password));
        Credentials::password(name, password)
    }

    /// Returns a client of the first user that calls this server and polls pending responses quickly. Fails if the
    /// crate `eset-connect` has no feature with a transport.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_builder().build()
    }

    /// Returns the configuration of [`client`](Self::client), to change it.
    pub fn client_builder(&self) -> ClientBuilder {
        let builder = match self.service.deployment {
            Deployment::Region => Client::builder(Region::Europe, self.credentials()).base_url(&self.url()),
            Deployment::OnPremises(..) => Client::builder(OnPremises::new(self.url()), self.credentials()),
        };
        // The server limits the rate if it is told to; a client that waits before would hide that.
        builder.calls_per_second(None).polling(Duration::from_millis(5), Duration::from_millis(100))
    }

    /// Moves the time of the server forward: tokens expire, pending responses become ready and are dropped.
    pub fn advance(&self, by: Duration) {
        self.service.clock.advance(by);
    }

    /// Revokes all tokens, so the next call gets 401.
    pub fn revoke_tokens(&self) {
        self.service.tokens.revoke();
    }

    /// Starts a rule for a call: its operation, with the arguments that are set.
    ///
    /// A rule gives the call a response, or lets something go wrong:
    /// `server.on(&call).once().fail(Fault::status(503))`. Rules with a response and rules with a fault are two lists,
    /// so a response can get lost. In each list, the first rule decides that is for the request and applies to it: one
    /// with a number of times stops to apply after them, and one that applies at random leaves the other requests to
    /// the next rule.
    pub fn on<T: Answer>(&self, call: &Call<T>) -> Expectation<'_, T> {
        self.rule(Pattern::of(self.service.schema, call))
    }

    /// Starts a rule for an operation, whatever the arguments of the call are.
    pub fn on_operation<T: Answer>(&self, call: &Call<T>) -> Expectation<'_, T> {
        self.rule(Pattern::of_operation(self.service.schema, call))
    }

    /// Starts a rule for all operations, except the requests for tokens.
    pub fn on_every_call(&self) -> Expectation<'_, AnyResult> {
        Expectation::new(&self.service, Ok(Target::EveryCall))
    }

    /// Starts a rule for the requests for tokens.
    pub fn on_token_requests(&self) -> Expectation<'_, AnyResult> {
        Expectation::new(&self.service, Ok(Target::TokenRequests))
    }

    fn rule<T>(&self, pattern: Result<Pattern, InvalidCall>) -> Expectation<'_, T> {
        Expectation::new(&self.service, pattern.map(|pattern| Target::of(self.service.schema, pattern)))
    }

    /// Removes all rules.
    pub fn reset_rules(&self) {
        self.service.reset_rules();
    }

    /// Makes the server as it was when it started: it has the entities of its seed, no rules, no pending responses and
    /// no received requests. Its clock goes on, and its tokens are still valid.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Returns the requests that the server received, without those for tokens.
    pub fn requests(&self) -> Requests {
        Requests::without_tokens(self.service.schema, self.service.records.all())
    }

    /// Returns all requests that the server received, with those for tokens.
    pub fn all_requests(&self) -> Requests {
        Requests::new(self.service.schema, self.service.records.all())
    }

    /// Returns the id of an entity that exists; `entity` is the schema's name in snake case, such as `device_group`.
    /// `None` if the server has no entities of this kind.
    pub fn example_id(&self, entity: &str) -> Option<String> {
        self.service.world().example(entity)
    }

    /// Returns a valid request of each operation that the server offers, with ids of entities that exist now.
    pub fn examples(&self) -> Vec<Example> {
        let world = self.service.world();
        let offered = self.service.deployment.operations(self.service.schema).into_iter();
        offered.map(|(served, path)| example::request(served, path, &world)).collect()
    }

    /// Forgets the requests that the server received.
    pub fn forget_requests(&self) {
        self.service.records.clear();
    }
}

impl MockServerBuilder {
    /// Starts the server, on this machine only.
    pub async fn start(self) -> Result<MockServer, StartError> {
        let (service, user, address) = self.service()?;
        let bound = TcpListener::bind(address).await;
        let started = bound.and_then(|listener| MockServer::serve(Arc::new(service), user, listener));
        started.map_err(|error| StartError::Bind(address, error))
    }
}

/// Without secrets.
impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// Writes the devices as JSON while the server waits for requests, in steps that no request notices. Ends early if the
/// server is dropped.
fn prepare(service: &Weak<Service>) {
    const STEP: usize = 64;
    let mut next = Some(0);
    while let (Some(after), Some(service)) = (next, service.upgrade()) {
        next = service.world().fleet.devices.write(after, STEP);
    }
}

/// Lets the service respond. It goes on when the client disconnects, so an operation that it has begun to execute is
/// executed and recorded.
async fn exchange(service: Arc<Service>, incoming: Incoming) -> Reply {
    let responding = tokio::spawn(async move { service.respond(incoming).await });
    let failed = |error| Refusal::new(Code::Internal, format!("the mock server failed: {error}")).into();
    responding.await.unwrap_or_else(failed)
}

/// Reads a request, and sends the response.
async fn respond(
    State(service): State<Arc<Service>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request<Body>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    let encodings = head.headers.get(header::ACCEPT_ENCODING).cloned();
    let own = page::respond(&service, &head, peer.address);
    let own = own.or_else(|| publish::respond(&service, &head.method, head.uri.path()));
    let reply = if let Some(reply) = own {
        reply
    } else if let Ok(body) = to_bytes(body, LARGEST_BODY).await {
        let incoming = Incoming { method: head.method, uri: head.uri, headers: head.headers, body };
        match control::respond(&service, &incoming, peer.address) {
            Some(reply) => reply,
            None => exchange(service, incoming).await,
        }
    } else {
        let message = format!("the body is incomplete, or larger than {LARGEST_BODY} bytes");
        Refusal::new(Code::InvalidArgument, message).with_status(StatusCode::PAYLOAD_TOO_LARGE)
    };
    let Reply { status, headers, body, ending } = compressed(reply, encodings.as_ref());
    let body = match ending {
        Ending::Half => Body::new(CutBody { announced: body.len() as u64, sent: Some(body.slice(..body.len() / 2)) }),
        Ending::Whole => Body::from(body),
        Ending::Reset => {
            peer.breaker.reset();
            Body::empty()
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
