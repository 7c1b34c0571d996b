//! `api.json`: the facts that no page contains.

use super::{Named, OnPremises, Quote};
use crate::diagnostic::Place;
use crate::vocabulary::{Limits, Method, OperationName, Package, PageSizes};

/// `api.json`: the facts that no page contains.
#[derive(Clone, Debug)]
pub struct Api {
    /// Name of the generated crate.
    pub crate_name: String,
    /// Version of the generated crate; `0.1.0` by default.
    pub version: String,
    /// The API's name for people; by default the crate's name.
    pub title: String,
    /// The facts about the crate for a registry; without them, the crate cannot be published.
    pub package: Option<Package>,
    /// `https://{region}.{host}.eset.systems`
    pub host_template: String,
    /// Address of a vendor's page, with `{page}` for its file name.
    pub page_template: Option<String>,
    /// Address of the vendor's OpenAPI document of a service, with `{document}` for its name.
    pub document_template: Option<String>,
    /// Label and name, in the file's order.
    pub regions: Vec<Region>,
    /// In the file's order.
    pub services: Vec<Service>,
    /// Absent if the API needs no token.
    pub token: Option<Token>,
    /// The limits for clients.
    pub limits: Limits,
    /// Absent if no list is paged.
    pub paging: Option<Paging>,
    /// Other names of entities.
    pub id_aliases: Vec<Alias>,
    /// Corrections of the vendor's documents.
    pub corrections: Vec<Correction>,
    /// Names that the vendor misspells.
    pub spellings: Vec<Spelling>,
    /// Operations whose effect cannot be undone.
    pub destructive: Vec<Destructive>,
    /// Whether an import omits the texts of its sources, because the maintainers write their own.
    pub has_own_texts: bool,
    /// Operations whose documents contain the vendor's texts in spite of `has_own_texts`.
    pub quotes: Vec<Quote>,
    /// Known findings of the linter.
    pub allowances: Vec<Allowance>,
    /// Absent if there is no server on premises.
    pub on_premises: Option<OnPremises>,
}

impl Api {
    /// Returns the name with the vendor's misspelling corrected.
    pub fn spelled<'n>(&'n self, name: &'n str) -> &'n str {
        let found = self.spellings.iter().find(|spelling| spelling.name == name);
        found.map_or(name, |spelling| &spelling.correct)
    }
}

/// Another name of an entity.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The value under the name.
    pub place: Place,
    /// The other name: `VulnerableDevice`.
    pub name: String,
    /// The one that is used: `Device`.
    pub entity: String,
}

/// A fact about a value that the vendor's documents lack or have wrong.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The whole object.
    pub place: Place,
    /// The service whose documents are corrected.
    pub service: String,
    /// The corrected values.
    pub target: Target,
    /// The corrected fact.
    pub meaning: Meaning,
    /// How the fact is known.
    pub reason: String,
}

/// The fact about a string that a [`Correction`] states.
#[derive(Clone, Debug)]
pub enum Meaning {
    /// It is an id of this entity, named as in an annotation.
    References(String),
    /// It is a [`super::Kind::Duration`].
    Duration,
    /// It is a [`super::Kind::Password`]: anyone who has it can use it.
    Password,
}

/// The correct spelling of a name that the vendor misspells.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The whole object.
    pub place: Place,
    /// The name on the wire: `occurenceTime`.
    pub name: String,
    /// As it should be: `occurrenceTime`.
    pub correct: String,
    /// The reason for the correction.
    pub reason: String,
}

/// The values that a [`Correction`] corrects.
#[derive(Clone, Debug)]
pub enum Target {
    /// A parameter of one operation.
    Parameter {
        /// The HTTP method of the operation.
        method: Method,
        /// As in its document.
        path: String,
        /// The parameter's name.
        name: String,
    },
    /// A property in all occurrences of the model.
    Field {
        /// The model's `$ref`.
        model: String,
        /// The property's name.
        name: String,
    },
}

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

/// A region, which has its own hosts.
#[derive(Clone, Debug)]
pub struct Region {
    /// Its part of a host name: `jpn`.
    pub label: String,
    /// For people: `Japan`.
    pub name: String,
}

/// A part of the API, with its own host and folder.
#[derive(Clone, Debug)]
pub struct Service {
    /// The whole object.
    pub place: Place,
    /// The folder's name.
    pub name: String,
    /// Its part of a host name; by default the service's name.
    pub host: String,
    /// The name of its OpenAPI document; by default the service's name.
    pub document: String,
    /// Labels of the regions that have the service.
    pub regions: Vec<String>,
    /// A description for people.
    pub description: Option<String>,
}

/// The operation that returns a token.
#[derive(Clone, Debug)]
pub struct Token {
    /// The whole object.
    pub place: Place,
    /// The operation.
    pub operation: OperationName,
}

/// The names of the paging parameters and of the response's token field.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The query parameter for a page's size.
    pub size: String,
    /// The query parameter for the next page.
    pub token: String,
    /// The field of the response with the next page's token.
    pub next: String,
    /// The page sizes in the regions.
    pub sizes: PageSizes,
    /// Absent if no list has deltas.
    pub delta: Option<Delta>,
}

/// The names in lists that can return only the changes since an earlier call.
#[derive(Clone, Debug)]
pub struct Delta {
    /// The whole object.
    pub place: Place,
    /// The query parameter for the point in time from which a list starts.
    pub token: String,
    /// The field of the response with the token for the next round.
    pub next: String,
    /// How the names are known.
    pub reason: String,
}
