//! Operations whose effect cannot be undone.

use super::Named;
use crate::diagnostic::Place;
use crate::vocabulary::Method;

/// A warning about an operation whose effect cannot be undone, and whether an empty request affects everything.
#[derive(Clone, Debug)]
pub struct Destructive {
    /// The whole object.
    pub place: Place,
    /// The service that has the operation.
    pub service: String,
    /// The HTTP method of the operation.
    pub method: Method,
    /// As in its document.
    pub path: String,
    /// The first sentences of the operation's docs.
    pub warning: String,
    /// The field of the request that selects the affected items, if a request without it affects all.
    pub selector: Option<Named>,
    /// How the facts are known.
    pub reason: String,
}
