//! Prints an OpenAPI document as the vendor's help pages, in every layout in which they have been seen.
//!
//! It has two steps: [`operation`] decides on the content of a page, in the dialect; a layout only prints it. The
//! printer uses no code of the importer, so that a defect of the importer cannot be hidden by the same defect here.

pub mod dialect;
mod example;
mod html;
pub mod json;
mod layouts;
mod operation;
mod pipes;
mod rows;
pub mod text;

use json::Json;
use operation::{Operation, Prints};

/// The layout of a page. The letters are those of the captures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Paragraphs below the search box of the help, old tables.
    A,
    /// Paragraphs below the table of contents, old tables.
    B,
    /// As B with the regions and the tables that have headers.
    C,
    /// One cell per line, the tables that have headers, no indentation.
    D,
    /// One cell per line, old tables, JSON on one line.
    D0,
    /// As D0 without separator rows, without some headings and without the texts of links.
    E,
    /// Rows between pipes, with JSON spread over lines inside a cell.
    F,
    /// As C for the product that is installed on premises: no regions.
    OnPrem,
    /// The page of layout C as a browser saves it.
    Html,
}

impl Layout {
    /// Every layout, the well-known ones first.
    pub const ALL: [Self; 9] =
        [Self::A, Self::B, Self::C, Self::D, Self::Html, Self::D0, Self::E, Self::F, Self::OnPrem];

    /// Whether the tables are the newer ones, which have a column for headers.
    pub fn has_headers(self) -> bool {
        matches!(self, Self::C | Self::D | Self::OnPrem | Self::Html)
    }

    /// Whether requests omit read-only fields.
    pub fn hides_read_only(self) -> bool {
        matches!(self, Self::C | Self::Html)
    }

    /// The ending of the files of this layout.
    pub fn extension(self) -> &'static str {
        if self == Self::Html { "html" } else { "txt" }
    }
}

/// A printed page.
pub struct Page {
    /// File name without its extension: `fleet_management_v1_vehicles_get`.
    pub name: String,
    pub text: String,
}

/// Prints every operation of a document.
pub fn print(openapi: &Json, layout: Layout) -> Vec<Page> {
    let prints = Prints { openapi, hides_read_only: layout.hides_read_only() };
    let print = |operation: &Operation| Page { name: name(openapi, layout, operation), text: text(operation, layout) };
    prints.operations().iter().map(print).collect()
}

fn text(operation: &Operation, layout: Layout) -> String {
    match layout {
        Layout::A => layouts::a(operation),
        Layout::B => layouts::b(operation),
        Layout::C => layouts::c(operation),
        Layout::OnPrem => layouts::on_prem(operation),
        Layout::D => rows::d(operation),
        Layout::D0 => rows::d0(operation),
        Layout::E => rows::e(operation),
        Layout::F => pipes::f(operation),
        Layout::Html => html::page(operation),
    }
}

/// Category, path and method, as the vendor names the page.
fn name(openapi: &Json, layout: Layout, operation: &Operation) -> String {
    let title = openapi.at(&["info", "title"]).and_then(Json::as_str).unwrap_or_default();
    let category = if layout == Layout::OnPrem { "api".to_owned() } else { title.replace('-', "_") };
    let path = operation.path.replace('/', "_").replace(':', "-").replace(['{', '}'], "");
    format!("{category}{path}_{}", operation.method.to_lowercase())
}
