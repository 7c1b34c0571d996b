//! The error documents that a response body can contain.

use std::fmt;

use serde_json::{Map, Value};

use crate::json::text::{Pieces, utf8};
use crate::wire::text::plain;

/// The members of the object in `body` that occur in error documents. Other members, which can be large, are not
/// parsed.
pub(super) fn document(body: &[u8]) -> Option<Value> {
    const NAMES: [&[u8]; 4] = [br#""code""#, br#""message""#, br#""error""#, br#""error_description""#];
    let mut members = Pieces::members(utf8(body).ok()?);
    let mut fields = Map::new();
    for member in members.by_ref() {
        // None of these members is an object or an array.
        if NAMES.contains(&member.name) && !member.value.starts_with(b"{") && !member.value.starts_with(b"[") {
            let name = serde_json::from_slice(member.name).ok()?;
            fields.insert(name, serde_json::from_slice(member.value).ok()?);
        }
    }
    members.is_whole().then_some(Value::Object(fields))
}

/// The gRPC status of a call that failed (`google.rpc.Status` as JSON). Prints as
/// `NOT_FOUND "no such policy"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RpcStatus {
    code: i32,
    message: Box<str>,
}

impl RpcStatus {
    /// Reads `{"code": 5, "message": "…", "details": […]}`; `None` for anything else.
    pub(crate) fn read(body: &Value) -> Option<Self> {
        let code = i32::try_from(body.get("code")?.as_i64()?).ok()?;
        let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
        Some(Self { code, message: message.into() })
    }

    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        Self::read(&document(body)?)
    }

    /// The code, as a number of `google.rpc.Code`.
    pub fn code(&self) -> i32 {
        self.code
    }

    /// The code's name in `google.rpc.Code`, such as `NOT_FOUND`.
    pub fn name(&self) -> Option<&'static str> {
        const NAMES: [&str; 17] = [
            "OK",
            "CANCELLED",
            "UNKNOWN",
            "INVALID_ARGUMENT",
            "DEADLINE_EXCEEDED",
            "NOT_FOUND",
            "ALREADY_EXISTS",
            "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED",
            "FAILED_PRECONDITION",
            "ABORTED",
            "OUT_OF_RANGE",
            "UNIMPLEMENTED",
            "INTERNAL",
            "UNAVAILABLE",
            "DATA_LOSS",
            "UNAUTHENTICATED",
        ];
        NAMES.get(usize::try_from(self.code).ok()?).copied()
    }

    /// The server's message for developers, with the client's own secrets redacted. A client shortens it to
    /// 4 KiB; [`Error::body`](crate::Error::body) contains the whole message.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn text_mut(&mut self) -> &mut Box<str> {
        &mut self.message
    }
}

impl fmt::Display for RpcStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name)?,
            None => write!(f, "code {}", self.code)?,
        }
        if self.message.is_empty() {
            return Ok(());
        }
        write!(f, " \"{}\"", plain(&self.message))
    }
}

/// The error of a token request (RFC 6749, section 5.2). Prints as
/// `invalid_grant "wrong user or password"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthError {
    code: Box<str>,
    description: Box<str>,
}

impl OAuthError {
    /// Reads `{"error": "invalid_grant", "error_description": "…"}`; `None` for anything else.
    pub(crate) fn read(body: &Value) -> Option<Self> {
        let code = body.get("error")?.as_str()?;
        let description = body.get("error_description").and_then(Value::as_str).unwrap_or_default();
        Some(Self { code: code.into(), description: description.into() })
    }

    /// The code, such as `invalid_grant`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The server's description for developers, with the client's own secrets redacted. It can be empty. A
    /// client shortens it to 4 KiB.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The strings that can quote a secret. A code of the RFC cannot, even if it happens to contain a short secret. It
    /// must not change, because the client's reaction depends on it.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut Box<str>> {
        const CODES: [&str; 6] = [
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope",
        ];
        let code = Some(&mut self.code).filter(|code| !CODES.contains(&&***code));
        code.into_iter().chain([&mut self.description])
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(&self.code))?;
        if self.description.is_empty() {
            return Ok(());
        }
        write!(f, " \"{}\"", plain(&self.description))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rpc(body: &str) -> Option<String> {
        Some(RpcStatus::read(&document(body.as_bytes())?)?.to_string())
    }

    #[test]
    fn only_a_grpc_status_is_read_as_one() {
        assert_eq!(rpc(r#"{"code":5,"message":"bad\nuuid","details":[]}"#).as_deref(), Some("NOT_FOUND \"bad uuid\""));
        assert_eq!(rpc(r#"{"code":99}"#).as_deref(), Some("code 99"));
        for other in [r#"{"code":"x"}"#, r#"{"message":"x"}"#, "[]", "1", "", r#"{"code":5"#, r#"{"code":5}x"#] {
            assert_eq!(rpc(other), None, "{other}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(rpc("\u{feff}{\"code\":5}").as_deref(), Some("NOT_FOUND"));
        let utf16: Vec<u8> = r#"{"code":5}"#.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(document(&utf16), None);
    }

    #[test]
    fn other_members_of_a_document_are_not_parsed() {
        assert_eq!(rpc(r#"{"details":[{"x":1e999}],"code":5,"message":["x"]}"#).as_deref(), Some("NOT_FOUND"));
        assert_eq!(document(br#"{"a":{"code":1},"error":{"code":2}}"#), Some(Value::Object(Map::new())));
    }

    #[test]
    fn an_oauth_error_prints_its_code_and_description() {
        let read = |body: &str| OAuthError::read(&document(body.as_bytes()).unwrap());
        let error = read(r#"{"error":"invalid_grant","error_description":"locked\r\n"}"#).unwrap();
        assert_eq!(error.to_string(), "invalid_grant \"locked  \"");
        assert_eq!(read(r#"{"error":"invalid_grant"}"#).unwrap().to_string(), "invalid_grant");
        assert_eq!(read(r#"{"error":1}"#), None);
    }
}
