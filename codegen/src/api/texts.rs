//! Checks the maintainers' texts against the items that they describe.
//!
//! A text of the maintainers takes precedence over that of a document. A text for an unknown item is an error, and so
//! is one that repeats the document.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use super::{Enum, Model, Operation, Service};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{Text, TextEntry, Texts};
use crate::vocabulary::Item;

/// The texts about the items of one service.
#[derive(Clone, Debug, Default)]
pub struct OwnTexts(BTreeMap<Item, Text>);

impl OwnTexts {
    /// Returns the text about an item, if it has one.
    pub fn text(&self, item: impl FnOnce() -> Item) -> Option<&str> {
        // Without texts, the item need not be built.
        if self.is_empty() {
            return None;
        }
        match self.0.get(&item())? {
            Text::Known(text) => Some(text),
            Text::Unknown(_) => None,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// An item of an API, with the text of its documents. The text is not empty.
struct Known<'a> {
    item: Item,
    described: Option<&'a str>,
}

impl<'a> Known<'a> {
    fn new(item: Item, description: Option<&'a str>) -> Self {
        Self { item, described: description.filter(|text| !text.trim().is_empty()) }
    }
}

/// The items of a service, against which its texts are checked.
struct Check<'k> {
    service: &'k Service,
    known: &'k [Known<'k>],
    described: BTreeMap<&'k Item, Option<&'k str>>,
    /// The names of operations, parameters and fields, in the form of references in texts.
    names: HashSet<String>,
}

/// Adds the texts to the services. If not all documents could be read, nothing is checked, because some items are
/// unknown.
pub fn apply(all: &[Texts], services: &mut [Service], is_whole: bool, diagnostics: &mut Diagnostics) {
    if all.is_empty() {
        return;
    }
    let mut shared: BTreeMap<&Item, (&TextEntry, bool)> = BTreeMap::new();
    for texts in all.iter().filter(|texts| texts.service.is_none()) {
        shared.extend(texts.entries.iter().map(|entry| (&entry.item, (entry, false))));
    }
    for service in services {
        let mut own = BTreeMap::new();
        let known = known(service);
        let check = is_whole.then(|| Check::new(service, &known));
        let mine = all.iter().filter(|texts| texts.service.as_deref() == Some(&service.about.name));
        for entry in mine.flat_map(|texts| &texts.entries) {
            if let Some(check) = &check {
                check.entry(entry, diagnostics);
            }
            own.insert(entry.item.clone(), entry.text.clone());
        }
        for Known { item, .. } in &known {
            let Some(shared_item) = shared_item(item) else { continue };
            if let Some((entry, is_used)) = shared.get_mut(&shared_item) {
                *is_used = true;
                own.entry(item.clone()).or_insert_with(|| entry.text.clone());
            }
        }
        service.texts = OwnTexts(own);
    }
    for (entry, _) in shared.values().filter(|(_, is_used)| is_whole && !is_used) {
        diagnostics.push(unused(entry, "no service has an item with this name", UNUSED_HELP));
    }
}

/// Returns the item whose text all services share, if there can be one.
pub fn shared_item(item: &Item) -> Option<Item> {
    match item {
        Item::Parameter(_, name) => Some(Item::SharedParameter(name.clone())),
        Item::Field(_, name) => Some(Item::SharedField(name.clone())),
        _ => None,
    }
}

impl<'k> Check<'k> {
    fn new(service: &'k Service, known: &'k [Known<'k>]) -> Self {
        let can_be_named = |item: &Item| matches!(item, Item::Operation(_) | Item::Parameter(..) | Item::Field(..));
        Self {
            service,
            known,
            described: known.iter().map(|known| (&known.item, known.described)).collect(),
            names: known.iter().map(|known| &known.item).filter(|item| can_be_named(item)).map(name).collect(),
        }
    }

    fn entry(&self, entry: &TextEntry, diagnostics: &mut Diagnostics) {
        let Some(described) = self.described.get(&entry.item) else {
            return diagnostics.push(self.about_nothing(entry));
        };
        match &entry.text {
            Text::Known(text) => {
                if described.is_some_and(|described| described.split_whitespace().eq(text.split_whitespace())) {
                    let diagnostic = Diagnostic::error("repeated-text", "the text repeats that of the documents")
                        .label(Span::Value(entry.place), "")
                        .help("remove it; then the text of the documents is used");
                    diagnostics.push(diagnostic);
                }
                let references = code_spans(text).filter(|span| is_reference(span, self.service));
                for reference in references.filter(|span| !self.names.contains(*span)) {
                    diagnostics.push(self.refers_to_nothing(reference, entry));
                }
            }
            Text::Unknown(reason) => {
                if described.is_some() {
                    let diagnostic = Diagnostic::error("known-text", "the documents have a text about this item")
                        .label(Span::Value(entry.place), format!("reason for unknown: {reason}"))
                        .help("remove it; then the text of the documents is used");
                    diagnostics.push(diagnostic);
                }
            }
        }
    }

    fn about_nothing(&self, entry: &TextEntry) -> Diagnostic {
        let (wanted, kind_wanted) = (name(&entry.item), kind(&entry.item));
        let message = format!("unknown {kind_wanted} `{wanted}` of `{}`", self.service.about.name);
        unused(entry, message, self.did_you_mean(&wanted, |item| kind(item) == kind_wanted, UNUSED_HELP))
    }

    fn refers_to_nothing(&self, reference: &str, entry: &TextEntry) -> Diagnostic {
        let help = self.did_you_mean(reference, |_| true, "write the name as in the documents");
        Diagnostic::error("unknown-reference", format!("unknown item `{reference}` of `{}`", self.service.about.name))
            .label(Span::Value(entry.place), "used in this text")
            .help(help)
    }

    fn did_you_mean(&self, wanted: &str, is_candidate: impl Fn(&Item) -> bool, otherwise: &str) -> String {
        let candidates = self.known.iter().map(|known| &known.item).filter(|item| is_candidate(item));
        did_you_mean(wanted, candidates.map(name), || otherwise.to_owned())
    }
}

const UNUSED_HELP: &str = "correct its name, or remove it";

fn unused(entry: &TextEntry, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::error("unused-text", message).label(Span::Key(entry.place), "a text for this item").help(help)
}

/// Returns the texts in backticks.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Whether code has the form of a reference to an item: `GET /v1/devices`, `GET /v1/devices isMuted`, `v1Device.uuid`.
fn is_reference(code: &str, service: &Service) -> bool {
    let is_operation = code.split_once(" /").is_some_and(|(method, _)| method.bytes().all(|b| b.is_ascii_uppercase()));
    let model = code.split_once('.').map(|(model, _)| model);
    is_operation || model.is_some_and(|model| service.models.iter().any(|known| known.name.key() == model))
}

/// Returns the name of an item in the form of references in texts.
pub fn name(item: &Item) -> String {
    match item {
        Item::Service => String::new(),
        Item::Operation(name)
        | Item::Model(name)
        | Item::Enum(name)
        | Item::SharedParameter(name)
        | Item::SharedField(name) => name.clone(),
        Item::Parameter(operation, name) => parameter_key(operation, name),
        Item::Field(of, name) | Item::Value(of, name) => format!("{of}.{name}"),
    }
}

fn kind(item: &Item) -> &'static str {
    match item {
        Item::Service => "service",
        Item::Operation(_) => "operation",
        Item::Parameter(..) | Item::SharedParameter(_) => "parameter",
        Item::Model(_) => "model",
        Item::Field(..) | Item::SharedField(_) => "field",
        Item::Enum(_) => "enum",
        Item::Value(..) => "value",
    }
}

/// `GET /v1/devices`
pub fn operation_key(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// `GET /v1/devices isMuted`
pub fn parameter_key(operation: &str, name: &str) -> String {
    format!("{operation} {name}")
}

fn known(service: &Service) -> Vec<Known<'_>> {
    let mut all = vec![Known::new(Item::Service, None)];
    for operation in &service.operations {
        let key = operation_key(operation);
        for parameter in operation.parameters() {
            let item = Item::Parameter(key.clone(), parameter.name.clone());
            all.push(Known::new(item, parameter.description.as_deref()));
        }
        all.push(Known::new(Item::Operation(key), operation.description.as_deref()));
    }
    for Model { name, description, fields, .. } in &service.models {
        let key = name.key();
        for field in fields {
            let item = Item::Field(key.clone(), field.name.clone());
            all.push(Known::new(item, field.description.as_deref()));
        }
        all.push(Known::new(Item::Model(key), description.as_deref()));
    }
    for Enum { name, description, values, .. } in &service.enums {
        let key = name.key();
        for value in values {
            let item = Item::Value(key.clone(), value.name.clone());
            all.push(Known::new(item, value.description.as_deref()));
        }
        all.push(Known::new(Item::Enum(key), description.as_deref()));
    }
    all
}

/// Returns every item that can have a text.
pub fn items(service: &Service) -> impl Iterator<Item = Item> {
    known(service).into_iter().map(|known| known.item)
}

/// Returns the text of each item: that of the maintainers, or else that of the documents.
pub fn used(service: &Service) -> impl Iterator<Item = (Item, Option<&str>)> {
    known(service).into_iter().map(|Known { item, described }| {
        let text = service.texts.text(|| item.clone()).or(described);
        (item, text)
    })
}

/// Returns the items of a service with the texts of their documents.
pub fn described(service: &Service) -> impl Iterator<Item = (String, &str)> {
    known(service).into_iter().filter_map(|known| Some((name(&known.item), known.described?)))
}

/// The number of items of a kind, with and without a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// All items.
    pub items: usize,
    /// Items with a text of the maintainers or of the documents.
    pub documented: usize,
    /// Items about which nothing is known, with the maintainers' reason.
    pub unknown: usize,
}

/// How many items of an API have a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// By kind: `field`, `model`.
    pub shares: BTreeMap<&'static str, Share>,
    /// The items that have neither a text nor a reason for having none.
    pub missing: Vec<NamedItem>,
    /// The items with a text of the maintainers that may be outdated, because the vendor's description changed.
    pub outdated: Vec<NamedItem>,
}

/// An item of a service, which is displayed as `device-management: field v1Device.uuid`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedItem {
    /// The name of the service.
    pub service: String,
    /// The kind of item: `field`, `model`.
    pub kind: &'static str,
    /// Its name in the schema; empty for the service itself.
    pub name: String,
}

impl fmt::Display for NamedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, kind, name } = self;
        let separator = if name.is_empty() { "" } else { " " };
        write!(f, "{service}: {kind}{separator}{name}")
    }
}

/// Counts the items that have a text.
pub fn coverage(services: &[Service]) -> Coverage {
    let mut coverage = Coverage::default();
    for service in services {
        let named = |item: &Item| NamedItem { service: service.about.name.clone(), kind: kind(item), name: name(item) };
        coverage.outdated.extend(service.outdated.iter().map(named));
        for Known { item, described } in known(service) {
            let share = coverage.shares.entry(kind(&item)).or_default();
            share.items += 1;
            match service.texts.0.get(&item) {
                Some(Text::Known(_)) => share.documented += 1,
                None if described.is_some() => share.documented += 1,
                Some(Text::Unknown(_)) => share.unknown += 1,
                None => coverage.missing.push(named(&item)),
            }
        }
    }
    coverage
}
