//! `cargo xtask import` as a person runs it: the built binary, on folders of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/pages")
}

fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema")
}

/// An empty folder of this name; tests name theirs apart.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn import(into: &Path, options: &[&str], files: &[PathBuf]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("import")
        .args(options)
        .arg("--into")
        .arg(into)
        .args(files)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> &str {
    str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    str::from_utf8(&output.stderr).unwrap()
}

/// Writes a source into the folder and imports it; nothing may come of it.
fn assert_refused(name: &str, content: &[u8], code: &str) {
    let into = folder(name);
    let source = into.with_extension("source");
    fs::write(&source, content).unwrap();
    let output = import(&into, &["--service", "fleet"], std::slice::from_ref(&source));
    assert_eq!(output.status.code(), Some(2), "{name}: {}", stderr(&output));
    assert!(stderr(&output).contains(&format!("error[{code}]")), "{name}: {}", stderr(&output));
    assert!(stderr(&output).contains(".source:"), "{name} has no position: {}", stderr(&output));
    assert!(stderr(&output).contains("nothing was written"));
    assert_eq!(fs::read_dir(&into).unwrap().count(), 0, "{name}");
}

#[test]
fn the_sample_pages_give_the_documents_of_the_schema() {
    for (page, service, document) in [
        ("003_aba413a1c0559ecd.txt", "policy-management", "v2_policy-assignments_post.json"),
        ("000_a7be1180aa55652a.txt", "installer-management", "v1_gpo-sccm-files-generate_post.json"),
    ] {
        let into = folder(service);
        let output = import(&into, &["--service", service], &[pages().join("seeds").join(page)]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let read = |folder: &Path| fs::read_to_string(folder.join(service).join(document)).unwrap();
        assert_eq!(read(&into), read(&schema()));
    }
}

#[test]
fn texts_move_to_the_new_name_of_a_model() {
    let into = folder("renamed");
    let page = [pages().join("seeds/003_aba413a1c0559ecd.txt")];
    let options = ["--service", "policy-management"];
    assert_eq!(import(&into, &options, &page).status.code(), Some(0));
    let document = into.join("policy-management/v2_policy-assignments_post.json");
    let whole = fs::read_to_string(&document).unwrap();
    fs::write(&document, whole.replace("\"v2PolicyAssignment\"", "\"v1Assignment\"")).unwrap();
    let texts = into.join("texts/policy-management.json");
    fs::create_dir_all(into.join("texts")).unwrap();
    fs::write(&texts, "{\n  \"models\": {\n    \"v1Assignment\": {\n      \"text\": \"Ours.\"\n    }\n  }\n}\n")
        .unwrap();

    let output = import(&into, &options, &page);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let line = "\nmoved    texts/policy-management.json: v1Assignment → v2PolicyAssignment\n";
    assert!(stdout(&output).contains(line), "{}", stdout(&output));
    assert_eq!(fs::read_to_string(&document).unwrap(), whole);
    let moved = "{\n  \"models\": {\n    \"v2PolicyAssignment\": {\n      \"text\": \"Ours.\"\n    }\n  }\n}\n";
    assert_eq!(fs::read_to_string(&texts).unwrap(), moved);
}

#[test]
fn every_sample_page_is_imported_without_a_warning() {
    for layout in ["layout-A", "layout-B", "layout-C", "layout-D", "layout-D0", "layout-E", "layout-F"] {
        let output = import(&folder(layout), &[], &[pages().join(layout)]);
        assert_eq!(output.status.code(), Some(0), "{layout}: {}", stderr(&output));
        assert!(!stderr(&output).contains("warning"), "{layout}: {}", stderr(&output));
    }
    let pages = [pages().join("layout-onprem")];
    let output = import(&folder("onprem"), &["--service", "on-premises"], &pages);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let output = import(&folder("onprem-unnamed"), &[], &pages);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("`--service`"), "{}", stderr(&output));
}

#[test]
fn a_poorer_source_loses_nothing_of_a_richer_one() {
    let into = folder("richer");
    let openapi = [pages().join("fleet-management.openapi.json")];
    assert_eq!(import(&into, &[], &openapi).status.code(), Some(0));
    let path = into.join("fleet-management/v1_vehicles_get.json");
    let whole = fs::read_to_string(&path).unwrap();
    for layout in ["layout-C", "layout-D", "layout-B", "layout-D0", "layout-E", "layout-F"] {
        let page = pages().join(layout).join("fleet_management_v1_vehicles_get.txt");
        let output = import(&into, &[], &[page]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(stdout(&output).starts_with("same "), "{layout}: {}", stdout(&output));
        assert_eq!(fs::read_to_string(&path).unwrap(), whole, "{layout}");
    }
}

#[test]
fn a_file_that_is_no_page_stops_the_import() {
    let page = fs::read(pages().join("layout-C/fleet_management_v1_vehicles_get.txt")).unwrap();
    let within = |mark: &str| str::from_utf8(&page).unwrap().find(mark).unwrap();
    assert_refused("empty", b"", "empty-file");
    assert_refused("blank", b" \n\n", "empty-file");
    assert_refused("binary", b"\x7fELF\x00\x01\xff", "not-utf8");
    assert_refused("other-product", b"Installing the product\n\nDouble-click the installer.\n", "not-a-page");
    assert_refused("inside-json", &page[..within("\"totalSize\"")], "cut-off");
    assert_refused("before-the-responses", &page[..within("Responses")], "cut-off");
    assert_refused("large", &b"GET x\nRelative path: /v1/x\n".repeat(2 << 20), "too-large");
}

#[test]
fn a_broken_file_costs_its_own_operation() {
    let into = folder("one-broken");
    let broken = into.with_extension("txt");
    fs::write(&broken, "POST Nothing\n\nRelative path: /v1/x\n").unwrap();
    let sources = [pages().join("layout-A"), broken];
    let output = import(&into, &["--service", "fleet", "--all-or-nothing"], &sources);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("nothing was written"), "{}", stderr(&output));
    assert_eq!(fs::read_dir(&into).unwrap().count(), 0);

    let output = import(&into, &["--service", "fleet"], &sources);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[cut-off]") && stderr(&output).contains("not imported: 1 operation"));
    let pages = fs::read_dir(pages().join("layout-A")).unwrap().count();
    assert_eq!(fs::read_dir(into.join("fleet")).unwrap().count(), pages);
}

#[test]
fn a_missing_folder_is_created_only_for_documents() {
    let outer = folder("absent");
    let into = outer.join("a/b");
    let junk = outer.with_extension("txt");
    fs::write(&junk, "Installing the product\n").unwrap();
    assert_eq!(import(&into, &[], &[junk]).status.code(), Some(2));
    assert_eq!(fs::read_dir(&outer).unwrap().count(), 0);
    assert_eq!(import(&into, &[], &[pages().join("layout-C")]).status.code(), Some(0));
    assert_eq!(fs::read_dir(into.join("fleet-management")).unwrap().count(), 10);
}

#[test]
fn a_folder_named_like_a_document_stops_the_import() {
    let into = folder("in-the-way");
    let names = ["v1_vehicles_post.json", "v1_vehicles_count_get.json"];
    for name in names {
        fs::create_dir_all(into.join("fleet-management").join(name)).unwrap();
    }
    let output = import(&into, &[], &[pages().join("fleet-management.openapi.json")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(names.iter().all(|name| stderr(&output).contains(name)), "{}", stderr(&output));
    assert_eq!(fs::read_dir(into.join("fleet-management")).unwrap().count(), names.len());
}

#[test]
fn an_unreadable_api_file_stops_the_import() {
    let into = folder("broken-api-file");
    let whole = fs::read_to_string(schema().join("api.json")).unwrap();
    for (broken, code) in [(whole.replace("\"crate\":", "\"cratee\":"), "unknown-key"), ("{".to_owned(), "not-json")] {
        fs::write(into.join("api.json"), broken).unwrap();
        let output = import(&into, &[], &[pages().join("layout-D")]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(&format!("error[{code}]")), "{}", stderr(&output));
        assert!(stderr(&output).contains("api.json:"), "{}", stderr(&output));
        assert!(stderr(&output).contains("nothing was written"), "{}", stderr(&output));
        assert_eq!(fs::read_dir(&into).unwrap().count(), 1);
    }
}

#[test]
fn no_document_is_imported_into_a_generated_crate() {
    let root = folder("inside-a-crate");
    let manifest = format!("{}\n[package]\n", eset_connect_codegen::MARKER);
    fs::create_dir(root.join("crate")).unwrap();
    fs::write(root.join("crate/Cargo.toml"), manifest).unwrap();
    for into in ["crate", "crate/schema", "crate/a/../b/c", "schema/../crate/schema"] {
        fs::create_dir_all(root.join("crate/a")).unwrap();
        fs::create_dir_all(root.join("schema")).unwrap();
        let output = import(&root.join(into), &[], &[pages().join("layout-C")]);
        assert_eq!(output.status.code(), Some(2), "{into}");
        let message = "error: the documents would be inside a generated crate: ";
        assert!(stderr(&output).starts_with(message), "{into}: {}", stderr(&output));
        assert!(!root.join("crate/fleet-management").exists() && !root.join("crate/schema").exists());
    }

    // The workspace's own crate needs no mark.
    fs::create_dir_all(root.join("workspace/generated")).unwrap();
    fs::create_dir_all(root.join("workspace/xtask")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "--into", "workspace/generated"])
        .arg(pages().join("layout-C"))
        .env("CARGO_MANIFEST_DIR", root.join("workspace/xtask"))
        .current_dir(&root)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(fs::read_dir(root.join("workspace/generated")).unwrap().count(), 0);
}

#[test]
fn wrong_usage_and_missing_files_are_told() {
    let into = folder("usage");
    assert_eq!(import(&into, &[], &[]).status.code(), Some(2));
    let output = import(&into, &["--method", "FETCH"], &[pages().join("seeds")]);
    assert!(stderr(&output).contains("GET, PUT, POST, PATCH and DELETE"), "{}", stderr(&output));
    let output = import(&into, &[], &[into.join("nowhere.txt")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("cannot read"), "{}", stderr(&output));
    for service in ["../x", "con", "NUL"] {
        let output = import(&into, &["--service", service], &[pages().join("layout-A")]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("error[bad-value]"), "{}", stderr(&output));
    }
}

/// What is not a regular file: pipes, and symbolic links.
#[cfg(unix)]
mod special {
    use std::os::unix::fs::symlink;
    use std::process::Stdio;
    use std::thread;
    use std::time::{Duration, Instant};

    use super::*;

    /// Runs `import` on pipes that nobody writes to; it must end.
    #[test]
    fn pipes_are_reported_and_not_opened() {
        let root = folder("pipes");
        let pipe = |path: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
            path
        };
        let into = |name: &str| {
            let into = root.join(name);
            fs::create_dir_all(&into).unwrap();
            into
        };
        let page = pages().join("layout-C/fleet_management_v1_vehicles_get.txt");
        let document = "fleet-management/v1_vehicles_get.json";
        let in_a_folder = pipe("sources/x.txt");
        let in_the_place = pipe(&format!("document/{document}"));
        let api = pipe("api/api.json");
        for (into, source, named) in [
            (into("a"), in_a_folder.clone(), &in_a_folder),
            (into("b"), root.join("sources"), &in_a_folder),
            (into("document"), page.clone(), &in_the_place),
            (into("api"), page.clone(), &api),
            (pipe("itself"), page, &root.join("itself")),
        ] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
            command.arg("import").arg("--into").arg(&into).arg(&source).stdin(Stdio::null());
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
            let start = Instant::now();
            while child.try_wait().unwrap().is_none() {
                if start.elapsed() > Duration::from_secs(20) {
                    child.kill().unwrap();
                    panic!("an import of {} into {} does not end", source.display(), into.display());
                }
                thread::sleep(Duration::from_millis(5));
            }
            let output = child.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
            assert!(stderr(&output).contains(named.to_str().unwrap()), "{}", stderr(&output));
        }
    }

    #[test]
    fn a_linked_document_is_written_and_stays_a_link() {
        let root = folder("linked");
        let into = root.join("schema");
        let page = [pages().join("layout-C/fleet_management_v1_vehicles_get.txt")];
        assert_eq!(import(&into, &[], &page).status.code(), Some(0));
        let document = into.join("fleet-management/v1_vehicles_get.json");
        let elsewhere = root.join("elsewhere.json");
        let whole = fs::read_to_string(&document).unwrap();
        fs::rename(&document, &elsewhere).unwrap();
        fs::write(&elsewhere, whole.replace("\"page\": \"", "\"page\": \"other_")).unwrap();
        symlink(&elsewhere, &document).unwrap();
        let output = import(&into, &[], &page);
        assert!(stdout(&output).starts_with("changed "), "{}", stdout(&output));
        assert!(document.is_symlink());
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), whole);
    }

    #[test]
    fn no_link_leads_an_import_into_a_generated_crate() {
        let root = folder("linked-crate");
        fs::create_dir_all(root.join("crate/fleet-management")).unwrap();
        fs::write(root.join("crate/Cargo.toml"), eset_connect_codegen::MARKER).unwrap();
        fs::create_dir(root.join("schema")).unwrap();
        symlink("../crate/fleet-management", root.join("schema/fleet-management")).unwrap();
        let output = import(&root.join("schema"), &[], &[pages().join("layout-C")]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert_eq!(fs::read_dir(root.join("crate/fleet-management")).unwrap().count(), 0);
    }

    #[test]
    fn a_broken_link_among_the_sources_is_reported() {
        let root = folder("dangling");
        fs::create_dir(root.join("sources")).unwrap();
        fs::copy(pages().join("layout-C/fleet_management_v1_vehicles_get.txt"), root.join("sources/page.txt")).unwrap();
        symlink("nowhere.txt", root.join("sources/gone.txt")).unwrap();
        let output = import(&root.join("schema"), &["--service", "fleet"], &[root.join("sources")]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("gone.txt"), "{}", stderr(&output));
        assert!(!root.join("schema").exists());
    }
}

#[test]
fn with_own_texts_a_changed_text_is_reported_and_not_taken() {
    let into = folder("own-texts");
    let api = fs::read_to_string(pages().join("../api.json")).unwrap();
    let api = api.replace("\"fleet\": {}", "\"fleet-management\": {}").replacen('{', "{\"texts\": \"own\",", 1);
    fs::write(into.join("api.json"), api).unwrap();
    let source = fs::read_to_string(pages().join("fleet-management.openapi.json")).unwrap();
    let changed = into.with_extension("changed.json");
    fs::write(&changed, source.replace("1 to 12, or 0.", "1 to 12; 0 means that only the year counts.")).unwrap();

    let first = import(&into, &[], &[pages().join("fleet-management.openapi.json")]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(!stderr(&first).contains("check: "), "{}", stderr(&first));
    let second = import(&into, &[], &[changed]);
    assert_eq!(second.status.code(), Some(0), "{}", stderr(&second));
    let expected = "check: the vendor changed its text about `typeDate.month` (texts/fleet-management.json)";
    assert!(stderr(&second).contains(expected), "{}", stderr(&second));
    assert!(stdout(&second).contains("0 new, 0 changed"), "{}", stdout(&second));
    let stored = fs::read_to_string(into.join("texts/sources/fleet-management.json")).unwrap();
    assert!(stored.contains("\"now\"") && !stored.contains("year counts"), "{stored}");
}
