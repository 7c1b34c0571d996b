//! Patches of operating systems and applications, and devices that lack them.
//!
//! Shows which patches devices lack, and how patching went on them. A device patch
//! ([`DevicePatch`](v1::DevicePatch)) is one missing patch of one device, for an application, the
//! operating system or a package; patching details report one attempt each, with its status and the
//! versions before and after. Devices and device groups are those of the service device-management. The
//! service only reads: a patch is applied with a device task of the service automation.
//!
//! Host: `https://{region}.patch-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::patch_management::v1::{self, PatchType};
//!
//! # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_device_patches()
//!     .device_uuid(device_uuid)
//!     .patch_type(PatchType::Application)
//!     .items(client);
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?.uuid);
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

/// Date in the Gregorian calendar, of which the year, the month or the day can be missing. A part that
/// is missing is 0. It has no time of day and no time zone.
///
/// Schema: `typeDate`.
#[doc(alias = "typeDate")]
#[non_exhaustive]
pub struct Date {
    /// Year, 1 to 9999. 0 if the date has no year.
    pub year: Option<i32>,
    /// Month, 1 to 12. 0 if only the year is known; the day is 0 then too.
    pub month: Option<i32>,
    /// Day of the month, 1 to 31. 0 if only the year, or the year and the month, are known.
    pub day: Option<i32>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Date {
    I32 year "year";
    I32 month "month";
    I32 day "day";
});

/// Span of time between two moments, of which the first is included and the second is not. The start is
/// never after the end; if both are equal, the span is empty. With neither of them, it covers all time.
///
/// Schema: `typeInterval`.
#[doc(alias = "typeInterval")]
#[non_exhaustive]
pub struct Interval {
    /// First moment that belongs to the span. Absent if the span has no beginning.
    #[doc(alias = "startTime")]
    pub start_time: Option<Timestamp>,
    /// Moment at which the span stops; earlier times belong to it, this one does not. Absent if the span
    /// has no end.
    #[doc(alias = "endTime")]
    pub end_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Interval {
    Timestamp start_time "startTime";
    Timestamp end_time "endTime";
});
