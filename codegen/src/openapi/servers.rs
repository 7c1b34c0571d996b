//! Servers: the hosts of the regions, or one base URL for everything.

use super::{Part, object};
use crate::api::Service;
use crate::json::Json;
use crate::markdown::escape_line;

/// Where the API of a document is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Server<'a> {
    /// At the hosts of the services in the regions.
    #[default]
    Regions,
    /// At this base URL, which all services share: a server of one's own.
    At(&'a str),
}

/// Returns the servers of a document.
pub fn of_document(part: Part<'_>) -> Vec<Json> {
    match (part.settings.server, part.services) {
        (Server::At(url), _) => vec![object([("url", url.into())])],
        (Server::Regions, []) => Vec::new(),
        (Server::Regions, [only]) => vec![of_service(part, only)],
        (Server::Regions, services) => {
            let hosts: Vec<&str> = services.iter().map(|service| service.about.host.as_str()).collect();
            let labels = part.api.about.regions.iter().map(|region| region.label.as_str());
            let host = ("host", variable(&hosts));
            vec![server(part, &part.api.about.host_template, &labels.collect::<Vec<_>>(), Some(host))]
        }
    }
}

/// Returns the server of a service.
pub fn of_service(part: Part<'_>, service: &Service) -> Json {
    let url = part.api.about.host_template.replace("{host}", &service.about.host);
    let labels: Vec<&str> = service.about.regions.iter().map(String::as_str).collect();
    server(part, &url, &labels, None)
}

/// Returns the URL of an operation in the first region of its service, or at the base URL.
pub fn address(part: Part<'_>, service: &Service, path: &str) -> String {
    match part.settings.server {
        Server::At(url) => format!("{}{path}", url.trim_end_matches('/')),
        Server::Regions => {
            let url = part.api.about.host_template.replace("{host}", &service.about.host);
            let region = service.about.regions.first().map_or("", String::as_str);
            format!("{}{path}", url.replace("{region}", region))
        }
    }
}

/// The names of the regions are in the description of the server, because the published JSON Schema of OpenAPI 3.1
/// rejects descriptions of variables.
fn server(part: Part<'_>, url: &str, labels: &[&str], host: Option<(&str, Json)>) -> Json {
    let mut members = vec![("url", Json::from(url))];
    let mut variables = Vec::new();
    if url.contains("{region}") && !labels.is_empty() {
        let known = part.api.about.regions.iter().filter(|region| labels.contains(&region.label.as_str()));
        let names: Vec<String> = known.map(|region| format!("{} ({})", region.label, region.name)).collect();
        members.push(("description", escape_line(&format!("Regions: {}", names.join(", "))).into()));
        variables.push(("region", variable(labels)));
    }
    variables.extend(host);
    members.extend((!variables.is_empty()).then(|| ("variables", object(variables))));
    object(members)
}

fn variable(values: &[&str]) -> Json {
    let first = values.first().copied().unwrap_or_default();
    Json::from([("enum", Json::Array(values.iter().map(|value| (*value).into()).collect())), ("default", first.into())])
}
