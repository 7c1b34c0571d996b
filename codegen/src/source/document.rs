//! A document of the schema folder: the envelope and the schemas in it.
//!
//! The parts have their [`Place`], so that diagnostics of later stages can point at the document.

mod api;
mod guide;
mod message;
mod on_premises;
mod texts;

pub use api::{
    Alias, Allowance, Api, Correction, Delta, Destructive, Meaning, Paging, Region, Service, Spelling, Target, Token,
};
pub use guide::GuidePage;
pub use message::{Constant, ConstantValue, Constructor, Message, MessageContent, Named, Use};
pub use on_premises::{Login, OfferedService, OnPremises, OperationFact, OtherPath};
pub use texts::{Fingerprint, FingerprintEntry, Fingerprints, Quote, Text, TextEntry, Texts};

use crate::diagnostic::Place;
use crate::vocabulary::{Bound, ContentType, EnumValue, Integer, Location, Method, Status};

/// An endpoint document: one operation.
#[derive(Clone, Debug)]
pub struct Document {
    /// `policy-management`
    pub service: String,
    /// The operation's name for people.
    pub title: String,
    /// The HTTP method.
    pub method: Method,
    /// `/v2/policies/{policyUuid}`; the names in braces are exactly those of the path parameters below.
    pub path: String,
    /// The text of the path.
    pub path_place: Place,
    /// File name of the vendor's page.
    pub page: Option<String>,
    /// The source of the facts if no page contains them; never set together with `page`.
    pub source: Option<String>,
    /// The page's text between the path and the tables.
    pub description: Option<String>,
    /// The parameters of the path and of the query, in the document's order.
    pub parameters: Vec<Parameter>,
    /// The body of the request, if any.
    pub request: Option<Request>,
    /// In the document's order, at most one per status.
    pub responses: Vec<Response>,
}

/// A part of the path or of the query.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The whole object.
    pub place: Place,
    /// The name on the wire: `filter.quarantineTime.startTime`.
    pub name: String,
    /// In the path or in the query.
    pub location: Location,
    /// Always true in a path.
    pub required: bool,
    /// Its description, without a `type: X` annotation.
    pub description: Option<String>,
    /// Its schema.
    pub schema: Schema,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its media type.
    pub content_type: ContentType,
    /// Whether the page marks the body as required. This is not reliable, because older pages mark none.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
}

/// A response of the service.
#[derive(Clone, Debug)]
pub struct Response {
    /// The whole object.
    pub place: Place,
    /// The status codes that it describes.
    pub status: Status,
    /// When the service returns it.
    pub description: Option<String>,
    /// Absent if the response has no body: no schema in the document, or the page's `[]`.
    pub schema: Option<Schema>,
    /// The names of its headers, in the document's order; case does not matter in them.
    pub headers: Vec<String>,
}

/// A schema of the dialect.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The object or the array.
    pub place: Place,
    /// The description, or else the title, without a `type: X` annotation and without the descriptions of an enum's
    /// values.
    pub description: Option<String>,
    /// If the value is an id, the entity that it identifies: from `references`, or from the annotation.
    pub references: Option<String>,
    /// Only the service sets it.
    pub read_only: bool,
    /// Its limits, in the document's order.
    pub bounds: Vec<Bound>,
    /// The kind of the value.
    pub kind: Kind,
}

/// The kind of a value.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// `double` or `float`.
    Number,
    /// A string; ids are strings too.
    String,
    /// A timestamp of RFC 3339.
    DateTime,
    /// A duration in seconds: `3661.5s`.
    Duration,
    /// Base64 in a JSON string.
    Byte,
    /// A string that is never shown, such as a password.
    Password,
    /// A body that is not JSON.
    Binary,
    /// One of several strings.
    Enum(Enum),
    /// Any number of items.
    Array(Box<Schema>),
    /// An array of the model that contains it. Pages cannot print its item.
    Recursion,
    /// An object with any keys, whose values have one schema.
    Map(Box<Schema>),
    /// `protobufAny`: `@type` and any further members.
    Any,
    /// Any JSON object.
    Struct,
    /// Any JSON value (`google.protobuf.Value`): `any` under `type`.
    Untyped,
    /// A model with its properties.
    Model(Model),
    /// A `$ref` alone: a model or an enum whose properties or values are elsewhere.
    Reference(String),
}

/// The known values of a string; the service may add others.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The `$ref`; absent for an inline enum.
    pub name: Option<String>,
    /// In the document's order, without duplicates.
    pub values: Vec<EnumValue>,
}

/// An object with known properties.
#[derive(Clone, Debug)]
pub struct Model {
    /// The `$ref` as in the document, even if it is a sentence; absent for an object without one.
    pub name: Option<String>,
    /// In the document's order.
    pub properties: Vec<Property>,
}

/// A property of a model. Properties are optional.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Whether the schema lists it as required. Pages do not print this, and a response may lack the property anyway.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
}
