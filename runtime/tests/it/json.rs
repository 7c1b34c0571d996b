//! The code that the macros generate for models. `protojson.rs` tests the values that each kind accepts and rejects.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use runtime::bytes::Bytes;
use runtime::json::{self, Any, Reading, Secret, Struct, Timestamp, UnknownFields};
use serde_json::{Value, json};

/// One field per kind.
struct Device {
    name: Option<String>,
    active: Option<bool>,
    cores: Option<i32>,
    size: Option<i64>,
    ports: Option<u32>,
    mask: Option<u64>,
    version_id: Option<u64>,
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
    labels: BTreeMap<String, String>,
    routes: BTreeMap<String, Vec<i64>>,
    tables: Vec<BTreeMap<String, bool>>,
    setting: Option<Value>,
    settings: Vec<Value>,
    defaults: BTreeMap<String, Value>,
    unknown_fields: UnknownFields,
}

runtime::model!(Device {
    String name "displayName";
    Bool active "active";
    I32 cores "cores";
    I64 size "size";
    U32 ports "ports";
    U64 mask "mask";
    QuotedU64 version_id "versionId";
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
    Map labels "labels";
    QuotedMap routes "routes";
    List tables "tables";
    Value setting "setting";
    List settings "settings";
    Map defaults "defaults";
});

#[derive(Clone, PartialEq, Hash)]
enum State {
    On,
    Off,
    Unrecognized(json::Unrecognized),
}

runtime::open_enum!(State {
    On "STATE_ON";
    Off "STATE_OFF";
});

fn read(text: &Value) -> Device {
    json::from_slice(text.to_string().as_bytes()).unwrap()
}

fn written(device: &Device) -> Value {
    serde_json::from_slice(&json::to_vec(device)).unwrap()
}

fn every_kind() -> Value {
    json!({
        "displayName": "d", "active": true, "cores": -4, "size": i64::MIN, "ports": u32::MAX, "mask": u64::MAX,
        "versionId": "18446744073709551615", "load": 0.1, "seen": "2023-10-28T10:36:53Z", "icon": "AAH/",
        "password": "secret", "state": "STATE_ON", "details": { "@type": "x/y", "z": [1, null] },
        "notes": { "a": { "b": null } }, "parent": { "displayName": "p" }, "devices": [{}, { "active": false }],
        "tags": ["", "t"], "sizes": ["1", "-2"], "labels": { "k": "v" }, "routes": { "r": ["1", "2"], "s": [] },
        "tables": [{ "x": true }, {}], "setting": [1, { "a": null }], "settings": [null, true, -1.5, "t", [], {}],
        "defaults": { "a": null, "b": "t" }, "added": { "later": [1, 2] },
    })
}

#[test]
fn every_kind_is_written_as_it_was_read() {
    assert_eq!(written(&read(&every_kind())), every_kind());
}

#[test]
fn null_is_a_value_where_any_is() {
    let device = read(&json!({ "setting": null, "settings": [null] }));
    assert_eq!((device.setting.as_ref(), device.settings.as_slice()), (Some(&Value::Null), &[Value::Null][..]));
    assert_eq!(written(&device), json!({ "setting": null, "settings": [null] }));
    assert_eq!(read(&json!({})).setting, None);
}

#[test]
fn models_work_with_any_serde_format() {
    let device: Device = serde_json::from_value(every_kind()).unwrap();
    assert_eq!(serde_json::to_value(&device).unwrap(), every_kind());
    assert_eq!(device, read(&every_kind()));
}

#[test]
fn an_error_has_its_position() {
    let text = "{\n  \"parent\": {\n    \"devices\": [{}, {\"active\": 7}]\n  }\n}";
    let mut strict = Reading::default().strict(true);
    let error = json::read::<Device>(text.as_bytes(), &mut strict).unwrap_err();
    assert_eq!((error.path(), error.line(), error.column()), ("parent.devices[1].active", 3, 32));
    let error = json::from_slice::<Device>(b"[]").unwrap_err();
    assert_eq!((error.path(), error.line()), ("", 1));
}

#[test]
fn a_truncated_text_is_detected() {
    let whole = every_kind().to_string();
    for end in 0..whole.len() {
        let error = json::from_slice::<Device>(&whole.as_bytes()[..end]).unwrap_err();
        assert!(error.is_truncated(), "{error} in {}", &whole[..end]);
    }
    assert!(!json::from_slice::<Device>(b"{} x").unwrap_err().is_truncated());
}

#[test]
fn debug_prints_set_fields_and_no_secret() {
    let text = format!("{:?}", read(&every_kind()));
    assert!(text.starts_with("Device { name: \"d\", active: true, cores: -4"), "{text}");
    assert!(text.contains("password: [REDACTED]") && !text.contains("secret"), "{text}");
    // In a model with a secret, an unknown field may be another secret.
    assert!(text.contains("icon: 3 bytes") && text.contains("added: [REDACTED]"), "{text}");
    assert_eq!(format!("{:?}", Device::new()), "Device");
}

#[test]
fn models_are_equal_if_all_their_fields_are() {
    let device = read(&every_kind());
    assert_eq!(device, device.clone());
    for (name, _) in every_kind().as_object().unwrap() {
        let mut other = every_kind();
        other.as_object_mut().unwrap().remove(name);
        assert_ne!(read(&other), device, "{name}");
    }
}

#[test]
fn a_form_has_one_pair_per_field() {
    let device = read(&json!({ "displayName": "a b&c", "active": true, "size": 5, "versionId": "7", "password": "p=q",
        "state": "STATE_ON", "tags": ["x", "y"], "sizes": ["1", "2"], "parent": { "cores": 1 }, "added": "é" }));
    assert_eq!(
        json::to_form(&device),
        "displayName=a+b%26c&active=true&size=5&versionId=7&password=p%3Dq&state=STATE_ON\
         &parent=%7B%22cores%22%3A1%7D&tags=x&tags=y&sizes=1&sizes=2&added=%C3%A9"
    );
}

/// A model of many fields that contains itself.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wide {
    inner: Option<Box<Wide>>,
    others: Vec<Option<String>>,
    unknown_fields: UnknownFields,
}

const WIDTH: usize = 400;

fn wide_names() -> &'static [&'static str] {
    static NAMES: std::sync::LazyLock<Vec<&'static str>> = std::sync::LazyLock::new(|| {
        let others = (0..WIDTH).map(|index| &*format!("other{index}").leak());
        std::iter::once("inner").chain(others).collect()
    });
    &NAMES
}

impl json::Model for Wide {
    fn fields(&self) -> json::Fields<'_> {
        let others = self.others.iter().map(json::View::String);
        let views: Vec<_> = std::iter::once(json::View::Model(&self.inner)).chain(others).collect();
        json::Fields::new(wide_names(), &views, &self.unknown_fields)
    }

    fn fill(&mut self, filler: json::Filler<'_>) {
        self.others.resize(WIDTH, None);
        let others = self.others.iter_mut().map(json::Slot::String);
        let mut slots: Vec<_> = std::iter::once(json::Slot::Model(&mut self.inner)).chain(others).collect();
        filler.fill(wide_names(), &mut slots, &mut self.unknown_fields);
    }
}

#[test]
fn wide_models_in_each_other_are_limited_in_size() {
    let nested = |depth: usize| [r#"{"inner":"#.repeat(depth), "{}".to_owned(), "}".repeat(depth)].concat();
    let read = |depth| json::from_slice::<Wide>(nested(depth).as_bytes());
    assert!(read(20).is_ok());
    let error = read(100).unwrap_err();
    assert!(error.to_string().contains("models nested too deeply"), "{error}");
}

#[test]
fn an_untyped_value_is_written_into_a_form_as_it_is() {
    let form = |value: &str| {
        let device = Device { setting: Some(Value::from(value)), ..Device::default() };
        json::to_form(&device)
    };
    assert_eq!(form("a\"b\nc"), "setting=a%22b%0Ac");
    assert_eq!(form("\"q\""), "setting=%22q%22");
}
