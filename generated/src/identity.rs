//! Roles, permissions and who has them.
//!
//! Manages roles and decides who has which role where. A role ([`Role`](v2::Role)) is a named set of
//! permissions; a scope ([`Scope`](v2::Scope)) is the part of the organization in which a role applies,
//! such as a device, a customer or a tenant; an assignment connects a subject, such as a user, with
//! roles and their scopes. The service lists permissions and assignments and creates and deletes roles,
//! but it has no operation that lists, reads or changes role definitions.
//!
//! Host: `https://{region}.iam.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::identity::v2;
//!
//! # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
//! let mut items = v2::list_permissions().items(client);
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?.name);
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
