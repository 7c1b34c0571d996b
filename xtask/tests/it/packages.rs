//! What is published: the files, the facts for a registry, and what docs.rs builds. `.ci/packages` builds the packages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::{cargo, package, packages, root, text};

/// The packages that are published, and their folders.
const PUBLISHED: [(&str, &str); 2] = [("eset-connect", "generated"), ("eset-connect-runtime", "runtime")];

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

#[test]
fn only_the_two_packages_are_published() {
    let packages = packages("Cargo.toml", &["--no-deps"]);
    // A package that must not be published has an empty list of registries.
    let published = packages.iter().filter(|package| package["publish"].is_null()).map(|package| text(package, "name"));
    let published: BTreeSet<&str> = published.collect();
    assert_eq!(published, PUBLISHED.iter().map(|&(name, _)| name).collect());
}

#[test]
fn a_package_has_what_users_need_and_nothing_else() {
    for (name, folder) in PUBLISHED {
        let files = cargo(&["package", "--list", "--allow-dirty", "--package", name]);
        let files: BTreeSet<String> = files.lines().map(|file| file.replace('\\', "/")).collect();
        let is_ours = |file: &&String| !file.starts_with("src/") && !file.starts_with("docs/");
        let others: Vec<&str> = files.iter().filter(is_ours).map(String::as_str).collect();
        // Cargo adds the first of these, the lock file, and the manifest as it was written.
        let expected = [
            ".cargo_vcs_info.json",
            "Cargo.lock",
            "Cargo.toml",
            "Cargo.toml.orig",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "README.md",
        ];
        let is_in_no_commit = !files.contains(expected[0]);
        assert_eq!(others, expected[usize::from(is_in_no_commit)..], "{name}");
        let code = files.iter().filter(|file| !is_ours(file));
        let is_known = |file: &&String| Path::new(file).extension().is_some_and(|it| it == "rs" || it == "md");
        let foreign: Vec<_> = code.filter(|file| !is_known(file)).collect();
        assert_eq!(foreign, [""; 0], "{name}");
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            assert_eq!(read(&format!("{folder}/{licence}")), read(licence), "{name}");
        }
    }
}

#[test]
fn a_registry_can_show_the_packages() {
    let packages = packages("Cargo.toml", &["--no-deps"]);
    let [generated, runtime] = PUBLISHED.map(|(name, _)| package(&packages, name));
    for package in [generated, runtime] {
        for key in ["description", "license", "readme", "rust_version"] {
            assert!(!text(package, key).is_empty(), "{package}");
        }
        for key in ["keywords", "categories"] {
            assert!(package[key].as_array().is_some_and(|words| !words.is_empty()), "{package}");
        }
    }
    // RELEASING.md names the two places.
    for key in ["repository", "rust_version", "edition", "license"] {
        assert_eq!(generated[key], runtime[key], "the two packages have a different {key}");
    }
}

/// `reqwest-native-tls` adds no item, and it needs the headers of OpenSSL.
#[test]
fn docs_rs_builds_every_feature_but_one() {
    let packages = packages("Cargo.toml", &["--no-deps"]);
    for (name, _) in PUBLISHED {
        let package = package(&packages, name);
        let names = |list: &serde_json::Value| {
            list.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
        };
        let mut built = names(&package["metadata"]["docs"]["rs"]["features"]);
        built.append(&mut names(&package["features"]["default"]));
        let features = package["features"].as_object().unwrap().keys();
        let is_public = |name: &&String| !name.starts_with('_') && *name != "default" && *name != "reqwest-native-tls";
        assert_eq!(built, features.filter(is_public).cloned().collect(), "{name}");
    }
}

#[test]
fn the_crate_accepts_the_version_of_the_runtime() {
    let packages = packages("Cargo.toml", &["--no-deps"]);
    let version = text(package(&packages, "eset-connect-runtime"), "version");
    let dependency =
        package(&package(&packages, "eset-connect")["dependencies"].as_array().unwrap()[..], "eset-connect-runtime");
    assert_eq!(text(dependency, "req"), format!("^{version}"));
}

/// The entries of `cargo xtask diff --changelog` go to the first section.
#[test]
fn the_changelog_begins_with_what_is_unreleased() {
    let changelog = read("CHANGELOG.md");
    let sections: Vec<&str> = changelog.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(sections.first(), Some(&"## Unreleased"));
    let titles: BTreeSet<&str> = changelog.lines().filter(|line| line.starts_with("### ")).collect();
    let known = BTreeSet::from(["### Added", "### Breaking", "### Changed"]);
    assert!(titles.is_subset(&known), "{titles:?}");
}
