//! Runs a command on devices of a mock server, waits for them with progress, and prints what became of each.
//!
//! ```sh
//! cargo xtask mock                                     # in one terminal
//! cargo run -p eset-connect-mock --example run_task    # in another one
//! ```

#[path = "shared/advice.rs"]
mod advice;
#[path = "shared/server.rs"]
mod server;
#[path = "shared/terminal.rs"]
mod terminal;

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use advice::print_error;
use clap::Parser;
use eset_connect::Client;
use eset_connect::automation::v1::{
    self as automation, Action, CreateTaskRequest, DeviceTask, DeviceTaskRun, DeviceTaskTargets, TaskRunStatus,
};
use eset_connect::device_management::v1::list_devices;
use eset_connect::ids::{DeviceTaskUuid, DeviceUuid};
use server::Server;
use terminal::{Progress, print_table};

/// Between two looks at the runs: each takes a call of the client's rate.
const PAUSE: Duration = Duration::from_secs(1);

const EXIT_CODES: &str = "\
Exit codes:
  0  finished on every device
  1  failed: a call was refused, or the server cannot be reached
  2  wrong usage
  3  not finished, or failed, on some devices";

/// Runs a command on some devices of a mock server, and prints what became of each.
///
/// A device that is off runs it when it is back, so it has no run yet when the time is up.
#[derive(Debug, Parser)]
#[command(after_help = EXIT_CODES)]
struct Args {
    /// Number of devices
    #[arg(long, value_name = "NUMBER", default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=1000))]
    devices: u16,
    /// Command
    #[arg(long, default_value = "hostname")]
    command: String,
    /// Seconds that the devices have
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    patience: u64,
    #[command(flatten)]
    server: Server,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(3),
        Err(error) => {
            print_error(&*error);
            ExitCode::FAILURE
        }
    }
}

/// Returns whether the command ended on every device, as it should.
async fn run(args: &Args) -> Result<bool, Box<dyn Error>> {
    let client = args.server.client()?;
    let devices = list_devices().page_size(args.devices).send(&client).await?.into_inner().devices;
    let names = devices.into_iter().filter_map(|device| Some((device.uuid?, device.display_name.unwrap_or_default())));
    let names: BTreeMap<DeviceUuid, String> = names.collect();

    let targets = DeviceTaskTargets::new().devices_uuids(names.keys());
    let action = Action::run_command(args.command.as_str());
    let task = DeviceTask::run_once(action, targets).display_name("A task of the example");
    let created = automation::create_task(CreateTaskRequest::new().task(task)).send(&client).await?;
    let task = created.into_inner().task.and_then(|task| task.uuid).ok_or("the server gave the task no id")?;

    let runs = wait(&client, &task, names.len(), Duration::from_secs(args.patience)).await?;
    let row = |(id, name): (&DeviceUuid, &String)| {
        let run = runs.get(id);
        let end = run.and_then(|run| run.end_time.as_ref()).map(ToString::to_string);
        [name.clone(), run.map_or("not run yet", outcome).to_owned(), end.unwrap_or_default()]
    };
    print_table(["Device", "Result", "Ended"], &names.iter().map(row).collect::<Vec<_>>());
    let is_finished = |id| runs.get(id).is_some_and(|run| run.status == Some(TaskRunStatus::Finished));
    Ok(names.keys().all(is_finished))
}

/// Returns the last run on each device, as soon as all are over or time is up.
async fn wait(
    client: &Client,
    task: &DeviceTaskUuid,
    devices: usize,
    patience: Duration,
) -> Result<BTreeMap<DeviceUuid, DeviceTaskRun>, eset_connect::Error> {
    let end = Instant::now() + patience;
    let progress = Progress::bar("Devices", devices as u64);
    loop {
        let mut last = BTreeMap::new();
        let mut runs = automation::list_task_runs(task).list_only_last_runs(true).items(client);
        while let Some(run) = runs.next().await {
            let run = run?;
            last.extend(run.device_uuid.clone().map(|device| (device, run)));
        }
        let over = last.values().filter(|run| is_over(run)).count();
        progress.set(over as u64);
        if over == devices || Instant::now() >= end {
            return Ok(last);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// A status that this version of the crate does not know may be one of a run that goes on.
fn is_over(run: &DeviceTaskRun) -> bool {
    matches!(run.status, Some(TaskRunStatus::Finished | TaskRunStatus::Failed | TaskRunStatus::Suppressed))
}

fn outcome(run: &DeviceTaskRun) -> &str {
    match &run.status {
        Some(TaskRunStatus::Finished) => "finished",
        Some(TaskRunStatus::Failed) => "failed",
        Some(TaskRunStatus::Suppressed) => "suppressed",
        Some(TaskRunStatus::Running) => "running",
        Some(TaskRunStatus::Queued) => "queued",
        Some(other) => other.as_str(),
        None => "unknown",
    }
}
