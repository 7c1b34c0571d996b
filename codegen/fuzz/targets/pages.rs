#![no_main]

#[path = "../../tests/it/support/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::page(bytes));
