//! The error documents that a body can be.

use std::fmt;

use serde_json::Value;

use crate::wire::text::plain;

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
        Self::read(&serde_json::from_slice(body).ok()?)
    }

    /// The code, a number of `google.rpc.Code`.
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

    /// The message for developers, as the server wrote it, but without the client's own secrets.
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

    /// The description for developers, as the server wrote it, but without the client's own secrets. It
    /// can be empty.
    pub fn description(&self) -> &str {
        &self.description
    }

    pub(crate) fn texts_mut(&mut self) -> [&mut Box<str>; 2] {
        [&mut self.code, &mut self.description]
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
        Some(RpcStatus::read(&serde_json::from_str(body).unwrap())?.to_string())
    }

    #[test]
    fn only_a_grpc_status_is_read_as_one() {
        assert_eq!(rpc(r#"{"code":5,"message":"bad\nuuid","details":[]}"#).as_deref(), Some("NOT_FOUND \"bad uuid\""));
        assert_eq!(rpc(r#"{"code":99}"#).as_deref(), Some("code 99"));
        for other in [r#"{"code":"x"}"#, r#"{"message":"x"}"#, "[]", "1"] {
            assert_eq!(rpc(other), None, "{other}");
        }
    }

    #[test]
    fn an_oauth_error_prints_its_code_and_description() {
        let read = |body: &str| OAuthError::read(&serde_json::from_str(body).unwrap());
        let error = read(r#"{"error":"invalid_grant","error_description":"locked\r\n"}"#).unwrap();
        assert_eq!(error.to_string(), "invalid_grant \"locked  \"");
        assert_eq!(read(r#"{"error":"invalid_grant"}"#).unwrap().to_string(), "invalid_grant");
        assert_eq!(read(r#"{"error":1}"#), None);
    }
}
