//! Pages of an invented service in every layout, the vendor's two sample pages, and changes that saving a page can
//! cause.

mod cut;
mod html;
mod layouts;
mod negative;
mod noise;

use std::fs;
use std::path::{Path, PathBuf};

use super::{Page, read, scan};
use crate::diagnostic::Diagnostics;
use crate::import::Overrides;
use crate::import::draft::Draft;
use crate::import::page::source_text::SourceText;
use crate::json::Json;
use crate::{Folder, SourceFile};

/// The page with every kind of prose.
const LIST: &str = "fleet_management_v1_vehicles_get";
const UPDATE: &str = "fleet_management_v2_vehicles_vehicleUuid_routes_routeUuid-update_post";

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

/// Returns the pages of a layout, by their stems.
fn layout(name: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = fs::read_dir(pages().join(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect();
    all.sort();
    assert!(!all.is_empty(), "{name}");
    all
}

fn page_of(layout: &str, stem: &str) -> String {
    fs::read_to_string(pages().join(layout).join(stem).with_extension("txt")).unwrap()
}

/// Returns the page, and its printed problems.
fn read_text(text: &SourceText<'_>, file: &str, stem: &str, overrides: Overrides<'_>) -> (Option<Page>, String) {
    let mut problems = Diagnostics::default();
    let page = read(text, stem, overrides, &mut problems);
    assert!(problems.iter().all(|d| d.help.is_some() && !d.labels.is_empty()), "every problem has a place and a help");
    assert_eq!(page.is_none(), problems.has_errors(), "a page is read or refused");
    let source = SourceFile { path: format!("{stem}.txt"), bytes: file.as_bytes().to_vec() };
    (page, problems.render(&Folder { files: vec![source] }))
}

fn read_plain(text: &str, stem: &str) -> (Option<Page>, String) {
    read_text(&SourceText::plain(0, text), text, stem, Overrides::default())
}

/// Returns a page without problems.
fn sound(text: &str, stem: &str) -> Page {
    let (page, printed) = read_plain(text, stem);
    assert_eq!(printed, "", "{stem}");
    page.unwrap()
}

fn draft(text: &str, stem: &str) -> Draft {
    sound(text, stem).draft
}
