//! OpenAPI 3.1 documents of the API: for clients in other languages, for viewers, and for a server that publishes them.
//!
//! The input is the merged API with the maintainers' texts, the output are files. A document is independent of Rust,
//! and of the documents that the vendor publishes. It describes what a service really sends and accepts, so it differs
//! from the schema in three points: an integer of 64 bits can be a string, an enum accepts other values, and every
//! operation has a response for the statuses that are not documented.

mod components;
mod descriptions;
mod errors;
mod names;
mod operation;
mod operation_ids;
mod paths;
mod same;
mod schema;
mod security;
mod servers;

use self::names::Names;
use self::operation_ids::operation_ids;
use crate::api::{Api, Service};
use crate::files::File;
use crate::json::Json;

pub use self::paths::SharedPath;
pub use self::servers::Server;

/// The path of the document for all services.
pub const WHOLE: &str = "openapi.json";

/// What a document contains in addition to the facts of the schema.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// The version of the document; by default the version of the crate in `api.json`.
    pub version: Option<&'a str>,
    /// Where the API is.
    pub server: Server<'a>,
}

/// The services of one document.
#[derive(Clone, Copy)]
struct Part<'a> {
    api: &'a Api,
    /// The index of the first service in the API.
    first: usize,
    services: &'a [Service],
    /// By the indices of the service in the API and of the operation.
    ids: &'a [Vec<String>],
    names: &'a Names,
    settings: Settings<'a>,
    scope: Scope,
}

/// Returns the document for all services, `openapi.json`.
pub(crate) fn whole(api: &Api, settings: Settings<'_>) -> Result<File, SharedPath> {
    let (ids, names) = (operation_ids(api), Names::of(&api.services));
    let services = &api.services;
    let part = Part { api, first: 0, services, ids: &ids, names: &names, settings, scope: Scope::Api };
    document(part, WHOLE.to_owned(), api.about.title.clone(), descriptions::of_api(api))
}

/// Returns a document per service, such as `services/policy-management.json`.
pub(crate) fn by_service(api: &Api, settings: Settings<'_>) -> Result<Vec<File>, SharedPath> {
    let ids = operation_ids(api);
    let of = |(first, service): (usize, &Service)| {
        let services = std::slice::from_ref(service);
        let names = Names::of(services);
        let part = Part { api, first, services, ids: &ids, names: &names, settings, scope: Scope::Service };
        let title = format!("{}: {}", api.about.title, service.about.name);
        let about = [descriptions::of_service(service), Some(descriptions::of_api(api))];
        document(part, format!("services/{}.json", service.about.name), title, descriptions::paragraphs(about))
    };
    api.services.iter().enumerate().map(of).collect()
}

/// Whether a document has one service, and so one host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Service,
    Api,
}

fn document(part: Part<'_>, path: String, title: String, about: String) -> Result<File, SharedPath> {
    let paths = paths::paths(part)?;
    let version = part.settings.version.unwrap_or(&part.api.about.version);
    // The documents contain the maintainers' texts, which have the licence of this repository.
    let licence = Json::from([("name", "MIT OR Apache-2.0".into()), ("identifier", "MIT OR Apache-2.0".into())]);
    let info = Json::from([
        ("title", title.into()),
        ("version", version.into()),
        ("description", about.into()),
        ("license", licence),
    ]);
    let mut members = vec![("openapi", Json::from("3.1.0")), ("info", info)];
    let servers = servers::of_document(part);
    members.extend((!servers.is_empty()).then_some(("servers", Json::Array(servers))));
    members.extend(security::requirement(part.api).map(|security| ("security", security)));
    members.push(("tags", Json::Array(part.services.iter().map(tag).collect())));
    members.push(("paths", paths));
    members.push(("components", components::components(part)));
    Ok(File { path, text: object(members).to_text() })
}

fn tag(service: &Service) -> Json {
    let about = descriptions::of_service(service).map(|text| ("description", Json::from(text)));
    object([("name", Json::from(service.about.name.as_str()))].into_iter().chain(about))
}

/// Returns an object with these members.
fn object<K: Into<String>>(members: impl IntoIterator<Item = (K, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// Returns a reference to a component.
fn reference(section: &str, name: &str) -> Json {
    Json::from(format!("#/components/{section}/{name}"))
}
