//! An operation as a plain value.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderValue, Uri};

use crate::api::{Encoding, Endpoint};
use crate::client::Client;
use crate::encode;
use crate::error::{DecodeError, Error, Failure, RequestLine};
use crate::execute::{Answered, Follow, Verdict, execute, judge};
use crate::json;
use crate::operation::{Answer, Operation};
use crate::outgoing::Outgoing;
use crate::pending::{Pending, Started};
use crate::query::ToQuery;
use crate::response::{Response, is_final};
use crate::trace;

/// A call that answers a `T`: a plain value that can be cloned, kept and sent as often as needed.
///
/// Its errors are [`Error`]'s. What cannot be sent (an empty path parameter, say) is reported when
/// it is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    parts: Parts,
    answer: PhantomData<fn() -> T>,
}

/// What a call says, whatever it answers.
#[derive(Clone)]
pub(crate) struct Parts {
    endpoint: &'static Endpoint,
    path: Result<String, String>,
    query: Vec<(&'static str, String)>,
    body: Bytes,
}

impl<T> Call<T> {
    /// A call of `endpoint` with the values of its path parameters, in the order of the template,
    /// as they are: they are percent-encoded here. An operation with a JSON body sends `{}` unless
    /// [`body`](Self::body) is given.
    pub fn new(endpoint: &'static Endpoint, path: &[&str]) -> Self {
        Self { parts: Parts::new(endpoint, path), answer: PhantomData }
    }

    /// The call with this body, written as the operation documents it. One that takes no body
    /// ignores it.
    pub fn body(mut self, body: &dyn json::Model) -> Self {
        self.parts.write(body);
        self
    }

    /// Sets a query parameter, in place of an earlier value.
    pub fn set(&mut self, name: &'static str, value: impl ToQuery) {
        self.parts.set(name, value.to_query().into_owned());
    }

    /// Sets a query parameter that takes several values, in place of earlier ones: `name=a&name=b`.
    pub fn set_all(&mut self, name: &'static str, values: impl IntoIterator<Item = impl ToQuery>) {
        self.parts.query.retain(|(set, _)| *set != name);
        self.parts.query.extend(values.into_iter().map(|value| (name, value.to_query().into_owned())));
    }

    /// The facts about the operation.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.parts.endpoint
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl<T: Answer> Call<T> {
    /// The request, for a transport of your own: address in origin form (path and query), headers
    /// for content only.
    pub fn request(&self) -> Result<http::Request<Bytes>, Error> {
        let outgoing = self.parts.outgoing(T::ACCEPT)?;
        Ok(outgoing.request(outgoing.uri.clone()))
    }

    /// Reads the answer to [`request`](Self::request), whoever sent it.
    ///
    /// A 202 with a `response-id` is [`Error::NotReady`], which holds what is needed to collect the
    /// answer later: [`Pending::request`] and [`Pending::decode`].
    pub fn decode(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let mut outgoing = self.parts.outgoing(T::ACCEPT)?;
        if judge(&mut outgoing, &response) == Verdict::Pending
            && let Some(pending) = Pending::new(&outgoing, None)
        {
            return Err(Error::NotReady(Box::new(pending)));
        }
        decode(&|| self.parts.line(), Some(self.parts.endpoint), response.into())
    }

    /// Sends the call and waits for the answer, to the end of a pending one.
    ///
    /// Retries where that is safe. Dropping the future stops everything.
    pub async fn send(&self, client: &Client) -> Result<Response<T>, Error> {
        self.execute(client, Follow::ToTheEnd).await
    }

    /// Sends the call and does not wait for an answer that the service has to prepare.
    pub async fn start(&self, client: &Client) -> Result<Started<T>, Error> {
        Started::from_result(self.execute(client, Follow::Once).await)
    }

    /// Sends the call and blocks the thread until the answer is there, see [`send`](Self::send).
    ///
    /// Fails with [`Error::Configuration`] on a thread that runs async tasks, which must not be
    /// blocked. Threads of tokio's `spawn_blocking` cannot be told from these: there, give
    /// [`send`](Self::send) to the `block_on` of a runtime's handle.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(&self, client: &Client) -> Result<Response<T>, Error> {
        client.inner.blocking.wait(self.send(client))?
    }

    async fn execute(&self, client: &Client, follow: Follow) -> Result<Response<T>, Error> {
        let outgoing = self.parts.outgoing(T::ACCEPT)?;
        let answered = execute(&client.inner, outgoing, follow).await?;
        decode(&|| self.parts.line(), Some(self.parts.endpoint), answered)
    }
}

/// Everything here is compiled once, and not once an operation.
impl Parts {
    fn new(endpoint: &'static Endpoint, path: &[&str]) -> Self {
        let body = match endpoint.body {
            Encoding::Json => Bytes::from_static(b"{}"),
            Encoding::None | Encoding::Form => Bytes::new(),
        };
        Self { endpoint, path: encode::path(endpoint.path, path), query: Vec::new(), body }
    }

    fn write(&mut self, body: &dyn json::Model) {
        self.body = match self.endpoint.body {
            Encoding::None => return,
            Encoding::Json => json::to_vec(body).into(),
            Encoding::Form => json::to_form(body).into(),
        };
    }

    pub(crate) fn set(&mut self, name: &'static str, value: String) {
        self.query.retain(|(set, _)| *set != name);
        self.query.push((name, value));
    }

    /// The value of a query parameter that is set.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(set, _)| *set == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The call's line for messages: the template where the path cannot be made.
    pub(crate) fn line(&self) -> RequestLine {
        RequestLine::new(self.endpoint.method.clone(), self.path.as_deref().unwrap_or(self.endpoint.path))
    }

    pub(crate) fn outgoing(&self, accept: HeaderValue) -> Result<Box<Outgoing>, Error> {
        let path = self.path.as_deref().map_err(|reason| Error::invalid(self.line(), reason.as_str()))?;
        let query = encode::pairs(self.query.iter().map(|(name, value)| (*name, value.as_str())));
        let uri = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        let uri = Uri::try_from(uri).map_err(|error| Error::invalid(self.line(), error.to_string()))?;
        Ok(Outgoing::new(self.endpoint, uri, accept, self.body.clone()))
    }
}

/// The answer as a value, or the refusal as an error.
pub(crate) fn decode<T: Answer>(
    line: &dyn Fn() -> RequestLine,
    endpoint: Option<&'static Endpoint>,
    answered: Answered,
) -> Result<Response<T>, Error> {
    let Answered { span, response } = answered;
    if !is_final(response.status()) {
        return Err(Error::Refused(Box::new(Failure::new(line(), endpoint, response))));
    }
    let (head, body) = response.into_parts();
    match T::decode(body.clone()) {
        Ok(value) => Ok(Response::new(value, head.status, head.headers)),
        Err(problem) => {
            let answer = Response::new(body, head.status, head.headers);
            let error = Error::Decode(Box::new(DecodeError::new(line(), problem, answer)));
            trace::failed(&span, trace::kind(&error));
            Err(error)
        }
    }
}

impl<T: Answer> Operation for Call<T> {
    type Output = T;

    fn call(&self) -> &Self {
        self
    }
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), answer: PhantomData }
    }
}

/// Prints the operation, its path and the names of its query parameters; no values, no body.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parts.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Call")
            .field("operation", &self.parts.endpoint.name)
            .field("request", &format_args!("{}", self.parts.line()))
            .field("query", &names)
            .field("body_bytes", &self.parts.body.len())
            .finish()
    }
}
