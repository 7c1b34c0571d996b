use bytes::Bytes;

use super::Answer;
use super::decode::{decode, receive};
use crate::error::Error;
use crate::wire::{Pending, Response};

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
    /// operation's result.
    ///
    /// Fails with [`ErrorKind::NotReady`](crate::ErrorKind::NotReady) while the server is still
    /// preparing the response, and with [`ErrorKind::PendingLost`](crate::ErrorKind::PendingLost) if it
    /// is gone. After any other failure before a successful response, it can still be collected, see
    /// [`Error::pending`].
    pub fn decode<T: Answer>(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let reply = receive(self.request.clone(), Some(&self.origin), response)?;
        decode(reply, None)
    }
}
