//! `cargo xtask mock`: starts the mock server. It is a program of its own, so xtask depends on no HTTP library.

use std::ffi::OsString;
use std::process::Command;

use crate::error::Error;
use crate::{Outcome, paths};

/// Starts a server that behaves like ESET Connect; `--help` lists its options.
///
/// It builds and runs the package eset-connect-mock and passes all arguments to it. The exit code is that of the server.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub struct Args {
    /// Arguments of the server.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let manifest = paths::workspace()?.join("Cargo.toml");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--release", "--package", "eset-connect-mock", "--manifest-path"]).arg(manifest);
    become_process(cargo.arg("--").args(&args.arguments))
}

/// Replaces this process, so that the server gets all signals.
#[cfg(unix)]
fn become_process(command: &mut Command) -> Result<Outcome, Error> {
    use std::os::unix::process::CommandExt as _;
    Err(not_started(&command.exec()))
}

#[cfg(not(unix))]
fn become_process(command: &mut Command) -> Result<Outcome, Error> {
    let status = command.status().map_err(|error| not_started(&error))?;
    Ok(if status.success() { Outcome::Done } else { Outcome::Failed })
}

fn not_started(error: &std::io::Error) -> Error {
    Error::new(format!("cannot run cargo: {error}")).help("run `cargo run --release --package eset-connect-mock`")
}
