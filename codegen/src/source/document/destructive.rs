//! Operations whose effect cannot be undone.

use super::Named;
use crate::diagnostic::Place;
use crate::vocabulary::OperationName;

/// A warning about an operation whose effect cannot be undone, and whether an empty request affects everything.
#[derive(Clone, Debug)]
pub struct Destructive {
    /// The whole object.
    pub place: Place,
    /// The operation.
    pub operation: OperationName,
    /// The first sentences of the operation's docs.
    pub warning: String,
    /// The field of the request that selects the affected items, if a request without it affects all.
    pub selector: Option<Named>,
    /// How the facts are known.
    pub reason: String,
}
