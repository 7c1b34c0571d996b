//! The API on a server of the customer's own: what the crate knows of it.

use super::docs::code;
use super::{Docs, Endpoint, Name, Refusals, Service, escape_line};
use crate::api::{Api, Words};
use crate::source::document::{self, ContentType, Method, PageSizes};

/// A server on premises: its type, and the facts about it.
pub struct OnPremises {
    pub name: String,
    pub docs: Docs,
    pub constructor_docs: Docs,
    pub default_port: u16,
    pub token: Option<Endpoint>,
    /// Features of the services that there are.
    pub services: Vec<String>,
    pub sizes: PageSizes,
    pub paths: Vec<OtherPath>,
}

/// An operation with another path.
pub struct OtherPath {
    /// Feature of the service.
    pub service: String,
    pub method: Method,
    pub path: String,
    pub other: String,
}

/// What the crate holds of a server on premises, given its services in the order of the API's.
pub fn lower(api: &Api, services: &[Service]) -> Option<OnPremises> {
    let about = api.about.on_premises.as_ref()?;
    let feature = |name: &String| {
        let named = api.services.iter().zip(services).find(|(service, _)| service.about.name == *name);
        named.map(|(_, service)| service.feature.clone())
    };
    let other = |other: &document::OtherPath| {
        let document::OtherPath { method, path, other: there, .. } = other;
        Some(OtherPath { service: feature(&other.service)?, method: *method, path: path.clone(), other: there.clone() })
    };
    let port = about.default_port;
    let mut docs = Docs::default();
    docs.prose(&format!("A server of {}: one base URL for all of its services.", escape_line(&about.name)));
    let mut constructor_docs = Docs::default();
    constructor_docs.prose(&format!(
        "The server at this base URL, such as `https://protect.example.com`. Its port is {port} where the URL names \
         none. It must be https, or http to this machine; a client of any other is not built.",
    ));
    Some(OnPremises {
        name: about.name.clone(),
        docs,
        constructor_docs,
        default_port: port,
        token: about.token_path.as_ref().and_then(|path| token(api, services, path)),
        services: about.services.iter().filter_map(feature).collect(),
        sizes: about.sizes,
        paths: about.paths.iter().filter_map(other).collect(),
    })
}

/// The operation that issues tokens. No document describes it: it is what the token operation of the regions
/// is, in JSON.
fn token(api: &Api, services: &[Service], path: &str) -> Option<Endpoint> {
    let (service, _) = api.token?;
    let name = Name::snake(&Words::new(path));
    Some(Endpoint {
        is_token: true,
        name: name.plain().to_owned(),
        service: services[service].constant.clone(),
        method: Method::Post,
        path: path.to_owned(),
        body: Some(ContentType::Json),
        refusals: Refusals::Own(Vec::new()),
        pending: false,
    })
}

/// Which services there are, for the crate's docs and README; `link` is how they name the type.
pub fn summary(on_premises: &OnPremises, link: &str) -> String {
    let services: Vec<_> = on_premises.services.iter().map(|service| code(service)).collect();
    format!(
        "A server of {} has the services {}. Its client is built with {link} in place of the region.",
        escape_line(&on_premises.name),
        services.join(", "),
    )
}
