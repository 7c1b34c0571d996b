//! The operations of web access protection: rules of policies are found by a domain, and their domains replaced. Policies
//! of endpoint products have such rules, and others have none.

use std::collections::{BTreeMap, BTreeSet};

use eset_connect::web_access_protection::v2::{
    ListWebAddressRulesResponse, UpdateWebAddressRuleDomainsBody, UpdateWebAddressRuleDomainsResponse,
};
use serde_json::json;

use super::network_access_protection::is_of_endpoint;
use super::policy_management::POLICY;
use super::{Parts, Service, World, seed};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;

/// The domains of each rule, by policy and rule, of each policy that was read or changed.
#[derive(Debug, Default)]
pub struct WebRules(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

/// The domains of the rules that each policy has.
const RULES: &[&[&str]] = &[&["ads.example.com", "games.example.net"], &["login-update.example.net"]];

const UPDATE: &str = "PUT /v2/policies/{policyUuid}/web-address-rules/{addressRuleUuid}/domains";

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[("GET /v2/policies/{policyUuid}/web-address-rules", list_rules), (UPDATE, update_domains)],
    // The example of a policy has rules.
    example: |world, entity| match entity {
        "web_address_rule" => world.example("policy").map(|policy| rule_id(world.seed, &policy, 0)),
        _ => None,
    },
    requests: &[(UPDATE, |_| Parts {
        body: Some(
            json!({ "urls": ["https://ads.example.com/banner", "tracker.example.net"], "sourceName": "ads.txt" }),
        ),
        ..Parts::default()
    })],
};

fn rule_id(seed: u64, policy: &str, number: u64) -> String {
    seed::id(seed, &format!("web address rule of {policy}"), number)
}

/// Returns the rules of the policy in the path.
fn rules<'w>(world: &'w mut World, request: &Request) -> Result<&'w mut BTreeMap<String, BTreeSet<String>>, Refusal> {
    let policy = request.path(POLICY.parameter);
    let rules = if is_of_endpoint(POLICY.find(world, policy)?) { RULES } else { &[] };
    let seed = world.seed;
    let domains = |domains: &[&str]| domains.iter().map(|domain| (*domain).to_owned()).collect();
    let seeded = || (0..).zip(rules).map(|(number, rule)| (rule_id(seed, policy, number), domains(rule))).collect();
    Ok(world.web_rules.0.entry(policy.to_owned()).or_insert_with(seeded))
}

/// Without a domain, lists all rules. A domain does not find rules for those below it.
fn list_rules(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let domain = request.query("includeDomain").filter(|domain| !domain.is_empty()).map(str::to_lowercase);
    let found = rules(world, request)?
        .iter()
        .filter(|(_, domains)| domain.as_ref().is_none_or(|domain| domains.contains(domain)));
    let mut response = ListWebAddressRulesResponse::default();
    response.address_rule_uuids = found.map(|(id, _)| id.as_str().into()).collect();
    Ok(Answer::model(&response))
}

fn update_domains(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("addressRuleUuid");
    let rule = rules(world, request)?.get_mut(id);
    let rule = rule.ok_or_else(|| Refusal::not_found("the web address rule", id))?;
    let body: UpdateWebAddressRuleDomainsBody = request.body()?;
    let mut response = UpdateWebAddressRuleDomainsResponse::default();
    let (mut domains, mut malformed) = (BTreeSet::new(), BTreeSet::new());
    for url in &body.urls {
        let domain = domain(url);
        if is_domain(&domain) {
            domains.insert(domain)
        } else {
            malformed.insert(domain)
        };
    }
    response.added_domains_count = i64::try_from(domains.len()).ok();
    response.malformed_domains = malformed.into_iter().collect();
    *rule = domains;
    Ok(Answer::model(&response))
}

/// Returns the part of a URL that names the host.
fn domain(url: &str) -> String {
    let rest = url.trim().split_once("://").map_or(url.trim(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default().to_lowercase()
}

fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        let letters = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        letters && (1..64).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    text.contains('.') && text.len() < 254 && text.split('.').all(is_label)
}
