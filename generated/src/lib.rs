//! Typed calls of the ESET Connect API.
//!
//! Each operation is a function that takes the required arguments and returns the call as a plain
//! value. The value has a setter per optional parameter, and `send` sends it with a [`Client`]:
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
//! A response dereferences to its model, and contains its request id. Every field of a model can be
//! absent. Fields that this version does not know are kept and written back.
//!
//! The [guide](mod@guide) has a page for each task: [Credentials and a region](guide::credentials),
//! [The first call](guide::first_call), [Ids, enums, times and secrets](guide::values), [Feeds that
//! lose nothing](guide::feeds), [Acting on a fleet](guide::fleet), [Incidents and
//! filters](guide::incidents), [Quarantine and downloads](guide::quarantine), [Errors and what to
//! do](guide::errors), [Several tenants](guide::tenants), [On premises](guide::on_premises), [Testing a
//! program that calls](guide::testing), [Coming from curl or Python](guide::from_curl), [Proxies,
//! certificates and containers](guide::connections).
//!
//! # What a call does
//!
//! * **Slow responses (202)**: [`send`](Call::send) polls until the response is ready.
//!   [`start`](Call::start) returns a [`Pending`] instead, plain data with which another process can
//!   collect the response.
//! * **Rate**: a client and its clones send at most 10 requests per second. After a 429 all of them
//!   pause, and the call is sent again after the wait that the server requests.
//! * **Tokens**: requested for the first call, renewed before they expire, and shared by all calls. With
//!   [`Credentials::source`], the program provides the tokens.
//! * **Retries**: GET, PUT and DELETE are sent again after 429, 502, 503, 504 and broken connections; a
//!   POST only if the server certainly did not execute it. [`ClientBuilder::retries`] changes how often.
//! * **Time**: [`ClientBuilder::timeout`] limits a call with all its waits,
//!   [`attempt_timeout`](ClientBuilder::attempt_timeout) one request. [`Client::with`] changes these and
//!   other settings for some calls.
//! * **Traces**: a `tracing` span per call and per request, and an event per wait. They contain no token,
//!   no body and no value of a path or query.
//!
//! # Lists
//!
//! The service returns a list in pages. [`items`](Paged::items) returns the items of all pages one by
//! one, [`pages`](Paged::pages) returns page by page, and `send` returns a single page. One page is in
//! memory at a time. A malformed item costs that item, not the list: see [`Error::is_item`]. After an
//! error that may be temporary, the client requests the same page again; after any other error the list
//! has ended.
//!
//! # Errors
//!
//! Every failure is an [`Error`]. Its [`kind`](Error::kind) describes the failure, and its methods help
//! to react: [`is_retryable`](Error::is_retryable), [`is_not_executed`](Error::is_not_executed),
//! [`retry_after`](Error::retry_after), [`pending`](Error::pending). The vendor's support needs the
//! [`request_id`](Error::request_id).
//!
//! # Tests
//!
//! With the feature `testing`, a client can get responses from memory: `testing::FakeTransport`. Its
//! waits end at once. Without a client, [`Operation::request`] and [`Operation::decode`] are the two
//! halves of a call.
//!
//! # Proxies, certificates and headers
//!
//! The default transport uses the proxy of `HTTPS_PROXY` and the certificates of the operating system.
//! [`ClientBuilder`] changes that with `proxy`, `root_certificates_pem` and `client_certificate_pem`;
//! [`header`](ClientBuilder::header) adds headers that a proxy or the vendor requires. For another HTTP
//! library, implement [`Transport`].
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
//! The client sends all other operations of these services. A server without the operation returns an
//! error.
//!
//! For a user of the server's Windows domain, use `Credentials::domain_user`.
//!
//! # Features
//!
//! | Feature | Default | |
//! |---|---|---|
//! | `reqwest` | yes | HTTP by reqwest on tokio, TLS by rustls and aws-lc. Without any of these three, a client needs [`ClientBuilder::transport`]. |
//! | `reqwest-ring` | no | The same with ring. |
//! | `reqwest-native-tls` | no | The same with the TLS library of the system. If several of the three are enabled, the first one is used. |
//! | `reqwest-0_13` | no | `ClientBuilder::reqwest`, for settings that only reqwest's own builder has. |
//! | `blocking` | no | Calls, lists and files without async: `send_blocking`, `items_blocking`, `download_blocking`. |
//! | `testing` | no | `testing::FakeTransport`, for the tests of programs. |
//! | `jiff-0_2`, `chrono-0_4`, `time-0_3` | no | Conversions of times and durations from and to those of a time crate. |
//!
//! # Services
//!
//! Each service has a Cargo feature. All of them are enabled by default.
//!
//! | Module | Feature | |
//! |---|---|---|
//! | [`mod@application_management`] | `application-management` | Executables seen on devices, and which of them are blocked. |
//! | [`mod@asset_management`] | `asset-management` | Groups that devices are kept in. |
//! | [`mod@authentication`] | `authentication` | Access tokens for API users. |
//! | [`mod@automation`] | `automation` | Tasks that devices run, when they run, and their results. |
//! | [`mod@device_management`] | `device-management` | Devices and device groups. |
//! | [`mod@identity`] | `identity` | Roles, permissions and who has them. |
//! | [`mod@incident_management`] | `incident-management` | Detections, incidents, and the rules and exclusions of endpoint detection and response. |
//! | [`mod@installer_management`] | `installer-management` | Installers and the configuration files that deploy them. |
//! | [`mod@mobile_device_management`] | `mobile-device-management` | Enrollment of mobile devices. |
//! | [`mod@network_access_protection`] | `network-access-protection` | IP sets of the firewall. |
//! | [`mod@patch_management`] | `patch-management` | Patches of operating systems and applications, and devices that lack them. |
//! | [`mod@policy_management`] | `policy-management` | Policies and their assignments. |
//! | [`mod@quarantine_management`] | `quarantine-management` | Objects in quarantine. |
//! | [`mod@user_management`] | `user-management` | Users of the protected cloud applications. |
//! | [`mod@vulnerability_management`] | `vulnerability-management` | Vulnerabilities and the devices that have them. |
//! | [`mod@web_access_protection`] | `web-access-protection` | URL sets of the web access protection. |

// docs.rs labels items that need a feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
pub mod ids;

#[cfg(doc)]
pub mod guide;

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
#[cfg(feature = "blocking")]
pub use eset_connect_runtime::BlockingDownload;
#[cfg(feature = "testing")]
pub use eset_connect_runtime::testing;
#[cfg(feature = "blocking")]
pub use eset_connect_runtime::{BlockingItems, BlockingPages};
pub use eset_connect_runtime::{
    bytes, futures_core, http, AccessToken, Answer, Api, Body, BoxFuture, Call,
    CallOptions, Client, ClientBuilder, Credentials, Deployment, Download, Encoding,
    Error, ErrorKind, Items, Limits, ListPage, OAuthError, Operation, OperationInfo,
    Page, PageSizes, Paged, Pages, Paging, Pending, RequestLine, Response, RpcStatus,
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
