//! A fault that is asked for: what goes wrong, with which requests, and how often.

use std::fmt;
use std::slice;

use super::{Fault, Kind};
use crate::rule::{Frequency, Subject, Target};

/// A fault with the requests that it happens to, as text: `503 on GET /v1/devices 2 times`.
///
/// [`faults`](crate::faults) describes the syntax. Tests say the same with [`MockServer::on`](crate::MockServer::on).
#[derive(Clone, Debug)]
pub struct FaultRule {
    fault: Fault,
    target: Target,
    frequency: Frequency,
}

impl FaultRule {
    /// Returns the rule. Fails if no server can do that; the error says why.
    pub(crate) fn new(fault: Fault, target: Target, frequency: Frequency) -> Result<Self, String> {
        fault.check()?;
        frequency.check()?;
        let named = if let Kind::OneOf(faults) = fault.kind() { faults } else { slice::from_ref(&fault) };
        let needs_call = |fault: &&Fault| matches!(fault.kind(), Kind::Accepted | Kind::MalformedItem);
        match named.iter().find(needs_call) {
            Some(fault) if matches!(target, Target::TokenRequests) => {
                Err(format!("`{fault}` cannot happen to token requests"))
            }
            _ => Ok(Self { fault, target, frequency }),
        }
    }

    /// Returns what goes wrong.
    pub(crate) fn fault(&self) -> &Fault {
        &self.fault
    }

    /// Returns the requests.
    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    /// Returns how often it happens.
    pub(crate) fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// Returns the faults that can happen to a request that the rule is for. Of [`Fault::any`], 202 happens only where
    /// the service documents it.
    pub(crate) fn choices(&self, subject: &Subject<'_>) -> Vec<Fault> {
        let mut choices = self.fault.choices();
        if *self.fault.kind() == Kind::Any {
            let can_be_pending =
                !subject.is_token_request && subject.served.is_some_and(|served| served.operation.pending);
            choices.retain(|fault| can_be_pending || *fault.kind() != Kind::Accepted);
        }
        choices
    }
}

/// In its syntax.
impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}{}", self.fault, self.target, self.frequency)
    }
}
