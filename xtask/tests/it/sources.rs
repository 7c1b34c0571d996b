//! `cargo xtask sources` as a person runs it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn sources(options: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("sources").args(options).output().unwrap()
}

#[test]
fn each_service_has_the_address_of_its_document() {
    let output = sources(&[]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(' ').collect()).collect();
    assert_eq!(lines.len(), 16);
    assert!(lines.iter().all(|line| line.len() == 2 && line[1].starts_with("https://")), "{text}");
    let base = "https://eu.esetconnect.eset.systems/swagger/api";
    assert!(text.contains(&format!("device-management.json {base}/device-management.json\n")), "{text}");
    assert!(text.contains(&format!("identity.json {base}/iam.json\n")), "{text}");
    assert!(text.contains(&format!("authentication.json {base}/business-account.json\n")), "{text}");
}

#[test]
fn a_schema_without_addresses_is_an_error() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sources");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let option = Path::new("--schema");
    let output = sources(&[option, &folder]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[missing-api-file]"));

    let api = r#"{"crate": "x", "hostTemplate": "https://{region}.{host}.example.com", "regions": {}, "services": {}}"#;
    fs::write(folder.join("api.json"), api).unwrap();
    let output = sources(&[option, &folder]);
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("missing `documents` in `api.json`") && stderr.contains("help: "), "{stderr}");
    assert!(output.stdout.is_empty());
}
