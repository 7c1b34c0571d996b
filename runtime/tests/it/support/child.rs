//! Tests that need an environment of their own, in a process of their own.

use std::process::{Command, Output, Stdio};

/// This test binary, with one of its ignored tests: that of this name in the module that asks for it.
macro_rules! ignored_test {
    ($name:expr) => {
        crate::support::child::command(module_path!(), $name)
    };
}

pub(crate) use ignored_test;

/// What `ignored_test!` expands to.
pub fn command(module: &str, name: &str) -> Command {
    let (_, module) = module.split_once("::").unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("{module}::{name}"), "--ignored", "--nocapture"]);
    command
}

/// Runs it with these variables set, and without the environment's proxies.
fn run(mut command: Command, variables: &[(&str, &str)]) -> Output {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    for proxy in
        ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
    {
        command.env_remove(proxy);
    }
    command.envs(variables.iter().copied()).output().unwrap()
}

/// Runs it, and fails as it fails.
pub fn succeeds(command: Command, variables: &[(&str, &str)]) {
    let Output { status, stdout, stderr } = run(command, variables);
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(status.success() && stdout.contains("1 passed"), "{stdout}{stderr}");
}
