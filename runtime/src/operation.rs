//! What a generated operation and its answer have in common.

use bytes::Bytes;
use http::HeaderValue;

use crate::api::Endpoint;
use crate::call::Call;
use crate::error::Error;
use crate::json;
use crate::response::Response;

/// An operation that can be sent by any transport: a request out, a response in, no IO.
///
/// A program with an HTTP stack of its own sends [`request`](Operation::request) to its
/// [address](crate::Deployment::address), with an `authorization` header, and hands what comes back
/// to [`decode`](Operation::decode).
pub trait Operation {
    /// What the operation answers.
    type Output: Answer;

    /// The call this operation is.
    fn call(&self) -> &Call<Self::Output>;

    /// The facts about the operation.
    fn endpoint(&self) -> &'static Endpoint {
        self.call().endpoint()
    }

    /// The request, see [`Call::request`].
    fn request(&self) -> Result<http::Request<Bytes>, Error> {
        self.call().request()
    }

    /// Reads the answer, see [`Call::decode`].
    fn decode(&self, response: http::Response<Bytes>) -> Result<Response<Self::Output>, Error> {
        self.call().decode(response)
    }
}

/// What an operation can answer: a model, raw bytes, or nothing.
pub trait Answer: Sized {
    /// The `accept` header of a request for it.
    #[allow(clippy::declare_interior_mutable_const, reason = "made of a static text, so every copy is the same")]
    const ACCEPT: HeaderValue = HeaderValue::from_static("application/json");

    /// Reads the body of a successful response.
    fn decode(body: Bytes) -> Result<Self, json::Error>;
}

impl<M: json::Model + Default> Answer for M {
    fn decode(body: Bytes) -> Result<Self, json::Error> {
        json::from_slice(&body)
    }
}

/// The body as it came, such as a file.
impl Answer for Bytes {
    const ACCEPT: HeaderValue = HeaderValue::from_static("*/*");

    fn decode(body: Bytes) -> Result<Self, json::Error> {
        Ok(body)
    }
}

/// An answer without content; a body is ignored.
impl Answer for () {
    fn decode(_: Bytes) -> Result<Self, json::Error> {
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
/// Everything the call offers (`send`, `set`, `pages`, …) is offered by the struct, and the struct
/// is an [`Operation`].
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
