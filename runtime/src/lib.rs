//! The runtime of the generated operations: calls as values, a client that sends them, and errors
//! that say what to do.
//!
//! Programs use the generated crate, which re-exports what they need from here. This crate knows
//! HTTP, tokens, pending responses, pages and JSON. It knows no operation: it gets the facts about an
//! operation as an [`OperationInfo`], and a call as a [`Call`], a plain value.
//!
//! ```text
//! Call<T> ─ request() ─▶ http::Request<Bytes>
//!                          │ send/: token, rate limit, retries, 202
//! Response<T> ◀─ decode() ─ http::Response<Bytes>
//! ```
//!
//! Both ends do no IO, so a program with its own HTTP stack can use them alone ([`Operation`]). The
//! engine between them is not generic, so hundreds of operations cost the compiler one copy of it.
//!
//! Each folder is a layer, and imports only the layers in front of it in this list: `json`, `api`,
//! `future`, `credentials`; `wire`; `transport`; `error`; `deployment`; `call`; `send`; `client`.
//!
//! # Features
//!
//! * `reqwest` (default): the default [`Transport`]. Without it the crate depends on no HTTP library
//!   and no async runtime, and [`ClientBuilder::transport`] is required.
//! * `blocking`: calls without async: `Call::send_blocking`, `Paged::items_blocking` and so on.
//! * `testing`: `testing::FakeTransport`, which answers from memory.

#![warn(unnameable_types)]

mod api;
mod call;
mod client;
mod credentials;
mod deployment;
mod error;
mod future;
pub mod json;
mod send;
mod transport;
mod wire;

pub use api::{Api, Encoding, Limits, OperationInfo, PageSizes, Paging, Service};
pub use call::{Answer, Call, Operation, Started};
#[cfg(feature = "blocking")]
pub use client::{BlockingItems, BlockingPages};
pub use client::{CallOptions, Client, ClientBuilder, Items, ListPage, Page, Paged, Pages};
pub use credentials::{AccessToken, Credentials, TokenSource};
pub use deployment::Deployment;
pub use error::{Error, ErrorKind, OAuthError, RpcStatus, TokenErrorKind, WaitReason};
pub use future::BoxFuture;
#[cfg(feature = "testing")]
pub use transport::testing;
pub use transport::{Body, Transport, TransportError, TransportErrorKind};
pub use wire::{Pending, RequestLine, Response};

pub use secrecy::SecretString;
pub use {bytes, futures_core, http};

// What only generated code names. The generated crate does not export it.
#[doc(hidden)]
pub use api::{AbsentOperation, AnswerInfo, Expects, Login, OnPremises, OtherPaths};
#[doc(hidden)]
pub use call::{AnswerModel, EmptyAnswer, EmptyName, PlainCall};
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use wire::ToQuery;
