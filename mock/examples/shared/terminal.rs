//! What the examples show to a person: progress, and tables. Progress goes to stderr, as a bar on a terminal and as a line
//! from time to time elsewhere. Knows nothing about the API.

#![allow(dead_code, reason = "not every example uses everything")]

use std::cell::Cell;
use std::io::{IsTerminal as _, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// The time between two lines of progress if there is no terminal.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// The time between two frames of a spinner.
const FRAME: Duration = Duration::from_millis(100);

/// The progress of long work.
pub struct Progress {
    what: &'static str,
    total: Option<u64>,
    done: Cell<u64>,
    start: Instant,
    kind: Kind,
}

enum Kind {
    Bar(ProgressBar),
    Lines { next: Cell<Instant> },
}

impl Progress {
    /// Work in steps; their number is known.
    pub fn bar(what: &'static str, total: u64) -> Self {
        let style = "{prefix} [{bar:30}] {pos} of {len}, {msg}{eta} left";
        Self::new(what, Some(total), style, || ProgressBar::new(total))
    }

    /// Work without a known end.
    pub fn spinner(what: &'static str) -> Self {
        Self::new(what, None, "{prefix} {spinner} {wide_msg}", || {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(FRAME);
            bar
        })
    }

    fn new(what: &'static str, total: Option<u64>, style: &str, bar: impl FnOnce() -> ProgressBar) -> Self {
        let kind = if stderr().is_terminal() {
            // The templates above are correct.
            let style = ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar());
            Kind::Bar(bar().with_style(style.progress_chars("=> ")).with_prefix(what))
        } else {
            Kind::Lines { next: Cell::new(Instant::now() + BETWEEN_LINES) }
        };
        Self { what, total, done: Cell::new(0), start: Instant::now(), kind }
    }

    /// Sets the number of steps that are done.
    pub fn set(&self, done: u64) {
        self.done.set(done);
        match &self.kind {
            Kind::Bar(bar) => bar.set_position(done),
            Kind::Lines { next } => match self.total {
                Some(total) => self.line(next, || format!("{done} of {total}{}", self.left(total))),
                None => self.line(next, || done.to_string()),
            },
        }
    }

    /// Prints a line, if the last one is long ago.
    fn line(&self, next: &Cell<Instant>, text: impl FnOnce() -> String) {
        if next.get() <= Instant::now() {
            next.set(Instant::now() + BETWEEN_LINES);
            eprintln!("{}: {}", self.what, text());
        }
    }

    /// The time that the other steps will take if they take as long as those that are done: `, 90 s left`.
    fn left(&self, total: u64) -> String {
        let (elapsed, left) = (self.start.elapsed().as_secs(), total.saturating_sub(self.done.get()));
        let seconds = elapsed.saturating_mul(left).checked_div(self.done.get());
        seconds.map(|seconds| format!(", {seconds} s left")).unwrap_or_default()
    }

    /// Adds one step.
    pub fn step(&self) {
        self.set(self.done.get() + 1);
    }

    /// Sets the text beside the bar.
    pub fn describe(&self, text: &str) {
        match &self.kind {
            Kind::Bar(bar) => bar.set_message(printable(text)),
            Kind::Lines { next } => self.line(next, || printable(text)),
        }
    }

    /// Prints a line that stays.
    pub fn print(&self, line: &str) {
        let line = printable(line);
        match &self.kind {
            Kind::Bar(bar) => bar.suspend(|| eprintln!("{line}")),
            Kind::Lines { .. } => eprintln!("{line}"),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Kind::Bar(bar) = &self.kind {
            bar.finish_and_clear();
        }
    }
}

/// Returns a text from a server without characters that could control the terminal.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Prints rows in columns.
pub fn print_table<const N: usize>(header: [&str; N], rows: &[[String; N]]) {
    let rows: Vec<_> = rows.iter().map(|row| row.each_ref().map(|cell| printable(cell))).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([header[column].chars().count()]).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let print = |cells: [&str; N]| {
        let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        println!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    };
    print(header);
    print(widths.map(|width| "-".repeat(width)).each_ref().map(String::as_str));
    for row in &rows {
        print(row.each_ref().map(String::as_str));
    }
}
