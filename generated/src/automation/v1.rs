//! Version 1 of the automation service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Any, Timestamp, UnknownFields};

use crate::ids;

/// Lists the device tasks with action, targets and triggers.
///
/// `GET /v1/device_tasks`
///
/// There are no filters; select on the client's side. The outcome of a task is not here but in
/// [`list_task_runs()`].
///
/// Optional parameters: [`page_size`](ListTasks::page_size), [`page_token`](ListTasks::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_tasks().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

runtime::operation!(ListTasks, Paged, ListTasksResponse);

/// Creates a task, which devices then execute as soon as possible, and returns it.
///
/// `POST /v1/device_tasks`
///
/// Nothing asks for confirmation: a manual trigger starts the action on all targets, for example a
/// shutdown or an isolation. Deleting the task later is not documented to stop or reverse it.
///
/// Name an action ([`Action`]), at least one device or device group, and at least one trigger; without
/// a trigger the call fails. A task that is sent again with the same configuration is not created
/// twice. Tasks with equal display name, description and action share one template. Bad parameters are
/// not always a 400: for `RunCommand` the service can answer 500 with an empty body.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1::{self, Action, CreateTaskRequest, DeviceTask, DeviceTaskTargets};
///
/// # async fn example(client: &eset_connect::Client, devices_uuids: &[eset_connect::ids::DeviceUuid]) -> Result<(), eset_connect::Error> {
/// let action = Action::end_network_isolation();
/// let targets = DeviceTaskTargets::new().devices_uuids(devices_uuids);
/// let task = DeviceTask::run_once(action, targets);
/// let body = CreateTaskRequest::new().task(task);
/// let response = v1::create_task(body).send(client).await?;
/// if let Some(task) = &response.task {
///     println!("{:?}", task.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Returns one task by its id.
///
/// `GET /v1/device_tasks/{taskUuid}`
///
/// Whether and how the task ran is in [`list_task_runs()`].
///
/// * `task_uuid`: Id of the task to read ([`DeviceTask::uuid`](field@DeviceTask::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1;
///
/// # async fn example(client: &eset_connect::Client, task_uuid: &eset_connect::ids::DeviceTaskUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_task(task_uuid).send(client).await?;
/// if let Some(task) = &response.task {
///     println!("{:?}", task.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Deletes a task.
///
/// This cannot be undone: no operation brings the task back.
///
/// `DELETE /v1/device_tasks/{taskUuid}`
///
/// Do not count on the deletion to stop or reverse what devices execute or have executed: to end an
/// isolation, for example, create a task with `EndNetworkIsolation`. Deleting a template deletes all
/// tasks made from it. The service may keep the runs of the deleted task.
///
/// * `task_uuid`: Id of the task to delete ([`DeviceTask::uuid`](field@DeviceTask::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1;
///
/// # async fn example(client: &eset_connect::Client, task_uuid: &eset_connect::ids::DeviceTaskUuid) -> Result<(), eset_connect::Error> {
/// v1::delete_task(task_uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the runs of a task: each execution on a device, with times, status and result.
///
/// `GET /v1/device_tasks/{taskUuid}/runs`
///
/// A task that is executed repeatedly has several runs per device;
/// [`ListTaskRuns::list_only_last_runs()`] keeps the newest. Runs are stored apart from tasks, so they
/// can remain when the task is gone. To wait for a task, repeat the call until each device has a final
/// status ([`TaskRunStatus`]), but not forever: a device that is off does not execute anything.
///
/// * `task_uuid`: Id of the task whose runs are listed ([`DeviceTask::uuid`](field@DeviceTask::uuid)).
///
/// Optional parameters: [`device_uuid`](ListTaskRuns::device_uuid),
/// [`list_only_last_runs`](ListTaskRuns::list_only_last_runs), [`page_size`](ListTaskRuns::page_size),
/// [`page_token`](ListTaskRuns::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid_runs_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1;
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, task_uuid: &eset_connect::ids::DeviceTaskUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_task_runs(task_uuid).device_uuid(device_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Returns only the runs on this device. Absent returns those on all devices.
    #[doc(alias = "deviceUuid")]
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// True returns only the latest run for each device; false or absent returns the whole history.
    #[doc(alias = "listOnlyLastRuns")]
    pub fn list_only_last_runs(mut self, value: impl Into<bool>) -> Self {
        self.0.set("listOnlyLastRuns", Into::<bool>::into(value));
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

runtime::operation!(ListTaskRuns, Paged, ListTaskRunsResponse);

/// Changes the devices and device groups that a task is for; the response is empty.
///
/// `POST /v1/device_tasks/{taskUuid}:updateTaskTargets`
///
/// Send the complete set of targets, since it is not documented whether the old ones are kept. Check
/// the result with [`get_task()`].
///
/// * `task_uuid`: Id of the task whose targets change ([`DeviceTask::uuid`](field@DeviceTask::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid-updateTaskTargets_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1::{self, DeviceTaskTargets, UpdateTaskTargetsBody};
///
/// # async fn example(client: &eset_connect::Client, devices_uuids: &[eset_connect::ids::DeviceUuid], task_uuid: &eset_connect::ids::DeviceTaskUuid) -> Result<(), eset_connect::Error> {
/// let targets = DeviceTaskTargets::new().devices_uuids(devices_uuids);
/// let body = UpdateTaskTargetsBody::new().targets(targets);
/// v1::update_task_targets(task_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Replaces the triggers of a task; the response is empty.
///
/// `POST /v1/device_tasks/{taskUuid}:updateTaskTriggers`
///
/// The list in the body takes the place of all earlier triggers and must not be empty. A manual trigger
/// means execution as soon as possible, so this call can make the devices run the action, and a
/// repeated call can make them run it again.
///
/// * `task_uuid`: Id of the task whose triggers are replaced
///   ([`DeviceTask::uuid`](field@DeviceTask::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/automation_v1_device_tasks_taskUuid-updateTaskTriggers_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::automation::v1::{self, ManualTrigger, Trigger, UpdateTaskTriggersBody};
///
/// # async fn example(client: &eset_connect::Client, expire_time: &eset_connect::json::Timestamp, task_uuid: &eset_connect::ids::DeviceTaskUuid) -> Result<(), eset_connect::Error> {
/// let manual = ManualTrigger::new().expire_time(expire_time.clone());
/// let trigger = Trigger::new().manual(manual);
/// let body = UpdateTaskTriggersBody::new().triggers([trigger]);
/// v1::update_task_triggers(task_uuid, body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// What a task does on the device: a name and, for some names, parameters.
///
/// Names without parameters are `StartNetworkIsolation`, `EndNetworkIsolation`, `StopManaging`,
/// `ThirdPartyAVRemove` and `LogOffComputerUser`. The other names take a message in
/// [`Action::params`](field@Action::params): `OnDemandScan` takes [`OnDemandScan`], `ShutdownComputer`
/// takes [`ShutdownComputer`], `SystemUpdate` takes [`SystemUpdate`], `RunCommand` takes
/// [`RunCommand`], and `KillProcessByPid` takes [`KillProcessByPid`]. Known from newer clients only are
/// `InitiateVulnerabilityScan` with [`InitiateVulnerabilityScan`] and `ApplyApplicationPatch` with
/// [`ApplyApplicationPatch`].
///
/// Schema: `v1Action`.
#[doc(alias = "v1Action")]
#[non_exhaustive]
pub struct Action {
    /// Function to execute, such as `OnDemandScan` or `StartNetworkIsolation`; see [`Action`] for the known
    /// names. Functions of newer products are named `package.Service/Function`. In tasks that are read back
    /// it can be the text of the console, such as `Shutdown computer`.
    pub name: Option<String>,
    /// Message with the parameters of the function; `@type` has to fit
    /// [`Action::name`](field@Action::name). Absent for functions without parameters. In tasks that are
    /// read back, field names can be in snake case (`scan_profile`).
    ///
    /// Known messages: [`ApplyApplicationPatch`], [`InitiateVulnerabilityScan`], [`KillProcessByPid`],
    /// [`OnDemandScan`], [`RunCommand`], [`ShutdownComputer`], [`SystemUpdate`]. Any other message is kept
    /// unchanged.
    pub params: Option<Any>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Action {
    /// Function to execute, such as `OnDemandScan` or `StartNetworkIsolation`; see [`Action`] for the known
    /// names.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Message with the parameters of the function; `@type` has to fit
    /// [`Action::name`](field@Action::name).
    pub fn params(mut self, value: impl Into<Any>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Action {
    /// Install a patch of an application on the device.
    ///
    /// Sets `params` to the message [`ApplyApplicationPatch`].
    #[inline]
    pub fn apply_application_patch(params: impl Into<ApplyApplicationPatch>) -> Self {
        Self::from(Into::<ApplyApplicationPatch>::into(params))
    }

    /// End the isolation of the device from the network.
    ///
    /// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
    /// page describes it.
    #[inline]
    pub fn end_network_isolation() -> Self {
        Self::new().name("EndNetworkIsolation")
    }

    /// Scan the device for vulnerabilities.
    ///
    /// Sets `params` to the message [`InitiateVulnerabilityScan`].
    #[inline]
    pub fn initiate_vulnerability_scan() -> Self {
        Self::from(InitiateVulnerabilityScan::new())
    }

    /// Kill a process by its id.
    ///
    /// At least one hash of the process's executable file is needed, else the service answers 400.
    ///
    /// Sets `params` to the message [`KillProcessByPid`].
    #[inline]
    pub fn kill_process_by_pid(params: impl Into<KillProcessByPid>) -> Self {
        Self::from(Into::<KillProcessByPid>::into(params))
    }

    /// Log the user off the device.
    ///
    /// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
    /// page describes it.
    #[inline]
    pub fn log_off_computer_user() -> Self {
        Self::new().name("LogOffComputerUser")
    }

    /// Scan the device for malware.
    ///
    /// Sets `params` to the message [`OnDemandScan`].
    #[inline]
    pub fn on_demand_scan(params: impl Into<OnDemandScan>) -> Self {
        Self::from(Into::<OnDemandScan>::into(params))
    }

    /// Remove the antivirus software of other vendors from the device.
    ///
    /// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
    /// page describes it.
    #[inline]
    pub fn remove_third_party_antivirus() -> Self {
        Self::new().name("ThirdPartyAVRemove")
    }

    /// Run a command on the device.
    ///
    /// What the command line means depends on the operating system of the device.
    ///
    /// Sets `params` to the message [`RunCommand`].
    #[inline]
    pub fn run_command(params: impl Into<RunCommand>) -> Self {
        Self::from(Into::<RunCommand>::into(params))
    }

    /// Shut the device down, or restart it.
    ///
    /// Sets `params` to the message [`ShutdownComputer`].
    #[inline]
    pub fn shutdown_computer(params: impl Into<ShutdownComputer>) -> Self {
        Self::from(Into::<ShutdownComputer>::into(params))
    }

    /// Isolate the device from the network.
    ///
    /// The action EndNetworkIsolation ends the isolation.
    ///
    /// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
    /// page describes it.
    #[inline]
    pub fn start_network_isolation() -> Self {
        Self::new().name("StartNetworkIsolation")
    }

    /// Stop managing the device.
    ///
    /// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
    /// page describes it.
    #[inline]
    pub fn stop_managing() -> Self {
        Self::new().name("StopManaging")
    }

    /// Update the operating system of the device.
    ///
    /// Sets `params` to the message [`SystemUpdate`].
    #[inline]
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
    String name "name";
    Any params "params";
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
#[doc(alias = "v1ApplyApplicationPatch")]
#[non_exhaustive]
pub struct ApplyApplicationPatch {
    /// Id of the application to patch. The patching details of the patch management service have ids of
    /// applications; which others fit is not documented.
    pub application_uuid: Option<ids::ApplicationUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ApplyApplicationPatch {
    /// Id of the application to patch.
    pub fn application_uuid(mut self, value: impl Into<ids::ApplicationUuid>) -> Self {
        self.application_uuid = Some(value.into());
        self
    }
}

runtime::model!(ApplyApplicationPatch {
    Text application_uuid "application_uuid";
});

runtime::message!(ApplyApplicationPatch "eset.dotnod.patch_management.v1.ApplyApplicationPatchRequest");

impl From<ids::ApplicationUuid> for ApplyApplicationPatch {
    #[inline]
    fn from(value: ids::ApplicationUuid) -> Self {
        Self::new().application_uuid(value)
    }
}

/// Body of [`create_task()`]: what to run, where and when.
///
/// Schema: `v1CreateTaskRequest`.
#[doc(alias = "v1CreateTaskRequest")]
#[non_exhaustive]
pub struct CreateTaskRequest {
    /// Task to create, with action, targets and triggers. Display name, description and action decide which
    /// template it belongs to.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateTaskRequest {
    /// Task to create, with action, targets and triggers.
    pub fn task(mut self, value: impl Into<DeviceTask>) -> Self {
        self.task = Some(value.into());
        self
    }
}

runtime::model!(CreateTaskRequest {
    Model task "task";
});

/// Response to [`create_task()`] with the created task.
///
/// Schema: `v1CreateTaskResponse`.
#[doc(alias = "v1CreateTaskResponse")]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// The created task; use its [`DeviceTask::uuid`](field@DeviceTask::uuid) to follow the runs.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateTaskResponse {
    Model task "task";
});

impl runtime::AnswerModel for CreateTaskResponse {
    const NAME: &'static str = "automation/v1CreateTaskResponse";
}

/// Empty response of [`delete_task()`]; success is all that it reports.
///
/// Schema: `v1DeleteTaskResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1DeleteTaskResponse")]
pub type DeleteTaskResponse = runtime::EmptyAnswer<empty::DeleteTaskResponse>;

/// Action to be executed on devices that run an ESET product, with targets and triggers.
///
/// A device without such a product can execute it through a hub, as in the case of IoT. Each execution
/// on a device creates a [`DeviceTaskRun`], so a task that repeats has many.
///
/// Schema: `v1DeviceTask`.
#[doc(alias = "v1DeviceTask")]
#[non_exhaustive]
pub struct DeviceTask {
    /// Function that the devices execute, with its parameters.
    pub action: Option<Action>,
    /// Id of the asset group in which the task itself is created; it does not select devices. Absent or
    /// empty leaves the choice to the service.
    #[doc(alias = "assetGroupUuid")]
    pub asset_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Free text by the user. Tasks with equal name, description and action share one template.
    pub description: Option<String>,
    /// Name that users see for the task. It does not identify the task; use
    /// [`DeviceTask::uuid`](field@DeviceTask::uuid).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Who made the task: a person or automation, inside the tenant or outside.
    pub source: Option<DeviceTaskSource>,
    /// Devices and device groups that execute the task; at least one is needed.
    pub targets: Option<DeviceTaskTargets>,
    /// Events that start the task. Must not be empty.
    pub triggers: Vec<Trigger>,
    /// Id by which operations refer to the task. Treat it as opaque text: it usually is an RFC UUID, but
    /// not always.
    pub uuid: Option<ids::DeviceTaskUuid>,
    /// Time when the task was created.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Number that grows with every change of the task; the higher one is the newer. In JSON a number in
    /// quotes (64 bits, unsigned).
    #[doc(alias = "versionId")]
    pub version_id: Option<u64>,
    /// Time of the last change by a user, and usually also by the service itself. It changes together with
    /// [`DeviceTask::version_id`](field@DeviceTask::version_id).
    #[doc(alias = "updateTime")]
    pub update_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceTask {
    /// Function that the devices execute, with its parameters.
    pub fn action(mut self, value: impl Into<Action>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Id of the asset group in which the task itself is created; it does not select devices.
    pub fn asset_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.asset_group_uuid = Some(value.into());
        self
    }

    /// Free text by the user.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name that users see for the task.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Who made the task: a person or automation, inside the tenant or outside.
    #[inline]
    pub fn source(mut self, value: DeviceTaskSource) -> Self {
        self.source = Some(value);
        self
    }

    /// Devices and device groups that execute the task; at least one is needed.
    pub fn targets(mut self, value: impl Into<DeviceTaskTargets>) -> Self {
        self.targets = Some(value.into());
        self
    }

    /// Events that start the task.
    pub fn triggers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Trigger>>,
    ) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id by which operations refer to the task.
    pub fn uuid(mut self, value: impl Into<ids::DeviceTaskUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Time when the task was created.
    #[inline]
    pub fn create_time(mut self, value: Timestamp) -> Self {
        self.create_time = Some(value);
        self
    }

    /// Number that grows with every change of the task; the higher one is the newer.
    pub fn version_id(mut self, value: impl Into<u64>) -> Self {
        self.version_id = Some(value.into());
        self
    }

    /// Time of the last change by a user, and usually also by the service itself.
    #[inline]
    pub fn update_time(mut self, value: Timestamp) -> Self {
        self.update_time = Some(value);
        self
    }
}

impl DeviceTask {
    /// A task that each target runs once, as soon as it can.
    ///
    /// It has the manual trigger. A device that is off runs the task when it is back. To keep it from that,
    /// set triggers that expire. A task with the configuration of an earlier one is not created twice.
    ///
    /// The vendor's page on automation (automation.html): a task needs at least one target and one trigger,
    /// and the manual trigger is the only one that the API has.
    #[inline]
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
    Model action "action";
    Text asset_group_uuid "assetGroupUuid";
    String description "description";
    String display_name "displayName";
    Text source "source";
    Model targets "targets";
    List triggers "triggers";
    Text uuid "uuid";
    Timestamp create_time "createTime";
    QuotedU64 version_id "versionId";
    Timestamp update_time "updateTime";
});

/// One execution of a task on one device.
///
/// For all that is not here, such as the action, see the task.
///
/// Schema: `v1DeviceTaskRun`.
#[doc(alias = "v1DeviceTaskRun")]
#[non_exhaustive]
pub struct DeviceTaskRun {
    /// Id of the device that executes the task. A task for a device group has runs for each member.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Time when the run ended. Only meaningful with [`TaskRunStatus::Finished`] or
    /// [`TaskRunStatus::Failed`].
    ///
    /// Read-only: set by the service.
    #[doc(alias = "endTime")]
    pub end_time: Option<Timestamp>,
    /// Message in which the action reports its outcome, with the type in `@type`. Its types are not
    /// documented; use [`DeviceTaskRun::status`](field@DeviceTaskRun::status) to decide.
    pub result: Option<Any>,
    /// Time when the run began.
    #[doc(alias = "startTime")]
    pub start_time: Option<Timestamp>,
    /// State of the run: waiting, in progress, ended or held back.
    pub status: Option<TaskRunStatus>,
    /// Id of the task that was executed ([`DeviceTask::uuid`](field@DeviceTask::uuid)). The task may no
    /// longer exist.
    #[doc(alias = "taskUuid")]
    pub task_uuid: Option<ids::DeviceTaskUuid>,
    /// Id of the run, the same as long as task, device and start time are the same. No operation takes it.
    /// Treat it as opaque text.
    pub uuid: Option<ids::DeviceTaskRunUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceTaskRun {
    Text device_uuid "deviceUuid";
    Timestamp end_time "endTime";
    Any result "result";
    Timestamp start_time "startTime";
    Text status "status";
    Text task_uuid "taskUuid";
    Text uuid "uuid";
});

/// Devices and device groups that a task is for.
///
/// At least one entry in one of the lists is needed.
///
/// Schema: `v1DeviceTaskTargets`.
#[doc(alias = "v1DeviceTaskTargets")]
#[non_exhaustive]
pub struct DeviceTaskTargets {
    /// Ids of device groups, whose members all get the task. The ids are those of the device-management
    /// service.
    #[doc(alias = "deviceGroupsUuids")]
    pub device_groups_uuids: Vec<ids::DeviceGroupUuid>,
    /// Ids of single devices, for example those on which an earlier run failed. The ids are those of the
    /// device-management service.
    #[doc(alias = "devicesUuids")]
    pub devices_uuids: Vec<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceTaskTargets {
    /// Ids of device groups, whose members all get the task.
    pub fn device_groups_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceGroupUuid>>,
    ) -> Self {
        self.device_groups_uuids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Ids of single devices, for example those on which an earlier run failed.
    pub fn devices_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.devices_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(DeviceTaskTargets {
    List device_groups_uuids "deviceGroupsUuids";
    List devices_uuids "devicesUuids";
});

/// Response to [`get_task()`]: its action, targets and triggers.
///
/// Schema: `v1GetTaskResponse`.
#[doc(alias = "v1GetTaskResponse")]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task with the id in the path.
    pub task: Option<DeviceTask>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetTaskResponse {
    Model task "task";
});

impl runtime::AnswerModel for GetTaskResponse {
    const NAME: &'static str = "automation/v1GetTaskResponse";
}

/// A scan for vulnerabilities. It has no parameters.
///
/// Schema: `v1InitiateVulnerabilityScan`.
///
/// A message of type `eset.dotnod.vulnerability_management.v1.ScanRequest`, for [`Action::params`]. It
/// converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which reads
/// field names in snake case too.
///
/// Two public clients send it so (2026); the vendor's page on automation does not have it.
#[doc(alias = "v1InitiateVulnerabilityScan")]
#[non_exhaustive]
pub struct InitiateVulnerabilityScan {
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(InitiateVulnerabilityScan {});

runtime::message!(InitiateVulnerabilityScan "eset.dotnod.vulnerability_management.v1.ScanRequest");

/// A process, and the executable file that it must run.
///
/// Schema: `v1KillProcessByPid`.
///
/// A message of type `eset.dotnod.os_integration.v1.KillProcessByPidRequest`, for [`Action::params`].
/// It converts into [`json::Any`](eset_connect_runtime::json::Any), and back with `try_from`, which
/// reads field names in snake case too.
///
/// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
/// page describes it. Two public clients send it so (2026).
#[doc(alias = "v1KillProcessByPid")]
#[non_exhaustive]
pub struct KillProcessByPid {
    /// The id of the process.
    pub pid: Option<i64>,
    /// SHA-1 of the executable file.
    #[doc(alias = "executableHashSha1")]
    pub executable_hash_sha1: Option<String>,
    /// SHA-256 of the executable file.
    #[doc(alias = "executableHashSha2_256")]
    pub executable_hash_sha2_256: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl KillProcessByPid {
    /// The id of the process.
    pub fn pid(mut self, value: impl Into<i64>) -> Self {
        self.pid = Some(value.into());
        self
    }

    /// SHA-1 of the executable file.
    pub fn executable_hash_sha1(mut self, value: impl Into<String>) -> Self {
        self.executable_hash_sha1 = Some(value.into());
        self
    }

    /// SHA-256 of the executable file.
    pub fn executable_hash_sha2_256(mut self, value: impl Into<String>) -> Self {
        self.executable_hash_sha2_256 = Some(value.into());
        self
    }
}

runtime::model!(KillProcessByPid {
    I64 pid "pid";
    String executable_hash_sha1 "executableHashSha1";
    String executable_hash_sha2_256 "executableHashSha2_256";
});

runtime::message!(KillProcessByPid "eset.dotnod.os_integration.v1.KillProcessByPidRequest");

/// One page of [`list_task_runs()`].
///
/// Schema: `v1ListTaskRunsResponse`.
#[doc(alias = "v1ListTaskRunsResponse")]
#[non_exhaustive]
pub struct ListTaskRunsResponse {
    /// Runs on this page that match the filters of the request.
    #[doc(alias = "taskRuns")]
    pub task_runs: Vec<DeviceTaskRun>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListTaskRunsResponse {
    List task_runs "taskRuns";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListTaskRunsResponse {
    const NAME: &'static str = "automation/v1ListTaskRunsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListTaskRunsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListTaskRunsResponse {
    type Item = DeviceTaskRun;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.task_runs)
    }
}

/// One page of [`list_tasks()`].
///
/// Schema: `v1ListTasksResponse`.
#[doc(alias = "v1ListTasksResponse")]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// Tasks on this page, complete with action, targets and triggers.
    pub tasks: Vec<DeviceTask>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListTasksResponse {
    List tasks "tasks";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListTasksResponse {
    const NAME: &'static str = "automation/v1ListTasksResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListTasksResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListTasksResponse {
    type Item = DeviceTask;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.tasks)
    }
}

/// Starts the task as soon as possible.
///
/// Devices that are off run it when they are back, unless
/// [`ManualTrigger::expire_time`](field@ManualTrigger::expire_time) has passed.
///
/// Schema: `v1ManualTrigger`.
#[doc(alias = "v1ManualTrigger")]
#[non_exhaustive]
pub struct ManualTrigger {
    /// Time when the trigger was made; the task does not start earlier.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Time after which the trigger no longer starts the task. Set it so that devices which come back late,
    /// for example after a holiday, do not run an outdated action.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ManualTrigger {
    /// Time after which the trigger no longer starts the task.
    #[inline]
    pub fn expire_time(mut self, value: Timestamp) -> Self {
        self.expire_time = Some(value);
        self
    }
}

runtime::model!(ManualTrigger {
    Timestamp create_time "createTime";
    Timestamp expire_time "expireTime";
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
/// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
/// page describes it. Two public clients send it so (2026).
#[doc(alias = "v1OnDemandScan")]
#[non_exhaustive]
pub struct OnDemandScan {
    /// The settings of the scan.
    #[doc(alias = "scanProfile")]
    pub scan_profile: Option<ScanProfile>,
    /// Name of the profile that is used; only with [`ScanProfile::Custom`] in
    /// [`OnDemandScan::scan_profile`](field@OnDemandScan::scan_profile).
    #[doc(alias = "customProfileName")]
    pub custom_profile_name: Option<String>,
    /// What is scanned, as texts. An empty list and `eset://AllTargets` mean everything.
    #[doc(alias = "scanTargets")]
    pub scan_targets: Vec<String>,
    /// Whether what the scan finds is cleaned.
    #[doc(alias = "cleaningEnabled")]
    pub cleaning_enabled: Option<bool>,
    /// Whether the device is shut down after the scan.
    #[doc(alias = "shutdownEnabled")]
    pub shutdown_enabled: Option<bool>,
    /// Whether the shutdown after the scan is locked.
    #[doc(alias = "shutdownLocked")]
    pub shutdown_locked: Option<bool>,
    /// What the user of the device may do about a restart or a shutdown.
    #[doc(alias = "powerActions")]
    pub power_actions: Option<PowerActions>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OnDemandScan {
    /// The settings of the scan.
    #[inline]
    pub fn scan_profile(mut self, value: ScanProfile) -> Self {
        self.scan_profile = Some(value);
        self
    }

    /// Name of the profile that is used; only with [`ScanProfile::Custom`] in
    /// [`OnDemandScan::scan_profile`](field@OnDemandScan::scan_profile).
    pub fn custom_profile_name(mut self, value: impl Into<String>) -> Self {
        self.custom_profile_name = Some(value.into());
        self
    }

    /// What is scanned, as texts.
    pub fn scan_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_targets = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether what the scan finds is cleaned.
    pub fn cleaning_enabled(mut self, value: impl Into<bool>) -> Self {
        self.cleaning_enabled = Some(value.into());
        self
    }

    /// Whether the device is shut down after the scan.
    pub fn shutdown_enabled(mut self, value: impl Into<bool>) -> Self {
        self.shutdown_enabled = Some(value.into());
        self
    }

    /// Whether the shutdown after the scan is locked.
    pub fn shutdown_locked(mut self, value: impl Into<bool>) -> Self {
        self.shutdown_locked = Some(value.into());
        self
    }

    /// What the user of the device may do about a restart or a shutdown.
    pub fn power_actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.power_actions = Some(value.into());
        self
    }
}

runtime::model!(OnDemandScan {
    Text scan_profile "scanProfile";
    String custom_profile_name "customProfileName";
    List scan_targets "scanTargets";
    Bool cleaning_enabled "cleaningEnabled";
    Bool shutdown_enabled "shutdownEnabled";
    Bool shutdown_locked "shutdownLocked";
    Model power_actions "powerActions";
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
#[doc(alias = "v1PowerActions")]
#[non_exhaustive]
pub struct PowerActions {
    /// True lets the user of the device cancel the restart or shutdown.
    #[doc(alias = "cancelAction")]
    pub cancel_action: Option<bool>,
    /// How long the user of the device may put the restart or shutdown off. The default is
    /// [`PowerActionsPostpone::Cannot`].
    pub postpone: Option<PowerActionsPostpone>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PowerActions {
    /// True lets the user of the device cancel the restart or shutdown.
    pub fn cancel_action(mut self, value: impl Into<bool>) -> Self {
        self.cancel_action = Some(value.into());
        self
    }

    /// How long the user of the device may put the restart or shutdown off.
    #[inline]
    pub fn postpone(mut self, value: PowerActionsPostpone) -> Self {
        self.postpone = Some(value);
        self
    }
}

runtime::model!(PowerActions {
    Bool cancel_action "cancelAction";
    Text postpone "postpone";
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
/// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
/// page describes it. Two public clients send it so (2026).
#[doc(alias = "v1RunCommand")]
#[non_exhaustive]
pub struct RunCommand {
    /// The command with its arguments.
    #[doc(alias = "commandLine")]
    pub command_line: Option<String>,
    /// The folder that the command runs in.
    #[doc(alias = "currentDirectory")]
    pub current_directory: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RunCommand {
    /// The command with its arguments.
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }

    /// The folder that the command runs in.
    pub fn current_directory(mut self, value: impl Into<String>) -> Self {
        self.current_directory = Some(value.into());
        self
    }
}

runtime::model!(RunCommand {
    String command_line "commandLine";
    String current_directory "currentDirectory";
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
/// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
/// page describes it. Two public clients send it so (2026).
#[doc(alias = "v1ShutdownComputer")]
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
    /// True restarts the device, false shuts it down.
    pub fn restart(mut self, value: impl Into<bool>) -> Self {
        self.restart = Some(value.into());
        self
    }

    /// What the user of the device may do about a restart or a shutdown.
    pub fn actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.actions = Some(value.into());
        self
    }
}

runtime::model!(ShutdownComputer {
    Bool restart "restart";
    Model actions "actions";
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
/// The vendor's page on automation (automation.html) lists it among the actions of tasks; no endpoint
/// page describes it. Two public clients send it so (2026).
#[doc(alias = "v1SystemUpdate")]
#[non_exhaustive]
pub struct SystemUpdate {
    /// Whether the license agreements of updates are accepted.
    #[doc(alias = "acceptEula")]
    pub accept_eula: Option<bool>,
    /// Whether optional updates are installed too.
    #[doc(alias = "installOptionalUpdates")]
    pub install_optional_updates: Option<bool>,
    /// Whether the device may be restarted for the updates.
    #[doc(alias = "allowReboot")]
    pub allow_reboot: Option<bool>,
    /// What the user of the device may do about a restart or a shutdown.
    #[doc(alias = "rebootActions")]
    pub reboot_actions: Option<PowerActions>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl SystemUpdate {
    /// Whether the license agreements of updates are accepted.
    pub fn accept_eula(mut self, value: impl Into<bool>) -> Self {
        self.accept_eula = Some(value.into());
        self
    }

    /// Whether optional updates are installed too.
    pub fn install_optional_updates(mut self, value: impl Into<bool>) -> Self {
        self.install_optional_updates = Some(value.into());
        self
    }

    /// Whether the device may be restarted for the updates.
    pub fn allow_reboot(mut self, value: impl Into<bool>) -> Self {
        self.allow_reboot = Some(value.into());
        self
    }

    /// What the user of the device may do about a restart or a shutdown.
    pub fn reboot_actions(mut self, value: impl Into<PowerActions>) -> Self {
        self.reboot_actions = Some(value.into());
        self
    }
}

runtime::model!(SystemUpdate {
    Bool accept_eula "acceptEula";
    Bool install_optional_updates "installOptionalUpdates";
    Bool allow_reboot "allowReboot";
    Model reboot_actions "rebootActions";
});

runtime::message!(SystemUpdate "Era.Common.DataDefinition.Task.OS.SystemUpdate");

/// Event that starts a task.
///
/// The API has the manual trigger only, so there are no schedules.
///
/// Schema: `v1Trigger`.
#[doc(alias = "v1Trigger")]
#[non_exhaustive]
pub struct Trigger {
    /// Starts the task as soon as possible, until the trigger expires. Set it; it is the only kind.
    pub manual: Option<ManualTrigger>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Trigger {
    /// Starts the task as soon as possible, until the trigger expires.
    pub fn manual(mut self, value: impl Into<ManualTrigger>) -> Self {
        self.manual = Some(value.into());
        self
    }
}

runtime::model!(Trigger {
    Model manual "manual";
});

/// Body of [`update_task_targets()`]: all devices and groups that are to run the task.
///
/// Schema: `DeviceTasksUpdateTaskTargetsBody`.
#[doc(alias = "DeviceTasksUpdateTaskTargetsBody")]
#[non_exhaustive]
pub struct UpdateTaskTargetsBody {
    /// All devices and device groups that the task is for from now on.
    pub targets: Option<DeviceTaskTargets>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateTaskTargetsBody {
    /// All devices and device groups that the task is for from now on.
    pub fn targets(mut self, value: impl Into<DeviceTaskTargets>) -> Self {
        self.targets = Some(value.into());
        self
    }
}

runtime::model!(UpdateTaskTargetsBody {
    Model targets "targets";
});

/// Empty response of [`update_task_targets()`]; success is all that it reports.
///
/// Schema: `v1UpdateTaskTargetsResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1UpdateTaskTargetsResponse")]
pub type UpdateTaskTargetsResponse = runtime::EmptyAnswer<
    empty::UpdateTaskTargetsResponse,
>;

/// Body of [`update_task_triggers()`]: all triggers that the task is to have.
///
/// Schema: `DeviceTasksUpdateTaskTriggersBody`.
#[doc(alias = "DeviceTasksUpdateTaskTriggersBody")]
#[non_exhaustive]
pub struct UpdateTaskTriggersBody {
    /// Triggers that take the place of all earlier ones; at least one is required.
    pub triggers: Vec<Trigger>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateTaskTriggersBody {
    /// Triggers that take the place of all earlier ones; at least one is required.
    pub fn triggers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Trigger>>,
    ) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(UpdateTaskTriggersBody {
    List triggers "triggers";
});

/// Empty response of [`update_task_triggers()`]; success is all that it reports.
///
/// Schema: `v1UpdateTaskTriggersResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1UpdateTaskTriggersResponse")]
pub type UpdateTaskTriggersResponse = runtime::EmptyAnswer<
    empty::UpdateTaskTriggersResponse,
>;

/// Who made a task: a person or automation, inside or outside the tenant.
///
/// Schema: `v1DeviceTaskSource`.
#[doc(alias = "v1DeviceTaskSource")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceTaskSource {
    /// It is not known who made the task. The default, not a value to send.
    #[doc(alias = "DEVICE_TASK_SOURCE_UNSPECIFIED")]
    Unspecified,
    /// Made by a program of the tenant, such as its own rules.
    #[doc(alias = "DEVICE_TASK_SOURCE_INTERNAL_AUTOMATION")]
    InternalAutomation,
    /// Made by a program of another organization, such as the rules of a provider of managed detection and
    /// response.
    #[doc(alias = "DEVICE_TASK_SOURCE_EXTERNAL_AUTOMATION")]
    ExternalAutomation,
    /// Made by a person of the tenant, such as its own security officer.
    #[doc(alias = "DEVICE_TASK_SOURCE_INTERNAL_USER")]
    InternalUser,
    /// Made by a person of another organization, such as a security manager of a hired provider.
    #[doc(alias = "DEVICE_TASK_SOURCE_EXTERNAL_USER")]
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

/// How long the user of a device may put a restart or a shutdown off.
///
/// Schema: `v1PowerActionsPostpone`.
#[doc(alias = "v1PowerActionsPostpone")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PowerActionsPostpone {
    /// The user can put nothing off. This is the default.
    Cannot,
    /// The user may put the restart or shutdown off for one hour.
    OneHour,
    /// The user may put the restart or shutdown off for three hours.
    ThreeHours,
    /// The user may put the restart or shutdown off for five hours.
    FiveHours,
    /// The user may put the restart or shutdown off for one day.
    OneDay,
    /// The user may put the restart or shutdown off for three days.
    ThreeDays,
    /// The user may put the restart or shutdown off for seven days.
    SevenDays,
    /// The user may put the restart or shutdown off for 15 days.
    FifteenDays,
    /// The user may put the restart or shutdown off for 20 days.
    TwentyDays,
    /// The user may put the restart or shutdown off for 30 days.
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

/// Profile, which is a set of settings, that a scan runs with.
///
/// Only the names of the profiles are documented, not what they contain.
///
/// Schema: `v1ScanProfile`.
#[doc(alias = "v1ScanProfile")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScanProfile {
    /// The profile of scans that go into depth.
    InDepth,
    /// The profile of what the products call a smart scan.
    Smart,
    /// The profile of scans that are started in a context menu.
    ContextMenu,
    /// The profile that is called My Profile.
    MyProfile,
    /// A profile that is chosen by its name, in
    /// [`OnDemandScan::custom_profile_name`](field@OnDemandScan::custom_profile_name).
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

/// State of one run of a task.
///
/// Final are [`TaskRunStatus::Finished`], [`TaskRunStatus::Failed`] and [`TaskRunStatus::Suppressed`].
///
/// Schema: `v1TaskRunStatus`.
#[doc(alias = "v1TaskRunStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskRunStatus {
    /// How far the run is, is not known. Do not treat it as final, and do not send it.
    #[doc(alias = "TASK_RUN_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Accepted by the service, but the device has not begun to execute it.
    #[doc(alias = "TASK_RUN_STATUS_QUEUED")]
    Queued,
    /// The device is executing the action now.
    #[doc(alias = "TASK_RUN_STATUS_RUNNING")]
    Running,
    /// Execution on the device ended with success.
    #[doc(alias = "TASK_RUN_STATUS_FINISHED")]
    Finished,
    /// Execution on the device ended without success.
    #[doc(alias = "TASK_RUN_STATUS_FAILED")]
    Failed,
    /// A rule kept the action from being executed, to prevent damage. Some sources of tasks are subject to
    /// this, for example rules that would wipe a device because of a detection.
    #[doc(alias = "TASK_RUN_STATUS_SUPPRESSED")]
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
