use serde_json::{Value, json};

use super::cel::{self, Language};
use super::order::Order;
use super::{Fields, odata};
use crate::schema::Schema;

fn fields(path: &str) -> Fields {
    let schema = Schema::embedded().unwrap();
    let served = schema.operations().find(|served| served.operation.path == path && served.name().starts_with("GET"));
    Fields::of_items(served.unwrap()).unwrap()
}

fn incident() -> Value {
    json!({
        "displayName": "A \"strange\" sign-in",
        "createTime": "2026-01-31T08:00:00Z",
        "severity": "INCIDENT_SEVERITY_LEVEL_MEDIUM",
        "status": "INCIDENT_STATUS_OPEN",
        "deviceUuids": ["d1", "d2"],
        "tags": ["vip"],
        "metrics": { "deviceCount": 2 },
    })
}

fn language() -> Language {
    let filterable =
        &["createTime", "updateTime", "displayName", "assigneeUuid", "deviceUuids", "severity", "status", "tags"];
    Language { fields: fields("/v2/incidents"), entity: "incident", filterable }
}

fn holds(filter: &str) -> bool {
    cel::read(language(), filter).unwrap_or_else(|wrong| panic!("{filter}: {wrong}")).holds(&incident())
}

fn wrong(filter: &str) -> String {
    cel::read(language(), filter).unwrap_err()
}

#[test]
fn cel_compares_fields_in_both_spellings_with_or_without_the_entity() {
    for filter in [
        "status == INCIDENT_STATUS_OPEN",
        "incident.status == INCIDENT_STATUS_OPEN",
        "INCIDENT_STATUS_OPEN == status",
        "create_time >= timestamp(\"2026-01-31T09:00:00+01:00\")",
        "createTime <= timestamp('2026-01-31T08:00Z')",
        "timestamp(\"2026-01-30T00:00:00Z\") < incident.createTime",
        "display_name == \"A \\\"strange\\\" sign-in\"",
        "incident.displayName.contains('strange') && displayName.startsWith(\"A\") && displayName.endsWith('in')",
        "severity in [INCIDENT_SEVERITY_LEVEL_LOW, INCIDENT_SEVERITY_LEVEL_MEDIUM]",
        "'vip' in incident.tags && \"d2\" in device_uuids",
        "size(incident.device_uuids) == 2 && incident.device_uuids.size() >= 2 && 3 > size(tags)",
        "has(incident.tags) && !has(assignee_uuid)",
        "assignee_uuid != \"u1\"",
    ] {
        assert!(holds(filter), "{filter}");
    }
    for filter in [
        "status == INCIDENT_STATUS_CLOSED",
        "create_time > timestamp(\"2026-01-31T08:00:00Z\")",
        "severity in []",
        "severity in [INCIDENT_SEVERITY_LEVEL_HIGH]",
        "'other' in tags",
        "has(update_time)",
        // The incident has no such time.
        "update_time >= timestamp(\"1970-01-01T00:00:00Z\")",
        "!(status == INCIDENT_STATUS_OPEN)",
    ] {
        assert!(!holds(filter), "{filter}");
    }
}

#[test]
fn a_value_of_an_enum_in_quotes_matches_nothing() {
    assert!(!holds("status == \"INCIDENT_STATUS_OPEN\""));
    assert!(!holds("status in [\"INCIDENT_STATUS_OPEN\"]"));
}

#[test]
fn and_binds_tighter_than_or() {
    let (yes, no) = ("has(tags)", "has(assignee_uuid)");
    assert!(holds(&format!("{yes} || {no} && {no}")));
    assert!(!holds(&format!("({yes} || {no}) && {no}")));
    assert!(holds(&format!("!{no} && {yes}")));
}

#[test]
fn cel_says_what_is_not_understood() {
    for (filter, expected) in [
        ("status = INCIDENT_STATUS_OPEN", "at character 8: unexpected '='"),
        ("status == INCIDENT_STATUS_OPENED", "at character 11: `INCIDENT_STATUS_OPENED` is neither a field"),
        ("uuid == \"x\"", "at character 1: `uuid` is neither a field"),
        ("metrics.deviceCount == 1", "`metrics.deviceCount` is neither a field"),
        ("status != INCIDENT_STATUS_OPEN", "at character 1: `status` can be compared only with `==` and `in`"),
        ("status == INCIDENT_SEVERITY_LEVEL_LOW", "`status` can be compared only with a value of its enum"),
        ("create_time >= \"2026-01-31T08:00:00Z\"", "`createTime` can be compared only with `timestamp"),
        ("create_time >= timestamp(\"yesterday\")", "expected a time with its offset"),
        ("display_name == 7", "`displayName` can be compared only with a text in quotes"),
        ("tags == \"vip\"", "`tags` can be compared only with `in`, `has` and `size`"),
        ("status", "expected a comparison or `in`, found the end"),
        ("has(tags) has(tags)", "expected `&&`, `||` or the end, found `has`"),
        ("has(tags", "expected `)`, found the end"),
        ("matches(display_name, 'a')", "the function `matches` is not known"),
        ("display_name.matches('a')", "the function `matches` is not known"),
        ("tags.contains('a')", "`tags` is no text"),
        ("has(tags) && size(status) == 1", "at character 14: `status` is neither a list nor a text"),
        ("1 == 1", "expected a field and a value"),
        ("\"a\" in \"abc\"", "expected a field before `in`"),
        ("has(tags) && ", "expected a field or a value, found the end"),
        ("", "expected a field or a value, found the end"),
    ] {
        let wrong = wrong(filter);
        assert!(wrong.starts_with("at character ") && wrong.contains(expected), "{filter}: {wrong}");
    }
}

#[test]
fn a_deeply_nested_filter_is_refused() {
    for open in ["(", "!", "["] {
        assert!(wrong(&open.repeat(10_000)).contains("nested too deep"), "{open}");
    }
    let group = fields("/v2/detection-groups");
    assert!(odata::read(group, &"(".repeat(100_000)).unwrap_err().contains("nested too deep"));
}

#[test]
fn odata_compares_fields_and_fields_of_fields() {
    let group = json!({
        "resolvedCount": 1, "severityScore": 60, "userName": "Hans", "device": { "displayName": "NB-1" },
        "occurTime": "2026-01-31T08:00:00Z", "severityLevel": "SEVERITY_LEVEL_HIGH", "objectSizeBytes": "100",
    });
    let fields = fields("/v2/detection-groups");
    let holds = |filter: &str| odata::read(fields, filter).unwrap_or_else(|wrong| panic!("{wrong}")).holds(&group);
    for filter in [
        "resolved eq 0",
        "resolved ne true and severityScore ge 60 and severityScore lt 61",
        "device.displayName eq \"NB-1\" and device.display_name ne \"NB-2\"",
        "userName eq \"Eva\" or (userName eq \"Hans\" and resolvedCount gt 0)",
        "occurTime le \"2026-01-31T09:00:00+01:00\"",
        "severityLevel eq \"SEVERITY_LEVEL_HIGH\" and severityLevel gt \"SEVERITY_LEVEL_LOW\"",
        // A number in quotes, which is no text.
        "objectSizeBytes gt 9",
        // `and` binds tighter.
        "resolved eq 0 or resolved eq 1 and resolved eq 1",
    ] {
        assert!(holds(filter), "{filter}");
    }
    assert!(!holds("resolved eq 1") && !holds("severityScore gt 60") && !holds("edrRuleUuid eq \"x\""));
}

#[test]
fn odata_says_what_is_not_understood() {
    for (filter, expected) in [
        ("resolved == 0", "expected `eq`"),
        ("resolved eq 2", "expected 0, 1, `true` or `false`, found 2"),
        ("colour eq \"red\"", "`colour` is not a field"),
        ("device eq \"x\"", "`device` is not a field that can be compared"),
        ("severityScore eq \"60\"", "expected an integer, found the text \"60\""),
        ("severityLevel eq \"HIGH\"", "expected a value of the enum in quotes"),
        ("occurTime ge \"today\"", "expected a time in quotes"),
        ("resolved eq 0 && resolved eq 0", "expected `and`, `or` or the end, found `&&`"),
        ("resolved eq 0 resolved eq 0", "expected `and`, `or` or the end"),
        ("(resolved eq 0", "expected `)`"),
    ] {
        let wrong = odata::read(fields("/v2/detection-groups"), filter).map(|_| ()).unwrap_err();
        assert!(wrong.contains(expected), "{filter}: {wrong}");
    }
}

#[test]
fn an_order_has_directions_and_falls_back_on_the_next_field() {
    let fields = fields("/v2/incidents");
    let [low, high] = ["LOW", "HIGH"].map(|level| json!({ "severity": format!("INCIDENT_SEVERITY_LEVEL_{level}") }));
    let order = |text: &str| Order::read(fields, text).unwrap();
    // By the order of the levels, not by their names.
    assert!(order("severity").compare(&low, &high).is_lt());
    assert!(order("severity desc").compare(&low, &high).is_gt());
    let [one, two] = [1, 2].map(|count| json!({ "displayName": "A", "metrics": { "deviceCount": count } }));
    assert!(order("display_name, metrics.device_count desc").compare(&one, &two).is_gt());
    assert!(order("update_time").compare(&one, &json!({ "updateTime": "2026-01-31T08:00:00Z" })).is_lt());
    for wrong in ["", "colour", "severity down", "severity,", "tags", "metrics"] {
        assert!(Order::read(fields, wrong).is_err(), "{wrong}");
    }
}
