//! The client: the state that all calls of a program share, and the methods that send calls.

#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod download;
mod options;
mod paging;
mod send;
mod unreadable;

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
pub use builder::ClientBuilder;
#[cfg(feature = "blocking")]
pub use download::BlockingDownload;
pub use download::Download;
pub use options::CallOptions;
pub use paging::{Items, ListPage, Page, Paged, Pages};

use crate::credentials::Credentials;
use crate::deployment::Deployment;
use crate::send::{Engine, Overrides};

/// Sends calls. It owns the connections, the tokens and the rate limit.
///
/// Clones are cheap and share all three. Build one client per user of the API and clone it, because the
/// vendor limits calls per user.
///
/// With the default transport, a client can outlive a tokio runtime and be used from several: each runtime
/// has its own connections. A request fails with
/// [`TransportErrorKind::Broken`](crate::TransportErrorKind::Broken) if the runtime on which it was sent has
/// stopped or does not respond, or if it is polled outside of a runtime. The client then sends a GET, PUT or
/// DELETE again, and a list continues.
#[derive(Clone)]
pub struct Client {
    engine: Arc<Engine>,
    options: Option<Arc<Overrides>>,
    #[cfg(feature = "blocking")]
    executor: Arc<blocking::Executor>,
}

impl Client {
    /// Starts a client for a region, such as `Region::Europe` of the generated crate, or for a server
    /// on premises.
    pub fn builder(deployment: impl Into<Deployment>, credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(deployment.into(), credentials)
    }

    /// The destination of the calls.
    pub fn deployment(&self) -> &Deployment {
        &self.engine.sender.deployment
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.deployment().api().name)
            .field("deployment", &self.deployment().name())
            .field("settings", &self.engine.sender.settings)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
