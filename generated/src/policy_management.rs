//! Policies and their assignments.
//!
//! Creates, reads and deletes policies, and assigns them to devices, device groups and subscriptions. A
//! policy ([`Policy`](v2::Policy)) proposes settings for one or more features; an assignment
//! ([`PolicyAssignment`](v2::PolicyAssignment)) ties one policy to one target and has a rank there. A
//! target merges the policies that apply to it by rank, so no single policy shows the settings in
//! effect. A policy cannot be edited here: create a new one and assign it instead.
//!
//! Host: `https://{region}.policy-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::policy_management::v2;
//!
//! # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
//! let mut items = v2::list_policies().items(client);
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

pub mod v2;

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
