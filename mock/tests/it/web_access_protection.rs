//! Web address rules: found by a domain, and filled with the domains of a list.

use eset_connect::Client;
use eset_connect::ids::{PolicyUuid, WebAddressRuleUuid};
use eset_connect::web_access_protection::v2::{
    UpdateWebAddressRuleDomainsBody, list_web_address_rules, update_web_address_rule_domains,
};

use crate::started;

async fn found(client: &Client, policy: &PolicyUuid, domain: &str) -> Vec<WebAddressRuleUuid> {
    list_web_address_rules(policy).include_domain(domain).send(client).await.unwrap().address_rule_uuids.clone()
}

#[tokio::test]
async fn the_domains_of_a_list_replace_those_of_a_rule() {
    let (server, client) = started().await;
    let policy = PolicyUuid::from(server.example_id("policy").unwrap());
    let rule = WebAddressRuleUuid::from(server.example_id("web_address_rule").unwrap());
    assert_eq!(found(&client, &policy, "ads.example.com").await, std::slice::from_ref(&rule));
    assert!(found(&client, &policy, "example.com").await.is_empty());

    let urls = [
        "https://user@Shop.example.net:8443/a?b=c#d",
        "shop.example.net",
        "xn--bcher-kva.example.org",
        "no domain",
        "-x.example.org",
        "localhost",
    ];
    let body = UpdateWebAddressRuleDomainsBody::new().urls(urls).source_name("list.txt");
    let updated = update_web_address_rule_domains(&policy, &rule, body).send(&client).await.unwrap();
    assert_eq!(updated.added_domains_count, Some(2));
    assert_eq!(updated.malformed_domains, ["-x.example.org", "localhost", "no domain"]);
    assert_eq!(found(&client, &policy, "shop.EXAMPLE.net").await, [rule]);
    assert!(found(&client, &policy, "ads.example.com").await.is_empty());
}

#[tokio::test]
async fn an_unknown_policy_or_rule_is_not_found() {
    let (server, client) = started().await;
    let policy = PolicyUuid::from(server.example_id("policy").unwrap());
    let update = async |policy: &str, rule: &str| {
        update_web_address_rule_domains(policy, rule, UpdateWebAddressRuleDomainsBody::new()).send(&client).await
    };
    assert!(update(policy.as_str(), "unknown").await.unwrap_err().is_not_found());
    let rule = server.example_id("web_address_rule").unwrap();
    assert!(update("unknown", &rule).await.unwrap_err().is_not_found());
    assert!(list_web_address_rules("unknown").send(&client).await.unwrap_err().is_not_found());
}
