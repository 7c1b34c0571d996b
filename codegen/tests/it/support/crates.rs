//! Generated crates on the disk, and runs of cargo on them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::{Folder, RuntimeDependency, samples};

use super::{generated_with, repository};

/// A dependency of the crate with all self-tests.
struct Tested {
    /// The module of its tests.
    module: String,
    manifest: PathBuf,
    tests: String,
}

/// A workspace of generated crates, in a folder of its own.
pub struct Workspace {
    root: PathBuf,
    members: Vec<String>,
    tested: Vec<Tested>,
}

impl Workspace {
    /// Creates a workspace; `name` distinguishes it from those of other tests.
    pub fn named(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(root.join("crates"));
        fs::create_dir_all(root.join("crates")).unwrap();
        Self { root, members: Vec::new(), tested: Vec::new() }
    }

    /// Adds the crate of a folder, in which every warning is an error.
    pub fn add(&mut self, name: &str, folder: &Folder) {
        let runtime = RuntimeDependency::Path(repository().join("runtime").to_str().unwrap().to_owned());
        for file in generated_with(folder, &runtime) {
            let path = self.root.join("crates").join(name).join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = match file.path.as_str() {
                "src/lib.rs" => format!("#![deny(warnings, missing_docs)]\n{}", file.text),
                // The default transport would take a minute to compile, and is not tested here.
                "Cargo.toml" => file.text.replacen("default = [\"reqwest\", ", "default = [", 1),
                _ => file.text,
            };
            fs::write(path, text).unwrap();
        }
        self.members.push(format!("\"crates/{name}\""));
    }

    /// Adds the crate of a folder and its self-test.
    pub fn add_tested(&mut self, name: &str, folder: &Folder) {
        self.add(name, folder);
        self.add_samples(name, folder, &self.root.join("crates").join(name));
    }

    /// Adds the self-test of a folder for an existing crate.
    pub fn add_samples(&mut self, name: &str, folder: &Folder, krate: &Path) {
        let mut diagnostics = Diagnostics::default();
        let tests = samples(folder, &mut diagnostics);
        assert!(!diagnostics.has_errors(), "{}", diagnostics.render(folder));
        self.tested.push(Tested { module: name.replace('-', "_"), manifest: krate.join("Cargo.toml"), tests });
    }

    /// Runs all self-tests. They are one crate, so that one program is linked.
    pub fn test_samples(&mut self, skipped: &str) -> Result<(), String> {
        let root = self.root.join("crates/samples");
        fs::create_dir_all(root.join("src")).unwrap();
        let mut manifest = format!(
            "[package]\nname = \"samples\"\nedition = \"2024\"\n\n[dependencies]\n\
             eset-connect-runtime = {{ path = \"{}\", default-features = false }}\n\
             serde_json = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n",
            repository().join("runtime").display()
        );
        let mut library = "#![cfg(test)]\n#![allow(dead_code, unused_imports)]\n\nmod checks;\n".to_owned();
        for Tested { module, manifest: path, tests } in &self.tested {
            manifest.push_str(&dependency(path));
            library.extend(["mod ", module.as_str(), ";\n"]);
            fs::write(root.join(format!("src/{module}.rs")), tests).unwrap();
        }
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        fs::write(root.join("src/lib.rs"), library).unwrap();
        fs::copy(super::path("samples/checks.rs"), root.join("src/checks.rs")).unwrap();
        self.members.push("\"crates/samples\"".to_owned());
        self.cargo(&["test", "--package", "samples", "--lib", "--quiet", "--no-fail-fast", "--", "--skip", skipped])
    }

    /// Adds a library that uses the crate `dependency` under the name `fleet`.
    pub fn add_program(&mut self, name: &str, dependency: &str, source: &str) {
        let root = self.root.join("crates").join(name);
        fs::create_dir_all(root.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n\
             fleet = {{ package = \"{dependency}-api\", path = \"../{dependency}\", default-features = false, \
             features = [\"fleet\"] }}\n"
        );
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        fs::write(root.join("src/lib.rs"), source).unwrap();
        self.members.push(format!("\"crates/{name}\""));
    }

    /// Runs a cargo command on all crates. The error is its output.
    pub fn cargo(&self, arguments: &[&str]) -> Result<(), String> {
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", self.members.join(", "));
        fs::write(self.root.join("Cargo.toml"), manifest).unwrap();
        fs::copy(repository().join("Cargo.lock"), self.root.join("Cargo.lock")).unwrap();
        let run = Command::new(env!("CARGO"))
            .args(&arguments[..1])
            .arg("--offline")
            .args(&arguments[1..])
            .current_dir(&self.root)
            // The dependencies are compiled once for all tests.
            .env("CARGO_TARGET_DIR", self.root.with_file_name("generated-target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let output = [run.stdout, run.stderr].concat();
        if run.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output).into_owned()) }
    }
}

/// Returns the line of a manifest for the crate with this manifest: with all its services, but without the default
/// transport, which would take a minute to compile and is not tested here.
fn dependency(manifest: &Path) -> String {
    let text = fs::read_to_string(manifest).unwrap();
    let of = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).unwrap().to_owned();
    format!(
        "{} = {{ path = \"{}\", default-features = false, features = {} }}\n",
        of("name = ").trim_matches('"'),
        manifest.parent().unwrap().display(),
        of("default = ").replacen("\"reqwest\", ", "", 1)
    )
}
