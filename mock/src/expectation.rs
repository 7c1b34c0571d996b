//! A rule under construction: its requests, how often it applies, and what happens then.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use axum::http::StatusCode;
use bytes::Bytes;
use eset_connect::Answer;
use eset_connect::json::{Model, to_vec};

use crate::answer;
use crate::canned::Rule;
use crate::exchange::Service;
use crate::fault::Fault;
use crate::fault::rule::FaultRule;
use crate::pattern::InvalidCall;
use crate::reply::Reply;
use crate::rule::{Frequency, Target, Turns};

/// A rule that does not say yet what happens; see [`MockServer::on`](crate::MockServer::on).
#[derive(Debug)]
#[must_use = "a rule does nothing until it has a response or a fault"]
pub struct Expectation<'s, T> {
    service: &'s Service,
    target: Result<Target, InvalidCall>,
    frequency: Frequency,
    /// The result of the calls.
    answer: PhantomData<fn() -> T>,
}

/// The result of calls of which nothing is known; see [`MockServer::on_every_call`](crate::MockServer::on_every_call).
#[derive(Debug)]
pub enum AnyResult {}

/// A rule that the server cannot apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError(String);

impl<'s, T> Expectation<'s, T> {
    pub(crate) fn new(service: &'s Service, target: Result<Target, InvalidCall>) -> Self {
        Self { service, target, frequency: Frequency::default(), answer: PhantomData }
    }

    /// Applies the rule to so many requests. Default: to all.
    pub fn times(mut self, times: u32) -> Self {
        self.frequency.times = Some(times);
        self
    }

    /// Applies the rule to one request.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Applies the rule to a share of the requests, from 0 to 1. The same seed and the same sequence of requests choose
    /// the same ones.
    pub fn at_random(mut self, share: f64) -> Self {
        self.frequency.rate = Some(share);
        self
    }

    /// Sets the seed of what is chosen at random. Default: that of the server.
    pub fn seed(mut self, seed: u64) -> Self {
        self.frequency.seed = Some(seed);
        self
    }

    /// Lets something go wrong. It comes before the token is checked, and it can hit a call that also has a response.
    pub fn fail(self, fault: Fault) -> Result<(), RuleError> {
        let target = self.target.map_err(|error| RuleError(error.to_string()))?;
        self.service.faults.add(FaultRule::new(fault, target, self.frequency).map_err(RuleError)?);
        Ok(())
    }

    fn reply(self, reply: Reply) -> Result<(), RuleError> {
        let target = self.target.map_err(|error| RuleError(error.to_string()))?;
        self.frequency.check().map_err(RuleError)?;
        let turns = Turns::new(self.frequency, format!("response on {target}"));
        self.service.canned.add(Rule { target, turns, reply });
        Ok(())
    }
}

impl<T: Answer> Expectation<'_, T> {
    /// Responds with a result of the operation.
    pub fn respond(self, answer: &T) -> Result<(), RuleError>
    where
        T: Model,
    {
        self.reply(Reply::json(StatusCode::OK, to_vec(answer)))
    }

    /// Responds with this text as JSON, for what the type of the result cannot express: unknown fields, wrong types.
    pub fn respond_text(self, status: u16, text: impl Into<String>) -> Result<(), RuleError> {
        let status = StatusCode::from_u16(status).map_err(|_| RuleError(format!("{status} is not a status")))?;
        self.reply(Reply::json(status, text.into()))
    }

    /// Responds with a file.
    pub fn respond_file(self, bytes: impl Into<Bytes>) -> Result<(), RuleError> {
        self.reply(answer::Answer::File(bytes.into()).into())
    }
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rule cannot be applied: {}", self.0)
    }
}

impl Error for RuleError {}
