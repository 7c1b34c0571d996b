//! Tasks that devices run, when they run, and their results.
//!
//! Has devices carry out actions: scans, network isolation, restarts, updates, commands. A task
//! ([`DeviceTask`](v1::DeviceTask)) joins an action, the devices or device groups that are its targets,
//! and triggers that decide when it runs. Each time a device executes the task, a run
//! ([`DeviceTaskRun`](v1::DeviceTaskRun)) records status and times; runs can outlive their task. Ids of
//! targets come from the device-management service.
//!
//! Host: `https://{region}.automation.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::automation::v1;
//!
//! # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_tasks().items(client);
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
