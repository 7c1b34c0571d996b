//! A request as an operation sees it: routed, authenticated and validated.

use std::collections::BTreeMap;

use eset_connect::json::Model;

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

    /// Returns the body as the generated type of the request. The value is valid, so it can always be read.
    pub fn body<M: Model + Default>(&self) -> Result<M, Refusal> {
        let read = eset_connect::json::from_slice(self.values.body.to_string().as_bytes());
        read.map_err(|error| Refusal::new(Code::Internal, format!("the body could not be read: {error}")))
    }
}
