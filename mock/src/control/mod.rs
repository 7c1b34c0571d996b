//! The control API: what a test does with a server in its process, over HTTP, for the command and for the page in the
//! browser. Its paths begin with `/_mock`, which no operation has. Only this machine can call it, and no page of
//! another site.

mod faults;
mod fields;
mod requests;

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use serde_json::{Value, json};

use crate::exchange::{Incoming, Service};
use crate::reply::{Code, Refusal, Reply};
use fields::Fields;

/// The longest time that the clock is moved at once: 1000 years.
const LONGEST: f64 = 1000.0 * 365.0 * 24.0 * 3600.0;

/// A command, by its path below `/_mock`.
#[derive(Clone, Copy)]
struct Command {
    method: &'static str,
    path: &'static [&'static str],
    /// Also gets the last segment if the path ends in `{id}`.
    run: fn(&Service, &Incoming, &str) -> Result<Value, Refusal>,
}

const COMMANDS: &[Command] = &[
    Command { method: "GET", path: &["faults"], run: |service, _, _| Ok(faults::list(service)) },
    Command { method: "POST", path: &["faults"], run: |service, incoming, _| faults::add(service, &incoming.body) },
    Command { method: "DELETE", path: &["faults"], run: |service, _, _| Ok(faults::remove_all(service)) },
    Command { method: "DELETE", path: &["faults", "{id}"], run: |service, _, id| faults::remove(service, id) },
    Command { method: "GET", path: &["requests"], run: |service, incoming, _| requests::list(service, &incoming.uri) },
    Command { method: "DELETE", path: &["requests"], run: |service, _, _| Ok(requests::forget(service)) },
    Command { method: "POST", path: &["advance"], run: |service, incoming, _| advance(service, &incoming.body) },
    Command { method: "POST", path: &["revoke-tokens"], run: |service, incoming, _| revoke(service, &incoming.body) },
    Command { method: "POST", path: &["reset"], run: |service, incoming, _| reset(service, &incoming.body) },
];

/// Responds to a command; `None` if the path is not one of the control API.
pub fn respond(service: &Service, incoming: &Incoming, peer: SocketAddr) -> Option<Reply> {
    let path = incoming.uri.path().strip_prefix("/_mock")?;
    let segments: Vec<_> = match path.strip_prefix('/') {
        Some(path) => path.split('/').collect(),
        None if path.is_empty() => Vec::new(),
        None => return None,
    };
    let result = permit(&incoming.headers, &incoming.uri, peer).and_then(|()| {
        let at_path: Vec<_> = COMMANDS.iter().filter(|command| command.is_at(&segments)).collect();
        match at_path.iter().find(|command| command.method == incoming.method.as_str()) {
            Some(command) => (command.run)(service, incoming, segments.last().copied().unwrap_or_default()),
            None => Err(unknown(&at_path)),
        }
    });
    Some(match result {
        Ok(document) => Reply::json(StatusCode::OK, document.to_string()).header(header::CACHE_CONTROL, "no-store"),
        Err(refusal) => refusal.into(),
    })
}

impl Command {
    fn is_at(&self, segments: &[&str]) -> bool {
        let matches = |(own, given): (&&str, &&str)| *own == "{id}" || own == given;
        self.path.len() == segments.len() && self.path.iter().zip(segments).all(matches)
    }
}

/// Lists the commands at the path, or all.
fn unknown(at_path: &[&Command]) -> Refusal {
    let (reason, known) = match at_path {
        [] => ("no command has this path", COMMANDS.iter().collect()),
        at_path => ("the path has no such method", at_path.to_vec()),
    };
    let names: Vec<_> =
        known.iter().map(|command| format!("{} /_mock/{}", command.method, command.path.join("/"))).collect();
    Refusal::new(Code::NotFound, format!("{reason}; known: {}", names.join(", ")))
}

/// Refuses other machines, and requests that a page of another site makes a browser send. Such a page can use a name
/// that leads to this machine, so the name is checked too.
pub fn permit(headers: &HeaderMap, uri: &Uri, peer: SocketAddr) -> Result<(), Refusal> {
    let refused = |reason: &str| Err(Refusal::new(Code::PermissionDenied, reason));
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(header::HOST).or_else(|| uri.authority().map(Authority::as_str)).unwrap_or_default();
    if !peer.ip().is_loopback() {
        return refused("only this machine can control the server");
    }
    if !is_this_machine(host) {
        return refused("the header host is not a name of this machine, such as localhost");
    }
    match text(header::ORIGIN) {
        Some(origin) if origin.strip_prefix("http://") != Some(host) => {
            refused("a page of another site cannot control the server")
        }
        _ => Ok(()),
    }
}

fn is_this_machine(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|(_, port)| is_port(port)).map_or(host, |(name, _)| name);
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Moves the clock.
fn advance(service: &Service, body: &[u8]) -> Result<Value, Refusal> {
    let mut fields = Fields::of(body)?;
    let is_time = |seconds: &f64| (0.0..=LONGEST).contains(seconds);
    let seconds = fields.required("seconds", "a number from 0", |value| value.as_f64().filter(is_time))?;
    fields.end()?;
    service.clock.advance(Duration::from_secs_f64(seconds));
    let now = service.clock.timestamp(service.clock.now());
    Ok(json!({ "now": now.map(|now| now.to_string()) }))
}

fn revoke(service: &Service, body: &[u8]) -> Result<Value, Refusal> {
    Fields::of(body)?.end()?;
    service.tokens.revoke();
    Ok(json!({}))
}

fn reset(service: &Service, body: &[u8]) -> Result<Value, Refusal> {
    Fields::of(body)?.end()?;
    service.reset();
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;
    use crate::schema::Schema;

    fn is_permitted(peer: &str, host: &str, origin: Option<&'static str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_str(host).unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
        }
        permit(&headers, &Uri::from_static("/_mock/faults"), peer.parse().unwrap()).is_ok()
    }

    #[test]
    fn only_programs_and_pages_of_this_machine_are_permitted() {
        for host in ["localhost", "LocalHost:8080", "127.0.0.1:8080", "127.0.0.2", "[::1]:8080", "[::1]"] {
            assert!(is_permitted("127.0.0.1:5000", host, None), "{host}");
        }
        assert!(is_permitted("[::1]:5000", "localhost:8080", Some("http://localhost:8080")));
        for host in ["example.com", "localhost.example.com:80", "192.0.2.1", "", "localhost:80:80"] {
            assert!(!is_permitted("127.0.0.1:5000", host, None), "{host}");
        }
        for origin in ["http://example.com", "null", "http://localhost:3000", "https://localhost:8080"] {
            assert!(!is_permitted("127.0.0.1:5000", "localhost:8080", Some(origin)), "{origin}");
        }
        assert!(!is_permitted("192.0.2.1:5000", "localhost:8080", None));
    }

    #[test]
    fn no_operation_has_a_path_of_the_control_api() {
        let schema = Schema::embedded().unwrap();
        assert!(schema.operations().all(|served| !served.operation.path.starts_with("/_mock")));
    }
}
