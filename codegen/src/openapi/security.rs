//! Security: the token of every call, and the operation that issues it.

use super::{Part, object, servers};
use crate::api::Api;
use crate::json::Json;

/// The scheme of a client that has a token.
const BEARER: &str = "bearer";

/// The scheme of a client that requests the token itself.
const OAUTH: &str = "oauth";

/// Returns the requirement of all operations; `None` if the API needs no token.
pub fn requirement(api: &Api) -> Option<Json> {
    api.token?;
    let scheme = |name: &str| object([(name, Json::Array(Vec::new()))]);
    Some(Json::Array(vec![scheme(BEARER), scheme(OAUTH)]))
}

/// Returns the schemes; `None` if the API needs no token.
pub fn schemes(part: Part<'_>) -> Option<Json> {
    let (service, operation) = part.api.token?;
    let service = part.api.services.get(service)?;
    let path = &service.operations.get(operation)?.path;
    let url = servers::address(part, service, path);
    let flow = Json::from([
        ("tokenUrl", url.as_str().into()),
        ("refreshUrl", url.as_str().into()),
        ("scopes", Json::Object(Vec::new())),
    ]);
    let bearer = Json::from([
        ("type", "http".into()),
        ("scheme", "bearer".into()),
        ("description", "An access token. It expires; the token operation returns a new one.".into()),
    ]);
    let about = "Name and password of an API user, for the token operation of the region.";
    let oauth = Json::from([
        ("type", "oauth2".into()),
        ("description", about.into()),
        ("flows", Json::from([("password", flow)])),
    ]);
    Some(Json::from([(BEARER, bearer), (OAUTH, oauth)]))
}
