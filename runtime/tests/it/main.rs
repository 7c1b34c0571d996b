//! The integration tests of the runtime, in one program, so that shared code is compiled and linked once.
//!
//! No test may change the state of the process. Tests that need their own environment run in a child process
//! (`support/child.rs`), and traces and logs are recorded per thread.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod calls;
mod deltas;
mod downloads;
mod early_answers;
mod encodings;
mod errors;
mod failures;
mod headers;
mod json;
mod layers;
mod load;
mod matrix;
mod memory;
mod messages;
mod misfits;
mod on_premises;
mod on_premises_paths;
mod options;
mod pages;
mod paging_properties;
mod pending;
mod progress;
mod protojson;
mod rate;
mod resume;
mod runtimes;
mod soak;
mod support;
mod surface;
mod testing;
mod tls;
mod tokens;
mod traces;
mod unreadable;
mod values;
