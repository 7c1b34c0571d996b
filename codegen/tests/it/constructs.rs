//! One fixture per construct of the dialect: the schema above, the generated Rust below.

use crate::support::constructs::{Construct, constructs};
use crate::support::{assert_named, generated, items, shown, text_of};

#[test]
fn every_construct_becomes_rust() {
    for construct in constructs() {
        let body = shown(&construct.input) + &rust(&construct);
        assert_named!(format!("constructs__{}", construct.name), body);
    }
}

#[test]
fn a_server_on_premises_becomes_a_type_and_facts() {
    let construct = constructs().into_iter().find(|construct| construct.name == "on-premises").unwrap();
    let files = generated(&construct.folder);
    let exports = items(text_of(&files, "src/lib.rs")).into_iter().filter(|item| item.contains("pub use api::"));
    let facts = items(text_of(&files, "src/api.rs"));
    let shown: Vec<_> = facts.into_iter().chain(exports).collect();
    assert_named!("constructs__a_server_on_premises_becomes_a_type_and_facts", shown.join("\n"));
}

#[test]
fn an_api_without_on_premises_has_no_trace_of_it() {
    for construct in constructs().into_iter().filter(|construct| construct.name != "on-premises") {
        for file in generated(&construct.folder) {
            let text = file.text.to_lowercase();
            assert!(!text.contains("onpremises") && !text.contains("on_premises"), "{}", file.path);
        }
    }
}

#[test]
fn a_guide_becomes_pages_that_only_rustdoc_reads() {
    let construct = constructs().into_iter().find(|construct| construct.name == "guide-pages").unwrap();
    let files = generated(&construct.folder);
    let lib = text_of(&files, "src/lib.rs");
    let mut shown = String::from("──── src/lib.rs\n");
    for part in lib.split("\n\n").chain(lib.split("\n//!\n")).filter(|part| part.contains("guide") && part.len() < 300)
    {
        shown = format!("{shown}{}\n\n", part.trim_end());
    }
    for file in files.iter().filter(|file| file.path.starts_with("src/guide")) {
        shown = format!("{shown}──── {}\n{}\n", file.path, file.text);
    }
    assert_named!("constructs__a_guide_becomes_pages_that_only_rustdoc_reads", shown);
}

#[test]
fn without_pages_the_crate_has_no_guide() {
    for construct in constructs().into_iter().filter(|construct| construct.name != "guide-pages") {
        let files = generated(&construct.folder);
        assert!(files.iter().all(|file| !file.path.contains("guide") && !file.text.contains("guide")));
        let lib = text_of(&files, "src/lib.rs");
        assert!(lib.contains("{connections, json}"));
    }
}

fn rust(construct: &Construct) -> String {
    let mut text = String::new();
    for file in generated(&construct.folder) {
        if ["src/lib.rs", "src/api.rs"].contains(&file.path.as_str()) || !file.path.starts_with("src/") {
            continue;
        }
        let is_of_call = |item: &str| {
            ["\npub fn ", "= runtime::PlainCall<", "impl runtime::AnswerModel"].iter().any(|part| item.contains(part))
        };
        let says_nothing = |item: &str| item.contains("= &[];") || construct.is_model && is_of_call(item);
        let items: Vec<_> = items(&file.text).into_iter().filter(|item| !says_nothing(item)).collect();
        if !items.is_empty() {
            text = format!("{text}──── {}\n{}", file.path, items.join("\n"));
        }
    }
    text
}
