//! What the API looks like in Rust: every decision about modules, names, types and docs is made here, and
//! none is left to `render`, which only prints.

mod crate_docs;
mod docs;
mod example;
mod guide;
mod links;
mod lower;
mod member_names;
mod message;
mod module;
mod names;
mod on_premises;
mod operation;
mod statuses;
mod types;

pub use docs::{Docs, escape_line, is_printable};
pub use example::{Chain, Example, Reading, Start, Value};
pub use guide::Guide;
pub use lower::lower;
pub use member_names::is_argument;
pub use names::{Name, is_marked};
pub use on_premises::{Login, OfferedOperation, OnPremises, OtherPaths};
pub use types::{FieldKind, FieldShape, Primitive, RustType};

use crate::api::{EnumId, ModelId};
use crate::vocabulary::{ContentType, Limits, Location, Method, Package, PageSizes, StatusRow};

/// The generated crate.
pub struct Crate {
    pub name: String,
    pub version: String,
    pub title: String,
    /// One line for the manifest.
    pub description: String,
    /// What a registry shows of it; absent if it is not published.
    pub package: Option<Package>,
    pub host_template: String,
    pub docs: Docs,
    pub guide: Option<Guide>,
    /// The crate's README, ready.
    pub readme: String,
    pub regions: Vec<Region>,
    pub limits: Limits,
    pub paging: Option<Paging>,
    pub token: Option<Endpoint>,
    pub on_premises: Option<OnPremises>,
    pub entities: Vec<Entity>,
    pub services: Vec<Service>,
}

pub struct Region {
    pub variant: Name,
    pub label: String,
    pub name: String,
}

/// Names of the paging parameters, and how large pages are.
pub struct Paging {
    pub size: String,
    pub token: String,
    pub sizes: PageSizes,
}

/// An entity that has ids.
pub struct Entity {
    /// `Device`, the marker
    pub marker: Name,
    /// `DeviceUuid`
    pub alias: Name,
    pub docs: Docs,
}

/// A service: a feature, a module, and one submodule a version.
pub struct Service {
    /// `policy_management`
    pub module: Name,
    /// `POLICY_MANAGEMENT`, its static
    pub constant: Name,
    /// `policy-management`
    pub feature: String,
    pub host: String,
    pub regions: Vec<String>,
    /// One line: what the service is for.
    pub summary: Docs,
    /// The statuses that most operations of the service document, as the last part of its docs.
    pub status_docs: Docs,
    /// The refusals among them.
    pub usual_refusals: Vec<(u16, String)>,
    /// What has no version.
    pub root: Module,
    pub versions: Vec<Module>,
}

impl Crate {
    /// Every module, with its service.
    pub fn modules(&self) -> impl Iterator<Item = (&Service, &Module)> {
        self.services.iter().flat_map(|service| service.modules().map(move |module| (service, module)))
    }
}

impl Service {
    /// The service's own module, then those of its versions.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        std::iter::once(&self.root).chain(&self.versions)
    }

    /// `policy_management::v2`
    pub fn path_of(&self, module: &Module) -> String {
        let path = std::iter::once(&self.module).chain(&module.name).map(ToString::to_string);
        path.collect::<Vec<_>>().join("::")
    }
}

pub struct Module {
    /// `v2`; `None` for a service's own module.
    pub name: Option<Name>,
    pub docs: Docs,
    /// Models and enums of other modules of the service that the operations of a version use, directly or in
    /// other models.
    pub borrowed: Vec<RustType>,
    pub operations: Vec<Operation>,
    pub models: Vec<Model>,
    pub enums: Vec<Enum>,
}

pub struct Operation {
    /// Its place among the operations of the service.
    pub index: usize,
    pub function: Name,
    pub docs: Docs,
    pub arguments: Vec<Argument>,
    /// Whether the last argument is the body.
    pub body: Option<RustType>,
    pub endpoint: Endpoint,
    pub answer: RustType,
    /// What can be done with the pages, if the operation is paged.
    pub pages: Option<Pages>,
    /// The type that the function returns.
    pub call: CallType,
    /// The field of the body without which the operation works on everything.
    pub selector: Option<String>,
    /// Every documented status, for the surface.
    pub statuses: Vec<StatusRow>,
    /// `None` for the operation that requests tokens.
    pub example: Option<Example>,
}

#[derive(Clone)]
pub struct Endpoint {
    /// Whether it stands with the facts of the API, which use it too: the token operation's.
    pub is_token: bool,
    pub name: String,
    pub service: Name,
    pub method: Method,
    pub path: String,
    pub body: Option<ContentType>,
    pub refusals: Refusals,
    pub pending: bool,
}

#[derive(Clone)]
pub enum Refusals {
    /// Those of the service.
    Usual,
    Own(Vec<(u16, String)>),
}

/// An argument of an operation function: a path parameter, or a query or header parameter that is required.
pub struct Argument {
    pub name: Name,
    pub ty: RustType,
    pub location: Location,
    /// The parameter's name as it is sent.
    pub wire: String,
}

/// `ListDevices`: the call of an operation, on which optional parameters can be set. Every operation has its own,
/// because the service may add a first parameter without notice.
pub struct CallType {
    pub name: Name,
    pub docs: Docs,
    pub setters: Vec<ParameterSetter>,
    /// Whether it is an alias, which costs the compiler nothing: without setters, and if no other operation
    /// has this answer, so that no two of these types are one.
    pub is_alias: bool,
    /// Docs of `everything`, if the call is refused without it.
    pub everything: Option<Docs>,
}

pub struct ParameterSetter {
    pub method: Name,
    pub location: Location,
    pub wire: String,
    pub docs: Docs,
    /// What is set; of a list, its items.
    pub ty: RustType,
    pub takes: Takes,
}

/// What a setter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    One,
    Many,
    /// The number of items of a page, as any integer that has no sign.
    PageSize,
}

pub struct Model {
    pub id: ModelId,
    pub name: Name,
    /// Its `$ref`, or what one would be.
    pub schema_name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    /// What a pending response is stored with, if the model is the answer of an operation.
    pub answer_name: Option<String>,
    /// Whether it is an answer without documented fields, and so an alias.
    pub is_empty_answer: bool,
    /// The parts of a page, if the model is the answer of a paged operation.
    pub page: Option<PageFields>,
    /// If an `Any` can hold the model.
    pub message: Option<Message>,
    /// Sorted by name.
    pub constructors: Vec<Constructor>,
}

/// What makes a model a message.
pub struct Message {
    /// The full name of its type.
    pub type_name: String,
    /// The field whose value converts into the message, and its type.
    pub shorthand: Option<(Name, RustType)>,
}

/// A function that makes a model with some fields set.
pub struct Constructor {
    /// Its place among the constructors of the service.
    pub index: usize,
    pub method: Name,
    /// As the document names it.
    pub schema_name: String,
    pub docs: Docs,
    /// The fields that the caller gives, and the models that they hold.
    pub arguments: Vec<(Name, RustType)>,
    /// The fields that are always the same.
    pub set: Vec<(Name, Fixed)>,
    pub message: Option<HeldMessage>,
}

/// The message in an `Any` of a model that a constructor makes.
pub struct HeldMessage {
    pub field: Name,
    pub ty: RustType,
    /// Whether it has no fields, so that there is nothing for a caller to give.
    pub is_empty: bool,
    /// Whether no other constructor of the model takes it, so that it converts into the model.
    pub is_convertible: bool,
}

/// A value that is always the same.
pub enum Fixed {
    Text(String),
    Boolean(bool),
    /// `State::On`
    Variant(RustType, Name),
    List(Vec<Fixed>),
    /// A model with these fields set.
    Model(RustType, Vec<(Name, Fixed)>),
}

/// What a paged operation offers in addition to its pages.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Whether the items of all pages can be returned one by one.
    pub has_items: bool,
    /// Whether the last page has a token for the next round.
    pub has_deltas: bool,
}

pub struct PageFields {
    /// The only list and the type of its items; `None` where there are several lists.
    pub items: Option<(Name, RustType)>,
    pub next: PageToken,
    pub delta: Option<PageToken>,
}

/// A field with a token, and its name in JSON.
pub struct PageToken {
    pub field: Name,
    pub wire: String,
}

pub struct Field {
    pub name: Name,
    pub wire: String,
    pub docs: Docs,
    pub ty: RustType,
    pub kind: FieldKind,
    /// The docs of its setter, if it has one.
    pub setter: Option<Docs>,
    pub read_only: bool,
}

pub struct Enum {
    pub id: EnumId,
    pub name: Name,
    /// Its `$ref`, or what one would be.
    pub schema_name: String,
    pub docs: Docs,
    pub values: Vec<EnumValue>,
}

pub struct EnumValue {
    pub variant: Name,
    pub wire: String,
    pub docs: Docs,
}
