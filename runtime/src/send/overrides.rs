use std::time::Duration;

use crate::wire::ClientHeaders;

/// What applies to some calls in place of the settings of their client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    pub timeout: Option<Duration>,
    pub no_retries: bool,
    /// In addition to those of the client.
    pub headers: ClientHeaders,
    /// What cannot be sent, so that no call is.
    pub problems: Vec<String>,
}
