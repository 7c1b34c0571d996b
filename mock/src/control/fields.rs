//! Reads the body of a command strictly: a wrong, missing or unknown field is refused by its name.

use serde_json::{Map, Value};

use crate::reply::Refusal;

/// The fields that are not read yet.
#[derive(Debug)]
pub struct Fields {
    members: Map<String, Value>,
    /// The names that were read, for the message about an unknown one.
    known: Vec<&'static str>,
}

impl Fields {
    /// Reads a body; an empty one has no fields.
    pub fn of(body: &[u8]) -> Result<Self, Refusal> {
        let body = if body.is_empty() { b"{}" } else { body };
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Ok(Self { members, known: Vec::new() }),
            Ok(_) => Err(Refusal::invalid("body", "expected a JSON object")),
            Err(error) => Err(Refusal::invalid("body", format!("not JSON: {error}"))),
        }
    }

    /// Reads a field that may be missing or `null`.
    pub fn optional<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        self.known.push(name);
        match self.members.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(&value) {
                Some(read) => Ok(Some(read)),
                None => Err(Refusal::invalid(name, format!("expected {expected}, found {value}"))),
            },
        }
    }

    /// Reads a field that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Result<T, Refusal> {
        let read = self.optional(name, expected, read)?;
        read.ok_or_else(|| Refusal::invalid(name, format!("missing; expected {expected}")))
    }

    /// Refuses a field that was not read.
    pub fn end(self) -> Result<(), Refusal> {
        let Some(name) = self.members.keys().next() else { return Ok(()) };
        let known = match self.known.as_slice() {
            [] => "no fields".to_owned(),
            known => known.join(", "),
        };
        Err(Refusal::invalid(name, format!("unknown field; expected {known}")))
    }
}
