//! All events of `tracing` and `log`, as text.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A subscriber that records all spans and events.
#[derive(Clone, Default)]
pub struct Journal {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
    waits: Arc<Mutex<Vec<(String, Duration)>>>,
}

impl Journal {
    pub fn text(&self) -> String {
        self.text.lock().unwrap().clone()
    }

    /// The logged waits and the attempts that timed out, in order.
    pub fn waits(&self) -> Vec<(String, Duration)> {
        self.waits.lock().unwrap().clone()
    }

    fn line(&self, name: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line::default();
        record(&mut line);
        if let (Some(reason), Some(seconds)) = (line.reason, line.wait_seconds) {
            self.waits.lock().unwrap().push((reason, Duration::from_secs_f64(seconds)));
        }
        write!(self.text.lock().unwrap(), "\n{name}{}", line.text).unwrap();
    }
}

#[derive(Default)]
struct Line {
    text: String,
    reason: Option<String>,
    wait_seconds: Option<f64>,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.text, " {field}={value:?}").unwrap();
        if self.text.ends_with("error.type=TimedOut") {
            self.reason = Some("attempt timeout".to_owned());
            self.wait_seconds = Some(0.0);
        }
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        if field.name() == "wait_seconds" {
            self.wait_seconds = Some(value);
        }
        self.record_debug(field, &value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "reason" {
            self.reason = Some(value.to_owned());
        }
        self.record_debug(field, &value);
    }
}

impl Subscriber for Journal {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

thread_local! {
    /// The events of this thread for `log`, if they are being recorded.
    static LOG: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`, and returns the events that the HTTP and TLS libraries send to `log` on this thread, at all levels.
pub fn logged(work: impl FnOnce()) -> String {
    static START: Once = Once::new();
    START.call_once(|| {
        log::set_logger(&Log).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
    LOG.set(Some(String::new()));
    work();
    LOG.take().unwrap()
}

struct Log;

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        LOG.try_with(|log| log.borrow().is_some()).unwrap_or(false)
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            let line = format!("{} {}\n", record.target(), record.args());
            LOG.with_borrow_mut(|log| log.as_mut().unwrap().push_str(&line));
        }
    }

    fn flush(&self) {}
}
