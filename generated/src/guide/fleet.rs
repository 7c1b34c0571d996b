//! Acting on a fleet
//!
//! Devices are kept in a tree of groups. Policies are assigned to devices or groups, and tasks have devices carry something
//! out. Each part has a service of its own, and all of them use the same ids.
//!
//! ## Groups
//!
//! [`list_groups`](fn@crate::device_management::v1::list_groups) lists all groups, and
//! [`list_member_devices`](fn@crate::device_management::v1::list_member_devices) the devices in one of them. A device in several
//! groups below that one appears once per group. The list can lag behind a recent change.
//!
//! ```no_run
//! use std::collections::BTreeSet;
//!
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::ids::{DeviceGroupUuid, DeviceUuid};
//! use eset_connect::{Client, Error};
//!
//! async fn members(client: &Client, group: &DeviceGroupUuid) -> Result<BTreeSet<DeviceUuid>, Error> {
//!     let mut found = BTreeSet::new();
//!     let mut items = devices::list_member_devices(group).recurse_subgroups(true).items(client);
//!     while let Some(member) = items.next().await {
//!         found.extend(member?.uuid);
//!     }
//!     Ok(found)
//! }
//! ```
//!
//! [`asset_management`](mod@crate::asset_management) creates, moves, renames and deletes groups. Policies follow the tree, so
//! moving a group or a device changes the policies that apply to it.
//!
//! ## Policies
//!
//! An assignment connects one policy with one target. A new assignment gets the lowest priority among those of its target:
//!
//! ```no_run
//! use eset_connect::ids::{DeviceGroupUuid, PolicyUuid};
//! use eset_connect::policy_management::v2::{self as policies, AssignPolicyRequest, PolicyAssignment, PolicyTarget};
//! use eset_connect::{Client, Error};
//!
//! async fn assign(client: &Client, policy: &PolicyUuid, group: &DeviceGroupUuid) -> Result<(), Error> {
//!     let target = PolicyTarget::new().device_group_uuid(group);
//!     let assignment = PolicyAssignment::new().policy_uuid(policy).target(target);
//!     let assigned = policies::assign_policy(AssignPolicyRequest::new().assignment(assignment)).send(client).await?;
//!     if let Some(assignment) = &assigned.assignment {
//!         println!("assignment {:?} has rank {:?}", assignment.uuid, assignment.rank);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Whether a repeated call assigns the policy twice is not documented. The client therefore sends it again only if it was
//! certainly not executed; after an error, look with
//! [`list_policy_assignments`](fn@crate::policy_management::v2::list_policy_assignments).
//!
//! ## Tasks
//!
//! A task has an action, targets and a trigger. What an action needs is a typed message, so most tasks are one line.
//! [`Action`](crate::automation::v1::Action) has a constructor per known action:
//!
//! ```no_run
//! use eset_connect::automation::v1::{self as tasks, Action, CreateTaskRequest, DeviceTask, DeviceTaskTargets, ScanProfile};
//! use eset_connect::ids::{DeviceTaskUuid, DeviceUuid};
//! use eset_connect::{Client, Error};
//!
//! async fn scan(client: &Client, devices: Vec<DeviceUuid>) -> Result<Option<DeviceTaskUuid>, Error> {
//!     let action = Action::on_demand_scan(ScanProfile::Smart); // or run_command("…"), start_network_isolation(), …
//!     let task = DeviceTask::run_once(action, DeviceTaskTargets::new().devices_uuids(devices)).display_name("Scan");
//!     let created = tasks::create_task(CreateTaskRequest::new().task(task)).send(client).await?;
//!     Ok(created.into_inner().task.and_then(|task| task.uuid))
//! }
//!
//! async fn print_runs(client: &Client, task: &DeviceTaskUuid) -> Result<(), Error> {
//!     let mut runs = tasks::list_task_runs(task).list_only_last_runs(true).items(client);
//!     while let Some(run) = runs.next().await {
//!         let run = run?;
//!         println!("{:?}: {:?}", run.device_uuid, run.status);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! * Nothing asks for confirmation: devices begin as soon as they can. A device that is off runs the task when it is back. To
//!   prevent that, set a [`ManualTrigger`](crate::automation::v1::ManualTrigger) with an `expire_time`.
//! * The same configuration sent again is not created twice. To scan the same devices again, give the task another name.
//! * The outcome is in the runs, not in the task. A device that is off has no run yet, so wait with a limit.
//! * Deleting a task is not documented to stop what devices are doing.
//! * An action that the crate does not know is `Action::new().name("…").params(json::Any::new("…"))`.
//!
//! Next: [Incidents and filters](super::incidents)
