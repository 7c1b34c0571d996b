//! The methods that send a call. They are all that is generic over its result, so they only decode.

use tracing::Span;

use super::Client;
use crate::api::AnswerInfo;
use crate::call::{Answer, Call, Started, decode};
use crate::deployment::Deployment;
use crate::error::Error;
use crate::send::{Polled, trace};
use crate::wire::{DeploymentId, Pending, Reply, Response};

impl<T: Answer> Call<T> {
    /// Sends the call and waits for its result, polling a pending (202) response until it is ready.
    ///
    /// A GET, PUT or DELETE is sent again after 429, 502, 503, 504 and after a connection that failed,
    /// broke or took too long. A POST is sent again only if it was certainly not executed: after 429,
    /// after 503 with `Retry-After`, and if there was no connection. While a pending response is polled,
    /// any method is sent again after 429, 502, 503 and a failed connection. No other status is retried.
    ///
    /// The versions of a server on premises can give an operation different paths. Then the request is sent
    /// to the next path after a 404, unless the client knows the path from an earlier call.
    ///
    /// Dropping the future stops everything. A future that nobody polls holds up no other call: it can wait
    /// in `buffer_unordered`, lose a `select!` or run into a `timeout`, while other calls of the client go on.
    ///
    /// ```ignore
    /// let mut sent = stream::iter(calls).map(|call| call.send(&client)).buffer_unordered(16);
    /// while let Some(result) = sent.next().await {
    ///     confirm(result?).send(&client).await?; // although nobody polls the sixteen now
    /// }
    /// ```
    pub async fn send(&self, client: &Client) -> Result<Response<T>, Error> {
        let request = self.parts().prepare(T::INFO)?;
        read(client, client.engine.send(request, client.overrides()).await?)
    }

    /// Sends the call and does not wait for a response that the server has to prepare (202).
    pub async fn start(&self, client: &Client) -> Result<Started<T>, Error> {
        let request = self.parts().prepare(T::INFO)?;
        started(client, client.engine.send_once(request, client.overrides()).await?)
    }
}

impl Pending {
    /// Waits for the response. `T` is the operation's result. Any JSON can also be read as a
    /// [`json::Value`](crate::json::Value).
    ///
    /// Fails with [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if `T` is the result of another
    /// operation. Nothing is sent then, and the response can still be collected.
    ///
    /// Fails with [`ErrorKind::PendingLost`](crate::ErrorKind::PendingLost) if the response was collected
    /// before, has expired, or could not be prepared.
    pub async fn finish<T: Answer>(&self, client: &Client) -> Result<Response<T>, Error> {
        self.check(T::INFO, client.deployment())?;
        read(client, client.engine.send(self.request.clone(), client.overrides()).await?)
    }

    /// Asks once whether the response is ready. `T` is the operation's result, see [`finish`](Self::finish).
    pub async fn poll<T: Answer>(&self, client: &Client) -> Result<Started<T>, Error> {
        self.check(T::INFO, client.deployment())?;
        started(client, client.engine.send_once(self.request.clone(), client.overrides()).await?)
    }

    /// Fails if the response is another one, or is kept elsewhere.
    pub(super) fn check(&self, answer: AnswerInfo, deployment: &Deployment) -> Result<(), Error> {
        let here = deployment.pending_origin();
        let invalid = |reason| Err(Error::not_collected(self.clone(), reason));
        if let Some(reason) = self.refusal(answer) {
            return invalid(reason);
        }
        if self.origin.api != here.api {
            return invalid(format!("the pending response belongs to the API {:?}", self.origin.api));
        }
        match &self.origin.deployment {
            DeploymentId::Unknown => Ok(()),
            kept if *kept == here.deployment => Ok(()),
            kept => invalid(format!("the pending response is {kept}, the client's calls are {}", here.deployment)),
        }
    }
}

fn started<T: Answer>(client: &Client, polled: Polled) -> Result<Started<T>, Error> {
    match polled {
        Polled::Reply(reply) => read(client, *reply).map(Started::Ready),
        Polled::Pending(pending) => Ok(Started::Pending(pending)),
    }
}

/// The result of a call; the call's span covers the decoding.
pub(super) fn read<T: Answer>(client: &Client, reply: Reply) -> Result<Response<T>, Error> {
    let span = reply.span.clone();
    decode(reply, Some(&client.engine.sender.secrets)).map_err(|error| failed(client, &span, error))
}

/// Not generic, so that it is compiled once.
fn failed(client: &Client, span: &Span, error: Error) -> Error {
    let error = error.redact(&client.engine.sender.secrets);
    trace::error(span, &error);
    error
}
