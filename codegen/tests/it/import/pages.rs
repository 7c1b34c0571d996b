//! The printer prints the sample pages byte for byte, so it is a valid reference for the importer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::import::printer::json::{Json, parse};
use crate::import::printer::{Layout, print};

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

/// The invented service that the sample pages were printed from.
fn fleet() -> Json {
    parse(&fs::read_to_string(samples().join("fleet-management.openapi.json")).unwrap())
}

/// Compares every sample of a folder. A sample that is not the page of an operation is a failure too.
#[track_caller]
fn assert_printed(layout: Layout, folder: &str) {
    let pages = print(&fleet(), layout);
    let mut names: Vec<_> = fs::read_dir(samples().join(folder))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(!names.is_empty());
    for name in names {
        let page = pages.iter().find(|page| format!("{}.{}", page.name, layout.extension()) == name);
        let Some(page) = page else { panic!("{folder}/{name} is not the page of an operation") };
        let sample = fs::read_to_string(samples().join(folder).join(&name)).unwrap();
        assert_same(&format!("{folder}/{name}"), &sample, &page.text);
    }
}

#[track_caller]
fn assert_same(file: &str, sample: &str, printed: &str) {
    let mut lines = 1..;
    let mut printed_lines = printed.split('\n');
    for expected in sample.split('\n') {
        let line = lines.next().unwrap();
        let found = printed_lines.next();
        assert_eq!(found, Some(expected), "{file}, line {line}");
    }
    assert_eq!(sample, printed, "{file} continues after its end");
}

#[test]
fn layout_a_is_printed_byte_for_byte() {
    assert_printed(Layout::A, "layout-A");
}

#[test]
fn layout_b_is_printed_byte_for_byte() {
    assert_printed(Layout::B, "layout-B");
}

#[test]
fn layout_c_is_printed_byte_for_byte() {
    assert_printed(Layout::C, "layout-C");
}

#[test]
fn layout_d_is_printed_byte_for_byte() {
    assert_printed(Layout::D, "layout-D");
}

#[test]
fn layout_d0_is_printed_byte_for_byte() {
    assert_printed(Layout::D0, "layout-D0");
}

#[test]
fn layout_e_is_printed_byte_for_byte() {
    assert_printed(Layout::E, "layout-E");
}

#[test]
fn layout_f_is_printed_byte_for_byte() {
    assert_printed(Layout::F, "layout-F");
}

#[test]
fn the_on_premises_layout_is_printed_byte_for_byte() {
    assert_printed(Layout::OnPrem, "layout-onprem");
}

#[test]
fn a_saved_page_is_printed_byte_for_byte() {
    assert_printed(Layout::Html, "html");
}

#[test]
fn every_operation_has_its_own_page_in_every_layout() {
    let names = |layout| print(&fleet(), layout).into_iter().map(|page| page.name).collect::<BTreeSet<_>>();
    for layout in Layout::ALL {
        assert_eq!(names(layout).len(), 10, "{layout:?}");
    }
}

#[test]
fn a_saved_page_escapes_html() {
    let pages = print(&fleet(), Layout::Html);
    let page = pages.iter().find(|page| page.name == "fleet_management_v1_vehicles_get").unwrap();
    assert!(page.text.contains("<h1>GET List vehicles</h1>"));
    assert!(page.text.contains("&quot;$ref&quot;: &quot;v1Vehicle&quot;"));
    assert!(!page.text.contains("part's"));
}
