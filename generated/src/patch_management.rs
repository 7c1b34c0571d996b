//! Patches of operating systems and applications, and devices that lack them.
//!
//! Host: `https://{region}.patch-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Answers
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

/// `typeDate` in the schema.
#[doc(alias = "typeDate")]
#[derive(Default)]
#[non_exhaustive]
pub struct Date {
    /// `year`.
    pub year: Option<i32>,
    /// `month`.
    pub month: Option<i32>,
    /// `day`.
    pub day: Option<i32>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Date {
    0 I32 year "year";
    1 I32 month "month";
    2 I32 day "day";
});

/// `typeInterval` in the schema.
#[doc(alias = "typeInterval")]
#[derive(Default)]
#[non_exhaustive]
pub struct Interval {
    /// `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: Option<Timestamp>,
    /// `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Interval {
    0 Timestamp start_time "startTime";
    1 Timestamp end_time "endTime";
});
