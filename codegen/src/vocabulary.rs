//! The values that all stages share: they mean the same in a document and in the crate.
//!
//! Nothing here knows where a value was read or how it is printed.

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Replaces.
    Put,
    /// Creates or acts.
    Post,
    /// Changes a part.
    Patch,
    /// Removes.
    Delete,
}

/// Every method of the API, by its name in a request.
pub const METHODS: [(&str, Method); 5] = [
    ("GET", Method::Get),
    ("PUT", Method::Put),
    ("POST", Method::Post),
    ("PATCH", Method::Patch),
    ("DELETE", Method::Delete),
];

impl Method {
    /// As a request writes it: `GET`.
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

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path, percent-encoded.
    Path,
    /// Behind the question mark.
    Query,
    /// In a header of its own.
    Header,
}

/// How a request's body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentType {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// Which responses an entry of an operation describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Those with this code, 100 to 599.
    Code(u16),
    /// The row `default` of the oldest pages: every status not listed.
    Default,
}

/// A documented status of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// Which responses it describes.
    pub status: Status,
    /// When the service returns it.
    pub meaning: Option<String>,
    /// Names of its headers.
    pub headers: Vec<String>,
}

/// How an integer is written. Both forms are read for each.
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

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// As it is sent.
    pub name: String,
    /// What the enum's text says about the value.
    pub description: Option<String>,
}

/// What the service asks of its clients; absent values are the runtime's choice.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Of one client.
    pub calls_per_second: Option<u32>,
    /// The first wait for a pending answer, in seconds.
    pub poll_from_seconds: Option<u32>,
    /// How long a pending answer is kept, in minutes.
    pub pending_expire_minutes: Option<u32>,
}

/// How many items a page has; absent values are not known.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageSizes {
    /// Where the call does not say.
    pub default: Option<u16>,
    /// At most.
    pub max: Option<u16>,
}

/// What a registry shows of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// At most five.
    pub keywords: Vec<String>,
    /// Categories of the registry: `api-bindings`.
    pub categories: Vec<String>,
    /// Address of the source code.
    pub repository: Option<String>,
}

/// An operation, as an entry names it that is about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationName {
    /// The service that has the operation.
    pub service: String,
    /// How the operation is called.
    pub method: Method,
    /// As in its document.
    pub path: String,
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
    /// A parameter of this name of any operation.
    SharedParameter(String),
    /// A field of this name of any model.
    SharedField(String),
}
