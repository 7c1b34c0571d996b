//! The API as the page shows it: services, operations, models and enums with their texts, and how to call the server.
//! Everything is plain data; the page decides how it looks.

use std::time::Duration;

use eset_connect_codegen::facts::{
    Answer, Body, ContentType, Enum, EnumId, Item, Location, Model, ModelId, Operation, Parameter, Service, Status,
    Type, Width,
};
use serde_json::{Value, json};

use crate::deployment::TokenCall;
use crate::exchange;
use crate::pending::Readiness;
use crate::schema::Served;
use crate::settings::PASSWORD;

/// Describes the server and the operations that it offers.
pub fn describe(server: &exchange::Service) -> Value {
    let offered = server.deployment.operations(server.schema);
    let service = |facts: &'static Service| {
        let own = offered.iter().filter(|(served, _)| std::ptr::eq(served.service, facts));
        let operations: Vec<_> =
            own.map(|(served, path)| operation(*served, path, server.behaviors.of(*served).is_some())).collect();
        (!operations.is_empty()).then(|| describe_service(facts, &operations))
    };
    let services: Vec<_> = server.schema.services().iter().filter_map(service).collect();
    json!({ "server": describe_server(server), "services": services })
}

fn describe_server(server: &exchange::Service) -> Value {
    let user = server.tokens.first_user();
    // Another password may be one that its owner uses elsewhere, so the page does not show it.
    let password = user.map(|user| &*user.password).filter(|password| *password == PASSWORD);
    let token = match server.deployment.token_call(server.schema) {
        Some(TokenCall::Form(form)) => {
            json!({ "kind": "form", "path": form.operation.path, "operation": form.name() })
        }
        Some(TokenCall::Json(login)) => {
            let (_, password) = &login.grant_type;
            json!({ "kind": "json", "path": login.path, "grantType": password })
        }
        None => Value::Null,
    };
    let pending = match server.readiness {
        Readiness::AtOnce => None,
        Readiness::After(delay) => Some(millis(delay)),
    };
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "onPremises": server.deployment.version(),
        "user": user.map(|user| &user.name),
        "password": password,
        "token": token,
        "tokenLifetimeSeconds": server.tokens.lifetime().as_secs(),
        "callsPerSecond": server.limiter.calls_per_second(),
        "pendingMillis": pending,
    })
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn describe_service(service: &Service, operations: &[Value]) -> Value {
    let models = service.models.iter().enumerate().map(|(index, facts)| model(service, ModelId(index), facts));
    let enums = service.enums.iter().map(|facts| enumeration(service, facts));
    json!({
        "name": service.about.name,
        "text": text(service, || Item::Service, service.about.description.as_deref()),
        "operations": operations,
        "models": models.collect::<Vec<_>>(),
        "enums": enums.collect::<Vec<_>>(),
    })
}

/// Describes an operation at a path template, which is another one in some deployments.
fn operation(served: Served, path: &str, has_state: bool) -> Value {
    let Served { service, operation } = served;
    let Operation { title, description, method, statuses, pending, paging, warning, selector, .. } = operation;
    let name = served.name();
    let parameters = operation.parameters().map(|facts| parameter(service, &name, facts));
    let answer = match operation.answer {
        Answer::Binary => Value::Null,
        Answer::Model(ModelId(index)) => json!({ "kind": "model", "model": index }),
    };
    let statuses = statuses.iter().map(|row| {
        let status = match row.status {
            Status::Code(code) => code.to_string(),
            Status::Default => "default".to_owned(),
        };
        json!({ "status": status, "meaning": row.meaning, "headers": row.headers })
    });
    json!({
        "name": name,
        "method": method.as_str(),
        "path": path,
        "title": title,
        "text": text(service, || Item::Operation(name.clone()), description.as_deref()),
        "warning": warning,
        "selector": selector,
        "parameters": parameters.collect::<Vec<_>>(),
        "body": operation.body.map(body),
        "answer": answer,
        "statuses": statuses.collect::<Vec<_>>(),
        "isPending": pending,
        "isPaged": paging.is_some(),
        "hasDeltas": paging.is_some_and(|page| page.delta.is_some()),
        "hasState": has_state,
    })
}

fn parameter(service: &Service, operation: &str, facts: &Parameter) -> Value {
    // The text of a parameter contains its limits.
    let Parameter { name, location, required, description, ty, bounds: _ } = facts;
    let item = || Item::Parameter(operation.to_owned(), name.clone());
    let location = match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    json!({
        "name": name,
        "in": location,
        "isRequired": *required || location == "path",
        "text": text(service, item, description.as_deref()),
        "type": describe_type(ty),
    })
}

fn body(body: Body) -> Value {
    let kind = match body.content_type {
        ContentType::Json => "json",
        ContentType::Form => "form",
    };
    let model = body.model.map(|ModelId(index)| json!({ "kind": "model", "model": index }));
    json!({ "kind": kind, "isRequired": body.required, "type": model })
}

fn model(service: &Service, id: ModelId, facts: &Model) -> Value {
    let key = facts.name.key();
    let fields = facts.fields.iter().enumerate().map(|(index, field)| {
        let item = || Item::Field(key.clone(), field.name.clone());
        // What an `Any` can contain, as far as it is known.
        let messages = service.messages.iter().filter(|message| message.fields.contains(&(id, index)));
        let messages: Vec<_> =
            messages.map(|message| json!({ "name": message.type_name, "model": message.model.0 })).collect();
        json!({
            "name": field.name,
            "text": text(service, item, field.description.as_deref()),
            "type": describe_type(&field.ty),
            "isReadOnly": field.read_only,
            "isRequired": field.required,
            "messages": messages,
        })
    });
    json!({
        "name": key,
        "text": text(service, || Item::Model(key.clone()), facts.description.as_deref()),
        "fields": fields.collect::<Vec<_>>(),
    })
}

fn enumeration(service: &Service, facts: &Enum) -> Value {
    let key = facts.name.key();
    let values = facts.values.iter().map(|value| {
        let item = || Item::Value(key.clone(), value.name.clone());
        json!({ "name": value.name, "text": text(service, item, value.description.as_deref()) })
    });
    json!({
        "name": key,
        "text": text(service, || Item::Enum(key.clone()), facts.description.as_deref()),
        "values": values.collect::<Vec<_>>(),
    })
}

/// Returns the maintainers' text about an item, or else that of the documents.
fn text<'a>(service: &'a Service, item: impl FnOnce() -> Item, description: Option<&'a str>) -> Option<&'a str> {
    service.texts.text(item).or(description)
}

fn describe_type(ty: &Type) -> Value {
    let kind = match ty {
        Type::Boolean => "boolean",
        Type::Number => "number",
        Type::String => "string",
        Type::DateTime => "date-time",
        Type::Duration => "duration",
        Type::Byte => "base64",
        Type::Password => "password",
        Type::Any => "any",
        Type::Struct => "object",
        Type::Untyped => "json",
        Type::Integer(integer) => {
            let width = match integer.width {
                Width::Int32 => "int32",
                Width::Int64 => "int64",
                Width::Uint32 => "uint32",
                Width::Uint64 => "uint64",
            };
            return json!({ "kind": width, "isQuoted": integer.quoted });
        }
        Type::Id(entity) => return json!({ "kind": "id", "entity": entity.spaced() }),
        Type::Enum(EnumId(index)) => return json!({ "kind": "enum", "enum": index }),
        Type::Model(ModelId(index)) => return json!({ "kind": "model", "model": index }),
        Type::List(item) => return json!({ "kind": "list", "of": describe_type(item) }),
        Type::Map(item) => return json!({ "kind": "map", "of": describe_type(item) }),
    };
    json!({ "kind": kind })
}

#[cfg(test)]
mod tests {
    use eset_connect_codegen::diagnostic::Diagnostics;
    use eset_connect_codegen::{Folder, SourceFile, resolve};

    use super::*;

    const API: &str = r#"{
        "crate": "fleet",
        "hostTemplate": "https://{region}.{host}.example.com",
        "regions": { "eu": "Europe" },
        "services": { "cars": {} }
    }"#;

    const HOSTILE: &str = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

    /// The description of a service with one operation.
    fn described(document: &str) -> Value {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        let folder = Folder { files: vec![file("api.json", API), file("cars/v1_cars_get.json", document)] };
        let mut diagnostics = Diagnostics::default();
        let api = Box::leak(Box::new(resolve(&folder, &mut diagnostics).unwrap()));
        let service = &api.services()[0];
        let served = Served { service, operation: &service.operations[0] };
        describe_service(service, &[operation(served, "/v1/cars", false)])
    }

    #[test]
    fn hostile_texts_of_a_schema_are_only_values() {
        let document = json!({
            "service": "cars", "title": HOSTILE, "description": HOSTILE, "method": "GET", "path": "/v1/cars",
            "parameters": [{ "name": "speed", "in": "query", "description": HOSTILE, "schema": { "type": "string" } }],
            "responses": { "200": { "description": HOSTILE, "schema": {
                "$ref": "v1Car", "description": HOSTILE, "doors": { "type": "integer", "description": HOSTILE },
            } } },
        });
        let service = described(&document.to_string());
        let read: Value = serde_json::from_str(&service.to_string()).unwrap();
        let operation = &read["operations"][0];
        assert_eq!(operation["title"], HOSTILE);
        assert_eq!(operation["text"], HOSTILE);
        assert_eq!(operation["parameters"][0]["text"], HOSTILE);
        assert_eq!(operation["statuses"][0]["meaning"], HOSTILE);
        let index = usize::try_from(operation["answer"]["model"].as_u64().unwrap()).unwrap();
        assert_eq!(read["models"][index]["text"], HOSTILE);
        assert_eq!(read["models"][index]["fields"][0]["text"], HOSTILE);
    }

    #[test]
    fn a_type_refers_to_models_and_enums_by_their_positions() {
        let service = described(
            r#"{
                "service": "cars", "title": "List cars", "method": "GET", "path": "/v1/cars",
                "responses": { "200": { "schema": { "$ref": "v1List", "cars": [{ "$ref": "v1Car", "state": {
                    "$ref": "v1State", "type": "string", "description": "State. A: good B: bad",
                    "default": "A", "enum": ["A", "B"]
                } }] } } }
            }"#,
        );
        let models = service["models"].as_array().unwrap();
        let answer = &models[usize::try_from(service["operations"][0]["answer"]["model"].as_u64().unwrap()).unwrap()];
        let cars = &answer["fields"][0]["type"];
        assert_eq!((&answer["name"], &cars["kind"]), (&json!("v1List"), &json!("list")));
        let car = &models[usize::try_from(cars["of"]["model"].as_u64().unwrap()).unwrap()];
        assert_eq!(car["fields"][0]["type"], json!({ "kind": "enum", "enum": 0 }));
        assert_eq!(
            service["enums"][0]["values"],
            json!([{ "name": "A", "text": "good" }, { "name": "B", "text": "bad" }])
        );
    }
}
