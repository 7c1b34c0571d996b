//! The engine: sends a request and returns its response. It is not generic over operations, so it is
//! compiled once, with this crate.
//!
//! | Module | Responsibility |
//! |---|---|
//! | `engine` | the entry points for the client |
//! | `poll` | sends the request again until a pending (202) response is ready |
//! | `attempts` | gets a token, sends, decides about a retry, waits |
//! | `paths` | remembers which path of an operation the server has, if its versions differ |
//! | `tokens` | stores the access token and renews it, one request at a time |
//! | `renewal` | shares one token request among all calls that wait for it |
//! | `token_call` | requests a token from the token operation or the program's token source |
//! | `rate_limit` | limits the requests per second |
//! | `receive` | reads one response: its head, then the part of its body that arrives |
//! | `rest` | reads the rest of a download |
//! | `retry` | decides whether and when to send again |
//! | `deadline`, `timeout` | limit the time of a call and of a single wait |
//! | `overrides` | the options for single calls of a client |
//! | `sender` | the shared parts: the transport, the deployment, the settings |
//! | `trace` | records spans and events |
//!
//! **Every future that is polled makes progress**, whatever happens to other futures of the client. Shared
//! state is behind a mutex that is never held across an await, and each waiter has its own timer.

mod attempts;
mod deadline;
mod engine;
mod overrides;
mod paths;
mod poll;
mod rate_limit;
mod receive;
mod renewal;
mod rest;
mod retry;
mod sender;
mod timeout;
mod token_call;
mod tokens;
pub(crate) mod trace;

pub(crate) use engine::{Engine, Polled};
pub(crate) use overrides::Overrides;
pub(crate) use paths::KnownPaths;
pub(crate) use rate_limit::RateLimiter;
pub(crate) use rest::{Missing, Rest};
pub(crate) use retry::{Backoff, RetryPolicy};
pub(crate) use sender::{Sender, Settings};
