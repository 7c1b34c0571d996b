//! The facts of `api.json` about servers on premises, version by version.

use crate::diagnostic::Place;
use crate::vocabulary::{OperationName, PageSizes};

/// What is different on a server of the customer's own.
#[derive(Clone, Debug)]
pub struct OnPremises {
    /// The product's name for people.
    pub name: String,
    /// The versions that the facts are about, from the oldest to the newest.
    pub versions: Vec<String>,
    /// The port of an address that names none.
    pub default_port: u16,
    /// How tokens are requested; absent where none are needed.
    pub login: Option<Login>,
    /// The services that a version has, in the file's order.
    pub services: Vec<OfferedService>,
    /// How large pages are.
    pub sizes: PageSizes,
    /// The operations of these services that versions lack.
    pub absent: Vec<OperationFact>,
    /// The operations that have another path in some versions.
    pub paths: Vec<OtherPath>,
}

/// How tokens are requested on premises: POST with JSON.
#[derive(Clone, Debug)]
pub struct Login {
    /// Where.
    pub path: String,
    /// Name and value of the field with the grant type.
    pub grant_type: (String, String),
    /// Name of the field that is true for a user of the Windows domain.
    pub domain_user: Option<String>,
}

/// A service that a server on premises has.
#[derive(Clone, Debug)]
pub struct OfferedService {
    /// The whole object.
    pub place: Place,
    /// The name under `services`.
    pub name: String,
    /// The first version that has it, as an index into [`OnPremises::versions`].
    pub since: usize,
    /// How it is known.
    pub source: String,
}

/// A fact about an operation on premises.
#[derive(Clone, Debug)]
pub struct OperationFact {
    /// The whole object.
    pub place: Place,
    /// The operation.
    pub operation: OperationName,
    /// The text with method and path.
    pub operation_place: Place,
    /// The versions that the fact is about, as indices into [`OnPremises::versions`].
    pub versions: Vec<usize>,
    /// How it is known.
    pub source: String,
}

/// An operation that has another path in some versions.
#[derive(Clone, Debug)]
pub struct OtherPath {
    /// The operation and the versions that have the other path.
    pub fact: OperationFact,
    /// The other path, with the same parameters.
    pub other: String,
    /// The text of the other path.
    pub other_place: Place,
}
