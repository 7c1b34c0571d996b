//! The workflow files, as far as that is possible on another machine: what they run is in this repository, what they use
//! is pinned, and the scripts work.

use std::fs;

use crate::support::root;

/// The lines of all workflows, without indentation.
fn lines() -> Vec<String> {
    let folder = fs::read_dir(root().join(".github/workflows")).unwrap();
    let texts = folder.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let lines: Vec<String> =
        texts.flat_map(|text| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()).collect();
    assert!(lines.len() > 50, "{}", lines.len());
    lines
}

#[test]
fn every_action_is_pinned_to_a_commit() {
    let mut count = 0;
    for line in lines() {
        let Some(action) = line.trim_start_matches("- ").strip_prefix("uses: ") else { continue };
        count += 1;
        let (name, rest) = action.split_once('@').unwrap();
        let (commit, version) = rest.split_once(" # v").unwrap_or_else(|| panic!("{name} has no version behind it"));
        assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
        assert_eq!(version.split('.').count(), 3, "{action}");
    }
    assert!(count > 0);
}

#[test]
fn every_script_of_a_workflow_exists() {
    let is_script = |name: &str| root().join(".ci").join(name).is_file();
    let mut count = 0;
    for line in lines() {
        if let Some(scripts) = line.strip_prefix("script: [").and_then(|list| list.strip_suffix(']')) {
            assert!(scripts.split(", ").all(is_script), "{line}");
            count += 1;
        }
        let Some((_, script)) = line.split_once("bash .ci/") else { continue };
        let name: String = script.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        assert!(is_script(&name), "{line}");
        count += 1;
    }
    assert!(count > 2, "{count}");
}

#[test]
fn the_minimum_version_of_rust_is_the_same_everywhere() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let manifest = read("Cargo.toml");
    let version = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap();
    let fuzz = read("codegen/fuzz/Cargo.toml");
    assert!(fuzz.contains(&format!("\nrust-version = {version}\n")), "codegen/fuzz/Cargo.toml");
    for path in ["README.md", "CONTRIBUTING.md"] {
        assert!(read(path).contains(&format!("Rust {} or later", version.trim_matches('"'))), "{path}");
    }
}

/// `.ci/summary` in a repository of its own, with the built binary.
#[cfg(unix)]
mod summary {
    use std::process::Command;

    use super::{fs, root};
    use crate::diff;
    use crate::scratch::{Run, Scratch, run};

    fn summary(repository: &Scratch, arguments: &[&str]) -> Run {
        let mut command = Command::new("bash");
        command.arg(".ci/summary").args(arguments).current_dir(&repository.root);
        command.env("XTASK", env!("CARGO_BIN_EXE_xtask")).env("CARGO_MANIFEST_DIR", repository.path("xtask"));
        run(&mut command)
    }

    fn repository(name: &str) -> Scratch {
        let repository = diff::repository(name);
        repository.write(".ci/summary", &fs::read_to_string(root().join(".ci/summary")).unwrap());
        repository.commit();
        repository
    }

    #[test]
    fn the_change_of_the_last_commit_is_printed() {
        let repository = repository("summary");
        repository.edit(r#""name": {"#, r#""size": { "type": "integer" }, "name": {"#);
        repository.commit();
        let run = summary(&repository, &[]);
        assert_eq!((run.code, &*run.stderr), (0, ""));
        assert!(run.stdout.starts_with("# Schema\n\n## Added\n\n* shop v1Order.size: "), "{}", run.stdout);
        assert!(run.stdout.ends_with("\nVersion: 0.4.0 → 0.4.1 is needed (a patch version).\n"), "{}", run.stdout);
        // The other way round, and what changed outside of the schema.
        assert!(summary(&repository, &["HEAD", "HEAD~1"]).stdout.starts_with("# Schema\n\n## Breaking\n"));
        assert_eq!(summary(&repository, &["HEAD~2", "HEAD~1"]).stdout, "# Schema\n\nNo change.\n");
    }

    #[test]
    fn a_schema_with_errors_fails() {
        let repository = repository("summary_broken");
        repository.edit("\"method\"", "\"methid\"");
        repository.commit();
        let run = summary(&repository, &[]);
        assert_eq!((run.code, &*run.stdout), (2, "# Schema\n\n"));
        assert!(run.stderr.ends_with("in the revision HEAD; nothing was compared\n"), "{}", run.stderr);
        assert_ne!(summary(&repository, &["no-such-branch"]).code, 0);
    }
}
