//! The server as users see it: through the client of the generated crate, and through plain HTTP.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod application_management;
mod automation;
mod calls;
#[cfg(feature = "cli")]
mod command;
mod control;
mod detections;
mod devices;
mod edr_rules;
mod every_operation;
mod export;
mod faults;
mod feeds;
mod http;
mod identity;
mod incidents;
mod installer_management;
mod mobile_device_management;
mod move_devices;
mod network_access_protection;
mod operations;
mod page;
mod patch_management;
mod policy_management;
mod programs;
mod quarantine_management;
mod quick_start;
mod run_task;
mod tokens;
mod user_management;
mod vulnerability_management;
mod web_access_protection;

use eset_connect::Client;
use eset_connect_mock::MockServer;

/// A server with the default settings, and a client of it.
async fn started() -> (MockServer, Client) {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}
