//! A subscriber for one thread, while other tests run on other threads.

use std::sync::Once;

use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{DefaultGuard, Interest, set_default, set_global_default};
use tracing::{Event, Metadata, Subscriber};

/// Sends the traces of this thread to `subscriber` until the guard is dropped.
///
/// `tracing` determines only once whether a callsite is enabled. If the first test that reaches it has no subscriber,
/// it is disabled for all other tests too. So the other threads have a subscriber as well.
pub fn tracing_to(subscriber: impl Subscriber + Send + Sync) -> DefaultGuard {
    static OTHERS: Once = Once::new();
    OTHERS.call_once(|| set_global_default(Others).unwrap());
    set_default(subscriber)
}

/// Enables everything and records nothing.
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
