//! Devices and device groups.
//!
//! Host: `https://{region}.device-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
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

impl Date {
    /// Sets `year`.
    pub fn year(mut self, value: impl Into<i32>) -> Self {
        self.year = Some(value.into());
        self
    }

    /// Sets `month`.
    pub fn month(mut self, value: impl Into<i32>) -> Self {
        self.month = Some(value.into());
        self
    }

    /// Sets `day`.
    pub fn day(mut self, value: impl Into<i32>) -> Self {
        self.day = Some(value.into());
        self
    }
}

runtime::model!(Date {
    0 I32 year "year";
    1 I32 month "month";
    2 I32 day "day";
});

/// `rpcStatus` in the schema.
#[doc(alias = "rpcStatus")]
#[derive(Default)]
#[non_exhaustive]
pub struct Status {
    /// `code`.
    pub code: Option<i32>,
    /// `message`.
    pub message: Option<String>,
    /// `details`.
    pub details: Vec<Any>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Status {
    0 I32 code "code";
    1 String message "message";
    2 List details "details";
});
