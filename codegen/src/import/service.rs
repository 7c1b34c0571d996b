//! Finds the service that a source describes, and what `api.json` lacks about it.

use std::collections::BTreeMap;

use super::document;
use super::draft::Draft;
use crate::Folder;
use crate::diagnostic::Diagnostics;
use crate::source;
use crate::source::document::Api;

/// Facts of a source that identify its service without naming it.
#[derive(Clone, Debug, Default)]
pub struct ServiceHints {
    /// The part of the page's name in front of path and method: `policy_management`.
    pub category: Option<String>,
    /// Hosts of the addresses in it.
    pub hosts: Vec<String>,
    /// Names of the regions: `Europe`.
    pub regions: Vec<String>,
    /// The title of an OpenAPI document.
    pub title: Option<String>,
}

/// The services of `api.json`, and what the sources say of theirs.
pub struct Services {
    api: Option<Api>,
    /// By service, in the order of their names.
    seen: BTreeMap<String, ServiceHints>,
}

impl Services {
    /// Reads `api.json` of a schema folder, which need not have one, or says what is wrong with it.
    pub fn read(schema: &Folder) -> Result<Self, Diagnostics> {
        let file = (0..).zip(&schema.files).find(|(_, file)| file.path == source::API_FILE);
        let api = file.map(|(index, file)| source::read_api_file(index, file)).transpose()?;
        Ok(Self { api, seen: BTreeMap::new() })
    }

    /// The names of the services that `api.json` has.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.api.iter().flat_map(|api| &api.services).map(|service| service.name.as_str())
    }

    /// Whether the texts of the schema are the maintainers' own.
    pub fn has_own_texts(&self) -> bool {
        self.api.as_ref().is_some_and(|api| api.has_own_texts)
    }

    /// Whether the document of an operation quotes the vendor all the same.
    pub fn is_quoted(&self, draft: &Draft) -> bool {
        let quotes = self.api.iter().flat_map(|api| &api.quotes);
        quotes.map(|quote| &quote.operation).any(|operation| {
            operation.service == draft.service && operation.method == draft.method && operation.path == draft.path
        })
    }

    /// The service that the hints point to: the one with the host, else the one of the page's name, else the
    /// one that the title names.
    pub fn find(&self, hints: &ServiceHints) -> Option<String> {
        let of_host = hints.hosts.iter().find_map(|host| self.of_host(host));
        let category = hints.category.as_deref().filter(|category| *category != document::ON_PREMISES);
        let of_page = category.map(|category| category.replace('_', "-"));
        let named = of_host.or(of_page).or_else(|| hints.title.clone());
        named.filter(|name| source::api_file::service_name(name).is_ok())
    }

    /// The service whose host in one of the regions this is; of an unknown one the part between region and
    /// domain.
    fn of_host(&self, host: &str) -> Option<String> {
        let (_, rest) = host.split_once('.')?;
        if let Some(api) = &self.api {
            let domain = api.host_template.rsplit_once("{host}").map_or("", |(_, domain)| domain);
            let label = rest.strip_suffix(domain)?;
            let known = api.services.iter().find(|service| service.host == label);
            return Some(known.map_or(label, |service| &service.name).to_owned()).filter(|name| !name.contains('.'));
        }
        rest.split('.').next().map(str::to_owned)
    }

    /// Remembers what a source says about a service.
    pub fn record(&mut self, service: &str, hints: &ServiceHints) {
        let seen = self.seen.entry(service.to_owned()).or_default();
        for host in &hints.hosts {
            if !seen.hosts.contains(host) {
                seen.hosts.push(host.clone());
            }
        }
        for region in &hints.regions {
            if !seen.regions.contains(region) {
                seen.regions.push(region.clone());
            }
        }
    }

    /// What of the sources `api.json` contradicts or does not have.
    pub fn notes(&self) -> Vec<String> {
        let Some(api) = &self.api else { return Vec::new() };
        let mut notes = Vec::new();
        for (name, hints) in &self.seen {
            let regions = labels(api, hints);
            let Some(service) = api.services.iter().find(|service| service.name == *name) else {
                let listed: Vec<String> = regions.iter().map(|label| format!("\"{label}\"")).collect();
                let regions =
                    if listed.is_empty() { String::new() } else { format!(" \"regions\": [{}] ", listed.join(", ")) };
                notes.push(format!("add the service to api.json: \"{name}\": {{{regions}}}"));
                continue;
            };
            let mut known: Vec<&str> = service.regions.iter().map(String::as_str).collect();
            known.sort_unstable();
            if !regions.is_empty() && regions != known {
                let (said, known) = (regions.join(", "), known.join(", "));
                notes.push(format!("{name}: the regions are {said} here, but {known} in api.json"));
            }
        }
        notes
    }
}

/// Labels of the regions that a source names, sorted.
fn labels<'a>(api: &'a Api, hints: &ServiceHints) -> Vec<&'a str> {
    let is_named = |region: &&source::document::Region| {
        let has_host = |host: &String| host.split('.').next() == Some(region.label.as_str());
        hints.regions.contains(&region.name) || hints.hosts.iter().any(has_host)
    };
    let mut labels: Vec<&str> = api.regions.iter().filter(is_named).map(|region| region.label.as_str()).collect();
    labels.sort_unstable();
    labels
}
