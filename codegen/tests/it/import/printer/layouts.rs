//! Layouts A, B, C and on-premises: one cell per paragraph.

use super::operation::{Operation, Parameter, Response, SWITCH, SWITCH_HEADERS};
use super::text::block;

/// The sentence of newer pages for a GET without parameters; older ones have none.
const NO_PARAMETERS: [&str; 2] = ["Query parameters", "No parameters are required."];

pub fn a(operation: &Operation) -> String {
    old("ESET Online Help\n\nSearch\nSelect the category\nSelect the topic", operation)
}

pub fn b(operation: &Operation) -> String {
    old("Select the tab\nESET Connect – Table of Contents", operation)
}

fn old(head: &str, operation: &Operation) -> String {
    let mut page = Page::new(head);
    page.head(operation);
    page.tables(operation, &[]);
    page.old_responses(&operation.responses);
    page.finish()
}

pub fn c(operation: &Operation) -> String {
    let mut page = Page::new("Select the tab\nESET Connect – Table of Contents");
    page.head(operation);
    if let Some(heading) = operation.regions_heading() {
        // The URLs were icons, which left one empty line each.
        page.push(heading + &"\n".repeat(operation.servers.len()));
    }
    page.tables(operation, &NO_PARAMETERS);
    page.responses(&operation.responses);
    page.finish()
}

pub fn on_prem(operation: &Operation) -> String {
    let mut page = Page::new("Select the tab\nESET PROTECT On-Prem – Table of Contents");
    page.head(operation);
    page.tables(operation, &NO_PARAMETERS);
    page.responses(&operation.responses);
    page.finish()
}

/// Paragraphs, separated by empty lines.
struct Page(Vec<String>);

impl Page {
    fn new(head: &str) -> Self {
        Self(vec![head.to_owned()])
    }

    fn push(&mut self, paragraph: impl Into<String>) {
        self.0.push(paragraph.into());
    }

    fn extend(&mut self, paragraphs: &[&str]) {
        self.0.extend(paragraphs.iter().map(|paragraph| (*paragraph).to_owned()));
    }

    /// A heading with one more empty line above it.
    fn heading(&mut self, heading: &str) {
        self.push(format!("\n{heading}"));
    }

    fn head(&mut self, operation: &Operation) {
        self.push(format!("{} {}", operation.method, operation.title));
        self.push(format!("Relative path: {}", operation.path));
        if !operation.description.is_empty() {
            self.push(block(&operation.description));
        }
    }

    /// `nothing` is printed if a GET has no parameters at all.
    fn tables(&mut self, operation: &Operation, nothing: &[&str]) {
        if let Some(body) = &operation.body {
            self.extend(&["Request body", SWITCH, "Type", "Required", "Example", "Schema", &body.content_type]);
            self.push(if body.is_required { "Yes" } else { "No" });
            self.push(format!("{}\n{}", body.example.pretty(), body.schema.pretty()));
        } else if !operation.query.is_empty() {
            self.extend(&["Query parameters", "Name", "Type", "Description"]);
            self.parameters(&operation.query, &[]);
        } else if operation.takes_nothing() {
            self.extend(nothing);
        }
        if !operation.in_path.is_empty() {
            self.extend(&["Parameters in path", "Name", "Type", "Required", "Description"]);
            self.parameters(&operation.in_path, &["Yes"]);
        }
    }

    fn parameters(&mut self, parameters: &[Parameter], cells: &[&str]) {
        for parameter in parameters {
            self.extend(&[&parameter.name, &parameter.kind]);
            self.extend(cells);
            self.push(block(&parameter.description));
        }
    }

    fn old_responses(&mut self, responses: &[Response]) {
        self.heading("Responses");
        self.extend(&[SWITCH, "Code", "Description", "Example", "Schema"]);
        for response in responses {
            let (example, schema) = response.old_columns();
            self.extend(&[&response.code, &response.description]);
            self.push(format!("{}\n{}", example.pretty(), schema.pretty()));
        }
    }

    fn responses(&mut self, responses: &[Response]) {
        self.heading("Responses");
        self.extend(&[SWITCH_HEADERS, "Code", "Description and Example", "Description, Schema and Headers"]);
        for response in responses {
            self.extend(&[&response.code, &response.description]);
            if let Some(example) = response.shown_example() {
                self.heading("Response example");
                self.push(example.pretty());
            }
            self.push(&*response.description);
            self.heading("Response schema");
            self.push(response.schema().pretty());
            if let Some(headers) = &response.headers {
                self.heading("Headers");
                self.push(headers.pretty());
            }
        }
    }

    fn finish(self) -> String {
        self.0.join("\n\n") + "\n"
    }
}
