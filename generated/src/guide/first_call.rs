//! The first call
//!
//! An operation is a function in the module of its service and version. It takes what the call requires and returns the call,
//! a plain value that can be kept, cloned and sent as often as needed. Optional parameters are set on it.
//!
//! ```no_run
//! use eset_connect::device_management::v1 as devices;
//! use eset_connect::ids::DeviceUuid;
//! use eset_connect::{Client, Error};
//!
//! async fn print_device(client: &Client, device: &DeviceUuid) -> Result<(), Error> {
//!     let response = devices::get_device(device).send(client).await?;
//!     if let Some(device) = &response.device {
//!         println!("{:?} was last seen at {:?}", device.display_name, device.last_sync_time);
//!     }
//!     println!("request-id: {:?}", response.request_id());
//!     Ok(())
//! }
//! ```
//!
//! `send` returns a [`Response`](crate::Response). It dereferences to the result of the operation, and
//! [`into_inner`](crate::Response::into_inner) takes the result out. Every field can be absent, because the vendor documents
//! for none that it is always there.
//!
//! ## Lists
//!
//! A list comes in pages. `items` requests them one after the other and returns their items:
//!
//! ```no_run
//! use eset_connect::device_management::v1::{self as devices, DeviceFunctionalityStatus};
//! use eset_connect::{Client, Error};
//!
//! async fn print_problems(client: &Client) -> Result<(), Error> {
//!     let list = devices::list_devices().functionality_status(DeviceFunctionalityStatus::AttentionRequired).page_size(500u32);
//!     let mut items = list.items(client);
//!     while let Some(device) = items.next().await {
//!         let device = device?;
//!         println!("{:?}: {:?} problems", device.display_name, device.functionality_problem_count);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! `pages` returns the pages instead, and `send` a single one. In the regions a page has 50 items unless the call sets another
//! size, and at most 1000. How long a page token is valid is not documented, so read a list in one go.
//!
//! ## Calls that take long
//!
//! The service may answer 202 and prepare the result. `send` waits for it. `start` does not: it returns a
//! [`Pending`](crate::Pending), which can be stored and finished later, also by another process. The service keeps a result
//! for 10 minutes and returns it once.
//!
//! ```no_run
//! use eset_connect::policy_management::v2::{self as policies, ListPoliciesResponse};
//! use eset_connect::{Client, Error, Started};
//!
//! async fn count_policies(client: &Client) -> Result<usize, Error> {
//!     let page = match policies::list_policies().start(client).await? {
//!         Started::Ready(page) => page,
//!         Started::Pending(pending) => pending.finish::<ListPoliciesResponse>(client).await?,
//!     };
//!     Ok(page.policies.len())
//! }
//! ```
//!
//! ## Time limits
//!
//! A call has five minutes, with its token, its retries and all waits.
//! [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) changes that for a client, and
//! [`Client::with`](crate::Client::with) for some of its calls:
//!
//! ```
//! use std::time::Duration;
//!
//! use eset_connect::{CallOptions, Client};
//!
//! fn impatient(client: &Client) -> Client {
//!     client.with(CallOptions::new().timeout(Duration::from_secs(5)).no_retries())
//! }
//! ```
//!
//! ## Without async
//!
//! With the feature `blocking`, there are `send_blocking`, `start_blocking`, `items_blocking`, `pages_blocking` and
//! `download_blocking`. They need no async runtime.
//!
//! Next: [Ids, enums, times and secrets](super::values)
