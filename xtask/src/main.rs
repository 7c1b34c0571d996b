//! `cargo xtask …`: the maintainer's commands, one file a command.
//!
//! This file reads the command line and turns outcomes into exit codes. A command reads folders, calls
//! codegen, writes folders; what the API is and how it looks in Rust is not known here.

mod error;
mod generate;
mod import;
mod output;
mod paths;
mod read;
mod report;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

const EXIT_CODES: &str = "\
Exit codes:
  0  done, or fresh
  1  stale (--check)
  2  failed: errors in the schema, files that cannot be read or written, wrong usage";

/// The commands of this workspace's maintainer.
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
    Generate(generate::Args),
    Import(import::Args),
}

/// How a command ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything is as it should be, now or before.
    Done,
    /// Something is not, and the command was asked only to look.
    Stale,
    /// The schema has errors; they were printed.
    Failed,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate(args) => generate::run(&args),
        Command::Import(args) => import::run(&args),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Stale) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) => {
            note(&error.to_string());
            ExitCode::from(2)
        }
    }
}

/// Prints results to stdout. A reader that is gone (`| head`) changes nothing about the outcome, so unlike
/// `print!` this does not fail.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Prints a line (or more) to stderr: problems, and what a run waits for.
fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
