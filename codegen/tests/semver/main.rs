//! Compares the verdicts of `cargo xtask diff` on Rust callers with those of cargo-semver-checks, on the fixtures of the
//! differences: `cargo test -p eset-connect-codegen --test semver`, or with the names of fixtures after `--`.
//!
//! It exits with 1 if cargo-semver-checks finds a breaking change that we do not, or if we find one that it does not and
//! that no reason below explains. cargo-semver-checks does not find what is added, so `additive` and `cosmetic` both
//! correspond to its `ok`.

#![allow(clippy::unwrap_used, reason = "clippy knows tests only by their functions, and this program is a test")]

#[path = "../it/support/changes.rs"]
mod changes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::diff::{Class, Diff};
use eset_connect_codegen::{Api, Folder, RuntimeDependency, generate, resolve};

/// Why cargo-semver-checks does not find what breaks callers, and the fixtures that show it.
const REASONS: &[(&str, &[&str])] = &[
    (
        "it does not compare the types of fields",
        &[
            "field-array-becomes-map",
            "field-array-becomes-scalar",
            "field-becomes-a-model",
            "field-becomes-a-secret",
            "field-becomes-an-enum",
            "field-becomes-an-id",
            "field-becomes-untyped",
            "field-format-added",
            "field-int32-becomes-int64",
            "field-model-becomes-any",
            "field-scalar-becomes-array",
            "model-of-which-another-contains-itself",
            "two-changes-of-a-field",
        ],
    ),
    (
        "it does not compare the types of arguments",
        &["parameter-becomes-a-list", "parameter-becomes-an-enum", "path-parameter-of-another-entity"],
    ),
    ("it does not miss the trait of a response with a single list, and so `items`", &["list-gets-a-second-array"]),
    ("it does not miss a conversion", &["message-gets-a-second-constructor", "message-loses-its-shorthand"]),
    (
        "it does not compare the types that a call dereferences to",
        &["paging-called-otherwise", "response-becomes-a-file"],
    ),
    ("old programs compile, and their calls are refused", &["selector-added"]),
];

fn main() -> ExitCode {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    let fixtures = changes::changes();
    let is_fixture = |name: &&String| fixtures.iter().any(|(fixture, _)| fixture == *name);
    if let Some(unknown) = chosen.iter().find(|name| !is_fixture(name)) {
        eprintln!("no fixture is called {unknown}; they are the files in codegen/tests/diff/changes");
        return ExitCode::from(2);
    }
    let is_chosen = |name: &String| chosen.is_empty() || chosen.contains(name);
    let fixtures: Vec<_> = fixtures.into_iter().filter(|(name, _)| is_chosen(name)).collect();
    match compare(&fixtures) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(unexplained) => {
            eprintln!("{unexplained} rows are marked with `!!`; correct the difference, or `REASONS`");
            ExitCode::from(1)
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// Prints a row per fixture and direction, and returns the number of rows that need a correction.
fn compare(fixtures: &[(String, serde_json::Value)]) -> Result<usize, String> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    fs::create_dir_all(&scratch).map_err(|error| error.to_string())?;
    let base = changes::base();
    let (base_api, base_docs) = (api(&base), documented(&base, "base", &scratch)?);
    let mut unexplained = 0;
    println!("{:48} {:9}  cargo-semver-checks", "fixture", "diff");
    for (name, change) in fixtures {
        let head = changes::edited(change);
        let (head_api, head_docs) = (api(&head), documented(&head, name, &scratch)?);
        let reason = REASONS.iter().find(|(_, fixtures)| fixtures.contains(&name.as_str())).map(|(reason, _)| reason);
        let mut is_needed = false;
        let there = (name.clone(), head_api.diff(&base_api), [&base_docs, &head_docs]);
        let back = (format!("{name}, back"), base_api.diff(&head_api), [&head_docs, &base_docs]);
        for (title, diff, docs) in [there, back] {
            let (ours, lints) = (verdict(&diff), checked(docs)?);
            let theirs = if lints.is_empty() { "ok".to_owned() } else { format!("breaking: {}", lints.join(", ")) };
            let remark = match (ours == "breaking", lints.is_empty(), reason) {
                (true, true, Some(reason)) => {
                    is_needed = true;
                    format!("  ({reason})")
                }
                (true, true, None) | (false, false, _) => {
                    unexplained += 1;
                    "  !! no reason".to_owned()
                }
                (true, false, _) | (false, true, _) => String::new(),
            };
            println!("{title:48} {ours:9}  {theirs}{remark}");
        }
        if reason.is_some() && !is_needed {
            unexplained += 1;
            println!("{name:48} !! the reason is no longer needed");
        }
    }
    Ok(unexplained)
}

fn api(folder: &Folder) -> Api {
    let mut diagnostics = Diagnostics::default();
    let api = resolve(folder, &mut diagnostics);
    api.unwrap_or_else(|| panic!("{}", diagnostics.render(folder)))
}

fn verdict(diff: &Diff) -> &'static str {
    diff.changes.iter().map(|change| change.rust).max().unwrap_or(Class::Cosmetic).as_str()
}

/// Generates the crate of a folder, and returns the path of its docs as JSON. All crates are written to one folder, so
/// that their dependencies are compiled once.
fn documented(folder: &Folder, name: &str, scratch: &Path) -> Result<PathBuf, String> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (krate, target) = (scratch.join("crate"), scratch.join("target"));
    let _ = fs::remove_dir_all(&krate);
    let runtime = RuntimeDependency::Path(repository.join("runtime").display().to_string());
    for file in generate(folder, &runtime).files {
        let path = krate.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match file.path.as_str() {
            // The default transport would take a minute to compile, and is the same for all fixtures.
            "Cargo.toml" => file.text.replacen("default = [\"reqwest\", ", "default = [", 1) + "\n[workspace]\n",
            _ => file.text,
        };
        fs::write(path, text).unwrap();
    }
    fs::copy(repository.join("Cargo.lock"), krate.join("Cargo.lock")).unwrap();
    let _ = fs::remove_dir_all(target.join("doc"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["rustdoc", "--quiet", "--offline", "--lib", "--", "-Z", "unstable-options", "--output-format", "json"])
        .args(["-A", "warnings"])
        .current_dir(&krate)
        .env("CARGO_TARGET_DIR", &target)
        // The JSON of rustdoc is unstable.
        .env("RUSTC_BOOTSTRAP", "1");
    run(&mut cargo)?;
    let entries = fs::read_dir(target.join("doc")).map_err(|error| error.to_string())?;
    let mut made =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|it| it == "json"));
    let made = made.next().ok_or_else(|| format!("rustdoc wrote no JSON for {name}"))?;
    let docs = scratch.join(format!("{name}.json"));
    fs::rename(made, &docs).map_err(|error| error.to_string())?;
    Ok(docs)
}

/// Returns the lints by which cargo-semver-checks calls the second crate a breaking change of the first.
fn checked([base, head]: [&PathBuf; 2]) -> Result<Vec<String>, String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["semver-checks", "--color", "never", "--release-type", "minor"]);
    cargo.arg("--baseline-rustdoc").arg(base).arg("--current-rustdoc").arg(head);
    let output = run(&mut cargo).or_else(|problem| {
        // It fails if it finds something, and with the same code if it cannot run.
        if problem.contains("semver requires new major version") { Ok(problem) } else { Err(problem) }
    })?;
    let lints = output.lines().filter_map(|line| line.strip_prefix("--- failure ")?.split(':').next());
    Ok(lints.map(str::to_owned).collect())
}

/// Runs a command and returns its output; the error is its output too.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let help = if text.contains("no such command: `semver-checks`") {
        "\nhelp: cargo install cargo-semver-checks --locked"
    } else {
        ""
    };
    Err(format!("{text}{help}"))
}
