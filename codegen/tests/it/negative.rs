//! Broken schema folders and their diagnostics.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::{Folder, SourceFile, surfaces};

use crate::support::documents::document;
use crate::support::{assert_named, entries, file, folder, path, shown, stem};

/// Cases about `api.json`, which have their own or none.
const WITHOUT_API_FILE: &str = "no-api-file";

fn api_file() -> SourceFile {
    file("api.json", fs::read(path("negative/api.json")).unwrap())
}

/// `api.json` and one document.
fn folder_of(document: impl Into<Vec<u8>>) -> Folder {
    Folder { files: vec![api_file(), file("fleet/x.json", document)] }
}

fn printed(folder: &Folder) -> String {
    let mut diagnostics = Diagnostics::default();
    surfaces(folder, &mut diagnostics);
    assert!(!diagnostics.iter().any(|d| d.help.is_none()), "every problem has its help");
    diagnostics.render(folder)
}

#[test]
fn every_broken_folder_is_explained() {
    for dir in entries(&path("negative")).into_iter().filter(|dir| dir.is_dir()) {
        let name = stem(&dir);
        let mut folder = Folder::load(&dir).unwrap();
        let body = shown(&folder.files);
        let has_api_file = folder.files.iter().any(|file| file.path == "api.json");
        if !has_api_file && name != WITHOUT_API_FILE {
            folder.files.insert(0, api_file());
        }
        let printed = printed(&folder);
        assert!(!printed.is_empty(), "{name} is not broken");
        assert_named!(format!("negative__{name}"), body + &printed);
    }
}

#[test]
fn a_file_that_is_not_text_is_explained() {
    let cases: [(&str, &[u8]); 4] = [
        ("not UTF-8", b"{\n  \"title\": \"caf\xe9 au lait\"\n}\n"),
        ("byte order mark", b"\xef\xbb\xbf{ \"title\": \"x\" }\n"),
        ("NUL in a string", b"{\n  \"title\": \"a\0b\"\n}\n"),
        ("NUL everywhere", b"\0\0\0\0"),
    ];
    let printed = cases.map(|(name, bytes)| format!("──── {name}\n{}", printed(&folder_of(bytes))));
    assert_named!("negative__a_file_that_is_not_text_is_explained", printed.concat());
}

#[test]
fn texts_of_documents_are_escaped_for_the_terminal() {
    let document = "{\n  \"\u{202e}eltit\": \"\\u001b[31m\u{9b}31m\",\n  \"service\": \"\\u0000\\n\u{200f}\"\n}\n";
    let printed = printed(&folder_of(document));
    let is_safe = |c: char| c == '\n' || !(c.is_control() || ('\u{200b}'..'\u{2070}').contains(&c));
    assert!(printed.chars().all(is_safe), "{printed:?}");
    assert_named!("negative__texts_of_documents_are_escaped_for_the_terminal", printed);
}

/// These names are not valid on every system, so they cannot be fixtures.
#[test]
fn names_that_are_not_portable_are_explained() {
    let names = [
        "aux.json",
        "NUL.v1.json",
        "con",
        "a:b.json",
        "a*.json",
        "a\\b.json",
        "a\nb.json",
        "x.json.",
        "x.json ",
        "y.JSON",
        "größe.json",
        "v1_a_get.json",
        "V1_A_get.json",
        "v1_A_GET.json",
    ];
    let document = |(index, name): (usize, &&str)| {
        let answer = serde_json::json!([]);
        let mut file = document("fleet", "", "GET", &format!("/v1/a{index}"), &answer, &answer);
        file.path = format!("fleet/{name}");
        file
    };
    let folder = folder(names.iter().enumerate().map(document).collect());
    assert_named!("negative__names_that_are_not_portable_are_explained", printed(&folder));
}

#[test]
fn fifty_megabytes_of_brackets_are_rejected_quickly() {
    let folder = folder_of("[".repeat(50_000_000));
    let start = Instant::now();
    let printed = printed(&folder);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_named!("negative__fifty_megabytes_of_brackets_are_rejected_quickly", printed);
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = "word ".repeat(200_000);
    let document = format!(
        r#"{{"service":"fleet","title":"T","description":"{text}","method":"GTE","path":"/v1","note":"{text}","responses":{{}}}}"#
    );
    let printed = printed(&folder_of(document));
    assert!(printed.lines().all(|line| line.chars().count() < 220));
    assert_named!("negative__a_long_line_is_cut_around_the_place", printed);
}

#[test]
fn only_the_first_of_very_many_problems_are_shown() {
    let values = "\"A\",".repeat(300_000);
    let document = format!(
        r#"{{"service":"fleet","title":"T","method":"GET","path":"/v1","responses":{{"200":{{"schema":{{"$ref":"v1X","x":{{"type":"string","enum":[{values}"B"]}}}}}}}}}}"#
    );
    let printed = printed(&folder_of(document));
    assert_eq!(printed.matches("error[duplicate-value]").count(), 100);
    assert!(printed.ends_with("note: 299899 more problems in fleet/x.json are not shown\n"));
}

#[test]
fn a_truncated_document_is_read_without_a_panic() {
    let whole = fs::read(path("negative/dialect/fleet/x.json")).unwrap();
    for end in 0..whole.len() {
        let mut cut = whole[..end].to_vec();
        printed(&folder_of(cut.clone()));
        cut.push(0xff);
        printed(&folder_of(cut));
    }
}

#[test]
fn the_editors_schema_is_no_document() {
    let dir = std::env::temp_dir().join(format!("eset-connect-codegen-{}", std::process::id()));
    fs::create_dir_all(dir.join("fleet/deeper")).unwrap();
    for path in ["api.json", "endpoint.schema.json", "fleet/b.json", "fleet/a.json", "fleet/deeper/c.json", "notes.txt"]
    {
        fs::write(dir.join(path), "{}").unwrap();
    }
    let folder = Folder::load(&dir);
    fs::remove_dir_all(&dir).unwrap();
    let paths: Vec<String> = folder.unwrap().files.into_iter().map(|file| file.path).collect();
    assert_eq!(paths, ["api.json", "fleet/a.json", "fleet/b.json", "fleet/deeper/c.json"]);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = Folder::load(Path::new("no/such/folder")).unwrap_err();
    assert!(error.to_string().contains("no/such/folder"), "{error}");
}
