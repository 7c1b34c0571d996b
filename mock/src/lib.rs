#![doc = include_str!("../README.md")]

mod answer;
mod archive;
mod canned;
mod clock;
mod compression;
mod connection;
mod control;
mod deployment;
mod example;
mod exchange;
mod expectation;
mod fault;
mod filter;
mod limit;
mod login;
mod page;
mod paging;
mod pattern;
mod pending;
mod publish;
mod random;
mod received;
mod record;
mod reply;
mod request;
mod route;
mod rule;
mod sample;
mod schema;
mod server;
mod settings;
mod state;
mod store;
mod token;
mod validate;

#[cfg(doc)]
#[doc = include_str!("../docs/connector.md")]
pub mod connector {}

#[cfg(doc)]
#[doc = include_str!("../docs/faults.md")]
pub mod faults {}

pub use clock::Moment;
pub use deployment::UnknownVersion;
pub use example::Example;
pub use expectation::{AnyResult, Expectation, RuleError};
pub use fault::Fault;
pub use fault::rule::FaultRule;
pub use fault::syntax::FaultSyntaxError;
pub use limit::Rate;
pub use pending::Readiness;
pub use received::Requests;
pub use record::Received;
pub use schema::SchemaError;
pub use server::MockServer;
pub use settings::{MockServerBuilder, PASSWORD, PORT, StartError, USER};
