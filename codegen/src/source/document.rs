//! A document of the schema folder, read: the envelope and the schemas in it.
//!
//! Every part remembers its [`Place`], so that any later stage can point at the text it came from.

mod allowance;
mod api;
mod destructive;
mod guide;
mod message;
mod on_premises;
mod texts;

pub use allowance::Allowance;
pub use api::{Alias, Api, Correction, Delta, Paging, Region, Says, Service, Spelling, Target, Token};
pub use destructive::Destructive;
pub use guide::GuidePage;
pub use message::{Constant, ConstantValue, Constructor, Message, MessageContent, Named, Use};
pub use on_premises::{Login, OfferedService, OnPremises, OperationFact, OtherPath};
pub use texts::{Fingerprint, FingerprintEntry, Fingerprints, Quote, Text, TextEntry, Texts};

use crate::diagnostic::Place;
use crate::vocabulary::{ContentType, EnumValue, Integer, Location, Method, Status};

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
    /// Whether the page calls the body required, which means nothing: older pages say no of every one.
    pub required: bool,
    /// What it is.
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
    /// Any JSON value (`google.protobuf.Value`): the word `any` under `type`.
    Untyped,
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
    /// Whether the schema lists it as required. Pages do not print that; a response may lack it all the same.
    pub required: bool,
    /// What its value is.
    pub schema: Schema,
}
