//! What all operations share: the body of an error, the response to undocumented statuses, the headers, and the
//! parameter that collects a pending response.

use super::names::{ANY, Names};
use super::{object, reference};
use crate::json::Json;

/// The header that identifies a pending response, in both directions.
pub const RESPONSE_ID: &str = "response-id";

const REQUEST_ID: &str = "request-id";

/// The response for the statuses that an operation does not document.
const ERROR: &str = "error";

/// The name of the parameter that collects a pending response.
const COLLECT: &str = "responseId";

const TYPE_OF_ANY: &str = "Name of the message's type, such as `type.googleapis.com/google.rpc.ErrorInfo`. It decides \
                           which other members exist.";

/// Returns a reference to the response for undocumented statuses.
pub fn undocumented() -> Json {
    object([("$ref", reference("responses", ERROR))])
}

/// Returns a reference to the parameter that collects a pending response.
pub fn collect() -> Json {
    object([("$ref", reference("parameters", COLLECT))])
}

/// Returns the media types of an error.
pub fn content(names: &Names) -> Json {
    let schema = object([("$ref", reference("schemas", &names.status))]);
    Json::from([("application/json", Json::from([("schema", schema)]))])
}

/// Returns the header of a response.
pub fn header(name: &str) -> Json {
    match name.to_ascii_lowercase().as_str() {
        REQUEST_ID => object([("$ref", reference("headers", REQUEST_ID))]),
        RESPONSE_ID => object([("$ref", reference("headers", RESPONSE_ID))]),
        _ => Json::from([("schema", text())]),
    }
}

/// Returns the headers of responses.
pub fn headers() -> Json {
    let header = |about: &str| Json::from([("description", about.into()), ("schema", text())]);
    Json::from([
        (REQUEST_ID, header("Identifies the request, for questions to the vendor's support.")),
        (
            RESPONSE_ID,
            header("Identifies the pending response. Repeat the identical request with this header to collect it."),
        ),
    ])
}

/// Returns the shared parameters.
pub fn parameters() -> Json {
    let about = "Collects a pending response: the value of this header in the 202 response. Without it, the request is \
                 a new one.";
    let collect = Json::from([
        ("name", RESPONSE_ID.into()),
        ("in", "header".into()),
        ("description", about.into()),
        ("schema", text()),
    ]);
    Json::from([(COLLECT, collect)])
}

/// Returns the shared responses.
pub fn responses(names: &Names) -> Json {
    let error = Json::from([
        (
            "description",
            "A status that is not documented for the operation; the body can also be empty or a page.".into(),
        ),
        ("content", content(names)),
        // An import of the document must not document the status.
        ("x-undocumented", true.into()),
    ]);
    Json::from([(ERROR, error)])
}

/// Returns the schema of messages of any type.
pub fn any() -> Json {
    let type_name = Json::from([("type", "string".into()), ("description", TYPE_OF_ANY.into())]);
    Json::from([
        ("type", "object".into()),
        ("description", "A message of any type, which `@type` names.".into()),
        ("properties", object([("@type", type_name)])),
        ("additionalProperties", true.into()),
    ])
}

/// Returns the body of an error, for documents whose services have no such model.
pub fn status() -> Json {
    let details = Json::from([
        ("type", "array".into()),
        ("items", object([("$ref", reference("schemas", ANY))])),
        ("description", "Facts about the error, if there are any.".into()),
    ]);
    let code = Json::from([
        ("type", "integer".into()),
        ("format", "int32".into()),
        ("description", "Code of gRPC, such as 3 (`INVALID_ARGUMENT`). It is not the HTTP status.".into()),
    ]);
    let message =
        Json::from([("type", "string".into()), ("description", "What is wrong, in English, for developers.".into())]);
    Json::from([
        ("type", "object".into()),
        ("description", "The body of an error. It can be missing.".into()),
        ("properties", Json::from([("code", code), ("message", message), ("details", details)])),
    ])
}

fn text() -> Json {
    Json::from([("type", "string".into())])
}
