//! Values that a program creates and compares: enums, ids, `Any`.

use std::collections::{BTreeSet, HashMap};

use eset_connect_runtime as runtime;
use runtime::json::{self, Any, Id, Struct, UnknownFields};
use serde_json::{Value, json};

#[derive(Clone, PartialEq, Hash)]
enum Severity {
    Unspecified,
    Low,
    High,
    VeryHigh,
    _64Bit,
    Unrecognized(json::Unrecognized),
}

runtime::open_enum!(Severity {
    Unspecified "SEVERITY_LEVEL_UNSPECIFIED";
    Low "SEVERITY_LEVEL_LOW";
    High "SEVERITY_LEVEL_HIGH";
    VeryHigh "SEVERITY_LEVEL_VERY_HIGH";
    _64Bit "SEVERITY_LEVEL_64_BIT";
});

#[test]
fn an_enum_is_parsed_leniently() {
    for text in ["SEVERITY_LEVEL_VERY_HIGH", "severity-level-very-high", "very-high", "VERY_HIGH", "VeryHigh"] {
        assert_eq!(text.parse::<Severity>().unwrap(), Severity::VeryHigh, "{text}");
    }
    assert_eq!("64-bit".parse::<Severity>().unwrap(), Severity::_64Bit);
    for text in ["", "hihg", "very", "SEVERITY_LEVEL", "SEVERITY_LEVEL_NEW", "high "] {
        let found = text.parse::<Severity>();
        let is_high = text.trim() == "high";
        assert_eq!(found.is_ok(), is_high, "{text:?}");
    }
    let error = "hihg".parse::<Severity>().unwrap_err().to_string();
    assert_eq!(error, "expected one of: unspecified, low, high, very-high, 64-bit");
    for listed in error.trim_start_matches("expected one of: ").split(", ") {
        listed.parse::<Severity>().unwrap();
    }
}

#[test]
fn unknown_enum_values_are_preserved() {
    let known = Severity::from_wire("SEVERITY_LEVEL_LOW");
    let new = Severity::from_wire("SEVERITY_LEVEL_NEW");
    assert_eq!((known.is_unrecognized(), new.is_unrecognized()), (false, true));
    assert_eq!((new.as_str(), new.to_string().as_str()), ("SEVERITY_LEVEL_NEW", "SEVERITY_LEVEL_NEW"));
    // JSON accepts only the exact name, unlike the parser for input of a person.
    assert!(Severity::from_wire("low").is_unrecognized());
    assert_eq!(serde_json::from_value::<Severity>(json!("SEVERITY_LEVEL_NEW")).unwrap(), new);
    assert_eq!(serde_json::to_value(&new).unwrap(), json!("SEVERITY_LEVEL_NEW"));
}

#[test]
fn debug_prints_rust_names_and_unknown_values() {
    let values = ["SEVERITY_LEVEL_VERY_HIGH", "SEVERITY_LEVEL_64_BIT", "very \"high\""].map(Severity::from_wire);
    assert_eq!(format!("{values:?}"), r#"[VeryHigh, _64Bit, Unrecognized("very \"high\"")]"#);
    assert_eq!(format!("{:#?}", values[2]), "Unrecognized(\n    \"very \\\"high\\\"\",\n)");
}

#[test]
fn values_are_in_schema_order_before_unknown_ones() {
    let expected = ["UNSPECIFIED", "LOW", "HIGH", "VERY_HIGH", "64_BIT", "A", "B"];
    let expected = expected.map(|name| Severity::from_wire(&format!("SEVERITY_LEVEL_{name}")));
    let mut sorted = expected.clone();
    sorted.reverse();
    sorted.sort();
    assert_eq!(sorted, expected);
    assert_eq!(Severity::VALUES, &expected[..5]);
    assert!(Severity::High >= Severity::Low);
}

enum Device {}

#[test]
fn an_id_compares_and_hashes_like_its_string() {
    assert_eq!("".parse::<Id<Device>>(), Err(json::EmptyId));
    let id: Id<Device> = "d-1".parse().unwrap();
    let text = "d-1".to_owned();
    assert!(id == "d-1" && id == *"d-1" && id == text);
    assert!("d-1" == id && *"d-1" == id && text == id);
    assert_ne!(id, "d-2");
    assert_ne!("d-2", id);
    let by_id = HashMap::from([(id.clone(), 7)]);
    assert_eq!(by_id.get("d-1"), Some(&7));
    assert!(BTreeSet::from([id.clone()]).contains("d-1"));
    assert_eq!(id.as_ref().len(), 3);
    assert_eq!(format!("{id:>5}"), "  d-1");
}

#[test]
fn an_any_is_json_with_its_type() {
    let value = json!({ "@type": "example.com/Scan", "depth": 3 });
    let any = Any::try_from(value.clone()).unwrap();
    assert_eq!(any, Any::new("example.com/Scan").field("depth", 3));
    assert_eq!(serde_json::from_value::<Any>(value.clone()).unwrap(), any);
    assert_eq!(serde_json::to_value(&any).unwrap(), value);
    assert_eq!(Value::from(any), value);
    assert_eq!(Any::try_from(json!([1])).unwrap_err().to_string(), "the value is not a JSON object");
    assert!(serde_json::from_value::<Any>(json!("text")).is_err());
}

#[test]
fn an_any_has_a_single_type() {
    let any = Any::new("example.com/Scan").field("@type", 7);
    assert_eq!(serde_json::to_string(&any).unwrap(), r#"{"@type":"example.com/Scan"}"#);
    assert_eq!(Value::from(any), json!({ "@type": "example.com/Scan" }));
    // An `@type` that is not a string is not a type URL.
    let odd = json!({ "@type": 7 });
    assert_eq!(Value::from(Any::try_from(odd.clone()).unwrap()), odd);
    assert_eq!(Struct::from(Any::default()), Struct::new());
}

#[non_exhaustive]
struct Fleet {
    r#type: Option<String>,
    head: Option<Box<Fleet>>,
    parts: Vec<Fleet>,
    unknown_fields: UnknownFields,
}

runtime::model!(Fleet {
    String r#type "fleetType";
    Model head "headOfAll";
    List parts "parts";
});

#[test]
fn debug_prints_names_as_in_programs() {
    let text = r#"{"fleetType":"a","headOfAll":{"fleetType":7},"parts":[{},{"new":1}]}"#;
    let fleet: Fleet = json::from_slice(text.as_bytes()).unwrap();
    let shown =
        r#"Fleet { type: "a", head: Fleet { fleetType: Number(7) }, parts: [Fleet, Fleet { new: Number(1) }] }"#;
    assert_eq!(format!("{fleet:?}"), shown);
    assert!(format!("{fleet:#?}").starts_with("Fleet {\n    type: \"a\",\n    head: Fleet {\n"));
}
