//! The import of pages equals that of the OpenAPI document, except for the losses of pages.

use std::fs;
use std::ops::Range;
use std::path::Path;

use eset_connect_codegen::import::{Imported, Overrides, import};
use eset_connect_codegen::{Folder, SourceFile};

use crate::import::invent;
use crate::import::losses::lose;
use crate::import::printer::json::{Json, parse};
use crate::import::printer::{Layout, print};

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
    let file = |path: String, text: String| SourceFile { path, bytes: text.into_bytes() };
    let whole = imported(vec![file(format!("{service}.json"), openapi.pretty())], service, about);
    for layout in [Layout::A, Layout::B, Layout::C, Layout::D, Layout::Html] {
        let about = format!("{about}, layout {layout:?}");
        let pages = print(openapi, layout).into_iter();
        let pages = pages.map(|page| file(format!("{}.{}", page.name, layout.extension()), page.text)).collect();
        let from_pages = imported(pages, service, &about);
        assert_eq!(from_pages.documents.len(), whole.documents.len(), "{about}");
        for (page, whole) in from_pages.documents.iter().zip(&whole.documents) {
            assert_eq!(page.path, whole.path, "{about}");
            let mut expected = parse(&whole.text);
            lose(&mut expected, layout);
            let found = parse(&page.text);
            let difference = || difference(&expected.pretty(), &found.pretty());
            assert!(expected == found, "{about}, {}\n{}", page.path, difference());
        }
    }
}

/// Returns the first lines that differ, with the lines above them.
fn difference(expected: &str, found: &str) -> String {
    let same = expected.lines().zip(found.lines()).take_while(|(expected, found)| expected == found).count();
    let mut lines = vec![format!("line {}:", same + 1)];
    lines.extend(expected.lines().take(same).skip(same.saturating_sub(5)).map(|line| format!(" {line}")));
    lines.extend(expected.lines().skip(same).take(5).map(|line| format!("-{line}")));
    lines.extend(found.lines().skip(same).take(5).map(|line| format!("+{line}")));
    lines.join("\n")
}

#[test]
fn the_sample_service_survives_the_round_trip() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/fleet-management.openapi.json");
    let openapi = parse(&fs::read_to_string(file).unwrap());
    assert_round_trips(&openapi, "fleet-management");
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
