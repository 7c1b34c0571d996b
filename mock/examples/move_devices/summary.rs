//! What became of each row, or would: the counts, and a report as a CSV file.

use std::collections::BTreeMap;
use std::path::Path;

use crate::fleet::Fleet;
use crate::moving::Outcome;
use crate::plan::{Step, Task};
use crate::terminal::{print_table, printable};

/// The number of devices that are listed with their reasons.
const MOST_LISTED: usize = 20;

/// The result of a run.
pub struct Summary {
    results: Vec<Result>,
    /// The lines of the rows.
    lines: Vec<u64>,
    /// The number of moves by the paths of their groups, of a run that moves nothing.
    by_group: Option<BTreeMap<String, u64>>,
}

/// The result of a row.
#[derive(Clone, Debug)]
enum Result {
    /// The device was moved now, or by the run that was killed.
    Moved,
    /// An earlier run has moved it.
    MovedBefore,
    /// The device was in the group.
    AlreadyThere,
    /// The device can be moved, or was not moved yet.
    ToMove,
    /// With the reason.
    Unknown(String),
    /// With the reason.
    Failed(String),
}

/// Whether a person has to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Complete,
    Incomplete,
}

impl Summary {
    /// Of a run that moves nothing.
    pub fn of_plan(steps: &[Step], fleet: &Fleet) -> Self {
        let mut by_group = BTreeMap::new();
        for step in steps {
            if let Task::Move(target) = &step.task {
                *by_group.entry(fleet.path(&target.group.as_str().into()).to_owned()).or_default() += 1;
            }
        }
        Self { by_group: Some(by_group), ..Self::of_steps(steps) }
    }

    /// Of a run that has moved nothing yet.
    pub fn of_steps(steps: &[Step]) -> Self {
        let result = |step: &Step| match &step.task {
            Task::Nothing => Result::AlreadyThere,
            Task::MovedBefore => Result::MovedBefore,
            Task::Record(_) => Result::Moved,
            Task::Move(_) => Result::ToMove,
            Task::Unknown(reason) => Result::Unknown(reason.clone()),
        };
        Self {
            results: steps.iter().map(result).collect(),
            lines: steps.iter().map(|step| step.row.line).collect(),
            by_group: None,
        }
    }

    /// Sets the result of a row.
    pub fn set(&mut self, position: usize, outcome: Outcome) {
        self.results[position] = match outcome {
            Outcome::Moved => Result::Moved,
            Outcome::Failed(reason) => Result::Failed(reason),
        };
    }

    /// Returns whether every device is where it belongs, or can be moved there.
    pub fn ending(&self) -> Ending {
        let is_good = |result: &Result| match result {
            Result::Moved | Result::MovedBefore | Result::AlreadyThere => true,
            Result::ToMove => self.by_group.is_some(),
            Result::Unknown(_) | Result::Failed(_) => false,
        };
        if self.results.iter().all(is_good) { Ending::Complete } else { Ending::Incomplete }
    }

    /// Prints the counts, and the reasons of a few rows.
    pub fn print(&self) {
        if let Some(by_group) = &self.by_group
            && !by_group.is_empty()
        {
            let rows: Vec<_> = by_group.iter().map(|(group, count)| [group.clone(), count.to_string()]).collect();
            print_table(["Group", "Devices to move"], &rows);
            println!();
        }
        let mut counts: BTreeMap<(usize, &str), u64> = BTreeMap::new();
        for result in &self.results {
            *counts.entry(self.name(result)).or_default() += 1;
        }
        let rows: Vec<_> = counts.iter().map(|((_, name), count)| [(*name).to_owned(), count.to_string()]).collect();
        print_table(["Result", "Devices"], &rows);

        let results = self.lines.iter().zip(&self.results);
        let reasons: Vec<_> = results.filter_map(|(line, result)| Some((line, result.reason()?))).collect();
        for (line, reason) in reasons.iter().take(MOST_LISTED) {
            eprintln!("line {line}: {}", printable(reason));
        }
        if let Some(more) = reasons.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
            eprintln!("… and {more} more; --report writes all of them to a file");
        }
        if self.by_group.is_some() {
            eprintln!("Nothing was moved. To move the devices, add --apply");
        }
    }

    /// Writes the result of each row.
    pub fn write(&self, path: &Path, steps: &[Step]) -> std::result::Result<(), csv::Error> {
        let mut writer = csv::Writer::from_path(path)?;
        writer.write_record(["line", "device", "group", "result", "reason"])?;
        for (step, result) in steps.iter().zip(&self.results) {
            let reason = result.reason().unwrap_or_default();
            let line = step.row.line.to_string();
            writer.write_record([&line, &step.row.device, &step.row.group, self.name(result).1, reason])?;
        }
        Ok(writer.flush()?)
    }

    /// The name of a result, and its place in the table.
    fn name(&self, result: &Result) -> (usize, &'static str) {
        match result {
            Result::Moved => (0, "moved"),
            Result::MovedBefore => (1, "moved by an earlier run"),
            Result::AlreadyThere => (2, "already there"),
            Result::ToMove if self.by_group.is_some() => (3, "to move"),
            Result::ToMove => (3, "not moved yet"),
            Result::Unknown(_) => (4, "unknown device"),
            Result::Failed(_) => (5, "failed"),
        }
    }
}

impl Result {
    fn reason(&self) -> Option<&str> {
        match self {
            Self::Unknown(reason) | Self::Failed(reason) => Some(reason),
            _ => None,
        }
    }
}
