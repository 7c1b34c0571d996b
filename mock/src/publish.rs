//! The OpenAPI document of the whole API, at the path at which clients of other languages look for it.

use axum::http::{Method, StatusCode};

use crate::deployment::Deployment;
use crate::exchange::Service;
use crate::reply::{Code, Refusal, Reply};

/// The path of the document.
pub const PATH: &str = "/openapi.json";

/// Returns the document; `None` if the request is for another path. It describes the API of the regions, so a server on
/// premises does not have it.
pub fn respond(service: &Service, method: &Method, path: &str) -> Option<Reply> {
    let is_offered = path == PATH && matches!(service.deployment, Deployment::Region);
    if !is_offered || !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    Some(match service.schema.openapi() {
        Ok(document) => Reply::json(StatusCode::OK, document),
        Err(error) => Refusal::new(Code::Internal, error.to_string()).into(),
    })
}
