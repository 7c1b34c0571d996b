//! The import of pages equals that of the OpenAPI document, except for the losses of pages.

use std::ops::Range;

use eset_connect_codegen::import::{Imported, Overrides, import};
use eset_connect_codegen::{Folder, SourceFile};

use super::losses::lose;
use super::printer::Layout;
use super::printer::json::{Json, parse};
use super::{difference, invent, pages_of, sample};
use crate::support::file;

/// Imports sources of one service into an empty schema, which must cause no problems.
fn imported(files: Vec<SourceFile>, service: &str, about: &str) -> Imported {
    let sources = Folder { files };
    let imported =
        import(&sources, &Folder::default(), Overrides { service: Some(service), method: None }, &mut |_| {});
    let problems = imported.diagnostics.render(&sources);
    assert!(problems.is_empty(), "{about}\n{problems}");
    imported
}

/// Compares the documents of both sources in every layout whose only losses are those of [`lose`].
fn assert_round_trips(openapi: &Json, about: &str) {
    let service = openapi.at(&["info", "title"]).and_then(Json::as_str).unwrap();
    let whole = imported(vec![file(format!("{service}.json"), openapi.pretty())], service, about);
    for layout in [Layout::A, Layout::B, Layout::C, Layout::D, Layout::Html] {
        let about = format!("{about}, layout {layout:?}");
        let from_pages = imported(pages_of(openapi, layout), service, &about);
        assert_eq!(from_pages.documents.len(), whole.documents.len(), "{about}");
        for (page, whole) in from_pages.documents.iter().zip(&whole.documents) {
            assert_eq!(page.path, whole.path, "{about}");
            let mut expected = parse(&whole.text);
            lose(&mut expected, layout);
            let found = parse(&page.text);
            let shown = || difference(&expected.pretty(), &found.pretty());
            assert!(expected == found, "{about}, {}\n{}", page.path, shown());
        }
    }
}

#[test]
fn the_sample_service_survives_the_round_trip() {
    assert_round_trips(&sample(), "fleet-management");
}

#[track_caller]
fn assert_invented_round_trips(seeds: Range<u64>) {
    for seed in seeds {
        assert_round_trips(&invent::openapi(seed), &format!("seed {seed}"));
    }
}

#[test]
fn invented_services_survive_the_round_trip() {
    assert_invented_round_trips(0..200);
}

#[test]
#[ignore = "takes minutes without `--release`; run it after a change to the importer or to what is invented"]
fn many_invented_services_survive_the_round_trip() {
    assert_invented_round_trips(200..3200);
}
