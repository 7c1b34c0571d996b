//! The engine: from a request to its response. Nothing here is generic over an operation, so it is
//! compiled once, with this crate.
//!
//! | Module | What it does |
//! |---|---|
//! | `engine` | what the client calls |
//! | `poll` | sends the request again until a pending (202) response is ready |
//! | `attempts` | gets a token, sends, decides about a retry, waits |
//! | `paths` | which path of an operation the server has, if its versions differ |
//! | `tokens` | holds the access token and renews it, one request at a time |
//! | `token_call` | requests a token: the token operation, or the program's own source |
//! | `rate_limit` | how many requests are sent per second |
//! | `receive` | reads one response: its head, then as much of its body as arrives |
//! | `rest` | what follows the opening of a download |
//! | `retry` | whether and when to send again |
//! | `overrides` | what differs for some calls of a client |
//! | `sender` | what all of them share: the transport, the deployment, the settings |
//!
//! **Whoever is polled makes progress**, whatever happens to other futures of the client: state that
//! calls share is behind a mutex that is never held across an await, and each waiter has its own timer.

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
