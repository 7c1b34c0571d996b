//! HTTP as values: requests and responses. Nothing here does IO, waits, or returns an error of this
//! crate.

mod client_headers;
pub(crate) mod encode;
mod escapes;
mod line;
mod pending;
mod pending_serde;
mod progress;
mod query;
mod reply;
mod request;
mod response;
mod secrets;
pub(crate) mod status;
pub(crate) mod text;

pub(crate) use client_headers::{ClientHeaders, HeaderSettings};
pub use line::RequestLine;
pub(crate) use line::without_brackets;
pub use pending::Pending;
pub(crate) use pending::{DeploymentId, PendingOrigin};
pub(crate) use progress::Progress;
pub use query::ToQuery;
pub(crate) use reply::{Received, Reply, ReplyKind, classify};
pub(crate) use request::{OperationRef, PreparedRequest};
pub use response::Response;
pub(crate) use secrets::{Secret, Secrets};
