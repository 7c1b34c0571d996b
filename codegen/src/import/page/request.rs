//! Reads the table of the request's body: one row with type, required, example and schema.

use super::super::draft::Request;
use super::Reading;
use super::cells::{Cell, Content, Holds, cells};
use super::sections::Section;
use super::value::is_no_body;
use crate::diagnostic::Diagnostic;

const CONTENT_TYPES: [&str; 2] = ["application/json", "application/x-www-form-urlencoded"];

impl Reading<'_> {
    pub fn request(&mut self, section: &Section) -> Option<Request> {
        let cells = cells(self.whole(), section.rows.clone(), section.style, Holds::TextAndValues);
        let texts = cells.iter().take_while(|cell| cell.content == Content::Text).count();
        let (texts, rest) = cells.split_at(texts);
        let (values, surplus) = rest.split_at(rest.len().min(2));
        let words = self.words(section, texts);
        if let Some(cell) = texts.get(2).or(surplus.first()) {
            self.report_surplus(cell);
            return None;
        }
        let [example, schema] = values else {
            // The parser has reported a broken value.
            let is_broken = values.iter().any(|cell| cell.content != Content::Text && self.tree(cell).is_none());
            if !is_broken {
                self.report_missing(section, "a request needs an example and a schema");
            }
            return None;
        };
        if let Some(text) = [example, schema].into_iter().find(|cell| cell.content == Content::Text) {
            self.report_surplus(text);
            return None;
        }
        self.tree(example);
        let tree = self.tree(schema)?;
        if is_no_body(&tree.root) {
            let diagnostic = Diagnostic::error("unexpected-value", "the request has no body")
                .label(self.at(&schema.at), "`[]` means no body")
                .help("remove the table from the saved file, or write the schema");
            self.found.push(diagnostic);
        }
        let schema = self.schema(&tree, &schema.at);
        let (content_type, required) = words?;
        Some(Request { content_type: content_type.to_owned(), required, schema })
    }

    /// Returns the content type, and whether the body is required.
    fn words(&mut self, section: &Section, texts: &[Cell]) -> Option<(&'static str, bool)> {
        let [kind, required, ..] = texts else {
            self.report_missing(section, "a request needs a type, and Yes or No under Required");
            return None;
        };
        let word = self.slice(&kind.at);
        let content_type = CONTENT_TYPES.into_iter().find(|known| *known == word);
        if content_type.is_none() {
            let diagnostic = Diagnostic::error("unexpected-value", "unknown content type")
                .label(self.at(&kind.at), "")
                .help(format!("use `{}` or `{}`", CONTENT_TYPES[0], CONTENT_TYPES[1]));
            self.found.push(diagnostic);
        }
        let is_required = match self.slice(&required.at) {
            "Yes" => Some(true),
            "No" => Some(false),
            _ => None,
        };
        if is_required.is_none() {
            let diagnostic = Diagnostic::error("unexpected-value", "invalid cell \"Required\"")
                .label(self.at(&required.at), "neither")
                .help("write Yes or No");
            self.found.push(diagnostic);
        }
        content_type.zip(is_required)
    }

    fn report_missing(&mut self, section: &Section, wants: &str) {
        let is_last = section.rows.end == self.whole().len();
        let diagnostic = if is_last {
            self.cut_off("the page ends within the table of the request")
        } else {
            Diagnostic::error("missing-cell", "missing cell in the table of the request")
                .label(self.at(&self.heading(section)), "in this table")
        };
        self.found.push(diagnostic.help(format!("{wants}; save the whole page")));
    }

    fn report_surplus(&mut self, cell: &Cell) {
        let diagnostic = Diagnostic::error("unexpected-value", "unexpected cell in the table of the request")
            .label(self.at(&cell.at), "")
            .help("a request has one row with a type, Yes or No, an example and a schema");
        self.found.push(diagnostic);
    }
}
