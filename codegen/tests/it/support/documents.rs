//! Documents that tests build, because fixtures would be long.

use eset_connect_codegen::SourceFile;
use serde_json::{Map, Value, json};

use super::file;

/// Returns a document with the response `answer` and the other keys in `rest`.
pub fn document(service: &str, name: &str, method: &str, path: &str, answer: &Value, rest: &Value) -> SourceFile {
    let mut document = json!({
        "service": service, "title": "Title", "method": method, "path": path,
        "responses": { "200": { "schema": answer } },
    });
    let members = rest.as_object().cloned().unwrap_or_default();
    document.as_object_mut().unwrap().extend(members);
    file(format!("{service}/{name}.json"), document.to_string())
}

/// Returns an object with these names, each with the schema that `schema` returns.
pub fn members(names: &[&str], schema: impl Fn(usize, &str) -> Value) -> Map<String, Value> {
    names.iter().enumerate().map(|(index, name)| ((*name).to_owned(), schema(index, name))).collect()
}

/// Returns a model with these members.
pub fn model(name: &str, mut members: Map<String, Value>) -> Value {
    members.insert("$ref".to_owned(), json!(name));
    Value::Object(members)
}

/// Returns the key `request` of a document.
pub fn request(schema: &Value) -> Value {
    json!({ "request": { "contentType": "application/json", "schema": schema } })
}

/// Returns the key `parameters` of a document.
pub fn parameters(names: &[&str], location: &str) -> Value {
    let parameter = |name: &&str| json!({ "name": name, "in": location, "schema": { "type": "string" } });
    json!({ "parameters": names.iter().map(parameter).collect::<Vec<_>>() })
}

/// Returns an `api.json` with these services.
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
