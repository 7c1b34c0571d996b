//! Exports detections, one JSON document per line: the program in front of a SIEM.
//!
//! It follows the feeds of v1 and v2, and adds the detail of each detection. It can be killed at any moment and started
//! again: the file has each detection once. [`output`] describes why.
//!
//! ```sh
//! cargo xtask mock --detections-per-minute 60                                # in one terminal
//! cargo run -p eset-connect-mock --example export_detections -- --follow     # in another one
//! ```

#[path = "../shared/account.rs"]
mod account;
#[path = "../shared/advice.rs"]
mod advice;
mod details;
mod feed;
mod output;
#[path = "../shared/patience.rs"]
mod patience;
#[path = "../shared/stop.rs"]
mod stop;
#[path = "../shared/terminal.rs"]
mod terminal;

use std::cell::Cell;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use eset_connect::Client;

use account::Account;
use feed::{Failure, Feed, START};
use output::{Expected, Output, with_suffix};
use patience::{Patience, passes};
use terminal::Progress;

/// Writes new detections to a file, one JSON document per line.
///
/// A line has the name of the feed, the detection as the feed lists it, and its detail, each with all fields that were
/// received. The first run starts the feeds: it exports what is created from then on. Each later run continues where the
/// last one stopped, however it ended.
///
/// During an outage, the program tries again. It stops on SIGINT and SIGTERM.
///
/// Exit codes: 0 is complete or stopped by a signal, 1 is stopped by an error that does not pass, 2 is not started.
#[derive(Debug, Parser)]
struct Args {
    /// File with the lines
    #[arg(long, value_name = "FILE", default_value = "detections.jsonl")]
    output: PathBuf,
    /// Where the program stores how far it is. Default: the name of the file, with `.checkpoint`
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
    /// Starts a new file, if the last one was moved away while the program did not run
    #[arg(long)]
    rotated: bool,
    /// Feeds to follow
    #[arg(long, value_name = "FEED", value_delimiter = ',', default_value = "v1,v2")]
    feeds: Vec<Feed>,
    /// Detections per page, which are written in one step
    #[arg(long, value_name = "NUMBER", default_value_t = 100, value_parser = clap::value_parser!(u16).range(1..=1000))]
    page_size: u16,
    #[command(flatten)]
    until: Until,
    /// Seconds between two rounds of a feed
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    interval: u64,
    #[command(flatten)]
    account: Account,
}

/// When the program ends.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Until {
    /// Ends after one round of each feed
    #[arg(long)]
    once: bool,
    /// Goes on until it is stopped
    #[arg(long)]
    follow: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let (client, mut output) = match prepare(&args) {
        Ok(prepared) => prepared,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let report = Report::new();
    // A page is written without a pause, so a signal ends the program before it or after it.
    let ended = tokio::select! {
        ended = export(&args, &client, &mut output, &report) => ended,
        stopped = stop::requested() => stopped.map_err(Failure::Signal),
    };
    report.end();
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn prepare(args: &Args) -> Result<(Client, Output), String> {
    let client = args.account.client()?;
    let checkpoint = args.checkpoint.clone().unwrap_or_else(|| with_suffix(&args.output, "checkpoint"));
    let expected = if args.rotated { Expected::New } else { Expected::Same };
    let output = Output::open(&args.output, &checkpoint, expected, START).map_err(|unusable| unusable.to_string())?;
    Ok((client, output))
}

/// Exports round after round. Ends after an error that does not pass.
async fn export(args: &Args, client: &Client, output: &mut Output, report: &Report) -> Result<(), Failure> {
    loop {
        for feed in &args.feeds {
            export_round(*feed, args, client, output, report).await?;
        }
        if args.until.once {
            return Ok(());
        }
        report.wait(args.interval);
        tokio::time::sleep(Duration::from_secs(args.interval)).await;
    }
}

/// Exports a round, and tries again as long as it takes.
async fn export_round(
    feed: Feed,
    args: &Args,
    client: &Client,
    output: &mut Output,
    report: &Report,
) -> Result<(), Failure> {
    let mut patience = Patience::new();
    loop {
        let before = output.length();
        let written = |lines| report.add(feed, lines);
        match feed.round(client, args.page_size, output, written).await {
            Err(Failure::Call(error)) if passes(&error) => {
                if output.length() > before {
                    patience = Patience::new();
                }
                let failed = format!("{}: {error}", feed.name());
                patience.wait(&error, &failed, args.account.advice(&error), &report.progress).await;
            }
            ended => return ended,
        }
    }
}

/// What a person sees.
struct Report {
    progress: Progress,
    lines: Cell<u64>,
}

impl Report {
    fn new() -> Self {
        Self { progress: Progress::spinner("Detections"), lines: Cell::new(0) }
    }

    fn add(&self, feed: Feed, lines: u64) {
        self.lines.set(self.lines.get() + lines);
        self.progress.describe(&format!("{} written; reading {}", self.lines.get(), feed.name()));
    }

    fn wait(&self, seconds: u64) {
        self.progress.describe(&format!("{} written; next round in {seconds} s", self.lines.get()));
    }

    fn end(self) {
        drop(self.progress);
        eprintln!("{} detections written", self.lines.get());
    }
}
