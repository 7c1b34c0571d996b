//! Ids, enums, times and secrets
//!
//! ## Ids
//!
//! Each entity has a type for its ids, such as [`DeviceUuid`](crate::ids::DeviceUuid), so that the compiler notices when two
//! ids are swapped. Make them where your program reads their texts. Operations take plain strings as well. An id is opaque: do
//! not parse it as a UUID.
//!
//! ## Enums
//!
//! An enum keeps a value that this version does not know: `is_unrecognized` is true for it, and `as_str` returns its text. So
//! match with a last arm:
//!
//! ```
//! use eset_connect::incident_management::v2::IncidentSeverityLevel;
//!
//! fn label(severity: &IncidentSeverityLevel) -> &str {
//!     match severity {
//!         IncidentSeverityLevel::High => "call the analyst on duty",
//!         other => other.as_str(),
//!     }
//! }
//!
//! assert_eq!(label(&IncidentSeverityLevel::Low), "INCIDENT_SEVERITY_LEVEL_LOW");
//!
//! // What a person writes is checked: the name in JSON or that of the variant, in any case.
//! assert_eq!("high".parse::<IncidentSeverityLevel>().ok(), Some(IncidentSeverityLevel::High));
//! assert!("hihg".parse::<IncidentSeverityLevel>().is_err());
//! ```
//!
//! `VALUES` lists the known values, and values are ordered as in the schema.
//!
//! ## Times
//!
//! A [`Timestamp`](crate::json::Timestamp) keeps the text of the service and is compared by the instant that it names. It
//! converts from and to the standard library, and with a feature from and to `jiff`, `chrono` or `time`:
//!
//! ```
//! use std::time::{Duration, SystemTime};
//!
//! use eset_connect::json::Timestamp;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let an_hour_ago = Timestamp::try_from(SystemTime::now() - Duration::from_secs(3600))?;
//! let start: Timestamp = "2023-10-28T12:36:53+02:00".parse()?;
//! assert_eq!(start, "2023-10-28T10:36:53Z".parse()?);
//! assert!(start < an_hour_ago);
//! # Ok(())
//! # }
//! ```
//!
//! ## Secrets
//!
//! Tokens of devices, and links that install or enroll something, are a [`Secret`](crate::json::Secret). It prints as
//! `[REDACTED]`; `expose` returns the text. JSON that the program writes has the secret itself.
//!
//! ## What is not documented
//!
//! The service may send fields that this version does not know, or a value of another kind than documented. Both are in the
//! `unknown_fields` of their model and are written back with it. [`problems`](crate::Response::problems) of a response lists
//! the values of another kind. Fields, optional parameters and values that the vendor adds break no program that is compiled
//! with a newer version of the crate; the repository's ARCHITECTURE.md lists the exceptions.
//!
//! Next: [Feeds that lose nothing](super::feeds)
