use super::{Pending, RequestLine};

/// How far a call got: what is known of it besides its response.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    pub request: RequestLine,
    /// How often the request was sent.
    pub attempts: u32,
    /// Whether one of these attempts may have been executed.
    pub may_be_executed: bool,
    /// The response that the server is still preparing.
    pub pending: Option<Box<Pending>>,
}

impl Progress {
    /// A call that was not sent.
    pub(crate) fn not_sent(request: RequestLine) -> Self {
        Self { request, attempts: 0, may_be_executed: false, pending: None }
    }
}
