use std::sync::Arc;
use std::time::Duration;

use crate::wire::{ClientHeaders, Secret};

/// What applies to some calls in place of the settings of their client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    pub timeout: Option<Duration>,
    pub no_retries: bool,
    /// In addition to those of the client.
    pub headers: ClientHeaders,
    /// Those of the headers: the client knows them while they are held here.
    pub secrets: Vec<Arc<Secret>>,
    /// What cannot be sent, so that no call is.
    pub problems: Vec<String>,
}
