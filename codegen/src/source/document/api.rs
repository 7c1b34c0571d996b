//! `api.json`: what no page says.

use super::{Allowance, Destructive, OnPremises, Quote};
use crate::diagnostic::Place;
use crate::vocabulary::{Limits, Method, Package, PageSizes};

/// `api.json`: what no page says.
#[derive(Clone, Debug)]
pub struct Api {
    /// Name of the generated crate.
    pub crate_name: String,
    /// Version of the generated crate; `0.1.0` where the file names none.
    pub version: String,
    /// The API's name for people; the crate's name where the file gives none.
    pub title: String,
    /// What a registry shows of the crate; without it the crate cannot be published.
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
    /// Absent where the API needs no token.
    pub token: Option<Token>,
    /// What the service asks of its clients.
    pub limits: Limits,
    /// Absent where no list is paged.
    pub paging: Option<Paging>,
    /// Other names of entities.
    pub id_aliases: Vec<Alias>,
    /// What the vendor's documents say wrongly or not at all.
    pub corrections: Vec<Correction>,
    /// Names that the vendor misspells.
    pub spellings: Vec<Spelling>,
    /// Operations whose effect cannot be taken back.
    pub destructive: Vec<Destructive>,
    /// Whether an import leaves the texts of its sources out, because the maintainers write their own.
    pub has_own_texts: bool,
    /// Operations whose documents quote the texts of the vendor all the same.
    pub quotes: Vec<Quote>,
    /// Findings of the linter that are known.
    pub allowances: Vec<Allowance>,
    /// Absent where the vendor sells no server.
    pub on_premises: Option<OnPremises>,
}

impl Api {
    /// The name, without the vendor's mistake in it.
    pub fn spelled<'n>(&'n self, name: &'n str) -> &'n str {
        let found = self.spellings.iter().find(|spelling| spelling.name == name);
        found.map_or(name, |spelling| &spelling.correct)
    }
}

/// Another name of an entity whose ids are the same.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The value under the name.
    pub place: Place,
    /// The other name: `VulnerableDevice`.
    pub name: String,
    /// The one that is used: `Device`.
    pub entity: String,
}

/// Says whose id a value is, or in which format it is.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The whole object.
    pub place: Place,
    /// The service whose documents are corrected.
    pub service: String,
    /// Which values.
    pub target: Target,
    /// What they are.
    pub says: Says,
    /// How it is known.
    pub reason: String,
}

/// What a [`Correction`] says about a text.
#[derive(Clone, Debug)]
pub enum Says {
    /// It is the id of this entity, named as in an annotation.
    References(String),
    /// It is a [`super::Kind::Duration`].
    Duration,
    /// It is a [`super::Kind::Password`]: whoever has it can do something with it.
    Password,
}

/// How a name is spelled in Rust that the vendor misspells.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The whole object.
    pub place: Place,
    /// As it is sent: `occurenceTime`.
    pub name: String,
    /// As it should be: `occurrenceTime`.
    pub correct: String,
    /// What is wrong with it.
    pub reason: String,
}

/// What a [`Correction`] is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A parameter of one operation.
    Parameter {
        /// How the operation is called.
        method: Method,
        /// As in its document.
        path: String,
        /// The parameter's name.
        name: String,
    },
    /// A property wherever the model is printed.
    Field {
        /// The model's `$ref`.
        model: String,
        /// The property's name.
        name: String,
    },
}

/// A region with hosts of its own.
#[derive(Clone, Debug)]
pub struct Region {
    /// Its part of a host: `jpn`.
    pub label: String,
    /// For people: `Japan`.
    pub name: String,
}

/// A part of the API with a host and a folder of its own.
#[derive(Clone, Debug)]
pub struct Service {
    /// The whole object.
    pub place: Place,
    /// The folder's name.
    pub name: String,
    /// Its part of a host; the service's name where the file gives none.
    pub host: String,
    /// The name of its OpenAPI document; the service's name where the file gives none.
    pub document: String,
    /// Labels of the regions that have the service.
    pub regions: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
}

/// The operation that gives a token.
#[derive(Clone, Debug)]
pub struct Token {
    /// The whole object.
    pub place: Place,
    /// The service that has it.
    pub service: String,
    /// How it is called.
    pub method: Method,
    /// As in its document.
    pub path: String,
}

/// Names of the paging parameters and of the answer's token field.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The query parameter for a page's size.
    pub size: String,
    /// The query parameter for the next page.
    pub token: String,
    /// The answer's field with the next page's token.
    pub next: String,
    /// In the regions.
    pub sizes: PageSizes,
    /// Absent where no list has deltas.
    pub delta: Option<Delta>,
}

/// Names in lists that return only what is new since an earlier call.
#[derive(Clone, Debug)]
pub struct Delta {
    /// The whole object.
    pub place: Place,
    /// The query parameter for the point in time from which a list starts.
    pub token: String,
    /// The answer's field with the token for the next round.
    pub next: String,
    /// How the names are known.
    pub reason: String,
}
