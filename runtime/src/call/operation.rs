//! What a generated operation and its result have in common.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use super::Call;
use crate::api::OperationInfo;
use crate::error::Error;
use crate::json;
use crate::wire::Response;

/// An operation that any transport can send: a request out, a response in, no IO.
///
/// A program with its own HTTP stack sends [`request`](Operation::request) to its
/// [address](crate::Deployment::address), with an `authorization` header, and passes the response to
/// [`decode`](Operation::decode).
pub trait Operation {
    /// The result of the operation.
    type Output: Answer;

    /// The call.
    fn call(&self) -> &Call<Self::Output>;

    /// The facts about the operation.
    fn info(&self) -> &OperationInfo {
        self.call().info()
    }

    /// The request, see [`Call::request`].
    fn request(&self) -> Result<http::Request<Bytes>, Error> {
        self.call().request()
    }

    /// Reads the response, see [`Call::decode`].
    fn decode(&self, response: http::Response<Bytes>) -> Result<Response<Self::Output>, Error> {
        self.call().decode(response)
    }
}

/// What the body of a response is, if the service sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Expects {
    Json,
    Bytes,
    Nothing,
}

/// What an operation can return: a model, raw bytes, or nothing.
pub trait Answer: Sized {
    /// The `accept` header of a request for it.
    #[allow(clippy::declare_interior_mutable_const, reason = "made of a static text, so every copy is the same")]
    const ACCEPT: HeaderValue = HeaderValue::from_static("application/json");

    /// What the body of a response is.
    #[doc(hidden)]
    const EXPECTS: Expects = Expects::Json;

    /// Reads the body of a successful response, by the rules of `reading`.
    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error>;
}

impl<M: json::Model + Default> Answer for M {
    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error> {
        json::read(&body, reading)
    }
}

/// Any JSON; an empty body is `null`. For [`Call::raw`].
impl Answer for Value {
    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error> {
        json::read_value(&body, reading)
    }
}

/// The body as it was received, such as a file.
impl Answer for Bytes {
    const ACCEPT: HeaderValue = HeaderValue::from_static("*/*");
    const EXPECTS: Expects = Expects::Bytes;

    fn decode(body: Bytes, _: &mut json::Reading) -> Result<Self, json::Error> {
        Ok(body)
    }
}

/// No result. The body is empty or JSON, which is ignored.
impl Answer for () {
    const EXPECTS: Expects = Expects::Nothing;

    fn decode(_: Bytes, _: &mut json::Reading) -> Result<Self, json::Error> {
        Ok(())
    }
}

/// Makes a struct around a call behave as that call, for operations with query parameters.
///
/// ```text
/// pub struct ListDevices(Paged<ListDevicesResponse>);
/// parameters!(ListDevices, Paged<ListDevicesResponse>);
/// ```
///
/// The struct has every method of the call (`send`, `set`, `pages`, …), and is an [`Operation`].
#[macro_export]
macro_rules! parameters {
    ($name:ident, $call:ty) => {
        impl ::core::ops::Deref for $name {
            type Target = $call;
            fn deref(&self) -> &$call {
                &self.0
            }
        }
        impl ::core::ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut $call {
                &mut self.0
            }
        }
        impl ::core::convert::From<$name> for $call {
            fn from(parameters: $name) -> $call {
                parameters.0
            }
        }
        impl $crate::Operation for $name {
            type Output = <$call as $crate::Operation>::Output;
            fn call(&self) -> &$crate::Call<Self::Output> {
                $crate::Operation::call(&self.0)
            }
        }
    };
}
