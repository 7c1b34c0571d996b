//! What the service writes is written back as it was, through the models of the real schema.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

use eset_connect::authentication::{OauthTokenBody, Token};
use eset_connect::installer_management::v1::{GenerateGpoSccmFileRequest, GenerateGpoSccmFileResponse};
use eset_connect::policy_management::v2::{AssignPolicyRequest, AssignPolicyResponse, PolicyAssignment};
use eset_connect_runtime::json::{self, Model};
use serde_json::{Value, json};

/// Reads the text as the model and writes that.
fn roundtrip<M: Model + Default>(text: &Value) -> Value {
    let model: M = json::from_slice(text.to_string().as_bytes()).unwrap();
    serde_json::from_slice(&json::to_vec(&model)).unwrap()
}

fn assert_roundtrips<M: Model + Default>(text: &Value) {
    assert_eq!(roundtrip::<M>(text), *text);
    let mut with_more = text.clone();
    with_more["addedLater"] = json!({ "nested": [1, "two", null, { "three": 3.5 }] });
    assert_eq!(roundtrip::<M>(&with_more), with_more);
    let empty = json!({});
    assert_eq!(roundtrip::<M>(&empty), empty);
    let nulls: Value = text.as_object().unwrap().keys().map(|name| (name.clone(), Value::Null)).collect();
    assert_eq!(roundtrip::<M>(&nulls), empty);
}

fn assignment() -> Value {
    json!({
        "policyUuid": "11111111-2222-3333-4444-555555555555",
        "rank": 9_223_372_036_854_775_807_i64,
        "target": { "deviceUuid": "d", "deviceGroupUuid": "not a UUID at all", "subscriptionUuid": "s" },
        "uuid": "66666666-7777-8888-9999-000000000000",
    })
}

#[test]
fn policy_assignments_lose_nothing() {
    let text = json!({ "assignment": assignment() });
    assert_roundtrips::<AssignPolicyRequest>(&text);
    assert_roundtrips::<AssignPolicyResponse>(&text);
    assert_roundtrips::<PolicyAssignment>(&assignment());
}

#[test]
fn installer_files_lose_nothing() {
    assert_roundtrips::<GenerateGpoSccmFileRequest>(&json!({
        "sendAnonymousDiagnosticData": false,
        "deviceEnrollmentSettings": { "securityGroupUuid": "g", "groupDisplayName": "not on the page" },
    }));
    assert_roundtrips::<GenerateGpoSccmFileResponse>(&json!({ "gpoSccmFile": "AAECA/8=" }));
}

#[test]
fn tokens_lose_nothing() {
    assert_roundtrips::<OauthTokenBody>(&json!({
        "grant_type": "password", "username": "u", "password": "p", "refresh_token": "r",
    }));
    assert_roundtrips::<Token>(&json!({
        "access_token": "a", "refresh_token": "r", "token_type": "Bearer", "expires_in": 3600,
    }));
}

#[test]
fn an_enum_value_of_tomorrow_is_kept() {
    assert_roundtrips::<Token>(&json!({ "token_type": "DPoP" }));
}

#[test]
fn a_64_bit_integer_in_quotes_is_written_as_documented() {
    let read = roundtrip::<PolicyAssignment>(&json!({ "rank": "9223372036854775807" }));
    assert_eq!(read, json!({ "rank": i64::MAX }));
}
