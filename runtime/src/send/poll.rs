//! Polls pending (202) responses: sends the request again until its response is ready.

use super::attempts::Attempts;
use crate::error::Error;
use crate::wire::{Received, ReplyKind, classify};

/// The result of one exchange.
pub(crate) enum Step {
    /// The response, whatever its status.
    Final(Received),
    /// The server is still preparing the response. From now on, the request collects it.
    Pending(Received),
}

/// Sends a request and polls until the final response.
pub(crate) async fn until_ready(attempts: &mut Attempts<'_>) -> Result<Received, Error> {
    let mut polls = 0;
    loop {
        match once(attempts).await? {
            Step::Final(response) => return Ok(response),
            Step::Pending(_) => attempts.pause_between_polls(polls).await?,
        }
        polls += 1;
    }
}

/// Sends a request, or polls its pending response, once.
pub(crate) async fn once(attempts: &mut Attempts<'_>) -> Result<Step, Error> {
    let response = attempts.run().await?;
    match classify(&attempts.request, &response) {
        ReplyKind::Final => Ok(Step::Final(response)),
        ReplyKind::Pending(id) => {
            attempts.request.set_response_id(id);
            Ok(Step::Pending(response))
        }
        ReplyKind::PendingLost => Err(attempts.pending_lost(response)),
    }
}
