//! What has to be done for a list: compares the rows with the fleet and with the journal. Sends nothing.

use std::collections::BTreeMap;

use crate::fleet::Fleet;
use crate::journal::{Known, State, Target};
use crate::list::Row;

/// A row, and what has to be done for it.
#[derive(Debug)]
pub struct Step {
    pub row: Row,
    pub task: Task,
}

/// What has to be done for a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Nothing: the device is in the group.
    Nothing,
    /// Nothing: a run of this list has moved it.
    MovedBefore,
    /// To record that the run that was killed has moved it.
    Record(Target),
    /// To move it.
    Move(Target),
    /// Nothing can be done: there is no such device, or more than one.
    Unknown(String),
}

/// Returns the steps. The error has the lines that are wrong, whatever the fleet's devices are.
pub fn plan(rows: Vec<Row>, fleet: &Fleet, known: &Known) -> Result<Vec<Step>, Vec<String>> {
    let (mut steps, mut problems) = (Vec::new(), Vec::new());
    let mut lines: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for row in rows {
        let group = match fleet.group(&row.group) {
            Ok(group) => group,
            Err(problem) => {
                problems.push(format!("line {}: {problem}", row.line));
                continue;
            }
        };
        let device = match fleet.device(&row.device) {
            Ok(device) => device,
            Err(problem) => {
                steps.push(Step { row, task: Task::Unknown(problem) });
                continue;
            }
        };
        let target = Target { device: device.to_string(), group: group.to_string() };
        match lines.get(&target.device) {
            Some((_, other)) if *other == target.group => continue,
            Some((line, _)) => {
                problems.push(format!("line {}: line {line} has another group for `{}`", row.line, row.device));
                continue;
            }
            None => lines.insert(target.device.clone(), (row.line, target.group.clone())),
        };
        let is_there = fleet.group_of(&device) == Some(&group);
        let task = match known.state(&target) {
            Some(State::Moved) => Task::MovedBefore,
            Some(State::Started) if is_there => Task::Record(target),
            _ if is_there => Task::Nothing,
            _ => Task::Move(target),
        };
        steps.push(Step { row, task });
    }
    if problems.is_empty() { Ok(steps) } else { Err(problems) }
}
