//! The operations of network access protection: the IP sets of policies are read and changed. Policies of endpoint products
//! have such sets, and others have none.

use std::collections::BTreeMap;
use std::net::IpAddr;

use eset_connect::network_access_protection::v1::{IpSet, UpdateIpSetBody};
use eset_connect::policy_management::v2::{Policy, PolicyData};
use serde_json::json;

use super::policy_management::{ENDPOINT, POLICY};
use super::{Parts, Service, World, seed};
use crate::answer::Answer;
use crate::reply::{Code, Refusal};
use crate::request::Request;
use crate::store::Collection;

/// The sets of each policy that was read or changed.
#[derive(Debug, Default)]
pub struct IpSets(BTreeMap<String, Collection<IpSet>>);

/// Whose a set is, and what may be changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ownership {
    /// That of the product; nothing may be changed.
    Fixed,
    /// That of the product; the addresses may be changed.
    BuiltIn,
    /// That of a user.
    Own,
}

/// The sets of a policy: name, description, addresses.
const SETS: &[(&str, &str, &[&str], Ownership)] = &[
    ("Trusted zone", "Networks from which connections are allowed", &["10.0.0.0/8", "fd00::/8"], Ownership::BuiltIn),
    ("Local addresses", "Addresses of the computer itself", &["127.0.0.0/8", "::1"], Ownership::Fixed),
    ("Blocked senders", "From the list of the mail team", &["203.0.113.7", "198.51.100.0/24"], Ownership::Own),
];

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/policies/{policyUuid}/ip-sets", list_sets),
        ("GET /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}", get_set),
        ("POST /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}:update", update_set),
    ],
    // The example of a policy has sets.
    example: |world, entity| match entity {
        "ip_set" => world.example("policy").map(|policy| set_id(world.seed, &policy, 0)),
        _ => None,
    },
    requests: &[("POST /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}:update", |_| Parts {
        body: Some(json!({ "ipSet": { "ipAddresses": ["192.168.3.5", "10.0.0.0/8"] } })),
        ..Parts::default()
    })],
};

fn set_id(seed: u64, policy: &str, number: u64) -> String {
    seed::id(seed, &format!("ip set of {policy}"), number)
}

/// Whether a policy configures an endpoint product.
pub fn is_of_endpoint(policy: &Policy) -> bool {
    let settings = policy.features.iter().filter_map(|feature| feature.configuration.as_ref());
    let mut settings = settings.filter_map(|settings| PolicyData::try_from(settings).ok());
    settings.any(|settings| settings.product.as_deref() == Some(ENDPOINT))
}

/// Returns the sets of the policy in the path.
fn sets<'w>(world: &'w mut World, request: &Request) -> Result<&'w mut Collection<IpSet>, Refusal> {
    let policy = request.path(POLICY.parameter);
    let has_sets = is_of_endpoint(POLICY.find(world, policy)?);
    let seed = world.seed;
    let seeded = || if has_sets { seeded(seed, policy) } else { Collection::default() };
    Ok(world.ip_sets.0.entry(policy.to_owned()).or_insert_with(seeded))
}

fn seeded(seed: u64, policy: &str) -> Collection<IpSet> {
    let mut sets = Collection::default();
    for (number, (name, description, addresses, ownership)) in (0..).zip(SETS) {
        let id = set_id(seed, policy, number);
        let mut set = IpSet::new();
        set.display_name = Some((*name).to_owned());
        set.description = Some((*description).to_owned());
        set.ip_addresses = addresses.iter().map(|address| (*address).to_owned()).collect();
        set.built_in = Some(*ownership != Ownership::Own);
        set.read_only = Some(*ownership == Ownership::Fixed);
        set.uuid = Some(id.as_str().into());
        sets.insert(id, set);
    }
    sets
}

fn list_sets(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let sets = sets(world, request)?;
    Ok(Answer::page(request, &sets.page(request.page, |_| true), &[]))
}

fn get_set(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("ipSetUuid");
    let set = sets(world, request)?.json(id);
    set.map(|set| Answer::field("ipSet", set)).ok_or_else(|| Refusal::not_found("the IP set", id))
}

/// A name and a description that are left out stay; the addresses are always replaced.
fn update_set(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("ipSetUuid");
    let sets = sets(world, request)?;
    let old = sets.get(id).ok_or_else(|| Refusal::not_found("the IP set", id))?;
    let body: UpdateIpSetBody = request.body()?;
    let new = body.ip_set.ok_or_else(|| Refusal::invalid("ipSet", "required"))?;
    if old.read_only == Some(true) {
        return Err(Refusal::new(Code::FailedPrecondition, "this IP set is read-only"));
    }
    for (field, old_text, text) in [
        ("ipSet.displayName", &old.display_name, &new.display_name),
        ("ipSet.description", &old.description, &new.description),
    ] {
        if old.built_in == Some(true) && text.is_some() && text != old_text {
            let wrong = Refusal::invalid(field, "only the addresses of a built-in set can be changed");
            return Err(Refusal { code: Code::FailedPrecondition, ..wrong });
        }
    }
    if let Some(index) = new.ip_addresses.iter().position(|address| !is_address(address)) {
        let expected = "expected an IP address or a range in CIDR notation";
        return Err(Refusal::invalid(format!("ipSet.ipAddresses[{index}]"), expected));
    }
    let changed = sets.change(id, |set| {
        set.display_name = new.display_name.or(set.display_name.take());
        set.description = new.description.or(set.description.take());
        set.ip_addresses = new.ip_addresses;
    });
    changed.map(|set| Answer::field("ipSet", set)).ok_or_else(|| Refusal::not_found("the IP set", id))
}

/// Whether a text is an address, or a range in CIDR notation.
fn is_address(text: &str) -> bool {
    let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= longest))
}
