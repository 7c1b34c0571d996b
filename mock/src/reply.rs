//! Responses before they are sent, and the error documents of the service. Independent of who sends them.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use bytes::Bytes;
use serde_json::{Value, json};

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers, without those that the server adds to every response.
    pub headers: HeaderMap,
    /// The body, not compressed.
    pub body: Bytes,
    /// How much of it is sent.
    pub ending: Ending,
}

/// How much of a response is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// All of it.
    #[default]
    Whole,
    /// The head and half of the body; then the connection breaks.
    Half,
    /// Nothing: the connection is reset.
    Reset,
}

/// A code of gRPC, with which the service describes an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// 400: a value of the request is wrong.
    InvalidArgument = 3,
    /// 504: the response was not ready in time.
    DeadlineExceeded = 4,
    /// 404: the path, the entity or the pending response does not exist.
    NotFound = 5,
    /// 409: an entity with this name or id exists.
    AlreadyExists = 6,
    /// 403: the user may not do this.
    PermissionDenied = 7,
    /// 429: too many calls.
    ResourceExhausted = 8,
    /// 400: the entity is not in the state that the operation requires.
    FailedPrecondition = 9,
    /// 400: a value is beyond its limits.
    OutOfRange = 11,
    /// 405, 501: the service does not have the operation.
    Unimplemented = 12,
    /// 500: a defect of the service.
    Internal = 13,
    /// 503: the service is being maintained.
    Unavailable = 14,
    /// 401: the token is missing, expired or revoked.
    Unauthenticated = 16,
}

/// A refused request: becomes an `rpcStatus`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The code; it also decides on the status, unless the operation has a status of its own for it.
    pub code: Code,
    /// The status of the operation's own.
    pub status: Option<StatusCode>,
    /// The reason, for people.
    pub message: String,
    /// The wrong values of the request.
    pub violations: Vec<Violation>,
}

/// A wrong value of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The path of the field or the name of the parameter: `assignment.target`, `devices[2].uuid`.
    pub field: String,
    /// What is wrong with the value.
    pub description: String,
}

impl Code {
    /// Returns the status that the service sends with the code.
    pub fn status(self) -> StatusCode {
        match self {
            Self::InvalidArgument | Self::FailedPrecondition | Self::OutOfRange => StatusCode::BAD_REQUEST,
            Self::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::AlreadyExists => StatusCode::CONFLICT,
            Self::PermissionDenied => StatusCode::FORBIDDEN,
            Self::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
            Self::Unimplemented => StatusCode::NOT_IMPLEMENTED,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
        }
    }

    /// Returns the code that the service sends with a status.
    pub fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            405 | 501 => Self::Unimplemented,
            409 => Self::AlreadyExists,
            412 => Self::FailedPrecondition,
            429 => Self::ResourceExhausted,
            500 => Self::Internal,
            502 | 503 => Self::Unavailable,
            504 => Self::DeadlineExceeded,
            _ => Self::InvalidArgument,
        }
    }
}

impl Refusal {
    /// A refusal with this code and reason.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, status: None, message: message.into(), violations: Vec::new() }
    }

    /// An entity that does not exist: `entity` is its kind, such as `device`.
    pub fn not_found(entity: &str, id: &str) -> Self {
        Self::new(Code::NotFound, format!("{entity} {id:?} does not exist"))
    }

    /// A field with the id of an entity that does not exist.
    pub fn dangling(field: &str, entity: &str, id: &str) -> Self {
        let wrong = Violation { field: field.to_owned(), description: format!("{entity} {id:?} does not exist") };
        Self { code: Code::NotFound, ..Self::violations(vec![wrong]) }
    }

    /// A single wrong value.
    pub fn invalid(field: impl Into<String>, description: impl Into<String>) -> Self {
        Self::violations(vec![Violation { field: field.into(), description: description.into() }])
    }

    /// Wrong values; the message lists them.
    pub fn violations(violations: Vec<Violation>) -> Self {
        let lines = violations.iter().map(|wrong| format!("{}: {}", wrong.field, wrong.description));
        let message = lines.collect::<Vec<_>>().join("; ");
        Self { violations, ..Self::new(Code::InvalidArgument, message) }
    }

    /// Returns the error document, an `rpcStatus`.
    pub fn document(&self) -> Value {
        let violations: Vec<_> = self
            .violations
            .iter()
            .map(|wrong| json!({ "field": wrong.field, "description": wrong.description }))
            .collect();
        let details = match violations.as_slice() {
            [] => json!([]),
            violations => json!([{
                "@type": "type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations": violations,
            }]),
        };
        json!({ "code": self.code as i32, "message": self.message, "details": details })
    }

    /// Returns the response with this status instead of that of the code.
    pub fn with_status(&self, status: StatusCode) -> Reply {
        Reply::json(status, self.document().to_string())
    }
}

impl Reply {
    /// A response without a body.
    pub fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), ending: Ending::Whole }
    }

    /// A response with a JSON document.
    pub fn json(status: StatusCode, document: impl Into<Bytes>) -> Self {
        Self::empty(status).content(HeaderValue::from_static("application/json"), document)
    }

    /// The response with a body of this media type.
    #[must_use]
    pub fn content(mut self, media_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        self.headers.insert(header::CONTENT_TYPE, media_type);
        self.body = body.into();
        self
    }

    /// The response, of which only a part is sent.
    #[must_use]
    pub fn ending(self, ending: Ending) -> Self {
        Self { ending, ..self }
    }

    /// The response with one more header. A value that no header can have is left out.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: impl AsRef<str>) -> Self {
        if let Ok(value) = HeaderValue::from_str(value.as_ref()) {
            self.headers.insert(name, value);
        }
        self
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        refusal.with_status(refusal.status.unwrap_or_else(|| refusal.code.status()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_each_wrong_field_in_the_message_and_in_the_details() {
        let wrong = |field: &str| Violation { field: field.to_owned(), description: "expected a text".to_owned() };
        let reply = Reply::from(Refusal::violations(vec![wrong("a.b"), wrong("c[1]")]));
        assert_eq!(reply.status, 400);
        let document: Value = serde_json::from_slice(&reply.body).unwrap();
        assert_eq!(document["code"], 3);
        assert_eq!(document["message"], "a.b: expected a text; c[1]: expected a text");
        assert_eq!(document["details"][0]["fieldViolations"][1]["field"], "c[1]");
    }

    #[test]
    fn a_status_and_its_code_belong_together() {
        for status in [400, 401, 403, 404, 409, 429, 500, 501, 503, 504] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(Code::of_status(status).status(), status);
        }
    }
}
