//! ARCHITECTURE.md gives the reason of each direct dependency, and of nothing else; and none of them needs a newer Rust
//! than the packages state.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{package, packages, root, text};

/// The rows of these dependencies do not name a package, because several packages share most of them.
const TESTS: &str = "tests and benches";

/// The direct dependencies of a package. Packages of this repository are not among them.
#[derive(Default)]
struct Dependencies {
    /// What its code uses, and its build script.
    code: BTreeSet<String>,
    /// What its tests, benches and examples use.
    tests: BTreeSet<String>,
}

/// The dependencies of each package, by its folder.
fn dependencies(packages: &[Value]) -> BTreeMap<String, Dependencies> {
    let read = |package: &Value| {
        let folder = Path::new(text(package, "manifest_path")).parent().and_then(Path::file_name).unwrap();
        let mut dependencies = Dependencies::default();
        for dependency in package["dependencies"].as_array().unwrap().iter().filter(|one| one["path"].is_null()) {
            let list = if dependency["kind"] == "dev" { &mut dependencies.tests } else { &mut dependencies.code };
            list.insert(text(dependency, "name").to_owned());
        }
        (folder.to_str().unwrap().to_owned(), dependencies)
    };
    packages.iter().map(read).collect()
}

/// The rows of the table that follows the heading "Dependencies": a package, and a dependency of it. The first column is
/// empty in the rows after the first one of a package, and the second one is a list: `serde, serde_json`.
fn explained(architecture: &str) -> Vec<(&str, &str)> {
    let (_, section) = architecture.split_once("\n## Dependencies\n").unwrap();
    let table = section.split("\n#").next().unwrap();
    let mut package = "";
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, first, names, reason, _] = cells.as_slice() else { panic!("a row of other columns: {line}") };
        assert!(!reason.is_empty(), "a row without a reason: {line}");
        package = if first.is_empty() { package } else { first };
        rows.extend(names.split(',').map(|name| (package, name.trim())));
    }
    rows
}

/// The differences between the table and the packages, one line for each dependency.
fn differences(architecture: &str, packages: &BTreeMap<String, Dependencies>) -> Vec<String> {
    let rows = explained(architecture);
    let has = |package: &str, name: &str| rows.contains(&(package, name));
    let mut found = Vec::new();
    for (package, dependencies) in packages {
        let code = dependencies.code.iter().filter(|name| !has(package, name));
        found.extend(code.map(|name| format!("{name} has no reason: add it to a row of {package}, or remove it")));
        let tests = dependencies.tests.iter().filter(|name| !has(package, name) && !has(TESTS, name));
        found.extend(
            tests.map(|name| format!("{name} has no reason: add it to a row of {TESTS}, or remove it from {package}")),
        );
    }
    for (at, &(package, name)) in rows.iter().enumerate() {
        let is_used = match packages.get(package) {
            Some(dependencies) => dependencies.code.contains(name),
            None if package == TESTS => packages.values().any(|dependencies| dependencies.tests.contains(name)),
            None => false,
        };
        if !is_used {
            found.push(format!("{name} is no dependency of {package}: remove it from the table"));
        }
        if rows[..at].contains(&(package, name)) {
            found.push(format!("{name} is twice in the table as a dependency of {package}"));
        }
    }
    found
}

#[test]
fn each_direct_dependency_has_its_reason() {
    let mut ours = packages("Cargo.toml", &["--no-deps"]);
    ours.append(&mut packages("codegen/fuzz/Cargo.toml", &["--no-deps"]));
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let differences = differences(&architecture, &dependencies(&ours));
    assert!(differences.is_empty(), "ARCHITECTURE.md, \"Dependencies\":\n{}", differences.join("\n"));
}

#[test]
fn a_row_too_few_and_a_row_too_many_are_named() {
    const TABLE: &str = "\
# The shop

## Dependencies

| Crate | Dependency | For |
|---|---|---|
| till | serde, serde_json | prices |
| | rand | discounts |
| | serde | prices |
| tests and benches | insta, criterion | snapshots, and time |
| cellar | wine | guests |

### More

| Crate | Where |
|---|---|
| bytes | everywhere |
";
    let package = |code: &[&str], tests: &[&str]| {
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Dependencies { code: set(code), tests: set(tests) }
    };
    let till = package(&["insta", "serde", "serde_json", "tokio"], &["insta", "rand", "socket2"]);
    let packages = BTreeMap::from([("till".to_owned(), till), ("door".to_owned(), package(&["bell"], &[]))]);
    assert_eq!(
        differences(TABLE, &packages),
        [
            "bell has no reason: add it to a row of door, or remove it",
            "insta has no reason: add it to a row of till, or remove it",
            "tokio has no reason: add it to a row of till, or remove it",
            "socket2 has no reason: add it to a row of tests and benches, or remove it from till",
            "rand is no dependency of till: remove it from the table",
            "serde is twice in the table as a dependency of till",
            "criterion is no dependency of tests and benches: remove it from the table",
            "wine is no dependency of cellar: remove it from the table",
        ]
    );
}

#[test]
fn the_generated_crate_depends_on_the_runtime_alone() {
    let packages = packages("Cargo.toml", &["--no-deps"]);
    let dependencies = package(&packages, "eset-connect")["dependencies"].as_array().unwrap();
    let names: Vec<&str> = dependencies.iter().map(|one| text(one, "name")).collect();
    assert_eq!(names, ["eset-connect-runtime"]);
}

/// Clippy checks what our own code uses of the standard library (`incompatible_msrv`).
#[test]
fn no_dependency_states_a_newer_rust_than_ours() {
    // Crates of other systems need not be on this machine.
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let rustc = String::from_utf8(rustc.stdout).unwrap();
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let packages = packages("Cargo.toml", &["--filter-platform", host]);
    let version = |package: &Value| {
        let mut numbers =
            package["rust_version"].as_str().unwrap_or("1").split('.').map(|number| number.parse().unwrap());
        let mut next = || numbers.next().unwrap_or(0_u64);
        [next(), next(), next()]
    };
    let ours = version(package(&packages, "eset-connect"));
    let newer = packages.iter().filter(|package| version(package) > ours).map(|package| text(package, "name"));
    assert_eq!(newer.collect::<Vec<_>>(), [""; 0]);
    assert!(packages.len() > 100, "{}", packages.len());
}
