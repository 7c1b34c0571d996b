//! Compares a request with the schema, by the rules of ProtoJSON, and returns it in one canonical form: the schema's
//! names of fields and parameters, numbers as numbers, enums by name. Every wrong value is reported with its path.
//!
//! A field or parameter that the schema does not have is ignored, as the gateways do that print such schemas: they
//! discard unknown fields, and programs rely on it when they send back what they received. It is listed in the record of
//! the request, so that a test can find a misspelled name. A field that only the service sets is ignored in the same way.

mod body;
mod parameters;
mod scalar;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::reply::{Refusal, Violation};
use crate::schema::Served;

/// The values of a request in canonical form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values {
    /// The parameters of the query, by the schema's names. One that is not a list has one value.
    pub query: BTreeMap<&'static str, Vec<String>>,
    /// The body; `{}` if there is none.
    pub body: Value,
    /// The names that the schema does not have: paths of fields, and parameters of the query.
    pub unknown: Vec<String>,
}

/// The parts of a request that the schema describes.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The values of the path's parameters.
    pub path: &'a BTreeMap<&'static str, String>,
    /// The query without `?`.
    pub query: &'a str,
    /// Returns the value of a header.
    pub header: &'a dyn Fn(&str) -> Option<String>,
    /// The body.
    pub body: &'a [u8],
}

/// What is found while a request is compared.
#[derive(Debug, Default)]
struct Findings {
    violations: Vec<Violation>,
    unknown: Vec<String>,
}

impl Findings {
    fn wrong(&mut self, field: impl Into<String>, description: impl Into<String>) {
        self.violations.push(Violation { field: field.into(), description: description.into() });
    }
}

/// Returns the values of a request, or each value that is wrong.
pub fn validate(served: Served, given: Given<'_>) -> Result<Values, Refusal> {
    let mut findings = Findings::default();
    parameters::path_and_headers(served, given, &mut findings);
    let query = parameters::query(served, given.query, &mut findings);
    let body = body::read(served, given.body, &mut findings);
    if findings.violations.is_empty() {
        return Ok(Values { query, body, unknown: findings.unknown });
    }
    Err(Refusal::violations(findings.violations))
}

/// Returns protobuf's JSON name of a name in snake case: `deviceUuid` for `device_uuid`. A JSON name stays as it is.
pub fn json_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut after_underscore = false;
    for letter in name.chars() {
        match letter {
            '_' => after_underscore = true,
            _ if after_underscore => {
                out.push(letter.to_ascii_uppercase());
                after_underscore = false;
            }
            _ => out.push(letter),
        }
    }
    out
}
