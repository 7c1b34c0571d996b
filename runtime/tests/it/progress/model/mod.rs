//! A model of a program that polls some of its calls and does not poll others.

mod actor;
mod checks;
mod end;
mod futures;
mod plan;
mod random;
mod run;
mod time;
mod world;

pub use run::{Run, Tally};
