//! The values that all stages share. They mean the same in a document and in the crate.
//!
//! They are independent of how a value is read or printed.

use std::fmt;

use serde_json::Number;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads an item.
    Get,
    /// Replaces an item.
    Put,
    /// Creates an item or starts an action.
    Post,
    /// Changes a part of an item.
    Patch,
    /// Deletes an item.
    Delete,
}

/// The methods of the API, with their names in HTTP.
pub const METHODS: [(&str, Method); 5] = [
    ("GET", Method::Get),
    ("PUT", Method::Put),
    ("POST", Method::Post),
    ("PATCH", Method::Patch),
    ("DELETE", Method::Delete),
];

impl Method {
    /// Returns the name in HTTP: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// The part of a request that contains a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// The path.
    Path,
    /// The query, after the question mark.
    Query,
    /// A header.
    Header,
}

/// The media type of a request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentType {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// The status codes that a documented response applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// This code, 100 to 599.
    Code(u16),
    /// Every code that is not listed; the oldest pages have a row `default`.
    Default,
}

/// `404`, `default`
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A documented status of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// The status codes.
    pub status: Status,
    /// When the service returns it.
    pub meaning: Option<String>,
    /// Names of its headers.
    pub headers: Vec<String>,
}

/// How an integer is sent. A response may use either form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    /// Its range.
    pub width: Width,
    /// Written as a JSON string (`"type": "string", "format": "uint64"`).
    pub quoted: bool,
}

/// The range of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `u32`
    Uint32,
    /// `u64`
    Uint64,
}

/// A limit of a value, which the service checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// What is limited.
    pub kind: BoundKind,
    /// A whole number, if it limits a length.
    pub value: Number,
}

/// What a [`Bound`] limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundKind {
    /// The smallest number.
    Minimum,
    /// The largest number.
    Maximum,
    /// The fewest characters of a text.
    MinLength,
    /// The most characters of a text.
    MaxLength,
}

/// The limits, with their keywords in JSON Schema.
pub const BOUNDS: [(&str, BoundKind); 4] = [
    ("minimum", BoundKind::Minimum),
    ("maximum", BoundKind::Maximum),
    ("minLength", BoundKind::MinLength),
    ("maxLength", BoundKind::MaxLength),
];

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The name on the wire.
    pub name: String,
    /// The part of the enum's description about the value.
    pub description: Option<String>,
}

/// The service's limits for clients. The runtime has defaults for absent values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// The rate limit of one client.
    pub calls_per_second: Option<u32>,
    /// The delay before the first poll of a pending response, in seconds.
    pub poll_from_seconds: Option<u32>,
    /// How long the service stores a pending response, in minutes.
    pub pending_expire_minutes: Option<u32>,
}

/// The number of items per page; absent values are unknown.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageSizes {
    /// The default.
    pub default: Option<u16>,
    /// The maximum.
    pub max: Option<u16>,
}

/// The facts about the crate for a registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// At most five.
    pub keywords: Vec<String>,
    /// Categories of the registry, such as `api-bindings`.
    pub categories: Vec<String>,
    /// The URL of the source code.
    pub repository: Option<String>,
}

/// How an entry of `api.json` names an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationName {
    /// The service that has the operation.
    pub service: String,
    /// The HTTP method of the operation.
    pub method: Method,
    /// As in its document.
    pub path: String,
}

/// As in a request: `GET /v1/devices`.
impl fmt::Display for OperationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.path)
    }
}

/// An item that can have a text, by the names of the schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// The service as a whole.
    Service,
    /// `GET /v1/devices`
    Operation(String),
    /// A parameter of an operation.
    Parameter(String, String),
    /// A model, by its `$ref`.
    Model(String),
    /// A field of a model.
    Field(String, String),
    /// An enum, by its `$ref`.
    Enum(String),
    /// A value of an enum.
    Value(String, String),
    /// Every parameter with this name, of any operation.
    SharedParameter(String),
    /// Every field with this name, of any model.
    SharedField(String),
}
