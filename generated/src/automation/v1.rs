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

runtime::operation!(ListTasks, Paged, ListTasksResponse);

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
pub fn create_task(body: CreateTaskRequest) -> CreateTask {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_task`](fn@create_task) returns.
///
/// It has the methods of [`Call`].
pub type CreateTask = runtime::PlainCall<CreateTaskResponse>;

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
pub fn get_task(task_uuid: impl Into<ids::DeviceTaskUuid>) -> GetTask {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::GET,
        path: "/v1/device_tasks/{taskUuid}",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).into()
}

/// The call that [`get_task`](fn@get_task) returns.
///
/// It has the methods of [`Call`].
pub type GetTask = runtime::PlainCall<GetTaskResponse>;

/// Delete task.
///
/// `DELETE /v1/device_tasks/{taskUuid}`
///
/// Deletes the device task with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_delete.html>)
#[inline]
pub fn delete_task(task_uuid: impl Into<ids::DeviceTaskUuid>) -> DeleteTask {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_task",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::DELETE,
        path: "/v1/device_tasks/{taskUuid}",
        body: runtime::Encoding::None,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).into()
}

/// The call that [`delete_task`](fn@delete_task) returns.
///
/// It has the methods of [`Call`].
pub type DeleteTask = runtime::PlainCall<DeleteTaskResponse>;

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

runtime::operation!(ListTaskRuns, Paged, ListTaskRunsResponse);

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
) -> UpdateTaskTargets {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_task_targets",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks/{taskUuid}:updateTaskTargets",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_task_targets`](fn@update_task_targets) returns.
///
/// It has the methods of [`Call`].
pub type UpdateTaskTargets = runtime::PlainCall<UpdateTaskTargetsResponse>;

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
) -> UpdateTaskTriggers {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_task_triggers",
        service: &crate::api::AUTOMATION,
        method: runtime::http::Method::POST,
        path: "/v1/device_tasks/{taskUuid}:updateTaskTriggers",
        body: runtime::Encoding::Json,
        statuses: crate::automation::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[task_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`update_task_triggers`](fn@update_task_triggers) returns.
///
/// It has the methods of [`Call`].
pub type UpdateTaskTriggers = runtime::PlainCall<UpdateTaskTriggersResponse>;

/// `v1Action` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Action {
    /// `name`.
    pub name: Option<String>,
    /// `params`.
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

runtime::model!(Action {
    0 String name "name";
    1 Any params "params";
});

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

impl runtime::AnswerModel for CreateTaskResponse {
    const NAME: &'static str = "automation/v1CreateTaskResponse";
}

/// `v1DeleteTaskResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteTaskResponse = runtime::EmptyAnswer<empty::DeleteTaskResponse>;

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

impl runtime::AnswerModel for GetTaskResponse {
    const NAME: &'static str = "automation/v1GetTaskResponse";
}

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

impl runtime::AnswerModel for ListTaskRunsResponse {
    const NAME: &'static str = "automation/v1ListTaskRunsResponse";
}

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

impl runtime::AnswerModel for ListTasksResponse {
    const NAME: &'static str = "automation/v1ListTasksResponse";
}

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

/// `v1UpdateTaskTargetsResponse` in the schema.
///
/// No field of it is documented.
pub type UpdateTaskTargetsResponse = runtime::EmptyAnswer<
    empty::UpdateTaskTargetsResponse,
>;

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

/// `v1UpdateTaskTriggersResponse` in the schema.
///
/// No field of it is documented.
pub type UpdateTaskTriggersResponse = runtime::EmptyAnswer<
    empty::UpdateTaskTriggersResponse,
>;

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

#[doc(hidden)]
pub mod empty {
    pub enum DeleteTaskResponse {}
    pub enum UpdateTaskTargetsResponse {}
    pub enum UpdateTaskTriggersResponse {}
}

impl runtime::EmptyName for empty::DeleteTaskResponse {
    const NAME: &'static str = "automation/v1DeleteTaskResponse";
}

impl runtime::EmptyName for empty::UpdateTaskTargetsResponse {
    const NAME: &'static str = "automation/v1UpdateTaskTargetsResponse";
}

impl runtime::EmptyName for empty::UpdateTaskTriggersResponse {
    const NAME: &'static str = "automation/v1UpdateTaskTriggersResponse";
}
