//! IP sets: what of them may be changed depends on whose they are.

use eset_connect::ids::{IpSetUuid, PolicyUuid};
use eset_connect::network_access_protection::v1::{IpSet, UpdateIpSetBody, get_ip_set, list_ip_sets, update_ip_set};
use eset_connect::policy_management::v2::{CreatePolicyRequest, Policy, create_policy};
use eset_connect::{Client, Error};
use eset_connect_mock::MockServer;

use crate::started;

/// A server, a policy with IP sets, and the sets.
async fn with_sets() -> (MockServer, Client, PolicyUuid, Vec<IpSet>) {
    let (server, client) = started().await;
    let policy = PolicyUuid::from(server.example_id("policy").unwrap());
    let sets = list_ip_sets(&policy).send(&client).await.unwrap().ip_sets.clone();
    (server, client, policy, sets)
}

async fn update(client: &Client, policy: &PolicyUuid, set: &IpSet, new: IpSet) -> Result<IpSet, Error> {
    let id: &IpSetUuid = set.uuid.as_ref().unwrap();
    let updated = update_ip_set(policy, id, UpdateIpSetBody::new().ip_set(new)).send(client).await?;
    Ok(updated.ip_set.clone().unwrap())
}

#[tokio::test]
async fn the_addresses_of_a_set_are_replaced_in_its_policy_only() {
    let (_server, client, policy, sets) = with_sets().await;
    let own = sets.iter().find(|set| set.built_in == Some(false)).unwrap();
    let addresses = ["192.168.3.5", "192.168.3.5", "19.69.0.0/16", "2001:db8::/32"];
    let updated = update(&client, &policy, own, IpSet::new().ip_addresses(addresses)).await.unwrap();
    assert_eq!(updated.ip_addresses, addresses);
    assert_eq!(updated.display_name, own.display_name);
    let read = get_ip_set(&policy, own.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.ip_set, Some(updated));

    let policies = eset_connect::policy_management::v2::list_policies().send(&client).await.unwrap();
    let other = policies.policies.iter().filter_map(|policy| policy.uuid.as_ref()).find(|id| **id != policy).unwrap();
    let others = list_ip_sets(other).send(&client).await.unwrap().ip_sets.clone();
    assert!(!others.is_empty() && others.iter().all(|set| set.ip_addresses != addresses));
    assert!(get_ip_set(other, own.uuid.as_ref().unwrap()).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_built_in_set_keeps_its_name_and_a_read_only_one_everything() {
    let (_server, client, policy, sets) = with_sets().await;
    let fixed = sets.iter().find(|set| set.read_only == Some(true)).unwrap();
    let built_in = sets.iter().find(|set| set.built_in == Some(true) && set.read_only == Some(false)).unwrap();
    let addresses = || IpSet::new().ip_addresses(["10.1.0.0/16"]);
    assert!(update(&client, &policy, fixed, addresses()).await.unwrap_err().is_invalid());
    let error = update(&client, &policy, built_in, addresses().display_name("Mine")).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("ipSet.displayName"), "{error}");
    let same_name = addresses().display_name(built_in.display_name.clone().unwrap());
    assert_eq!(update(&client, &policy, built_in, same_name).await.unwrap().ip_addresses, ["10.1.0.0/16"]);
}

#[tokio::test]
async fn a_wrong_address_is_refused_with_its_position() {
    let (_server, client, policy, sets) = with_sets().await;
    let own = sets.iter().find(|set| set.built_in == Some(false)).unwrap();
    for wrong in ["10.0.0.0/33", "::/129", "10.0.0.256", "10.0.0.1-10.0.0.9", ""] {
        let new = IpSet::new().ip_addresses(["10.0.0.1", wrong]);
        let error = update(&client, &policy, own, new).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("ipSet.ipAddresses[1]"), "{wrong}: {error}");
    }
    assert_eq!(&list_ip_sets(&policy).send(&client).await.unwrap().ip_sets, &sets);
}

#[tokio::test]
async fn a_policy_of_another_product_has_no_sets_and_an_unknown_one_is_not_found() {
    let (_server, client) = started().await;
    let body = CreatePolicyRequest::new().policy(Policy::new().display_name("Empty"));
    let created = create_policy(body).send(&client).await.unwrap();
    let id = created.policy.as_ref().unwrap().uuid.as_ref().unwrap();
    assert_eq!(list_ip_sets(id).send(&client).await.unwrap().ip_sets, []);
    assert!(list_ip_sets("unknown").send(&client).await.unwrap_err().is_not_found());
}
