//! Compares what no client notices: texts, titles, sources and the order of members.

use std::collections::BTreeMap;

use super::found::Found;
use super::kind::Kind;
use super::origin::{self, owner};
use crate::api::{Operation, texts};
use crate::pairs::Pairs;
use crate::render::surface::Origin;
use crate::source::document::GuidePage;
use crate::vocabulary::Item;

pub fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    if pairs.base.about.description != pairs.head.about.description {
        found.push(Kind::Text, Some(service), Origin::Service, "the description of the service changed");
    }
    item_texts(pairs, found);
    for (old, new) in &pairs.operations {
        operation(service, &pairs.base.operations[*old], &pairs.head.operations[*new], found);
    }
    for (old, new) in pairs.models.iter() {
        let (old, new) = (&pairs.base.models[old], &pairs.head.models[new]);
        let names = |model: &crate::api::Model| model.fields.iter().map(|field| field.name.clone()).collect();
        order(service, origin::of_model(new), "fields", names(old), names(new), found);
    }
    for (old, new) in pairs.enums.iter() {
        let (old, new) = (&pairs.base.enums[old], &pairs.head.enums[new]);
        let names = |of: &crate::api::Enum| of.values.iter().map(|value| value.name.clone()).collect();
        order(service, origin::of_enum(new), "values", names(old), names(new), found);
    }
    for (from, to, text) in [
        (&pairs.base.outdated, &pairs.head.outdated, "the vendor describes the item otherwise"),
        (&pairs.head.outdated, &pairs.base.outdated, "the text of the vendor was compared with ours"),
    ] {
        for item in to.iter().filter(|item| !from.contains(item)) {
            found.push(Kind::VendorText, Some(service), Origin::Item(item.clone()), text);
        }
    }
}

/// The texts of what is in both APIs; a text comes and goes with its item.
fn item_texts(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    let new: BTreeMap<Item, Option<&str>> = texts::used(pairs.head).collect();
    for (item, text) in texts::used(pairs.base) {
        let Origin::Item(item) = found.in_head(Some(service), Origin::Item(item)) else { continue };
        if new.get(&item).is_some_and(|other| *other != text) {
            let origin = if item == Item::Service { Origin::Service } else { Origin::Item(item) };
            found.push(Kind::Text, Some(service), origin, "the text changed");
        }
    }
}

fn operation(service: &str, old: &Operation, new: &Operation, found: &mut Found) {
    let origin = || origin::of_operation(new);
    if old.title != new.title {
        found.push(Kind::Title, Some(service), origin(), format!("the title changed: {} → {}", old.title, new.title));
    }
    if old.page != new.page || old.source != new.source {
        found.push(Kind::Source, Some(service), origin(), "the page or the source changed");
    }
    if old.warning != new.warning {
        found.push(Kind::Text, Some(service), origin(), "the warning changed");
    }
    let meanings = old.statuses.iter().filter(|row| {
        let same = new.statuses.iter().find(|other| other.status == row.status);
        same.is_some_and(|other| other.meaning != row.meaning)
    });
    let changed = meanings.count();
    if changed > 0 {
        let text = format!("the meaning of {changed} status{} changed", if changed == 1 { "" } else { "es" });
        found.push(Kind::Text, Some(service), origin(), text);
    }
    let parameters =
        |operation: &Operation| operation.named_parameters.iter().map(|parameter| parameter.name.clone()).collect();
    order(service, origin(), "parameters", parameters(old), parameters(new), found);
    let statuses = |operation: &Operation| operation.statuses.iter().map(|row| format!("{:?}", row.status)).collect();
    order(service, origin(), "statuses", statuses(old), statuses(new), found);
}

/// Reports another order of the members that are in both.
fn order(service: &str, origin: Origin, what: &str, mut old: Vec<String>, mut new: Vec<String>, found: &mut Found) {
    let shared = old.clone();
    old.retain(|name| new.contains(name));
    new.retain(|name| shared.contains(name));
    // A change of a member can move it, which is no other change.
    let is_changed = found.changes.iter().any(|draft| {
        let is_here = draft.origin == origin || owner(&draft.origin).as_ref() == Some(&origin);
        is_here
            && draft.change.service.as_deref() == Some(service)
            && !matches!(draft.change.kind, Kind::Text | Kind::Title)
    });
    if old != new && !is_changed {
        found.push(Kind::Order, Some(service), origin, format!("the order of the {what} changed"));
    }
}

pub fn compare_guides(base: &[GuidePage], head: &[GuidePage], found: &mut Found) {
    let texts = |pages: &[GuidePage]| pages.iter().map(|page| format!("{page:?}")).collect::<Vec<_>>();
    let (old, new) = (texts(base), texts(head));
    let changed = new.iter().filter(|page| !old.contains(page)).count().max(old.len().saturating_sub(new.len()));
    if changed > 0 {
        let text = format!("{changed} page{} of the guide changed", if changed == 1 { "" } else { "s" });
        found.push(Kind::Text, None, Origin::Api("guide"), text);
    }
}
