//! A request as an operation sees it: routed, authenticated and validated.

use std::collections::BTreeMap;

use eset_connect::json::Model;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::paging::Cursor;
use crate::reply::{Code, Refusal};
use crate::schema::Served;
use crate::validate::Values;

/// A valid request of a known user.
#[derive(Clone, Debug)]
pub struct Request {
    /// The operation.
    pub served: Served,
    /// The values of the path's parameters.
    pub path: BTreeMap<&'static str, String>,
    /// The query and the body, in canonical form.
    pub values: Values,
    /// The name of the user.
    pub user: String,
    /// When it arrived.
    pub now: Moment,
    /// The requested page; the first one of the default size if the operation is not paged.
    pub page: Cursor,
}

impl Request {
    /// Returns the value of a parameter of the path; empty if the operation has no such parameter.
    pub fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// Returns the value of a parameter of the query; of a list, the first.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.queries(name).first().map(String::as_str)
    }

    /// Returns the values of a list in the query.
    pub fn queries(&self, name: &str) -> &[String] {
        self.values.query.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a boolean of the query is true.
    pub fn is_set(&self, name: &str) -> bool {
        self.query(name) == Some("true")
    }

    /// Returns the parameters of the query below a name, such as `filter` for `filter.userUuid`, as the generated type of
    /// a field with that name.
    pub fn query_model<M: Model + Default>(&self, name: &str) -> Result<M, Refusal> {
        let mut fields = Map::new();
        for (parameter, values) in &self.values.query {
            let path = parameter.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'));
            if let (Some(path), Some(value)) = (path, values.first()) {
                insert(&mut fields, path, value);
            }
        }
        let read = eset_connect::json::from_slice(Value::Object(fields).to_string().as_bytes());
        read.map_err(|error| Refusal::new(Code::Internal, format!("the query could not be read: {error}")))
    }

    /// Returns the body as the generated type of the request. The value is valid, so it can always be read.
    pub fn body<M: Model + Default>(&self) -> Result<M, Refusal> {
        let read = eset_connect::json::from_slice(self.values.body.to_string().as_bytes());
        read.map_err(|error| Refusal::new(Code::Internal, format!("the body could not be read: {error}")))
    }
}

/// Sets the field at a path, with the objects that it is in. A value is a text, because all fields of filters are.
fn insert(fields: &mut Map<String, Value>, path: &str, value: &str) {
    let Some((name, rest)) = path.split_once('.') else {
        fields.insert(path.to_owned(), value.into());
        return;
    };
    if let Value::Object(fields) = fields.entry(name).or_insert_with(|| Value::Object(Map::new())) {
        insert(fields, rest, value);
    }
}
