//! Reads a help page: the page of one operation, saved as text in any of the vendor's layouts.
//!
//! All layouts are read by the same code. They differ in the separators of cells ([`cells`]) and in the columns
//! ([`sections`]); JSON is found by its brackets ([`scan`]). All problems of a page are reported in one run, with their
//! places in the file.

mod cells;
mod description;
mod head;
pub mod html;
mod lines;
mod parameters;
mod request;
mod responses;
mod scan;
mod sections;
pub mod source_text;
mod value;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use self::cells::Style;
use self::sections::{Columns, Section, Table, Unknown, sections, unknown_tables};
use self::source_text::SourceText;
use super::draft::{Draft, SourceKind};
use super::origin::{Origin, Part};
use super::{Overrides, document};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};

/// The content of a page, before the service is known.
#[derive(Debug)]
pub struct Page {
    /// Without its service, which is decided later.
    pub draft: Draft,
    pub origin: Origin,
    /// The part of the file name before path and method: `fleet_management` of `fleet_management_v1_vehicles_get`.
    /// `None` if the file is not named after the operation.
    pub category: Option<String>,
    /// The hosts of the URLs on the page: `eu.fleet-management.eset.systems`.
    pub hosts: Vec<String>,
    /// The names of the regions in the heading above the URLs: `Europe`.
    pub regions: Vec<String>,
}

/// Reads the text of a page. `stem` is the file's name without its extension. `None` if there is an error, because an
/// incomplete operation is useless.
pub fn read(text: &SourceText<'_>, stem: &str, overrides: Overrides<'_>, problems: &mut Diagnostics) -> Option<Page> {
    let clean = text.cleaned();
    let mut reading = Reading { text: &clean, found: Diagnostics::default() };
    let page = reading.page(stem, overrides);
    let is_sound = !reading.found.has_errors();
    problems.append(reading.found);
    page.filter(|_| is_sound)
}

/// A page while it is read.
struct Reading<'t> {
    /// Cleaned.
    text: &'t SourceText<'t>,
    found: Diagnostics,
}

impl<'t> Reading<'t> {
    fn whole(&self) -> &'t str {
        &self.text.text
    }

    fn slice(&self, piece: &Range<usize>) -> &'t str {
        self.whole().get(piece.clone()).unwrap_or_default()
    }

    fn at(&self, piece: &Range<usize>) -> Span {
        self.text.at(piece.clone())
    }

    /// The first line of a table.
    fn heading(&self, section: &Section) -> Range<usize> {
        lines::lines(self.whole(), section.header.clone()).next().unwrap_or_default()
    }

    /// The last character of the page that is not white space, where missing parts are reported.
    fn end(&self) -> Span {
        let text = self.whole().trim_end();
        let last = text.char_indices().next_back().map_or(0, |(start, _)| start);
        self.at(&(last..text.len()))
    }

    /// An error of a page that is not complete.
    fn cut_off(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error("cut-off", message).label(self.end(), "end of the page")
    }

    /// Reports two rows of a table with the same name.
    fn refuse_repeated_row(&mut self, message: String, first: &Range<usize>, second: &Range<usize>) {
        let diagnostic = Diagnostic::error("duplicate-row", message)
            .label(self.at(second), "duplicate")
            .label(self.at(first), "first occurrence")
            .help("remove one of the rows from the saved file");
        self.found.push(diagnostic);
    }

    fn page(&mut self, stem: &str, overrides: Overrides<'_>) -> Option<Page> {
        let head = self.head()?;
        let method = self.method(&head, stem, overrides);
        let after_path = head.path_at.end;
        let rest = after_path..self.whole().len();
        let mut sections = sections(self.whole(), rest.clone());
        let unknown = unknown_tables(self.whole(), rest, &mut sections);
        self.refuse_unknown(&unknown);
        self.refuse_repeated(&sections);
        let above =
            self.text_above_tables(after_path..sections.first().map_or(self.whole().len(), |first| first.header.start));
        let of = |table: fn(Table) -> bool| sections.iter().find(|section| table(section.table));

        let table = of(|table| matches!(table, Table::Responses(_)));
        let path_table = of(|table| table == Table::Path);
        let is_unknown = |table: Table| unknown.iter().any(|unknown| unknown.heading == table.heading());
        // On a truncated page, a table after the cut is not reported as missing.
        let may_be_there = table.is_none() && path_table.is_none() || is_unknown(Table::Path);
        let path = Some(head.path.as_str()).filter(|_| head.is_valid_path && !may_be_there);
        let mut parameters = self.path_parameters(path, &head.path_at, path_table);
        parameters.extend(of(|table| table == Table::Query).map(|s| self.query_parameters(s)).unwrap_or_default());
        let request = of(|table| table == Table::Request).and_then(|section| self.request(section));
        let responses = table.map(|section| self.responses(section));
        match table {
            Some(_) => of(|table| table == Table::NoQuery).into_iter().for_each(|s| self.refuse_left_over(s)),
            None if is_unknown(Table::Responses(Columns::New)) => {}
            None => self.report_missing_responses(&sections),
        }

        let mut origin = Origin::new(self.at(&head.path_at));
        let request_at = of(|table| table == Table::Request).map(|section| self.at(&self.heading(section)));
        origin.parts.extend(request_at.map(|at| (Part::Request, at)));
        let method = method?;
        let category = document::category(stem, &head.path, method).map(str::to_owned);
        let draft = Draft {
            kind: source_kind(table?, category.as_deref()),
            service: String::new(),
            title: head.title,
            method,
            path: head.path,
            page: category.is_some().then(|| format!("{stem}.html")),
            source: None,
            description: above.text,
            parameters,
            request,
            responses: responses?,
        };
        Some(Page { draft, origin, category, hosts: above.hosts, regions: above.regions })
    }

    fn refuse_unknown(&mut self, unknown: &[Unknown]) {
        for Unknown { heading, line } in unknown {
            let message = format!("unknown columns of the table \"{heading}\"");
            let diagnostic = Diagnostic::error("unexpected-value", message)
                .label(self.at(line), "no known header follows")
                .help("save the whole page; if its table has other columns, the importer must be extended");
            self.found.push(diagnostic);
        }
    }

    /// After the sentence that replaces a table, the next table follows.
    fn refuse_left_over(&mut self, section: &Section) {
        let text = self.whole();
        let mut lines = lines::lines(text, section.rows.clone());
        let Some(line) = lines.find(|line| &text[line.clone()] != "|") else { return };
        let diagnostic = Diagnostic::error("unexpected-value", "unexpected text after \"No parameters are required.\"")
            .label(self.at(&line), "not a known table")
            .help("save the whole page; if it has another table, the importer must be extended");
        self.found.push(diagnostic);
    }

    fn refuse_repeated(&mut self, sections: &[Section]) {
        let mut seen: BTreeMap<&str, &Section> = BTreeMap::new();
        for section in sections {
            let heading = section.table.heading();
            let first = *seen.entry(heading).or_insert(section);
            if first.rows == section.rows {
                continue;
            }
            let diagnostic = Diagnostic::error("unexpected-value", format!("duplicate table \"{heading}\""))
                .label(self.at(&self.heading(section)), "duplicate")
                .label(self.at(&self.heading(first)), "first occurrence")
                .help("save each page in its own file; a page describes one operation");
            self.found.push(diagnostic);
        }
    }

    fn report_missing_responses(&mut self, sections: &[Section]) {
        let after = match sections.last() {
            Some(section) => format!("after the table \"{}\"", section.table.heading()),
            None => "before any table".to_owned(),
        };
        let diagnostic = self
            .cut_off(format!("the page ends {after}, without its responses"))
            .help("save the whole page; its last table begins with the cells Code and Description");
        self.found.push(diagnostic);
    }
}

/// Returns the kind of source of a page with this table and category.
fn source_kind(responses: &Section, category: Option<&str>) -> SourceKind {
    match responses.table {
        _ if category == Some(document::ON_PREMISES) => SourceKind::OnPremises,
        Table::Responses(Columns::New) => SourceKind::Page,
        _ if responses.style == Style::Closed && !responses.has_border => SourceKind::PageWithoutLinks,
        _ => SourceKind::OldPage,
    }
}
