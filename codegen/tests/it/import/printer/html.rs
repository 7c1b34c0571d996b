//! The page of layout C as a browser saves it: tables, and the other parts of a documentation site around the article.

#![allow(clippy::format_collect, clippy::format_push_string, reason = "a test reads better than it is fast")]

use super::json::Json;
use super::operation::{Operation, Parameter, Response, SWITCH, SWITCH_HEADERS};
use super::text::block;

pub fn page(operation: &Operation) -> String {
    let title = escaped(&operation.title);
    let mut article = format!("<h1>{} {title}</h1>\n", operation.method);
    article += &paragraphs(&format!("Relative path: {}", operation.path));
    article += &paragraphs(&block(&operation.description));
    if let Some(heading) = operation.regions_heading() {
        article += &paragraphs(&heading);
        let item = |server: &String| format!("<li><a href=\"{0}\">{0}</a></li>\n", escaped(server));
        article += &format!("<ul>\n{}</ul>\n", operation.servers.iter().map(item).collect::<String>());
    }
    article += &tables(operation);
    article += &responses(&operation.responses);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title} | Online Help</title>\n\
         <style>td > p {{ margin: 0 }} /* \"{{}}\" */</style>\n\
         <script>if (1 < 2) {{ var page = {{\"type\": \"<p>{{}}</p>\"}}; }}</script>\n</head>\n<body>\n\
         <nav><ul><li><a href=\"#\">Table of Contents</a></li><li>Responses</li></ul></nav>\n\
         <!-- the article -->\n<main>\n{article}</main>\n</body>\n</html>\n"
    )
}

fn tables(operation: &Operation) -> String {
    let mut text = String::new();
    if let Some(body) = &operation.body {
        let required = if body.is_required { "Yes" } else { "No" };
        let cells = [body.content_type.clone(), required.to_owned(), pre(&body.example), pre(&body.schema)];
        text += &format!("<h2>Request body</h2>\n<p>{SWITCH}</p>\n");
        text += &table(&["Type", "Required", "Example", "Schema"], &[row(&cells)]);
    } else if !operation.query.is_empty() {
        text += "<h2>Query parameters</h2>\n";
        text += &parameters(&["Name", "Type", "Description"], &operation.query, &[]);
    } else if operation.takes_nothing() {
        text += "<h2>Query parameters</h2>\n<p>No parameters are required.</p>\n";
    }
    if !operation.in_path.is_empty() {
        text += "<h2>Parameters in path</h2>\n";
        text += &parameters(&["Name", "Type", "Required", "Description"], &operation.in_path, &["Yes"]);
    }
    text
}

fn parameters(columns: &[&str], parameters: &[Parameter], between: &[&str]) -> String {
    let row = |parameter: &Parameter| {
        let mut cells = vec![paragraphs(&parameter.name), paragraphs(&parameter.kind)];
        cells.extend(between.iter().map(|cell| paragraphs(cell)));
        cells.push(paragraphs(&block(&parameter.description)));
        row(&cells)
    };
    table(columns, &parameters.iter().map(row).collect::<Vec<_>>())
}

fn responses(responses: &[Response]) -> String {
    let heading = format!("<h2>Responses</h2>\n<p>{SWITCH_HEADERS}</p>\n");
    let rows: Vec<String> = responses.iter().map(response).collect();
    heading + &table(&["Code", "Description and Example", "Description, Schema and Headers"], &rows)
}

fn response(response: &Response) -> String {
    let description = paragraphs(&response.description);
    let labelled = |label: &str, json: &Json| format!("<p>{label}</p>\n{}", pre(json));
    let mut left = description.clone();
    if let Some(example) = response.shown_example() {
        left += &labelled("Response example", example);
    }
    let mut right = description + &labelled("Response schema", &response.schema());
    if let Some(headers) = &response.headers {
        right += &labelled("Headers", headers);
    }
    row(&[paragraphs(&response.code), left, right])
}

fn table(columns: &[&str], rows: &[String]) -> String {
    let head: String = columns.iter().map(|name| format!("<th>{name}</th>")).collect();
    format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n", rows.concat())
}

fn row(cells: &[String]) -> String {
    format!("<tr>{}</tr>\n", cells.iter().map(|cell| format!("<td>{cell}</td>")).collect::<String>())
}

/// One element per paragraph; an indented paragraph is preformatted.
fn paragraphs(text: &str) -> String {
    let element = |paragraph: &str| {
        let lines = escaped(paragraph);
        if paragraph.starts_with(' ') { format!("<pre>{lines}</pre>\n") } else { lines.replace('\n', "<br>\n") }
    };
    let paragraph =
        |text: &str| if text.starts_with(' ') { element(text) } else { format!("<p>{}</p>\n", element(text)) };
    // If there are several empty lines, the split leaves a line feed at the beginning.
    let pieces = text.split("\n\n").map(|piece| piece.trim_start_matches('\n'));
    pieces.filter(|piece| !piece.trim().is_empty()).map(paragraph).collect()
}

fn pre(json: &Json) -> String {
    format!("<pre>{}</pre>\n", escaped(&json.pretty()))
}

/// With a named, a decimal and a hexadecimal reference, as generators of pages mix them.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
        .replace('`', "&#x60;")
}
