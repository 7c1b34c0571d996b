//! The programs in `mock/examples`, as the tests run them. Cargo builds them along with the tests.

use std::env;
use std::process::{Command, Output};

use eset_connect_mock::{MockServer, PASSWORD, USER};

/// A program that calls the server, with no setting of the person who runs the tests.
pub fn program(name: &str, server: &MockServer) -> Command {
    // Into the folder beside that of the tests.
    let test = env::current_exe().unwrap();
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples").join(name);
    assert!(path.exists(), "{} is missing: run all tests of the package, or build its examples", path.display());
    let mut command = Command::new(path);
    command.env_remove("ESET_REGION");
    command.env("ESET_URL", server.url()).env("ESET_USER", USER).env("ESET_PASSWORD", PASSWORD);
    command
}

/// Runs a program to its end while the server goes on, and returns its exit code, stdout and stderr.
pub async fn run(mut command: Command) -> (Option<i32>, String, String) {
    let running = tokio::task::spawn_blocking(move || command.output());
    let Output { status, stdout, stderr } = running.await.unwrap().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}
