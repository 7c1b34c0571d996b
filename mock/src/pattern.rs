//! Which requests a call means: those of its operation with its arguments. An argument that is not set can have any value.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use eset_connect::{Answer, Call};
use serde_json::Value;

use crate::route::{Found, Routes};
use crate::schema::{Schema, Served};
use crate::validate::{Given, Values, validate};

/// The operation and the arguments of a call: all values of the path, the parameters of the query that are set, and the
/// fields of the body that are set.
#[derive(Clone, Debug)]
pub struct Pattern {
    served: Served,
    path: BTreeMap<&'static str, String>,
    values: Values,
}

/// A call that no valid request can have been made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCall(String);

impl Pattern {
    /// Returns the pattern of a call.
    pub fn of<T: Answer>(schema: &'static Schema, call: &Call<T>) -> Result<Self, InvalidCall> {
        let sent = call.request().map_err(|error| InvalidCall(error.to_string()))?;
        // A call has the path of the regions, also on premises.
        let routes = Routes::new(schema.operations().map(|served| (served, served.operation.path.as_str())));
        let Found::Operation(served, path) = routes.find(sent.method(), sent.uri().path()) else {
            return Err(InvalidCall(format!("no operation is {} {}", sent.method(), sent.uri().path())));
        };
        let header = |name: &str| sent.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let query = sent.uri().query().unwrap_or_default();
        let given = Given { path: &path, query, header: &header, body: sent.body() };
        let values = validate(served, given).map_err(|refusal| InvalidCall(refusal.message))?;
        Ok(Self { served, path, values })
    }

    /// Whether a request is one of those.
    pub fn matches(&self, served: Served, path: &BTreeMap<&'static str, String>, values: &Values) -> bool {
        let mut query = self.values.query.iter();
        self.served.is(served)
            && self.path == *path
            && query.all(|(name, wanted)| values.query.get(name) == Some(wanted))
            && contains(&values.body, &self.values.body)
    }
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
