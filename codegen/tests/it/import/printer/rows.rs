//! Layouts D, D0 and E: one cell per line, ended by a pipe.

use super::json::Json;
use super::operation::{Operation, Parameter, Response, SWITCH, SWITCH_HEADERS};
use super::text::{block, block_without_links, words};

pub fn d(operation: &Operation) -> String {
    let mut page = Page { style: Style::D, lines: Vec::new() };
    page.head(operation, &block(&operation.description));
    if let Some(heading) = operation.regions_heading() {
        page.line(heading);
        for server in &operation.servers {
            page.line("|");
            page.cell(server);
        }
    }
    page.tables(operation);
    page.line("Responses");
    page.line(SWITCH_HEADERS);
    page.columns(&["Code", "Description and Example", "Description, Schema and Headers"]);
    for response in &operation.responses {
        page.response(response);
    }
    page.finish()
}

pub fn d0(operation: &Operation) -> String {
    let mut page = Page { style: Style::D0, lines: Vec::new() };
    page.head(operation, &block(&operation.description));
    page.tables(operation);
    page.line("Responses");
    page.old_responses(&operation.responses);
    page.finish()
}

pub fn e(operation: &Operation) -> String {
    let mut page = Page { style: Style::E, lines: Vec::new() };
    page.head(operation, &block_without_links(&operation.description));
    page.tables(operation);
    page.old_responses(&operation.responses);
    page.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    D,
    D0,
    E,
}

struct Page {
    style: Style,
    lines: Vec<String>,
}

impl Page {
    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn cell(&mut self, text: &str) {
        self.line(format!("{text} |"));
    }

    /// Lines that are not empty; D has lost their indentation too.
    fn lines(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            self.line(if self.style == Style::D { line.trim_start() } else { line });
        }
    }

    fn json(&self, json: &Json) -> String {
        let pretty = json.pretty();
        let lines: Vec<&str> = pretty.lines().map(str::trim_start).collect();
        lines.join(if self.style == Style::D { "\n" } else { " " })
    }

    fn head(&mut self, operation: &Operation, description: &str) {
        self.line(&*operation.title);
        self.line(format!("Relative path: {}", operation.path));
        self.lines(description);
    }

    fn columns(&mut self, names: &[&str]) {
        for name in names {
            self.cell(name);
        }
        match self.style {
            Style::D => self.line(format!("|{}", "---|".repeat(names.len()))),
            Style::D0 => self.line("---|".repeat(names.len())),
            Style::E => {}
        }
    }

    fn tables(&mut self, operation: &Operation) {
        if let Some(body) = &operation.body {
            self.line("Request body");
            self.line(SWITCH);
            self.columns(&["Type", "Required", "Example", "Schema"]);
            self.cell(&body.content_type);
            // In the older captures, no body is required.
            self.cell(if body.is_required && self.style == Style::D { "Yes" } else { "No" });
            self.cell(&self.json(&body.example));
            self.cell(&self.json(&body.schema));
        } else if !operation.query.is_empty() {
            self.line("Query parameters");
            self.columns(&["Name", "Type", "Description"]);
            self.parameters(&operation.query, &[]);
        } else if operation.takes_nothing() && self.style == Style::D {
            self.line("Query parameters");
            self.line("No parameters are required.");
        }
        if !operation.in_path.is_empty() {
            self.line("Parameters in path");
            self.columns(&["Name", "Type", "Required", "Description"]);
            self.parameters(&operation.in_path, &["Yes"]);
        }
    }

    fn parameters(&mut self, parameters: &[Parameter], cells: &[&str]) {
        for parameter in parameters {
            self.cell(&parameter.name);
            self.cell(&parameter.kind);
            for cell in cells {
                self.cell(cell);
            }
            let description = block(&parameter.description);
            if self.style == Style::D {
                self.lines(&description);
                if let Some(last) = self.lines.last_mut() {
                    last.push_str(" |");
                }
            } else {
                self.cell(&words(&description));
            }
        }
    }

    fn old_responses(&mut self, responses: &[Response]) {
        self.line(SWITCH);
        self.columns(&["Code", "Description", "Example", "Schema"]);
        for response in responses {
            let (example, schema) = response.old_columns();
            self.cell(&response.code);
            self.cell(&response.description);
            self.cell(&self.json(&example));
            self.cell(&self.json(&schema));
        }
    }

    fn response(&mut self, response: &Response) {
        self.cell(&response.code);
        match response.shown_example() {
            Some(example) => {
                self.line(&*response.description);
                self.line(self.json(example));
                self.line("|");
            }
            None => self.cell(&response.description),
        }
        self.line(&*response.description);
        self.line(self.json(&response.schema()));
        if let Some(headers) = &response.headers {
            self.line(self.json(headers));
        }
        self.line("|");
    }

    fn finish(self) -> String {
        self.lines.join("\n") + "\n"
    }
}
