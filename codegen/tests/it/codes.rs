//! Every code of a diagnostic is explained in the README and occurs in a negative fixture.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{entries, files_below, path};

#[test]
fn the_readme_lists_every_code_and_no_other() {
    let readme = fs::read_to_string(path("../README.md")).unwrap();
    let (_, problems) = readme.split_once("## Problems").unwrap();
    let listed = problems.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    assert_eq!(listed.map(str::to_owned).collect::<BTreeSet<_>>(), codes());
}

#[test]
fn the_negative_corpus_shows_every_code() {
    let mut shown = String::new();
    for folder in ["snapshots", "../src/import/page/tests/snapshots"] {
        for at in entries(&path(folder)) {
            shown.push_str(&fs::read_to_string(at).unwrap());
        }
    }
    let missing: Vec<String> = codes().into_iter().filter(|code| !shown.contains(&format!("[{code}]"))).collect();
    assert_eq!(missing, [""; 0]);
}

/// Returns the codes in the sources of the crate.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for at in files_below(&path("../src")).iter().filter(|at| at.extension().is_some_and(|extension| extension == "rs"))
    {
        let text = fs::read_to_string(at).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for call in
            ["Diagnostic::error(", "Diagnostic::warning(", "code: ", "problems.word(", ".error(", "self.warning("]
        {
            codes.extend(text.split(call).skip(1).filter_map(code_in));
        }
    }
    codes
}

/// Returns the first string after the start of a call, if it is a code.
fn code_in(rest: &str) -> Option<String> {
    let line = rest.trim_start().split('\n').next()?;
    let code = line.split('"').nth(1)?;
    let is_code = code.contains('-') && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    is_code.then(|| code.to_owned())
}
