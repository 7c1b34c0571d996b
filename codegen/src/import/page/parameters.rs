//! Reads the tables of parameters. If lines do not mark the end of a row, a line with a name, followed by a line with a
//! type, begins a row: no line of a description is a type.

use std::collections::HashMap;
use std::ops::Range;

use super::super::draft::{Parameter, parameter_schema, sort_parameters};
use super::super::schema::text::in_one_line;
use super::Reading;
use super::cells::{Cell, Holds, Style, cells};
use super::sections::{Section, Table};
use crate::diagnostic::Diagnostic;
use crate::json::Json;
use crate::source::path::{Mismatch, compare};
use crate::vocabulary::Location;

const TYPES: [&str; 6] = ["string", "integer", "boolean", "array", "number", "object"];

impl Reading<'_> {
    /// Returns the parameters of the query, in the table's order.
    pub fn query_parameters(&mut self, section: &Section) -> Vec<Parameter> {
        self.rows(section).into_iter().map(|(_, parameter)| parameter).collect()
    }

    /// Returns the parameters of the path in the path's order, checked against the table. `path` is absent if it cannot
    /// be compared.
    pub fn path_parameters(
        &mut self,
        path: Option<&str>,
        path_at: &Range<usize>,
        section: Option<&Section>,
    ) -> Vec<Parameter> {
        let before = self.found.iter().count();
        let rows = section.map(|section| self.rows(section)).unwrap_or_default();
        // If a row could not be read, its difference from the path is not reported too.
        let Some(path) = path.filter(|_| self.found.iter().count() == before) else { return Vec::new() };
        let listed: Vec<&str> = rows.iter().map(|(_, parameter)| parameter.name.as_str()).collect();
        for mismatch in compare(path, &listed).unwrap_or_default() {
            let mut diagnostic = Diagnostic::error("path-parameter", mismatch.message());
            if let Mismatch::NotInPath(_, index) = mismatch {
                diagnostic = diagnostic
                    .label(self.at(&rows[index].0), "listed as a parameter in the path")
                    .label(self.at(path_at), "the path")
                    .help("correct the name or the path in the saved file");
            } else {
                diagnostic = diagnostic
                    .label(self.at(path_at), "used here")
                    .help("save the whole page; \"Parameters in path\" lists every name in braces");
                if let Some(section) = section {
                    diagnostic = diagnostic.label(self.at(&self.heading(section)), "no row of this table has the name");
                }
            }
            self.found.push(diagnostic);
        }
        let mut parameters: Vec<Parameter> = rows.into_iter().map(|(_, parameter)| parameter).collect();
        sort_parameters(&mut parameters, path);
        parameters
    }

    /// Returns the rows of a table, each with the place of its name.
    fn rows(&mut self, section: &Section) -> Vec<(Range<usize>, Parameter)> {
        let cells = cells(self.whole(), section.rows.clone(), section.style, Holds::Text);
        let starts: Vec<usize> = (0..cells.len()).filter(|index| self.begins_row(&cells[*index..], section)).collect();
        let first = starts.first().copied().unwrap_or(cells.len());
        match cells.first() {
            Some(cell) if first > 0 => self.report_no_row(cell),
            Some(_) => {}
            None => {
                let diagnostic = Diagnostic::error("missing-cell", "the table has no rows")
                    .label(self.at(&self.heading(section)), "no rows follow")
                    .help("save the whole page");
                self.found.push(diagnostic);
            }
        }
        let mut rows: Vec<(Range<usize>, Parameter)> = Vec::new();
        let mut seen: HashMap<String, Range<usize>> = HashMap::new();
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(cells.len());
            let Some(parameter) = self.row(&cells[*start..end], section) else { continue };
            let at = cells[*start].at.clone();
            if let Some(earlier) = seen.insert(parameter.name.clone(), at.clone()) {
                self.refuse_repeated_row(format!("duplicate row `{}`", parameter.name), &earlier, &at);
                continue;
            }
            rows.push((at, parameter));
        }
        rows
    }

    fn begins_row(&self, cells: &[Cell], section: &Section) -> bool {
        let [name, word, ..] = cells else { return false };
        let is_pair = is_name(self.slice(&name.at)) && TYPES.contains(&self.slice(&word.at));
        match section.style {
            Style::Paragraphs => is_pair,
            Style::Closed => is_pair && name.closed && word.closed,
            Style::Pipes => name.leads,
        }
    }

    fn row(&mut self, cells: &[Cell], section: &Section) -> Option<Parameter> {
        let [name, word, rest @ ..] = cells else { return None };
        let (name_text, word_text) = (self.slice(&name.at), self.slice(&word.at));
        if !is_name(name_text) || !TYPES.contains(&word_text) {
            self.report_no_row(name);
            return None;
        }
        let mut rest = rest;
        if section.table == Table::Path {
            rest = self.after_required(name, rest)?;
        }
        // A row has one description; what follows is a row that was not recognized.
        let ends = |cell: &Cell| section.style == Style::Closed && cell.closed;
        if let Some(surplus) = rest.iter().position(ends).and_then(|end| rest.get(end + 1)) {
            self.report_no_row(surplus);
        }
        let description = match (rest.first(), rest.last()) {
            (Some(first), Some(last)) => in_one_line(self.slice(&(first.at.start..last.at.end))),
            _ => None,
        };
        let location = if section.table == Table::Path { Location::Path } else { Location::Query };
        Some(parameter(name_text, word_text, location, description))
    }

    /// Returns the cells after "Required". That cell is ignored, because path parameters are always required.
    fn after_required<'c>(&mut self, name: &Cell, cells: &'c [Cell]) -> Option<&'c [Cell]> {
        let Some((required, rest)) = cells.split_first() else {
            let diagnostic = Diagnostic::error("missing-cell", "missing cell \"Required\" in a row")
                .label(self.at(&name.at), "in this row")
                .help("write a name, a type, Yes or No, and a description");
            self.found.push(diagnostic);
            return None;
        };
        if !matches!(self.slice(&required.at), "Yes" | "No") {
            let diagnostic = Diagnostic::error("unexpected-value", "invalid cell \"Required\"")
                .label(self.at(&required.at), "neither")
                .help("write a name, a type, Yes or No, and a description");
            self.found.push(diagnostic);
        }
        Some(rest)
    }

    fn report_no_row(&mut self, cell: &Cell) {
        let diagnostic = Diagnostic::error("unexpected-value", "invalid row of a table of parameters")
            .label(self.at(&cell.at), "expected a name and a type")
            .help(
                "a row begins with a name like `filter.startTime` and one of string, integer, boolean, array, number",
            );
        self.found.push(diagnostic);
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'@'))
}

fn parameter(name: &str, word: &str, location: Location, description: Option<String>) -> Parameter {
    let mut schema = Json::from([("type", word.into())]);
    if word == "array" {
        // Pages do not contain the type of the items. In all known cases, they are strings.
        schema.set("items", Json::from([("type", "string".into())]));
    }
    let (schema, description) = parameter_schema(schema, description, None);
    Parameter { name: name.to_owned(), location, required: location == Location::Path, description, schema }
}
