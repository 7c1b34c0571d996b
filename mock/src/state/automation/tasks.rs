//! Device tasks by their ids, each with its runs and its configuration.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use eset_connect::automation::v1::{
    Action, DeviceTask, DeviceTaskSource, DeviceTaskTargets, ScanProfile, SystemUpdate,
};
use eset_connect::device_management::v1::{Device, DeviceEnrollmentStatus};
use eset_connect::ids::DeviceGroupUuid;
use eset_connect::json::{Timestamp, to_vec};

use super::runs::{Participant, Presence, Runs, Start};
use crate::clock::{Clock, Moment};
use crate::state::{Fleet, Groups, seed};
use crate::store::Collection;

/// A device that did not connect for so long before the start of the server is off.
const OFF: Duration = Duration::from_secs(24 * 3600);

/// The tasks.
#[derive(Debug, Default)]
pub struct Tasks {
    /// Those that exist.
    pub all: Collection<DeviceTask>,
    /// The runs by the ids of their tasks, also of tasks that were deleted.
    runs: BTreeMap<String, Runs>,
    /// The configuration of each task as JSON, and its id. The same configuration is not created twice.
    configurations: HashMap<Vec<u8>, String>,
}

impl Tasks {
    /// The tasks of a seed, which have ended.
    pub fn seeded(clock: &Clock, seed: u64, groups: &Groups, fleet: &Fleet) -> Self {
        let mut tasks = Self::default();
        let servers = groups.departments().into_iter().find(|id| groups.name(id) == Some("Servers"));
        let servers = DeviceTaskTargets::new().device_groups_uuids(servers);
        let first: Vec<_> = fleet.devices.iter().take(5).map(|(id, _)| id).collect();
        let one = DeviceTaskTargets::new().devices_uuids(first.iter().copied().take(1));
        let some = DeviceTaskTargets::new().devices_uuids(first.iter().copied());
        let update = SystemUpdate::new().accept_eula(true).allow_reboot(false);
        let wanted = [
            ("Scan of the servers", Action::on_demand_scan(ScanProfile::InDepth), servers, 6 * 24),
            ("Updates of the operating system", Action::system_update(update), some, 3 * 24),
            ("Isolation after an alert", Action::start_network_isolation(), one.clone(), 30),
            ("End of the isolation", Action::end_network_isolation(), one, 26),
        ];
        for (number, (name, action, targets, hours)) in (1..).zip(wanted) {
            if targets.devices_uuids.is_empty() && targets.device_groups_uuids.is_empty() {
                continue;
            }
            let id = seed::id(seed, "task", number);
            let age = Duration::from_secs(hours * 3600);
            let mut task = DeviceTask::run_once(action, targets).display_name(name);
            task.source = Some(DeviceTaskSource::InternalUser);
            let mut runs = Runs::default();
            for participant in participants(clock, groups, fleet, task.targets.as_ref()) {
                runs.add_ended(clock, seed, &id, &participant.device, age.saturating_sub(Duration::from_secs(30)));
            }
            tasks.runs.insert(id.clone(), runs);
            tasks.add(&id, task, clock.before_start(age));
        }
        tasks
    }

    /// Returns the task with the same configuration.
    pub fn same(&self, task: &DeviceTask) -> Option<&str> {
        self.configurations.get(&configuration(task)).map(String::as_str)
    }

    /// Adds a task, as it was sent.
    pub fn add(&mut self, id: &str, mut task: DeviceTask, now: Option<Timestamp>) {
        self.configurations.insert(configuration(&task), id.to_owned());
        date_triggers(&mut task, now.as_ref());
        if task.source.as_ref().is_none_or(|source| *source == DeviceTaskSource::Unspecified) {
            task.source = Some(DeviceTaskSource::InternalAutomation);
        }
        task.uuid = Some(id.into());
        task.version_id = Some(1);
        task.create_time.clone_from(&now);
        task.update_time = now;
        self.all.insert(id, task);
    }

    /// Changes a task. Its configuration is no longer the one that was sent.
    pub fn change(&mut self, id: &str, now: Option<Timestamp>, change: impl FnOnce(&mut DeviceTask)) {
        self.configurations.retain(|_, task| task != id);
        self.all.change(id, |task| {
            change(task);
            task.version_id = Some(task.version_id.unwrap_or_default() + 1);
            task.update_time = now;
        });
    }

    /// Removes a task. Its runs stay.
    pub fn remove(&mut self, id: &str) -> Option<DeviceTask> {
        self.configurations.retain(|_, task| task != id);
        self.all.remove(id)
    }

    /// Starts runs of a task on these devices, by each of its triggers.
    pub fn start(&mut self, clock: &Clock, seed: u64, id: &str, now: Moment, participants: &[Participant]) {
        let Some(task) = self.all.get(id) else { return };
        let runs = self.runs.entry(id.to_owned()).or_default();
        for trigger in task.triggers.iter().filter_map(|trigger| trigger.manual.as_ref()) {
            let start = Start { task: id, action: task.action.as_ref(), trigger, now, seed };
            runs.start(clock, start, participants);
        }
    }

    /// Returns the runs of a task at a moment; `None` if there never was such a task.
    pub fn runs(&mut self, clock: &Clock, id: &str, now: Moment) -> Option<&Runs> {
        let runs = self.runs.get_mut(id)?;
        runs.settle(clock, id, now);
        Some(runs)
    }

    /// Drops the runs of a task that have not begun on the devices that are selected.
    pub fn cancel(&mut self, id: &str, now: Moment, selects: impl Fn(&str) -> bool) {
        if let Some(runs) = self.runs.get_mut(id) {
            runs.cancel(now, selects);
        }
    }

    /// Drops the runs that have not begun on devices that no longer exist.
    pub fn forget(&mut self, now: Moment, devices: &[String]) {
        let gone: BTreeSet<_> = devices.iter().map(String::as_str).collect();
        for runs in self.runs.values_mut() {
            runs.cancel(now, |device| gone.contains(device));
        }
    }
}

/// Sets when the triggers of a task were made.
pub fn date_triggers(task: &mut DeviceTask, now: Option<&Timestamp>) {
    for trigger in task.triggers.iter_mut().filter_map(|trigger| trigger.manual.as_mut()) {
        trigger.create_time = now.cloned();
    }
}

/// Returns the devices of the targets that are managed, each once. A group has those of the groups below it too.
pub fn participants(
    clock: &Clock,
    groups: &Groups,
    fleet: &Fleet,
    targets: Option<&DeviceTaskTargets>,
) -> Vec<Participant> {
    let Some(targets) = targets else { return Vec::new() };
    let off = clock.before_start(OFF);
    let participant = |id: &str, device: &Device| Participant {
        device: id.to_owned(),
        presence: if device.last_sync_time > off { Presence::On } else { Presence::Off },
    };
    let is_managed = |device: &Device| device.enrollment_status == Some(DeviceEnrollmentStatus::Finished);
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for id in &targets.devices_uuids {
        let device = fleet.devices.get(id.as_str()).filter(|_| seen.insert(id.as_str()));
        all.extend(device.filter(|device| is_managed(device)).map(|device| participant(id.as_str(), device)));
    }
    let groups: BTreeSet<_> =
        targets.device_groups_uuids.iter().flat_map(|group| groups.with_subgroups(group.as_str())).collect();
    let is_member = |group: Option<&DeviceGroupUuid>| group.is_some_and(|group| groups.contains(group.as_str()));
    let is_member = |device: &Device| is_managed(device) && is_member(device.parent_group_uuid.as_ref());
    let members = fleet.devices.iter().filter(|(_, device)| is_member(device));
    all.extend(members.filter(|(id, _)| seen.insert(id)).map(|(id, device)| participant(id, device)));
    all
}

/// Returns what decides whether two tasks are the same: all that a caller can set.
fn configuration(task: &DeviceTask) -> Vec<u8> {
    let mut task = task.clone();
    (task.uuid, task.version_id, task.create_time, task.update_time) = (None, None, None, None);
    to_vec(&task)
}

#[cfg(test)]
mod tests {
    use eset_connect::automation::v1::{ManualTrigger, Trigger};

    use super::*;

    #[test]
    fn a_configuration_contains_what_a_caller_sets_only() {
        let task = || DeviceTask::run_once(Action::stop_managing(), DeviceTaskTargets::new());
        assert_eq!(configuration(&task()), configuration(&task().uuid("a").version_id(2_u64)));
        assert_ne!(configuration(&task()), configuration(&task().display_name("a")));
        let expiring = ManualTrigger::new().expire_time(Timestamp::new("2026-01-01T00:00:00Z").unwrap());
        let trigger = Trigger::new().manual(expiring);
        assert_ne!(configuration(&task()), configuration(&task().triggers([trigger])));
    }
}
