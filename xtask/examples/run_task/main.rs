//! Runs a command on devices, waits for them with a line of progress, and prints what became of each. Needs no
//! account: a stand-in for the service answers from memory.
//!
//! ```sh
//! cargo run -p xtask --example run_task
//! ```

mod service;

use std::error::Error;
use std::time::{Duration, Instant};

use eset_connect::automation::v1::{
    self as automation, Action, CreateTaskRequest, DeviceTask, DeviceTaskRun, DeviceTaskTargets, TaskRunStatus,
};
use eset_connect::ids::{DeviceTaskUuid, DeviceUuid};
use eset_connect::{Client, Credentials, Region};

/// How long devices have for the task.
const PATIENCE: Duration = Duration::from_millis(400);
/// Between two looks at the runs. With an account, some seconds: each look takes a call of the client's rate.
const PAUSE: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(Region::Europe, Credentials::none()).transport(service::start()).build()?;

    let devices = service::DEVICES.map(DeviceUuid::from);
    let targets = DeviceTaskTargets::new().devices_uuids(devices.clone());
    let task = DeviceTask::run_once(Action::run_command("hostname"), targets).display_name("Who is there?");
    let created = automation::create_task(CreateTaskRequest::new().task(task)).send(&client).await?;
    let task = created.into_inner().task.and_then(|task| task.uuid).ok_or("the service gave the task no id")?;

    for (device, run) in devices.iter().zip(wait(&client, &task, &devices).await?) {
        match run {
            Some(run) => println!("{device}: {}", outcome(&run)),
            None => println!("{device}: not run yet"),
        }
    }
    Ok(())
}

/// The last run on each device, as soon as all are over or time is up. A device that is off has none.
async fn wait(
    client: &Client,
    task: &DeviceTaskUuid,
    devices: &[DeviceUuid],
) -> Result<Vec<Option<DeviceTaskRun>>, eset_connect::Error> {
    let start = Instant::now();
    loop {
        let mut last = vec![None; devices.len()];
        let mut runs = automation::list_task_runs(task.clone()).list_only_last_runs(true).items(client);
        while let Some(run) = runs.next().await {
            let run = run?;
            if let Some(index) = devices.iter().position(|device| run.device_uuid.as_ref() == Some(device)) {
                last[index] = Some(run);
            }
        }
        let over = last.iter().flatten().filter(|run| is_over(run)).count();
        let is_end = over == devices.len() || start.elapsed() > PATIENCE;
        // The line is for whoever watches; results go to stdout.
        eprint!("\r{over} of {} devices are done{}", devices.len(), if is_end { "\n" } else { "" });
        if is_end {
            return Ok(last);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// A status that this version of the crate does not know may be one of a run that goes on.
fn is_over(run: &DeviceTaskRun) -> bool {
    matches!(run.status, Some(TaskRunStatus::Finished | TaskRunStatus::Failed | TaskRunStatus::Suppressed))
}

fn outcome(run: &DeviceTaskRun) -> String {
    let status = match &run.status {
        Some(TaskRunStatus::Finished) => "finished",
        Some(TaskRunStatus::Failed) => "failed",
        Some(TaskRunStatus::Suppressed) => "suppressed",
        Some(other) => other.as_str(),
        None => "unknown",
    };
    match &run.end_time {
        Some(end) => format!("{status} at {}", end.as_str()),
        None => status.to_owned(),
    }
}
