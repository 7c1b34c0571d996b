//! The received requests, selected and read by the calls that send them.

use std::ops::Deref;

use eset_connect::Call;
use eset_connect::json::{Model, from_slice};

use crate::record::Received;
use crate::schema::Schema;

/// Received requests, in the order of their responses.
#[derive(Clone, Debug)]
pub struct Requests {
    schema: &'static Schema,
    received: Vec<Received>,
}

impl Requests {
    pub(crate) fn new(schema: &'static Schema, received: Vec<Received>) -> Self {
        Self { schema, received }
    }

    pub(crate) fn without_tokens(schema: &'static Schema, mut received: Vec<Received>) -> Self {
        let is_token_call = |request: &Received| match (request.served, schema.token()) {
            (Some(served), Some(token)) => token.is(served),
            (served, _) => {
                let login = schema.about().on_premises.as_ref().and_then(|facts| facts.login.as_ref());
                served.is_none() && login.is_some_and(|login| login.path == request.path)
            }
        };
        received.retain(|request| !is_token_call(request));
        Self { schema, received }
    }

    /// Returns the requests of a call's operation, whatever their arguments are.
    #[must_use]
    pub fn of<T>(&self, call: &Call<T>) -> Self {
        let info = call.info();
        let is_it = |request: &&Received| {
            request.served.is_some_and(|served| {
                served.operation.path == info.path && served.operation.method.as_str() == info.method.as_str()
            })
        };
        Self { schema: self.schema, received: self.received.iter().filter(is_it).cloned().collect() }
    }

    /// Returns the requests that got this status.
    #[must_use]
    pub fn with_status(&self, status: u16) -> Self {
        let received = self.received.iter().filter(|request| request.status == status);
        Self { schema: self.schema, received: received.cloned().collect() }
    }

    /// Returns the bodies as models of the generated crate, without those that are none.
    pub fn bodies<M: Model + Default>(&self) -> Vec<M> {
        self.received.iter().filter_map(|request| from_slice(&request.body).ok()).collect()
    }
}

/// The requests as a slice.
impl Deref for Requests {
    type Target = [Received];

    fn deref(&self) -> &[Received] {
        &self.received
    }
}
