//! The received requests, selected and read by the calls that send them.

use std::fmt;
use std::ops::Deref;

use eset_connect::json::{Model, from_slice};
use eset_connect::{Answer, Call};

use crate::pattern::Pattern;
use crate::record::Received;
use crate::schema::Schema;

/// Received requests, in the order of their arrival.
#[derive(Clone)]
pub struct Requests {
    schema: &'static Schema,
    received: Vec<Received>,
}

impl Requests {
    pub(crate) fn new(schema: &'static Schema, received: Vec<Received>) -> Self {
        Self { schema, received }
    }

    pub(crate) fn without_tokens(schema: &'static Schema, mut received: Vec<Received>) -> Self {
        received.retain(|request| !schema.is_token_path(&request.path));
        Self { schema, received }
    }

    /// Returns the requests that a call with its arguments can have sent, also those that were refused or that collected
    /// a pending response. An argument that is not set can have any value.
    #[must_use]
    pub fn of<T: Answer>(&self, call: &Call<T>) -> Self {
        let pattern = Pattern::of(self.schema, call).ok();
        self.select(|request| pattern.as_ref().is_some_and(|pattern| request.is_of(pattern)))
    }

    /// Returns the requests of a call's operation, whatever their arguments are.
    #[must_use]
    pub fn of_operation<T>(&self, call: &Call<T>) -> Self {
        let info = call.info();
        self.select(|request| {
            request.served.is_some_and(|served| {
                served.operation.path == info.path && served.operation.method.as_str() == info.method.as_str()
            })
        })
    }

    /// Returns the requests that got this status.
    #[must_use]
    pub fn with_status(&self, status: u16) -> Self {
        self.select(|request| request.status == Some(status))
    }

    /// Returns the requests whose operations were executed. A call that changes something must be here once, whatever
    /// happens to its responses.
    #[must_use]
    pub fn executed(&self) -> Self {
        self.select(|request| request.is_executed)
    }

    /// Returns the requests that a fault happened to.
    #[must_use]
    pub fn with_fault(&self) -> Self {
        self.select(|request| request.fault.is_some())
    }

    fn select(&self, is_selected: impl Fn(&Received) -> bool) -> Self {
        let received = self.received.iter().filter(|request| is_selected(request));
        Self { schema: self.schema, received: received.cloned().collect() }
    }

    /// Returns the bodies as models of the generated crate, without those that are none.
    pub fn bodies<M: Model + Default>(&self) -> Vec<M> {
        self.received.iter().filter_map(|request| from_slice(&request.body).ok()).collect()
    }
}

/// One line per request, for assertions that fail.
impl fmt::Debug for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.received).finish()
    }
}

/// The requests as a slice.
impl Deref for Requests {
    type Target = [Received];

    fn deref(&self) -> &[Received] {
        &self.received
    }
}
