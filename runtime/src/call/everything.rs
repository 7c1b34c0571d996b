//! Detects requests that select nothing and so apply to everything. A program that lost the value of a filter must
//! not empty a quarantine.

use serde_json::Value;

use crate::json::{Field, Item, Map, Model};

/// The field of a body that selects the objects of an operation. Without a value, it selects everything.
#[derive(Clone, Copy)]
pub(super) struct Selector {
    name: &'static str,
    is_set: bool,
}

impl Selector {
    /// The field `name` of a body that is not set yet.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, is_set: false }
    }

    /// Checks the body. Unknown fields and kept values select nothing, because the server ignores a misspelled
    /// field.
    pub(super) fn read(&mut self, body: &dyn Model) {
        self.is_set = values(body).into_iter().any(|(name, item)| name == self.name && is_set(item));
    }

    /// Fails if the body selects nothing. The error is the reason.
    pub(super) fn check(self) -> Result<(), String> {
        if self.is_set {
            return Ok(());
        }
        Err(format!(
            "no value is set in `{}`, which selects everything; set one, or call `everything` to allow that",
            self.name
        ))
    }
}

/// The fields of a model that have a value.
fn values(model: &dyn Model) -> Vec<(&'static str, Item<'_>)> {
    model.fields().iter().filter_map(|Field(name, view)| Some((name, view.item()?))).collect()
}

/// Whether a value, at any depth, is not one that protobuf treats as absent.
fn is_set(item: Item<'_>) -> bool {
    match item {
        Item::Bool(value) => value,
        Item::I64(value) | Item::QuotedI64(value) => value != 0,
        Item::U64(value) | Item::QuotedU64(value) => value != 0,
        Item::F64(value) => value != 0.0,
        Item::Text(text) => is_text_set(text),
        Item::Timestamp(time) => is_text_set(time.as_str()),
        Item::Duration(duration) => is_text_set(duration.as_str()),
        Item::Bytes(bytes) => !bytes.is_empty(),
        Item::Secret(secret) => is_text_set(secret.expose()),
        Item::Any(any) => any.fields.values().any(is_value_set),
        Item::Struct(fields) => fields.values().any(is_value_set),
        Item::Value(value) => is_value_set(value),
        Item::Model(model) => values(model).into_iter().any(|(_, item)| is_set(item)),
        Item::List(list) | Item::QuotedList(list) => (0..).map_while(|index| list.get(index)).any(is_set),
        Item::Map(map) | Item::QuotedMap(map) => is_entry_set(map),
    }
}

fn is_entry_set(map: &dyn Map) -> bool {
    let mut found = false;
    map.each(&mut |_, item| {
        found = is_set(item);
        !found
    });
    found
}

/// The first value of an enum is its default.
fn is_text_set(text: &str) -> bool {
    !text.trim().is_empty() && !text.ends_with("_UNSPECIFIED")
}

fn is_value_set(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => is_text_set(text),
        Value::Array(items) => items.iter().any(is_value_set),
        Value::Object(members) => members.values().any(is_value_set),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate as runtime;
    use crate::json::{Any, Struct, Timestamp, UnknownFields, from_slice};

    struct Request {
        filter: Option<Filter>,
        unknown_fields: UnknownFields,
    }

    runtime::model!(Request {
        Model filter "filter";
    });

    struct Filter {
        name: Option<String>,
        time: Option<Timestamp>,
        size: Option<i64>,
        sizes: Vec<i64>,
        deep: Option<bool>,
        inner: Option<Inner>,
        labels: BTreeMap<String, String>,
        any: Option<Any>,
        fields: Option<Struct>,
        unknown_fields: UnknownFields,
    }

    runtime::model!(Filter {
        String name "name";
        Timestamp time "time";
        QuotedI64 size "size";
        QuotedList sizes "sizes";
        Bool deep "deep";
        Model inner "inner";
        Map labels "labels";
        Any any "any";
        Struct fields "fields";
    });

    struct Inner {
        name: Option<String>,
        unknown_fields: UnknownFields,
    }

    runtime::model!(Inner {
        String name "name";
    });

    fn check(body: &Value) -> Result<(), String> {
        let request: Request = from_slice(body.to_string().as_bytes()).unwrap();
        let mut selector = Selector::new("filter");
        selector.read(&request);
        selector.check()
    }

    #[test]
    fn default_values_of_protobuf_select_nothing() {
        for filter in [
            json!(null),
            json!({}),
            json!({ "name": " ", "time": "", "sizes": [0, "0"], "deep": false, "inner": { "name": "" } }),
            json!({ "name": "KIND_UNSPECIFIED" }),
            json!({ "size": "0" }),
            json!({ "labels": { "a": "" } }),
            json!({ "any": { "@type": "a" }, "fields": { "a": [{ "b": 0 }, null, " "] } }),
        ] {
            let reason = check(&json!({ "filter": filter })).unwrap_err();
            assert!(reason.starts_with("no value is set in `filter`"), "{filter}: {reason}");
        }
        assert!(check(&json!({})).is_err() && Selector::new("filter").check().is_err());
    }

    #[test]
    fn unknown_fields_and_kept_values_select_nothing() {
        for body in [
            json!({ "except": ["a"] }),
            json!({ "Filter": { "name": "a" } }),
            json!({ "filter": { "fileName": "a" } }),
            json!({ "filter": { "inner": { "Name": "a" } } }),
            json!({ "filter": 5 }),
            json!({ "filter": { "name": 5 } }),
            json!({ "filter": { "sizes": ["a"] } }),
        ] {
            assert!(check(&body).is_err(), "{body}");
        }
    }

    #[test]
    fn all_other_values_select_something() {
        for filter in [
            json!({ "name": "a" }),
            json!({ "name": "0" }),
            json!({ "time": "2024-10-30T12:00:00Z" }),
            json!({ "size": "1" }),
            json!({ "sizes": [0, "1"] }),
            json!({ "deep": true }),
            json!({ "inner": { "name": "a" } }),
            json!({ "labels": { "a": "", "b": "c", "d": "" } }),
            json!({ "any": { "a": 1 } }),
            json!({ "fields": { "a": true } }),
            json!({ "name": "a", "added": 1 }),
        ] {
            assert_eq!(check(&json!({ "filter": filter })), Ok(()), "{filter}");
        }
    }
}
