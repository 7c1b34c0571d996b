//! What a person can do if there is no mock server.

#![allow(dead_code, reason = "not every example uses everything")]

use eset_connect::Error;

/// Prints why a program ends, with advice.
pub fn print_error(error: &(dyn std::error::Error + 'static)) {
    eprintln!("error: {error}");
    if let Some(advice) = error.downcast_ref().and_then(advice) {
        eprintln!("help: {advice}");
    }
}

/// Returns advice, if no server has responded.
pub fn advice(error: &Error) -> Option<&'static str> {
    let is_unreachable = error.is_retryable() && error.status().is_none();
    is_unreachable.then_some("start the server with `cargo xtask mock`, or set its address with --url")
}
