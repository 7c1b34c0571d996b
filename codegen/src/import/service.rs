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
    /// The part of the page's name before path and method: `policy_management`.
    pub category: Option<String>,
    /// The hosts of its URLs.
    pub hosts: Vec<String>,
    /// Names of the regions: `Europe`.
    pub regions: Vec<String>,
    /// The title of an OpenAPI document.
    pub title: Option<String>,
}

/// The services of `api.json`, and the regions that the sources name.
pub struct Services {
    api: Option<Api>,
    /// By service, in the order of their names.
    seen: BTreeMap<String, ServiceHints>,
}

impl Services {
    /// Reads `api.json` of a schema folder, which may lack it.
    pub fn read(schema: &Folder) -> Result<Self, Diagnostics> {
        let file = (0..).zip(&schema.files).find(|(_, file)| file.path == source::API_FILE);
        let api = file.map(|(index, file)| source::read_api_file(index, file)).transpose()?;
        Ok(Self { api, seen: BTreeMap::new() })
    }

    /// Returns the names of the services in `api.json`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.api.iter().flat_map(|api| &api.services).map(|service| service.name.as_str())
    }

    /// Whether the maintainers write their own texts.
    pub fn has_own_texts(&self) -> bool {
        self.api.as_ref().is_some_and(|api| api.has_own_texts)
    }

    /// Whether the document of an operation contains the vendor's texts in spite of that.
    pub fn is_quoted(&self, draft: &Draft) -> bool {
        let quotes = self.api.iter().flat_map(|api| &api.quotes);
        quotes.map(|quote| &quote.operation).any(|operation| {
            operation.service == draft.service && operation.method == draft.method && operation.path == draft.path
        })
    }

    /// Returns the service for the hints: the one with the host, or else that of the page's name, or else that of the
    /// title.
    pub fn find(&self, hints: &ServiceHints) -> Option<String> {
        let of_host = hints.hosts.iter().find_map(|host| self.of_host(host));
        let category = hints.category.as_deref().filter(|category| *category != document::ON_PREMISES);
        let of_page = category.map(|category| category.replace('_', "-"));
        let named = of_host.or(of_page).or_else(|| hints.title.clone());
        named.filter(|name| source::api_file::service_name(name).is_ok())
    }

    /// Returns the service with this host in one of the regions; for an unknown host, the part between region and
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

    /// Stores the regions that a source names for a service.
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

    /// Returns the services and regions of the sources that differ from `api.json` or that it lacks.
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
            for region in unknown(api, hints) {
                notes.push(format!("{name}: the source names the region {region}, which api.json lacks"));
            }
            // A published document can name no other server than its own.
            let names_only_its_own = hints.regions.is_empty() && hints.hosts.len() == 1;
            let is_known = regions.iter().all(|region| known.contains(region));
            if !regions.is_empty() && regions != known && !(names_only_its_own && is_known) {
                let (named, known) = (regions.join(", "), known.join(", "));
                notes.push(format!("{name}: the regions are {named} in the source, but {known} in api.json"));
            }
        }
        notes
    }
}

/// Returns the regions that a source names and `api.json` lacks: names, or labels in hosts.
fn unknown<'h>(api: &Api, hints: &'h ServiceHints) -> Vec<&'h str> {
    let names = hints.regions.iter().map(String::as_str);
    let names = names.filter(|name| api.regions.iter().all(|region| region.name != *name));
    let labels = hints.hosts.iter().filter_map(|host| host.split('.').next());
    let labels = labels.filter(|label| api.regions.iter().all(|region| region.label != *label));
    names.chain(labels).collect()
}

/// Returns the labels of the regions that a source names, sorted.
fn labels<'a>(api: &'a Api, hints: &ServiceHints) -> Vec<&'a str> {
    let is_named = |region: &&source::document::Region| {
        let has_host = |host: &String| host.split('.').next() == Some(region.label.as_str());
        hints.regions.contains(&region.name) || hints.hosts.iter().any(has_host)
    };
    let mut labels: Vec<&str> = api.regions.iter().filter(is_named).map(|region| region.label.as_str()).collect();
    labels.sort_unstable();
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceFile;

    const API: &str = r#"{
        "crate": "fleet-api",
        "hostTemplate": "https://{region}.{host}.example.com",
        "regions": { "eu": "Europe", "us": "USA" },
        "services": { "cars": {}, "vans": { "regions": ["eu"] } }
    }"#;

    fn notes(service: &str, regions: &[&str], hosts: &[&str]) -> Vec<String> {
        let file = SourceFile { path: "api.json".to_owned(), bytes: API.into() };
        let mut services =
            Services::read(&Folder { files: vec![file] }).unwrap_or_else(|_| panic!("api.json is right"));
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let hints = ServiceHints { regions: owned(regions), hosts: owned(hosts), ..ServiceHints::default() };
        services.record(service, &hints);
        services.notes()
    }

    #[test]
    fn the_regions_of_a_source_are_compared() {
        assert_eq!(notes("cars", &["USA", "Europe"], &[]), [""; 0]);
        let eu = "cars: the regions are eu in the source, but eu, us in api.json";
        assert_eq!(notes("cars", &["Europe"], &[]), [eu]);
        let both = ["eu.vans.example.com", "us.vans.example.com"];
        assert_eq!(notes("vans", &[], &both), ["vans: the regions are eu, us in the source, but eu in api.json"]);
    }

    #[test]
    fn one_host_does_not_exclude_other_regions() {
        assert_eq!(notes("cars", &[], &["eu.cars.example.com"]), [""; 0]);
        assert_eq!(notes("cars", &[], &[]), [""; 0]);
        let us = "vans: the regions are us in the source, but eu in api.json";
        assert_eq!(notes("vans", &[], &["us.vans.example.com"]), [us]);
    }

    #[test]
    fn an_unknown_region_is_reported() {
        let uk = "cars: the source names the region uk, which api.json lacks";
        assert_eq!(notes("cars", &[], &["uk.cars.example.com"]), [uk]);
        let moon = "cars: the source names the region Moon, which api.json lacks";
        assert_eq!(notes("cars", &["USA", "Europe", "Moon"], &[]), [moon]);
    }
}
