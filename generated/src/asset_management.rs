//! Groups that devices are kept in.
//!
//! Creates, renames, moves and deletes the groups that devices and other assets are kept in. Groups are
//! the nodes of a tree ([`Group::parent_group_uuid`](field@v1::Group::parent_group_uuid)); some are
//! plain folders, others represent a customer, an MSP or a site. Policies follow the tree, so moving a
//! group changes the policies of everything in it. This service has no list: read the groups as device
//! groups in the device-management service, which uses the same ids.
//!
//! Host: `https://{region}.asset-management.eset.systems`, regions `eu`, `de`, `us`, `ca`, `jpn`.
//!
//! # Example
//!
//! ```no_run
//! use eset_connect::asset_management::v1::{self, CreateGroupRequest, Group};
//!
//! # async fn example(client: &eset_connect::Client, display_name: &str, parent_group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
//! let group = Group::new().display_name(display_name).parent_group_uuid(parent_group_uuid);
//! let body = CreateGroupRequest::new().group(group);
//! let response = v1::create_group(body).send(client).await?;
//! if let Some(group) = &response.group {
//!     println!("{:?}", group.uuid);
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
