//! Typed calls of the ESET Connect API.
//!
//! An operation is a function that takes what the call needs and returns the call as a plain value.
//! Optional parameters are set on it, and `send` sends it with a [`Client`]:
//!
//! ```no_run
//! use eset_connect::installer_management::v1;
//! use eset_connect::{Client, Credentials, Region};
//!
//! # async fn example(user: &str, password: &str) -> Result<(), eset_connect::Error> {
//! let client = Client::builder(Region::Europe, Credentials::password(user, password)).build()?;
//! let answer = v1::generate_gpo_sccm_file(v1::GenerateGpoSccmFileRequest::new()).send(&client).await?;
//! println!("{:?}, request {:?}", *answer, answer.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! Answers dereference to their model and know their request id. Every field of a model may be absent;
//! fields that this version does not know are kept. Every call can be refused: see [`Error`].
//!
//! # Services
//!
//! One Cargo feature a service, all on by default.
//!
//! | Module | Feature | |
//! |---|---|---|
//! | [`mod@authentication`] | `authentication` | Access tokens for API users. |
//! | [`mod@installer_management`] | `installer-management` | Installers and the configuration files that deploy them. |
//! | [`mod@policy_management`] | `policy-management` | Policies and what they are assigned to. |

mod api;
pub mod ids;

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "installer-management")]
pub mod installer_management;
#[cfg(feature = "policy-management")]
pub mod policy_management;

pub use api::Region;
pub use eset_connect_runtime::json;
pub use eset_connect_runtime::{
    bytes, http, Answer, Call, Client, ClientBuilder, Credentials, Deployment, Error,
    Failure, Items, Operation, Page, Paged, Pages, Pending, Response, Started, Transport,
};
