//! Operations whose effect cannot be taken back.

use super::Named;
use crate::diagnostic::Place;
use crate::vocabulary::Method;

/// Says what cannot be undone after an operation, and whether an empty request to it means everything.
#[derive(Clone, Debug)]
pub struct Destructive {
    /// The whole object.
    pub place: Place,
    /// The service that has the operation.
    pub service: String,
    /// How the operation is called.
    pub method: Method,
    /// As in its document.
    pub path: String,
    /// What its docs open with.
    pub warning: String,
    /// The field of the request that selects what the operation works on, if without it that is everything.
    pub selector: Option<Named>,
    /// How that is known.
    pub reason: String,
}
