//! The facts about an API that the generated crate holds as statics: services, operations, limits.
//!
//! Everything here is data the generator wrote down from the schema; nothing here sends anything.

use http::Method;

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
    /// How large pages are in the regions.
    pub sizes: PageSizes,
}

/// How many items a page of a list has, as the vendor's pages say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageSizes {
    /// Where the call does not say.
    pub default: Option<u16>,
    /// At most.
    pub max: Option<u16>,
}

/// An API on the customer's own server: what is different there.
#[derive(Debug)]
pub struct OnPremises {
    /// What people call the product.
    pub name: &'static str,
    /// The API of which it offers a part.
    pub api: &'static Api,
    /// The port of a base URL that names none.
    pub port: u16,
    /// The operation that issues tokens; `None` where there is none.
    pub token: Option<&'static Endpoint>,
    /// Names of the services that are offered.
    pub services: &'static [&'static str],
    /// How large pages are.
    pub page_sizes: PageSizes,
    /// The operations that have another path.
    pub paths: &'static [OtherPath],
}

/// An operation whose path on premises is another one.
#[derive(Debug)]
pub struct OtherPath {
    /// Name of the service that offers the operation.
    pub service: &'static str,
    /// The operation's method.
    pub method: Method,
    /// The operation's path in the regions, see [`Endpoint::path`].
    pub path: &'static str,
    /// Its path on premises, with the same parameters.
    pub on_premises: &'static str,
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
