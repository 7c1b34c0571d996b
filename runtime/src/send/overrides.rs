use std::sync::Arc;
use std::time::Duration;

use crate::wire::{ClientHeaders, Secret};

/// The settings of single calls, which override those of their client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    pub timeout: Option<Duration>,
    pub no_retries: bool,
    /// Added to the headers of the client.
    pub headers: ClientHeaders,
    /// The secrets in the headers. The client remembers them as long as they are stored here.
    pub secrets: Vec<Arc<Secret>>,
    /// Messages about headers that cannot be sent. With any of them, no call is sent.
    pub problems: Vec<String>,
}
