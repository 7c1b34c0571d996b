//! Splits a table into its cells: texts and JSON values, in their order, for any separators.

use std::ops::Range;

use super::lines::{is_border, trimmed};
use super::scan;

/// The separators of a table's cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Each line is a cell, usually followed by an empty line; nothing marks the end of a cell.
    Paragraphs,
    /// A cell ends with ` |` at the end of a line, or with a line that contains only this.
    Closed,
    /// A row is one line, except for its values: `| 200 | Done. | null | [] |`.
    Pipes,
}

/// A line of text or a value in a table.
#[derive(Debug)]
pub(super) struct Cell {
    pub content: Content,
    pub at: Range<usize>,
    /// A `|` follows, so the cell of the table is complete.
    pub closed: bool,
    /// Whether it is the first cell of its line.
    pub leads: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Value,
    /// A value whose end is missing.
    OpenValue,
}

/// The content of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    TextAndValues,
}

/// Splits a table.
pub(super) fn cells(text: &str, table: Range<usize>, style: Style, holds: Holds) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut at = table.start;
    let mut leads = true;
    while let Some(rest) = text.get(at..table.end).filter(|rest| !rest.is_empty()) {
        let blank = rest.len() - rest.trim_start().len();
        let starts_line = at == table.start || rest[..blank].contains('\n');
        leads |= starts_line;
        let rest = &rest[blank..];
        at += blank;
        // Each line is scanned only once, because the whole page may be one line.
        let border = Some(rest).filter(|_| starts_line).map(first_line).filter(|line| is_border(line));
        if let Some(border) = border {
            at += border.len();
        } else if style != Style::Paragraphs && is_bar(rest) {
            if let Some(last) = cells.last_mut().filter(|_| !(leads && style == Style::Pipes)) {
                last.closed = true;
            }
            at += 1;
        } else if !rest.is_empty() {
            let cell = cell(rest, style, holds);
            at += cell.at.end;
            let moved = at - cell.at.end;
            cells.push(Cell { at: moved + cell.at.start..moved + cell.at.end, leads, ..cell });
            leads = false;
        }
    }
    cells
}

/// Whether a literal `|` comes next.
fn is_bar(rest: &str) -> bool {
    rest.strip_prefix('|').is_some_and(|after| after.is_empty() || after.starts_with(char::is_whitespace))
}

/// Returns the cell at the beginning of `rest`, with offsets from there.
fn cell(rest: &str, style: Style, holds: Holds) -> Cell {
    let cell = |content, length| Cell { content, at: 0..length, closed: false, leads: false };
    if holds == Holds::TextAndValues && scan::opens_value(rest) {
        return match scan::length(rest) {
            Some(length) => cell(Content::Value, length),
            None => cell(Content::OpenValue, rest.trim_end().len()),
        };
    }
    let end = match style {
        Style::Paragraphs => first_line(rest).len(),
        Style::Closed => {
            let line = first_line(rest);
            line.trim_end().strip_suffix('|').filter(|text| text.ends_with(' ')).map_or(line.len(), str::len)
        }
        Style::Pipes => {
            let ends = |(at, c): &(usize, char)| *c == '\n' || *c == '|' && is_separator(rest, *at);
            rest.char_indices().find(ends).map_or(rest.len(), |(at, _)| at)
        }
    };
    let length = trimmed(rest, 0..end).end;
    let is_value = holds == Holds::TextAndValues && scan::is_scalar(&rest[..length]);
    cell(if is_value { Content::Value } else { Content::Text }, length)
}

fn is_separator(text: &str, bar: usize) -> bool {
    text[..bar].ends_with(char::is_whitespace) && is_bar(&text[bar..])
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(table: &str, style: Style) -> Vec<String> {
        let mark = |cell: &Cell| if cell.closed { "|" } else { "" };
        cells(table, 0..table.len(), style, Holds::TextAndValues)
            .iter()
            .map(|cell| format!("{:?} {}{}", cell.content, &table[cell.at.clone()], mark(cell)))
            .collect()
    }

    #[test]
    fn one_row_has_the_same_cells_in_every_style() {
        let cells = ["Text 200", "Text Done, a|b.", "Value null", "Value {\n\"x\": \"|\"\n}"];
        assert_eq!(shown("200\n\n Done, a|b. \n\nnull\n{\n\"x\": \"|\"\n}\n", Style::Paragraphs), cells);
        let closed = cells.map(|cell| format!("{cell}|"));
        assert_eq!(shown("|---|---|\n200 |\nDone, a|b.\n|\nnull |\n{\n\"x\": \"|\"\n} |", Style::Closed), closed);
        assert_eq!(shown("| --- |\n| 200 | Done, a|b. | null | {\n\"x\": \"|\"\n} |\n", Style::Pipes), closed);
    }

    #[test]
    fn a_value_that_does_not_end_is_one() {
        assert_eq!(shown("200 |\n{ [ \n\n", Style::Closed), ["Text 200|", "OpenValue { ["]);
    }
}
