//! Answers that a test gives for calls.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::reply::Reply;
use crate::request::Request;
use crate::rule::{Subject, Target, Turns};

/// The rules, in the order in which they were added.
#[derive(Debug)]
pub struct Canned {
    /// The seed of rules without one.
    seed: u64,
    rules: Mutex<Vec<Rule>>,
}

/// The response to some requests.
#[derive(Debug)]
pub struct Rule {
    /// The requests.
    pub target: Target,
    /// How often the rule applies.
    pub turns: Turns,
    /// The response.
    pub reply: Reply,
}

impl Canned {
    /// No rules.
    pub fn new(seed: u64) -> Self {
        Self { seed, rules: Mutex::default() }
    }

    /// Adds a rule after the others.
    pub fn add(&self, rule: Rule) {
        self.lock().push(rule);
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// Returns the response of the first rule that is for the request and has a turn.
    pub fn reply(&self, request: &Request) -> Option<Reply> {
        let values = || Some(&request.values);
        let served = Some(request.served);
        let subject = Subject { served, is_token_request: false, path: &request.path, values: &values };
        let mut rules = self.lock();
        let mut matching = rules.iter_mut().filter(|rule| rule.target.matches(&subject));
        let rule = matching.find_map(|rule| rule.turns.take(self.seed).map(|_| rule))?;
        Some(rule.reply.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
