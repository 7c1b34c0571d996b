//! From a response to the result of its call.

use bytes::Bytes;
use tracing::Span;

use super::Answer;
use crate::error::Error;
use crate::wire::status::{is_not_executed, is_result};
use crate::wire::{
    DeploymentId, Pending, PendingOrigin, PreparedRequest, Progress, Received, Reply, ReplyKind, Response, classify,
};

/// The result of a call, or the error that its last response is.
pub(crate) fn decode<T: Answer>(reply: Reply) -> Result<Response<T>, Error> {
    let reply = successful(reply)?;
    match T::decode(reply.received.response.body().clone()) {
        Ok(value) => {
            let (head, _) = reply.received.response.into_parts();
            Ok(Response::new(value, head.status, head.headers))
        }
        Err(problem) => Err(Error::decode(reply.progress, reply.received, problem)),
    }
}

fn successful(reply: Reply) -> Result<Reply, Error> {
    if is_result(reply.received.status()) {
        return Ok(reply);
    }
    Err(Error::status_error(reply.progress, reply.received, reply.operation.as_deref()))
}

/// Takes the response to a request that the program sent itself.
pub(crate) fn receive(
    mut request: Box<PreparedRequest>,
    origin: Option<&PendingOrigin>,
    response: http::Response<Bytes>,
) -> Result<Reply, Error> {
    let received = Received::from(response);
    let kind = classify(&request, &received);
    if let ReplyKind::Pending(id) = &kind {
        request.set_response_id(id.clone());
    }
    // What was pending stays so, unless the response says otherwise.
    let was_collecting = request.is_collecting();
    let operation = request.operation.info.clone();
    let progress = Progress {
        attempts: 1,
        may_be_executed: was_collecting || !is_not_executed(received.status(), received.headers()),
        pending: pending(&request, origin),
        ..Progress::not_sent(request.line())
    };
    match kind {
        ReplyKind::Final => Ok(Reply { span: Span::none(), received, progress, operation }),
        ReplyKind::Pending(_) => Err(Error::not_ready(progress)),
        ReplyKind::PendingLost => Err(Error::pending_lost(progress, received, operation.as_deref())),
    }
}

/// The pending response that `request` collects, for which nobody can say where it is kept unless
/// `origin` does.
fn pending(request: &PreparedRequest, origin: Option<&PendingOrigin>) -> Option<Box<Pending>> {
    let unknown = || {
        let api = request.operation.info.as_ref()?.service.api;
        let expire_minutes = api.limits.pending_expire_minutes;
        Some(PendingOrigin { api: api.name.into(), deployment: DeploymentId::Unknown, expire_minutes })
    };
    let pending = match origin {
        Some(origin) => Pending::new(request, origin),
        None => Pending::new(request, &unknown()?),
    };
    pending.map(Box::new)
}
