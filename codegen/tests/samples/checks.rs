//! The checks of each model, enum and operation of a generated crate. `codegen/src/samples` writes the rows. Little of
//! this code is generic, so that hundreds of rows compile quickly.

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
use serde_json::{Value, json};

/// The beginning of all passwords in the samples.
const SECRET: &str = "never to be shown";

/// A value that no enum has.
const NEW_VALUE: &str = "A_VALUE_FROM_THE_FUTURE";

/// The value of a field that is set: that in an `Option`, or the whole list or map.
pub trait Take {
    type Value;

    fn take(&self) -> Self::Value;
}

impl<T: Clone> Take for Option<T> {
    type Value = T;

    fn take(&self) -> T {
        self.clone().unwrap()
    }
}

impl<T: Clone> Take for Vec<T> {
    type Value = Self;

    fn take(&self) -> Self {
        self.clone()
    }
}

impl<T: Clone> Take for BTreeMap<String, T> {
    type Value = Self;

    fn take(&self) -> Self {
        self.clone()
    }
}

pub fn take<T: Take>(field: &T) -> T::Value {
    field.take()
}

fn fields(model: &dyn Model) -> impl Iterator<Item = Field<'_>> {
    model.fields().iter().collect::<Vec<_>>().into_iter()
}

/// A model without its type.
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

/// The samples of a service's models as JSON, by their paths below the service's module.
pub struct Models(pub &'static [(&'static str, &'static str)]);

impl Models {
    pub fn text(&self, name: &str) -> &'static str {
        self.0.iter().find(|(found, _)| *found == name).unwrap().1
    }

    pub fn read<M: Model + Default>(&self, name: &str) -> M {
        read(self.text(name))
    }

    /// Each of `setters` sets one field to its value in another model, in the order of the fields.
    pub fn check<M>(&self, name: &str, setters: &[fn(&M, M) -> M])
    where
        M: Model + Default + Debug + Clone + PartialEq + Serialize + DeserializeOwned + 'static,
    {
        let text = self.text(name);
        let sample = read::<M>(text);
        let set = setters.iter().map(|set| Box::new(set(&sample, M::default())) as Box<dyn Sampled>);
        sets_each_field_alone(&sample, set, name);
        check(&sample, text, &[|text| Box::new(read::<M>(text)), |text| Box::new(serde_json::from_str::<M>(text).unwrap())], name);
    }

    /// A message converts into an `Any` and back, also with protobuf's names of its fields.
    pub fn message<M>(&self, name: &str, type_name: &str)
    where
        M: Model + Default + Message + Into<Any> + TryFrom<Any, Error = TypeMismatch>,
        for<'a> M: TryFrom<&'a Any, Error = TypeMismatch>,
    {
        let any: Any = self.read::<M>(name).into();
        assert_eq!(any.type_url, Some(format!("type.googleapis.com/{type_name}")), "{name}");
        assert_eq!(Value::Object(any.fields.clone()), value(self.text(name)), "{name}");
        let mut other = Any::new(format!("example.com/{type_name}"));
        other.fields = any.fields.iter().map(|(field, value)| (snake_case(field), value.clone())).collect();
        other.fields.insert("addedField".to_owned(), json!([1, null]));
        let mut written: Any = M::try_from(&other).unwrap().into();
        assert_eq!(written.fields.remove("addedField"), Some(json!([1, null])), "{name}");
        assert_eq!(written, any, "{name}");
        assert!(json::equal(&M::try_from(any).unwrap(), &self.read::<M>(name)), "{name}");
        let error = M::try_from(Any::new("type.googleapis.com/Other")).unwrap_err();
        assert_eq!((error.expected(), error.found()), (type_name, Some("type.googleapis.com/Other")), "{name}");
    }

    pub fn answers<M: Model + Default + Answer>(&self, call: &Call<M>, model: &str) {
        let read = call.decode(answer(self.text(model))).unwrap();
        assert!(json::equal(&*read, &self.read::<M>(model)), "{}: {:?}", call.info().path, *read);
    }
}

/// Reads a model as an operation reads its response. A value of the wrong kind is an error.
fn read<M: Model + Default>(text: &str) -> M {
    json::read(text.as_bytes(), &mut json::Reading::default().strict(true)).unwrap()
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Reads a model whose type the function knows.
type Read = fn(&str) -> Box<dyn Sampled>;

fn check(sample: &dyn Sampled, text: &str, reads: &[Read], name: &str) {
    assert_writes(sample, text, name);
    assert!(sample.is_equal_to_its_clone(), "{name}");
    assert_hides_secrets(sample, text, name);
    for read in reads {
        assert_equal(&*read(text), sample, name);
        preserves_unknown_values(sample, text, *read, name);
        reads_nulls_as_absent(text, *read, name);
        reads_integers_in_both_forms(sample, text, *read, name);
    }
}

/// Checks that each model of `set` has one field of the sample, with its value, and no others.
fn sets_each_field_alone(sample: &dyn Sampled, set: impl Iterator<Item = Box<dyn Sampled>>, name: &str) {
    let whole = value(&sample.to_serde());
    let mut names = fields(sample).map(|field| field.0);
    for model in set {
        let field = names.next().unwrap();
        assert_eq!(value(&model.to_serde()), json!({ field: whole[field] }), "{name}, with {field} set");
    }
    assert_eq!(names.next(), None, "{name}");
}

fn assert_equal(value: &dyn Sampled, expected: &dyn Sampled, name: &str) {
    assert!(json::equal(value, expected), "{name}: {value:?} is not {expected:?}");
}

/// Compares bytes, so that the order of the fields and the form of each value are checked.
fn assert_writes(value: &dyn Sampled, text: &str, name: &str) {
    assert_eq!(value.to_serde(), text, "{name}, by serde");
    assert_eq!(String::from_utf8(json::to_vec(value)).unwrap(), text, "{name}, as a body");
}

fn assert_hides_secrets(value: &dyn Sampled, text: &str, name: &str) {
    let shown = format!("{value:?}");
    assert!(!shown.contains(SECRET), "{name}: {shown}");
    assert_eq!(shown.contains("[REDACTED]"), text.contains(SECRET), "{name}: {shown}");
}

/// Checks that unknown fields and unknown values of enums are kept.
fn preserves_unknown_values(value: &dyn Model, text: &str, read: Read, name: &str) {
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
    // Where any JSON is a value, `null` is one.
    let of = read(text);
    let untyped: Vec<_> = fields(&*of).filter(|Field(_, view)| matches!(view, View::Value(_))).collect();
    nulls.as_object_mut().unwrap().retain(|name, _| untyped.iter().all(|field| field.0 != name));
    nulls.as_object_mut().unwrap().values_mut().for_each(|value| *value = Value::Null);
    let value = read(&nulls.to_string());
    assert_equal(&*value, &*read("{}"), name);
    assert_writes(&*value, "{}", name);
}

/// Checks that a number with or without quotes is the same value.
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

/// Returns the first item of a list or map.
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

/// Replaces the value by one that an enum may get later. Ids and times accept any text, too.
fn replace_strings(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(replace_strings),
        Value::Object(members) => members.values_mut().for_each(replace_strings),
        value => *value = NEW_VALUE.into(),
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

/// `values` are all values of the enum, in the order of the schema.
pub fn enumeration<E: Text + Debug + Display + FromStr + Ord>(name: &str, values: &[&str]) {
    let take = |text: &str| {
        let value = E::from_text(text);
        (format!("{value:?}"), value.as_str().to_owned())
    };
    let parse = |text: &str| text.parse::<E>().ok().map(|value| value.to_string());
    let compare = |left: &str, right: &str| E::from_text(left).cmp(&E::from_text(right));
    check_values(values, &take, &parse, &compare, name);
}

/// `take` returns the `Debug` output of a value and its text; `parse` returns the value for a text from a person.
fn check_values(
    values: &[&str],
    take: &dyn Fn(&str) -> (String, String),
    parse: &dyn Fn(&str) -> Option<String>,
    compare: &dyn Fn(&str, &str) -> Ordering,
    name: &str,
) {
    for pair in values.windows(2) {
        assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{name}");
    }
    for value in values {
        assert_eq!(parse(value).as_deref(), Some(*value), "{name}");
        let (short, _) = take(value);
        if !values.contains(&short.as_str()) {
            assert_eq!(parse(&short.to_lowercase()).as_deref(), Some(*value), "{name}, by {short}");
        }
    }
    assert_eq!(parse(NEW_VALUE), None, "{name}");
    for value in values.iter().copied().chain([NEW_VALUE]) {
        let (shown, text) = take(value);
        assert_eq!(text, value, "{name}");
        assert_eq!(!shown.starts_with("Unrecognized("), value != NEW_VALUE, "{name}: {value:?} is {shown}");
    }
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

/// Checks the result of a constructor.
pub fn constructed(made: &dyn Model, expected: &str) {
    assert_eq!(serde_json::from_slice::<Value>(&json::to_vec(made)).unwrap(), value(expected));
}

/// `expected` is the method and the URL of the request.
pub fn sends<T: Answer>(call: &Call<T>, expected: &str, body: &str) {
    check_request(call.info().path, call.request(), expected, body);
}

fn check_request(template: &str, request: Result<Request<Bytes>, Error>, expected: &str, body: &str) {
    let request = request.unwrap_or_else(|error| panic!("{expected}: {error}"));
    assert_eq!(format!("{} {}", request.method(), request.uri()), expected);
    let segments = |path: &str| path.matches('/').count();
    assert_eq!(segments(request.uri().path()), segments(template), "{expected}: a value has left its segment");
    assert_eq!(str::from_utf8(request.body()).unwrap(), body, "{expected}");
}

pub fn answers_bytes(call: &Call<Bytes>) {
    assert_eq!(*call.decode(answer("no JSON")).unwrap(), "no JSON", "{}", call.info().path);
}

pub fn answers_nothing<M: Answer + Serialize>(call: &Call<M>) {
    for (body, kept) in [("", "{}"), ("{}", "{}"), ("[1]", "{}"), (r#"{"added":1}"#, r#"{"added":1}"#)] {
        let answer = call.decode(answer(body)).unwrap_or_else(|error| panic!("{}: {error}", call.info().path));
        assert_eq!(serde_json::to_string(&*answer).unwrap(), kept, "{}: {body}", call.info().path);
    }
}

/// Checks that an empty request is an error, unless the call has `everything`.
pub fn needs_everything<T: Answer>(empty: &Call<T>, everything: &Call<T>) {
    let path = empty.info().path;
    let error = empty.request().map(|_| path).unwrap_err();
    assert!(error.to_string().contains("everything"), "{path}: {error}");
    assert_eq!(everything.request().unwrap().body(), "{}", "{path}");
}

fn answer(body: &str) -> Response<Bytes> {
    Response::new(body.to_owned().into())
}
