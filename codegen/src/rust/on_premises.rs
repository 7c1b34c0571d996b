//! Lowers the facts about the API on a customer's own server.

use super::docs::code_line;
use super::{Docs, Endpoint, Name, Refusals, Service};
use crate::api::{self, Api, Words};
use crate::markdown::{code, escape_line};
use crate::vocabulary::{ContentType, Method, OperationName, PageSizes};

/// A server on premises: its type and its facts.
pub struct OnPremises {
    pub name: String,
    /// From the oldest to the newest.
    pub versions: Vec<String>,
    pub docs: Docs,
    pub constructor_docs: Docs,
    pub default_port: u16,
    pub login: Option<Login>,
    pub services: Vec<OfferedService>,
    pub sizes: PageSizes,
    /// By the features of their services.
    pub absent: Vec<OperationName>,
    pub paths: Vec<OtherPaths>,
}

/// How tokens are requested.
pub struct Login {
    pub endpoint: Endpoint,
    /// The name and the value of the field.
    pub grant_type: (String, String),
    /// The name of the field that is true for a user of a Windows domain.
    pub domain_user: Option<String>,
}

/// A service that some version has.
pub struct OfferedService {
    pub feature: String,
    /// An index into the versions.
    pub since: usize,
}

/// An operation with another path in some version.
pub struct OtherPaths {
    /// By the feature of its service.
    pub operation: OperationName,
    /// Its paths on premises, from the oldest version to the newest.
    pub paths: Vec<String>,
}

/// Lowers the facts about a server on premises; `services` are in the order of the API.
pub fn lower(api: &Api, services: &[Service]) -> Option<OnPremises> {
    let about = api.about.on_premises.as_ref()?;
    let feature = |name: &String| {
        let named = api.services.iter().zip(services).find(|(service, _)| service.about.name == *name);
        named.map(|(_, service)| service.feature.clone())
    };
    let named =
        |operation: &OperationName| Some(OperationName { service: feature(&operation.service)?, ..operation.clone() });
    let other = |(operation, paths): (&OperationName, Vec<&str>)| {
        Some(OtherPaths { operation: named(operation)?, paths: paths.into_iter().map(str::to_owned).collect() })
    };
    let port = about.default_port;
    let mut docs = Docs::default();
    docs.prose(&format!("A server of {}: one base URL for all of its services.", escape_line(&about.name)));
    let mut constructor_docs = Docs::default();
    constructor_docs.prose(&format!(
        "The server at this base URL, such as `https://protect.example.com`. Its port is {port} if the URL has \
         none. It must be https, or http to this machine; the builder rejects others.",
    ));
    Some(OnPremises {
        name: about.name.clone(),
        versions: about.versions.clone(),
        docs,
        constructor_docs,
        default_port: port,
        login: login(api, services),
        services: about
            .services
            .iter()
            .filter_map(|offered| Some(OfferedService { feature: feature(&offered.name)?, since: offered.since }))
            .collect(),
        sizes: about.sizes,
        absent: about.absent.iter().filter_map(|absent| named(&absent.operation)).collect(),
        paths: api::on_premises::paths(about).into_iter().filter_map(other).collect(),
    })
}

/// Returns how tokens are requested. No document describes the operation: it is that of the regions, with a JSON body.
fn login(api: &Api, services: &[Service]) -> Option<Login> {
    let about = api.about.on_premises.as_ref()?.login.as_ref()?;
    let (service, _) = api.token?;
    let name = Name::snake(&Words::new(&about.path));
    let endpoint = Endpoint {
        is_token: true,
        name: name.plain().to_owned(),
        service: services[service].constant.clone(),
        method: Method::Post,
        path: about.path.clone(),
        body: Some(ContentType::Json),
        refusals: Refusals::Own(Vec::new()),
        pending: false,
    };
    Some(Login { endpoint, grant_type: about.grant_type.clone(), domain_user: about.domain_user.clone() })
}

/// Returns a summary of services and versions for the crate's docs and README; `link` is the link to the type.
pub fn summary(on_premises: &OnPremises, link: &str) -> Docs {
    let OnPremises { name, versions, login, services, absent, .. } = on_premises;
    let mut docs = Docs::default();
    docs.prose(&format!(
        "A client can also call a server of {name}, version {versions}: build it with {link} in place of the region. \
         These services are available there:",
        name = escape_line(name),
        versions = versions.join(" or "),
    ));
    let mut table = vec!["| Service | Since version |".to_owned(), "|---|---|".to_owned()];
    for OfferedService { feature, since } in services {
        table.push(format!("| {} | {} |", code(feature), versions.get(*since).map_or("", String::as_str)));
    }
    docs.lines(table);
    if !absent.is_empty() {
        docs.prose("No version has these operations. The client returns an error for them and sends nothing:");
        let absent = absent.iter().map(|OperationName { service, method, path }| {
            format!("* {}: {}", code(service), code_line(&format!("{} {path}", method.as_str())))
        });
        docs.lines(absent.collect::<Vec<_>>());
    }
    docs.prose(
        "The client sends all other operations of these services. A server without the operation returns an error.",
    );
    if login.as_ref().is_some_and(|login| login.domain_user.is_some()) {
        docs.prose("For a user of the server's Windows domain, use `Credentials::domain_user`.");
    }
    docs
}
