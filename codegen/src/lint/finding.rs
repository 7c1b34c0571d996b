//! A finding, and whether it is allowed.

use super::code::Code;
use crate::source::document::Allowance;

/// Something suspicious.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The service that has the item; `None` for the whole API.
    pub service: Option<String>,
    /// The item, by the names of the schema: `GET /v1/devices`, `v1Device.uuid`. Empty for the service itself.
    pub item: String,
    /// What kind of finding it is.
    pub code: Code,
    /// What is suspicious.
    pub message: String,
}

impl Finding {
    pub(super) fn new(code: Code, service: &str, item: impl Into<String>, message: impl Into<String>) -> Self {
        Self { service: Some(service.to_owned()), item: item.into(), code, message: message.into() }
    }

    pub(super) fn is_allowed_by(&self, allowance: &Allowance) -> bool {
        let is_here = allowance.service.is_none() || allowance.service == self.service;
        let is_this = allowance.item.as_ref().is_none_or(|item| *item == self.item);
        allowance.code == self.code.as_str() && is_here && is_this
    }
}
