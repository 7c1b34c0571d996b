//! Objects in quarantine.
//!
//! Finds, downloads, restores and deletes quarantined emails, attachments and files. They come from
//! Microsoft 365, Google Workspace or devices. Each object has the details of an email or a file, the
//! reason and the scan results. Actions take either a list of object ids (the batch operations) or a
//! filter, which is the same for listing, counting, downloading, restoring and purging. The service has
//! no host in the Japan region.
//!
//! Host: `https://{region}.quarantine-management.eset.systems`, regions `eu`, `de`, `us`, `ca`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::quarantine_management::v1;
//!
//! # async fn example(client: &eset_connect::Client, filter_user_uuid: &eset_connect::ids::UserUuid, order_by: &str) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_quarantined_objects()
//!     .filter_user_uuid(filter_user_uuid)
//!     .order_by(order_by)
//!     .items(client);
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?.display_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Statuses
//!
//! | Status | Meaning |
//! |---|---|
//! | 200 | Successful response. |
//! | 202 | Response took too long; request cached. Response can be retrieved later using the response-id header. |
//! | 400 | One of the errors: 1. Bad or missing authorization. 2. Validation error. Invalid argument provided. |
//! | 401 | Token has expired or is invalid. |
//! | 403 | Access denied. Check permissions. |
//! | 404 | Requested resource not found. |
//! | 429 | Rate limit reached. Try again later. |
//! | 500 | Internal server failure. Try again later. |
//! | 502 | Internal server failure. Try again later. |
//! | 503 | Environment under maintenance. Try again later. |
//! | 504 | Action took too long; timeout reached |

use eset_connect_runtime as runtime;
use eset_connect_runtime::json::{Timestamp, UnknownFields};

pub mod v1;

static REFUSALS: &[(u16, &str)] = &[
    (
        400,
        "One of the errors: 1. Bad or missing authorization. 2. Validation error. Invalid argument provided.",
    ),
    (401, "Token has expired or is invalid."),
    (403, "Access denied. Check permissions."),
    (404, "Requested resource not found."),
    (429, "Rate limit reached. Try again later."),
    (500, "Internal server failure. Try again later."),
    (502, "Internal server failure. Try again later."),
    (503, "Environment under maintenance. Try again later."),
    (504, "Action took too long; timeout reached"),
];

/// A span of time that includes its start and excludes its end. The start must not be after the end. If
/// both are equal, no time matches; if both are absent, every time matches.
///
/// Schema: `typeInterval`.
#[doc(alias = "typeInterval")]
#[non_exhaustive]
pub struct Interval {
    /// First moment of the span; this time and later ones match. Absent means no lower limit.
    #[doc(alias = "startTime")]
    pub start_time: Option<Timestamp>,
    /// First moment after the span; only earlier times match. Absent means no upper limit.
    #[doc(alias = "endTime")]
    pub end_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Interval {
    /// First moment of the span; this time and later ones match.
    #[inline]
    pub fn start_time(mut self, value: Timestamp) -> Self {
        self.start_time = Some(value);
        self
    }

    /// First moment after the span; only earlier times match.
    #[inline]
    pub fn end_time(mut self, value: Timestamp) -> Self {
        self.end_time = Some(value);
        self
    }
}

runtime::model!(Interval {
    Timestamp start_time "startTime";
    Timestamp end_time "endTime";
});
