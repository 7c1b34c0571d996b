//! Moves many devices into groups, by a list: the program of a service provider who takes over a customer.
//!
//! It shows first what it would do. It can be killed and started again, and moves no device twice. [`journal`] describes why.
//!
//! ```sh
//! cargo xtask mock --devices 5000                                                     # in one terminal
//! cargo run -p eset-connect-mock --example move_devices -- devices.csv                # in another one: a dry run
//! cargo run -p eset-connect-mock --example move_devices -- devices.csv --apply
//! ```

#[path = "../shared/account.rs"]
mod account;
#[path = "../shared/advice.rs"]
mod advice;
mod fleet;
mod journal;
mod list;
mod moving;
#[path = "../shared/patience.rs"]
mod patience;
mod plan;
#[path = "../shared/stop.rs"]
mod stop;
mod summary;
#[path = "../shared/terminal.rs"]
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use eset_connect::Client;

use account::Account;
use fleet::Fleet;
use journal::{Journal, Known, State, Target};
use list::{Problem, Row};
use moving::{Outcome, Stop, move_all};
use patience::{Patience, passes};
use plan::{Step, Task, plan};
use summary::{Ending, Summary};
use terminal::Progress;

/// Moves devices into groups, by a CSV file with the columns `device` and `group`.
///
/// A device is an id or a name, a group is an id, a name or the end of a path, such as `Headquarters/Finance`. Without
/// --apply, the program shows what it would do.
///
/// A journal beside the file has what is done. A run that was stopped, killed or had failures is continued by running it
/// again. When everything is done, `.done` is added to the name of the journal.
///
/// Exit codes: 0 is that every device is in its group, or can be moved there; 1 is that some are not; 2 is not started.
#[derive(Debug, Parser)]
struct Args {
    /// File with the devices and their groups
    list: PathBuf,
    /// Moves the devices
    #[arg(long)]
    apply: bool,
    /// Character between the columns
    #[arg(long, value_name = "CHARACTER", default_value = ",", value_parser = list::delimiter)]
    delimiter: char,
    /// File with what is done. Default: the name of the list, with `.journal`
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// Writes the outcome of each row to a CSV file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[command(flatten)]
    account: Account,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let ended = match prepare(&args).await {
        Ok(Prepared { steps, fleet, journal: None, .. }) => Ok((Summary::of_plan(&steps, &fleet), steps)),
        Ok(Prepared { client, steps, journal: Some(journal), .. }) => {
            apply(&client, &steps, journal).await.map(|summary| (summary, steps))
        }
        Err(problem) => Err(problem),
    };
    let reported = ended.and_then(|(summary, steps)| {
        summary.print();
        if let Some(path) = &args.report {
            summary.write(path, &steps).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(summary.ending())
    });
    match reported {
        Ok(Ending::Complete) => ExitCode::SUCCESS,
        Ok(Ending::Incomplete) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

/// What is known before the first move.
struct Prepared {
    client: Client,
    steps: Vec<Step>,
    fleet: Fleet,
    /// `None` if nothing is moved.
    journal: Option<Journal>,
}

/// Reads everything, and decides what to do.
async fn prepare(args: &Args) -> Result<Prepared, String> {
    let rows = list::read(&args.list, args.delimiter);
    let rows = rows.map_err(|problem| match problem {
        Problem::Rows(problems) => format!("{}:\n{}", args.list.display(), in_lines(&problems)),
        problem => format!("{}: {problem}", args.list.display()),
    })?;
    let client = args.account.client()?;
    let path = args.journal.clone().unwrap_or_else(|| {
        let mut path = args.list.as_os_str().to_owned();
        path.push(".journal");
        path.into()
    });
    let opened = if args.apply {
        Journal::open(&path).map(|(journal, known)| (Some(journal), known))
    } else {
        Known::read(&path).map(|(known, _)| (None, known))
    };
    let (journal, known) = opened.map_err(|problem| format!("{}: {problem}", path.display()))?;
    let fleet = load(&client, &args.account).await?;
    let steps = steps(rows, &fleet, &known).map_err(|problems| format!("{}:\n{problems}", args.list.display()))?;
    Ok(Prepared { client, steps, fleet, journal })
}

/// Requests the fleet, and tries again as long as it takes.
async fn load(client: &Client, account: &Account) -> Result<Fleet, String> {
    let mut patience = Patience::new();
    let progress = Progress::spinner("Reading");
    loop {
        match Fleet::load(client, &progress).await {
            Err(error) if passes(&error) => {
                patience.wait(&error, &error.to_string(), account.advice(&error), &progress).await;
            }
            loaded => return loaded.map_err(|error| error.to_string()),
        }
    }
}

fn steps(rows: Vec<Row>, fleet: &Fleet, known: &Known) -> Result<Vec<Step>, String> {
    plan(rows, fleet, known).map_err(|problems| in_lines(&problems))
}

/// The first problems, one per line.
fn in_lines(problems: &[String]) -> String {
    let shown = problems.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    if problems.len() > 20 { format!("{shown}\n… and {} more", problems.len() - 20) } else { shown }
}

/// Moves the devices, and returns what became of each.
async fn apply(client: &Client, steps: &[Step], mut journal: Journal) -> Result<Summary, String> {
    let mut summary = Summary::of_steps(steps);
    let (mut positions, mut targets) = (Vec::<usize>::new(), Vec::<Target>::new());
    for (position, step) in steps.iter().enumerate() {
        match &step.task {
            Task::Move(target) => {
                positions.push(position);
                targets.push(target.clone());
            }
            Task::Record(target) => journal.record(target, State::Moved).map_err(|error| error.to_string())?,
            Task::Nothing | Task::MovedBefore | Task::Unknown(_) => {}
        }
    }
    let progress = Progress::bar("Moving", targets.len() as u64);
    let stop = async {
        match stop::requested().await {
            Ok(()) => Stop::Signal,
            Err(error) => Stop::Journal(error),
        }
    };
    let done = |index: usize, outcome: Outcome| summary.set(positions[index], outcome);
    let ended = move_all(client, &targets, &mut journal, &progress, stop, done).await;
    drop(progress);
    match ended {
        Ok(()) if summary.ending() == Ending::Complete => journal.close().map_err(|error| error.to_string())?,
        Ok(()) => {}
        Err(Stop::Signal) => eprintln!("stopped; run the program again to continue"),
        Err(Stop::Account(error)) => eprintln!("error: {error}"),
        Err(Stop::Journal(error)) => eprintln!("error: cannot write the journal: {error}"),
    }
    Ok(summary)
}
