//! Compares the facts of `api.json` about the API as a whole.

use super::class::Class;
use super::found::Found;
use super::kind::Kind;
use super::members::Members;
use crate::render::surface::Origin;
use crate::source::document::{Api, Delta, Paging, Region};
use crate::vocabulary::{Limits, PageSizes};

pub fn compare(base: &Api, head: &Api, found: &mut Found) {
    let both = [
        (Kind::CrateName, "crate", "the crate's name", &base.crate_name, &head.crate_name),
        (Kind::HostTemplate, "hostTemplate", "the template of hosts", &base.host_template, &head.host_template),
        (Kind::Title, "title", "the API's title", &base.title, &head.title),
    ];
    for (kind, key, what, from, to) in both.into_iter().filter(|(.., from, to)| from != to) {
        found.push(kind, None, Origin::Api(key), format!("{what} changed: `{from}` → `{to}`"));
    }
    if base.package != head.package {
        found.push(Kind::Source, None, Origin::Api("package"), "what a registry shows of the crate changed");
    }
    if base.page_template != head.page_template {
        found.push(Kind::Source, None, Origin::Api("pages"), "the addresses of the vendor's pages changed");
    }
    regions(base, head, found);
    limits(base.limits, head.limits, found);
    paging(base.paging.as_ref(), head.paging.as_ref(), found);
}

fn regions(base: &Api, head: &Api, found: &mut Found) {
    let mut push = |kind, Region { label, .. }: &Region, text: String| {
        found.push(kind, None, Origin::Region(label.clone()), format!("the region `{label}` {text}"));
    };
    // A region with another label is never taken for a renamed one.
    let members = Members::of(&base.regions, &head.regions, |region| &region.label, |_, _| false);
    for region in members.removed {
        push(Kind::RegionRemoved, region, "was removed".to_owned());
    }
    for (old, new) in members.both.into_iter().filter(|(old, new)| old.name != new.name) {
        push(Kind::RegionName, new, format!("is called {}, not {}", new.name, old.name));
    }
    for region in members.added {
        let services = head.services.iter().filter(|service| service.regions.contains(&region.label)).count();
        push(Kind::RegionAdded, region, format!("was added, with {services} of {} services", head.services.len()));
    }
}

pub fn between<T: std::fmt::Display>(what: &str, from: Option<T>, to: Option<T>) -> String {
    let shown = |value: Option<T>| value.map_or_else(|| "none".to_owned(), |value| value.to_string());
    format!("{what} changed: {} → {}", shown(from), shown(to))
}

fn limits(base: Limits, head: Limits, found: &mut Found) {
    // More of these is better for a client; how long it waits before it asks again is its own affair.
    for (what, from, to) in [
        ("calls per second", base.calls_per_second, head.calls_per_second),
        ("minutes until a pending response expires", base.pending_expire_minutes, head.pending_expire_minutes),
    ] {
        limit(Kind::Limit, "limits", what, from, to, found);
    }
    if base.poll_from_seconds != head.poll_from_seconds {
        let text = between("the first wait for a pending response", base.poll_from_seconds, head.poll_from_seconds);
        found.push(Kind::Limit, None, Origin::Api("limits"), text);
    }
}

/// A number of which more is better. An absent one is not known.
pub fn limit<T: PartialOrd + std::fmt::Display + Copy>(
    kind: Kind,
    key: &'static str,
    what: &str,
    from: Option<T>,
    to: Option<T>,
    found: &mut Found,
) {
    let class = match (from, to) {
        (from, to) if from == to => return,
        (Some(from), Some(to)) if to < from => Class::Breaking,
        (Some(_), Some(_)) => Class::Additive,
        _ => Class::Cosmetic,
    };
    found.push(kind, None, Origin::Api(key), between(what, from, to)).wire(class);
}

pub fn page_sizes(key: &'static str, from: PageSizes, to: PageSizes, found: &mut Found) {
    limit(Kind::PageSize, key, "the largest size of a page", from.max, to.max, found);
    if from.default != to.default {
        let text = between("the size of a page where the call names none", from.default, to.default);
        found.push(Kind::PageSize, None, Origin::Api(key), text);
    }
}

fn paging(base: Option<&Paging>, head: Option<&Paging>, found: &mut Found) {
    let names = |paging: &Paging| format!("`{}`, `{}`, `{}`", paging.size, paging.token, paging.next);
    let of_delta = |delta: &Delta| format!("`{}`, `{}`", delta.token, delta.next);
    let deltas = |paging: &Paging| paging.delta.as_ref().map(of_delta);
    for (what, from, to) in [
        ("the names of paging", base.map(names), head.map(names)),
        ("the names of deltas", base.and_then(deltas), head.and_then(deltas)),
    ] {
        if from != to {
            let class = if from.is_none() { Class::Additive } else { Kind::Paging.wire() };
            found.push(Kind::Paging, None, Origin::Api("paging"), between(what, from, to)).wire(class);
        }
    }
    if let (Some(base), Some(head)) = (base, head) {
        page_sizes("paging", base.sizes, head.sizes, found);
    }
}
