//! The runtime of the generated operations: calls as values, a client that sends them, and errors
//! that help the caller to react.
//!
//! Programs use the generated crate, which re-exports what they need from here. This crate handles
//! HTTP, tokens, pending responses, pages and JSON. It contains no operation: the generated crate passes
//! the facts about an operation as an [`OperationInfo`], and a call as a [`Call`], a plain value.
//!
//! ```text
//! Call<T> ─ request() ─▶ http::Request<Bytes>
//!                          │ send/: token, rate limit, retries, 202
//! Response<T> ◀─ decode() ─ http::Response<Bytes>
//! ```
//!
//! Neither end does IO, so a program with its own HTTP stack can use them without the client
//! ([`Operation`]). The engine between them is not generic, so it is compiled once for all operations.
//!
//! Each folder is a layer and imports only the layers before it in this list: `json`, `api`,
//! `future`, `credentials`; `wire`; `transport`; `error`; `deployment`; `call`; `send`; `client`.
//!
//! # Features
//!
//! * `reqwest` (default), `reqwest-ring`, `reqwest-native-tls`: the default [`Transport`] with one of three TLS
//!   libraries, see [`connections`]. Without any of them the crate depends on no HTTP library and no async
//!   runtime, and [`ClientBuilder::transport`] is required.
//! * `reqwest-0_13`: `ClientBuilder::reqwest`, for settings that only reqwest has.
//! * `blocking`: calls without async: `Call::send_blocking`, `Paged::items_blocking` and so on.
//! * `testing`: `testing::FakeTransport`, which responds from memory.
//! * `chrono-0_4`, `jiff-0_2`, `time-0_3`: conversions between [`json::Timestamp`], [`json::Duration`] and the
//!   types of that version of the time crate.

#![warn(unnameable_types)]
// docs.rs labels items that need a feature. The docs of the private one name the features that enable it.
#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg(hide(feature = "_reqwest"))))]

#[cfg_attr(feature = "_reqwest", doc = include_str!("../docs/connections.md"))]
#[cfg_attr(not(feature = "_reqwest"), doc = "How the default transport connects. This build has none.")]
pub mod connections {}

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
pub use client::{BlockingDownload, BlockingItems, BlockingPages};
pub use client::{CallOptions, Client, ClientBuilder, Download, Items, ListPage, Page, Paged, Pages};
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

// Used only by generated code. The generated crate does not export it.
#[doc(hidden)]
pub use api::{AbsentOperation, AnswerInfo, Expects, Login, OnPremises, OtherPaths};
#[doc(hidden)]
pub use call::{AnswerModel, EmptyAnswer, EmptyName, PlainCall};
#[doc(hidden)]
pub use json::page::PageTokens;
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use wire::ToQuery;
