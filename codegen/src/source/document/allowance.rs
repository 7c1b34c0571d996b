//! A finding of the linter that is known.

/// Allows findings, of which the maintainers know the reason.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The code of the findings.
    pub code: String,
    /// The service that they are about; absent for all services.
    pub service: Option<String>,
    /// The item that they are about, by the names of the schema; absent for all items.
    pub item: Option<String>,
    /// Why they are right.
    pub reason: String,
}
