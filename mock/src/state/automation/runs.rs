//! The runs of one task: planned when a trigger starts it, and shown as far as the clock is.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use eset_connect::automation::v1::{Action, DeviceTaskRun, ManualTrigger, TaskRunStatus};

use crate::clock::{Clock, Moment};
use crate::random::Random;
use crate::state::seed;
use crate::store::Collection;

/// The runs of a task.
#[derive(Debug, Default)]
pub struct Runs {
    /// Those that are not final.
    planned: Vec<Plan>,
    /// Those that callers see.
    pub shown: Collection<DeviceTaskRun>,
    /// The number of runs so far, for their ids.
    count: u64,
}

/// A device that a task is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// The id of the device.
    pub device: String,
    /// Whether it can be reached now.
    pub presence: Presence,
}

/// Whether a device can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It connected lately.
    On,
    /// It executes what has been waiting for it when it is back.
    Off,
}

/// A run that is not final yet.
#[derive(Debug)]
struct Plan {
    id: String,
    device: String,
    shown: Moment,
    begin: Moment,
    end: Moment,
    outcome: TaskRunStatus,
}

/// When and by what runs are started.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// The task.
    pub task: &'a str,
    /// What the devices execute.
    pub action: Option<&'a Action>,
    /// What starts them.
    pub trigger: &'a ManualTrigger,
    /// The current moment.
    pub now: Moment,
    /// The seed of the server.
    pub seed: u64,
}

impl Runs {
    /// Plans a run on each device, as soon as possible. A trigger that has expired by then starts none.
    pub fn start(&mut self, clock: &Clock, start: Start<'_>, participants: &[Participant]) {
        let expires = start.trigger.expire_time.as_ref().map(|time| clock.moment(time));
        for Participant { device, presence } in participants {
            self.count += 1;
            let mut random = Random::of(start.seed, &format!("run of {}", start.task), self.count);
            let id = random.uuid();
            let (shown, begin) = match presence {
                Presence::On => (start.now, start.now.after(Duration::from_millis(5000 + random.below(10_000)))),
                Presence::Off => {
                    let back = start.now.after(Duration::from_secs(3600 + random.below(23 * 3600)));
                    (back, back)
                }
            };
            let end = begin.after(duration(start.action, &mut random));
            let outcome = if random.happens(4) { TaskRunStatus::Failed } else { TaskRunStatus::Finished };
            if expires.is_none_or(|expires| begin < expires) {
                self.planned.push(Plan { id, device: device.clone(), shown, begin, end, outcome });
            }
        }
    }

    /// Adds a run that ended before the server started.
    pub fn add_ended(&mut self, clock: &Clock, seed: u64, task: &str, device: &str, age: Duration) {
        self.count += 1;
        let mut random = Random::of(seed, &format!("run of {task}"), self.count);
        let id = random.uuid();
        let mut run = run(&id, task, device);
        let lasted = Duration::from_secs(5 + random.below(600));
        run.start_time = clock.before_start(age);
        run.end_time = clock.before_start(age.saturating_sub(lasted));
        run.status = Some(if random.happens(4) { TaskRunStatus::Failed } else { TaskRunStatus::Finished });
        self.shown.insert(id, run);
    }

    /// Brings what callers see up to date.
    pub fn settle(&mut self, clock: &Clock, task: &str, now: Moment) {
        for plan in &self.planned {
            let Some(status) = plan.status(now) else { continue };
            if self.shown.get(&plan.id).is_some_and(|run| run.status.as_ref() == Some(&status)) {
                continue;
            }
            let mut run = run(&plan.id, task, &plan.device);
            run.start_time = clock.timestamp(plan.begin).filter(|_| plan.begin <= now);
            run.end_time = clock.timestamp(plan.end).filter(|_| plan.end <= now);
            run.status = Some(status);
            self.shown.insert(plan.id.as_str(), run);
        }
        self.planned.retain(|plan| now < plan.end);
    }

    /// Drops the runs that have not begun on the devices that are selected.
    pub fn cancel(&mut self, now: Moment, selects: impl Fn(&str) -> bool) {
        let shown = &mut self.shown;
        self.planned.retain(|plan| {
            let is_cancelled = now < plan.begin && selects(&plan.device);
            if is_cancelled {
                shown.remove(&plan.id);
            }
            !is_cancelled
        });
    }

    /// Returns the ids of the latest run on each device. Runs are in the order of their triggers.
    pub fn latest(&self) -> BTreeSet<String> {
        let runs = self.shown.iter().map(|(id, run)| (run.device_uuid.as_ref(), id.to_owned()));
        runs.collect::<BTreeMap<_, _>>().into_values().collect()
    }
}

impl Plan {
    /// `None` if callers do not see the run yet.
    fn status(&self, now: Moment) -> Option<TaskRunStatus> {
        match now {
            _ if now < self.shown => None,
            _ if now < self.begin => Some(TaskRunStatus::Queued),
            _ if now < self.end => Some(TaskRunStatus::Running),
            _ => Some(self.outcome.clone()),
        }
    }
}

fn run(id: &str, task: &str, device: &str) -> DeviceTaskRun {
    let mut run = DeviceTaskRun::new();
    run.uuid = Some(id.into());
    run.task_uuid = Some(task.into());
    run.device_uuid = Some(device.into());
    run
}

/// Scans and updates take a while; but not as long as in reality, because somebody waits for them.
fn duration(action: Option<&Action>, random: &mut Random) -> Duration {
    let is_long =
        action.and_then(|action| action.name.as_deref()).is_some_and(|name| seed::LONG_ACTIONS.contains(&name));
    let (shortest, longest) = if is_long { (20_000, 120_000) } else { (1000, 10_000) };
    Duration::from_millis(shortest + random.below(longest - shortest))
}
