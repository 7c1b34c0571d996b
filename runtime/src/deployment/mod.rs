//! The destination of calls: a region of the vendor's cloud, or the customer's own server.

mod origin;

use http::{Method, Uri};

use crate::api::{AbsentOperation, Api, Limits, Login, OnPremises, OperationInfo, OtherPaths, PageSizes, Service};
use crate::error::{Error, NotOffered};
use crate::wire::{DeploymentId, PendingOrigin, RequestLine, encode};

pub(crate) use origin::Origin;

/// The destination of calls: an API in one of its regions, or on premises.
///
/// The generated crate has an enum of the regions, and, if the API is also available on premises, a type
/// for such a server. Both convert into this type.
#[derive(Clone, Debug)]
pub struct Deployment(Place);

#[derive(Clone, Debug)]
enum Place {
    Region { api: &'static Api, label: &'static str, name: &'static str },
    OnPremises { facts: &'static OnPremises, base_url: Box<str> },
}

impl Deployment {
    /// The region with this label in host names (`eu`) and this display name (`Europe`).
    #[doc(hidden)]
    pub const fn region(api: &'static Api, label: &'static str, name: &'static str) -> Self {
        Self(Place::Region { api, label, name })
    }

    /// The server at this base URL. The URL is checked when a client is built.
    #[doc(hidden)]
    pub fn on_premises(facts: &'static OnPremises, base_url: impl Into<Box<str>>) -> Self {
        Self(Place::OnPremises { facts, base_url: base_url.into() })
    }

    /// The API.
    pub const fn api(&self) -> &'static Api {
        match self.0 {
            Place::Region { api, .. } => api,
            Place::OnPremises { facts, .. } => facts.api,
        }
    }

    /// The region's label in host names, such as `eu`; `None` on premises.
    pub const fn label(&self) -> Option<&'static str> {
        match self.0 {
            Place::Region { label, .. } => Some(label),
            Place::OnPremises { .. } => None,
        }
    }

    /// The display name: the region's, such as `Europe`, or the product's on premises.
    pub const fn name(&self) -> &'static str {
        match self.0 {
            Place::Region { name, .. } => name,
            Place::OnPremises { facts, .. } => facts.name,
        }
    }

    /// Whether this is the customer's own server.
    pub const fn is_on_premises(&self) -> bool {
        matches!(self.0, Place::OnPremises { .. })
    }

    /// The page sizes of this deployment. A program can use them to request the largest pages.
    pub fn page_sizes(&self) -> PageSizes {
        match self.0 {
            Place::Region { api, .. } => api.paging.map(|paging| paging.sizes).unwrap_or_default(),
            Place::OnPremises { facts, .. } => facts.page_sizes,
        }
    }

    /// The origin of `service` in this deployment, such as `https://eu.device-management.example.com`, or
    /// the base URL on premises.
    ///
    /// Fails with [`ErrorKind::NotOffered`](crate::ErrorKind::NotOffered) if the service is not available
    /// in this deployment, and with [`ErrorKind::Address`](crate::ErrorKind::Address) if the base URL is
    /// not safe for tokens.
    pub fn origin(&self, service: &'static Service) -> Result<String, Error> {
        self.offers(service)?;
        match self.base() {
            None => Ok(self.expand(service.host)),
            Some(base) => base.map(|base| base.to_string()).map_err(Error::address),
        }
    }

    /// The absolute address of `request`, which is a request of `operation`.
    ///
    /// For programs that send [`Call::request`](crate::Call::request) with their own transport; a
    /// [`Client`](crate::Client) computes the address itself. Fails like [`origin`](Self::origin), and with
    /// [`ErrorKind::NotOffered`](crate::ErrorKind::NotOffered) if no version of the server on premises
    /// offers the operation.
    ///
    /// If the operation has different paths in the versions of a server on premises, this is the address in
    /// the oldest version. [`addresses`](Self::addresses) returns all.
    pub fn address<B>(&self, operation: &OperationInfo, request: &http::Request<B>) -> Result<Uri, Error> {
        self.offers_operation(operation)?;
        let paths = self.other_paths((operation.service.name, operation.path), request.method());
        self.absolute(operation, request, paths.and_then(|paths| paths.on_premises.first().copied()))
    }

    /// The absolute addresses of `request` in the versions of a server on premises, from the oldest
    /// version to the newest. If the server responds to one of them with 404, send the same request to the
    /// next one. Most operations have a single address, and in a region all do. Fails like
    /// [`address`](Self::address).
    pub fn addresses<B>(&self, operation: &OperationInfo, request: &http::Request<B>) -> Result<Vec<Uri>, Error> {
        self.offers_operation(operation)?;
        match self.other_paths((operation.service.name, operation.path), request.method()) {
            None => Ok(vec![self.absolute(operation, request, None)?]),
            Some(paths) => paths.on_premises.iter().map(|path| self.absolute(operation, request, Some(path))).collect(),
        }
    }

    /// The absolute address of `request`, at the path `other` of the operation if there is one.
    fn absolute<B>(
        &self,
        operation: &OperationInfo,
        request: &http::Request<B>,
        other: Option<&str>,
    ) -> Result<Uri, Error> {
        let origin = self.base().unwrap_or_else(|| self.resolve(operation.service.host)).map_err(Error::address)?;
        let (method, uri) = (request.method(), request.uri());
        let address = join(&origin, operation.path, uri, other);
        address.map_err(|reason| Error::invalid_request(RequestLine::new(method.clone(), uri.clone()), reason))
    }

    /// The vendor's limits. None are documented for servers on premises.
    pub(crate) fn limits(&self) -> Limits {
        match self.0 {
            Place::Region { api, .. } => api.limits,
            Place::OnPremises { .. } => Limits::default(),
        }
    }

    /// The operation that issues tokens.
    pub(crate) fn token_operation(&self) -> Option<&'static OperationInfo> {
        match self.0 {
            Place::Region { api, .. } => api.token,
            Place::OnPremises { facts, .. } => facts.login.as_ref().map(|login| login.operation),
        }
    }

    /// How tokens are requested on premises.
    pub(crate) fn login(&self) -> Option<&'static Login> {
        match self.0 {
            Place::Region { .. } => None,
            Place::OnPremises { facts, .. } => facts.login.as_ref(),
        }
    }

    /// Fails if the service is not available.
    fn offers(&self, service: &'static Service) -> Result<(), Error> {
        let missing = match self.0 {
            Place::Region { label, name, .. } => {
                let is_offered = service.regions.is_empty() || service.regions.contains(&label);
                (!is_offered).then_some(NotOffered::InRegion { service, name, label })
            }
            Place::OnPremises { facts: OnPremises { name: product, services, .. }, .. } => {
                let is_offered = services.contains(&service.name);
                (!is_offered).then_some(NotOffered::OnPremises { service, product, services })
            }
        };
        missing.map_or(Ok(()), |missing| Err(Error::not_offered(missing)))
    }

    /// Fails if the operation is not available in any version.
    pub(crate) fn offers_operation(&self, operation: &OperationInfo) -> Result<(), Error> {
        self.offers(operation.service)?;
        let Place::OnPremises { facts, .. } = self.0 else { return Ok(()) };
        let is_it = |absent: &&AbsentOperation| {
            absent.service == operation.service.name
                && absent.method == operation.method
                && absent.path == operation.path
        };
        match facts.absent.iter().find(is_it) {
            Some(operation) => Err(Error::not_offered(NotOffered::Operation { operation, product: facts.name })),
            None => Ok(()),
        }
    }

    /// The common origin of all services, if there is one. The error is the reason why it is not safe for
    /// tokens.
    pub(crate) fn base(&self) -> Option<Result<Origin, String>> {
        match &self.0 {
            Place::Region { .. } => None,
            Place::OnPremises { facts, base_url } => {
                Some(Origin::parse(base_url).and_then(|base| base.with_default_port(facts.port)))
            }
        }
    }

    /// The origin of the service with the label `host` in a region. The error is the reason why it is not
    /// safe for tokens.
    pub(crate) fn resolve(&self, host: &str) -> Result<Origin, String> {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if host.bytes().all(letters) {
            return Origin::parse(&self.expand(host));
        }
        Err("the service's host is not a host name".to_owned())
    }

    fn expand(&self, host: &str) -> String {
        self.api().host_template.replace("{region}", self.label().unwrap_or_default()).replace("{host}", host)
    }

    /// The paths of the operation with this service and path template in this deployment, if they differ from the
    /// one in the regions. There is at least one.
    pub(crate) fn other_paths(
        &self,
        (service, template): (&str, &str),
        method: &Method,
    ) -> Option<&'static OtherPaths> {
        let Place::OnPremises { facts, .. } = self.0 else { return None };
        let is_it = |other: &&OtherPaths| other.service == service && other.method == *method && other.path == template;
        facts.paths.iter().find(is_it).filter(|other| !other.on_premises.is_empty())
    }

    /// The origin of pending responses in this deployment.
    pub(crate) fn pending_origin(&self) -> PendingOrigin {
        let deployment = match &self.0 {
            Place::Region { label, .. } => DeploymentId::Region((*label).into()),
            Place::OnPremises { base_url, .. } => {
                let base = self.base().and_then(Result::ok).map(|base| base.to_string());
                DeploymentId::OnPremises(base.unwrap_or_else(|| base_url.to_string()).into())
            }
        };
        let expire_minutes = self.limits().pending_expire_minutes;
        PendingOrigin { api: self.api().name.into(), deployment, expire_minutes }
    }
}

/// The absolute address of a request at `origin`. `template` is the path template of its operation. The address has
/// the path `other` if there is one. The error is a message.
pub(crate) fn join(origin: &Origin, template: &str, uri: &Uri, other: Option<&str>) -> Result<Uri, String> {
    let Some(other) = other else {
        return origin.join(uri).map_err(|error| error.to_string());
    };
    let path = encode::refill(template, uri.path(), other)?;
    let target = uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
    let target = target.parse().map_err(|error: http::uri::InvalidUri| error.to_string())?;
    origin.join(&target).map_err(|error| error.to_string())
}
