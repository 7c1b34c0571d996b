//! The facts of `api.json` about servers on premises, version by version.

use crate::diagnostic::Place;
use crate::vocabulary::{OperationName, PageSizes};

/// How a customer's own server differs from the cloud.
#[derive(Clone, Debug)]
pub struct OnPremises {
    /// The product's name for people.
    pub name: String,
    /// The versions of the server, from the oldest to the newest.
    pub versions: Vec<String>,
    /// The default port.
    pub default_port: u16,
    /// How tokens are requested; absent if none are needed.
    pub login: Option<Login>,
    /// The services on premises, in the file's order.
    pub services: Vec<OfferedService>,
    /// The page sizes on premises.
    pub sizes: PageSizes,
    /// The operations of these services that some versions lack.
    pub absent: Vec<OperationFact>,
    /// The operations that have another path in some versions.
    pub paths: Vec<OtherPath>,
}

/// How tokens are requested on premises: POST with JSON.
#[derive(Clone, Debug)]
pub struct Login {
    /// The path of the request.
    pub path: String,
    /// The name and the value of the field with the grant type.
    pub grant_type: (String, String),
    /// The name of the field that is true for a user of a Windows domain.
    pub domain_user: Option<String>,
}

/// A service that is available on premises.
#[derive(Clone, Debug)]
pub struct OfferedService {
    /// The whole object.
    pub place: Place,
    /// The name under `services`.
    pub name: String,
    /// The first version that has it, as an index into [`OnPremises::versions`].
    pub since: usize,
    /// How the fact is known.
    pub source: String,
}

/// A fact about an operation on premises.
#[derive(Clone, Debug)]
pub struct OperationFact {
    /// The whole object.
    pub place: Place,
    /// The operation.
    pub operation: OperationName,
    /// The string with method and path.
    pub operation_place: Place,
    /// The versions to which the fact applies, as indices into [`OnPremises::versions`].
    pub versions: Vec<usize>,
    /// How the fact is known.
    pub source: String,
}

/// An operation that has another path in some versions.
#[derive(Clone, Debug)]
pub struct OtherPath {
    /// The operation and the versions that have the other path.
    pub fact: OperationFact,
    /// The other path, with the same parameters.
    pub other: String,
    /// The string with the other path.
    pub other_place: Place,
}
