//! The start page, for a person with a browser: its files, and the data that it shows. It does not read sockets.
//!
//! The files are in the folder `page/` of this crate. They load nothing from other servers. Texts of the schema and of
//! requests are sent as JSON and reach the page only as text, so none of them can become markup. What a person tries on
//! the page is an ordinary call with a token of the page's own user. What the page reads for itself is not recorded.

mod api;

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use eset_connect::ids::DeviceGroupUuid;
use serde_json::{Map, Value, json};

use crate::control;
use crate::example;
use crate::exchange::Service;
use crate::reply::{Code, Refusal, Reply};
use crate::route::Found;

/// The user of the calls that a person tries on the page.
const USER: &str = "start page";

/// Only the server's own files, and no markup from a script.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'",
);

/// The paths of the page's own files and data, except the page.
const PREFIX: &str = "/_mock/page/";

/// Before the path of an operation with which the page reads entities for itself.
const READ: &str = "read";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const ICON: &str = "image/svg+xml";

/// The name, the media type and the content of each file.
const FILES: &[(&str, &str, &str)] = &[
    ("body.js", SCRIPT, include_str!("../../page/body.js")),
    ("call.js", SCRIPT, include_str!("../../page/call.js")),
    ("curl.js", SCRIPT, include_str!("../../page/curl.js")),
    ("dom.js", SCRIPT, include_str!("../../page/dom.js")),
    ("field.js", SCRIPT, include_str!("../../page/field.js")),
    ("fleet.js", SCRIPT, include_str!("../../page/fleet.js")),
    ("icon.svg", ICON, include_str!("../../page/icon.svg")),
    ("json.js", SCRIPT, include_str!("../../page/json.js")),
    ("main.js", SCRIPT, include_str!("../../page/main.js")),
    ("model.js", SCRIPT, include_str!("../../page/model.js")),
    ("operation.js", SCRIPT, include_str!("../../page/operation.js")),
    ("operations.js", SCRIPT, include_str!("../../page/operations.js")),
    ("requests.js", SCRIPT, include_str!("../../page/requests.js")),
    ("response.js", SCRIPT, include_str!("../../page/response.js")),
    ("start.js", SCRIPT, include_str!("../../page/start.js")),
    ("style.css", CSS, include_str!("../../page/style.css")),
    ("tree.js", SCRIPT, include_str!("../../page/tree.js")),
    ("try.js", SCRIPT, include_str!("../../page/try.js")),
];

/// Returns the response for a path of the page; `None` if the request is for the API. These requests are not recorded.
pub fn respond(service: &Service, head: &Parts, peer: SocketAddr) -> Option<Reply> {
    let reads = matches!(head.method, Method::GET | Method::HEAD);
    let path = head.uri.path();
    if path == "/" {
        return reads.then(|| file(HTML, include_str!("../../page/index.html")));
    }
    let name = path.strip_prefix(PREFIX)?;
    let reply = match (name, control::permit(&head.headers, &head.uri, peer)) {
        (_, Err(refusal)) => refusal.into(),
        ("token", _) if head.method == Method::POST => token(service),
        ("token", _) => wrong_method("POST"),
        _ if !reads => wrong_method("GET"),
        ("api.json", _) => document(&api::describe(service)),
        ("examples.json", _) => document(&examples(service)),
        ("counts.json", _) => document(&counts(service)),
        _ if name.strip_prefix(READ).is_some_and(|path| path.starts_with('/')) => read(service, &head.uri),
        _ => match FILES.iter().find(|(file, ..)| *file == name) {
            Some((_, media_type, content)) => file(media_type, content),
            None => Refusal::new(Code::NotFound, "the start page has no file with this name").into(),
        },
    };
    Some(protected(reply))
}

fn file(media_type: &'static str, content: &'static str) -> Reply {
    protected(Reply::empty(StatusCode::OK).content(HeaderValue::from_static(media_type), content))
}

fn document(value: &Value) -> Reply {
    Reply::json(StatusCode::OK, value.to_string())
}

fn wrong_method(right: &str) -> Reply {
    let refusal = Refusal::new(Code::Unimplemented, format!("the path has only {right}"));
    refusal.with_status(StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, right)
}

/// The reply with the headers that limit what a browser does with it.
fn protected(mut reply: Reply) -> Reply {
    reply.headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    reply.headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    reply.headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    reply.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    reply
}

/// The response of the operation at the rest of the path.
fn read(service: &Service, uri: &Uri) -> Reply {
    let target = uri.path_and_query().and_then(|target| target.as_str().get(PREFIX.len() + READ.len()..));
    match target.unwrap_or_default().parse() {
        Ok(target) => service.watch(target, USER),
        Err(error) => Refusal::new(Code::InvalidArgument, format!("not a path: {error}")).into(),
    }
}

/// A token for the calls that a person tries.
fn token(service: &Service) -> Reply {
    let pair = service.tokens.for_page(USER, service.clock.now());
    document(&json!({ "accessToken": pair.access, "expiresIn": pair.lifetime.as_secs() }))
}

/// A valid request of each operation, by the name of the operation, with ids of entities that exist now.
fn examples(service: &Service) -> Value {
    let world = service.world();
    let offered = service.deployment.operations(service.schema).into_iter();
    let examples = offered.map(|(served, path)| {
        let example = example::request(served, path, &world);
        let (path, query) = example.target.split_once('?').unwrap_or((&example.target, ""));
        let path = match service.routes.find(&served.operation.method.as_str().parse().unwrap_or_default(), path) {
            Found::Operation(_, values) => values,
            Found::WrongMethod(_) | Found::UnknownPath => BTreeMap::new(),
        };
        let mut values: Map<String, Value> = Map::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let all = values.entry(name).or_insert_with(|| json!([]));
            if let Value::Array(all) = all {
                all.push(value.into());
            }
        }
        (served.name(), json!({ "path": path, "query": values, "body": example.body }))
    });
    Value::Object(examples.collect())
}

/// The number of devices, and of those that are directly in each group.
fn counts(service: &Service) -> Value {
    let world = service.world();
    let mut groups: BTreeMap<&str, u64> = BTreeMap::new();
    let mut devices = 0_u64;
    for (_, device) in world.fleet.devices.iter() {
        devices += 1;
        if let Some(group) = device.parent_group_uuid.as_ref().map(DeviceGroupUuid::as_str) {
            *groups.entry(group).or_default() += 1;
        }
    }
    json!({ "devices": devices, "groups": groups })
}
