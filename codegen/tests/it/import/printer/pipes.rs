//! Layout F: rows between pipes, whose JSON goes over several lines.

use super::operation::{Operation, Parameter, SWITCH};
use super::text::{block, words};

pub fn f(operation: &Operation) -> String {
    let Operation { title, path, .. } = operation;
    let mut lines = vec![format!(" {title}\n {title}\n    \n \n    \n    Relative path: {path}")];
    if !operation.description.is_empty() {
        lines.push(block(&operation.description));
    }
    tables(operation, &mut lines);
    lines.extend(["Responses".to_owned(), SWITCH.to_owned()]);
    columns(&["Code", "Description", "Example", "Schema"], &mut lines);
    for response in &operation.responses {
        let (example, schema) = response.old_columns();
        lines.push(row(&[&response.code, &response.description, &example.pretty(), &schema.pretty()]));
    }
    lines.join("\n") + "\n"
}

fn tables(operation: &Operation, lines: &mut Vec<String>) {
    if let Some(body) = &operation.body {
        lines.extend(["Request body".to_owned(), SWITCH.to_owned()]);
        columns(&["Type", "Required", "Example", "Schema"], lines);
        lines.push(row(&[&body.content_type, "No", &body.example.pretty(), &body.schema.pretty()]));
    } else if !operation.query.is_empty() {
        lines.push("Query parameters".to_owned());
        columns(&["Name", "Type", "Description"], lines);
        parameters(&operation.query, &[], lines);
    }
    if !operation.in_path.is_empty() {
        lines.push("Parameters in path".to_owned());
        columns(&["Name", "Type", "Required", "Description"], lines);
        parameters(&operation.in_path, &["Yes"], lines);
    }
}

fn parameters(parameters: &[Parameter], between: &[&str], lines: &mut Vec<String>) {
    for parameter in parameters {
        let description = words(&block(&parameter.description));
        let mut cells = vec![&*parameter.name, &*parameter.kind];
        cells.extend(between);
        cells.push(&description);
        lines.push(row(&cells));
    }
}

fn columns(names: &[&str], lines: &mut Vec<String>) {
    lines.push(row(names));
    lines.push(row(&vec!["---"; names.len()]));
}

fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}
