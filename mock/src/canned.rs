//! Answers that a test gives for calls.

use std::sync::{Mutex, PoisonError};

use crate::pattern::Pattern;
use crate::reply::Reply;
use crate::request::Request;

/// The rules, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Canned {
    rules: Mutex<Vec<Rule>>,
}

/// A call and the response to it.
#[derive(Debug)]
pub struct Rule {
    /// The requests to which the rule applies.
    pub pattern: Pattern,
    /// The response.
    pub reply: Reply,
    /// How often the rule applies; `None` is without an end.
    pub left: Option<u32>,
}

impl Canned {
    /// Adds a rule after the others.
    pub fn add(&self, rule: Rule) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).push(rule);
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Returns the response of the first rule that matches and still applies.
    pub fn reply(&self, request: &Request) -> Option<Reply> {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let applies = |rule: &&mut Rule| {
            rule.left != Some(0) && rule.pattern.matches(request.served, &request.path, &request.values)
        };
        let rule = rules.iter_mut().find(applies)?;
        rule.left = rule.left.map(|left| left - 1);
        Some(rule.reply.clone())
    }
}
