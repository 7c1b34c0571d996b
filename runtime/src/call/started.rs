use bytes::Bytes;
use serde_json::Value;

use super::Answer;
use super::decode::{decode, receive};
use crate::api::AnswerInfo;
use crate::error::Error;
use crate::wire::{Pending, Received, Response};

/// What became of a call that was started.
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
    /// operation's result. For another one the response is not read: the error is
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) and has it as its [`body`](Error::body).
    ///
    /// Fails with [`ErrorKind::NotReady`](crate::ErrorKind::NotReady) while the server is still
    /// preparing the response, and with [`ErrorKind::PendingLost`](crate::ErrorKind::PendingLost) if it
    /// is gone. After any other failure before a successful response, it can still be collected, see
    /// [`Error::pending`].
    pub fn decode<T: Answer>(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        if let Some(reason) = self.refusal(T::INFO) {
            return Err(Error::not_read(self.clone(), Received::from(response), reason));
        }
        let reply = receive(self.request.clone(), Some(&self.origin), response)?;
        decode(reply, None)
    }

    /// Why the response must not be taken for this result; `None` if it is such. The server returns it once, so
    /// this is asked before anything is sent. Whatever is JSON can be read as a JSON value.
    pub(crate) fn refusal(&self, answer: AnswerInfo) -> Option<String> {
        let kept = self.request.answer.as_deref()?;
        let is_json = answer.name == Value::INFO.name && kept != Bytes::INFO.name;
        (kept != answer.name && !is_json)
            .then(|| format!("the pending response is {kept:?} and cannot be read as {:?}", answer.name))
    }
}
