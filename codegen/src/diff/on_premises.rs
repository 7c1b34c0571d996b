//! Compares the facts about servers on premises.

use std::collections::BTreeMap;

use super::api_file::page_sizes;
use super::class::Class;
use super::found::Found;
use super::kind::Kind;
use crate::render::surface::Origin;
use crate::source::document::{Login, OnPremises, OperationFact};

const KEY: &str = "onPremises";

pub fn compare(base: Option<&OnPremises>, head: Option<&OnPremises>, found: &mut Found) {
    match (base, head) {
        (None, None) => {}
        (None, Some(head)) => push(Class::Additive, format!("servers on premises are supported: {}", head.name), found),
        (Some(base), None) => {
            push(Class::Breaking, format!("servers on premises are no longer supported: {}", base.name), found);
        }
        (Some(base), Some(head)) => both(base, head, found),
    }
}

fn push(class: Class, text: String, found: &mut Found) {
    found.push(Kind::OnPremises, None, Origin::Api(KEY), text).wire(class);
}

fn both(base: &OnPremises, head: &OnPremises, found: &mut Found) {
    if base.name != head.name {
        found.push(
            Kind::Title,
            None,
            Origin::Api(KEY),
            format!("the product is called {}, not {}", head.name, base.name),
        );
    }
    let versions = |facts: &OnPremises| facts.versions.iter().map(|version| (version.clone(), String::new())).collect();
    entries("the version", &versions(base), &versions(head), (Class::Additive, Class::Breaking), found);
    if base.default_port != head.default_port {
        let text = format!("the default port changed: {} → {}", base.default_port, head.default_port);
        push(Class::Breaking, text, found);
    }
    if base.login.as_ref().map(login) != head.login.as_ref().map(login) {
        push(Class::Breaking, "the login changed".to_owned(), found);
    }
    page_sizes(KEY, base.sizes, head.sizes, found);
    entries("the service", &services(base), &services(head), (Class::Additive, Class::Breaking), found);
    let absent = |facts: &OnPremises| facts.absent.iter().map(|fact| operation(facts, fact)).collect();
    entries("the absence of", &absent(base), &absent(head), (Class::Breaking, Class::Additive), found);
    let paths = |facts: &OnPremises| {
        let path = |path: &crate::source::document::OtherPath| {
            let (name, versions) = operation(facts, &path.fact);
            (name, format!("`{}` {versions}", path.other))
        };
        facts.paths.iter().map(path).collect()
    };
    entries("the path of", &paths(base), &paths(head), (Class::Breaking, Class::Breaking), found);
    if sources(base) != sources(head) {
        found.push(Kind::Source, None, Origin::Api(KEY), "sources of the facts about servers on premises changed");
    }
}

fn login(login: &Login) -> (&str, &(String, String), Option<&String>) {
    (&login.path, &login.grant_type, login.domain_user.as_ref())
}

fn version(facts: &OnPremises, index: usize) -> &str {
    facts.versions.get(index).map_or("", String::as_str)
}

fn services(facts: &OnPremises) -> BTreeMap<String, String> {
    let entry = |service: &crate::source::document::OfferedService| {
        (service.name.clone(), format!("since {}", version(facts, service.since)))
    };
    facts.services.iter().map(entry).collect()
}

fn operation(facts: &OnPremises, fact: &OperationFact) -> (String, String) {
    let versions: Vec<&str> = fact.versions.iter().map(|index| version(facts, *index)).collect();
    let name = format!("{} {}", fact.operation.method.as_str(), fact.operation.path);
    (name, format!("in {}", versions.join(", ")))
}

fn sources(facts: &OnPremises) -> Vec<&str> {
    let services = facts.services.iter().map(|service| service.source.as_str());
    let facts = facts.absent.iter().chain(facts.paths.iter().map(|path| &path.fact));
    let mut all: Vec<&str> = services.chain(facts.map(|fact| fact.source.as_str())).collect();
    all.sort_unstable();
    all
}

/// Compares entries by name; `classes` are those of a new entry and of one that is gone.
fn entries(
    what: &str,
    base: &BTreeMap<String, String>,
    head: &BTreeMap<String, String>,
    (added, removed): (Class, Class),
    found: &mut Found,
) {
    let show = |name: &str, about: &str| format!("{what} `{name}` {about}").trim_end().to_owned();
    for (name, about) in base.iter().filter(|(name, _)| !head.contains_key(*name)) {
        push(removed, format!("on premises, {} was removed", show(name, about)), found);
    }
    for (name, about) in head {
        match base.get(name) {
            None => push(added, format!("on premises, {} was added", show(name, about)), found),
            Some(before) if before != about => {
                push(added.max(removed), format!("on premises, {what} `{name}` changed: {before} → {about}"), found);
            }
            Some(_) => {}
        }
    }
}
