//! Decodes a response into the result of its call.

use std::sync::Arc;

use bytes::Bytes;
use tracing::Span;

use super::Answer;
use crate::api::Expects;
use crate::error::Error;
use crate::json::{self, Problem, Reading};
use crate::wire::status::{is_not_executed, is_page_for_file, is_result, page_type};
use crate::wire::text::plain;
use crate::wire::{
    DeploymentId, Pending, PendingOrigin, PreparedRequest, Progress, Received, Reply, ReplyKind, Response, Secrets,
    classify,
};

/// The default maximum size of a response body.
pub(crate) const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// The result of a call, or the error for its last response. Redacts the client's `secrets` in the
/// problems.
pub(crate) fn decode<T: Answer>(reply: Reply, secrets: Option<&Arc<Secrets>>) -> Result<Response<T>, Error> {
    let mut reply = successful(reply, T::INFO.expects)?;
    match T::decode(reply.received.body.clone(), &mut reply.reading) {
        Ok(value) => {
            let problems = reported(&reply.span, reply.reading.into_problems(), secrets.map(|secrets| &**secrets));
            Ok(Response::new(value, reply.received.head, problems, secrets.cloned()))
        }
        Err(problem) => Err(Error::decode(reply.progress, reply.received, problem)),
    }
}

/// Logs the values that the result cannot contain, by their paths and kinds.
fn reported(span: &Span, mut problems: Vec<Problem>, secrets: Option<&Secrets>) -> Vec<Problem> {
    if problems.is_empty() {
        return problems;
    }
    if let Some(secrets) = secrets {
        for problem in &mut problems {
            problem.redact(|text| secrets.redact(text).into_owned());
        }
    }
    span.in_scope(|| {
        tracing::warn!(values = problems.len(), "the response has values that are not of the documented kind");
        for problem in &problems {
            let is_item = problem.item_text().is_some();
            let problem = plain(&problem.to_string());
            if is_item {
                tracing::warn!(problem, "the item cannot be read");
            } else {
                tracing::debug!(problem, "the value is kept in the unknown fields");
            }
        }
    });
    problems
}

/// The reply, if it is a success and the service sent it.
fn successful(reply: Reply, expects: Expects) -> Result<Reply, Error> {
    if is_result(reply.received.status()) {
        if is_foreign(&reply.received, expects) {
            return Err(Error::foreign(reply.progress, reply.received));
        }
        return Ok(reply);
    }
    Err(Error::status_error(reply.progress, reply.received, reply.operation.as_deref()))
}

/// Whether an intermediary must have sent this response, because it is an HTML page, or text instead of JSON.
fn is_foreign(received: &Received, expects: Expects) -> bool {
    let (headers, body) = (received.headers(), &received.body);
    match expects {
        Expects::Bytes => is_page_for_file(headers, body),
        Expects::Json => page_type(headers, body).is_some(),
        Expects::Nothing => {
            page_type(headers, body).is_some() || json::read_value(body, &mut Reading::default()).is_err()
        }
    }
}

/// Accepts the response to a request that the program sent with its own transport.
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
    // A pending response remains pending, unless the response shows otherwise.
    let was_collecting = request.is_collecting();
    let operation = request.operation.info.clone();
    let progress = Progress {
        attempts: 1,
        may_be_executed: was_collecting || !is_not_executed(received.status(), received.headers()),
        pending: pending(&request, origin),
        ..Progress::not_sent(request.line())
    };
    match kind {
        ReplyKind::Final => {
            let reading = Reading::default().max_response_bytes(MAX_RESPONSE_BYTES);
            Ok(Reply { span: Span::none(), received, progress, operation, reading })
        }
        ReplyKind::Pending(_) => Err(Error::not_ready(progress)),
        ReplyKind::PendingLost => Err(Error::pending_lost(progress, received)),
    }
}

/// The pending response that `request` collects. Its deployment is unknown unless `origin` contains it.
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
