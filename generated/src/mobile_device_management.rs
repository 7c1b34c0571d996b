//! Enrollment of mobile devices.
//!
//! Enrolls mobile devices and activates the ESET product on them. A mobile device is an Android or iOS
//! device that is already listed in device management and marked as mobile; an enrollment link opened
//! on the device finishes its enrollment. Activation creates a device task, whose trigger belongs to
//! the service automation. All devices of one activation must be in the same device group, because the
//! group decides the product.
//!
//! Host: `https://{region}.mobile-device-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::mobile_device_management::v1::{self, BatchActivateProductRequest};
//!
//! # async fn example(client: &eset_connect::Client, device_uuids: &[eset_connect::ids::DeviceUuid]) -> Result<(), eset_connect::Error> {
//! let body = BatchActivateProductRequest::new().device_uuids(device_uuids);
//! let response = v1::batch_activate_product(body).send(client).await?;
//! println!("{:?}", response.activation_task_trigger_uuid);
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
