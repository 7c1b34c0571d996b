//! Which requests a call means: those of its operation with its arguments. An argument that is not set can have any value.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use axum::http::Method;
use eset_connect::{Answer, Call};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use crate::route::{ENCODED, Found, Routes};
use crate::schema::{Schema, Served};
use crate::validate::{Given, Values, validate};

/// An operation and some of its arguments: values of the path, parameters of the query, and fields of the body.
#[derive(Clone, Debug)]
pub struct Pattern {
    served: Served,
    path: BTreeMap<&'static str, String>,
    /// `None` if it has no arguments of the query and the body.
    values: Option<Values>,
}

/// A call that no valid request can have been made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCall(String);

impl Pattern {
    /// Returns the pattern of a call: all values of its path, and the other arguments that are set.
    pub fn of<T: Answer>(schema: &'static Schema, call: &Call<T>) -> Result<Self, InvalidCall> {
        let sent = call.request().map_err(|error| InvalidCall(error.to_string()))?;
        let (served, path) = find(schema, sent.method(), sent.uri().path())?;
        let header = |name: &str| sent.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let query = sent.uri().query().unwrap_or_default();
        let given = Given { path: &path, query, header: &header, body: sent.body() };
        let values = validate(served, given).map_err(|refusal| InvalidCall(refusal.message))?;
        let is_empty = values.query.is_empty() && is_empty(&values.body);
        Ok(Self { served, path, values: (!is_empty).then_some(values) })
    }

    /// Returns the pattern of a call's operation, whatever its arguments are.
    pub fn of_operation<T>(schema: &'static Schema, call: &Call<T>) -> Result<Self, InvalidCall> {
        let info = call.info();
        Self::at(schema, &info.method, info.path)
    }

    /// Returns the pattern of a method and a path, or of a path template, whose parameters can have any value.
    pub fn at(schema: &'static Schema, method: &Method, path: &str) -> Result<Self, InvalidCall> {
        let (served, mut path) = find(schema, method, path)?;
        path.retain(|name, value| *value != format!("{{{name}}}"));
        Ok(Self { served, path, values: None })
    }

    /// Returns the operation.
    pub fn served(&self) -> Served {
        self.served
    }

    /// Whether a request is one of those. `values` are its query and body, if they are valid.
    pub fn matches<'v>(
        &self,
        served: Served,
        path: &BTreeMap<&'static str, String>,
        values: &dyn Fn() -> Option<&'v Values>,
    ) -> bool {
        self.served.is(served)
            && self.path.iter().all(|(name, wanted)| path.get(name) == Some(wanted))
            && self.values.as_ref().is_none_or(|wanted| values().is_some_and(|values| has(values, wanted)))
    }
}

/// Finds the operation of a path of the regions, which a call also has on premises.
fn find(
    schema: &'static Schema,
    method: &Method,
    path: &str,
) -> Result<(Served, BTreeMap<&'static str, String>), InvalidCall> {
    let routes = Routes::new(schema.operations().map(|served| (served, served.operation.path.as_str())));
    match routes.find(method, path) {
        Found::Operation(served, values) => Ok((served, values)),
        _ => Err(InvalidCall(format!("no operation is {method} {path}"))),
    }
}

fn is_empty(body: &Value) -> bool {
    body.is_null() || body.as_object().is_some_and(serde_json::Map::is_empty)
}

fn has(values: &Values, wanted: &Values) -> bool {
    wanted.query.iter().all(|(name, wanted)| values.query.get(name) == Some(wanted))
        && contains(&values.body, &wanted.body)
}

/// Whether a value has all fields of another one. Lists must have the same number of items.
fn contains(value: &Value, part: &Value) -> bool {
    match (value, part) {
        (Value::Object(value), Value::Object(part)) => {
            part.iter().all(|(name, part)| value.get(name).is_some_and(|value| contains(value, part)))
        }
        (Value::Array(value), Value::Array(part)) => {
            value.len() == part.len() && value.iter().zip(part).all(|(value, part)| contains(value, part))
        }
        (value, part) => value == part,
    }
}

/// The operation with the values of its path: `GET /v1/devices/7`.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.served.operation;
        let path = self.path.iter().fold(operation.path.clone(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), &utf8_percent_encode(value, ENCODED).to_string())
        });
        let more = if self.values.is_some() { " with arguments" } else { "" };
        write!(f, "{} {path}{more}", operation.method.as_str())
    }
}

impl fmt::Display for InvalidCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no request matches the call: {}", self.0)
    }
}

impl Error for InvalidCall {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_body_matches_by_the_fields_that_are_set() {
        let body = json!({ "a": { "b": 1, "c": 2 }, "list": [{ "x": 1, "y": 2 }] });
        for (part, matches) in [
            (json!({}), true),
            (json!({ "a": { "b": 1 } }), true),
            (json!({ "a": { "b": 2 } }), false),
            (json!({ "list": [{ "x": 1 }] }), true),
            (json!({ "list": [] }), false),
            (json!({ "d": null }), false),
        ] {
            assert_eq!(contains(&body, &part), matches, "{part}");
        }
    }
}
