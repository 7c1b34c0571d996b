//! Runs every reader on thousands of mutated inputs. None may panic, loop, or return values that break a later stage.
//!
//! The variants depend on a seed, which a failure prints. `MUTATIONS=100000 cargo test --release --test it mutations::`
//! tests more of them, and `SEED=7` others.

use std::fs;

use crate::support::random::Random;
use crate::support::{files_below, path, targets};

/// Texts that have a meaning for one of the readers.
const PIECES: [&str; 28] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "|",
    "\n",
    "\n\n",
    " |\n",
    "\\",
    "null",
    "200",
    "default",
    "string",
    "$ref",
    "\"type\": \"array\"",
    "\"items\": {}",
    "Relative path: /v1/x",
    "Request body",
    "Responses",
    "Code",
    "#/components/schemas/",
    "<td>",
    "&amp;",
    "*/",
    "\u{e4}",
];

/// Makes one to four changes: inserts a text, removes or copies bytes, or replaces them by those of another input.
fn mutate(input: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let end = (at + random.below(60)).min(bytes.len());
        match random.below(6) {
            0 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.truncate(at),
            3 => {
                let copied = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, copied);
            }
            4 => {
                let from = random.below(other.len());
                let until = (from + random.below(400)).min(other.len());
                bytes.splice(at..end, other[from..until].iter().copied());
            }
            _ => {
                let byte = u8::try_from(random.below(256)).unwrap();
                bytes.splice(at..end.min(at + 1), [byte]);
            }
        }
    }
    bytes
}

/// Returns the fixtures below a folder, in the order of their paths.
fn corpus(folder: &str) -> Vec<Vec<u8>> {
    files_below(&path(folder)).into_iter().map(|at| fs::read(at).unwrap()).collect()
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

/// Calls `check` with each unchanged input and with `count` variants of them.
fn each_variant(inputs: &[Vec<u8>], count: u64, check: fn(&[u8])) {
    for input in inputs {
        check(input);
    }
    let seed = number("SEED", 0) << 40;
    for variant in 0..number("MUTATIONS", count) {
        let mut random = Random::new(seed + variant);
        let (input, other) = (random.below(inputs.len()), random.below(inputs.len()));
        let bytes = mutate(&inputs[input], &inputs[other], &mut random);
        let result = std::panic::catch_unwind(|| check(&bytes));
        assert!(result.is_ok(), "variant {variant} of seed {}:\n{}", seed >> 40, String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn pages() {
    let mut inputs = corpus("pages");
    inputs.retain(|input| !input.starts_with(b"{"));
    each_variant(&inputs, 3000, targets::page);
}

#[test]
fn openapi_documents() {
    let mut inputs = corpus("openapi");
    inputs.push(fs::read(path("pages/fleet-management.openapi.json")).unwrap());
    each_variant(&inputs, 3000, targets::openapi_document);
}

#[test]
fn endpoint_documents() {
    each_variant(&corpus("constructs/documents"), 3000, targets::endpoint_document);
}

#[test]
fn message_documents() {
    each_variant(&corpus("constructs/documents/messages/fleet/messages"), 3000, targets::message_document);
}

#[test]
fn api_files() {
    let inputs = [
        "modules/api.json",
        "constructs/documents/corrections/api.json",
        "constructs/documents/references/api.json",
        "constructs/documents/on-premises/api.json",
        "constructs/documents/destructive/api.json",
    ];
    let inputs = inputs.map(|at| fs::read(path(at)).unwrap());
    each_variant(&inputs, 2000, targets::api_file);
}
