//! The faults that a server is asked for, in order. [`Faults::plan`] decides once per request; the exchange carries it
//! out.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Fault;
use super::rule::FaultRule;
use crate::random::Random;
use crate::rule::{Subject, Turns};

/// The rules of faults.
#[derive(Debug)]
pub struct Faults {
    /// The seed of rules without one.
    seed: u64,
    list: Mutex<List>,
}

#[derive(Debug, Default)]
struct List {
    rules: Vec<Entry>,
    count: u64,
}

/// A rule with its progress.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The number of the rule, from 1.
    pub id: u64,
    /// What happens to which requests.
    pub rule: FaultRule,
    /// How often it still happens.
    pub turns: Turns,
    /// The number of requests that it happened to.
    pub hits: u64,
}

/// A fault that happens to a request.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The rule.
    rule: u64,
    /// What goes wrong.
    pub fault: Fault,
    /// The random numbers of the fault.
    pub random: Random,
}

impl Faults {
    /// No faults.
    pub fn new(seed: u64) -> Self {
        Self { seed, list: Mutex::default() }
    }

    /// Adds a rule after the others; returns it with its number.
    pub fn add(&self, rule: FaultRule) -> Entry {
        let mut list = self.lock();
        list.count += 1;
        let turns = Turns::new(rule.frequency(), rule.to_string());
        let entry = Entry { id: list.count, rule, turns, hits: 0 };
        list.rules.push(entry.clone());
        entry
    }

    /// Returns the rules.
    pub fn all(&self) -> Vec<Entry> {
        self.lock().rules.clone()
    }

    /// Removes a rule; returns whether it was there.
    pub fn remove(&self, id: u64) -> bool {
        let mut list = self.lock();
        let before = list.rules.len();
        list.rules.retain(|entry| entry.id != id);
        list.rules.len() < before
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.lock().rules.clear();
    }

    /// Decides what goes wrong with a request: the fault of the first rule that applies to it.
    pub fn plan(&self, subject: &Subject<'_>) -> Option<Hit> {
        let mut list = self.lock();
        list.rules.iter_mut().find_map(|entry| {
            if !entry.rule.target().matches(subject) {
                return None;
            }
            let mut random = entry.turns.take(self.seed)?;
            let mut choices = entry.rule.choices(subject);
            let chosen = usize::try_from(random.below(choices.len() as u64)).ok()?;
            entry.hits += 1;
            Some(Hit { rule: entry.id, fault: choices.swap_remove(chosen), random })
        })
    }

    /// Takes back a fault that could not happen, because there was no response that it can change.
    pub fn give_back(&self, hit: &Hit) {
        let mut list = self.lock();
        if let Some(entry) = list.rules.iter_mut().find(|entry| entry.id == hit.rule) {
            entry.turns.give_back();
            entry.hits -= 1;
        }
    }

    fn lock(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::schema::Schema;

    /// The faults that happen to so many requests of an operation.
    fn happening(faults: &Faults, operation: &str, requests: usize) -> Vec<String> {
        let served = Schema::embedded().unwrap().operations().find(|served| served.name() == operation);
        let path = BTreeMap::new();
        let subject = Subject { served, is_token_request: false, path: &path, values: &|| None };
        let happens = || faults.plan(&subject).map(|hit| hit.fault.to_string()).unwrap_or_default();
        (0..requests).map(|_| happens()).collect()
    }

    fn faults(seed: u64, rules: &[&str]) -> Faults {
        let faults = Faults::new(seed);
        for rule in rules {
            faults.add(rule.parse().unwrap());
        }
        faults
    }

    #[test]
    fn the_first_rule_that_applies_decides_until_its_times_are_over() {
        let faults = faults(1, &["503 on GET /v1/devices once", "reset on GET /v1/device_groups", "500 2 times"]);
        assert_eq!(happening(&faults, "GET /v1/devices", 4), ["503", "500", "500", ""]);
        assert_eq!(happening(&faults, "GET /v1/device_groups", 1), ["reset"]);
        let hits: Vec<_> = faults.all().iter().map(|entry| (entry.hits, entry.turns.left())).collect();
        assert_eq!(hits, [(1, Some(0)), (1, None), (2, Some(0))]);
    }

    #[test]
    fn the_same_seed_and_the_same_requests_give_the_same_faults() {
        let happening = |seed, rule| happening(&faults(seed, &[rule]), "GET /v1/devices", 100);
        let chosen = happening(1, "any at random 0.5");
        assert_eq!(chosen, happening(1, "any at random 0.5"));
        assert_ne!(chosen, happening(2, "any at random 0.5"));
        assert_eq!(happening(1, "any at random 0.5 seed 9"), happening(2, "any at random 0.5 seed 9"));
        assert!(Fault::any().choices().iter().all(|fault| chosen.contains(&fault.to_string())), "{chosen:?}");
    }

    #[test]
    fn a_fault_that_could_not_happen_happens_to_the_next_request() {
        let faults = faults(1, &["half body once"]);
        let subject = Subject { served: None, is_token_request: false, path: &BTreeMap::new(), values: &|| None };
        let hit = faults.plan(&subject).unwrap();
        assert!(faults.plan(&subject).is_none());
        faults.give_back(&hit);
        assert_eq!(faults.all()[0].hits, 0);
        assert!(faults.plan(&subject).is_some());
    }

    #[test]
    fn a_removed_rule_does_not_apply() {
        let faults = faults(1, &["503", "500"]);
        assert!(faults.remove(1) && !faults.remove(1));
        assert_eq!(happening(&faults, "GET /v1/devices", 1), ["500"]);
        faults.clear();
        assert_eq!(happening(&faults, "GET /v1/devices", 1), [""]);
    }

    #[test]
    fn any_gives_202_to_calls_and_not_to_token_requests() {
        let served = Schema::embedded().unwrap().operations().find(|served| served.operation.pending);
        let faults = faults(1, &["any on every call", "any on token requests"]);
        let accepted = |is_token_request| {
            let subject = Subject { served, is_token_request, path: &BTreeMap::new(), values: &|| None };
            (0..300).any(|_| faults.plan(&subject).unwrap().fault == Fault::accepted())
        };
        assert_eq!((accepted(false), accepted(true)), (true, false));
    }
}
