//! The futures of the world that the client polls.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use eset_connect_runtime::TransportError;
use futures_core::Stream;

use super::world::{Answer, Purpose, World};

/// An exchange, which starts with the first poll.
pub struct Waiting {
    pub world: World,
    pub purpose: Purpose,
    /// The number of the token in the request.
    pub token: Option<u64>,
    /// The number of the exchange, after its start.
    pub number: Option<u64>,
}

impl Future for Waiting {
    type Output = (u64, Answer);

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<(u64, Answer)> {
        let world = self.world.clone();
        let mut state = world.state();
        let (purpose, token) = (self.purpose, self.token);
        let number = *self.number.get_or_insert_with(|| state.begin(purpose, token));
        let exchange = state.exchanges.get_mut(&number).unwrap();
        let Some(answer) = exchange.answer.clone() else {
            exchange.waker = Some(context.waker().clone());
            return Poll::Pending;
        };
        self.number = None;
        if answer.is_split {
            exchange.has_head = true;
        } else {
            state.end(number, true);
        }
        Poll::Ready((number, answer))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            let mut state = self.world.state();
            // The response was not received.
            state.exchanges.get_mut(&number).unwrap().answer = None;
            state.end(number, false);
        }
    }
}

/// A body, which arrives when the test sends it.
pub struct LateBody {
    pub world: World,
    pub number: u64,
    pub bytes: Option<Bytes>,
}

impl Stream for LateBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let world = self.world.clone();
        let mut state = world.state();
        let exchange = state.exchanges.get_mut(&self.number).unwrap();
        if !exchange.has_body {
            exchange.waker = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(self.bytes.take().map(Ok))
    }
}

impl Drop for LateBody {
    fn drop(&mut self) {
        self.world.state().end(self.number, self.bytes.is_none());
    }
}

/// A timer. It is set when it is created, armed when it is polled, and ends when the test fires it.
pub struct Timer {
    pub world: World,
    /// The time when it is due, and its number.
    pub key: (Duration, u64),
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.world.state();
        if state.fired.contains(&self.key.1) {
            return Poll::Ready(());
        }
        state.armed.insert(self.key, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let mut state = self.world.state();
        state.armed.remove(&self.key);
        state.fired.remove(&self.key.1);
        state.timers -= 1;
    }
}
