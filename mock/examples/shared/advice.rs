//! What a person can do if there is no mock server.

use eset_connect::Error;

/// Returns advice, if no server has responded.
pub fn advice(error: &Error) -> Option<&'static str> {
    let is_unreachable = error.is_retryable() && error.status().is_none();
    is_unreachable.then_some("start the server with `cargo xtask mock`, or set its address with --url")
}
