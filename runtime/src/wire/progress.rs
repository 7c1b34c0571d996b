use super::{Pending, RequestLine};

/// The progress of a call, without its response.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    pub request: RequestLine,
    /// How many times the request was sent.
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
