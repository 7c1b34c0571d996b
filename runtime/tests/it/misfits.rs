//! Values of an unexpected kind: they affect no other field, nothing is lost, and the program can see them.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use runtime::bytes::Bytes;
use runtime::json::{self, Any, Id, Problem, Reading, Secret, Struct, Timestamp, UnknownFields};
use serde_json::{Value, json};

use crate::support::random::Random;

struct Device {
    uuid: Option<Id<()>>,
    name: Option<String>,
    active: Option<bool>,
    cores: Option<i32>,
    version: Option<u64>,
    load: Option<f64>,
    seen: Option<Timestamp>,
    icon: Option<Bytes>,
    password: Option<Secret>,
    state: Option<State>,
    details: Option<Any>,
    notes: Option<Struct>,
    parent: Option<Box<Device>>,
    devices: Vec<Device>,
    tags: Vec<String>,
    sizes: Vec<i64>,
    secrets: Vec<Secret>,
    labels: BTreeMap<String, String>,
    routes: BTreeMap<String, Vec<i64>>,
    links: BTreeMap<String, Device>,
    tables: Vec<BTreeMap<String, bool>>,
    unknown_fields: UnknownFields,
}

runtime::model!(Device {
    Text uuid "uuid";
    String name "displayName";
    Bool active "active";
    I32 cores "cores";
    QuotedU64 version "version";
    F64 load "load";
    Timestamp seen "seen";
    Bytes icon "icon";
    Secret password "password";
    Text state "state";
    Any details "details";
    Struct notes "notes";
    Model parent "parent";
    List devices "devices";
    List tags "tags";
    QuotedList sizes "sizes";
    List secrets "secrets";
    Map labels "labels";
    QuotedMap routes "routes";
    Map links "links";
    List tables "tables";
});

const NAMES: [&str; 21] = [
    "uuid",
    "displayName",
    "active",
    "cores",
    "version",
    "load",
    "seen",
    "icon",
    "password",
    "state",
    "details",
    "notes",
    "parent",
    "devices",
    "tags",
    "sizes",
    "secrets",
    "labels",
    "routes",
    "links",
    "tables",
];

#[derive(Clone, PartialEq, Hash)]
enum State {
    On,
    Unrecognized(json::Unrecognized),
}

runtime::open_enum!(State {
    On "STATE_ON";
});

fn read(value: &Value) -> (Device, Vec<Problem>) {
    let mut reading = Reading::default();
    let device = json::read(value.to_string().as_bytes(), &mut reading).unwrap();
    (device, reading.into_problems())
}

fn device(value: &Value) -> Device {
    read(value).0
}

fn written(device: &Device) -> Value {
    let text = String::from_utf8(json::to_vec(device)).unwrap();
    assert_eq!(text, serde_json::to_string(device).unwrap());
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value.as_object().unwrap().len(), names(&text), "no name is written twice: {text}");
    value
}

/// The number of members in an object's text.
fn names(text: &str) -> usize {
    let (mut depth, mut count, mut in_string, mut escaped) = (0, 0, false, false);
    for c in text.chars() {
        match c {
            '"' if !escaped => in_string = !in_string,
            '{' | '[' if !in_string => depth += 1,
            '}' | ']' if !in_string => depth -= 1,
            ':' if !in_string && depth == 1 => count += 1,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    count
}

#[test]
fn a_value_of_another_kind_is_kept() {
    let text = json!({ "uuid": 7, "displayName": "d", "cores": "many", "load": true, "password": 5, "seen": 1,
        "state": 3, "icon": "no base64!", "parent": "p", "active": "true", "details": [1], "labels": 4, "tags": {} });
    let (device, problems) = read(&text);
    assert_eq!(device.name.as_deref(), Some("d"));
    assert!(device.uuid.is_none() && device.cores.is_none() && device.load.is_none() && device.state.is_none());
    assert!(device.parent.is_none() && device.details.is_none() && device.labels.is_empty() && device.tags.is_empty());
    assert_eq!(device.unknown_fields.get("uuid"), Some(&json!(7)));
    assert_eq!(device.unknown_fields.get("parent"), Some(&json!("p")));
    assert_eq!(device.unknown_fields.len(), 12);
    assert_eq!(written(&device), text);
    assert_eq!(problems.len(), 12);
    assert!(problems.iter().all(Problem::is_kept));
}

#[test]
fn a_problem_has_path_and_kinds_but_no_value() {
    let text = json!({ "parent": { "devices": [{}, { "uuid": 4711 }] }, "links": { "a": { "cores": "secret-text" } } });
    let (_, problems) = read(&text);
    let texts: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        ["links.a.cores: a string, expected a 32-bit integer", "parent.devices[1].uuid: an integer, expected a string"]
    );
    let [cores, uuid] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!((uuid.path(), uuid.expected(), uuid.found()), ("parent.devices[1].uuid", "a string", "an integer"));
    assert!(!format!("{cores:?}").contains("secret-text"));
}

#[test]
fn setting_a_field_replaces_its_kept_value() {
    let mut device = device(&json!({ "uuid": 7, "cores": "many", "added": 1 }));
    device.uuid = Some("a7".into());
    assert_eq!(written(&device), json!({ "uuid": "a7", "cores": "many", "added": 1 }));
    assert!(!format!("{device:?}").contains("Number(7)"), "{device:?}");
    assert_eq!(json::to_form(&device), "uuid=a7&added=1&cores=many");
    let mut other = Device { uuid: Some("a7".into()), ..Device::default() };
    assert_ne!(device, other);
    other.unknown_fields.insert("cores", "many");
    other.unknown_fields.insert("added", 1);
    device.unknown_fields.remove("cores");
    device.unknown_fields.insert("cores", "many");
    assert_eq!(device, other, "an unwritten value is compared");
    // The same applies to a name that a program inserts.
    other.unknown_fields.insert("uuid", 8);
    assert_eq!(written(&other), json!({ "uuid": "a7", "cores": "many", "added": 1 }));
    device.unknown_fields.remove("uuid");
    device.uuid = None;
    assert_eq!(written(&device), json!({ "cores": "many", "added": 1 }));
}

#[test]
fn a_list_keeps_misfits_at_their_positions() {
    let text = json!({ "tags": [1, "a", true, ["b"], "c", {}], "sizes": ["1", "x", "2"], "devices": [7, {}, "x"] });
    let (mut device, problems) = read(&text);
    assert_eq!((&device.tags[..], &device.sizes[..]), (&["a".to_owned(), "c".to_owned()][..], &[1, 2][..]));
    assert_eq!(device.devices.len(), 1);
    assert_eq!(device.unknown_fields.get("tags"), Some(&json!([1, true, ["b"], {}])));
    let paths: Vec<_> = problems.iter().map(Problem::path).collect();
    assert_eq!(paths, ["devices[0]", "devices[2]", "sizes[1]", "tags[0]", "tags[2]", "tags[3]", "tags[5]"]);
    assert_eq!(written(&device), text);
    assert_eq!(written(&device.clone()), text);
    assert_eq!(device, device.clone());
    assert_ne!(device, self::device(&json!({ "tags": ["a", "c"], "sizes": ["1", "2"], "devices": [{}] })));
    assert!(json::to_form(&device).contains("tags=1&tags=a&tags=true&tags=%5B%22b%22%5D&tags=c&tags=%7B%7D"));
    // Changing a model in a list does not replace the list.
    device.devices[0].name = Some("changed".into());
    assert_eq!(written(&device)["devices"], json!([7, { "displayName": "changed" }, "x"]));
    // A changed list replaces the kept elements.
    device.tags.push("d".into());
    device.sizes = vec![3, 4];
    device.devices.clear();
    assert_eq!(written(&device), json!({ "tags": ["a", "c", "d"], "sizes": ["3", "4"] }));
}

#[test]
fn a_map_keeps_misfits() {
    let text = json!({ "labels": { "a": 1, "b": "c" }, "links": { "x": {}, "y": 7 }, "routes": { "r": ["1", true] },
        "tables": [{ "a": true }, { "b": 2, "c": true }] });
    let (mut device, problems) = read(&text);
    assert_eq!(device.labels, BTreeMap::from([("b".to_owned(), "c".to_owned())]));
    assert_eq!((device.links.len(), device.routes.len(), device.tables.len()), (1, 0, 1));
    assert_eq!(device.unknown_fields.get("labels"), Some(&json!({ "a": 1 })));
    let paths: Vec<_> = problems.iter().map(Problem::path).collect();
    assert_eq!(paths, ["labels.a", "links.y", "routes.r[1]", "tables[1].b"]);
    assert_eq!(written(&device), text);
    device.labels.insert("a".into(), "set".into());
    assert_eq!(written(&device)["labels"], json!({ "a": "set", "b": "c" }));
}

#[test]
fn the_last_value_of_a_repeated_name_counts() {
    for (text, expected) in [
        (r#"{"uuid":"a","uuid":7}"#, json!({ "uuid": 7 })),
        (r#"{"uuid":7,"uuid":"a"}"#, json!({ "uuid": "a" })),
        (r#"{"uuid":7,"uuid":null}"#, json!({})),
        (r#"{"uuid":7,"uuid":true}"#, json!({ "uuid": true })),
        (r#"{"tags":["a",1],"tags":["b"]}"#, json!({ "tags": ["b"] })),
        (r#"{"tags":["a",1],"tags":[]}"#, json!({})),
        (r#"{"tags":["b"],"tags":[2,"a"]}"#, json!({ "tags": [2, "a"] })),
        (r#"{"parent":{"uuid":1},"parent":3}"#, json!({ "parent": 3 })),
        (r#"{"labels":{"a":1,"a":"b"}}"#, json!({ "labels": { "a": "b" } })),
        (r#"{"labels":{"a":"b","a":1}}"#, json!({ "labels": { "a": 1 } })),
    ] {
        assert_eq!(written(&json::from_slice(text.as_bytes()).unwrap()), expected, "{text}");
    }
}

#[test]
fn a_secret_of_another_kind_is_not_printed() {
    let secret = 918_273_645;
    for text in [
        json!({ "password": secret }),
        json!({ "password": [secret] }),
        json!({ "secrets": ["a", secret, { "x": secret }] }),
        json!({ "parent": [{ "password": secret }] }),
        json!({ "links": [{ "password": secret }] }),
        json!({ "devices": { "password": secret } }),
        json!({ "devices": [{ "password": secret }, [{ "password": secret }]] }),
        json!({ "parent": { "password": secret } }),
    ] {
        let (device, problems) = read(&text);
        assert_eq!(written(&device), text);
        let shown = format!("{device:?} {device:#?} {:?} {problems:?} {problems:#?}", device.unknown_fields);
        assert!(!shown.contains("918273645") && shown.contains("[REDACTED]"), "{shown}");
    }
}

#[test]
fn in_strict_mode_every_problem_is_an_error() {
    for text in [json!({ "uuid": 7 }), json!({ "tags": ["a", 7] }), json!({ "parent": { "links": { "a": 1 } } })] {
        let mut reading = Reading::default().strict(true);
        let error = json::read::<Device>(text.to_string().as_bytes(), &mut reading).unwrap_err();
        assert_eq!(error.path(), read(&text).1[0].path());
    }
}

impl Random {
    /// Any JSON without nulls, empty arrays and empty objects, which a model does not write back.
    fn value(&mut self, depth: u64) -> Value {
        match self.below(if depth == 0 { 6 } else { 9 }) {
            0 => json!(self.below(2) == 0),
            1 => json!(self.below(100)),
            2 => json!(u64::MAX - self.below(100)),
            3 => json!(1.5 - f64::from(u32::try_from(self.below(100)).unwrap())),
            4 => json!("STATE_ON"),
            5 => json!(format!("text {}!", self.below(100))),
            6 => (0..=self.below(3)).map(|_| self.value(depth - 1)).collect(),
            _ => self.object(depth - 1),
        }
    }

    fn object(&mut self, depth: u64) -> Value {
        let mut fields = serde_json::Map::new();
        for _ in 0..=self.below(5) {
            let name = match self.below(8) {
                0 => format!("added{}", self.below(3)),
                _ => NAMES[usize::try_from(self.below(21)).unwrap()].to_owned(),
            };
            fields.insert(name, self.value(depth));
        }
        fields.into()
    }
}

/// Makes numbers equal to their quoted form and to the form with a zero fraction.
fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        // `STATE_ON` is base64 in the alphabet that is read but not written.
        Value::String(text) => {
            text.parse::<f64>().map_or_else(|_| json!(text.replace('_', "/")), |number| json!(number))
        }
        Value::Array(values) => values.iter().map(normal).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), normal(value))).collect(),
        value => value.clone(),
    }
}

#[test]
fn everything_that_is_read_is_written_back() {
    let mut misfits = 0;
    for seed in 0..5000 {
        let text = Random(seed).object(5);
        let (device, problems) = read(&text);
        misfits += problems.len();
        assert_eq!(normal(&written(&device)), normal(&text), "seed {seed}");
        assert!(problems.iter().all(Problem::is_kept), "seed {seed}");
        let strict = json::read::<Device>(text.to_string().as_bytes(), &mut Reading::default().strict(true));
        assert_eq!(strict.is_ok(), problems.is_empty(), "seed {seed}");
        let copy = device.clone();
        assert!(copy == device && json::to_vec(&copy) == json::to_vec(&device), "seed {seed}");
        let by_serde: Device = serde_json::from_value(text).unwrap();
        assert!(by_serde == device, "seed {seed}");
        let again: Device = json::from_slice(&json::to_vec(&device)).unwrap();
        assert!(again == device, "seed {seed}");
    }
    assert!(misfits > 10_000, "{misfits}");
}
