//! The operations of policy management: policies are created and deleted, and assigned to targets in an order.

mod policies;

use eset_connect::ids::PolicyUuid;
use eset_connect::policy_management::v2::{
    AssignPolicyRequest, CreatePolicyRequest, FeaturePolicy, Policy, PolicyAssignment, PolicyData, PolicyTarget,
    UpdatePolicyAssignmentRankingBody,
};
use serde_json::json;

use super::kind::Kind;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::{Code, Refusal};
use crate::request::Request;
use policies::PROTECT;

pub use policies::{ENDPOINT, Policies, Target};

/// A policy.
pub const POLICY: Kind<Policy> = Kind {
    name: "the policy",
    field: "policy",
    parameter: "policyUuid",
    of: |world| &world.policies.all,
    of_mut: |world| &mut world.policies.all,
};

const ASSIGNMENT: Kind<PolicyAssignment> = Kind {
    name: "the assignment",
    field: "assignment",
    parameter: "assignmentUuid",
    of: |world| &world.policies.assignments,
    of_mut: |world| &mut world.policies.assignments,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v2/policies", |world, request| POLICY.list(world, request, |_| true)),
        ("POST /v2/policies", create_policy),
        ("GET /v2/policies/{policyUuid}", |world, request| POLICY.get(world, request)),
        ("DELETE /v2/policies/{policyUuid}", delete_policy),
        ("GET /v2/policy-assignments", list_assignments),
        ("POST /v2/policy-assignments", assign_policy),
        ("GET /v2/policy-assignments/{assignmentUuid}", |world, request| ASSIGNMENT.get(world, request)),
        ("DELETE /v2/policy-assignments/{assignmentUuid}", unassign_policy),
        ("POST /v2/policy-assignments/{assignmentUuid}:updateRanking", update_ranking),
    ],
    example: |world, entity| match entity {
        "policy" => own_policy(world),
        "policy_assignment" => ASSIGNMENT.first(world),
        "subscription" => world.subscriptions.ids.first().cloned(),
        "unit_pool" => world.subscriptions.pools.first().cloned(),
        _ => None,
    },
    requests: &[
        ("POST /v2/policies", |_| Parts {
            body: Some(json!({ "policy": {
                "displayName": "Kiosks",
                "description": "For the computers in the lobby",
                "features": [{
                    "featureId": PROTECT,
                    "configuration": {
                        "@type": "type.googleapis.com/Era.Common.DataDefinition.Policy.PolicyData",
                        "product": "eset.local.products.endpoint",
                        "data": "c2V0dGluZ3M=",
                    },
                }],
            } })),
            ..Parts::default()
        }),
        ("POST /v2/policy-assignments", |world| Parts {
            body: Some(json!({ "assignment": {
                "policyUuid": own_policy(world),
                "target": { "deviceGroupUuid": world.example("device_group") },
            } })),
            ..Parts::default()
        }),
        ("POST /v2/policy-assignments/{assignmentUuid}:updateRanking", |_| Parts {
            body: Some(json!({ "rank": 1 })),
            ..Parts::default()
        }),
    ],
};

/// A policy that can be deleted.
fn own_policy(world: &World) -> Option<String> {
    let mut policies = world.policies.all.iter();
    policies.find(|(_, policy)| policy.built_in != Some(true)).map(|(id, _)| id.to_owned())
}

fn create_policy(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreatePolicyRequest = request.body()?;
    let mut policy = body.policy.ok_or_else(|| Refusal::invalid("policy", "required"))?;
    for (index, feature) in policy.features.iter().enumerate() {
        check_feature(&format!("policy.features[{index}]"), feature)?;
    }
    let id = world.new_id("policy");
    policy.built_in = Some(false);
    policy.uuid = Some(id.as_str().into());
    POLICY.add(world, &id, policy)
}

/// A configuration of another type counts as empty, so only that of a product can be wrong.
fn check_feature(path: &str, feature: &FeaturePolicy) -> Result<(), Refusal> {
    let configuration = feature.configuration.as_ref().map(PolicyData::try_from);
    let Some(Ok(settings)) = configuration else { return Ok(()) };
    if settings.product.is_none_or(|product| product.is_empty()) {
        return Err(Refusal::invalid(format!("{path}.configuration.product"), "expected the name of a product"));
    }
    if !settings.data.is_some_and(|data| is_base64(&data)) {
        return Err(Refusal::invalid(format!("{path}.configuration.data"), "expected settings in base64"));
    }
    Ok(())
}

/// An exported policy has no padding, so none is expected.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
}

/// Deletes the assignments of the policy too.
fn delete_policy(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("policyUuid");
    if POLICY.find(world, id)?.built_in == Some(true) {
        return Err(Refusal::new(Code::FailedPrecondition, "a built-in policy cannot be deleted"));
    }
    world.policies.forget_policy(id);
    POLICY.delete(world, request)
}

fn list_assignments(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let filter = |name: &str| request.query(name).filter(|id| !id.is_empty());
    let policies: Vec<_> = request.queries("policyUuids").iter().map(String::as_str).collect();
    let policies: Vec<_> = policies.into_iter().chain(filter("policyUuid")).collect();
    let device = filter("target.deviceUuid");
    let group = filter("target.deviceGroupUuid");
    let subscription = filter("target.subscriptionUuid");
    let selects = |assignment: &PolicyAssignment| {
        let policy = assignment.policy_uuid.as_ref().is_some_and(|id| policies.contains(&id.as_str()));
        let target = assignment.target.as_ref().and_then(Target::of);
        let is = |wanted: Option<&str>, is_kind: fn(&Target) -> bool| {
            wanted.is_none_or(|id| target.as_ref().is_some_and(|target| is_kind(target) && target.id() == id))
        };
        (policies.is_empty() || policy)
            && is(device, |target| matches!(target, Target::Device(_)))
            && is(group, |target| matches!(target, Target::Group(_)))
            && is(subscription, |target| matches!(target, Target::Subscription(_)))
    };
    ASSIGNMENT.list(world, request, selects)
}

fn assign_policy(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: AssignPolicyRequest = request.body()?;
    let assignment = body.assignment.ok_or_else(|| Refusal::invalid("assignment", "required"))?;
    let policy = assignment.policy_uuid.as_ref().map(PolicyUuid::as_str);
    let policy = POLICY.referenced(world, "assignment.policyUuid", policy)?;
    let target = target(world, &assignment.target.unwrap_or_default())?;
    let id = world.new_id("policy assignment");
    world.policies.assign(id.clone(), &policy, target);
    ASSIGNMENT.answer(world, &id)
}

/// Returns the target of an assignment. Fails if it is not exactly one, or does not exist.
fn target(world: &World, given: &PolicyTarget) -> Result<Target, Refusal> {
    let expected = "expected one of deviceUuid, deviceGroupUuid and subscriptionUuid";
    let target = Target::of(given).ok_or_else(|| Refusal::invalid("assignment.target", expected))?;
    let id = target.id();
    let (exists, field, name) = match &target {
        Target::Device(_) => (world.fleet.devices.get(id).is_some(), "deviceUuid", "the device"),
        Target::Group(_) => (world.groups.listed.get(id).is_some(), "deviceGroupUuid", "the device group"),
        Target::Subscription(_) => {
            (world.subscriptions.ids.iter().any(|known| known == id), "subscriptionUuid", "the subscription")
        }
    };
    if exists { Ok(target) } else { Err(Refusal::dangling(&format!("assignment.target.{field}"), name, id)) }
}

fn unassign_policy(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(ASSIGNMENT.parameter);
    let removed = world.policies.unassign(id);
    removed.map(|_| Answer::empty()).ok_or_else(|| Refusal::not_found(ASSIGNMENT.name, id))
}

fn update_ranking(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(ASSIGNMENT.parameter);
    ASSIGNMENT.find(world, id)?;
    let body: UpdatePolicyAssignmentRankingBody = request.body()?;
    world.policies.rank(id, body.rank.unwrap_or_default())?;
    Ok(Answer::empty())
}
