//! The JSON Schemas of an endpoint document and of a message document, with which an editor validates one while it is written.
//!
//! The types here say again what [`super::keys`] says, in schemars' language, because the reader's own types
//! hold what a document means and not how it is written; a test keeps both in step.

#![expect(dead_code, reason = "the types are described, never built")]

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::dialect::{METADATA, UNUSED};

/// The JSON Schema of an endpoint document, as the text of `endpoint.schema.json`.
pub fn endpoint_schema() -> String {
    text_of::<Document>()
}

/// The JSON Schema of a message document, as the text of `message.schema.json`.
pub fn message_schema() -> String {
    text_of::<Message>()
}

fn text_of<T: JsonSchema>() -> String {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    RecursiveTransform(forbid_null).transform(&mut schema);
    // A schema is JSON by construction, and printing JSON does not fail.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// A key that may be left out is not one that may be null, as schemars takes an `Option` to say.
fn forbid_null(schema: &mut Schema) {
    let Some(Value::Array(types)) = schema.get_mut("type") else {
        return;
    };
    types.retain(|name| name != "null");
    if let [only] = types.as_mut_slice() {
        let only = only.take();
        schema.insert("type".to_owned(), only);
    }
}

/// An operation of the API: what its page says.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Document {
    /// Name of the service; the folder's name.
    service: String,
    /// The operation's name for people.
    title: String,
    method: Method,
    /// The path on the service's host, its parameters in braces.
    #[schemars(regex(pattern = r"^/"))]
    path: String,
    /// File name of the vendor's page.
    page: Option<String>,
    /// Where the facts come from, in place of `page` if the vendor has published none.
    source: Option<String>,
    /// What the operation does.
    description: Option<String>,
    /// Exactly the parameters in the path, and those of the query.
    #[schemars(default)]
    parameters: Vec<Parameter>,
    #[schemars(with = "Request", default)]
    request: Option<Request>,
    /// The answers by status: a code, or `default` for every other one.
    #[schemars(extend("propertyNames" = { "pattern": "^([1-5][0-9][0-9]|default)$" }))]
    responses: BTreeMap<String, Response>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "UPPERCASE")]
enum Method {
    Get,
    Put,
    Post,
    Delete,
}

/// A part of the path or of the query.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Parameter {
    /// As it is sent.
    name: String,
    #[schemars(rename = "in")]
    location: Location,
    description: Option<String>,
    /// A parameter in the path always is.
    required: Option<bool>,
    schema: Dialect,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Location {
    Path,
    Query,
}

/// The body of a request.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Request {
    content_type: ContentType,
    /// As the page says.
    required: Option<bool>,
    schema: Dialect,
}

#[derive(JsonSchema)]
enum ContentType {
    #[schemars(rename = "application/json")]
    Json,
    #[schemars(rename = "application/x-www-form-urlencoded")]
    Form,
}

/// An answer.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Response {
    description: Option<String>,
    /// `[]`, or no schema, where the answer has no body.
    #[schemars(with = "Dialect", default)]
    schema: Option<Dialect>,
    #[schemars(default)]
    headers: BTreeMap<String, Header>,
}

/// A header of an answer.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Header {
    description: Option<String>,
    style: Option<String>,
    explode: Option<bool>,
    schema: Option<BTreeMap<String, Value>>,
}

/// A value of a model that has a meaning of its own: what an `Any` in it holds, and what its other fields are.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Message {
    /// Name of the service; the folder's name.
    service: String,
    /// What the value does, for people.
    title: String,
    /// More of that.
    description: Option<String>,
    /// Where the facts come from.
    source: String,
    /// The full name of the message's type, without a URL in front; with `schema`.
    #[schemars(rename = "type", regex(pattern = r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$"))]
    ty: Option<String>,
    /// The message: a model with a name.
    #[schemars(with = "Dialect", default)]
    schema: Option<Dialect>,
    /// The property that one value given for the whole message sets.
    shorthand: Option<String>,
    /// Where the value stands.
    #[schemars(length(min = 1))]
    uses: Vec<Use>,
}

/// A model that has the value.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Use {
    /// The `$ref` of the model.
    model: String,
    /// The `Any` of the model that holds the message.
    field: Option<String>,
    /// What the constructor of the value is called.
    name: Option<String>,
    /// Fields that the constructor is given.
    #[schemars(default)]
    arguments: Vec<String>,
    /// Fields that the constructor sets, always to the same.
    #[schemars(default)]
    set: BTreeMap<String, Constant>,
}

/// A value that is always the same.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Constant {
    Text(String),
    Boolean(bool),
    List(Vec<Constant>),
    Object(BTreeMap<String, Constant>),
}

/// A value in the vendor's dialect. The kind of a member's value decides what it is, which JSON Schema says
/// as: a known key may hold a plain value or a property, any other key holds a property.
struct Dialect;

impl JsonSchema for Dialect {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Schema".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let this = generator.subschema_for::<Self>();
        let member = |plain: Value| json!({ "anyOf": [plain, this] });
        let mut properties: Map<String, Value> =
            METADATA.iter().map(|key| ((*key).to_owned(), member(plain(key)))).collect();
        properties.extend(UNUSED.iter().map(|key| ((*key).to_owned(), json!(true))));
        let free = member(json!({ "const": true }));
        properties.insert("additionalProperties".to_owned(), free);
        json_schema!({
            "description": "What a value is, in the vendor's dialect: a schema, or an array around the item's.",
            "anyOf": [
                { "type": "object", "properties": properties, "additionalProperties": this },
                { "type": "array", "maxItems": 1, "items": { "anyOf": [this, { "type": "null" }] } },
            ],
        })
    }
}

/// The plain value under a key of a schema.
fn plain(key: &str) -> Value {
    match key {
        "type" => json!({
            "type": "string",
            "enum": ["string", "integer", "number", "boolean", "object", "array"],
        }),
        "$ref" => json!({ "type": "string", "description": "Name of the model or enum." }),
        "readOnly" => json!({ "type": "boolean" }),
        "enum" => json!({ "type": "array", "items": { "type": "string" } }),
        "default" => json!({ "type": ["string", "number", "boolean"] }),
        _ => json!({ "type": "string" }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::keys;
    use super::*;

    fn names(schema: &Value, key: &str) -> Vec<String> {
        let mut names: Vec<String> = match &schema[key] {
            Value::Object(members) => members.keys().cloned().collect(),
            Value::Array(items) => items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect(),
            _ => Vec::new(),
        };
        names.sort();
        names
    }

    fn sorted(keys: &[&str]) -> Vec<String> {
        let mut keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        keys.sort();
        keys
    }

    #[test]
    fn an_editor_accepts_the_keys_that_the_reader_accepts() {
        let text = endpoint_schema();
        let root: Value = serde_json::from_str(&text).unwrap();
        let messages: Value = serde_json::from_str(&message_schema()).unwrap();
        let objects = [
            (&messages, keys::MESSAGE),
            (&messages["definitions"]["Use"], keys::USE),
            (&root, keys::DOCUMENT),
            (&root["definitions"]["Parameter"], keys::PARAMETER),
            (&root["definitions"]["Request"], keys::REQUEST),
            (&root["definitions"]["Response"], keys::RESPONSE),
            (&root["definitions"]["Header"], keys::HEADER),
        ];
        for (schema, keys) in objects {
            assert_eq!(names(schema, "properties"), sorted(&keys.all()), "{}", keys.what);
            assert_eq!(names(schema, "required"), sorted(keys.required), "{}", keys.what);
            assert_eq!(schema["additionalProperties"], Value::Bool(false), "{}", keys.what);
        }
    }

    #[test]
    fn the_text_is_always_the_same() {
        assert_eq!(endpoint_schema(), endpoint_schema());
        insta::assert_snapshot!(endpoint_schema());
        assert_eq!(message_schema(), message_schema());
        insta::assert_snapshot!("message_schema", message_schema());
    }
}
