//! How to use the crate: one page for each task.
//!
//! The examples are compiled with the crate. The pages exist in its docs only, so a build does not read
//! them.
//!
//! * [Credentials and a region](credentials)
//! * [The first call](first_call)
//! * [Ids, enums, times and secrets](values)
//! * [Feeds that lose nothing](feeds)
//! * [Acting on a fleet](fleet)
//! * [Incidents and filters](incidents)
//! * [Quarantine and downloads](quarantine)
//! * [Errors and what to do](errors)
//! * [Several tenants](tenants)
//! * [On premises](on_premises)
//! * [Testing a program that calls](testing)
//! * [Coming from curl or Python](from_curl)
//! * [Proxies, certificates and containers](connections)

pub mod credentials;
pub mod first_call;
pub mod values;
pub mod feeds;
pub mod fleet;
pub mod incidents;
pub mod quarantine;
pub mod errors;
pub mod tenants;
pub mod on_premises;
pub mod testing;
pub mod from_curl;

pub use eset_connect_runtime::connections;
