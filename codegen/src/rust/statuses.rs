//! The documented statuses of operations.

use crate::api::Operation;
use crate::markdown::escape_line;
use crate::vocabulary::{Status, StatusRow};

/// Returns the statuses that most operations document. If there are several such sets, the first one counts.
pub fn usual_statuses(operations: &[Operation]) -> Vec<StatusRow> {
    let mut counts: Vec<(&Vec<StatusRow>, usize)> = Vec::new();
    for operation in operations {
        match counts.iter_mut().find(|(rows, _)| **rows == operation.statuses) {
            Some((_, count)) => *count += 1,
            None => counts.push((&operation.statuses, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    counts.iter().find(|(_, count)| Some(*count) == most).map_or_else(Vec::new, |(rows, _)| (*rows).clone())
}

/// Returns the error statuses, with their meanings.
pub fn refusals(rows: &[StatusRow]) -> Vec<(u16, String)> {
    let refusal = |row: &StatusRow| match row.status {
        Status::Code(code) if code >= 400 => Some((code, row.meaning.clone().unwrap_or_default())),
        _ => None,
    };
    rows.iter().filter_map(refusal).collect()
}

/// Returns a table of statuses in Markdown.
pub fn status_table(rows: &[StatusRow]) -> Vec<String> {
    let mut lines = vec!["| Status | Meaning |".to_owned(), "|---|---|".to_owned()];
    for row in rows {
        let status = match row.status {
            Status::Code(code) => code.to_string(),
            Status::Default => "any other".to_owned(),
        };
        lines.push(format!("| {status} | {} |", escape_line(row.meaning.as_deref().unwrap_or_default())));
    }
    lines
}
