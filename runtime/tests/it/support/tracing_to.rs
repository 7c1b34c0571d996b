//! A subscriber of one thread, beside the tests of others.

use std::sync::Once;

use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{DefaultGuard, Interest, set_default, set_global_default};
use tracing::{Event, Metadata, Subscriber};

/// Sends the traces of this thread to `subscriber` as long as the guard lives.
///
/// `tracing` asks once whether anybody wants the traces of a place in the code. If the first test that gets there
/// has no subscriber, the answer is no for all others too. So there is a subscriber for the other threads.
pub fn tracing_to(subscriber: impl Subscriber + Send + Sync) -> DefaultGuard {
    static OTHERS: Once = Once::new();
    OTHERS.call_once(|| set_global_default(Others).unwrap());
    set_default(subscriber)
}

/// Wants everything and keeps nothing.
struct Others;

impl Subscriber for Others {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
