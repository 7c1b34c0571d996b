//! One fixture a construct of the dialect: the schema above, the Rust it becomes below.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use support::constructs::{Construct, constructs};
use support::{assert_named, generated, items};

#[test]
fn every_construct_becomes_rust() {
    for construct in constructs() {
        let mut body = String::new();
        for file in &construct.input {
            body = format!("{body}──── {}\n{}\n", file.path, str::from_utf8(&file.bytes).unwrap().trim_end());
        }
        body.push_str("\n════\n");
        body.push_str(&rust(&construct));
        assert_named!(format!("constructs__{}", construct.name), body);
    }
}

fn rust(construct: &Construct) -> String {
    let mut text = String::new();
    for file in generated(&construct.folder) {
        if ["src/lib.rs", "src/api.rs"].contains(&file.path.as_str()) || !file.path.starts_with("src/") {
            continue;
        }
        let says_nothing = |item: &str| item.contains("= &[];") || construct.is_model && item.contains("\npub fn ");
        let items: Vec<_> = items(&file.text).into_iter().filter(|item| !says_nothing(item)).collect();
        if !items.is_empty() {
            text = format!("{text}──── {}\n{}", file.path, items.join("\n"));
        }
    }
    text
}
