//! The passing of time: the server replies, and the clock moves when nothing is left to do.

use std::time::Duration;

use super::actor::Actor;
use super::run::Run;

impl Run {
    pub(super) fn answer_one(&mut self) {
        let open: Vec<_> =
            self.world.state().exchanges.iter().filter(|(_, open)| open.is_open()).map(|(n, _)| *n).collect();
        if !open.is_empty() {
            let number = self.random.pick(&open);
            if !self.plan.is_silent(number) {
                self.answer(number);
            }
        }
    }

    fn answer(&mut self, number: u64) {
        let (purpose, is_answered) = {
            let exchange = &self.world.state().exchanges[&number];
            (exchange.purpose, exchange.answer.is_some())
        };
        if is_answered {
            return self.world.complete(number);
        }
        let answer = self.plan.answer(&mut self.random, purpose, number);
        self.log(format_args!("answer {purpose:?} {answer:?}"));
        self.world.answer(number, answer);
    }

    /// Processes everything that is due now, then moves the clock: to the next timer, or less.
    pub(super) fn advance(&mut self, end: Duration) {
        self.settle();
        let now = self.now();
        let step = self.random.step();
        let is_short = self.random.percent(30);
        let mut state = self.world.state();
        let timer = state.armed.keys().next().map(|(due, _)| *due);
        let target = match timer {
            Some(timer) if is_short => timer.min(now + step),
            timer => timer.unwrap_or(now + step),
        };
        let arrival = self.plan.latency.and_then(|latency| {
            let open = state.exchanges.iter().filter(|(number, open)| open.is_open() && !self.plan.is_silent(**number));
            open.map(|(_, open)| open.since + latency).filter(|arrival| *arrival > now).min()
        });
        state.now = arrival.map_or(target, |arrival| arrival.min(target)).min(end);
        drop(state);
        self.log(format_args!("the clock moves on"));
        self.answer_arrived();
    }

    /// Sends all replies that are due. Returns whether there were any.
    fn answer_arrived(&mut self) -> bool {
        let Some(latency) = self.plan.latency else { return false };
        let now = self.now();
        let arrived = |run: &Self| {
            let state = run.world.state();
            let mut open =
                state.exchanges.iter().filter(|(number, open)| open.is_open() && !run.plan.is_silent(**number));
            open.find(|(_, open)| open.since + latency <= now).map(|(number, _)| *number)
        };
        let mut any = false;
        while let Some(number) = arrived(self) {
            self.answer(number);
            any = true;
        }
        any
    }

    /// Fires the timers that are due and polls the prompt actors, in random order, until nothing is left to
    /// do at this time.
    pub(super) fn settle(&mut self) {
        let mut rounds = 0;
        loop {
            let index = self.random.below(64);
            let polls_first = self.random.percent(50);
            let is_prompt = |actor: &Actor| actor.is_woken() && !actor.is_laggard;
            let worked =
                (polls_first && self.poll_one(is_prompt)) || self.world.fire(index) || self.poll_one(is_prompt);
            if !worked && !self.answer_arrived() {
                break;
            }
            rounds += 1;
            assert!(rounds < 100_000, "the calls wake each other forever");
        }
        let now = self.now();
        for actor in self.actors.values_mut() {
            let is_woken = actor.is_woken();
            if let Some(call) = &mut actor.call
                && is_woken
            {
                call.woken.get_or_insert(now);
            }
        }
        self.begin_turns();
        self.check_all();
    }
}
