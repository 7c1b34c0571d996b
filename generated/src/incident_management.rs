//! Detections, incidents, and the rules and exclusions of endpoint detection and response.
//!
//! The service holds what ESET products detect and what an analyst does about it. A detection is one
//! occurrence on a device or in a cloud office tenant; occurrences are aggregated into detection
//! groups, and an incident ties detections and devices together with a status, an assignee and
//! comments. EDR rules create detections when events on devices match them, and EDR rule exclusions
//! keep given rules from acting. Detections exist in a small v1 form and a large v2 form; devices are
//! only named by id here, and their details are in the device management service.
//!
//! Host: `https://{region}.incident-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::incident_management::v1;
//!
//! # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
//! let mut items = v1::list_detections().device_uuid(device_uuid).items(client);
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
