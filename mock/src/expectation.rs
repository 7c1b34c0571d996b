//! A rule under construction: the call, how often it applies, and the response to it.

use std::error::Error;
use std::fmt;

use axum::http::StatusCode;
use bytes::Bytes;
use eset_connect::json::{Model, to_vec};
use eset_connect::{Answer, Call};

use crate::canned::Rule;
use crate::exchange::Service;
use crate::pattern::Pattern;
use crate::reply::{Code, Ending, Refusal, Reply};

/// A rule without its response; see [`MockServer::on`](crate::MockServer::on).
#[derive(Debug)]
#[must_use = "a rule does nothing until it has a response"]
pub struct Expectation<'s, T> {
    service: &'s Service,
    call: &'s Call<T>,
    times: Option<u32>,
}

/// A rule that the server cannot apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError(String);

impl<'s, T: Answer> Expectation<'s, T> {
    pub(crate) fn new(service: &'s Service, call: &'s Call<T>) -> Self {
        Self { service, call, times: None }
    }

    /// Applies the rule to so many requests. Default: to all.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies the rule to one request.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Responds with a result of the operation.
    pub fn respond(self, answer: &T) -> Result<(), RuleError>
    where
        T: Model,
    {
        self.reply(Reply::json(StatusCode::OK, to_vec(answer)))
    }

    /// Responds with this text as JSON, for what the type of the result cannot express: unknown fields, wrong types.
    pub fn respond_text(self, status: u16, text: impl Into<String>) -> Result<(), RuleError> {
        let status = status_of(status)?;
        self.reply(Reply::json(status, text.into()))
    }

    /// Responds with a file.
    pub fn respond_file(self, bytes: impl Into<Bytes>) -> Result<(), RuleError> {
        self.reply(crate::answer::Answer::File(bytes.into()).into())
    }

    /// Responds with a status and an error document (`rpcStatus`).
    pub fn refuse(self, status: u16, message: &str) -> Result<(), RuleError> {
        let status = status_of(status)?;
        self.reply(Refusal::new(Code::of_status(status), message).with_status(status))
    }

    /// Responds with the beginning of a result: the connection breaks after so many bytes of the body.
    pub fn respond_cut(self, answer: &T, after: usize) -> Result<(), RuleError>
    where
        T: Model,
    {
        self.reply(Reply::json(StatusCode::OK, to_vec(answer)).ending(Ending::CutAfter(after)))
    }

    /// Resets the connection instead of responding. The operation is not executed.
    pub fn reset(self) -> Result<(), RuleError> {
        self.reply(Reply::empty(StatusCode::OK).ending(Ending::Reset))
    }

    fn reply(self, reply: Reply) -> Result<(), RuleError> {
        let pattern = Pattern::of(self.service.schema, self.call).map_err(|error| RuleError(error.to_string()))?;
        self.service.canned.add(Rule { pattern, reply, left: self.times });
        Ok(())
    }
}

fn status_of(status: u16) -> Result<StatusCode, RuleError> {
    StatusCode::from_u16(status).map_err(|_| RuleError(format!("{status} is not a status")))
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rule cannot be applied: {}", self.0)
    }
}

impl Error for RuleError {}
