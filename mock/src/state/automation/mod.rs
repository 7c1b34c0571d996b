//! The operations of automation: tasks are created, changed and deleted, and devices execute them as the clock goes on.

mod action;
mod runs;
mod tasks;

use std::collections::BTreeSet;

use eset_connect::automation::v1::{
    CreateTaskRequest, DeviceTask, DeviceTaskRun, DeviceTaskTargets, Trigger, UpdateTaskTargetsBody,
    UpdateTaskTriggersBody,
};
use eset_connect::ids::{DeviceGroupUuid, DeviceUuid};
use serde_json::json;

use super::kind::Kind;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;
pub use tasks::{Tasks, participants};

const TASK: Kind<DeviceTask> = Kind {
    name: "the task",
    field: "task",
    parameter: "taskUuid",
    of: |world| &world.tasks.all,
    of_mut: |world| &mut world.tasks.all,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/device_tasks", |world, request| TASK.list(world, request, |_| true)),
        ("POST /v1/device_tasks", create_task),
        ("GET /v1/device_tasks/{taskUuid}", |world, request| TASK.get(world, request)),
        ("DELETE /v1/device_tasks/{taskUuid}", delete_task),
        ("GET /v1/device_tasks/{taskUuid}/runs", list_runs),
        ("POST /v1/device_tasks/{taskUuid}:updateTaskTargets", update_targets),
        ("POST /v1/device_tasks/{taskUuid}:updateTaskTriggers", update_triggers),
    ],
    example: |world, entity| match entity {
        "device_task" => TASK.first(world),
        _ => None,
    },
    requests: &[("POST /v1/device_tasks", |world| Parts {
        body: Some(json!({ "task": {
            "displayName": "Scan of one device",
            "action": {
                "name": "OnDemandScan",
                "params": {
                    "@type": "type.googleapis.com/Era.Common.DataDefinition.Task.ESS.OnDemandScan",
                    "scanProfile": "Smart",
                },
            },
            "targets": { "devicesUuids": [world.example("device")] },
            "triggers": [{ "manual": {} }],
        } })),
        ..Parts::default()
    })],
};

fn create_task(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateTaskRequest = request.body()?;
    let task = body.task.ok_or_else(|| Refusal::invalid("task", "required"))?;
    action::check("task.action", task.action.as_ref())?;
    check_targets(world, "task.targets", task.targets.as_ref())?;
    check_triggers("task.triggers", &task.triggers)?;
    if let Some(group) = task.asset_group_uuid.as_ref().map(DeviceGroupUuid::as_str).filter(|group| !group.is_empty())
        && world.groups.listed.get(group).is_none()
    {
        return Err(Refusal::dangling("task.assetGroupUuid", "the group", group));
    }
    if let Some(id) = world.tasks.same(&task) {
        return TASK.answer(world, id);
    }
    let id = world.new_id("task");
    world.tasks.add(&id, task, world.clock.timestamp(request.now));
    start(world, request, &id, |_| true);
    TASK.answer(world, &id)
}

fn delete_task(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(TASK.parameter);
    let removed = world.tasks.remove(id);
    removed.map(|_| Answer::empty()).ok_or_else(|| Refusal::not_found(TASK.name, id))
}

fn list_runs(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(TASK.parameter);
    let device = request.query("deviceUuid").filter(|device| !device.is_empty());
    let runs = world.tasks.runs(&world.clock, id, request.now).ok_or_else(|| Refusal::not_found(TASK.name, id))?;
    let latest = request.is_set("listOnlyLastRuns").then(|| runs.latest());
    let selects = |run: &DeviceTaskRun| {
        let is_latest = |latest: &BTreeSet<String>| run.uuid.as_ref().is_some_and(|id| latest.contains(id.as_str()));
        device.is_none_or(|device| run.device_uuid.as_ref().is_some_and(|id| id.as_str() == device))
            && latest.as_ref().is_none_or(is_latest)
    };
    Ok(Answer::page(request, &runs.shown.page(request.page, selects), &[]))
}

/// Replaces the targets. New devices execute the task; those that are no longer targets do not begin any more.
fn update_targets(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(TASK.parameter);
    let old = TASK.find(world, id)?.targets.clone();
    let body: UpdateTaskTargetsBody = request.body()?;
    check_targets(world, "targets", body.targets.as_ref())?;
    let devices = |targets: Option<&DeviceTaskTargets>| {
        let participants = participants(&world.clock, &world.groups, &world.fleet, targets);
        participants.into_iter().map(|participant| participant.device).collect::<BTreeSet<_>>()
    };
    let (before, after) = (devices(old.as_ref()), devices(body.targets.as_ref()));
    world.tasks.cancel(id, request.now, |device| !after.contains(device));
    world.tasks.change(id, world.clock.timestamp(request.now), |task| task.targets = body.targets);
    start(world, request, id, |device| !before.contains(device));
    Ok(Answer::empty())
}

/// Replaces the triggers, which makes all targets execute the task again.
fn update_triggers(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path(TASK.parameter);
    TASK.find(world, id)?;
    let body: UpdateTaskTriggersBody = request.body()?;
    check_triggers("triggers", &body.triggers)?;
    world.tasks.cancel(id, request.now, |_| true);
    let now = world.clock.timestamp(request.now);
    world.tasks.change(id, now.clone(), |task| {
        task.triggers = body.triggers;
        tasks::date_triggers(task, now.as_ref());
    });
    start(world, request, id, |_| true);
    Ok(Answer::empty())
}

/// Starts runs on the targets of a task that are selected.
fn start(world: &mut World, request: &Request, id: &str, selects: impl Fn(&str) -> bool) {
    let targets = world.tasks.all.get(id).and_then(|task| task.targets.as_ref());
    let mut participants = participants(&world.clock, &world.groups, &world.fleet, targets);
    participants.retain(|participant| selects(&participant.device));
    world.tasks.start(&world.clock, world.seed, id, request.now, &participants);
}

fn check_targets(world: &World, field: &str, targets: Option<&DeviceTaskTargets>) -> Result<(), Refusal> {
    let devices = targets.map_or(&[][..], |targets| &targets.devices_uuids);
    let groups = targets.map_or(&[][..], |targets| &targets.device_groups_uuids);
    if devices.is_empty() && groups.is_empty() {
        return Err(Refusal::invalid(field, "expected at least one device or device group"));
    }
    for (index, id) in devices.iter().map(DeviceUuid::as_str).enumerate() {
        if world.fleet.devices.get(id).is_none() {
            return Err(Refusal::dangling(&format!("{field}.devicesUuids[{index}]"), "the device", id));
        }
    }
    for (index, id) in groups.iter().map(DeviceGroupUuid::as_str).enumerate() {
        if world.groups.listed.get(id).is_none() {
            return Err(Refusal::dangling(&format!("{field}.deviceGroupsUuids[{index}]"), "the device group", id));
        }
    }
    Ok(())
}

fn check_triggers(field: &str, triggers: &[Trigger]) -> Result<(), Refusal> {
    if triggers.is_empty() {
        return Err(Refusal::invalid(field, "expected at least one trigger"));
    }
    match triggers.iter().position(|trigger| trigger.manual.is_none()) {
        Some(index) => Err(Refusal::invalid(format!("{field}[{index}].manual"), "required")),
        None => Ok(()),
    }
}
