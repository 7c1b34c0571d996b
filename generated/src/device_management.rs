//! Devices and device groups.
//!
//! Lists, reads, renames, moves and imports devices, and lists the groups that devices are kept in. A
//! device has exactly one parent group
//! ([`Device::parent_group_uuid`](field@v1::Device::parent_group_uuid)) and can be a member of more
//! groups, which only the member list of a group shows. Groups form a tree through their parents;
//! policies follow it, so moving a device changes the policies that apply to it. Groups are created,
//! moved and deleted in the asset-management service, policies are assigned in the policy-management
//! service.
//!
//! Host: `https://{region}.device-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::device_management::v1;
//!
//! # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_groups().items(client);
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
use eset_connect_runtime::json::{Any, UnknownFields};

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

/// Calendar date without time of day and time zone (Gregorian).
///
/// Parts that are 0 are not set, so a date can be partial: only a year, year and month, or month and
/// day.
///
/// Schema: `typeDate`.
#[doc(alias = "typeDate")]
#[non_exhaustive]
pub struct Date {
    /// Year, 1 to 9999. 0 if the date has no year, such as an anniversary.
    pub year: Option<i32>,
    /// Month of the year, 1 to 12. 0 if the date is only a year.
    pub month: Option<i32>,
    /// Day of the month, 1 to 31. 0 if the date is only a year, or a year and a month.
    pub day: Option<i32>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Date {
    /// Year, 1 to 9999.
    pub fn year(mut self, value: impl Into<i32>) -> Self {
        self.year = Some(value.into());
        self
    }

    /// Month of the year, 1 to 12.
    pub fn month(mut self, value: impl Into<i32>) -> Self {
        self.month = Some(value.into());
        self
    }

    /// Day of the month, 1 to 31.
    pub fn day(mut self, value: impl Into<i32>) -> Self {
        self.day = Some(value.into());
        self
    }
}

runtime::model!(Date {
    I32 year "year";
    I32 month "month";
    I32 day "day";
});

/// Error in the form that gRPC services use: code, message and optional details.
///
/// In this service it explains why a single device of a batch was not imported.
///
/// Schema: `rpcStatus`.
#[doc(alias = "rpcStatus")]
#[non_exhaustive]
pub struct Status {
    /// Number from `google.rpc.Code`, for example 3 for `INVALID_ARGUMENT`. It is not an HTTP status; 0
    /// means no error.
    pub code: Option<i32>,
    /// Explanation in English for developers and logs. Do not parse it; use
    /// [`Status::code`](field@Status::code) to decide.
    pub message: Option<String>,
    /// Further messages about the error, each with its type under `@type`. Which types occur is not
    /// documented.
    pub details: Vec<Any>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Status {
    I32 code "code";
    String message "message";
    List details "details";
});
