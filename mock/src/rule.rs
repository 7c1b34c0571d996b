//! When a rule applies: to which requests, and to how many of them. Independent of what the rule does.

use std::collections::BTreeMap;
use std::fmt;

use crate::pattern::Pattern;
use crate::random::Random;
use crate::schema::{Schema, Served};
use crate::validate::Values;

/// The requests that a rule is for.
#[derive(Clone, Debug)]
pub enum Target {
    /// Those of an operation, all or with some arguments.
    Requests(Pattern),
    /// Those of every operation, except for tokens.
    EveryCall,
    /// Those for tokens.
    TokenRequests,
}

/// A request that a rule can be for.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The operation; `None` for a token request on premises.
    pub served: Option<Served>,
    /// Whether it is for a token.
    pub is_token_request: bool,
    /// The values of the path's parameters.
    pub path: &'a BTreeMap<&'static str, String>,
    /// Returns the query and the body, if they are valid.
    pub values: &'a dyn Fn() -> Option<&'a Values>,
}

/// How often a rule applies. By default to each request.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frequency {
    /// The number of requests.
    pub times: Option<u32>,
    /// The share of the requests, from 0 to 1, chosen at random.
    pub rate: Option<f64>,
    /// The seed of what is chosen at random; `None` is that of the server.
    pub seed: Option<u64>,
}

/// The progress of a rule.
#[derive(Clone, Debug)]
pub struct Turns {
    frequency: Frequency,
    /// What makes the random choices of this rule independent of those of others.
    name: String,
    left: Option<u32>,
    /// The number of requests that the rule was for.
    seen: u64,
}

impl Target {
    /// The requests of a pattern. Those of the operation that issues tokens are token requests, which have another path on
    /// premises.
    pub fn of(schema: &'static Schema, pattern: Pattern) -> Self {
        let is_token = schema.token().is_some_and(|token| token.is(pattern.served()));
        if is_token { Self::TokenRequests } else { Self::Requests(pattern) }
    }

    /// Whether the rule is for this request.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        match self {
            Self::Requests(pattern) => {
                subject.served.is_some_and(|served| pattern.matches(served, subject.path, subject.values))
            }
            Self::EveryCall => !subject.is_token_request,
            Self::TokenRequests => subject.is_token_request,
        }
    }
}

impl Frequency {
    /// Fails if the rate is not a share. The error says why.
    pub fn check(&self) -> Result<(), String> {
        match self.rate {
            Some(rate) if !(0.0..=1.0).contains(&rate) => {
                Err(format!("{rate} is not a share of requests; expected a number from 0 to 1"))
            }
            _ => Ok(()),
        }
    }
}

impl Turns {
    /// No request was seen yet. The same name, seed and sequence of requests give the same choices.
    pub fn new(frequency: Frequency, name: String) -> Self {
        Self { frequency, name, left: frequency.times, seen: 0 }
    }

    /// Decides about a request that the rule is for. Returns the random numbers of its turn, if it has one.
    pub fn take(&mut self, seed: u64) -> Option<Random> {
        if self.left == Some(0) {
            return None;
        }
        self.seen += 1;
        let mut random = Random::of(self.frequency.seed.unwrap_or(seed), &self.name, self.seen);
        if self.frequency.rate.is_some_and(|rate| random.fraction() >= rate) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(random)
    }

    /// Returns a turn that had no effect.
    pub fn give_back(&mut self) {
        self.left = self.left.map(|left| left + 1);
    }

    /// Returns how often the rule still applies; `None` is without an end.
    pub fn left(&self) -> Option<u32> {
        self.left
    }
}

/// In the syntax of rules.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Requests(pattern) => pattern.fmt(f),
            Self::EveryCall => f.write_str("every call"),
            Self::TokenRequests => f.write_str("token requests"),
        }
    }
}

/// In the syntax of rules, with a space before each part.
impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.times {
            Some(1) => f.write_str(" once")?,
            Some(times) => write!(f, " {times} times")?,
            None => {}
        }
        if let Some(rate) = self.rate {
            write!(f, " at random {rate}")?;
        }
        self.seed.map_or(Ok(()), |seed| write!(f, " seed {seed}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(times: Option<u32>, rate: Option<f64>, seed: Option<u64>) -> Turns {
        Turns::new(Frequency { times, rate, seed }, "503".to_owned())
    }

    fn taken(mut turns: Turns, seed: u64) -> Vec<bool> {
        (0..200).map(|_| turns.take(seed).is_some()).collect()
    }

    #[test]
    fn a_rule_applies_so_often_as_it_says() {
        let mut turns = turns(Some(2), None, None);
        assert_eq!([(); 3].map(|()| turns.take(1).is_some()), [true, true, false]);
        turns.give_back();
        assert_eq!([(); 2].map(|()| turns.take(1).is_some()), [true, false]);
    }

    #[test]
    fn the_same_seed_chooses_the_same_requests() {
        let chosen = taken(turns(None, Some(0.25), None), 7);
        assert_eq!(chosen, taken(turns(None, Some(0.25), Some(7)), 1));
        assert_ne!(chosen, taken(turns(None, Some(0.25), None), 8));
        let count = chosen.iter().filter(|is_chosen| **is_chosen).count();
        assert!((30..70).contains(&count), "{count}");
    }

    #[test]
    fn a_share_is_from_none_to_all() {
        assert!(taken(turns(None, Some(1.0), None), 1).iter().all(|is_taken| *is_taken));
        assert!(!taken(turns(None, Some(0.0), None), 1).contains(&true));
        for rate in [-0.1, 1.1, f64::NAN] {
            assert!(Frequency { rate: Some(rate), ..Frequency::default() }.check().is_err());
        }
    }
}
