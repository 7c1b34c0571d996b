//! Version 2 of the policy management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Any, UnknownFields};

use crate::ids;

/// List policies.
///
/// `GET /v2/policies`
///
/// Lists the policies with their names, built-in marks and the configuration of each feature.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_get.html>)
#[inline]
pub fn list_policies() -> ListPolicies {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_policies",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/policies",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    ListPolicies(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_policies`](fn@list_policies) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicies(Paged<ListPoliciesResponse>);

impl ListPolicies {
    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListPolicies, Paged, ListPoliciesResponse);

/// Create policy.
///
/// `POST /v2/policies`
///
/// Creates a policy from a name, a description and feature configurations, and gives back the created
/// policy.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_post.html>)
#[inline]
pub fn create_policy(body: CreatePolicyRequest) -> CreatePolicy {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/policies",
        body: runtime::Encoding::Json,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_policy`](fn@create_policy) returns.
///
/// It has the methods of [`Call`].
pub type CreatePolicy = runtime::PlainCall<CreatePolicyResponse>;

/// Get policy.
///
/// `GET /v2/policies/{policyUuid}`
///
/// Gives one policy by its id, with the configuration and setting flags of each feature.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_policyUuid_get.html>)
#[inline]
pub fn get_policy(policy_uuid: impl Into<ids::PolicyUuid>) -> GetPolicy {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/policies/{policyUuid}",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[policy_uuid.into().as_str()]).into()
}

/// The call that [`get_policy`](fn@get_policy) returns.
///
/// It has the methods of [`Call`].
pub type GetPolicy = runtime::PlainCall<GetPolicyResponse>;

/// Delete policy.
///
/// `DELETE /v2/policies/{policyUuid}`
///
/// Deletes the policy with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_policyUuid_delete.html>)
#[inline]
pub fn delete_policy(policy_uuid: impl Into<ids::PolicyUuid>) -> DeletePolicy {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/policies/{policyUuid}",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[policy_uuid.into().as_str()]).into()
}

/// The call that [`delete_policy`](fn@delete_policy) returns.
///
/// It has the methods of [`Call`].
pub type DeletePolicy = runtime::PlainCall<DeletePolicyResponse>;

/// List policy assignments.
///
/// `GET /v2/policy-assignments`
///
/// Lists the policy assignments, filtered by policy ids or by a target device, device group or
/// subscription.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_get.html>)
#[inline]
pub fn list_policy_assignments() -> ListPolicyAssignments {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_policy_assignments",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/policy-assignments",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    ListPolicyAssignments(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_policy_assignments`](fn@list_policy_assignments) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicyAssignments(Paged<ListPolicyAssignmentsResponse>);

impl ListPolicyAssignments {
    /// Query parameter `policyUuids`.
    pub fn policy_uuids(
        mut self,
        values: impl IntoIterator<Item = impl Into<ids::PolicyUuid>>,
    ) -> Self {
        self.0
            .set_all(
                "policyUuids",
                values.into_iter().map(Into::<ids::PolicyUuid>::into),
            );
        self
    }

    /// Query parameter `policyUuid`.
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.0.set("policyUuid", Into::<ids::PolicyUuid>::into(value));
        self
    }

    /// Query parameter `target.deviceUuid`.
    pub fn target_device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("target.deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `target.deviceGroupUuid`.
    pub fn target_device_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.0.set("target.deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Query parameter `target.subscriptionUuid`.
    pub fn target_subscription_uuid(
        mut self,
        value: impl Into<ids::SubscriptionUuid>,
    ) -> Self {
        self.0
            .set("target.subscriptionUuid", Into::<ids::SubscriptionUuid>::into(value));
        self
    }

    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListPolicyAssignments, Paged, ListPolicyAssignmentsResponse);

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
#[inline]
pub fn assign_policy(body: AssignPolicyRequest) -> AssignPolicy {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "assign_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/policy-assignments",
        body: runtime::Encoding::Json,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`assign_policy`](fn@assign_policy) returns.
///
/// It has the methods of [`Call`].
pub type AssignPolicy = runtime::PlainCall<AssignPolicyResponse>;

/// Get policy assignment.
///
/// `GET /v2/policy-assignments/{assignmentUuid}`
///
/// Gives one policy assignment by its id, with its policy id, target and rank.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid_get.html>)
#[inline]
pub fn get_policy_assignment(
    assignment_uuid: impl Into<ids::PolicyAssignmentUuid>,
) -> GetPolicyAssignment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_policy_assignment",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/policy-assignments/{assignmentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[assignment_uuid.into().as_str()]).into()
}

/// The call that [`get_policy_assignment`](fn@get_policy_assignment) returns.
///
/// It has the methods of [`Call`].
pub type GetPolicyAssignment = runtime::PlainCall<GetPolicyAssignmentResponse>;

/// Unassign policy.
///
/// `DELETE /v2/policy-assignments/{assignmentUuid}`
///
/// Removes the policy assignment with the given assignment id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid_delete.html>)
#[inline]
pub fn unassign_policy(
    assignment_uuid: impl Into<ids::PolicyAssignmentUuid>,
) -> UnassignPolicy {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "unassign_policy",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/policy-assignments/{assignmentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[assignment_uuid.into().as_str()]).into()
}

/// The call that [`unassign_policy`](fn@unassign_policy) returns.
///
/// It has the methods of [`Call`].
pub type UnassignPolicy = runtime::PlainCall<UnassignPolicyResponse>;

/// Update policy assignment ranking.
///
/// `POST /v2/policy-assignments/{assignmentUuid}:updateRanking`
///
/// Updates the rank of a policy assignment to the number in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid-updateRanking_post.html>)
#[inline]
pub fn update_policy_assignment_ranking(
    assignment_uuid: impl Into<ids::PolicyAssignmentUuid>,
    body: UpdatePolicyAssignmentRankingBody,
) -> UpdatePolicyAssignmentRanking {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_policy_assignment_ranking",
        service: &crate::api::POLICY_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/policy-assignments/{assignmentUuid}:updateRanking",
        body: runtime::Encoding::Json,
        statuses: crate::policy_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[assignment_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_policy_assignment_ranking`](fn@update_policy_assignment_ranking) returns.
///
/// It has the methods of [`Call`].
pub type UpdatePolicyAssignmentRanking = runtime::PlainCall<
    UpdatePolicyAssignmentRankingResponse,
>;

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

impl runtime::AnswerModel for AssignPolicyResponse {
    const NAME: &'static str = "policy-management/v2AssignPolicyResponse";
}

/// `v2CreatePolicyRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// `policy`.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreatePolicyRequest {
    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<Policy>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

runtime::model!(CreatePolicyRequest {
    0 Model policy "policy";
});

/// `v2CreatePolicyResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// `policy`.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreatePolicyResponse {
    0 Model policy "policy";
});

impl runtime::AnswerModel for CreatePolicyResponse {
    const NAME: &'static str = "policy-management/v2CreatePolicyResponse";
}

/// `v2DeletePolicyResponse` in the schema.
///
/// No field of it is documented.
pub type DeletePolicyResponse = runtime::EmptyAnswer<empty::DeletePolicyResponse>;

/// `v2FeaturePolicy` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct FeaturePolicy {
    /// `configuration`.
    pub configuration: Option<Any>,
    /// `featureId`.
    pub feature_id: Option<i64>,
    /// `flags`.
    pub flags: BTreeMap<String, SettingFlags>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl FeaturePolicy {
    /// Sets `configuration`.
    pub fn configuration(mut self, value: impl Into<Any>) -> Self {
        self.configuration = Some(value.into());
        self
    }

    /// Sets `feature_id`.
    pub fn feature_id(mut self, value: impl Into<i64>) -> Self {
        self.feature_id = Some(value.into());
        self
    }

    /// Sets `flags`.
    pub fn flags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<SettingFlags>)>,
    ) -> Self {
        self.flags = value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }
}

runtime::model!(FeaturePolicy {
    0 Any configuration "configuration";
    1 I64 feature_id "featureId";
    2 Map flags "flags";
});

/// `v2GetPolicyAssignmentResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetPolicyAssignmentResponse {
    /// `assignment`.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetPolicyAssignmentResponse {
    0 Model assignment "assignment";
});

impl runtime::AnswerModel for GetPolicyAssignmentResponse {
    const NAME: &'static str = "policy-management/v2GetPolicyAssignmentResponse";
}

/// `v2GetPolicyResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// `policy`.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetPolicyResponse {
    0 Model policy "policy";
});

impl runtime::AnswerModel for GetPolicyResponse {
    const NAME: &'static str = "policy-management/v2GetPolicyResponse";
}

/// `v2ListPoliciesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// `policies`.
    pub policies: Vec<Policy>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPoliciesResponse {
    0 List policies "policies";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPoliciesResponse {
    const NAME: &'static str = "policy-management/v2ListPoliciesResponse";
}

impl runtime::Page for ListPoliciesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPoliciesResponse {
    type Item = Policy;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.policies)
    }
}

/// `v2ListPolicyAssignmentsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPolicyAssignmentsResponse {
    /// `assignments`.
    pub assignments: Vec<PolicyAssignment>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPolicyAssignmentsResponse {
    0 List assignments "assignments";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPolicyAssignmentsResponse {
    const NAME: &'static str = "policy-management/v2ListPolicyAssignmentsResponse";
}

impl runtime::Page for ListPolicyAssignmentsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPolicyAssignmentsResponse {
    type Item = PolicyAssignment;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.assignments)
    }
}

/// `v2Policy` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Policy {
    /// `builtIn`.
    ///
    /// Read-only: set by the service.
    pub built_in: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `features`.
    pub features: Vec<FeaturePolicy>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::PolicyUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Policy {
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `features`.
    pub fn features(
        mut self,
        value: impl IntoIterator<Item = impl Into<FeaturePolicy>>,
    ) -> Self {
        self.features = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(Policy {
    0 Bool built_in "builtIn";
    1 String description "description";
    2 String display_name "displayName";
    3 List features "features";
    4 Text uuid "uuid";
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

/// `v2SettingFlags` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingFlags {
    /// `applyForcefully`.
    pub apply_forcefully: Option<bool>,
    /// `readOnly`.
    pub read_only: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SettingFlags {
    /// Sets `apply_forcefully`.
    pub fn apply_forcefully(mut self, value: impl Into<bool>) -> Self {
        self.apply_forcefully = Some(value.into());
        self
    }

    /// Sets `read_only`.
    pub fn read_only(mut self, value: impl Into<bool>) -> Self {
        self.read_only = Some(value.into());
        self
    }
}

runtime::model!(SettingFlags {
    0 Bool apply_forcefully "applyForcefully";
    1 Bool read_only "readOnly";
});

/// `v2UnassignPolicyResponse` in the schema.
///
/// No field of it is documented.
pub type UnassignPolicyResponse = runtime::EmptyAnswer<empty::UnassignPolicyResponse>;

/// `PolicyAssignmentsUpdatePolicyAssignmentRankingBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePolicyAssignmentRankingBody {
    /// `rank`.
    pub rank: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdatePolicyAssignmentRankingBody {
    /// Sets `rank`.
    pub fn rank(mut self, value: impl Into<i64>) -> Self {
        self.rank = Some(value.into());
        self
    }
}

runtime::model!(UpdatePolicyAssignmentRankingBody {
    0 I64 rank "rank";
});

/// `v2UpdatePolicyAssignmentRankingResponse` in the schema.
///
/// No field of it is documented.
pub type UpdatePolicyAssignmentRankingResponse = runtime::EmptyAnswer<
    empty::UpdatePolicyAssignmentRankingResponse,
>;

#[doc(hidden)]
pub mod empty {
    pub enum DeletePolicyResponse {}
    pub enum UnassignPolicyResponse {}
    pub enum UpdatePolicyAssignmentRankingResponse {}
}

impl runtime::EmptyName for empty::DeletePolicyResponse {
    const NAME: &'static str = "policy-management/v2DeletePolicyResponse";
}

impl runtime::EmptyName for empty::UnassignPolicyResponse {
    const NAME: &'static str = "policy-management/v2UnassignPolicyResponse";
}

impl runtime::EmptyName for empty::UpdatePolicyAssignmentRankingResponse {
    const NAME: &'static str = "policy-management/v2UpdatePolicyAssignmentRankingResponse";
}
