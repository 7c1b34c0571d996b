//! Version 1 of the automation service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Any, Timestamp, UnknownFields};

use crate::ids;

/// List tasks.
///
/// `GET /v1/device_tasks`
///
/// Lists the device tasks, each with its action, targets, triggers and source.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_get.html>)
#[inline]
pub fn list_tasks() -> ListTasks {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_tasks",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::GET,
        path: "/v1/device_tasks",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    ListTasks(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_tasks`](fn@list_tasks) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTasks(Paged<ListTasksResponse>);

impl ListTasks {
    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.set("pageSize", Into::<i64>::into(value));
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::parameters!(ListTasks, Paged<ListTasksResponse>);

/// Create task.
///
/// `POST /v1/device_tasks`
///
/// Creates a device task from an action, its targets and triggers, and gives back the created task.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_post.html>)
#[inline]
pub fn create_task(body: CreateTaskRequest) -> Call<CreateTaskResponse> {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body)
}

/// Get task.
///
/// `GET /v1/device_tasks/{taskUuid}`
///
/// Gives one device task by its id, with its action, targets, triggers and version id.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_get.html>)
#[inline]
pub fn get_task(task_uuid: impl Into<ids::DeviceTaskUuid>) -> Call<GetTaskResponse> {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::GET,
        path: "/v1/device_tasks/{taskUuid}",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()])
}

/// Delete task.
///
/// This cannot be undone: no operation brings the task back.
///
/// `DELETE /v1/device_tasks/{taskUuid}`
///
/// Deletes the device task with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_delete.html>)
#[inline]
pub fn delete_task(task_uuid: impl Into<ids::DeviceTaskUuid>) -> Call<()> {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::DELETE,
        path: "/v1/device_tasks/{taskUuid}",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()])
}

/// List task runs.
///
/// `GET /v1/device_tasks/{taskUuid}/runs`
///
/// Lists the runs of one task with status, times and result, optionally for one device or only last
/// runs.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_runs_get.html>)
#[inline]
pub fn list_task_runs(task_uuid: impl Into<ids::DeviceTaskUuid>) -> ListTaskRuns {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_task_runs",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::GET,
        path: "/v1/device_tasks/{taskUuid}/runs",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    ListTaskRuns(Paged::new(&OPERATION, &[task_uuid.into().as_str()]))
}

/// The call that [`list_task_runs`](fn@list_task_runs) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTaskRuns(Paged<ListTaskRunsResponse>);

impl ListTaskRuns {
    /// Query parameter `deviceUuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `listOnlyLastRuns`.
    pub fn list_only_last_runs(mut self, value: impl Into<bool>) -> Self {
        self.0.set("listOnlyLastRuns", Into::<bool>::into(value));
        self
    }

    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.0.set("pageSize", Into::<i64>::into(value));
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::parameters!(ListTaskRuns, Paged<ListTaskRunsResponse>);

/// Update task targets.
///
/// `POST /v1/device_tasks/{taskUuid}:updateTaskTargets`
///
/// Updates the targets of a task, given as ids of devices and device groups; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid-updateTaskTargets_post.html>)
#[inline]
pub fn update_task_targets(
    task_uuid: impl Into<ids::DeviceTaskUuid>,
    body: UpdateTaskTargetsBody,
) -> Call<()> {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_task_targets",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks/{taskUuid}:updateTaskTargets",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).body(&body)
}

/// Update task triggers.
///
/// `POST /v1/device_tasks/{taskUuid}:updateTaskTriggers`
///
/// Updates the triggers of a task to those listed in the body; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid-updateTaskTriggers_post.html>)
#[inline]
pub fn update_task_triggers(
    task_uuid: impl Into<ids::DeviceTaskUuid>,
    body: UpdateTaskTriggersBody,
) -> Call<()> {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_task_triggers",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks/{taskUuid}:updateTaskTriggers",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).body(&body)
}

/// `v1Action` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Action {
    /// `name`.
    pub name: Option<String>,
    /// `params`.
    ///
    /// Known messages: [`ApplyApplicationPatch`], [`InitiateVulnerabilityScan`], [`KillProcessByPid`],
    /// [`OnDemandScan`], [`RunCommand`], [`ShutdownComputer`], [`SystemUpdate`]. Any other is kept as it
    /// is.
    pub params: Option<Any>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Action {
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `params`.
    pub fn params(mut self, value: impl Into<Any>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Action {
    /// Install a patch of an application on the device.
    ///
    /// Sets `params` to the message [`ApplyApplicationPatch`].
    pub fn apply_application_patch(params: impl Into<ApplyApplicationPatch>) -> Self {
        Self::from(Into::<ApplyApplicationPatch>::into(params))
    }

    /// End the isolation of the device from the network.
    ///
    /// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
    /// two public clients send them so (2026). No endpoint page describes them.
    pub fn end_network_isolation() -> Self {
        Self::new().name("EndNetworkIsolation")
    }

    /// Scan the device for vulnerabilities.
    ///
    /// Sets `params` to the message [`InitiateVulnerabilityScan`].
    pub fn initiate_vulnerability_scan() -> Self {
        Self::from(InitiateVulnerabilityScan::new())
    }

    /// Kill a process by its id.
    ///
    /// At least one hash of the process's executable file is needed, else the service answers 400.
    ///
    /// Sets `params` to the message [`KillProcessByPid`].
    pub fn kill_process_by_pid(params: impl Into<KillProcessByPid>) -> Self {
        Self::from(Into::<KillProcessByPid>::into(params))
    }

    /// Log the user off the device.
    ///
    /// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
    /// two public clients send them so (2026). No endpoint page describes them.
    pub fn log_off_computer_user() -> Self {
        Self::new().name("LogOffComputerUser")
    }

    /// Scan the device for malware.
    ///
    /// Sets `params` to the message [`OnDemandScan`].
    pub fn on_demand_scan(params: impl Into<OnDemandScan>) -> Self {
        Self::from(Into::<OnDemandScan>::into(params))
    }

    /// Remove the antivirus software of other vendors from the device.
    ///
    /// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
    /// two public clients send them so (2026). No endpoint page describes them.
    pub fn remove_third_party_antivirus() -> Self {
        Self::new().name("ThirdPartyAVRemove")
    }

    /// Run a command on the device.
    ///
    /// What the command line means depends on the operating system of the device.
    ///
    /// Sets `params` to the message [`RunCommand`].
    pub fn run_command(params: impl Into<RunCommand>) -> Self {
        Self::from(Into::<RunCommand>::into(params))
    }

    /// Shut the device down, or restart it.
    ///
    /// Sets `params` to the message [`ShutdownComputer`].
    pub fn shutdown_computer(params: impl Into<ShutdownComputer>) -> Self {
        Self::from(Into::<ShutdownComputer>::into(params))
    }

    /// Isolate the device from the network.
    ///
    /// The action EndNetworkIsolation ends the isolation.
    ///
    /// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
    /// two public clients send them so (2026). No endpoint page describes them.
    pub fn start_network_isolation() -> Self {
        Self::new().name("StartNetworkIsolation")
    }

    /// Stop managing the device.
    ///
    /// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
    /// two public clients send them so (2026). No endpoint page describes them.
    pub fn stop_managing() -> Self {
        Self::new().name("StopManaging")
    }

    /// Update the operating system of the device.
    ///
    /// Sets `params` to the message [`SystemUpdate`].
    pub fn system_update(params: impl Into<SystemUpdate>) -> Self {
        Self::from(Into::<SystemUpdate>::into(params))
    }
}

impl From<ApplyApplicationPatch> for Action {
    #[inline]
    fn from(params: ApplyApplicationPatch) -> Self {
        Self::new().name("ApplyApplicationPatch").params(params)
    }
}

impl From<InitiateVulnerabilityScan> for Action {
    #[inline]
    fn from(params: InitiateVulnerabilityScan) -> Self {
        Self::new().name("InitiateVulnerabilityScan").params(params)
    }
}

impl From<KillProcessByPid> for Action {
    #[inline]
    fn from(params: KillProcessByPid) -> Self {
        Self::new().name("KillProcessByPid").params(params)
    }
}

impl From<OnDemandScan> for Action {
    #[inline]
    fn from(params: OnDemandScan) -> Self {
        Self::new().name("OnDemandScan").params(params)
    }
}

impl From<RunCommand> for Action {
    #[inline]
    fn from(params: RunCommand) -> Self {
        Self::new().name("RunCommand").params(params)
    }
}

impl From<ShutdownComputer> for Action {
    #[inline]
    fn from(params: ShutdownComputer) -> Self {
        Self::new().name("ShutdownComputer").params(params)
    }
}

impl From<SystemUpdate> for Action {
    #[inline]
    fn from(params: SystemUpdate) -> Self {
        Self::new().name("SystemUpdate").params(params)
    }
}

runtime::model!(Action {
    0 String name "name";
    1 Any params "params";
});

/// The application that is patched.
///
/// Schema: `v1ApplyApplicationPatch`.
///
/// A message of type `eset.dotnod.patch_management.v1.ApplyApplicationPatchRequest`, for
/// [`Action::params`]. It converts into [`json::Any`](eset_connect_runtime::json::Any), and back with
/// `try_from`, which reads field names in snake case too.
///
/// The value of `application_uuid` alone converts into the whole message.
///
/// Two public clients send it so (2026); the vendor's page on automation does not have it. The name of
/// its field is in snake case there.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplyApplicationPatch {
    /// The application.
    pub application_uuid: Option<ids::ApplicationUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ApplyApplicationPatch {
    /// Sets `application_uuid`.
    pub fn application_uuid(mut self, value: impl Into<ids::ApplicationUuid>) -> Self {
        self.application_uuid = Some(value.into());
        self
    }
}

runtime::model!(ApplyApplicationPatch {
    0 Text application_uuid "application_uuid";
});

runtime::message!(ApplyApplicationPatch "eset.dotnod.patch_management.v1.ApplyApplicationPatchRequest");

impl From<ids::ApplicationUuid> for ApplyApplicationPatch {
    #[inline]
    fn from(value: ids::ApplicationUuid) -> Self {
        Self::new().application_uuid(value)
    }
}

/// `v1CreateTaskRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTaskRequest {
    /// `task`.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateTaskRequest {
    /// Sets `task`.
    pub fn task(mut self, value: impl Into<DeviceTask>) -> Self {
        self.task = Some(value.into());
        self
    }
}

runtime::model!(CreateTaskRequest {
    0 Model task "task";
});

/// `v1CreateTaskResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// `task`.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateTaskResponse {
    0 Model task "task";
});

/// `v1DeviceTask` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceTask {
    /// `action`.
    pub action: Option<Action>,
    /// `assetGroupUuid`.
    pub asset_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `source`.
    pub source: Option<DeviceTaskSource>,
    /// `targets`.
    pub targets: Option<DeviceTaskTargets>,
    /// `triggers`.
    pub triggers: Vec<Trigger>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceTaskUuid>,
    /// `createTime`.
    pub create_time: Option<Timestamp>,
    /// `versionId`.
    pub version_id: Option<u64>,
    /// `updateTime`.
    pub update_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceTask {
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<Action>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets `asset_group_uuid`.
    pub fn asset_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.asset_group_uuid = Some(value.into());
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

    /// Sets `source`.
    pub fn source(mut self, value: impl Into<DeviceTaskSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets `targets`.
    pub fn targets(mut self, value: impl Into<DeviceTaskTargets>) -> Self {
        self.targets = Some(value.into());
        self
    }

    /// Sets `triggers`.
    pub fn triggers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Trigger>>,
    ) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::DeviceTaskUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Sets `create_time`.
    pub fn create_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets `version_id`.
    pub fn version_id(mut self, value: impl Into<u64>) -> Self {
        self.version_id = Some(value.into());
        self
    }

    /// Sets `update_time`.
    pub fn update_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl DeviceTask {
    /// A task that each target runs once, as soon as it can.
    ///
    /// It has the manual trigger. A device that is off runs the task when it is back. To keep it from that,
    /// set triggers with an expireTime.
    ///
    /// The vendor's page on automation (automation.html): a task needs at least one target and one trigger,
    /// and the manual trigger is the only one that the API has. A task with the configuration of an earlier
    /// one is not created twice.
    pub fn run_once(
        action: impl Into<Action>,
        targets: impl Into<DeviceTaskTargets>,
    ) -> Self {
        Self::new()
            .triggers([Trigger::new().manual(ManualTrigger::new())])
            .action(action)
            .targets(targets)
    }
}

runtime::model!(DeviceTask {
    0 Model action "action";
    1 Text asset_group_uuid "assetGroupUuid";
    2 String description "description";
    3 String display_name "displayName";
    4 Text source "source";
    5 Model targets "targets";
    6 List triggers "triggers";
    7 Text uuid "uuid";
    8 Timestamp create_time "createTime";
    9 QuotedU64 version_id "versionId";
    10 Timestamp update_time "updateTime";
});

/// `v1DeviceTaskRun` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceTaskRun {
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `endTime`.
    ///
    /// Read-only: set by the service.
    pub end_time: Option<Timestamp>,
    /// `result`.
    pub result: Option<Any>,
    /// `startTime`.
    pub start_time: Option<Timestamp>,
    /// `status`.
    pub status: Option<TaskRunStatus>,
    /// `taskUuid`.
    pub task_uuid: Option<ids::DeviceTaskUuid>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceTaskRunUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceTaskRun {
    0 Text device_uuid "deviceUuid";
    1 Timestamp end_time "endTime";
    2 Any result "result";
    3 Timestamp start_time "startTime";
    4 Text status "status";
    5 Text task_uuid "taskUuid";
    6 Text uuid "uuid";
});

/// `v1DeviceTaskTargets` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceTaskTargets {
    /// `deviceGroupsUuids`.
    pub device_groups_uuids: Vec<ids::DeviceGroupUuid>,
    /// `devicesUuids`.
    pub devices_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceTaskTargets {
    /// Sets `device_groups_uuids`.
    pub fn device_groups_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceGroupUuid>>,
    ) -> Self {
        self.device_groups_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `devices_uuids`.
    pub fn devices_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.devices_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(DeviceTaskTargets {
    0 List device_groups_uuids "deviceGroupsUuids";
    1 List devices_uuids "devicesUuids";
});

/// `v1GetTaskResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// `task`.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetTaskResponse {
    0 Model task "task";
});

/// A scan for vulnerabilities. It has no parameters.
///
/// Schema: `v1InitiateVulnerabilityScan`.
///
/// A message of type `eset.dotnod.vulnerability_management.v1.ScanRequest`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// Two public clients send it so (2026); the vendor's page on automation does not have it.
#[derive(Default)]
#[non_exhaustive]
pub struct InitiateVulnerabilityScan {
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(InitiateVulnerabilityScan {});

runtime::message!(InitiateVulnerabilityScan "eset.dotnod.vulnerability_management.v1.ScanRequest");

/// A process, and the file that it must be of.
///
/// Schema: `v1KillProcessByPid`.
///
/// A message of type `eset.dotnod.os_integration.v1.KillProcessByPidRequest`, for [`Action::params`].
/// It converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which
/// reads field names in snake case too.
///
/// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
/// two public clients send them so (2026). No endpoint page describes them.
#[derive(Default)]
#[non_exhaustive]
pub struct KillProcessByPid {
    /// The id of the process.
    pub pid: Option<i64>,
    /// SHA-1 of the executable file.
    pub executable_hash_sha1: Option<String>,
    /// SHA-256 of the executable file.
    pub executable_hash_sha2_256: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl KillProcessByPid {
    /// Sets `pid`.
    pub fn pid(mut self, value: impl Into<i64>) -> Self {
        self.pid = Some(value.into());
        self
    }

    /// Sets `executable_hash_sha1`.
    pub fn executable_hash_sha1(mut self, value: impl Into<String>) -> Self {
        self.executable_hash_sha1 = Some(value.into());
        self
    }

    /// Sets `executable_hash_sha2_256`.
    pub fn executable_hash_sha2_256(mut self, value: impl Into<String>) -> Self {
        self.executable_hash_sha2_256 = Some(value.into());
        self
    }
}

runtime::model!(KillProcessByPid {
    0 I64 pid "pid";
    1 String executable_hash_sha1 "executableHashSha1";
    2 String executable_hash_sha2_256 "executableHashSha2_256";
});

runtime::message!(KillProcessByPid "eset.dotnod.os_integration.v1.KillProcessByPidRequest");

/// `v1ListTaskRunsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTaskRunsResponse {
    /// `taskRuns`.
    pub task_runs: Vec<DeviceTaskRun>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListTaskRunsResponse {
    0 List task_runs "taskRuns";
    1 String next_page_token "nextPageToken";
});

impl runtime::Page for ListTaskRunsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListTaskRunsResponse {
    type Item = DeviceTaskRun;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.task_runs)
    }
}

/// `v1ListTasksResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// `tasks`.
    pub tasks: Vec<DeviceTask>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListTasksResponse {
    0 List tasks "tasks";
    1 String next_page_token "nextPageToken";
});

impl runtime::Page for ListTasksResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListTasksResponse {
    type Item = DeviceTask;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.tasks)
    }
}

/// `v1ManualTrigger` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ManualTrigger {
    /// `createTime`.
    ///
    /// Read-only: set by the service.
    pub create_time: Option<Timestamp>,
    /// `expireTime`.
    pub expire_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ManualTrigger {
    /// Sets `expire_time`.
    pub fn expire_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.expire_time = Some(value.into());
        self
    }
}

runtime::model!(ManualTrigger {
    0 Timestamp create_time "createTime";
    1 Timestamp expire_time "expireTime";
});

/// What a scan looks at, and what it does about what it finds.
///
/// Schema: `v1OnDemandScan`.
///
/// A message of type `Era.Common.DataDefinition.Task.ESS.OnDemandScan`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// The value of `scan_profile` alone converts into the whole message.
///
/// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
/// two public clients send them so (2026). No endpoint page describes them.
#[derive(Default)]
#[non_exhaustive]
pub struct OnDemandScan {
    /// The settings of the scan.
    pub scan_profile: Option<ScanProfile>,
    /// The name of the profile, if scanProfile is Custom.
    pub custom_profile_name: Option<String>,
    /// What is scanned. An empty list and eset://AllTargets mean everything.
    pub scan_targets: Vec<String>,
    /// Whether what the scan finds is cleaned.
    pub cleaning_enabled: Option<bool>,
    /// Whether the device is shut down after the scan.
    pub shutdown_enabled: Option<bool>,
    /// Whether the shutdown after the scan is locked.
    pub shutdown_locked: Option<bool>,
    /// What the user of the device may do about a restart or a shutdown.
    pub power_actions: Option<PowerActions>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OnDemandScan {
    /// Sets `scan_profile`.
    pub fn scan_profile(mut self, value: impl Into<ScanProfile>) -> Self {
        self.scan_profile = Some(value.into());
        self
    }

    /// Sets `custom_profile_name`.
    pub fn custom_profile_name(mut self, value: impl Into<String>) -> Self {
        self.custom_profile_name = Some(value.into());
        self
    }

    /// Sets `scan_targets`.
    pub fn scan_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_targets = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `cleaning_enabled`.
    pub fn cleaning_enabled(mut self, value: impl Into<bool>) -> Self {
        self.cleaning_enabled = Some(value.into());
        self
    }

    /// Sets `shutdown_enabled`.
    pub fn shutdown_enabled(mut self, value: impl Into<bool>) -> Self {
        self.shutdown_enabled = Some(value.into());
        self
    }

    /// Sets `shutdown_locked`.
    pub fn shutdown_locked(mut self, value: impl Into<bool>) -> Self {
        self.shutdown_locked = Some(value.into());
        self
    }

    /// Sets `power_actions`.
    pub fn power_actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.power_actions = Some(value.into());
        self
    }
}

runtime::model!(OnDemandScan {
    0 Text scan_profile "scanProfile";
    1 String custom_profile_name "customProfileName";
    2 List scan_targets "scanTargets";
    3 Bool cleaning_enabled "cleaningEnabled";
    4 Bool shutdown_enabled "shutdownEnabled";
    5 Bool shutdown_locked "shutdownLocked";
    6 Model power_actions "powerActions";
});

runtime::message!(OnDemandScan "Era.Common.DataDefinition.Task.ESS.OnDemandScan");

impl From<ScanProfile> for OnDemandScan {
    #[inline]
    fn from(value: ScanProfile) -> Self {
        Self::new().scan_profile(value)
    }
}

/// What the user of the device may do about a restart or a shutdown.
///
/// Schema: `v1PowerActions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PowerActions {
    /// Whether the user may cancel it.
    pub cancel_action: Option<bool>,
    /// How long the user may put it off.
    pub postpone: Option<PowerActionsPostpone>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PowerActions {
    /// Sets `cancel_action`.
    pub fn cancel_action(mut self, value: impl Into<bool>) -> Self {
        self.cancel_action = Some(value.into());
        self
    }

    /// Sets `postpone`.
    pub fn postpone(mut self, value: impl Into<PowerActionsPostpone>) -> Self {
        self.postpone = Some(value.into());
        self
    }
}

runtime::model!(PowerActions {
    0 Bool cancel_action "cancelAction";
    1 Text postpone "postpone";
});

/// A command, and where it runs.
///
/// Schema: `v1RunCommand`.
///
/// A message of type `Era.Common.DataDefinition.Task.OS.RunCommand`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// The value of `command_line` alone converts into the whole message.
///
/// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
/// two public clients send them so (2026). No endpoint page describes them.
#[derive(Default)]
#[non_exhaustive]
pub struct RunCommand {
    /// The command with its arguments.
    pub command_line: Option<String>,
    /// The folder that the command runs in.
    pub current_directory: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RunCommand {
    /// Sets `command_line`.
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }

    /// Sets `current_directory`.
    pub fn current_directory(mut self, value: impl Into<String>) -> Self {
        self.current_directory = Some(value.into());
        self
    }
}

runtime::model!(RunCommand {
    0 String command_line "commandLine";
    1 String current_directory "currentDirectory";
});

runtime::message!(RunCommand "Era.Common.DataDefinition.Task.OS.RunCommand");

impl From<&str> for RunCommand {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new().command_line(value)
    }
}

impl From<String> for RunCommand {
    #[inline]
    fn from(value: String) -> Self {
        Self::new().command_line(value)
    }
}

/// Whether the device is shut down or restarted.
///
/// Schema: `v1ShutdownComputer`.
///
/// A message of type `Era.Common.DataDefinition.Task.OS.ShutdownComputer`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
/// two public clients send them so (2026). No endpoint page describes them.
#[derive(Default)]
#[non_exhaustive]
pub struct ShutdownComputer {
    /// True restarts the device, false shuts it down.
    pub restart: Option<bool>,
    /// What the user of the device may do about a restart or a shutdown.
    pub actions: Option<PowerActions>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ShutdownComputer {
    /// Sets `restart`.
    pub fn restart(mut self, value: impl Into<bool>) -> Self {
        self.restart = Some(value.into());
        self
    }

    /// Sets `actions`.
    pub fn actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.actions = Some(value.into());
        self
    }
}

runtime::model!(ShutdownComputer {
    0 Bool restart "restart";
    1 Model actions "actions";
});

runtime::message!(ShutdownComputer "Era.Common.DataDefinition.Task.OS.ShutdownComputer");

/// Which updates of the operating system are installed.
///
/// Schema: `v1SystemUpdate`.
///
/// A message of type `Era.Common.DataDefinition.Task.OS.SystemUpdate`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// The vendor's page on automation (automation.html) lists the actions of tasks and their parameters;
/// two public clients send them so (2026). No endpoint page describes them.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemUpdate {
    /// Whether the license agreements of updates are accepted.
    pub accept_eula: Option<bool>,
    /// Whether optional updates are installed too.
    pub install_optional_updates: Option<bool>,
    /// Whether the device may be restarted for the updates.
    pub allow_reboot: Option<bool>,
    /// What the user of the device may do about a restart or a shutdown.
    pub reboot_actions: Option<PowerActions>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SystemUpdate {
    /// Sets `accept_eula`.
    pub fn accept_eula(mut self, value: impl Into<bool>) -> Self {
        self.accept_eula = Some(value.into());
        self
    }

    /// Sets `install_optional_updates`.
    pub fn install_optional_updates(mut self, value: impl Into<bool>) -> Self {
        self.install_optional_updates = Some(value.into());
        self
    }

    /// Sets `allow_reboot`.
    pub fn allow_reboot(mut self, value: impl Into<bool>) -> Self {
        self.allow_reboot = Some(value.into());
        self
    }

    /// Sets `reboot_actions`.
    pub fn reboot_actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.reboot_actions = Some(value.into());
        self
    }
}

runtime::model!(SystemUpdate {
    0 Bool accept_eula "acceptEula";
    1 Bool install_optional_updates "installOptionalUpdates";
    2 Bool allow_reboot "allowReboot";
    3 Model reboot_actions "rebootActions";
});

runtime::message!(SystemUpdate "Era.Common.DataDefinition.Task.OS.SystemUpdate");

/// `v1Trigger` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Trigger {
    /// `manual`.
    pub manual: Option<ManualTrigger>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Trigger {
    /// Sets `manual`.
    pub fn manual(mut self, value: impl Into<ManualTrigger>) -> Self {
        self.manual = Some(value.into());
        self
    }
}

runtime::model!(Trigger {
    0 Model manual "manual";
});

/// `DeviceTasksUpdateTaskTargetsBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTaskTargetsBody {
    /// `targets`.
    pub targets: Option<DeviceTaskTargets>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateTaskTargetsBody {
    /// Sets `targets`.
    pub fn targets(mut self, value: impl Into<DeviceTaskTargets>) -> Self {
        self.targets = Some(value.into());
        self
    }
}

runtime::model!(UpdateTaskTargetsBody {
    0 Model targets "targets";
});

/// `DeviceTasksUpdateTaskTriggersBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTaskTriggersBody {
    /// `triggers`.
    pub triggers: Vec<Trigger>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateTaskTriggersBody {
    /// Sets `triggers`.
    pub fn triggers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Trigger>>,
    ) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(UpdateTaskTriggersBody {
    0 List triggers "triggers";
});

/// `v1DeviceTaskSource` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceTaskSource {
    /// `DEVICE_TASK_SOURCE_UNSPECIFIED`.
    Unspecified,
    /// `DEVICE_TASK_SOURCE_INTERNAL_AUTOMATION`.
    InternalAutomation,
    /// `DEVICE_TASK_SOURCE_EXTERNAL_AUTOMATION`.
    ExternalAutomation,
    /// `DEVICE_TASK_SOURCE_INTERNAL_USER`.
    InternalUser,
    /// `DEVICE_TASK_SOURCE_EXTERNAL_USER`.
    ExternalUser,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DeviceTaskSource {
    Unspecified "DEVICE_TASK_SOURCE_UNSPECIFIED";
    InternalAutomation "DEVICE_TASK_SOURCE_INTERNAL_AUTOMATION";
    ExternalAutomation "DEVICE_TASK_SOURCE_EXTERNAL_AUTOMATION";
    InternalUser "DEVICE_TASK_SOURCE_INTERNAL_USER";
    ExternalUser "DEVICE_TASK_SOURCE_EXTERNAL_USER";
});

/// How long the user may put it off.
///
/// Schema: `v1PowerActionsPostpone`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PowerActionsPostpone {
    /// Not at all; the default.
    Cannot,
    /// One hour.
    OneHour,
    /// Three hours.
    ThreeHours,
    /// Five hours.
    FiveHours,
    /// One day.
    OneDay,
    /// Three days.
    ThreeDays,
    /// Seven days.
    SevenDays,
    /// Fifteen days.
    FifteenDays,
    /// Twenty days.
    TwentyDays,
    /// Thirty days.
    ThirtyDays,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PowerActionsPostpone {
    Cannot "Cannot";
    OneHour "OneHour";
    ThreeHours "ThreeHours";
    FiveHours "FiveHours";
    OneDay "OneDay";
    ThreeDays "ThreeDays";
    SevenDays "SevenDays";
    FifteenDays "FifteenDays";
    TwentyDays "TwentyDays";
    ThirtyDays "ThirtyDays";
});

/// The settings of the scan.
///
/// Schema: `v1ScanProfile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanProfile {
    /// The profile for an in-depth scan.
    InDepth,
    /// The profile for a smart scan.
    Smart,
    /// The profile of scans that are started in the context menu.
    ContextMenu,
    /// The profile My Profile.
    MyProfile,
    /// The profile that customProfileName names.
    Custom,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ScanProfile {
    InDepth "InDepth";
    Smart "Smart";
    ContextMenu "ContextMenu";
    MyProfile "MyProfile";
    Custom "Custom";
});

/// `v1TaskRunStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskRunStatus {
    /// `TASK_RUN_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `TASK_RUN_STATUS_QUEUED`.
    Queued,
    /// `TASK_RUN_STATUS_RUNNING`.
    Running,
    /// `TASK_RUN_STATUS_FINISHED`.
    Finished,
    /// `TASK_RUN_STATUS_FAILED`.
    Failed,
    /// `TASK_RUN_STATUS_SUPPRESSED`.
    Suppressed,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(TaskRunStatus {
    Unspecified "TASK_RUN_STATUS_UNSPECIFIED";
    Queued "TASK_RUN_STATUS_QUEUED";
    Running "TASK_RUN_STATUS_RUNNING";
    Finished "TASK_RUN_STATUS_FINISHED";
    Failed "TASK_RUN_STATUS_FAILED";
    Suppressed "TASK_RUN_STATUS_SUPPRESSED";
});
