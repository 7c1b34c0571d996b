//! Version 2 of the policy management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Any, UnknownFields};

use crate::ids;

/// Lists the policies that the caller may see.
///
/// `GET /v2/policies`
///
/// Which ones that are depends on the rights behind the access token. Built-in policies are marked by
/// [`Policy::built_in`](field@Policy::built_in). Where a policy is in use is in
/// [`list_policy_assignments()`].
///
/// Optional parameters: [`page_size`](ListPolicies::page_size),
/// [`page_token`](ListPolicies::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_policies().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Largest number of items in one page. The service may return fewer, also when more follow. If absent
    /// or 0, the service chooses the size.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Which page to return: the token that came with the page before it. Absent or empty, the first page.
    /// The other parameters must stay the same from page to page. How long a token is valid is not
    /// documented.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListPolicies, Paged, ListPoliciesResponse);

/// Creates a policy and returns it with its new id.
///
/// `POST /v2/policies`
///
/// It has no effect until it is assigned with [`assign_policy()`]. One wrong feature fails the whole
/// call with 400 (`INVALID_ARGUMENT`). Names are not documented as unique, so a repeated call may
/// create a second policy. Built-in policies cannot be created.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2::{self, CreatePolicyRequest, FeaturePolicy, Policy};
///
/// # async fn example(client: &eset_connect::Client, configuration: &eset_connect::json::Any, display_name: &str) -> Result<(), eset_connect::Error> {
/// let feature = FeaturePolicy::new().configuration(configuration.clone());
/// let policy = Policy::new().display_name(display_name).features([feature]);
/// let body = CreatePolicyRequest::new().policy(policy);
/// let response = v2::create_policy(body).send(client).await?;
/// if let Some(policy) = &response.policy {
///     println!("{:?}", policy.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Returns one policy by its id, with the proposed settings of each feature.
///
/// `GET /v2/policies/{policyUuid}`
///
/// The settings that a device has in effect can differ, since it merges several policies.
///
/// * `policy_uuid`: Id of the policy to read, from [`Policy::uuid`](field@Policy::uuid) or
///   [`PolicyAssignment::policy_uuid`](field@PolicyAssignment::policy_uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_policyUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_policy(policy_uuid).send(client).await?;
/// if let Some(policy) = &response.policy {
///     println!("{:?}", policy.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Deletes a policy.
///
/// This cannot be undone: no operation brings the policy back.
///
/// `DELETE /v2/policies/{policyUuid}`
///
/// Built-in policies ([`Policy::built_in`](field@Policy::built_in)) cannot be deleted. What becomes of
/// the assignments of the policy is not documented; look for them with [`list_policy_assignments()`]
/// first.
///
/// * `policy_uuid`: Id of the policy to delete ([`Policy::uuid`](field@Policy::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policies_policyUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// v2::delete_policy(policy_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the assignments of policies that the caller may see, by policy or by target if wanted.
///
/// `GET /v2/policy-assignments`
///
/// Without filters all are listed. Policies and targets appear as ids only: read the policy with
/// [`get_policy()`].
///
/// Optional parameters: [`policy_uuids`](ListPolicyAssignments::policy_uuids),
/// [`policy_uuid`](ListPolicyAssignments::policy_uuid),
/// [`target_device_uuid`](ListPolicyAssignments::target_device_uuid),
/// [`target_device_group_uuid`](ListPolicyAssignments::target_device_group_uuid),
/// [`target_subscription_uuid`](ListPolicyAssignments::target_subscription_uuid),
/// [`page_size`](ListPolicyAssignments::page_size), [`page_token`](ListPolicyAssignments::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_policy_assignments().policy_uuid(policy_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Returns only assignments of any of these policies ([`Policy::uuid`](field@Policy::uuid)). The query
    /// key is repeated for each id.
    #[doc(alias = "policyUuids")]
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

    /// Returns only assignments of this policy ([`Policy::uuid`](field@Policy::uuid)). Together with
    /// [`ListPolicyAssignments::policy_uuids()`] it counts as one more entry of that list.
    #[doc(alias = "policyUuid")]
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.0.set("policyUuid", Into::<ids::PolicyUuid>::into(value));
        self
    }

    /// Returns only assignments whose target is this device; the id is that of the device-management
    /// service.
    #[doc(alias = "target.deviceUuid")]
    pub fn target_device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("target.deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Returns only assignments whose target is this device group; the id is that of the device-management
    /// service.
    #[doc(alias = "target.deviceGroupUuid")]
    pub fn target_device_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.0.set("target.deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Returns only assignments whose target is this subscription.
    #[doc(alias = "target.subscriptionUuid")]
    pub fn target_subscription_uuid(
        mut self,
        value: impl Into<ids::SubscriptionUuid>,
    ) -> Self {
        self.0
            .set("target.subscriptionUuid", Into::<ids::SubscriptionUuid>::into(value));
        self
    }

    /// Largest number of items in one page. The service may return fewer, also when more follow. If absent
    /// or 0, the service chooses the size.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Which page to return: the token that came with the page before it. Absent or empty, the first page.
    /// The other parameters must stay the same from page to page. How long a token is valid is not
    /// documented.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListPolicyAssignments, Paged, ListPolicyAssignmentsResponse);

/// Assigns a policy to a device, device group or subscription and returns the assignment.
///
/// `POST /v2/policy-assignments`
///
/// The assignment is put last among those of the target; its rank then equals their number, which is
/// the lowest priority. Move it up with [`update_policy_assignment_ranking()`]. Whether a repeated call
/// assigns the policy twice is not documented; check with [`list_policy_assignments()`] if in doubt.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2::{
///     self, AssignPolicyRequest, PolicyAssignment, PolicyTarget,
/// };
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let target = PolicyTarget::new().device_uuid(device_uuid);
/// let assignment = PolicyAssignment::new().policy_uuid(policy_uuid).target(target);
/// let body = AssignPolicyRequest::new().assignment(assignment);
/// let response = v2::assign_policy(body).send(client).await?;
/// if let Some(assignment) = &response.assignment {
///     println!("{:?}", assignment.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Returns one assignment by its id, with policy, target and rank.
///
/// `GET /v2/policy-assignments/{assignmentUuid}`
///
/// The settings are in the policy; see [`get_policy()`].
///
/// * `assignment_uuid`: Id of the assignment to read
///   ([`PolicyAssignment::uuid`](field@PolicyAssignment::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client, assignment_uuid: &eset_connect::ids::PolicyAssignmentUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::get_policy_assignment(assignment_uuid).send(client).await?;
/// if let Some(assignment) = &response.assignment {
///     println!("{:?}", assignment.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Removes the assignment of a policy to a target.
///
/// This cannot be undone exactly: a new assignment of the policy is the last of its target.
///
/// `DELETE /v2/policy-assignments/{assignmentUuid}`
///
/// The assignment cannot be restored; assigning the policy again puts it last. The policy itself stays.
/// The other assignments of the target close the gap, so their ranks can change.
///
/// * `assignment_uuid`: Id of the assignment to remove
///   ([`PolicyAssignment::uuid`](field@PolicyAssignment::uuid)), not of the policy.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2;
///
/// # async fn example(client: &eset_connect::Client, assignment_uuid: &eset_connect::ids::PolicyAssignmentUuid) -> Result<(), eset_connect::Error> {
/// v2::unassign_policy(assignment_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Moves an assignment to another rank among those of its target; the response is empty.
///
/// `POST /v2/policy-assignments/{assignmentUuid}:updateRanking`
///
/// The other assignments of the target change their ranks to make room, and the target merges its
/// policies in the new order. Rank 0 fails with 400, a rank above the number of assignments with 412.
///
/// * `assignment_uuid`: Id of the assignment to move
///   ([`PolicyAssignment::uuid`](field@PolicyAssignment::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/policy_management_v2_policy-assignments_assignmentUuid-updateRanking_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::policy_management::v2::{self, UpdatePolicyAssignmentRankingBody};
///
/// # async fn example(client: &eset_connect::Client, assignment_uuid: &eset_connect::ids::PolicyAssignmentUuid, rank: i64) -> Result<(), eset_connect::Error> {
/// let body = UpdatePolicyAssignmentRankingBody::new().rank(rank);
/// v2::update_policy_assignment_ranking(assignment_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Body of [`assign_policy()`] with the assignment to create.
///
/// Schema: `v2AssignPolicyRequest`.
#[doc(alias = "v2AssignPolicyRequest")]
#[non_exhaustive]
pub struct AssignPolicyRequest {
    /// Which policy goes to which target. Rank and id are set by the service.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl AssignPolicyRequest {
    /// Which policy goes to which target.
    pub fn assignment(mut self, value: impl Into<PolicyAssignment>) -> Self {
        self.assignment = Some(value.into());
        self
    }
}

runtime::model!(AssignPolicyRequest {
    Model assignment "assignment";
});

/// Response to [`assign_policy()`] with the created assignment.
///
/// Schema: `v2AssignPolicyResponse`.
#[doc(alias = "v2AssignPolicyResponse")]
#[non_exhaustive]
pub struct AssignPolicyResponse {
    /// The created assignment, with its id and the rank that it got.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(AssignPolicyResponse {
    Model assignment "assignment";
});

impl runtime::AnswerModel for AssignPolicyResponse {
    const NAME: &'static str = "policy-management/v2AssignPolicyResponse";
}

/// Body of [`create_policy()`] with the policy to create.
///
/// Schema: `v2CreatePolicyRequest`.
#[doc(alias = "v2CreatePolicyRequest")]
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// Name, description and features of the new policy. The service sets the id and the mark for built-in
    /// ones.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreatePolicyRequest {
    /// Name, description and features of the new policy.
    pub fn policy(mut self, value: impl Into<Policy>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

runtime::model!(CreatePolicyRequest {
    Model policy "policy";
});

/// Response to [`create_policy()`] with the created policy.
///
/// Schema: `v2CreatePolicyResponse`.
#[doc(alias = "v2CreatePolicyResponse")]
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// The created policy; [`Policy::uuid`](field@Policy::uuid) is the id for assigning it.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreatePolicyResponse {
    Model policy "policy";
});

impl runtime::AnswerModel for CreatePolicyResponse {
    const NAME: &'static str = "policy-management/v2CreatePolicyResponse";
}

/// Empty response of [`delete_policy()`]; success is all that it reports.
///
/// Schema: `v2DeletePolicyResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DeletePolicyResponse")]
pub type DeletePolicyResponse = runtime::EmptyAnswer<empty::DeletePolicyResponse>;

/// Settings that a policy proposes for one feature.
///
/// The configuration has to be of the type that the feature expects; one that the feature cannot read
/// counts as empty.
///
/// Schema: `v2FeaturePolicy`.
#[doc(alias = "v2FeaturePolicy")]
#[non_exhaustive]
pub struct FeaturePolicy {
    /// Message with the settings; `@type` names its type. For policies of ESET PROTECT it is
    /// `Era.Common.DataDefinition.Policy.PolicyData`, with `product` (such as
    /// `eset.local.products.endpoint`) and `data` (base64, in the vendor's own format: the last line of an
    /// exported `.dat` file without its ending).
    ///
    /// Known messages: [`PolicyData`]. Any other message is kept unchanged.
    pub configuration: Option<Any>,
    /// Number of the feature in the vendor's catalogue. Policies of ESET PROTECT and its predecessors have
    /// 4294967295 (`0xFFFFFFFF`).
    #[doc(alias = "featureId")]
    pub feature_id: Option<i64>,
    /// Flags of single settings, by the path of the setting. A path is written like one of a protobuf field
    /// mask, so it can name a whole list but no entry of it.
    pub flags: BTreeMap<String, SettingFlags>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl FeaturePolicy {
    /// Message with the settings; `@type` names its type.
    pub fn configuration(mut self, value: impl Into<Any>) -> Self {
        self.configuration = Some(value.into());
        self
    }

    /// Number of the feature in the vendor's catalogue.
    pub fn feature_id(mut self, value: impl Into<i64>) -> Self {
        self.feature_id = Some(value.into());
        self
    }

    /// Flags of single settings, by the path of the setting.
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
    Any configuration "configuration";
    I64 feature_id "featureId";
    Map flags "flags";
});

/// Response to [`get_policy_assignment()`]: one assignment with its policy, target and rank.
///
/// Schema: `v2GetPolicyAssignmentResponse`.
#[doc(alias = "v2GetPolicyAssignmentResponse")]
#[non_exhaustive]
pub struct GetPolicyAssignmentResponse {
    /// The requested relation of a policy to its target.
    pub assignment: Option<PolicyAssignment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetPolicyAssignmentResponse {
    Model assignment "assignment";
});

impl runtime::AnswerModel for GetPolicyAssignmentResponse {
    const NAME: &'static str = "policy-management/v2GetPolicyAssignmentResponse";
}

/// Response to [`get_policy()`]: one policy with its features.
///
/// Schema: `v2GetPolicyResponse`.
#[doc(alias = "v2GetPolicyResponse")]
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The policy with the id in the path.
    pub policy: Option<Policy>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetPolicyResponse {
    Model policy "policy";
});

impl runtime::AnswerModel for GetPolicyResponse {
    const NAME: &'static str = "policy-management/v2GetPolicyResponse";
}

/// One page of [`list_policies()`].
///
/// Schema: `v2ListPoliciesResponse`.
#[doc(alias = "v2ListPoliciesResponse")]
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// Policies on this page, built-in ones and those made by users.
    pub policies: Vec<Policy>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPoliciesResponse {
    List policies "policies";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPoliciesResponse {
    const NAME: &'static str = "policy-management/v2ListPoliciesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListPoliciesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPoliciesResponse {
    type Item = Policy;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.policies)
    }
}

/// One page of [`list_policy_assignments()`].
///
/// Schema: `v2ListPolicyAssignmentsResponse`.
#[doc(alias = "v2ListPolicyAssignmentsResponse")]
#[non_exhaustive]
pub struct ListPolicyAssignmentsResponse {
    /// Assignments on this page that match the filters of the request.
    pub assignments: Vec<PolicyAssignment>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPolicyAssignmentsResponse {
    List assignments "assignments";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPolicyAssignmentsResponse {
    const NAME: &'static str = "policy-management/v2ListPolicyAssignmentsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListPolicyAssignmentsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPolicyAssignmentsResponse {
    type Item = PolicyAssignment;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.assignments)
    }
}

/// Set of settings for one or more features, to be assigned to targets.
///
/// It holds what is proposed. What is in effect results on the target, where all policies assigned to
/// it are merged.
///
/// Schema: `v2Policy`.
#[doc(alias = "v2Policy")]
#[non_exhaustive]
pub struct Policy {
    /// True for a policy that is part of the product rather than made by a user. Such policies cannot be
    /// created, changed or deleted.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "builtIn")]
    pub built_in: Option<bool>,
    /// Free text about the policy, for the people who use it.
    pub description: Option<String>,
    /// Name that people see for the policy. It is not documented as unique; refer to policies by
    /// [`Policy::uuid`](field@Policy::uuid).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// One entry per feature that the policy configures. All have to be valid when creating a policy.
    pub features: Vec<FeaturePolicy>,
    /// Id by which assignments and operations refer to the policy. Treat it as opaque text: it usually is
    /// an RFC UUID, but not always.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::PolicyUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Policy {
    /// Free text about the policy, for the people who use it.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name that people see for the policy.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// One entry per feature that the policy configures.
    pub fn features(
        mut self,
        value: impl IntoIterator<Item = impl Into<FeaturePolicy>>,
    ) -> Self {
        self.features = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(Policy {
    Bool built_in "builtIn";
    String description "description";
    String display_name "displayName";
    List features "features";
    Text uuid "uuid";
});

/// Tie between one policy and one target.
///
/// A target can have several; it merges their policies by rank.
///
/// Schema: `v2PolicyAssignment`.
#[doc(alias = "v2PolicyAssignment")]
#[non_exhaustive]
pub struct PolicyAssignment {
    /// Id of the policy that is assigned ([`Policy::uuid`](field@Policy::uuid)).
    #[doc(alias = "policyUuid")]
    pub policy_uuid: Option<ids::PolicyUuid>,
    /// Position among the assignments of the same target; 1 has the highest priority and is applied first.
    /// Change it by [`update_policy_assignment_ranking()`].
    ///
    /// Read-only: set by the service.
    pub rank: Option<i64>,
    /// Device, device group or subscription that gets the policy.
    pub target: Option<PolicyTarget>,
    /// Id of the assignment, needed to move or remove it. Treat it as opaque text: it usually is an RFC
    /// UUID, but not always.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::PolicyAssignmentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PolicyAssignment {
    /// Id of the policy that is assigned ([`Policy::uuid`](field@Policy::uuid)).
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.policy_uuid = Some(value.into());
        self
    }

    /// Device, device group or subscription that gets the policy.
    pub fn target(mut self, value: impl Into<PolicyTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
}

runtime::model!(PolicyAssignment {
    Text policy_uuid "policyUuid";
    I64 rank "rank";
    Model target "target";
    Text uuid "uuid";
});

/// The settings of a product, in the vendor's own format. The service refuses a configuration that it
/// cannot read with 400.
///
/// Schema: `v2PolicyData`.
///
/// A message of type `Era.Common.DataDefinition.Policy.PolicyData`, for
/// [`FeaturePolicy::configuration`]. It converts into [`json::Any`](eset_connect_runtime::json::Any),
/// and back with `try_from`, which reads field names in snake case too.
///
/// The vendor's pages on creating a policy (2026, ESET PROTECT On-Prem 13.0 too) show such a value; no
/// endpoint page describes it.
#[doc(alias = "v2PolicyData")]
#[non_exhaustive]
pub struct PolicyData {
    /// The product that is configured, such as eset.local.products.endpoint.
    pub product: Option<String>,
    /// The settings, in base64. In a policy that the console has exported (a .dat file) they are the last
    /// line, without its ending.
    pub data: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PolicyData {
    /// The product that is configured, such as eset.local.products.endpoint.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }

    /// The settings, in base64.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
}

runtime::model!(PolicyData {
    String product "product";
    String data "data";
});

runtime::message!(PolicyData "Era.Common.DataDefinition.Policy.PolicyData");

/// Device, device group or subscription that a policy is assigned to.
///
/// Set one of the fields: an assignment has one target.
///
/// Schema: `v2PolicyTarget`.
#[doc(alias = "v2PolicyTarget")]
#[non_exhaustive]
pub struct PolicyTarget {
    /// Id of the single device that gets the policy, from the device-management service.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Id of the device group that gets the policy, from the device-management service.
    #[doc(alias = "deviceGroupUuid")]
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Id of the subscription that gets the policy. Subscriptions are not part of this service.
    #[doc(alias = "subscriptionUuid")]
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PolicyTarget {
    /// Id of the single device that gets the policy, from the device-management service.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.device_uuid = Some(value.into());
        self
    }

    /// Id of the device group that gets the policy, from the device-management service.
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.device_group_uuid = Some(value.into());
        self
    }

    /// Id of the subscription that gets the policy.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }
}

runtime::model!(PolicyTarget {
    Text device_uuid "deviceUuid";
    Text device_group_uuid "deviceGroupUuid";
    Text subscription_uuid "subscriptionUuid";
});

/// Flags that state how strongly a policy's setting holds.
///
/// Schema: `v2SettingFlags`.
#[doc(alias = "v2SettingFlags")]
#[non_exhaustive]
pub struct SettingFlags {
    /// True makes the setting win over those of policies that are merged after this one.
    #[doc(alias = "applyForcefully")]
    pub apply_forcefully: Option<bool>,
    /// True keeps the client on the device from overriding the setting.
    #[doc(alias = "readOnly")]
    pub read_only: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SettingFlags {
    /// True makes the setting win over those of policies that are merged after this one.
    pub fn apply_forcefully(mut self, value: impl Into<bool>) -> Self {
        self.apply_forcefully = Some(value.into());
        self
    }

    /// True keeps the client on the device from overriding the setting.
    pub fn read_only(mut self, value: impl Into<bool>) -> Self {
        self.read_only = Some(value.into());
        self
    }
}

runtime::model!(SettingFlags {
    Bool apply_forcefully "applyForcefully";
    Bool read_only "readOnly";
});

/// Empty response of [`unassign_policy()`]; success is all that it reports.
///
/// Schema: `v2UnassignPolicyResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2UnassignPolicyResponse")]
pub type UnassignPolicyResponse = runtime::EmptyAnswer<empty::UnassignPolicyResponse>;

/// Body of [`update_policy_assignment_ranking()`] with the new position.
///
/// Schema: `PolicyAssignmentsUpdatePolicyAssignmentRankingBody`.
#[doc(alias = "PolicyAssignmentsUpdatePolicyAssignmentRankingBody")]
#[non_exhaustive]
pub struct UpdatePolicyAssignmentRankingBody {
    /// Position that the assignment gets, from 1 (highest priority) to the number of assignments of the
    /// target. 0, or leaving it out, is an error.
    pub rank: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdatePolicyAssignmentRankingBody {
    /// Position that the assignment gets, from 1 (highest priority) to the number of assignments of the
    /// target.
    pub fn rank(mut self, value: impl Into<i64>) -> Self {
        self.rank = Some(value.into());
        self
    }
}

runtime::model!(UpdatePolicyAssignmentRankingBody {
    I64 rank "rank";
});

/// Empty response of [`update_policy_assignment_ranking()`]; success is all that it reports.
///
/// Schema: `v2UpdatePolicyAssignmentRankingResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2UpdatePolicyAssignmentRankingResponse")]
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
