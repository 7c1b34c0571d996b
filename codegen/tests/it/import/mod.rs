//! Tests of the importer with both kinds of sources: help pages and OpenAPI documents.
//!
//! There are not enough real pages, so this module prints its own: [`printer`] converts an OpenAPI document into pages,
//! and [`losses`] removes the facts that a page loses. [`invent`] creates documents in addition to the sample.

mod invent;
mod keeping;
mod losses;
mod own_texts;
mod pages;
mod printer;
mod roundtrip;
mod update;

use std::fs;

use eset_connect_codegen::SourceFile;

use self::printer::json::{Json, parse};
use self::printer::{Layout, print};
use crate::support::{file, path};

/// Where the sample has the fields of a date.
const DATE: [&str; 4] = ["components", "schemas", "typeDate", "properties"];

/// The invented service that the sample pages were printed from.
fn sample() -> Json {
    parse(&fs::read_to_string(path("pages/fleet-management.openapi.json")).unwrap())
}

/// Returns the pages of a document, as files.
fn pages_of(openapi: &Json, layout: Layout) -> Vec<SourceFile> {
    let pages = print(openapi, layout).into_iter();
    pages.map(|page| file(format!("{}.{}", page.name, layout.extension()), page.text)).collect()
}

/// Returns the value below these keys, to change it.
fn at_mut<'j>(value: &'j mut Json, keys: &[&str]) -> &'j mut Json {
    keys.iter().fold(value, |value, key| value.get_mut(key).unwrap())
}

/// Returns the first lines that differ, with the lines above them.
fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<_>, Vec<_>) = (expected.split('\n').collect(), found.split('\n').collect());
    let same = expected.iter().zip(&found).take_while(|(expected, found)| expected == found).count();
    let mut lines = vec![format!("line {}:", same + 1)];
    lines.extend(expected.iter().take(same).skip(same.saturating_sub(5)).map(|line| format!(" {line}")));
    lines.extend(expected.iter().skip(same).take(5).map(|line| format!("-{line}")));
    lines.extend(found.iter().skip(same).take(5).map(|line| format!("+{line}")));
    lines.join("\n")
}
