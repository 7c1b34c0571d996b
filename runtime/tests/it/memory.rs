//! The memory of the decoded values of a response.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use runtime::bytes::Bytes;
use runtime::json::{self, Any, Reading, Secret, Struct, Timestamp, UnknownFields};
use runtime::{Answer, ErrorKind};

use crate::support::api::list_devices;
use crate::support::{Reply, Server};

/// As large as the largest models of the API.
struct Device {
    name: Option<String>,
    seen: Option<Timestamp>,
    icon: Option<Bytes>,
    password: Option<Secret>,
    details: Option<Any>,
    notes: Option<Struct>,
    boxed: Option<Box<Device>>,
    devices: Vec<Device>,
    #[allow(clippy::vec_box, reason = "a field type of a model is whatever it is")]
    boxes: Vec<Box<Device>>,
    tags: Vec<String>,
    flags: Vec<bool>,
    sizes: Vec<i64>,
    labels: BTreeMap<String, String>,
    links: BTreeMap<String, Device>,
    routes: BTreeMap<String, Vec<i64>>,
    tables: Vec<BTreeMap<String, bool>>,
    large: Option<Large>,
    unknown_fields: UnknownFields,
}

struct Large {
    text: String,
    _room: [u64; 29],
}

impl json::Text for Large {
    fn as_str(&self) -> &str {
        &self.text
    }

    fn from_text(text: &str) -> Self {
        Self { text: text.to_owned(), _room: [0; 29] }
    }
}

runtime::model!(Device {
    String name "name";
    Timestamp seen "seen";
    Bytes icon "icon";
    Secret password "password";
    Any details "details";
    Struct notes "notes";
    Model boxed "boxed";
    List devices "devices";
    List boxes "boxes";
    List tags "tags";
    List flags "flags";
    List sizes "sizes";
    Map labels "labels";
    Map links "links";
    Map routes "routes";
    List tables "tables";
    Text large "large";
});

const MIB: usize = 1 << 20;

/// `open`, followed by `item` repeated up to `size` bytes, with a number in place of each `#`.
fn text(open: &str, item: &str, close: &str, size: usize) -> Bytes {
    let mut text = String::from(open);
    for number in 0.. {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&item.replace('#', &number.to_string()));
        if text.len() > size {
            break;
        }
    }
    text.push_str(close);
    text.into()
}

/// Texts whose values take much more memory than the text.
fn texts(size: usize) -> Vec<(&'static str, Bytes)> {
    let list = |name: &'static str, item: &str| (name, text(&format!(r#"{{"{name}":["#), item, "]}", size));
    let map = |name: &'static str, item: &str| (name, text(&format!(r#"{{"{name}":{{"#), item, "}}", size));
    vec![
        list("devices", "{}"),
        list("devices", r#"{"boxed":{}}"#),
        list("devices", r#"{"links":{"a":{}}}"#),
        list("devices", r#"{"new":1}"#),
        list("devices", r#"{"name":1}"#),
        list("devices", r#"{"labels":{"":""}}"#),
        list("devices", r#"{"name":"n","seen":"s","icon":"AQID","password":"p"}"#),
        list("devices", "1"),
        list("boxes", "{}"),
        list("tags", r#""""#),
        list("tags", r#""abc""#),
        list("tags", "1"),
        list("tags", "{}"),
        list("flags", "true"),
        list("flags", "1"),
        list("sizes", "1"),
        list("tables", r#"{"a":true}"#),
        list("tables", r#"{"a":1}"#),
        list("new", "[]"),
        list("new", "1"),
        list("new", r#"{"a":1}"#),
        map("labels", r##""#":"""##),
        map("labels", r##""#":1"##),
        map("links", r##""#":{}"##),
        map("routes", r##""#":[1]"##),
        map("routes", r##""#":[true]"##),
        map("notes", r##""#":[]"##),
        map("details", r##""#":{}"##),
        ("many unknown fields", text("{", r##""#":1"##, "}", size)),
        ("one deep list", text(r#"{"new":[["#, "[[[1]]]", "]]}", size)),
    ]
}

/// The peak memory while `work` runs, and the memory that is not freed afterwards.
fn measured<T>(work: impl FnOnce() -> T) -> (T, usize, i64) {
    let mut result = None;
    let info = allocation_counter::measure(|| result = Some(work()));
    (result.unwrap(), usize::try_from(info.bytes_max).unwrap(), info.bytes_current)
}

#[test]
fn a_model_takes_at_most_four_times_the_size_limit() {
    for (name, body) in texts(MIB / 8) {
        for allowed in [16 << 10, MIB / 8, MIB / 2, MIB] {
            let decode = || json::read::<Device>(&body, &mut Reading::default().max_response_bytes(allowed));
            let (result, peak, left) = measured(decode);
            // A single model or node may be allocated before it is counted.
            assert!(peak <= 4 * allowed + (16 << 10), "{name}, {allowed}: {peak}");
            if let Err(error) = result {
                assert!(error.is_too_large() && left < 4096, "{name}, {allowed}: {error}, {left}");
                assert!(error.to_string().contains("`ClientBuilder::max_response_bytes`"), "{error}");
            }
        }
    }
}

#[test]
fn plain_json_takes_at_most_four_times_the_size_limit() {
    for (name, body) in texts(MIB / 8) {
        for allowed in [16 << 10, MIB / 8, MIB] {
            let decode = || json::Value::decode(body.clone(), &mut Reading::default().max_response_bytes(allowed));
            let (result, peak, _) = measured(decode);
            assert!(peak <= 4 * allowed + (16 << 10), "{name}, {allowed}: {peak}");
            assert!(result.is_ok_and(|value| value.is_object()) || peak > allowed, "{name}, {allowed}: {peak}");
        }
    }
}

#[test]
fn the_count_is_at_most_three_times_the_memory() {
    for (name, body) in texts(MIB / 8) {
        let (model, peak, _) = measured(|| json::from_slice::<Device>(&body).unwrap());
        drop(model);
        let mut reading = Reading::default().max_response_bytes(peak * 3 / 4);
        let read = json::read::<Device>(&body, &mut reading);
        assert!(read.is_ok(), "{name} {}: {peak}", body.slice(..40).escape_ascii());
    }
}

#[test]
fn without_a_client_four_times_64_mib_are_allowed() {
    let body = text(r#"{"devices":["#, "{}", "]}", 4 * MIB);
    let call = list_devices();
    let decode = || call.decode(http::Response::new(body.clone())).map(drop);
    let (result, peak, left) = measured(decode);
    assert!(result.is_ok() && left == 0, "{result:?}, {left}");
    assert!(peak < 256 * MIB);
    let body = text(r#"{"devices":["#, "{}", "]}", 8 * MIB);
    let (result, peak, _) = measured(|| call.decode(http::Response::new(body)).map(drop));
    assert!(result.unwrap_err().json().unwrap().is_too_large());
    assert!(peak < 257 * MIB, "{peak}");
}

#[tokio::test]
async fn the_error_of_many_small_items_names_the_setting() {
    let mut items = text(r#"{"devices":["#, "{}", r#"],"nextPageToken":"t"}"#, MIB);
    items = [&b" "[..], &items].concat().into();
    let server = Server::script([Reply::ok("").with_body(&items), Reply::ok("{}")]).await;
    let client = server.builder().max_response_bytes(items.len()).build().unwrap();
    let mut pages = list_devices().pages(&client);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.json().unwrap().is_too_large() && !error.is_item());
    let limit = 4 * items.len();
    let message = format!(
        "the decoded values take more than {limit} bytes of memory, four times the maximum size of a response; \
    raise `ClientBuilder::max_response_bytes`"
    );
    assert!(error.to_string().contains(&message), "{error}");
    assert_eq!(error.next_page_token(), Some("t"));
    assert!(pages.skip_page());
    assert!(pages.next().await.unwrap().is_ok());
}

#[test]
fn an_error_parses_only_the_members_that_it_uses() {
    for body in ["[[],[],[]", "{\"new\":[[],[],[]"] {
        let body: Bytes = text(body, "[]", "", MIB);
        let call = list_devices();
        let (result, peak, _) = measured(|| {
            let response = http::Response::builder().status(500).body(body.clone()).unwrap();
            call.decode(response).map(drop)
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Status);
        assert!(peak < 64 << 10, "{peak}");
    }
}
