//! The integration tests of the generator, in one program, so that shared code is compiled once. Fixtures and snapshots
//! are in the folders next to this one.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod added;
mod codes;
mod compatible;
mod compiles;
mod constructs;
mod determinism;
mod diff;
mod exported;
mod facts;
mod footprints;
mod hostile;
mod import;
mod layers;
mod lint;
mod modules;
mod mutations;
mod names;
mod negative;
mod openapi;
mod orphans;
mod support;
mod surface;
mod synthetic;
