//! The recorded spans of a test: name, parent, fields, events and end.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A subscriber that records all spans. Only for tests on one thread.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    spans: Vec<Recorded>,
    /// The spans that are entered, from the outermost.
    entered: Vec<usize>,
    /// The number of handles of each span.
    handles: Vec<usize>,
}

/// A span.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub name: &'static str,
    pub parent: Option<usize>,
    pub fields: BTreeMap<&'static str, String>,
    /// The fields that were recorded again with another value.
    pub changed: Vec<&'static str>,
    pub is_closed: bool,
}

impl Recorded {
    /// The value of a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(String::as_str)
    }

    pub fn is_error(&self) -> bool {
        self.get("otel.status_code") == Some("ERROR")
    }
}

impl Recorder {
    /// All spans, in the order of their start.
    pub fn spans(&self) -> Vec<Recorded> {
        self.state().spans.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl Visit for Recorded {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.record_str(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let before = self.fields.insert(field.name(), value.to_owned());
        if before.is_some_and(|before| before != value) {
            self.changed.push(field.name());
        }
    }
}

fn index(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap() - 1
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("eset_connect")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut state = self.state();
        let parent = match span.parent() {
            Some(parent) => Some(index(parent)),
            None if span.is_contextual() => state.entered.last().copied(),
            None => None,
        };
        let name = span.metadata().name();
        let mut recorded = Recorded { name, parent, fields: BTreeMap::new(), changed: Vec::new(), is_closed: false };
        span.record(&mut recorded);
        state.spans.push(recorded);
        state.handles.push(1);
        Id::from_u64(state.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        values.record(&mut self.state().spans[index(id)]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, id: &Id) {
        self.state().entered.push(index(id));
    }

    fn exit(&self, id: &Id) {
        let left = self.state().entered.pop();
        assert_eq!(left, Some(index(id)), "spans are left in the reverse order");
    }

    fn clone_span(&self, id: &Id) -> Id {
        self.state().handles[index(id)] += 1;
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        let mut state = self.state();
        let handles = &mut state.handles[index(&id)];
        *handles -= 1;
        let is_closed = *handles == 0;
        state.spans[index(&id)].is_closed = is_closed;
        is_closed
    }
}
