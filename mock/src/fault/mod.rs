//! What can go wrong with a request, as a value: for tests, for the flags of the command and for the control API. This
//! file is independent of the requests that it happens to.

pub mod content;
pub mod list;
pub mod reply;
pub mod rule;
pub mod steps;
pub mod syntax;

use std::fmt;
use std::time::Duration;

use axum::http::StatusCode;
use serde_json::Value;

/// What goes wrong with a request.
///
/// By default it happens before the operation is executed, so the operation is not. The exceptions are faults that need
/// a response: [`accepted`](Self::accepted), [`half_body`](Self::half_body), [`malformed_item`](Self::malformed_item)
/// and [`unknown_values`](Self::unknown_values).
///
/// ```
/// use std::time::Duration;
/// use eset_connect_mock::Fault;
///
/// let busy = Fault::status(429).retry_after(Duration::from_millis(1500));
/// assert_eq!(busy.to_string(), "429 retry-after 1.5");
/// // The operation is executed, and the response is lost.
/// assert_eq!(Fault::reset().after_execution().to_string(), "reset after execution");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    kind: Kind,
    happens: Happens,
    retry_after: Option<Duration>,
    message: Option<String>,
    /// A setting that this kind of fault does not have.
    misplaced: Option<&'static str>,
}

/// The kinds of faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A wait.
    Delay(Duration),
    /// 202.
    Accepted,
    /// An error status.
    Status(u16),
    /// A reset connection.
    Reset,
    /// Half of the body; then the connection breaks.
    HalfBody,
    /// An HTML page of a firewall, with this status.
    BlockPage(u16),
    /// An item of a list with values of other types.
    MalformedItem,
    /// Fields and enum values that no schema has.
    UnknownValues,
    /// No token is valid any more.
    RevokedToken,
    /// One of these, chosen at random.
    OneOf(Vec<Fault>),
    /// One of those that change no content of a response.
    Any,
}

/// When a fault happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happens {
    /// Before the operation, which is then not executed, except after a delay.
    BeforeExecution,
    /// After it: the operation was executed.
    AfterExecution,
}

impl Fault {
    fn before(kind: Kind) -> Self {
        Self { kind, happens: Happens::BeforeExecution, retry_after: None, message: None, misplaced: None }
    }

    fn after(kind: Kind) -> Self {
        Self { happens: Happens::AfterExecution, ..Self::before(kind) }
    }

    /// The response is late by this time. The operation is executed after the wait, or before it with
    /// [`after_execution`](Self::after_execution).
    pub fn delay(time: Duration) -> Self {
        Self::before(Kind::Delay(time))
    }

    /// 202 with `response-id`: the operation is executed, and its response can be collected by the next request with
    /// the id. A request that collects gets 202 again. So three times means that the client gets three 202, then the
    /// response.
    pub fn accepted() -> Self {
        Self::after(Kind::Accepted)
    }

    /// An error status from 400 to 599, with an `rpcStatus`. 500 has an empty body, as that of the service often has,
    /// unless there is a [`message`](Self::message).
    pub fn status(status: u16) -> Self {
        Self::before(Kind::Status(status))
    }

    /// The connection is reset.
    pub fn reset() -> Self {
        Self::before(Kind::Reset)
    }

    /// The operation is executed, and the connection breaks in the middle of the body.
    pub fn half_body() -> Self {
        Self::after(Kind::HalfBody)
    }

    /// An HTML page of a firewall in front of the service. The status is 403, or 200 as some firewalls send it.
    pub fn block_page(status: u16) -> Self {
        Self::before(Kind::BlockPage(status))
    }

    /// In one item of a list, a number takes the place of each text, and a text that of each number. Happens to
    /// responses with a list that is not empty.
    pub fn malformed_item() -> Self {
        Self::after(Kind::MalformedItem)
    }

    /// Every object of the response has a field that the schema does not have, and so has every enum a value.
    pub fn unknown_values() -> Self {
        Self::after(Kind::UnknownValues)
    }

    /// All tokens are revoked before the request is read: a call gets 401, and a refresh token is refused.
    pub fn revoked_token() -> Self {
        Self::before(Kind::RevokedToken)
    }

    /// One of these faults each time, chosen at random by the seed.
    pub fn one_of(faults: impl IntoIterator<Item = Self>) -> Self {
        Self::before(Kind::OneOf(faults.into_iter().collect()))
    }

    /// Each time one of the faults that change no content of a response, chosen at random by the seed: not a malformed
    /// item and no unknown values, so a program that repeats calls can still get everything.
    pub fn any() -> Self {
        Self::before(Kind::Any)
    }

    /// The operation is executed first, so the fault loses its response. For a delay, a reset, a page with status 200,
    /// and a status from 500 without `Retry-After`: other responses tell the client that nothing was executed.
    pub fn after_execution(mut self) -> Self {
        match self.kind {
            Kind::OneOf(_) | Kind::Any | Kind::RevokedToken => self.misplaced = Some("after execution"),
            _ => self.happens = Happens::AfterExecution,
        }
        self
    }

    /// Adds `Retry-After` to a status. Gateways send fractions of seconds too.
    pub fn retry_after(mut self, time: Duration) -> Self {
        self.retry_after = Some(time);
        self
    }

    /// Sets the message of a status.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Returns the kind.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Returns when it happens.
    pub fn happens(&self) -> Happens {
        self.happens
    }

    /// Returns the faults that one is chosen from: itself, or those of [`one_of`](Self::one_of) and [`any`](Self::any).
    pub fn choices(&self) -> Vec<Self> {
        match &self.kind {
            Kind::OneOf(faults) => faults.iter().flat_map(Self::choices).collect(),
            Kind::Any => changing_no_content(),
            _ => vec![self.clone()],
        }
    }

    /// Fails if a server cannot do this. The error says why.
    pub fn check(&self) -> Result<(), String> {
        let is_status = matches!(self.kind, Kind::Status(_));
        if let Some(setting) = self.misplaced {
            return Err(format!("`{self}` cannot happen {setting}"));
        }
        if !is_status && self.retry_after.is_some() {
            return Err(format!("`retry-after` belongs to a status, not to `{}`", self.name()));
        }
        if !is_status && self.message.is_some() {
            return Err(format!("a message belongs to a status, not to `{}`", self.name()));
        }
        let happens_after = self.happens == Happens::AfterExecution;
        match &self.kind {
            Kind::Status(401) => Err("a 401 without a reason is `revoked token`".to_owned()),
            Kind::Status(status) if !(400..=599).contains(status) || StatusCode::from_u16(*status).is_err() => {
                Err(format!("{status} is not an error status; expected 400 to 599"))
            }
            Kind::Status(status) if happens_after && (*status < 500 || self.retry_after.is_some()) => {
                Err(format!("`{}` tells the client that nothing was executed", self.name()))
            }
            Kind::BlockPage(403) if happens_after => {
                Err("`block page 403` tells the client that nothing was executed".to_owned())
            }
            Kind::BlockPage(status) if ![200, 403].contains(status) => {
                Err(format!("{status} is not a status of a block page; expected 403 or 200"))
            }
            Kind::OneOf(faults) if faults.is_empty() => Err("expected at least one fault".to_owned()),
            Kind::OneOf(faults) => faults.iter().try_for_each(Self::check),
            _ => Ok(()),
        }
    }

    /// Its name in the syntax of rules, without when it happens.
    fn name(&self) -> String {
        match &self.kind {
            Kind::Delay(time) => format!("delay {}", in_units(*time)),
            Kind::Accepted => "202".to_owned(),
            Kind::Status(status) => {
                let message = self.message.as_ref().map(|message| format!(" {}", Value::from(message.as_str())));
                let retry = self.retry_after.map(|time| format!(" retry-after {}", time.as_secs_f64()));
                format!("{status}{}{}", message.unwrap_or_default(), retry.unwrap_or_default())
            }
            Kind::Reset => "reset".to_owned(),
            Kind::HalfBody => "half body".to_owned(),
            Kind::BlockPage(status) => format!("block page {status}"),
            Kind::MalformedItem => "malformed item".to_owned(),
            Kind::UnknownValues => "unknown values".to_owned(),
            Kind::RevokedToken => "revoked token".to_owned(),
            Kind::OneOf(faults) => faults.iter().map(Self::to_string).collect::<Vec<_>>().join(", "),
            Kind::Any => "any".to_owned(),
        }
    }

    /// Whether it always happens after the operation.
    fn needs_response(&self) -> bool {
        matches!(self.kind, Kind::Accepted | Kind::HalfBody | Kind::MalformedItem | Kind::UnknownValues)
    }
}

/// In the syntax of rules.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())?;
        let is_said = self.happens == Happens::AfterExecution && !self.needs_response();
        if is_said { f.write_str(" after execution") } else { Ok(()) }
    }
}

/// The waits are short, so that a test with many of them is quick.
fn changing_no_content() -> Vec<Fault> {
    const SHORT: Duration = Duration::from_millis(100);
    vec![
        Fault::delay(SHORT),
        Fault::accepted(),
        Fault::status(429).retry_after(SHORT),
        Fault::status(500),
        Fault::status(502),
        Fault::status(502).after_execution(),
        Fault::status(503),
        Fault::status(503).retry_after(SHORT),
        Fault::status(504).after_execution(),
        Fault::reset(),
        Fault::reset().after_execution(),
        Fault::half_body(),
        Fault::block_page(403),
        Fault::block_page(200),
        Fault::revoked_token(),
    ]
}

fn in_units(time: Duration) -> String {
    let is_whole = time.subsec_nanos() == 0;
    if is_whole { format!("{}s", time.as_secs()) } else { format!("{}ms", time.as_secs_f64() * 1000.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_that_would_lie_to_the_client_is_refused() {
        let second = Duration::from_secs(1);
        for (fault, reason) in [
            (Fault::status(429).after_execution(), "`429` tells the client that nothing was executed"),
            (
                Fault::status(503).retry_after(second).after_execution(),
                "`503 retry-after 1` tells the client that nothing was executed",
            ),
            (Fault::block_page(403).after_execution(), "`block page 403` tells the client that nothing was executed"),
            (Fault::revoked_token().after_execution(), "`revoked token` cannot happen after execution"),
            (Fault::any().after_execution(), "`any` cannot happen after execution"),
            (Fault::reset().retry_after(second), "`retry-after` belongs to a status, not to `reset`"),
            (Fault::half_body().message("x"), "a message belongs to a status, not to `half body`"),
            (Fault::status(200), "200 is not an error status; expected 400 to 599"),
            (Fault::status(401), "a 401 without a reason is `revoked token`"),
            (Fault::block_page(404), "404 is not a status of a block page; expected 403 or 200"),
            (Fault::one_of([]), "expected at least one fault"),
            (Fault::one_of([Fault::reset(), Fault::status(99)]), "99 is not an error status; expected 400 to 599"),
        ] {
            assert_eq!(fault.check().unwrap_err(), reason);
        }
    }

    #[test]
    fn any_fault_can_be_done_and_changes_no_content() {
        for fault in Fault::any().choices() {
            assert_eq!(fault.check(), Ok(()), "{fault}");
            assert!(![Fault::malformed_item(), Fault::unknown_values()].contains(&fault));
        }
    }
}
