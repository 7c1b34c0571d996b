//! Tests that depend on the TLS library. CI runs them with each library.

mod certificate_store;
mod certificates;
#[cfg(feature = "reqwest-0_13")]
mod customized;
mod proxies;
