//! Finds the tables of a page by the cells of their headers. Headings are not sufficient: prose has headings too, and
//! some layouts have lost those of the tables.

use std::collections::VecDeque;
use std::ops::Range;

use super::super::schema::text::same_words;
use super::cells::Style;
use super::lines::{is_border, lines};

/// A table, or the sentence that replaces one.
#[derive(Debug)]
pub(super) struct Section {
    pub table: Table,
    pub style: Style,
    /// Whether there is a border between the header and the rows.
    pub has_border: bool,
    /// From the heading to the rows.
    pub header: Range<usize>,
    pub rows: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Request,
    Query,
    /// "No parameters are required."
    NoQuery,
    Path,
    Responses(Columns),
}

/// The columns of the table of responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// Without headers.
    Old,
    New,
}

const HEADERS: [(Table, &[&str]); 5] = [
    (Table::Request, &["Type", "Required", "Example", "Schema"]),
    (Table::Query, &["Name", "Type", "Description"]),
    (Table::Path, &["Name", "Type", "Required", "Description"]),
    (Table::Responses(Columns::Old), &["Code", "Description", "Example", "Schema"]),
    (Table::Responses(Columns::New), &["Code", "Description and Example", "Description, Schema and Headers"]),
];

/// The last words of [`HEADERS`] and of the sentence that replaces a table.
const LAST_WORDS: [&str; 4] = ["Schema", "Description", "Headers", "required."];

impl Table {
    /// Returns the heading, the line above the table.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Request => "Request body",
            Self::Query | Self::NoQuery => "Query parameters",
            Self::Path => "Parameters in path",
            Self::Responses(_) => "Responses",
        }
    }
}

/// The line between heading and header: "Display Schema instead of an Example or vice-versa".
const SWITCH: &str = "Display Schema";

/// Lines that can belong to one header: four cells, the switch, the heading.
const LONGEST: usize = 6;

/// Returns the tables of a part of the page, in their order. The rows of a table end where the next table begins.
pub(super) fn sections(text: &str, piece: Range<usize>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut last: VecDeque<Range<usize>> = VecDeque::with_capacity(LONGEST + 1);
    for line in lines(text, piece.clone()) {
        if last.len() == LONGEST {
            last.pop_front();
        }
        last.push_back(line.clone());
        let Some((table, style, cells)) = header(text, &last) else { continue };
        let start = first_line(text, &last, cells, table);
        if let Some(before) = sections.last_mut() {
            before.rows.end = before.rows.end.min(start);
        }
        let rows = line.end..piece.end;
        let has_border = lines(text, rows.clone()).next().is_some_and(|line| is_border(&text[line]));
        sections.push(Section { table, style, has_border, header: start..line.end, rows });
        last.clear();
    }
    sections
}

/// Returns a heading of a table that is followed by unknown columns.
pub(super) struct Unknown {
    pub heading: &'static str,
    pub line: Range<usize>,
}

/// Returns an unknown table before the responses. The table before it ends there.
pub(super) fn unknown_tables(text: &str, piece: Range<usize>, sections: &mut [Section]) -> Vec<Unknown> {
    let responses = sections.iter().find(|section| matches!(section.table, Table::Responses(_)));
    let end = responses.map_or(piece.end, |section| section.header.start);
    let unknown: Vec<Unknown> =
        lines(text, piece.start..end).filter_map(|line| unknown_table(text, line, end, sections)).collect();
    for Unknown { line, .. } in &unknown {
        if let Some(before) = sections.iter_mut().find(|section| section.rows.contains(&line.start)) {
            before.rows.end = line.start;
        }
    }
    unknown
}

/// Returns the unknown table that begins at a line. Prose can have the same headings, but below that of a table there
/// is at least one of its cells.
fn unknown_table(text: &str, line: Range<usize>, end: usize, sections: &[Section]) -> Option<Unknown> {
    let (table, _) = HEADERS.iter().find(|(table, _)| same_words(without_bar(&text[line.clone()]), table.heading()))?;
    let heading = table.heading();
    if sections.iter().any(|section| section.table.heading() == heading) {
        return None;
    }
    let next = sections.iter().map(|section| section.header.start).find(|start| *start > line.start);
    let is_cell = |cell: &str| {
        let own = HEADERS.iter().filter(|(table, _)| table.heading() == heading);
        own.flat_map(|(_, cells)| *cells).any(|known| same_words(cell, known))
    };
    let mut below = lines(text, line.end..next.unwrap_or(end)).take(LONGEST);
    below.any(|line| text[line].split('|').any(is_cell)).then_some(Unknown { heading, line })
}

/// Returns the header at the end of the lines, and its number of lines.
fn header(text: &str, last: &VecDeque<Range<usize>>) -> Option<(Table, Style, usize)> {
    let line = &text[last.back()?.clone()];
    // A fast path: most lines are not the end of a header.
    if !LAST_WORDS.iter().any(|word| without_bar(line).trim_end().ends_with(word)) {
        return None;
    }
    if same_words(line, "No parameters are required.") {
        let heading = last.iter().rev().nth(1)?;
        let is_query = same_words(&text[heading.clone()], Table::NoQuery.heading());
        return is_query.then_some((Table::NoQuery, Style::Paragraphs, 1));
    }
    let row: Vec<&str> = line.split('|').take(LONGEST).map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let is = |cells: &[&str]| row.iter().zip(cells).all(|(a, b)| same_words(a, b)) && row.len() == cells.len();
    if let Some((table, _)) = HEADERS.iter().find(|(_, cells)| is(cells)) {
        return Some((*table, Style::Pipes, 1));
    }
    let (table, cells) = HEADERS.iter().find(|(_, cells)| {
        let above = last.iter().rev().map(|line| without_bar(&text[line.clone()]));
        last.len() >= cells.len() && above.zip(cells.iter().rev()).all(|(line, cell)| same_words(line, cell))
    })?;
    let style = if line.ends_with('|') { Style::Closed } else { Style::Paragraphs };
    Some((*table, style, cells.len()))
}

fn without_bar(line: &str) -> &str {
    line.strip_suffix('|').unwrap_or(line)
}

/// Returns the start of the section of a header: the lines with its heading.
fn first_line(text: &str, last: &VecDeque<Range<usize>>, cells: usize, table: Table) -> usize {
    let mut start = last.iter().rev().nth(cells - 1).map_or(0, |line| line.start);
    let above = last.iter().rev().skip(cells);
    let announces = |line: &&Range<usize>| {
        let line = &text[(*line).clone()];
        line.starts_with(SWITCH) || same_words(line, table.heading())
    };
    for line in above.take_while(announces) {
        start = line.start;
    }
    start
}
