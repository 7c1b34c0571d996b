//! Tasks: what devices execute, and what callers see of it as time passes.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use eset_connect::asset_management::v1::delete_group;
use eset_connect::automation::v1::{
    Action, CreateTaskRequest, DeviceTask, DeviceTaskRun, DeviceTaskTargets, KillProcessByPid, ManualTrigger,
    OnDemandScan, RunCommand, ScanProfile, TaskRunStatus, Trigger, UpdateTaskTargetsBody, UpdateTaskTriggersBody,
    create_task, delete_task, get_task, list_task_runs, list_tasks, update_task_targets, update_task_triggers,
};
use eset_connect::device_management::v1::{Device, DeviceEnrollmentStatus, list_devices, list_member_devices};
use eset_connect::ids::{DeviceTaskUuid, DeviceUuid};
use eset_connect::json::{Any, Timestamp};
use eset_connect::{Client, Error};

use crate::started;

const DAY: Duration = Duration::from_secs(24 * 3600);

fn is_managed(device: &Device) -> bool {
    device.enrollment_status == Some(DeviceEnrollmentStatus::Finished)
}

/// The managed devices that connected within the last day, or the others.
async fn devices(client: &Client, is_on: bool) -> Vec<DeviceUuid> {
    let day_ago = Timestamp::try_from(SystemTime::now() - DAY).unwrap();
    let page = list_devices().page_size(1000).send(client).await.unwrap();
    let is_wanted = |device: &&Device| is_managed(device) && (device.last_sync_time.as_ref() > Some(&day_ago)) == is_on;
    page.devices.iter().filter(is_wanted).filter_map(|device| device.uuid.clone()).collect()
}

fn on(devices: &[DeviceUuid]) -> DeviceTaskTargets {
    DeviceTaskTargets::new().devices_uuids(devices)
}

fn restart(devices: &[DeviceUuid]) -> DeviceTask {
    DeviceTask::run_once(Action::log_off_computer_user(), on(devices))
}

async fn create(client: &Client, task: DeviceTask) -> Result<DeviceTask, Error> {
    let created = create_task(CreateTaskRequest::new().task(task)).send(client).await?;
    Ok(created.task.clone().unwrap())
}

async fn id_of(client: &Client, task: DeviceTask) -> DeviceTaskUuid {
    create(client, task).await.unwrap().uuid.unwrap()
}

async fn runs(client: &Client, task: &DeviceTaskUuid) -> Vec<DeviceTaskRun> {
    list_task_runs(task).page_size(1000).send(client).await.unwrap().task_runs.clone()
}

/// How many runs have each status.
async fn statuses(client: &Client, task: &DeviceTaskUuid) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for run in runs(client, task).await {
        *counts.entry(format!("{:?}", run.status.unwrap())).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn the_runs_of_a_task_progress_with_the_clock_until_they_are_final() {
    let (server, client) = started().await;
    let devices = devices(&client, true).await;
    let task = id_of(&client, restart(&devices)).await;
    assert_eq!(statuses(&client, &task).await, BTreeMap::from([("Queued".to_owned(), devices.len())]));
    server.advance(Duration::from_secs(10));
    let now = statuses(&client, &task).await;
    assert!(now["Queued"] > 0 && now["Running"] > 0, "{now:?}");
    server.advance(Duration::from_secs(20));
    let now = statuses(&client, &task).await;
    assert_eq!(now["Finished"] + now["Failed"], devices.len(), "{now:?}");
    for run in runs(&client, &task).await {
        assert_eq!(run.task_uuid.as_ref(), Some(&task));
        assert!(run.start_time.unwrap() < run.end_time.unwrap());
    }
}

#[tokio::test]
async fn a_run_has_only_the_times_that_have_passed() {
    let (server, client) = started().await;
    let task = id_of(&client, restart(&devices(&client, true).await)).await;
    server.advance(Duration::from_secs(10));
    let runs = runs(&client, &task).await;
    let now = SystemTime::now() + Duration::from_secs(10);
    for run in runs {
        let status = run.status.unwrap();
        assert_eq!(run.start_time.is_some(), status != TaskRunStatus::Queued, "{status:?}");
        assert_eq!(run.end_time.is_some(), [TaskRunStatus::Finished, TaskRunStatus::Failed].contains(&status));
        for time in [run.start_time, run.end_time].into_iter().flatten() {
            assert!(SystemTime::try_from(&time).unwrap() < now);
        }
    }
}

#[tokio::test]
async fn a_device_that_is_off_runs_the_task_when_it_is_back_unless_the_trigger_has_expired() {
    let (server, client) = started().await;
    let off = devices(&client, false).await;
    assert!(!off.is_empty());
    let forever = id_of(&client, restart(&off)).await;
    let hour = Timestamp::try_from(SystemTime::now() + Duration::from_secs(3600)).unwrap();
    let trigger = Trigger::new().manual(ManualTrigger::new().expire_time(hour));
    let expiring = id_of(&client, restart(&off).triggers([trigger])).await;
    assert_ne!(forever, expiring);
    assert_eq!(runs(&client, &forever).await, []);
    server.advance(DAY + Duration::from_secs(60));
    assert_eq!(runs(&client, &forever).await.len(), off.len());
    assert_eq!(runs(&client, &expiring).await, []);
}

#[tokio::test]
async fn a_task_for_a_group_runs_once_on_each_device_in_it_and_below() {
    let (server, client) = started().await;
    let groups = eset_connect::device_management::v1::list_groups().send(&client).await.unwrap();
    let north = groups.device_groups.iter().find(|group| group.display_name.as_deref() == Some("Branch North"));
    let north = north.unwrap().uuid.clone().unwrap();
    let page = list_member_devices(&north).recurse_subgroups(true).page_size(1000).send(&client).await.unwrap();
    let all = list_devices().page_size(1000).send(&client).await.unwrap().devices.clone();
    let managed: BTreeSet<_> =
        all.iter().filter(|device| is_managed(device)).filter_map(|device| device.uuid.clone()).collect();
    let members: BTreeSet<_> = page.devices.iter().filter_map(|member| member.uuid.clone()).collect();
    let members = &members & &managed;
    let first = members.first().cloned();

    let targets = DeviceTaskTargets::new().device_groups_uuids([&north]).devices_uuids(first);
    let task = id_of(&client, DeviceTask::run_once(Action::log_off_computer_user(), targets)).await;
    server.advance(DAY + Duration::from_secs(60));
    let runs = runs(&client, &task).await;
    assert_eq!(runs.len(), members.len());
    assert_eq!(runs.into_iter().filter_map(|run| run.device_uuid).collect::<BTreeSet<_>>(), members);
}

#[tokio::test]
async fn the_same_configuration_is_not_created_twice() {
    let (_server, client) = started().await;
    let devices = devices(&client, true).await;
    let before = list_tasks().send(&client).await.unwrap().tasks.len();
    let first = create(&client, restart(&devices)).await.unwrap();
    let again = create(&client, restart(&devices)).await.unwrap();
    assert_eq!(first, again);
    assert_eq!(runs(&client, first.uuid.as_ref().unwrap()).await.len(), devices.len());
    let named = create(&client, restart(&devices).display_name("Again")).await.unwrap();
    assert_ne!(first.uuid, named.uuid);
    assert_eq!(list_tasks().send(&client).await.unwrap().tasks.len(), before + 2);

    delete_task(first.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_ne!(create(&client, restart(&devices)).await.unwrap().uuid, first.uuid);
}

#[tokio::test]
async fn a_created_task_is_read_as_it_was_sent() {
    let (_server, client) = started().await;
    let scan = OnDemandScan::new().scan_profile(ScanProfile::Smart).scan_targets(["eset://AllTargets"]);
    let sent = DeviceTask::run_once(scan, on(&devices(&client, true).await[..2])).display_name("Scan");
    let created = create(&client, sent.clone()).await.unwrap();
    let read = get_task(created.uuid.as_ref().unwrap()).send(&client).await.unwrap().task.clone().unwrap();
    assert_eq!(read, created);
    assert_eq!((&read.action, &read.targets, &read.display_name), (&sent.action, &sent.targets, &sent.display_name));
    assert_eq!((read.version_id, read.create_time.is_some()), (Some(1), true));
}

#[tokio::test]
async fn new_targets_run_the_task_and_removed_ones_do_not_begin() {
    let (server, client) = started().await;
    let devices = devices(&client, true).await;
    let task = id_of(&client, restart(&devices[..3])).await;
    update_task_targets(&task, UpdateTaskTargetsBody::new().targets(on(&devices[2..5]))).send(&client).await.unwrap();
    server.advance(Duration::from_secs(60));
    let ran: BTreeSet<_> = runs(&client, &task).await.into_iter().filter_map(|run| run.device_uuid).collect();
    assert_eq!(ran, devices[2..5].iter().cloned().collect());
    let read = get_task(&task).send(&client).await.unwrap().task.clone().unwrap();
    assert_eq!((read.targets, read.version_id), (Some(on(&devices[2..5])), Some(2)));
    assert!(read.update_time > read.create_time);
}

#[tokio::test]
async fn new_triggers_run_the_task_again_and_the_last_runs_can_be_listed_alone() {
    let (server, client) = started().await;
    let devices = devices(&client, true).await;
    let task = id_of(&client, restart(&devices)).await;
    server.advance(Duration::from_secs(60));
    let first: BTreeSet<_> = runs(&client, &task).await.into_iter().filter_map(|run| run.uuid).collect();
    let triggers = [Trigger::new().manual(ManualTrigger::new())];
    update_task_triggers(&task, UpdateTaskTriggersBody::new().triggers(triggers)).send(&client).await.unwrap();
    let read = get_task(&task).send(&client).await.unwrap().task.clone().unwrap();
    assert_eq!(read.triggers[0].manual.as_ref().unwrap().create_time, read.update_time);
    server.advance(Duration::from_secs(60));
    assert_eq!(runs(&client, &task).await.len(), 2 * devices.len());

    let last = list_task_runs(&task).list_only_last_runs(true).page_size(1000).send(&client).await.unwrap();
    assert_eq!(last.task_runs.len(), devices.len());
    assert!(last.task_runs.iter().all(|run| !first.contains(run.uuid.as_ref().unwrap())));
    let of_one = list_task_runs(&task).device_uuid(&devices[0]).send(&client).await.unwrap();
    assert_eq!(of_one.task_runs.len(), 2);
}

#[tokio::test]
async fn runs_outlive_their_task_but_not_a_device_on_which_they_wait() {
    let (server, client) = started().await;
    let devices = list_devices().page_size(1000).send(&client).await.unwrap().devices.clone();
    let group = server.example_id("device_group").unwrap();
    let here = |device: &&Device| device.parent_group_uuid.as_ref().is_some_and(|id| id.as_str() == group);
    let here: Vec<_> = devices.iter().filter(here).filter_map(|device| device.uuid.clone()).collect();
    let task = id_of(&client, restart(&here)).await;
    assert!(!runs(&client, &task).await.is_empty());
    delete_task(&task).send(&client).await.unwrap();
    assert!(get_task(&task).send(&client).await.unwrap_err().is_not_found());
    assert!(!runs(&client, &task).await.is_empty());
    delete_group(group).send(&client).await.unwrap();
    assert_eq!(runs(&client, &task).await, []);
    assert!(list_task_runs("unknown").send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_wrong_task_is_refused_with_the_name_of_its_field() {
    let (_server, client) = started().await;
    let devices = devices(&client, true).await;
    let with = |action: Action| DeviceTask::run_once(action, on(&devices[..1]));
    let custom = OnDemandScan::new().scan_profile(ScanProfile::Custom);
    let wrong_type = Action::new().name("RunCommand").params(Any::new("type.googleapis.com/x.Y"));
    let wrong = [
        (restart(&[]), "task.targets"),
        (restart(&devices).triggers([Trigger::new()]), "task.triggers[0].manual"),
        (restart(&devices).triggers(Vec::<Trigger>::new()), "task.triggers"),
        (with(Action::new()), "task.action.name"),
        (with(Action::new().name("RunCommand")), "task.action.params"),
        (with(wrong_type), "task.action.params.@type"),
        (with(RunCommand::new().into()), "task.action.params.commandLine"),
        (with(custom.into()), "task.action.params.customProfileName"),
        (with(KillProcessByPid::new().pid(4).into()), "task.action.params.executableHashSha1"),
    ];
    for (task, field) in wrong {
        let error = create(&client, task).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains(&format!("{field}: ")), "{field}: {error}");
    }
    let error = create(&client, restart(&[devices[0].clone(), "unknown".into()])).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("task.targets.devicesUuids[1]"), "{error}");
}

#[tokio::test]
async fn the_seeded_tasks_have_ended_before_the_start() {
    let (_server, client) = started().await;
    let tasks = list_tasks().send(&client).await.unwrap().tasks.clone();
    assert!(tasks.len() > 2);
    for task in tasks {
        let created = task.create_time.unwrap();
        let runs = runs(&client, &task.uuid.unwrap()).await;
        assert!(!runs.is_empty());
        let now = Timestamp::try_from(SystemTime::now()).unwrap();
        assert!(runs.iter().all(|run| run.start_time.as_ref() >= Some(&created) && run.end_time.as_ref() < Some(&now)));
    }
}
