//! A change, and the difference that all changes are.

use super::class::Class;
use super::kind::Kind;
use super::version::Version;

/// One change of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it means for requests and responses, by the vendor's own policy on changes.
    pub wire: Class,
    /// What it means for programs that use the generated crate.
    pub rust: Class,
    /// What kind of change it is.
    pub kind: Kind,
    /// The service; `None` for a fact of the whole API.
    pub service: Option<String>,
    /// The item that changed, by the names of the schema: `GET /v1/devices pageSize`, `v1Device.uuid`. Empty for the
    /// service or the API itself.
    pub item: String,
    /// The change in one sentence, without the service.
    pub text: String,
    /// The Rust items that it adds, removes or changes.
    pub items: Vec<RustItem>,
}

impl Change {
    /// Whether neither side is affected.
    pub fn is_cosmetic(&self) -> bool {
        self.wire.max(self.rust) == Class::Cosmetic
    }
}

/// A line of the surface that a change adds, removes or replaces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RustItem {
    /// The item in the base's crate, with its path; `None` for an item that is new.
    pub before: Option<String>,
    /// The item in the head's crate; `None` for an item that is gone.
    pub after: Option<String>,
}

/// The difference of two schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// By service, then by item.
    pub changes: Vec<Change>,
    /// The version of the crate in the base, and the one that the change requires.
    pub version: Version,
}

impl Diff {
    /// Whether a change breaks callers in Rust.
    pub fn breaks_rust(&self) -> bool {
        self.changes.iter().any(|change| change.rust == Class::Breaking)
    }

    /// Whether a change breaks the wire.
    pub fn breaks_wire(&self) -> bool {
        self.changes.iter().any(|change| change.wire == Class::Breaking)
    }
}
