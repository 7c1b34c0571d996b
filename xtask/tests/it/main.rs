//! The commands as a person runs them, the examples and the README, and the generated crate; in one program, so that
//! it is linked once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod dependencies;
mod diff;
mod example;
mod generate;
mod import;
mod lint;
mod on_premises;
mod openapi;
mod packages;
mod scratch;
mod shop;
mod sources;
mod support;
mod update;
mod values;
#[cfg(unix)]
mod vendor;
mod workflows;
