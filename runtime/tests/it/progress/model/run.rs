//! One interleaving: the steps of actors, clock and server that a seed generates.

use std::collections::BTreeMap;
use std::fmt::Arguments;
use std::sync::{Arc, Weak};
use std::task::Poll;
use std::time::Duration;

use eset_connect_runtime::{Client, Error};

use super::actor::{Actor, Call, CallState};
use super::plan::{Plan, Tokens};
use super::world::{Event, Exchange, Purpose, World};
use crate::support::random::Random;

/// Counts of the test run.
#[derive(Debug, Default)]
pub struct Tally {
    pub steps: u64,
    pub polls: u64,
    pub requests: u64,
    /// The number of waits for a permit that were checked against their bound.
    pub turns: u64,
    /// The number of successful calls that were started at the end, next to frozen ones.
    pub probes: u64,
}

impl Tally {
    pub fn add(&mut self, other: &Self) {
        let Self { steps, polls, requests, turns, probes } = other;
        self.steps += steps;
        self.polls += polls;
        self.requests += requests;
        self.turns += turns;
        self.probes += probes;
    }
}

pub struct Run {
    pub(super) random: Random,
    pub(super) plan: Plan,
    pub(super) world: World,
    /// `None` after it was dropped.
    pub(super) client: Option<Client>,
    /// Dropped when the client is released.
    pub(super) released: Weak<()>,
    pub(super) actors: BTreeMap<usize, Actor>,
    actor_count: usize,
    call_count: u64,
    pub(super) token: Token,
    pub(super) paused_until: Duration,
    /// The call whose result is checked.
    pub(super) watched: Option<usize>,
    pub(super) watched_result: Option<Result<(), Error>>,
    pub(super) tally: Tally,
    is_verbose: bool,
}

/// The state of the client's token, as the test knows it.
#[derive(Default)]
pub(super) struct Token {
    pub is_issued: bool,
    /// The number of the token that the client uses, if it is known.
    pub latest: Option<u64>,
    pub is_refused: bool,
    /// When the client may request a token again after the last reply.
    pub again: Duration,
    /// The time since which its request is due, and the number of calls before it.
    pub turn: Option<(Duration, usize)>,
}

impl Run {
    pub fn new(seed: u64, is_verbose: bool) -> Self {
        let mut random = Random(seed);
        let (plan, world, owner) = (Plan::new(&mut random), World::new(), Arc::new(()));
        let released = Arc::downgrade(&owner);
        let client = Some(plan.client(&world, owner));
        let run = Self {
            random,
            plan,
            world,
            client,
            released,
            actors: BTreeMap::new(),
            actor_count: 0,
            call_count: 0,
            token: Token::default(),
            paused_until: Duration::ZERO,
            watched: None,
            watched_result: None,
            tally: Tally::default(),
            is_verbose,
        };
        run.log(format_args!("{:?}", run.plan));
        run
    }

    pub fn run(mut self) -> Tally {
        for _ in 0..self.plan.steps {
            self.step();
            self.tally.steps += 1;
        }
        self.probe();
        self.finish();
        self.tally
    }

    pub(super) fn log(&self, line: Arguments<'_>) {
        if self.is_verbose {
            println!("{:>9.3} {line}", self.now().as_secs_f64());
        }
    }

    pub(super) fn now(&self) -> Duration {
        self.world.state().now
    }

    fn step(&mut self) {
        if self.random.percent(self.plan.starts) {
            return self.start();
        }
        match self.random.below(100) {
            0..34 => {
                self.poll_one(|actor| actor.is_woken() && !actor.is_frozen);
            }
            34..39 => {
                self.poll_one(|actor| actor.call.is_some() && !actor.is_frozen);
            }
            39..46 => {
                if let Some(id) = self.pick(|actor| actor.is_laggard) {
                    let actor = self.actors.get_mut(&id).unwrap();
                    actor.is_frozen = !actor.is_frozen;
                }
            }
            46..48 => {
                if let Some(id) = self.pick(|_| true) {
                    self.drop_actor(id);
                }
            }
            48..66 => self.answer_one(),
            66..79 => {
                let index = self.random.below(64);
                self.world.fire(index);
            }
            _ => self.advance(Duration::MAX),
        }
    }

    fn pick(&mut self, filter: impl Fn(&Actor) -> bool) -> Option<usize> {
        let ids: Vec<_> = self.actors.iter().filter(|(_, actor)| filter(actor)).map(|(id, _)| *id).collect();
        (!ids.is_empty()).then(|| self.random.pick(&ids))
    }

    pub(super) fn poll_one(&mut self, filter: impl Fn(&Actor) -> bool) -> bool {
        let id = self.pick(filter);
        if let Some(id) = id {
            self.poll(id);
        }
        id.is_some()
    }

    /// Starts an actor or the next call of a list.
    fn start(&mut self) {
        if let Some(id) = self.pick(|actor| actor.call.is_none() && !actor.is_woken()) {
            return self.actors[&id].set_woken(true);
        }
        if self.actors.len() < self.plan.actors {
            let is_laggard = self.random.percent(self.plan.laggards);
            let kind = self.random.below(8);
            self.add(kind, is_laggard);
        }
    }

    pub(super) fn add(&mut self, kind: usize, is_laggard: bool) -> usize {
        self.actor_count += 1;
        self.actors.insert(self.actor_count, Actor::new(kind, self.client.as_ref().unwrap(), is_laggard));
        self.actor_count
    }

    /// Polls an actor. Its next call starts if there is none.
    fn poll(&mut self, id: usize) {
        let now = self.now();
        self.world.state().polled = id;
        self.tally.polls += 1;
        let moves = self.random.percent(25);
        let is_token_there = self.is_token_there();
        let is_ordered = self.plan.rate.is_some() && is_token_there;
        let actor = self.actors.get_mut(&id).unwrap();
        let call = actor.call.get_or_insert_with(|| {
            self.call_count += 1;
            Call {
                order: self.call_count,
                deadline: now + self.plan.timeout,
                state: if is_token_there { CallState::Ready { from: now } } else { CallState::Token },
                requests: 0,
                is_ordered,
                woken: None,
            }
        });
        call.woken = None;
        let is_laggard = actor.is_laggard;
        let behind = if is_laggard { self.behind(id) } else { Vec::new() };
        let polled = self.actors.get_mut(&id).unwrap().poll(moves);
        self.log(format_args!("poll {id}{} {polled:?}", if is_laggard { " (laggard)" } else { "" }));
        self.take_events();
        if is_laggard {
            self.token.turn = None;
            self.begin_turns_again(behind);
        }
        if let Poll::Ready(result) = polled {
            self.end_call(id, result);
        }
    }

    fn end_call(&mut self, id: usize, result: Option<Result<(), Error>>) {
        let actor = self.actors.get_mut(&id).unwrap();
        actor.call = None;
        actor.set_woken(false);
        assert_eq!(actor.wakers(), 0, "the call of {id} is over and a waker of it is kept");
        if !actor.is_list || result.is_none() {
            self.actors.remove(&id);
        }
        self.leave(id);
        if self.watched == Some(id) {
            self.watched_result = result;
        }
    }

    pub(super) fn drop_actor(&mut self, id: usize) {
        self.log(format_args!("drop {id}"));
        let mut actor = self.actors.remove(&id).unwrap();
        actor.stop();
        assert_eq!(actor.wakers(), 0, "{id} was dropped and a waker of it is kept");
        self.leave(id);
        self.take_events();
    }

    pub(super) fn set_state(&mut self, id: usize, state: CallState) {
        if let Some(call) = self.actors.get_mut(&id).and_then(|actor| actor.call.as_mut()) {
            call.state = state;
        }
    }

    fn take_events(&mut self) {
        let events = std::mem::take(&mut self.world.state().events);
        for event in events {
            self.log(format_args!("{event:?}"));
            match event {
                Event::Sent(purpose) => self.sent(purpose),
                Event::Over { number, exchange, is_complete } => self.over(number, &exchange, is_complete),
            }
        }
    }

    fn sent(&mut self, purpose: Purpose) {
        if purpose.is_token() {
            self.token.turn = None;
            self.check_one_token_request();
        }
        if purpose != Purpose::Source {
            self.tally.requests += 1;
            self.check_rate();
            self.check_wanted(purpose);
        }
        if let Purpose::Call(id) = purpose {
            self.check_order(id);
            let call = self.actors.get_mut(&id).and_then(|actor| actor.call.as_mut()).unwrap();
            call.requests += 1;
            call.state = CallState::Sent;
            self.leave(id);
        }
    }

    fn over(&mut self, number: u64, exchange: &Exchange, is_complete: bool) {
        let now = self.now();
        let status = exchange.answer.as_ref().and_then(|answer| answer.status);
        let retry_after = exchange.answer.as_ref().and_then(|answer| answer.retry_after);
        let again = now + Duration::from_secs(retry_after.unwrap_or(0));
        if status == Some(429) && exchange.purpose != Purpose::Source {
            self.paused_until = self.paused_until.max(again);
        }
        let Purpose::Call(id) = exchange.purpose else {
            self.token.again = again;
            self.token.is_refused |= status == Some(401) && exchange.purpose == Purpose::Password;
            if status == Some(200) && is_complete {
                self.issued(number, exchange.is_in_time(now));
            }
            return;
        };
        let is_latest = exchange.token == self.token.latest;
        if let Some(call) = self.actors.get_mut(&id).and_then(|actor| actor.call.as_mut()) {
            call.state = match status {
                Some(202) => CallState::Ready { from: now + self.plan.polling },
                Some(401) if self.token.latest.is_none() => CallState::Unclear,
                Some(401) if is_latest => CallState::Token,
                _ => CallState::Ready { from: again },
            };
        }
    }

    /// A token was issued, and all calls that wait for one use it. If it was too late, another renewal may
    /// have started, and some calls wait for that.
    fn issued(&mut self, number: u64, is_in_time: bool) {
        let now = self.now();
        self.token.is_issued = true;
        self.token.latest = is_in_time.then_some(number);
        for call in self.actors.values_mut().filter_map(|actor| actor.call.as_mut()) {
            if let CallState::Token = call.state {
                call.state = if is_in_time { CallState::Ready { from: now } } else { CallState::Unclear };
            }
        }
    }

    /// Whether the client certainly has a token that every call can use.
    pub(super) fn is_token_there(&self) -> bool {
        self.plan.tokens == Tokens::Fixed || (self.plan.life.is_none() && self.token.is_issued)
    }
}
