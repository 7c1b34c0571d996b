//! Messages in an `Any`: their JSON, the names and types that are accepted, and the values that are kept.

use eset_connect_runtime as runtime;
use runtime::json::{Any, Message as _, TypeMismatch, UnknownFields};
use serde_json::{Value, json};

struct Scan {
    profile: Option<String>,
    application_uuid: Option<String>,
    hash: Option<String>,
    pid: Option<i64>,
    power_actions: Option<PowerActions>,
    unknown_fields: UnknownFields,
}

runtime::model!(Scan {
    String profile "scanProfile";
    String application_uuid "application_uuid";
    String hash "executableHashSha2_256";
    I64 pid "pid";
    Model power_actions "powerActions";
});

runtime::message!(Scan "example.task.v1.Scan");

struct PowerActions {
    cancel_action: Option<bool>,
    unknown_fields: UnknownFields,
}

runtime::model!(PowerActions {
    Bool cancel_action "cancelAction";
});

fn any(value: Value) -> Any {
    let Value::Object(fields) = value else { panic!("not an object") };
    fields.into()
}

fn scan(members: Value) -> Scan {
    let mut any = any(members);
    any.type_url = Some("type.googleapis.com/example.task.v1.Scan".to_owned());
    Scan::try_from(any).unwrap()
}

#[test]
fn a_message_is_written_with_the_url_of_its_type() {
    let power_actions = PowerActions { cancel_action: Some(true), ..PowerActions::default() };
    let scan = Scan {
        profile: Some("Smart".to_owned()),
        application_uuid: Some("a".to_owned()),
        power_actions: Some(power_actions),
        ..Scan::default()
    };
    let expected = json!({
        "@type": "type.googleapis.com/example.task.v1.Scan",
        "application_uuid": "a",
        "powerActions": { "cancelAction": true },
        "scanProfile": "Smart",
    });
    assert_eq!(Any::from(scan), any(expected));
}

#[test]
fn names_of_json_and_of_protobuf_are_read() {
    let documented = scan(json!({
        "scanProfile": "Smart",
        "application_uuid": "a",
        "executableHashSha2_256": "b",
        "powerActions": { "cancelAction": true },
    }));
    for other in [
        json!({
            "scan_profile": "Smart",
            "applicationUuid": "a",
            "executable_hash_sha2_256": "b",
            "power_actions": { "cancel_action": true },
        }),
        json!({
            "scan_profile": "Smart",
            "application_uuid": "a",
            "executableHashSha2256": "b",
            "powerActions": { "cancel_action": true },
        }),
    ] {
        assert_eq!(scan(other), documented);
    }
    assert!(documented.unknown_fields.is_empty());
}

#[test]
fn unknown_fields_and_misfits_of_messages_are_kept() {
    let members = json!({
        "addedField": [1, { "added_too": null }],
        "pid": "not a number",
        "powerActions": { "addedAction": 1 },
        "scanprofile": "another name",
    });
    let Any { type_url, fields } = scan(members.clone()).into();
    assert_eq!(type_url.as_deref(), Some("type.googleapis.com/example.task.v1.Scan"));
    assert_eq!(Value::Object(fields), members);
    let misfit = scan(json!({ "power_actions": 7 }));
    assert_eq!(misfit.power_actions, None);
    assert_eq!(Value::Object(Any::from(misfit).fields), json!({ "powerActions": 7 }));
}

#[test]
fn the_second_spelling_of_a_field_is_kept() {
    for members in [
        json!({ "scanProfile": "a", "scan_profile": "b" }),
        json!({ "scanProfile": "a", "scan_profile": 5 }),
        json!({ "scanProfile": 5, "scan_profile": "b" }),
        json!({ "application_uuid": "a", "applicationUuid": "b" }),
        json!({ "powerActions": { "cancelAction": true, "cancel_action": false } }),
    ] {
        assert_eq!(Value::Object(Any::from(scan(members.clone())).fields), members);
    }
    let read =
        scan(json!({ "application_uuid": "a", "applicationUuid": "b", "scanProfile": null, "scan_profile": "c" }));
    assert_eq!((read.application_uuid.as_deref(), read.profile.as_deref()), (Some("a"), Some("c")));
}

#[test]
fn the_url_before_a_type_name_is_ignored() {
    for url in ["example.task.v1.Scan", "/example.task.v1.Scan", "example.com/types/example.task.v1.Scan"] {
        assert!(Scan::try_from(&Any::new(url)).is_ok(), "{url}");
    }
    assert_eq!(Scan::TYPE_NAME, "example.task.v1.Scan");
}

#[test]
fn a_type_mismatch_names_both_types() {
    let refused = |any: &Any| Scan::try_from(any).unwrap_err();
    let error: TypeMismatch = refused(&Any::new("type.googleapis.com/example.task.v1.Scanner").field("pid", 1));
    assert_eq!(
        error.to_string(),
        "expected a message of type \"example.task.v1.Scan\", found \"type.googleapis.com/example.task.v1.Scanner\""
    );
    assert_eq!(error.expected(), "example.task.v1.Scan");
    assert_eq!(error.found(), Some("type.googleapis.com/example.task.v1.Scanner"));
    for other in ["", "Scan", "v1.Scan", "example.task.v1.Scan/", "example.task.v1.scan"] {
        assert_eq!(refused(&Any::new(other)).found(), Some(other));
    }
    let error = refused(&any(json!({ "@type": 7, "pid": 1 })));
    assert_eq!(error.to_string(), "expected a message of type \"example.task.v1.Scan\", found a value without `@type`");
    assert_eq!(error.found(), None);
}

#[test]
fn protobuf_names_are_read_only_in_messages() {
    let read: Scan = runtime::json::from_slice(br#"{"scan_profile": "Smart"}"#).unwrap();
    assert_eq!(read.profile, None);
    assert_eq!(read.unknown_fields.get("scan_profile"), Some(&json!("Smart")));
}
