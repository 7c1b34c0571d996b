//! Version 2 of the policy management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Assign policy.
///
/// `POST /v2/policy-assignments`
///
/// Create a policy assignment.
///
/// Assignments to the same targets are ordered and prioritized.
///
/// Every new assignment to the target is put at the end of the stack. The assignment ranking will be
/// equal to the number of target's assignments.
///
/// Ranking 1 is the highest, and policies are merged from rank 1 towards lower ranks.
///
/// Info:\
/// A similar concept is described in Group assignment ranking
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_post.html>)
pub fn assign_policy(body: AssignPolicyRequest) -> Call<AssignPolicyResponse> {
    static ENDPOINT: runtime::Endpoint = runtime::Endpoint {
        name: "assign_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/policy-assignments",
        body: runtime::Encoding::Json,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&ENDPOINT, &[]).body(&body)
}

/// `v2AssignPolicyRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignPolicyRequest {
    /// Relation between policy and target. One target can have multiple policies assigned. Those policies
    /// are combined according to their ranking.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl AssignPolicyRequest {
    /// Sets `assignment`.
    pub fn assignment(mut self, value: impl Into<PolicyAssignment>) -> Self {
        self.assignment = Some(value.into());
        self
    }
}

runtime::model!(AssignPolicyRequest {
    0 Model assignment "assignment";
});

/// `v2AssignPolicyResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignPolicyResponse {
    /// Relation between policy and target. One target can have multiple policies assigned. Those policies
    /// are combined according to their ranking.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(AssignPolicyResponse {
    0 Model assignment "assignment";
});

/// Relation between policy and target. One target can have multiple policies assigned. Those policies
/// are combined according to their ranking.
///
/// Schema: `v2PolicyAssignment`.
#[derive(Default)]
#[non_exhaustive]
pub struct PolicyAssignment {
    /// Assigned policy.
    pub policy_uuid: Option<ids::PolicyUuid>,
    /// Ranking within multiple assignments to the target. Rank 1 is the highest rank, that is, the rank of
    /// the highest priority. Policies are applied in order from the highest rank to the lowest.
    ///
    /// Read-only: set by the service.
    pub rank: Option<i64>,
    /// Identifies the entity to which the policy is assigned.
    pub target: Option<PolicyTarget>,
    /// Unique identifier of the entity. Must be collision-free - two identifiers created anywhere in the
    /// world must not collide within entity parent scope. Unless a member of aggregate, the entity scope is
    /// always global. Although most of the times compliant with RFC 4122: A Universally Unique IDentifier
    /// (UUID) URN Namespace, do not rely on it being a RFC UUID. Treat it as an opaque identifier. RFC UUID
    /// can be recognized by being formatted according to the template xxxxxxxx-xxxx-Mxxx-Nxxx-xxxxxxxxxxxx,
    /// as explained on Wikipedia. UUID is used for referencing an entity, even across domains. Example:
    /// '123e4567-e89b-12d3-a456-426614174000'
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::PolicyAssignmentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PolicyAssignment {
    /// Sets `policy_uuid`.
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.policy_uuid = Some(value.into());
        self
    }

    /// Sets `target`.
    pub fn target(mut self, value: impl Into<PolicyTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
}

runtime::model!(PolicyAssignment {
    0 Text policy_uuid "policyUuid";
    1 I64 rank "rank";
    2 Model target "target";
    3 Text uuid "uuid";
});

/// Identifies the entity to which the policy is assigned.
///
/// Schema: `v2PolicyTarget`.
#[derive(Default)]
#[non_exhaustive]
pub struct PolicyTarget {
    /// Policy is assigned to \[device\].
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Policy is assigned to \[device group\].
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Policy is assigned to \[subscription\].
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PolicyTarget {
    /// Sets `device_uuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.device_uuid = Some(value.into());
        self
    }

    /// Sets `device_group_uuid`.
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.device_group_uuid = Some(value.into());
        self
    }

    /// Sets `subscription_uuid`.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }
}

runtime::model!(PolicyTarget {
    0 Text device_uuid "deviceUuid";
    1 Text device_group_uuid "deviceGroupUuid";
    2 Text subscription_uuid "subscriptionUuid";
});
