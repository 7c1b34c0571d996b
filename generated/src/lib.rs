//! Typed calls of the ESET Connect API.
//!
//! An operation is a function that takes what the call needs and returns the call as a plain value.
//! Optional parameters are set on it, and `send` sends it with a [`Client`]:
//!
//! ```no_run
//! use eset_connect::application_management::v1;
//! use eset_connect::{Client, Credentials, Region};
//!
//! # async fn example(user: &str, password: &str) -> Result<(), eset_connect::Error> {
//! let client = Client::builder(Region::Europe, Credentials::password(user, password)).build()?;
//! let mut items = v1::list_executables().items(&client);
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
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
//! | [`mod@application_management`] | `application-management` | Executables seen on devices, and which of them are blocked. |
//! | [`mod@asset_management`] | `asset-management` | Groups that devices are kept in. |
//! | [`mod@authentication`] | `authentication` | Access tokens for API users. |
//! | [`mod@automation`] | `automation` | Tasks that devices run, when they run and what became of them. |
//! | [`mod@device_management`] | `device-management` | Devices and device groups. |
//! | [`mod@identity`] | `identity` | Roles, permissions and who has them. |
//! | [`mod@incident_management`] | `incident-management` | Detections, incidents, and the rules and exclusions of endpoint detection and response. |
//! | [`mod@installer_management`] | `installer-management` | Installers and the configuration files that deploy them. |
//! | [`mod@mobile_device_management`] | `mobile-device-management` | Enrollment of mobile devices. |
//! | [`mod@network_access_protection`] | `network-access-protection` | IP sets of the firewall. |
//! | [`mod@patch_management`] | `patch-management` | Patches of operating systems and applications, and devices that lack them. |
//! | [`mod@policy_management`] | `policy-management` | Policies and what they are assigned to. |
//! | [`mod@quarantine_management`] | `quarantine-management` | Objects in quarantine. |
//! | [`mod@user_management`] | `user-management` | Users of the protected cloud applications. |
//! | [`mod@vulnerability_management`] | `vulnerability-management` | Vulnerabilities and the devices that have them. |
//! | [`mod@web_access_protection`] | `web-access-protection` | URL sets of the web access protection. |
//!
//! # On premises
//!
//! A client can also call a server of ESET PROTECT On-Prem, version 13.0 or 13.1: build it with
//! [`OnPremises`] in place of the region. These services are available there:
//!
//! | Service | Since version |
//! |---|---|
//! | `device-management` | 13.0 |
//! | `policy-management` | 13.0 |
//! | `asset-management` | 13.1 |
//! | `automation` | 13.1 |
//!
//! No version has these operations. The client returns an error for them and sends nothing:
//!
//! * `device-management`: `POST /v1/devices:batchImport`
//! * `asset-management`: `DELETE /v1/groups/{groupUuid}`
//!
//! The client sends all other operations of these services. A server that lacks one refuses it.
//!
//! For a user of the server's Windows domain, use `Credentials::domain_user`.

mod api;
pub mod ids;

#[cfg(feature = "application-management")]
pub mod application_management;
#[cfg(feature = "asset-management")]
pub mod asset_management;
#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "automation")]
pub mod automation;
#[cfg(feature = "device-management")]
pub mod device_management;
#[cfg(feature = "identity")]
pub mod identity;
#[cfg(feature = "incident-management")]
pub mod incident_management;
#[cfg(feature = "installer-management")]
pub mod installer_management;
#[cfg(feature = "mobile-device-management")]
pub mod mobile_device_management;
#[cfg(feature = "network-access-protection")]
pub mod network_access_protection;
#[cfg(feature = "patch-management")]
pub mod patch_management;
#[cfg(feature = "policy-management")]
pub mod policy_management;
#[cfg(feature = "quarantine-management")]
pub mod quarantine_management;
#[cfg(feature = "user-management")]
pub mod user_management;
#[cfg(feature = "vulnerability-management")]
pub mod vulnerability_management;
#[cfg(feature = "web-access-protection")]
pub mod web_access_protection;

pub use api::{OnPremises, Region};
pub use eset_connect_runtime::json;
#[cfg(feature = "testing")]
pub use eset_connect_runtime::testing;
#[cfg(feature = "blocking")]
pub use eset_connect_runtime::{BlockingItems, BlockingPages};
pub use eset_connect_runtime::{
    bytes, futures_core, http, AccessToken, Answer, Api, Body, BoxFuture, Call,
    CallOptions, Client, ClientBuilder, Credentials, Deployment, Encoding, Error,
    ErrorKind, Items, Limits, ListPage, OAuthError, Operation, OperationInfo, Page,
    PageSizes, Paged, Pages, Paging, Pending, RequestLine, Response, RpcStatus,
    SecretString, Service, Started, TokenErrorKind, TokenSource, Transport,
    TransportError, TransportErrorKind, WaitReason,
};

/// The facts about each service, for [`Call::raw`].
pub mod services {
    #[cfg(feature = "application-management")]
    pub use crate::api::APPLICATION_MANAGEMENT;
    #[cfg(feature = "asset-management")]
    pub use crate::api::ASSET_MANAGEMENT;
    pub use crate::api::AUTHENTICATION;
    #[cfg(feature = "automation")]
    pub use crate::api::AUTOMATION;
    #[cfg(feature = "device-management")]
    pub use crate::api::DEVICE_MANAGEMENT;
    #[cfg(feature = "identity")]
    pub use crate::api::IDENTITY;
    #[cfg(feature = "incident-management")]
    pub use crate::api::INCIDENT_MANAGEMENT;
    #[cfg(feature = "installer-management")]
    pub use crate::api::INSTALLER_MANAGEMENT;
    #[cfg(feature = "mobile-device-management")]
    pub use crate::api::MOBILE_DEVICE_MANAGEMENT;
    #[cfg(feature = "network-access-protection")]
    pub use crate::api::NETWORK_ACCESS_PROTECTION;
    #[cfg(feature = "patch-management")]
    pub use crate::api::PATCH_MANAGEMENT;
    #[cfg(feature = "policy-management")]
    pub use crate::api::POLICY_MANAGEMENT;
    #[cfg(feature = "quarantine-management")]
    pub use crate::api::QUARANTINE_MANAGEMENT;
    #[cfg(feature = "user-management")]
    pub use crate::api::USER_MANAGEMENT;
    #[cfg(feature = "vulnerability-management")]
    pub use crate::api::VULNERABILITY_MANAGEMENT;
    #[cfg(feature = "web-access-protection")]
    pub use crate::api::WEB_ACCESS_PROTECTION;
}
