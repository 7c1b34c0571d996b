//! What is published besides code.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

#[test]
fn each_package_has_the_licences_of_the_repository() {
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        for package in ["runtime", "generated"] {
            assert_eq!(read(&format!("{package}/{licence}")), read(licence), "{package}");
        }
    }
}

#[test]
fn the_crate_accepts_the_version_of_the_runtime() {
    let of_workspace = read("Cargo.toml");
    let version = of_workspace.lines().find_map(|line| line.strip_prefix("version = ")).unwrap();
    let manifest = read("generated/Cargo.toml");
    let dependency = manifest.lines().find(|line| line.starts_with("eset-connect-runtime = ")).unwrap();
    assert!(dependency.contains(&format!("version = {version}")), "{dependency}");
}
