//! The server as users see it: through the client of the generated crate, and through plain HTTP.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod calls;
#[cfg(feature = "cli")]
mod command;
mod control;
mod devices;
mod every_operation;
mod faults;
mod http;
mod operations;
mod page;
mod tokens;
