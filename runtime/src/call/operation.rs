//! The common traits of the generated operations and their results.

use bytes::Bytes;
use serde_json::Value;

use super::Call;
use crate::api::{AnswerInfo, Expects, OperationInfo};
use crate::error::Error;
use crate::json;
use crate::json::page::{PageTokens, check_page};
use crate::wire::Response;

/// An operation that any transport can send: it creates a request and reads a response, without IO.
///
/// A program with its own HTTP stack sends [`request`](Operation::request) to the
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

/// A result of an operation: a model or a file.
pub trait Answer: Sized {
    /// The kind of response.
    #[doc(hidden)]
    const INFO: AnswerInfo;

    /// Reads the body of a successful response, by the rules of `reading`.
    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error>;
}

/// A model that is the result of an operation.
#[doc(hidden)]
pub trait AnswerModel: json::Model + Default {
    /// See [`AnswerInfo::name`].
    const NAME: &'static str;
    /// The content of the response body.
    const EXPECTS: Expects = Expects::Json;
    /// See [`AnswerInfo::page`].
    const PAGE: Option<&'static PageTokens> = None;
}

impl<M: AnswerModel> Answer for M {
    const INFO: AnswerInfo = AnswerInfo { name: M::NAME, expects: M::EXPECTS, page: M::PAGE };

    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error> {
        let mut model = match json::read(&body, reading) {
            // The action was executed, whatever JSON the service returns.
            Err(_) if M::EXPECTS == Expects::Nothing => {
                *reading = json::Reading::default();
                M::default()
            }
            read => read?,
        };
        if let Some(tokens) = M::PAGE {
            check_page(&body, &mut model, tokens, reading)?;
        }
        Ok(model)
    }
}

/// Any JSON; an empty body is read as `null`. For [`Call::raw`].
impl Answer for Value {
    const INFO: AnswerInfo = AnswerInfo { name: "json", expects: Expects::Json, page: None };

    fn decode(body: Bytes, reading: &mut json::Reading) -> Result<Self, json::Error> {
        json::read_value(&body, reading)
    }
}

/// The body as received, such as a file.
impl Answer for Bytes {
    const INFO: AnswerInfo = AnswerInfo { name: "bytes", expects: Expects::Bytes, page: None };

    fn decode(body: Bytes, _: &mut json::Reading) -> Result<Self, json::Error> {
        Ok(body)
    }
}

/// Implements the traits of a newtype of a call. Operations have their own types, so that a later version can add
/// setters, fields of the result or pages without changing the type that a program uses.
///
/// ```text
/// pub struct ListDevices(Paged<ListDevicesResponse>);
/// operation!(ListDevices, Paged, ListDevicesResponse);
/// ```
///
/// The struct has all methods of the call (`send`, `start`, `pages`, …), and is an [`Operation`].
#[macro_export]
macro_rules! operation {
    ($name:ident, $call:ident, $answer:ty) => {
        impl ::core::ops::Deref for $name {
            type Target = $crate::$call<$answer>;
            #[inline]
            fn deref(&self) -> &$crate::$call<$answer> {
                &self.0
            }
        }
        impl ::core::convert::From<$name> for $crate::Call<$answer> {
            #[inline]
            fn from(operation: $name) -> Self {
                operation.0.into()
            }
        }
        impl $crate::Operation for $name {
            type Output = $answer;
            #[inline]
            fn call(&self) -> &$crate::Call<$answer> {
                &self.0
            }
        }
    };
}
