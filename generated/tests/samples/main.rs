//! Every model and every operation of the crate: a sample of it, set field by field, checked with the JSON in
//! `samples.json`.

mod checks;

#[cfg(feature = "application-management")]
#[test]
fn models_of_application_management_lose_nothing() {
    use eset_connect::application_management as service;

    checks::models("application_management", &[
        checks::model::<service::v1::BlockExecutableResponse>("v1::BlockExecutableResponse"),
        checks::model::<service::v1::Certificate>("v1::Certificate"),
        checks::model::<service::v1::CodeSignature>("v1::CodeSignature"),
        checks::model::<service::v1::Executable>("v1::Executable"),
        checks::model::<service::v1::GetExecutableResponse>("v1::GetExecutableResponse"),
        checks::model::<service::v1::ListExecutablesResponse>("v1::ListExecutablesResponse"),
        checks::model::<service::v1::LiveGridFindings>("v1::LiveGridFindings"),
        checks::model::<service::v1::MachoSignature>("v1::MachoSignature"),
        checks::model::<service::v1::PeVersionInfo>("v1::PeVersionInfo"),
        checks::model::<service::v1::UnblockExecutableResponse>("v1::UnblockExecutableResponse"),
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
        .page_size(18446744073709551614_u64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_executables", &call);

    let call = service::v1::get_executable("a/b c?ü&=#%1");
    samples.answers_model("v1::get_executable", &call);

    let call = service::v1::block_executable("a/b c?ü&=#%1");
    samples.answers_nothing("v1::block_executable", &call);

    let call = service::v1::unblock_executable("a/b c?ü&=#%1");
    samples.answers_nothing("v1::unblock_executable", &call);
}

#[cfg(feature = "application-management")]
mod samples_of_application_management {
    use eset_connect::application_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::BlockExecutableResponse {}

    impl Sample for service::v1::Certificate {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.issuer_common_name = Some("issuerCommonName 1".into()),
                1 => self.subject_common_name = Some("subjectCommonName 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CodeSignature {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.certificate_chain = vec![place.nested::<service::v1::Certificate>()],
                1 => self.signature_trust_level = Some(service::v1::SignatureTrustLevel::AdHoc),
                2 => self.signer_name = Some("signerName 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Executable {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.application_display_name = Some("applicationDisplayName 1".into()),
                1 => self.application_version_name = Some("applicationVersionName 2".into()),
                2 => self.description = Some("description 3".into()),
                3 => self.developer_display_name = Some("developerDisplayName 4".into()),
                4 => self.devices_count = Some(9223372036854775802_i64),
                5 => self.display_name = Some("displayName 6".into()),
                6 => self.file_format = Some(service::v1::ExecutableFileFormat::Macho),
                7 => self.file_size = Some(18446744073709551607_u64),
                8 => self.first_occur_time = Some("2024-02-29T23:59:58.000009+02:30".parse().unwrap()),
                9 => self.hash_md5 = Some("hashMd5 10".into()),
                10 => self.hash_sha1 = Some("hashSha1 11".into()),
                11 => self.hash_sha256 = Some("hashSha2256 12".into()),
                12 => self.is_blocked = Some(true),
                13 => self.is_dynamically_linked_library = Some(false),
                14 => self.last_execute_time = Some("2024-02-29T23:59:58.000015+02:30".parse().unwrap()),
                15 => self.library_id = Some("libraryId 16".into()),
                16 => self.live_grid_findings = Some(place.nested::<service::v1::LiveGridFindings>()),
                17 => self.macho_signature = Some(place.nested::<service::v1::MachoSignature>()),
                18 => self.packer_name = Some("packerName 17".into()),
                19 => self.pe_version_info = Some(place.nested::<service::v1::PeVersionInfo>()),
                20 => self.sfx_type_name = Some("sfxTypeName 18".into()),
                21 => self.signatures = vec![place.nested::<service::v1::CodeSignature>()],
                22 => self.tags = vec!["tags 19".into(), "tags 20".into()],
                23 => self.version_name = Some("versionName 21".into()),
                24 => self.uuid = Some("uuid 22".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetExecutableResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.executable = Some(place.nested::<service::v1::Executable>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListExecutablesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.executables = vec![place.nested::<service::v1::Executable>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::LiveGridFindings {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.age_days = Some(9223372036854775806_i64),
                1 => self.first_occur_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                2 => self.popularity = Some(3.25),
                3 => self.reputation = Some(4.25),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MachoSignature {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.code_identifier = Some("codeIdentifier 1".into()),
                1 => self.team_identifier = Some("teamIdentifier 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PeVersionInfo {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.company_name = Some("companyName 1".into()),
                1 => self.file_description = Some("fileDescription 2".into()),
                2 => self.file_version = Some("fileVersion 3".into()),
                3 => self.internal_name = Some("internalName 4".into()),
                4 => self.original_file_name = Some("originalFileName 5".into()),
                5 => self.product_name = Some("productName 6".into()),
                6 => self.product_version = Some("productVersion 7".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UnblockExecutableResponse {}
}

#[cfg(feature = "asset-management")]
#[test]
fn models_of_asset_management_lose_nothing() {
    use eset_connect::asset_management as service;

    checks::models("asset_management", &[
        checks::model::<service::v1::CreateGroupRequest>("v1::CreateGroupRequest"),
        checks::model::<service::v1::CreateGroupResponse>("v1::CreateGroupResponse"),
        checks::model::<service::v1::DeleteGroupResponse>("v1::DeleteGroupResponse"),
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

    let call = service::v1::create_group(checks::sample());
    samples.answers_model("v1::create_group", &call);

    let call = service::v1::delete_group("a/b c?ü&=#%1")
        .release_consumed_units(false);
    samples.answers_nothing("v1::delete_group", &call);

    let call = service::v1::move_group("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v1::move_group", &call);

    let call = service::v1::rename_group("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v1::rename_group", &call);
}

#[cfg(feature = "asset-management")]
mod samples_of_asset_management {
    use eset_connect::asset_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::CreateGroupRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.group(place.nested::<service::v1::Group>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CreateGroupResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.group = Some(place.nested::<service::v1::Group>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeleteGroupResponse {}

    impl Sample for service::v1::Group {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.description("description 1"),
                1 => self = self.display_name("displayName 2"),
                2 => self = self.external_reference("externalReference 3"),
                3 => self = self.external_type(service::v1::ExternalAssetType::AwsRegion),
                4 => self = self.linked_entity_type(service::v1::GroupEntityType::ExternalContainer),
                5 => self = self.parent_group_uuid("parentGroupUuid 6"),
                6 => self = self.uuid("uuid 7"),
                7 => self.owner_uuid = Some("ownerUuid 8".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MoveGroupBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.new_parent_uuid("newParentUuid 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MoveGroupResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.group = Some(place.nested::<service::v1::Group>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RenameGroupBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.display_name("displayName 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RenameGroupResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.group = Some(place.nested::<service::v1::Group>()),
                _ => unreachable!(),
            }
            self
        }
    }
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

    let call = service::oauth_token(checks::sample());
    samples.answers_model("oauth_token", &call);
}

#[cfg(feature = "authentication")]
mod samples_of_authentication {
    use eset_connect::authentication as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::OauthTokenBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.grant_type(service::OauthTokenBodyGrantType::RefreshToken),
                1 => self = self.username("username 2"),
                2 => self = self.password("never to be shown password 3"),
                3 => self = self.refresh_token("never to be shown refresh_token 4"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::Token {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.access_token = Some("never to be shown access_token 1".into()),
                1 => self.refresh_token = Some("never to be shown refresh_token 2".into()),
                2 => self.token_type = Some(service::TokenType::Bearer),
                3 => self.expires_in = Some(-2147483644_i32),
                _ => unreachable!(),
            }
            self
        }
    }
}

#[cfg(feature = "automation")]
#[test]
fn models_of_automation_lose_nothing() {
    use eset_connect::automation as service;

    checks::models("automation", &[
        checks::model::<service::v1::Action>("v1::Action"),
        checks::model::<service::v1::ApplyApplicationPatch>("v1::ApplyApplicationPatch"),
        checks::model::<service::v1::CreateTaskRequest>("v1::CreateTaskRequest"),
        checks::model::<service::v1::CreateTaskResponse>("v1::CreateTaskResponse"),
        checks::model::<service::v1::DeleteTaskResponse>("v1::DeleteTaskResponse"),
        checks::model::<service::v1::DeviceTask>("v1::DeviceTask"),
        checks::model::<service::v1::DeviceTaskRun>("v1::DeviceTaskRun"),
        checks::model::<service::v1::DeviceTaskTargets>("v1::DeviceTaskTargets"),
        checks::model::<service::v1::GetTaskResponse>("v1::GetTaskResponse"),
        checks::model::<service::v1::InitiateVulnerabilityScan>("v1::InitiateVulnerabilityScan"),
        checks::model::<service::v1::KillProcessByPid>("v1::KillProcessByPid"),
        checks::model::<service::v1::ListTaskRunsResponse>("v1::ListTaskRunsResponse"),
        checks::model::<service::v1::ListTasksResponse>("v1::ListTasksResponse"),
        checks::model::<service::v1::ManualTrigger>("v1::ManualTrigger"),
        checks::model::<service::v1::OnDemandScan>("v1::OnDemandScan"),
        checks::model::<service::v1::PowerActions>("v1::PowerActions"),
        checks::model::<service::v1::RunCommand>("v1::RunCommand"),
        checks::model::<service::v1::ShutdownComputer>("v1::ShutdownComputer"),
        checks::model::<service::v1::SystemUpdate>("v1::SystemUpdate"),
        checks::model::<service::v1::Trigger>("v1::Trigger"),
        checks::model::<service::v1::UpdateTaskTargetsBody>("v1::UpdateTaskTargetsBody"),
        checks::model::<service::v1::UpdateTaskTargetsResponse>("v1::UpdateTaskTargetsResponse"),
        checks::model::<service::v1::UpdateTaskTriggersBody>("v1::UpdateTaskTriggersBody"),
        checks::model::<service::v1::UpdateTaskTriggersResponse>("v1::UpdateTaskTriggersResponse"),
    ]);
}

#[cfg(feature = "automation")]
#[test]
fn enums_of_automation_know_their_values() {
    use eset_connect::automation as service;

    checks::enums("automation", &[
        checks::enumeration::<service::v1::DeviceTaskSource>("v1::DeviceTaskSource"),
        checks::enumeration::<service::v1::PowerActionsPostpone>("v1::PowerActionsPostpone"),
        checks::enumeration::<service::v1::ScanProfile>("v1::ScanProfile"),
        checks::enumeration::<service::v1::TaskRunStatus>("v1::TaskRunStatus"),
    ]);
}

#[cfg(feature = "automation")]
#[test]
fn messages_of_automation_convert() {
    use eset_connect::automation as service;

    checks::constructed("automation", "v1::Action::apply_application_patch", &service::v1::Action::apply_application_patch(checks::sample::<service::v1::ApplyApplicationPatch>()));
    checks::constructed("automation", "v1::Action::end_network_isolation", &service::v1::Action::end_network_isolation());
    checks::constructed("automation", "v1::Action::initiate_vulnerability_scan", &service::v1::Action::initiate_vulnerability_scan());
    checks::constructed("automation", "v1::Action::kill_process_by_pid", &service::v1::Action::kill_process_by_pid(checks::sample::<service::v1::KillProcessByPid>()));
    checks::constructed("automation", "v1::Action::log_off_computer_user", &service::v1::Action::log_off_computer_user());
    checks::constructed("automation", "v1::Action::on_demand_scan", &service::v1::Action::on_demand_scan(checks::sample::<service::v1::OnDemandScan>()));
    checks::constructed("automation", "v1::Action::remove_third_party_antivirus", &service::v1::Action::remove_third_party_antivirus());
    checks::constructed("automation", "v1::Action::run_command", &service::v1::Action::run_command(checks::sample::<service::v1::RunCommand>()));
    checks::constructed("automation", "v1::Action::shutdown_computer", &service::v1::Action::shutdown_computer(checks::sample::<service::v1::ShutdownComputer>()));
    checks::constructed("automation", "v1::Action::start_network_isolation", &service::v1::Action::start_network_isolation());
    checks::constructed("automation", "v1::Action::stop_managing", &service::v1::Action::stop_managing());
    checks::constructed("automation", "v1::Action::system_update", &service::v1::Action::system_update(checks::sample::<service::v1::SystemUpdate>()));
    checks::message::<service::v1::ApplyApplicationPatch>("automation", "v1::ApplyApplicationPatch", "eset.dotnod.patch_management.v1.ApplyApplicationPatchRequest");
    checks::constructed("automation", "v1::DeviceTask::run_once", &service::v1::DeviceTask::run_once(checks::sample::<service::v1::Action>(), checks::sample::<service::v1::DeviceTaskTargets>()));
    checks::message::<service::v1::InitiateVulnerabilityScan>("automation", "v1::InitiateVulnerabilityScan", "eset.dotnod.vulnerability_management.v1.ScanRequest");
    checks::message::<service::v1::KillProcessByPid>("automation", "v1::KillProcessByPid", "eset.dotnod.os_integration.v1.KillProcessByPidRequest");
    checks::message::<service::v1::OnDemandScan>("automation", "v1::OnDemandScan", "Era.Common.DataDefinition.Task.ESS.OnDemandScan");
    checks::message::<service::v1::RunCommand>("automation", "v1::RunCommand", "Era.Common.DataDefinition.Task.OS.RunCommand");
    checks::message::<service::v1::ShutdownComputer>("automation", "v1::ShutdownComputer", "Era.Common.DataDefinition.Task.OS.ShutdownComputer");
    checks::message::<service::v1::SystemUpdate>("automation", "v1::SystemUpdate", "Era.Common.DataDefinition.Task.OS.SystemUpdate");
}

#[cfg(feature = "automation")]
#[test]
fn operations_of_automation_are_sent_and_answered() {
    use eset_connect::automation as service;

    let samples = checks::operations("automation");

    let call = service::v1::list_tasks()
        .page_size(18446744073709551614_u64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_tasks", &call);

    let call = service::v1::create_task(checks::sample());
    samples.answers_model("v1::create_task", &call);

    let call = service::v1::get_task("a/b c?ü&=#%1");
    samples.answers_model("v1::get_task", &call);

    let call = service::v1::delete_task("a/b c?ü&=#%1");
    samples.answers_nothing("v1::delete_task", &call);

    let call = service::v1::list_task_runs("a/b c?ü&=#%1")
        .device_uuid("a/b c?ü&=#%2")
        .list_only_last_runs(true)
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_task_runs", &call);

    let call = service::v1::update_task_targets("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v1::update_task_targets", &call);

    let call = service::v1::update_task_triggers("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v1::update_task_triggers", &call);
}

#[cfg(feature = "automation")]
mod samples_of_automation {
    use eset_connect::automation as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::Action {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.name("name 1"),
                1 => self = self.params(crate::checks::any(2)),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ApplyApplicationPatch {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.application_uuid("application_uuid 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CreateTaskRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.task(place.nested::<service::v1::DeviceTask>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CreateTaskResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.task = Some(place.nested::<service::v1::DeviceTask>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeleteTaskResponse {}

    impl Sample for service::v1::DeviceTask {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.action(place.nested::<service::v1::Action>()),
                1 => self = self.asset_group_uuid("assetGroupUuid 1"),
                2 => self = self.description("description 2"),
                3 => self = self.display_name("displayName 3"),
                4 => self = self.source(service::v1::DeviceTaskSource::ExternalUser),
                5 => self = self.targets(place.nested::<service::v1::DeviceTaskTargets>()),
                6 => self = self.triggers([place.nested::<service::v1::Trigger>()]),
                7 => self = self.uuid("uuid 5"),
                8 => self = self.create_time("2024-02-29T23:59:58.000006+02:30".parse().unwrap()),
                9 => self = self.version_id(18446744073709551608_u64),
                10 => self = self.update_time("2024-02-29T23:59:58.000008+02:30".parse().unwrap()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeviceTaskRun {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device_uuid = Some("deviceUuid 1".into()),
                1 => self.end_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                2 => self.result = Some(crate::checks::any(3)),
                3 => self.start_time = Some("2024-02-29T23:59:58.000004+02:30".parse().unwrap()),
                4 => self.status = Some(service::v1::TaskRunStatus::Suppressed),
                5 => self.task_uuid = Some("taskUuid 6".into()),
                6 => self.uuid = Some("uuid 7".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeviceTaskTargets {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.device_groups_uuids(["deviceGroupsUuids 1", "deviceGroupsUuids 2"]),
                1 => self = self.devices_uuids(["devicesUuids 3", "devicesUuids 4"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetTaskResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.task = Some(place.nested::<service::v1::DeviceTask>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::InitiateVulnerabilityScan {}

    impl Sample for service::v1::KillProcessByPid {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.pid(9223372036854775806_i64),
                1 => self = self.executable_hash_sha1("executableHashSha1 2"),
                2 => self = self.executable_hash_sha2_256("executableHashSha2_256 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListTaskRunsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.task_runs = vec![place.nested::<service::v1::DeviceTaskRun>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListTasksResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.tasks = vec![place.nested::<service::v1::DeviceTask>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ManualTrigger {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.create_time = Some("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                1 => self = self.expire_time("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::OnDemandScan {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.scan_profile(service::v1::ScanProfile::Smart),
                1 => self = self.custom_profile_name("customProfileName 2"),
                2 => self = self.scan_targets(["scanTargets 3", "scanTargets 4"]),
                3 => self = self.cleaning_enabled(true),
                4 => self = self.shutdown_enabled(false),
                5 => self = self.shutdown_locked(true),
                6 => self = self.power_actions(place.nested::<service::v1::PowerActions>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PowerActions {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.cancel_action(true),
                1 => self = self.postpone(service::v1::PowerActionsPostpone::ThreeHours),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RunCommand {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.command_line("commandLine 1"),
                1 => self = self.current_directory("currentDirectory 2"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ShutdownComputer {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.restart(true),
                1 => self = self.actions(place.nested::<service::v1::PowerActions>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::SystemUpdate {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.accept_eula(true),
                1 => self = self.install_optional_updates(false),
                2 => self = self.allow_reboot(true),
                3 => self = self.reboot_actions(place.nested::<service::v1::PowerActions>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Trigger {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.manual(place.nested::<service::v1::ManualTrigger>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UpdateTaskTargetsBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.targets(place.nested::<service::v1::DeviceTaskTargets>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UpdateTaskTargetsResponse {}

    impl Sample for service::v1::UpdateTaskTriggersBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.triggers([place.nested::<service::v1::Trigger>()]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UpdateTaskTriggersResponse {}
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
        .page_size(18446744073709551614_u64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v1::list_groups", &call);

    let call = service::v1::list_member_devices("a/b c?ü&=#%1")
        .recurse_subgroups(false)
        .page_size(18446744073709551612_u64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_member_devices", &call);

    let call = service::v1::list_devices()
        .display_names(["a/b c?ü&=#%1", "a/b c?ü&=#%2"])
        .functionality_status(service::v1::DeviceFunctionalityStatus::AttentionRequired)
        .is_muted(false)
        .page_size(18446744073709551610_u64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v1::list_devices", &call);

    let call = service::v1::get_device("a/b c?ü&=#%1");
    samples.answers_model("v1::get_device", &call);

    let call = service::v1::move_device("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v1::move_device", &call);

    let call = service::v1::rename_device("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v1::rename_device", &call);

    let call = service::v1::batch_get_devices()
        .devices_uuids(["a/b c?ü&=#%1", "a/b c?ü&=#%2"]);
    samples.answers_model("v1::batch_get_devices", &call);

    let call = service::v1::import_device_batch(checks::sample());
    samples.answers_model("v1::import_device_batch", &call);
}

#[cfg(feature = "device-management")]
mod samples_of_device_management {
    use eset_connect::device_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::Date {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.year(-2147483647_i32),
                1 => self = self.month(-2147483646_i32),
                2 => self = self.day(-2147483645_i32),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::Status {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.code = Some(-2147483647_i32),
                1 => self.message = Some("message 2".into()),
                2 => self.details = vec![crate::checks::any(3), crate::checks::any(4)],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ActiveDeviceProduct {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.activate_date(place.nested::<service::Date>()),
                1 => self = self.subscription_uuid("subscriptionUuid 1"),
                2 => self = self.unit_pool_uuid("unitPoolUuid 2"),
                3 => self = self.validity_date(place.nested::<service::Date>()),
                4 => self = self.id(9223372036854775804_i64),
                5 => self = self.name("name 4"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchGetDevicesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::Device>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Bios {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.manufacturer("manufacturer 1"),
                1 => self = self.serial_number("serialNumber 2"),
                2 => self = self.uuid("uuid 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CloningConfiguration {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.clone_naming_patterns(["cloneNamingPatterns 1", "cloneNamingPatterns 2"]),
                1 => self = self.security_group_uuid("securityGroupUuid 3"),
                2 => self.security_group_display_name = Some("securityGroupDisplayName 4".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Device {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.active_products([place.nested::<service::v1::ActiveDeviceProduct>()]),
                1 => self.deployed_components = vec![place.nested::<service::v1::PlatformComponent>()],
                2 => self = self.description("description 1"),
                3 => self.device_token = Some("never to be shown deviceToken 2".into()),
                4 => self = self.device_type(service::v1::DeviceType::Iot),
                5 => self = self.display_name("displayName 4"),
                6 => self = self.enrollment_status(service::v1::DeviceEnrollmentStatus::Pending),
                7 => self.functionality_problem_count = Some(9223372036854775801_i64),
                8 => self = self.functionality_status(service::v1::DeviceFunctionalityStatus::AttentionRequired),
                9 => self.hardware_profiles = vec![place.nested::<service::v1::Hardware>()],
                10 => self = self.is_master(false),
                11 => self = self.is_mobile(true),
                12 => self.is_muted = Some(false),
                13 => self.last_sync_time = Some("2024-02-29T23:59:58.000011+02:30".parse().unwrap()),
                14 => self = self.management_domain("managementDomain 12"),
                15 => self = self.cloning_configuration(place.nested::<service::v1::CloningConfiguration>()),
                16 => self = self.operating_system(place.nested::<service::v1::OperatingSystem>()),
                17 => self.original_display_name = Some("originalDisplayName 13".into()),
                18 => self = self.parent_group_uuid("parentGroupUuid 14"),
                19 => self = self.primary_local_ip_address("primaryLocalIpAddress 15"),
                20 => self = self.public_ip_address("publicIpAddress 16"),
                21 => self.tags = vec!["tags 17".into(), "tags 18".into()],
                22 => self = self.uuid("uuid 19"),
                23 => self.etag = Some("etag 20".into()),
                24 => self = self.owner_uuid("ownerUuid 21"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeviceGroup {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.is_security_group = Some(false),
                2 => self.linked_entity_type = Some(service::v1::DeviceGroupEntityType::Site),
                3 => self.parent_group_uuid = Some("parentGroupUuid 4".into()),
                4 => self.uuid = Some("uuid 5".into()),
                5 => self.etag = Some("etag 6".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetDeviceResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device = Some(place.nested::<service::v1::Device>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::HardDrive {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.capacity_bytes(18446744073709551614_u64),
                1 => self = self.display_name("displayName 2"),
                2 => self = self.drive_type(service::v1::DriveType::Optical),
                3 => self = self.hardware_encryption_supported(false),
                4 => self = self.malformed_data("malformedData 5"),
                5 => self = self.manufacturer_name("manufacturerName 6"),
                6 => self = self.serial_number("serialNumber 7"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Hardware {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.bios(place.nested::<service::v1::Bios>()),
                1 => self = self.hard_drives([place.nested::<service::v1::HardDrive>()]),
                2 => self = self.malformed_data("malformedData 1"),
                3 => self = self.manufacturer("manufacturer 2"),
                4 => self = self.model("model 3"),
                5 => self = self.network_adapters([place.nested::<service::v1::NetworkAdapter>()]),
                6 => self = self.processors([place.nested::<service::v1::Processor>()]),
                7 => self = self.resettable_identifier("resettableIdentifier 4"),
                8 => self = self.salt(b"\xFB\xF0\x05\xFF".as_slice()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ImportDeviceBatchRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.devices([place.nested::<service::v1::Device>()]),
                1 => self = self.parent_group_uuid("parentGroupUuid 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ImportDeviceBatchResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::Device>()],
                1 => self.errors = [("first".into(), place.nested::<service::Status>())].into(),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDevicesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::Device>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListGroupsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device_groups = vec![place.nested::<service::v1::DeviceGroup>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListMemberDevicesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::MemberDevice>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MemberDevice {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.group_uuid = Some("groupUuid 2".into()),
                2 => self.uuid = Some("uuid 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MoveDeviceBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.new_parent_uuid("newParentUuid 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MoveDeviceResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device = Some(place.nested::<service::v1::Device>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::NetworkAdapter {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.caption("caption 1"),
                1 => self = self.mac_address("macAddress 2"),
                2 => self = self.malformed_data("malformedData 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::OperatingSystem {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.bitness(9223372036854775806_i64),
                1 => self = self.display_name("displayName 2"),
                2 => self = self.edition_id(9223372036854775804_i64),
                3 => self = self.family_id(9223372036854775803_i64),
                4 => self = self.version(place.nested::<service::v1::Version>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PlatformComponent {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self = self.version(place.nested::<service::v1::Version>()),
                2 => self = self.id(9223372036854775805_i64),
                3 => self = self.name("name 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Processor {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.architecture(service::v1::CpuArchitecture::X86),
                1 => self = self.caption("caption 2"),
                2 => self = self.id("id 3"),
                3 => self = self.malformed_data("malformedData 4"),
                4 => self = self.manufacturer("manufacturer 5"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RenameDeviceBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.display_name("displayName 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RenameDeviceResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device = Some(place.nested::<service::v1::Device>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Version {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.id(18446744073709551614_u64),
                1 => self.major = Some(9223372036854775805_i64),
                2 => self.minor = Some(9223372036854775804_i64),
                3 => self = self.name("name 4"),
                4 => self.patch = Some(9223372036854775802_i64),
                _ => unreachable!(),
            }
            self
        }
    }
}

#[cfg(feature = "identity")]
#[test]
fn models_of_identity_lose_nothing() {
    use eset_connect::identity as service;

    checks::models("identity", &[
        checks::model::<service::v2::AssignRoleRequest>("v2::AssignRoleRequest"),
        checks::model::<service::v2::AssignRoleResponse>("v2::AssignRoleResponse"),
        checks::model::<service::v2::CreateRoleRequest>("v2::CreateRoleRequest"),
        checks::model::<service::v2::CreateRoleResponse>("v2::CreateRoleResponse"),
        checks::model::<service::v2::DeleteRoleResponse>("v2::DeleteRoleResponse"),
        checks::model::<service::v2::ListPermissionsResponse>("v2::ListPermissionsResponse"),
        checks::model::<service::v2::ListRolesResponse>("v2::ListRolesResponse"),
        checks::model::<service::v2::Permission>("v2::Permission"),
        checks::model::<service::v2::RevokeRoleRequest>("v2::RevokeRoleRequest"),
        checks::model::<service::v2::RevokeRoleResponse>("v2::RevokeRoleResponse"),
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
        .page_size(18446744073709551614_u64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v2::list_permissions", &call);

    let call = service::v2::list_roles()
        .include_nested_scopes(true)
        .subject_reference("a/b c?ü&=#%2")
        .subject_type(service::v2::SubjectType::UserGroup)
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5")
        .order_by("a/b c?ü&=#%6");
    samples.answers_model("v2::list_roles", &call);

    let call = service::v2::assign_role(checks::sample());
    samples.answers_nothing("v2::assign_role", &call);

    let call = service::v2::revoke_role(checks::sample());
    samples.answers_nothing("v2::revoke_role", &call);

    let call = service::v2::create_role(checks::sample());
    samples.answers_model("v2::create_role", &call);

    let call = service::v2::delete_role("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_role", &call);
}

#[cfg(feature = "identity")]
mod samples_of_identity {
    use eset_connect::identity as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v2::AssignRoleRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.role(place.nested::<service::v2::ScopedRole>()),
                1 => self = self.subject_reference("subjectReference 1"),
                2 => self = self.subject_type(service::v2::SubjectType::Device),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::AssignRoleResponse {}

    impl Sample for service::v2::CreateRoleRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.role(place.nested::<service::v2::Role>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateRoleResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.role = Some(place.nested::<service::v2::Role>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DeleteRoleResponse {}

    impl Sample for service::v2::ListPermissionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.permissions = vec![place.nested::<service::v2::Permission>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListRolesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.assignments = vec![place.nested::<service::v2::SubjectRoles>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Permission {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.name = Some("name 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::RevokeRoleRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.role(place.nested::<service::v2::ScopedRole>()),
                1 => self = self.subject_reference("subjectReference 1"),
                2 => self = self.subject_type(service::v2::SubjectType::Device),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::RevokeRoleResponse {}

    impl Sample for service::v2::Role {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.description("description 1"),
                1 => self = self.display_name("displayName 2"),
                2 => self = self.name("name 3"),
                3 => self = self.permission_names(["permissionNames 4", "permissionNames 5"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Scope {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.asset_group_uuid("assetGroupUuid 1"),
                1 => self = self.customer_uuid("customerUuid 2"),
                2 => self = self.device_uuid("deviceUuid 3"),
                3 => self = self.msp_uuid("mspUuid 4"),
                4 => self = self.policy_uuid("policyUuid 5"),
                5 => self = self.site_uuid("siteUuid 6"),
                6 => self = self.subscription_uuid("subscriptionUuid 7"),
                7 => self = self.user_uuid("userUuid 8"),
                8 => self = self.tenant_uuid("tenantUuid 9"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ScopedRole {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.role_name("roleName 1"),
                1 => self = self.scopes([place.nested::<service::v2::Scope>()]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::SubjectRoles {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.roles = vec![place.nested::<service::v2::ScopedRole>()],
                1 => self.subject_reference = Some("subjectReference 1".into()),
                2 => self.subject_type = Some(service::v2::SubjectType::Device),
                _ => unreachable!(),
            }
            self
        }
    }
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
        checks::model::<service::v1::ListDeltaDetectionsResponse>("v1::ListDeltaDetectionsResponse"),
        checks::model::<service::v1::ListDetectionsResponse>("v1::ListDetectionsResponse"),
        checks::model::<service::v1::MailTransferAgentSmtpDetails>("v1::MailTransferAgentSmtpDetails"),
        checks::model::<service::v1::NetworkCommunication>("v1::NetworkCommunication"),
        checks::model::<service::v1::ObjectEditor>("v1::ObjectEditor"),
        checks::model::<service::v1::Process>("v1::Process"),
        checks::model::<service::v2::BatchGetDetectionsRequest>("v2::BatchGetDetectionsRequest"),
        checks::model::<service::v2::BatchGetDetectionsResponse>("v2::BatchGetDetectionsResponse"),
        checks::model::<service::v2::CloseIncidentBody>("v2::CloseIncidentBody"),
        checks::model::<service::v2::CloseIncidentResponse>("v2::CloseIncidentResponse"),
        checks::model::<service::v2::CreateEdrRuleExclusionRequest>("v2::CreateEdrRuleExclusionRequest"),
        checks::model::<service::v2::CreateEdrRuleExclusionResponse>("v2::CreateEdrRuleExclusionResponse"),
        checks::model::<service::v2::CreateEdrRuleRequest>("v2::CreateEdrRuleRequest"),
        checks::model::<service::v2::CreateEdrRuleResponse>("v2::CreateEdrRuleResponse"),
        checks::model::<service::v2::CreateIncidentCommentBody>("v2::CreateIncidentCommentBody"),
        checks::model::<service::v2::CreateIncidentCommentResponse>("v2::CreateIncidentCommentResponse"),
        checks::model::<service::v2::DeleteEdrRuleExclusionResponse>("v2::DeleteEdrRuleExclusionResponse"),
        checks::model::<service::v2::DeleteEdrRuleResponse>("v2::DeleteEdrRuleResponse"),
        checks::model::<service::v2::DeleteIncidentCommentResponse>("v2::DeleteIncidentCommentResponse"),
        checks::model::<service::v2::Detection>("v2::Detection"),
        checks::model::<service::v2::DetectionGroup>("v2::DetectionGroup"),
        checks::model::<service::v2::DetectionResponse>("v2::DetectionResponse"),
        checks::model::<service::v2::Device>("v2::Device"),
        checks::model::<service::v2::DisableEdrRuleResponse>("v2::DisableEdrRuleResponse"),
        checks::model::<service::v2::EdrRule>("v2::EdrRule"),
        checks::model::<service::v2::EdrRuleExclusion>("v2::EdrRuleExclusion"),
        checks::model::<service::v2::EdrRuleScope>("v2::EdrRuleScope"),
        checks::model::<service::v2::EnableEdrRuleResponse>("v2::EnableEdrRuleResponse"),
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
        checks::model::<service::v2::ListDeltaDetectionsResponse>("v2::ListDeltaDetectionsResponse"),
        checks::model::<service::v2::ListDetectionGroupsResponse>("v2::ListDetectionGroupsResponse"),
        checks::model::<service::v2::ListDetectionsResponse>("v2::ListDetectionsResponse"),
        checks::model::<service::v2::ListEdrRuleExclusionsResponse>("v2::ListEdrRuleExclusionsResponse"),
        checks::model::<service::v2::ListEdrRulesResponse>("v2::ListEdrRulesResponse"),
        checks::model::<service::v2::ListIncidentCommentsResponse>("v2::ListIncidentCommentsResponse"),
        checks::model::<service::v2::ListIncidentsResponse>("v2::ListIncidentsResponse"),
        checks::model::<service::v2::Process>("v2::Process"),
        checks::model::<service::v2::ReopenIncidentBody>("v2::ReopenIncidentBody"),
        checks::model::<service::v2::ReopenIncidentResponse>("v2::ReopenIncidentResponse"),
        checks::model::<service::v2::ResolveDetectionBody>("v2::ResolveDetectionBody"),
        checks::model::<service::v2::ResolveDetectionGroupBody>("v2::ResolveDetectionGroupBody"),
        checks::model::<service::v2::ResolveDetectionGroupResponse>("v2::ResolveDetectionGroupResponse"),
        checks::model::<service::v2::ResolveDetectionResponse>("v2::ResolveDetectionResponse"),
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
        checks::model::<service::v2::UpdateIncidentCommentTextResponse>("v2::UpdateIncidentCommentTextResponse"),
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
        .end_time("2024-02-29T23:59:58.000002+02:30".parse().unwrap())
        .start_time("2024-02-29T23:59:58.000003+02:30".parse().unwrap())
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_detections", &call);

    let call = service::v1::get_detection("a/b c?ü&=#%1");
    samples.answers_model("v1::get_detection", &call);

    let call = service::v1::list_delta_detections()
        .delta_token("a/b c?ü&=#%1")
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_delta_detections", &call);

    let call = service::v2::list_detection_groups()
        .cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .device_uuid("a/b c?ü&=#%2")
        .end_time("2024-02-29T23:59:58.000003+02:30".parse().unwrap())
        .start_time("2024-02-29T23:59:58.000004+02:30".parse().unwrap())
        .page_size(18446744073709551610_u64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v2::list_detection_groups", &call);

    let call = service::v2::get_detection_group("a/b c?ü&=#%1");
    samples.answers_model("v2::get_detection_group", &call);

    let call = service::v2::resolve_detection_group("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v2::resolve_detection_group", &call);

    let call = service::v2::search_detection_groups(checks::sample());
    samples.answers_model("v2::search_detection_groups", &call);

    let call = service::v2::list_detections()
        .cloud_office_tenant_uuid("a/b c?ü&=#%1")
        .end_time("2024-02-29T23:59:58.000002+02:30".parse().unwrap())
        .start_time("2024-02-29T23:59:58.000003+02:30".parse().unwrap())
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v2::list_detections", &call);

    let call = service::v2::get_detection("a/b c?ü&=#%1");
    samples.answers_model("v2::get_detection", &call);

    let call = service::v2::resolve_detection("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v2::resolve_detection", &call);

    let call = service::v2::batch_get_detections(checks::sample());
    samples.answers_model("v2::batch_get_detections", &call);

    let call = service::v2::list_delta_detections()
        .delta_token("a/b c?ü&=#%1")
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v2::list_delta_detections", &call);

    let call = service::v2::list_edr_rule_exclusions()
        .include_total_size(true)
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v2::list_edr_rule_exclusions", &call);

    let call = service::v2::create_edr_rule_exclusion(checks::sample());
    samples.answers_model("v2::create_edr_rule_exclusion", &call);

    let call = service::v2::get_edr_rule_exclusion("a/b c?ü&=#%1");
    samples.answers_model("v2::get_edr_rule_exclusion", &call);

    let call = service::v2::delete_edr_rule_exclusion("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_edr_rule_exclusion", &call);

    let call = service::v2::update_edr_rule_exclusion_definition("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v2::update_edr_rule_exclusion_definition", &call);

    let call = service::v2::list_edr_rules()
        .include_total_size(true)
        .severity_level(service::v1::SeverityLevel::Informational)
        .page_size(18446744073709551612_u64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v2::list_edr_rules", &call);

    let call = service::v2::create_edr_rule(checks::sample());
    samples.answers_model("v2::create_edr_rule", &call);

    let call = service::v2::get_edr_rule("a/b c?ü&=#%1");
    samples.answers_model("v2::get_edr_rule", &call);

    let call = service::v2::delete_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::delete_edr_rule", &call);

    let call = service::v2::disable_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::disable_edr_rule", &call);

    let call = service::v2::enable_edr_rule("a/b c?ü&=#%1");
    samples.answers_nothing("v2::enable_edr_rule", &call);

    let call = service::v2::update_edr_rule_definition("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v2::update_edr_rule_definition", &call);

    let call = service::v2::list_incidents()
        .filter("a/b c?ü&=#%1")
        .order_by("a/b c?ü&=#%2")
        .page_size(18446744073709551612_u64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v2::list_incidents", &call);

    let call = service::v2::get_incident("a/b c?ü&=#%1");
    samples.answers_model("v2::get_incident", &call);

    let call = service::v2::update_incident_basic_attributes("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v2::update_incident_basic_attributes", &call);

    let call = service::v2::list_incident_comments("a/b c?ü&=#%1");
    samples.answers_model("v2::list_incident_comments", &call);

    let call = service::v2::create_incident_comment("a/b c?ü&=#%1", checks::sample());
    samples.answers_model("v2::create_incident_comment", &call);

    let call = service::v2::get_incident_comment("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_model("v2::get_incident_comment", &call);

    let call = service::v2::delete_incident_comment("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_nothing("v2::delete_incident_comment", &call);

    let call = service::v2::update_incident_comment_text(
        "a/b c?ü&=#%1",
        "a/b c?ü&=#%2",
        checks::sample(),
    );
    samples.answers_nothing("v2::update_incident_comment_text", &call);

    let call = service::v2::close_incident("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v2::close_incident", &call);

    let call = service::v2::reopen_incident("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v2::reopen_incident", &call);
}

#[cfg(feature = "incident-management")]
mod samples_of_incident_management {
    use eset_connect::incident_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::Detection {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.category = Some(service::v1::DetectionCategory::CorrelationRule),
                1 => self.context = Some(place.nested::<service::v1::DetectionContext>()),
                2 => self.display_name = Some("displayName 2".into()),
                3 => self.network_communication = Some(place.nested::<service::v1::NetworkCommunication>()),
                4 => self.object_hash_sha1 = Some("objectHashSha1 3".into()),
                5 => self.object_name = Some("objectName 4".into()),
                6 => self.object_type_name = Some("objectTypeName 5".into()),
                7 => self.object_url = Some("objectUrl 6".into()),
                8 => self.occur_time = Some("2024-02-29T23:59:58.000007+02:30".parse().unwrap()),
                9 => self.responses = vec![place.nested::<service::v1::DetectionResponse>()],
                10 => self.severity_level = Some(service::v1::SeverityLevel::Informational),
                11 => self.type_name = Some("typeName 9".into()),
                12 => self.uuid = Some("uuid 10".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DetectionContext {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.circumstances = Some("circumstances 1".into()),
                1 => self.device_uuid = Some("deviceUuid 2".into()),
                2 => self.process = Some(place.nested::<service::v1::Process>()),
                3 => self.user_name = Some("userName 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DetectionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.description = Some("description 1".into()),
                1 => self.device_restart_required = Some(false),
                2 => self.display_name = Some("displayName 3".into()),
                3 => self.protection_name = Some("protectionName 4".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Email {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.attachments = vec![place.nested::<service::v1::File>()],
                1 => self.body_parts = vec![place.nested::<service::v1::File>()],
                2 => self.cc = Some("cc 1".into()),
                3 => self.contained_urls = vec!["containedUrls 2".into(), "containedUrls 3".into()],
                4 => self.from = Some("from 4".into()),
                5 => self.headers = vec!["headers 5".into(), "headers 6".into()],
                6 => self.internet_message_id = Some("internetMessageId 7".into()),
                7 => self.is_read_only = Some(false),
                8 => self.mailbox_uuid = Some("mailboxUuid 9".into()),
                9 => self.mailbox_user_uuid = Some("mailboxUserUuid 10".into()),
                10 => self.mta_smtp_details = Some(place.nested::<service::v1::MailTransferAgentSmtpDetails>()),
                11 => self.origin = Some(service::v1::ObjectOrigin::Device),
                12 => self.reference = Some("reference 12".into()),
                13 => self.sender_ip_address = Some("senderIpAddress 13".into()),
                14 => self.subject = Some("subject 14".into()),
                15 => self.to = Some("to 15".into()),
                16 => self.uuid = Some("uuid 16".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::File {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.contained_files = vec![place.nested::<service::v1::File>()],
                1 => self.hash_sha1 = Some("hashSha1 1".into()),
                2 => self.hash_sha256 = Some("hashSha2256 2".into()),
                3 => self.is_read_only = Some(true),
                4 => self.last_editor = Some(place.nested::<service::v1::ObjectEditor>()),
                5 => self.origin = Some(service::v1::ObjectOrigin::Unspecified),
                6 => self.path = Some("path 5".into()),
                7 => self.reference = Some("reference 6".into()),
                8 => self.size_bytes = Some(18446744073709551608_u64),
                9 => self.storages = vec![place.nested::<service::v1::FileStorage>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::FileStorage {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.ms_sharepoint_root_site_uuid = Some("msSharepointRootSiteUuid 2".into()),
                2 => self.uuid = Some("uuid 3".into()),
                3 => self.archive_reference = Some("archiveReference 4".into()),
                4 => self.cloud_drive_user_uuid = Some("cloudDriveUserUuid 5".into()),
                5 => self.email_reference = Some("emailReference 6".into()),
                6 => self.ms_sharepoint_site_uuid = Some("msSharepointSiteUuid 7".into()),
                7 => self.ms_teams_team_uuid = Some("msTeamsTeamUuid 8".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetDetectionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection = Some(place.nested::<service::v1::Detection>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDeltaDetectionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.created_detections = vec![place.nested::<service::v1::Detection>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.next_delta_token = Some("nextDeltaToken 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDetectionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detections = vec![place.nested::<service::v1::Detection>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MailTransferAgentSmtpDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.hello = Some("hello 1".into()),
                1 => self.recipients = vec!["recipients 2".into(), "recipients 3".into()],
                2 => self.sender = Some("sender 4".into()),
                3 => self.sender_ip_address = Some("senderIpAddress 5".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::NetworkCommunication {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.direction = Some(service::v1::NetworkCommunicationDirection::Inbound),
                1 => self.local_ip_address = Some("localIpAddress 2".into()),
                2 => self.local_port = Some(9223372036854775804_i64),
                3 => self.protocol_name = Some("protocolName 4".into()),
                4 => self.remote_ip_address = Some("remoteIpAddress 5".into()),
                5 => self.remote_port = Some(9223372036854775801_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ObjectEditor {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.email = Some("email 1".into()),
                1 => self.user_uuid = Some("userUuid 2".into()),
                2 => self.user_name = Some("userName 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Process {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.path = Some("path 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::BatchGetDetectionsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.detection_uuids(["detectionUuids 1", "detectionUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::BatchGetDetectionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detections = vec![place.nested::<service::v2::Detection>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CloseIncidentBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.closure_reason(service::v2::IncidentResolveReason::TruePositive),
                1 => self = self.final_comment(place.nested::<service::v2::IncidentComment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CloseIncidentResponse {}

    impl Sample for service::v2::CreateEdrRuleExclusionRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.exclusion(place.nested::<service::v2::EdrRuleExclusion>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateEdrRuleExclusionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.exclusion = Some(place.nested::<service::v2::EdrRuleExclusion>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateEdrRuleRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.rule(place.nested::<service::v2::EdrRule>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateEdrRuleResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.rule = Some(place.nested::<service::v2::EdrRule>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateIncidentCommentBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.comment(place.nested::<service::v2::IncidentComment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreateIncidentCommentResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.comment = Some(place.nested::<service::v2::IncidentComment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DeleteEdrRuleExclusionResponse {}

    impl Sample for service::v2::DeleteEdrRuleResponse {}

    impl Sample for service::v2::DeleteIncidentCommentResponse {}

    impl Sample for service::v2::Detection {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.category = Some(service::v2::DetectionCategory::EdrRule),
                1 => self.circumstances = Some("circumstances 2".into()),
                2 => self.cloud_office_tenant_uuid = Some("cloudOfficeTenantUuid 3".into()),
                3 => self.device = Some(place.nested::<service::v2::Device>()),
                4 => self.display_name = Some("displayName 4".into()),
                5 => self.edr_rule_uuid = Some("edrRuleUuid 5".into()),
                6 => self.email = Some(place.nested::<service::v1::Email>()),
                7 => self.file = Some(place.nested::<service::v1::File>()),
                8 => self.network_traffic = Some(place.nested::<service::v2::EndpointNetworkTraffic>()),
                9 => self.note = Some("note 6".into()),
                10 => self.object_hash_sha1 = Some("objectHashSha1 7".into()),
                11 => self.object_name = Some("objectName 8".into()),
                12 => self.object_size_bytes = Some(18446744073709551606_u64),
                13 => self.object_type_name = Some("objectTypeName 10".into()),
                14 => self.object_url = Some("objectUrl 11".into()),
                15 => self.occur_time = Some("2024-02-29T23:59:58.000012+02:30".parse().unwrap()),
                16 => self.process = Some(place.nested::<service::v2::Process>()),
                17 => self.resolved = Some(true),
                18 => self.responses = vec![place.nested::<service::v2::DetectionResponse>()],
                19 => self.scan_uuid = Some("scanUuid 14".into()),
                20 => self.severity_level = Some(service::v1::SeverityLevel::Low),
                21 => self.severity_score = Some(9223372036854775791_i64),
                22 => self.triggering_event = Some(place.nested::<service::v2::TriggeringEvent>()),
                23 => self.type_name = Some("typeName 17".into()),
                24 => self.user_name = Some("userName 18".into()),
                25 => self.uuid = Some("uuid 19".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DetectionGroup {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection_occurrence_uuids = vec!["detectionOccurenceUuids 1".into(), "detectionOccurenceUuids 2".into()],
                1 => self.group_size = Some(9223372036854775804_i64),
                2 => self.resolved_count = Some(9223372036854775803_i64),
                3 => self.category = Some(service::v2::DetectionCategory::NetworkIntrusion),
                4 => self.circumstances = Some("circumstances 6".into()),
                5 => self.cloud_office_tenant_uuid = Some("cloudOfficeTenantUuid 7".into()),
                6 => self.device = Some(place.nested::<service::v2::Device>()),
                7 => self.display_name = Some("displayName 8".into()),
                8 => self.edr_rule_uuid = Some("edrRuleUuid 9".into()),
                9 => self.email = Some(place.nested::<service::v1::Email>()),
                10 => self.file = Some(place.nested::<service::v1::File>()),
                11 => self.network_traffic = Some(place.nested::<service::v2::EndpointNetworkTraffic>()),
                12 => self.note = Some("note 10".into()),
                13 => self.object_hash_sha1 = Some("objectHashSha1 11".into()),
                14 => self.object_name = Some("objectName 12".into()),
                15 => self.object_size_bytes = Some(18446744073709551602_u64),
                16 => self.object_type_name = Some("objectTypeName 14".into()),
                17 => self.object_url = Some("objectUrl 15".into()),
                18 => self.occur_time = Some("2024-02-29T23:59:58.000016+02:30".parse().unwrap()),
                19 => self.process = Some(place.nested::<service::v2::Process>()),
                20 => self.resolved = Some(true),
                21 => self.responses = vec![place.nested::<service::v2::DetectionResponse>()],
                22 => self.scan_uuid = Some("scanUuid 18".into()),
                23 => self.severity_level = Some(service::v1::SeverityLevel::Diagnostic),
                24 => self.severity_score = Some(9223372036854775787_i64),
                25 => self.triggering_event = Some(place.nested::<service::v2::TriggeringEvent>()),
                26 => self.type_name = Some("typeName 21".into()),
                27 => self.user_name = Some("userName 22".into()),
                28 => self.uuid = Some("uuid 23".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DetectionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.action_type = Some(service::v2::ObjectActionType::NoAction),
                1 => self.description = Some("description 2".into()),
                2 => self.device_restart_required = Some(true),
                3 => self.display_name = Some("displayName 4".into()),
                4 => self.protection_name = Some("protectionName 5".into()),
                5 => self.email_reference = Some("emailReference 6".into()),
                6 => self.file_reference = Some("fileReference 7".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Device {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.uuid = Some("uuid 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DisableEdrRuleResponse {}

    impl Sample for service::v2::EdrRule {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self = self.enabled(false),
                2 => self = self.scopes([place.nested::<service::v2::EdrRuleScope>()]),
                3 => self = self.severity_level(service::v1::SeverityLevel::Low),
                4 => self.severity_score = Some(9223372036854775803_i64),
                5 => self = self.xml_definition("xmlDefinition 5"),
                6 => self.uuid = Some("uuid 6".into()),
                7 => self.author_uuid = Some("authorUuid 7".into()),
                8 => self.editor_uuid = Some("editorUuid 8".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::EdrRuleExclusion {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self = self.enabled(false),
                2 => self = self.note("note 3"),
                3 => self = self.rule_uuids(["ruleUuids 4", "ruleUuids 5"]),
                4 => self = self.scopes([place.nested::<service::v2::EdrRuleScope>()]),
                5 => self = self.xml_definition("xmlDefinition 6"),
                6 => self = self.uuid("uuid 7"),
                7 => self.author_uuid = Some("authorUuid 8".into()),
                8 => self.editor_uuid = Some("editorUuid 9".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::EdrRuleScope {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.device_uuid("deviceUuid 1"),
                1 => self = self.device_group_uuid("deviceGroupUuid 2"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::EnableEdrRuleResponse {}

    impl Sample for service::v2::EndpointNetworkTraffic {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.direction = Some(service::v2::NetworkTrafficDirection::Inbound),
                1 => self.local_ip_address = Some("localIpAddress 2".into()),
                2 => self.local_mac_address = Some("localMacAddress 3".into()),
                3 => self.local_port = Some(9223372036854775803_i64),
                4 => self.protocol_keyword = Some("protocolKeyword 5".into()),
                5 => self.remote_ip_address = Some("remoteIpAddress 6".into()),
                6 => self.remote_mac_address = Some("remoteMacAddress 7".into()),
                7 => self.remote_port = Some(9223372036854775799_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetDetectionGroupResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection_group = Some(place.nested::<service::v2::DetectionGroup>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetDetectionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection = Some(place.nested::<service::v2::Detection>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetEdrRuleExclusionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.exclusion = Some(place.nested::<service::v2::EdrRuleExclusion>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetEdrRuleResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.rule = Some(place.nested::<service::v2::EdrRule>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetIncidentCommentResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.comment = Some(place.nested::<service::v2::IncidentComment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetIncidentResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.incident = Some(place.nested::<service::v2::Incident>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Incident {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.assignee_uuid = Some("assigneeUuid 1".into()),
                1 => self.create_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                2 => self.description = Some("description 3".into()),
                3 => self.detection_uuids = vec!["detectionUuids 4".into(), "detectionUuids 5".into()],
                4 => self.device_uuids = vec!["deviceUuids 6".into(), "deviceUuids 7".into()],
                5 => self.display_name = Some("displayName 8".into()),
                6 => self.metrics = Some(place.nested::<service::v2::IncidentMetrics>()),
                7 => self.resolve_reason = Some(service::v2::IncidentResolveReason::TruePositive),
                8 => self.response_duration = Some("-3661.000010s".parse().unwrap()),
                9 => self.severity = Some(service::v2::IncidentSeverityLevel::High),
                10 => self.status = Some(service::v2::IncidentStatus::InProgress),
                11 => self.tags = vec!["tags 13".into(), "tags 14".into()],
                12 => self.triage_duration = Some("-3661.000015s".parse().unwrap()),
                13 => self.update_time = Some("2024-02-29T23:59:58.000016+02:30".parse().unwrap()),
                14 => self.uuid = Some("uuid 17".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::IncidentComment {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.author_uuid = Some("authorUuid 1".into()),
                1 => self.create_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                2 => self = self.incident_uuid("incidentUuid 3"),
                3 => self.is_final_comment = Some(false),
                4 => self = self.text("text 5"),
                5 => self.update_time = Some("2024-02-29T23:59:58.000006+02:30".parse().unwrap()),
                6 => self = self.uuid("uuid 7"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::IncidentMetrics {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device_count = Some(9223372036854775806_i64),
                1 => self.executable_count = Some(9223372036854775805_i64),
                2 => self.process_count = Some(9223372036854775804_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListDeltaDetectionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.created_detections = vec![place.nested::<service::v2::Detection>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.next_delta_token = Some("nextDeltaToken 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListDetectionGroupsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection_groups = vec![place.nested::<service::v2::DetectionGroup>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListDetectionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detections = vec![place.nested::<service::v2::Detection>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListEdrRuleExclusionsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.exclusions = vec![place.nested::<service::v2::EdrRuleExclusion>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListEdrRulesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.rules = vec![place.nested::<service::v2::EdrRule>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListIncidentCommentsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.comments = vec![place.nested::<service::v2::IncidentComment>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListIncidentsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.incidents = vec![place.nested::<service::v2::Incident>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Process {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.command_line = Some("commandLine 1".into()),
                1 => self.path = Some("path 2".into()),
                2 => self.uuid = Some("uuid 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ReopenIncidentBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.comment(place.nested::<service::v2::IncidentComment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ReopenIncidentResponse {}

    impl Sample for service::v2::ResolveDetectionBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.note("note 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ResolveDetectionGroupBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.note("note 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ResolveDetectionGroupResponse {}

    impl Sample for service::v2::ResolveDetectionResponse {}

    impl Sample for service::v2::SearchDetectionGroupsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.filter("filter 1"),
                1 => self = self.return_total_size(false),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::SearchDetectionGroupsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.detection_groups = vec![place.nested::<service::v2::DetectionGroup>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::TriggeringEvent {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.r#type = Some(service::v2::TriggeringEventType::ProcessStarted),
                1 => self.data = Some(crate::checks::object(2)),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateEdrRuleDefinitionBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.xml_definition("xmlDefinition 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateEdrRuleDefinitionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.rule = Some(place.nested::<service::v2::EdrRule>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateEdrRuleExclusionDefinitionBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.xml_definition("xmlDefinition 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateEdrRuleExclusionDefinitionResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.exclusion = Some(place.nested::<service::v2::EdrRuleExclusion>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateIncidentBasicAttributesBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.assignee_uuid("assigneeUuid 1"),
                1 => self = self.description("description 2"),
                2 => self = self.display_name("displayName 3"),
                3 => self = self.severity(service::v2::IncidentSeverityLevel::Unspecified),
                4 => self = self.update_mask("updateMask 5"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateIncidentBasicAttributesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.incident = Some(place.nested::<service::v2::Incident>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateIncidentCommentTextBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.text("text 1"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateIncidentCommentTextResponse {}
}

#[cfg(feature = "installer-management")]
#[test]
fn models_of_installer_management_lose_nothing() {
    use eset_connect::installer_management as service;

    checks::models("installer_management", &[
        checks::model::<service::v1::ActivatedProduct>("v1::ActivatedProduct"),
        checks::model::<service::v1::CreateInstallerRequest>("v1::CreateInstallerRequest"),
        checks::model::<service::v1::CreateInstallerResponse>("v1::CreateInstallerResponse"),
        checks::model::<service::v1::DeleteInstallerResponse>("v1::DeleteInstallerResponse"),
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

    let call = service::v1::generate_gpo_sccm_file(checks::sample());
    samples.answers_model("v1::generate_gpo_sccm_file", &call);

    let call = service::v1::list_installers()
        .usable(true)
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_installers", &call);

    let call = service::v1::create_installer(checks::sample());
    samples.answers_model("v1::create_installer", &call);

    let call = service::v1::get_installer("a/b c?ü&=#%1");
    samples.answers_model("v1::get_installer", &call);

    let call = service::v1::delete_installer("a/b c?ü&=#%1");
    samples.answers_nothing("v1::delete_installer", &call);
}

#[cfg(feature = "installer-management")]
mod samples_of_installer_management {
    use eset_connect::installer_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::ActivatedProduct {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.pool_uuid("poolUuid 1"),
                1 => self = self.pool_display_name("poolDisplayName 2"),
                2 => self = self.product_id(9223372036854775804_i64),
                3 => self = self.product_display_name("productDisplayName 4"),
                4 => self = self.subscription_uuid("subscriptionUuid 5"),
                5 => self = self.subscription_support_code("subscriptionSupportCode 6"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CreateInstallerRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.installer(place.nested::<service::v1::Installer>()),
                1 => self = self.requested_component_ids([9223372036854775806_i64, 9223372036854775805_i64]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CreateInstallerResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.installer = Some(place.nested::<service::v1::Installer>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeleteInstallerResponse {}

    impl Sample for service::v1::DeviceEnrollmentSettings {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.group_display_name = Some("groupDisplayName 1".into()),
                1 => self = self.security_group_uuid("securityGroupUuid 2"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GenerateGpoSccmFileRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.send_anonymous_diagnostic_data(true),
                1 => self = self.device_enrollment_settings(place.nested::<service::v1::DeviceEnrollmentSettings>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GenerateGpoSccmFileResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.gpo_sccm_file = Some(b"\xFB\xF0\x01\xFF".as_slice().into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetInstallerResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.installer = Some(place.nested::<service::v1::Installer>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Installer {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.activated_products = vec![place.nested::<service::v1::ActivatedProduct>()],
                1 => self.create_time = Some("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                2 => self = self.device_enrollment(place.nested::<service::v1::DeviceEnrollmentSettings>()),
                3 => self = self.display_name("displayName 2"),
                4 => self.download_url = Some("never to be shown downloadUrl 3".into()),
                5 => self = self.enable_cloud_scanner_feedback(false),
                6 => self = self.enable_pua_detection(true),
                7 => self.expire_time = Some("2024-02-29T23:59:58.000006+02:30".parse().unwrap()),
                8 => self.installed_components = vec![place.nested::<service::v1::PlatformComponent>()],
                9 => self = self.operating_system_family_id(9223372036854775800_i64),
                10 => self = self.preferred_language_code("preferredLanguageCode 8"),
                11 => self = self.send_anonymous_diagnostic_data(true),
                12 => self.usable = Some(false),
                13 => self.uuid = Some("uuid 11".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListInstallersResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.installers = vec![place.nested::<service::v1::Installer>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PlatformComponent {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self = self.id(9223372036854775805_i64),
                2 => self = self.name("name 3"),
                _ => unreachable!(),
            }
            self
        }
    }
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

    let call = service::v1::batch_activate_product(checks::sample());
    samples.answers_model("v1::batch_activate_product", &call);

    let call = service::v1::batch_get_enrollment_links(checks::sample());
    samples.answers_model("v1::batch_get_enrollment_links", &call);
}

#[cfg(feature = "mobile-device-management")]
mod samples_of_mobile_device_management {
    use eset_connect::mobile_device_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::BatchActivateProductRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.device_uuids(["deviceUuids 1", "deviceUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchActivateProductResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.activation_task_trigger_uuid = Some("activationTaskTriggerUui 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchGetEnrollmentLinksRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.device_uuids(["deviceUuids 1", "deviceUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchGetEnrollmentLinksResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.enrollment_links = [("first".into(), place.nested::<service::v1::DeviceEnrollmentLink>())].into(),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeviceEnrollmentLink {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.expire_time = Some("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                1 => self.uri = Some("never to be shown uri 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }
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
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_ip_sets", &call);

    let call = service::v1::get_ip_set("a/b c?ü&=#%1", "a/b c?ü&=#%2");
    samples.answers_model("v1::get_ip_set", &call);

    let call = service::v1::update_ip_set("a/b c?ü&=#%1", "a/b c?ü&=#%2", checks::sample());
    samples.answers_model("v1::update_ip_set", &call);
}

#[cfg(feature = "network-access-protection")]
mod samples_of_network_access_protection {
    use eset_connect::network_access_protection as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::GetIpSetResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.ip_set = Some(place.nested::<service::v1::IpSet>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::IpSet {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.built_in = Some(true),
                1 => self = self.description("description 2"),
                2 => self = self.display_name("displayName 3"),
                3 => self = self.ip_addresses(["ipAddresses 4", "ipAddresses 5"]),
                4 => self.read_only = Some(false),
                5 => self = self.uuid("uuid 7"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListIpSetsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.ip_sets = vec![place.nested::<service::v1::IpSet>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UpdateIpSetBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.ip_set(place.nested::<service::v1::IpSet>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::UpdateIpSetResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.ip_set = Some(place.nested::<service::v1::IpSet>()),
                _ => unreachable!(),
            }
            self
        }
    }
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
        .patch_type(service::v1::PatchType::Package)
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_device_patches", &call);

    let call = service::v1::list_device_patching_details()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .time_period_start_time("2024-02-29T23:59:58.000003+02:30".parse().unwrap())
        .time_period_end_time("2024-02-29T23:59:58.000004+02:30".parse().unwrap())
        .page_size(18446744073709551610_u64)
        .page_token("a/b c?ü&=#%6");
    samples.answers_model("v1::list_device_patching_details", &call);
}

#[cfg(feature = "patch-management")]
mod samples_of_patch_management {
    use eset_connect::patch_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::Date {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.year = Some(-2147483647_i32),
                1 => self.month = Some(-2147483646_i32),
                2 => self.day = Some(-2147483645_i32),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::Interval {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.start_time = Some("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                1 => self.end_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ApplicationPatch {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.catalog_id = Some(9223372036854775806_i64),
                1 => self.category = Some(service::v1::PatchCategory::RegularUpdate),
                2 => self.developer_display_name = Some("developerDisplayName 3".into()),
                3 => self.fixed_cves = vec!["fixedCves 4".into(), "fixedCves 5".into()],
                4 => self.release_date = Some(place.nested::<service::Date>()),
                5 => self.release_notes_url = Some("releaseNotesUrl 6".into()),
                6 => self.restart_required = Some(service::v1::RestartRequirement::Yes),
                7 => self.result_version_name = Some("resultVersionName 8".into()),
                8 => self.severity = Some(service::v1::SeverityLevel::Low),
                9 => self.terms_url = Some("termsUrl 10".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ApplicationPatchingDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.application_uuid = Some("applicationUuid 1".into()),
                1 => self.developer_display_name = Some("developerDisplayName 2".into()),
                2 => self.display_name = Some("displayName 3".into()),
                3 => self.patched_version = Some(place.nested::<service::v1::Version>()),
                4 => self.status = Some(service::v1::ApplicationPatchingStatus::FailedUninstallRequired),
                5 => self.time_period = Some(place.nested::<service::Interval>()),
                6 => self.unpatched_version = Some(place.nested::<service::v1::Version>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DependencyPatchingDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.action_type = Some(service::v1::PatchActionType::Added),
                1 => self.package = Some(place.nested::<service::v1::Package>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DevicePatch {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device_uuid = Some("deviceUuid 1".into()),
                1 => self.device_group_uuid = Some("deviceGroupUuid 2".into()),
                2 => self.application_patch = Some(place.nested::<service::v1::ApplicationPatch>()),
                3 => self.os_patch = Some(place.nested::<service::v1::OsPatch>()),
                4 => self.package_patch = Some(place.nested::<service::v1::PackagePatch>()),
                5 => self.uuid = Some("uuid 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DevicePatchingDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.dependencies = vec![place.nested::<service::v1::DependencyPatchingDetails>()],
                1 => self.device_uuid = Some("deviceUuid 1".into()),
                2 => self.display_name = Some("displayName 2".into()),
                3 => self.application = Some(place.nested::<service::v1::ApplicationPatchingDetails>()),
                4 => self.operating_system = Some(place.nested::<service::v1::OsPatchingDetails>()),
                5 => self.package = Some(place.nested::<service::v1::PackagePatchingDetails>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDevicePatchesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::DevicePatch>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDevicePatchingDetailsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.patching_details = vec![place.nested::<service::v1::DevicePatchingDetails>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListRecentApplicationPatchingDetailsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.patching_details = vec![place.nested::<service::v1::ApplicationPatchingDetails>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::OsPatch {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.os_family_id = Some(9223372036854775806_i64),
                1 => self.catalog_id = Some(9223372036854775805_i64),
                2 => self.category = Some(service::v1::PatchCategory::Unspecified),
                3 => self.developer_display_name = Some("developerDisplayName 4".into()),
                4 => self.fixed_cves = vec!["fixedCves 5".into(), "fixedCves 6".into()],
                5 => self.release_date = Some(place.nested::<service::Date>()),
                6 => self.release_notes_url = Some("releaseNotesUrl 7".into()),
                7 => self.restart_required = Some(service::v1::RestartRequirement::No),
                8 => self.result_version_name = Some("resultVersionName 9".into()),
                9 => self.severity = Some(service::v1::SeverityLevel::Medium),
                10 => self.terms_url = Some("termsUrl 11".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::OsPatchingDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.action_type = Some(service::v1::PatchActionType::Added),
                1 => self.os_family_id = Some(9223372036854775805_i64),
                2 => self.patched_version = Some(place.nested::<service::v1::Version>()),
                3 => self.status = Some(service::v1::PatchingStatus::FailedTerminationRequired),
                4 => self.time_period = Some(place.nested::<service::Interval>()),
                5 => self.unpatched_version = Some(place.nested::<service::v1::Version>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Package {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.name = Some("name 2".into()),
                2 => self.package_manager_type = Some(service::v1::PackageManagerType::Dnf),
                3 => self.reference = Some("reference 4".into()),
                4 => self.version_name = Some("versionName 5".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PackagePatch {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.dependencies = vec![place.nested::<service::v1::Package>()],
                1 => self.package = Some(place.nested::<service::v1::Package>()),
                2 => self.catalog_id = Some(9223372036854775806_i64),
                3 => self.category = Some(service::v1::PatchCategory::RegularUpdate),
                4 => self.developer_display_name = Some("developerDisplayName 3".into()),
                5 => self.fixed_cves = vec!["fixedCves 4".into(), "fixedCves 5".into()],
                6 => self.release_date = Some(place.nested::<service::Date>()),
                7 => self.release_notes_url = Some("releaseNotesUrl 6".into()),
                8 => self.restart_required = Some(service::v1::RestartRequirement::Yes),
                9 => self.result_version_name = Some("resultVersionName 8".into()),
                10 => self.severity = Some(service::v1::SeverityLevel::Low),
                11 => self.terms_url = Some("termsUrl 10".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PackagePatchingDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.dependencies = vec![place.nested::<service::v1::DevicePatchingDetails>()],
                1 => self.package_reference = Some("packageReference 1".into()),
                2 => self.patched_version = Some(place.nested::<service::v1::Version>()),
                3 => self.status = Some(service::v1::PatchingStatus::OkRestartRequired),
                4 => self.time_period = Some(place.nested::<service::Interval>()),
                5 => self.unpatched_version = Some(place.nested::<service::v1::Version>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Version {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.id = Some(18446744073709551614_u64),
                1 => self.major = Some(9223372036854775805_i64),
                2 => self.minor = Some(9223372036854775804_i64),
                3 => self.name = Some("name 4".into()),
                4 => self.patch = Some(9223372036854775802_i64),
                _ => unreachable!(),
            }
            self
        }
    }
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
        checks::model::<service::v2::DeletePolicyResponse>("v2::DeletePolicyResponse"),
        checks::model::<service::v2::FeaturePolicy>("v2::FeaturePolicy"),
        checks::model::<service::v2::GetPolicyAssignmentResponse>("v2::GetPolicyAssignmentResponse"),
        checks::model::<service::v2::GetPolicyResponse>("v2::GetPolicyResponse"),
        checks::model::<service::v2::ListPoliciesResponse>("v2::ListPoliciesResponse"),
        checks::model::<service::v2::ListPolicyAssignmentsResponse>("v2::ListPolicyAssignmentsResponse"),
        checks::model::<service::v2::Policy>("v2::Policy"),
        checks::model::<service::v2::PolicyAssignment>("v2::PolicyAssignment"),
        checks::model::<service::v2::PolicyData>("v2::PolicyData"),
        checks::model::<service::v2::PolicyTarget>("v2::PolicyTarget"),
        checks::model::<service::v2::SettingFlags>("v2::SettingFlags"),
        checks::model::<service::v2::UnassignPolicyResponse>("v2::UnassignPolicyResponse"),
        checks::model::<service::v2::UpdatePolicyAssignmentRankingBody>("v2::UpdatePolicyAssignmentRankingBody"),
        checks::model::<service::v2::UpdatePolicyAssignmentRankingResponse>("v2::UpdatePolicyAssignmentRankingResponse"),
    ]);
}

#[cfg(feature = "policy-management")]
#[test]
fn messages_of_policy_management_convert() {
    use eset_connect::policy_management as service;

    checks::message::<service::v2::PolicyData>("policy_management", "v2::PolicyData", "Era.Common.DataDefinition.Policy.PolicyData");
}

#[cfg(feature = "policy-management")]
#[test]
fn operations_of_policy_management_are_sent_and_answered() {
    use eset_connect::policy_management as service;

    let samples = checks::operations("policy_management");

    let call = service::v2::list_policies()
        .page_size(18446744073709551614_u64)
        .page_token("a/b c?ü&=#%2");
    samples.answers_model("v2::list_policies", &call);

    let call = service::v2::create_policy(checks::sample());
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
        .page_size(18446744073709551608_u64)
        .page_token("a/b c?ü&=#%8");
    samples.answers_model("v2::list_policy_assignments", &call);

    let call = service::v2::assign_policy(checks::sample());
    samples.answers_model("v2::assign_policy", &call);

    let call = service::v2::get_policy_assignment("a/b c?ü&=#%1");
    samples.answers_model("v2::get_policy_assignment", &call);

    let call = service::v2::unassign_policy("a/b c?ü&=#%1");
    samples.answers_nothing("v2::unassign_policy", &call);

    let call = service::v2::update_policy_assignment_ranking("a/b c?ü&=#%1", checks::sample());
    samples.answers_nothing("v2::update_policy_assignment_ranking", &call);
}

#[cfg(feature = "policy-management")]
mod samples_of_policy_management {
    use eset_connect::policy_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v2::AssignPolicyRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.assignment(place.nested::<service::v2::PolicyAssignment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::AssignPolicyResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.assignment = Some(place.nested::<service::v2::PolicyAssignment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreatePolicyRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.policy(place.nested::<service::v2::Policy>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::CreatePolicyResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.policy = Some(place.nested::<service::v2::Policy>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::DeletePolicyResponse {}

    impl Sample for service::v2::FeaturePolicy {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.configuration(crate::checks::any(1)),
                1 => self = self.feature_id(9223372036854775805_i64),
                2 => self = self.flags([("first", place.nested::<service::v2::SettingFlags>())]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetPolicyAssignmentResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.assignment = Some(place.nested::<service::v2::PolicyAssignment>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::GetPolicyResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.policy = Some(place.nested::<service::v2::Policy>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListPoliciesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.policies = vec![place.nested::<service::v2::Policy>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::ListPolicyAssignmentsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.assignments = vec![place.nested::<service::v2::PolicyAssignment>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::Policy {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.built_in = Some(true),
                1 => self = self.description("description 2"),
                2 => self = self.display_name("displayName 3"),
                3 => self = self.features([place.nested::<service::v2::FeaturePolicy>()]),
                4 => self.uuid = Some("uuid 4".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::PolicyAssignment {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.policy_uuid("policyUuid 1"),
                1 => self.rank = Some(9223372036854775805_i64),
                2 => self = self.target(place.nested::<service::v2::PolicyTarget>()),
                3 => self.uuid = Some("uuid 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::PolicyData {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.product("product 1"),
                1 => self = self.data("data 2"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::PolicyTarget {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.device_uuid("deviceUuid 1"),
                1 => self = self.device_group_uuid("deviceGroupUuid 2"),
                2 => self = self.subscription_uuid("subscriptionUuid 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::SettingFlags {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.apply_forcefully(true),
                1 => self = self.read_only(false),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UnassignPolicyResponse {}

    impl Sample for service::v2::UpdatePolicyAssignmentRankingBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.rank(9223372036854775806_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdatePolicyAssignmentRankingResponse {}
}

#[cfg(feature = "quarantine-management")]
#[test]
fn models_of_quarantine_management_lose_nothing() {
    use eset_connect::quarantine_management as service;

    checks::models("quarantine_management", &[
        checks::model::<service::Interval>("Interval"),
        checks::model::<service::v1::BatchDeleteQuarantinedObjectsRequest>("v1::BatchDeleteQuarantinedObjectsRequest"),
        checks::model::<service::v1::BatchDeleteQuarantinedObjectsResponse>("v1::BatchDeleteQuarantinedObjectsResponse"),
        checks::model::<service::v1::BatchDownloadQuarantinedObjectsRequest>("v1::BatchDownloadQuarantinedObjectsRequest"),
        checks::model::<service::v1::BatchRestoreQuarantinedObjectsRequest>("v1::BatchRestoreQuarantinedObjectsRequest"),
        checks::model::<service::v1::BatchRestoreQuarantinedObjectsResponse>("v1::BatchRestoreQuarantinedObjectsResponse"),
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
        checks::model::<service::v1::PurgeQuarantinedObjectsResponse>("v1::PurgeQuarantinedObjectsResponse"),
        checks::model::<service::v1::QuarantineFilter>("v1::QuarantineFilter"),
        checks::model::<service::v1::QuarantinedObject>("v1::QuarantinedObject"),
        checks::model::<service::v1::QuarantiningRule>("v1::QuarantiningRule"),
        checks::model::<service::v1::RestoreQuarantinedObjectsRequest>("v1::RestoreQuarantinedObjectsRequest"),
        checks::model::<service::v1::RestoreQuarantinedObjectsResponse>("v1::RestoreQuarantinedObjectsResponse"),
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
        .filter_object_origin(service::v1::ObjectOrigin::MsOffice365)
        .filter_object_type(service::v1::QuarantinedObjectType::EmailAttachment)
        .filter_quarantine_reason(service::v1::QuarantineReason::Spam)
        .filter_quarantine_time_start_time("2024-02-29T23:59:58.000012+02:30".parse().unwrap())
        .filter_quarantine_time_end_time("2024-02-29T23:59:58.000013+02:30".parse().unwrap())
        .filter_user_uuid("a/b c?ü&=#%14")
        .page_size(18446744073709551600_u64)
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
        .filter_object_origin(service::v1::ObjectOrigin::MsOffice365)
        .filter_object_type(service::v1::QuarantinedObjectType::EmailAttachment)
        .filter_quarantine_reason(service::v1::QuarantineReason::Spam)
        .filter_quarantine_time_start_time("2024-02-29T23:59:58.000012+02:30".parse().unwrap())
        .filter_quarantine_time_end_time("2024-02-29T23:59:58.000013+02:30".parse().unwrap())
        .filter_user_uuid("a/b c?ü&=#%14");
    samples.answers_model("v1::get_quarantined_objects_count", &call);

    let call = service::v1::get_quarantined_object("a/b c?ü&=#%1");
    samples.answers_model("v1::get_quarantined_object", &call);

    let call = service::v1::batch_delete_quarantined_objects(checks::sample());
    samples.answers_nothing("v1::batch_delete_quarantined_objects", &call);

    let call = service::v1::batch_download_quarantined_objects(checks::sample());
    samples.answers_bytes("v1::batch_download_quarantined_objects", &call);

    let call = service::v1::batch_restore_quarantined_objects(checks::sample());
    samples.answers_nothing("v1::batch_restore_quarantined_objects", &call);

    let call = service::v1::download_quarantined_objects(checks::sample());
    samples.answers_bytes("v1::download_quarantined_objects", &call);

    let call = service::v1::purge_quarantined_objects(checks::sample());
    samples.answers_nothing("v1::purge_quarantined_objects", &call);
    checks::needs_everything("v1::purge_quarantined_objects", &service::v1::purge_quarantined_objects(Default::default()), &service::v1::purge_quarantined_objects(Default::default()).everything());

    let call = service::v1::restore_quarantined_objects(checks::sample());
    samples.answers_nothing("v1::restore_quarantined_objects", &call);
    checks::needs_everything("v1::restore_quarantined_objects", &service::v1::restore_quarantined_objects(Default::default()), &service::v1::restore_quarantined_objects(Default::default()).everything());
}

#[cfg(feature = "quarantine-management")]
mod samples_of_quarantine_management {
    use eset_connect::quarantine_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::Interval {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.start_time("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                1 => self = self.end_time("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchDeleteQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.object_uuids(["objectUuids 1", "objectUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchDeleteQuarantinedObjectsResponse {}

    impl Sample for service::v1::BatchDownloadQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.object_uuids(["objectUuids 1", "objectUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchRestoreQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.add_to_exclusions(true),
                1 => self = self.object_uuids(["objectUuids 2", "objectUuids 3"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchRestoreQuarantinedObjectsResponse {}

    impl Sample for service::v1::DownloadQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.excluded_object_uuids(["excludedObjectUuids 1", "excludedObjectUuids 2"]),
                1 => self = self.filter(place.nested::<service::v1::QuarantineFilter>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Email {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.attachments = vec![place.nested::<service::v1::File>()],
                1 => self.body_parts = vec![place.nested::<service::v1::File>()],
                2 => self.cc = Some("cc 1".into()),
                3 => self.contained_urls = vec!["containedUrls 2".into(), "containedUrls 3".into()],
                4 => self.from = Some("from 4".into()),
                5 => self.headers = vec!["headers 5".into(), "headers 6".into()],
                6 => self.internet_message_id = Some("internetMessageId 7".into()),
                7 => self.is_read_only = Some(false),
                8 => self.mailbox_uuid = Some("mailboxUuid 9".into()),
                9 => self.mailbox_user_uuid = Some("mailboxUserUuid 10".into()),
                10 => self.mta_smtp_details = Some(place.nested::<service::v1::MailTransferAgentSmtpDetails>()),
                11 => self.origin = Some(service::v1::ObjectOrigin::Device),
                12 => self.reference = Some("reference 12".into()),
                13 => self.sender_ip_address = Some("senderIpAddress 13".into()),
                14 => self.subject = Some("subject 14".into()),
                15 => self.to = Some("to 15".into()),
                16 => self.uuid = Some("uuid 16".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::File {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.contained_files = vec![place.nested::<service::v1::File>()],
                1 => self.hash_sha1 = Some("hashSha1 1".into()),
                2 => self.hash_sha256 = Some("hashSha2256 2".into()),
                3 => self.is_read_only = Some(true),
                4 => self.last_editor = Some(place.nested::<service::v1::ObjectEditor>()),
                5 => self.origin = Some(service::v1::ObjectOrigin::Unspecified),
                6 => self.path = Some("path 5".into()),
                7 => self.reference = Some("reference 6".into()),
                8 => self.size_bytes = Some(18446744073709551608_u64),
                9 => self.storages = vec![place.nested::<service::v1::FileStorage>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::FileStorage {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.ms_sharepoint_root_site_uuid = Some("msSharepointRootSiteUuid 2".into()),
                2 => self.uuid = Some("uuid 3".into()),
                3 => self.archive_reference = Some("archiveReference 4".into()),
                4 => self.cloud_drive_user_uuid = Some("cloudDriveUserUuid 5".into()),
                5 => self.email_reference = Some("emailReference 6".into()),
                6 => self.ms_sharepoint_site_uuid = Some("msSharepointSiteUuid 7".into()),
                7 => self.ms_teams_team_uuid = Some("msTeamsTeamUuid 8".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetQuarantinedObjectResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.object = Some(place.nested::<service::v1::QuarantinedObject>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetQuarantinedObjectsCountResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.object_count = Some(9223372036854775806_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListQuarantinedObjectsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.objects = vec![place.nested::<service::v1::QuarantinedObject>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::MailTransferAgentSmtpDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.hello = Some("hello 1".into()),
                1 => self.recipients = vec!["recipients 2".into(), "recipients 3".into()],
                2 => self.sender = Some("sender 4".into()),
                3 => self.sender_ip_address = Some("senderIpAddress 5".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ObjectEditor {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.email = Some("email 1".into()),
                1 => self.user_uuid = Some("userUuid 2".into()),
                2 => self.user_name = Some("userName 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PurgeQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.excluded_object_uuids(["excludedObjectUuids 1", "excludedObjectUuids 2"]),
                1 => self = self.filter(place.nested::<service::v1::QuarantineFilter>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PurgeQuarantinedObjectsResponse {}

    impl Sample for service::v1::QuarantineFilter {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.cloud_office_tenant_uuid("cloudOfficeTenantUuid 1"),
                1 => self = self.email_internet_message_id("emailInternetMessageId 2"),
                2 => self = self.email_recipient("emailRecipient 3"),
                3 => self = self.email_sender("emailSender 4"),
                4 => self = self.email_subject("emailSubject 5"),
                5 => self = self.file_name("fileName 6"),
                6 => self = self.ms_sharepoint_root_site_uuid("msSharepointRootSiteUuid 7"),
                7 => self = self.ms_teams_team_uuid("msTeamsTeamUuid 8"),
                8 => self = self.object_origin(service::v1::ObjectOrigin::MsOffice365),
                9 => self = self.object_type(service::v1::QuarantinedObjectType::EmailAttachment),
                10 => self = self.quarantine_reason(service::v1::QuarantineReason::Spam),
                11 => self = self.quarantine_time(place.nested::<service::Interval>()),
                12 => self = self.user_uuid("userUuid 12"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::QuarantinedObject {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.cloud_office_tenant_uuid = Some("cloudOfficeTenantUuid 1".into()),
                1 => self.cloud_sandboxing_status = Some(service::v1::ObjectScanStatus::PositiveResult),
                2 => self.display_name = Some("displayName 3".into()),
                3 => self.email = Some(place.nested::<service::v1::Email>()),
                4 => self.file = Some(place.nested::<service::v1::File>()),
                5 => self.grayware_scan_status = Some(service::v1::ObjectScanStatus::Unspecified),
                6 => self.is_excludable = Some(true),
                7 => self.is_restorable = Some(false),
                8 => self.malware_scan_status = Some(service::v1::ObjectScanStatus::NegativeResult),
                9 => self.object_origin = Some(service::v1::ObjectOrigin::Unspecified),
                10 => self.phishing_scan_status = Some(service::v1::ObjectScanStatus::NotScanned),
                11 => self.quarantine_reason = Some(service::v1::QuarantineReason::Phishing),
                12 => self.quarantine_time = Some("2024-02-29T23:59:58.000011+02:30".parse().unwrap()),
                13 => self.quarantining_rule = Some(place.nested::<service::v1::QuarantiningRule>()),
                14 => self.scan_results = vec![crate::checks::any(12), crate::checks::any(13)],
                15 => self.size_bytes = Some(18446744073709551601_u64),
                16 => self.spam_scan_status = Some(service::v1::ObjectScanStatus::NegativeResult),
                17 => self.r#type = Some(service::v1::QuarantinedObjectType::Unspecified),
                18 => self.uuid = Some("uuid 17".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::QuarantiningRule {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RestoreQuarantinedObjectsRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.add_to_exclusions(true),
                1 => self = self.excluded_object_uuids(["excludedObjectUuids 2", "excludedObjectUuids 3"]),
                2 => self = self.filter(place.nested::<service::v1::QuarantineFilter>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::RestoreQuarantinedObjectsResponse {}
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
        .active_product_auto_activation_details_base(service::v1::ProductAutoActivationBase::UserGroup)
        .active_product_auto_activation_details_user_group_uuid("a/b c?ü&=#%3")
        .active_product_subscription_uuid("a/b c?ü&=#%4")
        .active_product_unit_pool_uuid("a/b c?ü&=#%5")
        .active_product_id(9223372036854775801_i64)
        .active_product_name("a/b c?ü&=#%7")
        .cloud_office_tenant_reference("a/b c?ü&=#%8")
        .display_name("a/b c?ü&=#%9")
        .email("a/b c?ü&=#%10")
        .has_cloud_office_ms_license(true)
        .protection_status(service::v1::ProtectionStatus::Pending)
        .user_group_uuid("a/b c?ü&=#%13")
        .page_size(18446744073709551601_u64)
        .page_token("a/b c?ü&=#%15");
    samples.answers_model("v1::list_users", &call);

    let call = service::v1::get_user("a/b c?ü&=#%1");
    samples.answers_model("v1::get_user", &call);

    let call = service::v1::batch_get_users(checks::sample());
    samples.answers_model("v1::batch_get_users", &call);
}

#[cfg(feature = "user-management")]
mod samples_of_user_management {
    use eset_connect::user_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::BatchGetUsersRequest {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.users_uuids(["usersUuids 1", "usersUuids 2"]),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::BatchGetUsersResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.users = vec![place.nested::<service::v1::User>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::CloudOfficeUser {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.has_ms_license = Some(true),
                1 => self.tenant_reference = Some("tenantReference 2".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::GetUserResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.user = Some(place.nested::<service::v1::User>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Identity {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.create_time = Some("2024-02-29T23:59:58.000001+02:30".parse().unwrap()),
                1 => self.provider_reference = Some("providerReference 2".into()),
                2 => self.provider_reference_format = Some(service::v1::IdentityReferenceFormat::UserPrincipalName),
                3 => self.provider_type = Some(service::v1::IdentityProviderType::Local),
                4 => self.update_time = Some("2024-02-29T23:59:58.000005+02:30".parse().unwrap()),
                5 => self.user_name = Some("userName 6".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListUsersResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.users = vec![place.nested::<service::v1::User>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                2 => self.total_size = Some(9223372036854775805_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::User {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.active_product_ids = vec![9223372036854775806_i64, 9223372036854775805_i64],
                1 => self.cloud_office = Some(place.nested::<service::v1::CloudOfficeUser>()),
                2 => self.department = Some("department 3".into()),
                3 => self.display_name = Some("displayName 4".into()),
                4 => self.identities = vec![place.nested::<service::v1::Identity>()],
                5 => self.job_title = Some("jobTitle 5".into()),
                6 => self.office_location = Some("officeLocation 6".into()),
                7 => self.phone_numbers = vec!["phoneNumbers 7".into(), "phoneNumbers 8".into()],
                8 => self.primary_email_address = Some("primaryEmailAddress 9".into()),
                9 => self.protection_status = Some(service::v1::ProtectionStatus::Unspecified),
                10 => self.proxy_email_addresses = vec!["proxyEmailAddresses 11".into(), "proxyEmailAddresses 12".into()],
                11 => self.user_group_uuids = vec!["userGroupUuids 13".into(), "userGroupUuids 14".into()],
                12 => self.uuid = Some("uuid 15".into()),
                _ => unreachable!(),
            }
            self
        }
    }
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
        .page_size(18446744073709551612_u64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_device_os_vulnerabilities", &call);

    let call = service::v1::list_device_vulnerabilities()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .vulnerability_scope(service::v1::VulnerabilityScope::Package)
        .page_size(18446744073709551611_u64)
        .page_token("a/b c?ü&=#%5");
    samples.answers_model("v1::list_device_vulnerabilities", &call);

    let call = service::v1::list_recent_scan_details()
        .device_uuid("a/b c?ü&=#%1")
        .device_group_uuid("a/b c?ü&=#%2")
        .page_size(18446744073709551612_u64)
        .page_token("a/b c?ü&=#%4");
    samples.answers_model("v1::list_recent_scan_details", &call);

    let call = service::v1::list_vulnerable_devices()
        .device_group_uuid("a/b c?ü&=#%1")
        .page_size(18446744073709551613_u64)
        .page_token("a/b c?ü&=#%3");
    samples.answers_model("v1::list_vulnerable_devices", &call);
}

#[cfg(feature = "vulnerability-management")]
mod samples_of_vulnerability_management {
    use eset_connect::vulnerability_management as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v1::Application {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.developer_display_name = Some("developerDisplayName 1".into()),
                1 => self.display_name = Some("displayName 2".into()),
                2 => self.version = Some(place.nested::<service::v1::Version>()),
                3 => self.uuid = Some("uuid 3".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ApplicationVulnerability {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.application = Some(place.nested::<service::v1::Application>()),
                1 => self.cve_number = Some("cveNumber 1".into()),
                2 => self.first_detect_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                3 => self.last_detect_time = Some("2024-02-29T23:59:58.000003+02:30".parse().unwrap()),
                4 => self.patch_available = Some(false),
                5 => self.risk_score = Some(9223372036854775802_i64),
                6 => self.severity = Some(service::v1::SeverityLevel::Unspecified),
                7 => self.vulnerability_id = Some(9223372036854775800_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::DeviceVulnerability {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.available_patch_uuids = vec!["availablePatchUuids 1".into(), "availablePatchUuids 2".into()],
                1 => self.device_uuid = Some("deviceUuid 3".into()),
                2 => self.device_group_uuid = Some("deviceGroupUuid 4".into()),
                3 => self.application_vulnerability = Some(place.nested::<service::v1::ApplicationVulnerability>()),
                4 => self.os_vulnerability = Some(place.nested::<service::v1::OsVulnerability>()),
                5 => self.package_vulnerability = Some(place.nested::<service::v1::PackageVulnerability>()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDeviceOsVulnerabilitiesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.next_page_token = Some("nextPageToken 1".into()),
                1 => self.vulnerabilities = vec![place.nested::<service::v1::OsVulnerability>()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListDeviceVulnerabilitiesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.vulnerabilities = vec![place.nested::<service::v1::DeviceVulnerability>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListRecentScanDetailsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.scan_details = vec![place.nested::<service::v1::ScanDetails>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ListVulnerableDevicesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.devices = vec![place.nested::<service::v1::VulnerableDevice>()],
                1 => self.next_page_token = Some("nextPageToken 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::OsVulnerability {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.os_family_id = Some(9223372036854775806_i64),
                1 => self.cve_number = Some("cveNumber 2".into()),
                2 => self.first_detect_time = Some("2024-02-29T23:59:58.000003+02:30".parse().unwrap()),
                3 => self.last_detect_time = Some("2024-02-29T23:59:58.000004+02:30".parse().unwrap()),
                4 => self.patch_available = Some(true),
                5 => self.risk_score = Some(9223372036854775801_i64),
                6 => self.severity = Some(service::v1::SeverityLevel::Diagnostic),
                7 => self.vulnerability_id = Some(9223372036854775799_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Package {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.display_name = Some("displayName 1".into()),
                1 => self.name = Some("name 2".into()),
                2 => self.package_manager_type = Some(service::v1::PackageManagerType::Dnf),
                3 => self.reference = Some("reference 4".into()),
                4 => self.version_name = Some("versionName 5".into()),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::PackageVulnerability {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.package = Some(place.nested::<service::v1::Package>()),
                1 => self.cve_number = Some("cveNumber 1".into()),
                2 => self.first_detect_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                3 => self.last_detect_time = Some("2024-02-29T23:59:58.000003+02:30".parse().unwrap()),
                4 => self.patch_available = Some(false),
                5 => self.risk_score = Some(9223372036854775802_i64),
                6 => self.severity = Some(service::v1::SeverityLevel::Unspecified),
                7 => self.vulnerability_id = Some(9223372036854775800_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::ScanDetails {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.device_uuid = Some("deviceUuid 1".into()),
                1 => self.end_time = Some("2024-02-29T23:59:58.000002+02:30".parse().unwrap()),
                2 => self.ended_successfully = Some(true),
                3 => self.scan_trigger = Some(service::v1::ScanTrigger::Scheduler),
                4 => self.start_time = Some("2024-02-29T23:59:58.000005+02:30".parse().unwrap()),
                5 => self.vulnerability_count = Some(9223372036854775801_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::Version {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.id = Some(18446744073709551614_u64),
                1 => self.major = Some(9223372036854775805_i64),
                2 => self.minor = Some(9223372036854775804_i64),
                3 => self.name = Some("name 4".into()),
                4 => self.patch = Some(9223372036854775802_i64),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v1::VulnerableDevice {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.app_vulnerabilities = vec![place.nested::<service::v1::ApplicationVulnerability>()],
                1 => self.os_vulnerabilities = vec![place.nested::<service::v1::OsVulnerability>()],
                2 => self.package_vulnerabilities = vec![place.nested::<service::v1::PackageVulnerability>()],
                3 => self.uuid = Some("uuid 1".into()),
                _ => unreachable!(),
            }
            self
        }
    }
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
        checks::sample(),
    );
    samples.answers_model("v2::update_web_address_rule_domains", &call);
}

#[cfg(feature = "web-access-protection")]
mod samples_of_web_access_protection {
    use eset_connect::web_access_protection as service;

    use crate::checks::{Place, Sample};

    impl Sample for service::v2::ListWebAddressRulesResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.address_rule_uuids = vec!["addressRuleUuids 1".into(), "addressRuleUuids 2".into()],
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateWebAddressRuleDomainsBody {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self = self.urls(["urls 1", "urls 2"]),
                1 => self = self.source_name("sourceName 3"),
                _ => unreachable!(),
            }
            self
        }
    }

    impl Sample for service::v2::UpdateWebAddressRuleDomainsResponse {
        fn with(mut self, place: Place) -> Self {
            match place.field {
                0 => self.added_domains_count = Some(9223372036854775806_i64),
                1 => self.malformed_domains = vec!["malformedDomains 2".into(), "malformedDomains 3".into()],
                _ => unreachable!(),
            }
            self
        }
    }
}
