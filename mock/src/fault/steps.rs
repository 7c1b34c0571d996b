//! Carries out a fault, before and after the operation.

use axum::http::StatusCode;

use super::content::{with_malformed_item, with_unknown_values};
use super::{Fault, Happens, Kind};
use crate::pending;
use crate::random::Random;
use crate::reply::{Ending, Reply};
use crate::schema::Served;
use crate::token::Tokens;

/// What a fault does before the request is read. Returns the response if the request is not read at all. `collected` is
/// the id of the pending response that the request collects.
pub async fn before(fault: &Fault, tokens: &Tokens, collected: Option<&str>) -> Option<Reply> {
    if *fault.kind() == Kind::Accepted {
        return collected.map(pending::accepted);
    }
    if fault.happens() == Happens::AfterExecution {
        return None;
    }
    match fault.kind() {
        Kind::Delay(time) => tokio::time::sleep(*time).await,
        Kind::RevokedToken => tokens.revoke(),
        _ => {}
    }
    fault.reply()
}

/// What a fault does to a response. Fails with the response if it cannot happen to it: it happens to the responses of
/// successful requests only, so that it hits an operation that was executed. `keep` keeps a response for a later
/// request.
pub async fn after(
    fault: &Fault,
    random: Random,
    served: Option<Served>,
    reply: Reply,
    keep: impl FnOnce(Reply) -> Reply,
) -> Result<Reply, Reply> {
    if fault.happens() == Happens::BeforeExecution {
        return Ok(reply);
    }
    if !reply.status.is_success() {
        return Err(reply);
    }
    let body = match fault.kind() {
        Kind::Delay(time) => {
            tokio::time::sleep(*time).await;
            return Ok(reply);
        }
        Kind::Accepted if reply.status == StatusCode::OK => return Ok(keep(reply)),
        Kind::HalfBody if reply.body.len() > 1 => return Ok(reply.ending(Ending::Half)),
        Kind::MalformedItem => served.and_then(|served| with_malformed_item(served, &reply.body, random)),
        Kind::UnknownValues => with_unknown_values(served, &reply.body),
        _ => return fault.reply().ok_or(reply),
    };
    match body {
        Some(body) => Ok(Reply { body: body.into(), ..reply }),
        None => Err(reply),
    }
}
