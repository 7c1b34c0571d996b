//! The API: services, operations, models and enums, merged over all documents, with the facts that later stages need.
//! [`resolve`] computes it once; it does not change afterwards, and does not depend on Rust.

mod corrections;
mod destructive;
mod enum_names;
mod facts;
mod field_types;
mod fingerprints;
mod merge;
pub mod messages;
mod names;
pub mod on_premises;
mod operation;
pub mod texts;
pub mod words;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Span};
use crate::parallel;
use crate::source::{self, document};
use crate::vocabulary::{Bound, ContentType, EnumValue, Integer, Item, Location, Method, OperationName, StatusRow};

pub use messages::{Constructor, Fixed, Message};
pub use names::{ModelName, Words};
pub use texts::OwnTexts;

/// A complete API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The content of `api.json`.
    pub about: document::Api,
    /// Sorted by name.
    pub services: Vec<Service>,
    /// The operation that returns a token: the index of its service, and its index there.
    pub token: Option<(usize, usize)>,
    /// The pages of the guide, in their order.
    pub guide: Vec<document::GuidePage>,
}

/// A service: a host with operations and their models.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its entry in `api.json`: name, host and regions.
    pub about: document::Service,
    /// Sorted by path, then method.
    pub operations: Vec<Operation>,
    /// The objects of requests and responses, in the order of the documents.
    pub models: Vec<Model>,
    /// The enums, in the order of the documents.
    pub enums: Vec<Enum>,
    /// The maintainers' texts about these items.
    pub texts: OwnTexts,
    /// Items with a text that may be outdated, because the vendor's description changed.
    pub outdated: Vec<Item>,
    /// In the order of their documents.
    pub messages: Vec<Message>,
    /// In the order of their documents.
    pub constructors: Vec<Constructor>,
}

impl Service {
    /// Returns the index of an operation; `None` also for one of another service.
    fn position(&self, name: &OperationName) -> Option<usize> {
        let is_it = |operation: &Operation| operation.method == name.method && operation.path == name.path;
        self.operations.iter().position(is_it).filter(|_| self.about.name == name.service)
    }
}

/// Index into [`Service::models`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(pub usize);

/// Index into [`Service::enums`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub usize);

/// One method on one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The procedure's name: `assign policy`.
    pub name: Words,
    /// Whether the name is derived from method and path, because no message contains it.
    pub is_named_by_path: bool,
    /// `v2`, the first segment of the path.
    pub version: Option<String>,
    /// A few words for a list: `Assign policy`.
    pub title: String,
    /// What the operation does.
    pub description: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path template: `/v2/policies/{policyUuid}`.
    pub path: String,
    /// The file name of the vendor's page.
    pub page: Option<String>,
    /// The source of the facts if no page contains them.
    pub source: Option<String>,
    /// In the order of the path.
    pub path_parameters: Vec<Parameter>,
    /// Those of the query and of the headers, which are sent with their names; in the document's order.
    pub named_parameters: Vec<Parameter>,
    /// The body of the request; `None` if it has none.
    pub body: Option<Body>,
    /// The body of the successful response.
    pub answer: Answer,
    /// Every documented status with its meaning and the names of its headers.
    pub statuses: Vec<StatusRow>,
    /// Whether the response can be pending (a documented 202).
    pub pending: bool,
    /// The fields for paging, if the operation is paged.
    pub paging: Option<Page>,
    /// A warning that the effect cannot be undone.
    pub warning: Option<String>,
    /// The field of the request that selects the affected items, if a request without it affects all.
    pub selector: Option<String>,
}

impl Operation {
    /// All parameters: those of the path, then the named ones.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.path_parameters.iter().chain(&self.named_parameters)
    }
}

/// A parameter of the path, the query or the headers.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire: `pageSize`.
    pub name: String,
    /// The part of the request that contains it.
    pub location: Location,
    /// Whether the document marks it as required.
    pub required: bool,
    /// What it means.
    pub description: Option<String>,
    /// The type of its value; a list is a parameter that is repeated.
    pub ty: Type,
    /// The limits of its value, or of each value of a list.
    pub bounds: Vec<Bound>,
}

impl Parameter {
    /// Whether this is the query parameter with this name.
    pub fn is_query(&self, name: &str) -> bool {
        self.location == Location::Query && self.name == name
    }
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its media type.
    pub content_type: ContentType,
    /// Whether the document marks it as required.
    pub required: bool,
    /// `None` if the body has no fields, so a caller cannot set anything.
    pub model: Option<ModelId>,
}

/// The body of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Bytes that are not JSON.
    Binary,
    /// An object. It has no fields if the response is empty, because the service may add fields at any time.
    Model(ModelId),
}

/// The fields of a paged response, as indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The list; `None` if there are several, so the items have different types.
    pub items: Option<usize>,
    /// The next page's token.
    pub next: usize,
    /// The token for the next round, if the list has deltas.
    pub delta: Option<usize>,
}

/// An object of a request or a response.
#[derive(Clone, Debug)]
pub struct Model {
    /// Its first occurrence in the documents.
    pub place: Place,
    /// Its `$ref`, or the name of the place where it occurs.
    pub name: ModelName,
    /// What it is.
    pub description: Option<String>,
    /// In the documents' order.
    pub fields: Vec<Field>,
    /// Whether a request can contain it, directly or in another model.
    pub in_requests: bool,
    /// Whether a response can contain it, directly or in another model.
    pub in_responses: bool,
    /// Whether it is the body of a response.
    pub is_answer: bool,
}

/// A field of a model.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its first occurrence in the documents.
    pub place: Place,
    /// The name in JSON.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// The type of its value.
    pub ty: Type,
    /// Whether only the service sets it: it is marked so, or requests with the model omit it.
    pub read_only: bool,
    /// Whether a request lists it as required.
    pub required: bool,
    /// Whether the model contains itself through this field, so that the field needs a `Box`.
    pub recursive: bool,
}

/// A closed list of names in the documents; the service may add values at any time.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its first occurrence in the documents.
    pub place: Place,
    /// Its `$ref`, or the name of the place where it occurs.
    pub name: ModelName,
    /// What it is.
    pub description: Option<String>,
    /// In the documents' order; the first one is the default.
    pub values: Vec<EnumValue>,
}

/// The type of a field or parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// An integer of this range and form.
    Integer(Integer),
    /// A floating-point number.
    Number,
    /// A text.
    String,
    /// A time as in RFC 3339.
    DateTime,
    /// A number of seconds with `s`: `1.5s`.
    Duration,
    /// Bytes in base64.
    Byte,
    /// A text that must not be shown.
    Password,
    /// An object whose `@type` names its message.
    Any,
    /// An object with any fields.
    Struct,
    /// Any JSON.
    Untyped,
    /// The id of this entity.
    Id(Words),
    /// A value of this enum.
    Enum(EnumId),
    /// An object.
    Model(ModelId),
    /// An array of this type.
    List(Box<Type>),
    /// An object whose values have this type, under any names.
    Map(Box<Type>),
}

impl Type {
    /// Returns the innermost type of nested lists and maps.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            ty => ty,
        }
    }
}

/// Merges the documents into one API. Problems between documents are added to `diagnostics`; the API is complete only
/// if there are none.
pub fn resolve(documents: source::Documents, diagnostics: &mut Diagnostics) -> Api {
    let source::Documents { api: about, operations: mut documents, mut messages, texts, fingerprints, guide } =
        documents;
    // If not all documents could be read, some facts are unknown.
    let is_whole = !diagnostics.has_errors();
    if is_whole {
        corrections::apply(&about.corrections, &mut documents, diagnostics);
    }
    let mut abouts = about.services.clone();
    abouts.sort_by(|a, b| a.name.cmp(&b.name));
    let parts: Vec<Part> = abouts
        .into_iter()
        .map(|about| Part {
            documents: documents.extract_if(.., |document| document.service == about.name).collect(),
            messages: messages.extract_if(.., |message| message.service == about.name).collect(),
            about,
        })
        .collect();
    // If a document could not be read, it may be the one that this service lacks.
    if is_whole {
        warn_of_empty_services(&parts, diagnostics);
    }
    let mut services = Vec::new();
    let mut used_aliases = BTreeSet::new();
    for (service, used, problems) in parallel::map(&parts, 1, |part| resolve_service(&about, part, is_whole)) {
        services.push(service);
        used_aliases.extend(used);
        diagnostics.append(problems);
    }
    if is_whole {
        refuse_unused_aliases(&about, &used_aliases, diagnostics);
        if let Some(on_premises) = &about.on_premises {
            on_premises::check(on_premises, &services, diagnostics);
        }
        facts::refuse_unused_delta(&about, &services, diagnostics);
        facts::refuse_unused_spellings(&about, &services, diagnostics);
        destructive::apply(&about.destructive, &mut services, diagnostics);
    }
    texts::apply(&texts, &mut services, is_whole, diagnostics);
    if is_whole {
        fingerprints::apply(&fingerprints, &mut services, diagnostics);
        fingerprints::check_quotes(&about, &services, diagnostics);
    }
    let token = facts::token_operation(&about, &mut services, diagnostics);
    Api { about, services, token, guide }
}

/// A service and its documents.
struct Part {
    about: document::Service,
    documents: Vec<document::Document>,
    messages: Vec<document::Message>,
}

/// An alias is unused if the documents do not contain its name.
fn refuse_unused_aliases(api: &document::Api, used: &BTreeSet<usize>, diagnostics: &mut Diagnostics) {
    for (index, alias) in api.id_aliases.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        let earlier = api.id_aliases[..index].iter().any(|other| other.name == alias.name);
        let help =
            if earlier { "remove one of the two aliases of this name" } else { "correct its name, or remove it" };
        let message = format!("unused alias `{}`", alias.name);
        let diagnostic = Diagnostic::error("unused-alias", message)
            .label(Span::Key(alias.place), "no document has this entity")
            .help(help);
        diagnostics.push(diagnostic);
    }
}

fn warn_of_empty_services(parts: &[Part], diagnostics: &mut Diagnostics) {
    for Part { about, .. } in parts.iter().filter(|part| part.documents.is_empty()) {
        diagnostics.push(
            Diagnostic::warning("empty-service", format!("the service `{}` has no operations", about.name))
                .label(Span::Key(about.place), "this service")
                .help("add its documents, or remove the service"),
        );
    }
}

fn resolve_service(api: &document::Api, part: &Part, is_whole: bool) -> (Service, BTreeSet<usize>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut documents: Vec<_> = part.documents.iter().collect();
    let messages: Vec<_> = part.messages.iter().collect();
    documents.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    operation::refuse_duplicates(&documents, &mut diagnostics);
    let enums = enum_names::EnumNames::of(&documents, &messages);
    let mut merger = merge::Merger::new(api, enums, &mut diagnostics);
    let operations = documents.into_iter().map(|document| operation::resolve(document, &mut merger)).collect();
    let contents: Vec<_> = messages.iter().map(|message| merger.message(message)).collect();
    let (models, enums, used_aliases) = merger.finish();
    let mut service = Service {
        about: part.about.clone(),
        operations,
        models,
        enums,
        messages: Vec::new(),
        constructors: Vec::new(),
        texts: OwnTexts::default(),
        outdated: Vec::new(),
    };
    facts::complete(&mut service, &contents, api.paging.as_ref());
    // If not all documents could be read, the item may be in one of those.
    if is_whole {
        (service.messages, service.constructors) = messages::resolve(&service, &messages, &contents, &mut diagnostics);
    }
    (service, used_aliases, diagnostics)
}
