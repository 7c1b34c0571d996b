//! Reads the table of responses. A row begins with its status; its last values are the schema and, in the newer tables,
//! the headers. This is the last table of a page, so an incomplete page is detected here.

use std::collections::HashMap;
use std::ops::Range;

use super::super::draft::Response;
use super::super::schema::text::{in_one_line, same_words};
use super::Reading;
use super::cells::{Cell, Content, Holds, Style, cells};
use super::sections::{Columns, Section, Table};
use super::value::{are_headers, is_empty, is_no_body, is_schema};
use crate::diagnostic::Diagnostic;
use crate::json::Json;
use crate::source::json::Tree;

/// The labels above the values in some of the newer tables.
const EXAMPLE: &str = "Response example";
const SCHEMA: &str = "Response schema";
const HEADERS: &str = "Headers";

/// The parts of a row.
struct Row<'c> {
    code: &'c Cell,
    /// The cells after the status, without labels.
    cells: Vec<&'c Cell>,
    /// A label at the end of the row, without a value.
    open_label: Option<&'c Cell>,
    is_last: bool,
}

/// A parsed value of a row.
struct Parsed<'t> {
    at: Range<usize>,
    tree: Tree<'t>,
}

impl Reading<'_> {
    pub fn responses(&mut self, section: &Section) -> Vec<Response> {
        let columns = match section.table {
            Table::Responses(Columns::New) => Columns::New,
            _ => Columns::Old,
        };
        let cells = cells(self.whole(), section.rows.clone(), section.style, Holds::TextAndValues);
        let starts: Vec<usize> = (0..cells.len()).filter(|index| self.is_status(&cells[*index])).collect();
        let Some(first) = starts.first() else {
            let diagnostic = self.cut_off("the page ends before the first of its responses");
            self.found.push(diagnostic.help("save the whole page"));
            return Vec::new();
        };
        if *first > 0 {
            let diagnostic = Diagnostic::error("unexpected-value", "missing status in a row of responses")
                .label(self.at(&cells[0].at), "expected a status or `default`")
                .help("correct the saved file");
            self.found.push(diagnostic);
        }
        let mut responses = Vec::new();
        let mut seen: HashMap<String, Range<usize>> = HashMap::new();
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(cells.len());
            let row = self.split_row(&cells[*start..end], columns, end == cells.len());
            let status = self.slice(&row.code.at).to_owned();
            self.check_status(&status, row.code, &mut seen);
            responses.extend(self.response(status, &row, section.style, columns));
        }
        self.check_end(&cells, section, &responses);
        responses
    }

    fn is_status(&self, cell: &Cell) -> bool {
        let text = self.slice(&cell.at);
        let is_code = text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit());
        cell.content == Content::Text && (is_code || text == "default")
    }

    fn check_status(&mut self, status: &str, code: &Cell, seen: &mut HashMap<String, Range<usize>>) {
        if status != "default" && !status.starts_with(['1', '2', '3', '4', '5']) {
            let diagnostic = Diagnostic::error("unexpected-value", format!("`{status}` is not a status"))
                .label(self.at(&code.at), "")
                .help("write a number from 100 to 599, or `default`");
            self.found.push(diagnostic);
        }
        if let Some(earlier) = seen.insert(status.to_owned(), code.at.clone()) {
            self.refuse_repeated_row(format!("duplicate row of the status {status}"), &earlier, &code.at);
        }
    }

    fn split_row<'c>(&self, cells: &'c [Cell], columns: Columns, is_last: bool) -> Row<'c> {
        let is_label = |cell: &Cell| {
            let text = self.slice(&cell.at);
            let is_one = || [EXAMPLE, SCHEMA, HEADERS].iter().any(|label| same_words(text, label));
            columns == Columns::New && cell.content == Content::Text && is_one()
        };
        let (code, rest) = (&cells[0], &cells[1..]);
        Row {
            code,
            cells: rest.iter().filter(|cell| !is_label(cell)).collect(),
            open_label: rest.last().filter(|cell| is_label(cell)),
            is_last,
        }
    }

    fn response(&mut self, status: String, row: &Row<'_>, style: Style, columns: Columns) -> Option<Response> {
        let is_text = |cell: &&&Cell| cell.content == Content::Text;
        let about = row.cells.iter().take_while(is_text).count();
        let behind = row.cells.iter().rev().take_while(is_text).count();
        let description = self.description(&row.cells[..about], style, columns);
        if about == row.cells.len() {
            self.report_incomplete(row);
            return None;
        }
        let values = &row.cells[about..row.cells.len() - behind];
        self.check_texts(values, &row.cells[row.cells.len() - behind..], row, columns);
        let mut parsed = Vec::new();
        let mut is_whole = true;
        for cell in values.iter().filter(|cell| cell.content != Content::Text) {
            match self.tree(cell) {
                Some(tree) => parsed.push(Parsed { at: cell.at.clone(), tree }),
                None => is_whole = false,
            }
        }
        if !is_whole {
            return None;
        }
        if row.open_label.is_some() {
            self.report_incomplete(row);
            return None;
        }
        let headers = self.take_headers(&mut parsed, columns);
        let schema = self.response_schema(row, &parsed)?;
        Some(Response { status, description, schema, headers })
    }

    /// Returns the description, which the newer tables print once per column.
    fn description(&self, texts: &[&Cell], style: Style, columns: Columns) -> Option<String> {
        let words = |cells: &[&Cell]| {
            let pieces: Vec<&str> = cells.iter().map(|cell| self.slice(&cell.at)).collect();
            in_one_line(&pieces.join(" "))
        };
        let (first, second) = match (columns, style) {
            (Columns::Old, _) => return words(texts),
            (Columns::New, Style::Paragraphs) => texts.split_at(texts.len() / 2),
            (Columns::New, Style::Closed | Style::Pipes) => {
                let end = texts.iter().position(|cell| cell.closed).map_or(texts.len(), |last| last + 1);
                return words(&texts[..end]);
            }
        };
        if words(first) == words(second) { words(first) } else { words(texts) }
    }

    /// Checks the position of texts: before the values and, in the newer tables, between example and schema.
    fn check_texts(&mut self, values: &[&Cell], behind: &[&Cell], row: &Row<'_>, columns: Columns) {
        let is_value = |cell: &&&Cell| cell.content != Content::Text;
        let before = if columns == Columns::New { values.iter().take_while(is_value).count() } else { 0 };
        let between = values.iter().skip(before).skip_while(|cell| before > 0 && cell.content == Content::Text);
        let stray = between.copied().find(|cell| cell.content == Content::Text);
        if let Some(cell) = stray.or(behind.first().copied().filter(|_| !row.is_last)) {
            let diagnostic = Diagnostic::error("unexpected-value", "text among the values of a response")
                .label(self.at(&cell.at), "neither a status nor a value")
                .help("correct the saved file");
            self.found.push(diagnostic);
        } else if let Some(cell) = behind.first() {
            self.report_text_behind(cell);
        }
    }

    /// Text after the last row is the page's footer, or the beginning of a missing part.
    fn report_text_behind(&mut self, cell: &Cell) {
        let text = self.slice(&cell.at);
        let is_digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'|');
        let begins = ["default", EXAMPLE, SCHEMA, HEADERS].iter().any(|word| word.starts_with(text));
        let diagnostic = if is_digits || begins {
            Diagnostic::error("cut-off", "the page ends within its responses")
                .label(self.at(&cell.at), "incomplete")
                .help("save the whole page")
        } else {
            Diagnostic::warning("unexpected-value", "the page continues after its last table")
                .label(self.at(&cell.at), "ignored from here")
                .help("remove it from the saved file if it belongs to the website, not to the operation")
        };
        self.found.push(diagnostic);
    }

    /// Returns the headers of a row, which are its last value if it has any; `None` if the table has no column for
    /// them.
    fn take_headers(&mut self, values: &mut Vec<Parsed<'_>>, columns: Columns) -> Option<Json> {
        if columns == Columns::Old {
            return None;
        }
        let follow_schema = match values.as_slice() {
            [.., schema, last] => is_schema(&schema.tree.root) && are_headers(&last.tree.root),
            // Missing values before them are reported for the row.
            [only] => are_headers(&only.tree.root) && !is_empty(&only.tree.root),
            [] => false,
        };
        match values.pop_if(|_| follow_schema) {
            Some(headers) => Some(self.headers(&headers.tree, &headers.at)),
            None => Some(Json::Object(Vec::new())),
        }
    }

    /// Returns the schema; `Some(None)` if there is no body.
    #[expect(clippy::option_option, reason = "a response without a body differs from one without a schema")]
    fn response_schema(&mut self, row: &Row<'_>, values: &[Parsed<'_>]) -> Option<Option<Json>> {
        let schema = match values {
            // A single value may be the example.
            [only] if is_schema(&only.tree.root) => only,
            [_, schema] => schema,
            [] | [_] => {
                self.report_incomplete(row);
                return None;
            }
            [_, _, surplus, ..] => {
                let diagnostic = Diagnostic::error("unexpected-value", "unexpected value in a response")
                    .label(self.at(&surplus.at), "")
                    .help("a response has an example, a schema and headers");
                self.found.push(diagnostic);
                return None;
            }
        };
        if is_no_body(&schema.tree.root) {
            return Some(None);
        }
        Some(Some(self.schema(&schema.tree, &schema.at)))
    }

    fn report_incomplete(&mut self, row: &Row<'_>) {
        let status = self.slice(&row.code.at);
        let diagnostic = if row.is_last {
            self.cut_off(format!("the page ends within the row of {status}"))
                .label(self.at(&row.code.at), "the row begins here")
        } else {
            let what = if row.open_label.is_some() { "value of the label" } else { "schema" };
            Diagnostic::error("missing-cell", format!("missing {what} in the row of {status}"))
                .label(self.at(&row.code.at), "in this row")
        };
        self.found.push(diagnostic.help("save the whole page; every row has a schema, or `[]` if there is no body"));
    }

    /// Checks whether the page is complete, which only the last row shows.
    fn check_end(&mut self, cells: &[Cell], section: &Section, responses: &[Response]) {
        let has_bars = section.style != Style::Paragraphs;
        let is_open = has_bars && cells.last().is_some_and(|last| !last.closed && last.content == Content::Value);
        let has_headers = |r: &Response| r.headers.as_ref().is_some_and(|headers| !headers.members().is_empty());
        let lacks_headers = match responses {
            [before @ .., last] if last.headers.is_some() && last.status != "default" && !has_bars => {
                !has_headers(last) && (before.is_empty() || before.iter().any(has_headers))
            }
            _ => false,
        };
        // Earlier problems already show it.
        if !(is_open || lacks_headers) || self.found.has_errors() {
            return;
        }
        let what = if is_open { "its last cell is not closed" } else { "its last response has no headers" };
        let diagnostic = self.cut_off(format!("the page is not complete: {what}"));
        self.found.push(diagnostic.help("save the whole page"));
    }
}
