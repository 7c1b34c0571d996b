//! The invariants of every interleaving.
//!
//! The bound of a wait. A prompt call is polled whenever it is woken. All other calls are laggards. A prompt
//! call that waits for a permit with `n` prompt calls before it sends after at most
//!
//! ```text
//! (n / rate + 1) × D + 50 ms
//! ```
//!
//! counted from the end of a pause. `D` is the time that a permit is in use: one second, plus the time until
//! a request arrives, up to half a second.
//!
//! A laggard before it can delay it again whenever the laggard is polled, so the time counts from that poll.
//! The laggard checks again within a second, and lapses 50 ms later. By then, all permits that were in use
//! are free, so the first call sends, and each further `rate` calls wait for the permits of the calls before
//! them. But calls that sent before may have woken the laggard instead of the next call, which then checks
//! 50 ms after the planned check of the call before it. That adds `n` × 50 ms, but at most a second.

use std::collections::BTreeSet;
use std::time::Duration;

use super::actor::{Actor, Call, CallState, Turn};
use super::plan::{LONGEST_RETRY_AFTER, Tokens};
use super::run::Run;
use super::world::{Exchange, ON_THE_WAY, Purpose};

pub(super) const WINDOW: Duration = Duration::from_secs(1);
/// How late a waiter may be polled without losing its position.
pub(super) const GRACE: Duration = Duration::from_millis(50);

impl Run {
    /// In no second do more requests arrive than the rate allows. Each request arrives at any time between its
    /// sending and its response, but within half a second. The request that was just sent, and all those that
    /// may have arrived within the last second, may have arrived within one second.
    pub(super) fn check_rate(&self) {
        let Some(rate) = self.plan.rate else { return };
        let state = self.world.state();
        let (_, before) = state.sent.split_last().unwrap();
        let recent = before.iter().rev().take_while(|sent| sent.at + ON_THE_WAY + WINDOW > state.now);
        let near = recent.filter(|sent| sent.arrived(state.now).is_none_or(|arrived| arrived + WINDOW > state.now));
        let count = near.count() + 1;
        assert!(count <= rate as usize, "{count} requests may arrive in one second");
    }

    /// The same, for random arrival times.
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

    /// One token is requested at a time. A request no longer counts after its time limit.
    pub(super) fn check_one_token_request(&self) {
        let state = self.world.state();
        let running = state.exchanges.values().filter(|exchange| exchange.purpose.is_token());
        let count = running.filter(|exchange| exchange.is_in_time(state.now)).count();
        assert!(count <= 1, "{count} tokens are requested concurrently");
    }

    /// Calls send their first requests in the order of their first polls, if they had their tokens at the
    /// first poll. Only a call that was woken 50 ms ago and not polled since can be overtaken. When it is
    /// polled again, it is first.
    pub(super) fn check_order(&self, id: usize) {
        let now = self.now();
        let order = |call: &Call| (call.is_ordered && call.requests == 0).then_some(call.order);
        let waits = |call: &&Call| call.woken.is_none_or(|woken| now - woken < GRACE);
        let Some(own) = self.actors[&id].call.as_ref().and_then(order) else { return };
        let waiting = self.actors.values().filter_map(|actor| actor.call.as_ref()).filter(waits);
        let first = waiting.filter_map(order).min();
        assert!(first.is_none_or(|first| own <= first), "call {own} sends before call {first:?}");
    }

    /// No request is sent while the server requires a pause, or with a token that the server has rejected.
    pub(super) fn check_wanted(&self, purpose: Purpose) {
        let now = self.now();
        assert!(now >= self.paused_until, "a request is sent before {:?}", self.paused_until);
        let Purpose::Call(id) = purpose else { return };
        let state = self.actors[&id].call.as_ref().map(|call| &call.state);
        let needs_token = self.plan.life.is_none() && matches!(state, Some(CallState::Token));
        assert!(!needs_token, "{id} sends without a new token");
    }

    /// Determines which calls now wait for a permit.
    pub(super) fn begin_turns(&mut self) {
        let now = self.now();
        let is_token_there = self.is_token_there();
        // With a password, calls that wait for a token may wait for a token request that waits for a permit.
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

    /// The number of prompt calls before another call. A renewal counts as one.
    fn prompt(&self, ahead: &BTreeSet<usize>) -> usize {
        let renewal = usize::from(self.plan.tokens == Tokens::Password);
        ahead.iter().filter(|id| !self.actors[id].is_laggard).count() + renewal
    }

    /// The calls that may wait behind this one.
    pub(super) fn behind(&self, id: usize) -> Vec<usize> {
        self.turns().filter(|(_, turn)| turn.ahead.contains(&id)).map(|(id, _)| id).collect()
    }

    /// The laggard before these was polled. It has sent, or delays them again.
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

    /// A call no longer delays others.
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

    /// The latest time at which a call sends that has waited since `since`, with this number of calls before it.
    fn latest(&self, since: Duration, prompt: usize, has_laggard: bool) -> Duration {
        let since = since.max(self.paused_until);
        // Without a limit, calls continue after a pause, spread over a tenth of it or at least a second.
        let spread = (Duration::from_secs(LONGEST_RETRY_AFTER) / 10).max(WINDOW);
        let Some(rate) = self.plan.rate else { return since + spread };
        let state = self.world.state();
        let in_use = state.sent.iter().rev().take_while(|sent| sent.at + ON_THE_WAY + WINDOW >= since);
        let delay = in_use.map(|sent| sent.delay(state.now)).max().unwrap_or_default();
        let rounds = u32::try_from(prompt / rate as usize).unwrap();
        let prompt = if has_laggard { u32::try_from(prompt).unwrap() } else { 0 };
        since + (GRACE * prompt).min(WINDOW) + WINDOW + delay.max(GRACE) + (WINDOW + delay) * rounds
    }

    /// The invariants when nothing is left to do at this time.
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

    /// While a call needs a token and is polled, a token is being requested, and no reply is left unread.
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
        assert!(!is_needed || !is_untaken, "no call reads the token for which calls wait");
        if !is_needed || is_running || now < self.token.again {
            self.token.turn = None;
            return;
        }
        assert!(self.plan.tokens == Tokens::Password, "no call requests the token for which calls wait");
        let (since, prompt) = self.token.turn.unwrap_or((now, prompt().count()));
        self.token.turn = Some((since, prompt));
        let latest = self.latest(since, prompt, true);
        assert!(now < latest, "no token was requested at {now:?}, which was due at {latest:?}");
    }
}
