//! What a deployment offers: every service in a region of the cloud, fewer on premises, and some of them at other paths.

use std::error::Error;
use std::fmt;

use eset_connect_codegen::facts::{Login, OnPremises, PageSizes};

use crate::schema::{Schema, Served};

/// The deployment that the server behaves like.
#[derive(Clone, Copy, Debug, Default)]
pub enum Deployment {
    /// A region of the cloud.
    #[default]
    Region,
    /// A server on premises.
    OnPremises(&'static OnPremises, Version),
}

/// A version of the server on premises, as an index into its versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(usize);

/// A version that the schema does not describe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVersion {
    version: String,
    known: Vec<String>,
}

/// How tokens are requested.
#[derive(Clone, Copy, Debug)]
pub enum TokenCall {
    /// A form, at the path of this operation.
    Form(Served),
    /// JSON, as on premises.
    Json(&'static Login),
}

impl Deployment {
    /// The server on premises of this version, such as `13.1`.
    pub fn on_premises(schema: &'static Schema, version: &str) -> Result<Self, UnknownVersion> {
        let versions = schema.about().on_premises.as_ref();
        let known = versions.map(|facts| facts.versions.clone()).unwrap_or_default();
        let found = known.iter().position(|known| known == version);
        match (versions, found) {
            (Some(facts), Some(index)) => Ok(Self::OnPremises(facts, Version(index))),
            _ => Err(UnknownVersion { version: version.to_owned(), known }),
        }
    }

    /// Returns the version on premises: `13.1`; `None` in a region.
    pub fn version(self) -> Option<&'static str> {
        match self {
            Self::Region => None,
            Self::OnPremises(facts, Version(version)) => facts.versions.get(version).map(String::as_str),
        }
    }

    /// Returns the operations that it offers, each with its path there.
    pub fn operations(self, schema: &'static Schema) -> Vec<(Served, &'static str)> {
        let offered = schema.operations().filter(|served| self.offers(*served));
        offered.map(|served| (served, self.path(served))).collect()
    }

    /// Returns how tokens are requested; `None` if none are needed.
    pub fn token_call(self, schema: &'static Schema) -> Option<TokenCall> {
        match self {
            Self::Region => schema.token().map(TokenCall::Form),
            Self::OnPremises(facts, _) => facts.login.as_ref().map(TokenCall::Json),
        }
    }

    /// Returns the page sizes; the documented ones of the cloud where the schema has none.
    pub fn page_sizes(self, schema: &'static Schema) -> PageSizes {
        match self {
            Self::Region => schema.about().paging.as_ref().map(|paging| paging.sizes).unwrap_or_default(),
            Self::OnPremises(facts, _) => facts.sizes,
        }
    }

    fn offers(self, served: Served) -> bool {
        let Self::OnPremises(facts, Version(version)) = self else { return true };
        let service = &served.service.about.name;
        let is_offered = facts.services.iter().any(|offered| offered.name == *service && offered.since <= version);
        let is_absent =
            facts.absent.iter().any(|fact| fact.versions.contains(&version) && is_it(&fact.operation, served));
        is_offered && !is_absent
    }

    fn path(self, served: Served) -> &'static str {
        let Self::OnPremises(facts, Version(version)) = self else { return &served.operation.path };
        let other = facts
            .paths
            .iter()
            .find(|other| other.fact.versions.contains(&version) && is_it(&other.fact.operation, served));
        other.map_or(&served.operation.path, |other| &other.other)
    }
}

fn is_it(name: &eset_connect_codegen::facts::OperationName, served: Served) -> bool {
    name.service == served.service.about.name
        && name.method == served.operation.method
        && name.path == served.operation.path
}

impl fmt::Display for UnknownVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown version {:?} on premises; known versions: {}", self.version, self.known.join(", "))
    }
}

impl Error for UnknownVersion {}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(version: &str) -> Vec<(String, &'static str)> {
        let schema = Schema::embedded().unwrap();
        let deployment = Deployment::on_premises(schema, version).unwrap();
        deployment.operations(schema).into_iter().map(|(served, path)| (served.name(), path)).collect()
    }

    #[test]
    fn a_version_on_premises_has_its_own_services_operations_and_paths() {
        let (old, new) = (offered("13.0"), offered("13.1"));
        let rename = "POST /v1/devices/{deviceUuid}:rename".to_owned();
        assert!(old.contains(&(rename.clone(), "/v1/devices/{deviceUuid}:renameDevice")));
        assert!(new.contains(&(rename, "/v1/devices/{deviceUuid}:rename")));
        let has = |offered: &[(String, _)], name: &str| offered.iter().any(|(offered, _)| offered == name);
        assert!(!has(&old, "POST /v1/groups") && has(&new, "POST /v1/groups"));
        assert!(!has(&new, "POST /v1/devices:batchImport") && !has(&new, "DELETE /v1/groups/{groupUuid}"));
        assert!(!has(&new, "POST /oauth/token") && !has(&new, "GET /v2/incidents"));
    }

    #[test]
    fn an_unknown_version_is_reported_with_the_known_ones() {
        let error = Deployment::on_premises(Schema::embedded().unwrap(), "12").unwrap_err();
        assert_eq!(error.to_string(), "unknown version \"12\" on premises; known versions: 13.0, 13.1");
    }
}
