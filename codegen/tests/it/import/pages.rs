//! The printer prints the sample pages byte for byte, so it is a valid reference for the importer.

use std::collections::BTreeSet;
use std::fs;

use super::printer::{Layout, print};
use super::{difference, sample};
use crate::support::{entries, path};

/// Compares every sample of every layout. A sample that is not the page of an operation is a failure too.
#[test]
fn every_sample_page_is_printed_byte_for_byte() {
    for (layout, folder) in [
        (Layout::A, "layout-A"),
        (Layout::B, "layout-B"),
        (Layout::C, "layout-C"),
        (Layout::D, "layout-D"),
        (Layout::D0, "layout-D0"),
        (Layout::E, "layout-E"),
        (Layout::F, "layout-F"),
        (Layout::OnPrem, "layout-onprem"),
        (Layout::Html, "html"),
    ] {
        let pages = print(&sample(), layout);
        let samples = entries(&path("pages").join(folder));
        assert!(!samples.is_empty(), "{folder}");
        for at in samples {
            let name = at.file_name().unwrap().to_str().unwrap();
            let page = pages.iter().find(|page| format!("{}.{}", page.name, layout.extension()) == name);
            let Some(page) = page else { panic!("{folder}/{name} is not the page of an operation") };
            let sample = fs::read_to_string(&at).unwrap();
            assert!(sample == page.text, "{folder}/{name}, {}", difference(&sample, &page.text));
        }
    }
}

#[test]
fn every_operation_has_its_own_page_in_every_layout() {
    let names = |layout| print(&sample(), layout).into_iter().map(|page| page.name).collect::<BTreeSet<_>>();
    for layout in Layout::ALL {
        assert_eq!(names(layout).len(), 10, "{layout:?}");
    }
}

#[test]
fn a_saved_page_escapes_html() {
    let pages = print(&sample(), Layout::Html);
    let page = pages.iter().find(|page| page.name == "fleet_management_v1_vehicles_get").unwrap();
    assert!(page.text.contains("<h1>GET List vehicles</h1>"));
    assert!(page.text.contains("&quot;$ref&quot;: &quot;v1Vehicle&quot;"));
    assert!(!page.text.contains("part's"));
}
