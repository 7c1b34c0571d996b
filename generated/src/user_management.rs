//! Users of the protected cloud applications.
//!
//! Finds the people that ESET products protect or know about. It only reads: users cannot be created or
//! changed here. A user has one or more identities to sign in with, belongs to user groups and possibly
//! to a tenant of Microsoft 365 or Google Workspace, and has active products and a protection status.
//! The service has no host in the Japan region.
//!
//! Host: `https://{region}.user-management.eset.systems`, regions `eu`, `de`, `us`, `ca`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::user_management::v1;
//!
//! # async fn example(client: &eset_connect::Client, display_name: &str, user_group_uuid: &eset_connect::ids::UserGroupUuid) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_users()
//!     .display_name(display_name)
//!     .user_group_uuid(user_group_uuid)
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
