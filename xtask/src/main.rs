//! `cargo xtask …`: commands for maintainers, one file per command.
//!
//! This file reads the command line and turns outcomes into exit codes. A command reads folders, calls codegen and
//! writes folders. It knows neither the API nor Rust code.

mod diff;
mod error;
mod generate;
mod import;
mod lint;
mod mock;
mod openapi;
mod output;
mod paths;
mod read;
mod report;
mod revision;
mod sources;
mod update;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

const EXIT_CODES: &str = "\
Exit codes:
  0  done, or fresh
  1  stale (--check), denied (diff --deny), findings (lint), or a part of the operations was not imported
  2  failed: errors in the schema, files that cannot be read or written, wrong usage";

/// Commands for maintainers of this workspace.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = EXIT_CODES,
    arg_required_else_help = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Diff(diff::Args),
    Generate(generate::Args),
    Import(import::Args),
    Lint(lint::Args),
    Mock(mock::Args),
    Openapi(openapi::Args),
    Sources(sources::Args),
    Update(update::Args),
}

/// The result of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything is up to date, now or already before.
    Done,
    /// Something is not up to date, and the command was only asked to check.
    Stale,
    /// A part of the work was done; the errors of the rest were printed.
    Partial,
    /// The schema has errors; they were printed.
    Failed,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Diff(args) => diff::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Mock(args) => mock::run(&args),
        Command::Openapi(args) => openapi::run(&args),
        Command::Sources(args) => sources::run(&args),
        Command::Update(args) => update::run(&args),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Stale | Outcome::Partial) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) => {
            note(&error.to_string());
            ExitCode::from(2)
        }
    }
}

/// Prints results to stdout. Unlike `print!` it does not fail: a closed pipe (`| head`) does not change the outcome.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Prints lines to stderr: problems, and notes about a wait.
fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
