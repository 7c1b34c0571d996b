//! Policies: created, assigned to targets, ordered, deleted.

use std::time::Duration;

use eset_connect::asset_management::v1::delete_group;
use eset_connect::ids::{DeviceGroupUuid, DeviceUuid, PolicyAssignmentUuid, PolicyUuid};
use eset_connect::policy_management::v2::{
    AssignPolicyRequest, CreatePolicyRequest, FeaturePolicy, Policy, PolicyAssignment, PolicyData, PolicyTarget,
    UpdatePolicyAssignmentRankingBody, assign_policy, create_policy, delete_policy, get_policy, get_policy_assignment,
    list_policies, list_policy_assignments, unassign_policy, update_policy_assignment_ranking,
};
use eset_connect::{Client, Error};
use eset_connect_mock::{MockServer, Readiness};

use crate::started;

async fn policies(client: &Client) -> Vec<Policy> {
    list_policies().page_size(1000).send(client).await.unwrap().policies.clone()
}

async fn assignments(client: &Client) -> Vec<PolicyAssignment> {
    list_policy_assignments().page_size(1000).send(client).await.unwrap().assignments.clone()
}

async fn built_in(client: &Client) -> PolicyUuid {
    let mut policies = policies(client).await.into_iter();
    policies.find(|policy| policy.built_in == Some(true)).unwrap().uuid.unwrap()
}

async fn create(client: &Client, name: &str) -> PolicyUuid {
    let body = CreatePolicyRequest::new().policy(Policy::new().display_name(name));
    create_policy(body).send(client).await.unwrap().policy.as_ref().unwrap().uuid.clone().unwrap()
}

async fn assign(client: &Client, policy: &PolicyUuid, target: PolicyTarget) -> Result<PolicyAssignment, Error> {
    let assignment = PolicyAssignment::new().policy_uuid(policy).target(target);
    let assigned = assign_policy(AssignPolicyRequest::new().assignment(assignment)).send(client).await?;
    Ok(assigned.assignment.clone().unwrap())
}

/// A device without assignments gets four of them; returns their ids in the order of their ranks.
async fn four_assignments(server: &MockServer, client: &Client) -> (DeviceUuid, Vec<PolicyAssignmentUuid>) {
    let assigned = assignments(client).await;
    let targets: Vec<_> =
        assigned.iter().filter_map(|assignment| assignment.target.as_ref()?.device_uuid.as_ref()).collect();
    let devices = eset_connect::device_management::v1::list_devices().send(client).await.unwrap();
    let device = devices.devices.iter().filter_map(|device| device.uuid.as_ref()).find(|id| !targets.contains(id));
    let device = device.unwrap().clone();
    let policy = PolicyUuid::from(server.example_id("policy").unwrap());
    let mut ids = Vec::new();
    for _ in 0..4 {
        let target = PolicyTarget::new().device_uuid(&device);
        ids.push(assign(client, &policy, target).await.unwrap().uuid.unwrap());
    }
    (device, ids)
}

/// The assignments of a device in the order of their ranks, which are checked to be 1, 2, 3 and so on.
async fn ranked(client: &Client, device: &DeviceUuid) -> Vec<PolicyAssignmentUuid> {
    let list = list_policy_assignments().target_device_uuid(device).send(client).await.unwrap();
    let mut found: Vec<_> =
        list.assignments.iter().map(|found| (found.rank.unwrap(), found.uuid.clone().unwrap())).collect();
    found.sort_by_key(|(rank, _)| *rank);
    assert!(found.iter().map(|(rank, _)| *rank).eq(1..=i64::try_from(found.len()).unwrap()), "{found:?}");
    found.into_iter().map(|(_, id)| id).collect()
}

async fn rank(client: &Client, id: &PolicyAssignmentUuid, rank: i64) -> Result<(), Error> {
    let body = UpdatePolicyAssignmentRankingBody::new().rank(rank);
    update_policy_assignment_ranking(id, body).send(client).await.map(|_| ())
}

#[tokio::test]
async fn a_created_policy_is_read_as_it_was_sent_and_deleted_once() {
    let (_server, client) = started().await;
    let settings = PolicyData::default().product("eset.local.products.endpoint").data("c2V0dGluZ3M=");
    let feature = FeaturePolicy::new().feature_id(u32::MAX).configuration(settings);
    let policy = Policy::new().display_name("Kiosks").description("Lobby").features([feature]);
    let created = create_policy(CreatePolicyRequest::new().policy(policy.clone())).send(&client).await.unwrap();
    let id = created.policy.as_ref().unwrap().uuid.clone().unwrap();

    let read = get_policy(&id).send(&client).await.unwrap().policy.clone().unwrap();
    assert_eq!((&read.display_name, &read.features), (&policy.display_name, &policy.features));
    assert_eq!(read.built_in, Some(false));
    assert!(policies(&client).await.contains(&read));

    delete_policy(&id).send(&client).await.unwrap();
    assert!(delete_policy(&id).send(&client).await.unwrap_err().is_not_found());
    assert!(get_policy(&id).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn settings_that_nobody_can_read_fail_the_whole_call() {
    let (_server, client) = started().await;
    let before = policies(&client).await.len();
    let settings = |data: &str| {
        let settings = PolicyData::default().product("eset.local.products.endpoint").data(data);
        FeaturePolicy::new().configuration(settings)
    };
    let policy = Policy::new().display_name("Kiosks").features([settings("c2V0"), settings("<xml>")]);
    let error = create_policy(CreatePolicyRequest::new().policy(policy)).send(&client).await.unwrap_err();
    assert!(error.is_invalid());
    assert!(error.to_string().contains("policy.features[1].configuration.data"), "{error}");
    assert_eq!(policies(&client).await.len(), before);
}

#[tokio::test]
async fn a_built_in_policy_is_assigned_but_not_deleted() {
    let (server, client) = started().await;
    let id = built_in(&client).await;
    let group = PolicyTarget::new().device_group_uuid(server.example_id("device_group").unwrap());
    assign(&client, &id, group).await.unwrap();
    assert!(delete_policy(&id).send(&client).await.unwrap_err().is_invalid());
    get_policy(&id).send(&client).await.unwrap();
}

#[tokio::test]
async fn a_new_assignment_has_the_last_rank_of_its_target() {
    let (server, client) = started().await;
    let group = DeviceGroupUuid::from(server.example_id("device_group").unwrap());
    let list = list_policy_assignments().target_device_group_uuid(&group).send(&client).await.unwrap();
    let before = i64::try_from(list.assignments.len()).unwrap();
    assert!(before > 0);
    let policy = create(&client, "Last").await;
    let assigned = assign(&client, &policy, PolicyTarget::new().device_group_uuid(&group)).await.unwrap();
    assert_eq!(assigned.rank, Some(before + 1));
    let read = get_policy_assignment(assigned.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.assignment.as_ref(), Some(&assigned));
}

#[tokio::test]
async fn the_other_assignments_of_the_target_make_room_for_a_moved_one() {
    let (server, client) = started().await;
    let (device, ids) = four_assignments(&server, &client).await;
    let [a, b, c, d] = ids.try_into().unwrap();
    for (moved, to, expected) in
        [(&d, 1, [&d, &a, &b, &c]), (&d, 3, [&a, &b, &d, &c]), (&a, 1, [&a, &b, &d, &c]), (&a, 4, [&b, &d, &c, &a])]
    {
        rank(&client, moved, to).await.unwrap();
        assert!(ranked(&client, &device).await.iter().eq(expected), "{to}");
    }
    unassign_policy(&d).send(&client).await.unwrap();
    assert!(ranked(&client, &device).await.iter().eq([&b, &c, &a]));
    assert!(unassign_policy(&d).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_rank_that_the_target_does_not_have_is_refused_with_the_documented_status() {
    let (server, client) = started().await;
    let (device, ids) = four_assignments(&server, &client).await;
    for (to, status) in [(0, 400), (-1, 400), (5, 412)] {
        let error = rank(&client, &ids[0], to).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
        assert!(error.to_string().contains("rank"), "{error}");
    }
    assert_eq!(ranked(&client, &device).await, ids);
    assert!(rank(&client, &"unknown".into(), 1).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_wrong_reference_is_refused_with_the_name_of_its_field() {
    let (server, client) = started().await;
    let policy = PolicyUuid::from(server.example_id("policy").unwrap());
    let device = server.example_id("device").unwrap();
    let unknown = PolicyUuid::from("unknown");
    let on_device = || PolicyTarget::new().device_uuid(device.as_str());
    for (policy, target, field) in [
        (&unknown, on_device(), "assignment.policyUuid"),
        (&policy, PolicyTarget::new().device_uuid("unknown"), "assignment.target.deviceUuid"),
        (&policy, PolicyTarget::new().device_group_uuid(device.as_str()), "assignment.target.deviceGroupUuid"),
        (&policy, PolicyTarget::new().subscription_uuid("unknown"), "assignment.target.subscriptionUuid"),
    ] {
        let error = assign(&client, policy, target).await.unwrap_err();
        assert!(error.is_not_found() && error.to_string().contains(field), "{error}");
    }
    let both = on_device().subscription_uuid(server.example_id("subscription").unwrap());
    for target in [PolicyTarget::new(), both] {
        let error = assign(&client, &policy, target).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("assignment.target"), "{error}");
    }
}

#[tokio::test]
async fn assignments_are_filtered_by_policies_and_by_target() {
    let (server, client) = started().await;
    let all = assignments(&client).await;
    let policies: Vec<_> = policies(&client).await.into_iter().filter_map(|policy| policy.uuid).collect();
    let of = |wanted: &[&PolicyUuid]| {
        let is_of = |assignment: &&PolicyAssignment| wanted.contains(&assignment.policy_uuid.as_ref().unwrap());
        all.iter().filter(is_of).cloned().collect::<Vec<_>>()
    };
    let expected = of(&[&policies[0], &policies[1], &policies[2]]);
    assert!(expected.len() > 2 && expected.len() < all.len());
    let list = list_policy_assignments().policy_uuids(&policies[..2]).policy_uuid(&policies[2]);
    assert_eq!(list.send(&client).await.unwrap().assignments, expected);

    let subscription = server.example_id("subscription").unwrap();
    let list = list_policy_assignments().target_subscription_uuid(subscription.as_str()).send(&client).await.unwrap();
    assert_eq!(list.assignments.len(), 1);
    let list = list_policy_assignments().target_device_uuid(subscription).send(&client).await.unwrap();
    assert!(list.assignments.is_empty());
}

#[tokio::test]
async fn what_is_deleted_takes_its_assignments_along() {
    let (server, client) = started().await;
    let (device, ids) = four_assignments(&server, &client).await;
    delete_policy(server.example_id("policy").unwrap()).send(&client).await.unwrap();
    assert!(ranked(&client, &device).await.is_empty());
    assert!(get_policy_assignment(&ids[0]).send(&client).await.unwrap_err().is_not_found());

    let group = server.example_id("device_group").unwrap();
    let on_group = || list_policy_assignments().target_device_group_uuid(group.as_str());
    let policy = built_in(&client).await;
    assign(&client, &policy, PolicyTarget::new().device_group_uuid(group.as_str())).await.unwrap();
    delete_group(group.as_str()).send(&client).await.unwrap();
    assert!(on_group().send(&client).await.unwrap().assignments.is_empty());
}

#[tokio::test]
async fn a_pending_assignment_is_made_once() {
    let later = Readiness::After(Duration::from_millis(50));
    let server = MockServer::builder().pending(later).start().await.unwrap();
    let client = server.client().unwrap();
    let policy = create(&client, "Once").await;
    let target = PolicyTarget::new().device_uuid(server.example_id("device").unwrap());
    let assigned = assign(&client, &policy, target).await.unwrap();
    let list = list_policy_assignments().policy_uuid(&policy).send(&client).await.unwrap();
    assert_eq!(list.assignments, [assigned]);
    assert!(!server.requests().with_status(202).is_empty());
}
