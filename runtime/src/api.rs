//! The facts about an API that the generated crate holds as statics: services, operations, limits.
//!
//! Everything here is data that the generator takes from the schema. Nothing here sends anything.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;

use crate::json::page::PageTokens;

/// An API: the hosts of its services, its token operation and its limits.
#[derive(Debug)]
pub struct Api {
    /// Its name in messages and traces.
    pub name: &'static str,
    /// The `user-agent` of its clients: the generated crate and its version.
    pub user_agent: &'static str,
    /// The origin of a service, with the placeholders `{region}` and `{host}`:
    /// `https://{region}.{host}.example.com`.
    pub host_template: &'static str,
    /// The operation that issues tokens; `None` if the API has none.
    pub token: Option<&'static OperationInfo>,
    /// The vendor's limits.
    pub limits: Limits,
    /// How lists are paged; `None` if they are not.
    pub paging: Option<Paging>,
}

/// The vendor's limits, from its documentation.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Requests per second, per user and IP address.
    pub calls_per_second: Option<u32>,
    /// Seconds to wait before the first poll for a pending response.
    pub poll_from_seconds: Option<u32>,
    /// Minutes after which the server drops a pending response that was not collected.
    pub pending_expire_minutes: Option<u32>,
}

/// The query parameters that page a list.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The parameter for the number of items per page.
    pub size: &'static str,
    /// The parameter for the token of the requested page.
    pub token: &'static str,
    /// Page sizes in the regions.
    pub sizes: PageSizes,
}

/// The number of items per page of a list, from the vendor's documentation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageSizes {
    /// The size if the call does not set one.
    pub default: Option<u16>,
    /// The largest size.
    pub max: Option<u16>,
}

/// An API on a customer's own server, and how it differs from the regions.
///
/// The facts cover all known versions of the server. The client does not ask a server for its version, so it
/// sends an operation that only some versions lack, and the server responds with an error.
#[derive(Debug)]
pub struct OnPremises {
    /// The product's name.
    pub name: &'static str,
    /// The API; the server offers a part of it.
    pub api: &'static Api,
    /// The default port of a base URL.
    pub port: u16,
    /// How tokens are requested; `None` if the server has no operation for that.
    pub login: Option<Login>,
    /// Names of the services that at least one version of the server offers.
    pub services: &'static [&'static str],
    /// Page sizes.
    pub page_sizes: PageSizes,
    /// The operations of these services that no version offers.
    pub absent: &'static [AbsentOperation],
    /// The operations that have a different path in at least one version.
    pub paths: &'static [OtherPaths],
}

/// How tokens are requested on premises: with a JSON object of `username`, `password` and these fields.
#[derive(Debug)]
pub struct Login {
    /// The operation that issues tokens.
    pub operation: &'static OperationInfo,
    /// Name and value of the field that holds the grant type.
    pub grant_type: (&'static str, &'static str),
    /// Name of the field that is `true` for a user of the Windows domain; `None` if there are no such users.
    pub domain_user: Option<&'static str>,
}

/// An operation that no version of the server on premises offers.
#[derive(Debug)]
pub struct AbsentOperation {
    /// Name of the service that the operation belongs to.
    pub service: &'static str,
    /// The operation's method.
    pub method: Method,
    /// The operation's path in the regions, see [`OperationInfo::path`].
    pub path: &'static str,
}

/// An operation whose path differs on premises in at least one version.
#[derive(Debug)]
pub struct OtherPaths {
    /// Name of the service that offers the operation.
    pub service: &'static str,
    /// The operation's method.
    pub method: Method,
    /// The operation's path in the regions, see [`OperationInfo::path`].
    pub path: &'static str,
    /// Its paths on premises, without duplicates and with the same parameters, from the oldest version to the newest.
    /// The client tries them in this order.
    pub on_premises: &'static [&'static str],
}

/// A service of an API. It has its own host, and is available in some or all regions.
pub struct Service {
    /// The service's name in the schema.
    pub name: &'static str,
    /// The value of `{host}` in [`Api::host_template`].
    pub host: &'static str,
    /// Labels of the regions that have the service; empty means all.
    pub regions: &'static [&'static str],
    /// The API the service belongs to.
    pub api: &'static Api,
}

/// Omits the API, because its token operation refers back to a service.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("name", &self.name)
            .field("host", &self.host)
            .field("regions", &self.regions)
            .finish_non_exhaustive()
    }
}

/// The facts about an operation that sending a call requires.
#[derive(Clone, Debug)]
pub struct OperationInfo {
    /// The Rust function's name.
    pub name: &'static str,
    /// The service that offers it.
    pub service: &'static Service,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces: `/v1/devices/{deviceUuid}:rename`.
    pub path: &'static str,
    /// The format of the request body.
    pub body: Encoding,
    /// The documented error statuses, each with its meaning for this operation.
    pub statuses: &'static [(u16, &'static str)],
    /// Whether the operation documents 202, which means that the response is collected later.
    pub pending: bool,
}

/// The facts about the operation of one call. For generated operations they are statics.
#[derive(Clone, Debug)]
pub(crate) enum Facts {
    Static(&'static OperationInfo),
    Shared(Arc<OperationInfo>),
}

impl Deref for Facts {
    type Target = OperationInfo;

    fn deref(&self) -> &OperationInfo {
        match self {
            Self::Static(info) => info,
            Self::Shared(info) => info,
        }
    }
}

impl OperationInfo {
    /// The documented meaning of `status` for this operation.
    pub fn meaning(&self, status: u16) -> Option<&'static str> {
        let (_, meaning) = self.statuses.iter().find(|(code, _)| *code == status)?;
        Some(meaning)
    }

    /// Whether the operation issues the tokens of its API. Its body then contains a password.
    pub(crate) fn issues_tokens(&self) -> bool {
        let token = self.service.api.token;
        token.is_some_and(|token| token.path == self.path && token.service.name == self.service.name)
    }
}

/// The kind of response that a call expects.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct AnswerInfo {
    /// A name that is unique among all results. It is stored with a pending response, so it must not change in
    /// later versions of the crate.
    pub name: &'static str,
    /// The content of the response body.
    pub expects: Expects,
    /// The page tokens of the response, if it is a page of a list.
    pub page: Option<&'static PageTokens>,
}

/// The content of a response body that comes from the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Expects {
    /// A JSON object, or any JSON value for [`Call::raw`](crate::Call::raw).
    Json,
    /// A file.
    Bytes,
    /// Nothing, or any JSON value: the operation documents no fields.
    Nothing,
}

impl AnswerInfo {
    /// The `accept` header of the request.
    pub(crate) const fn media_type(self) -> &'static str {
        match self.expects {
            Expects::Json | Expects::Nothing => "application/json",
            Expects::Bytes => "*/*",
        }
    }
}

/// The format of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The operation takes no body.
    None,
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

impl Encoding {
    /// The `content-type` of a body.
    pub(crate) const fn media_type(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Json => Some("application/json"),
            Self::Form => Some("application/x-www-form-urlencoded"),
        }
    }
}
