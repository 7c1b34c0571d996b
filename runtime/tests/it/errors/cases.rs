//! One error of each kind, created by the public API.

use std::error::Error as StdError;
use std::future::pending as never;
use std::num::NonZeroU32;
use std::time::Duration;

use eset_connect_runtime::testing::{answer, pending};
use eset_connect_runtime::{
    AccessToken, Api, BoxFuture, Call, Client, ClientBuilder, Credentials, Deployment, Encoding, Error, Limits,
    OperationInfo, Service, Started, TokenSource, TransportErrorKind,
};
use http::Method;

use crate::support::api::{self, Device, Done, get_device, list_devices, rename_device};
use crate::support::scripted::{Scripted, Step, html, with};

pub const ID: &str = "0c6d7f3e";
pub const STATUSES: [u16; 16] = [400, 401, 403, 404, 408, 409, 412, 413, 422, 429, 500, 501, 502, 503, 504, 505];
pub const TRANSPORT_KINDS: [TransportErrorKind; 5] = [
    TransportErrorKind::NotSent,
    TransportErrorKind::Untrusted,
    TransportErrorKind::Broken,
    TransportErrorKind::TimedOut,
    TransportErrorKind::TooLarge,
];

/// An error and its origin.
pub struct Case {
    pub name: String,
    pub error: Error,
}

/// All cases, in the order of the table. Requires a paused clock.
pub async fn cases() -> Vec<Case> {
    let mut cases = Cases(Vec::new());
    cases.statuses().await;
    cases.transport().await;
    cases.tokens().await;
    cases.deadlines().await;
    cases.pending().await;
    cases.without_a_response().await;
    cases.0
}

/// The error of a POST with these replies.
pub async fn post(steps: impl IntoIterator<Item = impl Into<Step>>) -> Error {
    changed(&Scripted::new(steps)).await
}

async fn changed(script: &Scripted) -> Error {
    rename_device("1", &Device::new()).send(&script.builder().build().unwrap()).await.unwrap_err()
}

/// The error of a GET with a client that `configure` changes.
pub async fn get(script: &Scripted, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Error {
    get_device("1").send(&configure(script.builder()).build().unwrap()).await.unwrap_err()
}

/// The error of a call whose token requests get these replies.
pub async fn token(steps: impl IntoIterator<Item = impl Into<Step>>) -> Error {
    get(&Scripted::new([answer(200, "{}")]).tokens(steps), |builder| builder).await
}

/// A response that makes the client wait for this number of seconds.
pub fn later(status: u16, seconds: u32) -> http::Response<bytes::Bytes> {
    with(answer(status, ""), "retry-after", &seconds.to_string())
}

pub fn refused_password() -> http::Response<bytes::Bytes> {
    answer(400, r#"{"error":"invalid_grant","error_description":"wrong user or password"}"#)
}

struct Cases(Vec<Case>);

impl Cases {
    fn push(&mut self, name: impl Into<String>, error: Error) {
        self.0.push(Case { name: name.into(), error });
    }

    async fn statuses(&mut self) {
        for status in STATUSES {
            self.push(format!("status {status}"), post([answer(status, "")]).await);
        }
        self.push("status 503 with Retry-After", post([later(503, 1)]).await);
        self.push("status 202 without an id", post([answer(202, "")]).await);
        self.push("status 403, a page", post([html(403)]).await);
        let document = answer(404, r#"{"code":5,"message":"no such device"}"#);
        self.push("status 404, an error document", post([with(document, "request-id", "6f1a")]).await);
        self.push("status 404 after 502", get_after(502, 404).await);
    }

    async fn transport(&mut self) {
        for kind in TRANSPORT_KINDS {
            self.push(format!("transport {kind:?}"), post([kind]).await);
        }
    }

    async fn tokens(&mut self) {
        self.push("token Credentials", token([refused_password()]).await);
        self.push("token Credentials, 401", token([answer(401, "")]).await);
        self.push("token Credentials, 403", token([answer(403, r#"{"code":7,"message":"","details":[]}"#)]).await);
        self.push("token Refused, 403", token([html(403)]).await);
        self.push("token Refused, 404", token([answer(404, "")]).await);
        self.push("token Unreadable", token([answer(200, "{}")]).await);
        self.push("token Unreadable, a page", token([html(200)]).await);
        self.push("token Unreadable, of a source", source(Source::Empty).await);
        for status in [429, 501, 502, 503, 504] {
            self.push(format!("token Unavailable, {status}"), token([answer(status, "")]).await);
        }
        self.push("token Unavailable, 429 for an hour", token([later(429, 3600)]).await);
        for kind in TRANSPORT_KINDS {
            self.push(format!("token Unavailable, {kind:?}"), token([kind]).await);
        }
        let silent = || Scripted::new([answer(200, "{}")]).tokens([Step::Silence]);
        let attempt = get(&silent(), |builder| builder.retries(0, Duration::ZERO, Duration::ZERO)).await;
        self.push("token Unavailable, no response to an attempt", attempt);
        let call = get(&silent(), |builder| builder.timeout(Duration::from_secs(30))).await;
        self.push("token Unavailable, no response in the call's time", call);
        self.push("token Source", source(Source::Failing).await);
        self.push("token Source, too slow", source(Source::Silent).await);
        self.push("token Request", unsendable_token().await);
        let refused =
            Scripted::new([answer(401, "")]).tokens([answer(200, r#"{"access_token":"a"}"#), answer(401, "")]);
        self.push("token Credentials after 401", changed(&refused).await);
    }

    async fn deadlines(&mut self) {
        self.push("deadline RateLimit", rate_limit().await);
        self.push("deadline Token", slow_renewal().await);
        let second = Duration::from_secs(1);
        let silence = Scripted::new([Step::Silence]);
        self.push("deadline Response", get(&silence, |builder| builder.timeout(second)).await);
        self.push("deadline Retry, 429 for an hour", post([later(429, 3600)]).await);
        self.push("deadline Retry, 503 for an hour", post([later(503, 3600)]).await);
        let hour = Duration::from_secs(3600);
        for kind in [TransportErrorKind::NotSent, TransportErrorKind::Broken, TransportErrorKind::TimedOut] {
            let error = get(&Scripted::new([kind]), |builder| builder.retries(1, hour, hour)).await;
            self.push(format!("deadline Retry, {kind:?}"), error);
        }
        self.push("deadline Pending", post([pending(ID)]).await);
    }

    async fn pending(&mut self) {
        for status in [404, 504] {
            self.push(format!("pending lost, {status}"), post([pending(ID), answer(status, "")]).await);
        }
        self.push("status 500 while collecting", post([pending(ID), answer(500, "")]).await);
        let call = rename_device("1", &Device::new());
        self.push("not ready", call.decode(pending(ID)).unwrap_err());
        let client = Scripted::new([pending(ID)]).builder().build().unwrap();
        let Started::Pending(kept) = call.start(&client).await.unwrap() else { panic!("ready") };
        let elsewhere = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
        let error = kept.finish::<Device>(&elsewhere).await.unwrap_err();
        self.push("invalid request, pending elsewhere", error);
    }

    async fn without_a_response(&mut self) {
        self.push("decode", post([answer(200, "[1]")]).await);
        self.push("foreign, a page", post([html(200)]).await);
        self.push("decode, of your own transport", get_device("1").decode(answer(200, "[")).unwrap_err());
        let japan = Client::builder(api::JAPAN, Credentials::token("token-of-tests")).build().unwrap();
        self.push("not offered", get_device("1").send(&japan).await.unwrap_err());
        self.push("invalid request", get_device("").send(&japan).await.unwrap_err());
        self.push("repeated page", repeated_page().await);
        let proxy =
            Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url("http://proxy.example.com");
        self.push("build", proxy.build().unwrap_err());
        let site = Deployment::on_premises(&api::ON_PREMISES, "http://protect.example.com");
        self.push("address", site.origin(get_device("1").info().service).unwrap_err());
        self.push("blocking", get_device("1").send_blocking(&japan).unwrap_err());
    }
}

async fn get_after(first: u16, then: u16) -> Error {
    get(&Scripted::new([answer(first, ""), answer(then, "")]), |builder| builder).await
}

/// The call would get its permit after its time limit.
async fn rate_limit() -> Error {
    let script = Scripted::new([answer(200, "{}")]);
    let builder = script.builder_for(Credentials::token("token-of-tests")).calls_per_second(NonZeroU32::new(1));
    let client = builder.timeout(Duration::from_millis(900)).build().unwrap();
    get_device("1").send(&client).await.unwrap();
    get_device("1").send(&client).await.unwrap_err()
}

/// The server rejects the token when the call has less time left than a renewal may take.
async fn slow_renewal() -> Error {
    let first = answer(200, r#"{"access_token":"token-1"}"#);
    let script = Scripted::new([later(429, 100), answer(401, "")]).tokens([Step::from(first), Step::Silence]);
    get(&script, |builder| builder.attempt_timeout(Duration::from_secs(1000))).await
}

async fn repeated_page() -> Error {
    let script = Scripted::new([answer(200, r#"{"devices":[],"nextPageToken":"again"}"#)]);
    let mut pages = list_devices().pages(&script.builder().build().unwrap());
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    pages.next().await.unwrap().unwrap_err()
}

/// A token source of a program.
enum Source {
    Failing,
    Empty,
    Silent,
}

impl TokenSource for Source {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn StdError + Send + Sync>>> {
        match self {
            Self::Failing => Box::pin(async { Err("the vault is sealed".into()) }),
            Self::Empty => Box::pin(async { Ok(AccessToken::new("")) }),
            Self::Silent => Box::pin(never()),
        }
    }
}

async fn source(source: Source) -> Error {
    let script = Scripted::new([answer(200, "{}")]);
    get_device("1").send(&script.builder_for(Credentials::source(source)).build().unwrap()).await.unwrap_err()
}

/// An API whose token operation has an invalid path.
async fn unsendable_token() -> Error {
    static API: Api = Api {
        name: "unsendable",
        user_agent: "test",
        host_template: "https://{region}.{host}.example.com",
        token: Some(&TOKEN),
        limits: Limits { calls_per_second: None, poll_from_seconds: None, pending_expire_minutes: None },
        paging: None,
    };
    static SERVICE: Service = Service { name: "authentication", host: "account", regions: &[], api: &API };
    const fn operation(name: &'static str, path: &'static str) -> OperationInfo {
        let (service, method) = (&SERVICE, Method::POST);
        OperationInfo { name, service, method, path, body: Encoding::Form, statuses: &[], pending: false }
    }
    static TOKEN: OperationInfo = operation("create_token", "/oauth token");
    static CALL: OperationInfo = operation("create_user", "/v1/users");
    let script = Scripted::new([answer(200, "{}")]);
    let deployment = Deployment::region(&API, "eu", "Europe");
    let builder = Client::builder(deployment, Credentials::password("user", "password")).transport(script);
    Call::<Done>::new(&CALL, &[]).send(&builder.build().unwrap()).await.unwrap_err()
}
