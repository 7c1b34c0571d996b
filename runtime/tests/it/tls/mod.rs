//! What depends on the TLS library. CI runs these tests with each of them.

mod certificate_store;
mod certificates;
#[cfg(feature = "reqwest-0_13")]
mod customized;
mod proxies;
