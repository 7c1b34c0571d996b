//! Compares the services: their hosts and regions, and everything in those that both APIs have.

use super::api_file::between;
use super::found::Found;
use super::kind::Kind;
use super::{enums, messages, models, operations, origin, texts, uses};
use crate::api::texts::operation_key;
use crate::api::{Api, Service};
use crate::pairs::Pairs;
use crate::render::surface::Origin;

pub fn compare(base: &Api, head: &Api, found: &mut Found) {
    let named = |api: &Api, name: &str| api.services.iter().position(|service| service.about.name == name);
    for service in &base.services {
        if named(head, &service.about.name).is_none() {
            let text = format!("the service with {} was removed", count(service.operations.len()));
            let draft = found.push(Kind::ServiceRemoved, Some(&service.about.name), Origin::Service, text);
            draft.takes = contents(service);
        }
    }
    let mut has_same_token = false;
    for service in &head.services {
        let name = service.about.name.as_str();
        let Some(index) = named(base, name) else {
            let text = format!("a service with {} was added", count(service.operations.len()));
            found.push(Kind::ServiceAdded, Some(name), Origin::Service, text).brings = contents(service);
            continue;
        };
        let pairs = Pairs::new(&base.services[index], service);
        regions(base, head, &pairs, found);
        both(&pairs, found);
        let is_here =
            |(old, new): &((usize, usize), (usize, usize))| old.0 == index && head.services[new.0].about.name == name;
        let token = base.token.zip(head.token).filter(is_here);
        has_same_token |= token.is_some_and(|(old, new)| pairs.operations.contains(&(old.1, new.1)));
    }
    if !has_same_token && (base.token.is_some() || head.token.is_some()) {
        let text = between("the token operation", token(base), token(head));
        found.push(Kind::TokenOperation, None, Origin::Api("token"), text);
    }
}

fn token(api: &Api) -> Option<String> {
    let (service, operation) = api.token?;
    let service = &api.services[service];
    Some(format!("`{}` of {}", operation_key(&service.operations[operation]), service.about.name))
}

/// The regions of a service; one that comes or goes with the region itself is part of that change.
fn regions(base: &Api, head: &Api, pairs: &Pairs<'_>, found: &mut Found) {
    let has = |api: &Api, label: &String| api.about.regions.iter().any(|region| region.label == *label);
    let (old, new) = (&pairs.base.about.regions, &pairs.head.about.regions);
    for (kind, from, to, verb) in [
        (Kind::ServiceRegionRemoved, old, new, "is no longer available in"),
        (Kind::ServiceRegionAdded, new, old, "is available in"),
    ] {
        for region in from.iter().filter(|region| !to.contains(region) && has(base, region) && has(head, region)) {
            let text = format!("the service {verb} the region `{region}`");
            found.push(kind, Some(&pairs.head.about.name), Origin::Service, text);
        }
    }
}

fn both(pairs: &Pairs<'_>, found: &mut Found) {
    let (old, new) = (&pairs.base.about, &pairs.head.about);
    if old.host != new.host {
        let text = format!("the host changed: `{}` → `{}`", old.host, new.host);
        found.push(Kind::Host, Some(&new.name), Origin::Service, text);
    }
    operations::compare(pairs, found);
    models::compare(pairs, found);
    enums::compare(pairs, found);
    messages::compare(pairs, found);
    texts::compare(pairs, found);
    uses::bring(pairs, found);
}

/// Everything that a service has.
fn contents(service: &Service) -> Vec<Origin> {
    let operations = service.operations.iter().map(origin::of_operation);
    let models = service.models.iter().map(origin::of_model);
    let constructors = service.constructors.iter().map(|constructor| origin::of_constructor(service, constructor));
    let messages = service.messages.iter().map(|message| Origin::Message(message.type_name.clone()));
    let enums = service.enums.iter().map(origin::of_enum);
    operations.chain(models).chain(enums).chain(messages).chain(constructors).collect()
}

/// `1 operation`
fn count(number: usize) -> String {
    format!("{number} operation{}", if number == 1 { "" } else { "s" })
}
