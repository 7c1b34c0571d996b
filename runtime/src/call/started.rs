use bytes::Bytes;
use serde_json::Value;

use super::Answer;
use super::decode::{decode, receive};
use crate::api::AnswerInfo;
use crate::error::Error;
use crate::wire::{Pending, Received, Response};

/// The state of a call that was started.
#[derive(Debug)]
#[must_use = "a response that is not collected is lost"]
pub enum Started<T> {
    /// The response.
    Ready(Response<T>),
    /// The server is still preparing the response.
    Pending(Pending),
}

impl Pending {
    /// Reads the response to [`request`](Self::request) if your own transport sent it. `T` is the
    /// operation's result. If it is a different type, this fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and the [`body`](Error::body) of the
    /// error is the response.
    ///
    /// Fails with [`ErrorKind::NotReady`](crate::ErrorKind::NotReady) while the server is still
    /// preparing the response, and with [`ErrorKind::PendingLost`](crate::ErrorKind::PendingLost) if it
    /// no longer exists. After any other failure before a successful response, it can still be collected,
    /// see [`Error::pending`].
    pub fn decode<T: Answer>(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        if let Some(reason) = self.refusal(T::INFO) {
            return Err(Error::not_read(self.clone(), Received::from(response), reason));
        }
        let reply = receive(self.request.clone(), Some(&self.origin), response)?;
        decode(reply, None)
    }

    /// The reason why the response cannot be read as this result; `None` if it can. The server returns the response
    /// only once, so the client checks this before it sends anything. Any JSON can be read as a JSON value.
    pub(crate) fn refusal(&self, answer: AnswerInfo) -> Option<String> {
        let stored = self.request.answer.as_deref()?;
        let is_json = answer.name == Value::INFO.name && stored != Bytes::INFO.name;
        (stored != answer.name && !is_json)
            .then(|| format!("the pending response is {stored:?} and cannot be read as {:?}", answer.name))
    }
}
