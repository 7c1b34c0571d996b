//! `cargo xtask diff` as a person runs it: the built binary, on repositories of its own.

use std::fs;

use crate::scratch::{Run, Scratch};
use crate::shop::{API, OPERATION};

/// A repository with a schema in its only commit.
pub fn repository(name: &str) -> Scratch {
    let repository = Scratch::new("diff", name);
    repository.init();
    repository.write_shop("schema");
    // These two are no documents.
    repository.write("schema/endpoint.schema.json", "{}");
    repository.write("schema/notes.txt", "mine");
    repository.commit();
    repository
}

impl Scratch {
    pub fn edit(&self, from: &str, to: &str) {
        assert!(OPERATION.contains(from));
        self.write("schema/shop/v1_orders_get.json", &OPERATION.replace(from, to));
    }

    fn diff(&self, arguments: &[&str]) -> Run {
        self.xtask_of_workspace(&[&["diff"], arguments].concat())
    }
}

const UNCHANGED: &str = "version: 0.4.0 is still right, since nothing changed\n";

const RENAMED: &str = "\
wire      Rust
breaking  breaking  shop v1Order.nick: the field was removed
                      - shop::v1::Order::nick: Option<String>
version: 0.4.0 → 0.5.0 is needed (a minor version)
";

#[test]
fn the_last_commit_is_compared_with_the_working_tree() {
    let repository = repository("default");
    let run = repository.diff(&[]);
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (0, UNCHANGED, ""));
    repository.edit(r#""name": {"#, r#""size": { "type": "integer" }, "name": {"#);
    let run = repository.diff(&[]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(
        run.stdout.contains("additive  additive  shop v1Order.size: the field (int64) was added\n"),
        "{}",
        run.stdout
    );
    repository.commit();
    assert_eq!(repository.diff(&[]).stdout, UNCHANGED);
}

#[test]
fn revisions_and_folders_are_compared_in_any_combination() {
    let repository = repository("sources");
    repository.git(&["tag", "first"]);
    repository.edit(r#""name": {"#, r#""nick": { "type": "string" }, "name": {"#);
    repository.commit();
    for file in ["api.json", "shop/v1_orders_get.json"] {
        repository.write(&format!("copy/{file}"), &repository.read(&format!("schema/{file}")));
    }
    repository.edit(r#""name""#, r#""name""#);
    for (arguments, expected) in [
        (&["HEAD", "first"][..], RENAMED),
        (&["HEAD"], RENAMED),
        (&["copy"], RENAMED),
        (&["copy", "schema"], RENAMED),
        (&["copy", "HEAD"], UNCHANGED),
        (&["first"], UNCHANGED),
        (&["main~1", "schema"], UNCHANGED),
    ] {
        let run = repository.diff(arguments);
        assert_eq!((run.code, &*run.stdout, &*run.stderr), (0, expected, ""), "{arguments:?}");
    }
    // A revision is read without the folder.
    fs::remove_dir_all(repository.path("schema")).unwrap();
    assert_eq!(repository.diff(&["HEAD", "first"]).stdout, RENAMED);
    let run = repository.diff(&["HEAD", "first", "--schema", "elsewhere"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.starts_with("error: the revision HEAD has no folder elsewhere\n"), "{}", run.stderr);
}

#[test]
fn a_breaking_change_can_be_denied() {
    let repository = repository("deny");
    // Only the wire breaks.
    repository.edit("/v1/orders\"", "/v1/order\"");
    let (both, wire, rust) = (["--deny", "wire", "--deny", "rust"], ["--deny", "wire"], ["--deny", "rust"]);
    let run = repository.diff(&wire);
    assert_eq!((run.code, &*run.stderr), (1, "denied: 1 change breaks the wire\n"), "{}", run.stdout);
    assert!(run.stdout.starts_with("wire      Rust\nbreaking  cosmetic  "), "{}", run.stdout);
    assert_eq!(repository.diff(&both).code, 1);
    assert_eq!(repository.diff(&rust).code, 0);
    // Only Rust callers break.
    repository.edit(r#""type": "string""#, r#""type": "string", "references": "v1.Name""#);
    let run = repository.diff(&rust);
    assert_eq!((run.code, &*run.stderr), (1, "denied: 1 change breaks Rust callers\n"), "{}", run.stdout);
    assert_eq!((repository.diff(&wire).code, repository.diff(&[]).code), (0, 0));
}

#[test]
fn every_format_is_printed() {
    let repository = repository("formats");
    repository.edit(r#""name": {"#, r#""size": { "type": "integer" }, "name": {"#);
    repository.write("schema/api.json", &API.replace("\"regions\"", "\"title\": \"Shop\",\n  \"regions\""));
    let stdout = |arguments: &[&str]| {
        let run = repository.diff(arguments);
        assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
        run.stdout
    };
    assert!(stdout(&[]).contains("\ncosmetic: 1 title (--all lists them)\n"));
    assert!(stdout(&["--all"]).contains("\ncosmetic  cosmetic  title: the API's title changed: `shop-api` → `Shop`\n"));
    assert!(stdout(&["--format", "markdown"]).starts_with("## Added\n\n* shop v1Order.size: "));
    let json: serde_json::Value = serde_json::from_str(&stdout(&["--format", "json"])).unwrap();
    assert_eq!(json["changes"][0]["kind"], "field-added");
    assert_eq!(json["version"]["needed"], "0.4.1");
    assert_eq!(json["cosmetic"]["title"], 1);
    let changelog = "### Added\n\n* `shop::v1::Order::size`: the field (int64) was added\n";
    assert_eq!(stdout(&["--changelog"]), changelog);
}

#[test]
fn a_schema_with_errors_is_named_and_nothing_is_compared() {
    let repository = repository("broken");
    repository.edit("\"method\"", "\"methid\"");
    let run = repository.diff(&[]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.ends_with("in schema; nothing was compared\n"), "{}", run.stderr);
    repository.commit();
    repository.edit("\"method\"", "\"method\"");
    let run = repository.diff(&["HEAD"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.contains("HEAD:schema/shop/v1_orders_get.json:4:"), "{}", run.stderr);
    assert!(run.stderr.ends_with("in the revision HEAD; nothing was compared\n"), "{}", run.stderr);
}

#[test]
fn what_is_no_schema_is_an_error() {
    let repository = repository("neither");
    for name in ["no-such-branch", "xtask", "--", "HEAD:schema"] {
        let run = repository.diff(&["--", name]);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{name}");
        let expected = format!("error: {name} is neither a schema folder nor a revision\n");
        assert!(run.stderr.starts_with(&expected), "{}", run.stderr);
    }
    for wrong in [&["a", "b", "c"][..], &["--format", "yaml"], &["--deny", "all"], &["--changelog", "--all"]] {
        assert_eq!(repository.diff(wrong).code, 2, "{wrong:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_a_revision_is_an_error() {
    let repository = repository("link");
    std::os::unix::fs::symlink("v1_orders_get.json", repository.path("schema/shop/link.json")).unwrap();
    repository.commit();
    let run = repository.diff(&["HEAD"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.starts_with("error: the revision HEAD has a symbolic link: shop/link.json\n"), "{}", run.stderr);
}
