//! The API in Rust. All decisions about modules, names, types and docs are made here; `render` only prints.

mod crate_docs;
mod docs;
mod example;
mod guide;
mod links;
mod lower;
mod member_names;
mod message;
mod model;
mod module;
mod names;
mod on_premises;
mod operation;
mod statuses;
mod types;

pub use docs::Docs;
pub use example::{Chain, Example, Reading, Start, Value};
pub use guide::Guide;
pub use lower::lower;
pub use member_names::{arguments, is_argument};
pub use names::{Name, hash, is_marked};
pub use on_premises::{Login, OnPremises, OtherPaths};
pub use types::{Primitive, RustType};

use crate::api::{EnumId, ModelId};
use crate::vocabulary::{ContentType, Limits, Location, Method, Package, PageSizes, StatusRow};

/// The generated crate.
pub struct Crate {
    pub name: String,
    pub version: String,
    pub title: String,
    /// One line for the manifest.
    pub description: String,
    /// The facts for a registry; absent if the crate is not published.
    pub package: Option<Package>,
    pub host_template: String,
    pub docs: Docs,
    pub guide: Option<Guide>,
    /// The text of the crate's README.
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

/// The names of the paging parameters, and the page sizes.
pub struct Paging {
    pub size: String,
    pub token: String,
    pub sizes: PageSizes,
}

/// An entity with ids.
pub struct Entity {
    /// `Device`, the marker
    pub marker: Name,
    /// `DeviceUuid`
    pub alias: Name,
    pub docs: Docs,
}

/// A service: a feature, a module, and one submodule per version.
pub struct Service {
    /// `policy_management`
    pub module: Name,
    /// `POLICY_MANAGEMENT`, its static
    pub constant: Name,
    /// `policy-management`
    pub feature: String,
    pub host: String,
    pub regions: Vec<String>,
    /// A description of the service, in one line.
    pub summary: Docs,
    /// The statuses that most operations of the service document, as the last part of its docs.
    pub status_docs: Docs,
    /// The error statuses among them.
    pub usual_refusals: Vec<(u16, String)>,
    /// The items without a version.
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

    /// Returns the module and the name of an item whose path begins in the module `from`.
    pub fn home<'s, 't>(&'s self, from: &Module, ty: &'t RustType) -> Option<(&'s Module, &'t Name)> {
        let (RustType::Item { path, name } | RustType::Enum { path, name }) = ty else { return None };
        // `super` alone is the service's own module.
        let version = path.iter().rfind(|part| **part != Name::parent_module());
        let wanted = if path.is_empty() { from.name.as_ref() } else { version };
        self.modules().find(|module| module.name.as_ref() == wanted).map(|module| (module, name))
    }

    /// Returns a model and its module; `None` if the type is not a model.
    pub fn model(&self, from: &Module, ty: &RustType) -> Option<(&Module, &Model)> {
        let (home, name) = self.home(from, ty)?;
        home.models.iter().find(|model| model.name == *name).map(|model| (home, model))
    }
}

pub struct Module {
    /// `v2`; `None` for a service's own module.
    pub name: Option<Name>,
    pub docs: Docs,
    /// Models and enums of other modules of the service that the operations of this version use, directly or in other
    /// models.
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
    /// How to iterate over the pages, if the operation is paged.
    pub pages: Option<Pages>,
    /// The type that the function returns.
    pub call: CallType,
    /// The field of the body without which the operation affects everything.
    pub selector: Option<String>,
    /// Every documented status, for the surface.
    pub statuses: Vec<StatusRow>,
    /// `None` for the operation that requests tokens.
    pub example: Option<Example>,
}

#[derive(Clone)]
pub struct Endpoint {
    /// Whether it is declared with the facts of the API, which also use it. This is the token operation's.
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
    /// The statuses of the service.
    Usual,
    Own(Vec<(u16, String)>),
}

/// An argument of an operation function: a path parameter, or a query or header parameter that is required.
pub struct Argument {
    pub name: Name,
    pub ty: RustType,
    pub location: Location,
    /// The parameter's name on the wire.
    pub wire: String,
}

/// The call of an operation, with setters for optional parameters: `ListDevices`. Each operation has its own, because
/// the service may add a parameter at any time.
pub struct CallType {
    pub name: Name,
    pub docs: Docs,
    pub setters: Vec<ParameterSetter>,
    /// Whether it is an alias, which costs the compiler nothing. It is one if it has no setters and no other operation
    /// has this response, so that no two of these types are the same.
    pub is_alias: bool,
    /// The docs of `everything`, if the call requires it.
    pub everything: Option<Docs>,
}

pub struct ParameterSetter {
    pub method: Name,
    pub location: Location,
    pub wire: String,
    pub docs: Docs,
    /// The type of the value; for a list, that of its items.
    pub ty: RustType,
    pub takes: Takes,
}

/// The argument of a setter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    One,
    Many,
    /// The number of items per page, as any unsigned integer.
    PageSize,
}

pub struct Model {
    pub id: ModelId,
    pub name: Name,
    /// Its `$ref`, or a name in the same form.
    pub schema_name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    /// The name under which a pending response is stored, if the model is the response of an operation.
    pub answer_name: Option<String>,
    /// Whether it is a response without documented fields, and so an alias.
    pub is_empty_answer: bool,
    /// The fields for paging, if the model is the response of a paged operation.
    pub page: Option<PageFields>,
    /// Present if an `Any` can contain the model.
    pub message: Option<Message>,
    /// Sorted by name.
    pub constructors: Vec<Constructor>,
}

/// The facts about a model as a message.
pub struct Message {
    /// The full name of the message type.
    pub type_name: String,
    /// The field whose value converts into the message, with its type.
    pub shorthand: Option<(Name, RustType)>,
}

/// A constructor of a model with some fields set.
pub struct Constructor {
    /// Its place among the constructors of the service.
    pub index: usize,
    pub method: Name,
    /// As the document names it.
    pub schema_name: String,
    pub docs: Docs,
    /// The fields that are arguments, with their models.
    pub arguments: Vec<(Name, RustType)>,
    /// The fields with a constant value.
    pub set: Vec<(Name, Fixed)>,
    pub message: Option<HeldMessage>,
}

/// The message that a constructor puts into an `Any`.
pub struct HeldMessage {
    /// The full name of the message type.
    pub type_name: String,
    pub field: Name,
    pub ty: RustType,
    /// Whether it has no fields, so it is not an argument.
    pub is_empty: bool,
    /// Whether no other constructor of the model takes it, so that it converts into the model.
    pub is_convertible: bool,
}

/// A constant value.
pub enum Fixed {
    Text(String),
    Boolean(bool),
    /// `State::On`
    Variant(RustType, Name),
    List(Vec<Fixed>),
    /// A model with these fields set.
    Model(RustType, Vec<(Name, Fixed)>),
}

/// The methods of a paged operation besides `pages`.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Whether the items of all pages can be returned one by one.
    pub has_items: bool,
    /// Whether the last page has a token for the next round.
    pub has_deltas: bool,
}

pub struct PageFields {
    /// The only list and the type of its items; `None` if there are several lists.
    pub items: Option<(Name, RustType)>,
    pub next: PageToken,
    pub delta: Option<PageToken>,
}

/// A field with a token, with its name in JSON.
pub struct PageToken {
    pub field: Name,
    pub wire: String,
}

pub struct Field {
    pub name: Name,
    pub wire: String,
    pub docs: Docs,
    pub ty: RustType,
    /// Whether it is an integer in a JSON string, or a list or map of such integers.
    pub quoted: bool,
    /// The docs of its setter, if it has one.
    pub setter: Option<Docs>,
    pub read_only: bool,
}

pub struct Enum {
    pub id: EnumId,
    pub name: Name,
    /// Its `$ref`, or a name in the same form.
    pub schema_name: String,
    pub docs: Docs,
    pub values: Vec<EnumValue>,
}

pub struct EnumValue {
    pub variant: Name,
    pub wire: String,
    pub docs: Docs,
}
