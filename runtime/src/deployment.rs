//! Where calls go: a region of the vendor's cloud, or the customer's own server.

use std::borrow::Cow;
use std::fmt;

use http::{Method, Uri};

use crate::api::{Api, Endpoint, Limits, OnPremises, OtherPath, PageSizes, Service};
use crate::encode;
use crate::error::{Error, RegionError, RequestLine};
use crate::origin::Origin;

/// Where calls go: an API in one of its regions, or on premises.
///
/// The generated crate has an enum of the regions, which converts into this, and so does its type
/// for a server on premises where the API has one.
#[derive(Clone, Debug)]
pub struct Deployment(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Region { api: &'static Api, label: &'static str, name: &'static str },
    OnPremises { facts: &'static OnPremises, base_url: Box<str> },
}

impl Deployment {
    /// The region with this label in host names (`eu`) and this name for people (`Europe`).
    pub const fn region(api: &'static Api, label: &'static str, name: &'static str) -> Self {
        Self(Kind::Region { api, label, name })
    }

    /// The server at this base URL. It is checked when a client is built.
    pub fn on_premises(facts: &'static OnPremises, base_url: impl Into<Box<str>>) -> Self {
        Self(Kind::OnPremises { facts, base_url: base_url.into() })
    }

    /// The API that is deployed.
    pub const fn api(&self) -> &'static Api {
        match self.0 {
            Kind::Region { api, .. } => api,
            Kind::OnPremises { facts, .. } => facts.api,
        }
    }

    /// The region's label in host names, such as `eu`; `None` on premises.
    pub const fn label(&self) -> Option<&'static str> {
        match self.0 {
            Kind::Region { label, .. } => Some(label),
            Kind::OnPremises { .. } => None,
        }
    }

    /// The name for people: the region's, such as `Europe`, or the product's on premises.
    pub const fn name(&self) -> &'static str {
        match self.0 {
            Kind::Region { name, .. } => name,
            Kind::OnPremises { facts, .. } => facts.name,
        }
    }

    /// Whether calls go to the customer's own server.
    pub const fn is_on_premises(&self) -> bool {
        matches!(self.0, Kind::OnPremises { .. })
    }

    /// How large pages are here, so that a program can ask for the largest whatever it runs against.
    pub fn page_sizes(&self) -> PageSizes {
        match self.0 {
            Kind::Region { api, .. } => api.paging.map(|paging| paging.sizes).unwrap_or_default(),
            Kind::OnPremises { facts, .. } => facts.page_sizes,
        }
    }

    /// The origin of `service` here, such as `https://eu.device-management.example.com`, or the base
    /// URL on premises.
    ///
    /// Fails with [`Error::Region`] when the service is not offered here, and with
    /// [`Error::Configuration`] when the base URL is not safe for tokens.
    pub fn origin(&self, service: &'static Service) -> Result<String, Error> {
        self.offers(service)?;
        match self.base() {
            None => Ok(self.expand(service.host)),
            Some(base) => base.map(|base| base.to_string()).map_err(|reason| Error::Configuration(reason.into())),
        }
    }

    /// The absolute address of `request`, which is one of `endpoint`.
    ///
    /// For programs that send [`Call::request`](crate::Call::request) themselves; a
    /// [`Client`](crate::Client) does this by itself. Fails like [`origin`](Self::origin).
    pub fn address<B>(&self, endpoint: &'static Endpoint, request: &http::Request<B>) -> Result<Uri, Error> {
        self.offers(endpoint.service)?;
        let origin = self.base().unwrap_or_else(|| self.resolve(endpoint.service.host));
        let origin = origin.map_err(|reason| Error::Configuration(reason.into()))?;
        let (method, uri) = (request.method(), request.uri());
        let address = self.join(&origin, endpoint.service.name, endpoint.path, method, uri);
        address.map_err(|reason| Error::invalid(RequestLine::new(method.clone(), uri.path()), reason))
    }

    /// What the vendor limits here. Nothing is documented for servers on premises.
    pub(crate) fn limits(&self) -> Limits {
        match self.0 {
            Kind::Region { api, .. } => api.limits,
            Kind::OnPremises { .. } => Limits::default(),
        }
    }

    /// The operation that issues tokens here.
    pub(crate) fn token(&self) -> Option<&'static Endpoint> {
        match self.0 {
            Kind::Region { api, .. } => api.token,
            Kind::OnPremises { facts, .. } => facts.token,
        }
    }

    pub(crate) fn offers(&self, service: &'static Service) -> Result<(), RegionError> {
        let is_offered = match self.0 {
            Kind::Region { label, .. } => service.regions.is_empty() || service.regions.contains(&label),
            Kind::OnPremises { facts, .. } => facts.services.contains(&service.name),
        };
        if is_offered { Ok(()) } else { Err(RegionError::new(service, self)) }
    }

    /// The services that are offered on premises.
    pub(crate) fn services(&self) -> Option<&'static [&'static str]> {
        match self.0 {
            Kind::Region { .. } => None,
            Kind::OnPremises { facts, .. } => Some(facts.services),
        }
    }

    /// The one origin of all services, where there is one; the reason in words when a token must not
    /// go there.
    pub(crate) fn base(&self) -> Option<Result<Origin, String>> {
        match &self.0 {
            Kind::Region { .. } => None,
            Kind::OnPremises { facts, base_url } => {
                Some(Origin::parse(base_url).and_then(|base| base.with_default_port(facts.port)))
            }
        }
    }

    /// The origin of the service behind the label `host` in a region; the reason in words when it is
    /// not a safe one.
    pub(crate) fn resolve(&self, host: &str) -> Result<Origin, String> {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if host.bytes().all(letters) {
            return Origin::parse(&self.expand(host));
        }
        Err("the name of the service's host is not a host name".to_owned())
    }

    fn expand(&self, host: &str) -> String {
        self.api().host_template.replace("{region}", self.label().unwrap_or_default()).replace("{host}", host)
    }

    /// The absolute address at `origin` of a request of the operation with this path template; the
    /// reason in words when there is none.
    pub(crate) fn join(
        &self,
        origin: &Origin,
        service: &str,
        template: &str,
        method: &Method,
        uri: &Uri,
    ) -> Result<Uri, String> {
        let Some(other) = self.other_path(service, method, template) else {
            return origin.join(uri).map_err(|error| error.to_string());
        };
        let path = encode::refill(template, uri.path(), other)?;
        let target = uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
        let target = target.parse().map_err(|error: http::uri::InvalidUri| error.to_string())?;
        origin.join(&target).map_err(|error| error.to_string())
    }

    /// The path template that an operation has here, if it is another one than in the regions.
    fn other_path(&self, service: &str, method: &Method, template: &str) -> Option<&'static str> {
        let Kind::OnPremises { facts, .. } = self.0 else { return None };
        let is_it = |other: &&OtherPath| other.service == service && other.method == *method && other.path == template;
        facts.paths.iter().find(is_it).map(|other| other.on_premises)
    }

    /// Where a pending answer is kept.
    pub(crate) fn place(&self) -> Place {
        match &self.0 {
            Kind::Region { label, .. } => Place::Region((*label).into()),
            Kind::OnPremises { base_url, .. } => {
                let base = self.base().and_then(Result::ok).map(|base| base.to_string());
                Place::OnPremises(base.unwrap_or_else(|| base_url.to_string()).into())
            }
        }
    }
}

/// Which of all deployments of an API one is. Only compared, never called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nobody said: the request was sent by a transport of the program's own.
    Unknown,
    /// The region with this label.
    Region(Cow<'static, str>),
    /// The server at this base URL.
    OnPremises(Cow<'static, str>),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("somewhere"),
            Self::Region(label) => write!(f, "in region {label:?}"),
            Self::OnPremises(base_url) => write!(f, "on premises, at {base_url:?}"),
        }
    }
}
