//! The methods that send a call. Only these are generic over its result, so they do nothing but decode.

use tracing::Span;

use super::Client;
use crate::api::AnswerInfo;
use crate::call::{Answer, Call, Started, decode};
use crate::deployment::Deployment;
use crate::error::Error;
use crate::send::{Polled, trace};
use crate::wire::{DeploymentId, Pending, Reply, Response};

impl<T: Answer> Call<T> {
    /// Sends the call and waits for its result. Polls a pending (202) response until it is ready.
    ///
    /// The client retries a GET, PUT or DELETE after 429, 502, 503 and 504, and if the connection failed,
    /// broke or took too long. It retries other methods only if the call was certainly not executed: after
    /// 429, after 503 with `Retry-After`, and if there was no connection. While it polls a pending response,
    /// it retries any method after 429, 502, 503 and a failed connection. It retries no other status, and no
    /// call whose server certificate is not trusted. After 401, it renews the token once.
    ///
    /// An operation can have different paths in the versions of a server on premises. Then the client sends
    /// the request to the next path after a 404, unless it knows the path from an earlier call.
    ///
    /// Dropping the future cancels the call. A future that is not polled does not block other calls: while it
    /// waits in `buffer_unordered`, `select!` or `timeout`, other calls of the client make progress.
    ///
    /// ```ignore
    /// let mut sent = stream::iter(calls).map(|call| call.send(&client)).buffer_unordered(16);
    /// while let Some(result) = sent.next().await {
    ///     confirm(result?).send(&client).await?; // although the sixteen are not polled now
    /// }
    /// ```
    pub async fn send(&self, client: &Client) -> Result<Response<T>, Error> {
        let request = self.parts().prepare(T::INFO)?;
        read(client, client.engine.send(request, client.overrides()).await?)
    }

    /// Sends the call, and does not wait if the server is still preparing the response (202).
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
    /// operation, or the client is for another deployment. The client then sends nothing, and the response can
    /// still be collected.
    ///
    /// Fails with [`ErrorKind::PendingLost`](crate::ErrorKind::PendingLost) if the response was collected
    /// before, has expired, or could not be prepared.
    pub async fn finish<T: Answer>(&self, client: &Client) -> Result<Response<T>, Error> {
        self.check(T::INFO, client.deployment())?;
        read(client, client.engine.send(self.request.clone(), client.overrides()).await?)
    }

    /// Polls the response once. `T` is the operation's result, see [`finish`](Self::finish).
    pub async fn poll<T: Answer>(&self, client: &Client) -> Result<Started<T>, Error> {
        self.check(T::INFO, client.deployment())?;
        started(client, client.engine.send_once(self.request.clone(), client.overrides()).await?)
    }

    /// Fails if the response is a different result, or if another deployment stores it.
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
            stored if *stored == here.deployment => Ok(()),
            stored => invalid(format!("the pending response is {stored}, but the client is {}", here.deployment)),
        }
    }
}

fn started<T: Answer>(client: &Client, polled: Polled) -> Result<Started<T>, Error> {
    match polled {
        Polled::Reply(reply) => read(client, *reply).map(Started::Ready),
        Polled::Pending(pending) => Ok(Started::Pending(pending)),
    }
}

/// The result of a call. The call's span covers the decoding.
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
