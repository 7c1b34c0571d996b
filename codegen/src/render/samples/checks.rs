//! What is checked of each model, enum and operation. Nearly nothing here is generic, so that hundreds of rows
//! are compiled at once.

#![allow(dead_code, reason = "without a service's feature there is nothing to check")]

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::http::{Request, Response};
use eset_connect_runtime::json::{self, Any, Field, Item, Message, Model, Struct, Text, TypeMismatch, View};
use eset_connect_runtime::serde::Serialize;
use eset_connect_runtime::serde::de::DeserializeOwned;
use eset_connect_runtime::{Answer, Call, Error};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// Every password's value in the samples begins with it.
const SECRET: &str = "never to be shown";

/// Beyond this depth a model in a sample is `{}`.
const DEEPEST: usize = 2;

/// A model whose fields can be set, each to its value in the sample.
pub trait Sample: Model + Default {
    /// Sets one field as a user of the crate does: by its setter if it has one. A model without fields has none
    /// to set.
    fn with(self, _place: Place) -> Self {
        self
    }
}

/// A field of a model in a sample.
#[derive(Clone, Copy)]
pub struct Place {
    /// Counted from 0, in the order of the schema.
    pub field: usize,
    /// How many models are around the field.
    depth: usize,
}

impl Place {
    /// The model that stands here.
    pub fn nested<M: Sample>(self) -> M {
        if self.depth == DEEPEST { M::default() } else { with_all(self.depth + 1) }
    }
}

/// The sample of a model: every field is set.
pub fn sample<M: Sample>() -> M {
    with_all(1)
}

fn with_all<M: Sample>(depth: usize) -> M {
    let empty = M::default();
    (0..fields(&empty).count()).fold(empty, |model, field| model.with(Place { field, depth }))
}

fn fields(model: &dyn Model) -> impl Iterator<Item = Field<'_>> {
    (0..).map(|index| model.field(index)).take_while(|field| !matches!(field.1, View::Unknown(_)))
}

/// The `Any` with this number in a sample.
pub fn any(number: u16) -> Any {
    Any::new(format!("example.com/Sample{number}")).field("value", json!([number, null]))
}

/// The struct with this number in a sample.
pub fn object(number: u16) -> Struct {
    let members = [
        ("deep".to_owned(), json!({ "list": [number, null, "text"] })),
        ("number".to_owned(), json!(f64::from(number) + 0.5)),
    ];
    members.into_iter().collect()
}

/// The value, whose type is the field's.
pub fn like<T>(_field: &T, value: T) -> T {
    value
}

/// The samples of one service: models, enums or operations, by their paths below the service's module.
type Texts = BTreeMap<String, Box<RawValue>>;

fn samples(service: &str) -> BTreeMap<String, Texts> {
    let mut services: BTreeMap<String, BTreeMap<String, Texts>> =
        serde_json::from_str(include_str!("samples.json")).unwrap();
    services.remove(service).unwrap()
}

/// A model, seen without its type.
trait Sampled: Model + Debug {
    fn to_serde(&self) -> String;
    fn is_equal_to_its_clone(&self) -> bool;
}

impl<M: Model + Debug + Clone + PartialEq + Serialize> Sampled for M {
    fn to_serde(&self) -> String {
        serde_json::to_string(self).unwrap()
    }

    fn is_equal_to_its_clone(&self) -> bool {
        self.clone() == *self
    }
}

/// Reads a model whose type is known where the function was made.
type Read = fn(&str) -> Box<dyn Sampled>;

/// A model's name, its sample, and its two ways to be read: as an operation reads its answer, and by serde.
pub struct ModelRow {
    name: &'static str,
    sample: fn() -> Box<dyn Sampled>,
    /// The model with one field set.
    set: fn(usize) -> Box<dyn Sampled>,
    read: [Read; 2],
}

pub fn model<M>(name: &'static str) -> ModelRow
where
    M: Sample + Debug + Clone + PartialEq + Serialize + DeserializeOwned + 'static,
{
    let as_answer = |text: &str| Box::new(json::read::<M>(text.as_bytes(), &mut json::Reading::default().strict(true)).unwrap()) as Box<dyn Sampled>;
    let by_serde = |text: &str| Box::new(serde_json::from_str::<M>(text).unwrap()) as Box<dyn Sampled>;
    ModelRow {
        name,
        sample: || Box::new(sample::<M>()),
        set: |field| Box::new(M::default().with(Place { field, depth: 1 })),
        read: [as_answer, by_serde],
    }
}

pub fn models(service: &str, rows: &[ModelRow]) {
    let samples = &samples(service)["models"];
    assert_eq!(samples.len(), rows.len());
    for row in rows {
        let text = samples[row.name].get();
        let value = (row.sample)();
        assert_writes(&*value, text, row.name);
        assert!(value.is_equal_to_its_clone(), "{}", row.name);
        assert_hides_secrets(&*value, text, row.name);
        sets_each_field_alone(&*value, row);
        for read in row.read {
            assert_equal(&*read(text), &*value, row.name);
            keeps_what_is_new(&*value, text, read, row.name);
            reads_nulls_as_absent(text, read, row.name);
            reads_integers_in_both_forms(&*value, text, read, row.name);
        }
    }
}

/// Two fields may have the same value, so the whole sample does not tell that one is set for the other.
fn sets_each_field_alone(sample: &dyn Sampled, row: &ModelRow) {
    for (field, Field(name, _)) in fields(sample).enumerate() {
        let value = (row.set)(field);
        let set: Vec<_> = fields(&*value).filter(|Field(_, view)| view.item().is_some()).map(|field| field.0).collect();
        assert_eq!(set, [name], "{}: what is set where {name} should be", row.name);
    }
}

fn assert_equal(value: &dyn Sampled, expected: &dyn Sampled, name: &str) {
    assert!(json::equal(value, expected), "{name}: {value:?} is not {expected:?}");
}

/// To the byte, so that the order of the fields and the form of each value count.
fn assert_writes(value: &dyn Sampled, text: &str, name: &str) {
    assert_eq!(value.to_serde(), text, "{name}, by serde");
    assert_eq!(String::from_utf8(json::to_vec(value)).unwrap(), text, "{name}, as a body");
}

fn assert_hides_secrets(value: &dyn Sampled, text: &str, name: &str) {
    let shown = format!("{value:?}");
    assert!(!shown.contains(SECRET), "{name}: {shown}");
    assert_eq!(shown.contains("[REDACTED]"), text.contains(SECRET), "{name}: {shown}");
}

/// Unknown fields, and values that no enum knows.
fn keeps_what_is_new(value: &dyn Model, text: &str, read: Read, name: &str) {
    let mut changed: Value = serde_json::from_str(text).unwrap();
    for name in fields_that(value, is_text) {
        replace_strings(&mut changed[name]);
    }
    let added = [
        ("addedFlag", json!(true)),
        ("addedList", json!([1, "two", null, { "three": 3.5 }])),
        ("addedNumbers", json!({ "least": i64::MIN, "most": u64::MAX, "vast": 1e300 })),
        ("addedText", json!("")),
    ];
    for (name, value) in added {
        assert!(changed.get(name).is_none(), "the schema knows {name} by now; name it otherwise here");
        changed[name] = value;
    }
    let read = read(&changed.to_string());
    assert_eq!(serde_json::from_str::<Value>(&read.to_serde()).unwrap(), changed, "{name}, by serde");
    assert_eq!(serde_json::from_slice::<Value>(&json::to_vec(&*read)).unwrap(), changed, "{name}, as a body");
    assert!(read.is_equal_to_its_clone(), "{name}");
}

fn reads_nulls_as_absent(text: &str, read: Read, name: &str) {
    let mut nulls: Value = serde_json::from_str(text).unwrap();
    nulls.as_object_mut().unwrap().values_mut().for_each(|value| *value = Value::Null);
    let value = read(&nulls.to_string());
    assert_equal(&*value, &*read("{}"), name);
    assert_writes(&*value, "{}", name);
}

/// A number in quotes or not reads as the same value.
fn reads_integers_in_both_forms(value: &dyn Sampled, text: &str, read: Read, name: &str) {
    let mut changed: Value = serde_json::from_str(text).unwrap();
    for name in fields_that(value, is_integer) {
        requote(&mut changed[name]);
    }
    assert_equal(&*read(&changed.to_string()), value, name);
}

fn fields_that(value: &dyn Model, is: fn(Item<'_>) -> bool) -> Vec<&'static str> {
    fields(value).filter(|Field(_, view)| view.item().is_some_and(is)).map(|field| field.0).collect()
}

fn is_text(item: Item<'_>) -> bool {
    matches!(item, Item::Text(_) | Item::Timestamp(_) | Item::Duration(_)) || first(item).is_some_and(is_text)
}

fn is_integer(item: Item<'_>) -> bool {
    let is_one = matches!(item, Item::I64(_) | Item::U64(_) | Item::QuotedI64(_) | Item::QuotedU64(_));
    is_one || first(item).is_some_and(is_integer)
}

/// The first item of a list or map.
fn first(item: Item<'_>) -> Option<Item<'_>> {
    match item {
        Item::List(list) | Item::QuotedList(list) => list.get(0),
        Item::Map(map) | Item::QuotedMap(map) => {
            let mut found = None;
            map.each(&mut |_, item| {
                found = Some(item);
                false
            });
            found
        }
        _ => None,
    }
}

/// An enum's value of tomorrow. Ids and times are text of any kind, too.
fn replace_strings(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(replace_strings),
        Value::Object(members) => members.values_mut().for_each(replace_strings),
        value => *value = "A_VALUE_FROM_THE_FUTURE".into(),
    }
}

fn requote(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(requote),
        Value::Object(members) => members.values_mut().for_each(requote),
        Value::String(digits) => *value = serde_json::from_str(digits).unwrap(),
        number => *number = number.to_string().into(),
    }
}

/// An enum's name, and what it makes of texts.
pub struct EnumRow {
    name: &'static str,
    /// What it shows of the value with this name, and the text it gives back.
    take: fn(&str) -> (String, String),
    /// The value that a person means by the text.
    parse: fn(&str) -> Option<String>,
    compare: fn(&str, &str) -> Ordering,
}

pub fn enumeration<E: Text + Debug + Display + FromStr + Ord>(name: &'static str) -> EnumRow {
    let take = |text: &str| {
        let value = E::from_text(text);
        (format!("{value:?}"), value.as_str().to_owned())
    };
    let parse = |text: &str| text.parse::<E>().ok().map(|value| value.to_string());
    let compare = |left: &str, right: &str| E::from_text(left).cmp(&E::from_text(right));
    EnumRow { name, take, parse, compare }
}

pub fn enums(service: &str, rows: &[EnumRow]) {
    let samples = &samples(service)["enums"];
    assert_eq!(samples.len(), rows.len());
    for EnumRow { name, take, parse, compare } in rows {
        let values: Vec<String> = serde_json::from_str(samples[*name].get()).unwrap();
        for (before, after) in values.iter().zip(values.iter().skip(1)) {
            assert_eq!(compare(before, after), Ordering::Less, "{name}");
        }
        for value in &values {
            assert_eq!(parse(value).as_ref(), Some(value), "{name}");
            let (short, _) = take(value);
            if !values.contains(&short) {
                assert_eq!(parse(&short.to_lowercase()).as_ref(), Some(value), "{name}, by {short}");
            }
        }
        assert_eq!(parse("A_VALUE_FROM_THE_FUTURE"), None, "{name}");
        for value in values.iter().map(String::as_str).chain(["A_VALUE_FROM_THE_FUTURE"]) {
            let (shown, text) = take(value);
            assert_eq!(text, value, "{name}");
            let is_known = value != "A_VALUE_FROM_THE_FUTURE";
            assert_eq!(!shown.starts_with("Unrecognized("), is_known, "{name}: {value:?} is {shown}");
        }
    }
}

/// A message converts into an `Any` and back, also from the names that protobuf has for its fields.
pub fn message<M>(service: &str, name: &str, type_name: &str)
where
    M: Sample + Message + Debug + Into<Any> + TryFrom<Any, Error = TypeMismatch>,
    for<'a> M: TryFrom<&'a Any, Error = TypeMismatch>,
{
    let text = &samples(service)["models"][name];
    let any: Any = sample::<M>().into();
    assert_eq!(any.type_url, Some(format!("type.googleapis.com/{type_name}")), "{name}");
    assert_eq!(Value::Object(any.fields.clone()), serde_json::from_str::<Value>(text.get()).unwrap(), "{name}");
    let mut other = Any::new(format!("example.com/{type_name}"));
    other.fields = any.fields.iter().map(|(field, value)| (snake_case(field), value.clone())).collect();
    other.fields.insert("addedField".to_owned(), json!([1, null]));
    let read = M::try_from(&other).unwrap();
    let mut written: Any = read.into();
    assert_eq!(written.fields.remove("addedField"), Some(json!([1, null])), "{name}");
    assert_eq!(written, any, "{name}");
    assert!(json::equal(&M::try_from(any).unwrap(), &sample::<M>()), "{name}");
    let error = M::try_from(Any::new("type.googleapis.com/Other")).unwrap_err();
    assert_eq!((error.expected(), error.found()), (type_name, Some("type.googleapis.com/Other")), "{name}");
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// What a constructor makes.
pub fn constructed(service: &str, name: &str, made: &dyn Model) {
    let expected: Value = serde_json::from_str(samples(service)["constructors"][name].get()).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&json::to_vec(made)).unwrap(), expected, "{name}");
}

/// The samples that a service's operations are checked with.
pub struct Operations {
    models: Texts,
    calls: BTreeMap<String, BTreeMap<String, String>>,
}

pub fn operations(service: &str) -> Operations {
    let mut samples = samples(service);
    let calls =
        samples["operations"].iter().map(|(name, text)| (name.clone(), serde_json::from_str(text.get()).unwrap()));
    Operations { calls: calls.collect(), models: samples.remove("models").unwrap() }
}

impl Operations {
    pub fn answers_model<M: Sample + Answer + Debug>(&self, name: &str, call: &Call<M>) {
        self.assert_sends(name, call);
        let body = self.models[&self.calls[name]["answer"]].get();
        let answer = call.decode(answer(body)).unwrap();
        assert!(json::equal(&*answer, &sample::<M>()), "{name}: {:?}", *answer);
    }

    pub fn answers_bytes(&self, name: &str, call: &Call<Bytes>) {
        self.assert_sends(name, call);
        assert_eq!(*call.decode(answer("no JSON")).unwrap(), "no JSON", "{name}");
    }

    pub fn answers_nothing<M: Sample + Answer + Serialize>(&self, name: &str, call: &Call<M>) {
        self.assert_sends(name, call);
        for (body, kept) in [("", "{}"), ("{}", "{}"), ("[1]", "{}"), (r#"{"added":1}"#, r#"{"added":1}"#)] {
            let answer = call.decode(answer(body)).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(serde_json::to_string(&*answer).unwrap(), kept, "{name}: {body}");
        }
    }

    fn assert_sends<T: Answer>(&self, name: &str, call: &Call<T>) {
        self.assert_is_sent(name, call.info().path, call.request());
    }

    fn assert_is_sent(&self, name: &str, template: &str, request: Result<Request<Bytes>, Error>) {
        let request = request.unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = &self.calls[name];
        assert_eq!(format!("{} {}", request.method(), request.uri()), expected["request"], "{name}");
        let segments = |path: &str| path.matches('/').count();
        assert_eq!(segments(request.uri().path()), segments(template), "{name}: a value has left its segment");
        let body = match (expected.get("text"), expected.get("body")) {
            (Some(text), _) => text,
            (None, Some(model)) => self.models[model].get(),
            (None, None) => "",
        };
        assert_eq!(str::from_utf8(request.body()).unwrap(), body, "{name}");
    }
}

/// An empty request is refused, unless the call says that it means everything.
pub fn needs_everything<T: Answer>(name: &str, empty: &Call<T>, everything: &Call<T>) {
    let error = empty.request().map(|_| name).unwrap_err();
    assert!(error.to_string().contains("everything"), "{name}: {error}");
    assert_eq!(everything.request().unwrap().body(), "{}", "{name}");
}

fn answer(body: &str) -> Response<Bytes> {
    Response::new(body.to_owned().into())
}
