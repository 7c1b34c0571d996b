//! URL sets of the web access protection.
//!
//! Maintains the domains in the web address rules of a policy, for example from a file or another data
//! source. A rule belongs to a policy of the policy management service. The service finds the rules
//! that contain a domain and replaces the domains of a rule; it does not create rules or read their
//! content.
//!
//! Host: `https://{region}.web-access-protection.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::web_access_protection::v2;
//!
//! # async fn example(client: &eset_connect::Client, include_domain: &str, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
//! let response = v2::list_web_address_rules(policy_uuid)
//!     .include_domain(include_domain)
//!     .send(client)
//!     .await?;
//! println!("{:?}", response.address_rule_uuids);
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
