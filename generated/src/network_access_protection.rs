//! IP sets of the firewall.
//!
//! Reads and updates the IP sets of policies. An IP set is a named collection of addresses and ranges
//! that belongs to one policy of the policy management service. Some sets are built in, and some are
//! read-only. Sets can be listed, read and updated here, but not created or deleted.
//!
//! Host: `https://{region}.network-access-protection.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::network_access_protection::v1;
//!
//! # async fn example(client: &eset_connect::Client, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_ip_sets(policy_uuid).items(client);
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
