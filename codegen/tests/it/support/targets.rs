//! The properties that each reader must have for any bytes: one function per reader, which panics if a property is
//! violated.
//!
//! The mutations of `tests/it/mutations.rs` and the fuzz targets of `fuzz/` call these functions, so this file depends
//! only on the library.

#![allow(dead_code, reason = "every fuzz target uses its own part")]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;

use eset_connect_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use eset_connect_codegen::import::{Json, Overrides, import};
use eset_connect_codegen::openapi::Settings;
use eset_connect_codegen::{File, Folder, Generated, RuntimeDependency, SourceFile, generate, resolve};

/// The `api.json` with which a document is read.
const API_FILE: &str = include_str!("../../api.json");

/// Documents to which an `api.json` can refer: none; ids to correct; a token operation and a path that can differ;
/// destructive operations.
const DOCUMENTS: [&[(&str, &str)]; 4] = [
    &[],
    &[
        ("fleet/corrected.json", include_str!("../../constructs/documents/corrections/fleet/a.json")),
        ("fleet/referring.json", include_str!("../../constructs/documents/references/fleet/a.json")),
    ],
    &[
        ("fleet/park.json", include_str!("../../constructs/documents/on-premises/fleet/park.json")),
        ("gate/token.json", include_str!("../../constructs/documents/on-premises/gate/token.json")),
    ],
    &[
        ("fleet/scrap.json", include_str!("../../constructs/documents/destructive/fleet/scrap.json")),
        ("fleet/delete.json", include_str!("../../constructs/documents/destructive/fleet/delete.json")),
    ],
];

/// A help page.
pub fn page(bytes: &[u8]) {
    check_import("fleet_v1_vehicles_get.txt", bytes);
}

/// An OpenAPI document.
pub fn openapi_document(bytes: &[u8]) {
    check_import("openapi.json", bytes);
}

/// A document of the schema folder.
pub fn endpoint_document(bytes: &[u8]) {
    check_generated(&Folder { files: vec![file("api.json", API_FILE), file("fleet/x.json", bytes)] });
}

/// A message document, next to an operation whose models have an `Any`.
pub fn message_document(bytes: &[u8]) {
    let operation = include_str!("../../constructs/documents/messages/fleet/v1_orders_post.json");
    let files = [("api.json", API_FILE), ("fleet/v1_orders_post.json", operation)];
    let files = files.into_iter().map(|(path, text)| file(path, text));
    check_generated(&Folder { files: files.chain([file("fleet/messages/x.json", bytes)]).collect() });
}

/// An `api.json`, with and without documents.
pub fn api_file(bytes: &[u8]) {
    for documents in DOCUMENTS {
        let documents = documents.iter().map(|(path, text)| file(*path, *text));
        check_generated(&Folder { files: std::iter::once(file("api.json", bytes)).chain(documents).collect() });
    }
}

fn file(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile { path: path.into(), bytes: bytes.into() }
}

/// The result of an import must be documents that `generate` accepts, and that a second import of the same source does
/// not change.
fn check_import(name: &str, bytes: &[u8]) {
    let sources = Folder { files: vec![file(name, bytes)] };
    let overrides = Overrides { service: Some("fleet"), method: None };
    let imported = import(&sources, &Folder::default(), overrides, &mut |_| {});
    let printed = printed(&imported.diagnostics, &sources);
    assert!(!imported.documents.is_empty() || imported.diagnostics.has_errors(), "{printed}");
    assert!(imported.refused.is_empty() || imported.diagnostics.has_errors(), "{printed}");
    let documents = imported.documents.iter().map(|document| (&document.path, &document.text));
    let documents = documents.collect::<BTreeMap<_, _>>().into_iter().map(|(path, text)| file(path, text.as_str()));
    let folder = Folder { files: std::iter::once(file("api.json", API_FILE)).chain(documents).collect() };
    let generated = generate(&folder, &RuntimeDependency::Version("0".to_owned()));
    assert!(!generated.diagnostics.has_errors(), "{}", generated.diagnostics.render(&folder));
    for document in imported.documents {
        let again = Folder { files: vec![file(document.path.clone(), document.text.clone())] };
        let second = import(&sources, &again, overrides, &mut |_| {});
        let same = second.documents.iter().find(|second| second.path == document.path);
        assert_eq!(same.map(|same| &same.text), Some(&document.text), "a second import changes the document");
    }
}

/// The result for a folder must be Rust, JSON and OpenAPI, or a diagnostic. Returns the files.
pub fn check_generated(folder: &Folder) -> Vec<File> {
    let Generated { files, diagnostics, .. } = generate(folder, &RuntimeDependency::Version("0".to_owned()));
    let printed = printed(&diagnostics, folder);
    assert_eq!(files.is_empty(), diagnostics.has_errors(), "{printed}");
    let mut paths = BTreeSet::new();
    for file in &files {
        assert!(paths.insert(file.path.to_lowercase()), "{} is there twice", file.path);
        let problem = match Path::new(&file.path).extension().and_then(OsStr::to_str) {
            Some("rs") => syn::parse_file(&file.text).err().map(|error| format!("not Rust: {error}")),
            Some("json") if Json::parse(&file.text).is_none() => Some("not JSON".to_owned()),
            _ => None,
        };
        assert_eq!(problem, None, "{}:\n{}", file.path, file.text);
    }
    check_exported(folder);
    files
}

/// The OpenAPI documents of a folder without errors must be ones that the importer accepts, each for its own service.
fn check_exported(folder: &Folder) {
    let Some(api) = resolve(folder, &mut Diagnostics::default()) else { return };
    let Ok(documents) = api.openapi_by_service(Settings::default()) else { return };
    for document in documents {
        let service = Path::new(&document.path).file_stem().and_then(|stem| stem.to_str());
        let sources = Folder { files: vec![file(document.path.clone(), document.text.clone())] };
        let imported = import(&sources, &Folder::default(), Overrides { service, method: None }, &mut |_| {});
        // A service without operations is not worth an import.
        let is_refused = |problem: &Diagnostic| problem.severity == Severity::Error && problem.code != "missing-key";
        let refused: Vec<_> = imported.diagnostics.iter().filter(|problem| is_refused(problem)).collect();
        assert!(refused.is_empty(), "{}\n{}", imported.diagnostics.render(&sources), document.text);
    }
}

/// Checks the printed problems: they show an error if and only if there is one.
fn printed(diagnostics: &Diagnostics, folder: &Folder) -> String {
    let printed = diagnostics.render(folder);
    let shows_error = printed.lines().any(|line| line.starts_with("error["));
    assert_eq!(diagnostics.has_errors(), shows_error, "{printed}");
    printed
}
