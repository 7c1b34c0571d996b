//! Generated crates on the disk, and cargo run over them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use eset_connect_codegen::{Folder, RuntimeDependency};

use super::generated_with;

/// A workspace of generated crates, in a folder that is this test's alone.
pub struct Workspace {
    root: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    pub fn new() -> Self {
        Self::named("generated")
    }

    /// One that is told by its name from those of other tests.
    pub fn named(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(root.join("crates"));
        fs::create_dir_all(root.join("crates")).unwrap();
        Self { root, members: Vec::new() }
    }

    /// Adds the crate of a folder, in which every warning is an error.
    pub fn add(&mut self, name: &str, folder: &Folder) {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("runtime");
        let runtime = RuntimeDependency::Path(runtime.to_str().unwrap().to_owned());
        for file in generated_with(folder, &runtime) {
            let path = self.root.join("crates").join(name).join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = match file.path.as_str() {
                "src/lib.rs" => format!("#![deny(warnings, missing_docs)]\n{}", file.text),
                "tests/samples/main.rs" => format!("#![deny(warnings)]\n{}", file.text),
                // The default transport would cost the test a minute and says nothing about the crate.
                "Cargo.toml" => file.text.replacen("default = [\"reqwest\", ", "default = [", 1),
                _ => file.text,
            };
            fs::write(path, text).unwrap();
        }
        self.members.push(format!("\"crates/{name}\""));
    }

    /// Adds a library that is written against the crate that was added as `dependency`, and names it `fleet`.
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

    /// Runs cargo over all crates: a command and what belongs to it. What it says if it fails.
    pub fn cargo(&self, arguments: &[&str]) -> Result<(), String> {
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", self.members.join(", "));
        fs::write(self.root.join("Cargo.toml"), manifest).unwrap();
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("Cargo.lock");
        fs::copy(lock, self.root.join("Cargo.lock")).unwrap();
        let run = Command::new(env!("CARGO"))
            .args(&arguments[..1])
            .args(["--offline", "--workspace"])
            .args(&arguments[1..])
            .current_dir(&self.root)
            // The dependencies are compiled once for all tests.
            .env("CARGO_TARGET_DIR", self.root.with_file_name("generated-target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let said = [run.stdout, run.stderr].concat();
        if run.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&said).into_owned()) }
    }
}
