//! ARCHITECTURE.md gives the reason of each direct dependency, and of nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The packages of the workspace, which are no dependencies in this sense.
const OWN: [&str; 4] = ["eset-connect", "eset-connect-codegen", "eset-connect-mock", "eset-connect-runtime"];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The dependencies in a manifest, those of its tests included.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_list = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            is_list = section.trim_end_matches(']').ends_with("dependencies");
        } else if is_list && line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            names.extend(line.split(['.', ' ', '=']).next().map(str::to_owned));
        }
    }
    for own in OWN {
        names.remove(own);
    }
    names
}

/// The second column of the table that follows the heading: `serde, serde_json`. The first one is the crate, and
/// empty in the rows after the first of a crate.
fn explained(architecture: &str, package: &str) -> BTreeSet<String> {
    let (_, section) = architecture.split_once("\n## Dependencies\n").unwrap();
    let (table, _) = section.split_once("\n### ").unwrap();
    let mut of = "";
    let mut names = BTreeSet::new();
    for line in table.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, first, second, reason, _] = cells.as_slice() else { panic!("a row of other columns: {line}") };
        of = if first.is_empty() { of } else { first };
        if of == package {
            assert!(!reason.is_empty(), "{line}");
            names.extend(second.split(',').map(|name| name.trim().to_owned()));
        }
    }
    names
}

#[test]
fn each_direct_dependency_has_its_reason() {
    let architecture = read("ARCHITECTURE.md");
    for package in ["codegen", "mock", "runtime", "xtask"] {
        let used = dependencies(&read(&format!("{package}/Cargo.toml")));
        let tests = explained(&architecture, "tests and benches");
        let own = explained(&architecture, package);
        let missing: Vec<_> = used.iter().filter(|name| !own.contains(*name) && !tests.contains(*name)).collect();
        assert_eq!(missing, [""; 0], "dependencies of {package} without a reason in ARCHITECTURE.md");
        let unused: Vec<_> = own.difference(&used).collect();
        assert_eq!(unused, [""; 0], "{package} has no such dependency");
    }
}

#[test]
fn the_generated_crate_depends_on_the_runtime_alone() {
    let manifest = read("generated/Cargo.toml");
    let (_, list) = manifest.split_once("\n[dependencies]\n").unwrap();
    let list = list.split("\n[").next().unwrap();
    let lines: Vec<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(matches!(lines.as_slice(), [only] if only.starts_with("eset-connect-runtime = ")), "{list}");
}
