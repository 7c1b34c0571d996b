//! Tests that need their own environment, and so their own process.

use std::process::{Command, Output, Stdio};

/// A command that runs this test binary with one ignored test of the current module.
macro_rules! ignored_test {
    ($name:expr) => {
        crate::support::child::command(module_path!(), $name)
    };
}

pub(crate) use ignored_test;

/// The implementation of `ignored_test!`.
pub fn command(module: &str, name: &str) -> Command {
    let (_, module) = module.split_once("::").unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("{module}::{name}"), "--ignored", "--nocapture"]);
    command
}

/// Runs the command with these variables, and without the environment's proxies.
fn run(mut command: Command, variables: &[(&str, &str)]) -> Output {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    for proxy in
        ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
    {
        command.env_remove(proxy);
    }
    command.envs(variables.iter().copied()).output().unwrap()
}

/// Runs the command, and fails if it fails.
pub fn succeeds(command: Command, variables: &[(&str, &str)]) {
    let Output { status, stdout, stderr } = run(command, variables);
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(status.success() && stdout.contains("1 passed"), "{stdout}{stderr}");
}
