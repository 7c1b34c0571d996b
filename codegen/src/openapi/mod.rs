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
use self::operation_ids::OperationIds;
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
    ids: &'a OperationIds,
    settings: Settings<'a>,
}

/// Returns the document for all services, `openapi.json`.
pub(crate) fn whole(api: &Api, settings: Settings<'_>) -> Result<File, SharedPath> {
    let ids = OperationIds::of(api);
    let part = Part { api, first: 0, services: &api.services, ids: &ids, settings };
    let info = Info { title: api.about.title.clone(), about: descriptions::of_api(api) };
    Ok(File { path: WHOLE.to_owned(), text: document(part, info, Scope::Api)?.to_text() })
}

/// Returns a document per service, such as `services/policy-management.json`.
pub(crate) fn by_service(api: &Api, settings: Settings<'_>) -> Result<Vec<File>, SharedPath> {
    let ids = OperationIds::of(api);
    let of = |(first, service): (usize, &Service)| {
        let part = Part { api, first, services: std::slice::from_ref(service), ids: &ids, settings };
        let title = format!("{}: {}", api.about.title, service.about.name);
        let about = [descriptions::of_service(service), Some(descriptions::of_api(api))];
        let info = Info { title, about: descriptions::paragraphs(about) };
        let path = format!("services/{}.json", service.about.name);
        Ok(File { path, text: document(part, info, Scope::Service)?.to_text() })
    };
    api.services.iter().enumerate().map(of).collect()
}

/// Whether a document has one service, and so one host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Service,
    Api,
}

struct Info {
    title: String,
    about: String,
}

fn document(part: Part<'_>, info: Info, scope: Scope) -> Result<Json, SharedPath> {
    let names = Names::of(part.services);
    let paths = paths::paths(part, &names, scope)?;
    let version = part.settings.version.unwrap_or(&part.api.about.version);
    // The documents contain the maintainers' texts, which have the licence of this repository.
    let licence = Json::from([("name", "MIT OR Apache-2.0".into()), ("identifier", "MIT OR Apache-2.0".into())]);
    let info = Json::from([
        ("title", info.title.into()),
        ("version", version.into()),
        ("description", info.about.into()),
        ("license", licence),
    ]);
    let mut members = vec![("openapi", Json::from("3.1.0")), ("info", info)];
    let servers = servers::of_document(part);
    members.extend((!servers.is_empty()).then_some(("servers", Json::Array(servers))));
    members.extend(security::requirement(part.api).map(|security| ("security", security)));
    members.push(("tags", Json::Array(part.services.iter().map(tag).collect())));
    members.push(("paths", paths));
    members.push(("components", components::components(part, &names)));
    Ok(object(members))
}

fn tag(service: &Service) -> Json {
    let about = descriptions::of_service(service).map(|text| ("description", Json::from(text)));
    object([("name", Json::from(service.about.name.as_str()))].into_iter().chain(about))
}

/// Returns an object with these members.
fn object<'k>(members: impl IntoIterator<Item = (&'k str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Returns an object with these members, whose keys come from the schema.
fn map(members: impl IntoIterator<Item = (String, Json)>) -> Json {
    Json::Object(members.into_iter().collect())
}

/// Returns a reference to a component.
fn reference(section: &str, name: &str) -> Json {
    Json::from(format!("#/components/{section}/{name}"))
}
