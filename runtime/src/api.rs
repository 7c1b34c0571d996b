//! The facts about an API that the generated crate holds as statics: services, operations, limits.
//!
//! Everything here is data the generator wrote down from the schema; nothing here sends anything.

use http::Method;

use crate::error::RegionError;
use crate::origin::Origin;

/// An API: where its services are found, how tokens are got, and what it limits.
#[derive(Debug)]
pub struct Api {
    /// What people call it, for messages and traces.
    pub name: &'static str,
    /// The origin of a service, with `{region}` and `{host}` to be filled:
    /// `https://{region}.{host}.example.com`.
    pub host_template: &'static str,
    /// The operation that issues tokens; `None` for an API without a token call.
    pub token: Option<&'static Endpoint>,
    /// What the vendor limits.
    pub limits: Limits,
    /// How lists are paged; `None` when they are not.
    pub paging: Option<Paging>,
}

/// What the vendor limits, as its pages say it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Calls a second for one user from one address.
    pub calls_per_second: Option<u32>,
    /// Seconds to wait before a pending answer is first asked for again.
    pub poll_from_seconds: Option<u32>,
    /// Minutes after which an uncollected pending answer is dropped by the service.
    pub pending_expire_minutes: Option<u32>,
}

/// The query parameters that page a list.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The parameter with the number of items of a page.
    pub size: &'static str,
    /// The parameter with the token of the page asked for.
    pub token: &'static str,
}

/// A service of an API: a host of its own, in some regions or in all.
#[derive(Debug)]
pub struct Service {
    /// The service's name in the schema.
    pub name: &'static str,
    /// What stands for `{host}` in [`Api::host_template`].
    pub host: &'static str,
    /// Labels of the regions that have the service; none given means all.
    pub regions: &'static [&'static str],
    /// The API the service belongs to.
    pub api: &'static Api,
}

/// An operation, as far as sending it goes.
#[derive(Debug)]
pub struct Endpoint {
    /// The Rust function's name.
    pub name: &'static str,
    /// The service that offers it.
    pub service: &'static Service,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces: `/v1/devices/{deviceUuid}:rename`.
    pub path: &'static str,
    /// How a body is written.
    pub body: Encoding,
    /// The documented refusals: status and what it means for this operation.
    pub statuses: &'static [(u16, &'static str)],
    /// Whether the operation documents 202, an answer to be collected later.
    pub pending: bool,
}

impl Endpoint {
    /// What the vendor's page says `status` means for this operation.
    pub fn meaning(&self, status: u16) -> Option<&'static str> {
        let (_, meaning) = self.statuses.iter().find(|(code, _)| *code == status)?;
        Some(meaning)
    }
}

/// How the body of a request is written.
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

/// Where calls go: an API in one of its regions.
///
/// The generated crate has an enum of the regions, which converts into this.
#[derive(Clone, Copy, Debug)]
pub struct Deployment {
    api: &'static Api,
    label: &'static str,
    name: &'static str,
}

impl Deployment {
    /// The region with this label in host names (`eu`) and this name for people (`Europe`).
    pub const fn region(api: &'static Api, label: &'static str, name: &'static str) -> Self {
        Self { api, label, name }
    }

    /// The API that is deployed.
    pub const fn api(&self) -> &'static Api {
        self.api
    }

    /// The region's label in host names, such as `eu`.
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// The region's name for people, such as `Europe`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The origin of `service` here, such as `https://eu.device-management.example.com`.
    ///
    /// For programs that send [`Call::request`](crate::Call::request) themselves; a
    /// [`Client`](crate::Client) does this by itself. Fails when the service is not offered in this
    /// region.
    pub fn origin(&self, service: &'static Service) -> Result<String, crate::Error> {
        self.offers(service)?;
        Ok(self.expand(service.host))
    }

    pub(crate) fn offers(&self, service: &'static Service) -> Result<(), RegionError> {
        if service.regions.is_empty() || service.regions.contains(&self.label) {
            return Ok(());
        }
        Err(RegionError::new(service, self))
    }

    /// The origin of the service behind the label `host`; the reason in words when it is not a safe
    /// one.
    pub(crate) fn resolve(&self, host: &str) -> Result<Origin, String> {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if host.bytes().all(letters) {
            return Origin::parse(&self.expand(host));
        }
        Err("the name of the service's host is not a host name".to_owned())
    }

    fn expand(&self, host: &str) -> String {
        self.api.host_template.replace("{region}", self.label).replace("{host}", host)
    }
}
