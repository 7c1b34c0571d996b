//! What every generated operation stands on: calls as values, a client that sends them, errors that
//! help.
//!
//! Programs use the generated crate, which re-exports what they need from here; nobody depends on
//! this crate by hand. It knows HTTP, tokens, pending answers, pages and JSON. It knows no
//! operation: an operation reaches it as an [`Endpoint`], a table of facts, and a [`Call`], a plain
//! value.
//!
//! ```text
//! Call<T> ─ request() ─▶ http::Request<Bytes>
//!                          │ execute: token, rate, retries, 202
//! Response<T> ◀─ decode() ─ http::Response<Bytes>
//! ```
//!
//! The two ends are free of IO, so a program with an HTTP stack of its own uses them alone
//! ([`Operation`]). What stands between is one function that is not generic, so that hundreds of
//! operations cost the compiler one copy of it.
//!
//! # Features
//!
//! * `reqwest` (default): the default [`Transport`]. Without it the crate depends on no HTTP
//!   library and no async runtime, and [`ClientBuilder::transport`] is required.
//! * `blocking`: `Call::send_blocking`.
//! * `testing`: `testing::FakeTransport`, which answers from memory.

mod api;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod credentials;
mod deployment;
mod encode;
mod error;
mod exchange;
mod execute;
pub mod json;
mod limiter;
mod operation;
mod origin;
mod outgoing;
mod page;
mod pending;
mod query;
mod race;
mod response;
mod retry;
mod stored;
#[cfg(feature = "testing")]
pub mod testing;
mod token;
mod trace;
mod transport;

pub use api::{Api, Encoding, Endpoint, Limits, OnPremises, OtherPath, PageSizes, Paging, Service};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use credentials::{AccessToken, Credentials, TokenSource};
pub use deployment::Deployment;
pub use error::{
    DeadlineError, DecodeError, Error, Failure, InvalidRequest, RegionError, RequestLine, RpcStatus, TokenError,
    TokenErrorKind, TransportFailure, Waiting,
};
pub use operation::{Answer, Operation};
pub use page::{Items, Page, Paged, Pages};
pub use pending::{Pending, Started};
pub use query::ToQuery;
pub use response::Response;
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

pub use secrecy::SecretString;
pub use {bytes, futures_core, http};

#[doc(hidden)]
pub use serde;
