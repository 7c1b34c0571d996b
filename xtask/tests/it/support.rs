//! What Cargo knows of the packages of this repository.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The folder of this repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What Cargo prints, run in the folder of this repository.
pub fn cargo(arguments: &[&str]) -> String {
    let mut command = Command::new(env::var_os("CARGO").unwrap());
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The packages of the workspace with this manifest.
pub fn packages(manifest: &str, arguments: &[&str]) -> Vec<Value> {
    let metadata = ["metadata", "--format-version", "1", "--locked", "--manifest-path", manifest];
    let mut metadata: Value = serde_json::from_str(&cargo(&[&metadata[..], arguments].concat())).unwrap();
    let Value::Array(packages) = metadata["packages"].take() else { panic!("{metadata}") };
    packages
}

/// The package of this name.
pub fn package<'a>(packages: &'a [Value], name: &str) -> &'a Value {
    packages.iter().find(|package| package["name"] == name).unwrap()
}

/// A member that is a text.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} of {value}"))
}
