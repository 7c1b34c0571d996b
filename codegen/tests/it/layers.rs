//! The order of the stages: the modules that each module at the top of `src` may import. The imports are read by the
//! code of the runtime's test.

#[path = "../../../runtime/tests/it/layers/imports.rs"]
mod imports;
#[path = "../../../runtime/tests/it/layers/sources.rs"]
mod sources;

use std::path::Path;

use sources::Sources;

/// A stage imports only the values of the stage directly before it. The importer is independent of the stages, except
/// that it uses the readers of `source` and the names of `api`, and which items of two APIs are one (`pairs`). The self-test of a crate (`samples`) comes after the
/// stages: it compares the facts of `api` with the names of `rust`, so it imports both. The difference of two schemas
/// (`diff`) compares the facts of `api` and the surfaces that `render` lists, and so does the linter (`lint`).
const RULES: [(&str, &[&str]); 20] = [
    ("vocabulary", &[]),
    ("files", &[]),
    ("parallel", &[]),
    ("portable", &[]),
    ("diagnostic", &["files"]),
    ("folder", &["diagnostic", "files", "parallel"]),
    ("source", &["diagnostic", "files", "parallel", "portable", "vocabulary"]),
    ("api", &["diagnostic", "parallel", "source", "vocabulary"]),
    ("rust", &["api", "markdown", "parallel", "portable", "vocabulary"]),
    ("render", &["files", "markdown", "parallel", "rust", "vocabulary"]),
    ("json", &["source"]),
    ("markdown", &["diagnostic"]),
    ("vendor_documents", &["diagnostic", "files", "source"]),
    ("openapi", &["api", "files", "json", "markdown", "vocabulary"]),
    ("samples", &["api", "render", "rust", "vocabulary"]),
    ("pairs", &["api"]),
    ("diff", &["api", "diagnostic", "pairs", "render", "rust", "source", "vocabulary"]),
    ("lint", &["api", "render", "rust", "source", "vocabulary"]),
    ("pipeline", &["api", "diagnostic", "diff", "files", "lint", "openapi", "render", "rust", "samples", "source"]),
    ("import", &["api", "diagnostic", "files", "json", "pairs", "portable", "source", "vocabulary"]),
];

fn allowed(room: &str) -> Option<Vec<&'static str>> {
    RULES.iter().find(|(name, _)| *name == room).map(|(_, allowed)| allowed.to_vec())
}

fn sources(src: &str) -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(src))
}

#[test]
fn a_stage_imports_only_what_its_rule_allows() {
    let sources = sources("src");
    let violations = sources.violations(allowed);
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    let arrows: Vec<_> = sources.files.keys().flat_map(|from| sources.arrows(from)).collect();
    assert!(arrows.len() > 200, "only {} imports were found", arrows.len());
}

#[test]
fn no_rule_allows_more_than_is_imported() {
    let sources = sources("src");
    for (room, allowed) in RULES {
        let mine = sources.files.keys().filter(|module| module.first().is_some_and(|first| first == room));
        let imported: Vec<_> =
            mine.flat_map(|from| sources.arrows(from)).filter_map(|arrow| arrow.target.first()).collect();
        for other in allowed {
            assert!(imported.iter().any(|target| *target == other), "{room} does not import {other}");
        }
    }
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    for src in ["src", "../mock/src", "../xtask/src"] {
        let sources = sources(src);
        assert!(sources.files.len() > 5, "{src}");
        let circles = [sources.file_circles(), sources.room_circles()].concat();
        assert!(circles.is_empty(), "{src}: {}", circles.join("\n"));
    }
}

#[test]
fn a_violation_is_reported_with_its_line_and_the_rule() {
    let of = |path, text| {
        let others = [("source/mod.rs", ""), ("api/mod.rs", ""), ("rust/mod.rs", ""), ("vocabulary.rs", "")];
        Sources::new(others.into_iter().chain([(path, text)])).violations(allowed)
    };
    assert_eq!(
        of("render/model.rs", "use crate::rust::Model;\nuse crate::source::document::Kind;"),
        ["render/model.rs:2: render imports source (crate::source::document::Kind), but may import only files, \
          markdown, parallel, rust, vocabulary"]
    );
    assert_eq!(
        of("source/read.rs", "fn f() -> crate::api::Api {}"),
        ["source/read.rs:1: source imports api (crate::api::Api), but may import only diagnostic, files, parallel, \
          portable, vocabulary"]
    );
    assert_eq!(of("cache.rs", ""), ["cache.rs: cache has no layer in tests/it/layers.rs"]);
}
