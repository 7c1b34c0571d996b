//! An operation as a plain value, from the request to the decoded response. No IO.

mod decode;
mod everything;
mod operation;
mod plain;
mod started;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Uri};
use serde_json::Value;

pub(crate) use decode::{MAX_RESPONSE_BYTES, decode};
use everything::Selector;
pub use operation::{Answer, AnswerModel, Operation};
pub use plain::{EmptyAnswer, EmptyName, PlainCall};
pub use started::Started;

use crate::api::{AnswerInfo, Encoding, Facts, OperationInfo, Service};
use crate::error::Error;
use crate::json;
use crate::wire::{PreparedRequest, RequestLine, Response, ToQuery, encode};

/// A call with the result `T`: a plain value that can be cloned, stored and sent as often as needed.
///
/// Invalid values, such as an empty path parameter or an empty id in the query, are reported when the call is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    parts: Parts,
    result: PhantomData<fn() -> T>,
}

/// A call without its result type.
#[derive(Clone)]
pub(crate) struct Parts {
    operation: Facts,
    /// The path, or the reason why the call cannot be sent.
    path: Result<String, String>,
    query: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
    /// The query parameters whose value is an empty id.
    empty_ids: Vec<&'static str>,
    body: Bytes,
    selector: Option<Selector>,
}

impl<T> Call<T> {
    /// A call of an operation, with the values of its path parameters in the order of the template. This
    /// function percent-encodes the values. An operation with a JSON body sends `{}` unless
    /// [`body`](Self::body) is set.
    pub fn new(operation: &'static OperationInfo, path: &[&str]) -> Self {
        Self { parts: Parts::new(Facts::Static(operation), path), result: PhantomData }
    }

    /// Sets the body, which is written in the documented format of the operation. An operation without a
    /// body ignores it.
    pub fn body(mut self, body: &dyn json::Model) -> Self {
        self.parts.write(body);
        self
    }

    /// Sets a query parameter, and replaces an earlier value. The setters of the generated operations call this.
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value, reason = "generated setters pass on what they take")]
    pub fn set(&mut self, name: &'static str, value: impl ToQuery) {
        self.parts.empty_ids.retain(|empty| *empty != name);
        if value.is_empty_id() {
            self.parts.empty_ids.push(name);
        }
        self.parts.set(name, value.to_query().into_owned());
    }

    /// Sets a query parameter with several values, `name=a&name=b`, and replaces earlier values.
    #[doc(hidden)]
    pub fn set_all(&mut self, name: &'static str, values: impl IntoIterator<Item = impl ToQuery>) {
        self.parts.query.retain(|(set, _)| *set != name);
        self.parts.empty_ids.retain(|empty| *empty != name);
        for value in values {
            if value.is_empty_id() {
                self.parts.empty_ids.push(name);
            }
            self.parts.query.push((name, value.to_query().into_owned()));
        }
    }

    /// Sets a header parameter. An earlier value is replaced.
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value, reason = "generated setters pass on what they take")]
    pub fn set_header(&mut self, name: &'static str, value: impl ToQuery) {
        self.parts.headers.retain(|(set, _)| *set != name);
        self.parts.headers.push((name, value.to_query().into_owned()));
    }

    /// Makes sending the call fail if `selector`, a field of the body, selects nothing, because the operation
    /// would then apply to everything. Must be called before [`body`](Self::body). For the generated operations.
    #[doc(hidden)]
    pub fn selecting(mut self, selector: &'static str) -> Self {
        self.parts.selector = Some(Selector::new(selector));
        self
    }

    /// Allows the call to apply to everything, see [`selecting`](Self::selecting).
    #[doc(hidden)]
    pub fn allow_everything(&mut self) {
        self.parts.selector = None;
    }

    /// Sets the number of items per page. `None` means that the number is negative or beyond 64 bits.
    #[doc(hidden)]
    pub fn set_page_size(&mut self, name: &'static str, size: Option<u64>) {
        match size {
            Some(size) => self.set(name, size),
            None => self.parts.path = Err(format!("the value of `{name}` is not a valid page size")),
        }
    }

    /// The facts about the operation.
    pub fn info(&self) -> &OperationInfo {
        &self.parts.operation
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl Call<Value> {
    /// A call of an operation that this crate does not know yet, with JSON as request and response.
    ///
    /// The client handles it like the known operations: it adds the token, applies the rate limit, retries
    /// according to the method, and polls pending responses. `template` is the documented path with its
    /// parameters in braces, and `values` are their values, not encoded. Set the body with
    /// [`json`](Self::json).
    ///
    /// ```
    /// # extern crate eset_connect_runtime as eset_connect;
    /// use eset_connect::{Call, Service, json};
    /// use eset_connect::http::Method;
    ///
    /// fn rename(service: &'static Service, uuid: &str) -> Call<json::Value> {
    ///     Call::raw(service, Method::POST, "/v2/things/{thingUuid}:rename", &[uuid])
    ///         .json(&json::Value::from_iter([("displayName", "new")]))
    /// }
    /// ```
    pub fn raw(service: &'static Service, method: Method, template: &'static str, values: &[&str]) -> Self {
        let operation = OperationInfo {
            name: template,
            service,
            method,
            path: template,
            body: Encoding::None,
            statuses: &[],
            pending: true,
        };
        Self { parts: Parts::new(Facts::Shared(Arc::new(operation)), values), result: PhantomData }
    }

    /// Adds a query parameter to a [`raw`](Self::raw) call. Several with the same name are all sent.
    pub fn query(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parts.query.push((name, value.into()));
        self
    }

    /// Sets the JSON body of a [`raw`](Self::raw) call.
    pub fn json(mut self, body: &Value) -> Self {
        let operation = OperationInfo { body: Encoding::Json, ..(*self.parts.operation).clone() };
        self.parts.operation = Facts::Shared(Arc::new(operation));
        self.parts.body = body.to_string().into();
        self
    }
}

impl<T: Answer> Call<T> {
    /// The request, for your own transport. Its URI is in origin form (path and query), and its headers
    /// describe only the content.
    pub fn request(&self) -> Result<http::Request<Bytes>, Error> {
        let request = self.parts.prepare(T::INFO)?;
        Ok(request.to_http(request.uri.clone()))
    }

    /// Reads the response to [`request`](Self::request) if your own transport sent it.
    ///
    /// A 202 with a `response-id` is [`ErrorKind::NotReady`](crate::ErrorKind::NotReady). Its
    /// [`pending`](Error::pending) response can be collected later with
    /// [`Pending::request`](crate::Pending::request) and [`Pending::decode`](crate::Pending::decode).
    ///
    /// In a test, it creates any [`Response`] or [`Error`] from a response of `testing::answer`.
    ///
    /// The result may take 256 MiB of memory, as with a client that has the default
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn decode(&self, response: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let reply = decode::receive(self.parts.prepare(T::INFO)?, None, response)?;
        decode(reply, None)
    }
}

/// This code is compiled once, instead of once per operation.
impl Parts {
    fn new(operation: Facts, path: &[&str]) -> Self {
        let body = match operation.body {
            Encoding::Json => Bytes::from_static(b"{}"),
            Encoding::None | Encoding::Form => Bytes::new(),
        };
        Self {
            path: encode::path(operation.path, path),
            operation,
            query: Vec::new(),
            headers: Vec::new(),
            empty_ids: Vec::new(),
            body,
            selector: None,
        }
    }

    fn write(&mut self, body: &dyn json::Model) {
        if let Some(selector) = &mut self.selector {
            selector.read(body);
        }
        self.body = match self.operation.body {
            Encoding::None => return,
            Encoding::Json => json::to_vec(body).into(),
            Encoding::Form => json::to_form(body).into(),
        };
    }

    pub(crate) fn set(&mut self, name: &'static str, value: String) {
        self.query.retain(|(set, _)| *set != name);
        self.query.push((name, value));
    }

    /// The value of a query parameter, if it is set.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(set, _)| *set == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// The request line for messages. It contains the path template if the path is not valid.
    pub(crate) fn line(&self) -> RequestLine {
        RequestLine::unsent(self.operation.method.clone(), self.path.as_deref().unwrap_or(self.operation.path))
    }

    fn header(&self, name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
        let header = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
        header.ok_or_else(|| {
            Error::invalid_request(self.line(), format!("no header can have the value that is set for `{name}`"))
        })
    }

    /// The request to send.
    pub(crate) fn prepare(&self, answer: AnswerInfo) -> Result<Box<PreparedRequest>, Error> {
        let path = self.path.as_deref().map_err(|reason| Error::invalid_request(self.line(), reason.as_str()))?;
        if let Some(name) = self.empty_ids.first() {
            let reason = format!("the id in the query parameter {name} is empty, which would select everything");
            return Err(Error::invalid_request(self.line(), reason));
        }
        if let Some(selector) = self.selector {
            selector.check().map_err(|reason| Error::invalid_request(self.line(), reason))?;
        }
        let query = encode::query(self.query.iter().map(|(name, value)| (*name, value.as_str())));
        let uri = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        let uri = Uri::try_from(uri).map_err(|error| Error::invalid_request(self.line(), error.to_string()))?;
        let headers = self.headers.iter().map(|(name, value)| self.header(name, value));
        let headers = headers.collect::<Result<_, _>>()?;
        Ok(PreparedRequest::new(self.operation.clone(), uri, answer, headers, self.body.clone()))
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
        Self { parts: self.parts.clone(), result: PhantomData }
    }
}

/// Prints the operation, its path and the names of its query and header parameters, but neither their values nor the
/// body.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |set: &[(&'static str, String)]| set.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        f.debug_struct("Call")
            .field("operation", &self.parts.operation.name)
            .field("request", &format_args!("{}", self.parts.line()))
            .field("query", &names(&self.parts.query))
            .field("headers", &names(&self.parts.headers))
            .field("body_bytes", &self.parts.body.len())
            .finish()
    }
}
