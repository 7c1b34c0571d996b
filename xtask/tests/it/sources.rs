//! `cargo xtask sources` as a person runs it.

use crate::scratch::Scratch;

#[test]
fn each_service_has_the_address_of_its_document() {
    let run = Scratch::new("sources", "repository").xtask(&["sources"]);
    assert_eq!(run.code, 0);
    let text = run.stdout;
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
    let folder = Scratch::new("sources", "none");
    let run = folder.xtask(&["sources", "--schema", "."]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("error[missing-api-file]"));

    let api = r#"{"crate": "x", "hostTemplate": "https://{region}.{host}.example.com", "regions": {}, "services": {}}"#;
    folder.write("api.json", api);
    let run = folder.xtask(&["sources", "--schema", "."]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("missing `documents` in `api.json`") && run.stderr.contains("help: "),
        "{}",
        run.stderr
    );
    assert!(run.stdout.is_empty());
}
