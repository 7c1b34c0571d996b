//! What the API is: services, operations, models and enums, merged over all documents, with the facts that
//! later stages ask for. Computed once by [`resolve`] and not changed afterwards. Knows no Rust.

mod corrections;
mod destructive;
mod enum_names;
mod facts;
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
use crate::vocabulary::{ContentType, EnumValue, Integer, Item, Location, Method, StatusRow};

pub use messages::{Constructor, Fixed, Message};
pub use names::{ModelName, Words};
pub use texts::OwnTexts;

/// An API, whole.
#[derive(Clone, Debug)]
pub struct Api {
    /// What `api.json` says.
    pub about: document::Api,
    /// Sorted by name.
    pub services: Vec<Service>,
    /// The operation that gives a token: index of its service, and of itself there.
    pub token: Option<(usize, usize)>,
    /// The pages of the guide, in their order.
    pub guide: Vec<document::GuidePage>,
}

/// A service: a host with operations, and the models they use.
#[derive(Clone, Debug)]
pub struct Service {
    pub about: document::Service,
    /// Sorted by path, then method.
    pub operations: Vec<Operation>,
    pub models: Vec<Model>,
    pub enums: Vec<Enum>,
    /// What the maintainers say about them.
    pub texts: OwnTexts,
    /// Items with such a text that the vendor describes otherwise than when it was written.
    pub outdated: Vec<Item>,
    /// In the order of their documents.
    pub messages: Vec<Message>,
    /// In the order of their documents.
    pub constructors: Vec<Constructor>,
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
    /// Whether no message says the name, so that it is told from method and path.
    pub is_named_by_path: bool,
    /// `v2`, the first segment of the path.
    pub version: Option<String>,
    pub title: String,
    pub description: Option<String>,
    pub method: Method,
    pub path: String,
    pub page: Option<String>,
    /// Where the facts come from if no page states them.
    pub source: Option<String>,
    /// In the order of the path.
    pub path_parameters: Vec<Parameter>,
    /// Those of the query and of the headers, which are sent with their names; in the document's order.
    pub named_parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    /// Every documented status with its meaning and the names of its headers.
    pub statuses: Vec<StatusRow>,
    /// Whether an answer may come later (a documented 202).
    pub pending: bool,
    /// What a page of the answer holds, where the operation is paged.
    pub paging: Option<Page>,
    /// What cannot be undone.
    pub warning: Option<String>,
    /// The field of the request that selects what the operation works on, if without it that is everything.
    pub selector: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub description: Option<String>,
    pub ty: Type,
}

impl Parameter {
    /// Whether this is the query parameter of this name.
    pub fn is_query(&self, name: &str) -> bool {
        self.location == Location::Query && self.name == name
    }
}

/// What a request carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    pub content_type: ContentType,
    /// Whether the document calls it required.
    pub required: bool,
    /// `None` where the message has no fields: there is nothing a caller could say.
    pub model: Option<ModelId>,
}

/// What a successful answer carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Bytes that are not JSON.
    Binary,
    /// An object. It has no fields if the answer is empty: the service may add some without notice.
    Model(ModelId),
}

/// What a page consists of: indices of the answer's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The list; `None` where there are several, so that there is no one kind of item.
    pub items: Option<usize>,
    /// The next page's token.
    pub next: usize,
    /// The token for the next round, where the list has deltas.
    pub delta: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Model {
    pub place: Place,
    pub name: ModelName,
    pub description: Option<String>,
    pub fields: Vec<Field>,
    /// Whether a request can carry it, itself or inside another model.
    pub in_requests: bool,
    pub in_responses: bool,
    /// Whether an operation answers with it.
    pub is_answer: bool,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub place: Place,
    /// As in JSON.
    pub name: String,
    pub description: Option<String>,
    pub ty: Type,
    /// Set by the service alone: marked so, or left out wherever the model occurs in a request.
    pub read_only: bool,
    /// Whether a request lists it as required.
    pub required: bool,
    /// Whether the model contains itself through this field, so that the field needs a box.
    pub recursive: bool,
}

#[derive(Clone, Debug)]
pub struct Enum {
    pub place: Place,
    pub name: ModelName,
    pub description: Option<String>,
    pub values: Vec<EnumValue>,
}

/// The type of a field or parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Boolean,
    Integer(Integer),
    Number,
    String,
    DateTime,
    Duration,
    Byte,
    Password,
    Any,
    Struct,
    Untyped,
    /// The id of the entity of that name.
    Id(Words),
    Enum(EnumId),
    Model(ModelId),
    List(Box<Type>),
    Map(Box<Type>),
}

/// Merges the documents into one API. Problems that only show between documents are added to
/// `diagnostics`; the API is whole only if there are none.
pub fn resolve(documents: source::Documents, diagnostics: &mut Diagnostics) -> Api {
    let source::Documents { api: about, operations: mut documents, mut messages, texts, fingerprints, guide } =
        documents;
    // Of documents that could not all be read nobody knows what they would have said.
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
    // A document that could not be read is the better explanation of a service without one.
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

/// An alias says that two of the vendor's names mean one thing; when one of them is gone, so is its reason.
fn refuse_unused_aliases(api: &document::Api, used: &BTreeSet<usize>, diagnostics: &mut Diagnostics) {
    for (index, alias) in api.id_aliases.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        let earlier = api.id_aliases[..index].iter().any(|other| other.name == alias.name);
        let help = if earlier { "it stands here twice; remove one" } else { "mend its name, or remove it" };
        let message = format!("no document names the entity `{}`", alias.name);
        let diagnostic = Diagnostic::error("unused-alias", message)
            .label(Span::Key(alias.place), "the alias changes nothing")
            .help(help);
        diagnostics.push(diagnostic);
    }
}

fn warn_of_empty_services(parts: &[Part], diagnostics: &mut Diagnostics) {
    for Part { about, .. } in parts.iter().filter(|part| part.documents.is_empty()) {
        diagnostics.push(
            Diagnostic::warning("empty-service", format!("no document describes an operation of `{}`", about.name))
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
    // In documents that could not all be read, what is named may be there.
    if is_whole {
        (service.messages, service.constructors) = messages::resolve(&service, &messages, &contents, &mut diagnostics);
    }
    (service, used_aliases, diagnostics)
}
