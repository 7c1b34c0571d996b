//! The received requests as JSON, without secrets.

use axum::http::Uri;
use serde_json::{Map, Value, json};

use crate::exchange::Service;
use crate::record::Received;
use crate::reply::Refusal;

/// The number of requests in one response, unless the caller asks for another one.
const PAGE: usize = 100;

/// Parts of the names of headers that contain secrets.
const SECRET: [&str; 6] = ["auth", "cookie", "key", "password", "secret", "token"];

/// Lists the requests that changed after a change. `last` is the change with which the caller continues.
pub fn list(service: &Service, uri: &Uri) -> Result<Value, Refusal> {
    let (mut after, mut limit) = (0, PAGE);
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        let wrong = || Refusal::invalid(&*name, format!("expected a number, found {value:?}"));
        match &*name {
            "after" => after = value.parse().map_err(|_| wrong())?,
            "limit" => limit = value.parse().map_err(|_| wrong())?,
            _ => return Err(Refusal::invalid(&*name, "unknown parameter; expected after, limit")),
        }
    }
    let changed = service.records.changed(after, limit);
    let last = changed.last().map_or(after.min(service.records.last_change()), |request| request.change);
    let requests: Vec<_> = changed.iter().map(|request| document(service, request)).collect();
    Ok(json!({ "requests": requests, "last": last }))
}

/// Forgets all requests.
pub fn forget(service: &Service) -> Value {
    service.records.clear();
    json!({})
}

fn document(service: &Service, request: &Received) -> Value {
    json!({
        "number": request.number,
        "finished": request.is_finished,
        "time": service.clock.timestamp(request.at).map(|time| time.to_string()),
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "operation": request.operation(),
        "service": request.service(),
        "user": request.user,
        "headers": headers(request),
        "body": request.public_body(),
        "status": request.status,
        "requestId": request.request_id,
        "executed": request.is_executed,
        "fault": request.fault.as_ref().map(ToString::to_string),
        "unknown": request.unknown,
    })
}

fn headers(request: &Received) -> Map<String, Value> {
    let mut headers = Map::new();
    for (name, value) in &request.headers {
        let is_secret = SECRET.iter().any(|part| name.as_str().contains(part));
        let text = if is_secret { "(secret)".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        let values = headers.entry(name.as_str()).or_insert_with(|| json!(""));
        // Equal names are one list in HTTP.
        *values = match values.as_str() {
            Some("") | None => text.into(),
            Some(others) => format!("{others}, {text}").into(),
        };
    }
    headers
}
