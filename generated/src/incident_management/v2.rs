//! Version 2 of the incident management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Struct, Timestamp, UnknownFields};

use crate::ids;

/// List detection groups.
///
/// `GET /v2/detection-groups`
///
/// Lists groups of detections with their size and resolved count, filtered by device, cloud office
/// tenant and time bounds.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_get.html>)
#[inline]
pub fn list_detection_groups() -> ListDetectionGroups {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_detection_groups",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detection-groups",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDetectionGroups(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_detection_groups`](fn@list_detection_groups) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDetectionGroups(Paged<ListDetectionGroupsResponse>);

impl ListDetectionGroups {
    /// Query parameter `cloudOfficeTenantUuid`.
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
        self
    }

    /// Query parameter `deviceUuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("endTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("startTime", Into::<Timestamp>::into(value));
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

runtime::operation!(ListDetectionGroups, Paged, ListDetectionGroupsResponse);

/// Get detection group.
///
/// `GET /v2/detection-groups/{detectionGroupUuid}`
///
/// Gives one detection group by its id, with group size, resolved count and the ids of its detections.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_detectionGroupUuid_get.html>)
#[inline]
pub fn get_detection_group(
    detection_group_uuid: impl Into<ids::DetectionGroupUuid>,
) -> GetDetectionGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_detection_group",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detection-groups/{detectionGroupUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_group_uuid.into().as_str()]).into()
}

/// The call that [`get_detection_group`](fn@get_detection_group) returns.
///
/// It has the methods of [`Call`].
pub type GetDetectionGroup = runtime::PlainCall<GetDetectionGroupResponse>;

/// Resolve detection group.
///
/// `POST /v2/detection-groups/{detectionGroupUuid}:resolve`
///
/// Resolves the detection group with the given id, taking a note in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups_detectionGroupUuid-resolve_post.html>)
#[inline]
pub fn resolve_detection_group(
    detection_group_uuid: impl Into<ids::DetectionGroupUuid>,
    body: ResolveDetectionGroupBody,
) -> ResolveDetectionGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "resolve_detection_group",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detection-groups/{detectionGroupUuid}:resolve",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_group_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`resolve_detection_group`](fn@resolve_detection_group) returns.
///
/// It has the methods of [`Call`].
pub type ResolveDetectionGroup = runtime::PlainCall<ResolveDetectionGroupResponse>;

/// Search detection groups.
///
/// `POST /v2/detection-groups:search`
///
/// Searches detection groups by a filter string in the body and gives them in one answer without page
/// token.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detection-groups-search_post.html>)
#[inline]
pub fn search_detection_groups(
    body: SearchDetectionGroupsRequest,
) -> SearchDetectionGroups {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "search_detection_groups",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detection-groups:search",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`search_detection_groups`](fn@search_detection_groups) returns.
///
/// It has the methods of [`Call`].
pub type SearchDetectionGroups = runtime::PlainCall<SearchDetectionGroupsResponse>;

/// List detections.
///
/// `GET /v2/detections`
///
/// Lists v2 detections, with e-mail, file, device and resolved state, filtered by cloud office tenant
/// and time bounds.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_get.html>)
#[inline]
pub fn list_detections() -> ListDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detections",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDetections(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_detections`](fn@list_detections) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDetections(Paged<ListDetectionsResponse>);

impl ListDetections {
    /// Query parameter `cloudOfficeTenantUuid`.
    pub fn cloud_office_tenant_uuid(
        mut self,
        value: impl Into<ids::CloudOfficeTenantUuid>,
    ) -> Self {
        self.0
            .set(
                "cloudOfficeTenantUuid",
                Into::<ids::CloudOfficeTenantUuid>::into(value),
            );
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("endTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("startTime", Into::<Timestamp>::into(value));
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

runtime::operation!(ListDetections, Paged, ListDetectionsResponse);

/// Get detection.
///
/// `GET /v2/detections/{detectionUuid}`
///
/// Gives one detection in the larger v2 form, with device, e-mail, file, triggering event and resolved
/// state.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_detectionUuid_get.html>)
#[inline]
pub fn get_detection(detection_uuid: impl Into<ids::DetectionUuid>) -> GetDetection {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_detection",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detections/{detectionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_uuid.into().as_str()]).into()
}

/// The call that [`get_detection`](fn@get_detection) returns.
///
/// It has the methods of [`Call`].
pub type GetDetection = runtime::PlainCall<GetDetectionResponse>;

/// Resolve detection.
///
/// `POST /v2/detections/{detectionUuid}:resolve`
///
/// Resolves the detection with the given id, taking a note in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections_detectionUuid-resolve_post.html>)
#[inline]
pub fn resolve_detection(
    detection_uuid: impl Into<ids::DetectionUuid>,
    body: ResolveDetectionBody,
) -> ResolveDetection {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "resolve_detection",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detections/{detectionUuid}:resolve",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[detection_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`resolve_detection`](fn@resolve_detection) returns.
///
/// It has the methods of [`Call`].
pub type ResolveDetection = runtime::PlainCall<ResolveDetectionResponse>;

/// Batch get detections.
///
/// `POST /v2/detections:batchGet`
///
/// Gives several v2 detections in one answer, for the detection ids listed in the body.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_detections-batchGet_post.html>)
#[inline]
pub fn batch_get_detections(body: BatchGetDetectionsRequest) -> BatchGetDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_get_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/detections:batchGet",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_get_detections`](fn@batch_get_detections) returns.
///
/// It has the methods of [`Call`].
pub type BatchGetDetections = runtime::PlainCall<BatchGetDetectionsResponse>;

/// List created detections.
///
/// `GET /v2/detections:listDelta`
///
/// Lists the v2 detections that were created since the call that returned the delta token. A detection
/// that arrives late is part of the next delta, whenever it occurred, so a feed that follows the deltas
/// misses none.
///
/// A round is every page from the one without a page token to the last. The very first round uses the
/// delta token 'latest', every other one the token that the round before it ended with.
///
/// Answers as [usual](super#answers) for this service.
///
/// Known from the vendor's own integrations, which feed detections to Wazuh and Microsoft Sentinel with
/// it; no page and no OpenAPI document describes it. The delta tokens of one of them:
/// <https://github.com/Azure/Azure-Sentinel/pull/15111>. The statuses are those that the other operations
/// of the service document.
#[inline]
pub fn list_delta_detections() -> ListDeltaDetections {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_delta_detections",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/detections:listDelta",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListDeltaDetections(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_delta_detections`](fn@list_delta_detections) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeltaDetections(Paged<ListDeltaDetectionsResponse>);

impl ListDeltaDetections {
    /// Where the round starts: the text 'latest' on the very first call, afterwards the stored token of the
    /// round before. All pages of a round use the same.
    pub fn delta_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("deltaToken", Into::<String>::into(value));
        self
    }

    /// The largest number of detections per page.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// The page to return; leave it out for the first page of a round.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDeltaDetections, Paged, ListDeltaDetectionsResponse);

/// List EDR rule exclusions.
///
/// `GET /v2/edr-rule-exclusions`
///
/// Lists the EDR rule exclusions with their rule ids, scopes and XML definitions, and on request the
/// total size.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_get.html>)
#[inline]
pub fn list_edr_rule_exclusions() -> ListEdrRuleExclusions {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_edr_rule_exclusions",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rule-exclusions",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListEdrRuleExclusions(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_edr_rule_exclusions`](fn@list_edr_rule_exclusions) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEdrRuleExclusions(Paged<ListEdrRuleExclusionsResponse>);

impl ListEdrRuleExclusions {
    /// Query parameter `includeTotalSize`.
    pub fn include_total_size(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeTotalSize", Into::<bool>::into(value));
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

runtime::operation!(ListEdrRuleExclusions, Paged, ListEdrRuleExclusionsResponse);

/// Create EDR rule exclusion.
///
/// `POST /v2/edr-rule-exclusions`
///
/// Creates an EDR rule exclusion from an XML definition, rule ids and scopes, and gives back the
/// created exclusion.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_post.html>)
#[inline]
pub fn create_edr_rule_exclusion(
    body: CreateEdrRuleExclusionRequest,
) -> CreateEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rule-exclusions",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_edr_rule_exclusion`](fn@create_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type CreateEdrRuleExclusion = runtime::PlainCall<CreateEdrRuleExclusionResponse>;

/// Get EDR rule exclusion.
///
/// `GET /v2/edr-rule-exclusions/{exclusionUuid}`
///
/// Gives one EDR rule exclusion by its id, with its rule ids, scopes, note and XML definition.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid_get.html>)
#[inline]
pub fn get_edr_rule_exclusion(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
) -> GetEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).into()
}

/// The call that [`get_edr_rule_exclusion`](fn@get_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type GetEdrRuleExclusion = runtime::PlainCall<GetEdrRuleExclusionResponse>;

/// Delete EDR rule exclusion.
///
/// `DELETE /v2/edr-rule-exclusions/{exclusionUuid}`
///
/// Deletes the EDR rule exclusion with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid_delete.html>)
#[inline]
pub fn delete_edr_rule_exclusion(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
) -> DeleteEdrRuleExclusion {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_edr_rule_exclusion",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).into()
}

/// The call that [`delete_edr_rule_exclusion`](fn@delete_edr_rule_exclusion) returns.
///
/// It has the methods of [`Call`].
pub type DeleteEdrRuleExclusion = runtime::PlainCall<DeleteEdrRuleExclusionResponse>;

/// Update EDR rule exclusion definition.
///
/// `POST /v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition`
///
/// Updates the XML definition of an EDR rule exclusion, and gives back the updated exclusion.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rule-exclusions_exclusionUuid-updateDefinition_post.html>)
#[inline]
pub fn update_edr_rule_exclusion_definition(
    exclusion_uuid: impl Into<ids::EdrRuleExclusionUuid>,
    body: UpdateEdrRuleExclusionDefinitionBody,
) -> UpdateEdrRuleExclusionDefinition {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_edr_rule_exclusion_definition",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[exclusion_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_edr_rule_exclusion_definition`](fn@update_edr_rule_exclusion_definition) returns.
///
/// It has the methods of [`Call`].
pub type UpdateEdrRuleExclusionDefinition = runtime::PlainCall<
    UpdateEdrRuleExclusionDefinitionResponse,
>;

/// List EDR rules.
///
/// `GET /v2/edr-rules`
///
/// Lists the EDR rules, optionally filtered by severity level, and on request the total size.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_get.html>)
#[inline]
pub fn list_edr_rules() -> ListEdrRules {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_edr_rules",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rules",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListEdrRules(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_edr_rules`](fn@list_edr_rules) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListEdrRules(Paged<ListEdrRulesResponse>);

impl ListEdrRules {
    /// Query parameter `includeTotalSize`.
    pub fn include_total_size(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeTotalSize", Into::<bool>::into(value));
        self
    }

    /// Query parameter `severityLevel`.
    pub fn severity_level(mut self, value: impl Into<super::v1::SeverityLevel>) -> Self {
        self.0.set("severityLevel", Into::<super::v1::SeverityLevel>::into(value));
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

runtime::operation!(ListEdrRules, Paged, ListEdrRulesResponse);

/// Create EDR rule.
///
/// `POST /v2/edr-rules`
///
/// Creates an EDR rule from an XML definition, scopes and enabled state, and gives back the created
/// rule.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_post.html>)
#[inline]
pub fn create_edr_rule(body: CreateEdrRuleRequest) -> CreateEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_edr_rule`](fn@create_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type CreateEdrRule = runtime::PlainCall<CreateEdrRuleResponse>;

/// Get EDR rule.
///
/// `GET /v2/edr-rules/{ruleUuid}`
///
/// Gives one EDR rule by its id, with its scopes, severity, enabled state and XML definition.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid_get.html>)
#[inline]
pub fn get_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> GetEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/edr-rules/{ruleUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`get_edr_rule`](fn@get_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type GetEdrRule = runtime::PlainCall<GetEdrRuleResponse>;

/// Delete EDR rule.
///
/// `DELETE /v2/edr-rules/{ruleUuid}`
///
/// Deletes the EDR rule with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid_delete.html>)
#[inline]
pub fn delete_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> DeleteEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/edr-rules/{ruleUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`delete_edr_rule`](fn@delete_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type DeleteEdrRule = runtime::PlainCall<DeleteEdrRuleResponse>;

/// Disable EDR rule.
///
/// `POST /v2/edr-rules/{ruleUuid}:disable`
///
/// Disables the EDR rule with the given id; both the request body and the answer are empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-disable_post.html>)
#[inline]
pub fn disable_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> DisableEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "disable_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:disable",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`disable_edr_rule`](fn@disable_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type DisableEdrRule = runtime::PlainCall<DisableEdrRuleResponse>;

/// Enable EDR rule.
///
/// `POST /v2/edr-rules/{ruleUuid}:enable`
///
/// Enables the EDR rule with the given id; both the request body and the answer are empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-enable_post.html>)
#[inline]
pub fn enable_edr_rule(rule_uuid: impl Into<ids::EdrRuleUuid>) -> EnableEdrRule {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "enable_edr_rule",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:enable",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).into()
}

/// The call that [`enable_edr_rule`](fn@enable_edr_rule) returns.
///
/// It has the methods of [`Call`].
pub type EnableEdrRule = runtime::PlainCall<EnableEdrRuleResponse>;

/// Update EDR rule definition.
///
/// `POST /v2/edr-rules/{ruleUuid}:updateDefinition`
///
/// Updates the XML definition of an EDR rule, and gives back the updated rule.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_edr-rules_ruleUuid-updateDefinition_post.html>)
#[inline]
pub fn update_edr_rule_definition(
    rule_uuid: impl Into<ids::EdrRuleUuid>,
    body: UpdateEdrRuleDefinitionBody,
) -> UpdateEdrRuleDefinition {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_edr_rule_definition",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/edr-rules/{ruleUuid}:updateDefinition",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[rule_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_edr_rule_definition`](fn@update_edr_rule_definition) returns.
///
/// It has the methods of [`Call`].
pub type UpdateEdrRuleDefinition = runtime::PlainCall<UpdateEdrRuleDefinitionResponse>;

/// List incidents.
///
/// `GET /v2/incidents`
///
/// Lists the incidents with status, severity and metrics, optionally narrowed by a filter and ordered.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_get.html>)
#[inline]
pub fn list_incidents() -> ListIncidents {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_incidents",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    ListIncidents(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_incidents`](fn@list_incidents) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListIncidents(Paged<ListIncidentsResponse>);

impl ListIncidents {
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.0.set("filter", Into::<String>::into(value));
        self
    }

    /// Query parameter `orderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
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

runtime::operation!(ListIncidents, Paged, ListIncidentsResponse);

/// Get incident.
///
/// `GET /v2/incidents/{incidentUuid}`
///
/// Gives one incident by its id, with status, severity, assignee, metrics and the ids of detections and
/// devices.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_get.html>)
#[inline]
pub fn get_incident(incident_uuid: impl Into<ids::IncidentUuid>) -> GetIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).into()
}

/// The call that [`get_incident`](fn@get_incident) returns.
///
/// It has the methods of [`Call`].
pub type GetIncident = runtime::PlainCall<GetIncidentResponse>;

/// Update incident basic attributes.
///
/// `POST /v2/incidents/{incidentUuid}/basic-attributes:update`
///
/// Updates the name, description, assignee or severity of an incident, with an update mask, and gives
/// back the incident.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_basic-attributes-update_post.html>)
#[inline]
pub fn update_incident_basic_attributes(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: UpdateIncidentBasicAttributesBody,
) -> UpdateIncidentBasicAttributes {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_incident_basic_attributes",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/basic-attributes:update",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_incident_basic_attributes`](fn@update_incident_basic_attributes) returns.
///
/// It has the methods of [`Call`].
pub type UpdateIncidentBasicAttributes = runtime::PlainCall<
    UpdateIncidentBasicAttributesResponse,
>;

/// List incident comments.
///
/// `GET /v2/incidents/{incidentUuid}/comments`
///
/// Lists the comments of one incident in a single answer, with author, text, times and final comment
/// mark.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_get.html>)
#[inline]
pub fn list_incident_comments(
    incident_uuid: impl Into<ids::IncidentUuid>,
) -> ListIncidentComments {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_incident_comments",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}/comments",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).into()
}

/// The call that [`list_incident_comments`](fn@list_incident_comments) returns.
///
/// It has the methods of [`Call`].
pub type ListIncidentComments = runtime::PlainCall<ListIncidentCommentsResponse>;

/// Create incident comment.
///
/// `POST /v2/incidents/{incidentUuid}/comments`
///
/// Creates a comment on the incident with the given id, and gives back the created comment.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_post.html>)
#[inline]
pub fn create_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: CreateIncidentCommentBody,
) -> CreateIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/comments",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`create_incident_comment`](fn@create_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type CreateIncidentComment = runtime::PlainCall<CreateIncidentCommentResponse>;

/// Get incident comment.
///
/// `GET /v2/incidents/{incidentUuid}/comments/{commentUuid}`
///
/// Gives one comment of an incident, named by both ids, with author, text and times.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_get.html>)
#[inline]
pub fn get_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
) -> GetIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .into()
}

/// The call that [`get_incident_comment`](fn@get_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type GetIncidentComment = runtime::PlainCall<GetIncidentCommentResponse>;

/// Delete incident comment.
///
/// `DELETE /v2/incidents/{incidentUuid}/comments/{commentUuid}`
///
/// Deletes one comment of an incident, named by both ids, and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_delete.html>)
#[inline]
pub fn delete_incident_comment(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
) -> DeleteIncidentComment {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_incident_comment",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}",
        body: runtime::Encoding::None,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .into()
}

/// The call that [`delete_incident_comment`](fn@delete_incident_comment) returns.
///
/// It has the methods of [`Call`].
pub type DeleteIncidentComment = runtime::PlainCall<DeleteIncidentCommentResponse>;

/// Update incident comment text.
///
/// `POST /v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update`
///
/// Updates the text of one incident comment, named by both ids; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid_comments_commentUuid_text-update_post.html>)
#[inline]
pub fn update_incident_comment_text(
    incident_uuid: impl Into<ids::IncidentUuid>,
    comment_uuid: impl Into<ids::IncidentCommentUuid>,
    body: UpdateIncidentCommentTextBody,
) -> UpdateIncidentCommentText {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_incident_comment_text",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str(), comment_uuid.into().as_str()])
        .body(&body)
        .into()
}

/// The call that [`update_incident_comment_text`](fn@update_incident_comment_text) returns.
///
/// It has the methods of [`Call`].
pub type UpdateIncidentCommentText = runtime::PlainCall<
    UpdateIncidentCommentTextResponse,
>;

/// Close incident.
///
/// `POST /v2/incidents/{incidentUuid}:close`
///
/// Closes the incident with the given id, taking a closure reason and a final comment; the answer is
/// empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid-close_post.html>)
#[inline]
pub fn close_incident(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: CloseIncidentBody,
) -> CloseIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "close_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}:close",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`close_incident`](fn@close_incident) returns.
///
/// It has the methods of [`Call`].
pub type CloseIncident = runtime::PlainCall<CloseIncidentResponse>;

/// Reopen incident.
///
/// `POST /v2/incidents/{incidentUuid}:reopen`
///
/// Reopens the incident with the given id, taking a comment in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/incident_management_v2_incidents_incidentUuid-reopen_post.html>)
#[inline]
pub fn reopen_incident(
    incident_uuid: impl Into<ids::IncidentUuid>,
    body: ReopenIncidentBody,
) -> ReopenIncident {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "reopen_incident",
        service: &crate::api::INCIDENT_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v2/incidents/{incidentUuid}:reopen",
        body: runtime::Encoding::Json,
        statuses: crate::incident_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[incident_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`reopen_incident`](fn@reopen_incident) returns.
///
/// It has the methods of [`Call`].
pub type ReopenIncident = runtime::PlainCall<ReopenIncidentResponse>;

/// `v2BatchGetDetectionsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetDetectionsRequest {
    /// `detectionUuids`.
    pub detection_uuids: Vec<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetDetectionsRequest {
    /// Sets `detection_uuids`.
    pub fn detection_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DetectionUuid>>,
    ) -> Self {
        self.detection_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetDetectionsRequest {
    0 List detection_uuids "detectionUuids";
});

/// `v2BatchGetDetectionsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetDetectionsResponse {
    /// `detections`.
    pub detections: Vec<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetDetectionsResponse {
    0 List detections "detections";
});

impl runtime::AnswerModel for BatchGetDetectionsResponse {
    const NAME: &'static str = "incident-management/v2BatchGetDetectionsResponse";
}

/// `IncidentsCloseIncidentBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CloseIncidentBody {
    /// `closureReason`.
    pub closure_reason: Option<IncidentResolveReason>,
    /// `finalComment`.
    pub final_comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CloseIncidentBody {
    /// Sets `closure_reason`.
    pub fn closure_reason(mut self, value: impl Into<IncidentResolveReason>) -> Self {
        self.closure_reason = Some(value.into());
        self
    }

    /// Sets `final_comment`.
    pub fn final_comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.final_comment = Some(value.into());
        self
    }
}

runtime::model!(CloseIncidentBody {
    0 Text closure_reason "closureReason";
    1 Model final_comment "finalComment";
});

/// `v2CloseIncidentResponse` in the schema.
///
/// No field of it is documented.
pub type CloseIncidentResponse = runtime::EmptyAnswer<empty::CloseIncidentResponse>;

/// `v2CreateEdrRuleExclusionRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateEdrRuleExclusionRequest {
    /// `exclusion`.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateEdrRuleExclusionRequest {
    /// Sets `exclusion`.
    pub fn exclusion(mut self, value: impl Into<EdrRuleExclusion>) -> Self {
        self.exclusion = Some(value.into());
        self
    }
}

runtime::model!(CreateEdrRuleExclusionRequest {
    0 Model exclusion "exclusion";
});

/// `v2CreateEdrRuleExclusionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateEdrRuleExclusionResponse {
    /// `exclusion`.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateEdrRuleExclusionResponse {
    0 Model exclusion "exclusion";
});

impl runtime::AnswerModel for CreateEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2CreateEdrRuleExclusionResponse";
}

/// `v2CreateEdrRuleRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateEdrRuleRequest {
    /// `rule`.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateEdrRuleRequest {
    /// Sets `rule`.
    pub fn rule(mut self, value: impl Into<EdrRule>) -> Self {
        self.rule = Some(value.into());
        self
    }
}

runtime::model!(CreateEdrRuleRequest {
    0 Model rule "rule";
});

/// `v2CreateEdrRuleResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateEdrRuleResponse {
    /// `rule`.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateEdrRuleResponse {
    0 Model rule "rule";
});

impl runtime::AnswerModel for CreateEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2CreateEdrRuleResponse";
}

/// `IncidentCommentsCreateIncidentCommentBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIncidentCommentBody {
    /// `comment`.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateIncidentCommentBody {
    /// Sets `comment`.
    pub fn comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

runtime::model!(CreateIncidentCommentBody {
    0 Model comment "comment";
});

/// `v2CreateIncidentCommentResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIncidentCommentResponse {
    /// `comment`.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateIncidentCommentResponse {
    0 Model comment "comment";
});

impl runtime::AnswerModel for CreateIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2CreateIncidentCommentResponse";
}

/// `v2DeleteEdrRuleExclusionResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteEdrRuleExclusionResponse = runtime::EmptyAnswer<
    empty::DeleteEdrRuleExclusionResponse,
>;

/// `v2DeleteEdrRuleResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteEdrRuleResponse = runtime::EmptyAnswer<empty::DeleteEdrRuleResponse>;

/// `v2DeleteIncidentCommentResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteIncidentCommentResponse = runtime::EmptyAnswer<
    empty::DeleteIncidentCommentResponse,
>;

/// `incident_managementv2Detection` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Detection {
    /// `category`.
    pub category: Option<DetectionCategory>,
    /// `circumstances`.
    pub circumstances: Option<String>,
    /// `cloudOfficeTenantUuid`.
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// `device`.
    pub device: Option<Device>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `edrRuleUuid`.
    pub edr_rule_uuid: Option<ids::EdrRuleUuid>,
    /// `email`.
    pub email: Option<super::v1::Email>,
    /// `file`.
    pub file: Option<super::v1::File>,
    /// `networkTraffic`.
    pub network_traffic: Option<EndpointNetworkTraffic>,
    /// `note`.
    pub note: Option<String>,
    /// `objectHashSha1`.
    pub object_hash_sha1: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `objectSizeBytes`.
    pub object_size_bytes: Option<u64>,
    /// `objectTypeName`.
    pub object_type_name: Option<String>,
    /// `objectUrl`.
    pub object_url: Option<String>,
    /// `occurTime`.
    pub occur_time: Option<Timestamp>,
    /// `process`.
    pub process: Option<Process>,
    /// `resolved`.
    pub resolved: Option<bool>,
    /// `responses`.
    pub responses: Vec<DetectionResponse>,
    /// `scanUuid`.
    pub scan_uuid: Option<ids::ScanUuid>,
    /// `severityLevel`.
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// `severityScore`.
    pub severity_score: Option<i64>,
    /// `triggeringEvent`.
    pub triggering_event: Option<TriggeringEvent>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::DetectionUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Detection {
    0 Text category "category";
    1 String circumstances "circumstances";
    2 Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    3 Model device "device";
    4 String display_name "displayName";
    5 Text edr_rule_uuid "edrRuleUuid";
    6 Model email "email";
    7 Model file "file";
    8 Model network_traffic "networkTraffic";
    9 String note "note";
    10 String object_hash_sha1 "objectHashSha1";
    11 String object_name "objectName";
    12 QuotedU64 object_size_bytes "objectSizeBytes";
    13 String object_type_name "objectTypeName";
    14 String object_url "objectUrl";
    15 Timestamp occur_time "occurTime";
    16 Model process "process";
    17 Bool resolved "resolved";
    18 List responses "responses";
    19 Text scan_uuid "scanUuid";
    20 Text severity_level "severityLevel";
    21 I64 severity_score "severityScore";
    22 Model triggering_event "triggeringEvent";
    23 String type_name "typeName";
    24 String user_name "userName";
    25 Text uuid "uuid";
});

/// `v2DetectionGroup` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionGroup {
    /// `detectionOccurenceUuids`.
    pub detection_occurence_uuids: Vec<ids::DetectionUuid>,
    /// `groupSize`.
    ///
    /// Read-only: set by the service.
    pub group_size: Option<i64>,
    /// `resolvedCount`.
    pub resolved_count: Option<i64>,
    /// `category`.
    pub category: Option<DetectionCategory>,
    /// `circumstances`.
    pub circumstances: Option<String>,
    /// `cloudOfficeTenantUuid`.
    pub cloud_office_tenant_uuid: Option<ids::CloudOfficeTenantUuid>,
    /// `device`.
    pub device: Option<Device>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `edrRuleUuid`.
    pub edr_rule_uuid: Option<ids::EdrRuleUuid>,
    /// `email`.
    pub email: Option<super::v1::Email>,
    /// `file`.
    pub file: Option<super::v1::File>,
    /// `networkTraffic`.
    pub network_traffic: Option<EndpointNetworkTraffic>,
    /// `note`.
    pub note: Option<String>,
    /// `objectHashSha1`.
    pub object_hash_sha1: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `objectSizeBytes`.
    pub object_size_bytes: Option<u64>,
    /// `objectTypeName`.
    pub object_type_name: Option<String>,
    /// `objectUrl`.
    pub object_url: Option<String>,
    /// `occurTime`.
    pub occur_time: Option<Timestamp>,
    /// `process`.
    pub process: Option<Process>,
    /// `resolved`.
    pub resolved: Option<bool>,
    /// `responses`.
    pub responses: Vec<DetectionResponse>,
    /// `scanUuid`.
    pub scan_uuid: Option<ids::ScanUuid>,
    /// `severityLevel`.
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// `severityScore`.
    pub severity_score: Option<i64>,
    /// `triggeringEvent`.
    pub triggering_event: Option<TriggeringEvent>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::DetectionGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionGroup {
    0 List detection_occurence_uuids "detectionOccurenceUuids";
    1 I64 group_size "groupSize";
    2 I64 resolved_count "resolvedCount";
    3 Text category "category";
    4 String circumstances "circumstances";
    5 Text cloud_office_tenant_uuid "cloudOfficeTenantUuid";
    6 Model device "device";
    7 String display_name "displayName";
    8 Text edr_rule_uuid "edrRuleUuid";
    9 Model email "email";
    10 Model file "file";
    11 Model network_traffic "networkTraffic";
    12 String note "note";
    13 String object_hash_sha1 "objectHashSha1";
    14 String object_name "objectName";
    15 QuotedU64 object_size_bytes "objectSizeBytes";
    16 String object_type_name "objectTypeName";
    17 String object_url "objectUrl";
    18 Timestamp occur_time "occurTime";
    19 Model process "process";
    20 Bool resolved "resolved";
    21 List responses "responses";
    22 Text scan_uuid "scanUuid";
    23 Text severity_level "severityLevel";
    24 I64 severity_score "severityScore";
    25 Model triggering_event "triggeringEvent";
    26 String type_name "typeName";
    27 String user_name "userName";
    28 Text uuid "uuid";
});

/// `incident_managementv2DetectionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionResponse {
    /// `actionType`.
    pub action_type: Option<ObjectActionType>,
    /// `description`.
    pub description: Option<String>,
    /// `deviceRestartRequired`.
    pub device_restart_required: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `protectionName`.
    pub protection_name: Option<String>,
    /// `emailReference`.
    pub email_reference: Option<String>,
    /// `fileReference`.
    pub file_reference: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DetectionResponse {
    0 Text action_type "actionType";
    1 String description "description";
    2 Bool device_restart_required "deviceRestartRequired";
    3 String display_name "displayName";
    4 String protection_name "protectionName";
    5 String email_reference "emailReference";
    6 String file_reference "fileReference";
});

/// `v2Device` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Device {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Device {
    0 String display_name "displayName";
    1 Text uuid "uuid";
});

/// `v2DisableEdrRuleResponse` in the schema.
///
/// No field of it is documented.
pub type DisableEdrRuleResponse = runtime::EmptyAnswer<empty::DisableEdrRuleResponse>;

/// `v2EdrRule` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct EdrRule {
    /// `displayName`.
    ///
    /// Read-only: set by the service.
    pub display_name: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `scopes`.
    pub scopes: Vec<EdrRuleScope>,
    /// `severityLevel`.
    pub severity_level: Option<super::v1::SeverityLevel>,
    /// `severityScore`.
    ///
    /// Read-only: set by the service.
    pub severity_score: Option<i64>,
    /// `xmlDefinition`.
    pub xml_definition: Option<String>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::EdrRuleUuid>,
    /// `authorUuid`.
    ///
    /// Read-only: set by the service.
    pub author_uuid: Option<String>,
    /// `editorUuid`.
    ///
    /// Read-only: set by the service.
    pub editor_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRule {
    /// Sets `enabled`.
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }

    /// Sets `scopes`.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<EdrRuleScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `severity_level`.
    pub fn severity_level(mut self, value: impl Into<super::v1::SeverityLevel>) -> Self {
        self.severity_level = Some(value.into());
        self
    }

    /// Sets `xml_definition`.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(EdrRule {
    0 String display_name "displayName";
    1 Bool enabled "enabled";
    2 List scopes "scopes";
    3 Text severity_level "severityLevel";
    4 I64 severity_score "severityScore";
    5 String xml_definition "xmlDefinition";
    6 Text uuid "uuid";
    7 String author_uuid "authorUuid";
    8 String editor_uuid "editorUuid";
});

/// `v2EdrRuleExclusion` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct EdrRuleExclusion {
    /// `displayName`.
    ///
    /// Read-only: set by the service.
    pub display_name: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `note`.
    pub note: Option<String>,
    /// `ruleUuids`.
    pub rule_uuids: Vec<ids::EdrRuleUuid>,
    /// `scopes`.
    pub scopes: Vec<EdrRuleScope>,
    /// `xmlDefinition`.
    pub xml_definition: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::EdrRuleExclusionUuid>,
    /// `authorUuid`.
    ///
    /// Read-only: set by the service.
    pub author_uuid: Option<String>,
    /// `editorUuid`.
    ///
    /// Read-only: set by the service.
    pub editor_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRuleExclusion {
    /// Sets `enabled`.
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `rule_uuids`.
    pub fn rule_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::EdrRuleUuid>>,
    ) -> Self {
        self.rule_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `scopes`.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<EdrRuleScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `xml_definition`.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::EdrRuleExclusionUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(EdrRuleExclusion {
    0 String display_name "displayName";
    1 Bool enabled "enabled";
    2 String note "note";
    3 List rule_uuids "ruleUuids";
    4 List scopes "scopes";
    5 String xml_definition "xmlDefinition";
    6 Text uuid "uuid";
    7 String author_uuid "authorUuid";
    8 String editor_uuid "editorUuid";
});

/// `v2EdrRuleScope` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct EdrRuleScope {
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `deviceGroupUuid`.
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl EdrRuleScope {
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
}

runtime::model!(EdrRuleScope {
    0 Text device_uuid "deviceUuid";
    1 Text device_group_uuid "deviceGroupUuid";
});

/// `v2EnableEdrRuleResponse` in the schema.
///
/// No field of it is documented.
pub type EnableEdrRuleResponse = runtime::EmptyAnswer<empty::EnableEdrRuleResponse>;

/// `v2EndpointNetworkTraffic` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct EndpointNetworkTraffic {
    /// `direction`.
    pub direction: Option<NetworkTrafficDirection>,
    /// `localIpAddress`.
    pub local_ip_address: Option<String>,
    /// `localMacAddress`.
    pub local_mac_address: Option<String>,
    /// `localPort`.
    pub local_port: Option<i64>,
    /// `protocolKeyword`.
    pub protocol_keyword: Option<String>,
    /// `remoteIpAddress`.
    pub remote_ip_address: Option<String>,
    /// `remoteMacAddress`.
    pub remote_mac_address: Option<String>,
    /// `remotePort`.
    pub remote_port: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(EndpointNetworkTraffic {
    0 Text direction "direction";
    1 String local_ip_address "localIpAddress";
    2 String local_mac_address "localMacAddress";
    3 I64 local_port "localPort";
    4 String protocol_keyword "protocolKeyword";
    5 String remote_ip_address "remoteIpAddress";
    6 String remote_mac_address "remoteMacAddress";
    7 I64 remote_port "remotePort";
});

/// `v2GetDetectionGroupResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDetectionGroupResponse {
    /// `detectionGroup`.
    pub detection_group: Option<DetectionGroup>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionGroupResponse {
    0 Model detection_group "detectionGroup";
});

impl runtime::AnswerModel for GetDetectionGroupResponse {
    const NAME: &'static str = "incident-management/v2GetDetectionGroupResponse";
}

/// `incident_managementv2GetDetectionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDetectionResponse {
    /// `detection`.
    pub detection: Option<Detection>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDetectionResponse {
    0 Model detection "detection";
});

impl runtime::AnswerModel for GetDetectionResponse {
    const NAME: &'static str = "incident-management/incident_managementv2GetDetectionResponse";
}

/// `v2GetEdrRuleExclusionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetEdrRuleExclusionResponse {
    /// `exclusion`.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetEdrRuleExclusionResponse {
    0 Model exclusion "exclusion";
});

impl runtime::AnswerModel for GetEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2GetEdrRuleExclusionResponse";
}

/// `v2GetEdrRuleResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetEdrRuleResponse {
    /// `rule`.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetEdrRuleResponse {
    0 Model rule "rule";
});

impl runtime::AnswerModel for GetEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2GetEdrRuleResponse";
}

/// `v2GetIncidentCommentResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIncidentCommentResponse {
    /// `comment`.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIncidentCommentResponse {
    0 Model comment "comment";
});

impl runtime::AnswerModel for GetIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2GetIncidentCommentResponse";
}

/// `v2GetIncidentResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIncidentResponse {
    /// `incident`.
    pub incident: Option<Incident>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIncidentResponse {
    0 Model incident "incident";
});

impl runtime::AnswerModel for GetIncidentResponse {
    const NAME: &'static str = "incident-management/v2GetIncidentResponse";
}

/// `v2Incident` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Incident {
    /// `assigneeUuid`.
    pub assignee_uuid: Option<ids::UserUuid>,
    /// `createTime`.
    ///
    /// Read-only: set by the service.
    pub create_time: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `detectionUuids`.
    ///
    /// Read-only: set by the service.
    pub detection_uuids: Vec<ids::DetectionUuid>,
    /// `deviceUuids`.
    ///
    /// Read-only: set by the service.
    pub device_uuids: Vec<ids::DeviceUuid>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `metrics`.
    pub metrics: Option<IncidentMetrics>,
    /// `resolveReason`.
    pub resolve_reason: Option<IncidentResolveReason>,
    /// `responseDuration`.
    ///
    /// Read-only: set by the service.
    pub response_duration: Option<String>,
    /// `severity`.
    pub severity: Option<IncidentSeverityLevel>,
    /// `status`.
    pub status: Option<IncidentStatus>,
    /// `tags`.
    ///
    /// Read-only: set by the service.
    pub tags: Vec<String>,
    /// `triageDuration`.
    ///
    /// Read-only: set by the service.
    pub triage_duration: Option<String>,
    /// `updateTime`.
    ///
    /// Read-only: set by the service.
    pub update_time: Option<Timestamp>,
    /// `uuid`.
    pub uuid: Option<ids::IncidentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Incident {
    0 Text assignee_uuid "assigneeUuid";
    1 Timestamp create_time "createTime";
    2 String description "description";
    3 List detection_uuids "detectionUuids";
    4 List device_uuids "deviceUuids";
    5 String display_name "displayName";
    6 Model metrics "metrics";
    7 Text resolve_reason "resolveReason";
    8 String response_duration "responseDuration";
    9 Text severity "severity";
    10 Text status "status";
    11 List tags "tags";
    12 String triage_duration "triageDuration";
    13 Timestamp update_time "updateTime";
    14 Text uuid "uuid";
});

/// `v2IncidentComment` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct IncidentComment {
    /// `authorUuid`.
    ///
    /// Read-only: set by the service.
    pub author_uuid: Option<ids::UserUuid>,
    /// `createTime`.
    ///
    /// Read-only: set by the service.
    pub create_time: Option<Timestamp>,
    /// `incidentUuid`.
    pub incident_uuid: Option<ids::IncidentUuid>,
    /// `isFinalComment`.
    ///
    /// Read-only: set by the service.
    pub is_final_comment: Option<bool>,
    /// `text`.
    pub text: Option<String>,
    /// `updateTime`.
    ///
    /// Read-only: set by the service.
    pub update_time: Option<Timestamp>,
    /// `uuid`.
    pub uuid: Option<ids::IncidentCommentUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl IncidentComment {
    /// Sets `incident_uuid`.
    pub fn incident_uuid(mut self, value: impl Into<ids::IncidentUuid>) -> Self {
        self.incident_uuid = Some(value.into());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::IncidentCommentUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(IncidentComment {
    0 Text author_uuid "authorUuid";
    1 Timestamp create_time "createTime";
    2 Text incident_uuid "incidentUuid";
    3 Bool is_final_comment "isFinalComment";
    4 String text "text";
    5 Timestamp update_time "updateTime";
    6 Text uuid "uuid";
});

/// `v2IncidentMetrics` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct IncidentMetrics {
    /// `deviceCount`.
    pub device_count: Option<i64>,
    /// `executableCount`.
    pub executable_count: Option<i64>,
    /// `processCount`.
    pub process_count: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(IncidentMetrics {
    0 I64 device_count "deviceCount";
    1 I64 executable_count "executableCount";
    2 I64 process_count "processCount";
});

/// List delta detections response.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDeltaDetectionsResponse {
    /// The detections of the page.
    pub created_detections: Vec<Detection>,
    /// The token of the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// The delta token of the next round. Store it once the last page has been handled; the next round
    /// starts with it and without a page token.
    pub next_delta_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDeltaDetectionsResponse {
    0 List created_detections "createdDetections";
    1 String next_page_token "nextPageToken";
    2 String next_delta_token "nextDeltaToken";
});

impl runtime::AnswerModel for ListDeltaDetectionsResponse {
    const NAME: &'static str = "incident-management/v2/ListDeltaDetectionsResponse";
}

impl runtime::Page for ListDeltaDetectionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }

    fn next_delta_token(&self) -> Option<&str> {
        self.next_delta_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDeltaDetectionsResponse {
    type Item = Detection;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.created_detections)
    }
}

/// `v2ListDetectionGroupsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDetectionGroupsResponse {
    /// `detectionGroups`.
    pub detection_groups: Vec<DetectionGroup>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionGroupsResponse {
    0 List detection_groups "detectionGroups";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDetectionGroupsResponse {
    const NAME: &'static str = "incident-management/v2ListDetectionGroupsResponse";
}

impl runtime::Page for ListDetectionGroupsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDetectionGroupsResponse {
    type Item = DetectionGroup;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.detection_groups)
    }
}

/// `incident_managementv2ListDetectionsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDetectionsResponse {
    /// `detections`.
    pub detections: Vec<Detection>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDetectionsResponse {
    0 List detections "detections";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDetectionsResponse {
    const NAME: &'static str = "incident-management/incident_managementv2ListDetectionsResponse";
}

impl runtime::Page for ListDetectionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDetectionsResponse {
    type Item = Detection;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.detections)
    }
}

/// `v2ListEdrRuleExclusionsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListEdrRuleExclusionsResponse {
    /// `exclusions`.
    pub exclusions: Vec<EdrRuleExclusion>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListEdrRuleExclusionsResponse {
    0 List exclusions "exclusions";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListEdrRuleExclusionsResponse {
    const NAME: &'static str = "incident-management/v2ListEdrRuleExclusionsResponse";
}

impl runtime::Page for ListEdrRuleExclusionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListEdrRuleExclusionsResponse {
    type Item = EdrRuleExclusion;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.exclusions)
    }
}

/// `v2ListEdrRulesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListEdrRulesResponse {
    /// `rules`.
    pub rules: Vec<EdrRule>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListEdrRulesResponse {
    0 List rules "rules";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListEdrRulesResponse {
    const NAME: &'static str = "incident-management/v2ListEdrRulesResponse";
}

impl runtime::Page for ListEdrRulesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListEdrRulesResponse {
    type Item = EdrRule;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.rules)
    }
}

/// `v2ListIncidentCommentsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIncidentCommentsResponse {
    /// `comments`.
    pub comments: Vec<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIncidentCommentsResponse {
    0 List comments "comments";
});

impl runtime::AnswerModel for ListIncidentCommentsResponse {
    const NAME: &'static str = "incident-management/v2ListIncidentCommentsResponse";
}

/// `v2ListIncidentsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIncidentsResponse {
    /// `incidents`.
    pub incidents: Vec<Incident>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIncidentsResponse {
    0 List incidents "incidents";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListIncidentsResponse {
    const NAME: &'static str = "incident-management/v2ListIncidentsResponse";
}

impl runtime::Page for ListIncidentsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListIncidentsResponse {
    type Item = Incident;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.incidents)
    }
}

/// `incident_managementv2Process` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Process {
    /// `commandLine`.
    pub command_line: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::ProcessUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Process {
    0 String command_line "commandLine";
    1 String path "path";
    2 Text uuid "uuid";
});

/// `IncidentsReopenIncidentBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ReopenIncidentBody {
    /// `comment`.
    pub comment: Option<IncidentComment>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ReopenIncidentBody {
    /// Sets `comment`.
    pub fn comment(mut self, value: impl Into<IncidentComment>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

runtime::model!(ReopenIncidentBody {
    0 Model comment "comment";
});

/// `v2ReopenIncidentResponse` in the schema.
///
/// No field of it is documented.
pub type ReopenIncidentResponse = runtime::EmptyAnswer<empty::ReopenIncidentResponse>;

/// `DetectionsResolveDetectionBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ResolveDetectionBody {
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ResolveDetectionBody {
    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

runtime::model!(ResolveDetectionBody {
    0 String note "note";
});

/// `DetectionGroupsResolveDetectionGroupBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ResolveDetectionGroupBody {
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ResolveDetectionGroupBody {
    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

runtime::model!(ResolveDetectionGroupBody {
    0 String note "note";
});

/// `v2ResolveDetectionGroupResponse` in the schema.
///
/// No field of it is documented.
pub type ResolveDetectionGroupResponse = runtime::EmptyAnswer<
    empty::ResolveDetectionGroupResponse,
>;

/// `v2ResolveDetectionResponse` in the schema.
///
/// No field of it is documented.
pub type ResolveDetectionResponse = runtime::EmptyAnswer<
    empty::ResolveDetectionResponse,
>;

/// `v2SearchDetectionGroupsRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchDetectionGroupsRequest {
    /// `filter`.
    pub filter: Option<String>,
    /// `returnTotalSize`.
    pub return_total_size: Option<bool>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SearchDetectionGroupsRequest {
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Sets `return_total_size`.
    pub fn return_total_size(mut self, value: impl Into<bool>) -> Self {
        self.return_total_size = Some(value.into());
        self
    }
}

runtime::model!(SearchDetectionGroupsRequest {
    0 String filter "filter";
    1 Bool return_total_size "returnTotalSize";
});

/// `v2SearchDetectionGroupsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchDetectionGroupsResponse {
    /// `detectionGroups`.
    pub detection_groups: Vec<DetectionGroup>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(SearchDetectionGroupsResponse {
    0 List detection_groups "detectionGroups";
});

impl runtime::AnswerModel for SearchDetectionGroupsResponse {
    const NAME: &'static str = "incident-management/v2SearchDetectionGroupsResponse";
}

/// `v2TriggeringEvent` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct TriggeringEvent {
    /// `type`.
    pub r#type: Option<TriggeringEventType>,
    /// `data`.
    pub data: Option<Struct>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(TriggeringEvent {
    0 Text r#type "type";
    1 Struct data "data";
});

/// `EdrRulesUpdateEdrRuleDefinitionBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateEdrRuleDefinitionBody {
    /// `xmlDefinition`.
    pub xml_definition: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateEdrRuleDefinitionBody {
    /// Sets `xml_definition`.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(UpdateEdrRuleDefinitionBody {
    0 String xml_definition "xmlDefinition";
});

/// `v2UpdateEdrRuleDefinitionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateEdrRuleDefinitionResponse {
    /// `rule`.
    pub rule: Option<EdrRule>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateEdrRuleDefinitionResponse {
    0 Model rule "rule";
});

impl runtime::AnswerModel for UpdateEdrRuleDefinitionResponse {
    const NAME: &'static str = "incident-management/v2UpdateEdrRuleDefinitionResponse";
}

/// `EdrRuleExclusionsUpdateEdrRuleExclusionDefinitionBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateEdrRuleExclusionDefinitionBody {
    /// `xmlDefinition`.
    pub xml_definition: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateEdrRuleExclusionDefinitionBody {
    /// Sets `xml_definition`.
    pub fn xml_definition(mut self, value: impl Into<String>) -> Self {
        self.xml_definition = Some(value.into());
        self
    }
}

runtime::model!(UpdateEdrRuleExclusionDefinitionBody {
    0 String xml_definition "xmlDefinition";
});

/// `v2UpdateEdrRuleExclusionDefinitionResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateEdrRuleExclusionDefinitionResponse {
    /// `exclusion`.
    pub exclusion: Option<EdrRuleExclusion>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateEdrRuleExclusionDefinitionResponse {
    0 Model exclusion "exclusion";
});

impl runtime::AnswerModel for UpdateEdrRuleExclusionDefinitionResponse {
    const NAME: &'static str = "incident-management/v2UpdateEdrRuleExclusionDefinitionResponse";
}

/// `IncidentsUpdateIncidentBasicAttributesBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIncidentBasicAttributesBody {
    /// `assigneeUuid`.
    pub assignee_uuid: Option<ids::UserUuid>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `severity`.
    pub severity: Option<IncidentSeverityLevel>,
    /// `updateMask`.
    pub update_mask: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIncidentBasicAttributesBody {
    /// Sets `assignee_uuid`.
    pub fn assignee_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.assignee_uuid = Some(value.into());
        self
    }

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

    /// Sets `severity`.
    pub fn severity(mut self, value: impl Into<IncidentSeverityLevel>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Sets `update_mask`.
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

runtime::model!(UpdateIncidentBasicAttributesBody {
    0 Text assignee_uuid "assigneeUuid";
    1 String description "description";
    2 String display_name "displayName";
    3 Text severity "severity";
    4 String update_mask "updateMask";
});

/// `v2UpdateIncidentBasicAttributesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIncidentBasicAttributesResponse {
    /// `incident`.
    pub incident: Option<Incident>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateIncidentBasicAttributesResponse {
    0 Model incident "incident";
});

impl runtime::AnswerModel for UpdateIncidentBasicAttributesResponse {
    const NAME: &'static str = "incident-management/v2UpdateIncidentBasicAttributesResponse";
}

/// `IncidentCommentsUpdateIncidentCommentTextBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIncidentCommentTextBody {
    /// `text`.
    pub text: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIncidentCommentTextBody {
    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

runtime::model!(UpdateIncidentCommentTextBody {
    0 String text "text";
});

/// `v2UpdateIncidentCommentTextResponse` in the schema.
///
/// No field of it is documented.
pub type UpdateIncidentCommentTextResponse = runtime::EmptyAnswer<
    empty::UpdateIncidentCommentTextResponse,
>;

/// `incident_managementv2DetectionCategory` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionCategory {
    /// `DETECTION_CATEGORY_UNSPECIFIED`.
    Unspecified,
    /// `DETECTION_CATEGORY_EDR_RULE`.
    EdrRule,
    /// `DETECTION_CATEGORY_FIREWALL_RULE`.
    FirewallRule,
    /// `DETECTION_CATEGORY_ANTIVIRUS`.
    Antivirus,
    /// `DETECTION_CATEGORY_HIPS`.
    Hips,
    /// `DETECTION_CATEGORY_NETWORK_INTRUSION`.
    NetworkIntrusion,
    /// `DETECTION_CATEGORY_HIPS_RULE`.
    HipsRule,
    /// `DETECTION_CATEGORY_WEB_ACCESS`.
    WebAccess,
    /// `DETECTION_CATEGORY_VULNERABILITY`.
    Vulnerability,
    /// `DETECTION_CATEGORY_APPLICATION_PATCH`.
    ApplicationPatch,
    /// `DETECTION_CATEGORY_SUSPICIOUS_ACTIVITY`.
    SuspiciousActivity,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DetectionCategory {
    Unspecified "DETECTION_CATEGORY_UNSPECIFIED";
    EdrRule "DETECTION_CATEGORY_EDR_RULE";
    FirewallRule "DETECTION_CATEGORY_FIREWALL_RULE";
    Antivirus "DETECTION_CATEGORY_ANTIVIRUS";
    Hips "DETECTION_CATEGORY_HIPS";
    NetworkIntrusion "DETECTION_CATEGORY_NETWORK_INTRUSION";
    HipsRule "DETECTION_CATEGORY_HIPS_RULE";
    WebAccess "DETECTION_CATEGORY_WEB_ACCESS";
    Vulnerability "DETECTION_CATEGORY_VULNERABILITY";
    ApplicationPatch "DETECTION_CATEGORY_APPLICATION_PATCH";
    SuspiciousActivity "DETECTION_CATEGORY_SUSPICIOUS_ACTIVITY";
});

/// `v2IncidentResolveReason` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentResolveReason {
    /// `INCIDENT_RESOLVE_REASON_UNSPECIFIED`.
    Unspecified,
    /// `INCIDENT_RESOLVE_REASON_TRUE_POSITIVE`.
    TruePositive,
    /// `INCIDENT_RESOLVE_REASON_FALSE_POSITIVE`.
    FalsePositive,
    /// `INCIDENT_RESOLVE_REASON_SUSPICIOUS`.
    Suspicious,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentResolveReason {
    Unspecified "INCIDENT_RESOLVE_REASON_UNSPECIFIED";
    TruePositive "INCIDENT_RESOLVE_REASON_TRUE_POSITIVE";
    FalsePositive "INCIDENT_RESOLVE_REASON_FALSE_POSITIVE";
    Suspicious "INCIDENT_RESOLVE_REASON_SUSPICIOUS";
});

/// `v2IncidentSeverityLevel` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentSeverityLevel {
    /// `INCIDENT_SEVERITY_LEVEL_UNSPECIFIED`.
    Unspecified,
    /// `INCIDENT_SEVERITY_LEVEL_LOW`.
    Low,
    /// `INCIDENT_SEVERITY_LEVEL_MEDIUM`.
    Medium,
    /// `INCIDENT_SEVERITY_LEVEL_HIGH`.
    High,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentSeverityLevel {
    Unspecified "INCIDENT_SEVERITY_LEVEL_UNSPECIFIED";
    Low "INCIDENT_SEVERITY_LEVEL_LOW";
    Medium "INCIDENT_SEVERITY_LEVEL_MEDIUM";
    High "INCIDENT_SEVERITY_LEVEL_HIGH";
});

/// `v2IncidentStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentStatus {
    /// `INCIDENT_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `INCIDENT_STATUS_OPEN`.
    Open,
    /// `INCIDENT_STATUS_IN_PROGRESS`.
    InProgress,
    /// `INCIDENT_STATUS_CLOSED`.
    Closed,
    /// `INCIDENT_STATUS_WAITING_FOR_INPUT`.
    WaitingForInput,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IncidentStatus {
    Unspecified "INCIDENT_STATUS_UNSPECIFIED";
    Open "INCIDENT_STATUS_OPEN";
    InProgress "INCIDENT_STATUS_IN_PROGRESS";
    Closed "INCIDENT_STATUS_CLOSED";
    WaitingForInput "INCIDENT_STATUS_WAITING_FOR_INPUT";
});

/// `v2NetworkTrafficDirection` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkTrafficDirection {
    /// `NETWORK_TRAFFIC_DIRECTION_UNSPECIFIED`.
    Unspecified,
    /// `NETWORK_TRAFFIC_DIRECTION_INBOUND`.
    Inbound,
    /// `NETWORK_TRAFFIC_DIRECTION_OUTBOUND`.
    Outbound,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(NetworkTrafficDirection {
    Unspecified "NETWORK_TRAFFIC_DIRECTION_UNSPECIFIED";
    Inbound "NETWORK_TRAFFIC_DIRECTION_INBOUND";
    Outbound "NETWORK_TRAFFIC_DIRECTION_OUTBOUND";
});

/// `v2ObjectActionType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectActionType {
    /// `OBJECT_ACTION_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `OBJECT_ACTION_TYPE_NO_ACTION`.
    NoAction,
    /// `OBJECT_ACTION_TYPE_ERROR`.
    Error,
    /// `OBJECT_ACTION_TYPE_QUARANTINE`.
    Quarantine,
    /// `OBJECT_ACTION_TYPE_CLEAN`.
    Clean,
    /// `OBJECT_ACTION_TYPE_DELETE`.
    Delete,
    /// `OBJECT_ACTION_TYPE_REPLACE`.
    Replace,
    /// `OBJECT_ACTION_TYPE_MOVE_TO_FOLDER`.
    MoveToFolder,
    /// `OBJECT_ACTION_TYPE_MOVE_TO_TRASH`.
    MoveToTrash,
    /// `OBJECT_ACTION_TYPE_MOVE_TO_JUNK`.
    MoveToJunk,
    /// `OBJECT_ACTION_TYPE_TERMINATE`.
    Terminate,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ObjectActionType {
    Unspecified "OBJECT_ACTION_TYPE_UNSPECIFIED";
    NoAction "OBJECT_ACTION_TYPE_NO_ACTION";
    Error "OBJECT_ACTION_TYPE_ERROR";
    Quarantine "OBJECT_ACTION_TYPE_QUARANTINE";
    Clean "OBJECT_ACTION_TYPE_CLEAN";
    Delete "OBJECT_ACTION_TYPE_DELETE";
    Replace "OBJECT_ACTION_TYPE_REPLACE";
    MoveToFolder "OBJECT_ACTION_TYPE_MOVE_TO_FOLDER";
    MoveToTrash "OBJECT_ACTION_TYPE_MOVE_TO_TRASH";
    MoveToJunk "OBJECT_ACTION_TYPE_MOVE_TO_JUNK";
    Terminate "OBJECT_ACTION_TYPE_TERMINATE";
});

/// `v2TriggeringEventType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggeringEventType {
    /// `TRIGGERING_EVENT_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_STARTED`.
    ProcessStarted,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_TERMINATED`.
    ProcessTerminated,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_STARTED_BEFORE_DATA_COLLECTION`.
    ProcessStartedBeforeDataCollection,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_ENDED_BEFORE_DATA_COLLECTION`.
    ProcessEndedBeforeDataCollection,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_EXECUTED`.
    ProcessExecuted,
    /// `TRIGGERING_EVENT_TYPE_CODE_INJECTED`.
    CodeInjected,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_OPENED`.
    ProcessOpened,
    /// `TRIGGERING_EVENT_TYPE_FILE_DELETED`.
    FileDeleted,
    /// `TRIGGERING_EVENT_TYPE_FILE_RENAMED`.
    FileRenamed,
    /// `TRIGGERING_EVENT_TYPE_FILE_REWRITTEN`.
    FileRewritten,
    /// `TRIGGERING_EVENT_TYPE_UNSAVED_FILE_DELETED_ON_CLOSE`.
    UnsavedFileDeletedOnClose,
    /// `TRIGGERING_EVENT_TYPE_FILE_TRUNCATED`.
    FileTruncated,
    /// `TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTED`.
    TcpIpConnected,
    /// `TRIGGERING_EVENT_TYPE_TCP_IP_DISCONNECTED`.
    TcpIpDisconnected,
    /// `TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTION_ACCEPTED`.
    TcpIpConnectionAccepted,
    /// `TRIGGERING_EVENT_TYPE_REGISTRY_KEY_CREATED`.
    RegistryKeyCreated,
    /// `TRIGGERING_EVENT_TYPE_REGISTRY_KEY_DELETED`.
    RegistryKeyDeleted,
    /// `TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_SET`.
    RegistryKeyValueSet,
    /// `TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_DELETED`.
    RegistryKeyValueDeleted,
    /// `TRIGGERING_EVENT_TYPE_HTTP_REQUEST_SENT`.
    HttpRequestSent,
    /// `TRIGGERING_EVENT_TYPE_REGISTRY_KEY_RENAMED`.
    RegistryKeyRenamed,
    /// `TRIGGERING_EVENT_TYPE_EXECUTABLE_FILE_DROPPED`.
    ExecutableFileDropped,
    /// `TRIGGERING_EVENT_TYPE_SHARED_LIBRARY_LOADED_BEFORE_DATA_COLLECTION`.
    SharedLibraryLoadedBeforeDataCollection,
    /// `TRIGGERING_EVENT_TYPE_LIBRARY_LOADED_BEFORE_DATA_COLLECTION`.
    LibraryLoadedBeforeDataCollection,
    /// `TRIGGERING_EVENT_TYPE_DYNAMIC_SHARED_LIBRARY_LOADED`.
    DynamicSharedLibraryLoaded,
    /// `TRIGGERING_EVENT_TYPE_DNS_RESOLVED`.
    DnsResolved,
    /// `TRIGGERING_EVENT_TYPE_USER_LOGGED_IN`.
    UserLoggedIn,
    /// `TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT`.
    UserLoggedOut,
    /// `TRIGGERING_EVENT_TYPE_USER_ACTIVATED`.
    UserActivated,
    /// `TRIGGERING_EVENT_TYPE_USER_DISABLED`.
    UserDisabled,
    /// `TRIGGERING_EVENT_TYPE_USER_CREATED`.
    UserCreated,
    /// `TRIGGERING_EVENT_TYPE_USER_DELETED`.
    UserDeleted,
    /// `TRIGGERING_EVENT_TYPE_USER_ADDED_TO_GROUP`.
    UserAddedToGroup,
    /// `TRIGGERING_EVENT_TYPE_USER_REMOVED_FROM_GROUP`.
    UserRemovedFromGroup,
    /// `TRIGGERING_EVENT_TYPE_AMSI_TRIGGERED`.
    AmsiTriggered,
    /// `TRIGGERING_EVENT_TYPE_WMI_AUTO_EXECUTED_PERSISTENCE`.
    WmiAutoExecutedPersistence,
    /// `TRIGGERING_EVENT_TYPE_WMI_EXECUTED_PROCESS`.
    WmiExecutedProcess,
    /// `TRIGGERING_EVENT_TYPE_WMI_QUERY_DISPLAYED`.
    WmiQueryDisplayed,
    /// `TRIGGERING_EVENT_TYPE_MONITORED_FILE_OPENED`.
    MonitoredFileOpened,
    /// `TRIGGERING_EVENT_TYPE_PROCESS_COMMUNICATION_USED_NAMED_PIPE`.
    ProcessCommunicationUsedNamedPipe,
    /// `TRIGGERING_EVENT_TYPE_TCP_IP_NETWORK_PROTOCOL_IDENTIFIED`.
    TcpIpNetworkProtocolIdentified,
    /// `TRIGGERING_EVENT_TYPE_DRIVER_LOADED`.
    DriverLoaded,
    /// `TRIGGERING_EVENT_TYPE_DRIVER_UNLOADED`.
    DriverUnloaded,
    /// `TRIGGERING_EVENT_TYPE_FILE_MARKED_EXECUTABLE`.
    FileMarkedExecutable,
    /// `TRIGGERING_EVENT_TYPE_SYSTEM_CALLED_API`.
    SystemCalledApi,
    /// `TRIGGERING_EVENT_TYPE_MULTIPLE_FILES_CHANGED`.
    MultipleFilesChanged,
    /// `TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_INSTALLED`.
    WindowsServiceInstalled,
    /// `TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STARTED`.
    WindowsServiceStarted,
    /// `TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_MODIFIED`.
    WindowsServiceModified,
    /// `TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STOPPED`.
    WindowsServiceStopped,
    /// `TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_REMOVED`.
    WindowsServiceRemoved,
    /// `TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_ADDED`.
    ScheduledTaskAdded,
    /// `TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_STARTED`.
    ScheduledTaskStarted,
    /// `TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_MODIFIED`.
    ScheduledTaskModified,
    /// `TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_REMOVED`.
    ScheduledTaskRemoved,
    /// `TRIGGERING_EVENT_TYPE_VIRTUAL_DISK_MOUNTED`.
    VirtualDiskMounted,
    /// `TRIGGERING_EVENT_TYPE_BITS_COPY_JOB_FILE_ADDED`.
    BitsCopyJobFileAdded,
    /// `TRIGGERING_EVENT_TYPE_VOLUME_SHADOW_COPY_DELETED`.
    VolumeShadowCopyDeleted,
    /// `TRIGGERING_EVENT_TYPE_USER_LOGGED_IN_REMOTELY`.
    UserLoggedInRemotely,
    /// `TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT_REMOTELY`.
    UserLoggedOutRemotely,
    /// `TRIGGERING_EVENT_TYPE_PNP_DEVICE_CONNECTED`.
    PnpDeviceConnected,
    /// `TRIGGERING_EVENT_TYPE_PNP_DEVICE_DISCONNECTED`.
    PnpDeviceDisconnected,
    /// `TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED`.
    ChildProcessStarted,
    /// `TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED_BEFORE_DATA_COLLECTION`.
    ChildProcessStartedBeforeDataCollection,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(TriggeringEventType {
    Unspecified "TRIGGERING_EVENT_TYPE_UNSPECIFIED";
    ProcessStarted "TRIGGERING_EVENT_TYPE_PROCESS_STARTED";
    ProcessTerminated "TRIGGERING_EVENT_TYPE_PROCESS_TERMINATED";
    ProcessStartedBeforeDataCollection "TRIGGERING_EVENT_TYPE_PROCESS_STARTED_BEFORE_DATA_COLLECTION";
    ProcessEndedBeforeDataCollection "TRIGGERING_EVENT_TYPE_PROCESS_ENDED_BEFORE_DATA_COLLECTION";
    ProcessExecuted "TRIGGERING_EVENT_TYPE_PROCESS_EXECUTED";
    CodeInjected "TRIGGERING_EVENT_TYPE_CODE_INJECTED";
    ProcessOpened "TRIGGERING_EVENT_TYPE_PROCESS_OPENED";
    FileDeleted "TRIGGERING_EVENT_TYPE_FILE_DELETED";
    FileRenamed "TRIGGERING_EVENT_TYPE_FILE_RENAMED";
    FileRewritten "TRIGGERING_EVENT_TYPE_FILE_REWRITTEN";
    UnsavedFileDeletedOnClose "TRIGGERING_EVENT_TYPE_UNSAVED_FILE_DELETED_ON_CLOSE";
    FileTruncated "TRIGGERING_EVENT_TYPE_FILE_TRUNCATED";
    TcpIpConnected "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTED";
    TcpIpDisconnected "TRIGGERING_EVENT_TYPE_TCP_IP_DISCONNECTED";
    TcpIpConnectionAccepted "TRIGGERING_EVENT_TYPE_TCP_IP_CONNECTION_ACCEPTED";
    RegistryKeyCreated "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_CREATED";
    RegistryKeyDeleted "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_DELETED";
    RegistryKeyValueSet "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_SET";
    RegistryKeyValueDeleted "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_VALUE_DELETED";
    HttpRequestSent "TRIGGERING_EVENT_TYPE_HTTP_REQUEST_SENT";
    RegistryKeyRenamed "TRIGGERING_EVENT_TYPE_REGISTRY_KEY_RENAMED";
    ExecutableFileDropped "TRIGGERING_EVENT_TYPE_EXECUTABLE_FILE_DROPPED";
    SharedLibraryLoadedBeforeDataCollection "TRIGGERING_EVENT_TYPE_SHARED_LIBRARY_LOADED_BEFORE_DATA_COLLECTION";
    LibraryLoadedBeforeDataCollection "TRIGGERING_EVENT_TYPE_LIBRARY_LOADED_BEFORE_DATA_COLLECTION";
    DynamicSharedLibraryLoaded "TRIGGERING_EVENT_TYPE_DYNAMIC_SHARED_LIBRARY_LOADED";
    DnsResolved "TRIGGERING_EVENT_TYPE_DNS_RESOLVED";
    UserLoggedIn "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN";
    UserLoggedOut "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT";
    UserActivated "TRIGGERING_EVENT_TYPE_USER_ACTIVATED";
    UserDisabled "TRIGGERING_EVENT_TYPE_USER_DISABLED";
    UserCreated "TRIGGERING_EVENT_TYPE_USER_CREATED";
    UserDeleted "TRIGGERING_EVENT_TYPE_USER_DELETED";
    UserAddedToGroup "TRIGGERING_EVENT_TYPE_USER_ADDED_TO_GROUP";
    UserRemovedFromGroup "TRIGGERING_EVENT_TYPE_USER_REMOVED_FROM_GROUP";
    AmsiTriggered "TRIGGERING_EVENT_TYPE_AMSI_TRIGGERED";
    WmiAutoExecutedPersistence "TRIGGERING_EVENT_TYPE_WMI_AUTO_EXECUTED_PERSISTENCE";
    WmiExecutedProcess "TRIGGERING_EVENT_TYPE_WMI_EXECUTED_PROCESS";
    WmiQueryDisplayed "TRIGGERING_EVENT_TYPE_WMI_QUERY_DISPLAYED";
    MonitoredFileOpened "TRIGGERING_EVENT_TYPE_MONITORED_FILE_OPENED";
    ProcessCommunicationUsedNamedPipe "TRIGGERING_EVENT_TYPE_PROCESS_COMMUNICATION_USED_NAMED_PIPE";
    TcpIpNetworkProtocolIdentified "TRIGGERING_EVENT_TYPE_TCP_IP_NETWORK_PROTOCOL_IDENTIFIED";
    DriverLoaded "TRIGGERING_EVENT_TYPE_DRIVER_LOADED";
    DriverUnloaded "TRIGGERING_EVENT_TYPE_DRIVER_UNLOADED";
    FileMarkedExecutable "TRIGGERING_EVENT_TYPE_FILE_MARKED_EXECUTABLE";
    SystemCalledApi "TRIGGERING_EVENT_TYPE_SYSTEM_CALLED_API";
    MultipleFilesChanged "TRIGGERING_EVENT_TYPE_MULTIPLE_FILES_CHANGED";
    WindowsServiceInstalled "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_INSTALLED";
    WindowsServiceStarted "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STARTED";
    WindowsServiceModified "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_MODIFIED";
    WindowsServiceStopped "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_STOPPED";
    WindowsServiceRemoved "TRIGGERING_EVENT_TYPE_WINDOWS_SERVICE_REMOVED";
    ScheduledTaskAdded "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_ADDED";
    ScheduledTaskStarted "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_STARTED";
    ScheduledTaskModified "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_MODIFIED";
    ScheduledTaskRemoved "TRIGGERING_EVENT_TYPE_SCHEDULED_TASK_REMOVED";
    VirtualDiskMounted "TRIGGERING_EVENT_TYPE_VIRTUAL_DISK_MOUNTED";
    BitsCopyJobFileAdded "TRIGGERING_EVENT_TYPE_BITS_COPY_JOB_FILE_ADDED";
    VolumeShadowCopyDeleted "TRIGGERING_EVENT_TYPE_VOLUME_SHADOW_COPY_DELETED";
    UserLoggedInRemotely "TRIGGERING_EVENT_TYPE_USER_LOGGED_IN_REMOTELY";
    UserLoggedOutRemotely "TRIGGERING_EVENT_TYPE_USER_LOGGED_OUT_REMOTELY";
    PnpDeviceConnected "TRIGGERING_EVENT_TYPE_PNP_DEVICE_CONNECTED";
    PnpDeviceDisconnected "TRIGGERING_EVENT_TYPE_PNP_DEVICE_DISCONNECTED";
    ChildProcessStarted "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED";
    ChildProcessStartedBeforeDataCollection "TRIGGERING_EVENT_TYPE_CHILD_PROCESS_STARTED_BEFORE_DATA_COLLECTION";
});

#[doc(hidden)]
pub mod empty {
    pub enum CloseIncidentResponse {}
    pub enum DeleteEdrRuleExclusionResponse {}
    pub enum DeleteEdrRuleResponse {}
    pub enum DeleteIncidentCommentResponse {}
    pub enum DisableEdrRuleResponse {}
    pub enum EnableEdrRuleResponse {}
    pub enum ReopenIncidentResponse {}
    pub enum ResolveDetectionGroupResponse {}
    pub enum ResolveDetectionResponse {}
    pub enum UpdateIncidentCommentTextResponse {}
}

impl runtime::EmptyName for empty::CloseIncidentResponse {
    const NAME: &'static str = "incident-management/v2CloseIncidentResponse";
}

impl runtime::EmptyName for empty::DeleteEdrRuleExclusionResponse {
    const NAME: &'static str = "incident-management/v2DeleteEdrRuleExclusionResponse";
}

impl runtime::EmptyName for empty::DeleteEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2DeleteEdrRuleResponse";
}

impl runtime::EmptyName for empty::DeleteIncidentCommentResponse {
    const NAME: &'static str = "incident-management/v2DeleteIncidentCommentResponse";
}

impl runtime::EmptyName for empty::DisableEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2DisableEdrRuleResponse";
}

impl runtime::EmptyName for empty::EnableEdrRuleResponse {
    const NAME: &'static str = "incident-management/v2EnableEdrRuleResponse";
}

impl runtime::EmptyName for empty::ReopenIncidentResponse {
    const NAME: &'static str = "incident-management/v2ReopenIncidentResponse";
}

impl runtime::EmptyName for empty::ResolveDetectionGroupResponse {
    const NAME: &'static str = "incident-management/v2ResolveDetectionGroupResponse";
}

impl runtime::EmptyName for empty::ResolveDetectionResponse {
    const NAME: &'static str = "incident-management/v2ResolveDetectionResponse";
}

impl runtime::EmptyName for empty::UpdateIncidentCommentTextResponse {
    const NAME: &'static str = "incident-management/v2UpdateIncidentCommentTextResponse";
}
