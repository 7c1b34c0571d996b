//! `cargo xtask import` as a person runs it: the built binary, on folders of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::scratch::{Run, Scratch, run};
use crate::support::root;

fn pages() -> PathBuf {
    root().join("codegen/tests/pages")
}

/// An empty folder of this name; tests name theirs apart.
fn folder(name: &str) -> Scratch {
    Scratch::new("import", name)
}

fn command(into: &Path, options: &[&str], files: &[PathBuf]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("import").args(options).arg("--into").arg(into).args(files);
    command
}

fn import(into: &Path, options: &[&str], files: &[PathBuf]) -> Run {
    run(&mut command(into, options, files))
}

/// An import without errors.
#[track_caller]
fn imported(into: &Path, options: &[&str], files: &[PathBuf]) -> Run {
    let run = import(into, options, files);
    assert_eq!(run.code, 0, "{files:?}: {}", run.stderr);
    run
}

/// Writes a source into the folder and imports it; nothing may come of it.
fn assert_refused(name: &str, content: &[u8], code: &str) {
    let into = folder(name);
    let source = into.root.with_extension("source");
    fs::write(&source, content).unwrap();
    let run = import(&into.root, &["--service", "fleet"], &[source]);
    assert_eq!(run.code, 2, "{name}: {}", run.stderr);
    assert!(run.stderr.contains(&format!("error[{code}]")), "{name}: {}", run.stderr);
    assert!(run.stderr.contains(".source:"), "{name} has no position: {}", run.stderr);
    assert!(run.stderr.contains("nothing was written"));
    assert_eq!(into.count("."), 0, "{name}");
}

#[test]
fn the_sample_pages_give_the_documents_of_the_schema() {
    for (page, service, document) in [
        ("003_aba413a1c0559ecd.txt", "policy-management", "v2_policy-assignments_post.json"),
        ("000_a7be1180aa55652a.txt", "installer-management", "v1_gpo-sccm-files-generate_post.json"),
    ] {
        let into = folder(service);
        imported(&into.root, &["--service", service], &[pages().join("seeds").join(page)]);
        let read = |folder: &Path| fs::read_to_string(folder.join(service).join(document)).unwrap();
        assert_eq!(read(&into.root), read(&root().join("schema")));
    }
}

#[test]
fn texts_move_to_the_new_name_of_a_model() {
    let into = folder("renamed");
    let page = [pages().join("seeds/003_aba413a1c0559ecd.txt")];
    let options = ["--service", "policy-management"];
    imported(&into.root, &options, &page);
    let document = "policy-management/v2_policy-assignments_post.json";
    let whole = into.read(document);
    into.write(document, &whole.replace("\"v2PolicyAssignment\"", "\"v1Assignment\""));
    let texts = "texts/policy-management.json";
    into.write(texts, "{\n  \"models\": {\n    \"v1Assignment\": {\n      \"text\": \"Ours.\"\n    }\n  }\n}\n");

    let stdout = imported(&into.root, &options, &page).stdout;
    let line = "\nmoved    texts/policy-management.json: v1Assignment → v2PolicyAssignment\n";
    assert!(stdout.contains(line), "{stdout}");
    assert_eq!(into.read(document), whole);
    let moved = "{\n  \"models\": {\n    \"v2PolicyAssignment\": {\n      \"text\": \"Ours.\"\n    }\n  }\n}\n";
    assert_eq!(into.read(texts), moved);
}

#[test]
fn every_sample_page_is_imported_without_a_warning() {
    for layout in ["layout-A", "layout-B", "layout-C", "layout-D", "layout-D0", "layout-E", "layout-F"] {
        let run = imported(&folder(layout).root, &[], &[pages().join(layout)]);
        assert!(!run.stderr.contains("warning"), "{layout}: {}", run.stderr);
    }
    let pages = [pages().join("layout-onprem")];
    imported(&folder("onprem").root, &["--service", "on-premises"], &pages);
    let run = import(&folder("onprem-unnamed").root, &[], &pages);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("`--service`"), "{}", run.stderr);
}

#[test]
fn a_poorer_source_loses_nothing_of_a_richer_one() {
    let into = folder("richer");
    imported(&into.root, &[], &[pages().join("fleet-management.openapi.json")]);
    let path = "fleet-management/v1_vehicles_get.json";
    let whole = into.read(path);
    for layout in ["layout-C", "layout-D", "layout-B", "layout-D0", "layout-E", "layout-F"] {
        let page = pages().join(layout).join("fleet_management_v1_vehicles_get.txt");
        let stdout = imported(&into.root, &[], &[page]).stdout;
        assert!(stdout.starts_with("same "), "{layout}: {stdout}");
        assert_eq!(into.read(path), whole, "{layout}");
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
    let broken = into.root.with_extension("txt");
    fs::write(&broken, "POST Nothing\n\nRelative path: /v1/x\n").unwrap();
    let sources = [pages().join("layout-A"), broken];
    let run = import(&into.root, &["--service", "fleet", "--all-or-nothing"], &sources);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("nothing was written"), "{}", run.stderr);
    assert_eq!(into.count("."), 0);

    let run = import(&into.root, &["--service", "fleet"], &sources);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("error[cut-off]") && run.stderr.contains("not imported: 1 operation"));
    let pages = fs::read_dir(pages().join("layout-A")).unwrap().count();
    assert_eq!(into.count("fleet"), pages);
}

#[test]
fn a_missing_folder_is_created_only_for_documents() {
    let outer = folder("absent");
    let into = outer.path("a/b");
    let junk = outer.root.with_extension("txt");
    fs::write(&junk, "Installing the product\n").unwrap();
    assert_eq!(import(&into, &[], &[junk]).code, 2);
    assert_eq!(outer.count("."), 0);
    imported(&into, &[], &[pages().join("layout-C")]);
    assert_eq!(outer.count("a/b/fleet-management"), 10);
}

#[test]
fn a_folder_named_like_a_document_stops_the_import() {
    let into = folder("in-the-way");
    let names = ["v1_vehicles_post.json", "v1_vehicles_count_get.json"];
    for name in names {
        fs::create_dir_all(into.path("fleet-management").join(name)).unwrap();
    }
    let run = import(&into.root, &[], &[pages().join("fleet-management.openapi.json")]);
    assert_eq!(run.code, 2);
    assert!(names.iter().all(|name| run.stderr.contains(name)), "{}", run.stderr);
    assert_eq!(into.count("fleet-management"), names.len());
}

#[test]
fn an_unreadable_api_file_stops_the_import() {
    let into = folder("broken-api-file");
    let whole = fs::read_to_string(root().join("schema/api.json")).unwrap();
    for (broken, code) in [(whole.replace("\"crate\":", "\"cratee\":"), "unknown-key"), ("{".to_owned(), "not-json")] {
        into.write("api.json", &broken);
        let run = import(&into.root, &[], &[pages().join("layout-D")]);
        assert_eq!(run.code, 2);
        for part in [&format!("error[{code}]"), "api.json:", "nothing was written"] {
            assert!(run.stderr.contains(part), "{}", run.stderr);
        }
        assert_eq!(into.count("."), 1);
    }
}

#[test]
fn no_document_is_imported_into_a_generated_crate() {
    let folder = folder("inside-a-crate");
    folder.write("crate/Cargo.toml", &format!("{}\n[package]\n", eset_connect_codegen::MARKER));
    for into in ["crate", "crate/schema", "crate/a/../b/c", "schema/../crate/schema"] {
        fs::create_dir_all(folder.path("crate/a")).unwrap();
        fs::create_dir_all(folder.path("schema")).unwrap();
        let run = import(&folder.path(into), &[], &[pages().join("layout-C")]);
        assert_eq!(run.code, 2, "{into}");
        let message = "error: the documents would be inside a generated crate: ";
        assert!(run.stderr.starts_with(message), "{into}: {}", run.stderr);
        assert!(!folder.path("crate/fleet-management").exists() && !folder.path("crate/schema").exists());
    }

    // The workspace's own crate needs no mark.
    fs::create_dir_all(folder.path("workspace/generated")).unwrap();
    fs::create_dir_all(folder.path("workspace/xtask")).unwrap();
    let mut command = command(Path::new("workspace/generated"), &[], &[pages().join("layout-C")]);
    command.env("CARGO_MANIFEST_DIR", folder.path("workspace/xtask")).current_dir(&folder.root);
    let run = run(&mut command);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert_eq!(folder.count("workspace/generated"), 0);
}

#[test]
fn wrong_usage_and_missing_files_are_told() {
    let into = folder("usage").root;
    assert_eq!(import(&into, &[], &[]).code, 2);
    let run = import(&into, &["--method", "FETCH"], &[pages().join("seeds")]);
    assert!(run.stderr.contains("GET, PUT, POST, PATCH and DELETE"), "{}", run.stderr);
    let run = import(&into, &[], &[into.join("nowhere.txt")]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("cannot read"), "{}", run.stderr);
    for service in ["../x", "con", "NUL"] {
        let run = import(&into, &["--service", service], &[pages().join("layout-A")]);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains("error[bad-value]"), "{}", run.stderr);
    }
}

/// What is not a regular file: pipes, and symbolic links.
#[cfg(unix)]
mod special {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::scratch::run_soon;

    /// Runs `import` on pipes that nobody writes to; it must end.
    #[test]
    fn pipes_are_reported_and_not_opened() {
        let folder = folder("pipes");
        for path in ["sources/x.txt", "document/fleet-management/v1_vehicles_get.json", "api/api.json", "itself"] {
            folder.pipe(path);
        }
        for into in ["a", "b"] {
            fs::create_dir(folder.path(into)).unwrap();
        }
        let page = pages().join("layout-C/fleet_management_v1_vehicles_get.txt");
        for (into, source, named) in [
            ("a", folder.path("sources/x.txt"), "sources/x.txt"),
            ("b", folder.path("sources"), "sources/x.txt"),
            ("document", page.clone(), "document/fleet-management/v1_vehicles_get.json"),
            ("api", page.clone(), "api/api.json"),
            ("itself", page, "itself"),
        ] {
            let run = run_soon(&mut command(&folder.path(into), &[], &[source]));
            assert_eq!(run.code, 2, "{}", run.stderr);
            assert!(run.stderr.contains(folder.path(named).to_str().unwrap()), "{}", run.stderr);
        }
    }

    #[test]
    fn a_linked_document_is_written_and_stays_a_link() {
        let folder = folder("linked");
        let into = folder.path("schema");
        let page = [pages().join("layout-C/fleet_management_v1_vehicles_get.txt")];
        imported(&into, &[], &page);
        let document = into.join("fleet-management/v1_vehicles_get.json");
        let whole = fs::read_to_string(&document).unwrap();
        folder.write("elsewhere.json", &whole.replace("\"page\": \"", "\"page\": \"other_"));
        fs::remove_file(&document).unwrap();
        symlink(folder.path("elsewhere.json"), &document).unwrap();
        let stdout = import(&into, &[], &page).stdout;
        assert!(stdout.starts_with("changed "), "{stdout}");
        assert!(document.is_symlink());
        assert_eq!(folder.read("elsewhere.json"), whole);
    }

    #[test]
    fn no_link_leads_an_import_into_a_generated_crate() {
        let folder = folder("linked-crate");
        fs::create_dir_all(folder.path("crate/fleet-management")).unwrap();
        folder.write("crate/Cargo.toml", eset_connect_codegen::MARKER);
        fs::create_dir(folder.path("schema")).unwrap();
        symlink("../crate/fleet-management", folder.path("schema/fleet-management")).unwrap();
        let run = import(&folder.path("schema"), &[], &[pages().join("layout-C")]);
        assert_eq!(run.code, 2, "{}", run.stderr);
        assert_eq!(folder.count("crate/fleet-management"), 0);
    }

    #[test]
    fn a_broken_link_among_the_sources_is_reported() {
        let folder = folder("dangling");
        let page = fs::read_to_string(pages().join("layout-C/fleet_management_v1_vehicles_get.txt")).unwrap();
        folder.write("sources/page.txt", &page);
        symlink("nowhere.txt", folder.path("sources/gone.txt")).unwrap();
        let run = import(&folder.path("schema"), &["--service", "fleet"], &[folder.path("sources")]);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains("gone.txt"), "{}", run.stderr);
        assert!(!folder.path("schema").exists());
    }
}

#[test]
fn with_own_texts_a_changed_text_is_reported_and_not_taken() {
    let into = folder("own-texts");
    let api = fs::read_to_string(pages().join("../api.json")).unwrap();
    let api = api.replace("\"fleet\": {}", "\"fleet-management\": {}").replacen('{', "{\"texts\": \"own\",", 1);
    into.write("api.json", &api);
    let source = fs::read_to_string(pages().join("fleet-management.openapi.json")).unwrap();
    let changed = into.root.with_extension("changed.json");
    fs::write(&changed, source.replace("1 to 12, or 0.", "1 to 12; 0 means that only the year counts.")).unwrap();

    let first = imported(&into.root, &[], &[pages().join("fleet-management.openapi.json")]);
    assert!(!first.stderr.contains("check: "), "{}", first.stderr);
    let second = imported(&into.root, &[], &[changed]);
    let expected = "check: the vendor changed its text about `typeDate.month` (texts/fleet-management.json)";
    assert!(second.stderr.contains(expected), "{}", second.stderr);
    assert!(second.stdout.contains("0 new, 0 changed"), "{}", second.stdout);
    let stored = into.read("texts/sources/fleet-management.json");
    assert!(stored.contains("\"now\"") && !stored.contains("year counts"), "{stored}");
}
