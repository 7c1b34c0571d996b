//! What changes for Rust callers: the surfaces of both crates compared line by line, and each line given to the change of
//! the schema that explains it.

use std::collections::{BTreeMap, BTreeSet};

use super::Side;
use super::change::RustItem;
use super::class::Class;
use super::found::{Draft, Found};
use super::kind::Kind;
use super::origin::{owner, shown};
use crate::api::texts::operation_key;
use crate::api::{Answer, Api, Operation, Service};
use crate::render::surface::{self, Line, Offer, Origin};
use crate::rust;
use crate::vocabulary::Item;

/// A line of a surface and where it is.
struct Placed {
    service: Option<String>,
    module: String,
    line: Line,
}

/// What happened to a line.
struct LineChange {
    service: Option<String>,
    /// As the head names it; as the base does if the item is gone.
    origin: Origin,
    class: Class,
    /// Whether only what a program can do with the item changed.
    is_offer: bool,
    /// Whether it is a part of a type.
    is_member: bool,
    item: RustItem,
}

/// Gives each change the lines of the surfaces that it explains, and its effect on Rust callers. Lines that no change
/// explains become changes of their own.
pub fn attribute(base: Side<'_>, head: Side<'_>, found: &mut Found) {
    let changes = compare(&lines(base), &lines(head), found);
    let mut left = Vec::new();
    for change in changes {
        let explaining = explaining(&change, base.api, head.api, found);
        if explaining.is_empty() {
            left.push(change);
            continue;
        }
        for index in explaining {
            give(&change, index, found);
        }
    }
    by_name(left, found);
    for draft in &mut found.changes {
        draft.change.items.sort();
        draft.change.items.dedup();
        // These two have an effect that no line shows.
        let is_refused = draft.change.kind == Kind::Selector && draft.change.rust == Class::Additive;
        if is_refused || draft.change.kind == Kind::CrateName {
            draft.change.rust = Class::Breaking;
        }
    }
}

fn lines(Side { api, krate }: Side<'_>) -> Vec<Placed> {
    let name = |index: usize| api.services.get(index).map(|service| service.about.name.clone());
    let mut all = Vec::new();
    for (service, block) in surface::root(krate) {
        let service = service.and_then(name);
        all.extend(block.into_iter().map(|line| Placed { service: service.clone(), module: String::new(), line }));
    }
    for (index, service) in krate.services.iter().enumerate() {
        for module in service.modules() {
            for line in surface::module(module).into_iter().flatten() {
                all.push(Placed { service: name(index), module: service.path_of(module), line });
            }
        }
    }
    all.retain(|placed| placed.line.contract.is_some());
    all
}

/// What makes a line of the base and one of the head the same.
type Key = (Option<String>, Origin, bool, String, usize);

fn keyed(lines: &[Placed], origin: impl Fn(&Placed) -> Origin) -> BTreeMap<Key, &Placed> {
    let mut keyed = BTreeMap::new();
    for placed in lines {
        let is_member = placed.line.owner.is_some();
        let keyword = if is_member { String::new() } else { placed.line.before.clone() };
        let mut key = (placed.service.clone(), origin(placed), is_member, keyword, 0);
        while keyed.contains_key(&key) {
            key.4 += 1;
        }
        keyed.insert(key, placed);
    }
    keyed
}

fn compare(base: &[Placed], head: &[Placed], found: &Found) -> Vec<LineChange> {
    let old = keyed(base, |placed| found.in_head(placed.service.as_deref(), placed.line.origin.clone()));
    let new = keyed(head, |placed| placed.line.origin.clone());
    let mut renamed = BTreeMap::new();
    for (key, before) in &old {
        let after = new.get(key).filter(|after| !key.2 && after.line.signature != before.line.signature);
        renamed.extend(after.map(|after| (identifier(before), identifier(after))));
    }
    let mut changes = Vec::new();
    for (key, before) in &old {
        let change = match new.get(key) {
            None => Some((Class::Breaking, false)),
            Some(after) => change(before, after, &renamed),
        };
        if let Some((class, is_offer)) = change {
            let item = RustItem { before: Some(before.shown()), after: new.get(key).map(|after| after.shown()) };
            changes.push(line_change(key, class, is_offer, item));
        }
    }
    for (key, after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        let item = RustItem { before: None, after: Some(after.shown()) };
        changes.push(line_change(key, Class::Additive, false, item));
    }
    changes
}

fn line_change(key: &Key, class: Class, is_offer: bool, item: RustItem) -> LineChange {
    LineChange { service: key.0.clone(), origin: key.1.clone(), class, is_offer, is_member: key.2, item }
}

/// The class of what changed between two lines, and whether only what they offer did.
fn change(before: &Placed, after: &Placed, renamed: &BTreeMap<String, String>) -> Option<(Class, bool)> {
    let contract = |placed: &Placed| placed.line.contract.clone().unwrap_or_default();
    // Where the type of a member is, is said by the line of the type.
    let has_moved = before.line.owner.is_none() && before.module != after.module;
    let has_new_name = before.line.owner.is_none() && identifier(before) != identifier(after);
    if has_moved || has_new_name || with_names(&contract(before), renamed) != contract(after) {
        return Some((Class::Breaking, false));
    }
    let has = |placed: &Placed, offer: &Offer| placed.line.offers.contains(offer);
    if before.line.offers.iter().any(|offer| !has(after, offer)) {
        return Some((Class::Breaking, true));
    }
    after.line.offers.iter().any(|offer| !has(before, offer)).then_some((Class::Additive, true))
}

/// Whether a character is a part of a name in Rust.
fn is_in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The name of an item: the first word of its signature.
fn identifier(placed: &Placed) -> String {
    let last = placed.line.signature.split('(').next().unwrap_or_default();
    last.rsplit("::").next().unwrap_or(last).chars().take_while(|c| is_in_word(*c)).collect()
}

/// The contract with renamed types under their new names, so that a use of a renamed type is not a change.
fn with_names(contract: &str, renamed: &BTreeMap<String, String>) -> String {
    let is_end = |c: char| !is_in_word(c);
    let pieces = contract.split_inclusive(is_end).flat_map(|piece| {
        let word = piece.trim_end_matches(is_end);
        [renamed.get(word).map_or(word, String::as_str), &piece[word.len()..]]
    });
    pieces.collect()
}

impl Placed {
    /// The item with its path: `policy_management::v2::Policy::built_in: Option<bool>`.
    fn shown(&self) -> String {
        let Line { before, signature, owner, .. } = &self.line;
        let keyword =
            ["fn ", "struct ", "enum ", "type ", "mod ", "static ", "use "].iter().find(|word| *word == before);
        let path = std::iter::once(self.module.as_str()).chain(owner.as_deref()).filter(|part| !part.is_empty());
        // Borrowed items are offered under their own names.
        let name = signature.rsplit("::").next().filter(|_| keyword == Some(&"use "));
        let signature = name.unwrap_or(signature);
        let offers = &self.line.offers;
        let paged = if offers.contains(&Offer::Pages) { self.line.after.as_str() } else { "" };
        let setter = if offers.contains(&Offer::Setter) { ", with a setter" } else { "" };
        let path = path.chain([signature]).collect::<Vec<_>>().join("::");
        format!("{}{path}{paged}{setter}", keyword.unwrap_or(&""))
    }
}

/// The changes that explain what happened to a line.
fn explaining(change: &LineChange, base: &Api, head: &Api, found: &Found) -> Vec<usize> {
    let of_service = found.changes.iter().enumerate().filter(|(_, draft)| draft.change.service == change.service);
    let drafts: Vec<_> = of_service.collect();
    let with = |is_meant: &dyn Fn(&Draft) -> bool| -> Vec<usize> {
        drafts.iter().filter(|(_, draft)| is_meant(draft)).map(|(index, _)| *index).collect()
    };
    // An item that comes or goes with another one, or a part of it.
    let whole = owner(&change.origin);
    let is_whole = |origin: &Origin| *origin == change.origin || Some(origin) == whole.as_ref();
    let carried = with(&|draft| match change.item {
        RustItem { after: None, .. } => draft.takes.iter().any(is_whole),
        _ => draft.brings.iter().any(is_whole),
    });
    if !carried.is_empty() {
        return carried;
    }
    let mut exact = with(&|draft| draft.origin == change.origin && may_change_rust(draft.change.kind, change));
    if let Origin::Item(Item::Operation(key)) = &change.origin
        && !change.is_member
    {
        let arguments = arguments(change.service.as_deref(), key, base, head);
        exact.extend(with(&|draft| match &draft.origin {
            Origin::Item(Item::Parameter(of, name)) => {
                of == key && arguments.contains(name) && may_change_rust(draft.change.kind, change)
            }
            _ => false,
        }));
        if exact.is_empty() {
            let models = models_of(change.service.as_deref(), key, head);
            exact = with(&|draft| match &draft.origin {
                Origin::Item(Item::Field(of, _)) => {
                    models.contains(of)
                        && matches!(
                            draft.change.kind,
                            Kind::FieldAdded
                                | Kind::FieldRemoved
                                | Kind::FieldRenamed
                                | Kind::FieldType
                                | Kind::RequiredFieldAdded
                        )
                }
                Origin::Item(Item::Model(of)) => models.contains(of) && draft.change.kind == Kind::ReferenceRenamed,
                _ => false,
            });
        }
        if exact.is_empty() && change.is_offer {
            let paging = found.changes.iter().enumerate().filter(|(_, draft)| draft.change.kind == Kind::Paging);
            exact = paging.map(|(index, _)| index).collect();
        }
    }
    if exact.is_empty() {
        exact = with(&|draft| Some(&draft.origin) == whole.as_ref() && is_about_whole(draft.change.kind));
    }
    exact
}

/// Whether the kind of change can do this to the line of its item.
fn may_change_rust(kind: Kind, change: &LineChange) -> bool {
    match kind {
        Kind::Selector => change.is_member,
        Kind::FieldReadOnly | Kind::FieldWritable => change.is_offer,
        Kind::FieldType | Kind::Recursion => !change.is_offer,
        Kind::Text
        | Kind::Title
        | Kind::Source
        | Kind::VendorText
        | Kind::Order
        | Kind::StatusAdded
        | Kind::StatusRemoved
        | Kind::HeaderAdded
        | Kind::HeaderRemoved
        | Kind::BodyRequired
        | Kind::FieldRequired
        | Kind::FieldOptional
        | Kind::Fallback
        | Kind::Host
        | Kind::ServiceRegionAdded
        | Kind::ServiceRegionRemoved => false,
        _ => true,
    }
}

/// Whether the change of an operation, a model or an enum explains what happens to its parts.
fn is_about_whole(kind: Kind) -> bool {
    matches!(kind, Kind::OperationAdded | Kind::OperationRemoved | Kind::OperationMoved | Kind::ReferenceRenamed)
}

fn operations<'a>(
    service: Option<&'a str>,
    key: &'a str,
    api: &'a Api,
) -> impl Iterator<Item = (&'a Service, &'a Operation)> {
    let service = api.services.iter().filter(move |other| Some(other.about.name.as_str()) == service);
    let operations = service.flat_map(|service| service.operations.iter().map(move |operation| (service, operation)));
    operations.filter(move |(_, operation)| operation_key(operation) == key)
}

/// The parameters of an operation that are arguments in one of the crates.
fn arguments(service: Option<&str>, key: &str, base: &Api, head: &Api) -> BTreeSet<String> {
    let both = operations(service, key, base).chain(operations(service, key, head));
    both.flat_map(|(_, operation)| rust::arguments(operation)).map(|parameter| parameter.name.clone()).collect()
}

/// The models of an operation's body and response.
fn models_of(service: Option<&str>, key: &str, api: &Api) -> BTreeSet<String> {
    let mut models = BTreeSet::new();
    for (service, operation) in operations(service, key, api) {
        let answer = if let Answer::Model(id) = operation.answer { Some(id) } else { None };
        let ids = operation.body.and_then(|body| body.model).into_iter().chain(answer);
        models.extend(ids.map(|id| service.models[id.0].name.key()));
    }
    models
}

/// Gives a line to a change. The parts of an item that comes or goes as a whole are not listed.
fn give(change: &LineChange, index: usize, found: &mut Found) {
    let Some(draft) = found.changes.get_mut(index) else { return };
    draft.change.rust = draft.change.rust.max(change.class);
    let whole = owner(&change.origin);
    let is_part = change.is_member
        && whole.is_some_and(|whole| {
            whole == draft.origin && is_about_whole(draft.change.kind)
                || draft.brings.contains(&whole)
                || draft.takes.contains(&whole)
        });
    let list = if is_part { &mut draft.parts } else { &mut draft.change.items };
    list.push(change.item.clone());
}

/// Gives lines to the change with an item that names them, such as an id to the field that has it. The others become
/// changes of their own, one for each item of the schema.
fn by_name(left: Vec<LineChange>, found: &mut Found) {
    let mut unexplained: BTreeMap<(Option<String>, Origin), Vec<LineChange>> = BTreeMap::new();
    for change in left {
        let shown = change.item.after.as_ref().or(change.item.before.as_ref());
        let name = shown.and_then(|shown| shown.rsplit([':', '(']).next()).unwrap_or_default().trim_end_matches(')');
        let is_named = matches!(change.origin, Origin::Entity(_) | Origin::Borrowed(_) | Origin::Conversion(..));
        let naming = found.changes.iter().position(|draft| {
            let names = |item: &Option<String>| item.as_ref().is_some_and(|item| has_word(item, name));
            let mut items = draft.change.items.iter().chain(&draft.parts);
            items.any(|item| match (&change.origin, &change.item.after) {
                // The conversion of a message goes if a second constructor takes the message.
                (Origin::Conversion(..), _) => names(&item.before) || names(&item.after),
                (_, Some(_)) => names(&item.after),
                (_, None) => names(&item.before),
            })
        });
        if let Some(index) = naming.filter(|_| is_named) {
            give(&change, index, found);
        } else {
            let origin = owner(&change.origin).unwrap_or_else(|| change.origin.clone());
            unexplained.entry((change.service.clone(), origin)).or_default().push(change);
        }
    }
    for ((service, origin), changes) in unexplained {
        let text = match shown(&origin).as_str() {
            "" => "Rust items changed as a consequence of other changes".to_owned(),
            name => format!("Rust items of `{name}` changed as a consequence of other changes"),
        };
        let draft = found.push(Kind::RustNames, service.as_deref(), origin, text);
        draft.change.rust = changes.iter().map(|change| change.class).max().unwrap_or(Class::Cosmetic);
        draft.change.items.extend(changes.into_iter().map(|change| change.item));
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !is_in_word(c)).any(|other| other == word)
}
