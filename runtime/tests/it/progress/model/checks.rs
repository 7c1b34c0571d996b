//! What must hold in every interleaving.
//!
//! The bound of a wait. A prompt call is one that is polled whenever it is woken; all others are laggards.
//! A prompt call that waits for a permit with `n` prompt calls in front of it sends after at most
//!
//! ```text
//! (n / rate + 1) × D + 50 ms
//! ```
//!
//! counted from the end of a pause. `D` is how long a permit is in use: one second, and the time that a
//! request was on its way, up to half a second.
//!
//! A laggard in front of it can delay it again whenever it is polled, so the time counts from its last
//! poll. It looks again within a second, and lapses 50 ms later. By then every permit is free that was in
//! use, so the first call sends, and each further `rate` calls wait for the permits of those before. But
//! calls that sent before may have woken the laggard in place of the next call, which then looks 50 ms
//! after the one in front of it wanted to. That adds `n` × 50 ms, and a second at most.

use std::collections::BTreeSet;
use std::time::Duration;

use super::actor::{Actor, Call, CallState, Turn};
use super::plan::{LONGEST_RETRY_AFTER, Tokens};
use super::run::Run;
use super::world::{Exchange, ON_THE_WAY, Purpose};

pub(super) const WINDOW: Duration = Duration::from_secs(1);
/// How late a waiter may be polled without losing its place.
pub(super) const GRACE: Duration = Duration::from_millis(50);

impl Run {
    /// No second holds more requests than the rate, whenever each of them arrived: at any moment between
    /// its sending and its response, or half a second. The request that was just sent and all those that
    /// can have arrived within the last second can have arrived within one second, and no others.
    pub(super) fn check_rate(&self) {
        let Some(rate) = self.plan.rate else { return };
        let state = self.world.state();
        let (_, before) = state.sent.split_last().unwrap();
        let recent = before.iter().rev().take_while(|sent| sent.at + ON_THE_WAY + WINDOW > state.now);
        let near = recent.filter(|sent| sent.arrived(state.now).is_none_or(|arrived| arrived + WINDOW > state.now));
        let count = near.count() + 1;
        assert!(count <= rate as usize, "{count} requests may arrive in one second");
    }

    /// The same, for arrivals that are drawn.
    pub(super) fn check_drawn_arrivals(&mut self) {
        let Some(rate) = self.plan.rate else { return };
        let world = self.world.clone();
        let state = world.state();
        let mut arrived: Vec<_> = state
            .sent
            .iter()
            .map(|sent| {
                let latest = sent.answered.map_or(sent.at + ON_THE_WAY, |answered| answered.min(sent.at + ON_THE_WAY));
                sent.at + self.random.up_to(latest - sent.at)
            })
            .collect();
        arrived.sort();
        let rate = rate as usize;
        let closest = arrived.windows(rate + 1).map(|window| window[rate] - window[0]).min();
        assert!(closest.is_none_or(|closest| closest >= WINDOW), "{} requests arrived in {closest:?}", rate + 1);
    }

    /// One token is requested at a time. A request no longer counts once its time is over.
    pub(super) fn check_one_token_request(&self) {
        let state = self.world.state();
        let running = state.exchanges.values().filter(|exchange| exchange.purpose.is_token());
        let count = running.filter(|exchange| exchange.is_in_time(state.now)).count();
        assert!(count <= 1, "{count} tokens are requested at once");
    }

    /// Calls send their first requests in the order of their first polls, if each of them had its token
    /// at its first poll. Only a call that was woken 50 ms ago and not polled can be overtaken. Polled
    /// again, it is the first.
    pub(super) fn check_order(&self, id: usize) {
        let now = self.now();
        let order = |call: &Call| (call.is_ordered && call.requests == 0).then_some(call.order);
        let waits = |call: &&Call| call.woken.is_none_or(|woken| now - woken < GRACE);
        let Some(own) = self.actors[&id].call.as_ref().and_then(order) else { return };
        let waiting = self.actors.values().filter_map(|actor| actor.call.as_ref()).filter(waits);
        let first = waiting.filter_map(order).min();
        assert!(first.is_none_or(|first| own <= first), "call {own} sends before call {first:?}");
    }

    /// No request is sent while the server wants none, and none with a token that it rejected.
    pub(super) fn check_wanted(&self, purpose: Purpose) {
        let now = self.now();
        assert!(now >= self.paused_until, "a request is sent before {:?}", self.paused_until);
        let Purpose::Call(id) = purpose else { return };
        let state = self.actors[&id].call.as_ref().map(|call| &call.state);
        let needs_token = self.plan.life.is_none() && matches!(state, Some(CallState::Token));
        assert!(!needs_token, "{id} sends without a new token");
    }

    /// Finds out which calls wait for a permit by now.
    pub(super) fn begin_turns(&mut self) {
        let now = self.now();
        let is_token_there = self.is_token_there();
        // With a password, calls that wait for a token may wait for its request, which waits for a permit.
        let asks_in_turn = self.plan.tokens == Tokens::Password;
        let all = self.ids(|_, call| asks_in_turn || !matches!(call.state, CallState::Sent));
        let waiting = self.ids(|actor, call| match call.state {
            CallState::Ready { from } => !actor.is_laggard && is_token_there && from <= now,
            _ => false,
        });
        for id in waiting {
            let mut ahead = all.clone();
            ahead.remove(&id);
            let prompt = self.prompt(&ahead);
            self.tally.turns += 1;
            self.set_state(id, CallState::Permit(Turn { since: now, ahead, prompt }));
        }
    }

    /// The actors with such a call.
    fn ids(&self, filter: impl Fn(&Actor, &Call) -> bool) -> BTreeSet<usize> {
        let calls = self.actors.iter().filter_map(|(id, actor)| Some((*id, actor, actor.call.as_ref()?)));
        calls.filter(|(_, actor, call)| filter(actor, call)).map(|(id, ..)| id).collect()
    }

    /// How many calls in front of another are polled whenever they are woken. A renewal is one.
    fn prompt(&self, ahead: &BTreeSet<usize>) -> usize {
        let renewal = usize::from(self.plan.tokens == Tokens::Password);
        ahead.iter().filter(|id| !self.actors[id].is_laggard).count() + renewal
    }

    /// The calls that wait behind this one, perhaps.
    pub(super) fn behind(&self, id: usize) -> Vec<usize> {
        self.turns().filter(|(_, turn)| turn.ahead.contains(&id)).map(|(id, _)| id).collect()
    }

    /// The laggard in front of these was polled. It sent, or holds them up again.
    pub(super) fn begin_turns_again(&mut self, behind: Vec<usize>) {
        let now = self.now();
        for id in behind {
            let Some(ahead) = self.turns().find(|(other, _)| *other == id).map(|(_, turn)| turn.ahead.clone()) else {
                continue;
            };
            let prompt = self.prompt(&ahead);
            self.set_state(id, CallState::Permit(Turn { since: now, ahead, prompt }));
        }
    }

    /// A call does not hold up others any more.
    pub(super) fn leave(&mut self, id: usize) {
        for call in self.actors.values_mut().filter_map(|actor| actor.call.as_mut()) {
            if let CallState::Permit(turn) = &mut call.state {
                turn.ahead.remove(&id);
            }
        }
    }

    fn turns(&self) -> impl Iterator<Item = (usize, &Turn)> {
        self.actors.iter().filter_map(|(id, actor)| match &actor.call.as_ref()?.state {
            CallState::Permit(turn) => Some((*id, turn)),
            _ => None,
        })
    }

    /// When a call sends at the latest that has waited `since` then, with so many in front of it.
    fn latest(&self, since: Duration, prompt: usize, has_laggard: bool) -> Duration {
        let since = since.max(self.paused_until);
        // Without a limit, calls come back from a pause over a tenth of it, a second at least.
        let spread = (Duration::from_secs(LONGEST_RETRY_AFTER) / 10).max(WINDOW);
        let Some(rate) = self.plan.rate else { return since + spread };
        let state = self.world.state();
        let in_use = state.sent.iter().rev().take_while(|sent| sent.at + ON_THE_WAY + WINDOW >= since);
        let delay = in_use.map(|sent| sent.delay(state.now)).max().unwrap_or_default();
        let rounds = u32::try_from(prompt / rate as usize).unwrap();
        let prompt = if has_laggard { u32::try_from(prompt).unwrap() } else { 0 };
        since + (GRACE * prompt).min(WINDOW) + WINDOW + delay.max(GRACE) + (WINDOW + delay) * rounds
    }

    /// What holds once nothing is left to do at this time.
    pub(super) fn check_all(&mut self) {
        let now = self.now();
        for (id, actor) in &self.actors {
            if let Some(call) = &actor.call {
                assert!(actor.is_woken() || now < call.deadline, "{id} sleeps past its deadline: {:?}", call.state);
            }
        }
        for (id, turn) in self.turns() {
            let has_laggard = turn.ahead.iter().any(|id| self.actors[id].is_laggard);
            let latest = self.latest(turn.since, turn.prompt, has_laggard);
            assert!(now < latest, "{id} has no permit at {now:?}, which was due at {latest:?}: {turn:?}");
        }
        self.check_token();
    }

    /// While a call needs a token and is polled, one is being requested, and no answer is left lying.
    fn check_token(&mut self) {
        let now = self.now();
        let prompt = || self.actors.values().filter(|actor| !actor.is_laggard).filter_map(|actor| actor.call.as_ref());
        let is_needed = self.plan.life.is_none() && prompt().any(|call| matches!(call.state, CallState::Token));
        let (is_running, is_untaken) = {
            let state = self.world.state();
            let running = state.exchanges.values().filter(|exchange| exchange.purpose.is_token());
            let mut running = running.filter(|exchange| exchange.is_in_time(now)).peekable();
            (running.peek().is_some(), running.any(Exchange::is_untaken))
        };
        assert!(!is_needed || !is_untaken, "nobody takes the token that calls wait for");
        if !is_needed || is_running || now < self.token.again {
            self.token.turn = None;
            return;
        }
        assert!(self.plan.tokens == Tokens::Password, "nobody asks for the token that calls wait for");
        let (since, prompt) = self.token.turn.unwrap_or((now, prompt().count()));
        self.token.turn = Some((since, prompt));
        let latest = self.latest(since, prompt, true);
        assert!(now < latest, "no token was requested at {now:?}, which was due at {latest:?}");
    }
}
