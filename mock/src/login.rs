//! The requests for tokens: a form in the regions, JSON on premises.

use std::collections::HashMap;

use axum::http::{HeaderMap, Method, StatusCode, header};
use eset_connect_codegen::facts::Login;
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::reply::{Code, Refusal, Reply};
use crate::token::{Rejection, Tokens};

/// Responds to a token request with a form, as in RFC 6749.
pub fn with_form(headers: &HeaderMap, body: &[u8], tokens: &Tokens, now: Moment) -> Reply {
    const FORM: &str = "application/x-www-form-urlencoded";
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(FORM) {
        let refusal = Refusal::new(Code::InvalidArgument, format!("expected the content type {FORM}"));
        return refusal.with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let form: HashMap<_, _> = form_urlencoded::parse(body).into_owned().collect();
    let field = |name: &str| {
        let missing = || Rejection::new("invalid_request", format!("the field {name} is missing"));
        form.get(name).map(String::as_str).ok_or_else(missing)
    };
    let pair = field("grant_type").and_then(|grant| match grant {
        "password" => tokens.for_password(field("username")?, field("password")?, now),
        "refresh_token" => tokens.for_refresh_token(field("refresh_token")?, now),
        other => Err(Rejection::new(
            "unsupported_grant_type",
            format!("expected password or refresh_token, found {other:?}"),
        )),
    });
    pair.map_or_else(Reply::from, Reply::from)
}

/// Responds to a token request with JSON, as on premises. Names can be in both spellings of protobuf.
pub fn with_json(login: &Login, method: &Method, body: &[u8], tokens: &Tokens, now: Moment) -> Reply {
    if method != Method::POST {
        let refusal = Refusal::new(Code::Unimplemented, "the path has only POST");
        return refusal.with_status(StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, "POST");
    }
    let request: Value = match serde_json::from_slice(body) {
        Ok(request) => request,
        Err(error) => return Refusal::invalid("body", format!("not JSON: {error}")).into(),
    };
    let grant = ["grantType", "grant_type"].iter().find_map(|name| request.get(name));
    let (_, password) = &login.grant_type;
    // An enum by its name or its number; the first value is the default.
    let is_password = grant.is_none_or(|grant| grant == password || *grant == 0);
    let text = |name: &str| {
        request.get(name).and_then(Value::as_str).ok_or_else(|| Refusal::invalid(name, "expected a string"))
    };
    let names = text("username").and_then(|user| Ok((user, text("password")?)));
    let (user, secret) = match names {
        Ok(names) if is_password => names,
        Ok(_) => return Refusal::invalid("grantType", format!("expected {password}")).into(),
        Err(refusal) => return refusal.into(),
    };
    match tokens.for_password(user, secret, now) {
        Ok(pair) => {
            let document = json!({ "accessToken": pair.access, "expiresIn": pair.lifetime.as_secs() });
            Reply::json(StatusCode::OK, document.to_string())
        }
        Err(rejection) => Refusal::new(Code::Unauthenticated, rejection.description).into(),
    }
}
