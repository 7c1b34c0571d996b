//! Answers that a test gives for calls. A rule matches the operation and the arguments of a call: all values of the path,
//! the parameters of the query that are set, and the fields of the body that are set.

use std::sync::{Mutex, PoisonError};

use axum::http::StatusCode;
use serde_json::Value;

use crate::reply::Reply;
use crate::request::Request;

/// The rules, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Canned {
    rules: Mutex<Vec<Rule>>,
}

/// A call and the response to it.
#[derive(Debug)]
pub struct Rule {
    /// The request of the call. It matches by the operation and by the values that are set.
    pub call: Request,
    /// The response.
    pub reply: Reply,
    /// How often the rule applies; `None` is without an end.
    pub left: Option<u32>,
}

impl Canned {
    /// Adds a rule after the others.
    pub fn add(&self, rule: Rule) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).push(rule);
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Returns the response of the first rule that matches and still applies.
    pub fn reply(&self, request: &Request) -> Option<Reply> {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let rule = rules.iter_mut().find(|rule| rule.left != Some(0) && rule.matches(request))?;
        rule.left = rule.left.map(|left| left - 1);
        Some(rule.reply.clone())
    }
}

impl Rule {
    fn matches(&self, request: &Request) -> bool {
        let is_in_query = |(name, values): (&&'static str, &Vec<String>)| request.queries(name) == values.as_slice();
        self.call.served.is(request.served)
            && self.call.path == request.path
            && self.call.values.query.iter().all(is_in_query)
            && contains(request.json(), self.call.json())
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

/// Returns the response with an error document.
pub fn refusal(status: StatusCode, message: &str) -> Reply {
    use crate::reply::{Code, Refusal};
    Refusal::new(Code::of_status(status), message).with_status(status)
}

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
