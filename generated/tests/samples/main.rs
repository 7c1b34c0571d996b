//! Every model and every operation of the crate, checked with the values in `samples.json`.

mod checks;

#[cfg(feature = "application-management")]
#[test]
fn models_of_application_management_lose_nothing() {
    use eset_connect::application_management as service;

    checks::models("application_management", &[
        checks::model::<service::v1::Certificate>("v1::Certificate"),
        checks::model::<service::v1::CodeSignature>("v1::CodeSignature"),
        checks::model::<service::v1::Executable>("v1::Executable"),
        checks::model::<service::v1::GetExecutableResponse>("v1::GetExecutableResponse"),
        checks::model::<service::v1::ListExecutablesResponse>("v1::ListExecutablesResponse"),
        checks::model::<service::v1::LiveGridFindings>("v1::LiveGridFindings"),
        checks::model::<service::v1::MachoSignature>("v1::MachoSignature"),
        checks::model::<service::v1::PeVersionInfo>("v1::PeVersionInfo"),
    ]);
}

#[cfg(feature = "application-management")]
#[test]
fn enums_of_application_management_know_their_values() {
    use eset_connect::application_management as service;

    checks::enums("application_management", &[
        checks::enumeration::<service::v1::ExecutableFileFormat>("v1::ExecutableFileFormat"),
        checks::enumeration::<service::v1::SignatureTrustLevel>("v1::SignatureTrustLevel"),
    ]);
}

#[cfg(feature = "application-management")]
#[test]
fn operations_of_application_management_are_sent_and_answered() {
    use eset_connect::application_management as service;

    let samples = checks::operations("application_management");

    let call = service::v1::list_executables()
        .page_size(9223372036854775806_i64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_executables", &call);

    let call = service::v1::get_executable("a/b c?ü&=#%1");
    samples.answers_model("v1::get_executable", &call);

    let call = service::v1::block_executable("a/b c?ü&=#%1");
    samples.answers_nothing("v1::block_executable", &call);

    let call = service::v1::unblock_executable("a/b c?ü&=#%1");
    samples.answers_nothing("v1::unblock_executable", &call);
}

#[cfg(feature = "asset-management")]
#[test]
fn models_of_asset_management_lose_nothing() {
    use eset_connect::asset_management as service;

    checks::models("asset_management", &[
        checks::model::<service::v1::CreateGroupRequest>("v1::CreateGroupRequest"),
        checks::model::<service::v1::CreateGroupResponse>("v1::CreateGroupResponse"),
        checks::model::<service::v1::Group>("v1::Group"),
        checks::model::<service::v1::MoveGroupBody>("v1::MoveGroupBody"),
        checks::model::<service::v1::MoveGroupResponse>("v1::MoveGroupResponse"),
        checks::model::<service::v1::RenameGroupBody>("v1::RenameGroupBody"),
        checks::model::<service::v1::RenameGroupResponse>("v1::RenameGroupResponse"),
    ]);
}

#[cfg(feature = "asset-management")]
#[test]
fn enums_of_asset_management_know_their_values() {
    use eset_connect::asset_management as service;

    checks::enums("asset_management", &[
        checks::enumeration::<service::v1::ExternalAssetType>("v1::ExternalAssetType"),
        checks::enumeration::<service::v1::GroupEntityType>("v1::GroupEntityType"),
    ]);
}

#[cfg(feature = "asset-management")]
#[test]
fn operations_of_asset_management_are_sent_and_answered() {
    use eset_connect::asset_management as service;

    let samples = checks::operations("asset_management");

    let call = service::v1::create_group(samples.body("v1::CreateGroupRequest"));
    samples.answers_model("v1::create_group", &call);

    let call = service::v1::delete_group("a/b c?ü&=#%1")
        .release_consumed_units(false);
    samples.answers_nothing("v1::delete_group", &call);

    let call = service::v1::move_group("a/b c?ü&=#%1", samples.body("v1::MoveGroupBody"));
    samples.answers_model("v1::move_group", &call);

    let call = service::v1::rename_group("a/b c?ü&=#%1", samples.body("v1::RenameGroupBody"));
    samples.answers_model("v1::rename_group", &call);
}

#[cfg(feature = "authentication")]
#[test]
fn models_of_authentication_lose_nothing() {
    use eset_connect::authentication as service;

    checks::models("authentication", &[
        checks::model::<service::OauthTokenBody>("OauthTokenBody"),
        checks::model::<service::Token>("Token"),
    ]);
}

#[cfg(feature = "authentication")]
#[test]
fn enums_of_authentication_know_their_values() {
    use eset_connect::authentication as service;

    checks::enums("authentication", &[
        checks::enumeration::<service::OauthTokenBodyGrantType>("OauthTokenBodyGrantType"),
        checks::enumeration::<service::TokenType>("TokenType"),
    ]);
}

#[cfg(feature = "authentication")]
#[test]
fn operations_of_authentication_are_sent_and_answered() {
    use eset_connect::authentication as service;

    let samples = checks::operations("authentication");

    let call = service::oauth_token(samples.body("OauthTokenBody"));
    samples.answers_model("oauth_token", &call);
}

#[cfg(feature = "automation")]
#[test]
fn models_of_automation_lose_nothing() {
    use eset_connect::automation as service;

    checks::models("automation", &[
        checks::model::<service::v1::Action>("v1::Action"),
        checks::model::<service::v1::CreateTaskRequest>("v1::CreateTaskRequest"),
        checks::model::<service::v1::CreateTaskResponse>("v1::CreateTaskResponse"),
        checks::model::<service::v1::DeviceTask>("v1::DeviceTask"),
        checks::model::<service::v1::DeviceTaskRun>("v1::DeviceTaskRun"),
        checks::model::<service::v1::DeviceTaskTargets>("v1::DeviceTaskTargets"),
        checks::model::<service::v1::GetTaskResponse>("v1::GetTaskResponse"),
        checks::model::<service::v1::ListTaskRunsResponse>("v1::ListTaskRunsResponse"),
        checks::model::<service::v1::ListTasksResponse>("v1::ListTasksResponse"),
        checks::model::<service::v1::ManualTrigger>("v1::ManualTrigger"),
        checks::model::<service::v1::Trigger>("v1::Trigger"),
        checks::model::<service::v1::UpdateTaskTargetsBody>("v1::UpdateTaskTargetsBody"),
        checks::model::<service::v1::UpdateTaskTriggersBody>("v1::UpdateTaskTriggersBody"),
    ]);
}

#[cfg(feature = "automation")]
#[test]
fn enums_of_automation_know_their_values() {
    use eset_connect::automation as service;

    checks::enums("automation", &[
        checks::enumeration::<service::v1::DeviceTaskSource>("v1::DeviceTaskSource"),
        checks::enumeration::<service::v1::TaskRunStatus>("v1::TaskRunStatus"),
    ]);
}

#[cfg(feature = "automation")]
#[test]
fn operations_of_automation_are_sent_and_answered() {
    use eset_connect::automation as service;

    let samples = checks::operations("automation");

    let call = service::v1::list_tasks()
        .page_size(9223372036854775806_i64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_tasks", &call);

    let call = service::v1::create_task(samples.body("v1::CreateTaskRequest"));
    samples.answers_model("v1::create_task", &call);

    let call = service::v1::get_task("a/b c?ü&=#%1");
    samples.answers_model("v1::get_task", &call);

    let call = service::v1::delete_task("a/b c?ü&=#%1");
    samples.answers_nothing("v1::delete_task", &call);

    let call = service::v1::list_task_runs("a/b c?ü&=#%1")
        .device_uuid("a/b c?ü&=#%2")
        .list_only_last_runs(true)
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_task_runs", &call);

    let call = service::v1::update_task_targets(
        "a/b c?ü&=#%1",
        samples.body("v1::UpdateTaskTargetsBody"),
    );
    samples.answers_nothing("v1::update_task_targets", &call);

    let call = service::v1::update_task_triggers(
        "a/b c?ü&=#%1",
        samples.body("v1::UpdateTaskTriggersBody"),
    );
    samples.answers_nothing("v1::update_task_triggers", &call);
}

#[cfg(feature = "device-management")]
#[test]
fn models_of_device_management_lose_nothing() {
    use eset_connect::device_management as service;

    checks::models("device_management", &[
        checks::model::<service::Date>("Date"),
        checks::model::<service::Status>("Status"),
        checks::model::<service::v1::ActiveDeviceProduct>("v1::ActiveDeviceProduct"),
        checks::model::<service::v1::BatchGetDevicesResponse>("v1::BatchGetDevicesResponse"),
        checks::model::<service::v1::Bios>("v1::Bios"),
        checks::model::<service::v1::CloningConfiguration>("v1::CloningConfiguration"),
        checks::model::<service::v1::Device>("v1::Device"),
        checks::model::<service::v1::DeviceGroup>("v1::DeviceGroup"),
        checks::model::<service::v1::GetDeviceResponse>("v1::GetDeviceResponse"),
        checks::model::<service::v1::HardDrive>("v1::HardDrive"),
        checks::model::<service::v1::Hardware>("v1::Hardware"),
        checks::model::<service::v1::ImportDeviceBatchRequest>("v1::ImportDeviceBatchRequest"),
        checks::model::<service::v1::ImportDeviceBatchResponse>("v1::ImportDeviceBatchResponse"),
        checks::model::<service::v1::ListDevicesResponse>("v1::ListDevicesResponse"),
        checks::model::<service::v1::ListGroupsResponse>("v1::ListGroupsResponse"),
        checks::model::<service::v1::ListMemberDevicesResponse>("v1::ListMemberDevicesResponse"),
        checks::model::<service::v1::MemberDevice>("v1::MemberDevice"),
        checks::model::<service::v1::MoveDeviceBody>("v1::MoveDeviceBody"),
        checks::model::<service::v1::MoveDeviceResponse>("v1::MoveDeviceResponse"),
        checks::model::<service::v1::NetworkAdapter>("v1::NetworkAdapter"),
        checks::model::<service::v1::OperatingSystem>("v1::OperatingSystem"),
        checks::model::<service::v1::PlatformComponent>("v1::PlatformComponent"),
        checks::model::<service::v1::Processor>("v1::Processor"),
        checks::model::<service::v1::RenameDeviceBody>("v1::RenameDeviceBody"),
        checks::model::<service::v1::RenameDeviceResponse>("v1::RenameDeviceResponse"),
        checks::model::<service::v1::Version>("v1::Version"),
    ]);
}

#[cfg(feature = "device-management")]
#[test]
fn enums_of_device_management_know_their_values() {
    use eset_connect::device_management as service;

    checks::enums("device_management", &[
        checks::enumeration::<service::v1::CpuArchitecture>("v1::CpuArchitecture"),
        checks::enumeration::<service::v1::DeviceEnrollmentStatus>("v1::DeviceEnrollmentStatus"),
        checks::enumeration::<service::v1::DeviceFunctionalityStatus>("v1::DeviceFunctionalityStatus"),
        checks::enumeration::<service::v1::DeviceGroupEntityType>("v1::DeviceGroupEntityType"),
        checks::enumeration::<service::v1::DeviceType>("v1::DeviceType"),
        checks::enumeration::<service::v1::DriveType>("v1::DriveType"),
    ]);
}

#[cfg(feature = "device-management")]
#[test]
fn operations_of_device_management_are_sent_and_answered() {
    use eset_connect::device_management as service;

    let samples = checks::operations("device_management");

    let call = service::v1::list_groups()
        .page_size(9223372036854775806_i64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_groups", &call);

    let call = service::v1::list_member_devices("a/b c?ü&=#%1")
        .recurse_subgroups(false)
        .page_size(9223372036854775804_i64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_member_devices", &call);

    let call = service::v1::list_devices()
        .display_names(["a/b c?ü&=#%1", "a/b c?ü&=#%2"])
        .functionality_status("DEVICE_FUNCTIONALITY_STATUS_ATTENTION_REQUIRED")
        .is_muted(false)
        .page_size(9223372036854775802_i64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v1::list_devices", &call);

    let call = service::v1::get_device("a/b c?ü&=#%1");
    samples.answers_model("v1::get_device", &call);

    let call = service::v1::move_device("a/b c?ü&=#%1", samples.body("v1::MoveDeviceBody"));
    samples.answers_model("v1::move_device", &call);

    let call = service::v1::rename_device("a/b c?ü&=#%1", samples.body("v1::RenameDeviceBody"));
    samples.answers_model("v1::rename_device", &call);

    let call = service::v1::batch_get_devices()
        .devices_uuids(["a/b c?ü&=#%1", "a/b c?ü&=#%2"]);
    samples.answers_model("v1::batch_get_devices", &call);

    let call = service::v1::import_device_batch(samples.body("v1::ImportDeviceBatchRequest"));
    samples.answers_model("v1::import_device_batch", &call);
}

#[cfg(feature = "identity")]
#[test]
fn models_of_identity_lose_nothing() {
    use eset_connect::identity as service;

    checks::models("identity", &[
        checks::model::<service::v2::AssignRoleRequest>("v2::AssignRoleRequest"),
        checks::model::<service::v2::CreateRoleRequest>("v2::CreateRoleRequest"),
        checks::model::<service::v2::CreateRoleResponse>("v2::CreateRoleResponse"),
        checks::model::<service::v2::ListPermissionsResponse>("v2::ListPermissionsResponse"),
        checks::model::<service::v2::ListRolesResponse>("v2::ListRolesResponse"),
        checks::model::<service::v2::Permission>("v2::Permission"),
        checks::model::<service::v2::RevokeRoleRequest>("v2::RevokeRoleRequest"),
        checks::model::<service::v2::Role>("v2::Role"),
        checks::model::<service::v2::Scope>("v2::Scope"),
        checks::model::<service::v2::ScopedRole>("v2::ScopedRole"),
        checks::model::<service::v2::SubjectRoles>("v2::SubjectRoles"),
    ]);
}

#[cfg(feature = "identity")]
#[test]
fn enums_of_identity_know_their_values() {
    use eset_connect::identity as service;

    checks::enums("identity", &[
        checks::enumeration::<service::v2::SubjectType>("v2::SubjectType"),
    ]);
}

#[cfg(feature = "identity")]
#[test]
fn operations_of_identity_are_sent_and_answered() {
    use eset_connect::identity as service;

    let samples = checks::operations("identity");

    let call = service::v2::list_permissions()
        .page_size(9223372036854775806_i64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v2::list_permissions", &call);

    let call = service::v2::list_roles()
        .include_nested_scopes(true)
        .subject_reference("a/b c?ü&=#%2")
        .subject_type("SUBJECT_TYPE_USER_GROUP")
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5")
        .order_by("a/b c?ü&=#%6");
    samples.answers_model("v2::list_roles", &call);

    let call = service::v2::assign_role(samples.body("v2::AssignRoleRequest"));
    samples.answers_nothing("v2::assign_role", &call);

    let call = service::v2::revoke_role(samples.body("v2::RevokeRoleRequest"));
    samples.answers_nothing("v2::revoke_role", &call);

    let call = service::v2::create_role(samples.body("v2::CreateRoleRequest"));
    samples.answers_model("v2::create_role", &call);

    let call = service::v2::delete_role("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_role", &call);
}

#[cfg(feature = "incident-management")]
#[test]
fn models_of_incident_management_lose_nothing() {
    use eset_connect::incident_management as service;

    checks::models("incident_management", &[
        checks::model::<service::v1::Detection>("v1::Detection"),
        checks::model::<service::v1::DetectionContext>("v1::DetectionContext"),
        checks::model::<service::v1::DetectionResponse>("v1::DetectionResponse"),
        checks::model::<service::v1::Email>("v1::Email"),
        checks::model::<service::v1::File>("v1::File"),
        checks::model::<service::v1::FileStorage>("v1::FileStorage"),
        checks::model::<service::v1::GetDetectionResponse>("v1::GetDetectionResponse"),
        checks::model::<service::v1::ListDetectionsResponse>("v1::ListDetectionsResponse"),
        checks::model::<service::v1::MailTransferAgentSmtpDetails>("v1::MailTransferAgentSmtpDetails"),
        checks::model::<service::v1::NetworkCommunication>("v1::NetworkCommunication"),
        checks::model::<service::v1::ObjectEditor>("v1::ObjectEditor"),
        checks::model::<service::v1::Process>("v1::Process"),
        checks::model::<service::v2::BatchGetDetectionsRequest>("v2::BatchGetDetectionsRequest"),
        checks::model::<service::v2::BatchGetDetectionsResponse>("v2::BatchGetDetectionsResponse"),
        checks::model::<service::v2::CloseIncidentBody>("v2::CloseIncidentBody"),
        checks::model::<service::v2::CreateEdrRuleExclusionRequest>("v2::CreateEdrRuleExclusionRequest"),
        checks::model::<service::v2::CreateEdrRuleExclusionResponse>("v2::CreateEdrRuleExclusionResponse"),
        checks::model::<service::v2::CreateEdrRuleRequest>("v2::CreateEdrRuleRequest"),
        checks::model::<service::v2::CreateEdrRuleResponse>("v2::CreateEdrRuleResponse"),
        checks::model::<service::v2::CreateIncidentCommentBody>("v2::CreateIncidentCommentBody"),
        checks::model::<service::v2::CreateIncidentCommentResponse>("v2::CreateIncidentCommentResponse"),
        checks::model::<service::v2::Detection>("v2::Detection"),
        checks::model::<service::v2::DetectionGroup>("v2::DetectionGroup"),
        checks::model::<service::v2::DetectionResponse>("v2::DetectionResponse"),
        checks::model::<service::v2::Device>("v2::Device"),
        checks::model::<service::v2::EdrRule>("v2::EdrRule"),
        checks::model::<service::v2::EdrRuleExclusion>("v2::EdrRuleExclusion"),
        checks::model::<service::v2::EdrRuleScope>("v2::EdrRuleScope"),
        checks::model::<service::v2::EndpointNetworkTraffic>("v2::EndpointNetworkTraffic"),
        checks::model::<service::v2::GetDetectionGroupResponse>("v2::GetDetectionGroupResponse"),
        checks::model::<service::v2::GetDetectionResponse>("v2::GetDetectionResponse"),
        checks::model::<service::v2::GetEdrRuleExclusionResponse>("v2::GetEdrRuleExclusionResponse"),
        checks::model::<service::v2::GetEdrRuleResponse>("v2::GetEdrRuleResponse"),
        checks::model::<service::v2::GetIncidentCommentResponse>("v2::GetIncidentCommentResponse"),
        checks::model::<service::v2::GetIncidentResponse>("v2::GetIncidentResponse"),
        checks::model::<service::v2::Incident>("v2::Incident"),
        checks::model::<service::v2::IncidentComment>("v2::IncidentComment"),
        checks::model::<service::v2::IncidentMetrics>("v2::IncidentMetrics"),
        checks::model::<service::v2::ListDetectionGroupsResponse>("v2::ListDetectionGroupsResponse"),
        checks::model::<service::v2::ListDetectionsResponse>("v2::ListDetectionsResponse"),
        checks::model::<service::v2::ListEdrRuleExclusionsResponse>("v2::ListEdrRuleExclusionsResponse"),
        checks::model::<service::v2::ListEdrRulesResponse>("v2::ListEdrRulesResponse"),
        checks::model::<service::v2::ListIncidentCommentsResponse>("v2::ListIncidentCommentsResponse"),
        checks::model::<service::v2::ListIncidentsResponse>("v2::ListIncidentsResponse"),
        checks::model::<service::v2::Process>("v2::Process"),
        checks::model::<service::v2::ReopenIncidentBody>("v2::ReopenIncidentBody"),
        checks::model::<service::v2::ResolveDetectionBody>("v2::ResolveDetectionBody"),
        checks::model::<service::v2::ResolveDetectionGroupBody>("v2::ResolveDetectionGroupBody"),
        checks::model::<service::v2::SearchDetectionGroupsRequest>("v2::SearchDetectionGroupsRequest"),
        checks::model::<service::v2::SearchDetectionGroupsResponse>("v2::SearchDetectionGroupsResponse"),
        checks::model::<service::v2::TriggeringEvent>("v2::TriggeringEvent"),
        checks::model::<service::v2::UpdateEdrRuleDefinitionBody>("v2::UpdateEdrRuleDefinitionBody"),
        checks::model::<service::v2::UpdateEdrRuleDefinitionResponse>("v2::UpdateEdrRuleDefinitionResponse"),
        checks::model::<service::v2::UpdateEdrRuleExclusionDefinitionBody>("v2::UpdateEdrRuleExclusionDefinitionBody"),
        checks::model::<service::v2::UpdateEdrRuleExclusionDefinitionResponse>("v2::UpdateEdrRuleExclusionDefinitionResponse"),
        checks::model::<service::v2::UpdateIncidentBasicAttributesBody>("v2::UpdateIncidentBasicAttributesBody"),
        checks::model::<service::v2::UpdateIncidentBasicAttributesResponse>("v2::UpdateIncidentBasicAttributesResponse"),
        checks::model::<service::v2::UpdateIncidentCommentTextBody>("v2::UpdateIncidentCommentTextBody"),
    ]);
}

#[cfg(feature = "incident-management")]
#[test]
fn enums_of_incident_management_know_their_values() {
    use eset_connect::incident_management as service;

    checks::enums("incident_management", &[
        checks::enumeration::<service::v1::DetectionCategory>("v1::DetectionCategory"),
        checks::enumeration::<service::v1::NetworkCommunicationDirection>("v1::NetworkCommunicationDirection"),
        checks::enumeration::<service::v1::ObjectOrigin>("v1::ObjectOrigin"),
        checks::enumeration::<service::v1::SeverityLevel>("v1::SeverityLevel"),
        checks::enumeration::<service::v2::DetectionCategory>("v2::DetectionCategory"),
        checks::enumeration::<service::v2::IncidentResolveReason>("v2::IncidentResolveReason"),
        checks::enumeration::<service::v2::IncidentSeverityLevel>("v2::IncidentSeverityLevel"),
        checks::enumeration::<service::v2::IncidentStatus>("v2::IncidentStatus"),
        checks::enumeration::<service::v2::NetworkTrafficDirection>("v2::NetworkTrafficDirection"),
        checks::enumeration::<service::v2::ObjectActionType>("v2::ObjectActionType"),
        checks::enumeration::<service::v2::TriggeringEventType>("v2::TriggeringEventType"),
    ]);
}

#[cfg(feature = "incident-management")]
#[test]
fn operations_of_incident_management_are_sent_and_answered() {
    use eset_connect::incident_management as service;

    let samples = checks::operations("incident_management");

    let call = service::v1::list_detections()
        .device_uuid("a/b c?ü&=#%1")
        .end_time("2024-02-29T23:59:58.000002+02:30")
        .start_time("2024-02-29T23:59:58.000003+02:30")
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_detections", &call);

    let call = service::v1::get_detection("a/b c?ü&=#%1");
    samples.answers_model("v1::get_detection", &call);

    let call = service::v2::list_detection_groups()
        .cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .device_uuid("a/b c?ü&=#%2")
        .end_time("2024-02-29T23:59:58.000003+02:30")
        .start_time("2024-02-29T23:59:58.000004+02:30")
        .page_size(9223372036854775802_i64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v2::list_detection_groups", &call);

    let call = service::v2::get_detection_group("a/b c?ü&=#%1");
    samples.answers_model("v2::get_detection_group", &call);

    let call = service::v2::resolve_detection_group(
        "a/b c?ü&=#%1",
        samples.body("v2::ResolveDetectionGroupBody"),
    );
    samples.answers_nothing("v2::resolve_detection_group", &call);

    let call = service::v2::search_detection_groups(
        samples.body("v2::SearchDetectionGroupsRequest"),
    );
    samples.answers_model("v2::search_detection_groups", &call);

    let call = service::v2::list_detections()
        .cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .end_time("2024-02-29T23:59:58.000002+02:30")
        .start_time("2024-02-29T23:59:58.000003+02:30")
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v2::list_detections", &call);

    let call = service::v2::get_detection("a/b c?ü&=#%1");
    samples.answers_model("v2::get_detection", &call);

    let call = service::v2::resolve_detection(
        "a/b c?ü&=#%1",
        samples.body("v2::ResolveDetectionBody"),
    );
    samples.answers_nothing("v2::resolve_detection", &call);

    let call = service::v2::batch_get_detections(samples.body("v2::BatchGetDetectionsRequest"));
    samples.answers_model("v2::batch_get_detections", &call);

    let call = service::v2::list_edr_rule_exclusions()
        .include_total_size(true)
        .page_size(9223372036854775805_i64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v2::list_edr_rule_exclusions", &call);

    let call = service::v2::create_edr_rule_exclusion(
        samples.body("v2::CreateEdrRuleExclusionRequest"),
    );
    samples.answers_model("v2::create_edr_rule_exclusion", &call);

    let call = service::v2::get_edr_rule_exclusion("a/b c?ü&=#%1");
    samples.answers_model("v2::get_edr_rule_exclusion", &call);

    let call = service::v2::delete_edr_rule_exclusion("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_edr_rule_exclusion", &call);

    let call = service::v2::update_edr_rule_exclusion_definition(
        "a/b c?ü&=#%1",
        samples.body("v2::UpdateEdrRuleExclusionDefinitionBody"),
    );
    samples.answers_model("v2::update_edr_rule_exclusion_definition", &call);

    let call = service::v2::list_edr_rules()
        .include_total_size(true)
        .severity_level("SEVERITY_LEVEL_INFORMATIONAL")
        .page_size(9223372036854775804_i64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v2::list_edr_rules", &call);

    let call = service::v2::create_edr_rule(samples.body("v2::CreateEdrRuleRequest"));
    samples.answers_model("v2::create_edr_rule", &call);

    let call = service::v2::get_edr_rule("a/b c?ü&=#%1");
    samples.answers_model("v2::get_edr_rule", &call);

    let call = service::v2::delete_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_edr_rule", &call);

    let call = service::v2::disable_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::disable_edr_rule", &call);

    let call = service::v2::enable_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::enable_edr_rule", &call);

    let call = service::v2::update_edr_rule_definition(
        "a/b c?ü&=#%1",
        samples.body("v2::UpdateEdrRuleDefinitionBody"),
    );
    samples.answers_model("v2::update_edr_rule_definition", &call);

    let call = service::v2::list_incidents()
        .filter("a/b c?ü&=#%1")
        .order_by("a/b c?ü&=#%2")
        .page_size(9223372036854775804_i64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v2::list_incidents", &call);

    let call = service::v2::get_incident("a/b c?ü&=#%1");
    samples.answers_model("v2::get_incident", &call);

    let call = service::v2::update_incident_basic_attributes(
        "a/b c?ü&=#%1",
        samples.body("v2::UpdateIncidentBasicAttributesBody"),
    );
    samples.answers_model("v2::update_incident_basic_attributes", &call);

    let call = service::v2::list_incident_comments("a/b c?ü&=#%1");
    samples.answers_model("v2::list_incident_comments", &call);

    let call = service::v2::create_incident_comment(
        "a/b c?ü&=#%1",
        samples.body("v2::CreateIncidentCommentBody"),
    );
    samples.answers_model("v2::create_incident_comment", &call);

    let call = service::v2::get_incident_comment("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_model("v2::get_incident_comment", &call);

    let call = service::v2::delete_incident_comment("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_nothing("v2::delete_incident_comment", &call);

    let call = service::v2::update_incident_comment_text(
        "a/b c?ü&=#%1",
        "a/b c?ü&=#%2",
        samples.body("v2::UpdateIncidentCommentTextBody"),
    );
    samples.answers_nothing("v2::update_incident_comment_text", &call);

    let call = service::v2::close_incident("a/b c?ü&=#%1", samples.body("v2::CloseIncidentBody"));
    samples.answers_nothing("v2::close_incident", &call);

    let call = service::v2::reopen_incident(
        "a/b c?ü&=#%1",
        samples.body("v2::ReopenIncidentBody"),
    );
    samples.answers_nothing("v2::reopen_incident", &call);
}

#[cfg(feature = "installer-management")]
#[test]
fn models_of_installer_management_lose_nothing() {
    use eset_connect::installer_management as service;

    checks::models("installer_management", &[
        checks::model::<service::v1::ActivatedProduct>("v1::ActivatedProduct"),
        checks::model::<service::v1::CreateInstallerRequest>("v1::CreateInstallerRequest"),
        checks::model::<service::v1::CreateInstallerResponse>("v1::CreateInstallerResponse"),
        checks::model::<service::v1::DeviceEnrollmentSettings>("v1::DeviceEnrollmentSettings"),
        checks::model::<service::v1::GenerateGpoSccmFileRequest>("v1::GenerateGpoSccmFileRequest"),
        checks::model::<service::v1::GenerateGpoSccmFileResponse>("v1::GenerateGpoSccmFileResponse"),
        checks::model::<service::v1::GetInstallerResponse>("v1::GetInstallerResponse"),
        checks::model::<service::v1::Installer>("v1::Installer"),
        checks::model::<service::v1::ListInstallersResponse>("v1::ListInstallersResponse"),
        checks::model::<service::v1::PlatformComponent>("v1::PlatformComponent"),
    ]);
}

#[cfg(feature = "installer-management")]
#[test]
fn operations_of_installer_management_are_sent_and_answered() {
    use eset_connect::installer_management as service;

    let samples = checks::operations("installer_management");

    let call = service::v1::generate_gpo_sccm_file(samples.body("v1::GenerateGpoSccmFileRequest"));
    samples.answers_model("v1::generate_gpo_sccm_file", &call);

    let call = service::v1::list_installers()
        .usable(true)
        .page_size(9223372036854775805_i64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_installers", &call);

    let call = service::v1::create_installer(samples.body("v1::CreateInstallerRequest"));
    samples.answers_model("v1::create_installer", &call);

    let call = service::v1::get_installer("a/b c?ü&=#%1");
    samples.answers_model("v1::get_installer", &call);

    let call = service::v1::delete_installer("a/b c?ü&=#%1");
    samples.answers_nothing("v1::delete_installer", &call);
}

#[cfg(feature = "mobile-device-management")]
#[test]
fn models_of_mobile_device_management_lose_nothing() {
    use eset_connect::mobile_device_management as service;

    checks::models("mobile_device_management", &[
        checks::model::<service::v1::BatchActivateProductRequest>("v1::BatchActivateProductRequest"),
        checks::model::<service::v1::BatchActivateProductResponse>("v1::BatchActivateProductResponse"),
        checks::model::<service::v1::BatchGetEnrollmentLinksRequest>("v1::BatchGetEnrollmentLinksRequest"),
        checks::model::<service::v1::BatchGetEnrollmentLinksResponse>("v1::BatchGetEnrollmentLinksResponse"),
        checks::model::<service::v1::DeviceEnrollmentLink>("v1::DeviceEnrollmentLink"),
    ]);
}

#[cfg(feature = "mobile-device-management")]
#[test]
fn operations_of_mobile_device_management_are_sent_and_answered() {
    use eset_connect::mobile_device_management as service;

    let samples = checks::operations("mobile_device_management");

    let call = service::v1::batch_activate_product(samples.body("v1::BatchActivateProductRequest"));
    samples.answers_model("v1::batch_activate_product", &call);

    let call = service::v1::batch_get_enrollment_links(
        samples.body("v1::BatchGetEnrollmentLinksRequest"),
    );
    samples.answers_model("v1::batch_get_enrollment_links", &call);
}

#[cfg(feature = "network-access-protection")]
#[test]
fn models_of_network_access_protection_lose_nothing() {
    use eset_connect::network_access_protection as service;

    checks::models("network_access_protection", &[
        checks::model::<service::v1::GetIpSetResponse>("v1::GetIpSetResponse"),
        checks::model::<service::v1::IpSet>("v1::IpSet"),
        checks::model::<service::v1::ListIpSetsResponse>("v1::ListIpSetsResponse"),
        checks::model::<service::v1::UpdateIpSetBody>("v1::UpdateIpSetBody"),
        checks::model::<service::v1::UpdateIpSetResponse>("v1::UpdateIpSetResponse"),
    ]);
}

#[cfg(feature = "network-access-protection")]
#[test]
fn operations_of_network_access_protection_are_sent_and_answered() {
    use eset_connect::network_access_protection as service;

    let samples = checks::operations("network_access_protection");

    let call = service::v1::list_ip_sets("a/b c?ü&=#%1")
        .page_size(9223372036854775805_i64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_ip_sets", &call);

    let call = service::v1::get_ip_set("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_model("v1::get_ip_set", &call);

    let call = service::v1::update_ip_set(
        "a/b c?ü&=#%1",
        "a/b c?ü&=#%2",
        samples.body("v1::UpdateIpSetBody"),
    );
    samples.answers_model("v1::update_ip_set", &call);
}

#[cfg(feature = "patch-management")]
#[test]
fn models_of_patch_management_lose_nothing() {
    use eset_connect::patch_management as service;

    checks::models("patch_management", &[
        checks::model::<service::Date>("Date"),
        checks::model::<service::Interval>("Interval"),
        checks::model::<service::v1::ApplicationPatch>("v1::ApplicationPatch"),
        checks::model::<service::v1::ApplicationPatchingDetails>("v1::ApplicationPatchingDetails"),
        checks::model::<service::v1::DependencyPatchingDetails>("v1::DependencyPatchingDetails"),
        checks::model::<service::v1::DevicePatch>("v1::DevicePatch"),
        checks::model::<service::v1::DevicePatchingDetails>("v1::DevicePatchingDetails"),
        checks::model::<service::v1::ListDevicePatchesResponse>("v1::ListDevicePatchesResponse"),
        checks::model::<service::v1::ListDevicePatchingDetailsResponse>("v1::ListDevicePatchingDetailsResponse"),
        checks::model::<service::v1::ListRecentApplicationPatchingDetailsResponse>("v1::ListRecentApplicationPatchingDetailsResponse"),
        checks::model::<service::v1::OsPatch>("v1::OsPatch"),
        checks::model::<service::v1::OsPatchingDetails>("v1::OsPatchingDetails"),
        checks::model::<service::v1::Package>("v1::Package"),
        checks::model::<service::v1::PackagePatch>("v1::PackagePatch"),
        checks::model::<service::v1::PackagePatchingDetails>("v1::PackagePatchingDetails"),
        checks::model::<service::v1::Version>("v1::Version"),
    ]);
}

#[cfg(feature = "patch-management")]
#[test]
fn enums_of_patch_management_know_their_values() {
    use eset_connect::patch_management as service;

    checks::enums("patch_management", &[
        checks::enumeration::<service::v1::ApplicationPatchingStatus>("v1::ApplicationPatchingStatus"),
        checks::enumeration::<service::v1::PackageManagerType>("v1::PackageManagerType"),
        checks::enumeration::<service::v1::PatchActionType>("v1::PatchActionType"),
        checks::enumeration::<service::v1::PatchCategory>("v1::PatchCategory"),
        checks::enumeration::<service::v1::PatchType>("v1::PatchType"),
        checks::enumeration::<service::v1::PatchingStatus>("v1::PatchingStatus"),
        checks::enumeration::<service::v1::RestartRequirement>("v1::RestartRequirement"),
        checks::enumeration::<service::v1::SeverityLevel>("v1::SeverityLevel"),
    ]);
}

#[cfg(feature = "patch-management")]
#[test]
fn operations_of_patch_management_are_sent_and_answered() {
    use eset_connect::patch_management as service;

    let samples = checks::operations("patch_management");

    let call = service::v1::list_recent_application_patching_details();
    samples.answers_model("v1::list_recent_application_patching_details", &call);

    let call = service::v1::list_device_patches()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .patch_type("PATCH_TYPE_PACKAGE")
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_device_patches", &call);

    let call = service::v1::list_device_patching_details()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .time_period_start_time("2024-02-29T23:59:58.000003+02:30")
        .time_period_end_time("2024-02-29T23:59:58.000004+02:30")
        .page_size(9223372036854775802_i64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v1::list_device_patching_details", &call);
}

#[cfg(feature = "policy-management")]
#[test]
fn models_of_policy_management_lose_nothing() {
    use eset_connect::policy_management as service;

    checks::models("policy_management", &[
        checks::model::<service::v2::AssignPolicyRequest>("v2::AssignPolicyRequest"),
        checks::model::<service::v2::AssignPolicyResponse>("v2::AssignPolicyResponse"),
        checks::model::<service::v2::CreatePolicyRequest>("v2::CreatePolicyRequest"),
        checks::model::<service::v2::CreatePolicyResponse>("v2::CreatePolicyResponse"),
        checks::model::<service::v2::FeaturePolicy>("v2::FeaturePolicy"),
        checks::model::<service::v2::GetPolicyAssignmentResponse>("v2::GetPolicyAssignmentResponse"),
        checks::model::<service::v2::GetPolicyResponse>("v2::GetPolicyResponse"),
        checks::model::<service::v2::ListPoliciesResponse>("v2::ListPoliciesResponse"),
        checks::model::<service::v2::ListPolicyAssignmentsResponse>("v2::ListPolicyAssignmentsResponse"),
        checks::model::<service::v2::Policy>("v2::Policy"),
        checks::model::<service::v2::PolicyAssignment>("v2::PolicyAssignment"),
        checks::model::<service::v2::PolicyTarget>("v2::PolicyTarget"),
        checks::model::<service::v2::SettingFlags>("v2::SettingFlags"),
        checks::model::<service::v2::UpdatePolicyAssignmentRankingBody>("v2::UpdatePolicyAssignmentRankingBody"),
    ]);
}

#[cfg(feature = "policy-management")]
#[test]
fn operations_of_policy_management_are_sent_and_answered() {
    use eset_connect::policy_management as service;

    let samples = checks::operations("policy_management");

    let call = service::v2::list_policies()
        .page_size(9223372036854775806_i64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v2::list_policies", &call);

    let call = service::v2::create_policy(samples.body("v2::CreatePolicyRequest"));
    samples.answers_model("v2::create_policy", &call);

    let call = service::v2::get_policy("a/b c?ü&=#%1");
    samples.answers_model("v2::get_policy", &call);

    let call = service::v2::delete_policy("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_policy", &call);

    let call = service::v2::list_policy_assignments()
        .policy_uuids(["a/b c?ü&=#%1", "a/b c?ü&=#%2"])
        .policy_uuid("a/b c?ü&=#%3")
        .target_device_uuid("a/b c?ü&=#%4")
        .target_device_group_uuid("a/b c?ü&=#%5")
        .target_subscription_uuid("a/b c?ü&=#%6")
        .page_size(9223372036854775800_i64)
        .page_token("a/b c?ü&=#%8");
    samples.answers_model("v2::list_policy_assignments", &call);

    let call = service::v2::assign_policy(samples.body("v2::AssignPolicyRequest"));
    samples.answers_model("v2::assign_policy", &call);

    let call = service::v2::get_policy_assignment("a/b c?ü&=#%1");
    samples.answers_model("v2::get_policy_assignment", &call);

    let call = service::v2::unassign_policy("a/b c?ü&=#%1");
    samples.answers_nothing("v2::unassign_policy", &call);

    let call = service::v2::update_policy_assignment_ranking(
        "a/b c?ü&=#%1",
        samples.body("v2::UpdatePolicyAssignmentRankingBody"),
    );
    samples.answers_nothing("v2::update_policy_assignment_ranking", &call);
}

#[cfg(feature = "quarantine-management")]
#[test]
fn models_of_quarantine_management_lose_nothing() {
    use eset_connect::quarantine_management as service;

    checks::models("quarantine_management", &[
        checks::model::<service::Interval>("Interval"),
        checks::model::<service::v1::BatchDeleteQuarantinedObjectsRequest>("v1::BatchDeleteQuarantinedObjectsRequest"),
        checks::model::<service::v1::BatchDownloadQuarantinedObjectsRequest>("v1::BatchDownloadQuarantinedObjectsRequest"),
        checks::model::<service::v1::BatchRestoreQuarantinedObjectsRequest>("v1::BatchRestoreQuarantinedObjectsRequest"),
        checks::model::<service::v1::DownloadQuarantinedObjectsRequest>("v1::DownloadQuarantinedObjectsRequest"),
        checks::model::<service::v1::Email>("v1::Email"),
        checks::model::<service::v1::File>("v1::File"),
        checks::model::<service::v1::FileStorage>("v1::FileStorage"),
        checks::model::<service::v1::GetQuarantinedObjectResponse>("v1::GetQuarantinedObjectResponse"),
        checks::model::<service::v1::GetQuarantinedObjectsCountResponse>("v1::GetQuarantinedObjectsCountResponse"),
        checks::model::<service::v1::ListQuarantinedObjectsResponse>("v1::ListQuarantinedObjectsResponse"),
        checks::model::<service::v1::MailTransferAgentSmtpDetails>("v1::MailTransferAgentSmtpDetails"),
        checks::model::<service::v1::ObjectEditor>("v1::ObjectEditor"),
        checks::model::<service::v1::PurgeQuarantinedObjectsRequest>("v1::PurgeQuarantinedObjectsRequest"),
        checks::model::<service::v1::QuarantineFilter>("v1::QuarantineFilter"),
        checks::model::<service::v1::QuarantinedObject>("v1::QuarantinedObject"),
        checks::model::<service::v1::QuarantiningRule>("v1::QuarantiningRule"),
        checks::model::<service::v1::RestoreQuarantinedObjectsRequest>("v1::RestoreQuarantinedObjectsRequest"),
    ]);
}

#[cfg(feature = "quarantine-management")]
#[test]
fn enums_of_quarantine_management_know_their_values() {
    use eset_connect::quarantine_management as service;

    checks::enums("quarantine_management", &[
        checks::enumeration::<service::v1::ObjectOrigin>("v1::ObjectOrigin"),
        checks::enumeration::<service::v1::ObjectScanStatus>("v1::ObjectScanStatus"),
        checks::enumeration::<service::v1::QuarantineReason>("v1::QuarantineReason"),
        checks::enumeration::<service::v1::QuarantinedObjectType>("v1::QuarantinedObjectType"),
    ]);
}

#[cfg(feature = "quarantine-management")]
#[test]
fn operations_of_quarantine_management_are_sent_and_answered() {
    use eset_connect::quarantine_management as service;

    let samples = checks::operations("quarantine_management");

    let call = service::v1::list_quarantined_objects()
        .filter_cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .filter_email_internet_message_id("a/b c?ü&=#%2")
        .filter_email_recipient("a/b c?ü&=#%3")
        .filter_email_sender("a/b c?ü&=#%4")
        .filter_email_subject("a/b c?ü&=#%5")
        .filter_file_name("a/b c?ü&=#%6")
        .filter_ms_sharepoint_root_site_uuid("a/b c?ü&=#%7")
        .filter_ms_teams_team_uuid("a/b c?ü&=#%8")
        .filter_object_origin("OBJECT_ORIGIN_MS_OFFICE365")
        .filter_object_type("QUARANTINED_OBJECT_TYPE_EMAIL_ATTACHMENT")
        .filter_quarantine_reason("QUARANTINE_REASON_SPAM")
        .filter_quarantine_time_start_time("2024-02-29T23:59:58.000012+02:30")
        .filter_quarantine_time_end_time("2024-02-29T23:59:58.000013+02:30")
        .filter_user_uuid("a/b c?ü&=#%14")
        .page_size(9223372036854775792_i64)
        .page_token("a/b c?ü&=#%16")
        .order_by("a/b c?ü&=#%17");
    samples.answers_model("v1::list_quarantined_objects", &call);

    let call = service::v1::get_quarantined_objects_count()
        .filter_cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .filter_email_internet_message_id("a/b c?ü&=#%2")
        .filter_email_recipient("a/b c?ü&=#%3")
        .filter_email_sender("a/b c?ü&=#%4")
        .filter_email_subject("a/b c?ü&=#%5")
        .filter_file_name("a/b c?ü&=#%6")
        .filter_ms_sharepoint_root_site_uuid("a/b c?ü&=#%7")
        .filter_ms_teams_team_uuid("a/b c?ü&=#%8")
        .filter_object_origin("OBJECT_ORIGIN_MS_OFFICE365")
        .filter_object_type("QUARANTINED_OBJECT_TYPE_EMAIL_ATTACHMENT")
        .filter_quarantine_reason("QUARANTINE_REASON_SPAM")
        .filter_quarantine_time_start_time("2024-02-29T23:59:58.000012+02:30")
        .filter_quarantine_time_end_time("2024-02-29T23:59:58.000013+02:30")
        .filter_user_uuid("a/b c?ü&=#%14");
    samples.answers_model("v1::get_quarantined_objects_count", &call);

    let call = service::v1::get_quarantined_object("a/b c?ü&=#%1");
    samples.answers_model("v1::get_quarantined_object", &call);

    let call = service::v1::batch_delete_quarantined_objects(
        samples.body("v1::BatchDeleteQuarantinedObjectsRequest"),
    );
    samples.answers_nothing("v1::batch_delete_quarantined_objects", &call);

    let call = service::v1::batch_download_quarantined_objects(
        samples.body("v1::BatchDownloadQuarantinedObjectsRequest"),
    );
    samples.answers_bytes("v1::batch_download_quarantined_objects", &call);

    let call = service::v1::batch_restore_quarantined_objects(
        samples.body("v1::BatchRestoreQuarantinedObjectsRequest"),
    );
    samples.answers_nothing("v1::batch_restore_quarantined_objects", &call);

    let call = service::v1::download_quarantined_objects(
        samples.body("v1::DownloadQuarantinedObjectsRequest"),
    );
    samples.answers_bytes("v1::download_quarantined_objects", &call);

    let call = service::v1::purge_quarantined_objects(
        samples.body("v1::PurgeQuarantinedObjectsRequest"),
    );
    samples.answers_nothing("v1::purge_quarantined_objects", &call);

    let call = service::v1::restore_quarantined_objects(
        samples.body("v1::RestoreQuarantinedObjectsRequest"),
    );
    samples.answers_nothing("v1::restore_quarantined_objects", &call);
}

#[cfg(feature = "user-management")]
#[test]
fn models_of_user_management_lose_nothing() {
    use eset_connect::user_management as service;

    checks::models("user_management", &[
        checks::model::<service::v1::BatchGetUsersRequest>("v1::BatchGetUsersRequest"),
        checks::model::<service::v1::BatchGetUsersResponse>("v1::BatchGetUsersResponse"),
        checks::model::<service::v1::CloudOfficeUser>("v1::CloudOfficeUser"),
        checks::model::<service::v1::GetUserResponse>("v1::GetUserResponse"),
        checks::model::<service::v1::Identity>("v1::Identity"),
        checks::model::<service::v1::ListUsersResponse>("v1::ListUsersResponse"),
        checks::model::<service::v1::User>("v1::User"),
    ]);
}

#[cfg(feature = "user-management")]
#[test]
fn enums_of_user_management_know_their_values() {
    use eset_connect::user_management as service;

    checks::enums("user_management", &[
        checks::enumeration::<service::v1::IdentityProviderType>("v1::IdentityProviderType"),
        checks::enumeration::<service::v1::IdentityReferenceFormat>("v1::IdentityReferenceFormat"),
        checks::enumeration::<service::v1::ProductAutoActivationBase>("v1::ProductAutoActivationBase"),
        checks::enumeration::<service::v1::ProtectionStatus>("v1::ProtectionStatus"),
    ]);
}

#[cfg(feature = "user-management")]
#[test]
fn operations_of_user_management_are_sent_and_answered() {
    use eset_connect::user_management as service;

    let samples = checks::operations("user_management");

    let call = service::v1::list_users()
        .active_product_auto_activated(true)
        .active_product_auto_activation_details_base("PRODUCT_AUTO_ACTIVATION_BASE_USER_GROUP")
        .active_product_auto_activation_details_user_group_uuid("a/b c?ü&=#%3")
        .active_product_subscription_uuid("a/b c?ü&=#%4")
        .active_product_unit_pool_uuid("a/b c?ü&=#%5")
        .active_product_id(9223372036854775801_i64)
        .active_product_name("a/b c?ü&=#%7")
        .cloud_office_tenant_reference("a/b c?ü&=#%8")
        .display_name("a/b c?ü&=#%9")
        .email("a/b c?ü&=#%10")
        .has_cloud_office_ms_license(true)
        .protection_status("PROTECTION_STATUS_PENDING")
        .user_group_uuid("a/b c?ü&=#%13")
        .page_size(9223372036854775793_i64)
        .page_token("a/b c?ü&=#%15");
    samples.answers_model("v1::list_users", &call);

    let call = service::v1::get_user("a/b c?ü&=#%1");
    samples.answers_model("v1::get_user", &call);

    let call = service::v1::batch_get_users(samples.body("v1::BatchGetUsersRequest"));
    samples.answers_model("v1::batch_get_users", &call);
}

#[cfg(feature = "vulnerability-management")]
#[test]
fn models_of_vulnerability_management_lose_nothing() {
    use eset_connect::vulnerability_management as service;

    checks::models("vulnerability_management", &[
        checks::model::<service::v1::Application>("v1::Application"),
        checks::model::<service::v1::ApplicationVulnerability>("v1::ApplicationVulnerability"),
        checks::model::<service::v1::DeviceVulnerability>("v1::DeviceVulnerability"),
        checks::model::<service::v1::ListDeviceOsVulnerabilitiesResponse>("v1::ListDeviceOsVulnerabilitiesResponse"),
        checks::model::<service::v1::ListDeviceVulnerabilitiesResponse>("v1::ListDeviceVulnerabilitiesResponse"),
        checks::model::<service::v1::ListRecentScanDetailsResponse>("v1::ListRecentScanDetailsResponse"),
        checks::model::<service::v1::ListVulnerableDevicesResponse>("v1::ListVulnerableDevicesResponse"),
        checks::model::<service::v1::OsVulnerability>("v1::OsVulnerability"),
        checks::model::<service::v1::Package>("v1::Package"),
        checks::model::<service::v1::PackageVulnerability>("v1::PackageVulnerability"),
        checks::model::<service::v1::ScanDetails>("v1::ScanDetails"),
        checks::model::<service::v1::Version>("v1::Version"),
        checks::model::<service::v1::VulnerableDevice>("v1::VulnerableDevice"),
    ]);
}

#[cfg(feature = "vulnerability-management")]
#[test]
fn enums_of_vulnerability_management_know_their_values() {
    use eset_connect::vulnerability_management as service;

    checks::enums("vulnerability_management", &[
        checks::enumeration::<service::v1::PackageManagerType>("v1::PackageManagerType"),
        checks::enumeration::<service::v1::ScanTrigger>("v1::ScanTrigger"),
        checks::enumeration::<service::v1::SeverityLevel>("v1::SeverityLevel"),
        checks::enumeration::<service::v1::VulnerabilityScope>("v1::VulnerabilityScope"),
    ]);
}

#[cfg(feature = "vulnerability-management")]
#[test]
fn operations_of_vulnerability_management_are_sent_and_answered() {
    use eset_connect::vulnerability_management as service;

    let samples = checks::operations("vulnerability_management");

    let call = service::v1::list_device_os_vulnerabilities()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .page_size(9223372036854775804_i64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_device_os_vulnerabilities", &call);

    let call = service::v1::list_device_vulnerabilities()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .vulnerability_scope("VULNERABILITY_SCOPE_PACKAGE")
        .page_size(9223372036854775803_i64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_device_vulnerabilities", &call);

    let call = service::v1::list_recent_scan_details()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .page_size(9223372036854775804_i64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_recent_scan_details", &call);

    let call = service::v1::list_vulnerable_devices()
        .device_group_uuid("a/b c?ü&=#%1")
        .page_size(9223372036854775805_i64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_vulnerable_devices", &call);
}

#[cfg(feature = "web-access-protection")]
#[test]
fn models_of_web_access_protection_lose_nothing() {
    use eset_connect::web_access_protection as service;

    checks::models("web_access_protection", &[
        checks::model::<service::v2::ListWebAddressRulesResponse>("v2::ListWebAddressRulesResponse"),
        checks::model::<service::v2::UpdateWebAddressRuleDomainsBody>("v2::UpdateWebAddressRuleDomainsBody"),
        checks::model::<service::v2::UpdateWebAddressRuleDomainsResponse>("v2::UpdateWebAddressRuleDomainsResponse"),
    ]);
}

#[cfg(feature = "web-access-protection")]
#[test]
fn operations_of_web_access_protection_are_sent_and_answered() {
    use eset_connect::web_access_protection as service;

    let samples = checks::operations("web_access_protection");

    let call = service::v2::list_web_address_rules("a/b c?ü&=#%1")
        .include_domain("a/b c?ü&=#%2");
    samples.answers_model("v2::list_web_address_rules", &call);

    let call = service::v2::update_web_address_rule_domains(
        "a/b c?ü&=#%1",
        "a/b c?ü&=#%2",
        samples.body("v2::UpdateWebAddressRuleDomainsBody"),
    );
    samples.answers_model("v2::update_web_address_rule_domains", &call);
}
