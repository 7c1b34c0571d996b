//! Names with another meaning in Rust, and the generated names.

use std::collections::BTreeSet;

use crate::support::{assert_named, generated, surface_text, text_of, torture};

#[test]
fn names_with_another_meaning_are_replaced() {
    for (snapshot, folder) in [
        ("names__fields", torture::fields()),
        ("names__models", torture::models()),
        ("names__enum_values", torture::enum_values()),
        ("names__query_parameters", torture::query_parameters()),
    ] {
        assert_named!(snapshot, surface_text(&folder));
    }
}

#[test]
fn path_parameters_are_named() {
    let surface = surface_text(&torture::path_parameters());
    assert_named!("names__path_parameters", surface.replace(", ", ",\n   "));
}

#[test]
fn functions_are_named() {
    let surface = surface_text(&torture::functions());
    let lines: Vec<_> = surface.lines().filter(|line| line.starts_with("fn ")).collect();
    assert_named!("names__functions", lines.join("\n"));
}

#[test]
fn services_are_named() {
    let files = generated(&torture::services());
    let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
    let manifest = text_of(&files, "Cargo.toml");
    let features = manifest.lines().skip_while(|line| *line != "[features]").take_while(|line| !line.is_empty());
    assert_named!("names__services", format!("{}\n\n{}", paths.join("\n"), features.collect::<Vec<_>>().join("\n")));
}

#[test]
fn every_generated_file_has_a_portable_name() {
    let files = generated(&torture::services());
    let mut paths = BTreeSet::new();
    for file in &files {
        assert!(paths.insert(file.path.to_lowercase()), "{} is there twice", file.path);
        for name in file.path.split('/') {
            let stem = name.split('.').next().unwrap_or_default().to_lowercase();
            let is_port = ["com", "lpt"].iter().any(|port| stem.strip_prefix(port).is_some_and(|rest| rest.len() == 1));
            assert!(!is_port && !["con", "prn", "aux", "nul"].contains(&stem.as_str()), "{}", file.path);
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
            assert!(name.chars().all(is_plain) && !name.ends_with('.'), "{}", file.path);
        }
    }
}
