//! A document of the schema folder, read: the envelope and the schemas in it.
//!
//! Every part remembers its [`Place`], so that any later stage can point at the text it came from.

mod destructive;
mod guide;
mod message;
mod on_premises;
mod texts;

pub use destructive::Destructive;
pub use guide::GuidePage;
pub use message::{Constant, ConstantValue, Constructor, Message, MessageContent, Named, Use};
pub use on_premises::{Login, OfferedService, OnPremises, OperationFact, OtherPath};
pub use texts::{Fingerprint, FingerprintEntry, Fingerprints, Quote, Text, TextEntry, Texts};

use crate::diagnostic::Place;
use crate::vocabulary::{ContentType, EnumValue, Integer, Limits, Location, Method, PageSizes, Status};

/// An endpoint document: one operation.
#[derive(Clone, Debug)]
pub struct Document {
    /// `policy-management`
    pub service: String,
    /// The operation's name for people.
    pub title: String,
    /// What is done.
    pub method: Method,
    /// `/v2/policies/{policyUuid}`; its parameters in braces are exactly the path parameters below.
    pub path: String,
    /// The text of the path.
    pub path_place: Place,
    /// File name of the vendor's page.
    pub page: Option<String>,
    /// Where the facts come from if no page states them; never set together with `page`.
    pub source: Option<String>,
    /// The page's text between the path and the tables.
    pub description: Option<String>,
    /// Those of the path and of the query, in the document's order.
    pub parameters: Vec<Parameter>,
    /// The body that is sent, if any.
    pub request: Option<Request>,
    /// In the document's order, at most one a status.
    pub responses: Vec<Response>,
}

/// A part of the path or of the query.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The whole object.
    pub place: Place,
    /// As it is sent: `filter.quarantineTime.startTime`.
    pub name: String,
    /// Where it is sent.
    pub location: Location,
    /// Always true in a path.
    pub required: bool,
    /// What it means; a `type: X` annotation is taken out.
    pub description: Option<String>,
    /// What its value is.
    pub schema: Schema,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct Request {
    /// How it is written.
    pub content_type: ContentType,
    /// What it is. Whether the page calls the body required means nothing: older pages say no of every one.
    pub schema: Schema,
}

/// An answer of the service.
#[derive(Clone, Debug)]
pub struct Response {
    /// The whole object.
    pub place: Place,
    /// Which answer it is.
    pub status: Status,
    /// When it is given.
    pub description: Option<String>,
    /// Absent where the answer has no body: no schema in the document, or the page's `[]`.
    pub schema: Option<Schema>,
    /// In the document's order.
    pub headers: Vec<Header>,
}

/// A header of a response. Its value is text.
#[derive(Clone, Debug)]
pub struct Header {
    /// As written; compared without regard to case.
    pub name: String,
}

/// A value of the dialect.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The object or the array.
    pub place: Place,
    /// The text, or else the title; a `type: X` annotation at its end and an enum's meanings are taken out.
    pub description: Option<String>,
    /// The entity whose id the value is, as written: from `references`, or from the annotation.
    pub references: Option<String>,
    /// Only the service sets it.
    pub read_only: bool,
    /// What the value is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// `double` or `float`.
    Number,
    /// Text, an opaque id included.
    String,
    /// A time of RFC 3339.
    DateTime,
    /// A length of time in seconds: `3661.5s`.
    Duration,
    /// Base64 in a JSON string.
    Byte,
    /// Text that is not shown.
    Password,
    /// A body that is not JSON.
    Binary,
    /// One of a list of texts.
    Enum(Enum),
    /// Any number of items.
    Array(Box<Schema>),
    /// An array whose item the page could not print, because it is the model around it.
    Recursion,
    /// Free keys with values of one kind.
    Map(Box<Schema>),
    /// `protobufAny`: `@type` and any further members.
    Any,
    /// A free JSON object.
    Struct,
    /// A model printed in place: its name, if it has one, and its properties (none for an empty object).
    Model(Model),
    /// A `$ref` alone: a model that is printed elsewhere.
    Reference(String),
}

/// A list of texts that a value is one of; the service may add to it.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The `$ref`; absent for an inline enum.
    pub name: Option<String>,
    /// In the document's order, none twice.
    pub values: Vec<EnumValue>,
}

/// An object with known properties.
#[derive(Clone, Debug)]
pub struct Model {
    /// The `$ref` as written, also where it is a sentence; absent for an object without one.
    pub name: Option<String>,
    /// In the document's order.
    pub properties: Vec<Property>,
}

/// A property of a model. Every one may be absent.
#[derive(Clone, Debug)]
pub struct Property {
    /// As it is sent.
    pub name: String,
    /// What its value is.
    pub schema: Schema,
}

/// `api.json`: what no page says.
#[derive(Clone, Debug)]
pub struct Api {
    /// Name of the generated crate.
    pub crate_name: String,
    /// Version of the generated crate; `0.1.0` where the file names none.
    pub version: String,
    /// The API's name for people; the crate's name where the file gives none.
    pub title: String,
    /// `https://{region}.{host}.eset.systems`
    pub host_template: String,
    /// Address of a vendor's page, with `{page}` for its file name.
    pub page_template: Option<String>,
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
    /// It is a [`Kind::Duration`].
    Duration,
    /// It is a [`Kind::Password`]: whoever has it can do something with it.
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
