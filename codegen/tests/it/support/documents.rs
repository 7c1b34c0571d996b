//! Documents made by a test, where a fixture would be long and say little.

use eset_connect_codegen::SourceFile;
use serde_json::{Map, Value, json};

use super::file;

/// A document that answers `answer`, with any further keys of the envelope in `rest`.
pub fn document(service: &str, name: &str, method: &str, path: &str, answer: &Value, rest: &Value) -> SourceFile {
    let mut document = json!({
        "service": service, "title": "Title", "method": method, "path": path,
        "responses": { "200": { "schema": answer } },
    });
    let members = rest.as_object().cloned().unwrap_or_default();
    document.as_object_mut().unwrap().extend(members);
    file(format!("{service}/{name}.json"), document.to_string())
}

/// An object of these names, each with the schema that `schema` gives it.
pub fn members(names: &[&str], schema: impl Fn(usize, &str) -> Value) -> Map<String, Value> {
    names.iter().enumerate().map(|(index, name)| ((*name).to_owned(), schema(index, name))).collect()
}

/// A model of these members.
pub fn model(name: &str, mut members: Map<String, Value>) -> Value {
    members.insert("$ref".to_owned(), json!(name));
    Value::Object(members)
}

/// The request key of an envelope.
pub fn request(schema: &Value) -> Value {
    json!({ "request": { "contentType": "application/json", "schema": schema } })
}

/// The parameters key of an envelope.
pub fn parameters(names: &[&str], location: &str) -> Value {
    let parameter = |name: &&str| json!({ "name": name, "in": location, "schema": { "type": "string" } });
    json!({ "parameters": names.iter().map(parameter).collect::<Vec<_>>() })
}

/// An `api.json` with these services.
pub fn api_file(crate_name: &str, services: &[&str]) -> SourceFile {
    let api = json!({
        "crate": crate_name,
        "hostTemplate": "https://{region}.{host}.example.com",
        "regions": { "eu": "Europe" },
        "services": members(services, |_, _| json!({})),
        "paging": { "size": "pageSize", "token": "pageToken", "next": "nextPageToken" },
    });
    file("api.json", api.to_string())
}
