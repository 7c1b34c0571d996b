//! Faults on request. [`Faults::plan`] decides once per request; the server carries out the plan before and after the
//! operation.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::HeaderMap;

use crate::reply::Reply;
use crate::schema::Served;

/// A request before anything is done for it.
#[expect(dead_code, reason = "for the rules of faults")]
#[derive(Clone, Copy, Debug)]
pub struct Arrival<'a> {
    /// The operation.
    pub served: Served,
    /// The number of the request, from 1.
    pub number: u64,
    /// The headers.
    pub headers: &'a HeaderMap,
}

/// What goes wrong with a request. By default nothing does.
#[derive(Default)]
pub struct Fault {
    /// The wait before anything is done.
    pub delay: Duration,
    /// The response that is sent instead of executing the operation.
    pub instead: Option<Reply>,
    /// Changes the response after the operation was executed.
    pub change: Option<Box<dyn FnOnce(Reply) -> Reply + Send>>,
}

/// The faults that are asked for.
#[derive(Debug, Default)]
pub struct Faults {
    rules: Mutex<Vec<Rule>>,
}

/// A fault that is asked for.
type Rule = fn(&Arrival<'_>) -> Option<Fault>;

impl Faults {
    /// Decides what goes wrong with a request.
    pub fn plan(&self, arrival: &Arrival<'_>) -> Fault {
        let rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        rules.iter().find_map(|rule| rule(arrival)).unwrap_or_default()
    }
}
