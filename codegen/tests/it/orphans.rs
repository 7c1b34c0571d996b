//! Finds snapshots that no test produces any more, because insta does not report them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use eset_connect_codegen::Folder;

use crate::support::constructs::constructs;
use crate::support::{entries, path, schema, stem, surfaces_of};

#[test]
fn every_snapshot_belongs_to_a_test() {
    let known = names_of_fixtures();
    let left_over: Vec<String> = snapshots(&path("snapshots"))
        .into_iter()
        .filter(|name| !known.contains(name) && !is_named_in_a_test(name))
        .collect();
    assert_eq!(left_over, [""; 0], "remove them, or the fixture's name is wrong");
}

#[test]
fn every_snapshot_of_a_unit_test_belongs_to_it() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = ["import/page/tests/snapshots"];
    for name in folders.iter().flat_map(|folder| snapshots(&sources.join(folder))) {
        // `eset_connect_codegen__import__page__tests__<module>__<test>`
        let parts: Vec<_> = name.split("__").collect();
        // The tests are in the file of the module, or in their own folder.
        let parents = parts.len() - if parts[parts.len() - 2] == "tests" { 2 } else { 1 };
        let module = sources.join(parts[1..parents].join("/")).with_extension("rs");
        let text = fs::read_to_string(&module).unwrap_or_default();
        assert!(text.contains(&format!("fn {}()", parts[parts.len() - 1])), "{name}");
    }
}

fn snapshots(dir: &Path) -> Vec<String> {
    entries(dir).iter().map(|at| stem(at)).collect()
}

/// Snapshots that are named after fixtures.
fn names_of_fixtures() -> BTreeSet<String> {
    let all = constructs()
        .into_iter()
        .flat_map(|construct| ["constructs", "exported"].map(|prefix| format!("{prefix}__{}", construct.name)));
    let mut all: BTreeSet<String> = all.collect();
    let negative = entries(&path("negative")).into_iter().filter(|at| at.is_dir());
    all.extend(negative.map(|at| format!("negative__{}", stem(&at))));
    for (prefix, folder) in
        [("diff__", "diff/changes"), ("openapi__", "openapi/read"), ("openapi__refused_", "openapi/refused")]
    {
        all.extend(entries(&path(folder)).iter().map(|at| format!("{prefix}{}", stem(at))));
    }
    for (prefix, folder) in [("surface", schema()), ("modules", Folder::load(&path("modules")).unwrap())] {
        let modules = surfaces_of(&folder).into_iter().map(|surface| surface.module.replace("::", "_"));
        all.extend(modules.map(|module| format!("{prefix}__{module}")));
    }
    all
}

/// Whether the test file at the beginning of the name has a test with the rest of the name, or contains the whole name.
fn is_named_in_a_test(name: &str) -> bool {
    let Some((file, test)) = name.split_once("__") else { return false };
    let source = fs::read_to_string(path(&format!("it/{file}.rs"))).unwrap_or_default();
    source.contains(&format!("fn {test}()")) || source.contains(&format!("\"{name}\""))
}
