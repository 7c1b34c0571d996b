//! Tests that need an environment of their own, in a process of their own.

use std::process::{Command, Output, Stdio};

/// Runs an ignored test of this test binary with these variables set, and without the environment's proxies.
pub fn run(name: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--ignored", "--nocapture"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    for proxy in
        ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
    {
        command.env_remove(proxy);
    }
    command.envs(variables.iter().copied()).output().unwrap()
}

/// Runs it, and fails as it fails.
pub fn succeeds(name: &str, variables: &[(&str, &str)]) {
    let Output { status, stdout, stderr } = run(name, variables);
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(status.success() && stdout.contains("1 passed"), "{name}: {stdout}{stderr}");
}
