//! Objects in quarantine.
//!
//! Host: `https://{region}.quarantine-management.eset.systems`, regions `eu`, `de`, `us`, `ca`.
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

/// `typeInterval` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Interval {
    /// `startTime`.
    pub start_time: Option<Timestamp>,
    /// `endTime`.
    pub end_time: Option<Timestamp>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Interval {
    /// Sets `start_time`.
    #[inline]
    pub fn start_time(mut self, value: Timestamp) -> Self {
        self.start_time = Some(value);
        self
    }

    /// Sets `end_time`.
    #[inline]
    pub fn end_time(mut self, value: Timestamp) -> Self {
        self.end_time = Some(value);
        self
    }
}

runtime::model!(Interval {
    0 Timestamp start_time "startTime";
    1 Timestamp end_time "endTime";
});
