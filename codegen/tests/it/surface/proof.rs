//! The listing is true and complete: it is compared with what is read from the sources of the generated crates. So a
//! reviewer, and the Rust column of the difference of two schemas, can rely on it.
//!
//! Statuses are facts of the schema, so their lines are not compared. What every crate has is not listed: the types of
//! the runtime that it exports, and what every item of a kind has.

use std::fs;
use std::sync::LazyLock;

use eset_connect_codegen::{File, Folder, Surface};

use super::expand::Macros;
use super::krate::{self, Facts};
use super::{listing, syntax};
use crate::openapi::gateways;
use crate::support::changes::base;
use crate::support::constructs::constructs;
use crate::support::{generated, hostile, repository, schema, surfaces_of, synthetic, torture};

/// The documented names that the runtime exports, each with its feature.
static RUNTIME: LazyLock<Vec<(String, String)>> =
    LazyLock::new(|| syntax::exports(&fs::read_to_string(repository().join("runtime/src/lib.rs")).unwrap()));

#[test]
fn the_listing_of_the_published_crate_is_true_and_complete() {
    let schema = schema();
    let listing = surfaces_of(&schema);
    let lines: usize = listing.iter().map(|surface| surface.text.lines().count()).sum();
    assert!(lines > 2000, "only {lines} lines");
    let differences = differences(&schema);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_listing_of_every_construct_is_true_and_complete() {
    let names = [
        ("fields", torture::fields()),
        ("models", torture::models()),
        ("enum values", torture::enum_values()),
        ("query parameters", torture::query_parameters()),
        ("path parameters", torture::path_parameters()),
        ("functions", torture::functions()),
        ("services", torture::services()),
        ("hostile", hostile::everywhere()),
        ("synthetic", synthetic::api()),
        ("difference", base()),
    ];
    let names = names.into_iter().map(|(name, folder)| (name.to_owned(), folder));
    let constructs = constructs().into_iter().map(|construct| (construct.name, construct.folder));
    for (name, folder) in names.chain(gateways()).chain(constructs) {
        let differences = differences(&folder);
        assert!(differences.is_empty(), "{name}:\n{}", differences.join("\n"));
    }
}

/// Each line is compared: the test leaves it out, with those below it, and changes the name in it.
#[test]
fn a_wrong_line_is_noticed() {
    let (listing, files) = (surfaces_of(&base()), generated(&base()));
    let code = facts(&files);
    let mut faults = 0;
    for (index, surface) in listing.iter().enumerate() {
        let lines: Vec<&str> = surface.text.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !is_status(line) && !line.is_empty()) {
            let name = name_of(line);
            let is_below = |line: &&&str| line.starts_with(' ');
            let below = if line.starts_with(' ') { 0 } else { lines[at + 1..].iter().take_while(is_below).count() };
            let renamed = line.replacen(name, &format!("{name}x"), 1);
            for (replacement, end) in [(vec![], at + 1 + below), (vec![renamed.as_str()], at + 1)] {
                let mut listing = listing.clone();
                listing[index].text = [&lines[..at], &replacement, &lines[end..]].concat().join("\n");
                let found = compare(&listing, &code, &files).join("\n");
                assert!(found.contains(name), "{line:?} became {replacement:?}, and nothing mentions {name}:\n{found}");
                faults += 1;
            }
        }
    }
    assert!(faults > 100, "{faults}");
}

/// Whether a line lists statuses, which are no items.
fn is_status(line: &str) -> bool {
    let first = line.trim_start().split([' ', ':']).next().unwrap_or_default();
    first == "default" || first.parse::<u16>().is_ok()
}

/// The name of the item that a line lists.
fn name_of(line: &str) -> &str {
    let (line, is_member) = (line.trim_start(), line.starts_with(' '));
    let words: Vec<&str> = line.split([' ', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [sent, .., "required"] => sent.trim_start_matches('?'),
        ["refused", .., method] => method.trim_end_matches("()"),
        ["message", name, ..] => name.trim_matches('"'),
        ["fn" | "struct" | "enum" | "mod" | "type" | "static" | "from" | "use" | "GET" | "POST", name, ..] => name,
        [sent, name, ..] if sent.starts_with('?') => name.trim_end_matches(':'),
        [name, ..] if is_member => name.trim_end_matches(':'),
        _ => panic!("unknown line: {line}"),
    }
}

#[test]
fn a_difference_names_the_item_and_both_types() {
    let (mut listing, files) = (surfaces_of(&base()), generated(&base()));
    for surface in &mut listing {
        surface.text = surface.text.replace("doors: Option<i32>", "doors: Option<i64>");
    }
    assert_eq!(
        compare(&listing, &facts(&files), &files),
        [
            "listed, but not in the crate: field crate::fleet::v1::Vehicle.doors: Option<i64>",
            "listed, but not in the crate: fn crate::fleet::v1::Vehicle::doors(self, value: impl Into<i64>) -> Self",
            "in the crate, but not listed: field crate::fleet::v1::Vehicle.doors: Option<i32>",
            "in the crate, but not listed: fn crate::fleet::v1::Vehicle::doors(self, value: impl Into<i32>) -> Self",
        ]
    );
}

#[test]
fn an_item_that_is_not_listed_is_noticed() {
    let listing = surfaces_of(&base());
    for (addition, item) in [
        ("pub fn park() {}", "fn crate::fleet::v1::park()"),
        ("pub struct Extra { pub size: u8, weight: u8 }", "field crate::fleet::v1::Extra.size: u8"),
        (
            "impl Vehicle { pub fn park(&self, at: &super::v1::Seat) {} }",
            "fn crate::fleet::v1::Vehicle::park(&self, at: &crate::fleet::v1::Seat)",
        ),
        ("impl From<Seat> for Vehicle {}", "impl From<crate::fleet::v1::Seat> for crate::fleet::v1::Vehicle"),
        ("pub use crate::ids as keys;", "use crate::fleet::v1::keys = crate::ids"),
        ("pub mod inner { pub enum Deep { One } }", "variant crate::fleet::v1::inner::Deep::One"),
        ("runtime::model!(Seat { U64 weight \"weight\"; });", "json crate::fleet::v1::Seat.weight = \"weight\""),
    ] {
        let mut files = generated(&base());
        let module = files.iter_mut().find(|file| file.path == "src/fleet/v1.rs").unwrap();
        module.text = format!("{}\n{addition}\n", module.text);
        let expected = format!("in the crate, but not listed: {item}");
        let found = compare(&listing, &facts(&files), &files);
        assert!(found.contains(&expected), "{addition}:\n{}", found.join("\n"));
    }
    let mut files = generated(&base());
    let module = files.iter_mut().find(|file| file.path == "src/fleet/v1.rs").unwrap();
    module.text = format!("{}\nfn park() {{}}\n#[doc(hidden)]\npub struct Extra;\n", module.text);
    assert_eq!(compare(&listing, &facts(&files), &files), [""; 0]);
}

/// Returns what the listing of a folder claims and its crate does not have, and the reverse.
fn differences(folder: &Folder) -> Vec<String> {
    let files = generated(folder);
    compare(&surfaces_of(folder), &facts(&files), &files)
}

fn facts(files: &[File]) -> Facts {
    thread_local! {
        static MACROS: Macros = Macros::of_the_runtime();
    }
    MACROS.with(|macros| krate::facts(files, macros))
}

fn compare(listing: &[Surface], code: &Facts, files: &[File]) -> Vec<String> {
    let mut listed = listing::facts(listing, code);
    let has_guide = files.iter().any(|file| file.path == "src/guide.rs");
    for (name, feature) in RUNTIME.iter().filter(|(name, _)| !(has_guide && name == "connections")) {
        listed.insert(format!("use crate::{name} = eset_connect_runtime::{name}{feature}"));
    }
    let missing = listed.difference(code).map(|fact| format!("listed, but not in the crate: {fact}"));
    missing.chain(code.difference(&listed).map(|fact| format!("in the crate, but not listed: {fact}"))).collect()
}
