//! The README: what its example prints, that it shows just that, and that it counts the operations and lists the pages of
//! the guide.

use std::process::Command;
use std::{env, fs};

use crate::support::root;

const README: &str = include_str!("../../../README.md");
const EXAMPLE: &str = include_str!("../../examples/assign_policy/main.rs");

/// What the example prints. Cargo builds examples along with the tests, into the folder beside theirs.
fn output() -> String {
    let test = env::current_exe().unwrap();
    let name = format!("assign_policy{}", env::consts::EXE_SUFFIX);
    let example = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples").join(name);
    let run = Command::new(&example).output().unwrap_or_else(|error| panic!("{}: {error}", example.display()));
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// The first block of the README that is fenced as `language`.
fn block(language: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("\n```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// A text without its layout.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn pending_answers_are_typed_and_refusals_explained() {
    assert_eq!(
        output(),
        "assigned: 7c9d5e10-42f8-4b7a-9e36-d1a8f0c4b2e7, rank 3\n\
         request-id: 6f1a07bf\n\
         refused: 404 Not Found: Requested resource not found; NOT_FOUND \"no such policy\" \
         (POST /v2/policy-assignments, 1 attempt, request-id 93d1c2a7)\n"
    );
}

#[test]
fn the_readme_shows_what_the_example_prints() {
    assert_eq!(block("text"), output());
}

#[test]
fn the_call_in_the_readme_is_the_examples() {
    let (_, call) = block("rust").split_once("build()?;\n").unwrap();
    // The example has a client by reference.
    let call = call.replace("send(&client)", "send(client)");
    assert!(words(EXAMPLE).contains(&words(&call)), "{call}");
}

#[test]
fn the_readme_lists_the_pages_of_the_guide() {
    for page in fs::read_dir(root().join("schema/guide")).unwrap().map(|entry| entry.unwrap()) {
        let text = fs::read_to_string(page.path()).unwrap();
        let title = text.lines().next().unwrap().trim_start_matches("# ");
        let row = format!("| [{title}](schema/guide/{}) |", page.file_name().to_str().unwrap());
        assert!(README.contains(&row), "{row}");
    }
}

#[test]
fn the_readme_counts_the_operations_of_the_schema() {
    let folders = fs::read_dir(root().join("schema")).unwrap().map(|entry| entry.unwrap());
    let folders = folders
        .filter(|entry| entry.path().is_dir() && !["guide", "texts"].contains(&entry.file_name().to_str().unwrap()));
    let (mut operations, mut services) = (0, 0);
    for folder in folders {
        // Beside the documents there can be a folder of messages.
        let documents = fs::read_dir(folder.path()).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file());
        let count = documents.count();
        let row = format!("| `{}` | {count} |", folder.file_name().to_str().unwrap());
        assert!(README.contains(&row), "{row}");
        operations += count;
        services += 1;
    }
    assert!(README.contains(&format!(" {operations} operations of {services} services,")), "{operations}, {services}");
}
